import { putInto } from '../located/lists.ts';
import { lineText, positionAt, type Source } from '../located/source.ts';
import { groupsOf } from './groups.ts';
import { type Around, declaredOn, LINE, usesAt } from './surroundings.ts';
import { ofCommand, putIn, type Taker } from './takers.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Says what stands around the places of a file that take what a name of another file stands for. A file that gives the name to
 * something of its own means that one, where it does not say whose it is: `Lists.ACTIONS`.
 */
export function namedUsesIn(source: Source): (name: string, owner: string) => readonly Around[] {
  const { tokens } = tokensOf(source);
  const groups = groupsOf(tokens);
  const { inStatements, inCommands } = putIn(tokens, groups);
  const places = partsOf(tokens);
  return (name, owner) => {
    const named = places.get(name) ?? [];
    const isOwn = named.some((at) => {
      const { line } = positionAt(source, tokens[at]?.start ?? 0);
      return declaredOn(lineText(source, line).slice(0, LINE)) === name;
    });
    const meant = isOwn ? named.filter((at) => hasPart(tokens[at], owner) || hasPart(tokens[at - 1], owner)) : named;
    const takers: readonly Taker[] = [
      ...usesAt([...meant, ...(isOwn ? [] : (inStatements.get(name) ?? []))], name, source, { tokens, groups }),
      ...(isOwn ? [] : (inCommands.get(name) ?? []).map((token) => ofCommand(token, tokens, source))),
    ];
    return takers.map(({ around }) => around);
  };
}

/** Where each word is, by itself or as a part of a longer one. */
function partsOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { kind, text }] of tokens.entries())
    if (kind === 'word') for (const part of new Set(text.split(/\W+/))) putInto(places, part, at);
  return places;
}

/** Whether a text says that it takes something of a file: by the name of the file, or of the folder of both. */
export function hasWord({ text }: Source, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length))) return true;
  return false;
}

function hasPart(token: Token | undefined, name: string): boolean {
  return token?.kind === 'word' && token.text.split(/\W+/).includes(name);
}
