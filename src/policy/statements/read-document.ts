import type { Branch } from '../../grants/cases.ts';
import { checksum } from '../../located/checksum.ts';
import { definedName, shownName } from '../../located/defined-name.ts';
import { type Parsed, parseJsonString } from '../../located/json-tree.ts';
import { conditionOf, repetitionsIn, taken } from '../../located/readings.ts';
import type { Undecided } from '../../located/undecided.ts';
import { knownText, type ObjectValue, type Value } from '../../located/value.ts';
import { lowerText } from '../glob.ts';
import { decidedOption, MAX_BRANCHES, type Variant, variantsOf } from './branches.ts';
import { valueOfJson } from './json-value.ts';
import { nameBeyondLimit, nameSince, namesInUnread } from './names.ts';
import { variantsInParts } from './parts.ts';
import { readStatement } from './read-statement.ts';
import { elementsOf, invalid, type Notes, newNotes, note, placeOf, withoutRefusedCases } from './reading.ts';
import type { Document, Statement } from './statement.ts';
import { remedyFor, wantedVariable, withoutValue } from './unknown-words.ts';

type UnknownValue = Value & { readonly kind: 'unknown' };

/** A policy value in normal form, and what of it was not understood. */
export interface Reading {
  /** Undefined when there is no document at all (absent, unknown, not a policy). */
  readonly document: Document | undefined;
  readonly undecided: readonly Undecided[];
}

/**
 * Reads a value that has the shape of a policy document (IAM JSON policy elements reference), or a string that encodes
 * one: a statement or an array of them, strings or lists, a case for each of several equal keys, both branches of an unknown
 * condition. What breaks the grammar is noted as `invalid-policy`; what is unknown is noted with its name.
 */
export function readDocument(value: Value): Reading {
  const notes = newNotes();
  const documents = readAny(value, [], notes);
  nameBeyondLimit(notes);
  if (documents.length === 0) return { document: undefined, undecided: notes.undecided };
  return {
    document: {
      version: documents.some((one) => one.version === '2012-10-17') ? '2012-10-17' : documents[0]?.version,
      statements: documents.flatMap((one) => one.statements),
    },
    undecided: notes.undecided,
  };
}

function readAny(value: Value, when: readonly Branch[], notes: Notes): Document[] {
  switch (value.kind) {
    case 'null':
      return [];
    case 'unknown':
      unknown(value.name, value, notes);
      return [];
    case 'choice': {
      const decided = decidedOption(value, when);
      if (decided) return readAny(decided.value, when, notes);
      return value.options.flatMap((option, at) =>
        readAny(option, [...when, { condition: value.condition, option: at, of: value.options.length }], notes),
      );
    }
    case 'string': {
      if (value.json) return readAny(value.json, when, notes);
      if (value.pieces.length === 0) return [];
      const parsed = value.origins.length > 0 ? parseJsonString(value) : parsedAlone(knownText(value) ?? '');
      if ('value' in parsed && parsed.value !== value) return readAny(parsed.value, when, notes);
      const limit = 'problem' in parsed && parsed.problem.reason !== 'parse-error' ? parsed.problem : undefined;
      const hole = value.pieces.find((piece) => typeof piece !== 'string');
      if (limit) {
        const remedy = 'Simplify or split the policy, or review it by hand.';
        note(notes, limit.reason, `A policy document could not be read: ${limit.message}.`, placeOf(value), remedy);
      } else if (typeof hole === 'object' && !('problem' in parsed && parsed.problem.outright))
        unknown(hole.name, value, notes);
      else if (knownText(value)?.trim() !== '') {
        const problem = 'problem' in parsed && value.origins.length > 0 ? parsed.problem : undefined;
        const why = problem ? `: ${problem.message}` : '';
        invalid(
          notes,
          `A policy is a string that is not valid JSON${why}.`,
          problem?.at ?? placeOf(value),
          value.origins.slice(0, 1),
        );
      }
      return [];
    }
    case 'object': {
      const readings = repetitionsIn(value);
      if (readings === 1) return [readObject(value, when, notes)];
      const options = Array.from({ length: readings }, (_, number) => taken(value, number));
      return readAny(
        { kind: 'choice', condition: conditionOf(readings), options, origins: value.origins },
        when,
        notes,
      );
    }
    default:
      invalid(notes, 'A policy document is neither an object nor JSON text.', placeOf(value));
      return [];
  }
}

/** JSON text that stands in no source. */
function parsedAlone(text: string): Parsed {
  const at = { source: { path: '', text }, start: 0, end: 0 };
  try {
    const value = valueOfJson(JSON.parse(text), []);
    return value ? { value } : { problem: { reason: 'limit', message: 'it is nested too deeply', at } };
  } catch {
    return { problem: { reason: 'parse-error', message: 'it is not valid JSON', at } };
  }
}

