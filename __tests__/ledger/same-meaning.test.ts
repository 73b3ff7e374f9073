import { describe, expect, it } from 'vitest';
import { reportOn } from '../limits/about.ts';

// Files that nobody evaluates, of which a change says the same in another way.

async function said(path: string, base: string, head: string): Promise<readonly string[]> {
  const { findings, undecided } = await reportOn({ [path]: head }, { [path]: base });
  return [...findings.map(({ kind }) => kind), ...undecided.map(({ reason }) => reason)];
}
const D = 'bedrock:DeleteGuardrail';

describe('data that nobody reads', () => {
  it.each([
    [
      'a list in lines',
      'p.yml',
      `who: chat\nallow: [s3:GetObject, ${D}]\n`,
      `who: chat\nallow:\n  - s3:GetObject\n  - ${D}\n`,
    ],
    [
      'keys and items in another order',
      'p.yml',
      `- {name: chat, allow: [${D}]}\n- {name: web, allow: [s3:Get*]}\n`,
      `- name: web\n  allow: [s3:Get*]\n- allow:\n    - ${D}\n  name: chat\n`,
    ],
    [
      'an anchor',
      'p.yml',
      `a: {allow: [${D}]}\nb: {allow: [${D}]}\n`,
      `a: {allow: &all ["${D}"]}\nb:\n  allow: *all\n`,
    ],
    ['a merge key', 'p.yml', `a: {on: "*", allow: [${D}]}\n`, `x: &x {on: "*"}\na:\n  <<: *x\n  allow:\n    - ${D}\n`],
    [
      'JSON in lines',
      'conf/p.json',
      `{"chat":{"allow":["${D}"],"on":"*"}}`,
      `{\n  "chat": {\n    "on": "*",\n    "allow": ["${D}"]\n  }\n}\n`,
    ],
  ])('is silent: %s', async (_, path, base, head) => {
    const isMore = path === 'p.yml' && head.startsWith('x:');
    // a section more is no other layout, and nothing sensitive is in it
    expect(await said(path, isMore ? `x: {on: "*"}\n${base}` : base, head)).toEqual([]);
  });

  it.each([
    [
      'two roles that change places',
      `- {role: chat, allow: [${D}]}\n- {role: web, allow: [s3:Get*]}\n`,
      `- {role: web, allow: [${D}]}\n- {role: chat, allow: [s3:Get*]}\n`,
    ],
    ['an item more in other lines', `allow: [s3:Get*]\n`, `allow:\n  - s3:Get*\n  - ${D}\n`],
  ])('is not: %s', async (_, base, head) => {
    expect(await said('p.yml', base, head)).toEqual(['not-accounted']);
  });
});

describe('a program that is not read', () => {
  const java = (list: string, more = '', resource = '*', role = 'chat', effect = 'ALLOW'): string => `class A {
${more}  void f(Role chat, Role web) {
    ${role}.addToPolicy(PolicyStatement.Builder.create()
      .effect(Effect.${effect})
      .actions(List.of(${list}))
      .resources(List.of("${resource}"))
      .build());
  }
}
`;
  const constant = `  private static final String DELETE = "${D}";\n`;
  const go = (name: string, declared = name): string => `package main

func grant(${declared} awsiam.Role) {
	${name}.AddToPolicy(awsiam.NewPolicyStatement(&awsiam.PolicyStatementProps{
		Actions:   jsii.Strings("${D}"),
		Resources: jsii.Strings("*"),
	}))
}
`;
  const kotlin = (action: string, more = ''): string => `${more}fun f(role: Role) {
    role.addToPolicy(PolicyStatement.Builder.create()
        .actions(listOf(${action}))
        .resources(listOf("*"))
        .build())
}
`;
  const managed = (policy: string, more = '', role = 'chat'): string =>
    `class A {\n${more}  void f(Role chat, Role web) {\n    ${role}.addManagedPolicy(ManagedPolicy.fromAwsManagedPolicyName(${policy}));\n  }\n}\n`;
  const named = '  private static final String POLICY = "AmazonBedrockFullAccess";\n';

  it.each([
    [
      'an action becomes a constant',
      'A.java',
      java(`"s3:GetObject", "${D}"`),
      java('"s3:GetObject", DELETE', constant),
    ],
    ['the only action becomes one', 'A.java', java(`"${D}"`), java('DELETE', constant)],
    ['a constant is written out', 'A.java', java('"s3:GetObject", DELETE', constant), java(`"s3:GetObject", "${D}"`)],
    ['one with a type', 'a.kt', kotlin(`"${D}"`), kotlin('DELETE', `private const val DELETE: String = "${D}"\n`)],
    ['a managed policy becomes a constant', 'A.java', managed('"AmazonBedrockFullAccess"'), managed('POLICY', named)],
    ['a parameter is called otherwise', 'a.go', go('role'), go('r')],
  ])('is silent: %s', async (_, path, base, head) => {
    expect(await said(path, base, head)).toEqual([]);
  });

  it.each([
    [
      'a constant, and a wider resource',
      'A.java',
      java(`"${D}"`, '', 'arn:aws:bedrock:us-east-1:111122223333:guardrail/a'),
      java('DELETE', constant),
    ],
    ['a constant, and another role', 'A.java', java(`"${D}"`), java('DELETE', constant, '*', 'web')],
    ['a constant, and no Deny any more', 'A.java', java(`"${D}"`, '', '*', 'chat', 'DENY'), java('DELETE', constant)],
    ['a constant that is new', 'A.java', java('"s3:GetObject"'), java('"s3:GetObject", DELETE', constant)],
    [
      'a constant of a policy for another role',
      'A.java',
      managed('"AmazonBedrockFullAccess"'),
      managed('POLICY', named, 'web'),
    ],
    ['a name that another file declares', 'a.go', go('chatRole', 'other'), go('webRole', 'other')],
  ])('is not: %s', async (_, path, base, head) => {
    expect(await said(path, base, head)).toContain('program-code');
  });
});
