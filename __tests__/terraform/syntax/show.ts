import type { Expression, Step, TemplatePart } from '../../../src/terraform/syntax/tree.ts';

/** A tree as an S-expression, which shows its structure and nothing of its positions. */
export function show(node: Expression): string {
  switch (node.kind) {
    case 'literal':
      return String(node.value);
    case 'template':
      return `(t ${node.parts.map(showPart).join(' ')})`;
    case 'variable':
      return node.name;
    case 'chain':
      return `(. ${show(node.base)} ${node.steps.map(showStep).join(' ')})`;
    case 'operation':
      return `(${[show(node.first), ...node.rest.map(({ operator, operand }) => `${operator} ${show(operand)}`)].join(' ')})`;
    case 'unary':
      return `(${node.operator} ${show(node.operand)})`;
    case 'conditional':
      return `(? ${show(node.condition)} ${show(node.whenTrue)} ${show(node.whenFalse)})`;
    case 'tuple':
      return `[${node.items.map(show).join(' ')}]`;
    case 'object':
      return `{${node.items.map(({ key, value }) => `${show(key)}=${show(value)}`).join(' ')}}`;
    case 'for': {
      const names = `${node.keyName ? `${node.keyName.name},` : ''}${node.valueName.name}`;
      const result = `${node.key ? `${show(node.key)}=>` : ''}${show(node.value)}${node.grouping ? '...' : ''}`;
      return `(for ${names} ${show(node.collection)} ${result}${node.condition ? ` if ${show(node.condition)}` : ''})`;
    }
    case 'call':
      return `(${[node.name, ...node.args.map(show)].join(' ')}${node.expandLast ? '...' : ''})`;
    case 'parentheses':
      return `(p ${show(node.inner)})`;
  }
}

function showPart(part: TemplatePart): string {
  if (part.kind === 'text') return JSON.stringify(part.text);
  return part.kind === 'interpolation' ? show(part.expression) : part.kind;
}

function showStep(step: Step): string | number {
  switch (step.kind) {
    case 'attribute':
      return step.name;
    case 'legacy-index':
      return step.index;
    case 'index':
      return `[${show(step.key)}]`;
    case 'splat':
      return step.form === 'full' ? '[*]' : '*';
  }
}
