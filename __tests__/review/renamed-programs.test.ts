import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { review } from '../../src/review/review.ts';
import type { Change } from '../../src/revisions/revision.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { type FileMap, memoryPair } from '../support/memory-revision.ts';

const GUARDRAIL = 'bedrock:DeleteGuardrail';
const AGENT = 'bedrock:UpdateAgent';
const LOGGING = 'bedrock:PutModelInvocationLoggingConfiguration';

const role = (id: string, actions: readonly string[]): string =>
  `    new iam.Role(this, '${id}', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }).addToPolicy(
      new iam.PolicyStatement({ actions: [${actions.map((one) => `'${one}'`).join(', ')}], resources: ['*'] }),
    );`;

const stack = (name: string, roles: Readonly<Record<string, readonly string[]>>): string => `
export class ${name} extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
${Object.entries(roles)
  .map(([id, actions]) => role(id, actions))
  .join('\n')}
  }
}
`;
const program = (...stacks: readonly string[]): string =>
  `import * as iam from 'aws-cdk-lib/aws-iam';\n${stacks.join('\n')}`;

async function told(base: FileMap, head: FileMap, renamed: Readonly<Record<string, string>> = {}) {
  const pair = memoryPair(base, head);
  const to = new Map(Object.entries(renamed).map(([from, path]) => [path, from]));
  const changes = (await pair.changes()).flatMap((change): Change[] => {
    if (change.path in renamed) return [];
    const basePath = to.get(change.path);
    return [basePath === undefined ? change : { ...change, status: 'renamed', basePath }];
  });
  const { report } = await review({
    pair: { ...pair, changes: async () => changes },
    settings: defaultSettings,
    catalog: async () => loadCatalog(),
    today: '2026-01-01',
  });
  return report.findings.map(({ grantee, granted }) => `${grantee.address} ${granted}`).sort();
}

describe('a program that has another name', () => {
  const before = program(stack('ChatStack', { ChatRole: [GUARDRAIL, AGENT] }));

  it('tells only what is new where its file has another path', async () => {
    const after = program(stack('ChatStack', { ChatRole: [GUARDRAIL, AGENT, LOGGING] }));
    const renamed = { 'lib/chat.ts': 'stacks/chat.ts' };
    expect(await told({ 'lib/chat.ts': before }, { 'stacks/chat.ts': after }, renamed)).toEqual([
      `ChatStack/ChatRole ${LOGGING}`,
    ]);
  });

  it('tells only what is new where its class has another name', async () => {
    const after = program(stack('TalkStack', { ChatRole: [GUARDRAIL, AGENT, LOGGING] }));
    expect(await told({ 'lib/chat.ts': before }, { 'lib/chat.ts': after })).toEqual([`TalkStack/ChatRole ${LOGGING}`]);
  });

  it('tells only what is new where both have', async () => {
    const after = program(stack('TalkStack', { ChatRole: [GUARDRAIL, AGENT, LOGGING] }));
    const renamed = { 'lib/chat.ts': 'stacks/talk.ts' };
    expect(await told({ 'lib/chat.ts': before }, { 'stacks/talk.ts': after }, renamed)).toEqual([
      `TalkStack/ChatRole ${LOGGING}`,
    ]);
  });

  it('tells only what is new where several of its classes have', async () => {
    const both = program(stack('ChatStack', { Role: [GUARDRAIL] }), stack('EvalStack', { Role: [AGENT] }));
    const named = (...more: string[]): string =>
      program(stack('Talk', { Role: [GUARDRAIL, ...more] }), stack('Judge', { Role: [AGENT] }));
    expect(await told({ 'lib/chat.ts': both }, { 'lib/chat.ts': named() })).toEqual([]);
    expect(await told({ 'lib/chat.ts': both }, { 'lib/chat.ts': named(LOGGING) })).toEqual([`Talk/Role ${LOGGING}`]);
    const twins = (one: string, other: string, ...more: string[]): string =>
      program(stack(one, { Role: [GUARDRAIL, ...more] }), stack(other, { Role: [GUARDRAIL] }));
    expect(await told({ 'a.ts': twins('A', 'B') }, { 'a.ts': twins('C', 'D', LOGGING) })).toEqual([
      `C/Role ${LOGGING}`,
    ]);
  });

  it('tells what a class has that comes beside those that have another name', async () => {
    const one = program(stack('ChatStack', { Role: [GUARDRAIL, AGENT] }));
    const after = program(stack('Talk', { Role: [GUARDRAIL, AGENT] }), stack('Judge', { Role: [AGENT] }));
    expect(await told({ 'lib/chat.ts': one }, { 'lib/chat.ts': after })).toEqual([`Judge/Role ${AGENT}`]);
  });

  it('tells nothing where two files change their paths with each other', async () => {
    const other = program(stack('EvalStack', { EvalRole: [LOGGING] }));
    const renamed = { 'lib/a.ts': 'lib/b.ts', 'lib/b.ts': 'lib/a.ts' };
    const pair = [
      { 'lib/a.ts': before, 'lib/b.ts': other },
      { 'lib/b.ts': before, 'lib/a.ts': other },
    ] as const;
    expect(await told(...pair, renamed)).toEqual([]);
  });
});

