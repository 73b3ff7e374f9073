import { structuredPatch } from 'diff';
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

test('hunks and edits are those of another program', () => {
  const line = fc.constantFrom('a\n', 'b\n', '}\n', '\n', 'c\r\n', 'd\n');
  const text = fc
    .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('', '', 'end', '\r'))
    .map(([all, end]) => all.join('') + end);
  const most = fc.oneof(fc.constant(4_000), fc.nat(8));
  fc.assert(
    fc.property(text, text, most, (before, after, edits) => {
      const diff = diffOf('f', 'f', source(before), source(after), edits);
      const patch = structuredPatch('', '', before, after, '', '', { context: 3, maxEditLength: edits });
      if (!patch) {
        expect(diff.edits).toHaveLength(1);
        return;
      }
      expect(diff.hunks).toEqual(
        patch.hunks.map((hunk) => ({
          baseStart: hunk.oldStart,
          baseLines: hunk.oldLines,
          headStart: hunk.newStart,
          headLines: hunk.newLines,
        })),
      );
      const told = patch.hunks.flatMap(({ oldStart, newStart, lines: shown }) => {
        let [base, head] = [oldStart, newStart];
        return shown.flatMap((one) => {
          if (one.startsWith('+')) return [`+${head++}`];
          if (one.startsWith('-')) return [`-${base++}`];
          if (one.startsWith(' ')) [base, head] = [base + 1, head + 1];
          return [];
        });
      });
      const own = [...[...diff.deleted].map((at) => `-${at}`), ...[...diff.added].map((at) => `+${at}`)];
      expect(own.sort()).toEqual(told.sort());
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['the last line has an end now, and more follows', 'a\nb', 'a\nb\nc\n', [3], []],
  ['the last line has an end of Windows now', 'a\r\nb', 'a\r\nb\r\nc', [3], []],
  ['the last line has no end any more', 'a\nb\n', 'a\nb', [], []],
  ['all lines end as on Windows', 'a\nb\n', 'a\r\nb\r\n', [], []],
  ['one line is changed besides', 'a\nb\nc\n', 'a\r\nx\r\nc\r\n', [2], [2]],
  ['a return stands in a line', 'a\rb\n', 'a\nb\n', [1, 2], [1]],
  ['a file is empty now', 'a', '', [], [1]],
])('lines that only end in another way are not changed: %s', (_, base, head, added, deleted) => {
  const diff = diffOf('a.tf', 'a.tf', source(base), source(head));
  expect([[...diff.added], [...diff.deleted]]).toEqual([added, deleted]);
  expect(diff.hunks).not.toEqual([]);
});

test.each([
  ['a.tf', '  a = "b"', 'a      =   "b"  '],
  ['a.tf', 'x = [ "a","b" ]', '  x = ["a", "b"]'],
  ['a.tofu', 'x = { for k,v in m: k=>v }', 'x = { for k, v in m : k => v }'],
  ['a.tf', 'n = 1 # why', 'n      = 1      # why'],
  ['a.json', '{ "a": [1,2] }', '\t{"a":[1, 2]}'],
  ['a.tf', '  x = "a-${var.b}"', 'x    = "a-${var.b}"'],
])('a line of %s that is only laid out in another way is not added: %s', (path, before, after) => {
  const diff = diffOf(path, path, { path, text: lines('r', before) }, { path, text: lines('r', after) }, 9, true);
  expect([...diff.added, ...diff.deleted]).toEqual([]);
  expect(diff.hunks).toHaveLength(1);
  expect(diff.differing).toBe(2);
});

test.each([
  ['a.tf', 'a = "b c"', 'a = "b  c"'],
  ['a.tf', 'a = "b: c"', 'a = "b:c"'],
  ['a.tf', 'a = "b,c "', 'a = "b,c"'],
  ['a.tf', 'a = "x\\" , y"', 'a = "x\\", y"'],
  ['a.tf', 'a = "${f("b  c")}"', 'a = "${f("b c")}"'],
  ['a.tf', 'a = b -c', 'a = b-c'],
  ['a.yaml', '  - a', '    - a'],
  ['a.tftpl', '  a', 'a'],
])('a line of %s with white space that means something is added: %s', (path, before, after) => {
  const diff = diffOf(path, path, { path, text: lines('r', before) }, { path, text: lines('r', after) }, 9, true);
  expect([...diff.added, ...diff.deleted]).toEqual([2, 2]);
});

test('white space counts in a heredoc, and behind it no more', () => {
  const text = (indent: string, more: string) => lines('a = <<-EOT', `${indent}- b`, '  EOT', `c =${more} 1`);
  const diff = diffOf('a.tf', 'a.tf', source(text('  ', '')), source(text('    ', '   ')), 9, true);
  expect([...diff.added]).toEqual([2]);
});

test('how lines are laid out counts where it is not asked otherwise', () => {
  const diff = diffOf('a.tf', 'a.tf', source('a = 1\n'), source('a  = 1\n'));
  expect([...diff.added, ...diff.deleted]).toEqual([1, 1]);
});
