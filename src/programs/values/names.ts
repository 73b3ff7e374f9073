import { limits } from '../../limits.ts';
import { onceOf } from '../../located/once.ts';
import type { Span } from '../../located/source.ts';
import { folderOf, joinPath } from '../../revisions/paths.ts';
import type { Import, Placed } from '../syntax/tree.ts';
import { invoke, memberOfFar } from './calls.ts';
import {
  attributeOf,
  camel,
  countThing,
  entryOf,
  isNothing,
  listThing,
  nothing,
  opaque,
  textOf,
  textThing,
  thingOf,
} from './data.ts';
import { evaluate } from './evaluate.ts';
import { bindPattern } from './execute.ts';
import { functionOf } from './functions.ts';
import { type Declared, type Imported, type Module, packageOf } from './modules.ts';
import { foldersAbove, pathMember, pathNamed } from './paths.ts';
import { type Called, inCases, type Run, spanIn } from './run.ts';
import { Scope } from './scope.ts';
import type { ClassThing, Construct, RecordThing, Thing } from './thing.ts';

/** The thing that a name stands for: a variable, a declaration of the file, or something imported. */
export function lookUp(name: string, scope: Scope, run: Run, at: Span): Thing {
  const variable = scope.get(name === 'self' && !scope.get('self') ? 'this' : name);
  if (variable) return variable;
  return declaredIn(scope.module, name, run) ?? ownName(name, scope.module, at) ?? opaque(name, at);
}

/** Where a file is, and what one of Python is called where it is run: what it does only then is what it does. */
function ownName(name: string, { language, source }: Module, at: Span): Thing | undefined {
  const file = pathNamed(name, source.path, language);
  if (file) return { ...opaque(name, at), file };
  return language === 'python' && name === '__name__' ? textThing('__main__', at) : undefined;
}

const NOWHERE: Span = { source: { path: '', text: '' }, start: 0, end: 0 };

const being = new WeakMap<Run, Set<Placed>>();
const tops = new WeakMap<Run, Map<Module, Scope>>();

/** The scope of a file's top. */
export function topOf(module: Module, run: Run): Scope {
  const all = tops.get(run) ?? new Map<Module, Scope>();
  tops.set(run, all);
  const known = all.get(module);
  if (known) return known;
  const scope = new Scope(module);
  all.set(module, scope);
  return scope;
}

/** What a file has under a name at its top: its own or an imported one. */
function declaredIn(module: Module, name: string, run: Run): Thing | undefined {
  const own = module.declared.get(name);
  if (own) return ownOf(own, name, module, run);
  const imported = module.imported.get(name);
  if (!imported) return module.language === 'python' ? starredIn(module, name, run) : undefined;
  const others = module.importedElse.get(name);
  if (!others) return once(imported, module, run);
  const things = [...others, imported].flatMap((one) => once(one, module, run) ?? []);
  return things.find(({ kind }) => kind !== 'library') ?? things[0];
}

/** What a file of Python has from another one by `from x import *`. */
function starredIn(module: Module, name: string, run: Run): Thing | undefined {
  const target = run.modules.starred(module, name);
  return target && handedOnBy({ module: target, folder: packageOf(target) }, name, run);
}

function once(imported: Imported, module: Module, run: Run): Thing | undefined {
  // files may import a name from one another in a circle
  const active = asked.get(run) ?? new Set<Imported>();
  asked.set(run, active);
  if (active.has(imported)) return undefined;
  active.add(imported);
  try {
    return importedFrom(imported.module, imported.name, module, run);
  } finally {
    active.delete(imported);
  }
}

const asked = new WeakMap<Run, Set<Imported>>();

function ownOf(declared: Declared, name: string, module: Module, run: Run): Thing | undefined {
  const top = topOf(module, run);
  const known = top.get(name);
  if (known) return known;
  const active = being.get(run) ?? new Set<Placed>();
  being.set(run, active);
  if (active.has(declared)) return undefined;
  active.add(declared);
  try {
    // what a file declares at its top does not depend on who asks
    return withoutCases(run, () => {
      const thing = made(declared, top, module, run);
      if (thing) top.declare(name, thing);
      return top.get(name);
    });
  } finally {
    active.delete(declared);
  }
}

