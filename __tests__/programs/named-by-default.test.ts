import { describe, expect, it } from 'vitest';
import { type Program, told } from './program.ts';

const script = (name: string, action: string): Program => ({
  'setup.py': `import boto3, json, os
iam = boto3.client("iam")
def setup(env=None, stage=None):
    name = ${name}
    iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=json.dumps({"Statement": [{"Effect": "Allow", "Action": "${action}", "Resource": "*"}]}))
setup()
`,
});
const sdk = (name: string, action: string): Program => ({
  'setup.ts': `import { IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
const client = new IAMClient({});
const name = ${name};
client.send(new PutRolePolicyCommand({ RoleName: name, PolicyName: 'p', PolicyDocument: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '${action}', Resource: '*' }] }) }));
`,
});

describe('a role that a deployment names, or that has a name by default', () => {
  it.each([
    ['os.environ.get("ROLE") or "chat"', 'chat'],
    ["f\"x-{os.environ.get('STAGE') or 'dev'}\"", 'x-dev'],
    ['os.environ["ROLE"] if os.environ["ROLE"] else "chat"', 'chat'],
  ])('is one: %s', async (name, called) => {
    const found = await told(script(name, 's3:GetObject'), script(name, 'bedrock:DeleteGuardrail'));
    expect(found).toEqual([`granted bedrock:DeleteGuardrail ${called} 5`]);
  });

  it.each([
    ["process.env.ROLE ?? 'chat'", 'chat'],
    ["process.env.ROLE || 'chat'", 'chat'],
    ["`${process.env.STAGE ?? 'dev'}-chat`", 'dev-chat'],
  ])('is one: %s', async (name, called) => {
    const found = await told(sdk(name, 's3:GetObject'), sdk(name, 'bedrock:DeleteGuardrail'));
    expect(found).toEqual([`granted bedrock:DeleteGuardrail ${called} 4`]);
  });

  it('is another one by another default', async () => {
    const [chat, admin] = ["process.env.ROLE ?? 'chat'", "process.env.ROLE ?? 'admin'"];
    const found = await told(sdk(chat, 'bedrock:DeleteGuardrail'), sdk(admin, 'bedrock:DeleteGuardrail'));
    expect(found).toEqual(['granted bedrock:DeleteGuardrail admin 3']);
  });

  it('is two where a condition decides between two names', async () => {
    const name = "process.env.PROD ? 'chat' : 'chat-dev'";
    const found = await told(sdk(name, 's3:GetObject'), sdk(name, 'bedrock:DeleteGuardrail'));
    expect(found).toHaveLength(2);
  });
});
