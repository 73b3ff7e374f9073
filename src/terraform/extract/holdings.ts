import { type Branch, type Cases, caseOf, existenceOf, inBoth, SOMETIMES, thereIn } from '../../grants/cases.ts';
import type { Grant, Grantee, Membership, PolicyUse } from '../../grants/grant.ts';
import { limits } from '../../limits.ts';
import { abridged } from '../../located/digest.ts';
import type { Span } from '../../located/source.ts';
import type { Undecided } from '../../located/undecided.ts';
import { handedOn, type Origins, type Piece, type Value, writtenText } from '../../located/value.ts';
import { Directory, type Named, type NamedGrantee } from './directory.ts';
import { Guards } from './guards.ts';
import { addressOf, itemsInEachCase, memberInEachCase, type Resource } from './resource.ts';

/** Attributes that hold the document of a customer-managed policy. */
const POLICY_DOCUMENTS: Readonly<Record<string, string>> = {
  aws_iam_policy: 'policy',
  awscc_iam_managed_policy: 'policy_document',
};

/** What is a grantee whether or not anybody asks for it; the readers tell the others. */
const DECLARED: Readonly<Record<string, Grantee['type']>> = {
  aws_iam_policy: 'policy',
  awscc_iam_managed_policy: 'policy',
  aws_ssoadmin_permission_set: 'permission-set',
};

/** What a grant needs to know of the resource that makes it. */
type Giver = Pick<Resource, 'at' | 'calledAt' | 'madeBy' | 'always' | 'when' | 'copy' | 'block' | 'suffix'> & {
  /** The policy, where that is a resource of its own. */
  readonly policy?: Resource;
  /** The places that name who is given the policy. */
  readonly namedAt?: Origins;
};

/** A template of CloudFormation in an attribute. */
export interface StackTemplate {
  readonly resource: Resource;
  readonly body: Value;
  readonly parameters: Value | undefined;
}

/** Who is given what in one root, gathered resource by resource. */
export class Holdings {
  readonly directory: Directory;
  readonly memberships: Membership[] = [];
  readonly undecided: Undecided[] = [];
  readonly stacks: StackTemplate[] = [];
  readonly guards = new Guards();
  readonly #grants: Grant[] = [];
  readonly #declared = new Map<string, Grantee>();
  /** Where the first policy is given for which there is no room. */
  #full: Span | undefined;
  readonly #policies: readonly Resource[];
  readonly #attached = new Set<Resource>();

  readonly #root: string;

  constructor(root: string, resources: readonly Resource[]) {
    this.#root = root;
    this.directory = new Directory(root, resources);
    this.#policies = resources.filter(({ type }) => Object.hasOwn(POLICY_DOCUMENTS, type));
    for (const resource of resources) {
      const type = Object.hasOwn(DECLARED, resource.type) ? DECLARED[resource.type] : undefined;
      if (type) this.own(resource, type);
    }
  }

