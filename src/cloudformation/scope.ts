import { EVALUATION, tookSteps } from '../batch-work.ts';
import { limits } from '../limits.ts';
import { Reading } from '../located/readings.ts';
import type { Span } from '../located/source.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Origins, UnknownValue, Value } from '../located/value.ts';
import type { Files } from '../revisions/files.ts';
import { PassedOver } from './passed-over.ts';
import type { Template } from './template.ts';

export const maxSteps = limits.cloudformation.steps;
export const maxDepth = limits.cloudformation.depth;
export const maxLooped = limits.cloudformation.looped;
export const maxTextLength = limits.cloudformation.textLength;

/** What all scopes of one evaluation share: the only state, which is never read by callers but for `notes`. */
export interface Run {
  readonly files: Files;
  /** Which of several equal keys counts in the files that are read. */
  reading: Reading;
  steps: number;
  depth: number;
  readonly notes: Undecided[];
  readonly noted: Set<string>;
  /** Entries that loops have made so far. */
  looped: number;
  /** Files that were read besides the template, and whether they parsed. */
  readonly read: Map<string, boolean>;
  /** Nested stacks by the template that has them and their logical id; undefined while, or when, one cannot be read. */
  readonly stacks: Map<Template, Map<string, Scope | undefined>>;
  stackCount: number;
  readonly passedOver: PassedOver;
}

/** What names mean at one place of a template. */
export interface Scope {
  readonly template: Template;
  /** Parameter values from a parameter file or a parent stack; they win over defaults. */
  readonly parameters: ReadonlyMap<string, Value>;
  /** Those among them that a parent stack hands on from defaults of its own: whoever deploys it may give others. */
  readonly open?: ReadonlySet<string>;
  /** Those among them that a parent stack hands on from an empty default of its own: they may have to be given, too. */
  readonly unset?: ReadonlySet<string>;
  /** Values of the identifiers of enclosing `Fn::ForEach` loops. */
  readonly loops: ReadonlyMap<string, Value>;
  /** Conditions that are taken as true or false here, because an enclosing choice already turned on them. */
  readonly assumed: ReadonlyMap<string, boolean>;
  /** What parameters are instead of their defaults, because a condition that is assumed is not so with the defaults. */
  readonly overridden: ReadonlyMap<string, Value>;
  /** Names that are being resolved: a name among them that is met again refers to itself. */
  readonly resolving: readonly string[];
  /** The paths of the templates that this one is nested in, outermost first. */
  readonly ancestors: readonly string[];
  readonly run: Run;
}

export function newRun(files: Files, reading = new Reading(0)): Run {
  return {
    ...{ files, reading, steps: 0, depth: 0, looped: 0, stackCount: 0 },
    ...{ notes: [], noted: new Set(), read: new Map(), stacks: new Map(), passedOver: new PassedOver() },
  };
}

/** A scope that no choice has been made in. */
export const nothingAssumed: Pick<Scope, 'assumed' | 'overridden'> = { assumed: new Map(), overridden: new Map() };

export function rootScope(template: Template, run: Run, parameters: ReadonlyMap<string, Value> = new Map()): Scope {
  return { template, parameters, ...nothingAssumed, loops: new Map(), resolving: [], ancestors: [], run };
}

/** Notes something once. */
export function note(run: Run, undecided: Undecided): void {
  const key = `${undecided.reason} ${undecided.message}`;
  if (run.noted.has(key)) return;
  run.noted.add(key);
  run.notes.push(undecided);
}

/** Counts one step of the evaluation; false, with a note, when there were too many of them. */
export function countStep({ run, template }: Scope, at: Span | undefined): boolean {
  tookSteps(EVALUATION);
  if (++run.steps <= maxSteps) return true;
  noteLimit(run, template, `more than ${maxSteps} values`, at);
  return false;
}

function noteLimit(run: Run, { path }: Template, what: string, at: Span | undefined): void {
  note(run, {
    reason: 'limit',
    message: `The template ${path} makes ${what}.`,
    at: at ?? { path },
    remedy: 'Simplify loops and references here, or review the permissions of this template by hand.',
  });
}

/** Runs one step of the evaluation, one level deeper; an unknown with a note when a limit is reached. */
export function step(scope: Scope, origins: Origins, evaluate: () => Value): Value {
  const { run, template } = scope;
  const limit: Value = { kind: 'unknown', name: 'limit', reason: 'limit', origins };
  if (!countStep(scope, origins[0])) return limit;
  if (run.depth >= maxDepth) {
    noteLimit(run, template, `functions nested deeper than ${maxDepth} levels`, origins[0]);
    return limit;
  }
  run.depth++;
  try {
    return evaluate();
  } finally {
    run.depth--;
  }
}

export function unknown(name: string, reason: UnknownValue['reason'], origins: Origins): UnknownValue {
  return { kind: 'unknown', name, reason, origins };
}

/** The place of a value in a scope. */
export function placeOf(value: Value, scope: Scope): Span {
  const source = scope.template.root.origins[0]?.source ?? { path: scope.template.path, text: '' };
  return value.origins[0] ?? { source, start: 0, end: 0 };
}
