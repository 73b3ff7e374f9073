import { describe, expect, test } from 'vitest';
import { limits } from '../../src/limits.ts';
import { reportOn } from '../limits/about.ts';

type FileMap = Readonly<Record<string, string>>;
const actions = '"bedrock:DeleteGuardrail", "bedrock:UpdateGuardrail"';

const told = async (base: FileMap, head: FileMap): Promise<readonly string[]> => {
  const { findings, undecided } = await reportOn(head, base);
  return [
    ...findings.map(({ kind, granted }) => `${kind} ${granted}`),
    ...undecided.map(
      ({ message, actions: names = [] }) =>
        `${message.startsWith('A Deny') ? 'lost' : '?'} ${names.map(({ action }) => action.replace(/.*:/, '')).join(' ')}`,
    ),
  ].sort();
};
const BOTH = 'DeleteGuardrail UpdateGuardrail';

interface Form {
  readonly lists: FileMap;
  readonly path: string;
  readonly taken: string;
  /** The same list where it is used. */
  readonly written: string;
  readonly statement: (list: string, effect: string, resource?: string) => string;
}

const inGo: Form['statement'] = (list, effect, resource = '*') =>
  `package app\n\nfunc grant(role awsiam.Role) {\n\tlocal := Chat\n\trole.AddToPolicy(awsiam.NewPolicyStatement(&awsiam.PolicyStatementProps{\n\t\tEffect:    awsiam.Effect_${effect},\n\t\tActions:   ${list},\n\t\tResources: jsii.Strings("${resource}"),\n\t}))\n}\n`;
const inJava: Form['statement'] = (list, effect, resource = '*') =>
  `class Stack {\n  void grant(Role role) {\n    role.addToPolicy(PolicyStatement.Builder.create()\n        .effect(Effect.${effect})\n        .actions(${list})\n        .resources(List.of("${resource}"))\n        .build());\n  }\n}\n`;
const inCSharp: Form['statement'] = (list, effect, resource = '*') =>
  `class Stack {\n  void Grant(Role role) {\n    role.AddToPolicy(new PolicyStatement(new PolicyStatementProps {\n      Effect = Effect.${effect},\n      Actions = ${list},\n      Resources = new[] { "${resource}" }\n    }));\n  }\n}\n`;
const go = (list: string, taken: string, path = 'app/lists.go'): Form => ({
  lists: { [path]: `package app\n\n${list}\n` },
  path: 'app/stack.go',
  taken: `jsii.Strings(${taken}...)`,
  written: `jsii.Strings(${actions})`,
  statement: inGo,
});
const java = (list: string, taken: string): Form => ({
  lists: { 'src/Lists.java': `class Lists {\n${list}\n}\n` },
  path: 'src/Stack.java',
  taken,
  written: `List.of(${actions})`,
  statement: inJava,
});
const csharp = (list: string, taken: string): Form => ({
  lists: { 'Lists.cs': `class Lists {\n${list}\n}\n` },
  path: 'app/Stack.cs',
  taken,
  written: `new[] { ${actions} }`,
  statement: inCSharp,
});

const forms: Readonly<Record<string, Form>> = {
  'Go, a variable': go(`var Chat = []string{${actions}}`, 'Chat'),
  'Go, a block': go(`var (\n\tChat = []string{${actions}}\n)`, 'Chat'),
  'Go, a function': go(`func chat() []string {\n\treturn []string{${actions}}\n}`, 'chat()'),
  'Go, a map': go(`var Chat = map[string][]string{\n\t"all": {${actions}},\n}`, 'Chat["all"]'),
  'Go, constants in a list': go(
    'const (\n\tDelete = "bedrock:DeleteGuardrail"\n\tUpdate = "bedrock:UpdateGuardrail"\n)\n\nvar Chat = []string{Delete, Update}',
    'Chat',
  ),
  'Go, another package': go(`var Chat = []string{${actions}}`, 'lists.Chat', 'lists/lists.go'),
  'Go, a variable of another name': go(`var Chat = []string{${actions}}`, 'local'),
  'Java, a field': java(`  static final List<String> CHAT = List.of(${actions});`, 'Lists.CHAT'),
  'Java, an array': java(`  static final String[] CHAT = { ${actions} };`, 'Arrays.asList(Lists.CHAT)'),
  'Java, a method': java(`  static List<String> chat() {\n    return List.of(${actions});\n  }`, 'Lists.chat()'),
  'Java, a map': java(
    `  static final Map<String, List<String>> ALL = Map.of("c", List.of(${actions}));`,
    'Lists.ALL.get("c")',
  ),
  'C#, a field': csharp(`  public static readonly string[] Chat = { ${actions} };`, 'Lists.Chat'),
  'C#, a property': csharp(`  public static string[] Chat { get; } = new[] { ${actions} };`, 'Lists.Chat'),
  'C#, a list': csharp(`  public static readonly List<string> Chat = new() { ${actions} };`, 'Lists.Chat.ToArray()'),
};

