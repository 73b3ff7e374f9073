import { inlinePolicies, referenceTo, type TemplateBuilder } from '../cloudformation/template-builder.ts';
import { itemsOf, propertyOf, valueAt } from '../located/tree.ts';
import type { Value } from '../located/value.ts';
import type { Manifest } from './manifests.ts';

const types: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['Role', ['AWS::IAM::Role', 'RoleName']],
  ['User', ['AWS::IAM::User', 'UserName']],
  ['Group', ['AWS::IAM::Group', 'GroupName']],
]);

/** Adds an object of ACK, AWS Controllers for Kubernetes (`iam.services.k8s.aws`, API reference of the IAM controller). */
export function addController({ kind, name, body, at }: Manifest, builder: TemplateBuilder): void {
  const spec = propertyOf(body, 'spec');
  const id = `${kind}/${name}`;
  if (kind === 'Policy') {
    builder.add(id, 'AWS::IAM::ManagedPolicy', at, [
      ['PolicyDocument', propertyOf(spec, 'policyDocument')],
      ['ManagedPolicyName', propertyOf(spec, 'name')],
    ]);
    return;
  }
  const type = types.get(kind);
  if (!type) return;
  const [resource, nameProperty] = type;
  const inline = propertyOf(spec, 'inlinePolicies');
  const documents = inline?.kind === 'object' ? inline.entries.map((entry) => entry.value) : inline ? [inline] : [];
  const references = itemsOf(propertyOf(spec, 'policyRefs')).map((one) => policyNamed(one, at));
  builder.add(id, resource, at, [
    [nameProperty, propertyOf(spec, 'name')],
    ['Policies', inlinePolicies(documents, at)],
    ['ManagedPolicyArns', list([...itemsOf(propertyOf(spec, 'policies')), ...references], at)],
    ['PermissionsBoundary', propertyOf(spec, 'permissionsBoundary') ?? boundaryReference(spec, at)],
    ['AssumeRolePolicyDocument', propertyOf(spec, 'assumeRolePolicyDocument')],
  ]);
}

function boundaryReference(spec: Value | undefined, at: Manifest['at']): Value | undefined {
  const reference = propertyOf(spec, 'permissionsBoundaryRef');
  return reference && policyNamed(reference, at);
}

/** `{ from: { name } }` */
function policyNamed(reference: Value, at: Manifest['at']): Value {
  const name = valueAt(reference, 'from', 'name');
  const text =
    name?.kind === 'string' ? name.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)) : [];
  return referenceTo(`Policy/${text.join('')}`, name?.origins[0] ?? at);
}

function list(items: readonly Value[], at: Manifest['at']): Value | undefined {
  return items.length === 0 ? undefined : { kind: 'list', items, origins: items[0]?.origins ?? [at] };
}
