import { limits } from '../limits.ts';
import { putInto } from '../located/lists.ts';
import { lineText, positionAt, type Source, startOfLine } from '../located/source.ts';
import { isAction } from './account.ts';
import { type Group, type Grouped, groupsOf } from './groups.ts';
import { Holders } from './holders.ts';
import { isKey, linesAbove, linesAround } from './indentation.ts';
import { declaredOn, LINE, nameOfList } from './list-names.ts';
import type { Mention } from './mentions.ts';
import type { Token, Tokens } from './tokens.ts';

/** What stands around a mention: enough to tell whether it is the same permission for the same receiver as before. */
export interface Surroundings {
  /** The words and texts of the statement, each with how often it is there. */
  readonly words: ReadonlyMap<string, number>;
  /** What the statement is given to and the keys that it is under, from the inside out: `new PolicyStatement`, `api.addToRolePolicy`. */
  readonly heads: readonly string[];
  /** Who gets it by keys beside it: `rolename agent`. */
  readonly holders?: readonly string[];
  /** Whether it is no more than a list of names with a name of its own: a constant. */
  readonly constant: boolean;
  /** What stands around the places of the file that take the constant, one more than are looked at; none where nothing tells. */
  readonly uses: readonly Around[];
  /** What a constant, or another list of nothing but names of permissions, is called. */
  readonly name?: string | undefined;
  /** The line on which the statement begins: what is in one statement is told together. */
  readonly line: number;
}

/** What is compared of two surroundings. */
export type Around = Pick<Surroundings, 'words' | 'heads' | 'holders'>;

/** Says what stands around the mentions of one text. */
export function surroundingsIn({ tokens }: Tokens): (mention: Mention) => Surroundings {
  const groups = groupsOf(tokens);
  // what stands in one list has the same around it
  const known = new Map<Group | string, Surroundings>();
  const uses = usesIn(tokens, groups);
  const holders = new Holders(tokens, groups);
  return (mention) => {
    const token = tokenAt(tokens, mention.at.start);
    const group = statementAround(groups[token], mention);
    const isOfLines = !group || isInLines(group, tokens, mention);
    // so has what one text names on one line
    const key = isOfLines
      ? `${token} ${positionAt(mention.at.source, mention.at.start).line}`
      : (groups[token] ?? group);
    const around =
      known.get(key) ??
      withUses(
        isOfLines
          ? ofLines(tokens, mention, groups[token], holders)
          : ofGroup(group, { tokens, groups }, mention, holders, groups[token]),
        mention,
        uses,
        () => nameOfList(token, { tokens, groups }, mention.at.source),
      );
    known.set(key, around);
    return around;
  };
}

type Without = Omit<Surroundings, 'uses' | 'name'>;

function withUses(
  around: Without,
  mention: Mention,
  uses: ReturnType<typeof usesIn>,
  called: () => string | undefined,
): Surroundings {
  const declared = declaredOn(lineText(mention.at.source, around.line).slice(0, LINE));
  const isList = around.constant || [...around.words.keys()].every((word) => word.includes(':') || word === declared);
  const name = (isList ? declared : undefined) ?? called();
  return { ...around, name, uses: around.constant ? uses(around.line, mention) : [] };
}

/** Says what stands around the places of a text that take the constant which a line declares, in a call, an object or a list. */
function usesIn(
  tokens: readonly Token[],
  groups: readonly (Group | undefined)[],
): (line: number, mention: Mention) => readonly Around[] {
  let places: Map<string, number[]> | undefined;
  // a name that many lines declare is looked for once
  const known = new Map<string, readonly Use[]>();
  const usesOf = (name: string, kind: 'action' | 'policy', { at: { source } }: Mention): readonly Use[] => {
    places ??= placesOf(tokens);
    return usesAt(places.get(name) ?? [], name, source, { tokens, groups }, kind).map(({ token, around }) => ({
      line: positionAt(source, token.start).line,
      around,
    }));
  };
  return (line, mention) => {
    const name = declaredOn(lineText(mention.at.source, line).slice(0, LINE));
    if (name === undefined) return [];
    const kind = mention.kind === 'policy' ? 'policy' : 'action';
    const key = `${kind} ${name}`;
    const all = known.get(key) ?? usesOf(name, kind, mention);
    known.set(key, all);
    const elsewhere = all.length > 2 * limits.ledger.uses ? all : all.filter((use) => use.line !== line);
    return elsewhere.map(({ around }) => around);
  };
}

