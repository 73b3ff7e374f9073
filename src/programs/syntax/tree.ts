/**
 * What the readers of programs see of a source file, in any language: expressions and statements, with the places where they
 * are written. It is not complete: what has no form here is `other`, with the expressions in it, so that nothing in it is lost.
 */

/** The half-open range [start, end) of UTF-16 offsets in the file. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A text without holes, its escapes decoded. Python's implicit concatenation of literals is one text. */
export interface TextLiteral extends Placed {
  readonly kind: 'text';
  readonly text: string;
}

/** A template string or f-string: literal parts (decoded) and expressions, in order. */
export interface Template extends Placed {
  readonly kind: 'template';
  readonly parts: readonly (TextLiteral | Expression)[];
}

/** A number, `true`/`True`, `null`/`undefined`/`None`. */
export interface Constant extends Placed {
  readonly kind: 'constant';
  readonly value: number | boolean | null;
}

/** `[a, ...b]`, Python's lists, tuples and sets. */
export interface ListLiteral extends Placed {
  readonly kind: 'list';
  readonly items: readonly (Expression | Spread)[];
}

/** `...b`, `*b`, `**b`. */
export interface Spread extends Placed {
  readonly kind: 'spread';
  readonly value: Expression;
}

/** `{ key: value, ...more }`, Python's dictionaries. Methods of an object literal are properties with a function. */
export interface ObjectLiteral extends Placed {
  readonly kind: 'object';
  readonly entries: readonly (Property | Spread)[];
}

export interface Property extends Placed {
  readonly kind: 'property';
  /** A computed key is an expression. */
  readonly key: string | Expression;
  /** Where the key is written, quotes included. */
  readonly keyAt: Placed;
  /** For `{ actions }`, the name `actions`. */
  readonly value: Expression;
}

/** `f(a)`, `o.f(a)`, `o?.f(a)`, `new C(a)`. A Python call of a class is a call. Type arguments are left out. */
export interface Call extends Placed {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly arguments: readonly Argument[];
  readonly isNew: boolean;
}

/** An argument by place, by name (`actions=[…]`), or spread. */
export interface Argument extends Placed {
  readonly kind: 'argument';
  readonly name?: string;
  /** Where the name is written. */
  readonly nameAt?: Placed;
  readonly spread?: true;
  readonly value: Expression;
}

/** `o.name`, `o?.name`, `o!.name`, `this.#name`. */
export interface Member extends Placed {
  readonly kind: 'member';
  readonly object: Expression;
  readonly name: string;
}

/** `o[index]`. */
export interface Index extends Placed {
  readonly kind: 'index';
  readonly object: Expression;
  readonly index: Expression;
}

/** A variable; `this` and `super` are names, too. */
export interface Name extends Placed {
  readonly kind: 'name';
  readonly name: string;
}

