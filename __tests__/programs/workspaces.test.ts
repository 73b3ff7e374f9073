import { afterAll, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { limits } from '../../src/limits.ts';
import { review } from '../../src/review/review.ts';
import { openGitPair } from '../../src/revisions/git-revision.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { TestRepository } from '../support/git-repository.ts';
import { type FileMap, memoryPair } from '../support/memory-revision.ts';

const repository = new TestRepository();
afterAll(() => repository.remove());

const app = (last: string) =>
  [
    "import { Role, PolicyStatement } from 'aws-cdk-lib/aws-iam';",
    "import { USE } from '@shop/actions';",
    "import { LOG } from '@shop/logs';",
    'export class App extends Stack {',
    '  constructor(scope, id) {',
    "    const role = new Role(this, 'Use', {});",
    "    role.addToPolicy(new PolicyStatement({ actions: [...USE, ...LOG], resources: ['*'] }));",
    last,
    '  }',
    '}',
  ].join('\n');

const packageOf = (name: string, folder: string, text: string): FileMap => ({
  [`${folder}/package.json`]: JSON.stringify({ name }),
  [`${folder}/index.ts`]: text,
});

/** An application and what it takes from two packages of its repository, which has so many more. */
const shop = (others: number, actions: string): FileMap => ({
  'package.json': '{ "workspaces": ["*"] }',
  ...packageOf('@shop/actions', 'z/actions', `export const USE = ['${actions}'];\n`),
  ...packageOf('@shop/logs', 'z/logs', "export const LOG = ['logs:PutLogEvents'];\n"),
  ...Object.fromEntries(Array.from({ length: others }, (_, i) => [`f${i}/package.json`, `{ "name": "f${i}" }`])),
  'app/a.ts': app(''),
});

const told = async (pair: Awaited<ReturnType<typeof openGitPair>>): Promise<readonly string[]> => {
  const options = { settings: defaultSettings, catalog: async () => loadCatalog(), today: '2026-01-01' };
  const { report } = await review({ pair, ...options });
  expect(report.undecided).toEqual([]);
  return report.findings.map(({ granted, location }) => `${granted} ${location.file}:${location.startLine}`);
};

test.each([3, limits.revisions.foldersWalked, limits.programs.packages + 100])(
  'a package among %i others is found, whether git or nobody can search',
  async (others) => {
    const files = [shop(others, 'bedrock:GetGuardrail'), shop(others, 'bedrock:DeleteGuardrail')] as const;
    const [base, head] = files.map((each) => repository.commit(each));
    const pair = await openGitPair(repository.folder, base, head ?? '');
    const found = await told(pair);
    await pair.close();
    expect(found).toEqual(['bedrock:DeleteGuardrail z/actions/index.ts:1']);
    if (others < limits.programs.packages) expect(await told(memoryPair(...files))).toEqual(found);
  },
);