/** What stands around the places that take what a name stands for: as many as on the line of the constant, and one more than are looked at. */
export function usesAt(
  places: readonly number[],
  name: string,
  source: Source,
  grouped: Grouped,
  kind: 'action' | 'policy' = 'action',
): readonly { readonly token: Token; readonly around: Around }[] {
  const { tokens, groups } = grouped;
  const found: { readonly token: Token; readonly around: Around }[] = [];
  for (const at of places) {
    const token = tokens[at];
    if (!token || found.length > 2 * limits.ledger.uses) break;
    const { line } = positionAt(source, token.start);
    if (/^\s*(?:import|export|from)\b/.test(lineText(source, line).slice(0, LINE))) continue;
    const place: Mention = { kind, text: name, at: { source, start: token.start, end: token.end } };
    // what a key of an object is called like the name takes nothing
    if (/^\s{0,4}:(?!:)/.test(source.text.slice(token.end, token.end + 6))) continue;
    const group = statementAround(unwrapped(groups[at], tokens), place);
    const around = group && ofGroup(group, grouped, place);
    if (!around || around.heads.some((head) => SHOWS.test(head))) continue;
    const words = new Map([...around.words].filter(([word]) => word !== token.text));
    const list = groups[at]?.open ?? 0;
    // those of a list that begins with an action are left out already
    if (!isActionText(tokens[list + 1]))
      for (const one of makersBefore(list, tokens)) lessen(words, tokens[one]?.text ?? '');
    found.push({ token, around: { heads: around.heads, words } });
  }
  return found;
}

/** Counts a word once less. */
export function lessen(words: Map<string, number>, word: string): void {
  const count = words.get(word) ?? 0;
  if (count > 1) words.set(word, count - 1);
  else words.delete(word);
}

/** What stands around what a group has, where it is a statement that gives something. */
export function statementOf(group: Group | undefined, grouped: Grouped, token: Token): Around | undefined {
  const { source, start, end } = token;
  const place: Mention = { kind: 'action', text: token.text, at: { source, start, end } };
  const found = statementAround(group, place);
  const around = found && ofGroup(found, grouped, place);
  return around?.heads.some((head) => SHOWS.test(head)) ? undefined : around;
}

/**
 * What is around a call that only hands a name, or a part of it, on to the key of an object (`Actions: jsii.Strings(Names["chat"]...)`), or,
 * with other actions or without, to those of a statement (`.actions(List.of(NAME))`).
 */
function unwrapped(group: Group | undefined, tokens: readonly Token[]): Group | undefined {
  let at = group;
  for (let open = at; open && open.close - open.open <= WRAPPED; open = open.parent) {
    const inside = tokens.slice(open.open + 1, open.close);
    const { kind, parent } = open;
    const isOfActions = parent?.kind === 'call' && ACTIONS.test(tokens[parent.open - 1]?.text ?? '');
    const isOther = (one: Token): boolean => one.kind !== 'word' && !/^(?:[\][()]|\w+)$/.test(one.text);
    if (inside.some((one) => isOther(one) && !(isOfActions && isActionText(one)))) break;
    if (kind === 'call' && parent && (parent.kind === 'object' || isOfActions)) at = parent;
  }
  return at;
}

/** Tokens of such a call. */
const WRAPPED = 8;

/** A place that takes a constant: its line, and what stands around it. */
interface Use {
  readonly line: number;
  readonly around: Around;
}

/** What only shows or tests something, or goes over it. */
const SHOWS = /^(?:console|log(?:ger|ging)?|print|assert|expect|for|foreach|if|while|switch)\b/i;

