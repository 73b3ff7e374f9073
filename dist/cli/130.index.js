export const id = 130;
export const ids = [130,821];
export const modules = {

/***/ 2672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearestNames)
/* harmony export */ });
/* unused harmony export editDistance */
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);

/** Names longer than this are not compared: no IAM action is. */
const longest = 160;
/**
 * Edit distance (insertions, deletions, substitutions and swaps of neighbours count 1 each), or `limit + 1` as soon as it is
 * certain to exceed `limit`. Time is O(length²) with both lengths capped.
 */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit || a.length > longest || b.length > longest)
        return limit + 1;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        let best = i;
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
            }
            row[j] = cost;
            if (cost < best)
                best = cost;
        }
        if (best > limit)
            return limit + 1;
        beforeLast = last;
        last = row;
    }
    return Math.min(last[b.length] ?? limit + 1, limit + 1);
}
/**
 * The names nearest to a word, whatever its case: those within a third of its length in edits, the nearest first, then those
 * that contain it, the shortest first; at most `count`.
 */
function nearestNames(word, names, count) {
    const wanted = word.toLowerCase();
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    const found = [];
    for (const name of names) {
        const lower = name.toLowerCase();
        const distance = editDistance(wanted, lower, limit);
        if (distance <= limit)
            found.push({ name, distance });
        else if (wanted.length >= 4 && lower.includes(wanted))
            found.push({ name, distance: limit + lower.length });
    }
    found.sort((a, b) => a.distance - b.distance || (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.name, b.name));
    return found.slice(0, count).map(({ name }) => name);
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

/***/ 2850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   indexManagedPolicies: () => (/* binding */ indexManagedPolicies),
/* harmony export */   loadManagedPolicies: () => (/* binding */ loadManagedPolicies),
/* harmony export */   managedPolicyName: () => (/* binding */ managedPolicyName)
/* harmony export */ });
/** The stored text: a first line with the snapshot's date, then `name, path, version, document` a line, tab-separated. */
function indexManagedPolicies(text) {
    const [snapshot = '', ...lines] = text.split('\n');
    const byName = new Map();
    for (const line of lines) {
        const name = line.slice(0, line.indexOf('\t'));
        if (name !== '')
            byName.set(name.toLowerCase(), { name, line });
    }
    const read = new Map();
    return {
        snapshot,
        names: [...byName.values()].map(({ name }) => name),
        find(arnOrName) {
            const key = managedPolicyName(arnOrName)?.toLowerCase();
            if (key === undefined)
                return undefined;
            const known = read.get(key);
            if (known)
                return known;
            const line = byName.get(key)?.line;
            if (line === undefined)
                return undefined;
            const policy = decode(line);
            read.set(key, policy);
            return policy;
        },
    };
}
function decode(line) {
    const [name = '', path = '', version = '', ...rest] = line.split('\t');
    return {
        name,
        arn: `arn:aws:iam::aws:policy${path}${name}`,
        version,
        serviceLinked: path.startsWith('/aws-service-role/'),
        document: JSON.parse(rest.join('\t')),
    };
}
/** The name in an AWS-managed policy's ARN of any partition; a text without `:` is a name already; else undefined. */
function managedPolicyName(arnOrName) {
    if (!arnOrName.includes(':'))
        return arnOrName === '' ? undefined : arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
    const match = /^arn:aws[a-z-]{0,20}:iam::aws:policy\//i.exec(arnOrName);
    return match ? arnOrName.slice(arnOrName.lastIndexOf('/') + 1) : undefined;
}
let loaded;
/** Unpacks the snapshot of all AWS-managed policies (some 3 MB of text, about 20 ms); load it only when one is referenced. */
function loadManagedPolicies() {
    loaded ??= (async () => {
        const [{ managedPoliciesBrotli }, { unpack }] = await Promise.all([
            __webpack_require__.e(/* import() */ 907).then(__webpack_require__.bind(__webpack_require__, 3907)),
            __webpack_require__.e(/* import() */ 871).then(__webpack_require__.bind(__webpack_require__, 4871)),
        ]);
        return indexManagedPolicies(unpack(managedPoliciesBrotli));
    })();
    return loaded;
}


