import type { Span } from '../located/source.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Origins, StringValue, Value } from '../located/value.ts';
import type { Cases } from './cases.ts';

/** Who receives a permission (semantics.md section 1). */
export interface Grantee {
  readonly type: 'role' | 'user' | 'group' | 'permission-set' | 'policy' | 'resource' | 'organization';
  /** The module root, template or document that declares it, e.g. `infra/prod` or `template.yaml`; '' for the repository's root. */
  readonly root: string;
  /** Its IaC address inside the root: `module.chat.aws_iam_role.exec`, a logical id, a JSON path. */
  readonly address: string;
  /** Its name in AWS, where the source gives one; may have holes. */
  readonly name?: StringValue;
  readonly declaredAt: Span;
  /** The places that make it exist, besides its declaration: a key of `for_each`, a count, the call of a module. */
  readonly madeBy?: Origins;
  /** Of a resource, the service as its type names it: its policy is about that resource alone. */
  readonly about?: string;
  /** A document in a file of its own: who holds it is not told there, but other code may take it in. */
  readonly alone?: true;
  /** Of a document in a file of its own: set where it stands in a list, in which the order says nothing. */
  readonly listed?: Listed;
  /**
   * Given or made by a function that its file does not call: where other code calls it, that says who it is. In part: the name is
   * made of something that the caller may know.
   */
  readonly ofCaller?: 'itself' | 'in-part';
  /**
   * The scope, where this stands for what a permissions boundary bounds that is not told with it: a construct that is told elsewhere,
   * a scope below which nothing holds anything, or one of which only the part of the program is known.
   */
  readonly bounds?: { readonly scope: string; readonly as: 'construct' | 'empty' | 'unknown' };
  /** Known from a plan only, which shows what a configuration comes to: the configuration may have it under another address. */
  readonly planned?: true;
  /** Set at head where only base says that it is there: its places are in base's text. */
  readonly ofBase?: true;
}

/** Where a document stands in a list, and by what it is told from others there. */
export interface Listed {
  /** Its address without the places in lists: `roles[].policies[]`. */
  readonly place: string;
  /** What else the items say in which it is: `roles[].name=batch`. */
  readonly beside: readonly string[];
}

/** What a policy does for its grantee; only 'identity', 'resource' and 'trust' can grant (iam-pitfalls.md 24). */
export type PolicyUse = 'identity' | 'boundary' | 'trust' | 'resource' | 'service-control' | 'resource-control';

/** A policy as a front-end found it: a value that has the shape of a policy document, or the name of one that AWS manages. */
export type PolicySource =
  | {
      readonly kind: 'document';
      /** An object, or a string that encodes one (with its `json`, or literal JSON text), or a choice, or an unknown. */
      readonly value: Value;
      /** How to name the document where its actions are not written by the author: `sam-template:<Name>`. */
      readonly label?: string;
    }
  | {
      readonly kind: 'managed';
      /** An AWS-managed policy's ARN (`arn:aws:iam::aws:policy/service-role/X`) or its plain name; may be unknown. */
      readonly arn: Value;
    };

/** One policy attached to one grantee. */
export interface Grant {
  readonly grantee: Grantee;
  readonly use: PolicyUse;
  /** What the policy is used for is told by itself and the name of its file only. */
  readonly guessedUse?: true;
  readonly policy: PolicySource;
  /** The places that attach it (attachment resource, `managed_policy_arns` element, `policy` attribute), innermost first. */
  readonly attachedAt: Origins;
  /** What else brings it to the grantee, innermost first: the places that name it, a key of `for_each`, a count. */
  readonly broughtBy?: Origins;
  /** The places that take the grantee's permissions boundary away, where the source says so. */
  readonly unboundAt?: Origins;
  /** How sure the front-end is that this policy is given to this grantee. */
  readonly confidence: 'certain' | 'likely' | 'possible';
  /** False when the grant exists only in one branch of a condition that is not known statically. */
  readonly always: boolean;
  /** When that is, where the front-end knows it. */
  readonly when?: Cases;
  /** The addresses, in the root, of what makes it: the attachment and the policy. */
  readonly by?: readonly string[];
  /**
   * Set at head where only base says it: its places are in base's text, and what is not understood of it is told of base. In `policy`
   * alone, what attaches it is in head's text.
   */
  readonly ofBase?: 'all' | 'policy';
  /** For a policy of an organization that acts on an account or a unit because something around it has the policy: the latter's address. */
  readonly through?: string;
}

