import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

type FileMap = Readonly<Record<string, string>>;
const two = '"bedrock:DeleteGuardrail", "bedrock:UpdateGuardrail"';
const one = '"bedrock:UpdateGuardrail"';

const told = async (base: FileMap, head: FileMap): Promise<readonly string[]> => {
  const { findings, undecided } = await reportOn(head, base);
  return [
    ...findings.map(({ kind, granted }) => `${kind} ${granted}`),
    ...undecided.flatMap(({ actions = [] }) => actions.map(({ action }) => `? ${action}`)),
  ];
};

const script = (load: string, isDeny: boolean): string => `import * as iam from 'aws-cdk-lib/aws-iam';
import * as fs from 'fs';
import * as path from 'path';
import { fileURLToPath } from 'url';
${load}
export function allow(role: iam.Role) {
${isDeny ? "  role.addToPolicy(new iam.PolicyStatement({ actions: ['bedrock:*'], resources: ['*'] }));\n" : ''}  role.addToPolicy(new iam.PolicyStatement({ ${isDeny ? 'effect: iam.Effect.DENY, ' : ''}actions: D, resources: ['*'] }));
}
`;
const python = (load: string, isDeny: boolean): string => `from aws_cdk import aws_iam as iam
import json, os
from pathlib import Path
HERE = os.path.dirname(os.path.abspath(__file__))
${load}
def allow(role):
${isDeny ? '    role.add_to_policy(iam.PolicyStatement(actions=["bedrock:*"], resources=["*"]))\n' : ''}    role.add_to_policy(iam.PolicyStatement(${isDeny ? 'effect=iam.Effect.DENY, ' : ''}actions=D, resources=["*"]))
`;

const parsed = (read: string): string => `const D = JSON.parse(fs.readFileSync(${read}, 'utf8'));`;

/** How a program reads a list, and where that is in the repository. */
const scripts: readonly (readonly [string, string])[] = [
  [parsed("path.join(__dirname, 'list.json')"), 'app/lib/list.json'],
  [parsed("path.join(__dirname, '/list.json')"), 'app/lib/list.json'],
  [parsed("path.resolve(__dirname, '..', 'config', 'list.json')"), 'app/config/list.json'],
  [parsed('`${__dirname}/list.json`'), 'app/lib/list.json'],
  [parsed("__dirname + '/../list.json'"), 'app/list.json'],
  [parsed("new URL('./list.json', import.meta.url)"), 'app/lib/list.json'],
  [parsed("path.join(path.dirname(fileURLToPath(import.meta.url)), 'list.json')"), 'app/lib/list.json'],
  [parsed("path.join(import.meta.dirname, 'list.json')"), 'app/lib/list.json'],
  [parsed("'config/list.json'"), 'app/config/list.json'],
  [parsed("path.join(process.cwd(), 'config', 'list.json')"), 'app/config/list.json'],
  [parsed("path.join(__dirname, process.env.P ? 'list.json' : 'list.json')"), 'app/lib/list.json'],
  ["const D = JSON.parse(fs.readFileSync('./config/list.json').toString());", 'app/config/list.json'],
  ["const D = fs.readJsonSync('config/list.json');", 'app/config/list.json'],
  ["const D = require(path.join(__dirname, 'list.json'));", 'app/lib/list.json'],
  [
    "const load = (name: string) => JSON.parse(fs.readFileSync(path.join(__dirname, '..', `${name}.json`), 'utf8'));\nconst D = load('list');",
    'app/list.json',
  ],
];
const pythons: readonly (readonly [string, string])[] = [
  ["D = json.load(open(os.path.join(os.path.dirname(__file__), 'list.json')))", 'app/infra/list.json'],
  ["with open(os.path.join(HERE, 'list.json'), 'r') as f:\n    D = json.load(f)", 'app/infra/list.json'],
  ["with open(f'{HERE}/../list.json') as f:\n    D = json.loads(f.read())", 'app/list.json'],
  ["D = json.loads(Path(__file__).parent.joinpath('list.json').read_text())", 'app/infra/list.json'],
  [
    "D = json.loads((Path(__file__).resolve().parent.parent / 'config' / 'list.json').read_text(encoding='utf-8'))",
    'app/config/list.json',
  ],
  ["with (Path(__file__).parents[1] / 'list.json').open() as f:\n    D = json.load(f)", 'app/list.json'],
  ["D = json.loads(Path('config/list.json').read_text())", 'app/config/list.json'],
  ["D = json.loads(Path(Path.cwd(), 'list.json').read_text())", 'app/list.json'],
  ["D = json.load(open(os.getcwd() + '/list.json'))", 'app/list.json'],
  [
    "def load(name):\n    with open(f'config/{name}.json') as f:\n        return json.load(f)\nD = load('list')",
    'app/config/list.json',
  ],
];
const all = [
  ...scripts.map(([load, data]) => ['app/lib/stack.ts', load, data, script] as const),
  ...pythons.map(([load, data]) => ['app/infra/stack.py', load, data, python] as const),
];

