import type { Branch } from '../../grants/cases.ts';
import type { Entry, ObjectValue, Value } from '../../located/value.ts';
import { knownText } from '../../located/value.ts';
import { knownPattern } from '../glob.ts';
import { nameSince, namesInUnread } from './names.ts';
import { readConditions } from './read-conditions.ts';
import { readPrincipals } from './read-principals.ts';
import { elementsOf, emptyList, invalid, type Notes, note, placeOf, textOf, textsOf } from './reading.ts';
import type { Statement, Text, TextList } from './statement.ts';

const ELEMENTS = [
  'Sid',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Principal',
  'NotPrincipal',
  'Condition',
];

/**
 * One statement without choices in normal form (IAM JSON policy elements reference: Statement). A statement that lacks an
 * Effect or an Action, or has both an element and its negation, is invalid and read as nothing, with a note (pitfall 13). One
 * whose Effect is not known is two: an Allow in one case and a Deny in the other.
 */
export function readStatement(value: ObjectValue, when: readonly Branch[], notes: Notes): readonly Statement[] {
  const from = notes.undecided.length;
  const statements = readElementsOf(value, when, notes);
  const [statement] = statements;
  if (!statement) nameSince(notes, from, namesInUnread(value));
  else sayWhatAbout(statement, from, notes);
  if (notes.budget < 0) for (const name of namesInUnread(value)) notes.unread.add(name);
  return statements;
}

/** The actions that a list names, where all of them are known. */
export function knownActions({ not, items }: TextList): readonly string[] | undefined {
  const known = items.flatMap(({ pieces }) => knownPattern(pieces) ?? []);
  return not || known.length === 0 || known.length < items.length ? undefined : known;
}

/** Tells of empty lists which actions they are about, where all of those are known. */
function sayWhatAbout({ actions }: Statement, from: number, notes: Notes): void {
  const about = from < notes.undecided.length ? knownActions(actions) : undefined;
  if (!about) return;
  for (let at = from; at < notes.undecided.length; at++) {
    const entry = notes.undecided[at];
    if (!entry || !notes.empty.has(entry)) continue;
    const told = { ...entry, about };
    notes.undecided[at] = told;
    notes.empty.add(told);
  }
}

function readElementsOf(value: ObjectValue, when: readonly Branch[], notes: Notes): readonly Statement[] {
  const elements = elementsOf(value, ELEMENTS, notes);
  const effect = readEffect(elements.get('Effect'), value, notes);
  const actions = readList(elements, 'Action', value, notes);
  const resources = readList(elements, 'Resource', value, notes);
  const principals = readPrincipals(elements, value, notes);
  const conditions = readConditions(elements.get('Condition') ?? [], notes);
  if (!effect || actions === 'invalid' || resources === 'invalid' || principals === 'invalid') return [];
  if (!actions) {
    invalid(notes, 'A statement has neither Action nor NotAction.', placeOf(value));
    return [];
  }
  const sid = elements.get('Sid')?.[0];
  const sidText = sid && textOf(sid.value);
  const elementsRead = {
    ...(sidText ? { sid: sidText } : {}),
    effectOrigins: effect.origins,
    actions: trimmed(actions, notes),
    ...(resources ? { resources: withoutEmpty(resources) } : {}),
    ...(principals ? { principals } : {}),
    conditions,
    origins: value.origins,
  };
  if (effect.unknown === undefined)
    return [{ ...elementsRead, effect: effect.effect, always: when.length === 0, when }];
  const condition = `effect:${effect.unknown}`;
  return EFFECTS.map((one, option) => ({
    ...elementsRead,
    effect: one,
    openEffect: true,
    always: false,
    when: [...when, { condition, option, of: EFFECTS.length }],
  }));
}

const EFFECTS = ['Allow', 'Deny'] as const;

interface Effect {
  readonly effect: 'Allow' | 'Deny';
  readonly origins: Value['origins'];
  /** The name of an effect that is not known. */
  readonly unknown?: string;
}

function readEffect(entries: readonly Entry[] | undefined, statement: Value, notes: Notes): Effect | undefined {
  if (!entries) {
    invalid(notes, 'A statement has no Effect.', placeOf(statement));
    return undefined;
  }
  const effects: Effect[] = [];
  for (const { value } of entries) {
    const text = knownText(value);
    if (text === 'Allow' || text === 'Deny') effects.push({ effect: text, origins: value.origins });
    else if (value.kind === 'unknown' || (value.kind === 'string' && text === undefined)) {
      const hole = value.kind === 'string' ? value.pieces.find((piece) => typeof piece !== 'string') : value;
      const name = hole && typeof hole !== 'string' ? hole.name : '';
      effects.push({ effect: 'Allow', origins: value.origins, unknown: name });
    } else invalid(notes, `Effect is ${shown(text)}; it must be exactly Allow or Deny.`, placeOf(value));
  }
  return effects.find((one) => one.effect === 'Allow') ?? effects[0];
}

