import { describe, expect, it } from 'vitest';
import { reportOn } from '../limits/about.ts';
import type { FileMap } from '../support/memory-revision.ts';

async function told(base: FileMap, head: FileMap) {
  const report = await reportOn(head, base);
  return {
    found: report.findings.map(({ grantee, granted }) => `${grantee.address} ${granted}`).sort(),
    undecided: report.undecided.map(({ message }) => message),
  };
}

const pipe = `from aws_cdk import aws_iam as iam, aws_sns as sns
from constructs import Construct
from .step import Step


class Pipe(Construct):
    def __init__(self, scope, id, role, actions=None):
        super().__init__(scope, id)
        self.actions = actions or ["bedrock:UpdateAgent"]
        self.role = role
        self.step = Step(self, "Step", role)
        role.add_to_policy(iam.PolicyStatement(actions=["bedrock:DeleteAgent"], resources=["*"]))

    def statements(self):
        return [
            iam.PolicyStatement(actions=self.actions, resources=["*"]),
        ] + self.step.statements()
`;
const step = `from aws_cdk import aws_iam as iam, aws_sns as sns
from constructs import Construct


class Step(Construct):
    def __init__(self, scope, id, role):
        super().__init__(scope, id)
        self.topic = sns.Topic(self, "Topic")

    def statements(self):
        return [iam.PolicyStatement(actions=["sns:Publish"], resources=[self.topic.topic_arn])]
`;
const app = (...lines: readonly string[]): string => `from aws_cdk import Stack, aws_iam as iam
from pipe import Pipe


class Demo(Stack):
    def __init__(self, scope, id, **kwargs):
        super().__init__(scope, id, **kwargs)
        role = iam.Role(self, "Role", assumed_by=iam.ServicePrincipal("lambda.amazonaws.com"))
        pipe = Pipe(self, "Pipe", role)
${lines.map((line) => `        ${line}\n`).join('')}`;
const library = { 'pipe/__init__.py': pipe, 'pipe/step.py': step };
const before = { ...library, 'app.py': app() };

describe('an object of a class of another file', () => {
  it('has the members that its constructor gives it, and objects of further files have', async () => {
    const head = app('for one in pipe.statements():', '    role.add_to_policy(one)');
    expect(await told(before, { ...library, 'app.py': head })).toEqual({
      found: ['Demo/Role bedrock:UpdateAgent'],
      undecided: [],
    });
  });

  it('is made of what it is given', async () => {
    const head = app(
      'other = Pipe(self, "Other", role, ["bedrock:DeleteGuardrail"])',
      'role.add_to_policy(iam.PolicyStatement(actions=other.actions, resources=["*"]))',
    );
    expect((await told(before, { ...library, 'app.py': head })).found).toEqual(['Demo/Role bedrock:DeleteGuardrail']);
  });

  it('gives nothing once more by the reading of a member', async () => {
    const head = app('print(pipe.actions)');
    expect(await told(before, { ...library, 'app.py': head })).toEqual({ found: [], undecided: [] });
  });

  it('stays unknown where its constructor needs what it makes', async () => {
    const own = `from constructs import Construct


class Pipe(Construct):
    def __init__(self, scope, id, role):
        super().__init__(scope, id)
        self.actions = Pipe(self, "Inner", role).actions
`;
    const head = app('role.add_to_policy(iam.PolicyStatement(actions=pipe.actions, resources=["*"]))');
    const { found, undecided } = await told({ 'pipe.py': own, 'app.py': app() }, { 'pipe.py': own, 'app.py': head });
    expect(found).toEqual([]);
    expect(undecided).toHaveLength(1);
  });
});
