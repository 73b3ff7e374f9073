import { EVALUATION, tookSteps } from '../batch-work.ts';
import { limits } from '../limits.ts';
import { Reading } from '../located/readings.ts';
import type { Span } from '../located/source.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Origins, UnknownValue, Value } from '../located/value.ts';
import type { Files } from '../revisions/files.ts';

export const maxDepth = limits.serverless.depth;
export const maxOrigins = limits.serverless.origins;
export const maxTextLength = limits.serverless.textLength;

/** One service, a serverless.yml as it is written, and what was noted while its variables were resolved. */
export interface Service {
  readonly files: Files;
  readonly path: string;
  readonly root: Value;
  /** Which of several equal keys counts in the files that are read. */
  readonly reading: Reading;
  readonly notes: Undecided[];
  readonly readPaths: Set<string>;
  steps: number;
  depth: number;
  textLength: number;
}

export function newService(files: Files, path: string, root: Value): Service {
  return {
    files,
    path,
    root,
    reading: new Reading(0),
    notes: [],
    readPaths: new Set(),
    steps: 0,
    depth: 0,
    textLength: 0,
  };
}

/** Notes something once. */
export function note(service: Service, undecided: Undecided): void {
  if (!service.notes.some((one) => one.reason === undecided.reason && one.message === undecided.message)) {
    service.notes.push(undecided);
  }
}

/** Runs one step, one level deeper; an unknown with a note when a limit is reached. */
export function step(service: Service, origins: Origins, work: () => Value): Value {
  const exceeded = limitOf(service);
  if (exceeded !== undefined) return beyond(exceeded, service, origins);
  service.steps++;
  tookSteps(EVALUATION);
  service.depth++;
  try {
    return work();
  } finally {
    service.depth--;
  }
}

function beyond(limit: string, service: Service, origins: Origins): UnknownValue {
  note(service, {
    reason: 'limit',
    message: `The variables of ${service.path} ${limit}.`,
    at: origins[0] ?? { path: service.path },
    remedy: 'Remove cycles among the variables and included files, or review the permissions of this service by hand.',
  });
  return unknown('limit', 'limit', origins);
}

/** What stands for a text when all texts together have become too long; undefined when they have not. */
export function tooMuchText(service: Service, origins: Origins): UnknownValue | undefined {
  if (service.textLength <= maxTextLength) return undefined;
  return beyond(`make more than ${maxTextLength} characters of text`, service, origins);
}

function limitOf(service: Service): string | undefined {
  if (service.steps >= limits.serverless.steps) return `stand for more than ${limits.serverless.steps} values`;
  return service.depth >= maxDepth
    ? `refer to themselves, or to each other more than ${maxDepth} levels deep`
    : undefined;
}

export function unknown(name: string, reason: UnknownValue['reason'], origins: Origins): UnknownValue {
  return { kind: 'unknown', name, reason, origins };
}

/** The place of a value; the start of the service's file for one that has none. */
export function placeOf(value: Value, service: Service): Span {
  const source = service.root.origins[0]?.source ?? { path: service.path, text: '' };
  return value.origins[0] ?? { source, start: 0, end: 0 };
}
