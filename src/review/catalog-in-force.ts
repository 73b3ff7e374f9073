import type { Catalog } from '../catalog/catalog.ts';
import type { CatalogProblem } from '../catalog/problem.ts';
import { InputProblem } from '../located/problem.ts';
import type { Source } from '../located/source.ts';
import type { Settings } from '../settings/settings.ts';

async function refuse(problems: readonly CatalogProblem[]): Promise<never> {
  const { problemText } = await import('../catalog/problem.ts');
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new InputProblem(`The catalog cannot be used: ${first ? problemText(first) : 'no reason'}${more}`, '');
}

/**
 * The catalog that decides what is sensitive: the shipped one at the level that the settings ask for, with the users'
 * files over it. What users list themselves counts at every level. The files are checked at once, the rest is loaded when
 * the returned function is called.
 * @throws InputProblem with file, entry and remedy when a file is not valid.
 */
export async function catalogInForce(settings: Settings, files: readonly Source[]): Promise<() => Promise<Catalog>> {
  const shipped = async () => {
    const [{ loadCatalog }, { atLevel }] = await Promise.all([
      import('../catalog/load.ts'),
      import('../catalog/catalog.ts'),
    ]);
    return atLevel(loadCatalog(), settings.catalogLevel);
  };
  if (files.length === 0) return shipped;
  const [{ readCatalogFile }, { composeCatalog }] = await Promise.all([
    import('../catalog/file.ts'),
    import('../catalog/compose.ts'),
  ]);
  const read = [];
  for (const { text, path } of files) {
    const result = await readCatalogFile(text, path);
    if (result.kind === 'unusable') return refuse(result.problems);
    read.push(result.file);
  }
  const composed = await composeCatalog(await shipped(), read, settings.catalogMode);
  if (composed.kind === 'unusable') return refuse(composed.problems);
  return async () => composed.catalog;
}
