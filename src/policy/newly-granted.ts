import type { Grant, Grantee } from '../grants/grant.ts';
import { byText } from '../located/order.ts';
import type { Span } from '../located/source.ts';
import type { Undecided } from '../located/undecided.ts';
import { knownText } from '../located/value.ts';
import type { NewAccess, NewlyGranted, RelatedPlace, Side } from './access.ts';
import { matchText, writtenText } from './glob.ts';
import { valueOfJson } from './json-text.ts';
import { readDocument } from './read-document.ts';
import type { Statement, Text } from './statement.ts';
import type { Vocabulary } from './vocabulary.ts';
import { managedName, type World } from './world.ts';

/** Says whether the change touches a span of one side: an added or changed line at head, a removed or changed one at base. */
export type Touched = (span: Span, side: Side) => boolean;

/**
 * What head newly lets each grantee do, compared with base, for the actions of a vocabulary (semantics.md sections 2 to 6).
 * Pure: equal input gives equal output; hostile input ends in `undecided`.
 */
export function newlyGranted(base: World, head: World, vocabulary: Vocabulary, touched: Touched): NewlyGranted {
  const before = new Map<string, Held[]>();
  const undecidedBefore = new Set<string>();
  for (const held of heldOf(base, (note) => undecidedBefore.add(keyOfNote(note)))) {
    const key = keyOf(held.grant.grantee);
    before.set(key, [...(before.get(key) ?? []), held]);
  }
  const undecided: Undecided[] = [];
  let unchangedUnknowns = 0;
  const after = heldOf(head, (note) => {
    const at = note.at;
    if (undecidedBefore.has(keyOfNote(note)) && !('start' in at && touched(at, 'head'))) unchangedUnknowns++;
    else undecided.push(note);
  });
  const accesses: NewAccess[] = [];
  for (const { action } of [...vocabulary.actions].sort((a, b) => byText(a.action, b.action))) {
    for (const held of after) {
      if (held.statement.effect !== 'Allow' || held.grant.use !== 'identity') continue;
      const earlier = before.get(keyOf(held.grant.grantee)) ?? [];
      if (earlier.some((one) => one.statement.effect === 'Allow' && itemsFor(one.statement, action).length > 0))
        continue;
      for (const item of itemsFor(held.statement, action)) accesses.push(accessOf(held, item, action, touched));
    }
  }
  return { accesses, undecided, unchangedUnknowns, renamed: 0, policies: head.grants.length };
}

interface Held {
  readonly grant: Grant;
  readonly statement: Statement;
  readonly managed?: string;
}

function heldOf(world: World, report: (note: Undecided) => void): Held[] {
  return world.grants.flatMap((grant) => {
    if (grant.policy.kind === 'document') {
      const { document, undecided } = readDocument(grant.policy.value);
      for (const note of undecided) report(note);
      return (document?.statements ?? []).map((statement) => ({ grant, statement }));
    }
    const arn = knownText(grant.policy.arn);
    const json = arn === undefined ? undefined : world.managed(arn);
    const value = json === undefined ? undefined : valueOfJson(json, grant.policy.arn.origins);
    if (!value || arn === undefined) {
      const message = `The managed policy ${arn ?? ''} is not known.`;
      const at = grant.policy.arn.origins[0] ?? { path: '' };
      report({ reason: 'unknown-managed-policy', message, at, remedy: 'Check the ARN.' });
      return [];
    }
    const managed = managedName(arn);
    return (readDocument(value).document?.statements ?? []).map((statement) => ({ grant, statement, managed }));
  });
}

function itemsFor(statement: Statement, action: string): Text[] {
  const items = statement.actions.items.filter((one) => matchText(one, action) !== 'no');
  if (!statement.actions.not) return items;
  return items.length > 0 ? [] : [{ pieces: ['*'], origins: statement.actions.origins }];
}

function accessOf(held: Held, item: Text, action: string, touched: Touched): NewAccess {
  const origins = [...item.origins, ...held.grant.attachedAt];
  const fallback = held.grant.grantee.declaredAt;
  const primary = origins.find((span) => touched(span, 'head')) ?? origins[0] ?? fallback;
  const related = origins
    .filter((span) => span !== primary)
    .map((span): RelatedPlace => ({ role: item.origins.includes(span) ? 'origin' : 'attachment', span, side: 'head' }));
  const document = held.grant.policy.kind === 'document' ? held.grant.policy : undefined;
  return {
    kind: 'granted',
    grantee: held.grant.grantee,
    action,
    written: held.managed ? `managed:${held.managed}` : (document?.label ?? writtenText(item.pieces)),
    primary: { span: primary, side: 'head' },
    related,
    witness: { action, resource: '*', context: {}, before: 'not granted' },
    explanation: `${held.grant.grantee.address} can now use ${action}; before it could not.`,
    confidence: held.grant.confidence,
  };
}

function keyOf(grantee: Grantee): string {
  return `${grantee.type}\n${grantee.root}\n${grantee.address}`;
}

function keyOfNote(one: Undecided): string {
  return `${one.reason}\n${one.message}`;
}