describe('a class is not another one', () => {
  it('that stays, where one more has the same id', async () => {
    const before = program(stack('ChatStack', { Role: [GUARDRAIL] }));
    const after = program(stack('ChatStack', { Role: [GUARDRAIL] }), stack('EvalStack', { Role: [GUARDRAIL, AGENT] }));
    expect(await told({ 'lib/chat.ts': before }, { 'lib/chat.ts': after })).toEqual([
      `EvalStack/Role ${GUARDRAIL}`,
      `EvalStack/Role ${AGENT}`,
    ]);
  });

  it('where two could be it', async () => {
    const before = program(stack('ChatStack', { Role: [GUARDRAIL, AGENT] }));
    const after = program(stack('AStack', { Role: [GUARDRAIL] }), stack('BStack', { Role: [AGENT] }));
    expect(await told({ 'lib/chat.ts': before }, { 'lib/chat.ts': after })).toEqual([
      `AStack/Role ${GUARDRAIL}`,
      `BStack/Role ${AGENT}`,
    ]);
  });

  it('that has other ids for most of its constructs', async () => {
    const before = program(stack('ChatStack', { Role: [GUARDRAIL], B: [GUARDRAIL], C: [GUARDRAIL] }));
    const after = program(stack('EvalStack', { Role: [GUARDRAIL, AGENT] }));
    expect(await told({ 'lib/chat.ts': before }, { 'lib/chat.ts': after })).toEqual([
      `EvalStack/Role ${GUARDRAIL}`,
      `EvalStack/Role ${AGENT}`,
    ]);
  });

  it('in another file that stays', async () => {
    const before = program(stack('ChatStack', { Role: [GUARDRAIL] }));
    const after = program(stack('EvalStack', { Role: [GUARDRAIL, AGENT] }));
    const files = { 'lib/chat.ts': before };
    expect(await told(files, { ...files, 'lib/eval.ts': after })).toEqual([
      `EvalStack/Role ${GUARDRAIL}`,
      `EvalStack/Role ${AGENT}`,
    ]);
  });

  it('for whom else may assume its role', async () => {
    const before = program(stack('ChatStack', { Role: [GUARDRAIL] }));
    const after = program(stack('EvalStack', { Role: [GUARDRAIL] })).replace(
      "new iam.ServicePrincipal('lambda.amazonaws.com')",
      "new iam.AccountPrincipal('777788889999')",
    );
    expect(await told({ 'lib/chat.ts': before }, { 'lib/chat.ts': after })).not.toEqual([]);
  });
});

describe('TypeScript in the place of JavaScript', () => {
  const js = `const iam = require('aws-cdk-lib/aws-iam');
class ChatStack extends Stack {
  constructor(scope, id) {
    super(scope, id);
${role('ChatRole', [GUARDRAIL])}
  }
}
exports.ChatStack = ChatStack;
`;

  it.each([
    ['and what it is compiled to', { 'lib/chat.js': js }],
    ['alone', {}],
  ] as const)('tells only what is new: %s', async (_, files) => {
    const after = program(stack('ChatStack', { ChatRole: [GUARDRAIL, AGENT] }));
    expect(await told({ 'lib/chat.js': js }, { 'lib/chat.ts': after, ...files })).toEqual([
      `ChatStack/ChatRole ${AGENT}`,
    ]);
  });
});
