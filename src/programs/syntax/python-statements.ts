import { classOf } from './python-classes.ts';
import { expressionOf, isExpression, partsOf, valueIn } from './python-expressions.ts';
import { functionOf, typeIn } from './python-functions.ts';
import { importsOf } from './python-imports.ts';
import { declaresNames, targetOf } from './python-patterns.ts';
import { childOf, commaSeparated, ERROR, type RawNode } from './raw-tree.ts';
import { nameAt, otherAt, type Reading } from './reading.ts';
import type { Expression, Leave, Pattern, Placed, Statement } from './tree.ts';

const definitions: ReadonlySet<string> = new Set([
  'FunctionDefinition',
  'ClassDefinition',
  'TypeDefinition',
  'StatementGroup',
]);

/** Whether a node is a statement. */
export function isStatement({ name }: RawNode): boolean {
  return name.endsWith('Statement') || definitions.has(name);
}

/** The statements among some nodes. */
export function statementsOf(reading: Reading, nodes: readonly RawNode[]): readonly Statement[] {
  return nodes.flatMap((node) =>
    node.children.length === 0 && !isStatement(node) && !isExpression(node)
      ? []
      : reading.nested(
          node,
          () => statement(reading, node),
          () => [],
        ),
  );
}

function bodyOf(reading: Reading, node: RawNode | undefined): readonly Statement[] {
  return node ? statementsOf(reading, node.children) : [];
}

function leave({ start, end }: Placed, how: Leave['how'], parts: readonly Expression[] = []): Leave {
  return { kind: 'leave', how, parts, start, end };
}

function statement(reading: Reading, node: RawNode): readonly Statement[] {
  const { start, end, children } = node;
  switch (node.name) {
    case 'ExpressionStatement':
      return values(valueIn(reading, children), node);
    case 'AssignStatement':
      return assignmentsOf(reading, node);
    case 'UpdateStatement':
      return updateOf(reading, node);
    case 'StatementGroup':
      return statementsOf(reading, children);
    case 'DecoratedStatement':
      return statementsOf(
        reading,
        children.filter(({ name }) => name !== 'Decorator'),
      );
    case 'FunctionDefinition':
      return [functionOf(reading, node)];
    case 'ClassDefinition':
      return [classOf(reading, node)];
    case 'ImportStatement':
      return importsOf(reading, node);
    case 'PassStatement':
    case 'ScopeStatement':
    case 'TypeDefinition':
      return [];
    case 'IfStatement':
      return ifOf(reading, node);
    case 'ForStatement':
      return forOf(reading, node);
    case 'WhileStatement': {
      const [body, after] = children.filter(({ name }) => name === 'Body');
      const head = headOf(reading, children.slice(0, body ? children.indexOf(body) : undefined));
      return [{ kind: 'loop', of: 'items', head, body: bodyOf(reading, body), start, end }, ...bodyOf(reading, after)];
    }
    case 'TryStatement':
      return tryOf(reading, node);
    case 'WithStatement':
      return [withOf(reading, node)];
    case 'MatchStatement':
      return [matchOf(reading, node)];
    case 'ReturnStatement': {
      const value = valueIn(reading, children);
      return [{ kind: 'return', ...(value && { value }), start, end }];
    }
    case 'RaiseStatement':
      return [leave(node, 'throw', partsOf(reading, node))];
    case 'BreakStatement':
      return [leave(node, 'break')];
    case 'ContinueStatement':
      return [leave(node, 'continue')];
    default: {
      const parts = isExpression(node) ? [expressionOf(reading, node)] : partsOf(reading, node);
      return parts.length > 0 ? values(otherAt(node, parts), node) : [];
    }
  }
}

function values(value: Expression | undefined, { start, end }: Placed): readonly Statement[] {
  return value ? [{ kind: 'expression', value, start, end }] : [];
}

function headOf(reading: Reading, nodes: readonly RawNode[]): readonly Expression[] {
  return nodes.flatMap((node) => (isExpression(node) ? [expressionOf(reading, node)] : partsOf(reading, node)));
}