function shown(text: string | undefined): string {
  return text === undefined ? 'not a string' : JSON.stringify(text.slice(0, 40));
}

/** `Action`/`NotAction` and `Resource`/`NotResource`: undefined when neither stands there. */
function readList(
  elements: ReadonlyMap<string, readonly Entry[]>,
  name: 'Action' | 'Resource',
  statement: Value,
  notes: Notes,
): TextList | 'invalid' | undefined {
  const [plain, negated] = notBoth(elements.get(name), elements.get(`Not${name}`));
  if (plain && negated) {
    invalid(notes, `A statement has both ${name} and Not${name}.`, placeOf(statement));
    return 'invalid';
  }
  const entries = plain ?? negated;
  if (!entries) return undefined;
  const [first] = entries;
  const items =
    first && entries.length === 1
      ? textsOf(first.value, name, notes)
      : entries.flatMap((entry) => textsOf(entry.value, name, notes));
  if (items.length === 0 && first) {
    // a list that was too large to be read is no empty one
    const say = plain ? emptyList : invalid;
    if (notes.budget >= 0) say(notes, `${plain ? name : `Not${name}`} is empty.`, placeOf(first.value, first.keySpan));
    if (negated) return 'invalid';
  }
  return { not: !plain, items, origins: first ? [...first.value.origins, first.keySpan] : [] };
}

/**
 * Of an element and its negation, those that may be there: as IAM takes no statement with both, one that is not known at all is
 * absent where the other one is there. Where neither is known, the one that is not negated stands for both.
 */
function notBoth<Entries extends readonly Entry[]>(
  plain: Entries | undefined,
  negated: Entries | undefined,
): readonly [Entries | undefined, Entries | undefined] {
  const isUnknown = (entries: Entries) => entries.every(({ value }) => value.kind === 'unknown');
  if (!plain || !negated) return [plain, negated];
  if (isUnknown(negated)) return [plain, undefined];
  return isUnknown(plain) ? [undefined, negated] : [plain, negated];
}

/** IAM does not trim actions; a space is surely a slip, so it is noted and the trimmed action counts too (pitfall 32). */
function trimmed(list: TextList, notes: Notes): TextList {
  let changed = false;
  const items = list.items.map((text) => {
    const pieces = trimPieces(text);
    if (pieces === text.pieces) return text;
    changed = true;
    const at = text.origins[0] ?? { path: '' };
    note(
      notes,
      'invalid-policy',
      'An action has white space around it; IAM does not trim it, it was read without.',
      at,
      'Remove the white space.',
    );
    return { ...text, pieces, padded: true as const };
  });
  return changed ? { ...list, items } : list;
}

/**
 * A resource that is an empty text, or that only the end of an ARN is written of, is one that AWS refuses: the default of what has
 * to be given is empty. Any other may stand there.
 */
function withoutEmpty(list: TextList): TextList {
  if (!list.items.some(lacksItsBeginning)) return list;
  const items = list.items.map((text): Text => {
    const [at] = text.origins;
    if (!at || !lacksItsBeginning(text)) return text;
    const left = { name: 'left empty', reason: 'unresolved-variable', at } as const;
    return { ...text, pieces: [left, ...text.pieces.filter((piece) => piece !== '')] };
  });
  return { ...list, items };
}

function lacksItsBeginning({ pieces }: Text): boolean {
  const first = pieces.find((piece) => piece !== '');
  return first === undefined || (typeof first === 'string' && /^[:/]/.test(first));
}

function trimPieces(text: Text): Text['pieces'] {
  const first = text.pieces[0];
  const last = text.pieces.at(-1);
  const opens = typeof first === 'string' && first !== first.trimStart();
  const closes = typeof last === 'string' && last !== last.trimEnd();
  if (!opens && !closes) return text.pieces;
  const pieces = [...text.pieces];
  if (typeof first === 'string') pieces[0] = first.trimStart();
  const end = pieces.at(-1);
  if (typeof end === 'string') pieces[pieces.length - 1] = end.trimEnd();
  return pieces.filter((piece) => piece !== '');
}