function unknown(name: string, value: Value, notes: Notes, what = 'A policy document'): void {
  const reason = value.kind === 'unknown' ? value.reason : holeReason(value);
  if (value.kind === 'unknown' && value.because !== undefined) {
    // an expression that is too long to be told stands at the place
    const from = shownName(name).endsWith('…') ? what : `${what} comes from ${name || 'an expression'}, which`;
    const remedy = 'Correct the expression, or write the policy where it can be read.';
    note(notes, reason, `${from} cannot be evaluated: ${value.because.slice(0, 200)}.`, placeOf(value), remedy);
    return;
  }
  const remedy = remedyFor(name, reason, 'Write the policy where it can be read');
  const why = withoutValue(name || 'an expression', reason);
  const message = `${what} is unknown: ${why}.`;
  notes.undecided.push({ reason, message, at: placeOf(value), remedy, ...wantedVariable(name, reason) });
}

function holeReason(value: Value): Undecided['reason'] {
  const hole = value.kind === 'string' ? value.pieces.find((piece) => typeof piece !== 'string') : undefined;
  return typeof hole === 'object' ? hole.reason : 'unsupported-expression';
}

function readObject(value: ObjectValue, when: readonly Branch[], notes: Notes): Document {
  const elements = elementsOf(value, ['Version', 'Statement', 'Id'], notes);
  const statements = elements.get('Statement');
  if (!statements) invalid(notes, 'A policy document has no Statement.', placeOf(value));
  const versions = (elements.get('Version') ?? []).map((entry) => versionOf(entry.value));
  return {
    version: versions.includes('2012-10-17') ? '2012-10-17' : versions[0],
    statements: (statements ?? []).flatMap((entry) => readStatements(entry.value, when, notes)),
  };
}

/** A version that is not known is taken as the current one: a variable that varies matches more than a literal. */
function versionOf(value: Value): string | undefined {
  return knownText(value) ?? (value.kind === 'null' ? undefined : '2012-10-17');
}

function readStatements(value: Value, when: readonly Branch[], notes: Notes): Statement[] {
  switch (value.kind) {
    case 'null':
      return [];
    case 'list':
      return value.items.flatMap((item) => readStatements(item, when, notes));
    case 'unknown':
      unknown(value.name, value, notes, 'A part of a policy');
      return [];
    case 'choice': {
      const decided = decidedOption(value, when);
      if (decided) return readStatements(decided.value, when, notes);
      return value.options.flatMap((option, at) =>
        readStatements(option, [...when, { condition: value.condition, option: at, of: value.options.length }], notes),
      );
    }
    case 'object': {
      const variants = variantsOf(value, when);
      if (!variants) {
        const open = openActionsOf(value);
        if (open) {
          unknown(open.name, open, notes, 'A part of a policy');
          return [];
        }
        const parts = variantsInParts(value, when);
        if (parts) return readVariants(parts, notes);
        const remedy = 'Use fewer conditions in one statement.';
        const from = notes.undecided.length;
        // one that says something else is not as unknown as it was
        const what = definedName('A statement', checksum(value));
        note(notes, 'limit', `${what} has more than ${MAX_BRANCHES} variants.`, placeOf(value), remedy);
        nameSince(notes, from, namesInUnread(value));
        return [];
      }
      return readVariants(variants, notes);
    }
    case 'string':
      if (value.json) return readStatements(value.json, when, notes);
      if (knownText(value) === undefined) {
        unknown('', value, notes, 'A part of a policy');
        return [];
      }
      break;
    default:
  }
  invalid(notes, 'A statement is not an object.', placeOf(value));
  return [];
}

/**
 * What the actions of a statement come from where nothing of them is known in any of its variants, as in a module that passes
 * statements on: it is then not known, however many variants it has.
 */
function openActionsOf({ entries }: ObjectValue): UnknownValue | undefined {
  const named = (name: string) => entries.flatMap(({ key, value }) => (lowerText(key) === name ? [value] : []));
  // all but what is not known is far from nothing: that is not said of a list of its own
  if (named('action').every(({ kind }) => kind === 'null')) return undefined;
  const waiting = [...named('notaction'), ...named('action')];
  let found: UnknownValue | undefined;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'list') for (const item of next.items) waiting.push(item);
    else if (next.kind === 'choice') for (const option of next.options) waiting.push(option);
    else if (next.kind === 'unknown') found ??= next;
    else if (next.kind !== 'null') return undefined;
  }
  return found;
}

/** The cases of one statement. A list that is empty in some of them only is none of its faults. */
function readVariants(variants: readonly Variant[], notes: Notes): Statement[] {
  const from = notes.undecided.length;
  let refused = 0;
  const statements = variants.flatMap(({ value, when }) => {
    const before = notes.undecided.length;
    const read = value.kind === 'object' ? readStatement(value, when, notes) : [];
    if (read.length === 0 || notes.undecided.slice(before).some((entry) => notes.empty.has(entry))) refused++;
    return read;
  });
  if (refused < variants.length) withoutRefusedCases(notes, from);
  return statements;
}