/** `a = b = c` is `a = (b = c)`. Names are declared, members and items are assigned to. */
function assignmentsOf(reading: Reading, node: RawNode): readonly Statement[] {
  const { start, end, children } = node;
  const sides: RawNode[][] = [[]];
  for (const child of children) {
    if (child.name === 'AssignOp') sides.push([]);
    else sides.at(-1)?.push(child);
  }
  const written = sides.map((side) => side.filter(({ name }) => name !== 'TypeDef'));
  const [first, ...rest] = written;
  if (!first) return [];
  const type = typeIn(reading, children);
  const target = targetOf(reading, first);
  let value = rest.length > 0 ? valueIn(reading, rest.at(-1) ?? []) : undefined;
  for (const side of rest.slice(0, -1).reverse()) {
    const between = targetOf(reading, side);
    if (value) value = assignment(between, '=', value);
  }
  if (declaresNames(target) || !value)
    return [{ kind: 'declaration', target, ...(value && { value }), ...(type && { type }), start, end }];
  return values(assignment(target, '=', value), node);
}

function assignment(target: Pattern, operator: string, value: Expression): Expression {
  return { kind: 'assignment', target, operator, value, start: target.start, end: value.end };
}

function updateOf(reading: Reading, node: RawNode): readonly Statement[] {
  const { children } = node;
  const at = children.findIndex(({ name }) => name === 'UpdateOp');
  const operator = children[at];
  const value = operator && valueIn(reading, children.slice(at + 1));
  if (!operator || !value) return values(otherAt(node, partsOf(reading, node)), node);
  const target = targetOf(reading, children.slice(0, at));
  return values(assignment(target, reading.textOf(operator), value), node);
}

/** The parts of a statement that begin with a word and end with a body: `if a:`, `elif b:`, `else:`. */
function clausesOf(node: RawNode): readonly { readonly head: readonly RawNode[]; readonly body: RawNode }[] {
  const clauses: { head: readonly RawNode[]; body: RawNode }[] = [];
  let head: RawNode[] = [];
  for (const child of node.children) {
    if (child.name === 'Body') {
      clauses.push({ head, body: child });
      head = [];
    } else head.push(child);
  }
  return clauses;
}

function ifOf(reading: Reading, node: RawNode): readonly Statement[] {
  let otherwise: readonly Statement[] = [];
  for (const { head, body } of clausesOf(node).toReversed()) {
    const [word] = head;
    const then = bodyOf(reading, body);
    if (word?.name === 'else') {
      otherwise = then;
      continue;
    }
    const test = valueIn(reading, head.slice(1)) ?? otherAt(word ?? node);
    otherwise = [{ kind: 'if', test, then, otherwise, start: word?.start ?? node.start, end: node.end }];
  }
  return otherwise;
}

/** `else` of a loop runs behind it, unless it is left. */
function forOf(reading: Reading, node: RawNode): readonly Statement[] {
  const { start, end } = node;
  const [loop, after] = clausesOf(node);
  if (!loop) return values(otherAt(node, partsOf(reading, node)), node);
  const head = loop.head.filter(({ name }) => name !== 'for' && name !== 'async');
  const at = head.findIndex(({ name }) => name === 'in');
  const over = at < 0 ? undefined : valueIn(reading, head.slice(at + 1));
  const body = bodyOf(reading, loop.body);
  const rest = bodyOf(reading, after?.body);
  if (!over) return [{ kind: 'loop', of: 'items', head: headOf(reading, head), body, start, end }, ...rest];
  const target = targetOf(reading, head.slice(0, at));
  return [{ kind: 'loop', target, over, of: 'items', head: [], body, start, end }, ...rest];
}

/** What is bound to something that is not known. */
function bound(reading: Reading, target: RawNode): Statement {
  const { start, end } = target;
  return {
    kind: 'declaration',
    target: isExpression(target) ? targetOf(reading, [target]) : nameAt(target, reading.textOf(target)),
    value: otherAt(target),
    start,
    end,
  };
}

/** `else` runs behind the body; `finally` in any case: it is a block of its own behind the branches. */
function tryOf(reading: Reading, node: RawNode): readonly Statement[] {
  const { start, end } = node;
  const head: Expression[] = [];
  const bodies: Statement[][] = [];
  const last: Statement[] = [];
  for (const { head: words, body } of clausesOf(node)) {
    const statements = bodyOf(reading, body);
    const [word] = words;
    if (word?.name === 'finally') {
      last.push({ kind: 'block', head: [], body: statements, start: word.start, end: body.end });
    } else if (word?.name === 'else') bodies[0]?.push(...statements);
    else {
      const as = words.findIndex(({ name }) => name === 'as');
      const name = as < 0 ? undefined : words[as + 1];
      head.push(...headOf(reading, as < 0 ? words : words.slice(0, as)));
      bodies.push([...(name ? [bound(reading, name)] : []), ...statements]);
    }
  }
  return [{ kind: 'branches', of: 'try', head, bodies, start, end }, ...last];
}

