export const id = 625;
export const ids = [625,503];
export const modules = {

/***/ 3781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
const lineStarts = new WeakMap();
function startsOf(source) {
    const known = lineStarts.get(source);
    if (known)
        return known;
    const starts = [0];
    for (let i = source.text.indexOf('\n'); i >= 0; i = source.text.indexOf('\n', i + 1))
        starts.push(i + 1);
    lineStarts.set(source, starts);
    return starts;
}
/** The position of an offset; offsets outside the text are clamped to it. */
function positionAt(source, offset) {
    const starts = startsOf(source);
    const at = Math.max(0, Math.min(offset, source.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}
/** A span as 1-based positions, the end exclusive. */
function rangeOf(span) {
    return { start: positionAt(span.source, span.start), end: positionAt(span.source, span.end) };
}
/** The text of a 1-based line without its line break, or '' when there is no such line. */
function lineText(source, line) {
    const starts = startsOf(source);
    const start = starts[line - 1];
    if (start === undefined)
        return '';
    const end = starts[line] ?? source.text.length + 1;
    return source.text.slice(start, end - 1).replace(/\r$/, '');
}
/** How many lines a source has; a trailing line break does not start another line. */
function lineCount(source) {
    const starts = startsOf(source);
    return source.text.endsWith('\n') ? starts.length - 1 : starts.length;
}
/** The span of a whole source. */
function wholeOf(source) {
    return { source, start: 0, end: source.text.length };
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


/***/ }),

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


/***/ }),

/***/ 1625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ../../main/node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(5832);
// EXTERNAL MODULE: ./build/located/problem.js
var problem = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/located/source.js
var located_source = __webpack_require__(3781);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/located/yaml-tree.js + 3 modules
var yaml_tree = __webpack_require__(9503);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(1872);
;// CONCATENATED MODULE: ./build/settings/config-schema.js


const config_schema_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* trim */.Bqr(), dist/* minLength */.BpQ(1, 'must not be empty'));
const texts = dist/* array */.YOg(config_schema_text);
const day = dist/* pipe */.FsL(config_schema_text, dist/* regex */.yGV(/^\d{4}-\d{2}-\d{2}$/, 'must be a date like 2027-03-01'), dist/* check */.z6Y((value) => !Number.isNaN(Date.parse(`${value}T00:00:00Z`)), 'must be a date that exists'));
const suppression = dist/* strictObject */.rej({
    action: config_schema_text,
    grantee: dist/* optional */.lqM(config_schema_text),
    path: dist/* optional */.lqM(config_schema_text),
    reason: dist/* pipe */.FsL(config_schema_text, dist/* minLength */.BpQ(10, 'must say why in at least 10 characters')),
    owner: dist/* optional */.lqM(config_schema_text),
    expires: day,
});
/** The configuration file, `.github/ai-permission-review.yml` at the base revision. Unknown keys are refused. */
const configSchema = dist/* strictObject */.rej({
    version: dist/* optional */.lqM(dist/* literal */.euz(1)),
    'fail-on-severity': dist/* optional */.lqM(dist/* picklist */.KIO([...settings/* SEVERITIES */.oC, 'none'])),
    'fail-on-undecided': dist/* optional */.lqM(dist/* boolean */.zMY()),
    'warn-only': dist/* optional */.lqM(dist/* boolean */.zMY()),
    'catalog-level': dist/* optional */.lqM(dist/* picklist */.KIO(['core', 'extended'])),
    'catalog-mode': dist/* optional */.lqM(dist/* picklist */.KIO(['extend', 'replace'])),
    'catalog-files': dist/* optional */.lqM(texts),
    'ignore-paths': dist/* optional */.lqM(texts),
    terraform: dist/* optional */.lqM(dist/* strictObject */.rej({ 'var-files': dist/* optional */.lqM(texts) })),
    cloudformation: dist/* optional */.lqM(dist/* strictObject */.rej({ 'parameter-files': dist/* optional */.lqM(texts) })),
    'inline-suppressions': dist/* optional */.lqM(dist/* picklist */.KIO(['base', 'allow', 'forbid'])),
    suppressions: dist/* optional */.lqM(dist/* array */.YOg(suppression)),
});