  /** Every grantee that the root declares, with or without a policy. */
  get declared(): readonly Grantee[] {
    return [...this.#declared.values()];
  }

  /** Notes what something else than a resource of the root declares. */
  declare(grantees: readonly Grantee[]): void {
    for (const grantee of grantees) this.#declared.set(`${grantee.type} ${grantee.address}`, grantee);
  }

  get grants(): readonly Grant[] {
    return this.#grants;
  }

  /** Keeps a grant, as long as there is room. */
  add(grant: Grant, by: Giver): void {
    if (this.#grants.length < limits.terraform.grants) this.#grants.push(grant);
    else this.#full ??= by.at;
  }

  /** What is to be told when there was no room for all grants. */
  get leftOut(): readonly Undecided[] {
    if (!this.#full) return [];
    return [
      {
        reason: 'limit',
        message: `The root gives more than ${limits.terraform.grants} policies to roles, users and groups: the others were not looked at.`,
        at: this.#full,
        remedy: 'Split the root, or review by hand who is given what.',
      },
    ];
  }

  /** Gives a grantee a policy document. */
  give(grantee: Grantee, use: PolicyUse, document: Value | undefined, by: Giver, sure = true): void {
    if (!document) return;
    const policy = { kind: 'document', value: document } as const;
    this.add({ grantee, use, policy, ...attachment(by, sure, handedOnBy(document)) }, by);
  }

  /** Gives every role, user or group that a value names a policy document. */
  giveNamed(names: Value | undefined, type: Named, use: PolicyUse, document: Value | undefined, by: Resource): void {
    for (const name of itemsInEachCase(names)) {
      if (this.#full) return;
      for (const named of this.directory.grantees(name, type, by))
        this.give(named.grantee, use, document, givenTo(named, name, by), isSure(named));
    }
  }

  /** Attaches managed policies, of AWS or of the customer, by their ARNs. */
  attach(grantee: Grantee, use: PolicyUse, arns: Value | undefined, by: Giver, sure = true): void {
    for (const arn of itemsInEachCase(arns)) {
      if (this.#full) return;
      this.#attachOne(grantee, use, arn, by, sure);
    }
  }

  attachNamed(names: Value | undefined, type: Named, arns: Value | undefined, by: Resource): void {
    for (const name of itemsInEachCase(names)) {
      if (this.#full) return;
      for (const named of this.directory.grantees(name, type, by))
        this.attach(named.grantee, 'identity', arns, givenTo(named, name, by), isSure(named));
    }
  }

  #attachOne(grantee: Grantee, use: PolicyUse, arn: Value, by: Giver, sure: boolean): void {
    if (arn.kind === 'null') return;
    const isOptional = arn.kind === 'choice' && arn.options.some(({ kind }) => kind === 'null');
    const policies = isOptional ? [] : this.#policiesOf(arn, by);
    if (policies.length > 0) {
      // the same one in several cases is that one; of blocks that share an address, it may be any
      const known = sure && (policies.length === 1 || policies.every((one) => !one.copy && isSame(one, policies[0])));
      for (const [i, policy] of policies.entries()) {
        const one = caseOf(`which of ${policy.block}`, i, policies.length);
        // a boundary is one of several, never none of them
        if (use === 'boundary' && policies.length > 1)
          this.#givePolicy(grantee, use, policy, arn, { ...by, ...thereIn(inBoth(existenceOf(by), one)) }, sure);
        else this.#givePolicy(grantee, use, policy, arn, by, known);
      }
      return;
    }
    if (arn.kind === 'choice' && use === 'boundary') {
      for (const [i, option] of arn.options.entries()) {
        const chosen = inBoth(existenceOf(by), caseOf(arn.condition, i, arn.options.length));
        this.#attachOne(grantee, use, option, { ...by, ...thereIn(chosen) }, sure);
      }
      return;
    }
    if (arn.kind === 'choice') {
      for (const [option, chosen] of arn.options.entries()) {
        const cases = caseOf(arn.condition, option, arn.options.length);
        this.#attachOne(grantee, use, chosen, { ...by, ...thereIn(inBoth(existenceOf(by), cases)) }, sure);
      }
      return;
    }
    const managed = this.#nameInData(arn) ?? arn;
    const policy = { kind: 'managed', arn: handedOn(managed, by.at) } as const;
    this.add({ grantee, use, policy, ...attachment(by, sure) }, by);
  }

  #givePolicy(grantee: Grantee, use: PolicyUse, policy: Resource, arn: Value, by: Giver, sure: boolean): void {
    this.#attached.add(policy);
    const document = policy.get(POLICY_DOCUMENTS[policy.type] ?? '');
    if (!document) return;
    const giver = { ...by, policy, ...thereIn(inBoth(existenceOf(by), existenceOf(policy))) };
    const source = { kind: 'document', value: document } as const;
    this.add({ grantee, use, policy: source, ...attachment(giver, sure, arn.origins) }, by);
  }

  /** The customer-managed policies of this root that an ARN means. */
  #policiesOf(arn: Value, by: Giver): readonly Resource[] {
    const referred = this.directory.referred(arn, by).filter(({ type }) => Object.hasOwn(POLICY_DOCUMENTS, type));
    if (referred.length > 0) return referred;
    const name = customerPolicyName(arn);
    const policy = name === undefined ? undefined : this.directory.named('policy', name, {});
    return policy ? [policy] : [];
  }

  /** What the data source aws_iam_policy asks for, an ARN or a name. */
  #nameInData(arn: Value): Value | undefined {
    const [data] = this.directory.referred(arn).filter(({ type }) => type === 'data.aws_iam_policy');
    return data?.get('arn') ?? data?.get('name');
  }

  /** Puts a user into a group; `named` are the places that name the two. */
  member(member: Grantee, group: Grantee, by: Resource, named: Origins): void {
    this.memberships.push({ member, group, at: by.at, by: [...named, ...by.madeBy, ...by.calledAt] });
  }

  /** An assignment of a permission set of which this root declares nothing, or a part of what it holds. */
  assignedElsewhere(arn: Value, principal: Value, target: Value | undefined, document: Value, by: Resource): void {
    this.give(this.referredOr(arn, 'permission-set', by), 'trust', document, by);
    const [set, who] = [arn, principal].map((value) => abridged(wordsOf(value), 100));
    this.undecided.push({
      reason: 'unresolved-reference',
      message: `The permission set ${set} that ${addressOf(by)} assigns to ${who} is not declared in this root.`,
      at: by.at,
      remedy: 'Review what the permission set holds, and who gets it here.',
      cause: `permission set ${set}`,
      identity: [
        this.#root,
        ...[arn, principal, target].map((value) => value && wordsOf(value)),
        casesText(existenceOf(by)),
      ].join('\0'),
    });
  }

  /** Notes that a policy is given to somebody, so that it is no grantee of its own. */
  attached(policy: Resource): void {
    this.#attached.add(policy);
  }

  /** Customer-managed policies that nothing here attaches: "whoever holds the policy" is their grantee (semantics.md section 1). */
  giveUnattached(): void {
    for (const policy of this.#policies)
      if (!this.#attached.has(policy))
        this.give(this.own(policy, 'policy'), 'identity', policy.get(POLICY_DOCUMENTS[policy.type] ?? ''), policy);
  }

  /** The grantee that a resource itself is. */
  own(resource: Resource, type: Grantee['type']): Grantee {
    const key = `${type} ${addressOf(resource)}`;
    const known = this.#declared.get(key);
    if (known) return known;
    const grantee = this.directory.grantee(resource, type);
    this.#declared.set(key, grantee);
    return grantee;
  }

  /** The grantee that an attribute refers to, such as the permission set of an assignment. */
  referredOr(value: Value | undefined, type: Grantee['type'], by: Resource): Grantee {
    const [resource] = value ? this.directory.referred(value) : [];
    return resource
      ? this.own(resource, type)
      : { ...this.directory.grantee(by, type), address: nameOfUnknown(value) ?? addressOf(by) };
  }
}

/** The places that hand a value on, through locals, inputs and outputs; not the expressions around the place where it is written. */
function handedOnBy({ origins: [written, ...others] }: Value): Origins {
  return others.filter(
    ({ source, start, end }) => source !== written?.source || start > written.end || end < written.start,
  );
}

/** The places that name a grantee; not the name in its own declaration, where that is referred to. */
export function namingPlaces(name: Value): Origins {
  return name.kind === 'string' && name.reference !== undefined ? name.origins.slice(1) : name.origins;
}

function isSame(a: Resource, b: Resource | undefined): boolean {
  return b !== undefined && addressOf(a) === addressOf(b);
}

/** `via`: the places that hand the policy on to what attaches it. */
function attachment(by: Giver, sure: boolean, via: Origins = []) {
  return {
    attachedAt: [by.at, ...via, ...by.calledAt],
    broughtBy: [...(by.namedAt ?? []), ...by.madeBy],
    confidence: 'certain',
    by: [by, ...(by.policy ? [by.policy] : [])].map(({ block, suffix }) => `${block}${suffix}`),
    ...thereIn(inBoth(existenceOf(by), sure ? undefined : SOMETIMES)),
  } as const;
}

function nameOfUnknown(value: Value | undefined): string | undefined {
  if (value?.kind === 'unknown') return value.name;
  if (value?.kind !== 'string') return undefined;
  return writtenText(value.pieces);
}

/** A value as a sentence names it; of one that depends on a condition, each that it may be. */
function wordsOf(value: Value): string {
  if (value.kind !== 'choice') return nameOfUnknown(value) ?? 'that is not known';
  return [...new Set(value.options.filter((option) => option.kind !== 'null').map(wordsOf))].join(' or ');
}

/** Cases as a text, equal for equal ones. */
function casesText(cases: Cases | undefined): string {
  const text = (all: readonly Branch[]) => all.map(({ condition, option, of }) => `${condition} ${option}/${of}`);
  return (cases ?? []).map((all) => text(all).join(' and ')).join(' or ');
}

/** The name in the ARN of a customer-managed policy, whatever its account. */
function customerPolicyName(arn: Value): string | undefined {
  if (arn.kind !== 'string') return undefined;
  const literal = arn.pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
  if (!literal.includes(':policy/') || literal.includes(':iam::aws:policy/')) return undefined;
  // the name may be put together of texts that are known
  const hole = arn.pieces.findLastIndex((piece) => typeof piece !== 'string');
  const last = arn.pieces.slice(hole + 1).join('');
  const slash = last.lastIndexOf('/');
  return slash < 0 || slash === last.length - 1 ? undefined : last.slice(slash + 1);
}

/** The ARN of a customer-managed policy that is named only, in whichever account. */
export function customerPolicyArn(name: Value): Value {
  if (name.kind === 'choice') return { ...name, options: name.options.map(customerPolicyArn) };
  const [at] = name.origins;
  if (name.kind !== 'string' || !at) return name;
  const account: Piece = { name: 'AWS::AccountId', reason: 'unresolved-reference', at, kind: 'account' };
  const [first, ...others] = name.pieces;
  const named = typeof first === 'string' ? [`:policy/${first}`, ...others] : [':policy/', ...name.pieces];
  return { kind: 'string', pieces: ['arn:aws:iam::', account, ...named], origins: name.origins };
}

/** The documents of a list of `{ policy_name, policy_document }`. */
export function documentsIn(list: Value | undefined): readonly Value[] {
  return itemsInEachCase(list).flatMap(
    (item) => memberInEachCase(item, 'policy_document') ?? (item.kind === 'unknown' ? [item] : []),
  );
}

/** What gives something to a grantee in the cases in which it names it. */
function givenTo({ always, when }: NamedGrantee, name: Value, by: Resource): Giver {
  const cases = always || when === undefined ? undefined : when;
  return { ...by, namedAt: namingPlaces(name), ...thereIn(cases ? inBoth(existenceOf(by), cases) : existenceOf(by)) };
}

const isSure = ({ always, when }: NamedGrantee): boolean => always || when !== undefined;
