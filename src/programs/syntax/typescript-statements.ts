import { limits } from '../../limits.ts';
import { childOf, commaSeparated, ERROR, placeOf, type RawNode } from './raw-tree.ts';
import { otherAt, type Reading } from './reading.ts';
import type { Expression, Leave, Loop, Statement } from './tree.ts';
import { classOf } from './typescript-classes.ts';
import { expressionIn, expressionOf, isExpression, keyOf, partsOf } from './typescript-expressions.ts';
import { functionBody, hasBody, parametersOf } from './typescript-functions.ts';
import { exportOf, importOf, requireOf } from './typescript-modules.ts';
import { isPattern, patternOf } from './typescript-patterns.ts';
import { interfaceOf, typeIn } from './typescript-types.ts';

const compound: ReadonlySet<string> = new Set(['Block', 'ClassDeclaration']);

/** Whether a node is a statement. */
export function isStatement({ name }: RawNode): boolean {
  return compound.has(name) || name.endsWith('Statement') || (name.endsWith('Declaration') && !isMember(name));
}

function isMember(name: string): boolean {
  return name === 'MethodDeclaration' || name === 'PropertyDeclaration';
}

/** The statements among some nodes. */
export function statementsOf(reading: Reading, nodes: readonly RawNode[]): readonly Statement[] {
  return nodes.flatMap((node) =>
    node.children.length === 0 && !isExpression(node)
      ? leaf(node)
      : reading.nested(
          node,
          () => statement(reading, node),
          () => [],
        ),
  );
}

function leaf(node: RawNode): readonly Statement[] {
  if (node.name === 'BreakStatement') return [leave(node, 'break')];
  if (node.name === 'ContinueStatement') return [leave(node, 'continue')];
  return [];
}

function leave({ start, end }: RawNode, how: Leave['how'], parts: readonly Expression[] = []): Leave {
  return { kind: 'leave', how, parts, start, end };
}

/** The body of something that takes one statement; a block is its statements. */
function bodyOf(reading: Reading, node: RawNode | undefined): readonly Statement[] {
  if (!node) return [];
  return statementsOf(reading, node.name === 'Block' ? node.children : [node]);
}

function statement(reading: Reading, node: RawNode): readonly Statement[] {
  const { start, end, children } = node;
  switch (node.name) {
    case 'ExpressionStatement':
      return expressionStatement(reading, node);
    case 'VariableDeclaration':
      return declarationsOf(reading, node);
    case 'FunctionDeclaration': {
      const name = childOf(node, 'VariableDefinition');
      const list = childOf(node, 'ParamList');
      if (!hasBody(node)) return [];
      return [
        {
          kind: 'function-declaration',
          name: name ? reading.textOf(name) : '',
          parameters: list ? parametersOf(reading, list) : [],
          body: functionBody(reading, children),
          start,
          end,
        },
      ];
    }
    case 'ClassDeclaration':
      return childOf(node, 'ClassBody') || childOf(node, 'VariableDefinition') ? [classOf(reading, node)] : [];
    case 'ImportDeclaration':
      return importOf(reading, node);
    case 'ExportDeclaration':
      return exportOf(reading, node);
    case 'EnumDeclaration':
      return enumOf(reading, node);
    case 'InterfaceDeclaration':
    case 'TypeAliasDeclaration': {
      const declared = interfaceOf(reading, node);
      return declared ? [declared] : [];
    }
    case 'AmbientDeclaration':
      return [];
    case 'NamespaceDeclaration':
    case 'Block':
    case 'LabeledStatement':
    case 'WithStatement':
      return [
        {
          kind: 'block',
          head: headOf(
            reading,
            children.filter((child) => !isStatement(child) && child.name !== 'Label'),
          ),
          body: children
            .filter(isStatement)
            .flatMap((child) => (node.name === 'Block' ? statementsOf(reading, [child]) : bodyOf(reading, child))),
          start,
          end,
        },
      ];
    case 'IfStatement':
      return [ifOf(reading, node)];
    case 'ForStatement':
      return [loopOf(reading, node)];
    case 'WhileStatement':
    case 'DoStatement':
      return [
        {
          kind: 'loop',
          of: 'items',
          head: headOf(
            reading,
            children.filter((child) => !isStatement(child)),
          ),
          body: bodyOf(reading, children.find(isStatement)),
          start,
          end,
        },
      ];
    case 'SwitchStatement':
      return [switchOf(reading, node)];
    case 'TryStatement':
      return tryOf(reading, node);
    case 'ReturnStatement': {
      const value = expressionIn(reading, children);
      return [{ kind: 'return', ...(value && { value }), start, end }];
    }
    case 'ThrowStatement':
      return [leave(node, 'throw', partsOf(reading, node))];
    case 'BreakStatement':
      return [leave(node, 'break')];
    case 'ContinueStatement':
      return [leave(node, 'continue')];
    default:
      return loose(reading, node);
  }
}

