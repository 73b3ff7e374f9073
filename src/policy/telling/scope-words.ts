import { limits } from '../../limits.ts';
import { shownName } from '../../located/defined-name.ts';
import { writtenText } from '../../located/value.ts';
import { patternOf } from '../glob.ts';
import type { Held } from '../statements/policies.ts';
import type { Condition, Text } from '../statements/statement.ts';
import { shorten } from './explanation.ts';
import { ResourceQuestion } from './resources-in-question.ts';

const SHOWN = 2;
const UP_TO_SERVICE = 3;
const QUOTED = limits.review.quoted;
const LONGEST_NAME = limits.review.explanation;

/**
 * ` on every resource (*)`, ` on every guardrail (arn:…:guardrail/*)`: the Resource as the policy has it, of several those that
 * the new request is in; '' where the statement has none.
 */
export function resourceWords(held: Held, asked: string, before: readonly Held[] = []): string {
  const list = held.statement.resources;
  if (!list) return held.grant.use === 'identity' ? ' on every resource, as the statement names none' : '';
  const question = new ResourceQuestion(asked);
  const items = question.among(list.items.slice(0, QUOTED));
  if (list.not) {
    const kept = items.filter((item) => question.mayConcern(item));
    return kept.length > 0 ? ` on every resource but ${listedTexts(kept)}` : ` on every ${question.type ?? 'resource'}`;
  }
  const earlier = before.flatMap(({ statement }) => statement.resources?.items ?? []);
  const matching = question.reaching(items);
  const isCut = matching.length === 0 && list.items.length > QUOTED;
  if (isCut || earlier.length > QUOTED) return ` on ${shorten(asked)}`;
  const known = new Set(earlier.map(keyOf));
  const candidates = matching.length > 0 ? matching : items;
  const fresh = candidates.filter((item) => !known.has(keyOf(item)));
  return onTexts(fresh.length > 0 ? fresh : candidates);
}

/** ` on arn:a and arn:b`: where a statement allowed something else of what a request asks for. */
export function earlierResources(held: Held, asked: string): string {
  const list = held.statement.resources;
  if (!list || list.not) return resourceWords(held, asked);
  // "only on every model" says nothing of what it was limited to
  return onTexts(new ResourceQuestion(asked).among(list.items.slice(0, QUOTED)), shownResource);
}

function onTexts(told: readonly Text[], one: (item: Text) => string = oneResource): string {
  const everything = told.find((item) => writtenText(item.pieces) === '*');
  if (everything || told.length === 0) return ' on every resource (*)';
  const [only] = told;
  if (told.length === 1 && only) return ` on ${isOpen(only) ? shownResource(only) : one(only)}`;
  // what may be every resource is shown beside what is named, and not counted with the rest
  const named = told.filter((item) => !isOpen(item));
  const first = named.slice(0, SHOWN - 1);
  const inOrder = [...first, ...told.filter(isOpen), ...named.slice(first.length)];
  return ` on ${listedTexts(named.length < told.length ? inOrder : told)}`;
}

/** Whether a resource is wholly unknown, and of no kind that tells what it is. */
function isOpen({ pieces }: Text): boolean {
  const [only] = pieces;
  return pieces.length === 1 && typeof only === 'object' && only.kind === undefined;
}

const keyOf = ({ pieces }: Text): string => writtenText(pieces);

/** A resource as written; of an ARN that is too long to be shown, its service and what follows the account: that says most. */
function shownResource(item: Text): string {
  const written = shownName(keyOf(item));
  if (isOpen(item)) return `${shorten(written)} (not known here)`;
  if (written.length <= LONGEST_NAME || !written.startsWith('arn:')) return shorten(written);
  const [, , service, , , ...resource] = segmentsOf(item);
  return resource.length === 0 ? shorten(written) : shorten(`arn:…:${service}:…:${resource.join(':')}`);
}

/** What stands between the colons of a text; those in the name of what is not known do not count. */
function segmentsOf({ pieces }: Text): readonly string[] {
  const segments = [''];
  for (const piece of pieces) {
    const [first = '', ...others] = typeof piece === 'string' ? piece.split(':') : [shownName(writtenText([piece]))];
    segments[segments.length - 1] += first;
    segments.push(...others);
  }
  return segments;
}

function listedTexts(items: readonly Text[]): string {
  const shown = [...new Set(items.map(shownResource))];
  const more = shown.length > SHOWN ? ` and ${shown.length - SHOWN} more` : '';
  return more === '' ? shown.join(' and ') : `${shown.slice(0, SHOWN).join(', ')}${more}`;
}

/** ` on arn:a/* and arn:b/*`: all that a pattern of many actions holds on of a service; of one statement's resources. */
export function wholeResourceWords(held: Held, asked: string): string {
  return resourceWords(held, asked.split(':').slice(0, UP_TO_SERVICE).join(':'));
}

/** A type whose every resource is meant is told as that, with the pattern beside it. */
function oneResource(item: Text): string {
  const written = shownResource(item);
  // an id that only deployment tells is one resource, not every one
  if (typeof item.pieces.at(-1) !== 'string') return written;
  const type = /^arn:(?:[^/:]*:){4}(?:[^/]*:)?([a-z][a-z-]+)[/:]\*$/.exec(
    shownName(patternOf(item)).slice(0, 1000),
  )?.[1];
  return type === undefined ? written : `every ${type.replaceAll('-', ' ')} (${written})`;
}

/** The condition keys of a statement as written, each once. */
export function keysOf({ statement }: Held): readonly string[] {
  const seen = new Map<string, string>();
  for (const { key } of statement.conditions.slice(0, QUOTED))
    if (!seen.has(key.toLowerCase())) seen.set(key.toLowerCase(), key);
  return [...seen.values()];
}

/** `, if aws:ResourceTag/team is ml`, or `, under its condition on aws:SourceIp`; '' where there is none. */
export function conditionWords(held: Held): string {
  const { conditions } = held.statement;
  const [only] = conditions;
  if (!only) return '';
  const value = conditions.length === 1 ? simpleValue(only) : undefined;
  if (value !== undefined) return `, if ${shorten(only.key, LONGEST_NAME)} is ${shorten(value, LONGEST_NAME)}`;
  const keys = keysOf(held);
  return `, under its ${keys.length === 1 ? 'condition' : 'conditions'} on ${keyNames(keys)}`;
}

function simpleValue({ operator, values }: Condition): string | undefined {
  const [only] = values;
  if (values.length !== 1 || !only || !/^(StringEquals|StringLike|ArnEquals|ArnLike|Bool)$/i.test(operator))
    return undefined;
  return writtenText(only.pieces);
}

/** `aws:SourceIp and aws:SourceVpc`. */
export function keyNames(keys: readonly string[]): string {
  const shown = keys.slice(0, SHOWN + 1).map((key) => shorten(key, LONGEST_NAME));
  const left = keys.length - shown.length;
  if (left > 0) return `${shown.join(', ')} and ${left} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
}

/** The values that conditions of some statements give a key, as written. */
export function valuesOfKey(statements: readonly Held[], key: string): string {
  const wanted = key.toLowerCase();
  const texts = statements.flatMap(({ statement }) =>
    statement.conditions
      .slice(0, QUOTED)
      .filter((one) => one.key.toLowerCase() === wanted)
      .flatMap((one) => one.values),
  );
  return listedTexts(texts.slice(0, QUOTED));
}