/** A user that is a member of a group declared in the same code. */
export interface Membership {
  readonly member: Grantee;
  readonly group: Grantee;
  readonly at: Span;
  /** The places that bring it, innermost first, besides `at`. */
  readonly by?: Origins;
}

/** `moved { from, to }` and the like: the same object under another address. */
export interface Move {
  readonly root: string;
  readonly from: string;
  readonly to: string;
  /** Set where a file has another path: everything in it is there what it was. The addresses are empty then. */
  readonly toRoot?: string;
}

/**
 * What a revision declares, with or without any policy (semantics.md section 2). A grantee that is only named (a literal name,
 * a variable, a data source, remote state) is not declared: it exists outside of the change.
 */
export interface Declarations {
  readonly grantees: readonly Grantee[];
  /** Calls of modules that are not read: whatever such a module declares is declared, by its root and the call's address. */
  readonly modules: readonly Pick<Grantee, 'root' | 'address'>[];
  /** Who has no role of their own here and uses the role of another grantee, as functions use that of their service. */
  readonly borrowed?: readonly Borrowed[];
  /** What stays as it is without being declared any longer: `removed { lifecycle { destroy = false } }`. */
  readonly forgotten?: readonly Pick<Grantee, 'root' | 'address'>[];
  /** Accounts and units that control policies can be attached to. */
  readonly targets?: readonly Target[];
  /** Objects of classes of other files (policy/grantees/instances.ts). */
  readonly instances?: readonly Instance[];
  /** What names of something unknown are made of; put together when both revisions are compared. */
  readonly named?: () => readonly Named[];
}

/** An object of a class of another file, with what its constructor gives and declares. */
export interface Instance extends Pick<Grantee, 'root' | 'address'> {
  /** What makes it. */
  readonly at: Span;
  /** Its class, at its name. */
  readonly of: { readonly name: string; readonly at: Span };
  readonly grants: readonly Grant[];
  readonly declared: readonly Grantee[];
  /** There was more to follow than is looked at. */
  readonly isCut?: true;
}

/** An input, a resource or a call of a module, as names of something unknown begin: `var.model`, `aws_sns_topic.alerts`. */
export interface Named {
  readonly root: string;
  readonly name: string;
  /** What is declared: `variable`, the type of a resource. */
  readonly kind: string;
  /** Where the name stands. */
  readonly at: Span;
  /** What is declared under the name, without it. */
  readonly written: readonly Span[];
}

/** An account or a unit of an organization, with what tells it from others whatever its address is. */
export interface Target extends Pick<Grantee, 'root' | 'address'> {
  readonly identity: string;
  /** Set where one that is declared no longer keeps the policies that it has, as long as others are declared there. */
  readonly stays?: true;
  /** The addresses of what is around it, where that is known. */
  readonly within?: ReadonlySet<string>;
}

export interface Borrowed {
  readonly by: Grantee;
  readonly of: Grantee;
  /** Set where it is not the role that the first one runs as: it is given the role for something else. */
  readonly elsewhere?: true;
  /** Whether others that are not told here may use the role, too: in any case, or where it was there before. */
  readonly others?: 'possible' | 'possible-before';
}

export const nothingDeclared: Declarations = { grantees: [], modules: [] };

/** What one front-end read in one unit (module root, template, document) of one revision. */
export interface Extraction {
  readonly grants: readonly Grant[];
  readonly memberships: readonly Membership[];
  readonly moves: readonly Move[];
  readonly declared: Declarations;
  readonly undecided: readonly Undecided[];
  /** Places that were read and that are known to grant nothing, whatever they name (semantics.md section 7). */
  readonly known?: () => readonly Span[];
  /** Every file that was read for the result; those that parsed, for the counts. */
  readonly files: readonly { readonly path: string; readonly parsed: boolean }[];
  /** What evaluating it cost, in steps; nothing where that is in proportion to the files. */
  readonly cost?: number;
}

export const emptyExtraction: Extraction = {
  grants: [],
  memberships: [],
  moves: [],
  declared: nothingDeclared,
  undecided: [],
  files: [],
};

/** What several units, or several readings of one, declare together. */
export function declaredTogether(all: readonly Declarations[]): Declarations {
  return {
    grantees: all.flatMap(({ grantees }) => grantees),
    modules: all.flatMap(({ modules }) => modules),
    borrowed: all.flatMap(({ borrowed }) => borrowed ?? []),
    forgotten: all.flatMap(({ forgotten }) => forgotten ?? []),
    targets: all.flatMap(({ targets }) => targets ?? []),
    instances: all.flatMap(({ instances }) => instances ?? []),
    named: () => all.flatMap(({ named }) => named?.() ?? []),
  };
}
