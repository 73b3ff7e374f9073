import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { jsonExpression } from './json-expressions.ts';
import type { ParsedFile } from './parse.ts';
import type { SyntaxLimits } from './reader.ts';
import type { Attribute, Block, Body, Name, SyntaxProblem } from './tree.ts';

/** How many labels the blocks of a configuration have; the JSON syntax writes each as one more level of objects. */
const labelCounts: ReadonlyMap<string, number> = new Map([
  ['resource', 2],
  ['data', 2],
  ['ephemeral', 2],
  ['action', 2],
  ['module', 1],
  ['variable', 1],
  ['output', 1],
  ['provider', 1],
  ['check', 1],
  ['locals', 0],
  ['terraform', 0],
  ['moved', 0],
  ['removed', 0],
  ['import', 0],
]);

/** Levels of objects below a block that are also offered as nested blocks; no schema of a provider nests deeper. */
const blockLevels = 6;

/**
 * Parses a configuration in JSON (Terraform documentation, "JSON Configuration Syntax"). Without a provider's schema an
 * object may be an argument's value or a nested block, so it is offered as both.
 */
export function parseJsonBody(text: string, limits: SyntaxLimits): ParsedFile {
  const empty: Body = { attributes: [], blocks: [], start: 0, end: text.length };
  const deep = deepestAt(text, limits.depth);
  if (deep !== undefined) {
    const message = `Nested deeper than ${limits.depth} levels`;
    return { body: empty, errors: [{ message, reason: 'limit', start: deep, end: deep + 1 }] };
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const jsonErrors: ParseError[] = [];
  const tree = parseTree(start ? ` ${text.slice(1)}` : text, jsonErrors, { disallowComments: true });
  // a comment or string that the file ends in is reported as longer than the file
  const inside = (offset: number): number => Math.min(offset, text.length);
  const errors: SyntaxProblem[] = jsonErrors.slice(0, limits.problems).map(({ error, offset, length }) => ({
    message: `Not valid JSON: ${printParseErrorCode(error)}`,
    reason: 'parse-error',
    start: inside(offset),
    end: inside(offset + length),
  }));
  if (errors.length === 0 && !isJson(text.slice(start))) {
    errors.push({ message: 'Not valid JSON', reason: 'parse-error', start: 0, end: 0 });
  }
  if (!tree) return { body: empty, errors };
  const root = errors.length > 0 ? keptInside(tree, text.length) : tree;
  const context = { limits, errors, text };
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const object of objectsOf(root)) {
    for (const { name, value } of propertiesOf(object)) {
      const labels = labelCounts.get(name.name);
      if (labels !== undefined) blocks.push(...labelled(context, name, [], value, labels, blockLevels));
      else attributes.push(attributeOf(context, name, value));
    }
  }
  return { body: { ...empty, attributes, blocks }, errors };
}

/** What the parts of one file share. */
export interface JsonContext {
  readonly limits: SyntaxLimits;
  readonly errors: SyntaxProblem[];
  readonly text: string;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Where brackets nest deeper than a limit, before anything recurses over them. */
function deepestAt(text: string, limit: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      if (++depth > limit) return at;
    } else if (code === 125 || code === 93) depth--;
  }
  return undefined;
}

/** What holds a comment or string that the file ends in is as much too long as that. */
function keptInside(node: JsonNode, end: number): JsonNode {
  const length = Math.min(node.length, end - node.offset);
  return { ...node, length, ...(node.children ? { children: node.children.map((one) => keptInside(one, end)) } : {}) };
}

function objectsOf(node: JsonNode): readonly JsonNode[] {
  if (node.type === 'object') return [node];
  if (node.type !== 'array') return [];
  return (node.children ?? []).filter((item) => item.type === 'object');
}

/** The properties of an object, without comments (`"//"`). */
function propertiesOf(object: JsonNode): readonly { readonly name: Name; readonly value: JsonNode }[] {
  return (object.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key || !value || key.value === '//') return [];
    const name: Name = { name: String(key.value), start: key.offset, end: key.offset + key.length };
    return [{ name, value }];
  });
}

function attributeOf(context: JsonContext, name: Name, value: JsonNode): Attribute {
  return { name, value: jsonExpression(context, value), start: name.start, end: value.offset + value.length };
}

/** Blocks of a type whose labels are the keys of nested objects. */
function labelled(
  context: JsonContext,
  type: Name,
  labels: readonly Name[],
  value: JsonNode,
  missing: number,
  levels: number,
): readonly Block[] {
  return objectsOf(value).flatMap((object): readonly Block[] => {
    if (missing > 0) {
      return propertiesOf(object).flatMap((property) =>
        labelled(context, type, [...labels, property.name], property.value, missing - 1, levels),
      );
    }
    const [start, end] = [labels.at(-1)?.start ?? type.start, object.offset + object.length];
    return [{ type, labels, body: bodyOf(context, object, levels), start, end }];
  });
}

function bodyOf(context: JsonContext, object: JsonNode, levels: number): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const { name, value } of propertiesOf(object)) {
    attributes.push(attributeOf(context, name, value));
    if (levels > 0) blocks.push(...labelled(context, name, [], value, name.name === 'dynamic' ? 1 : 0, levels - 1));
  }
  return { attributes, blocks, start: object.offset, end: object.offset + object.length };
}