function withoutCases<T>(run: Run, evaluateIt: () => T): T {
  const { when, container } = run;
  run.when = undefined;
  run.container = '';
  try {
    return inCases(run, undefined, evaluateIt);
  } finally {
    run.when = when;
    run.container = container;
  }
}

function made(declared: Declared, top: Scope, module: Module, run: Run): Thing | undefined {
  const at = spanIn(module.source, declared);
  switch (declared.kind) {
    case 'declaration': {
      if (!declared.value) return undefined;
      const hint = declared.target.kind === 'name' ? declared.target.name : undefined;
      bindPattern(declared.target, evaluate(declared.value, top, run, hint), top, run);
      return undefined;
    }
    case 'function-declaration':
      return functionOf(declared, top);
    case 'class':
      return { kind: 'class', declaration: declared, scope: top, statics: new Map() } satisfies ClassThing;
    case 'enum': {
      const entries = declared.members.map(({ name, value }) => ({
        key: name,
        keySpan: at,
        thing: value ? evaluate(value, top, run) : opaque(`${declared.name}.${name}`, at),
      }));
      return { kind: 'record', entries, origins: [at] };
    }
  }
}

/** What a statement inside of a function imports. */
export function importInto(statement: Import, scope: Scope, run: Run): void {
  const { module } = scope;
  for (const { local, imported } of statement.names) {
    const atTop = module.imported.get(local);
    if (local === '*' || (atTop?.module === statement.module && atTop.name === imported)) continue;
    const thing = importedFrom(statement.module, imported, module, run);
    if (thing) scope.declare(local, thing);
  }
}

/** The module that a call asks for: `require('./lists')`, `await import('./lists')`. */
export function moduleCalled({ node: { callee }, given, scope }: Called, run: Run): Thing | undefined {
  const module = textOf(given[0]?.thing);
  if (callee.kind !== 'name' || !/^(?:require|import)$/.test(callee.name) || scope.module.language === 'python')
    return undefined;
  return module === undefined || given.length > 1 ? undefined : importedFrom(module, '*', scope.module, run);
}

/** What another file hands on under a name; something of a module that the repository does not have is a library's. */
function importedFrom(module: string, name: string, from: Module, run: Run): Thing | undefined {
  const data = /^\.{1,2}\/.*\.json$/.test(module) ? joinPath(folderOf(from.source.path), module) : undefined;
  const value = data === undefined ? undefined : run.modules.data(data);
  if (value) return name === '*' || name === 'default' ? thingIn(value) : memberOf(thingIn(value), name, NOWHERE, run);
  const target = run.modules.resolve(module, from);
  if (!target) {
    const inside = from.language === 'python' && name !== '*' ? submodule(module, name, from, run) : undefined;
    if (inside) return inside;
    const folder = name === '*' ? run.modules.folderNamed(module, from) : undefined;
    if (folder !== undefined) return packageThing(folder, from);
    return { kind: 'library', module, names: name === '*' || name === 'default' ? [] : [name] };
  }
  if (name === '*') return wholeOf(target, run);
  return (
    exportedBy(target, name, run, 0) ??
    (from.language === 'python' ? submodule(module, name, from, run) : undefined) ?? {
      kind: 'library',
      module,
      names: [name],
    }
  );
}

/** What a file of data says: whoever imports it has the same things. */
const thingIn = onceOf(thingOf);

/** `from package import module` of Python. */
function submodule(module: string, name: string, from: Module, run: Run): Thing | undefined {
  const inside = run.modules.resolve(`${module}${module.endsWith('.') ? '' : '.'}${name}`, from);
  return inside && moduleThing(inside, run);
}

