import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { extractFolder } from '../../src/kubernetes/front-end.ts';
import { extractProgram } from '../../src/pulumi/front-end.ts';
import { filesOf } from '../cloudformation/grants-as-text.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/kubernetes.md'), 'utf8');
const code = (cell = ''): string[] => [...cell.matchAll(/`([^`]*)`/g)].map((match) => match[1] ?? '');

/** The pairs of kind and field in the table below a heading. */
function pairsBelow(heading: string): [string, string][] {
  const section = page.slice(page.indexOf(`\n${heading}\n`)).split(/\n#+ /)[1] ?? '';
  return section.split('\n').flatMap((line) => {
    const [, kind, fields] = line.split('|');
    const [name] = code(kind);
    return name === undefined || kind?.includes('kind of')
      ? []
      : code(fields).map((field): [string, string] => [name, field]);
  });
}

const document = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'a:b', Resource: '*' }] });
const arn = 'arn:aws:iam::aws:policy/Some';

/** A value of the form that a field has. */
function formOf(field: string): unknown {
  if (field === 'inlinePolicy' || field === 'inlinePolicies') return [{ name: 'x', policy: document }];
  if (field === 'policies' || field === 'managedPolicyArns') return [arn];
  if (field === 'policyRefs') return [{ from: { name: 'elsewhere' } }];
  if (field === 'permissionsBoundaryRef') return { from: { name: 'elsewhere' } };
  return /boundary|arn$/i.test(field) ? arn : document;
}
const holders = { role: 'x', user: 'x', group: 'x', roles: ['x'] };

describe('docs/kubernetes.md', () => {
  it.each(pairsBelow('### AWS Controllers for Kubernetes'))('ACK %s: %s is read', (kind, field) => {
    const value = field === 'inlinePolicies' ? { x: document } : formOf(field);
    const object = {
      apiVersion: 'iam.services.k8s.aws/v1alpha1',
      kind,
      metadata: { name: 'n' },
      spec: { [field]: value },
    };
    expect(extractFolder(filesOf({ 'a.yaml': JSON.stringify(object) }), '').grants).toHaveLength(1);
  });

  it.each(pairsBelow('### Crossplane'))('Crossplane %s: %s is read', (kind, field) => {
    const forProvider = { ...holders, [field]: formOf(field) };
    const object = { apiVersion: 'iam.aws.upbound.io/v1beta1', kind, metadata: { name: 'n' }, spec: { forProvider } };
    expect(extractFolder(filesOf({ 'a.yaml': JSON.stringify(object) }), '').grants).toHaveLength(1);
  });

  it.each(pairsBelow('## Pulumi YAML'))('Pulumi %s: %s is read', (type, field) => {
    const program = { name: 'p', resources: { r: { type, properties: { ...holders, [field]: formOf(field) } } } };
    expect(
      extractProgram(filesOf({ 'Pulumi.yaml': JSON.stringify(program) }), 'Pulumi.yaml').grants.length,
    ).toBeGreaterThan(0);
  });

  test('has tables that were checked', () => {
    expect(pairsBelow('### Crossplane').length + pairsBelow('## Pulumi YAML').length).toBeGreaterThan(20);
  });
});
