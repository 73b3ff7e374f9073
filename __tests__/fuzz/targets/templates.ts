import fc from 'fast-check';
import { documentsOf, looksLikeTemplate, mayBeTemplate } from '../../../src/cloudformation/template.ts';
import { mayHoldManifests } from '../../../src/discovery/manifest-groups.ts';
import { masked } from '../../../src/located/go-template.ts';
import { policyPieces, templatePieces } from '../grammar.ts';
import { reviewed } from '../reviewed.ts';
import { caseSeeds, literalSeeds } from '../seeds.ts';
import { type Target, textOf } from '../target.ts';
import { policyTokens, templateTokens } from '../vocabulary.ts';

const policy = '{Statement: {Effect: Allow, Action: bedrock:*, Resource: "*"}}';

/** Whole reviews of templates in YAML and JSON: CloudFormation, SAM, Serverless, Kubernetes, Pulumi. */
export const target: Target = {
  name: 'templates',
  files: ['cloudformation/', 'serverless/', 'kubernetes/', 'pulumi/', 'located/'],
  seeds: () => [
    ...caseSeeds('cloudformation', 'serverless', 'kubernetes', 'pulumi'),
    ...literalSeeds('cloudformation', 'template.yaml', 'Resources:', policy),
    ...literalSeeds('serverless', 'serverless.yml', 'provider:', policy),
    ...literalSeeds('kubernetes', 'manifest.yaml', 'apiVersion:', policy),
    ...literalSeeds('pulumi', 'Pulumi.yaml', 'runtime: yaml', policy),
  ],
  tokens: [...templateTokens, ...policyTokens, '\n=== head/nested.yaml\n', '\n=== head/samconfig.toml\n'],
  pieces: fc.oneof({ weight: 3, arbitrary: templatePieces }, { weight: 1, arbitrary: policyPieces }),
  run: (input) => reviewed(input, isBroken),
};

/** A text that has the marks of a template and cannot be parsed: a manifest, without what Helm fills in. */
function isBroken(path: string, content: Uint8Array): boolean {
  const source = { path, text: textOf(content) };
  const filled = mayHoldManifests(source) ? masked(source) : undefined;
  // what is no template however it is mended is nobody's: its root is a list
  const isTemplate = mayBeTemplate(source) && looksLikeTemplate(source);
  return isTemplate && /\.(?:ya?ml|json|template)$/.test(path) && 'problem' in documentsOf(filled?.source ?? source);
}