/** Where each word is, by itself or as a part of a longer one: `this.ACTIONS`, `...ACTIONS`. */
export function placesOf(tokens: readonly Token[], between = /[.?$]+/): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { kind, text }] of tokens.entries())
    if (kind === 'word') for (const part of new Set(text.split(between))) putInto(places, part, at);
  return places;
}

/** The last token that begins at an offset or before it. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The smallest object or call, else the list; none where it would be more than a statement can be. */
function statementAround(group: Group | undefined, { kind }: Mention): Group | undefined {
  let at = group;
  // a policy is given by the call that it is in; what is around more than a statement can be is more, too
  while (at && isSmall(at) && (at.kind === 'list' || (at.literal && kind !== 'policy'))) at = at.parent;
  const found = at && at.kind !== 'block' && isSmall(at) ? at : group;
  return found && found.kind !== 'block' && isSmall(found) ? found : undefined;
}

/** Whether a list in brackets is the value of a key whose statement goes on line by line, as in YAML. */
function isInLines({ kind, parent, open }: Group, tokens: readonly Token[], { at: { source } }: Mention): boolean {
  const { line } = positionAt(source, tokens[open]?.start ?? 0);
  return kind === 'list' && !parent && isKey(lineText(source, line));
}

const isSmall = ({ open, close }: Group): boolean => close - open <= limits.ledger.statement;

function ofGroup(
  group: Group,
  grouped: Grouped,
  { at: { source } }: Mention,
  holders?: Holders,
  innermost?: Group,
): Without {
  const { tokens } = grouped;
  const heads: string[] = [];
  const held: string[] = [];
  const sections: Group[] = [];
  for (let at = innermost; holders && at && at !== group; at = at.parent) {
    held.push(...holders.in(at));
    sections.push(at);
  }
  let outermost = group;
  for (
    let at: Group | undefined = group;
    at && at.kind !== 'block' && heads.length < limits.ledger.heads;
    at = at.parent
  ) {
    outermost = at;
    heads.push(headOf(source.text, tokens[at.open]?.start ?? 0));
    const isFar = at !== group && at !== group.parent;
    held.push(...((isFar ? holders?.farIn(at, sections) : holders?.in(at)) ?? []));
    sections.push(at);
  }
  const begins = positionAt(source, tokens[outermost.open]?.start ?? 0).line;
  const [from, to] =
    group.parent && (outermost === group || group.kind === 'call')
      ? chainAround(group, grouped, source)
      : [group.open, group.close];
  const words = tokens.slice(from + 1, to);
  if (holders) {
    const lines = linesOfChain(outermost, tokens, source);
    held.push(...holders.beside(outermost.parent, lines.from + 1, lines.to));
  }
  return {
    words: counted(words),
    heads: [...heads, ...linesAbove(source, begins)].filter((head) => head !== ''),
    ...(held.length > 0 && { holders: [...new Set(held)].sort() }),
    constant: group.kind === 'list' && /=\s*$/.test(before(source.text, tokens[group.open]?.start ?? 0)),
    line: positionAt(source, tokens[group.open]?.start ?? 0).line,
  };
}

/** The tokens of a chain of calls that a group is in, on one line or on several: `Builder.create()`, `.actions(…)`, `.resources(…)`. */
function chainAround(group: Group, grouped: Grouped, source: Source): readonly [number, number] {
  const { kind, open, close } = group;
  const chain = chainIn(group, grouped);
  if (kind === 'call' && chain[1] - chain[0] > close - open) return chain;
  const { isChain, from, to } = linesOfChain(group, grouped.tokens, source);
  return isChain ? [from, to] : [open, close];
}

