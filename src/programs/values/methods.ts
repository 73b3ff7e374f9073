import { type Cases, wordsOf } from '../../grants/cases.ts';
import { limits } from '../../limits.ts';
import type { Span } from '../../located/source.ts';
import { knownText } from '../../located/value.ts';
import { noteLeftOut } from '../policies/prose.ts';
import { invoke } from './calls.ts';
import {
  boolThing,
  choiceOf,
  dataOf,
  described,
  entryOf,
  isNothing,
  joined,
  listThing,
  nothing,
  opaque,
  putUnder,
  textOf,
  textThing,
  truthOf,
} from './data.ts';
import { conditionOf, pushWithin, spreadInto, spreadRecord } from './evaluate.ts';
import { recordOfGiven } from './given.ts';
import { type Called, type Run, writtenName } from './run.ts';
import type { Data, ListThing, RecordThing, Thing } from './thing.ts';

/** What a method of a list answers; those that change the list change it. */
export function methodOfList(list: ListThing, info: Called, run: Run): Thing | undefined {
  const { given, at } = info;
  const things = given.map(({ thing }) => thing);
  const [first] = things;
  const partial = list.partial ?? false;
  switch (info.name) {
    case 'push':
    case 'append':
    case 'add':
    case 'unshift':
    case 'insert': {
      const added = info.name === 'insert' ? things.slice(1) : things;
      if (given.some(({ spread }) => spread))
        for (const thing of added) {
          if (spreadInto(list.items, thing)) list.partial = true;
        }
      else addInCases(list, added, run.when, at);
      return nothing(at);
    }
    case 'extend':
    case 'update':
      for (const thing of things) if (spreadInto(list.items, thing)) list.partial = true;
      return nothing(at);
    case 'concat': {
      const items = [...list.items];
      let more = partial;
      for (const thing of things) more = spreadInto(items, thing) || more;
      return listThing(items, at, more);
    }
    case 'map':
    case 'flatMap':
    case 'forEach': {
      if (first?.kind !== 'function') return undefined;
      const results = list.items.map((item, index) =>
        invoke(
          first,
          [
            { thing: item, at },
            { thing: dataOf({ kind: 'number', value: index, origins: [at] }), at },
          ],
          run,
          at,
        ),
      );
      if (info.name === 'forEach') return nothing(at);
      if (info.name === 'map') return listThing(results, at, partial);
      const items: Thing[] = [];
      let more = partial;
      for (const one of results) more = pushWithin(items, one.kind === 'list' ? one.items : [one], at) || more;
      return listThing(items, at, more);
    }
    case 'filter': {
      // what is nothing is left out
      if (first?.kind === 'opaque' && first.name === 'Boolean')
        return listThing(
          list.items.filter((item) => truthOf(item, info.scope.module.language) !== false),
          at,
          partial,
        );
      if (first?.kind !== 'function') return listThing(list.items, at, true);
      let more = partial;
      const kept = list.items.flatMap((item, index): readonly Thing[] => {
        const test = invoke(first, [{ thing: item, at }], run, at);
        const truth = truthOf(test, info.scope.module.language);
        if (truth === false) noteLeftOut(item, run);
        if (truth !== undefined) return truth ? [item] : [];
        more = true;
        return [whereKept(item, test, index, at)];
      });
      return listThing(kept, at, more);
    }
    case 'includes':
    case 'has': {
      const sought = textOf(first);
      if (sought === undefined || things.length > 1) return undefined;
      const texts = list.items.map(textOf);
      const isKnown = texts.includes(sought) || !(partial || texts.includes(undefined));
      return isKnown ? boolThing(texts.includes(sought), at) : undefined;
    }
    case 'at':
      return first?.kind === 'data' && first.value.kind === 'number' && !partial && !list.unordered
        ? (list.items.at(first.value.value) ?? nothing(at))
        : undefined;
    case 'some':
    case 'every':
    case 'find': {
      if (first?.kind !== 'function') return undefined;
      for (const item of list.items) {
        const truth = truthOf(invoke(first, [{ thing: item, at }], run, at), info.scope.module.language);
        if (truth === undefined) return undefined;
        if (info.name === 'find' && truth) return partial ? undefined : item;
        if (info.name !== 'find' && truth === (info.name === 'some')) return boolThing(truth, at);
      }
      if (partial) return undefined;
      return info.name === 'find' ? nothing(at) : boolThing(info.name === 'every', at);
    }
    case 'remove':
    case 'discard':
    case 'delete':
      takeOut(list, first, at, run);
      return nothing(at);
    case 'pop':
    case 'shift':
    case 'splice':
      return takenFrom(list, info, run);
    case 'addPrincipals':
      // of the principals that make one together
      list.items.push(...things.slice(0, Math.max(0, limits.programs.elements - list.items.length)));
      return list;
    case 'reduce': {
      if (first?.kind !== 'function' || partial || list.unordered) return undefined;
      const [start, ...others] = [...things.slice(1, 2), ...list.items];
      return others.reduce<Thing | undefined>(
        (sum, item) =>
          sum &&
          invoke(
            first,
            [
              { thing: sum, at },
              { thing: item, at },
            ],
            run,
            at,
          ),
        start,
      );
    }
    case 'join': {
      const separator = first ?? textThing(',', at);
      if (partial || list.unordered) return undefined;
      return joined(
        list.items.flatMap((item, i) => (i > 0 ? [separator, item] : [item])),
        at,
      );
    }
    case 'sort':
      if (run.when === undefined && given.length === 0) sortItems(list);
      else list.unordered = true;
      return list;
    case 'reverse':
      if (run.when === undefined) list.items.reverse();
      else list.unordered = true;
      return list;
    case 'slice':
      return sliced(list, things);
    case 'copy':
    case 'flat':
      return copyOf(list);
    default:
      return undefined;
  }
}

