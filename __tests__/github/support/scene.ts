import { TestRepository } from '../../support/git-repository.ts';
import { LocalGitHub } from './local-github.ts';

export const GUARDRAIL = 'bedrock:DeleteGuardrail';
export const NOTEBOOK = 'sagemaker:CreateNotebookInstance';

/** A policy document with one action a line; the first action is on line 7. */
export function policy(...actions: string[]): string {
  const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

export const plain = ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 's3:GetBucketLocation', 'sqs:SendMessage'];

/** A repository with a pull request, and the local GitHub that serves both. */
export class Scene {
  readonly repository: TestRepository;
  readonly github: LocalGitHub;

  private constructor(repository: TestRepository, github: LocalGitHub) {
    this.repository = repository;
    this.github = github;
  }

  /** main has a harmless policy and `base`; the branch `feature` has the given files, and not those removed. */
  static async open(
    files: Readonly<Record<string, string>>,
    base: Readonly<Record<string, string>> = {},
    removed: readonly string[] = [],
  ): Promise<Scene> {
    const repository = new TestRepository();
    const from = repository.commit({ 'policies/app.json': policy(...plain), 'README.md': 'app\n', ...base });
    repository.git('checkout', '--quiet', '-b', 'feature');
    const head = repository.commit(files, removed);
    return new Scene(repository, await new LocalGitHub(repository.folder, from, head).start());
  }

  /** Pushes a commit to the pull request. */
  push(files: Readonly<Record<string, string>>, removed: readonly string[] = []): void {
    this.repository.git('checkout', '--quiet', 'feature');
    this.github.pull.push(this.repository.commit(files, removed));
  }

  async close(): Promise<void> {
    await this.github.stop();
    this.repository.remove();
  }

  /** `path:line` of the comments that are there and not folded away. */
  get shown(): readonly string[] {
    return this.github.pull.threads
      .filter(({ comments }) => !comments[0]?.minimised)
      .map(({ path, line, side }) => `${path}:${side === undefined ? 'file' : line}`)
      .sort();
  }

  /** Calls that wrote something. */
  get writes(): number {
    return this.github.calls.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')).length;
  }
}

/** Runs a test with a scene and takes it down; whatever GitHub's descriptions object to fails the test. */
export async function withScene(
  files: Readonly<Record<string, string>>,
  test: (scene: Scene) => Promise<void>,
  base: Readonly<Record<string, string>> = {},
  removed: readonly string[] = [],
): Promise<void> {
  const scene = await Scene.open(files, base, removed);
  try {
    await test(scene);
    if (scene.github.violations.length > 0)
      throw new Error(`GitHub's descriptions object: ${scene.github.violations.join('; ')}`);
  } finally {
    await scene.close();
  }
}
