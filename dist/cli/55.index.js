export const id = 55;
export const ids = [55];
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

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ readOverride),
/* harmony export */   R4: () => (/* binding */ refuseUnknownKeys),
/* harmony export */   S8: () => (/* binding */ isActionName),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   f5: () => (/* binding */ actionFault),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8427);
/* harmony import */ var _tactics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9306);
/* harmony import */ var _techniques_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4372);



/** True for a YAML mapping or JSON object; lists, dates and null are none. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
const entryKeys = new Set([
    'action',
    'tactic',
    'tacticId',
    'atlas',
    'severity',
    'rationale',
    'abuse',
    'instead',
    'origin',
    'references',
    'since',
    'level',
    'noisy',
    'passRole',
]);
const levels = ['core', 'extended'];
const origins = ['seed', 'sonrai', 'research', 'inferred', 'custom'];
const longestText = 2000;
/** `prefix:Name`, both plain; catalog entries name one action, never a pattern. */
function isActionName(text) {
    return /^[a-z0-9][a-z0-9-]{0,62}:[A-Za-z][A-Za-z0-9]{0,127}$/i.test(text);
}
/** What is wrong with a text as an action name, or undefined. */
function actionFault(value) {
    if (typeof value !== 'string')
        return 'has no action.';
    if (value.includes('*') || value.includes('?'))
        return `names a pattern, "${value.slice(0, 80)}", where one action is meant.`;
    if (!isActionName(value))
        return `has "${value.slice(0, 80)}" for an action, which is no action name.`;
    return undefined;
}
/** A mapping's own value of a key; what it inherits does not count. */
function field(map, key) {
    return Object.hasOwn(map, key) ? map[key] : undefined;
}
function oneOf(map, key, allowed, fallback, report) {
    const value = field(map, key);
    if (value === undefined)
        return fallback;
    for (const choice of allowed)
        if (choice === value)
            return choice;
    report(`has ${key} ${JSON.stringify(value)?.slice(0, 80)}.`, `Use one of ${allowed.join(', ')}.`);
    return fallback;
}
function text(map, key, report) {
    const value = field(map, key);
    if (value === undefined)
        return undefined;
    if (typeof value === 'string' && value.trim() !== '' && value.length <= longestText)
        return value.trim();
    report(`has a ${key} that is no text of 1 to ${longestText} characters.`, `Write ${key} as a sentence, quoted if need be.`);
    return undefined;
}
function flag(map, key, report) {
    const value = field(map, key);
    if (value === undefined || value === false)
        return false;
    if (value === true)
        return true;
    report(`has ${key} ${JSON.stringify(value)?.slice(0, 80)}.`, 'Use true or false.');
    return false;
}
function textList(map, key, report) {
    const value = field(map, key);
    if (value === undefined)
        return [];
    if (Array.isArray(value) && value.length <= 50 && value.every((item) => typeof item === 'string'))
        return value;
    report(`has ${key} that is no list of texts.`, `Write ${key} as a list, one text an item.`);
    return [];
}
/** Reports keys that a mapping should not have. */
function refuseUnknownKeys(map, allowed, report) {
    for (const key of Object.keys(map)) {
        if (!allowed.has(key)) {
            report(`has an unknown key "${key.slice(0, 80)}".`, `Known keys are ${[...allowed].join(', ')}.`);
        }
    }
}
/** A tactic's name and id; the id may be left out, and must be the tactic's own when it is given. */
function readTactic(map, report) {
    const name = field(map, 'tactic');
    const id = field(map, 'tacticId');
    const tactic = typeof name === 'string' ? (0,_tactics_js__WEBPACK_IMPORTED_MODULE_0__/* .tacticNamed */ .we)(name) : undefined;
    if (!tactic) {
        const what = name === undefined ? 'has no tactic.' : `has tactic ${JSON.stringify(name)?.slice(0, 80)}.`;
        report(what, `Use a MITRE ATT&CK tactic: ${_tactics_js__WEBPACK_IMPORTED_MODULE_0__/* .tactics */ .SH.map(({ name: known }) => known).join(', ')}.`);
        return undefined;
    }
    if (id !== undefined && id !== tactic.id && id !== tactic.inV19?.id) {
        report(`has tacticId ${JSON.stringify(id)?.slice(0, 80)}, but ${tactic.name} is ${tactic.id}.`, 'Leave tacticId out.');
    }
    return { tactic: tactic.name, tacticId: tactic.id };
}
/** Reads the fields of an entry; every fault is reported, and undefined comes back when the entry cannot be used. */
function readEntry(map, report) {
    let faults = 0;
    const note = (message, remedy) => {
        faults++;
        report(message, remedy);
    };
    refuseUnknownKeys(map, entryKeys, note);
    const action = field(map, 'action');
    const fault = actionFault(action);
    if (fault)
        note(fault, 'Write it as "service:Action", e.g. "bedrock:DeleteGuardrail".');
    const tactic = readTactic(map, note);
    const severity = field(map, 'severity');
    if (severity === undefined)
        note('has no severity.', `Use one of ${_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.join(', ')}.`);
    const rationale = text(map, 'rationale', note);
    if (field(map, 'rationale') === undefined)
        note('has no rationale.', 'Say in one or two sentences what an attacker gains.');
    const atlas = textList(map, 'atlas', note);
    for (const id of atlas) {
        if (!_techniques_js__WEBPACK_IMPORTED_MODULE_1__/* .techniques */ .W.has(id))
            note(`has the unknown ATLAS technique "${id.slice(0, 40)}".`, 'Leave it out, or use a known id.');
    }
    const abuse = text(map, 'abuse', note);
    const instead = text(map, 'instead', note);
    const judgement = {
        severity: oneOf(map, 'severity', _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO, 'medium', note),
        level: oneOf(map, 'level', levels, 'core', note),
        origin: oneOf(map, 'origin', origins, 'custom', note),
        noisy: flag(map, 'noisy', note),
        passRole: flag(map, 'passRole', note),
        since: text(map, 'since', note) ?? '',
        references: textList(map, 'references', note),
        ...(abuse === undefined ? {} : { abuse }),
        ...(instead === undefined ? {} : { instead }),
    };
    if (faults > 0 || typeof action !== 'string' || !tactic || rationale === undefined)
        return undefined;
    return {
        action,
        service: action.slice(0, action.indexOf(':')).toLowerCase(),
        ...tactic,
        atlas,
        rationale,
        ...judgement,
    };
}
/** Reads a change to an entry of the catalog that is being extended: an action and at least one field to set. */
function readOverride(map, report) {
    let faults = 0;
    const note = (message, remedy) => {
        faults++;
        report(message, remedy);
    };
    refuseUnknownKeys(map, entryKeys, note);
    const action = field(map, 'action');
    const fault = actionFault(action);
    if (fault)
        note(fault, 'Name the entry to change as "service:Action".');
    const changes = {
        ...(Object.hasOwn(map, 'severity')
            ? { severity: oneOf(map, 'severity', _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO, 'medium', note) }
            : {}),
        ...(Object.hasOwn(map, 'level') ? { level: oneOf(map, 'level', levels, 'core', note) } : {}),
        ...(Object.hasOwn(map, 'noisy') ? { noisy: flag(map, 'noisy', note) } : {}),
        ...(Object.hasOwn(map, 'tactic') ? readTactic(map, note) : {}),
        ...(Object.hasOwn(map, 'references') ? { references: textList(map, 'references', note) } : {}),
    };
    const texts = {};
    for (const key of ['rationale', 'abuse', 'instead']) {
        const value = text(map, key, note);
        if (value !== undefined)
            texts[key] = value;
    }
    const all = { ...changes, ...texts };
    if (Object.keys(all).length === 0)
        note('changes nothing.', 'Give at least one field to set, e.g. severity.');
    return faults > 0 || typeof action !== 'string' ? undefined : { action, changes: all };
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

// EXTERNAL MODULE: ./build/catalog/fields.js
var fields = __webpack_require__(2510);
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
/* harmony export */   we: () => (/* binding */ tacticNamed),
/* harmony export */   z_: () => (/* binding */ attackVersion)
/* harmony export */ });
/** The version of ATT&CK whose names and ids the catalog uses. */
const attackVersion = '18.1';
/**
 * All tactics of the pinned version, in the matrix's order. Version 19 split Defense Evasion in two; every entry of this
 * catalog that has it weakens a control, a log or a policy, which is the half named Defense Impairment.
 */
