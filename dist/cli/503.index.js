export const id = 503;
export const ids = [503];
export const modules = {

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  maxAliasedNodes: () => (/* binding */ maxAliasedNodes),
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ../../main/node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(685);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
;// CONCATENATED MODULE: ./build/located/yaml-events.js

/** Longest YAML text that is read, in UTF-16 code units. */
const maxYamlLength = 5 * 1024 * 1024;
/** Deepest nesting of YAML that is read; readers of the tree may recurse that far. */
const maxYamlDepth = 200;
/** How many characters may be parsed in all, for a text of which lines are indented so that the parser takes them. */
const maxMendingWork = 20_000_000;
/**
 * Parses YAML into events. CloudFormation's parser takes a flow list whose closing bracket stands at its parent's
 * indentation, this one does not: such a line is indented and the text parsed again, a bounded number of times.
 */
function yamlEvents(source) {
    const at = { source, start: 0, end: 0 };
    if (source.text.length > maxYamlLength) {
        return { problem: { reason: 'too-large', message: `it is longer than ${maxYamlLength} characters`, at } };
    }
    let { text } = source;
    const mends = [];
    for (;;) {
        try {
            const events = (0,js_yaml.parseEvents)(text, { maxDepth: maxYamlDepth });
            return { text, events, sourceOffset: (offset) => sourceOffset(mends, offset) };
        }
        catch (error) {
            if (!(error instanceof js_yaml.YAMLException))
                throw error;
            const position = error.mark?.position ?? 0;
            if (error.reason === 'deficient indentation' && mends.length * text.length < maxMendingWork) {
                const line = text.lastIndexOf('\n', position - 1) + 1;
                text = `${text.slice(0, line)} ${text.slice(line)}`;
                mends.push({ at: line, length: 1 });
                continue;
            }
            return { problem: problemFrom(source, error.reason, sourceOffset(mends, position)) };
        }
    }
}
function problemFrom(source, reason, start) {
    const at = { source, start, end: Math.min(start + 1, source.text.length) };
    if (reason.startsWith('nesting exceeded')) {
        return { reason: 'limit', message: `it is nested deeper than ${maxYamlDepth} levels`, at };
    }
    return { reason: 'parse-error', message: `it is not valid YAML (${reason})`, at };
}
/** Undoes the mends, last first. */
function sourceOffset(mends, offset) {
    let at = offset;
    for (let i = mends.length - 1; i >= 0; i--) {
        const mend = mends[i];
        if (mend && at > mend.at)
            at = Math.max(mend.at, at - mend.length);
    }
    return at;
}

;// CONCATENATED MODULE: ./build/located/yaml-scalar.js

const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
const truths = new Set(['true', 'True', 'TRUE']);
const falsehoods = new Set(['false', 'False', 'FALSE']);
/**
 * The value of a plain scalar by YAML's core schema, with one restriction: a number is a number only where its text is the
 * canonical one. `2012-10-17`, `012345678901`, `1.0` and `0x10` keep their text, as every reader of a policy wants it.
 */
function plainScalar(text, origins) {
    if (nulls.has(text))
        return { kind: 'null', origins };
    if (truths.has(text))
        return { kind: 'bool', value: true, origins };
    if (falsehoods.has(text))
        return { kind: 'bool', value: false, origins };
    if (/^-?\d/.test(text) && text.length <= 20) {
        const value = Number(text);
        if (String(value) === text)
            return { kind: 'number', value, origins };
    }
    return (0,located_value/* stringValue */.r$)(text, origins);
}

;// CONCATENATED MODULE: ./build/located/yaml-tags.js

/** CloudFormation's short forms and the keys that they stand for ("Intrinsic function reference", YAML short form). */
const shortForms = new Map([
    ...['And', 'Base64', 'Cidr', 'Contains', 'EachMemberEquals', 'EachMemberIn', 'Equals', 'FindInMap', 'ForEach'],
    ...['GetAtt', 'GetAZs', 'GetStackOutput', 'If', 'ImportValue', 'Join', 'Length', 'Not', 'Or', 'RefAll', 'Select'],
    ...['Split', 'Sub', 'ToJsonString', 'Transform', 'ValueOf', 'ValueOfAll'],
].map((name) => [`!${name}`, `Fn::${name}`]));
/** YAML's own tags that leave a node as it is. */
const neutral = new Set(['!', '!!map', '!!seq', '!!omap', '!!set', '!!pairs']);
/**
 * What a tag makes of its node: `!Sub x` is `{ "Fn::Sub": x }`. A tag that is not known, such as a preprocessor's, makes an
 * unknown of it, because only that preprocessor can tell what will stand there.
 */
function tagged(tag, at, value) {
    if (tag === '' || neutral.has(tag))
        return value;
    if (tag === '!!str')
        return asText(value, at);
    if (tag.startsWith('!!') && value.kind !== 'list' && value.kind !== 'object')
        return value;
    const key = tag === '!Ref' || tag === '!Condition' ? tag.slice(1) : shortForms.get(tag);
    if (key)
        return { kind: 'object', entries: [{ key, keySpan: at, value }], origins: value.origins };
    const text = value.kind === 'string' ? value.pieces.filter((piece) => typeof piece === 'string').join('') : '';
    return { kind: 'unknown', name: `${tag} ${text}`.trim(), reason: 'unsupported-construct', origins: [at] };
}
function asText(value, at) {
    switch (value.kind) {
        case 'null':
            return (0,located_value/* stringValue */.r$)('', value.origins);
        case 'bool':
        case 'number':
            return (0,located_value/* stringValue */.r$)(at.source.text.slice(value.origins[0]?.start, value.origins[0]?.end), value.origins);
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./build/located/yaml-tree.js





/** How many nodes all aliases together may stand for; an alias bomb ends here. */
const maxAliasedNodes = 200_000;
const parsedSources = new WeakMap();
/**
 * Reads a YAML file into located trees, one a document. CloudFormation's short tags become objects (`!Ref x` is
 * `{ Ref: x }`), aliases share the tree of their anchor, merge keys (`<<`) are put in behind the mapping's own keys, and
 * duplicate keys are kept. A scalar's origin is its span, with its quotes where it has some. Remembered for the source.
 */
function parseYaml(source) {
    const known = parsedSources.get(source);
    if (known)
        return known;
    const parsed = read(source);
    parsedSources.set(source, parsed);
    return parsed;
}
function read(source) {
    const events = yamlEvents(source);
    if ('problem' in events)
        return events;
    const builder = new TreeBuilder(source, events);
    const documents = builder.documents();
    return builder.problem ? { problem: builder.problem } : { documents };
}
class TreeBuilder {
    problem;
    #source;
    #yaml;
    #next = 0;
    /** End of what was read last, in the parsed text: where an empty scalar stands. */
    #last = 0;
    #aliased = 0;
    #anchors = new Map();
    constructor(source, yaml) {
        this.#source = source;
        this.#yaml = yaml;
    }
    documents() {
        const documents = [];
        for (let event = this.#take(); event; event = this.#take()) {
            if (event.type !== js_yaml.EVENT_ID.DOCUMENT)
                continue;
            this.#anchors = new Map();
            const first = this.#take();
            if (first && first.type !== js_yaml.EVENT_ID.POP) {
                documents.push(this.#node(first).value);
                this.#take();
            }
        }
        return documents;
    }
    #take() {
        return this.#yaml.events[this.#next++];
    }
    #span(start, end) {
        const { sourceOffset } = this.#yaml;
        return { source: this.#source, start: sourceOffset(start), end: sourceOffset(end) };
    }
    #fail(reason, message, at) {
        this.problem ??= { reason, message, at };
        return { value: { kind: 'null', origins: [at] }, size: 1 };
    }
    /** The node that an event begins. Recursion is as deep as the nesting, which the parser limits. */
    #node(event) {
        if (event.type === js_yaml.EVENT_ID.ALIAS)
            return this.#alias(event.anchorStart, event.anchorEnd);
        if (event.type === js_yaml.EVENT_ID.DOCUMENT || event.type === js_yaml.EVENT_ID.POP) {
            return this.#fail('parse-error', 'a value is missing', this.#span(this.#last, this.#last));
        }
        const anchor = event.anchorStart < 0 ? undefined : this.#yaml.text.slice(event.anchorStart, event.anchorEnd);
        if (anchor !== undefined)
            this.#anchors.set(anchor, 'open');
        const node = this.#untagged(event);
        const tag = event.tagStart < 0 ? '' : this.#yaml.text.slice(event.tagStart, event.tagEnd);
        const result = tag === '' ? node : { ...node, value: tagged(tag, this.#span(event.tagStart, event.tagEnd), node.value) };
        if (anchor !== undefined)
            this.#anchors.set(anchor, result);
        return result;
    }
    #untagged(event) {
        switch (event.type) {
            case js_yaml.EVENT_ID.SCALAR:
                return { value: this.#scalar(event), size: 1 };
            case js_yaml.EVENT_ID.SEQUENCE:
                return this.#sequence(event.start, event.style === 2);
            case js_yaml.EVENT_ID.MAPPING:
                return this.#mapping(event.start, event.style === 2);
        }
    }
    #scalar(event) {
        if (event.valueStart < 0) {
            const end = Math.max(this.#last, event.tagEnd, event.anchorEnd);
            return plainScalar('', [this.#span(end, end)]);
        }
        const text = (0,js_yaml.getScalarValue)(this.#yaml.text, event);
        const quoted = event.style === js_yaml.SCALAR_STYLE.SINGLE_QUOTED || event.style === js_yaml.SCALAR_STYLE.DOUBLE_QUOTED;
        const margin = quoted ? 1 : 0;
        this.#last = event.valueEnd + margin;
        const origins = [this.#span(event.valueStart - margin, this.#last)];
        return event.style === js_yaml.SCALAR_STYLE.PLAIN && event.tagStart < 0
            ? plainScalar(text, origins)
            : (0,located_value/* stringValue */.r$)(text, origins);
    }
    #sequence(start, flow) {
        const items = [];
        let size = 1;
        this.#last = Math.max(this.#last, start);
        for (let event = this.#take(); event && event.type !== js_yaml.EVENT_ID.POP && !this.problem; event = this.#take()) {
            const item = this.#node(event);
            items.push(item.value);
            size += item.size;
        }
        return { value: { kind: 'list', items, origins: [this.#close(start, flow)] }, size };
    }
    #mapping(start, flow) {
        const entries = [];
        const merged = [];
        let strange;
        let size = 1;
        this.#last = Math.max(this.#last, start);
        for (let event = this.#take(); event && event.type !== js_yaml.EVENT_ID.POP && !this.problem; event = this.#take()) {
            const key = this.#node(event);
            const keySpan = key.value.origins[0] ?? this.#span(start, start);
            const valueEvent = this.#take();
            if (!valueEvent)
                break;
            const { value, size: valueSize } = this.#node(valueEvent);
            size += valueSize;
            const text = this.#keyText(key.value, event);
            if (text === '<<' && event.type === js_yaml.EVENT_ID.SCALAR && event.style === js_yaml.SCALAR_STYLE.PLAIN) {
                merged.push(...mergedEntries(value));
            }
            else if (text === undefined)
                strange = keySpan;
            else
                entries.push({ key: text, keySpan, value });
        }
        const at = this.#close(start, flow);
        if (strange) {
            // A mapping as a key, as in `{{ placeholder }}` of a preprocessor: only that can tell what will stand here.
            const name = this.#source.text.slice(at.start, Math.min(at.end, at.start + 80));
            return { value: { kind: 'unknown', name, reason: 'unsupported-construct', origins: [at] }, size };
        }
        const own = new Set(merged.length > 0 ? entries.map((entry) => entry.key) : []);
        for (const entry of merged) {
            if (own.has(entry.key))
                continue;
            own.add(entry.key);
            entries.push(entry);
        }
        return { value: { kind: 'object', entries, origins: [at] }, size };
    }
    #keyText(key, event) {
        switch (key.kind) {
            case 'string':
                return key.pieces.join('');
            case 'null':
            case 'bool':
            case 'number':
                return event.type === js_yaml.EVENT_ID.SCALAR && event.valueStart >= 0 ? (0,js_yaml.getScalarValue)(this.#yaml.text, event) : '';
            default:
                return undefined;
        }
    }
    #alias(start, end) {
        const at = this.#span(start - 1, end);
        const node = this.#anchors.get(this.#yaml.text.slice(start, end));
        this.#last = end;
        if (!node)
            return this.#fail('parse-error', 'the alias has no anchor before it', at);
        if (node === 'open')
            return this.#fail('limit', 'the alias stands inside its own anchor', at);
        this.#aliased += node.size;
        if (this.#aliased > maxAliasedNodes) {
            return this.#fail('limit', `its aliases stand for more than ${maxAliasedNodes} nodes`, at);
        }
        return { value: (0,located_value/* handedOn */.Uz)(node.value, at), size: node.size };
    }
    /** The span of a collection: to the end of its last part, for a flow collection with its closing bracket. */
    #close(start, flow) {
        if (flow)
            this.#last = bracketEnd(this.#yaml.text, Math.max(this.#last, start + 1));
        return this.#span(start, this.#last);
    }
}
/** What `<<: value` brings in: a mapping's entries, or those of several, the first one winning. */
function mergedEntries(value) {
    const parts = value.kind === 'list' ? value.items : [value];
    return parts.flatMap((part) => (part.kind === 'object' ? part.entries : []));
}
/** The offset behind a flow collection's closing bracket, looked for behind its last part. */
function bracketEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        const unit = text.charAt(at);
        if (unit === ']' || unit === '}')
            return at + 1;
        if (unit === '#') {
            const line = text.indexOf('\n', at);
            if (line < 0)
                break;
            at = line;
        }
        else if (!' \t\r\n,'.includes(unit))
            break;
    }
    return from;
}


/***/ })

};