/** What is no statement where one should stand: its expressions. */
function loose(reading: Reading, node: RawNode): readonly Statement[] {
  const { start, end } = node;
  const parts = isExpression(node) ? [expressionOf(reading, node)] : partsOf(reading, node);
  return parts.length > 0 ? [{ kind: 'expression', value: otherAt(node, parts), start, end }] : [];
}

function headOf(reading: Reading, nodes: readonly RawNode[]): readonly Expression[] {
  return nodes.flatMap((node) => (isExpression(node) ? [expressionOf(reading, node)] : partsOf(reading, node)));
}

function expressionStatement(reading: Reading, node: RawNode): readonly Statement[] {
  const { start, end, children } = node;
  const parts = headOf(reading, children);
  const [value] = parts;
  if (!value) return [];
  if (parts.length > 1) return [{ kind: 'expression', value: otherAt(node, parts), start, end }];
  if (value.kind === 'assignment' && value.operator === '=' && isModuleExports(value.target))
    return [{ kind: 'export', names: [], value: value.value, start, end }];
  return [{ kind: 'expression', value, start, end }];
}

function isModuleExports(target: Extract<Expression, { kind: 'assignment' }>['target']): boolean {
  return (
    target.kind === 'member' &&
    target.name === 'exports' &&
    target.object.kind === 'name' &&
    target.object.name === 'module'
  );
}

function declarationsOf(reading: Reading, { children }: RawNode): readonly Statement[] {
  const from = children.findIndex(isPattern);
  if (from < 0) return headOf(reading, children).map((value) => ({ kind: 'expression', value, ...place(value) }));
  return commaSeparated(children.slice(from).filter(({ name }) => name !== ';')).flatMap(
    (group): readonly Statement[] => {
      const pattern = group.find(isPattern);
      if (!pattern) return headOf(reading, group).map((value) => ({ kind: 'expression', value, ...place(value) }));
      const { start, end } = placeOf(group);
      const equals = group.findIndex(({ name }) => name === 'Equals');
      const values = equals < 0 ? [] : headOf(reading, group.slice(equals + 1));
      const value = values.length > 1 ? otherAt({ start, end }, values) : values[0];
      const target = patternOf(reading, pattern);
      const required = value && requireOf(target, value, { start, end });
      if (required) return [required];
      const type = typeIn(reading, group);
      return [{ kind: 'declaration', target, ...(value && { value }), ...(type && { type }), start, end }];
    },
  );
}

function place({ start, end }: Expression) {
  return { start, end };
}

function enumOf(reading: Reading, node: RawNode): readonly Statement[] {
  const { start, end } = node;
  const name = childOf(node, 'TypeDefinition');
  const body = childOf(node, 'EnumBody');
  if (!name || !body) return loose(reading, node);
  const inside = body.children.filter((child) => child.name !== '{' && child.name !== '}');
  const members = commaSeparated(inside).flatMap((group) => {
    const { key, rest } = keyOf(reading, group);
    const value = expressionIn(reading, rest);
    return typeof key === 'string' ? [{ name: key, ...(value && { value }) }] : [];
  });
  return [{ kind: 'enum', name: reading.textOf(name), members, start, end }];
}

/** A chain of `else if` is as long as one likes; it is read from its end. */
function ifOf(reading: Reading, node: RawNode): Statement {
  const links: RawNode[] = [];
  for (let at: RawNode | undefined = node; at?.name === 'IfStatement'; ) {
    links.push(at);
    const after: number = at.children.findIndex(({ name }) => name === 'else');
    at = after < 0 ? undefined : at.children.slice(after + 1).find(isStatement);
  }
  let otherwise: readonly Statement[] | undefined;
  let result: Statement | undefined;
  for (let link = links.pop(); link; link = links.pop()) {
    const { start, end, children } = link;
    const after = children.findIndex(({ name }) => name === 'else');
    const before = after < 0 ? children : children.slice(0, after);
    otherwise ??= after < 0 ? [] : bodyOf(reading, children.slice(after + 1).find(isStatement));
    result = {
      kind: 'if',
      test: expressionIn(reading, before) ?? otherAt(link),
      then: bodyOf(reading, before.find(isStatement)),
      otherwise,
      start,
      end,
    };
    otherwise = [result];
  }
  return result ?? { kind: 'block', head: [], body: [], start: node.start, end: node.end };
}

function loopOf(reading: Reading, node: RawNode): Loop {
  const { start, end, children } = node;
  const spec = children.find(({ name }) => /^For(?:In|Of)?Spec$/.test(name));
  const body = bodyOf(reading, children.find(isStatement));
  const each =
    spec && spec.name !== 'ForSpec' ? spec.children.findIndex(({ name }) => name === 'of' || name === 'in') : -1;
  const target = spec?.children.slice(0, Math.max(each, 0)).find((child) => isPattern(child) || isExpression(child));
  const over = target && spec && expressionIn(reading, spec.children.slice(each + 1));
  if (over) {
    const of = spec?.name === 'ForInSpec' ? 'keys' : 'items';
    return { kind: 'loop', target: patternOf(reading, target), over, of, head: [], body, start, end };
  }
  const counting = spec && countingOf(reading, spec);
  if (counting) return { kind: 'loop', of: 'items', ...counting, head: [], body, start, end };
  const head = spec ? headOf(reading, spec.children) : [];
  return { kind: 'loop', of: 'items', head, body, start, end };
}