/** All that a file declares, as a record whose entries are found when they are asked for. */
function moduleThing(module: Module, run: Run): Thing {
  const at = { source: module.source, start: 0, end: 0 };
  const values = [...module.values.keys()].filter((name) => name !== 'default' && !module.declared.has(name));
  const entries = [...module.declared.keys(), ...values].flatMap((name) => {
    const thing = declaredIn(module, name, run) ?? exportedValue(module, name, run);
    return thing ? [{ key: name, keySpan: at, thing }] : [];
  });
  return { kind: 'record', entries, origins: [at], of: { module, folder: packageOf(module) } };
}

/** What a whole module is: what it exports in the place of an object, or that object. */
function wholeOf(module: Module, run: Run): Thing {
  const value = module.values.has('default') ? exportedValue(module, 'default', run) : undefined;
  return value && value.kind !== 'record' && value.kind !== 'opaque' ? value : moduleThing(module, run);
}

/** A value that a file exports and does not declare. */
function exportedValue(module: Module, name: string, run: Run): Thing | undefined {
  const value = module.values.get(name);
  if (!value) return undefined;
  const top = topOf(module, run);
  const key = `exports.${name}`;
  const known = top.get(key);
  const active = being.get(run) ?? new Set<Placed>();
  being.set(run, active);
  if (known || active.has(value)) return known;
  active.add(value);
  try {
    return withoutCases(run, () => {
      top.declare(key, evaluate(value, top, run, name));
      return top.get(key);
    });
  } finally {
    active.delete(value);
  }
}

function packageThing(folder: string, { source }: Module): Thing {
  return { kind: 'record', entries: [], origins: [{ source, start: 0, end: 0 }], of: { folder } };
}

/** What a module hands on under a name beyond what it declares. */
function handedOnBy({ module, folder }: NonNullable<RecordThing['of']>, name: string, run: Run): Thing | undefined {
  const exported = module && exportedBy(module, name, run, 0);
  if (exported || folder === undefined) return exported;
  const inside = run.modules.below(folder, name);
  if (typeof inside === 'string') return { kind: 'record', entries: [], origins: [], of: { folder: inside } };
  return inside && moduleThing(inside, run);
}

function exportedBy(module: Module, name: string, run: Run, level: number): Thing | undefined {
  if (level > limits.programs.handedOn) return undefined;
  const handed = module.handedOn.get(name);
  if (handed && 'local' in handed) return declaredIn(module, handed.local, run);
  if (handed) {
    const target = run.modules.resolve(handed.module, module);
    if (target && handed.name === '*') return wholeOf(target, run);
    return target
      ? exportedBy(target, handed.name, run, level + 1)
      : { kind: 'library', module: handed.module, names: [handed.name] };
  }
  if (module.declared.has(name) || module.language === 'python') return declaredIn(module, name, run);
  const value = exportedValue(module, name, run);
  if (value) return value;
  for (const from of module.allFrom) {
    const target = run.modules.resolve(from, module);
    const found = target && exportedBy(target, name, run, level + 1);
    if (found) return found;
  }
  const all = name === 'default' ? undefined : exportedValue(module, 'default', run);
  return all?.kind === 'record' ? entryOf(all, name) : undefined;
}

