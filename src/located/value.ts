import type { Span } from './source.ts';
import type { UndecidedReason } from './undecided.ts';

/**
 * Where a value comes from: the source spans that it went through, the literal first, then each place that handed it on
 * (local, variable default or tfvars line, module argument, attribute of the resource). Never empty for values from files.
 */
export type Origins = readonly Span[];

/** A part of a string that is not known statically. Equal names at base and head stand for equal values. */
export interface Hole {
  /** Symbolic name such as `var.extra`, `data.aws_caller_identity.me.account_id`, `AWS::AccountId`, `*` never. */
  readonly name: string;
  readonly reason: UndecidedReason;
  /** The expression that could not be resolved. */
  readonly at: Span;
  /**
   * Set when the hole can only be text of a kind that the reader may rely on, e.g. an account id or a region, or when it is
   * an IAM policy variable's stand-in. Absent: any text at all.
   */
  readonly kind?: 'account' | 'region' | 'partition' | 'arn' | 'id';
  /** Set for a name that nothing declares, so that Terraform refuses what it stands in. */
  readonly undeclared?: true;
  /** Set for a parameter of a function that its file does not call: other code that calls it says what it is. */
  readonly ofCaller?: true;
}

/** A string: literal pieces and holes, in order. A known string has only literal pieces. */
export type Piece = string | Hole;

/** A value as Terraform, CloudFormation or JSON would compute it, with its origins; the holes are what source cannot tell. */
export type Value =
  | NullValue
  | { readonly kind: 'bool'; readonly value: boolean; readonly origins: Origins }
  | NumberValue
  | StringValue
  | ListValue
  | ObjectValue
  | UnknownValue
  | ChoiceValue;

export interface NumberValue {
  readonly kind: 'number';
  readonly value: number;
  readonly origins: Origins;
  /** The number in decimal digits, without an exponent, where `value` is only near to it. */
  readonly digits?: string;
}

export interface StringValue {
  readonly kind: 'string';
  readonly pieces: readonly Piece[];
  readonly origins: Origins;
  /** The structure that this string encodes as JSON, when it came from `jsonencode`, `.json` of a policy document, `Fn::ToJsonString`. */
  readonly json?: Value;
  /** Set where the text was made of `json` alone: `pieces` are then computed when they are first asked for. */
  readonly encoded?: true;
  /** The origins of each piece, where they are known one by one: lines of a heredoc, parts of an interpolation. */
  readonly pieceOrigins?: readonly Origins[];
  /** The resource attribute that this string is, by its full address in the root: `module.a.aws_iam_role.r["x"].arn`. */
  readonly reference?: string;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly origins: Origins;
  /** Terraform's collection types; absent for its tuples, and for the lists of other languages. */
  readonly form?: 'list' | 'set';
  /** Set when some of the items may be missing: how many there are is not known. */
  readonly partial?: true;
}

/** Entries in source order; keys may repeat (duplicate JSON or YAML keys), readers decide what that means. */
export interface ObjectValue {
  readonly kind: 'object';
  readonly entries: readonly Entry[];
  readonly origins: Origins;
  /** Terraform's maps; absent for its objects, and for those of other languages. */
  readonly form?: 'map';
  /** Set when more attributes exist than the entries: `<open>.<name>` names the unknown value of such an attribute. */
  readonly open?: string;
  /** Set when some of the entries may be missing: how many there are is not known. */
  readonly partial?: true;
  /** Set on an open object of instances whose keys are not known: what is at a key that no entry has is an unknown of its own. */
  readonly instances?: true;
  /** Set on an open object where all that can be declared was read: another attribute is declared nowhere. */
  readonly complete?: true;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
  /** What the key is where it is not known; `key` only stands for it. One of a name with `[*]` stands for any number of keys. */
  readonly openKey?: StringValue | UnknownValue | ChoiceValue;
}

export interface NullValue {
  readonly kind: 'null';
  readonly origins: Origins;
  /** The variable whose default it is: where null is no value, somebody has to set that. */
  readonly unset?: string;
}

/** Nothing is known but a name: `var.statements` without a default, a remote module's output, … */
export interface UnknownValue {
  readonly kind: 'unknown';
  readonly name: string;
  readonly reason: UndecidedReason;
  readonly origins: Origins;
  /** What is wrong with the expression, where something is: `null cannot be part of a string`. */
  readonly because?: string;
  /** Set for what is no value at all: Terraform refuses the expression in this case. It is an option of a choice, never a part. */
  readonly refused?: true;
  /** Set for a name that nothing declares. */
  readonly undeclared?: true;
  /** As for holes. */
  readonly ofCaller?: true;
  /** Set for what stands in a variable that is empty by default, and in nothing else here. */
  readonly unset?: true;
  /** Set where it is true or false, as its type says. */
  readonly isBool?: true;
}

/** One of several values, depending on a condition that is not known statically; readers take all of them. */
export interface ChoiceValue {
  readonly kind: 'choice';
  /** Symbolic name of the condition. */
  readonly condition: string;
  readonly options: readonly Value[];
  readonly origins: Origins;
}

/** The text of a string without holes, else undefined. */
export function knownText(value: Value): string | undefined {
  if (value.kind !== 'string') return undefined;
  let text = '';
  for (const piece of value.pieces) {
    if (typeof piece !== 'string') return undefined;
    text += piece;
  }
  return text;
}

/** Pieces as people read them: each hole as its name in `${…}`. */
export function writtenText(pieces: readonly (string | Pick<Hole, 'name'>)[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}

/** A known string. */
export function stringValue(text: string, origins: Origins): StringValue {
  return { kind: 'string', pieces: text === '' ? [] : [text], origins };
}

/** The same value with one more place that handed it on. */
export function handedOn<T extends Value>(value: T, by: Span): T {
  const last = value.origins.at(-1);
  if (last && last.source === by.source && last.start === by.start && last.end === by.end) return value;
  return { ...value, origins: [...value.origins, by] };
}