/** The tokens of the lines of a group, and of the calls before and after it that a chain of calls has on lines of their own. */
function linesOfChain(
  { open, close }: Group,
  tokens: readonly Token[],
  source: Source,
): { readonly isChain: boolean; readonly from: number; readonly to: number } {
  const lineOf = (index: number): number => positionAt(source, tokens[index]?.start ?? 0).line;
  const goesOn = (line: number): boolean => /^\s*\./.test(lineText(source, line + 1));
  const line = lineOf(open);
  const [first, last] = joinedLines(line, lineOf(close), goesOn, line);
  const [start, end] = [startOfLine(source, first), startOfLine(source, last + 1)];
  let [from, to] = [open, close];
  while (from >= 0 && open - from < limits.ledger.statement && (tokens[from]?.start ?? 0) >= start) from--;
  while (to < tokens.length && to - close < limits.ledger.statement && (tokens[to]?.start ?? 0) < end) to++;
  return { isChain: first !== line || last !== lineOf(close), from, to };
}

/** The tokens of the calls before and after a call that are made on what it gives: `Builder.create().actions(…).resources(…)`. */
function chainIn({ open, close, parent }: Group, { tokens, groups }: Grouped): readonly [number, number] {
  const isLink = (at: number): boolean => tokens[at]?.kind === 'word' && tokens[at]?.text.startsWith('.') === true;
  const most = limits.ledger.statement;
  let [from, to] = [open, close];
  while (isLink(from - 1) && tokens[from - 2]?.kind === 'close') {
    const before = groups[from - 2]?.open ?? -1;
    if (before <= (parent?.open ?? -1) || open - before >= most) break;
    from = before;
  }
  // and what the first of them is called on
  if (from < open && tokens[from - 1]?.kind === 'word') from -= 2;
  while (isLink(to + 1) && tokens[to + 2]?.kind === 'open') {
    const after = groups[to + 2]?.close ?? tokens.length;
    if (after >= (parent?.close ?? tokens.length) || after - close >= most) break;
    to = after;
  }
  return [from, to];
}

/** What stands before a bracket on its line: the function that is called, the key. */
const headOf = (text: string, open: number): string =>
  before(text, open)
    .replace(/[\s"'`:=\\]+/g, ' ')
    .replace(/^[ )\]}]+/, '')
    .trim();

