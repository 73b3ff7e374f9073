import { EVALUATION, tookSteps } from '../../batch-work.ts';
import { namesPermissions } from '../../discovery/programs.ts';
import { type Cases, inBoth } from '../../grants/cases.ts';
import type { PolicyUse } from '../../grants/grant.ts';
import { limits } from '../../limits.ts';
import { abridged } from '../../located/digest.ts';
import { onceOf } from '../../located/once.ts';
import type { Source, Span } from '../../located/source.ts';
import type { Undecided } from '../../located/undecided.ts';
import type { Call, Placed } from '../syntax/tree.ts';
import type { Modules } from './modules.ts';
import type { Scope } from './scope.ts';
import type {
  ClassThing,
  Construct,
  FunctionThing,
  Given,
  Opaque,
  PolicyDocument,
  PolicyStatement,
  RecordThing,
  Thing,
} from './thing.ts';

/** Who is given something by a program. */
export type Receiver = Construct | Opaque;

/** A policy as a program hands it to somebody. */
export interface Attachment {
  readonly receiver: Receiver;
  readonly use: PolicyUse;
  readonly policy: Thing;
  /** The places that attach it, the innermost first. */
  readonly at: readonly Span[];
  readonly when: Cases | undefined;
  /** What takes the boundary of the receiver away. */
  readonly unboundAt?: readonly Span[];
  /** Set where it is guessed who gets it. */
  readonly isGuess?: true;
  /** What has to run for it, the outermost first, where it is not known whether that runs. */
  readonly under: readonly string[];
  /** What the receiver is, where it is no role. */
  readonly type?: 'user' | 'group' | 'policy' | 'resource' | 'permission-set' | undefined;
}

/** A call with its parts evaluated. */
export interface Called {
  readonly node: Call;
  readonly scope: Scope;
  /** The last name of what is called: `addToRolePolicy`, `PolicyStatement`; in camel case. */
  readonly name: string;
  /** All names: `iam.PolicyStatement`. */
  readonly path: string;
  /** What the method belongs to. */
  readonly receiver: Thing | undefined;
  /** The module that the called thing was imported from. */
  readonly module: string | undefined;
  readonly given: readonly Given[];
  readonly isNew: boolean;
  /** The object that a class of the repository makes by its base class, which is a library's. */
  readonly self?: Construct;
  /** The name of the variable or field that the result is given. */
  readonly hint: string | undefined;
  readonly at: Span;
  /** Where it is written what is called. */
  readonly calleeAt: Span;
}

/** What is known of the classes and functions of libraries. */
export interface Libraries {
  /** What a call comes to, and what it gives to whom; undefined where it is none that gives anything. */
  call(called: Called, run: Run): Thing | undefined;
  /** What a member of something is: `iam.Effect.ALLOW`, `this.account`. */
  member(object: Thing, name: string, at: Span, run: Run): Thing | undefined;
  /** Looks at what an object of a class of another file is made with. */
  made(made: Construct, given: readonly Given[], run: Run): void;
  /** Looks at what a member of something is given by an assignment. */
  assigned(object: Thing, name: string, thing: Thing, at: Span, run: Run): void;
  /** Whether something is of a class; undefined where that is not known. */
  isOf(thing: Thing, type: Thing): boolean | undefined;
  /** Looks at a record where it is written. */
  record(record: RecordThing, hint: string | undefined, run: Run): void;
  /** Whether a thing is, or has in it, something that policies are made of. */
  carries(thing: Thing): boolean;
  /** Looks at what a call that nobody knows is handed. */
  unknownCall(called: Called, run: Run): Thing;
}

/** That a program says, of a scope, what bounds the roles and users below it. */
export interface Bound {
  readonly scope: Thing;
  /** Undefined where it says that nothing does. */
  readonly policy: Thing | undefined;
  /** What says it: for what an aspect does, where that is added. */
  readonly at: Span;
  /** Where else it is written. */
  readonly by: readonly Span[];
  readonly container: string;
  readonly when: Cases | undefined;
  readonly under: readonly string[];
  /** Whom of those below the scope it bounds; all where that is not set. */
  readonly only?: 'role' | 'user' | undefined;
  /** Set where it is a property of the one role or user that the scope is, of which all that is said of scopes takes the place. */
  readonly own?: true | undefined;
}

/** An object of a class of another file, and where and when it is made. */
export interface Instance {
  readonly self: Construct;
  readonly own: ClassThing;
  readonly container: string;
  readonly when: Cases | undefined;
}

