import { expect } from 'vitest';
import { limits } from '../../src/limits.ts';
import { isUndecided, reportOn, told } from './about.ts';
import { counted, policy, reached, repeated, statement, template } from './reached.ts';

const { located } = limits;
const allowed = template('bedrock:DeleteGuardrail');

/** A text of a length, filled up with blanks. */
const long = (text: string, length: number): string => text + ' '.repeat(length - text.length);

reached('located', {
  // a file of a repository is too large before: this is what the call gives
  jsonLength: async (beyond) => {
    const resource = {
      address: 'aws_iam_role_policy.p',
      mode: 'managed',
      type: 'aws_iam_role_policy',
      name: 'p',
      values: { role: 'chat', policy: `{"Statement":[${statement}]}` },
    };
    const plan = JSON.stringify({ format_version: '1.2', planned_values: { root_module: { resources: [resource] } } });
    const text = long(plan, located.jsonLength + beyond);
    const report = await reportOn({}, {}, { plans: [{ path: 'plan.json', text }] });
    expect(report.findings.length).toBe(1 - beyond);
    return isUndecided(report, 'too-large', `longer than ${located.jsonLength} characters`);
  },
  jsonDepth: told(
    (beyond) => {
      const depth = located.jsonDepth - 1 + beyond;
      return { 'p.json': `{"Statement":[${statement}],"Deep":${repeated(depth, '[')}${repeated(depth, ']')}}` };
    },
    'limit',
    `nested deeper than ${located.jsonDepth} levels`,
  ),
  // so long a text is made, not read from a file
  yamlLength: told(
    (beyond) => {
      const text = `{"Statement":[${statement}]}`;
      const made = `format("%s%${located.yamlLength + beyond - text.length}s", ${JSON.stringify(text)}, " ")`;
      return { 'main.tf': policy(`jsonencode(yamldecode(${made}))`) };
    },
    'too-large',
    'yamldecode',
  ),
  yamlDepth: told(
    (beyond) => {
      const depth = located.yamlDepth - 2 + beyond;
      return { 't.yaml': `${allowed}Metadata:\n  Deep: ${repeated(depth, '[')}${repeated(depth, ']')}\n` };
    },
    'limit',
    `nested deeper than ${located.yamlDepth} levels`,
  ),
  // each of nine lists costs the parser the whole text again
  yamlMending: told(
    (beyond) => {
      const lists = counted(9, (i) => `  L${i}: [\n    a\n  ]\n`);
      const text = `${allowed}Metadata:\n${lists}#`;
      const length = Math.floor((located.yamlMending - 45) / 10) + beyond;
      return { 't.yaml': text + repeated(length - text.length, 'x') };
    },
    'limit',
    'indented less than YAML wants',
  ),
  yamlAliased: told(
    (beyond) => {
      const list = `  a: &a [${counted(999, () => 'x', ', ')}]\n`;
      const aliases = located.yamlAliased / 1000;
      return {
        't.yaml': `${allowed}Metadata:\n${list}  x: &x y\n  b: [${counted(aliases, () => '*a', ', ')}]\n${beyond === 1 ? '  c: *x\n' : ''}`,
      };
    },
    'limit',
    `stand for more than ${located.yamlAliased} nodes`,
  ),
  repetitions: told(
    (beyond) => {
      const keys = counted(located.repetitions + beyond, (i) => `  Same: ${i}\n`);
      return { 't.yaml': `${allowed}Metadata:\n${keys}` };
    },
    'limit',
    `more than ${located.repetitions} times in one object`,
  ),
});
