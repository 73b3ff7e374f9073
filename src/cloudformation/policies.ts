import { type Cases, valueIn } from '../grants/cases.ts';
import type { Grant, Grantee, PolicySource, PolicyUse } from '../grants/grant.ts';
import { propertyOf } from '../located/tree.ts';
import { knownText, type Origins, type Piece, type Value } from '../located/value.ts';
import { membersOf } from './members.ts';
import { nameInArn } from './names.ts';
import { documentIn, propertyIn, type Resource } from './resource.ts';
import { referredResource, type Unit } from './unit.ts';

/** How a policy comes to a grantee. */
export interface Attachment {
  readonly grantee: Grantee;
  readonly use: PolicyUse;
  readonly attachedAt: Origins;
  readonly always: boolean;
  /** When it is there, where that is known. */
  readonly when?: Cases | undefined;
  readonly confidence?: Grant['confidence'];
  readonly through?: Grant['through'];
}

function addGrant(unit: Unit, to: Attachment, policy: PolicySource): void {
  const { confidence = 'certain', grantee, use, attachedAt, always, when, through } = to;
  unit.stack.grants.push({
    ...{ grantee, use, policy, attachedAt, confidence, always },
    ...(when === undefined ? {} : { when }),
    ...(through === undefined ? {} : { through }),
  });
}

/** Adds a document, in every form that a condition gives it. */
export function addDocument(unit: Unit, to: Attachment, value: Value | undefined, label?: string): void {
  if (!value || value.kind === 'null') return;
  addGrant(unit, to, { kind: 'document', value: documentIn(value), ...(label === undefined ? {} : { label }) });
}

/** Adds inline policies, a list of `{ PolicyName, PolicyDocument }`. */
export function addInline(unit: Unit, to: Attachment, policies: Value | undefined): void {
  for (const { value, under } of membersOf(policies)) {
    // what an inline policy is called is its own, though one of AWS may be called so, too
    unit.scope.run.passedOver.pass(propertyOf(value, 'PolicyName'));
    const document = value.kind === 'object' ? propertyOf(value, 'PolicyDocument') : value;
    if (document) addDocument(unit, to, under(document));
  }
}

/** Adds managed policies by ARN: an AWS-managed one by its name, one of these templates by its document. */
export function addManaged(unit: Unit, to: Attachment, arns: Value | undefined): void {
  for (const { value: arn, under } of membersOf(arns)) {
    // The empty default of a parameter stands for no policy at all.
    if (knownText(arn) === '' || (arn.kind === 'unknown' && arn.unset)) continue;
    addManagedOne(unit, { ...to, attachedAt: [...arn.origins, ...to.attachedAt] }, arn, under);
  }
}

/** Adds one managed policy; `under` puts what it comes to under the conditions of the place that names it. */
export function addManagedOne(
  unit: Unit,
  to: Attachment,
  arn: Value,
  under: (value: Value) => Value = (value) => value,
): void {
  const own = ownPolicy(arn, unit);
  if (!own) {
    addGrant(unit, to, { kind: 'managed', arn: under(withPartition(arn)) });
    return;
  }
  const document = propertyIn(own, 'PolicyDocument');
  if (document) addDocument(unit, to, under(whileThere(own, document)));
}

/** A value of a resource under the condition that the resource needs. */
function whileThere(resource: Resource, value: Value): Value {
  if (resource.always || resource.when === undefined) return value;
  return valueIn(value, resource.when);
}

/** The managed policy of these templates that an ARN stands for: by reference, or by its name. */
export function ownPolicy(arn: Value, unit: Unit): Resource | undefined {
  const referred = referredResource(arn, unit);
  if (referred) return referred.type === 'AWS::IAM::ManagedPolicy' ? referred : undefined;
  if (arn.kind !== 'string') return undefined;
  const isPolicy = arn.pieces.some((piece) => typeof piece === 'string' && piece.includes(':policy/'));
  const isOfAws = arn.pieces.some((piece) => typeof piece === 'string' && piece.includes(':aws:policy/'));
  return isPolicy && !isOfAws ? unit.names.get('policy', nameInArn(arn)) : undefined;
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

/** The known text of a property. */
export function textIn(resource: Resource, property: string): string | undefined {
  const value = propertyIn(resource, property);
  return value && knownText(value);
}
