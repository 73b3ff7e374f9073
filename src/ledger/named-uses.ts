import { lineText, positionAt, type Source } from '../located/source.ts';
import { groupsOf } from './groups.ts';
import { type Around, declaredOn, LINE, placesOf, usesAt } from './surroundings.ts';
import { takersOf } from './takers.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * Says what stands around the places of a file that take what a name of another file stands for. A file that gives the name to
 * something of its own means that one, where it does not say whose it is: `Lists.ACTIONS`.
 */
export function namedUsesIn(source: Source): (name: string, owner: string) => readonly Around[] {
  const { tokens } = tokensOf(source);
  const grouped = { tokens, groups: groupsOf(tokens) };
  const places = placesOf(tokens, /\W+/);
  const takers = takersOf(grouped, source);
  return (name, owner) => {
    const named = places.get(name) ?? [];
    const isOwn = named.some((at) => {
      const { line } = positionAt(source, tokens[at]?.start ?? 0);
      return declaredOn(lineText(source, line).slice(0, LINE)) === name;
    });
    const isOwners = (at: number): boolean => hasPart(tokens[at], owner) || hasPart(tokens[at - 1], owner);
    const found = isOwn ? usesAt(named.filter(isOwners), name, source, grouped) : takers(name, named);
    return found.map(({ around }) => around);
  };
}

/** Whether a text has a word, not as a part of a longer one. */
export function hasWord({ text }: Source, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length))) return true;
  return false;
}

function hasPart(token: Token | undefined, name: string): boolean {
  return token?.kind === 'word' && token.text.split(/\W+/).includes(name);
}
