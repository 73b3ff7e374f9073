import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/github/anchors.ts';
import { groupsOf } from '../../src/report/groups.ts';
import type { Finding, RelatedLocation, Side } from '../../src/review/report-model.ts';
import type { Diffs } from '../../src/review/touched.ts';
import { diffOf, type FileDiff } from '../../src/revisions/hunks.ts';
import { narrow, reportOf } from '../report/sample.ts';

const numbered = (count: number, changed: ReadonlySet<number> = new Set()): string =>
  Array.from({ length: count }, (_, i) => `line ${i + 1}${changed.has(i + 1) ? ' changed' : ''}\n`).join('');

function diffsOf(files: Readonly<Record<string, FileDiff>>): Diffs {
  return { of: (path) => files[path], touched: () => false };
}

/** A file of 100 lines in which some lines changed. */
function changed(path: string, ...lines: number[]): FileDiff {
  const base = { path, text: numbered(100) };
  return diffOf(path, path, base, { path, text: numbered(100, new Set(lines)) });
}

function anchor(diffs: Diffs, from: number, to: number, related: readonly RelatedLocation[] = [], side: Side = 'head') {
  const location = { ...narrow.location, file: 'a.tf', side, startLine: from, endLine: to };
  const finding: Finding = { ...narrow, location, related };
  const [group] = groupsOf(reportOf([finding]));
  return group && anchorOf(group, diffs);
}

const statement = (startLine: number, endLine: number): RelatedLocation => ({
  role: 'statement',
  file: 'a.tf',
  side: 'head',
  startLine,
  endLine,
});

describe('an anchor', () => {
  const diffs = diffsOf({ 'a.tf': changed('a.tf', 50), 'b.tf': changed('b.tf', 10) });

  it('is the line itself when a hunk shows it, also as context', () => {
    expect(anchor(diffs, 50, 50)).toEqual({ kind: 'line', path: 'a.tf', side: 'head', startLine: 50, endLine: 50 });
    expect(anchor(diffs, 53, 53)).toMatchObject({ kind: 'line', endLine: 53 });
    expect(anchor(diffs, 54, 54)).toMatchObject({ kind: 'file' });
  });

  it('is the range, as far as one hunk shows it', () => {
    expect(anchor(diffs, 49, 51)).toMatchObject({ startLine: 49, endLine: 51 });
    expect(anchor(diffs, 51, 70)).toMatchObject({ startLine: 51, endLine: 53 });
  });

  it('is the nearest line of the same statement in a hunk', () => {
    expect(anchor(diffs, 60, 60, [statement(40, 65)])).toMatchObject({ kind: 'line', endLine: 53 });
    expect(anchor(diffs, 40, 40, [statement(38, 65)])).toMatchObject({ kind: 'line', endLine: 47 });
  });

  it('is another place of the finding that the change shows', () => {
    const attachment: RelatedLocation = { role: 'attachment', file: 'b.tf', side: 'head', startLine: 10 };
    expect(anchor(diffs, 90, 90, [attachment])).toMatchObject({ kind: 'line', path: 'b.tf', endLine: 10 });
  });

  it('is the file, and else the review', () => {
    expect(anchor(diffs, 90, 90)).toEqual({ kind: 'file', path: 'a.tf' });
    expect(anchor(diffsOf({}), 90, 90)).toEqual({ kind: 'body' });
  });

  it('is a deleted line on the base side', () => {
    const path = 'a.tf';
    const shorter = numbered(100).replace('line 20\n', '');
    const diff = diffOf(path, path, { path, text: numbered(100) }, { path, text: shorter });
    expect(anchor(diffsOf({ 'a.tf': diff }), 20, 20, [], 'base')).toMatchObject({ side: 'base', endLine: 20 });
  });

  it('never is a line that no hunk shows', () => {
    const line = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.uniqueArray(line, { minLength: 1, maxLength: 4 }), line, line, line, line, (lines, a, b, c, d) => {
        const diff = changed('a.tf', ...lines);
        const found = anchor(diffsOf({ 'a.tf': diff }), Math.min(a, b), Math.max(a, b), [
          statement(Math.min(c, d), Math.max(c, d)),
        ]);
        if (found?.kind !== 'line') return;
        const shown = diff.hunks.some(
          ({ headStart, headLines }) => found.startLine >= headStart && found.endLine < headStart + headLines,
        );
        expect(shown).toBe(true);
        expect(found.startLine).toBeLessThanOrEqual(found.endLine);
      }),
    );
  });
});