describe('JSON that a program opens by a known path', () => {
  describe.each(all)('%s: %s', (path, load, data, program) => {
    const app = (actions: string, isDeny: boolean): FileMap => ({
      'app/cdk.json': '{"app": "run"}',
      [path]: program(load, isDeny),
      [data]: `[${actions}]\n`,
    });
    test('is compared where only the JSON changes', async () => {
      expect(await told(app(two, true), app(one, true))).toEqual(['guardrail-removed bedrock:DeleteGuardrail']);
      expect(await told(app(one, true), app(two, true))).toEqual([]);
      expect(await told(app(one, false), app(two, false))).toEqual(['granted bedrock:DeleteGuardrail']);
      expect(await told(app(two, false), app(one, false))).toEqual([]);
    });
  });

  const reads = scripts[0]?.[0] ?? '';
  const opened = (actions: string, load = reads): FileMap => ({
    'lib/stack.ts': script(load, true),
    'lib/list.json': `[${actions}]`,
  });

  test('is what it was where the list moves into the program, into another file, or is imported', async () => {
    const inside: FileMap = { 'lib/stack.ts': script(`const D = [${two}];`, true) };
    expect(await told(inside, opened(two))).toEqual([]);
    expect(await told(opened(two), inside)).toEqual([]);
    expect(await told(inside, opened(one))).toEqual(['guardrail-removed bedrock:DeleteGuardrail']);
    const moved: FileMap = { 'lib/stack.ts': script(reads.replace('list', 'no'), true), 'lib/no.json': `[${two}]` };
    expect(await told(opened(two), moved)).toEqual([]);
    expect(await told(opened(two), opened(two, "import D from './list.json';"))).toEqual([]);
  });

  test('is not known outside of the repository, nor where it is written', async () => {
    for (const load of [
      parsed("path.join(__dirname, '../../list.json')"),
      parsed("'/lib/list.json'"),
      parsed("'https://example.com/lib/list.json'"),
      parsed('process.env.LIST'),
    ])
      expect(await told(opened(one, load), opened(two, load))).toEqual(['? bedrock:DeleteGuardrail']);
    const writes = "with open('lib/list.json', 'w') as D:\n    pass";
    const app = (actions: string): FileMap => ({ 'a.py': python(writes, false), 'lib/list.json': `[${actions}]` });
    expect(await told(app(one), app(two))).toEqual(['? bedrock:DeleteGuardrail']);
  });

  test('is that of the application, where another one has a file of the same path', async () => {
    const load = parsed("'config/list.json'");
    const app = (own: string, other: string): FileMap => ({
      'app/package.json': '{}',
      'app/lib/stack.ts': script(load, false),
      'app/config/list.json': `[${own}]`,
      'config/list.json': `[${other}]`,
    });
    expect(await told(app(one, one), app(two, one))).toEqual(['granted bedrock:DeleteGuardrail']);
    expect(await told(app(one, one), app(one, two))).toEqual(['? bedrock:DeleteGuardrail']);
  });

  test('may be one of several files', async () => {
    const load = parsed("path.join(__dirname, process.env.STAGE === 'prod' ? 'list.json' : 'other.json')");
    const app = (actions: string): FileMap => ({ ...opened(actions, load), 'lib/other.json': `[${two}]` });
    expect(await told(app(two), app(one))).toEqual(['guardrail-removed bedrock:DeleteGuardrail']);
    expect(await told(app(one), app(two))).toEqual([]);
  });

  test('is found by the program that hands it on, or that opens it for others', async () => {
    const hands = (actions: string): FileMap => ({
      'lib/list.json': `[${actions}]`,
      'lib/lists.ts': `import * as fs from 'fs';\nimport * as path from 'path';\n${reads}\nexport { D };\n`,
      'lib/stack.ts': script("import { D } from './lists';", true),
    });
    expect(await told(hands(two), hands(one))).toEqual(['guardrail-removed bedrock:DeleteGuardrail']);
    const opens = (actions: string): FileMap => ({
      'data/list.json': `{"denied": [${actions}]}`,
      'lib/load.ts':
        "import * as fs from 'fs';\nimport { join } from 'path';\nexport const load = (name: string) =>\n  JSON.parse(fs.readFileSync(join(__dirname, '../data', `${name}.json`), 'utf8'));\n",
      'lib/stack.ts': script("import { load } from './load';\nconst D = load('list').denied;", true),
    });
    expect(await told(opens(two), opens(one))).toEqual(['guardrail-removed bedrock:DeleteGuardrail']);
    expect(await told(opens(one), opens(two))).toEqual([]);
  });

  const policy = (actions: string, effect = 'Allow'): string =>
    `{"Version": "2012-10-17", "Statement": [{"Effect": "${effect}", "Action": [${actions}], "Resource": "*"}]}`;
  const whole: readonly (readonly [string, string])[] = [
    [
      'index.ts',
      "import * as aws from '@pulumi/aws';\nimport * as fs from 'fs';\nconst role = new aws.iam.Role('chat', { assumeRolePolicy: '{}' });\nnew aws.iam.RolePolicy('p', { role: role.id, policy: fs.readFileSync('policies/chat.json', 'utf8') });\n",
    ],
    [
      'give.py',
      "import boto3, json\niam = boto3.client('iam')\nwith open('policies/chat.json') as f:\n    document = json.dumps(json.load(f))\niam.put_role_policy(RoleName='chat', PolicyName='p', PolicyDocument=document)\n",
    ],
    [
      'lib/stack.ts',
      "import * as iam from 'aws-cdk-lib/aws-iam';\nimport { readFileSync } from 'node:fs';\nexport function chat(scope) {\n  const p = iam.PolicyDocument.fromJson(JSON.parse(readFileSync(`${__dirname}/../policies/chat.json`, 'utf8')));\n  new iam.Role(scope, 'Chat', { assumedBy: new iam.AccountRootPrincipal(), inlinePolicies: { p } });\n}\n",
    ],
  ];
  test.each(whole)('is a whole policy: %s', async (path, program) => {
    const app = (actions: string): FileMap => ({ [path]: program, 'policies/chat.json': policy(actions) });
    expect(await told(app(one), app(two))).toEqual(['granted bedrock:DeleteGuardrail']);
    expect(await told(app(two), app(one))).toEqual([]);
  });

  const guards: readonly (readonly [string, string])[] = [
    [
      'lib/stack.ts',
      "import * as org from 'aws-cdk-lib/aws-organizations';\nimport * as fs from 'fs';\nimport * as path from 'path';\nexport function guard(scope) {\n  const dir = path.join(__dirname, 'scps');\n  for (const file of fs.readdirSync(dir).filter((one) => one.endsWith('.json')))\n    new org.CfnPolicy(scope, file, { name: file, type: 'SERVICE_CONTROL_POLICY', targetIds: ['r-1'], content: JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8')) });\n}\n",
    ],
    [
      'lib/stack.py',
      "import glob, json\nfrom aws_cdk import aws_organizations as org\ndef guard(scope):\n    for path in sorted(glob.glob('lib/scps/*.json')):\n        with open(path) as f:\n            org.CfnPolicy(scope, path, name=path, type='SERVICE_CONTROL_POLICY', target_ids=['r-1'], content=json.load(f))\n",
    ],
    [
      'lib/stack.py',
      "import json\nfrom pathlib import Path\nfrom aws_cdk import aws_organizations as org\ndef guard(scope):\n    for path in (Path(__file__).parent / 'scps').glob('*.json'):\n        org.CfnPolicy(scope, path.stem, name=path.stem, type='SERVICE_CONTROL_POLICY', target_ids=['r-1'], content=json.loads(path.read_text()))\n",
    ],
  ];
  test.each(guards)('is each file of a folder: %s', async (path, program) => {
    const app = (actions: string): FileMap => ({
      [path]: program,
      'lib/scps/chat.json': policy(actions, 'Deny'),
      'lib/scps/storage.json': policy('"s3:DeleteBucket"', 'Deny'),
      'lib/scps/README.md': 'Control policies.\n',
    });
    expect(await told(app(two), app(one))).toEqual(['guardrail-removed bedrock:DeleteGuardrail']);
    expect(await told(app(one), app(two))).toEqual([]);
  });
});

