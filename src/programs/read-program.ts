import { once } from '../located/once.ts';
import type { Files } from '../revisions/files.ts';
import { libraries } from './cdk/library.ts';
import { type Followed, followInstances } from './instances.ts';
import type { Part } from './repeated.ts';
import type { Placed } from './syntax/tree.ts';
import { build, invoke, unknownArguments } from './values/calls.ts';
import { constructThing } from './values/data.ts';
import { execute } from './values/execute.ts';
import { bodyOf, functionOf, headOf, makerOf } from './values/functions.ts';
import { type Module, Modules } from './values/modules.ts';
import { topOf } from './values/names.ts';
import { inCases, type Run, spanIn, unsurely } from './values/run.ts';
import type { ClassThing, Construct, FunctionThing } from './values/thing.ts';

/**
 * Follows a program from its top, as if it ran; then what nobody in the file called: classes, with arguments of which nothing
 * is known, and functions.
 */
export function readProgram(
  files: Files,
  path: string,
):
  | {
      readonly run: Run;
      readonly module: Module;
      readonly parts: readonly Part[];
      readonly instances: readonly Followed[];
    }
  | undefined {
  const modules = new Modules(files);
  const module = modules.at(path);
  if (!module) return undefined;
  const run: Run = {
    modules,
    libraries,
    attachments: [],
    bounds: [],
    memberships: [],
    constructs: [],
    made: [],
    seen: [],
    handed: new Set(),
    far: new Map(),
    instances: [],
    isDeep: false,
    notes: [],
    prose: [],
    visited: new Set(),
    entered: new Set(),
    unsure: [],
    containers: new Set(),
    isUncalled: false,
    calledAt: undefined,
    calls: [],
    readAt: undefined,
    open: new Set(),
    handedAt: undefined,
    handing: 0,
    active: [],
    when: undefined,
    container: '',
    steps: 0,
    askedAt: undefined,
    depth: 0,
    isOver: false,
  };
  const top = topOf(module, run);
  execute(module.tree.body, top, run);
  for (const name of exportedNames(module)) {
    const thing = top.get(name);
    if (thing) run.open.add(thing);
  }
  const parts = [endOf(run, [])];
  const called = once(() => namesCalledIn(module));
  const later: Run['seen'][number][] = [];
  // what is come to on the way is followed, too; functions that something in the file calls come last: by then most were called
  for (let next = 0, last = 0; next < run.seen.length || last < later.length; ) {
    const isFirst = next < run.seen.length;
    const seen = isFirst ? run.seen[next++] : later[last++];
    if (!seen || seen.thing.scope.module !== module) continue;
    if (isFirst && seen.thing.kind === 'function' && called().has(seen.thing.name)) {
      later.push(seen);
      continue;
    }
    inCases(run, seen.when, () =>
      seen.thing.kind === 'class'
        ? readClass(seen.thing, seen.container, run)
        : readFunction(seen.thing, seen.container, run),
    );
    parts.push(endOf(run, bodiesOf(seen.thing)));
  }
  return { run, module, parts, instances: followInstances(run, module) };
}

/** The names that a file calls anywhere, as far as its text tells. */
function namesCalledIn({ source }: Module): ReadonlySet<string> {
  const called = new Set<string>();
  for (const [, declares, name] of source.text.matchAll(
    /(?<![\w$])(?:(function|def)\b[\s*]{1,10})?([A-Za-z_$][\w$]{0,99})[ \t]{0,5}\(/g,
  ))
    if (declares === undefined && name !== undefined) called.add(name);
  return called;
}

/** The names of a file, in itself, that other files can take. */
function exportedNames({ tree, handedOn }: Module): readonly string[] {
  return [...tree.exported, ...[...handedOn.values()].flatMap((one) => ('local' in one ? [one.local] : []))];
}

/** What is at the end of a part, of which these bodies were read for themselves. */
function endOf(run: Run, read: readonly Placed[]): Part {
  const { attachments, constructs, entered } = run;
  run.entered = new Set();
  return { attachments: attachments.length, constructs: constructs.length, read, entered };
}

/** The bodies of a function, or of a class with its methods. */
function bodiesOf(thing: FunctionThing | ClassThing): readonly Placed[] {
  if (thing.kind === 'function') return [bodyOf(thing) ?? thing.at];
  const { declaration, scope } = thing;
  return [declaration, ...declaration.methods.flatMap((method) => bodyOf(functionOf(method, scope)) ?? [])];
}

/** Reads a class of which nobody made an object, and the methods that nobody called. */
function readClass(thing: ClassThing, container: string, run: Run): void {
  const { declaration, scope } = thing;
  const made = run.constructs.find(({ own }) => own === thing);
  const self: Construct =
    made ??
    constructThing({
      address: [container, declaration.name].filter((part) => part !== '').join('/'),
      type: declaration.name,
      at: spanIn(scope.source, { start: declaration.start, end: declaration.start }),
      own: thing,
      isSelf: true,
      isDeclared: true,
    });
  if (!run.visited.has(declaration)) {
    const maker = makerOf(declaration);
    run.readAt = { head: headOf(thing), whole: spanIn(scope.source, declaration) };
    inContainer(run, self.address, () =>
      build(thing, self, maker ? unknownArguments(maker.parameters, scope, run) : [], run),
    );
    run.readAt = undefined;
  }
  for (const method of declaration.methods) readUncalled(functionOf(method, scope, self), self.address, run);
}

/** Reads a function that nobody called. */
function readFunction(thing: FunctionThing, container: string, run: Run): void {
  readUncalled(thing, container === '' ? thing.name : container, run);
}

function readUncalled(thing: FunctionThing, container: string, run: Run): void {
  const key = bodyOf(thing);
  if (!key || run.visited.has(key)) return;
  run.isUncalled = true;
  inContainer(run, container, () =>
    unsurely(run, `${thing.name || 'function'} is called`, () =>
      invoke(thing, unknownArguments(thing.parameters, thing.scope, run), run, thing.at),
    ),
  );
  run.isUncalled = false;
}

function inContainer(run: Run, name: string, evaluate: () => unknown): void {
  const before = run.container;
  run.container = name;
  try {
    evaluate();
  } finally {
    run.container = before;
  }
}
