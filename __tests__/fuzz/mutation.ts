import type { Random } from './random.ts';
import { MOST_BYTES } from './target.ts';

/** What mutations are made from, besides the input itself: all of it a character for every byte. */
export interface Material {
  readonly tokens: readonly string[];
  /** A well-formed part of an input. */
  piece(): string;
  /** Another input. */
  other(): string;
}

type Mutation = (text: string, random: Random, material: Material) => string;

const replaced = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** A place between two characters, now and then the edge of a word or a bracket. */
function place(text: string, random: Random): number {
  const at = random.below(text.length + 1);
  if (random.chance(0.5)) return at;
  const edges = /\b|[{}[\]()"'\n]/g;
  edges.lastIndex = at;
  return edges.exec(text)?.index ?? at;
}

/** A range: a few characters, a word, a quoted string, a line, a pair of brackets with what is in it. */
function range(text: string, random: Random): readonly [number, number] {
  const at = place(text, random);
  switch (random.below(5)) {
    case 0:
      return [at, Math.min(text.length, at + 1 + random.below(8))];
    case 1:
      return found(/[\w.:*-]+/g, text, at);
    case 2:
      return found(/"[^"\n]*"/g, text, at);
    case 3: {
      const start = text.lastIndexOf('\n', at - 1) + 1;
      const lines = 1 + random.below(3);
      let end = start;
      for (let i = 0; i < lines && end >= 0 && end < text.length; i++) end = text.indexOf('\n', end) + 1 || text.length;
      return [start, end];
    }
    default:
      return bracketed(text, at);
  }
}

function found(pattern: RegExp, text: string, from: number): readonly [number, number] {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? [match.index, match.index + match[0].length] : [from, from];
}

/** The next opening bracket up to what closes it. */
function bracketed(text: string, from: number): readonly [number, number] {
  const [start] = found(/[{[(]/g, text, from);
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if ('{[('.includes(text.charAt(at))) depth++;
    else if ('}])'.includes(text.charAt(at)) && --depth <= 0) return [start, at + 1];
  }
  return [start, start];
}

const NUMBERS = ['0', '-1', '1e309', '4294967296', '9007199254740993', '0.1', '00', '1e-400', '65536'];

const mutations: readonly Mutation[] = [
  // bytes
  (text, random) => {
    const at = random.below(text.length);
    return replaced(text, at, at + 1, String.fromCharCode(text.charCodeAt(at) ^ (1 << random.below(8))));
  },
  (text, random) => {
    const at = place(text, random);
    return replaced(text, at, at, String.fromCharCode(random.below(256)));
  },
  // words of the language
  (text, random, { tokens }) => {
    const at = place(text, random);
    return replaced(text, at, at, random.pick(tokens));
  },
  (text, random, { tokens }) => replaced(text, ...range(text, random), random.pick(tokens)),
  (text, random) => replaced(text, ...found(/\d+/g, text, place(text, random)), random.pick(NUMBERS)),
  // parts
  (text, random) => replaced(text, ...range(text, random), ''),
  (text, random) => {
    const [start, end] = range(text, random);
    const most = random.chance(0.1) ? 200 : 4;
    return replaced(text, end, end, text.slice(start, end).repeat(1 + random.below(most)));
  },
  (text, random) => {
    const [start, end] = range(text, random);
    const at = place(text, random);
    return replaced(text, at, at, text.slice(start, end));
  },
  (text, random) => {
    const [start, end] = range(text, random);
    const [from, to] = range(text, random);
    return replaced(text, start, end, text.slice(from, to));
  },
  // other inputs
  (text, random, material) => {
    const other = material.other();
    const [from, to] = range(other, random);
    return replaced(text, ...range(text, random), other.slice(from, to));
  },
  (text, random, material) => {
    const other = material.other();
    return text.slice(0, place(text, random)) + other.slice(place(other, random));
  },
  // the grammar
  (text, random, material) => replaced(text, ...range(text, random), material.piece()),
  (text, random, material) => {
    const at = place(text, random);
    return replaced(text, at, at, material.piece());
  },
];

/** One to eight changes to an input. */
export function mutated(text: string, random: Random, material: Material): string {
  let result = text;
  for (let left = 1 + (random.chance(0.6) ? random.below(2) : random.below(8)); left > 0; left--)
    result = random.pick(mutations)(result, random, material).slice(0, MOST_BYTES);
  return result;
}
