import { describe, expect, it } from 'vitest';
import { linesAbove, linesAround } from '../../src/ledger/indentation.ts';

const text = `roles:
  - name: chat

    # allows it
    statements:
      - effect: Allow
        actions:
          - a:B
        resources: []
      - effect: Deny
        actions:
        - a:C
other: 1
`;
const source = { path: 'a.yaml', text };
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('lines in a text that is indented', () => {
  it('belong to a statement: those of the mapping', () => {
    expect(linesAround(source, lineOf('- a:B'))).toEqual([6, 9]);
    expect(linesAround(source, lineOf('- a:C'))).toEqual([10, 12]);
    expect(linesAround(source, lineOf('effect: Deny'))).toEqual([10, 12]);
  });

  it('are under keys and the items that these stand in', () => {
    expect(linesAbove(source, 6)).toEqual(['statements:', 'name: chat', 'roles:']);
    expect(linesAbove(source, 10)).toEqual(['statements:', 'name: chat', 'roles:']);
    expect(linesAbove(source, lineOf('- a:C'))).toEqual([
      'actions:',
      'effect: Deny',
      'statements:',
      'name: chat',
      'roles:',
    ]);
    expect(linesAbove(source, lineOf('other'))).toEqual([]);
  });

  it('are under a key of the same indentation', () => {
    expect(linesAbove({ path: 'a.yaml', text: 'role:\n  managed:\n  - A\n  - B\n' }, 4)).toEqual(['managed:', 'role:']);
  });

  it.each([
    ['a play', '- hosts: all\n  tasks:\n    - name: roles\n      iam_role:\n        policies:\n          - A\n', 6],
    ['a block', '- block:\n    - name: roles\n      iam_role:\n        policies:\n          - A\n', 5],
    ['a file of their own', '- name: roles\n  iam_role:\n    policies:\n      - A\n', 4],
  ])('are under a task of Ansible, and not under what it stands in: %s', (_, tasks, line) => {
    expect(linesAbove({ path: 'a.yml', text: tasks }, line)).toEqual(['policies:', 'iam_role:', 'name: roles']);
  });

  it('are under a key that is far above', () => {
    const siblings = Array.from({ length: 100_000 }, (_, i) => `  k${i}: v\n`).join('');
    expect(linesAbove({ path: 'a.yaml', text: `role:\n${siblings}` }, 100_001)).toEqual(['role:']);
  });

  it('stand alone where they are no keys', () => {
    const program = { path: 'a.ts', text: 'a(b);\n  c(d);\n' };
    expect(linesAround(program, 2)).toEqual([2, 2]);
    expect(linesAbove(program, 2)).toEqual([]);
  });
});
