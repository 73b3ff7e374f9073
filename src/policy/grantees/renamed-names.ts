import type { Move, Named } from '../../grants/grant.ts';
import { putInto } from '../../located/lists.ts';
import type { Touched } from '../access.ts';
import type { World } from '../world.ts';
import { calledOtherwise, type Naming } from './renamed-world.ts';

/**
 * The world of base with inputs, resources and calls of modules called as at head: something unknown is told apart by what defines
 * it, not by its name (semantics.md section 6). In a root, one goes and one comes that is declared in the same words, whatever the
 * white space; of several, the one whose name has the same letters and digits; and what a `moved` block says. The same world where
 * nothing has another name.
 */
export function withNamesOfHead(base: World, head: World, moves: readonly Move[], touched: Touched): World {
  const [gone, come] = [base.declared.named?.() ?? [], head.declared.named?.() ?? []];
  // most changes declare nothing anew
  const isRenamed = gone.some(({ at }) => touched(at, 'base')) && come.some(({ at }) => touched(at, 'head'));
  if (!isRenamed && !moves.some(({ from, to }) => from !== blockOf(from) || to !== blockOf(to))) return base;
  const [before, after] = [byRoot(gone), byRoot(come)];
  const namings = new Map<string, Naming>();
  for (const [root, names] of before) {
    const there = after.get(root);
    if (!there) continue;
    const own = moves.filter((move) => move.root === root);
    const renamed = renamedIn(
      without(names, there).filter(({ at }) => touched(at, 'base')),
      without(there, names).filter(({ at }) => touched(at, 'head')),
      own,
    );
    for (const { from, to } of own) if (isMovedInstance(from, to, names, there)) renamed.set(from, to);
    if (renamed.size > 0) namings.set(root, (name) => withOtherNames(name, renamed));
  }
  if (namings.size === 0) return base;
  return calledOtherwise(base, { grantee: (one) => one, names: (root) => namings.get(root) });
}

type ByName = ReadonlyMap<string, Named>;

function byRoot(all: readonly Named[]): ReadonlyMap<string, ByName> {
  const roots = new Map<string, Map<string, Named>>();
  for (const one of all) {
    const names = roots.get(one.root) ?? new Map<string, Named>();
    roots.set(one.root, names.set(one.name, one));
  }
  return roots;
}

const without = (names: ByName, others: ByName): readonly Named[] =>
  [...names].flatMap(([name, one]) => (others.has(name) ? [] : [one]));

/** How those that go are called at head, as far as that is certain. */
function renamedIn(gone: readonly Named[], come: readonly Named[], moves: readonly Move[]): Map<string, string> {
  const renamed = new Map<string, string>();
  const comes = new Set(come.map(({ name }) => name));
  const moved = new Map(moves.map(({ from, to }) => [from, to]));
  for (const { name } of gone) {
    const to = moved.get(name);
    if (to !== undefined && comes.delete(to)) renamed.set(name, to);
  }
  const left = gone.filter(({ name }) => !renamed.has(name));
  const open = come.filter(({ name }) => comes.has(name));
  // who is alone with its words needs no like name; of several, the name tells
  for (const keyOf of [wordsOf, (one: Named) => `${wordsOf(one)}\n${lettersOf(one.name)}`]) {
    const after = grouped(open, keyOf);
    for (const [key, [one, ...more]] of grouped(left, keyOf)) {
      const [other, ...others] = after.get(key) ?? [];
      if (!one || !other || more.length > 0 || others.length > 0 || renamed.has(one.name)) continue;
      renamed.set(one.name, other.name);
    }
  }
  return renamed;
}

/**
 * Whether a `moved` block speaks of an instance that only base can have and of one that only head can have: the block that declares it
 * is not there in the other revision, or makes its instances in another way.
 */
function isMovedInstance(from: string, to: string, before: ByName, after: ByName): boolean {
  const [old, own] = [blockOf(from), blockOf(to)];
  if (!old || !own || (from === old && to === own)) return false;
  const differs = (block: string): boolean => {
    const [was, is] = [before.get(block), after.get(block)];
    return !was || !is || instancesOf(was) !== instancesOf(is);
  };
  return before.has(old) && after.has(own) && differs(old) && differs(own);
}

/** The address of a block without the key of an instance. */
const blockOf = (address: string): string | undefined => /^[\w.-]+(?=(?:\[[^\]]*\])?$)/.exec(address)?.[0];

/** By what a block makes its instances: `count`, `for_each`, or neither. */
const instancesOf = ({ written }: Named): string =>
  written
    .flatMap(({ source, start, end }) => source.text.slice(start, end).match(/^\s*(?:count|for_each)(?=\s*=)/gm) ?? [])
    .map((word) => word.trim())
    .join();

function grouped(all: readonly Named[], keyOf: (one: Named) => string): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const one of all) putInto(groups, keyOf(one), one);
  return groups;
}

/** What is declared, and in which words. */
const wordsOf = ({ kind, written }: Named): string =>
  [kind, ...written.map(({ source, start, end }) => source.text.slice(start, end).trim().replace(/\s+/g, ' '))].join(
    '\n',
  );

/** A name whatever way its words are put together: GUARDRAIL_ID, GuardrailId and guardrail-id. */
const lettersOf = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** A name with what is in it, from where a word begins: `aws_bedrock_guardrail.main.arn`, `Stack/Guard.attrArn`. */
const PATH = /(?<![\w$./-])[\p{L}_$][\p{L}\p{N}_$./-]*(?:\[(?:\d+|"[^"\\\]]*")\])?/gu;

/** A name of something unknown with other names for what it is a part of. */
function withOtherNames(name: string, renamed: ReadonlyMap<string, string>): string {
  return name.replace(PATH, (path) => {
    for (let end = path.length; end > 0; end = lastBreak(path, end - 1)) {
      const to = renamed.get(path.slice(0, end));
      if (to !== undefined) return to + path.slice(end);
    }
    return path;
  });
}

/** The last place at which a part of a path ends, not behind another one; 0 where there is none. */
const lastBreak = (path: string, before: number): number =>
  Math.max(0, path.lastIndexOf('.', before), path.lastIndexOf('/', before));
