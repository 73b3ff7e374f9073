/**
 * The syntax tree of the HCL native syntax (and of Terraform's JSON syntax, which is read into the same shape). Every node
 * has its half-open range [start, end) of UTF-16 offsets in the file. Left-recursive chains (`a + b + c`, `a.b.c`) are
 * flat lists, so that no walk over a tree is deeper than the nesting that the parser admits.
 */
export interface Node {
  readonly start: number;
  readonly end: number;
}

export interface Name extends Node {
  readonly name: string;
}

export interface Body extends Node {
  /** In source order; a name that is defined twice (an error) is kept twice. */
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

export interface Attribute extends Node {
  readonly name: Name;
  readonly value: Expression;
}

export interface Block extends Node {
  readonly type: Name;
  readonly labels: readonly Name[];
  readonly body: Body;
}

export type Expression =
  | Literal
  | Template
  | Variable
  | Chain
  | Operation
  | Unary
  | Conditional
  | Tuple
  | ObjectConstructor
  | For
  | Call
  | Parentheses;

export interface Literal extends Node {
  readonly kind: 'literal';
  readonly value: number | boolean | null;
}

/** A quoted string, a heredoc, or the text of a template file. */
export interface Template extends Node {
  readonly kind: 'template';
  readonly parts: readonly TemplatePart[];
}

export type TemplatePart = TemplateText | Interpolation | IfDirective | ForDirective;

/** Literal text after escapes, strip markers and flushing; in a heredoc one for every line, line break included. */
export interface TemplateText extends Node {
  readonly kind: 'text';
  readonly text: string;
}

export interface Interpolation extends Node {
  readonly kind: 'interpolation';
  readonly expression: Expression;
}

export interface IfDirective extends Node {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly whenTrue: readonly TemplatePart[];
  readonly whenFalse: readonly TemplatePart[];
}

export interface ForDirective extends Node {
  readonly kind: 'for-directive';
  readonly keyName: Name | undefined;
  readonly valueName: Name;
  readonly collection: Expression;
  readonly body: readonly TemplatePart[];
}

export interface Variable extends Node {
  readonly kind: 'variable';
  readonly name: string;
}

/** A value followed by attributes, indices and splats. */
export interface Chain extends Node {
  readonly kind: 'chain';
  readonly base: Expression;
  readonly steps: readonly Step[];
}

export type Step =
  | (Node & { readonly kind: 'attribute'; readonly name: string })
  /** `.0`, the index syntax of HCL 1. */
  | (Node & { readonly kind: 'legacy-index'; readonly index: number })
  | (Node & { readonly kind: 'index'; readonly key: Expression })
  /** `.*` is applied to the attributes that follow it, `[*]` to all steps that follow it. */
  | (Node & { readonly kind: 'splat'; readonly form: 'attribute' | 'full' });

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%';

/** Operators of one precedence, from left to right. */
export interface Operation extends Node {
  readonly kind: 'operation';
  readonly first: Expression;
  readonly rest: readonly { readonly operator: BinaryOperator; readonly operand: Expression }[];
}

export interface Unary extends Node {
  readonly kind: 'unary';
  readonly operator: '-' | '!';
  readonly operand: Expression;
}

export interface Conditional extends Node {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}

export interface Tuple extends Node {
  readonly kind: 'tuple';
  readonly items: readonly Expression[];
}

export interface ObjectItem {
  /** A bare name as key is a Variable node: it stands for its own text. */
  readonly key: Expression;
  readonly value: Expression;
}

export interface ObjectConstructor extends Node {
  readonly kind: 'object';
  readonly items: readonly ObjectItem[];
}

export interface For extends Node {
  readonly kind: 'for';
  readonly form: 'tuple' | 'object';
  readonly keyName: Name | undefined;
  readonly valueName: Name;
  readonly collection: Expression;
  /** Set in the object form. */
  readonly key: Expression | undefined;
  readonly value: Expression;
  readonly condition: Expression | undefined;
  /** `...` after the value: values of equal keys are grouped into lists. */
  readonly grouping: boolean;
}

export interface Call extends Node {
  readonly kind: 'call';
  /** `concat`, `provider::aws::arn_parse`. */
  readonly name: string;
  readonly args: readonly Expression[];
  /** `...` after the last argument: its elements are the last arguments. */
  readonly expandLast: boolean;
}

export interface Parentheses extends Node {
  readonly kind: 'parentheses';
  readonly inner: Expression;
}

/** What is wrong in a file, with the range to point at. */
export interface SyntaxProblem extends Node {
  readonly reason: 'parse-error' | 'limit';
  readonly message: string;
}
