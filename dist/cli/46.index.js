export const id = 46;
export const ids = [46];
export const modules = {

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   wD: () => (/* binding */ compareEntries),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** All severities, the most severe first. */
const severities = ['critical', 'high', 'medium', 'low'];
/** Orders by severity, the most severe first; 0 when equal. */
function compareSeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** Orders strings by UTF-16 code units, independent of the locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders entries by severity, then by name. */
function compareEntries(a, b) {
    return compareSeverity(a.severity, b.severity) || compareText(a.action, b.action);
}


/***/ }),

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCatalogFile: () => (/* binding */ readCatalogFile)
});

// EXTERNAL MODULE: ./build/catalog/fields.js + 2 modules
var fields = __webpack_require__(8818);
;// CONCATENATED MODULE: ./build/catalog/lines.js
/** The 1-based line of an offset. */
function lineOf(source, offset) {
    let line = 1;
    for (let i = source.indexOf('\n'); i >= 0 && i < offset; i = source.indexOf('\n', i + 1))
        line++;
    return line;
}
/**
 * The lines on which the items of each top-level list of a YAML or JSON text start, by the list's key; empty when the text
 * does not parse. For error messages only.
 */
async function itemLines(source) {
    const { EVENT_ID, parseEvents } = await __webpack_require__.e(/* import() */ 685).then(__webpack_require__.bind(__webpack_require__, 685));
    const lines = new Map();
    let events;
    try {
        events = parseEvents(source, { maxDepth: 20 });
    }
    catch {
        return lines;
    }
    let depth = 0;
    let key;
    let isKey = true;
    for (const event of events) {
        if (event.type === EVENT_ID.POP) {
            depth--;
            if (depth === 2)
                isKey = true;
            continue;
        }
        const start = event.type === EVENT_ID.SCALAR ? event.valueStart : 'start' in event ? event.start : -1;
        // Depth 2 is inside the document's mapping, depth 3 inside one of its lists.
        if (depth === 2 && isKey && event.type === EVENT_ID.SCALAR) {
            key = source.slice(event.valueStart, event.valueEnd);
            isKey = false;
            continue;
        }
        if (depth === 3 && key !== undefined && start >= 0) {
            const found = lines.get(key);
            if (found)
                found.push(lineOf(source, start));
            else
                lines.set(key, [lineOf(source, start)]);
        }
        if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.DOCUMENT)
            depth++;
        else if (depth === 2)
            isKey = true;
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/catalog/file.js


const fileKeys = new Set([
    'version',
    'service',
    'name',
    'description',
    'permissions',
    'overrides',
    'disable',
    '$schema',
]);
const largestFile = 4_000_000;
const mostEntries = 20_000;
const mostProblems = 50;
function listOf(document, key, notes) {
    const value = (0,fields/* field */.ZZ)(document, key);
    if (value === undefined || value === null)
        return [];
    if (Array.isArray(value) && value.length <= mostEntries)
        return value;
    const message = Array.isArray(value) ? `${key} has more than ${mostEntries} items.` : `${key} is no list.`;
    notes.problems.push({ path: notes.path, message, remedy: `Write ${key} as a list of at most ${mostEntries} items.` });
    return [];
}
function eachMapping(document, key, notes, read) {
    const result = [];
    const seen = new Map();
    listOf(document, key, notes).forEach((item, index) => {
        const action = (0,fields/* isMapping */.pi)(item) ? (0,fields/* field */.ZZ)(item, 'action') : undefined;
        const name = typeof action === 'string' ? action.slice(0, 80) : undefined;
        const line = notes.lines.get(key)?.[index];
        const place = {
            path: notes.path,
            ...(line === undefined ? {} : { line }),
            entry: name === undefined ? `${key}[${index}]` : `${key}[${index}] (${name})`,
        };
        const report = (message, remedy) => {
            if (notes.problems.length < mostProblems)
                notes.problems.push({ ...place, message, remedy });
        };
        if (!(0,fields/* isMapping */.pi)(item)) {
            report('is no mapping.', 'Write each item as "action: …" with its fields.');
            return;
        }
        const before = name === undefined ? undefined : seen.get(name.toLowerCase());
        if (before !== undefined)
            report(`repeats ${key}[${before}].`, 'Keep one of the two.');
        if (name !== undefined)
            seen.set(name.toLowerCase(), index);
        const value = read(item, report);
        if (value !== undefined)
            result.push(value);
    });
    return result;
}
function readDisabled(document, notes) {
    const names = [];
    listOf(document, 'disable', notes).forEach((item, index) => {
        const fault = (0,fields/* actionFault */.f5)(item);
        const line = notes.lines.get('disable')?.[index];
        const place = { path: notes.path, ...(line === undefined ? {} : { line }), entry: `disable[${index}]` };
        if (fault)
            notes.problems.push({ ...place, message: fault, remedy: 'List action names such as "bedrock:InvokeModel".' });
        else if (typeof item === 'string')
            names.push(item);
    });
    return names;
}
async function parse(source, path) {
    if (/^\s*\{/.test(source)) {
        try {
            return { value: JSON.parse(source) };
        }
        catch {
            // Flow-style YAML starts with a brace, too.
        }
    }
    const yaml = await __webpack_require__.e(/* import() */ 685).then(__webpack_require__.bind(__webpack_require__, 685));
    try {
        return { value: yaml.load(source, { filename: path, maxDepth: 20, maxAliases: 1000 }) };
    }
    catch (error) {
        const why = error instanceof yaml.YAMLException ? error.reason : 'it cannot be parsed';
        const line = error instanceof yaml.YAMLException && error.mark ? { line: error.mark.line + 1 } : {};
        return { problem: { path, ...line, message: `is not valid YAML: ${why}.`, remedy: 'Correct the file.' } };
    }
}
/**
 * Reads a catalog file, YAML or JSON: `version: 1`, `permissions` (entries to add or to replace), `overrides` (fields to
 * change in existing entries) and `disable` (action names). Never throws; a file with any fault is unusable as a whole.
 */
async function readCatalogFile(source, path) {
    if (source.length > largestFile) {
        const message = `has ${source.length} characters; ${largestFile} are read.`;
        return { kind: 'unusable', problems: [{ path, message, remedy: 'Split it into several catalog files.' }] };
    }
    const parsed = await parse(source, path);
    if ('problem' in parsed)
        return { kind: 'unusable', problems: [parsed.problem] };
    const document = parsed.value;
    if (!(0,fields/* isMapping */.pi)(document)) {
        const remedy = 'Start it with "version: 1" and "permissions:".';
        return { kind: 'unusable', problems: [{ path, message: 'is no catalog: its top level is no mapping.', remedy }] };
    }
    const file = readDocument(document, { path, problems: [], lines: new Map() });
    if (file.kind === 'read')
        return file;
    // A second reading, only to say on which lines the faults are.
    return readDocument(document, { path, problems: [], lines: await itemLines(source) });
}
function readDocument(document, notes) {
    const { path, problems } = notes;
    const top = (message, remedy) => {
        problems.push({ path, message, remedy });
    };
    (0,fields/* refuseUnknownKeys */.R4)(document, fileKeys, top);
    if ((0,fields/* field */.ZZ)(document, 'version') !== 1) {
        const what = Object.hasOwn(document, 'version') ? 'has another version than 1.' : 'has no version.';
        top(what, 'Write "version: 1" at the top.');
    }
    const entries = eachMapping(document, 'permissions', notes, fields/* readEntry */.hB);
    const overrides = eachMapping(document, 'overrides', notes, fields/* readOverride */.$J);
    const disabled = readDisabled(document, notes);
    if (problems.length === 0 && entries.length + overrides.length + disabled.length === 0) {
        top('has no entries.', 'Add at least one item under permissions, overrides or disable.');
    }
    if (problems.length > 0)
        return { kind: 'unusable', problems };
    return { kind: 'read', file: { path, entries, overrides, disabled } };
}


/***/ }),

