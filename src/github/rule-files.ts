import { InputProblem } from '../located/problem.ts';
import type { Source } from '../located/source.ts';
import { whatElse } from '../revisions/files.ts';
import type { Revision } from '../revisions/revision.ts';
import { ContentCache, RevisionFiles, settle } from '../revisions/settle.ts';
import { remoteFile } from '../settings/remote-file.ts';
import { messageOf, statusOf } from './problems.ts';
import type { Repository } from './repository.ts';

type Open = () => Promise<Repository>;

/**
 * Reads a file of another repository, `owner/repo/path@ref`, over the API (REST: "Get repository content", up to 1 MB).
 * `from` says who names it. @throws InputProblem when it cannot be read or is no file.
 */
export async function readElsewhere(name: string, from: string, repository: Open): Promise<Source> {
  const file = remoteFile(name);
  const said = `${from} names ${JSON.stringify(name)}`;
  if (!file) throw new InputProblem(`${said}, which is not of the form owner/repo/path@ref.`, 'Correct the name.');
  const { client } = await repository();
  try {
    const { data } = await client.read('GET /repos/{owner}/{repo}/contents/{path}', { ...file });
    if (!Array.isArray(data) && data.type === 'file' && 'content' in data && data.encoding === 'base64') {
      const text = Buffer.from(data.content, 'base64').toString('utf8');
      return { path: name, text };
    }
  } catch (error) {
    if (statusOf(error) === 0 || statusOf(error) >= 500) throw error;
    throw new InputProblem(
      `${said}, which cannot be read (${messageOf(error)}).`,
      'Check repository, path and ref, and give repo-token a token that may read that repository.',
    );
  }
  throw new InputProblem(`${said}, which is no file of at most 1 MB.`, 'Name a file, and split it when it is larger.');
}

/**
 * Reads the files that an input names: paths at the base's tip, from which all rules come, or `owner/repo/path@ref`.
 * @throws InputProblem when one is not there or is no text.
 */
export async function readRuleFiles(
  rules: Revision,
  names: readonly string[],
  input: string,
  repository: Open,
): Promise<readonly Source[]> {
  const paths = names.filter((name) => !remoteFile(name));
  const own = new Map((await readAtBase(rules, paths, input)).map((source, index) => [paths[index], source]));
  const sources: Source[] = [];
  for (const name of names)
    sources.push(own.get(name) ?? (await readElsewhere(name, `The input ${input}`, repository)));
  return sources;
}

async function readAtBase(rules: Revision, paths: readonly string[], input: string): Promise<readonly Source[]> {
  if (paths.length === 0) return [];
  const files = await RevisionFiles.open(rules, new ContentCache());
  const { result: contents } = await settle(files, (view) => paths.map((path) => ({ path, content: view.read(path) })));
  return contents.map(({ path, content }) => {
    if (content.kind === 'text') return content.source;
    throw new InputProblem(
      `The input ${input} names ${JSON.stringify(path)}, which is ${whatElse(content)} at the base revision.`,
      content.kind === 'absent'
        ? 'Correct the path (from the root of the repository), or merge the file first: rules come from the base, never from the pull request.'
        : 'Save it as UTF-8 text of at most 2 MiB, and merge it: rules come from the base, never from the pull request.',
    );
  });
}

/** The configuration file that the input names: a path in this repository, or `owner/repo/path@ref` for an organisation's. */
export async function readConfigFile(name: string, rules: Revision, repository: Open): Promise<Source | undefined> {
  return (await readRuleFiles(rules, [name], 'config-file', repository))[0];
}
