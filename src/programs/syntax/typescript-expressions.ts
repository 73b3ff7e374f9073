import { decodeJavaScript } from './javascript-texts.ts';
import { childOf, commaSeparated, ERROR, placeOf, type RawNode } from './raw-tree.ts';
import { nameAt, otherAt, type Reading, readChain } from './reading.ts';
import type {
  Argument,
  Expression,
  FunctionExpression,
  ListLiteral,
  Name,
  ObjectLiteral,
  Placed,
  Property,
  Spread,
  Statement,
  TextLiteral,
} from './tree.ts';
import { functionBody, parametersOf } from './typescript-functions.ts';
import { patternOf } from './typescript-patterns.ts';
import { isStatement, statementsOf } from './typescript-statements.ts';
import { castTo } from './typescript-types.ts';

/** Nodes that begin with an expression which they go on from; chains of them are long. */
const chained: ReadonlySet<string> = new Set([
  'BinaryExpression',
  'MemberExpression',
  'CallExpression',
  'TaggedTemplateExpression',
  'PostfixExpression',
  'InstantiationExpression',
]);

const expressions: ReadonlySet<string> = new Set([
  ...chained,
  'Number',
  'String',
  'TemplateString',
  'VariableName',
  'VariableDefinition',
  'BooleanLiteral',
  'this',
  'null',
  'super',
  'RegExp',
  'ArrayExpression',
  'ObjectExpression',
  'NewTarget',
  'NewExpression',
  'UnaryExpression',
  'YieldExpression',
  'AwaitExpression',
  'ParenthesizedExpression',
  'ClassExpression',
  'FunctionExpression',
  'ArrowFunction',
  'ConditionalExpression',
  'AssignmentExpression',
  'DynamicImport',
  'ImportMeta',
  'JSXElement',
  'PrefixCast',
  'SequenceExpression',
  'ArrayPattern',
  'ObjectPattern',
]);

/** What is of no interest wherever it stands, unless something in it was not understood. */
const dropped: ReadonlySet<string> = new Set([
  'TypeAnnotation',
  'TypeArgList',
  'TypeParamList',
  'TypePredicate',
  'Decorator',
]);

/** Whether a node is an expression. */
export function isExpression(node: RawNode): boolean {
  return expressions.has(node.name);
}

/** The first expression among some nodes. */
export function expressionIn(reading: Reading, nodes: readonly RawNode[]): Expression | undefined {
  const node = nodes.find(isExpression);
  return node && expressionOf(reading, node);
}

/** The expression of a node; whatever has no form is `other`. */
export function expressionOf(reading: Reading, node: RawNode): Expression {
  return readChain(reading, node, { chained, isExpression, single, linked });
}

function linked(reading: Reading, node: RawNode, left: Expression): Expression {
  const { start, end, name, children } = node;
  const rest = children.slice(1);
  if (name === 'InstantiationExpression') return left;
  if (name === 'CallExpression') {
    const list = childOf(node, 'ArgList');
    const misread = rest.some((child) => child.name === ERROR && child.children.length > 0);
    if (misread || !list) return otherAt(node, [left, ...partsOfAll(reading, rest)]);
    return { kind: 'call', callee: left, arguments: argumentsOf(reading, list), isNew: false, start, end };
  }
  if (name === 'MemberExpression') {
    const property = rest.find((child) => child.name === 'PropertyName' || child.name === 'PrivatePropertyName');
    if (property) return { kind: 'member', object: left, name: reading.textOf(property), start, end };
    const index = expressionIn(reading, rest);
    return index ? { kind: 'index', object: left, index, start, end } : otherAt(node, [left]);
  }
  const right = rest.at(-1);
  // tags of Pulumi and SST that put a text together, and JavaScript's own
  if (name === 'TaggedTemplateExpression' && right && left.kind !== 'other') {
    const tag = left.kind === 'member' || left.kind === 'name' ? left.name : '';
    if (/^(?:\$?interpolate|raw)$/.test(tag)) return expressionOf(reading, right);
  }
  if (name === 'PostfixExpression') return rest[0]?.name === 'ArithOp' ? step(node, left) : left;
  if (name === 'BinaryExpression') {
    const [operator] = rest;
    if (operator?.name === 'as') {
      const type = castTo(reading, right);
      return type === undefined ? left : { kind: 'cast', value: left, type, start: left.start, end: left.end };
    }
    if (operator?.name === 'satisfies') return left;
    if (operator && right && rest.length >= 2 && isExpression(right)) {
      const signs = rest.slice(0, -1);
      if (signs.every((sign) => sign.name !== ERROR && !isExpression(sign))) {
        const value = expressionOf(reading, right);
        return { kind: 'binary', operator: reading.textOf(placeOf(signs)), left, right: value, start, end };
      }
    }
  }
  return otherAt(node, [left, ...partsOfAll(reading, rest)]);
}

