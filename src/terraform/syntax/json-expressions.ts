import type { Node as JsonNode } from 'jsonc-parser';
import type { JsonContext } from './json-bodies.ts';
import { Reader, SyntaxFailure } from './reader.ts';
import { parseBareTemplate } from './templates.ts';
import type { Expression } from './tree.ts';

/** A JSON value as an expression; strings and keys are templates (Terraform documentation, "Expression Mapping"). */
export function jsonExpression(context: JsonContext, node: JsonNode): Expression {
  const range = { start: node.offset, end: node.offset + node.length };
  const children = node.children ?? [];
  switch (node.type) {
    case 'array':
      return { kind: 'tuple', items: children.map((item) => jsonExpression(context, item)), ...range };
    case 'object': {
      const items = children.flatMap((property) => {
        const [key, value] = property.children ?? [];
        return key && value ? [{ key: jsonExpression(context, key), value: jsonExpression(context, value) }] : [];
      });
      return { kind: 'object', items, ...range };
    }
    case 'string':
      return stringTemplate(context, node);
    case 'number':
    case 'boolean':
      return { kind: 'literal', value: node.value, ...range };
    default:
      return { kind: 'literal', value: null, ...range };
  }
}

function stringTemplate(context: JsonContext, node: JsonNode): Expression {
  const text = String(node.value);
  const range = { start: node.offset, end: node.offset + node.length };
  // a string that the file ends in has no closing quote
  const closed = node.length > 1 && context.text.charAt(range.end - 1) === '"';
  const inner = { start: range.start + 1, end: closed ? range.end - 1 : range.end };
  const literal: Expression = { kind: 'template', parts: [{ kind: 'text', text, ...inner }], ...range };
  if (!text.includes('${') && !text.includes('%{')) return literal;
  const offsets = decodedOffsets(context.text.slice(inner.start, inner.end), inner.start);
  try {
    return { kind: 'template', parts: parseBareTemplate(new Reader(text, context.limits, offsets)), ...range };
  } catch (failure) {
    if (!(failure instanceof SyntaxFailure)) throw failure;
    const { message, reason, start, end } = failure;
    context.errors.push({ message, reason, start, end });
    return literal;
  }
}

/** For every offset of a JSON string's content the offset in the file, its end included. */
function decodedOffsets(raw: string, start: number): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; at < raw.length; ) {
    offsets.push(start + at);
    at += raw.charAt(at) !== '\\' ? 1 : raw.charAt(at + 1) === 'u' ? 6 : 2;
  }
  offsets.push(start + raw.length);
  return offsets;
}