function before(text: string, opening: number): string {
  const isFar = (at: number, from: number): boolean => at <= 0 || from - at >= limits.ledger.head;
  let end = opening;
  // a bracket may stand on a line of its own
  while (!isFar(end, opening) && /\s/.test(text.charAt(end - 1))) end--;
  let start = end;
  // a line of a script goes on after a backslash
  while (!isFar(start, end) && (!/[\n\r,;([{]/.test(text.charAt(start - 1)) || text.slice(start - 2, start) === '\\\n'))
    start--;
  return text.slice(start, end);
}

/** Where brackets do not tell: the lines that belong together by their indentation, and those that go on after a backslash. */
function ofLines(
  tokens: readonly Token[],
  { at: { source, start } }: Mention,
  innermost: Group | undefined,
  holders: Holders,
): Without {
  const { line } = positionAt(source, start);
  const goesOn = (one: number): boolean => lineText(source, one).endsWith('\\');
  const [first, last] = joinedLines(...linesAround(source, line), goesOn);
  const words: Token[] = [];
  for (let at = tokenAt(tokens, start); at >= 0 && words.length < limits.ledger.statement; at--) {
    const token = tokens[at];
    if (!token || positionAt(source, token.start).line < first) break;
    words.push(token);
  }
  const from = tokenAt(tokens, start) - words.length + 1;
  words.reverse();
  for (let at = tokenAt(tokens, start) + 1; at < tokens.length && words.length < limits.ledger.statement; at++) {
    const token = tokens[at];
    if (!token || positionAt(source, token.start).line > last) break;
    words.push(token);
  }
  const constant = first === last && CONSTANT.test(lineText(source, line).slice(0, LINE));
  const above = linesAbove(source, first);
  const own = tokens[tokenAt(tokens, start)];
  // a text is given to what stands before it
  const heads = above.length === 0 && own?.kind === 'text' ? [headOf(source.text, own.start - 1)] : above;
  const held = new Set(holders.beside(innermost, from, from + words.length, NAMED.test(above[0] ?? '')));
  if (innermost?.kind === 'block' && isSmall(innermost)) for (const one of holders.in(innermost)) held.add(one);
  return {
    words: counted(words),
    heads: heads.filter((head) => head !== ''),
    ...(held.size > 0 && { holders: [...held].sort() }),
    constant,
    line: first,
  };
}

/** A line that gives a name what it stands for, with what languages write before the name, and a type behind it. */
const CONSTANT = /^\s*(?:[\w<>]+\s+){0,6}[\w.]+(?:\s*:\s*&?\s?(?:'\w+\s)?[\w.<>?]{1,40})?\s*=[^=>]/;

/** The key of a task or an object that is a role, a user or a group, whose name stands in it: `amazon.aws.iam_role:`. */
const NAMED = /(?:^|[._-])(?:role|user|group)s?["']?\s*:\s*$/i;

/** Some lines with those before and after them that are joined to them: a line goes on in the next one. Counted from `from` and `since`. */
export function joinedLines(
  from: number,
  to: number,
  goesOn: (line: number) => boolean,
  since = to,
): readonly [first: number, last: number] {
  const most = limits.ledger.statementLines;
  let [first, last] = [from, to];
  while (from - first < most && first > 1 && goesOn(first - 1)) first--;
  while (last - since < most && goesOn(last)) last++;
  return [first, last];
}

/**
 * Words and texts, each with how often it is there. Managed policies of AWS are left out: each is attached by itself, so that another
 * one beside a name says nothing of it.
 */
export function counted(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  const making = makersIn(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (making.has(at) || !token || (token.kind !== 'word' && token.kind !== 'text') || token.text === '-') continue;
    const { kind, text } = token;
    if (kind === 'text' && MANAGED.test(text)) continue;
    // what each action is written in counts once, for there is more of it where there are more: `jsii.String("bedrock:InvokeModel")`
    if (kind === 'word' && result.has(text) && isOfAction(tokens[at + 1], tokens[at + 2])) continue;
    if (kind === 'word' && ARN.every((part, index) => part.test(tokens[at + index]?.text ?? ''))) at += ARN.length - 1;
    else result.set(text, (result.get(text) ?? 0) + 1);
  }
  return result;
}

const isOfAction = (open: Token | undefined, text: Token | undefined): boolean =>
  open?.text === '(' && text?.kind === 'text' && isAction(text.text);

/** What a statement calls its actions: `Actions:`, `Actions =`, `.actions(`, `addActions(`. */
export const ACTIONS = /(?:^|\.)(?:add|set|with)?_?(?:not)?_?actions?$/i;

const isActionText = (token: Token | undefined): boolean => token?.kind === 'text' && isAction(token.text);

/** The words that make lists of the actions of a statement, which say nothing of it: `jsii.Strings(`, `List.of(`, `new[] {`. */
function makersIn(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { kind }] of tokens.entries()) {
    if (kind !== 'open' || !isActionText(tokens[at + 1])) continue;
    for (const one of makersBefore(at, tokens)) found.add(one);
  }
  return found;
}

/** The places of those before the bracket of one list. */
function makersBefore(open: number, tokens: readonly Token[]): readonly number[] {
  let from = open;
  const isPart = (one: Token | undefined): boolean => one?.kind === 'word' || /^[[\]]$/.test(one?.text ?? '');
  const isApart = (before: Token | undefined, token: Token | undefined): boolean =>
    !before || !token || /[:=,;]/.test(token.source.text.slice(before.end, Math.min(token.start, before.end + 8)));
  while (open - from < WRAPPED && isPart(tokens[from - 1]) && !isApart(tokens[from - 1], tokens[from])) {
    if (ACTIONS.test(tokens[from - 1]?.text ?? '')) break;
    from--;
  }
  const key = tokens[tokens[from - 1]?.text === '(' ? from - 2 : from - 1];
  const isOfActions = key?.kind === 'word' && ACTIONS.test(key.text);
  return isOfActions ? Array.from({ length: open - from }, (_, index) => from + index) : [];
}

const MANAGED = /^arn:[\w-]+:iam::aws:policy\/[\w/+=,.@-]+$/;
/** The same without quotes, which is two words. */
const ARN = [/^arn:[\w-]+:iam$/, /^aws:policy\//];