/** The evaluation of one file and of what it imports. */
export interface Run {
  readonly modules: Modules;
  readonly libraries: Libraries;
  readonly attachments: Attachment[];
  /** In the order in which they are said. */
  readonly bounds: Bound[];
  /** Which users are put into which groups. */
  readonly memberships: { readonly member: Receiver; readonly group: Receiver; readonly at: Span }[];
  /** Objects that expressions made. */
  readonly constructs: Construct[];
  /** Statements and documents in the order in which they were made. */
  readonly made: {
    readonly thing: PolicyStatement | PolicyDocument | RecordThing;
    readonly container: string;
    readonly when: Cases | undefined;
    readonly hint: string | undefined;
  }[];
  /** Those of them that somebody was given. */
  readonly handed: Set<Thing>;
  /** What other files may come to: values of properties, of exported names, and what functions return. */
  readonly open: Set<Thing>;
  readonly notes: Undecided[];
  /** Objects of classes of other files, whose constructors are not run, with their members where those were asked for. */
  readonly far: Map<Construct, ReadonlyMap<string, Thing> | undefined>;
  /** Objects of classes of other files, in the order in which they are made (instances.ts). */
  readonly instances: Instance[];
  /** Whether constructors of classes of other files are run as well. */
  isDeep: boolean;
  /** Places of texts for readers. */
  readonly prose: Span[];
  /** Functions and classes that were come to, with where and when that was. */
  readonly seen: {
    readonly thing: FunctionThing | ClassThing;
    readonly container: string;
    readonly when: Cases | undefined;
  }[];
  /** Functions and classes whose bodies were evaluated. */
  visited: Set<Placed>;
  /** Those of them that were evaluated in the part that is read (repeated.ts). */
  entered: Set<Placed>;
  /** What is evaluated although it is not known whether it runs: the body of a loop, a function that nobody calls. */
  readonly unsure: string[];
  /** The call of the file that is read that led into a function of another file. */
  calledAt: Span | undefined;
  /** The calls that are being followed, the outermost first. */
  readonly calls: Span[];
  /** The class that is read for itself: its head, and all of it. */
  readAt: { readonly head: Span; readonly whole: Span } | undefined;
  /** The call by which a function of another file is given a policy, which that gives to somebody. */
  handedAt: Span | undefined;
  /** How many such calls were searched for a policy. */
  handing: number;
  /** Whether it is a function that its file does not call. */
  isUncalled: boolean;
  /** Functions and methods that are being evaluated. */
  readonly active: Placed[];
  /** Names of functions and classes that are evaluated with arguments of which nothing is known. */
  readonly containers: Set<string>;
  /** When what is evaluated runs. */
  when: Cases | undefined;
  /** The part of the program that is evaluated: `ChatStack`, or a function's name. */
  container: string;
  steps: number;
  /** The step at which a file was asked for that is not loaded yet: the result does not count. */
  askedAt: number | undefined;
  depth: number;
  isOver: boolean;
}

/** A large file that other tools made reaches a limit thousands of times: it is searched once. */
const isAboutPermissions = onceOf(({ text }: Source) => namesPermissions(text));

/** Notes, once, that a limit left something out; nothing is left out of a file that has nothing to do with permissions. */
export function noteLimit(run: Run, source: Source, what: string): void {
  if (!isAboutPermissions(source)) return;
  const message = `${what} in the program ${source.path}; the rest was not looked at.`;
  if (run.notes.some((note) => note.message === message)) return;
  run.notes.push({
    reason: 'limit',
    cause: what,
    message,
    at: { path: source.path },
    remedy: 'Simplify the program, or review by hand the permissions that it gives.',
  });
}

/** Counts a step; false when no more may be made. */
export function mayGoOn(run: Run, source: Source): boolean {
  tookSteps(EVALUATION);
  const isFar = isFarAhead(run);
  if (++run.steps <= limits.programs.steps && run.depth < limits.programs.depth && !isFar) return true;
  if (!run.isOver) {
    run.isOver = true;
    if (!isFar) noteLimit(run, source, 'Following it takes too many steps, or goes too deep,');
  }
  return false;
}

/** Whether enough was evaluated after a file was asked for that is not loaded yet. */
function isFarAhead(run: Run): boolean {
  if (run.modules.isSearching) return true;
  if (run.askedAt === undefined && run.modules.isAsking) run.askedAt = run.steps;
  return run.askedAt !== undefined && run.steps - run.askedAt >= limits.programs.stepsAhead;
}

/** Evaluates in more cases: those of a branch. */
export function inCases<T>(run: Run, cases: Cases | undefined, evaluate: () => T): T {
  if (cases === undefined) return evaluate();
  const before = run.when;
  run.when = inBoth(before, cases);
  try {
    return evaluate();
  } finally {
    run.when = before;
  }
}

/** Evaluates what may run or not, which is called by a name. */
export function unsurely<T>(run: Run, name: string, evaluate: () => T): T {
  run.unsure.push(name);
  try {
    return evaluate();
  } finally {
    run.unsure.pop();
  }
}

export function spanIn(source: Source, { start, end }: Placed): Span {
  return { source, start, end };
}

/** An expression as it is written, without white space, as a name. */
export function writtenName(source: Source, { start, end }: Placed): string {
  const name = beginningOf(source, start, end, 4 * limits.programs.nameLength);
  return abridged(
    end - start > 4 * limits.programs.nameLength ? `${name}#${end - start}` : name,
    limits.programs.nameLength,
  );
}

/** The beginning of such a name: of a long expression, no more is looked at than that takes. */
export function nameBeginning(source: Source, { start, end }: Placed, length: number): string {
  const name = beginningOf(source, start, end, 2 * length);
  // what stands at the end of the piece may be written in another way when more follows
  const isEnough = end - start <= 2 * length || name.length > length + 4;
  return (isEnough ? name : writtenName(source, { start, end })).slice(0, length);
}

const beginnings = onceOf((_: Source) => new Map<string, string>());

/** So much of an expression in one line; kept where it is longer, because the calls of a chain all begin with the same. */
function beginningOf(source: Source, start: number, end: number, most: number): string {
  if (end - start <= most) return inOneLine(source.text.slice(start, end));
  const known = beginnings(source);
  const key = `${start} ${most}`;
  const found = known.get(key) ?? inOneLine(source.text.slice(start, start + most));
  known.set(key, found);
  return found;
}

function inOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([.,()[\]{}=?:!+<>|&]) ?/g, '$1')
    .replace(/\?\./g, '.')
    .replace(/,([)\]}])/g, '$1')
    .replace(/'/g, '"');
}
