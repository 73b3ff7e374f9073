import fc from 'fast-check';
import { mayBePolicyName, mayHoldPolicy } from '../../../src/json/pre-test.ts';
import { parseJson } from '../../../src/located/json-tree.ts';
import { archiveOf } from '../archive.ts';
import { policyDocuments, policyPieces } from '../grammar.ts';
import { checkRewritten } from '../invariants/rewritten.ts';
import { reviewed, wholeCatalog } from '../reviewed.ts';
import { caseSeeds } from '../seeds.ts';
import { type Target, textOf } from '../target.ts';
import { policyTokens } from '../vocabulary.ts';

/** Whole reviews of policy documents in JSON. */
export const target: Target = {
  name: 'policies',
  files: ['json/', 'policy/', 'located/json-', 'grants/'],
  seeds: () => [...caseSeeds('json'), ...generated()],
  tokens: [...policyTokens, '\n=== head/policy.json\n', '\n=== base/policy.json\n'],
  pieces: policyPieces,
  async run(input) {
    const outputs = await reviewed(input, isBroken, wholeCatalog);
    await checkRewritten(input);
    return outputs;
  },
};

function isBroken(path: string, content: Uint8Array): boolean {
  const source = { path, text: textOf(content) };
  return path.endsWith('.json') && mayBePolicyName(path) && mayHoldPolicy(source) && 'problem' in parseJson(source);
}

/** Pairs of documents that the grammar makes. */
function generated(): readonly Uint8Array[] {
  const documents = fc.sample(policyDocuments, { seed: 1, numRuns: 40 });
  return documents.map((document, i) =>
    archiveOf({ 'policy.json': documents[i ^ 1] ?? '' }, { 'policy.json': document }),
  );
}
