import fc from 'fast-check';
import { mayBePolicyName, mayHoldPolicy } from '../../../src/json/pre-test.ts';
import { parseJson } from '../../../src/located/json-tree.ts';
import { archiveOf, openArchive } from '../archive.ts';
import { policyDocuments, policyPieces } from '../grammar.ts';
import { findingsOf, reviewed, wholeCatalog } from '../reviewed.ts';
import { caseSeeds } from '../seeds.ts';
import { type Target, textOf, Violation } from '../target.ts';
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
    await checkPrinted(input);
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

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Documents that are only printed anew grant nothing new. */
async function checkPrinted(input: Uint8Array): Promise<void> {
  const { head } = openArchive(input);
  const printed: Record<string, string> = {};
  for (const [path, content] of Object.entries(head)) {
    try {
      const text = typeof content === 'string' ? content : decoder.decode(content);
      const value: unknown = JSON.parse(text);
      if (!sameSize(text, value)) return;
      printed[path] = JSON.stringify(value, undefined, 3);
    } catch {
      return;
    }
  }
  const [first] = await findingsOf(archiveOf(head, printed));
  if (first) throw new Violation('printed anew', `${first.kind} ${first.granted}: ${first.explanation}`);
}

/** Whether all of the text is in the value: keys that stand twice lose one. */
function sameSize(text: string, value: unknown): boolean {
  const characters = (json: string): number => json.replace(/\s/g, '').length;
  return characters(text) === characters(JSON.stringify(value));
}
