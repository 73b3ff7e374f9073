import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { review } from '../../src/review/review.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { type FileMap, memoryPair } from '../support/memory-revision.ts';

const GUARDRAIL = 'bedrock:DeleteGuardrail';
const LOGGING = 'bedrock:PutModelInvocationLoggingConfiguration';

/** A program of the AWS CDK that gives a role some actions. */
const program = (...actions: readonly string[]): string => `import * as iam from 'aws-cdk-lib/aws-iam';
export class ChatStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const role = new iam.Role(this, 'ChatRole', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
${actions.map((action) => `    role.addToPolicy(new iam.PolicyStatement({ actions: ['${action}'], resources: ['*'] }));`).join('\n')}
  }
}
`;

/** The template of an application. */
const template = (...actions: readonly string[]): string =>
  JSON.stringify(
    {
      Resources: {
        ChatRole: {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: {
              Version: '2012-10-17',
              Statement: [
                { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
              ],
            },
            Policies: actions.map((Action, index) => ({
              PolicyName: `p${index}`,
              PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] },
            })),
          },
        },
      },
    },
    undefined,
    2,
  );

const snapshot = (...actions: readonly string[]): string => `exports[\`stack 1\`] = \`\n${template(...actions)}\n\`;\n`;

async function reportOn(
  head: FileMap,
  base: FileMap = Object.fromEntries(Object.keys(head).map((path) => [path, ''])),
) {
  const { report } = await review({
    pair: memoryPair(base, head),
    settings: defaultSettings,
    catalog: async () => loadCatalog(),
    today: '2026-01-01',
  });
  return {
    conclusion: report.conclusion,
    found: report.findings.map(({ granted, location, gates = true }) => [granted, location.file, gates]),
    repeated: report.findings.flatMap(({ related }) =>
      related.filter(({ role }) => role === 'repeated').map(({ file }) => file),
    ),
    listed: report.undecided.map(({ location, actions = [], gates = false }) => [
      location.file,
      actions.map(({ action }) => action).sort(),
      gates,
    ]),
    notices: report.notices.map(({ message }) => message),
  };
}

describe('what a program says and a committed file repeats', () => {
  it.each(['cdk.out/Chat.template.json', 'test/integ.chat.snapshot/Chat.template.json'])(
    'is told once: %s',
    async (path) => {
      const { conclusion, found, repeated, listed } = await reportOn({
        'lib/chat.ts': program(GUARDRAIL),
        [path]: template(GUARDRAIL),
      });
      expect(found).toEqual([[GUARDRAIL, 'lib/chat.ts', true]]);
      expect(repeated).toEqual([path]);
      expect(listed).toEqual([]);
      expect(conclusion).toBe('fail');
    },
  );

  it.each(['test/__snapshots__/chat.test.ts.snap', 'test/__snapshots__/chat.baseline.json', 'chat.snap'])(
    'is not listed again: %s',
    async (path) => {
      const text = path.endsWith('.json') ? template(GUARDRAIL) : snapshot(GUARDRAIL);
      const { found, listed } = await reportOn({ 'lib/chat.ts': program(GUARDRAIL), [path]: text });
      expect(found).toEqual([[GUARDRAIL, 'lib/chat.ts', true]]);
      expect(listed).toEqual([]);
    },
  );
});

describe('another grantee of the template', () => {
  const roles = (...ids: readonly string[]): string => {
    const { Resources } = JSON.parse(template(GUARDRAIL));
    return JSON.stringify({ Resources: Object.fromEntries(ids.map((id) => [id, Resources.ChatRole])) }, undefined, 2);
  };
  const files = (...ids: readonly string[]) => ({
    'lib/chat.ts': program(GUARDRAIL),
    'cdk.out/Chat.template.json': roles(...ids),
  });

  it('is told beside the one that the program tells', async () => {
    const { found, repeated } = await reportOn(files('ChatRole1A2B3C4D', 'ReportRole5E6F7A8B'));
    expect(found).toEqual([
      [GUARDRAIL, 'cdk.out/Chat.template.json', true],
      [GUARDRAIL, 'lib/chat.ts', true],
    ]);
    expect(repeated).toEqual(['cdk.out/Chat.template.json']);
  });

  it.each([
    ['the same one in two stacks', ['AppChatRole1A2B3C4D', 'OtherChatRole5E6F7A8B']],
    ['one of another name', ['Assistant1A2B3C4D']],
    ['several of other names', ['Assistant1A2B3C4D', 'ReportRole5E6F7A8B']],
  ])('is not told where it may be that one: %s', async (_, ids) => {
    expect((await reportOn(files(...ids))).found).toEqual([[GUARDRAIL, 'lib/chat.ts', true]]);
  });
});

describe('what is accepted in a program', () => {
  const accepted = async (head: FileMap) => {
    const base = Object.fromEntries(Object.keys(head).map((path) => [path, '']));
    const { report } = await review({
      pair: memoryPair(base, head),
      settings: {
        ...defaultSettings,
        suppressions: [
          { action: GUARDRAIL, path: 'lib/**', reason: 'r', expires: '2027-01-01', file: 'config.yml', line: 1 },
        ],
      },
      catalog: async () => loadCatalog(),
      today: '2026-01-01',
    });
    return report.findings.map(({ location }) => location.file);
  };
  const cdk = 'cdk.out/Chat.template.json';

  it('is accepted in the template that repeats it', async () => {
    expect(await accepted({ 'lib/chat.ts': program(GUARDRAIL), [cdk]: template(GUARDRAIL) })).toEqual([]);
  });

  it('is not accepted for one more grantee that only the template has', async () => {
    const second = template(GUARDRAIL).replace('"Resources": {', (begin) => {
      const [, role = ''] = /"Resources": \{([\s\S]*)\}\s*\}\s*$/.exec(template(GUARDRAIL)) ?? [];
      return `${begin}${role.trimEnd().replace('"ChatRole"', '"OtherRole"')},`;
    });
    expect(Object.keys(JSON.parse(second).Resources)).toEqual(['OtherRole', 'ChatRole']);
    expect(new Set(await accepted({ 'lib/chat.ts': program(GUARDRAIL), [cdk]: second }))).toEqual(new Set([cdk]));
  });
});