/** `i++` is `i += 1`. */
function step(node: RawNode, value: Expression): Expression {
  const { start, end } = node;
  if (value.kind !== 'name' && value.kind !== 'member' && value.kind !== 'index') return otherAt(node, [value]);
  return {
    kind: 'assignment',
    target: value,
    operator: '+=',
    value: { kind: 'constant', value: 1, start: end, end },
    start,
    end,
  };
}

function single(reading: Reading, node: RawNode): Expression {
  const { start, end, name, children } = node;
  const inner = (): Expression => expressionIn(reading, children) ?? otherAt(node, partsOf(reading, node));
  switch (name) {
    case 'String':
      return textOf(reading, node);
    case 'TemplateString':
      return templateOf(reading, node);
    case 'Number':
      return numberOf(reading, node);
    case 'BooleanLiteral':
      return { kind: 'constant', value: reading.textOf(node) === 'true', start, end };
    case 'null':
      return { kind: 'constant', value: null, start, end };
    case 'VariableName':
    case 'VariableDefinition':
    case 'this':
    case 'super':
      return variableOf(reading, node);
    case 'ArrayExpression':
      return listOf(reading, node);
    case 'ObjectExpression':
      return objectOf(reading, node);
    case 'NewExpression': {
      const callee = expressionIn(reading, children);
      const list = childOf(node, 'ArgList');
      if (!callee) return otherAt(node, partsOf(reading, node));
      return { kind: 'call', callee, arguments: list ? argumentsOf(reading, list) : [], isNew: true, start, end };
    }
    case 'DynamicImport': {
      const [keyword] = children;
      const value = expressionIn(reading, children);
      if (!keyword || !value) return otherAt(node, partsOf(reading, node));
      const argument: Argument = { kind: 'argument', value, start: value.start, end: value.end };
      return { kind: 'call', callee: nameAt(keyword, 'import'), arguments: [argument], isNew: false, start, end };
    }
    case 'ImportMeta': {
      const [keyword] = children;
      const property = childOf(node, 'PropertyName');
      if (!keyword || !property) return otherAt(node);
      return { kind: 'member', object: nameAt(keyword, 'import'), name: reading.textOf(property), start, end };
    }
    case 'UnaryExpression': {
      const value = inner();
      const [sign] = children;
      const operator = sign ? reading.textOf(sign) : '';
      return operator === '++' || operator === '--'
        ? step(node, value)
        : { kind: 'unary', operator, value, start, end };
    }
    case 'AwaitExpression':
    case 'PrefixCast':
      return inner();
    case 'ParenthesizedExpression':
      return children.filter(isExpression).length > 1 ? otherAt(node, partsOf(reading, node)) : inner();
    case 'ConditionalExpression': {
      const [test, then, otherwise, more] = children.filter(isExpression);
      if (!test || !then || !otherwise || more) return otherAt(node, partsOf(reading, node));
      return {
        kind: 'conditional',
        test: expressionOf(reading, test),
        then: expressionOf(reading, then),
        otherwise: expressionOf(reading, otherwise),
        start,
        end,
      };
    }
    case 'AssignmentExpression':
      return assignmentOf(reading, node);
    case 'FunctionExpression':
    case 'ArrowFunction':
      return functionOf(reading, node);
    case 'JSXAttributeValue':
      return { kind: 'text', text: reading.text.slice(start + 1, end - 1), start, end };
    default:
      return otherAt(node, partsOf(reading, node));
  }
}

/** All expressions in what has no form; statements in it are the body of a function, which may run. */
export function partsOf(reading: Reading, node: RawNode): readonly Expression[] {
  if (node.children.length === 0) return [];
  return reading.nested(
    node,
    () => partsOfAll(reading, node.children),
    () => [],
  );
}

