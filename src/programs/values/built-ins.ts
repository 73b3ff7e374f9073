import { limits } from '../../limits.ts';
import type { Span } from '../../located/source.ts';
import type { Value } from '../../located/value.ts';
import { nameOf } from '../../revisions/paths.ts';
import { invoke } from './calls.ts';
import { countThing, described, jsonIn, listThing, numberThing, opaque, putUnder, textThing, thingOf } from './data.ts';
import { spreadInto, spreadRecord } from './evaluate.ts';
import { recordOfGiven } from './given.ts';
import { copyOf, methodOfList, methodOfRecord, methodOfText, sortItems } from './methods.ts';
import { goneThrough, moduleCalled } from './names.ts';
import { filesListed, pathOpened } from './paths.ts';
import type { Called, Run } from './run.ts';
import type { Construct, RecordThing, Thing } from './thing.ts';

/** What a callback makes of something known that comes later: `promise.then(…)`, `output.apply(…)`. */
function handedInto(receiver: Thing, { name, given, at }: Called, run: Run): Thing | undefined {
  const back = given[0]?.thing;
  if ((name !== 'then' && name !== 'apply') || back?.kind !== 'function') return undefined;
  if (receiver.kind !== 'record' && receiver.kind !== 'data' && receiver.kind !== 'list') return undefined;
  return invoke(back, [{ thing: receiver, at }], run, at);
}

/** The items of several lists, one after the other. */
function chained(lists: readonly Thing[], isPartial: boolean | undefined, at: Span): Thing {
  const items: Thing[] = [];
  let partial = isPartial === true;
  for (const one of lists) partial = spreadInto(items, one) || partial;
  return listThing(items, at, partial);
}

/** As many characters of a file of data cost as much, each time that it is read, as one more expression. */
const CHARACTERS_OF_A_STEP = 64;

const lengthOf = ({ origins: [at] }: Value): number => (at ? at.end - at.start : 0);

/** Whether something is a collection of JavaScript, which is made with what is in it, or gets it later. */
export const isCollection = ({ type }: Construct): boolean => /^(?:Map|Set|WeakMap|WeakSet)$/.test(type);