const tactics = [
    { name: 'Reconnaissance', id: 'TA0043' },
    { name: 'Resource Development', id: 'TA0042' },
    { name: 'Initial Access', id: 'TA0001' },
    { name: 'Execution', id: 'TA0002' },
    { name: 'Persistence', id: 'TA0003' },
    { name: 'Privilege Escalation', id: 'TA0004' },
    { name: 'Defense Evasion', id: 'TA0005', inV19: { name: 'Defense Impairment', id: 'TA0112' } },
    { name: 'Credential Access', id: 'TA0006' },
    { name: 'Discovery', id: 'TA0007' },
    { name: 'Lateral Movement', id: 'TA0008' },
    { name: 'Collection', id: 'TA0009' },
    { name: 'Command and Control', id: 'TA0011' },
    { name: 'Exfiltration', id: 'TA0010' },
    { name: 'Impact', id: 'TA0040' },
];
const byName = new Map(tactics.map((tactic) => [tactic.name.toLowerCase(), tactic]));
const newer = new Map(tactics.flatMap((tactic) => (tactic.inV19 ? [[tactic.inV19.name.toLowerCase(), tactic]] : [])));
/** The tactic of a name, in any case; names of version 19 are taken, too, and lead to their tactic in the pinned version. */
function tacticNamed(name) {
    const key = name.trim().toLowerCase();
    return byName.get(key) ?? newer.get(key);
}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ techniques),
/* harmony export */   _: () => (/* binding */ atlasVersion)
/* harmony export */ });
/** The version of MITRE ATLAS whose technique ids the catalog uses. */
const atlasVersion = '5.6.0';
/** The ATLAS techniques that entries refer to: id and name. */
const techniques = new Map([
    ['AML.T0007', 'Discover AI Artifacts'],
    ['AML.T0008.000', 'AI Development Workspaces'],
    ['AML.T0010.001', 'AI Supply Chain Compromise: AI Software'],
    ['AML.T0010.003', 'AI Supply Chain Compromise: Model'],
    ['AML.T0010.004', 'AI Supply Chain Compromise: Container Registry'],
    ['AML.T0012', 'Valid Accounts'],
    ['AML.T0015', 'Evade AI Model'],
    ['AML.T0018', 'Manipulate AI Model'],
    ['AML.T0018.000', 'Manipulate AI Model: Poison AI Model'],
    ['AML.T0020', 'Poison Training Data'],
    ['AML.T0024', 'Exfiltration via AI Inference API'],
    ['AML.T0025', 'Exfiltration via Cyber Means'],
    ['AML.T0029', 'Denial of AI Service'],
    ['AML.T0031', 'Erode AI Model Integrity'],
    ['AML.T0034', 'Cost Harvesting'],
    ['AML.T0034.001', 'Cost Harvesting: Resource-Intensive Queries'],
    ['AML.T0035', 'AI Artifact Collection'],
    ['AML.T0036', 'Data from Information Repositories'],
    ['AML.T0040', 'AI Model Inference API Access'],
    ['AML.T0048.000', 'External Harms: Financial Harm'],
    ['AML.T0048.004', 'External Harms: AI Intellectual Property Theft'],
    ['AML.T0050', 'Command and Scripting Interpreter'],
    ['AML.T0051', 'LLM Prompt Injection'],
    ['AML.T0052', 'Phishing'],
    ['AML.T0053', 'AI Agent Tool Invocation'],
    ['AML.T0054', 'LLM Jailbreak'],
    ['AML.T0056', 'Extract LLM System Prompt'],
    ['AML.T0058', 'Publish Poisoned Models'],
    ['AML.T0059', 'Erode Dataset Integrity'],
    ['AML.T0064', 'Gather RAG-Indexed Targets'],
    ['AML.T0070', 'RAG Poisoning'],
    ['AML.T0071', 'False RAG Entry Injection'],
    ['AML.T0072', 'Reverse Shell'],
    ['AML.T0080', 'AI Agent Context Poisoning'],
    ['AML.T0080.000', 'AI Agent Context Poisoning: Memory'],
    ['AML.T0081', 'Modify AI Agent Configuration'],
    ['AML.T0083', 'Credentials from AI Agent Configuration'],
    ['AML.T0085', 'Data from AI Services'],
    ['AML.T0085.000', 'Data from AI Services: RAG Databases'],
    ['AML.T0085.001', 'Data from AI Services: AI Agent Tools'],
    ['AML.T0086', 'Exfiltration via AI Agent Tool Invocation'],
    ['AML.T0091.000', 'Use Alternate Authentication Material: Application Access Token'],
    ['AML.T0098', 'AI Agent Tool Credential Harvesting'],
    ['AML.T0102', 'Generate Malicious Commands'],
    ['AML.T0103', 'Deploy AI Agent'],
    ['AML.T0104', 'Publish Poisoned AI Agent Tool'],
    ['AML.T0110', 'AI Agent Tool Poisoning'],
]);


/***/ })

};
