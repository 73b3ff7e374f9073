import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import type { Repository } from '../../src/github/repository.ts';
import { readConfigFile, readRuleFiles } from '../../src/github/rule-files.ts';
import { limits } from '../../src/limits.ts';
import { catalogInForce } from '../../src/review/catalog-in-force.ts';
import { loadSettings } from '../../src/settings/load.ts';
import { remoteFile } from '../../src/settings/remote-file.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { memoryRevision } from '../support/memory-revision.ts';

const rules = 'version: 1\ndisable: [bedrock:InvokeModel]\n';
const own = 'version: 1\noverrides: [{ action: "bedrock:ListTagsForResource", severity: low }]\n';
const asked: string[] = [];

const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  const body = (status: number, value: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
  if (request.url === '/repos/octo/policy/contents/ai%2Frules.yaml?ref=v2')
    body(200, { type: 'file', encoding: 'base64', content: Buffer.from(rules).toString('base64') });
  else if (request.url === '/repos/octo/policy/contents/ai?ref=v2') body(200, [{ type: 'file', name: 'rules.yaml' }]);
  else if (request.url === '/repos/octo/policy/contents/large.yaml?ref=v2')
    body(200, { type: 'file', encoding: 'none', content: '' });
  else body(404, { message: 'Not Found' });
});
let repository: () => Promise<Repository>;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const apiUrl = `http://127.0.0.1:${port}`;
  const client = await createClient({ apiUrl, graphqlUrl: `${apiUrl}/graphql`, longestWait: 1 });
  repository = async () => ({ client, owner: 'octo', name: 'app' });
});
afterAll(() => {
  server.close();
});

describe('a name of a catalog file', () => {
  test('is a path, or a file of another repository at a ref', () => {
    expect(remoteFile('octo/policy/ai/rules.yaml@v2')).toEqual({
      owner: 'octo',
      repo: 'policy',
      path: 'ai/rules.yaml',
      ref: 'v2',
    });
    for (const path of ['.github/ai.yaml', 'ai.yaml@v2', 'a/b@v2', 'a/b/c', 'a/b/c@', 'a b/c/d@e', 'a/b/c@d@e'])
      expect(remoteFile(path), path).toBeUndefined();
  });
});