function partsOfAll(reading: Reading, nodes: readonly RawNode[]): readonly Expression[] {
  return nodes.flatMap((child) => {
    if (isExpression(child) || child.name === 'JSXAttributeValue') return [expressionOf(reading, child)];
    if (isStatement(child)) return wrapped(child, statementsOf(reading, [child]));
    if (dropped.has(child.name)) return [];
    return partsOf(reading, child);
  });
}

function wrapped({ start, end }: Placed, body: readonly Statement[]): readonly FunctionExpression[] {
  return body.length > 0 ? [{ kind: 'function', parameters: [], body, start, end }] : [];
}

function variableOf(reading: Reading, node: RawNode): Name | Expression {
  const name = reading.textOf(node);
  if (name === 'undefined') return { kind: 'constant', value: null, start: node.start, end: node.end };
  return nameAt(node, name);
}

function numberOf(reading: Reading, node: RawNode): Expression {
  const value = Number(reading.textOf(node).replaceAll('_', '').replace(/n$/, ''));
  return Number.isNaN(value) ? otherAt(node) : { kind: 'constant', value, start: node.start, end: node.end };
}

/** A string literal. */
export function textOf(reading: Reading, { start, end }: Placed): TextLiteral {
  const written = reading.text.slice(start, end);
  const quote = written[0] ?? '';
  const isClosed = written.length > 1 && written.endsWith(quote);
  return { kind: 'text', text: decodeJavaScript(written.slice(1, isClosed ? -1 : undefined)), start, end };
}

function templateOf(reading: Reading, node: RawNode): Expression {
  const { start, end, children } = node;
  const holes = children.filter((child) => child.name === 'Interpolation');
  if (holes.length === 0) return textOf(reading, node);
  const parts: Expression[] = [];
  const literal = (from: number, to: number): void => {
    if (from < to)
      parts.push({ kind: 'text', text: decodeJavaScript(reading.text.slice(from, to)), start: from, end: to });
  };
  let from = start + 1;
  for (const hole of holes) {
    literal(from, hole.start);
    const inside = hole.children.filter(isExpression);
    const [only] = inside;
    parts.push(only && inside.length === 1 ? expressionOf(reading, only) : otherAt(hole, partsOf(reading, hole)));
    from = hole.end;
  }
  const isClosed = reading.text[end - 1] === '`' && end - 1 >= from;
  literal(from, isClosed ? end - 1 : end);
  return { kind: 'template', parts, start, end };
}

/** The items of brackets; what was not understood among them keeps its expressions. */
function itemsOf(reading: Reading, group: readonly RawNode[]): readonly (Expression | Spread)[] {
  const spread = group[0]?.name === 'Spread' ? group[0] : undefined;
  const found = group.flatMap((node): readonly Expression[] =>
    isExpression(node) ? [expressionOf(reading, node)] : partsOf(reading, node),
  );
  const [value, more] = found;
  if (spread && value && !more) return [{ kind: 'spread', value, start: spread.start, end: value.end }];
  return found;
}

function listOf(reading: Reading, { start, end, children }: RawNode): ListLiteral {
  const items = commaSeparated(withoutBrackets(children)).flatMap((group): readonly (Expression | Spread)[] =>
    group.length > 0 ? itemsOf(reading, group) : [],
  );
  return { kind: 'list', items, start, end };
}

function argumentsOf(reading: Reading, { children }: RawNode): readonly Argument[] {
  return commaSeparated(withoutBrackets(children)).flatMap((group) =>
    itemsOf(reading, group).map((item): Argument => {
      const { start, end } = item;
      if (item.kind === 'spread') return { kind: 'argument', spread: true, value: item.value, start, end };
      return { kind: 'argument', value: item, start, end };
    }),
  );
}

const brackets: ReadonlySet<string> = new Set(['(', ')', '[', ']', '{', '}']);

/** What stands between brackets. */
export function withoutBrackets(nodes: readonly RawNode[]): readonly RawNode[] {
  return nodes.filter((node) => !brackets.has(node.name));
}