/** Takes a text out of a list; where it is not known whether it is that one, each may be left out. */
function takeOut(list: ListThing, taken: Thing | undefined, at: Span, run: Run): void {
  const { when } = run;
  const sought = textOf(taken);
  const index = sought === undefined ? -1 : list.items.findIndex((item) => textOf(item) === sought);
  const item = list.items[index];
  // what is only named to be taken out is not given
  if (taken) noteLeftOut(taken, run);
  if (!item || when?.length === 0) {
    if (sought === undefined) list.partial = true;
    return;
  }
  if (when === undefined) {
    list.items.splice(index, 1);
    noteLeftOut(item, run);
  } else list.items.splice(index, 1, choiceOf(wordsOf(when), [nothing(at), item], at));
}

/** What `pop`, `shift` and `splice` take out of a list. */
function takenFrom(list: ListThing, { name, given, at, scope }: Called, run: Run): Thing | undefined {
  const places = given.map(({ thing }) =>
    thing.kind === 'data' && thing.value.kind === 'number' ? thing.value.value : undefined,
  );
  const isKnown = !places.includes(undefined) && !list.partial && !list.unordered && run.when === undefined;
  if (!isKnown) {
    list.partial = true;
    return undefined;
  }
  const [place, count] = places.flatMap((one) => one ?? []);
  if (name === 'splice') {
    const added = given.slice(2).map(({ thing }) => thing);
    return listThing(list.items.splice(place ?? 0, count ?? list.items.length, ...added), at);
  }
  const index = name === 'shift' ? 0 : scope.module.language === 'python' ? (place ?? -1) : -1;
  return list.items.splice(index, 1)[0] ?? nothing(at);
}

/** An item that a filter may leave out, by its test: of what another test leaves out, there may be more. */
export function whereKept(item: Thing, test: Thing, index: number, at: Span): Thing {
  // what is not known is there or not anyway
  if (item.kind === 'opaque') return item;
  const { condition, negated } = conditionOf(test);
  const own = test.kind === 'opaque' ? condition : `${condition} of ${index}`;
  return choiceOf(own, negated ? [nothing(at), item] : [item, nothing(at)], at);
}

/** A list of the same items, which changes by itself. */
export function copyOf(list: ListThing): ListThing {
  return { ...list, items: [...list.items] };
}

/** Sorts texts; the order of anything else is not known. */
export function sortItems(list: ListThing): void {
  const texts = list.items.map(textOf);
  if (texts.some((text) => text === undefined) || list.partial) {
    list.unordered = true;
    return;
  }
  const order = (thing: Thing): string => textOf(thing) ?? '';
  list.items.sort((one, other) => (order(one) < order(other) ? -1 : order(one) > order(other) ? 1 : 0));
  delete list.unordered;
}

/** `slice(from, to)`; where the places are not known, the items are there or not. */
function sliced(list: ListThing, places: readonly Thing[]): ListThing {
  if (places.length === 0) return copyOf(list);
  const known = places.flatMap((one) => (one.kind === 'data' && one.value.kind === 'number' ? [one.value.value] : []));
  if (known.length < places.length || list.partial || list.unordered) return { ...copyOf(list), partial: true };
  return { ...list, items: list.items.slice(...known) };
}

/** Adds items; texts and policies that are there in some cases only as choices. */
function addInCases(list: ListThing, items: readonly Thing[], when: Cases | undefined, at: Span): void {
  if (when !== undefined) list.partial = true;
  const added = when === undefined ? items : items.map((item) => inSome(item, when, at));
  if (pushWithin(list.items, added, at)) list.partial = true;
}

