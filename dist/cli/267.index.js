export const id = 267;
export const ids = [267];
export const modules = {

/***/ 8267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qF: () => (/* binding */ parseJson),
  VI: () => (/* binding */ parseJsonPieces),
  rI: () => (/* binding */ parseJsonString)
});

// UNUSED EXPORTS: maxJsonDepth, maxJsonLength

// EXTERNAL MODULE: ../../main/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(2465);
;// CONCATENATED MODULE: ./build/located/json-text.js
/** The one character that stands for a hole or value while the text is scanned: a complete number where a value may stand. */
const placeholder = '1';
/** A JSON file as a text that stands for itself. */
function textOfSource(source) {
    // A byte order mark is no JSON; editors on Windows write it all the same.
    const text = source.text.startsWith('\uFEFF') ? ` ${source.text.slice(1)}` : source.text;
    const spanOf = (start, end) => ({ source, start, end });
    return { text, spanOf, originsOf: (start, end) => [spanOf(start, end)], insertsIn: () => [] };
}
/** A JSON text from its pieces; `whole` locates an empty text. */
function textOfPieces(pieces, whole) {
    const placed = [];
    let text = '';
    for (const piece of pieces) {
        const part = piece.kind === 'text' ? piece.text : placeholder;
        if (part === '')
            continue;
        placed.push({ piece, start: text.length, end: text.length + part.length });
        text += part;
    }
    const inserts = placed.filter((p) => p.piece.kind !== 'text');
    const spanOf = (start, end) => {
        const first = placed[indexAt(placed, start)];
        if (!first)
            return whole;
        const from = spanIn(first, start, Math.min(end, first.end));
        const last = placed[indexAt(placed, end - 1)];
        if (!last || last === first)
            return from;
        const to = spanIn(last, last.start, end);
        return to.source === from.source && to.end >= from.start ? { ...from, end: to.end } : from;
    };
    return {
        text,
        spanOf,
        originsOf: (start, end) => {
            const piece = placed[indexAt(placed, start)]?.piece;
            const via = piece && piece.kind !== 'value' ? (piece.via ?? []) : [];
            return [spanOf(start, end), ...via];
        },
        insertsIn: (start, end) => {
            const found = [];
            for (let i = indexAt(inserts, start); i < inserts.length; i++) {
                const insert = inserts[i];
                if (!insert || insert.start >= end)
                    break;
                if (insert.start >= start)
                    found.push(insert);
            }
            return found;
        },
    };
}
/** The index of the piece that holds an offset, or of the first one behind it. */
function indexAt(placed, offset) {
    let low = 0;
    let high = placed.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((placed[middle]?.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function spanIn({ piece, start: base }, start, end) {
    if (piece.kind === 'hole')
        return piece.hole.at;
    if (piece.kind === 'value')
        return piece.at;
    const { at, text, offsets } = piece;
    if (offsets) {
        const from = offsets[start - base] ?? at.start;
        return { source: at.source, start: from, end: Math.max(from, offsets[end - base] ?? at.end) };
    }
    if (at.end - at.start !== text.length)
        return at;
    return { source: at.source, start: at.start + start - base, end: at.start + end - base };
}
/**
 * The content of a string literal [start, end) of the text (with its quotes) that has inserts in it; undefined when an
 * insert stands inside an escape sequence, so that nothing is known of the string.
 */
function piecesOfLiteral(json, start, end) {
    const pieces = [];
    let at = start + 1;
    for (const insert of [...json.insertsIn(start, end), undefined]) {
        const text = decoded(json.text.slice(at, insert ? insert.start : end - 1));
        if (text === undefined)
            return undefined;
        if (text !== '')
            pieces.push(text);
        if (!insert)
            break;
        pieces.push(holeOf(insert.piece));
        at = insert.end;
    }
    return pieces;
}
/** A hole that stands for an insert where only its text counts. */
function holeOf(piece) {
    if (piece.kind === 'hole')
        return piece.hole;
    const { value } = piece;
    const name = value.kind === 'unknown' ? value.name : 'an inserted JSON value';
    return { name, reason: value.kind === 'unknown' ? value.reason : 'unsupported-expression', at: piece.at };
}
function decoded(raw) {
    if (!raw.includes('\\'))
        return raw;
    try {
        const text = JSON.parse(`"${raw}"`);
        return typeof text === 'string' ? text : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/located/value.js
var value = __webpack_require__(1075);
;// CONCATENATED MODULE: ./build/located/json-builder.js



/** Kinds of tokens of jsonc-parser's scanner, whose own enumeration does not exist at run time. */
const token = {
    openBrace: 1,
    closeBrace: 2,
    openBracket: 3,
    closeBracket: 4,
    comma: 5,
    colon: 6,
    null: 7,
    true: 8,
    false: 9,
    string: 10,
    number: 11,
    lineComment: 12,
    blockComment: 13,
    lineBreak: 14,
    trivia: 15,
    eof: 17,
};
const nameOf = {
    value: 'a value',
    valueOrEnd: 'a value or ]',
    key: 'a key in double quotes',
    keyOrEnd: 'a key in double quotes or }',
    colon: 'a colon',
    commaOrEnd: 'a comma or a closing bracket',
    end: 'the end of the text',
};
/** Builds the located tree of a JSON text from its tokens, without recursion, by the strict grammar of RFC 8259. */
function buildTree(json, maxDepth) {
    const scanner = (0,main.createScanner)(json.text, false);
    const state = { json, maxDepth, stack: [], expected: 'value', root: undefined };
    for (;;) {
        const kind = scanner.scan();
        if (kind === token.trivia || kind === token.lineBreak)
            continue;
        const start = scanner.getTokenOffset();
        const end = start + scanner.getTokenLength();
        const wrong = scanner.getTokenError() === 0
            ? take(state, { kind, start, end, text: scanner.getTokenValue() })
            : 'a string or number is not written as JSON wants it';
        if (wrong !== undefined) {
            const tooDeep = wrong === 'depth';
            const message = tooDeep ? `it is nested deeper than ${maxDepth} levels` : wrong;
            const at = json.spanOf(start, Math.max(end, start + 1));
            return { problem: { reason: tooDeep ? 'limit' : 'parse-error', message, at } };
        }
        if (kind === token.eof && state.root)
            return { value: state.root };
    }
}
/** Takes one token; answers what is wrong with it, if anything. */
function take(state, { kind, start, end, text }) {
    const { json, stack, expected } = state;
    const open = stack.at(-1);
    const unexpected = `${nameOf[expected]} is expected`;
    switch (kind) {
        case token.eof:
            return expected === 'end' ? undefined : `it ends where ${unexpected}`;
        case token.lineComment:
        case token.blockComment:
            return 'it has a comment, which JSON does not allow';
        case token.closeBrace:
        case token.closeBracket: {
            const mayEnd = expected === 'commaOrEnd' || expected === 'keyOrEnd' || expected === 'valueOrEnd';
            if (!open || !mayEnd || (kind === token.closeBrace) !== (open.entries !== undefined))
                return unexpected;
            stack.pop();
            const { entries, items } = open;
            const origins = json.originsOf(open.start, end);
            add(state, entries ? { kind: 'object', entries, origins } : { kind: 'list', items, origins });
            return undefined;
        }
        case token.colon:
            if (expected !== 'colon')
                return unexpected;
            state.expected = 'value';
            return undefined;
        case token.comma:
            if (expected !== 'commaOrEnd')
                return unexpected;
            state.expected = open?.entries ? 'key' : 'value';
            return undefined;
        case token.openBrace:
        case token.openBracket: {
            if (expected !== 'value' && expected !== 'valueOrEnd')
                return unexpected;
            if (stack.length >= state.maxDepth)
                return 'depth';
            const isObject = kind === token.openBrace;
            stack.push({ start, items: [], entries: isObject ? [] : undefined, key: undefined });
            state.expected = isObject ? 'keyOrEnd' : 'valueOrEnd';
            return undefined;
        }
        default: {
            if (open && kind === token.string && (expected === 'key' || expected === 'keyOrEnd')) {
                open.key = { text: keyText(json, start, end, text), span: json.spanOf(start, end) };
                state.expected = 'colon';
                return undefined;
            }
            if (expected !== 'value' && expected !== 'valueOrEnd')
                return unexpected;
            const value = scalar(json, kind, start, end, text);
            if (!value)
                return unexpected;
            add(state, value);
            return undefined;
        }
    }
}
function add(state, value) {
    const open = state.stack.at(-1);
    if (!open)
        state.root = value;
    else if (!open.entries)
        open.items.push(value);
    else if (open.key)
        open.entries.push({ key: open.key.text, keySpan: open.key.span, value });
    state.expected = open ? 'commaOrEnd' : 'end';
}
function scalar(json, kind, start, end, text) {
    const inserts = json.insertsIn(start, end);
    const origins = json.originsOf(start, end);
    switch (kind) {
        case token.string: {
            if (inserts.length === 0)
                return (0,value/* stringValue */.r$)(text, origins);
            const pieces = piecesOfLiteral(json, start, end);
            return pieces ? { kind: 'string', pieces, origins } : unknownOf(inserts, origins);
        }
        case token.number: {
            const only = inserts[0];
            if (!only)
                return { kind: 'number', value: Number(text), origins };
            if (only.piece.kind === 'value' && only.start === start && only.end === end)
                return only.piece.value;
            return unknownOf(inserts, origins);
        }
        case token.null:
            return { kind: 'null', origins };
        case token.true:
        case token.false:
            return { kind: 'bool', value: kind === token.true, origins };
        default:
            return undefined;
    }
}
function unknownOf(inserts, origins) {
    const holes = inserts.map((insert) => holeOf(insert.piece));
    const name = holes.map((hole) => hole.name).join(', ');
    return { kind: 'unknown', name, reason: holes[0]?.reason ?? 'unsupported-expression', origins };
}
function keyText(json, start, end, plain) {
    if (json.insertsIn(start, end).length === 0)
        return plain;
    const pieces = piecesOfLiteral(json, start, end) ?? [];
    return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}

// EXTERNAL MODULE: ./build/located/string-alignment.js
var string_alignment = __webpack_require__(8785);
;// CONCATENATED MODULE: ./build/located/json-tree.js



/** Longest JSON text that is read, in UTF-16 code units; CloudFormation takes 1 MB, IAM 10 kB. */
const maxJsonLength = 10 * 1024 * 1024;
/** Deepest nesting of JSON that is read; readers of the tree may recurse that far. */
const maxJsonDepth = 200;
const parsedSources = new WeakMap();
/**
 * Reads a JSON file (RFC 8259; a byte order mark is skipped) into a located tree. Duplicate keys are kept, in order.
 * A string's origin is the span of its literal with the quotes. The result is remembered for the source.
 */
function parseJson(source) {
    const known = parsedSources.get(source);
    if (known)
        return known;
    const parsed = source.text.length > maxJsonLength ? tooLarge({ source, start: 0, end: 0 }) : parseText(textOfSource(source));
    parsedSources.set(source, parsed);
    return parsed;
}
/**
 * Reads JSON text that is assembled from pieces, such as a heredoc with interpolations, a template file or an escaped string.
 * A hole inside a string literal becomes a hole of that string; inside a key it is written as `${name}`; a hole or value
 * where a JSON value may stand becomes an unknown of that name, or the value itself. Elsewhere it is a problem.
 */
function parseJsonPieces(pieces, whole) {
    let length = 0;
    for (const piece of pieces)
        length += piece.kind === 'text' ? piece.text.length : 1;
    return length > maxJsonLength ? tooLarge(whole) : parseText(textOfPieces(pieces, whole));
}
/**
 * Reads the JSON that a string encodes: its `json` where it has one, else its text, whose parts are found again in the
 * source behind quoting, escapes and indentation, as far as possible.
 */
function parseJsonString(value) {
    if (value.json)
        return { value: value.json };
    const whole = value.origins[0];
    return whole ? parseJsonPieces((0,string_alignment/* alignedPieces */.u)(value), whole) : { value };
}
function tooLarge(at) {
    return { problem: { reason: 'too-large', message: `it is longer than ${maxJsonLength} characters`, at } };
}
/** JSON.parse has the last word on validity; the builder, which is as strict, says where something is wrong. */
function parseText(json) {
    const built = buildTree(json, maxJsonDepth);
    if ('problem' in built)
        return built;
    try {
        JSON.parse(json.text);
        return built;
    }
    catch {
        return { problem: { reason: 'parse-error', message: 'it is not valid JSON', at: json.spanOf(0, 1) } };
    }
}


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ alignedPieces)
/* harmony export */ });
/**
 * Finds the text of a string again in the source span that it was written in, behind quotes, escapes, indentation, folded
 * lines and interpolations. Works without knowing the language: it is only used to point at places, never to decide.
 * Where the text cannot be followed, its pieces point at the whole span.
 */
function alignedPieces(value) {
    const [whole, ...via] = value.origins;
    if (!whole)
        return [];
    const { pieceOrigins } = value;
    if (pieceOrigins?.length === value.pieces.length && value.pieces.length > 1) {
        // what is not the place of a piece handed the whole string on
        const places = new Set(pieceOrigins.flat().map(keyOf));
        const rest = value.origins.filter((span) => !places.has(keyOf(span)));
        return value.pieces.flatMap((piece, index) => alignedAlone(piece, pieceOrigins[index] ?? [], rest));
    }
    for (const escapes of whole.source.text[whole.start] === '"' ? [true, false] : [false, true]) {
        const pieces = align(value.pieces, whole, via, escapes);
        if (pieces)
            return pieces;
    }
    return value.pieces.map((piece) => typeof piece === 'string' ? { kind: 'text', text: piece, at: whole, via } : { kind: 'hole', hole: piece, via });
}
/** A piece that knows its own place: a line of a heredoc, a part of an interpolation. */
function alignedAlone(piece, own, rest) {
    const [at = rest[0], ...others] = own;
    if (!at)
        return [];
    const via = [...others, ...rest.filter((span) => span !== at)];
    if (typeof piece !== 'string')
        return [{ kind: 'hole', hole: piece, via }];
    for (const escapes of at.source.text[at.start] === '"' ? [true, false] : [false, true]) {
        const pieces = align([piece], at, via, escapes);
        if (pieces)
            return pieces;
    }
    return [{ kind: 'text', text: piece, at, via }];
}
const keyOf = ({ source, start, end }) => `${source.path}:${start}:${end}`;
function align(pieces, whole, via, escapes) {
    const { text } = whole.source;
    const first = text[whole.start];
    const quoted = first === '"' || (first === "'" && text[whole.end - 1] === "'");
    const cursor = {
        text,
        at: whole.start + (quoted ? 1 : 0),
        end: whole.end,
        escapes,
        doubled: first === "'" && quoted,
    };
    const found = [];
    for (const piece of pieces) {
        if (typeof piece === 'string') {
            const offsets = alignText(piece, cursor);
            if (!offsets)
                return undefined;
            found.push({ kind: 'text', text: piece, at: whole, offsets, via });
        }
        else {
            skipHole(piece, cursor, whole);
            found.push({ kind: 'hole', hole: piece, via });
        }
    }
    return found;
}
function skipHole(hole, cursor, whole) {
    if (hole.at.source === whole.source && hole.at.end > cursor.at && hole.at.end <= cursor.end)
        cursor.at = hole.at.end;
    else if (cursor.text.startsWith('${', cursor.at))
        cursor.at = cursor.text.indexOf('}', cursor.at);
    const rest = /[ \t]*\}/y;
    rest.lastIndex = cursor.at;
    if (rest.test(cursor.text))
        cursor.at = rest.lastIndex;
}
/** The source offset of every code unit of the text and one behind it; undefined when they part ways. */
function alignText(text, cursor) {
    const offsets = [];
    for (let i = 0; i < text.length;) {
        const unit = text.charAt(i);
        const step = stepAt(cursor, unit);
        if (step !== undefined) {
            offsets.push(cursor.at + step.skip);
            cursor.at += step.skip + step.length;
            i++;
            continue;
        }
        const resumed = resume(text, i, cursor);
        if (resumed === undefined)
            return undefined;
        for (; i < resumed.index; i++)
            offsets.push(cursor.at);
        cursor.at = resumed.at;
    }
    offsets.push(cursor.at);
    return offsets;
}
const named = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    '"': '"',
    '\\': '\\',
    '/': '/',
};
/** How far to skip, and how many source characters stand for the code unit. */
function stepAt(cursor, unit) {
    const { text, end } = cursor;
    for (let at = cursor.at; at < end; at++) {
        const here = text.charAt(at);
        const skip = at - cursor.at;
        if (here === '\\' && cursor.escapes) {
            const next = text.charAt(at + 1);
            if (next === 'u' && Number.parseInt(text.slice(at + 2, at + 6), 16) === unit.charCodeAt(0))
                return { skip, length: 6 };
            return Object.hasOwn(named, next) && named[next] === unit ? { skip, length: 2 } : undefined;
        }
        if (here === unit)
            return { skip, length: cursor.doubled && unit === "'" ? 2 : 1 };
        if (here !== ' ' && here !== '\t' && here !== '\r' && here !== '\n')
            return undefined;
        // A folded line: its break stands for a space.
        if (unit === ' ' && here === '\n')
            return { skip, length: 1 };
    }
    return undefined;
}
/** Continues behind an interpolation whose text was put in: the source after it is looked for in the text. */
function resume(text, index, cursor) {
    if (!cursor.text.startsWith('${', cursor.at))
        return undefined;
    const close = cursor.text.indexOf('}', cursor.at);
    if (close < 0 || close >= cursor.end)
        return undefined;
    const mark = /^[^\\\r\n$]*/.exec(cursor.text.slice(close + 1, Math.min(close + 13, cursor.end)))?.[0] ?? '';
    if (mark === '')
        return { index: text.length, at: close + 1 };
    const found = text.indexOf(mark, index);
    return found < 0 ? undefined : { index: found, at: close + 1 };
}


/***/ }),

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uz: () => (/* binding */ handedOn),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   r$: () => (/* binding */ stringValue)
/* harmony export */ });
/** The text of a string without holes, else undefined. */
function knownText(value) {
    if (value.kind !== 'string')
        return undefined;
    let text = '';
    for (const piece of value.pieces) {
        if (typeof piece !== 'string')
            return undefined;
        text += piece;
    }
    return text;
}
/** A known string. */
function stringValue(text, origins) {
    return { kind: 'string', pieces: text === '' ? [] : [text], origins };
}
/** The same value with one more place that handed it on. */
function handedOn(value, by) {
    const last = value.origins.at(-1);
    if (last && last.source === by.source && last.start === by.start && last.end === by.end)
        return value;
    return { ...value, origins: [...value.origins, by] };
}


/***/ })

};
