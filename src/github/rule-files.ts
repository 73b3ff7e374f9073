import { InputProblem } from '../located/problem.ts';
import type { Source } from '../located/source.ts';
import type { Revision } from '../revisions/revision.ts';
import { ContentCache, RevisionFiles, settle } from '../revisions/settle.ts';
import { messageOf, statusOf } from './problems.ts';
import type { Repository } from './repository.ts';

/** `owner/repo/path@ref`: a file of another repository. */
const elsewhere = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@([^@]+)$/;

/** Reads files at the base's tip, from which all rules come. @throws InputProblem when one is not there or is no text. */
export async function readRuleFiles(
  rules: Revision,
  paths: readonly string[],
  input: string,
): Promise<readonly Source[]> {
  if (paths.length === 0) return [];
  const files = await RevisionFiles.open(rules, new ContentCache());
  const { result: contents } = await settle(files, (view) => paths.map((path) => ({ path, content: view.read(path) })));
  return contents.map(({ path, content }) => {
    if (content.kind === 'text') return content.source;
    throw new InputProblem(
      `The input ${input} names ${JSON.stringify(path)}, which is ${content.kind === 'absent' ? 'not there' : 'no text'} at the base revision.`,
      'Correct the path (from the root of the repository), or merge the file first: rules come from the base, never from the pull request.',
    );
  });
}

/** The configuration file that the input names: a path in this repository, or `owner/repo/path@ref` for an organisation's. */
export async function readConfigFile(
  name: string,
  rules: Revision,
  repository: () => Promise<Repository>,
): Promise<Source | undefined> {
  const found = elsewhere.exec(name);
  if (!found) return (await readRuleFiles(rules, [name], 'config-file'))[0];
  const [, owner = '', repo = '', path = '', ref = ''] = found;
  const { client } = await repository();
  try {
    const { data } = await client.read('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref });
    if (!Array.isArray(data) && data.type === 'file' && 'content' in data)
      return { path: name, text: Buffer.from(data.content, 'base64').toString('utf8') };
  } catch (error) {
    if (statusOf(error) === 0 || statusOf(error) >= 500) throw error;
    throw new InputProblem(
      `The input config-file names ${JSON.stringify(name)}, which cannot be read (${messageOf(error)}).`,
      'Check repository, path and ref, and give repo-token a token that may read that repository.',
    );
  }
  throw new InputProblem(`The input config-file names ${JSON.stringify(name)}, which is no file.`, 'Name a file.');
}