/** A member of a thing: what is known of it, else a name. */
export function memberOf(object: Thing, name: string, at: Span, run: Run): Thing {
  const known = run.libraries.member(object, name, at, run);
  if (known) return known;
  switch (object.kind) {
    case 'record': {
      const found = entryOf(object, name);
      if (found) return found;
      const handed = object.of && handedOnBy(object.of, name, run);
      if (handed) return handed;
      return object.open === undefined && !object.of && !METHODS.has(name)
        ? nothing(at)
        : opaque(`${object.open ?? 'object'}.${name}`, at);
    }
    case 'construct':
      return (
        object.fields.get(name) ??
        ownMember(object.own, name, object, at, run) ??
        memberOfFar(object, name, run) ??
        attributeOf(object, name, at, object.own && { member: name, of: object.own })
      );
    case 'class':
      return staticOf(object, name, at, run) ?? opaque(`${object.declaration.name}.${name}`, at);
    case 'library':
      return { ...object, names: [...object.names, name] };
    case 'opaque': {
      const type = object.type && { member: name, of: object.type };
      if (object.file && name === 'parents')
        return listThing(
          foldersAbove(object.file).map((file) => ({ ...opaque(`${object.name}.${name}`, at), file })),
          at,
        );
      const file = pathMember(object, name, at.source.path);
      return {
        ...opaque(`${object.name}.${name}`, at, type),
        ...(file && { file }),
        // the construct below a construct's node is the construct itself
        ...(object.of && camel(name) === 'defaultChild' && { of: object.of }),
        ...(object.isOfCaller && { isOfCaller: true as const }),
        ...(object.label !== undefined && { label: `${object.label}.${name}` }),
        ...(/arn$/i.test(name) && { textKind: 'arn' as const }),
      };
    }
    case 'choice':
      return { ...object, options: object.options.map((option) => memberOf(option, name, at, run)) };
    case 'managed':
      // its ARN, and the value of a member of an enumeration, stand for it
      return /^(?:value|arn|(?:managed_?)?policy_?arn)$/i.test(name) ? object : opaque(`managed.${name}`, at);
    case 'data':
      // `props?.size` where no properties are given
      if (isNothing(object)) return nothing(at);
      // that of a member of an enumeration of Python
      if (name === 'value' && textOf(object) !== undefined) return object;
      return opaque(`${textOf(object) ?? 'value'}.${name}`, at);
    case 'list':
      if (name === 'length') return countThing(object, at) ?? opaque('length', at);
      return opaque(`list.${name}`, at);
    default:
      return opaque(`${object.kind}.${name}`, at);
  }
}

const METHODS: ReadonlySet<string> = new Set(['toString', 'hasOwnProperty', 'items', 'keys', 'values', 'get']);

/** A method, or what a getter answers. */
function ownMember(
  own: ClassThing | undefined,
  name: string,
  self: Construct,
  place: Span,
  run: Run,
): Thing | undefined {
  for (let at = own, level = 0; at && level < limits.programs.bases; level++) {
    const method = at.declaration.methods.find((one) => one.name === name);
    if (method?.isGetter && !method.isStatic) return invoke(functionOf(method, at.scope, self), [], run, place);
    if (method) return functionOf(method, at.scope, self);
    const field = at.declaration.fields.find((one) => one.name === name && one.value);
    if (field?.value) return evaluate(field.value, at.scope, run, name);
    at = baseOf(at, run);
  }
  return undefined;
}

/** The class that a class extends, where it is read. */
export function baseOf({ declaration, scope }: ClassThing, run: Run): ClassThing | undefined {
  const [base] = declaration.bases;
  const thing = base && (base.kind === 'name' || base.kind === 'member') ? evaluate(base, scope, run) : undefined;
  return thing?.kind === 'class' ? thing : undefined;
}

/** What a loop goes over where it goes over a class: the members of an enumeration of Python; else the thing itself. */
export function goneThrough(over: Thing, at: Span, run: Run): Thing {
  if (over.kind !== 'class' || !isEnum(over)) return over;
  const members = over.declaration.fields.filter(({ value, name }) => value && !name.startsWith('_'));
  return listThing(
    members.map(({ name }) => staticOf(over, name, at, run) ?? opaque(`${over.declaration.name}.${name}`, at)),
    at,
  );
}

function isEnum({ declaration }: ClassThing): boolean {
  return declaration.bases.some((base) => (base.kind === 'name' || base.kind === 'member') && /Enum$/.test(base.name));
}

function staticOf(of: ClassThing, name: string, at: Span, run: Run): Thing | undefined {
  const known = of.statics.get(name);
  if (known) return known;
  const field = of.declaration.fields.find((one) => one.name === name && one.value);
  const method = of.declaration.methods.find((one) => one.name === name);
  const { scope } = of;
  const thing: Thing | undefined = field?.value
    ? evaluate(field.value, scope, run, name)
    : method &&
      (method.isGetter && method.isStatic
        ? invoke(functionOf(method, scope, of), [], run, at)
        : functionOf(method, scope, of));
  if (thing) of.statics.set(name, thing);
  return thing;
}
