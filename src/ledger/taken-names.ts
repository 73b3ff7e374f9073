import { limits } from '../limits.ts';
import { putInto } from '../located/lists.ts';
import { once } from '../located/once.ts';
import { positionAt, type Source } from '../located/source.ts';
import { groupsOf } from './groups.ts';
import type { Mention } from './mentions.ts';
import { ACTIONS, type Around, lessen, statementOf, surroundingsIn } from './surroundings.ts';
import { takersIn } from './takers.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A place of a statement that takes its actions by a name. */
export interface TakenName {
  readonly name: string;
  readonly token: Token;
  readonly around: Around;
}

/** What else a statement of a policy has. */
const PART = /(?:^|[-_.]|not|add)(?:effect|resources?|principals?)(?:$|[._])/i;

/**
 * The names that statements of a program take their actions by, as many as are looked at and one more. What makes a list of another one
 * (`List.of(X)`, `X.stream().toList()`) has names, too: whether there is a list of a name, only its file tells.
 */
export function takenNamesIn(source: Source): readonly TakenName[] {
  const { tokens } = tokensOf(source);
  const groups = groupsOf(tokens);
  const found: TakenName[] = [];
  const aliases = once(() => aliasesIn(source));
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !ACTIONS.test(token.text)) continue;
    const { names, isCall, end } = givenAt(at, tokens, source);
    if (names.length === 0) continue;
    const around = statementOf(groups[isCall ? at + 1 : at], { tokens, groups }, token);
    if (!around || ![...around.words.keys()].some((word) => PART.test(word))) continue;
    // a list that is written there has nothing but its actions around it
    const words = new Map(around.words);
    for (const { text } of tokens.slice(at + 1, end)) lessen(words, text);
    const others = { heads: around.heads, words };
    for (const [place, name] of names)
      for (const one of [name, ...(aliases().get(name) ?? [])]) found.push({ name: one, token: place, around: others });
    if (found.length > limits.ledger.mentions) break;
  }
  return found;
}

/** What variables of a file are that are no more than a name: `list := Names`, by the variables. */
function aliasesIn({ text }: Source): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [, name = '', value = ''] of text.matchAll(ALIAS))
    if ((found.get(name)?.length ?? 0) <= limits.ledger.uses)
      for (const part of value.split('.')) if (part !== name) putInto(found, name, part);
  return found;
}

const ALIAS =
  /^[ \t]*(?:\w{1,60}[ \t]+){0,3}(\w{1,99})[ \t]{0,9}:?=[ \t]{0,9}([A-Za-z_][\w.]{1,199})(?:\(\))?;?[ \t]*\r?$/gm;

/** The names in the value of a key, or in the arguments of a call, with their places, and where the value ends. */
function givenAt(
  at: number,
  tokens: readonly Token[],
  source: Source,
): { readonly names: readonly (readonly [Token, string])[]; readonly isCall: boolean; readonly end: number } {
  const names: (readonly [Token, string])[] = [];
  const isCall = tokens[at + 1]?.text === '(' && tokens[at + 1]?.start === tokens[at]?.end;
  const isKey = /^\s{0,8}(?::|=)/.test(source.text.slice(tokens[at]?.end, (tokens[at]?.end ?? 0) + 10));
  let end = at + 1;
  for (let depth = 0; (isCall || isKey) && end < tokens.length && end - at < limits.ledger.statement; end++) {
    const [before, token, after] = [tokens[end - 1], tokens[end], tokens[end + 1]];
    if (!token || !before) break;
    // the next key, or the next statement
    if (depth === 0 && end > at + 1 && /[,;\n]/.test(source.text.slice(before.end, token.start))) break;
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close' && --depth < (isCall ? 1 : 0)) break;
    if (token.kind !== 'word') continue;
    const parts = token.text.split(/\W+/).filter((part) => part !== '');
    // a function is what a list is made with, where it is given something
    const isMade = after?.text === '(' && tokens[end + 2]?.text !== ')';
    for (const part of isMade ? parts.slice(0, -1) : parts)
      if (/^[A-Za-z_]\w{1,99}$/.test(part)) names.push([token, part]);
  }
  return { names, isCall, end };
}

/** The mentions of a text by the names of the lists that they are in, and of the lists that take these by a name. */
export function mentionsByName(source: Source, mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const tokens = tokensOf(source);
  const around = surroundingsIn(tokens);
  const takers = takersIn(tokens, source);
  const found = new Map<string, Set<Mention>>();
  for (const mention of mentions) {
    if (mention.kind === 'policy') continue;
    const names = [around(mention).name, ...takers(mention).map(({ name }) => name)];
    for (const name of names) if (name !== undefined) found.set(name, (found.get(name) ?? new Set()).add(mention));
  }
  return new Map([...found].map(([name, all]) => [name, [...all]]));
}

/** The line on which a place stands. */
export const lineOf = ({ at: { source, start } }: Mention): number => positionAt(source, start).line;