describe('what only a committed file says', () => {
  it.each([[program(LOGGING)], [undefined]])('speaks in a template: %#', async (text) => {
    const { conclusion, found } = await reportOn({
      ...(text === undefined ? {} : { 'lib/chat.ts': text }),
      'cdk.out/Chat.template.json': template(GUARDRAIL),
    });
    expect(found).toContainEqual([GUARDRAIL, 'cdk.out/Chat.template.json', true]);
    expect(conclusion).toBe('fail');
  });

  it('is reported, but does not gate, in the template of an integration test', async () => {
    const path = 'test/integ.chat.snapshot/Chat.template.json';
    const { conclusion, found, notices } = await reportOn({ [path]: template(GUARDRAIL) });
    expect(found).toEqual([[GUARDRAIL, path, false]]);
    expect(conclusion).toBe('pass');
    expect(notices).toContainEqual('1 entry is reported only: a snapshot of a test is never deployed for good.');
  });

  it.each([
    ['test/__snapshots__/chat.test.ts.snap', snapshot(GUARDRAIL, LOGGING)],
    ['test/__snapshots__/chat.baseline.json', template(GUARDRAIL, LOGGING)],
    ['chat.snap', snapshot(GUARDRAIL, LOGGING)],
  ])('is listed in a snapshot, once, and does not gate: %s', async (path, text) => {
    const alone = await reportOn({ [path]: text });
    expect(alone).toMatchObject({ conclusion: 'pass', found: [], listed: [[path, [GUARDRAIL, LOGGING], false]] });
    const beside = await reportOn({ 'lib/chat.ts': program(LOGGING), [path]: text });
    expect(beside.found).toEqual([[LOGGING, 'lib/chat.ts', true]]);
    expect(beside.listed).toEqual([[path, [GUARDRAIL], false]]);
  });

  it('is listed where the program is undecided there', async () => {
    const unknown = program(GUARDRAIL).replace(`['${GUARDRAIL}']`, 'props.actions');
    const path = 'test/__snapshots__/chat.test.ts.snap';
    const { listed, conclusion } = await reportOn({ 'lib/chat.ts': unknown, [path]: snapshot(GUARDRAIL) });
    expect(listed).toContainEqual([path, [GUARDRAIL], false]);
    expect(listed.map(([file]) => file)).toContain('lib/chat.ts');
    expect(conclusion).toBe('pass');
  });

  it('speaks where configuration reads the snapshot', async () => {
    const { found } = await reportOn({
      'main.tf': `resource "aws_iam_role_policy" "p" {\n  role = "r"\n  policy = file("\${path.module}/__snapshots__/p.json")\n}\n`,
      '__snapshots__/p.json': JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: GUARDRAIL, Resource: '*' }],
      }),
    });
    expect(found.map(([granted]) => granted)).toEqual([GUARDRAIL]);
  });
});

describe('what TypeScript says and the JavaScript that a compiler made of it', () => {
  const compiled = (...actions: readonly string[]): string => `"use strict";
const iam = require("aws-cdk-lib/aws-iam");
class ChatStack extends Stack {
    constructor(scope, id) {
        super(scope, id);
        const role = new iam.Role(this, 'ChatRole', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
${actions.map((action) => `        role.addToPolicy(new iam.PolicyStatement({ actions: ["${action}"], resources: ['*'] }));`).join('\n')}
    }
}
exports.ChatStack = ChatStack;
`;
  const both = (...actions: readonly string[]): FileMap => ({
    'lib/chat.ts': program(...actions),
    'lib/chat.js': compiled(...actions),
  });

  it('is told once where both are new', async () => {
    const { found, repeated, listed } = await reportOn(both(GUARDRAIL), {});
    expect(found).toEqual([[GUARDRAIL, 'lib/chat.ts', true]]);
    expect(repeated).toEqual(['lib/chat.js']);
    expect(listed).toEqual([]);
  });

  it('is told once where both change', async () => {
    const { found, listed } = await reportOn(both(GUARDRAIL, LOGGING), both(GUARDRAIL));
    expect(found).toEqual([[LOGGING, 'lib/chat.ts', true]]);
    expect(listed).toEqual([]);
  });

  it('is silent where the compiled file comes later', async () => {
    const { found, listed } = await reportOn(both(GUARDRAIL), { 'lib/chat.ts': program(GUARDRAIL) });
    expect(found).toEqual([]);
    expect(listed).toEqual([]);
  });

  it('is told where only the compiled file has it, or has more of it', async () => {
    const only = await reportOn({ ...both(GUARDRAIL), 'lib/chat.js': compiled(GUARDRAIL, LOGGING) }, both(GUARDRAIL));
    expect(only.found).toEqual([[LOGGING, 'lib/chat.js', true]]);
    const narrow = program(LOGGING).replace("['*']", "['arn:aws:bedrock:us-east-1:111122223333:guardrail/a']");
    const wide = await reportOn({ 'lib/chat.ts': narrow, 'lib/chat.js': compiled(LOGGING) }, {});
    expect(wide.found.map(([, file]) => file)).toContain('lib/chat.js');
  });
});
