import type { Grant, Grantee, PolicyUse } from '../../grants/grant.ts';
import { handedOn, knownText, type Value } from '../../located/value.ts';
import { type Instance, type Module, type Placed, spanIn } from '../modules/module.ts';
import { referenceOf } from '../modules/references.ts';

/** Grants of one module, and what attaches its customer-managed policies. */
export function grantsOf(module: Module, root: string): Grant[] {
  const grants: Grant[] = [];
  const resources = module.blocks.filter(({ block }) => block.type.name === 'resource' && block.labels.length === 2);
  const attached = new Set<string>();
  const policies = new Map<string, { readonly placed: Placed; readonly instance: Instance; readonly value: Value }>();
  const address = ({ block }: Placed, suffix = '') => `${block.labels[0]?.name}.${block.labels[1]?.name}${suffix}`;
  for (const placed of resources)
    if (placed.block.labels[0]?.name === 'aws_iam_policy')
      for (const instance of module.instances(placed)) {
        const value = module.attribute(placed, 'policy', instance.values);
        if (value) policies.set(address(placed, instance.suffix), { placed, instance, value });
      }
  const own = (placed: Placed, instance: Instance, type: Grantee['type']): Grantee => {
    const name = module.attribute(placed, 'name', instance.values);
    return {
      type,
      root,
      address: `${module.address}${address(placed, instance.suffix)}`,
      ...(name?.kind === 'string' ? { name } : {}),
      declaredAt: spanIn(placed.source, placed.block.labels[1] ?? placed.block),
    };
  };
  const referred = (value: Value, placed: Placed, instance: Instance, type: 'role' | 'user' | 'group'): Grantee => {
    const symbol = symbolOf(value, module);
    const prefix = `aws_iam_${type}.`;
    const declaredAt = spanIn(placed.source, placed.block.labels[1] ?? placed.block);
    if (symbol?.startsWith(prefix)) {
      const end = symbol.lastIndexOf('.');
      const target = end > prefix.length ? symbol.slice(0, end) : symbol;
      return { type, root, address: `${module.address}${target}`, declaredAt };
    }
    const text = knownText(value);
    const fallback = text !== undefined ? `${type}/${text}` : (symbol ?? address(placed, instance.suffix));
    return {
      type,
      root,
      address: text === undefined && symbol?.includes('module.') ? symbol : `${module.address}${fallback}`,
      ...(value.kind === 'string' ? { name: value } : {}),
      declaredAt,
    };
  };
  const give = (grantee: Grantee, use: PolicyUse, value: Value, placed: Placed, instance: Instance) =>
    grants.push({
      grantee,
      use,
      policy: { kind: 'document', value },
      attachedAt: [spanIn(placed.source, placed.block.labels[1] ?? placed.block)],
      confidence: 'certain',
      always: instance.always,
    });
  const attach = (grantee: Grantee, arn: Value, placed: Placed, instance: Instance) => {
    if (arn.kind === 'choice') {
      for (const option of arn.options) attach(grantee, option, placed, { ...instance, always: false });
      return;
    }
    if (arn.kind === 'null') return;
    const symbol = symbolOf(arn, module);
    const target = symbol?.startsWith('aws_iam_policy.')
      ? [...policies].filter(
          ([key]) => symbol === `${key}.arn` || symbol.startsWith(`${key}.`) || symbol.startsWith(`${key}[`),
        )
      : [];
    const at = spanIn(placed.source, placed.block.labels[1] ?? placed.block);
    if (target.length > 0) {
      for (const [key, policy] of target) {
        attached.add(key);
        grants.push({
          grantee,
          use: 'identity',
          policy: { kind: 'document', value: policy.value },
          attachedAt: [at],
          confidence: 'certain',
          always: instance.always && policy.instance.always,
        });
      }
    } else if (isCustomer(arn)) return;
    else
      grants.push({
        grantee,
        use: 'identity',
        policy: { kind: 'managed', arn: handedOn(arn, at) },
        attachedAt: [at],
        confidence: 'certain',
        always: instance.always,
      });
  };
  for (const placed of resources) {
    const type = placed.block.labels[0]?.name ?? '';
    for (const instance of module.instances(placed)) {
      const get = (name: string) => module.attribute(placed, name, instance.values);
      const kind = (['role', 'user', 'group'] as const).find((each) => type.startsWith(`aws_iam_${each}`)) ?? 'role';
      const policy = get('policy');
      if (type === 'aws_iam_role') {
        const role = own(placed, instance, 'role');
        const trust = get('assume_role_policy');
        if (trust) give(role, 'trust', trust, placed, instance);
        for (const inner of module.nested(placed.block.body, placed.source, 'inline_policy', instance.values)) {
          const value = module.attributeOf(inner.body, placed.source, 'policy', inner.values);
          if (value) give(role, 'identity', value, placed, { ...instance, always: instance.always && inner.always });
        }
        const arns = get('managed_policy_arns');
        for (const arn of arns?.kind === 'list' ? arns.items : arns ? [arns] : []) attach(role, arn, placed, instance);
      } else if (type === `aws_iam_${kind}_policy` && policy)
        give(
          referred(get(kind) ?? { kind: 'null', origins: [] }, placed, instance, kind),
          'identity',
          policy,
          placed,
          instance,
        );
      else if (type === `aws_iam_${kind}_policy_attachment`) {
        const arn = get('policy_arn');
        const to = get(kind);
        if (arn && to) attach(referred(to, placed, instance, kind), arn, placed, instance);
      } else if (type === 'aws_iam_policy_attachment') {
        const arn = get('policy_arn');
        for (const each of ['role', 'user', 'group'] as const) {
          const names = get(`${each}s`);
          if (arn && names?.kind === 'list')
            for (const name of names.items) attach(referred(name, placed, instance, each), arn, placed, instance);
        }
      } else if (type === 'aws_ssoadmin_permission_set_inline_policy') {
        const value = get('inline_policy');
        if (value) give(own(placed, instance, 'permission-set'), 'identity', value, placed, instance);
      } else if (type === 'aws_organizations_policy') {
        const value = get('content');
        if (value) give(own(placed, instance, 'organization'), 'service-control', value, placed, instance);
      } else if (type === 'awscc_iam_role') {
        const list = get('policies');
        const role = own(placed, instance, 'role');
        for (const item of list?.kind === 'list' ? list.items : []) {
          const value =
            item.kind === 'object' ? item.entries.find(({ key }) => key === 'policy_document')?.value : undefined;
          if (value) give(role, 'identity', value, placed, instance);
        }
        const arns = get('managed_policy_arns');
        for (const arn of arns?.kind === 'list' ? arns.items : []) attach(role, arn, placed, instance);
      } else if (
        /^aws_(s3_bucket|kms_key|secretsmanager_secret|sagemaker_model_package_group|ecr_repository)_policy$/.test(
          type,
        ) &&
        policy
      )
        give(own(placed, instance, 'resource'), 'resource', policy, placed, instance);
    }
  }
  for (const [key, { placed, instance, value }] of policies)
    if (!attached.has(key)) give(own(placed, instance, 'policy'), 'identity', value, placed, instance);
  return grants;
}

/** What a value refers to as a whole, as the module itself would write it. */
function symbolOf(value: Value, module: Module): string | undefined {
  const reference = referenceOf(value);
  if (reference) {
    const name = `${reference.address}${reference.instance}.${reference.attribute}`;
    return name.startsWith(module.address) ? name.slice(module.address.length) : name;
  }
  if (value.kind === 'unknown') return value.name;
  if (value.kind !== 'string' || value.pieces.length !== 1) return undefined;
  const [piece] = value.pieces;
  return typeof piece === 'object' ? piece.name : undefined;
}

/** A customer-managed policy of some account by its ARN: nothing of it is in this configuration. */
function isCustomer(arn: Value): boolean {
  if (arn.kind !== 'string') return false;
  const literal = arn.pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
  return literal.includes(':policy/') && !literal.includes('iam::aws:policy/');
}