function inSome(item: Thing, when: Cases, at: Span): Thing {
  if (item.kind !== 'data' && item.kind !== 'statement' && item.kind !== 'document' && item.kind !== 'record')
    return item;
  const [only, ...others] = when;
  if (!only || others.length > 0) return choiceOf(wordsOf(when), [item, nothing(at)], at);
  return only.reduceRight<Thing>((inner, { condition, option, of }) => {
    const options = Array.from({ length: of }, (_, i) => (i === option ? inner : nothing(at)));
    return choiceOf(condition, options, at);
  }, item);
}

/** What a method of a text answers. */
export function methodOfText(text: Data, { name, given, at, scope }: Called): Thing | undefined {
  const [first] = given;
  switch (name) {
    case 'join':
      return first?.thing.kind === 'list' && !first.thing.partial && !first.thing.unordered
        ? joined(
            first.thing.items.flatMap((item, i) => (i > 0 ? [text, item] : [item])),
            at,
          )
        : undefined;
    case 'format':
      return formatted(
        text,
        given.map(({ thing, name: key }) => ({ key, thing })),
        at,
      );
    case 'concat':
      return joined([text, ...given.map(({ thing }) => thing)], at);
    case 'toString':
    case 'trim':
      return text;
    case 'endsWith':
    case 'endswith':
    case 'startsWith':
    case 'startswith':
    case 'includes': {
      const [known, part] = [knownText(text.value), textOf(first?.thing)];
      if (known === undefined || part === undefined || given.length > 1) return undefined;
      const holds =
        name === 'includes' ? known.includes(part) : /^ends/.test(name) ? known.endsWith(part) : known.startsWith(part);
      return dataOf({ kind: 'bool', value: holds, origins: [at] });
    }
    case 'replace':
    case 'replaceAll': {
      const [known, from, to] = [knownText(text.value), textOf(first?.thing), textOf(given[1]?.thing)];
      if (known === undefined || !from || to === undefined || given.length > 2) return undefined;
      const isFirst = name === 'replace' && scope.module.language !== 'python';
      if (known.length > limits.programs.textLength) return undefined;
      const places = isFirst ? 1 : known.split(from).length - 1;
      if (known.length + places * to.length > limits.programs.textLength) return undefined;
      const replaced = isFirst ? known.replace(from, () => to) : known.replaceAll(from, () => to);
      return dataOf({ kind: 'string', pieces: [replaced], origins: text.value.origins });
    }
    case 'toUpperCase':
    case 'upper': {
      const known = knownText(text.value);
      return known === undefined
        ? undefined
        : dataOf({ kind: 'string', pieces: [known.toUpperCase()], origins: text.value.origins });
    }
    case 'strip': {
      if (!first) return text;
      const [known, characters] = [knownText(text.value), textOf(first.thing)];
      if (known === undefined || characters === undefined) return undefined;
      const isKept = (character: string): boolean => !characters.includes(character);
      const all = [...known];
      const kept = all.slice(Math.max(0, all.findIndex(isKept)), all.findLastIndex(isKept) + 1).join('');
      return dataOf({ kind: 'string', pieces: [kept], origins: text.value.origins });
    }
    case 'toLowerCase':
    case 'lower': {
      const known = knownText(text.value);
      return known === undefined
        ? undefined
        : dataOf({ kind: 'string', pieces: [known.toLowerCase()], origins: text.value.origins });
    }
    case 'split': {
      const [known, separator] = [knownText(text.value), textOf(first?.thing)];
      if (known === undefined || !separator) return undefined;
      const most = given[1]?.thing;
      const count = most?.kind === 'data' && most.value.kind === 'number' ? most.value.value : undefined;
      if (most && count === undefined) return undefined;
      return listThing(
        partsOf(known, separator, count, scope.module.language === 'python').map((part) =>
          dataOf({ kind: 'string', pieces: [part], origins: text.value.origins }),
        ),
        at,
      );
    }
    default:
      return undefined;
  }
}

/** The parts of a text: at most so many in TypeScript; in Python, that many cuts, with the rest as the last part. */
function partsOf(text: string, separator: string, count: number | undefined, isPython: boolean): readonly string[] {
  const parts = text.split(separator);
  if (count === undefined || count < 0) return parts;
  if (!isPython || count >= parts.length) return parts.slice(0, isPython ? undefined : count);
  return [...parts.slice(0, count), parts.slice(count).join(separator)];
}

