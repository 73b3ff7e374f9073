import { limits } from '../limits.ts';
import { build } from './values/calls.ts';
import type { Module } from './values/modules.ts';
import { type Attachment, type Instance, inCases, type Run } from './values/run.ts';
import type { Construct } from './values/thing.ts';

/** An object of a class of another file, with what its constructor gives and makes. */
export interface Followed extends Instance {
  readonly attachments: readonly Attachment[];
  readonly constructs: readonly Construct[];
  /** There was more to follow than is looked at. */
  readonly isCut: boolean;
}

/**
 * Runs the constructors of the classes of other files that a file makes objects of, for themselves: what a class gives is told where
 * it is written, but one more object of it is one more that is given it. There are some steps for that (`instanceSteps`).
 */
export function followInstances(run: Run, module: Module): readonly Followed[] {
  // that something was left out is told already
  if (run.isOver) return [];
  const { steps } = run;
  run.steps = Math.max(steps, limits.programs.steps - limits.programs.instanceSteps);
  run.isDeep = true;
  const all = run.instances.filter(({ self }) => self.at.source === module.source && !self.isOfCaller);
  const followed = all.map((instance) => follow(instance, run));
  run.isDeep = false;
  run.steps = steps;
  return followed.filter(({ attachments, isCut }) => attachments.length > 0 || isCut);
}

function follow(instance: Instance, run: Run): Followed {
  const { self, own, container, when } = instance;
  const { attachments, constructs } = run;
  const lists: readonly unknown[][] = [
    attachments,
    constructs,
    run.bounds,
    run.memberships,
    run.made,
    run.notes,
    run.prose,
    run.seen,
  ];
  const lengths = lists.map(({ length }) => length);
  const { visited, entered, isOver, container: outer, calledAt } = run;
  run.visited = new Set();
  run.container = container;
  run.calledAt = self.at;
  run.calls.push(self.at);
  try {
    inCases(run, when, () => build(own, { ...self, fields: new Map() }, self.given, run));
    return {
      ...instance,
      attachments: attachments.slice(lengths[0]),
      constructs: constructs.slice(lengths[1]),
      isCut: run.isOver,
    };
  } finally {
    run.calls.pop();
    for (const [index, list] of lists.entries()) list.length = lengths[index] ?? 0;
    // what the limit leaves out of it is told where it counts
    Object.assign(run, { visited, entered, isOver, container: outer, calledAt });
  }
}
