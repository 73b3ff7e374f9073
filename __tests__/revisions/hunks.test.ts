import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffOf } from '../../src/revisions/hunks.ts';

const source = (text: string) => ({ path: 'a.tf', text });
const lines = (...items: string[]) => items.map((item) => `${item}\n`).join('');

test('an inserted line is added at head and no line is deleted', () => {
  const diff = diffOf('a.tf', 'a.tf', source(lines('a', 'b', 'c')), source(lines('a', 'x', 'b', 'c')));
  expect([...diff.added]).toEqual([2]);
  expect([...diff.deleted]).toEqual([]);
  expect(diff.hunks).toEqual([{ baseStart: 1, baseLines: 3, headStart: 1, headLines: 4 }]);
});

test('hunks carry three lines of context', () => {
  const base = Array.from({ length: 20 }, (_, i) => `line ${i + 1}`);
  const head = base.with(9, 'changed');
  const diff = diffOf('a.tf', 'a.tf', source(lines(...base)), source(lines(...head)));
  expect(diff.hunks).toEqual([{ baseStart: 7, baseLines: 7, headStart: 7, headLines: 7 }]);
});

test('a new file is all added, a deleted one all deleted, an empty one has no hunk', () => {
  expect([...diffOf('a', undefined, undefined, source('x\ny')).added]).toEqual([1, 2]);
  expect([...diffOf('a', 'a', source('x\ny\n'), undefined).deleted]).toEqual([1, 2]);
  expect(diffOf('a', undefined, undefined, source('')).hunks).toEqual([]);
});

test('lines that are not added occur in base, in the same order as those that are not deleted', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', '}', ''), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = diffOf('f', 'f', source(lines(...before)), source(lines(...after)));
      const kept = (all: string[], gone: ReadonlySet<number>) => all.filter((_, i) => !gone.has(i + 1));
      expect(kept(after, diff.added)).toEqual(kept(before, diff.deleted));
    }),
  );
});
