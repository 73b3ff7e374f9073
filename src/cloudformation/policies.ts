import type { Grant, Grantee, PolicySource, PolicyUse } from '../grants/grant.ts';
import { itemsOf, optionsOf, propertyOf } from '../located/tree.ts';
import { knownText, type Origins, type Piece, type Value } from '../located/value.ts';
import { documentIn, propertyIn, type Resource } from './resource.ts';
import { referredResource, type Unit } from './unit.ts';

/** How a policy comes to a grantee. */
export interface Attachment {
  readonly grantee: Grantee;
  readonly use: PolicyUse;
  readonly attachedAt: Origins;
  readonly always: boolean;
  readonly confidence?: Grant['confidence'];
}

export function addGrant(unit: Unit, to: Attachment, policy: PolicySource): void {
  const { confidence = 'certain', grantee, use, attachedAt, always } = to;
  unit.grants.push({ grantee, use, policy, attachedAt, confidence, always });
}

/** Adds a document, in every form that a condition gives it. */
export function addDocument(unit: Unit, to: Attachment, value: Value | undefined, label?: string): void {
  if (!value || value.kind === 'null') return;
  addGrant(unit, to, { kind: 'document', value: documentIn(value), ...(label === undefined ? {} : { label }) });
}

/** Adds inline policies, a list of `{ PolicyName, PolicyDocument }`. */
export function addInline(unit: Unit, to: Attachment, policies: Value | undefined): void {
  for (const item of itemsOf(policies)) {
    for (const { value, always } of optionsOf(item)) {
      for (const one of itemsOf(value)) {
        const document = one.kind === 'object' ? propertyOf(one, 'PolicyDocument') : one;
        addDocument(unit, { ...to, always: to.always && always }, document);
      }
    }
  }
}

/**
 * Adds managed policies by ARN: an AWS-managed one by its name, one of this template by its document. `seen` gets the
 * template's own policies that were attached this way.
 */
export function addManaged(unit: Unit, to: Attachment, arns: Value | undefined): void {
  for (const item of itemsOf(arns)) {
    for (const option of optionsOf(item)) {
      for (const arn of itemsOf(option.value)) {
        const attachment = {
          ...to,
          attachedAt: [...arn.origins, ...to.attachedAt],
          always: to.always && option.always,
        };
        addManagedOne(unit, attachment, arn);
      }
    }
  }
}

export function addManagedOne(unit: Unit, to: Attachment, arn: Value): void {
  const own = ownPolicy(arn, unit);
  if (own) {
    const always = to.always && own.always;
    addDocument(unit, { ...to, always }, propertyIn(own, 'PolicyDocument'));
  } else addGrant(unit, to, { kind: 'managed', arn: withPartition(arn) });
}

/** The managed policy of this template that an ARN stands for: by reference, or by its literal name. */
export function ownPolicy(arn: Value, unit: Unit): Resource | undefined {
  const referred = referredResource(arn, unit);
  if (referred) return referred.type === 'AWS::IAM::ManagedPolicy' ? referred : undefined;
  if (arn.kind !== 'string') return undefined;
  const last = arn.pieces.at(-1);
  const name =
    typeof last === 'string' && last.includes(':policy/') ? last.slice(last.lastIndexOf('/') + 1) : undefined;
  if (!name || last?.toString().includes(':aws:policy/')) return undefined;
  return unit.resources.find((resource) => {
    if (resource.type !== 'AWS::IAM::ManagedPolicy') return false;
    const own = propertyIn(resource, 'ManagedPolicyName');
    return own !== undefined && knownText(own) === name;
  });
}

/** An ARN in the partition of the commercial regions: AWS-managed policies have the same names in all (pitfall 30). */
function withPartition(arn: Value): Value {
  if (arn.kind !== 'string') return arn;
  const pieces: Piece[] = [];
  for (const piece of arn.pieces) {
    const text = typeof piece !== 'string' && piece.kind === 'partition' ? 'aws' : piece;
    const last = pieces.at(-1);
    if (typeof text === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  }
  return { ...arn, pieces };
}