/** Functions of the languages themselves. */
export function builtIn(info: Called, run: Run): Thing | undefined {
  const { receiver, name, given, at } = info;
  const answer = receiver && handedInto(receiver, info, run);
  if (answer) return answer;
  // what is read of a file of data is what it says
  if ((receiver?.kind === 'list' || receiver?.kind === 'record') && /^(?:toString|read|decode|strip|trim)$/.test(name))
    return receiver;
  if (receiver?.kind === 'list') return methodOfList(receiver, info, run);
  if (receiver?.kind === 'data') return methodOfText(receiver, info);
  if (receiver?.kind === 'record') return methodOfRecord(receiver, info, run);
  const first = given[0] && goneThrough(given[0].thing, at, run);
  // outputs of Pulumi
  if (/^json(?:Stringify|Dumps)$/.test(name) && (first?.kind === 'record' || first?.kind === 'list'))
    return first.kind === 'list' ? copyOf(first) : { ...first, entries: [...first.entries] };
  // under whatever name a file imports a module
  switch (info.module ?? info.path) {
    case 'JSON.stringify':
    case 'json.dumps':
    case 'yaml.dump':
    case 'yaml.safe_dump':
    case 'yaml.stringify':
    case 'js-yaml.dump':
      if (first?.kind === 'list') return copyOf(first);
      return first && { kind: 'record', entries: [], origins: [at], ...(first.kind === 'record' ? first : {}) };
    case 'JSON.parse':
    case 'json.loads':
    case 'json.load':
    case 'yaml.load':
    case 'yaml.safe_load':
    case 'yaml.full_load':
    case 'yaml.parse':
    case 'js-yaml.load':
      if (first?.kind === 'record' || first?.kind === 'list') return first;
      if (first && jsonIn(first)) return jsonIn(first);
      break;
    case 'Object.values':
    case 'Object.keys':
    case 'Object.entries': {
      // Python has the same as methods
      const method = name === 'entries' ? 'items' : name;
      return first?.kind === 'record' ? methodOfRecord(first, { ...info, name: method }, run) : undefined;
    }
    case 'sorted': {
      if (first?.kind !== 'list') return first;
      const list = copyOf(first);
      if (given.length === 1) sortItems(list);
      else list.unordered = true;
      return list;
    }
    case 'Object.freeze':
      return first;
    case 'structuredClone':
    case 'copy.copy':
    case 'copy.deepcopy':
      if (first?.kind === 'list') return copyOf(first);
      if (first?.kind === 'record') return { ...first, entries: [...first.entries] };
      return first?.kind === 'data' ? first : undefined;
    case 'filter':
    case 'map': {
      // of Python: the same as methods of what comes second
      const over = given[1]?.thing;
      const isBuiltIn = info.scope.module.language === 'python' && given.length === 2 && over?.kind === 'list';
      return isBuiltIn ? methodOfList(over, { ...info, given: given.slice(0, 1) }, run) : undefined;
    }
    case 'sum':
    case 'itertools.chain.from_iterable':
      return first?.kind === 'list' && (name === 'sum' ? given.length === 2 : true)
        ? chained(first.items, first.partial, at)
        : undefined;
    case 'itertools.chain':
      return chained(
        given.map(({ thing }) => thing),
        given.some(({ spread }) => spread),
        at,
      );
    case 'range': {
      const numbers = given.flatMap(({ thing }) =>
        thing.kind === 'data' && thing.value.kind === 'number' ? [thing.value.value] : [],
      );
      const [from, to] = numbers.length === 1 ? [0, ...numbers] : numbers;
      if (from === undefined || to === undefined || numbers.length !== given.length || numbers.length > 2)
        return undefined;
      if (to - from > limits.programs.elements) return undefined;
      return listThing(
        Array.from({ length: Math.max(0, to - from) }, (_, index) => numberThing(from + index, at)),
        at,
      );
    }
    case 'len':
      return first?.kind === 'list' ? countThing(first, at) : undefined;
    case 'enumerate':
      if (first?.kind !== 'list' || first.unordered) return undefined;
      return listThing(
        first.items.map((item, index) => listThing([numberThing(index, at), item], at)),
        at,
        first.partial,
      );
    case 'zip': {
      const lists = given.flatMap(({ thing }) => (thing.kind === 'list' && !thing.partial ? [thing.items] : []));
      if (lists.length !== given.length || lists.length === 0) return undefined;
      const length = Math.min(...lists.map((one) => one.length));
      return listThing(
        Array.from({ length }, (_, index) =>
          listThing(
            lists.flatMap((one) => one[index] ?? []),
            at,
          ),
        ),
        at,
      );
    }
    case 'Array.from':
    case 'list':
    case 'tuple':
    case 'set':
    case 'cast':
    case 'dict':
      if (given.length === 0 && info.path !== 'cast')
        return info.path === 'dict' ? { kind: 'record', entries: [], origins: [at] } : listThing([], at);
      if (info.path === 'dict' && given.some((one) => one.name !== undefined)) {
        const record: RecordThing = { kind: 'record', entries: [], origins: [at] };
        for (const { name: named, thing } of given) if (named === undefined) spreadRecord(record, thing);
        spreadRecord(record, recordOfGiven(given, at));
        return record;
      }
      if (first?.kind === 'list') return { ...copyOf(first), ...(info.path === 'set' && { unordered: true as const }) };
      return first?.kind === 'record' ? { ...first, entries: [...first.entries] } : first;
    case 'String':
    case 'str':
      return first && first.kind === 'data' ? first : undefined;
    case 'Object.assign': {
      // the first one itself gets what the others have
      const record: RecordThing = first?.kind === 'record' ? first : { kind: 'record', entries: [], origins: [at] };
      for (const { thing } of record === first ? given.slice(1) : given) spreadRecord(record, thing);
      return record;
    }
    case 'Object.fromEntries': {
      const record: RecordThing = { kind: 'record', entries: [], origins: [at] };
      if (first?.kind !== 'list') return undefined;
      for (const item of first.items) {
        const [key, value] = item.kind === 'list' ? item.items : [];
        if (key && value) putUnder(record, key, at, value);
        else record.open ??= described(item);
      }
      if (first.partial) record.open ??= described(first);
      return record;
    }
    default:
  }
  const module = moduleCalled(info, run);
  if (module) return module;
  const listed = filesListed(info);
  const paths = listed && run.modules.listed(listed.folder, info.scope.module);
  if (listed && paths) {
    run.steps += paths.length;
    const named = paths.filter((path) => path.endsWith(listed.end));
    const items = named.map((path): Thing => {
      const file = { from: 'root', path } as const;
      return listed.asPaths ? { ...opaque(path, at), file } : textThing(nameOf(path), at);
    });
    return listThing(items.slice(0, limits.programs.elements), at, items.length > limits.programs.elements);
  }
  const opened = receiver?.kind === 'construct' ? undefined : pathOpened(info);
  const data = opened && run.modules.opened(opened, info.scope.module);
  if (data) {
    run.steps += Math.floor(lengthOf(data) / CHARACTERS_OF_A_STEP);
    return thingOf(data);
  }
  if ((name === 'set' || name === 'add') && receiver?.kind === 'construct' && isCollection(receiver))
    for (const { thing } of given) receiver.fields.set(`#${receiver.fields.size}`, thing);
  if (name === 'Set' && info.isNew) return first ?? listThing([], at);
  return undefined;
}