describe('YAML that a program opens by a known path', () => {
  const inScripts = [
    "import * as yaml from 'js-yaml';\nconst D = yaml.load(fs.readFileSync(path.join(__dirname, 'list.yaml'), 'utf8')).list;",
    "import yaml from 'js-yaml';\nconst D = yaml.load(fs.readFileSync('lib/list.yaml', 'utf8')).list;",
    "import { load } from 'js-yaml';\nconst D = load(fs.readFileSync('lib/list.yaml').toString()).list;",
    "import { parse } from 'yaml';\nconst name = 'list';\nconst D = parse(fs.readFileSync(`${__dirname}/${name}.yaml`, 'utf8')).list;",
    "import YAML from 'yaml';\nconst D = YAML.parse(fs.readFileSync('lib/list.yaml', 'utf8')).list;",
  ];
  const inPython = [
    "import yaml\nwith open(os.path.join(HERE, 'list.yaml')) as f:\n    D = yaml.safe_load(f)['list']",
    "import yaml\nD = yaml.load(Path('lib/list.yaml').read_text(), Loader=yaml.SafeLoader)['list']",
    "from yaml import safe_load\nD = safe_load(open('lib/list.yaml').read())['list']",
    "from ruamel.yaml import YAML\nD = YAML(typ='safe').load(Path('lib/list.yaml'))['list']",
  ];
  const all = [
    ...inScripts.map((load) => ['lib/stack.ts', load, script] as const),
    ...inPython.map((load) => ['lib/stack.py', load, python] as const),
  ];
  test.each(all)('is compared where only the YAML changes: %s %s', async (path, load, program) => {
    const app = (list: string, isDeny: boolean): FileMap => ({
      'cdk.json': '{"app": "run"}',
      [path]: program(load, isDeny),
      'lib/list.yaml': `# lists\nlist: [${list}]\n`,
    });
    expect(await told(app(two, true), app(one, true))).toEqual(['guardrail-removed bedrock:DeleteGuardrail']);
    expect(await told(app(one, true), app(two, true))).toEqual([]);
    expect(await told(app(one, false), app(two, false))).toEqual(['granted bedrock:DeleteGuardrail']);
    expect(await told(app(two, false), app(one, false))).toEqual([]);
    const block = 'list:\n  - bedrock:UpdateGuardrail\n  - bedrock:DeleteGuardrail\n';
    expect(await told(app(two, false), { ...app(two, false), 'lib/list.yaml': block })).toEqual([]);
  });

  const about = (load: string, statement: string): string =>
    script(load, false).replace("{ actions: D, resources: ['*'] }", statement);
  const load = inScripts[0]?.replace('.list;', ';') ?? '';
  test.each([
    [
      'what a statement is about',
      "{ actions: ['bedrock:DeleteGuardrail'], resources: D.on }",
      ['on: ["arn:aws:bedrock:us-east-1:111122223333:guardrail/a"]', "on: ['*']"],
      'widened',
    ],
    [
      'whether it allows',
      "{ effect: D.effect, actions: ['bedrock:DeleteGuardrail'], resources: ['*'] }",
      ['effect: Deny', 'effect: Allow'],
      'granted',
    ],
    ['everything', "{ actions: D.verbs, resources: ['*'] }", ['verbs: [s3:GetObject]', "verbs: ['*']"], 'granted'],
  ] as const)('has %s', async (_, statement, [base, head], kind) => {
    const app = (yaml: string): FileMap => ({ 'lib/stack.ts': about(load, statement), 'lib/list.yaml': `${yaml}\n` });
    expect((await told(app(base), app(head))).map((one) => one.split(' ')[0])).toContain(kind);
    expect(await told(app(head), app(base))).toEqual([]);
  });

  test('is what it was where a list moves there from the program or from JSON', async () => {
    const yaml: FileMap = { 'lib/stack.ts': script(inScripts[0] ?? '', false), 'lib/list.yaml': `list: [${two}]\n` };
    expect(await told({ 'lib/stack.ts': script(`const D = [${two}];`, false) }, yaml)).toEqual([]);
    const json: FileMap = { 'lib/stack.ts': script(scripts[0]?.[0] ?? '', false), 'lib/list.json': `[${two}]` };
    expect(await told(json, yaml)).toEqual([]);
  });

  test.each([
    ['does not parse', '', ''],
    ['has several documents', 'other: 1\n---\n', ']'],
  ])('is not known where it %s', async (_, before, end) => {
    const app = (list: string): FileMap => ({
      'lib/stack.ts': script(inScripts[0] ?? '', false),
      'lib/list.yaml': `${before}list: [${list}\n`,
    });
    expect(await told(app(`${one}]`), app(`${two}${end}`))).toContain('? bedrock:DeleteGuardrail');
  });
});

test('a list that is copied through JSON is what it was', async () => {
  const load = (actions: string): string => `const D = JSON.parse(JSON.stringify([${actions}]));`;
  const app = (actions: string): FileMap => ({ 'lib/stack.ts': script(load(actions), false) });
  expect(await told(app(one), app(two))).toEqual(['granted bedrock:DeleteGuardrail']);
  expect(await told({ 'lib/stack.ts': script(`const D = [${two}];`, false) }, app(two))).toEqual([]);
});

test('what is read again and again costs as much as it is long', async () => {
  const list = Array.from({ length: 40_000 }, (_, i) => `"s3:Get${i}"`).join(',');
  const program = `import * as fs from 'fs';\nfor (const i of [${Array.from({ length: 2_000 }, (_, i) => i)}]) fs.readJsonSync('list.json');\nrole.addToPolicy(new iam.PolicyStatement({ actions: ['bedrock:DeleteGuardrail'], resources: ['*'] }));\n`;
  const base = { 'a.ts': '', 'list.json': `[${list}]` };
  const { findings, undecided } = await reportOn({ ...base, 'a.ts': program }, base);
  expect(findings).toEqual([]);
  expect(undecided.map(({ reason }) => reason)).toContain('limit');
});
