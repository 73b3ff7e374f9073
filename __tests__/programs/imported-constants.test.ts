import { describe, expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

type FileMap = Readonly<Record<string, string>>;
const two = "'bedrock:DeleteGuardrail', 'bedrock:UpdateGuardrail'";
const one = "'bedrock:UpdateGuardrail'";

const told = async (base: FileMap, head: FileMap): Promise<readonly string[]> => {
  const { findings, undecided } = await reportOn(head, base);
  return [
    ...findings.map(({ kind, granted }) => `${kind} ${granted}`),
    ...undecided.flatMap(({ actions = [] }) => actions.map(({ action }) => `? ${action}`)),
  ];
};

type Made = (actions: string) => FileMap;
const python = (imports: string, list: string): string =>
  `from aws_cdk import aws_iam as iam\n${imports}\ndef allow(role):\n    role.add_to_policy(iam.PolicyStatement(actions=${list}, resources=["*"]))\n`;
const typescript = (imports: string, list: string): string =>
  `import * as iam from 'aws-cdk-lib/aws-iam';\n${imports}\nexport function allow(role) {\n  role.addToPolicy(new iam.PolicyStatement({ actions: ${list}, resources: ['*'] }));\n}\n`;
const javascript = (imports: string, list: string): string =>
  `const iam = require('aws-cdk-lib/aws-iam');\n${imports}\nexports.allow = function (role) {\n  role.addToPolicy(new iam.PolicyStatement({ actions: ${list}, resources: ['*'] }));\n};\n`;

/** Packages of Python in which `pkg/b.py` has the list; the programs that take it, and what stands between. */
const pythons: Readonly<Record<string, readonly [string, string, FileMap]>> = {
  'through a file that imports it': ['from pkg.a import X', 'X', { 'pkg/a.py': 'from .b import X\n' }],
  'through a file that has other actions, too': [
    'from pkg.a import OTHER, X',
    'X + OTHER',
    { 'pkg/a.py': 'from .b import X\nOTHER = ["s3:GetObject"]\n' },
  ],
  'through a file that renames it': ['from pkg.a import Y as Z', 'Z', { 'pkg/a.py': 'from .b import X as Y\n' }],
  'through a file that makes more of it': [
    'from pkg.a import Y',
    'Y',
    { 'pkg/a.py': 'from .b import X\nY = X + ["s3:GetObject"]\n' },
  ],
  'through an attribute of the module': ['from pkg.a import Y', 'Y', { 'pkg/a.py': 'import pkg.b as b\nY = b.X\n' }],
  'through the package': ['from pkg import X', 'X', { 'pkg/__init__.py': 'from .b import *\n' }],
  'with a star': ['from pkg.b import *', 'X', {}],
  'with stars of stars': ['from pkg import *', 'X', { 'pkg/__init__.py': 'from .b import *\n' }],
  'with a star of what `__all__` has': [
    'from pkg import *',
    'X',
    { 'pkg/__init__.py': 'from .b import X\n__all__ = ["X"]\n' },
  ],
  'with a star of a module that `__all__` has': [
    'from pkg import *',
    'b.X',
    { 'pkg/__init__.py': '__all__ = ["b"]\n' },
  ],
  'as an attribute of a dotted name': ['import pkg.b', 'pkg.b.X', {}],
  'as an attribute of a module in a module': ['from pkg import a', 'a.b.X', { 'pkg/a.py': 'from . import b\n' }],
  'as an attribute that the module imports': ['import pkg.a as a', 'a.X', { 'pkg/a.py': 'from .b import X\n' }],
  'from one of two places': ['try:\n    from pkg.b import X\nexcept ImportError:\n    from b import X', 'X', {}],
};

const scripts: Readonly<Record<string, readonly [string, string, FileMap]>> = {
  'through a file that makes more of it': [
    "import { Y } from './a';",
    'Y',
    { 'lib/a.ts': "import { X } from './b';\nexport const Y = [...X, 's3:GetObject'];\n" },
  ],
  'through a file that exports it later': [
    "import { X } from './a';",
    'X',
    { 'lib/a.ts': "import { X } from './b';\nexport { X };\nexport const Z = ['s3:GetObject'];\n" },
  ],
  'through an object that is the default': [
    "import a from './a';",
    'a.list',
    { 'lib/a.ts': "import { X } from './b';\nexport default { list: X };\n" },
  ],
  'as an attribute of an index': [
    "import * as all from './index';",
    'all.X',
    { 'lib/index.ts': "export * from './b';\n" },
  ],
  'as an attribute of a module in an index': [
    "import * as all from './index';",
    'all.b.X',
    { 'lib/index.ts': "export * as b from './b';\n" },
  ],
};

const javascripts: Readonly<Record<string, readonly [string, string, string]>> = {
  'by a name': ['exports.X = [L];\n', "const { X } = require('./b');", 'X'],
  'as an attribute': ['module.exports.X = [L];\n', "const b = require('./b');", 'b.X'],
  'of the object that is exported': [
    'const X = [L];\nmodule.exports = { X, Z: 1 };\n',
    "const { X } = require('./b');",
    'X',
  ],
  'in the place of the module': ['module.exports = [L];\n', "const b = require('./b');", 'b'],
  'where it is used': ['exports.X = [L];\n', '', "require('./b').X"],
};

const all: readonly (readonly [string, Made])[] = [
  ...Object.entries(pythons).map(([name, [imports, list, between]]): readonly [string, Made] => [
    `Python, ${name}`,
    (actions) => ({
      'pkg/__init__.py': '',
      'pkg/b.py': `X = [${actions}]\n`,
      'stack.py': python(imports, list),
      ...between,
    }),
  ]),
  ...Object.entries(scripts).map(([name, [imports, list, between]]): readonly [string, Made] => [
    `TypeScript, ${name}`,
    (actions) => ({
      'lib/b.ts': `export const X = [${actions}];\n`,
      'lib/stack.ts': typescript(imports, list),
      ...between,
    }),
  ]),
  ...Object.entries(javascripts).map(([name, [list, imports, use]]): readonly [string, Made] => [
    `JavaScript, ${name}`,
    (actions) => ({ 'lib/b.js': list.replace('L', actions), 'lib/stack.js': javascript(imports, use) }),
  ]),
  [
    'Python, inside of a function',
    (actions) => ({
      'pkg/b.py': `X = [${actions}]\n`,
      'stack.py': python('', 'X').replace('(role):\n', '(role):\n    from pkg.b import X\n'),
    }),
  ],
  [
    'Python, a package without a file of its own',
    (actions) => ({ 'pkg/b.py': `X = [${actions}]\n`, 'stack.py': python('import pkg.b', 'pkg.b.X') }),
  ],
  [
    'JavaScript, through a file that spreads it',
    (actions) => ({
      'lib/b.js': `exports.X = [${actions}];\n`,
      'lib/a.js': "module.exports = { ...require('./b'), Z: 1 };\n",
      'lib/stack.js': javascript("const { X } = require('./a');", 'X'),
    }),
  ],
];

describe('a list that a program takes from another file', () => {
  test.each(all)('%s', async (_, made) => {
    expect(await told(made(one), made(two))).toEqual(['granted bedrock:DeleteGuardrail']);
    expect(await told(made(two), made(one))).toEqual([]);
  });

  test('of a name that a star does not take is another one', async () => {
    const made = (actions: string, all: string): FileMap => ({
      'pkg/__init__.py': '',
      'pkg/b.py': `${all}X = [${actions}]\n_X = X\n`,
      'stack.py': python('from pkg.b import *', all === '' ? '_X' : 'X'),
    });
    for (const all of ['', '__all__ = ["Y"]\n'])
      expect(await told(made(one, all), made(two, all))).toEqual(['? bedrock:DeleteGuardrail']);
  });

  test('is found where modules take everything from one another in a circle', async () => {
    const made = (actions: string): FileMap => ({
      'pkg/__init__.py': '',
      'pkg/a.py': 'from .b import *\nfrom .c import *\n',
      'pkg/b.py': 'from .a import *\nfrom .c import *\n',
      'pkg/c.py': `from .a import *\nfrom .b import *\nX = [${actions}]\n`,
      'stack.py': python('from pkg.a import *', 'X'),
    });
    expect(await told(made(one), made(two))).toEqual(['granted bedrock:DeleteGuardrail']);
  });
});