describe('catalog files on GitHub', () => {
  const base = memoryRevision('base', { '.github/own.yaml': own });
  const read = (...names: readonly string[]) => readRuleFiles(base, names, 'catalog-files', repository);

  test('come from the base and from other repositories, in the order of the input', async () => {
    const remote = 'octo/policy/ai/rules.yaml@v2';
    expect((await read(remote, '.github/own.yaml')).map(({ path, text }) => [path, text])).toEqual([
      [remote, rules],
      ['.github/own.yaml', own],
    ]);
    expect((await read('.github/own.yaml', remote)).map(({ path }) => path)).toEqual(['.github/own.yaml', remote]);
  });

  test('that are not there end in a sentence with the name and the remedy', async () => {
    await expect(read('octo/policy/none.yaml@v2')).rejects.toThrow(
      /input catalog-files names "octo\/policy\/none\.yaml@v2", which cannot be read .*Check repository, path and ref/s,
    );
    await expect(read('octo/policy/ai@v2')).rejects.toThrow(/is no file of at most 1 MB/);
    await expect(read('octo/policy/large.yaml@v2')).rejects.toThrow(/is no file of at most 1 MB/);
    await expect(read('gone.yaml')).rejects.toThrow(/not there at the base revision/);
    await expect(readConfigFile('octo/policy/none.yaml@v2', base, repository)).rejects.toThrow(/input config-file/);
  });

  test('that are too large, or no text, end in a sentence that says so, and so does the configuration', async () => {
    const large = `# ${'x'.repeat(limits.revisions.fileBytes)}\n`;
    const binary = new Uint8Array([0xe4, 0x0a]);
    const none = async () => Promise.reject(new Error('of no other repository'));
    for (const [content, words] of [
      [
        large,
        /is too large to be read, with 2097155 bytes at the base revision\. Save it as UTF-8 text of at most 2 MiB/,
      ],
      [binary, /is not UTF-8 text at the base revision\. Save it as UTF-8 text/],
    ] as const) {
      const config = '.github/ai-permission-review.yml';
      const files = memoryRevision('base', { 'mine.yaml': content, [config]: 'catalog-files: [mine.yaml]\n' });
      await expect(readRuleFiles(files, ['mine.yaml'], 'catalog-files', none)).rejects.toThrow(words);
      await expect(loadSettings(files, undefined, {}, none)).rejects.toThrow(words);
      await expect(loadSettings(memoryRevision('base', { [config]: content }), undefined, {}, none)).rejects.toThrow(
        words,
      );
    }
  });

  test('named by the configuration at base are read alike, and say who names them', async () => {
    const config = memoryRevision('base', {
      '.github/ai-permission-review.yml': 'catalog-files: [octo/policy/ai/rules.yaml@v2, mine.yaml]\n',
      'mine.yaml': 'version: 1\noverrides: [{ action: "bedrock:InvokeModel", severity: critical }]\n',
    });
    const from: string[] = [];
    const loaded = await loadSettings(config, undefined, {}, async (name, by) => {
      from.push(by);
      return { path: name, text: rules };
    });
    expect(loaded.catalogFiles.map(({ path }) => path)).toEqual(['octo/policy/ai/rules.yaml@v2', 'mine.yaml']);
    expect(from).toEqual(['.github/ai-permission-review.yml']);
    // the second file changes what the first has taken out: file, item and remedy
    await expect(catalogInForce(loaded.settings, loaded.catalogFiles)).rejects.toThrow(
      /mine\.yaml: overrides\[0\]: names bedrock:InvokeModel, which the catalog does not have\. Correct the name, or take the item out\./,
    );
  });
});

describe('the catalog in force', () => {
  const inForce = (text: string, level: 'core' | 'extended' = 'core') =>
    catalogInForce({ ...defaultSettings, catalogLevel: level }, [{ path: 'own.yaml', text }]);

  test('tells all that is wrong with a file in one sentence', async () => {
    await expect(inForce('version: 2\npermission: []\n')).rejects.toThrow(
      /^The catalog cannot be used, for 2 reasons: \(1\) own\.yaml: has an unknown key "permission"\. Did you mean "permissions"\? .* \(2\) own\.yaml: has another version than 1\. Write "version: 1" at the top\.$/,
    );
    await expect(inForce('version: 1\npermissions: []\n')).rejects.toThrow(
      /^The catalog cannot be used: own\.yaml: has no entries\. .*disable\.$/,
    );
  });

  test('comes with a notice of each name that IAM does not have', async () => {
    const { notices } = await inForce(
      'version: 1\npermissions: [{ action: "bedrok:InvokeModel", tactic: Impact, severity: low, rationale: Runs it. }]\n',
    );
    expect(notices).toEqual([
      { level: 'warning', message: expect.stringMatching(/^The catalog file own\.yaml names bedrok:InvokeModel, /) },
    ]);
  });

  test('lets files change, take out and bring in entries of the extended level', async () => {
    const action = 'bedrock:InvokeFlow';
    const at = async (text: string, level: 'core' | 'extended' = 'core') =>
      (await (await inForce(`version: 1\n${text}\n`, level)).load()).find(action);
    expect((await at('disable: [bedrock:InvokeTool]', 'extended'))?.level).toBe('extended');
    expect(await at('disable: [bedrock:InvokeTool]')).toBeUndefined();
    expect(await at(`overrides: [{ action: "${action}", severity: high }]`)).toBeUndefined();
    expect((await at(`overrides: [{ action: "${action}", level: core }]`))?.severity).toBe('medium');
    expect(await at(`disable: ["${action}"]`, 'extended')).toBeUndefined();
    const own = `{ action: "${action}", level: extended, tactic: Impact, severity: low, rationale: Runs a flow. }`;
    expect((await at(`permissions: [${own}]`))?.severity).toBe('low');
  });
});
