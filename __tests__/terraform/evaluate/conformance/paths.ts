import type { Cases } from './cases.ts';

/** Expressions and the JSON of their values, as OpenTofu's console gives them; 'error' where it refuses them. */
export const cases: Cases = [
  ['basename("foo/bar/baz.txt")', '"baz.txt"'],
  ['basename("/")', '"/"'],
  ['basename("")', '"."'],
  ['basename("a/")', '"a"'],
  ['basename([])', 'error'],
  ['dirname("foo/bar/baz.txt")', '"foo/bar"'],
  ['dirname("a")', '"."'],
  ['dirname("/a")', '"/"'],
  ['dirname("../a/../b")', '".."'],
  ['dirname(null)', 'error'],
  ['pathexpand("a/b")', '"a/b"'],
  ['pathexpand("")', '""'],
  ['pathexpand([])', 'error'],
];