describe.each(Object.entries(forms))('a list of a file that does not change: %s', (_, form) => {
  const { lists, path, taken, written, statement } = form;
  const [ALLOW, DENY] = path.endsWith('.cs') ? ['Allow', 'Deny'] : ['ALLOW', 'DENY'];
  const app = (text: string): FileMap => ({ ...lists, [path]: text });

  test('is told where a statement takes it newly, or more widely', async () => {
    const after = app(statement(taken, ALLOW ?? ''));
    expect(await told(app(''), after)).toEqual([`? ${BOTH}`]);
    expect(await told(app(statement('other', ALLOW ?? '')), after)).toEqual([`? ${BOTH}`]);
    expect(await told(app(statement(taken, ALLOW ?? '', 'arn:aws:bedrock:*:*:guardrail/a')), after)).toEqual([
      `? ${BOTH}`,
    ]);
    expect(await told(app(statement(taken, DENY ?? '')), after)).toEqual([`? ${BOTH}`, `lost ${BOTH}`]);
  });

  test('is told where a Deny takes it no longer', async () => {
    expect(await told(app(statement(taken, DENY ?? '')), app(''))).toEqual([`lost ${BOTH}`]);
    expect(await told(app(''), app(statement(taken, DENY ?? '')))).toEqual([]);
  });

  test('is silent where the same statement stays, moves or takes the same in another way', async () => {
    const before = app(statement(taken, ALLOW ?? ''));
    expect(await told(before, app(`// why\n${statement(taken, ALLOW ?? '')}`))).toEqual([]);
    expect(await told(before, { ...lists, [path.replace('tack', 'tack2')]: statement(taken, ALLOW ?? '') })).toEqual(
      [],
    );
    expect(await told(app(statement(written, ALLOW ?? '')), before)).toEqual([]);
    expect(await told(before, app(statement(written, ALLOW ?? '')))).toEqual([]);
    expect(await told(before, app(''))).toEqual([]);
  });
});

describe('a name that a statement takes', () => {
  const list = `package app\n\nvar Chat = []string{${actions}}\n`;

  test('is no list of a file that the program does not name', async () => {
    const lists = { 'other/things.go': list.replace('package app', 'package other') };
    expect(await told({ ...lists, 'app/stack.go': '' }, { ...lists, 'app/stack.go': inGo('Chat', 'ALLOW') })).toEqual(
      [],
    );
  });

  test('is found whatever makes a list of it, among many files that it is made in the same way in', async () => {
    const javaList = {
      'src/Lists.java': `class Lists {\n  static final List<String> CHAT = List.of(${actions});\n}\n`,
    };
    const kotlinList = { 'src/Lists.kt': `package a\n\nval CHAT = listOf(${actions})\n` };
    const forms: readonly (readonly [FileMap, path: string, text: string])[] = [
      [{ 'app/lists.go': list }, 'app/stack.go', inGo('slices.Concat(awsStrings(Chat), other)', 'ALLOW')],
      [{ 'app/lists.go': list }, 'app/stack.go', inGo('lo.ToSlicePtr(Chat)', 'ALLOW')],
      [javaList, 'src/Stack.java', inJava('ImmutableSet.copyOf(Lists.CHAT).asList()', 'ALLOW')],
      [javaList, 'src/Stack.java', inJava('Arrays.<String>asList(Lists.CHAT)', 'ALLOW')],
      [kotlinList, 'src/Stack.kt', inJava('buildList { addAll(CHAT) }', 'ALLOW')],
      [kotlinList, 'src/Stack.kt', inJava('CHAT.toSet().toList()', 'ALLOW')],
    ];
    for (const [lists, path, text] of forms) {
      const others = Object.fromEntries(
        Array.from({ length: limits.ledger.users + 1 }, (_, i) => [path.replace(/^\w+\/\w+/, `lib/deep/x${i}`), text]),
      );
      expect(await told({ ...lists, ...others, [path]: '' }, { ...lists, ...others, [path]: text })).toEqual([
        `? ${BOTH}`,
      ]);
      const harmless = Object.fromEntries(
        Object.entries(lists).map(([name, one]) => [name, one.replaceAll(/bedrock:\w+/g, 's3:GetObject')]),
      );
      expect(await told({ ...harmless, ...others, [path]: '' }, { ...harmless, ...others, [path]: text })).toEqual([]);
    }
  });

  test('is none of what is no statement', async () => {
    const lists = { 'app/lists.go': list };
    const head = { ...lists, 'app/menu.go': 'package app\n\nvar policy = Menu{Actions: Chat, Title: "x"}\n' };
    expect(await told(lists, head)).toEqual([]);
  });

  test('is told once where the list comes with it', async () => {
    const head = { 'app/lists.go': list, 'app/stack.go': inGo('jsii.Strings(Chat...)', 'ALLOW') };
    expect(await told({}, head)).toEqual([`? ${BOTH}`]);
  });

  test('is undecided where there are more than are looked for', async () => {
    const text = Array.from({ length: limits.ledger.lists + 1 }, (_, i) => inGo(`Chat${i}`, 'ALLOW')).join('\n');
    const { undecided } = await reportOn({ 'app/stack.go': text }, { 'app/stack.go': '' });
    expect(undecided.map(({ reason, message }) => [reason, message.slice(0, 30)])).toEqual([
      ['limit', 'More lists or files than are l'],
    ]);
  });
});