/** `'arn:aws:…:{}:{account}'.format(…)` of Python. */
function formatted(
  text: Data,
  given: readonly { readonly key: string | undefined; readonly thing: Thing }[],
  at: Called['at'],
): Thing | undefined {
  const known = knownText(text.value);
  if (known === undefined) return undefined;
  const parts: Thing[] = [];
  let next = 0;
  let from = 0;
  for (const match of known.matchAll(/\{\{|\}\}|\{([\w.]*)(?:![rsa])?(?::[^{}]*)?\}/g)) {
    parts.push(textThing(known.slice(from, match.index), at));
    from = match.index + match[0].length;
    if (match[0] === '{{' || match[0] === '}}') parts.push(textThing(match[0][0] ?? '', at));
    else {
      const key = match[1] ?? '';
      const thing =
        key === ''
          ? given.filter((one) => one.key === undefined)[next++]?.thing
          : /^\d+$/.test(key)
            ? given[Number(key)]?.thing
            : given.find((one) => one.key === key)?.thing;
      parts.push(thing ?? opaque(`{${key}}`, at));
    }
  }
  parts.push(textThing(known.slice(from), at));
  const result = joined(parts, at);
  return result.kind === 'data' ? dataOf({ ...result.value, origins: [...text.value.origins, at] }) : result;
}

/** The entries of a record, of equal keys the last one, at the place of the first. */
function lastOf({ entries }: RecordThing): RecordThing['entries'] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

/** What stands for the entries of a record that are not known. */
function others({ open }: RecordThing, at: Span): readonly Thing[] {
  return open === undefined ? [] : [opaque(`${open}[]`, at)];
}

const emptyRecord = (at: Span): RecordThing => ({ kind: 'record', entries: [], origins: [at] });

/** A thing, or another one in the cases in which it is nothing. */
function whereThere(thing: Thing, otherwise: Thing): Thing {
  if (isNothing(thing)) return otherwise;
  if (thing.kind !== 'choice' || !thing.options.some(isNothing)) return thing;
  return { ...thing, options: thing.options.map((one) => whereThere(one, otherwise)) };
}

/** What a table has under a key that is not known: each of its entries, or what is taken where it has none. */
function ofSomeKey(record: RecordThing, key: Thing, otherwise: Thing): Thing | undefined {
  const all = lastOf(record).map(({ thing }) => thing);
  if (all.length === 0 || all.length >= limits.programs.variants || record.open !== undefined || key.kind === 'choice')
    return undefined;
  return { kind: 'choice', condition: `${described(key)} of ${all.length}`, options: [...all, otherwise] };
}

export function methodOfRecord(
  record: RecordThing,
  { name, given, at, node, scope }: Called,
  run: Run,
): Thing | undefined {
  const key = textOf(given[0]?.thing);
  switch (name) {
    case 'get': {
      const otherwise = given[1]?.thing;
      if (key === undefined) return given[0] && ofSomeKey(record, given[0].thing, otherwise ?? nothing(at));
      const entry = entryOf(record, key);
      if (entry) return otherwise ? whereThere(entry, otherwise) : entry;
      if (record.open === undefined) return otherwise ?? nothing(at);
      const unknown = opaque(writtenName(scope.source, node), at);
      return otherwise ? choiceOf(`${unknown.name} is there`, [unknown, otherwise], at) : unknown;
    }
    case 'setdefault': {
      const [named, value] = given;
      if (!named) return undefined;
      const otherwise = value?.thing ?? nothing(at);
      const entry = key === undefined ? undefined : entryOf(record, key);
      const result = entry ? whereThere(entry, otherwise) : otherwise;
      if (result !== entry) putUnder(record, named.thing, named.at, result);
      return result;
    }
    case 'items':
      return listThing(
        [
          ...lastOf(record).map(({ key: one, keySpan, thing }) => listThing([textThing(one, keySpan), thing], keySpan)),
          ...others(record, at).map((one) => listThing([one, one], at)),
        ],
        at,
        record.open !== undefined,
      );
    case 'keys':
      return listThing(
        [...lastOf(record).map(({ key: one, keySpan }) => textThing(one, keySpan)), ...others(record, at)],
        at,
        record.open !== undefined,
      );
    case 'values':
      return listThing(
        [...lastOf(record).map(({ thing }) => thing), ...others(record, at)],
        at,
        record.open !== undefined,
      );
    case 'update': {
      const named = given.filter((one) => one.name !== undefined);
      const records = given.filter((one) => one.name === undefined).map(({ thing }) => thing);
      for (const thing of [...records, ...(named.length > 0 ? [recordOfGiven(named, at)] : [])])
        spreadRecord(
          record,
          run.when === undefined ? thing : choiceOf(wordsOf(run.when), [thing, emptyRecord(at)], at),
        );
      return nothing(at);
    }
    default:
      return undefined;
  }
}
