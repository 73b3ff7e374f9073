import { type GrantLibrary, grantLibraries, isUnmistakable } from '../../catalog/library-grants.ts';
import { attach } from '../policies/attach.ts';
import { receiversOf } from '../policies/receivers.ts';
import { isActionText } from '../policies/statement-values.ts';
import { entryOf, listThing, opaque, textOf, textThing } from '../values/data.ts';
import { propertiesOf } from '../values/given.ts';
import { memberOf } from '../values/names.ts';
import type { Called, Run } from '../values/run.ts';
import type { Library, PolicyStatement, Thing } from '../values/thing.ts';
import { libraryOf, typeNamed, writtenType } from '../values/types.ts';
import { modelArn } from './reference-arns.ts';

/**
 * What a method of a construct gives to whom it is called with: `guardrail.grantApply(fn)` by the table of libraries,
 * `agent.grant(fn, 'bedrock:InvokeAgent')` as written, `Grant.addToPrincipal({ grantee, actions })`.
 */
export function grantOf(called: Called, run: Run): Thing | undefined {
  const { name, receiver, given, calleeAt, at } = called;
  if (/^addToPrincipal/.test(name)) {
    const properties = propertiesOf(given, at);
    const [grantee, actions] = [entryOf(properties, 'grantee'), entryOf(properties, 'actions')];
    if (!grantee || !actions) return undefined;
    const resources = entryOf(properties, 'resourceArns') ?? textThing('*', at);
    return given_(called, grantee, actions, resources, run);
  }
  if (!/^grant/.test(name) || !receiver) return undefined;
  const [first, ...rest] = given;
  if (!first) return undefined;
  const written = rest.map(({ thing }) => thing).filter((thing) => isActionText(textOf(thing) ?? ''));
  if (name === 'grant' && written.length > 0)
    return given_(called, first.thing, listThing(written, calleeAt), arnOf(receiver, called), run);
  const ofRole = OF_ROLES.get(name);
  if (ofRole !== undefined && (receiver.kind === 'construct' || receiver.kind === 'opaque')) {
    const arn = memberOf(receiver, 'roleArn', calleeAt, run);
    return given_(called, first.thing, textThing(ofRole, calleeAt), arn, run);
  }
  const of = classOf(receiver, run);
  const actions = tableActions(called, of);
  if (!actions) {
    // a method of the same name that is known to be of another service
    if (isOfOthers(of)) run.prose.push(calleeAt);
    return undefined;
  }
  return given_(
    called,
    first.thing,
    listThing(
      actions.map((action) => textThing(action, calleeAt)),
      calleeAt,
    ),
    arnOf(receiver, called),
    run,
  );
}

/** What methods of a role let somebody do with it. */
const OF_ROLES: ReadonlyMap<string, string> = new Map([
  ['grantPassRole', 'iam:PassRole'],
  ['grantAssumeRole', 'sts:AssumeRole'],
]);

function given_(called: Called, grantee: Thing, actions: Thing, resources: Thing, run: Run): Thing {
  const { calleeAt, at } = called;
  const statement: PolicyStatement = {
    kind: 'statement',
    at: calleeAt,
    elements: new Map([
      ['Action', [{ keySpan: calleeAt, thing: actions }]],
      ['Resource', [{ keySpan: calleeAt, thing: resources }]],
    ]),
  };
  for (const received of receiversOf(grantee)) attach(run, received, statement, [calleeAt]);
  return opaque('grant', at);
}

/** The ARN of what a method gives access to, by its name in the program. */
function arnOf(receiver: Thing, { calleeAt }: Called): Thing {
  const model = modelArn(receiver, calleeAt);
  if (model) return model;
  const name =
    receiver.kind === 'construct'
      ? receiver.address
      : receiver.kind === 'opaque'
        ? receiver.name
        : receiver.kind === 'library'
          ? receiver.names.join('.')
          : receiver.kind;
  return { kind: 'opaque', name: `${name}.arn`, at: calleeAt, textKind: 'arn' };
}

function tableActions({ name, scope }: Called, { types, module }: Of): readonly string[] | undefined {
  const imported = [...scope.module.imported.values()].map((one) => `${one.module}.${one.name}`);
  for (const library of grantLibraries) {
    const rows = library.grants.filter(({ method }) => method === name);
    if (rows.length === 0) continue;
    const isOfLibrary = isFrom(library, module === undefined ? imported : [module]);
    const row = isOfLibrary ? rows.find(({ constructs }) => constructs.some((one) => types.includes(one))) : undefined;
    if (row) return row.actions;
    // a name that no other library has
    if (types.length === 0 && isUnmistakable(name) && rows[0]) return rows[0].actions;
  }
  return undefined;
}

const isFrom = (library: GrantLibrary, names: readonly string[]): boolean =>
  library.imports.some((one) => names.some((each) => each.includes(one)));

/** Whether it is known that the class of something is of no library whose methods are known. */
function isOfOthers({ types, module }: Of): boolean {
  return types.length > 0 && module !== undefined && !grantLibraries.some((library) => isFrom(library, [module]));
}

/** The classes that something may be of, and the module that they are from, where that is known. */
interface Of {
  readonly types: readonly string[];
  readonly module: string | undefined;
}

function classOf(receiver: Thing, run: Run): Of {
  switch (receiver.kind) {
    case 'construct': {
      const base = receiver.own && libraryOf(receiver.own, run);
      return base ? ofLibrary(base) : { types: [receiver.type], module: receiver.module };
    }
    case 'library':
      return ofLibrary(receiver);
    case 'opaque': {
      const written = receiver.type && writtenType(receiver.type, run);
      if (!written) return { types: [], module: undefined };
      const { name } = written;
      const library = libraryOf(typeNamed(written, run), run);
      return library ? ofLibrary(library) : { types: named(name.slice(name.lastIndexOf('.') + 1)), module: undefined };
    }
    default:
      return { types: [], module: undefined };
  }
}

function ofLibrary({ module, names }: Library): Of {
  return { types: names.flatMap(named), module: [module, ...names].join('.') };
}

/** A class, and the one whose objects an interface describes: `Agent` of `IAgent`. */
function named(name: string): readonly string[] {
  return /^I[A-Z][a-z]/.test(name) ? [name, name.slice(1)] : [name];
}
