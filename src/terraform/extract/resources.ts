import type { Grant, Grantee, PolicyUse } from '../../grants/grant.ts';
import { handedOn, knownText, type Value } from '../../located/value.ts';
import { type Instance, type Module, type Placed, spanIn } from '../modules/module.ts';
import { referenceOf } from '../modules/references.ts';

/** A customer-managed policy, and whether something in the root attaches it. */
interface CustomerPolicy {
  readonly module: Module;
  readonly placed: Placed;
  readonly instance: Instance;
  readonly value: Value;
  attached: boolean;
}

/** Grants of the modules of one root, and what attaches their customer-managed policies, in whichever module. */
export function grantsOfModules(modules: readonly Module[], root: string): readonly Grant[] {
  const policies = new Map<string, CustomerPolicy>();
  for (const module of modules)
    for (const placed of module.blocksOf('resource'))
      if (placed.block.labels[0]?.name === 'aws_iam_policy')
        for (const instance of module.instances(placed)) {
          const value = module.attribute(placed, 'policy', instance.values);
          const address = `${module.address}aws_iam_policy.${placed.block.labels[1]?.name}${instance.suffix}`;
          if (value) policies.set(address, { module, placed, instance, value, attached: false });
        }
  return [
    ...modules.flatMap((module) => grantsOf(module, root, policies)),
    ...[...policies].flatMap(([address, { module, placed, instance, value, attached }]): readonly Grant[] => {
      if (attached) return [];
      const name = module.attribute(placed, 'name', instance.values);
      const declaredAt = spanIn(placed.source, placed.block.labels[1] ?? placed.block);
      const grantee: Grantee = {
        type: 'policy',
        root,
        address,
        ...(name?.kind === 'string' ? { name } : {}),
        declaredAt,
      };
      return [
        {
          grantee,
          use: 'identity',
          policy: { kind: 'document', value },
          attachedAt: [declaredAt],
          confidence: 'certain',
          always: instance.always,
          ...(instance.when === undefined ? {} : { when: instance.when }),
        },
      ];
    }),
  ];
}

/** Grants of one module. */
function grantsOf(module: Module, root: string, policies: ReadonlyMap<string, CustomerPolicy>): Grant[] {
  const grants: Grant[] = [];
  const resources = module.blocksOf('resource').filter(({ block }) => block.labels.length === 2);
  const address = ({ block }: Placed, suffix = '') => `${block.labels[0]?.name}.${block.labels[1]?.name}${suffix}`;
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
    const reference = referenceOf(value);
    const declaredAt = spanIn(placed.source, placed.block.labels[1] ?? placed.block);
    if (reference?.type === `aws_iam_${type}`)
      return { type, root, address: `${reference.address}${reference.instance}`, declaredAt };
    const symbol = symbolOf(value, module);
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
    const target = policiesAt(policies, arn);
    const at = spanIn(placed.source, placed.block.labels[1] ?? placed.block);
    if (target.length > 0) {
      for (const policy of target) {
        policy.attached = true;
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
  return grants;
}

/** The customer-managed policies that a value refers to: all instances where it is not known which. */
function policiesAt(policies: ReadonlyMap<string, CustomerPolicy>, arn: Value): readonly CustomerPolicy[] {
  const reference = referenceOf(arn);
  if (reference?.type !== 'aws_iam_policy') return [];
  const exact = policies.get(`${reference.address}${reference.instance}`);
  if (exact) return [exact];
  return [...policies].flatMap(([address, policy]) => (address.startsWith(`${reference.address}[`) ? [policy] : []));
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