/** `test ? then : otherwise`, `then if test else otherwise`. */
export interface Conditional extends Placed {
  readonly kind: 'conditional';
  readonly test: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

/** `a + b`, `a ?? b`, `a || b`, `a and b` (operators as TypeScript writes them: `&&`, `||`, `===`, `!==`, `??`, `+`, `%`, `<`, …; Python's `in` is `in`). */
export interface Binary extends Placed {
  readonly kind: 'binary';
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

/** `!a`, `not a`, `-a`. `await a`, `a!`, `(a)`, `a satisfies T`, `<T>a` are `a`. */
export interface Unary extends Placed {
  readonly kind: 'unary';
  readonly operator: string;
  readonly value: Expression;
}

/** An arrow function, function expression or lambda. A body that is an expression is one `return`. */
export interface FunctionExpression extends Placed {
  readonly kind: 'function';
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
}

/** `[f(x) for x in xs if t]`; also sets, generators, and dictionaries (with a key). */
export interface Comprehension extends Placed {
  readonly kind: 'comprehension';
  readonly key?: Expression;
  readonly value: Expression;
  readonly loops: readonly {
    readonly target: Pattern;
    readonly over: Expression;
    readonly tests: readonly Expression[];
  }[];
}

/** `a = b` inside an expression, Python's `a := b`. */
export interface AssignmentExpression extends Placed {
  readonly kind: 'assignment';
  readonly target: Pattern;
  /** `=`, `+=`, `??=`, … */
  readonly operator: string;
  readonly value: Expression;
}

/** `a as T`: what is of a type that the program says; `<T>a` is `a`. It has the place of what it says that of. */
export interface Cast extends Placed {
  readonly kind: 'cast';
  readonly value: Expression;
  /** As written, without its arguments. */
  readonly type: string;
}

/** Anything else, with the expressions that are written in it. */
export interface OtherExpression extends Placed {
  readonly kind: 'other';
  readonly parts: readonly Expression[];
}

export type Expression =
  | TextLiteral
  | Template
  | Constant
  | ListLiteral
  | ObjectLiteral
  | Call
  | Member
  | Index
  | Name
  | Conditional
  | Binary
  | Unary
  | FunctionExpression
  | Comprehension
  | AssignmentExpression
  | Cast
  | OtherExpression;

/** What a value is bound to: a variable, a member (`this.x = …`), or parts of it. */
export type Pattern =
  | Name
  | Member
  | Index
  /** `[a, b]`, `a, b`. */
  | (Placed & {
      readonly kind: 'list-pattern';
      readonly items: readonly Pattern[];
      /** Defaults of the items, by their index. */
      readonly otherwise?: readonly (Expression | undefined)[];
      /** `[a, ...b]`: the index of the item that takes the rest. */
      readonly restAt?: number;
    })
  /** `{ a, b: c = 1, ...rest }`. */
  | (Placed & {
      readonly kind: 'object-pattern';
      readonly entries: readonly {
        /** '' where it is computed. */
        readonly key: string;
        readonly computed?: Expression;
        readonly target: Pattern;
        readonly otherwise?: Expression;
      }[];
      readonly rest?: Pattern;
    })
  | (Placed & { readonly kind: 'no-pattern' });

export interface Parameter extends Placed {
  readonly target: Pattern;
  /** The name of a plain parameter. */
  readonly name?: string;
  /** The default. */
  readonly otherwise?: Expression;
  /** The type as written, without its arguments: `lambda.Function`. */
  readonly type?: string;
  /** `...rest`, `*args`, `**kwargs`. */
  readonly rest?: '*' | '**';
  /** `private readonly x` in a constructor: a field of the class, too. */
  readonly isField?: true;
}

export interface Declaration extends Placed {
  readonly kind: 'declaration';
  readonly target: Pattern;
  readonly value?: Expression;
  /** The type as written, without its arguments. */
  readonly type?: string;
}

export interface FunctionDeclaration extends Placed {
  readonly kind: 'function-declaration';
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
}

export interface ClassDeclaration extends Placed {
  readonly kind: 'class';
  /** '' for a class without a name. */
  readonly name: string;
  readonly bases: readonly Expression[];
  /** The interfaces that it implements, as written, without their arguments. */
  readonly implements?: readonly string[];
  readonly fields: readonly ClassField[];
  /** The constructor is named `constructor` in TypeScript and `__init__` in Python. Python's `self` is among the parameters. */
  readonly methods: readonly Method[];
}

export interface ClassField extends Placed {
  readonly name: string;
  readonly isStatic: boolean;
  readonly value?: Expression;
  readonly type?: string;
}

export interface Method extends FunctionDeclaration {
  readonly isStatic: boolean;
  /** `get x()`, `@property`: read as a field. */
  readonly isGetter: boolean;
  /** The type of what it hands back, as written, without its arguments. */
  readonly type?: string;
}

/** `interface I extends J { a: T }`, `type I = { a: T } & J`: which types the members of something have. */
export interface InterfaceDeclaration extends Placed {
  readonly kind: 'interface';
  readonly name: string;
  /** As written, without their arguments. */
  readonly bases: readonly string[];
  readonly members: readonly { readonly name: string; readonly type: string }[];
}

/** `import x, { a as b } from 'm'`, `import * as n from 'm'`, `x = require('m')`, `from m import a as b`, `import m as n`. */
export interface Import extends Placed {
  readonly kind: 'import';
  /** As written: `./actions`, `aws-cdk-lib/aws-iam`, `..config.actions`. */
  readonly module: string;
  /** `imported` is `*` for the whole module and `default` for the default export. Python's `import a.b` binds `a` to module `a`. */
  readonly names: readonly { readonly imported: string; readonly local: string }[];
}

/** `export { a as b } from 'm'`, `export * from 'm'` (with `from`), `export { a as b }`, `export default a`, `module.exports = a`. */
export interface Export extends Placed {
  readonly kind: 'export';
  readonly from?: string;
  readonly names: readonly { readonly local: string; readonly exported: string }[];
  /** `export default <expression>`, `module.exports = <expression>`. */
  readonly value?: Expression;
}

/** `enum E { A = 'a' }`; Python's classes of Enum are classes with static fields. */
export interface Enum extends Placed {
  readonly kind: 'enum';
  readonly name: string;
  readonly members: readonly { readonly name: string; readonly value?: Expression }[];
}

export interface If extends Placed {
  readonly kind: 'if';
  readonly test: Expression;
  readonly then: readonly Statement[];
  readonly otherwise: readonly Statement[];
}

/** `for (const x of xs)`, `for x in xs`; `over` is missing for other loops. `of` tells keys (`for … in` of TypeScript) from items. */
export interface Loop extends Placed {
  readonly kind: 'loop';
  readonly target?: Pattern;
  readonly over?: Expression;
  readonly of: 'items' | 'keys';
  /** The numbers that the target of a loop counts through, one after the other, the last one not among them. */
  readonly counts?: { readonly from: Expression; readonly to: Expression };
  /** The expressions of other loops' heads. */
  readonly head: readonly Expression[];
  readonly body: readonly Statement[];
}

/** Bodies of which one or several run: `switch`, `try`, `match`. */
export interface Branches extends Placed {
  readonly kind: 'branches';
  /** `try` runs its body; `catch` may run. */
  readonly of: 'try' | 'switch';
  readonly head: readonly Expression[];
  readonly bodies: readonly (readonly Statement[])[];
  /**
   * What is compared with the labels of the bodies, where that is known: of each body those that lead to it, none for `default`;
   * undefined for what is no plain value.
   */
  readonly choosing?: {
    readonly subject: Expression;
    readonly labels: readonly (readonly Expression[] | undefined)[];
  };
  /** Set when none of the bodies may run: a `switch` without `default`. */
  readonly mayPass?: true;
}

/** Statements that run as they stand: a block, `with`. */
export interface Block extends Placed {
  readonly kind: 'block';
  readonly head: readonly Expression[];
  readonly body: readonly Statement[];
}

export interface Return extends Placed {
  readonly kind: 'return';
  readonly value?: Expression;
}

/** `throw`, `raise`, `break`, `continue`. */
export interface Leave extends Placed {
  readonly kind: 'leave';
  readonly how: 'throw' | 'break' | 'continue';
  readonly parts: readonly Expression[];
}

export interface ExpressionStatement extends Placed {
  readonly kind: 'expression';
  readonly value: Expression;
}

export type Statement =
  | Declaration
  | FunctionDeclaration
  | ClassDeclaration
  | InterfaceDeclaration
  | Import
  | Export
  | Enum
  | If
  | Loop
  | Branches
  | Block
  | Return
  | Leave
  | ExpressionStatement;

/** A parsed file. An exported declaration stands in `body` as the declaration; `exported` has the names of those. */
export interface ProgramTree {
  readonly body: readonly Statement[];
  /** Names of the file's own declarations that other files can import, under their own names. Python exports everything. */
  readonly exported: ReadonlySet<string>;
  /** Places that the parser did not understand; it goes on behind them. In order. */
  readonly errors: readonly Placed[];
}
