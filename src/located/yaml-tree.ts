import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { limits } from '../limits.ts';
import { onceOf } from './once.ts';
import type { ParseProblem } from './parse-problem.ts';
import { repeatedKey, repetitionMessage } from './repetition.ts';
import type { Source, Span } from './source.ts';
import { type Entry, handedOn, stringValue, type Value } from './value.ts';
import { maxYamlDepth, tooDeep, type YamlEvents, yamlEvents } from './yaml-events.ts';
import { plainScalar } from './yaml-scalar.ts';
import { shortTag, type TagPrefix, tagged } from './yaml-tags.ts';

/** What is in a YAML file: its documents in order, or the first thing that is wrong with it. */
export type ParsedYaml = { readonly documents: readonly Value[] } | { readonly problem: ParseProblem };

export const maxAliasedNodes = limits.located.yamlAliased;

/**
 * Reads a YAML file into located trees, one a document. CloudFormation's short tags become objects (`!Ref x` is
 * `{ Ref: x }`), aliases share the tree of their anchor, merge keys (`<<`) are put in behind the mapping's own keys, and
 * duplicate keys are kept. A scalar's origin is its span, with its quotes where it has some. Remembered for the source.
 */
export const parseYaml = onceOf((source: Source): ParsedYaml => {
  const events = yamlEvents(source);
  if ('problem' in events) return events;
  const builder = new TreeBuilder(source, events);
  const documents = builder.documents();
  return builder.problem ? { problem: builder.problem } : { documents };
});

/** A subtree and how many nodes it has when aliases are written out. */
interface Node {
  readonly value: Value;
  readonly size: number;
}

class TreeBuilder {
  problem: ParseProblem | undefined;
  readonly #source: Source;
  readonly #yaml: YamlEvents;
  #next = 0;
  /** End of what was read last, in the parsed text: where an empty scalar stands. */
  #last = 0;
  #aliased = 0;
  #depth = 0;
  #anchors = new Map<string, Node | 'open'>();
  #prefixes: readonly TagPrefix[] = [];

  constructor(source: Source, yaml: YamlEvents) {
    this.#source = source;
    this.#yaml = yaml;
  }

  documents(): readonly Value[] {
    const documents: Value[] = [];
    for (let event = this.#take(); event; event = this.#take()) {
      if (event.type !== EVENT_ID.DOCUMENT) continue;
      this.#anchors = new Map();
      this.#prefixes = event.directives.flatMap((one) => (one.kind === 'tag' ? [one] : []));
      const first = this.#take();
      if (first && first.type !== EVENT_ID.POP) {
        documents.push(this.#node(first).value);
        this.#take();
      }
    }
    return documents;
  }

  #take(): Event | undefined {
    return this.#yaml.events[this.#next++];
  }

  #span(start: number, end: number): Span {
    const { sourceOffset } = this.#yaml;
    return { source: this.#source, start: sourceOffset(start), end: sourceOffset(end) };
  }