/***/ 9306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ tactics),
/* harmony export */   _A: () => (/* binding */ atlasVersion),
/* harmony export */   dj: () => (/* binding */ laterNameOf),
/* harmony export */   we: () => (/* binding */ tacticNamed),
/* harmony export */   z_: () => (/* binding */ attackVersion)
/* harmony export */ });
/* unused harmony export newerTactic */
/** The version of ATT&CK whose names and ids the catalog uses. */
const attackVersion = '18.1';
/** The version of MITRE ATLAS whose technique ids the catalog uses. */
const atlasVersion = '5.6.0';
/**
 * All tactics of the pinned version, in the matrix's order. Version 19 split Defense Evasion: what weakens a control, a log or a
 * policy is Defense Impairment; what only goes past it unseen is Stealth, which kept the id.
 */
const tactics = [
    { name: 'Reconnaissance', id: 'TA0043', inV19: [] },
    { name: 'Resource Development', id: 'TA0042', inV19: [] },
    { name: 'Initial Access', id: 'TA0001', inV19: [] },
    { name: 'Execution', id: 'TA0002', inV19: [] },
    { name: 'Persistence', id: 'TA0003', inV19: [] },
    { name: 'Privilege Escalation', id: 'TA0004', inV19: [] },
    {
        name: 'Defense Evasion',
        id: 'TA0005',
        inV19: [
            { name: 'Defense Impairment', id: 'TA0112' },
            { name: 'Stealth', id: 'TA0005' },
        ],
    },
    { name: 'Credential Access', id: 'TA0006', inV19: [] },
    { name: 'Discovery', id: 'TA0007', inV19: [] },
    { name: 'Lateral Movement', id: 'TA0008', inV19: [] },
    { name: 'Collection', id: 'TA0009', inV19: [] },
    { name: 'Command and Control', id: 'TA0011', inV19: [] },
    { name: 'Exfiltration', id: 'TA0010', inV19: [] },
    { name: 'Impact', id: 'TA0040', inV19: [] },
];
const byName = new Map(tactics.map((tactic) => [tactic.name.toLowerCase(), tactic]));
const newer = new Map(tactics.flatMap((tactic) => tactic.inV19.map((later) => [later.name.toLowerCase(), { tactic, later }])));
/** The tactic of a name, in any case; names of version 19 are taken, too, and lead to their tactic in the pinned version. */
function tacticNamed(name) {
    const key = name.trim().toLowerCase();
    return byName.get(key) ?? newer.get(key)?.tactic;
}
/** The name of version 19 that a text is, or undefined when it is none or is the pinned version's. */
function laterNameOf(name) {
    return newer.get(name.trim().toLowerCase())?.later;
}
/** What version 19 calls an entry's tactic. */
function newerTactic(entry) {
    const tactic = tacticNamed(entry.tactic) ?? { name: entry.tactic, id: '', inV19: [] };
    return tactic.inV19.find(({ name }) => name === entry.tacticV19) ?? tactic.inV19[0] ?? tactic;
}


/***/ })

};