/***/ }),

/***/ 1798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _located_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2041);


/** Reads a command's options strictly. @throws InputProblem for an unknown option or a missing value. */
function readArguments(command, args, options, positionals) {
    try {
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options,
            allowPositionals: positionals > 0,
            allowNegative: true,
            strict: true,
        });
        const values = parsed.values;
        if (parsed.positionals.length > positionals)
            throw new Error(`Unexpected argument '${parsed.positionals[positionals]}'`);
        return {
            text: (name) => {
                const value = values[name];
                return typeof value === 'string' ? value : undefined;
            },
            list: (name) => {
                const value = values[name];
                return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
            },
            on: (name) => {
                const value = values[name];
                return typeof value === 'boolean' ? value : undefined;
            },
            positionals: parsed.positionals,
        };
    }
    catch (error) {
        const said = (error instanceof Error ? error.message : String(error)).split('. ')[0]?.replace(/\.$/, '') ?? '';
        throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(`${command}: ${said}.`, 'Call "ai-permission-review help" for the options.');
    }
}
/** One of the words, or an InputProblem that names the option and the words. */
function oneOf(option, value, words, fallback) {
    if (value === undefined)
        return fallback;
    const found = words.find((word) => word === value);
    if (!found)
        throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(`${option} is ${JSON.stringify(value)}.`, `Give one of ${words.join(', ')}.`);
    return found;
}


/***/ }),

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/catalog/distance.js
var distance = __webpack_require__(2672);
;// CONCATENATED MODULE: ./build/catalog/actions.js

/** The stored text: the date, then `prefix, service name, comma-separated action names` a line, tab-separated. */
function indexActionNames(text) {
    const [snapshot = '', ...lines] = text.split('\n');
    const services = new Map();
    for (const line of lines) {
        const [prefix = '', title = '', names = ''] = line.split('\t');
        if (prefix !== '')
            services.set(prefix, { title, names: names === '' ? [] : names.split(',') });
    }
    const ofPrefix = (prefix) => {
        const key = prefix.toLowerCase();
        return (services.get(key)?.names ?? []).map((name) => `${key}:${name}`);
    };
    const prefixes = [...services.keys()];
    return {
        snapshot,
        prefixes,
        ofPrefix,
        serviceName: (prefix) => services.get(prefix.toLowerCase())?.title,
        known(action) {
            const wanted = action.toLowerCase();
            const colon = wanted.indexOf(':');
            return ofPrefix(wanted.slice(0, Math.max(colon, 0))).find((name) => name.toLowerCase() === wanted);
        },
        nearest(action, count) {
            const colon = action.indexOf(':');
            const prefix = colon < 0 ? '' : action.slice(0, colon);
            const own = ofPrefix(prefix);
            if (own.length > 0)
                return (0,distance/* nearestNames */.L)(action, own, count);
            return nearestElsewhere(colon < 0 ? action : action.slice(colon + 1), prefix, prefixes, ofPrefix, count);
        },
    };
}
/** For a prefix that does not exist: actions of prefixes spelled nearly so, else actions of that name in any service. */
function nearestElsewhere(name, prefix, prefixes, ofPrefix, count) {
    const related = (candidate) => candidate.length >= 4 && (prefix.startsWith(candidate) || (prefix.length >= 4 && candidate.startsWith(prefix)));
    const similar = prefix === '' ? [] : [...new Set([...(0,distance/* nearestNames */.L)(prefix, prefixes, 3), ...prefixes.filter(related)])];
    const among = (candidates) => {
        const owners = new Map();
        for (const candidate of candidates) {
            for (const action of ofPrefix(candidate)) {
                const plain = action.slice(candidate.length + 1);
                if (!owners.has(plain))
                    owners.set(plain, action);
            }
        }
        return (0,distance/* nearestNames */.L)(name, owners.keys(), count).map((plain) => owners.get(plain) ?? plain);
    };
    const found = among(similar);
    return found.length > 0 ? found : among(prefixes);
}
let loaded;
/** Unpacks the list of all IAM actions; for explaining a name and for checking spelling, never on the ordinary way. */
function loadActionNames() {
    loaded ??= (async () => {
        const [{ actionNamesBrotli }, { unpack }] = await Promise.all([
            __webpack_require__.e(/* import() */ 990).then(__webpack_require__.bind(__webpack_require__, 3990)),
            __webpack_require__.e(/* import() */ 871).then(__webpack_require__.bind(__webpack_require__, 4871)),
        ]);
        return indexActionNames(unpack(actionNamesBrotli));
    })();
    return loaded;
}
/** The exact-case name of an action, or undefined with the nearest names when IAM does not have it. */
async function knownAction(action) {
    const names = await loadActionNames();
    const known = names.known(action);
    return known === undefined ? { nearest: names.nearest(action, 5) } : { known, nearest: [] };
}