function objectOf(reading: Reading, { start, end, children }: RawNode): ObjectLiteral {
  const entries = children.flatMap((child): readonly (Property | Spread)[] => {
    if (child.name === 'Property') return entryOf(reading, child);
    return partsOf(reading, child).map((value) => ({
      kind: 'property',
      key: value,
      keyAt: value,
      value,
      start: value.start,
      end: value.end,
    }));
  });
  return { kind: 'object', entries, start, end };
}

const modifiers: ReadonlySet<string> = new Set(['async', 'get', 'set', 'Star']);

function entryOf(reading: Reading, property: RawNode): readonly (Property | Spread)[] {
  const { start, end, children } = property;
  if (children[0]?.name === 'Spread') {
    const value = expressionIn(reading, children) ?? otherAt(property, partsOf(reading, property));
    return [{ kind: 'spread', value, start, end }];
  }
  const from = children.findIndex((child) => !modifiers.has(child.name));
  const { key, keyAt, rest } = keyOf(reading, children.slice(Math.max(from, 0)));
  if (key === undefined) return [];
  const values = rest.filter(isExpression);
  const [only] = values;
  const value = rest.some(({ name }) => name === 'ParamList')
    ? methodOf(reading, property, rest)
    : only && values.length === 1
      ? expressionOf(reading, only)
      : rest.some(({ name }) => name === ':')
        ? otherAt(property, partsOfAll(reading, rest))
        : typeof key === 'string'
          ? nameAt(keyAt, key)
          : key;
  return [{ kind: 'property', key, keyAt, value, start, end }];
}

/** The name of a property, method or field, and what comes after it. */
export function keyOf(
  reading: Reading,
  nodes: readonly RawNode[],
): { readonly key: string | Expression | undefined; readonly keyAt: Placed; readonly rest: readonly RawNode[] } {
  const [first] = nodes;
  const keyAt = first ?? { start: 0, end: 0 };
  const rest = nodes.slice(1);
  switch (first?.name) {
    case 'PropertyDefinition':
    case 'PrivatePropertyDefinition':
    case 'PropertyName':
    case 'PrivatePropertyName':
    case 'VariableDefinition': {
      // the parser does not know texts as names of an enum's members
      const written = reading.textOf(first);
      return { key: /^["']/.test(written) ? written.slice(1, -1) : written, keyAt, rest };
    }
    case 'String':
      return { key: textOf(reading, first).text, keyAt, rest };
    case 'Number': {
      const number = numberOf(reading, first);
      return { key: number.kind === 'constant' ? String(number.value) : reading.textOf(first), keyAt, rest };
    }
    case '[': {
      const close = nodes.findIndex(({ name }) => name === ']');
      const inside = nodes.slice(1, close < 0 ? undefined : close);
      return {
        key: expressionIn(reading, inside) ?? otherAt(first),
        keyAt: { start: first.start, end: nodes[close]?.end ?? first.end },
        rest: close < 0 ? [] : nodes.slice(close + 1),
      };
    }
    default:
      return { key: undefined, keyAt, rest };
  }
}

function methodOf(reading: Reading, { end }: Placed, rest: readonly RawNode[]): FunctionExpression {
  const list = rest.find(({ name }) => name === 'ParamList');
  return {
    kind: 'function',
    parameters: list ? parametersOf(reading, list) : [],
    body: functionBody(reading, rest),
    start: list?.start ?? end,
    end,
  };
}

function functionOf(reading: Reading, node: RawNode): FunctionExpression {
  const { start, end, children } = node;
  const list = childOf(node, 'ParamList');
  const rest = list ? children.slice(children.indexOf(list) + 1) : children;
  return {
    kind: 'function',
    parameters: list ? parametersOf(reading, list) : [],
    body: functionBody(reading, rest),
    start,
    end,
  };
}

function assignmentOf(reading: Reading, node: RawNode): Expression {
  const { start, end, children } = node;
  const at = children.findIndex(({ name }) => name === 'Equals' || name === 'UpdateOp');
  const operator = children[at];
  const [left] = children;
  const right = children.slice(at + 1).find(isExpression);
  if (!operator || !right || !left || at < 1) return otherAt(node, partsOf(reading, node));
  const target = patternOf(reading, left);
  return {
    kind: 'assignment',
    target,
    operator: reading.textOf(operator),
    value: expressionOf(reading, right),
    start,
    end,
  };
}
