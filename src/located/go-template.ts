import type { Source, Span } from './source.ts';
import type { Hole, Piece, Value } from './value.ts';

/** The first of the characters that stand for actions while YAML is parsed: those that Unicode leaves to private use. */
const firstMark = 0xe000;
const marks = 0x1900;

/** A Helm template made readable: every action `{{ … }}` is replaced by as many characters, so that places stay. */
export interface Masked {
  readonly source: Source;
  /** Actions on lines of their own that put in something that is not known, below `spec`. */
  readonly inserted: readonly Span[];
  readonly names: readonly string[];
}

/** Actions that put in nothing themselves; what stands between them is read, whatever they decide. */
const control = /^\{\{-?\s*(?:if|else|end|range|with|define|block|template|break|continue|\/\*|\$\w+\s*:?=)/;

/** Masks the actions of Go's template language, as Helm uses it. Undefined: there are none. */
export function masked(source: Source): Masked | undefined {
  const { text } = source;
  if (!text.includes('{{')) return undefined;
  const parts: string[] = [];
  const inserted: Span[] = [];
  const names: string[] = [];
  let section = '';
  let at = 0;
  for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
    const close = text.indexOf('}}', open + 2);
    if (close < 0) break;
    const end = close + 2;
    const action = text.slice(open, end);
    section = lastSection(text.slice(at, open)) ?? section;
    parts.push(text.slice(at, open));
    const blank = action.replace(/[^\n]/g, ' ');
    if (control.test(action)) parts.push(blank);
    else if (isAlone(text, open, end)) {
      if (section === 'spec') inserted.push({ source, start: open, end });
      parts.push(blank);
    } else if (action.includes('\n')) parts.push(blank);
    else {
      parts.push(String.fromCharCode(firstMark + (names.length % marks)).repeat(action.length));
      names.push(action.replace(/^\{\{-?\s*|\s*-?\}\}$/g, ''));
    }
    at = end;
  }
  parts.push(text.slice(at));
  return { source: { path: source.path, text: parts.join(''), written: text }, inserted, names };
}

/** The last key without indentation. */
function lastSection(text: string): string | undefined {
  const found = [...text.matchAll(/^([A-Za-z]\w*):/gm)].at(-1);
  return found?.[1];
}

function isAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  return before.trim() === '' && text.slice(end, lineEnd < 0 ? text.length : lineEnd).trim() === '';
}

/** A tree in which masked actions are holes again. */
export function unmasked(value: Value, names: readonly string[]): Value {
  switch (value.kind) {
    case 'list':
      return { ...value, items: value.items.map((item) => unmasked(item, names)) };
    case 'object':
      return {
        ...value,
        entries: value.entries.map((entry) => ({ ...entry, value: unmasked(entry.value, names) })),
      };
    case 'string':
      return { ...value, pieces: value.pieces.flatMap((piece) => piecesOf(piece, value, names)) };
    default:
      return value;
  }
}

function piecesOf(piece: Piece, value: Value, names: readonly string[]): readonly Piece[] {
  const at = value.origins[0];
  if (typeof piece !== 'string' || !at) return [piece];
  return (piece.match(/([\uE000-\uF8FF])\1*|[^\uE000-\uF8FF]+/g) ?? []).map((part): Piece => {
    const index = part.charCodeAt(0) - firstMark;
    const name = index >= 0 && index < marks ? names[index] : undefined;
    if (name === undefined) return part;
    const start = at.source.text.indexOf(part, at.start);
    const place = start < 0 ? at : { source: at.source, start, end: start + part.length };
    const hole: Hole = { name, reason: 'unresolved-variable', at: place };
    return hole;
  });
}