function withOf(reading: Reading, node: RawNode): Statement {
  const { start, end, children } = node;
  const at = children.findIndex(({ name }) => name === 'Body');
  const words = children.slice(0, at < 0 ? undefined : at).filter(({ name }) => name !== 'with' && name !== 'async');
  const head: Expression[] = [];
  const names: Statement[] = [];
  for (const group of commaSeparated(words)) {
    const as = group.findIndex(({ name }) => name === 'as');
    const parts = headOf(reading, as < 0 ? group : group.slice(0, as));
    const name = as < 0 ? undefined : group.slice(as + 1).find(isExpression);
    const declared = name && bound(reading, name);
    const [only, ...others] = parts;
    // a file that is opened is what its name stands for; what other objects hand out is not known
    if (declared?.kind === 'declaration' && only && others.length === 0 && isOpening(only))
      names.push({ ...declared, value: only });
    else {
      head.push(...parts);
      if (declared) names.push(declared);
    }
  }
  return { kind: 'block', head, body: [...names, ...bodyOf(reading, children[at])], start, end };
}

function isOpening(value: Expression): boolean {
  if (value.kind !== 'call') return false;
  const { callee } = value;
  return (callee.kind === 'name' || callee.kind === 'member') && callee.name === 'open';
}

function matchOf(reading: Reading, node: RawNode): Statement {
  const { start, end, children } = node;
  const body = childOf(node, 'MatchBody');
  const head = [
    ...headOf(
      reading,
      children.filter((child) => child !== body),
    ),
  ];
  const [subject, ...others] = head;
  const bodies: (readonly Statement[])[] = [];
  const labels: (readonly Expression[] | undefined)[] = [];
  for (const clause of body?.children ?? []) {
    if (clause.name === ERROR) head.push(...partsOf(reading, clause));
    if (clause.name !== 'MatchClause') continue;
    const inside = clause.children.filter(({ name }) => name !== 'Body');
    const guard = childOf(clause, 'Guard');
    if (guard) head.push(...partsOf(reading, guard));
    const names = inside.flatMap(capturedIn).map((name) => bound(reading, name));
    bodies.push([...names, ...bodyOf(reading, childOf(clause, 'Body'))]);
    const [pattern] = inside.filter((one) => one.name.endsWith('Pattern'));
    labels.push(guard || !pattern ? undefined : labelsOf(reading, pattern));
  }
  const choosing = subject && others.length === 0 && { subject, labels };
  const mayPass = !labels.some((one) => one?.length === 0);
  return {
    kind: 'branches',
    of: 'switch',
    head,
    bodies,
    ...(choosing && { choosing }),
    ...(mayPass && { mayPass }),
    start,
    end,
  };
}

/** The values that a pattern is, none where it is anything; undefined for what looks into something. */
function labelsOf(reading: Reading, pattern: RawNode): readonly Expression[] | undefined {
  switch (pattern.name) {
    case 'CapturePattern':
      return [];
    case 'LiteralPattern':
      return pattern.children.filter(isExpression).map((one) => expressionOf(reading, one));
    case 'AttributePattern':
      return [memberAt(reading, pattern)].flatMap((one) => one ?? []);
    case 'OrPattern': {
      const each = pattern.children.filter(({ name }) => name.endsWith('Pattern')).map((one) => labelsOf(reading, one));
      const all = each.flatMap((one) => one ?? []);
      if (each.some((one) => one?.length === 0)) return [];
      return each.includes(undefined) ? undefined : all;
    }
    default:
      return undefined;
  }
}

/** `Kind.ADMIN` of a pattern. */
function memberAt(reading: Reading, { children, start }: RawNode): Expression | undefined {
  const [first, ...names] = children.filter(({ name }) => name === 'VariableName' || name === 'PropertyName');
  if (!first) return undefined;
  return names.reduce<Expression>(
    (object, name) => ({ kind: 'member', object, name: reading.textOf(name), start, end: name.end }),
    { kind: 'name', name: reading.textOf(first), start: first.start, end: first.end },
  );
}

/** The names that a pattern of `match` binds, however deep it is. */
function capturedIn(pattern: RawNode): readonly RawNode[] {
  const found: RawNode[] = [];
  const open = [pattern];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.name === 'CapturePattern') found.push(...node.children);
    else if (node.name !== 'Guard') open.push(...node.children);
  }
  return found.reverse();
}
