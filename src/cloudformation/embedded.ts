import { parseJsonString } from '../located/json-tree.ts';
import type { Source, Span } from '../located/source.ts';
import { alignedPieces } from '../located/string-alignment.ts';
import { knownText, type Origins, type StringValue, type Value } from '../located/value.ts';
import { parseYaml } from '../located/yaml-tree.ts';
import { startsLikeJson } from './template.ts';

/** The document that a value is, or that a text holds as JSON or YAML; its places are those in the text's own file. */
export function embeddedDocument(value: Value): Value | undefined {
  if (value.kind !== 'string') return value.kind === 'object' ? value : undefined;
  if (value.json) return value.json;
  const text = knownText(value);
  if (text === undefined) return undefined;
  if (startsLikeJson(text)) {
    const parsed = parseJsonString(value);
    if ('value' in parsed) return parsed.value;
  }
  const source: Source = { path: value.origins[0]?.source.path ?? '', text };
  const parsed = parseYaml(source);
  const [root] = 'documents' in parsed ? parsed.documents : [];
  return root && relocated(root, placesOf(value));
}

/** Where the parts of a string stand in the file that holds it. */
function placesOf(value: StringValue): (span: Span) => Span {
  const whole = value.origins[0];
  const [piece] = alignedPieces(value);
  const offsets = piece?.kind === 'text' ? piece.offsets : undefined;
  return (span) => {
    if (!whole) return span;
    if (!offsets) return whole;
    const start = offsets[span.start] ?? whole.start;
    return { source: whole.source, start, end: Math.max(start, offsets[span.end] ?? whole.end) };
  };
}

function relocated(value: Value, place: (span: Span) => Span): Value {
  const origins: Origins = value.origins.map(place);
  switch (value.kind) {
    case 'list':
      return { ...value, origins, items: value.items.map((item) => relocated(item, place)) };
    case 'object': {
      const entries = value.entries.map((entry) => ({
        key: entry.key,
        keySpan: place(entry.keySpan),
        value: relocated(entry.value, place),
      }));
      return { ...value, origins, entries };
    }
    case 'choice':
      return { ...value, origins, options: value.options.map((option) => relocated(option, place)) };
    default:
      return { ...value, origins };
  }
}
