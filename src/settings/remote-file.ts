/** A file of another repository, `owner/repo/path@ref`. */
export interface RemoteFile {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly ref: string;
}

/** What a name stands for in another repository, or undefined when it is a path in this one. */
export function remoteFile(name: string): RemoteFile | undefined {
  const found = /^([\w.-]{1,100})\/([\w.-]{1,100})\/([^@]{1,1000})@([^@]{1,300})$/.exec(name);
  if (!found) return undefined;
  const [, owner = '', repo = '', path = '', ref = ''] = found;
  return { owner, repo, path, ref };
}
