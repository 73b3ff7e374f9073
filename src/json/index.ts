import type { FrontEnd } from '../discovery/front-end.ts';
import type { Files } from '../revisions/files.ts';
import { extractJson, mayHoldDocuments } from './front-end.ts';
import { declaresRoles, isConfiguration, policiesOf, rolesAround } from './landing-zone.ts';
import { extractRoles } from './landing-zone-roles.ts';

/**
 * Policy documents in JSON and YAML files: every changed file is a unit of its own; what holds no policy gives nothing. Configuration
 * of a Landing Zone that says what policy files are for brings those files, and is brought by them where it declares roles.
 */
export const json: FrontEnd = {
  units: (files, changed) => ({
    units: [...new Set(changed.flatMap((path) => [...unitsOf(path, files), ...rolesAround(path, files)]))],
    undecided: [],
  }),
  survey(files, paths) {
    const units = paths.flatMap((path) => {
      if (isConfiguration(path)) return unitsOf(path, files);
      const content = files.read(path);
      return content.kind !== 'text' || mayHoldDocuments(content.source) ? [path] : [];
    });
    return { found: units.map((unit) => ({ unit })), uses: [], undecided: [] };
  },
  extract: (files, path) => (declaresRoles(path) ? extractRoles(files, path) : extractJson(files, path)),
};

function unitsOf(path: string, files: Files): readonly string[] {
  if (!isConfiguration(path)) return [path];
  return [...policiesOf(path, files), ...(declaresRoles(path) ? [path] : [])];
}