// EXTERNAL MODULE: ./build/catalog/entry.js
var entry = __webpack_require__(8427);
;// CONCATENATED MODULE: ./build/catalog/pattern.js
const star = 42;
const question = 63;
function lower(code) {
    return code >= 65 && code <= 90 ? code + 32 : code;
}
/**
 * Whether a name matches an IAM pattern: `*` any text, `?` one character, all else literal, ASCII letters in any case. At most
 * pattern × name steps. (The policy room has its own, for patterns with unknown parts; rooms do not import to the left.)
 */
function matchesPattern(pattern, name) {
    let p = 0;
    let n = 0;
    let afterStar = -1;
    let mark = 0;
    while (n < name.length) {
        const code = p < pattern.length ? pattern.charCodeAt(p) : -1;
        if (code === star) {
            afterStar = ++p;
            mark = n;
        }
        else if (code === question || (code >= 0 && lower(code) === lower(name.charCodeAt(n)))) {
            p++;
            n++;
        }
        else if (afterStar >= 0) {
            p = afterStar;
            n = ++mark;
        }
        else
            return false;
    }
    while (p < pattern.length && pattern.charCodeAt(p) === star)
        p++;
    return p === pattern.length;
}
/** Whether some text matches both patterns. At most a × b steps. */
function patternsMeet(a, b) {
    // reach[j]: the rest of a, from i on, and the rest of b, from j on, have a text in common; filled from the ends.
    let below = [];
    for (let i = a.length; i >= 0; i--) {
        const row = new Array(b.length + 1).fill(false);
        const x = i < a.length ? a.charCodeAt(i) : -1;
        for (let j = b.length; j >= 0; j--) {
            const y = j < b.length ? b.charCodeAt(j) : -1;
            if (x < 0 && y < 0)
                row[j] = true;
            // A star stands for nothing more, or takes in one more character of the other side.
            else if (x === star || y === star)
                row[j] = (below[j] ?? false) || (row[j + 1] ?? false);
            else if (x >= 0 && y >= 0 && (x === question || y === question || lower(x) === lower(y))) {
                row[j] = below[j + 1] ?? false;
            }
        }
        below = row;
    }
    return below[0] ?? false;
}
/** True when an action pattern has a `*` or `?`. */
function isPattern(text) {
    return text.includes('*') || text.includes('?');
}

;// CONCATENATED MODULE: ./build/catalog/advice.js


/** The ends of a name's words: `ListTags` may be cut after `List` and `ListTags`. */
function wordEnds(name) {
    const ends = [];
    for (let i = 1; i < name.length; i++) {
        const isUpper = /[A-Z]/.test(name.charAt(i));
        const startsWord = isUpper && (/[a-z0-9]/.test(name.charAt(i - 1)) || /[a-z]/.test(name.charAt(i + 1)));
        if (startsWord)
            ends.push(i);
    }
    ends.push(name.length);
    return ends;
}
/**
 * The fewest patterns of the form `Words*` (or whole names) that match all of `wanted` and none of `others`: every wanted name
 * takes its shortest beginning, cut between words, that none of the others has.
 */
