import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../../src/terraform/syntax/parse.ts';

function parse(text: string) {
  return parseConfiguration({ path: 'main.tf.json', text });
}

describe('the JSON syntax', () => {
  it('reads resources, nested blocks and arguments into the shape of the native syntax', () => {
    const { body, errors } = parse(
      JSON.stringify({
        '//': 'comment',
        resource: { aws_iam_role: { chat: { name: 'chat', inline_policy: [{ name: 'a' }, { name: 'b' }] } } },
        data: [
          { aws_iam_policy_document: { d: [{ dynamic: { statement: { for_each: [], content: { sid: 'x' } } } }] } },
        ],
        locals: { a: 1 },
      }),
    );
    expect(errors).toEqual([]);
    const [role, data, locals] = body.blocks;
    expect(role?.labels.map(({ name }) => name)).toEqual(['aws_iam_role', 'chat']);
    expect(role?.body.blocks.map(({ type }) => type.name)).toEqual(['inline_policy', 'inline_policy']);
    expect(role?.body.attributes.map(({ name }) => name.name)).toEqual(['name', 'inline_policy']);
    const dynamic = data?.body.blocks[0];
    expect([dynamic?.type.name, dynamic?.labels[0]?.name, dynamic?.body.blocks[0]?.type.name]).toEqual([
      'dynamic',
      'statement',
      'content',
    ]);
    expect(locals?.body.attributes[0]?.value).toMatchObject({ kind: 'literal', value: 1 });
  });

  it('maps the offsets of templates through escapes', () => {
    const text = '{"locals": {"a": "\\u0041\\n${var.name}!"}}';
    const value = parse(text).body.blocks[0]?.body.attributes[0]?.value;
    if (value?.kind !== 'template') throw new Error('no template');
    const cuts = value.parts.map((part) => text.slice(part.start, part.end));
    expect(cuts).toEqual(['\\u0041\\n', '${var.name}', '!']);
    const [, middle] = value.parts;
    const inner = middle?.kind === 'interpolation' ? middle.expression : undefined;
    expect(inner && text.slice(inner.start, inner.end)).toBe('var.name');
  });

  it.each(['{', '{"a": }', '[1,]', '{"a": 1} x', '{"a": "${"}', '// c\n{}', '', "{'a': 1}"])('rejects %j', (text) => {
    expect(parse(text).errors.length).toBeGreaterThan(0);
  });

  it('ends deep nesting with a limit', () => {
    expect(parse(`{"a": ${'['.repeat(20_000)}`).errors[0]?.reason).toBe('limit');
    const blocks = `${'{"a":'.repeat(190)}1${'}'.repeat(190)}`;
    expect(parse(blocks).errors).toEqual([]);
  });
});
