import { masked, unmasked } from '../located/go-template.ts';
import { parseJson } from '../located/json-tree.ts';
import type { ParseProblem } from '../located/parse-problem.ts';
import type { Source } from '../located/source.ts';
import type { Value } from '../located/value.ts';
import { parseYaml } from '../located/yaml-tree.ts';
import { withPlaceholders } from './placeholders.ts';
import { isYaml } from './pre-test.ts';

/** What a file holds, whatever a tool puts in for its placeholders; or why it cannot be read. */
export function rootsOf(source: Source): { readonly roots: readonly Value[] } | { readonly problem: ParseProblem } {
  if (!isYaml(source.path)) {
    const written = parseJson(source);
    const parsed = 'problem' in written ? (withPlaceholders(source) ?? written) : written;
    return 'problem' in parsed ? parsed : { roots: [parsed.value] };
  }
  const template = masked(source);
  const parsed = parseYaml(template?.source ?? source);
  if ('problem' in parsed) return parsed;
  return { roots: template ? parsed.documents.map((root) => unmasked(root, template.names)) : parsed.documents };
}