function coverByBeginnings(wanted, others) {
    const lowerOthers = others.map((name) => name.toLowerCase()).sort(entry/* compareText */.n6);
    const lowerWanted = wanted.map((name) => name.toLowerCase()).sort(entry/* compareText */.n6);
    const patterns = new Set();
    for (const name of wanted) {
        const beginning = wordEnds(name)
            .map((end) => name.slice(0, end))
            .find((text) => countWithBeginning(lowerOthers, text.toLowerCase()) === 0);
        const covers = beginning === undefined ? 0 : countWithBeginning(lowerWanted, beginning.toLowerCase());
        patterns.add(covers > 1 ? `${beginning}*` : name);
    }
    // `UpdateDevice*` takes in `UpdateDevices`, whose own words end elsewhere.
    const beginnings = [...patterns].filter((pattern) => pattern.endsWith('*')).map((pattern) => pattern.slice(0, -1));
    const isCovered = (pattern) => beginnings.some((text) => pattern !== `${text}*` && pattern.toLowerCase().startsWith(text.toLowerCase()));
    return [...patterns]
        .filter((pattern) => !isCovered(pattern))
        .sort((a, b) => a.length - b.length || (0,entry/* compareText */.n6)(a, b));
}
/** How many of the sorted names begin with a text. */
function countWithBeginning(sorted, beginning) {
    const from = lowerBound(sorted, beginning);
    let count = 0;
    while (sorted[from + count]?.startsWith(beginning))
        count++;
    return count;
}
function lowerBound(sorted, text) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * Least-privilege advice for one wildcard of one AI service, such as `bedrock:*` or `sagemaker:Create*`: computed from the list of
 * IAM's actions, so that it keeps everything the wildcard gives today but the catalog's entries. Undefined when the text is no
 * pattern of a covered service, or reaches nothing sensitive.
 */
function adviceFor(pattern, catalog, facts) {
    const colon = pattern.indexOf(':');
    const prefix = pattern.slice(0, Math.max(colon, 0)).toLowerCase();
    const actions = facts.actionsOf(prefix);
    if (actions.length === 0)
        return undefined;
    const reached = actions.filter((action) => matchesPattern(pattern, action));
    const dropped = reached.flatMap((action) => catalog.find(action) ?? []).sort(entry/* compareEntries */.wD);
    if (dropped.length === 0)
        return undefined;
    const sensitive = new Set(dropped.map((entry) => entry.action));
    const wanted = reached.filter((action) => !sensitive.has(action));
    const keepNames = new Set(wanted);
    const plain = (action) => action.slice(prefix.length + 1);
    const keep = coverByBeginnings(wanted.map(plain), actions.filter((action) => !keepNames.has(action)).map(plain));
    return { pattern, keep: keep.map((name) => `${prefix}:${name}`), kept: wanted.length, dropped };
}

// EXTERNAL MODULE: ./build/catalog/combinations.js + 1 modules
var catalog_combinations = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/catalog/facts.js
var catalog_facts = __webpack_require__(9932);
// EXTERNAL MODULE: ./build/catalog/fields.js
var fields = __webpack_require__(2510);
// EXTERNAL MODULE: ./build/catalog/managed.js
var catalog_managed = __webpack_require__(2850);
;// CONCATENATED MODULE: ./build/catalog/managed-grants.js