  #fail(reason: ParseProblem['reason'], message: string, at: Span): Node {
    this.problem ??= { reason, message, at };
    return { value: { kind: 'null', origins: [at] }, size: 1 };
  }

  /** The node that an event begins. Recursion is as deep as the nesting, which is limited. */
  #node(event: Event): Node {
    if (event.type === EVENT_ID.ALIAS) return this.#alias(event.anchorStart, event.anchorEnd);
    if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) {
      return this.#fail('parse-error', 'a value is missing', this.#span(this.#last, this.#last));
    }
    const anchor = event.anchorStart < 0 ? undefined : this.#yaml.text.slice(event.anchorStart, event.anchorEnd);
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const node = this.#untagged(event);
    const written = event.tagStart < 0 ? '' : this.#yaml.text.slice(event.tagStart, event.tagEnd);
    const tag = shortTag(written, this.#prefixes);
    const result =
      tag === '' ? node : { ...node, value: tagged(tag, this.#span(event.tagStart, event.tagEnd), node.value) };
    if (anchor !== undefined) this.#anchors.set(anchor, result);
    return result;
  }

  #untagged(event: Exclude<Event, { type: 1 | 5 | 6 }>): Node {
    if (event.type === EVENT_ID.SCALAR) return { value: this.#scalar(event), size: 1 };
    if (this.#depth >= maxYamlDepth) return this.#fail('limit', tooDeep, this.#span(event.start, event.start + 1));
    this.#depth++;
    const flow = event.style === 2;
    const node =
      event.type === EVENT_ID.SEQUENCE ? this.#sequence(event.start, flow) : this.#mapping(event.start, flow);
    this.#depth--;
    return node;
  }

  #scalar(event: ScalarEvent): Value {
    if (event.valueStart < 0) {
      const end = Math.max(this.#last, event.tagEnd, event.anchorEnd);
      return plainScalar('', [this.#span(end, end)]);
    }
    const text = getScalarValue(this.#yaml.text, event);
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const margin = quoted ? 1 : 0;
    this.#last = event.valueEnd + margin;
    const origins = [this.#span(event.valueStart - margin, this.#last)];
    return event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0
      ? plainScalar(text, origins)
      : stringValue(text, origins);
  }

  #sequence(start: number, flow: boolean): Node {
    const items: Value[] = [];
    let size = 1;
    this.#last = Math.max(this.#last, start);
    for (let event = this.#take(); event && event.type !== EVENT_ID.POP && !this.problem; event = this.#take()) {
      const item = this.#node(event);
      items.push(item.value);
      size += item.size;
    }
    return { value: { kind: 'list', items, origins: [this.#close(start, flow)] }, size };
  }

  #mapping(start: number, flow: boolean): Node {
    const entries: Entry[] = [];
    const merged: Entry[] = [];
    let strange: Span | undefined;
    let size = 1;
    this.#last = Math.max(this.#last, start);
    for (let event = this.#take(); event && event.type !== EVENT_ID.POP && !this.problem; event = this.#take()) {
      const key = this.#node(event);
      const keySpan = key.value.origins[0] ?? this.#span(start, start);
      const valueEvent = this.#take();
      if (!valueEvent) break;
      const { value, size: valueSize } = this.#node(valueEvent);
      size += valueSize;
      const text = this.#keyText(key.value, event);
      if (text === '<<' && event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN) {
        merged.push(...mergedEntries(value, keySpan));
      } else if (text === undefined) strange = keySpan;
      else entries.push({ key: text, keySpan, value });
    }
    const at = this.#close(start, flow);
    const repeated = repeatedKey(entries);
    if (repeated) return this.#fail('limit', repetitionMessage, repeated);
    if (strange) {
      // A mapping as a key, as in `{{ placeholder }}` of a preprocessor: only that can tell what will stand here.
      const name = this.#source.text.slice(at.start, Math.min(at.end, at.start + 80));
      return { value: { kind: 'unknown', name, reason: 'unsupported-construct', origins: [at] }, size };
    }
    // of several merge keys, each may be the one that counts, as of other keys
    const own = new Set(merged.length > 0 ? entries.map((entry) => entry.key) : []);
    entries.push(...merged.filter((entry) => !own.has(entry.key)));
    const both = repeatedKey(entries);
    if (both) return this.#fail('limit', repetitionMessage, both);
    return { value: { kind: 'object', entries, origins: [at] }, size };
  }

  #keyText(key: Value, event: Event): string | undefined {
    switch (key.kind) {
      case 'string':
        return key.pieces.join('');
      case 'null':
      case 'bool':
      case 'number':
        return event.type === EVENT_ID.SCALAR && event.valueStart >= 0 ? getScalarValue(this.#yaml.text, event) : '';
      default:
        return undefined;
    }
  }

  #alias(start: number, end: number): Node {
    const at = this.#span(start - 1, end);
    const node = this.#anchors.get(this.#yaml.text.slice(start, end));
    this.#last = end;
    if (!node) return this.#fail('parse-error', 'the alias has no anchor before it', at);
    if (node === 'open') return this.#fail('parse-error', 'the alias stands inside its own anchor', at);
    this.#aliased += node.size;
    if (this.#aliased > maxAliasedNodes) {
      return this.#fail('limit', `its aliases stand for more than ${maxAliasedNodes} nodes`, at);
    }
    return { value: handedOn(node.value, at), size: node.size };
  }

  /** The span of a collection: to the end of its last part, for a flow collection with its closing bracket. */
  #close(start: number, flow: boolean): Span {
    if (flow) this.#last = bracketEnd(this.#yaml.text, Math.max(this.#last, start + 1));
    return this.#span(start, this.#last);
  }
}

/**
 * What `<<: value` brings in: a mapping's entries, or those of several, the first one winning. What a preprocessor puts there stands
 * under a key of its own.
 */
function mergedEntries(value: Value, keySpan: Span): readonly Entry[] {
  if (value.kind === 'unknown') return [{ key: `<< ${value.name}`, keySpan, value }];
  if (value.kind !== 'list') return value.kind === 'object' ? value.entries : [];
  const seen = new Set<string>();
  return value.items.flatMap((part) => {
    const entries = (part.kind === 'list' ? [] : mergedEntries(part, keySpan)).filter(({ key }) => !seen.has(key));
    for (const { key } of entries) seen.add(key);
    return entries;
  });
}

/** The offset behind a flow collection's closing bracket, looked for behind its last part. */
function bracketEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === ']' || unit === '}') return at + 1;
    if (unit === '#') {
      const line = text.indexOf('\n', at);
      if (line < 0) break;
      at = line;
    } else if (!' \t\r\n,'.includes(unit)) break;
  }
  return from;
}