/** `let i = 0; i < n; i++`: a variable, and what it counts through. */
function countingOf(reading: Reading, { children }: RawNode): Required<Pick<Loop, 'target' | 'counts'>> | undefined {
  const [declared, test, update] = children.filter(
    (child) => isExpression(child) || isStatement(child) || child.name === 'VariableDeclaration',
  );
  if (!declared || !test || !update || declared.name !== 'VariableDeclaration') return undefined;
  const [first, ...others] = statementsOf(reading, [declared]);
  if (first?.kind !== 'declaration' || others.length > 0 || first.target.kind !== 'name' || !first.value)
    return undefined;
  const { target, value } = first;
  const [until, step] = [expressionOf(reading, test), expressionOf(reading, update)];
  const isIt = (one: Expression): boolean => one.kind === 'name' && one.name === target.name;
  if (until.kind !== 'binary' || until.operator !== '<' || !isIt(until.left)) return undefined;
  if (step.kind !== 'assignment' || step.operator !== '+=' || step.target.kind !== 'name') return undefined;
  const byOne = step.value.kind === 'constant' && step.value.value === 1;
  return byOne && step.target.name === target.name ? { target, counts: { from: value, to: until.right } } : undefined;
}

function switchOf(reading: Reading, node: RawNode): Statement {
  const { start, end, children } = node;
  const subject = headOf(
    reading,
    children.filter(({ name }) => name !== 'SwitchBody'),
  );
  const head = [...subject];
  const cases: { readonly labels: Expression[]; isDefault: boolean; readonly body: Statement[] }[] = [];
  for (const item of childOf(node, 'SwitchBody')?.children ?? []) {
    if (item.name === 'CaseLabel' || item.name === 'DefaultLabel') {
      const label = partsOf(reading, item);
      head.push(...label);
      const last = cases.at(-1);
      // a label without statements of its own is one more label of the next ones
      const its = last && last.body.length === 0 ? last : { labels: [], isDefault: false, body: [] };
      if (its !== last) cases.push(its);
      its.labels.push(...label);
      if (item.name === 'DefaultLabel') its.isDefault = true;
    } else cases.at(-1)?.body.push(...statementsOf(reading, [item]));
  }
  const bodies = cases.filter(({ body }) => body.length > 0);
  const mayPass = !bodies.some(({ isDefault }) => isDefault);
  const [only, ...others] = subject;
  const isShort = bodies.length <= limits.programs.variants;
  // a body that is not left goes on into the next one
  if (isShort)
    for (const [index, { body }] of [...bodies.entries()].reverse())
      if (!mayLeave(body.at(-1))) body.push(...(bodies[index + 1]?.body ?? []));
  const choosing = only &&
    others.length === 0 &&
    isShort && { subject: only, labels: bodies.map(({ labels, isDefault }) => (isDefault ? [] : labels)) };
  return {
    kind: 'branches',
    of: 'switch',
    head,
    bodies: bodies.map(({ body }) => body),
    ...(choosing && { choosing }),
    ...(mayPass && { mayPass }),
    start,
    end,
  };
}

/** Whether a statement may leave what it stands in: only what ends so surely goes on behind it. */
function mayLeave(last: Statement | undefined): boolean {
  if (last?.kind === 'block') return mayLeave(last.body.at(-1));
  return last !== undefined && /^(?:leave|return|if|branches)$/.test(last.kind);
}

/** `finally` runs in any case: it is a block of its own behind the branches. */
function tryOf(reading: Reading, node: RawNode): readonly Statement[] {
  const { start, end } = node;
  const bodies = [bodyOf(reading, childOf(node, 'Block'))];
  const caught = childOf(node, 'CatchClause');
  if (caught) {
    const pattern = caught.children.find(isPattern);
    const bound: readonly Statement[] = pattern
      ? [
          {
            kind: 'declaration',
            target: patternOf(reading, pattern),
            value: otherAt(pattern),
            start: pattern.start,
            end: pattern.end,
          },
        ]
      : [];
    bodies.push([...bound, ...bodyOf(reading, childOf(caught, 'Block'))]);
  }
  const last = childOf(node, 'FinallyClause');
  const misread = node.children.filter(({ name }) => name === ERROR).flatMap((error) => loose(reading, error));
  return [
    { kind: 'branches', of: 'try', head: [], bodies, start, end },
    ...misread,
    ...(last
      ? [
          {
            kind: 'block' as const,
            head: [],
            body: bodyOf(reading, childOf(last, 'Block')),
            start: last.start,
            end: last.end,
          },
        ]
      : []),
  ];
}
