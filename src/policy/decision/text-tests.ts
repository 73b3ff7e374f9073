import { limits } from '../../limits.ts';

/** A test of what a text begins with, ends with or has in it, as its condition is called: `startswith(var.env, "prod")`. */
export interface TextTest {
  readonly name: string;
  readonly kind: keyof typeof holds;
  readonly part: string;
}

const holds = {
  startswith: (text: string, part: string): boolean => text.startsWith(part),
  endswith: (text: string, part: string): boolean => text.endsWith(part),
  strcontains: (text: string, part: string): boolean => text.includes(part),
};

const words: Readonly<Record<TextTest['kind'], readonly [yes: string, no: string]>> = {
  startswith: ['begins with', 'does not begin with'],
  endswith: ['ends with', 'does not end with'],
  strcontains: ['contains', 'does not contain'],
};

/** The test that a condition is; undefined for another one. */
export function textTestOf(condition: string): TextTest | undefined {
  const open = condition.indexOf('(');
  const kind = condition.slice(0, Math.max(open, 0));
  const at = condition.lastIndexOf(', "');
  if (!isKind(kind) || at < open || !condition.endsWith('")')) return undefined;
  const part = textIn(condition.slice(at + 2, -1));
  return part === undefined ? undefined : { name: condition.slice(open + 1, at), kind, part };
}

const isKind = (word: string): word is TextTest['kind'] => Object.hasOwn(holds, word);

function textIn(json: string): string | undefined {
  try {
    const text: unknown = JSON.parse(json);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text passes a test. */
export function passes(text: string, { kind, part }: TextTest): boolean {
  return holds[kind](text, part);
}

/**
 * Which of some tests a text that is not known may pass together, each way as a mask: what begins with `prod-eu` begins with `prod`,
 * and not with `dev`. Undefined where they are too many to be told apart.
 */
export function waysToPass(tests: readonly TextTest[]): readonly number[] | undefined {
  if (2 ** tests.length > limits.policy.options) return undefined;
  const all = Array.from({ length: 2 ** tests.length }, (_, mask) => mask);
  return all.filter((mask) =>
    tests.every(
      (one, i) =>
        !has(mask, i) || tests.every((other, j) => (has(mask, j) ? !excludes(one, other) : !implies(one, other))),
    ),
  );
}

const has = (mask: number, bit: number): boolean => Math.floor(mask / 2 ** bit) % 2 === 1;

/** Whether what passes one test passes the other. */
function implies(one: TextTest, other: TextTest): boolean {
  return (other.kind === one.kind || other.kind === 'strcontains') && passes(one.part, other);
}

/** Whether nothing passes both. */
function excludes(one: TextTest, other: TextTest): boolean {
  return one.kind === other.kind && one.kind !== 'strcontains' && !implies(one, other) && !implies(other, one);
}

/** A test in words: `var.env begins with prod`. */
export function textTestWords({ name, kind, part }: TextTest, isSo: boolean): string {
  return `${name} ${words[kind][isSo ? 0 : 1]} ${part}`;
}
