import { type AskedTexts, isAsked, isBuilding, mayHold } from '../discovery/registry.ts';
import { limits } from '../limits.ts';
import type { FileContent } from '../revisions/files.ts';
import type { Change, RevisionPair } from '../revisions/revision.ts';
import { contentsOf, type Held } from './contents.ts';
import { mayBePolicy } from './policy-texts.ts';

/**
 * The changed files that matter by what is in them: programs, and texts for readers. What is no text of a readable size may
 * matter, too.
 */
export interface ChangedPrograms extends AskedTexts {
  readonly held: Held;
  /** The texts among them that front-ends read as they are. */
  readonly plain: Held;
}

/**
 * Reads the programs and the texts for readers of a change before a revision is listed: mostly they have nothing to do with
 * permissions, and then nothing has to be.
 */
export async function changedPrograms(
  changes: readonly Change[],
  { base, head }: Pick<RevisionPair, 'base' | 'head'>,
  services?: ReadonlySet<string>,
): Promise<ChangedPrograms> {
  const asked = changes.filter(({ path, basePath }) => isAsked(path) || isAsked(basePath ?? path));
  const texts = new Map<string, { readonly content: FileContent; readonly encoded: boolean | undefined }>();
  const holding = new Set<string>();
  const giving = new Set<string>();
  const building = new Set<string>();
  const isService = (prefix: string): boolean => services?.has(prefix) ?? true;
  let left: number = limits.revisions.text;
  const sides = [
    { revision: base, of: ({ basePath, baseBlob }: Change) => [basePath ?? '', baseBlob] as const },
    { revision: head, of: ({ path, headBlob }: Change) => [path, headBlob] as const },
  ];
  for (const { revision, of } of sides)
    for await (const { change, path, content, encoded } of contentsOf(revision, asked, of, () => undefined)) {
      const { path: own, basePath } = change;
      const isHolding = content.kind === 'text' ? mayHold(content.source.text, path) : content.kind !== 'binary';
      if (content.kind === 'text' && isBuilding(content.source.text, path)) building.add(path);
      if (isHolding) holding.add(own).add(basePath ?? own);
      const isGiving =
        content.kind === 'text' ? await mayBePolicy(content.source.text, isService) : content.kind !== 'binary';
      if (isGiving) giving.add(own).add(basePath ?? own);
      if (content.kind === 'text') left -= content.source.text.length;
      if (left < 0) continue;
      texts.set(`${of(change)[1]}:${path}`, { content, encoded });
    }
  return {
    held: (path, blob) => texts.get(`${blob}:${path}`)?.content,
    plain: (path, blob) => {
      const { content, encoded } = texts.get(`${blob}:${path}`) ?? {};
      return content?.kind === 'text' && !encoded ? content : undefined;
    },
    ...{ holding, giving, building },
  };
}
