import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostDenials, newMentions, type Occurrence } from '../../src/ledger/account.ts';
import { occurrencesIn } from './about.ts';

const statement = (more = 'resources: [g.arn]', to = 'role', effect = 'ALLOW') =>
  `${to}.add(new S({ effect: Effect.${effect}, actions: ["bedrock:DeleteGuardrail"], ${more} }));\n`;
const news = (head: string, base: string) => newMentions(occurrencesIn(head), occurrencesIn(base)).length;

describe('a mention that the change brings', () => {
  it.each([
    ['a second receiver', statement() + statement(undefined, 'other'), statement()],
    ['the same statement twice', statement() + statement(), statement()],
    ['another receiver', statement(undefined, 'other'), statement()],
    ['a condition that goes', statement(), statement('resources: [g.arn], conditions: { Bool: { a: "b" } }')],
    ['a wider resource', statement('resources: ["*"]'), statement()],
    ['another resource', statement('resources: [h.arn]'), statement()],
    ['Deny that becomes Allow', statement(), statement(undefined, undefined, 'DENY')],
  ])('is new: %s', (_, head, base) => expect(news(head, base)).toBe(1));

  it.each([
    ['moved', `// here\n\n${statement()}`, statement()],
    ['formatted', statement().replaceAll(/[({[]/g, '$&\n  ').replaceAll('"', "'"), statement()],
    ['a star that goes', statement(), statement('resources: ["*"]')],
    ['a condition that comes', statement('resources: [g.arn], conditions: { Bool: { a: "b" } }'), statement()],
    ['another action beside it', statement().replace('["bedrock', '["s3:GetObject", "bedrock'), statement()],
    ['a constant', 'const A = ["bedrock:DeleteGuardrail"];\n', statement()],
    ['from a constant', statement(), 'const A = ["bedrock:DeleteGuardrail"];\n'],
    ['a Deny', statement(undefined, undefined, 'DENY'), ''],
    ['a label', statement('sid: "b", resources: [g.arn]'), statement('sid: "a", resources: [g.arn]')],
  ])('is not new: %s', (_, head, base) => expect(news(head, base)).toBe(0));
});

describe('who gets it by a key beside it', () => {
  const document = '{"Statement":[{"Effect":"Allow","Action":"bedrock:DeleteGuardrail","Resource":"*"}]}';
  const forms: readonly (readonly [string, (role: string) => string])[] = [
    ['an argument', (role) => `iam.put(\n  role_name: "${role}",\n  document: '${document}'\n)\n`],
    [
      'a field',
      (role) => `Put(In{\n\tRoleName: aws.String("${role}"),\n\tDocument: aws.String(\`${document}\`),\n})\n`,
    ],
    ['a chain of lines', (role) => `c\n  .put()\n  .role_name("${role}")\n  .document(r#"${document}"#)\n`],
    ['a chain on a line', (role) => `c.put().role_name("${role}").document(r#"${document}"#)\n`],
    ['a list of them', (role) => `put(Roles: ["a", "${role}"], Document: '${document}')\n`],
    ['an option of a command', (role) => `aws iam put \\\n  --role-name ${role} \\\n  --document '${document}'\n`],
    ['a key of an array', (role) => `put([\n  'UserName' => '${role}',\n  'Document' => '${document}',\n]);\n`],
    ['a line of a block', (role) => `put {\n  groupName = "${role}"\n  document = "bedrock:DeleteGuardrail"\n}\n`],
    ['the name of a task', (role) => `- iam_role:\n    name: ${role}\n    actions:\n      - bedrock:DeleteGuardrail\n`],
  ];

  it.each(forms)('is new for another one: %s', (_, form) => {
    expect(news(form('public'), form('batch'))).toBe(1);
    expect(news(form('batch') + form('public'), form('batch'))).toBe(1);
  });

  it.each(forms)('is not for the same one: %s', (_, form) => expect(news(`\n${form('batch')}`, form('batch'))).toBe(0));

  it('is not where a name of another call changes, or the order of keys', () => {
    const [first = ['', () => '']] = forms;
    const other = (role: string) => `iam.read(role_name: "${role}")\n`;
    expect(news(first[1]('batch') + other('b'), first[1]('batch') + other('a'))).toBe(0);
    expect(news(`iam.put(document: '${document}', role_name: "batch")\n`, first[1]('batch'))).toBe(0);
  });
});

describe('a name that moves to a constant, or from one', () => {
  const name = 'bedrock:DeleteGuardrail';
  const inline = (to: string) => `allow("${to}", ["${name}"]);\n`;
  const constant = (...to: readonly string[]) =>
    `const ACTIONS: string[] = ["${name}"];\n${to.map((one) => `allow("${one}", ACTIONS);\n`).join('')}`;

  it.each([
    ['for another receiver', constant('public'), inline('batch')],
    ['for one more receiver', constant('batch', 'public'), inline('batch')],
    ['for a receiver twice', constant('batch', 'batch'), inline('batch')],
    ['from one for another receiver', inline('public'), constant('batch')],
    ['as the member of an object', constant('public').replace(', ACTIONS', ', ...this.ACTIONS'), inline('batch')],
    ['in another language', `X = "${name}"\ngrant("public", X)\n`, `grant("batch", "${name}")\n`],
    [
      'with a wider resource',
      `const A = ["${name}"];\nr.add({ actions: A, resources: ["*"] });\n`,
      `r.add({ actions: ["${name}"], resources: [g.arn] });\n`,
    ],
  ])('is new: %s', (_, head, base) => expect(news(head, base)).toBe(1));

  it.each([
    ['for the same receiver', constant('batch'), inline('batch')],
    ['for all that had it', constant('batch', 'public'), inline('public') + inline('batch')],
    ['for one of them', constant('batch'), inline('public') + inline('batch')],
    ['from one for the same receiver', inline('batch'), constant('batch', 'public')],
    ['from one under another name', constant('batch').replaceAll('ACTIONS', 'NAMES'), constant('batch', 'public')],
    ['that another file takes', `export ${constant()}`, inline('batch')],
    ['that is only shown besides', `${constant('batch')}console.log(ACTIONS);\n`, inline('batch')],
    ['that is gone over', `${constant()}for (const one of ACTIONS) allow("public", one);\n`, inline('batch')],
  ])('is not new: %s', (_, head, base) => expect(news(head, base)).toBe(0));
});

describe('a name in files of settings that hold one receiver each', () => {
  const role = (name: string, under = 'policies') =>
    `role: ${name}\n${under}:\n  - statement:\n      - action:\n          - bedrock:DeleteGuardrail\n        effect: Allow\n        resource: '*'\n`;
  const places = (head: Record<string, string>, base: Record<string, string>) => {
    const of = (files: Record<string, string>) =>
      Object.entries(files).flatMap(([path, text]) => occurrencesIn(text, path));
    return newMentions(of(head), of(base)).map(({ mention }) => mention.at.source.path);
  };

  it('stands for none in a new file where its own file keeps it in another way', () => {
    const base = { 'a.yaml': role('a') };
    const head = { 'a.yaml': role('a', 'excluded'), 'b.yaml': role('b') };
    expect(places(head, base)).toEqual(['a.yaml', 'b.yaml']);
  });

  it('is silent where the file is moved, or the name goes from it', () => {
    expect(places({ 'b.yaml': role('a') }, { 'a.yaml': role('a') })).toEqual([]);
    expect(places({ 'a.yaml': 'role: a\n', 'b.yaml': role('a') }, { 'a.yaml': role('a') })).toEqual([]);
  });

  it('is silent where its own file brings a Deny of it', () => {
    const head = { 'a.yaml': role('a', 'scp').replace('Allow', 'Deny'), 'b.yaml': role('a') };
    expect(places(head, { 'a.yaml': role('a') })).toEqual([]);
  });

  it('is matched in its own file first', () => {
    const both = { 'a.yaml': `\n${role('a')}`, 'b.yaml': role('b') };
    expect(places(both, { 'a.yaml': role('a') })).toEqual(['b.yaml']);
  });
});

describe('a section beside the one that a name is in', () => {
  const sets = (beside: string) =>
    `inputs = {\n  permission_sets = {\n    Admin = {\n      policies = ["arn:aws:iam::aws:policy/AdministratorAccess"]\n    }\n  }\n${beside}}\n`;
  const given = (beside: string) =>
    `inputs = {\n  policy = "arn:aws:iam::aws:policy/AdministratorAccess"\n${beside}}\n`;
  const told = (head: string, base: string) =>
    newMentions(occurrencesIn(head, 'terragrunt.hcl'), occurrencesIn(base, 'terragrunt.hcl')).length;
  const declared = (...names: string[]) =>
    `  groups = {\n${names.map((name) => `    ${name} = { description = "${name}" }\n`).join('')}  }\n`;
  const listed = (...names: string[]) => `  groups = [${names.map((name) => `"${name}"`).join(', ')}]\n`;

  it('does not say who gets it where it declares who there is', () => {
    expect(told(sets(declared('ops', 'audit')), sets(declared('ops')))).toBe(0);
    expect(told(sets(declared('audit')), sets(declared('ops')))).toBe(0);
    expect(told(sets(declared('audit')), sets(''))).toBe(0);
  });

  it('says so where who is declared there is given the section by its name', () => {
    const having = (...given: readonly (readonly [group: string, set: string])[]) =>
      `  groups = {\n${given.map(([group, set]) => `    ${group} = {\n      description = "Admins"\n      sets = ["${set}"]\n    }\n`).join('')}  }\n`;
    const [ops, audit] = [['ops', 'Admin'] as const, ['audit', 'Admin'] as const];
    expect(told(sets(having(ops, audit)), sets(having(ops)))).toBe(1);
    expect(told(sets(having(audit)), sets(having(ops)))).toBe(1);
    expect(told(sets(having(ops)), sets(''))).toBe(1);
    expect(told(sets(having(ops, ['audit', 'Admin'])), sets(having(ops, ['audit', 'Viewer'])))).toBe(1);
    const byName = (text: string) => text.replace('Admin = {', 'Admin = {\n      name = "administrators"');
    expect(told(byName(sets(having(ops, ['audit', 'administrators']))), byName(sets(having(ops))))).toBe(1);
    const many = Array.from({ length: 40 }, (_, i) => [`g${i + 10}`, 'Admin'] as const);
    expect(told(sets(having(...many)), sets(having(...many.slice(0, -1))))).toBe(1);
    expect(told(sets(having(...many.toReversed())), sets(having(...many)))).toBe(0);
    // another set, one that loses it, another order
    expect(told(sets(having(ops, ['audit', 'Viewer'])), sets(having(ops)))).toBe(0);
    expect(told(sets(having(ops)), sets(having(ops, audit)))).toBe(0);
    expect(told(sets(having(audit, ops)), sets(having(ops, audit)))).toBe(0);
    expect(told(sets(having(ops).replaceAll('Admins', 'Who may')), sets(having(ops)))).toBe(0);
  });

  it('says so where it names them, or stands beside the name itself', () => {
    expect(told(sets(listed('ops', 'audit')), sets(listed('ops')))).toBe(1);
    expect(told(given(listed('audit')), given(listed('ops')))).toBe(1);
    expect(told(given(declared('audit')), given(declared('ops')))).toBe(1);
  });
});

describe('a Deny that the change takes away', () => {
  const lost = (base: string, head: string) => lostDenials(occurrencesIn(base), occurrencesIn(head)).length;
  const deny = (more?: string) => statement(more, 'role', 'DENY');
  it('is lost, or weaker', () => {
    expect(lost(deny(), '')).toBe(1);
    expect(lost(deny('resources: ["*"]'), deny())).toBe(1);
    expect(lost(deny(), statement())).toBe(1);
  });
  it('is not lost where it moves or stops more, and an Allow is none', () => {
    expect(lost(deny(), `\n${deny()}`)).toBe(0);
    expect(lost(deny(), deny('resources: ["*"]'))).toBe(0);
    expect(lost(statement(), '')).toBe(0);
  });
});

describe('a managed policy', () => {
  const task = (policies: readonly string[], inline = '') =>
    `Developers:\n  Parameters:\n    policies:\n${policies.map((one) => `      - ${one}\n`).join('')}${inline}`;
  const arn = (name: string) => `arn:aws:iam::aws:policy/${name}`;
  const denying =
    '    inline: >-\n      {"Statement": [{"Effect": "Deny", "Action": "sts:AssumeRole", "Resource": "*"}]}\n';
  const [power, bedrock, admin] = ['PowerUserAccess', 'AmazonBedrockFullAccess', 'AdministratorAccess'].map(arn) as [
    string,
    string,
    string,
  ];
  const told = (head: string, base: string) =>
    newMentions(occurrencesIn(head, 'tasks.yaml'), occurrencesIn(base, 'tasks.yaml')).map(
      ({ mention: { text } }) => text,
    );
  const lost = (base: string, head: string) =>
    lostDenials(occurrencesIn(base, 'tasks.yaml'), occurrencesIn(head, 'tasks.yaml')).length;

  it('is given whatever a policy beside it denies', () => {
    expect(told(task([power, bedrock], denying), task([power], denying))).toEqual(['AmazonBedrockFullAccess']);
    expect(lost(task([bedrock], denying), '')).toBe(0);
  });
  it('is not new because another one comes beside it, quoted or not', () => {
    expect(told(task([admin, arn('AWSBillingReadOnlyAccess')]), task([admin]))).toEqual([]);
    const quoted = (name: string) => `'${arn(name)}'`;
    const [kept, more] = [quoted('AdministratorAccess'), quoted('AWSBillingReadOnlyAccess')];
    expect(told(task([kept, more]), task([kept]))).toEqual([]);
    expect(told(`${task([admin])}\n${task([admin]).replace('Developers', 'Guests')}`, task([admin]))).toHaveLength(1);
  });
});

const effect = fc.constantFrom('ALLOW', 'DENY');
const one = fc
  .tuple(
    fc.constantFrom('a', 'b'),
    effect,
    fc.constantFrom('"*"', 'g.arn', 'h.arn'),
    fc.constantFrom('bedrock:*', 'kendra:*'),
  )
  .map(
    ([to, given, resource, action]) =>
      `${to}.add(new S({ effect: E.${given}, actions: ["${action}"], resources: [${resource}] }));\n`,
  );
const program = fc.array(one, { maxLength: 8 });

it('a text beside itself brings nothing, in whatever order its statements stand', () => {
  fc.assert(
    fc.property(program, fc.infiniteStream(fc.nat()), (statements, order) => {
      const moved = statements
        .map((text) => [order.next().value, text] as const)
        .sort((x, y) => x[0] - y[0])
        .map(([, text]) => text);
      const [base, head] = [occurrencesIn(statements.join('')), occurrencesIn(moved.join(''))];
      expect(newMentions(head, base)).toEqual([]);
      expect(lostDenials(base, head)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('beside nothing, all is new that is not only denied', () => {
  fc.assert(
    fc.property(program, (statements) => {
      const all: readonly Occurrence[] = occurrencesIn(statements.join(''));
      const denied = statements.filter((text) => text.includes('DENY')).length;
      expect(newMentions(all, [])).toHaveLength(statements.length - denied);
      expect(lostDenials(all, [])).toHaveLength(denied);
    }),
    { numRuns: 200 },
  );
});
