import { limits } from '../../../src/limits.ts';
import { abridged } from '../../../src/located/digest.ts';
import type { Span } from '../../../src/located/source.ts';
import { stringValue } from '../../../src/located/value.ts';
import { describe } from '../../../src/terraform/evaluate/describe.ts';
import { joined } from '../../../src/terraform/evaluate/origins.ts';
import { configured, planText, policyText, resourceChange } from '../../terraform/plan/plans.ts';
import { type Beyond, counted, document, lowered, policy, type Reaches, repeated } from '../reached.ts';
import { finds, granted, reportOn, toldIn } from './support.ts';

const { terraform } = limits;

/** A call of a module that is not known, with policies among its inputs: the last one is found unless it is beyond. */
function remote(input: (beyond: Beyond) => string): Reaches {
  return async (beyond) => {
    const text = `module "m" {\n  source   = "acme/thing/aws"\n  policies = ${input(beyond)}\n}\n`;
    const report = await reportOn({ 'main.tf': text });
    const told = toldIn(report, beyond, 'more policies, or deeper ones, than are looked through');
    return told && !finds(report);
  };
}
const inline = (action: string): string => `{ Statement = [{ Effect = "Allow", Action = ${action}, Resource = "*" }] }`;

/** A plan in which a role gets a policy through the inputs of modules in one another. */
const throughModules = (count: number): string => {
  const address = 'aws_iam_role_policy_attachment.a';
  const call = (module: object, reference: string) => ({
    module_calls: { m: { source: './m', expressions: { arn: { references: [reference] } }, module } },
  });
  let module: object = { resources: [configured(address, { policy_arn: ['var.arn'] })] };
  for (let i = 1; i < count; i++) module = call(module, 'var.arn');
  const after = { name: 'q', policy: policyText('bedrock:DeleteGuardrail') };
  return planText(
    [
      resourceChange('aws_iam_policy.q', { after, unknown: { arn: true } }),
      resourceChange(`${repeated(count, 'module.m.')}${address}`, {
        after: { role: 'chat' },
        unknown: { policy_arn: true },
      }),
    ],
    call(module, 'aws_iam_policy.q.arn'),
  );
};

/** The limits on modules that are not read, on plans and on names. */
export const others = {
  remoteParts: remote((beyond) => {
    const all = counted(terraform.remoteParts - 1 + beyond, (i) => `${inline(`"s3:A${i}"`)}, `);
    return `[${all}${inline(granted)}]`;
  }),
  remoteLevels: remote((beyond) => {
    const depth = terraform.remoteLevels + beyond;
    return `${repeated(depth, '[')}${inline(granted)}${repeated(depth, ']')}`;
  }),
  carriedSteps: lowered('terraform', 'carriedSteps', 50, async (beyond) => {
    const value = `[${counted(49 + beyond, () => '"a:b"', ', ')}]`;
    const { undecided } = await reportOn({ 'main.tf': `output "o" {\n  value = ${value}\n}\n` });
    return undecided.some(({ reason, message }) => reason === 'limit' && message.includes('steps of evaluation'));
  }),
  planModules: async (beyond) => {
    const { findings } = await reportOn({ 'plan.json': throughModules(terraform.planModules + beyond) });
    if (findings.length === 0) throw new Error('the policy is not found');
    return !findings.some(({ grantee }) => grantee.address === 'role/chat');
  },
  plannedResources: async (beyond) => {
    const queue = (i: number) => ({ address: `a.q${i}`, type: 'a', name: `q${i}`, values: {} });
    const resources = Array.from({ length: terraform.plannedResources - 1 + beyond }, (_, i) => queue(i));
    const values = { role: 'chat', policy: policyText('bedrock:DeleteGuardrail') };
    const last = { address: 'aws_iam_role_policy.p', type: 'aws_iam_role_policy', name: 'p', values };
    const plan = { format_version: '1.2', planned_values: { root_module: { resources: [...resources, last] } } };
    const report = await reportOn({ 'plan.json': JSON.stringify(plan) });
    return toldIn(report, beyond, `has ${terraform.plannedResources + 1} resources`) && !finds(report);
  },
  planFolders: async (beyond) => {
    const values = { role: 'chat', policy: policyText('bedrock:DeleteGuardrail') };
    const plan = planText([resourceChange('aws_iam_role_policy.p', { after: values })], {
      resources: [configured('aws_iam_role_policy.p', {})],
    });
    const folders = Array.from({ length: terraform.planFolders - 1 + beyond }, (_, i) => [`f${i}/main.tf`, '\n']);
    const files = { ...Object.fromEntries(folders), 'live/main.tf': policy(document('"s3:GetObject"')) };
    const { findings } = await reportOn({ ...files, 'plans/plan.json': plan }, files);
    if (findings.length === 0) throw new Error('the policy is not found');
    return !findings.some(({ grantee }) => grantee.root === 'live');
  },
  // a text that is not cut has its own digest in the name
  quoted: (beyond) => {
    const text = repeated(terraform.quoted - '""'.length + beyond, 'z');
    return describe(stringValue(text, [])) !== abridged(`"${text}"`, terraform.nameLength);
  },
  nameLength: async (beyond) => {
    const name = (length: number) => `provider::x::y("${repeated(length - 'provider::x::y("")'.length, 'z')}")`;
    const { undecided } = await reportOn({ 'main.tf': policy(name(terraform.nameLength + beyond)) });
    const [{ message } = { message: '' }] = undecided;
    if (!message.includes(name(terraform.nameLength + beyond).slice(0, terraform.nameLength))) throw new Error(message);
    return message.includes('…');
  },
  origins: (beyond) => {
    const source = { path: 'main.tf', text: repeated(100, 'x') };
    const spans = Array.from(
      { length: terraform.origins + beyond },
      (_, i): Span => ({ source, start: i, end: i + 1 }),
    );
    const [literal, ...more] = spans;
    const kept = joined(literal ? [literal] : [], more);
    if (kept[0] !== literal) throw new Error('the literal is not kept');
    return kept.length < spans.length;
  },
} satisfies Record<string, Reaches>;
