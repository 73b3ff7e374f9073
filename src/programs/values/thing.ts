import type { Cases } from '../../grants/cases.ts';
import type { Span } from '../../located/source.ts';
import type { Value } from '../../located/value.ts';
import type { ClassDeclaration, Parameter, Statement } from '../syntax/tree.ts';
import type { Module } from './modules.ts';
import type { Scope } from './scope.ts';

/** What an expression of a program comes to: a value of a policy, or something that policies are made with. */
export type Thing =
  | Data
  | ListThing
  | RecordThing
  | Construct
  | PolicyStatement
  | PolicyDocument
  | ManagedPolicy
  | Principal
  | FunctionThing
  | ClassThing
  | Library
  | ChoiceThing
  | Opaque;

/** A text, number, boolean or null, with holes where it is not known. */
export interface Data {
  readonly kind: 'data';
  readonly value: Value;
  /** The path that a text is, where it starts with a known one. */
  readonly file?: FilePath | undefined;
}

/** A path as a program puts it together: from the root of the repository, or from the folder in which the program is run. */
export interface FilePath {
  readonly from: 'root' | 'working';
  readonly path: string;
}

export interface ListThing {
  readonly kind: 'list';
  /** Changed by `push` and the like: whoever holds the list sees it. */
  readonly items: Thing[];
  readonly origins: readonly Span[];
  /** Set when there may be more items, or fewer. */
  partial?: true;
  /** Set when the items may be in another order. */
  unordered?: true;
}

export interface RecordThing {
  readonly kind: 'record';
  readonly entries: RecordEntry[];
  readonly origins: readonly Span[];
  /** Set when there may be more entries: something unknown was spread into it. */
  open?: string;
  /** The module that it is, or the folder of Python's package: what that hands on is found when it is asked for. */
  readonly of?: { readonly module?: Module | undefined; readonly folder?: string | undefined };
}

export interface RecordEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly thing: Thing;
}

/** An object that a program makes of a class: a construct of the AWS CDK, a resource of Pulumi, a client of AWS, `this`. */
export interface Construct {
  readonly kind: 'construct';
  /** Where it is in the tree of constructs, by their ids: `ChatStack/ChatRole`. */
  readonly address: string;
  /** The last name of its class: `Role`. */
  readonly type: string;
  /** What its class was imported from, where that is known. */
  readonly module?: string | undefined;
  readonly at: Span;
  /** The arguments that it was made with. */
  readonly given: readonly Given[];
  readonly fields: Map<string, Thing>;
  /** Its class, where that is read. */
  readonly own?: ClassThing | undefined;
  /** The object whose constructor or methods are read: not made by an expression. */
  readonly isSelf?: true;
  /** Made under a name that the file gives it; what is only looked up is not declared. */
  readonly isDeclared: boolean;
  /** The scope, where it stands for each role or user below that. */
  readonly each?: Thing;
  /**
   * What makes there be one more of it: the class that is read, where its base makes it, the calls that lead to it, the innermost
   * first, and the call of the file that is read by which a function of another file makes it.
   */
  readonly madeBy?: readonly Span[];
  /** Made in a function that its file does not call: whoever calls that makes another one. */
  readonly isOfCaller?: true;
}

/** An argument of a call, evaluated. */
export interface Given {
  /** The name of a named argument. */
  readonly name?: string | undefined;
  readonly nameAt?: Span | undefined;
  readonly spread?: true | undefined;
  readonly thing: Thing;
  readonly at: Span;
}

/** A statement of the AWS CDK, which later calls may add to. */
export interface PolicyStatement {
  readonly kind: 'statement';
  readonly at: Span;
  /** What it says, by the names of IAM's grammar. */
  readonly elements: Map<Element, { readonly keySpan: Span; readonly thing: Thing }[]>;
  /** What it was made of, where that is not known. */
  readonly unknown?: Opaque | undefined;
}

export type Element =
  | 'Sid'
  | 'Effect'
  | 'Action'
  | 'NotAction'
  | 'Resource'
  | 'NotResource'
  | 'Principal'
  | 'NotPrincipal'
  | 'Condition';

/** A document of the AWS CDK, which later calls may add to; the statements are things of any kind. */
export interface PolicyDocument {
  readonly kind: 'document';
  readonly at: Span;
  /** Grows by `addStatements`; what is added in some cases only is there in those. */
  readonly statements: { readonly thing: Thing; readonly when: Cases | undefined }[];
}

/** A policy that AWS manages, by its name or ARN. */
export interface ManagedPolicy {
  readonly kind: 'managed';
  readonly arn: Value;
}

/** A principal of the AWS CDK, by IAM's type. */
export interface Principal {
  readonly kind: 'principal';
  readonly type: 'AWS' | 'Service' | 'Federated' | 'CanonicalUser' | '*';
  readonly value: Value;
  readonly conditions?: Thing | undefined;
  /** The actions of the trust that such a principal makes: `sts:AssumeRoleWithWebIdentity` for an OIDC provider. */
  readonly assume: Value;
  readonly at: Span;
}

export interface FunctionThing {
  readonly kind: 'function';
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  readonly scope: Scope;
  /** The object that a method belongs to. */
  readonly self?: Thing | undefined;
  readonly at: Span;
}

export interface ClassThing {
  readonly kind: 'class';
  readonly declaration: ClassDeclaration;
  readonly scope: Scope;
  readonly statics: Map<string, Thing>;
}

/** Something of a module that is not read: `iam.PolicyStatement`. */
export interface Library {
  readonly kind: 'library';
  readonly module: string;
  readonly names: readonly string[];
}

/** One of several things, by a condition that is not known. */
export interface ChoiceThing {
  readonly kind: 'choice';
  readonly condition: string;
  readonly options: readonly Thing[];
}

/** A type as a program writes it, or that of a member of what is of a type: it is looked for where it is asked for. */
export type OfType = WrittenType | { readonly member: string; readonly of: OfType | ClassThing };

/** A type as it is written, without its arguments: `lambda.Function`. */
export interface WrittenType {
  readonly name: string;
  /** The file that writes it, which says what the name stands for. */
  readonly from: Module;
}

/** Nothing is known but how it is written. */
export interface Opaque {
  readonly kind: 'opaque';
  /** As written, without white space: `props.fn`; equal names at base and head are equal. */
  readonly name: string;
  readonly at: Span;
  /** The type that the program says it has: of a parameter, a field, or by a cast. */
  readonly type?: OfType | undefined;
  /** What kind of text it can only be. */
  readonly textKind?: 'account' | 'region' | 'partition' | 'arn' | 'id';
  /** A parameter of a function that its file does not call, or a part of one: whoever calls it says what it is. */
  readonly isOfCaller?: true;
  /** Set where the caller says but a part of it. */
  readonly isInPart?: true;
  /** A text of which every part is known. */
  readonly isLiteral?: true;
  /** Where a text is put together. */
  readonly madeAt?: Span | undefined;
  /** What people call it: the variable that has it. */
  readonly label?: string;
  /** The object whose attribute it is. */
  readonly of?: Construct;
  /** The path of a file or folder that it is. */
  readonly file?: FilePath | undefined;
}