function texts(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function statementsOf(document) {
    const statements = (0,fields/* isMapping */.pi)(document) ? (0,fields/* field */.ZZ)(document, 'Statement') : undefined;
    return (Array.isArray(statements) ? statements : [statements]).filter(fields/* isMapping */.pi);
}
function reaches(statement, action) {
    const not = texts((0,fields/* field */.ZZ)(statement, 'NotAction'));
    if (not.length > 0)
        return !not.some((pattern) => matchesPattern(pattern, action));
    return texts((0,fields/* field */.ZZ)(statement, 'Action')).some((pattern) => matchesPattern(pattern, action));
}
/** Whether a statement's resources leave something that the action can be used on. */
function effectiveOn(statement, entry) {
    const resources = texts((0,fields/* field */.ZZ)(statement, 'Resource'));
    if (resources.includes('*') || texts((0,fields/* field */.ZZ)(statement, 'NotResource')).length > 0)
        return true;
    if (entry.wildcardOnly)
        return resources.some((pattern) => coversService(pattern, entry.service));
    return entry.resourceTypes.some(({ arn }) => resources.some((pattern) => patternsMeet(pattern, arn)));
}
/**
 * Whether a resource pattern takes in everything of a service, as `arn:aws:bedrock-agentcore:*:*:*` does. AWS's own policies give
 * actions without resource-level permission this way, so it counts as `*`.
 */
function coversService(pattern, service) {
    const parts = pattern.split(':');
    return parts.length >= 6 && matchesPattern(parts[2] ?? '', service) && parts.slice(5).every((part) => part === '*');
}
/**
 * The catalog's entries that a document allows, the most severe first. For documents that AWS publishes, whose form is known; a
 * Deny counts only when it has neither condition nor limited resources (iam-pitfalls.md 10).
 */
function sensitiveGrants(document, catalog) {
    const statements = statementsOf(document);
    const allows = statements.filter((statement) => (0,fields/* field */.ZZ)(statement, 'Effect') === 'Allow');
    const denies = statements.filter((statement) => (0,fields/* field */.ZZ)(statement, 'Effect') === 'Deny' &&
        (0,fields/* field */.ZZ)(statement, 'Condition') === undefined &&
        texts((0,fields/* field */.ZZ)(statement, 'Resource')).includes('*'));
    const grants = [];
    for (const entry of candidates(allows, catalog)) {
        const matching = allows.filter((statement) => reaches(statement, entry.action) && effectiveOn(statement, entry));
        if (matching.length === 0 || denies.some((statement) => reaches(statement, entry.action)))
            continue;
        grants.push({
            entry,
            conditional: matching.every((statement) => (0,fields/* field */.ZZ)(statement, 'Condition') !== undefined),
            anyResource: matching.some((statement) => texts((0,fields/* field */.ZZ)(statement, 'Resource')).includes('*')),
        });
    }
    return grants.sort((a, b) => (0,entry/* compareEntries */.wD)(a.entry, b.entry));
}
/** Only entries of the services that the statements name, unless one names all. */
function candidates(allows, catalog) {
    const prefixes = new Set();
    for (const statement of allows) {
        if ((0,fields/* field */.ZZ)(statement, 'NotAction') !== undefined)
            return catalog.entries;
        for (const action of texts((0,fields/* field */.ZZ)(statement, 'Action'))) {
            const prefix = action.slice(0, Math.max(action.indexOf(':'), 0)).toLowerCase();
            if (prefix === '' || prefix.includes('*') || prefix.includes('?'))
                return catalog.entries;
            prefixes.add(prefix);
        }
    }
    return [...prefixes].flatMap((prefix) => catalog.byService(prefix));
}

;// CONCATENATED MODULE: ./build/catalog/explain.js










/** API operations that people write into policies, and the IAM action that decides about them (iam-pitfalls.md 5). */
const operations = new Map([
    ['bedrock:converse', 'bedrock:InvokeModel'],
    ['bedrock:conversestream', 'bedrock:InvokeModelWithResponseStream'],
    ['bedrock:startasyncinvoke', 'bedrock:InvokeModel'],
]);
/** Longer texts are no action, pattern or policy name. */
const longestText = 256;
/**
 * Explains an action, an action pattern, or an AWS-managed policy by its name or ARN. Never throws for any text; what is not known
 * comes back as `unknown` with what it may have meant.
 */
async function explain(text, catalog) {
    const asked = text.trim().slice(0, longestText);
    const entry = catalog.find(asked);
    if (entry)
        return explainEntry(entry, catalog);
    if (isPattern(asked) && (asked.includes(':') || asked === '*'))
        return explainPattern(asked, catalog);
    const policies = await (0,catalog_managed.loadManagedPolicies)();
    const policy = policies.find(asked);
    if (policy)
        return explainPolicy(policy, catalog, policies.snapshot);
    const names = await loadActionNames();
    const known = (0,fields/* isActionName */.S8)(asked) ? names.known(asked) : undefined;
    if (known !== undefined)
        return explainOrdinary(known, catalog, names);
    return explainUnknown(asked, names, policies);
}
async function explainEntry(entry, catalog) {
    const managed = await (0,catalog_managed.loadManagedPolicies)();
    const combinations = (0,catalog_combinations/* loadCombinations */.$)().filter(({ allOf, helpful }) => [...allOf, ...helpful].includes(entry.action));
    const policies = policiesGiving([entry], catalog, managed);
    return { kind: 'sensitive', entry, policies, combinations, snapshot: managed.snapshot };
}
async function explainPattern(pattern, catalog) {
    const [names, facts, managed] = await Promise.all([loadActionNames(), (0,catalog_facts/* loadFacts */.mM)(), (0,catalog_managed.loadManagedPolicies)()]);
    const reaches = catalog.entries.filter(({ action }) => matchesPattern(pattern, action)).sort(entry/* compareEntries */.wD);
    const matches = (action) => matchesPattern(pattern, action);
    const prefix = pattern.slice(0, Math.max(pattern.indexOf(':'), 0));
    const known = names.ofPrefix(prefix).length > 0 || isPattern(prefix) || pattern === '*';
    const prefixes = isPattern(prefix) || pattern === '*' ? names.prefixes : [prefix];
    const combinations = (0,catalog_combinations/* loadCombinations */.$)().filter(({ allOf }) => allOf.every(matches));
    return {
        kind: 'pattern',
        pattern,
        matched: prefixes.reduce((sum, each) => sum + names.ofPrefix(each).filter(matches).length, 0),
        reaches,
        advice: adviceFor(pattern, catalog, facts),
        policies: reaches.length === 0 ? [] : policiesGiving(reaches, catalog, managed),
        combinations: bySeverity(combinations),
        snapshot: managed.snapshot,
        nearest: known ? [] : (0,distance/* nearestNames */.L)(prefix, names.prefixes, 3),
    };
}
function explainPolicy(policy, catalog, snapshot) {
    const grants = sensitiveGrants(policy.document, catalog);
    const given = new Set(grants.map(({ entry }) => entry.action));
    const combinations = (0,catalog_combinations/* loadCombinations */.$)().filter(({ allOf }) => allOf.every((action) => given.has(action)));
    return { kind: 'managed-policy', policy, grants, combinations: bySeverity(combinations), snapshot };
}
async function explainOrdinary(action, catalog, names) {
    const facts = (await (0,catalog_facts/* loadFacts */.mM)()).find(action);
    const service = action.slice(0, action.indexOf(':'));
    const nearest = (0,distance/* nearestNames */.L)(action, catalog.byService(service).map((entry) => entry.action), 3);
    const serviceName = names.serviceName(service);
    return { kind: 'ordinary', action, serviceName, accessLevel: facts?.accessLevel, nearest };
}
function explainUnknown(text, names, policies) {
    const looksLikeAction = text.includes(':') && !text.toLowerCase().startsWith('arn:');
    const policyName = text.slice(text.lastIndexOf('/') + 1);
    return {
        kind: 'unknown',
        text,
        authorisedBy: operations.get(text.toLowerCase()),
        nearestActions: text.toLowerCase().startsWith('arn:') ? [] : names.nearest(text, 5),
        nearestPolicies: looksLikeAction ? [] : (0,distance/* nearestNames */.L)(policyName, policies.names, 5),
    };
}
/** The policies that give every one of the entries, those that customers can attach first, then by name. */
function policiesGiving(entries, catalog, managed) {
    const found = [];
    for (const name of managed.names) {
        const policy = managed.find(name);
        if (!policy)
            continue;
        const given = new Map(sensitiveGrants(policy.document, catalog).map((grant) => [grant.entry.action, grant]));
        if (!entries.every(({ action }) => given.has(action)))
            continue;
        const conditional = entries.some(({ action }) => given.get(action)?.conditional ?? false);
        found.push({ name, arn: policy.arn, serviceLinked: policy.serviceLinked, conditional });
    }
    return found.sort((a, b) => Number(a.serviceLinked) - Number(b.serviceLinked));
}
function bySeverity(combinations) {
    return [...combinations].sort((a, b) => (0,entry/* compareSeverity */.zK)(a.severity, b.severity));
}

// EXTERNAL MODULE: ./build/catalog/load.js + 1 modules
var load = __webpack_require__(2910);
// EXTERNAL MODULE: ./build/located/problem.js
var problem = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(1798);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(573);
;// CONCATENATED MODULE: ./build/cli/explain-command.js





const SHOWN = 15;
function names(title, items) {
    if (items.length === 0)
        return [];
    const more = items.length > SHOWN ? [`  … and ${items.length - SHOWN} more`] : [];
    return ['', title, ...items.slice(0, SHOWN).map((item) => `  ${item}`), ...more];
}
/** `explain`: what the catalog says of an action or pattern, and which AWS-managed policies grant it. */
async function explainCommand(args) {
    const [text] = (0,cli_arguments/* readArguments */.l)('explain', args, {}, 1).positionals;
    if (text === undefined)
        throw new problem/* InputProblem */.S('explain: no action is given.', 'Call it as "explain bedrock:DeleteGuardrail".');
    const said = await explain(text, (0,load.loadCatalog)());
    const lines = [];
    switch (said.kind) {
        case 'sensitive': {
            const { entry } = said;
            lines.push(`${entry.action}  ${entry.severity}, ${entry.tactic} (${entry.tacticId})`, `  ${entry.rationale}`);
            if (entry.abuse)
                lines.push(`  ${entry.abuse}`);
            if (entry.instead)
                lines.push(`  Instead: ${entry.instead}`);
            if (entry.wildcardOnly)
                lines.push('  It supports no resource-level permissions: only Resource "*" grants it.');
            lines.push(...names('References', entry.references));
            lines.push(...names('Part of', said.combinations.map(({ title, gives }) => `${title}: ${gives}`)));
            lines.push(...names(`AWS-managed policies that grant it (as of ${said.snapshot})`, said.policies.map(({ name }) => name)));
            break;
        }
        case 'ordinary':
            lines.push(`${said.action} is an action of IAM (${said.accessLevel ?? 'access level unknown'}) that the catalog does not count as sensitive.`);
            lines.push(...names('Sensitive actions of the same service', said.nearest));
            break;
        case 'pattern':
            lines.push(`${said.pattern} matches ${said.matched} actions today, ${said.reaches.length} of them sensitive.`);
            lines.push(...names('Sensitive actions, the most severe first', said.reaches.map(({ severity, action, tactic }) => `${severity.padEnd(8)}  ${action}  (${tactic})`)));
            if (said.advice)
                lines.push(...names('To keep everything else, grant instead', said.advice.keep));
            lines.push(...names('Nearest services', said.nearest));
            break;
        case 'managed-policy':
            lines.push(`${said.policy.name} (${said.policy.version}, as of ${said.snapshot}) grants ${said.grants.length} sensitive actions.`);
            lines.push(...names('The most severe first', said.grants.map(({ entry, conditional }) => `${entry.severity.padEnd(8)}  ${entry.action}${conditional ? '  (under a condition)' : ''}`)));
            break;
        case 'unknown':
            lines.push(`${JSON.stringify(said.text)} is no action that IAM knows and no AWS-managed policy.`);
            if (said.authorisedBy)
                lines.push(`It is an API operation that ${said.authorisedBy} decides about.`);
            lines.push(...names('Nearest actions', said.nearestActions), ...names('Nearest policies', said.nearestPolicies));
            break;
    }
    await (0,output/* write */.M)(`${lines.join('\n')}\n`);
    return said.kind === 'unknown' ? 2 : 0;
}


/***/ }),

/***/ 573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ write),
/* harmony export */   t: () => (/* binding */ colorWanted)
/* harmony export */ });
/** Whether to colour: as asked, else on a terminal unless `NO_COLOR` is set (to anything but an empty text). */
function colorWanted(asked) {
    if (asked !== undefined)
        return asked;
    if (process.env['NO_COLOR'])
        return false;
    return process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
}
/** Writes to standard output and waits until it is taken; a reader that went away (`| head`) ends the writing quietly. */
function write(text) {
    return new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            if (!error || ('code' in error && error.code === 'EPIPE'))
                resolve();
            else
                reject(error);
        });
    });
}


/***/ })

};