;// CONCATENATED MODULE: ./build/settings/config.js






/** The value without its places, for validation. Keys are own properties of an object without a prototype. */
function plain(value) {
    switch (value.kind) {
        case 'null':
            return null;
        case 'bool':
        case 'number':
            return value.value;
        case 'string':
            return (0,located_value/* knownText */.bG)(value);
        case 'list':
            return value.items.map(plain);
        case 'object': {
            const result = Object.create(null);
            for (const { key, value: inner } of value.entries)
                result[key] = plain(inner);
            return result;
        }
        default:
            return undefined;
    }
}
/** The value at a path of keys and indices, or the nearest one above it. */
function nodeAt(value, path) {
    let node = value;
    for (const step of path) {
        const next = node.kind === 'list'
            ? node.items[Number(step)]
            : node.kind === 'object'
                ? node.entries.find((entry) => entry.key === step)?.value
                : undefined;
        if (!next)
            return node;
        node = next;
    }
    return node;
}
function lineOf(value) {
    const span = value.origins[0];
    return span ? (0,located_source/* positionAt */.t$)(span.source, span.start).line : 1;
}
const REMEDY = 'See docs/configuration.md for the keys and their values.';
/**
 * Reads a configuration file.
 * @throws InputProblem with file, line, key and remedy when it is not valid; unknown keys are refused.
 */
function readConfig(source) {
    const parsed = (0,yaml_tree.parseYaml)(source);
    if ('problem' in parsed) {
        const { line } = (0,located_source/* positionAt */.t$)(source, parsed.problem.at.start);
        throw new problem/* InputProblem */.S(`${source.path}:${line} is not valid YAML: ${parsed.problem.message}.`, 'Correct the file at the base revision.');
    }
    const tree = parsed.documents[0];
    if (!tree || tree.kind === 'null')
        return { settings: {}, catalogFiles: [] };
    const result = dist/* safeParse */.xLC(configSchema, plain(tree));
    if (!result.success) {
        const issue = result.issues[0];
        const steps = issue.path?.map((step) => step.key) ?? [];
        const key = steps.join('.') || 'the file';
        const unknown = issue.type === 'strict_object' && issue.expected === 'never';
        const what = unknown ? `unknown key ${JSON.stringify(key)}` : `${key}: ${issue.message}`;
        throw new problem/* InputProblem */.S(`${source.path}:${lineOf(nodeAt(tree, steps))}: ${what}.`, REMEDY);
    }
    const config = result.output;
    const given = {};
    if (config['fail-on-severity'] !== undefined)
        given.failOnSeverity = config['fail-on-severity'];
    if (config['fail-on-undecided'] !== undefined)
        given.failOnUndecided = config['fail-on-undecided'];
    if (config['warn-only'] !== undefined)
        given.warnOnly = config['warn-only'];
    if (config['catalog-level'] !== undefined)
        given.catalogLevel = config['catalog-level'];
    if (config['catalog-mode'] !== undefined)
        given.catalogMode = config['catalog-mode'];
    if (config['ignore-paths'])
        given.ignoredPaths = config['ignore-paths'];
    if (config.terraform?.['var-files'])
        given.varFiles = config.terraform['var-files'];
    if (config.cloudformation?.['parameter-files'])
        given.parameterFiles = config.cloudformation['parameter-files'];
    if (config['inline-suppressions'] !== undefined)
        given.inlineSuppressions = config['inline-suppressions'];
    if (config.suppressions)
        given.suppressions = config.suppressions.map((item, index) => ({
            action: item.action,
            reason: item.reason,
            expires: item.expires,
            ...(item.grantee === undefined ? {} : { grantee: item.grantee }),
            ...(item.path === undefined ? {} : { path: item.path }),
            ...(item.owner === undefined ? {} : { owner: item.owner }),
            file: source.path,
            line: lineOf(nodeAt(tree, ['suppressions', index])),
        }));
    return { settings: given, catalogFiles: config['catalog-files'] ?? [] };
}


/***/ })

};
