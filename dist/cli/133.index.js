export const id = 133;
export const ids = [133,850];
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

/***/ 4133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./build/catalog/catalog.js
var catalog = __webpack_require__(5652);
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

// EXTERNAL MODULE: ./build/catalog/advice.js
var advice = __webpack_require__(9139);
// EXTERNAL MODULE: ./build/catalog/combinations.js + 1 modules
var catalog_combinations = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/catalog/entry.js
var entry = __webpack_require__(8427);
// EXTERNAL MODULE: ./build/catalog/facts.js
var catalog_facts = __webpack_require__(9932);
// EXTERNAL MODULE: ./build/catalog/fields.js + 2 modules
var fields = __webpack_require__(8818);
// EXTERNAL MODULE: ./build/catalog/managed.js
var catalog_managed = __webpack_require__(2850);
// EXTERNAL MODULE: ./build/catalog/pattern.js
var catalog_pattern = __webpack_require__(8805);
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
        return !not.some((pattern) => (0,catalog_pattern/* matchesPattern */.MT)(pattern, action));
    return texts((0,fields/* field */.ZZ)(statement, 'Action')).some((pattern) => (0,catalog_pattern/* matchesPattern */.MT)(pattern, action));
}
/** Whether a statement's resources leave something that the action can be used on. */
function effectiveOn(statement, entry) {
    const resources = texts((0,fields/* field */.ZZ)(statement, 'Resource'));
    if (resources.includes('*') || texts((0,fields/* field */.ZZ)(statement, 'NotResource')).length > 0)
        return true;
    if (entry.wildcardOnly)
        return resources.some((pattern) => coversService(pattern, entry.service));
    return entry.resourceTypes.some(({ arn }) => resources.some((pattern) => (0,catalog_pattern/* patternsMeet */.FW)(pattern, arn)));
}
/**
 * Whether a resource pattern takes in everything of a service, as `arn:aws:bedrock-agentcore:*:*:*` does. AWS's own policies give
 * actions without resource-level permission this way, so it counts as `*`.
 */
function coversService(pattern, service) {
    const parts = pattern.split(':');
    return parts.length >= 6 && (0,catalog_pattern/* matchesPattern */.MT)(parts[2] ?? '', service) && parts.slice(5).every((part) => part === '*');
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
/** The services that a statement lets roles be passed to: patterns; every one when it has no such condition. */
function passedTo(statement) {
    const condition = (0,fields/* field */.ZZ)(statement, 'Condition');
    if (!(0,fields/* isMapping */.pi)(condition))
        return ['*'];
    for (const test of Object.values(condition)) {
        if (!(0,fields/* isMapping */.pi)(test))
            continue;
        for (const [key, value] of Object.entries(test))
            if (key.toLowerCase() === 'iam:passedtoservice')
                return texts(value);
    }
    return ['*'];
}
/** Whether a document lets some role be passed to a service (iam-pitfalls.md 27). */
function passesRoleTo(document, service) {
    return statementsOf(document).some((statement) => (0,fields/* field */.ZZ)(statement, 'Effect') === 'Allow' &&
        reaches(statement, 'iam:PassRole') &&
        passedTo(statement).some((pattern) => (0,catalog_pattern/* matchesPattern */.MT)(pattern, service)));
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
    if ((0,catalog_pattern/* isPattern */.Pt)(asked) && (asked.includes(':') || asked === '*'))
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
    const combinations = bySeverity((0,catalog_combinations/* loadCombinations */.$)().filter(({ allOf, helpful }) => [...allOf, ...helpful].includes(entry.action)));
    const policies = policiesGiving([entry], catalog, managed);
    return { kind: 'sensitive', entry, policies, combinations, snapshot: managed.snapshot };
}
async function explainPattern(pattern, catalog) {
    const [names, facts, managed] = await Promise.all([loadActionNames(), (0,catalog_facts.loadFacts)(), (0,catalog_managed.loadManagedPolicies)()]);
    const reaches = catalog.entries.filter(({ action }) => (0,catalog_pattern/* matchesPattern */.MT)(pattern, action)).sort(entry/* compareEntries */.wD);
    const matches = (action) => (0,catalog_pattern/* matchesPattern */.MT)(pattern, action);
    const prefix = pattern.slice(0, Math.max(pattern.indexOf(':'), 0));
    const known = names.ofPrefix(prefix).length > 0 || (0,catalog_pattern/* isPattern */.Pt)(prefix) || pattern === '*';
    const prefixes = (0,catalog_pattern/* isPattern */.Pt)(prefix) || pattern === '*' ? names.prefixes : [prefix];
    const combinations = (0,catalog_combinations/* loadCombinations */.$)().filter(({ allOf }) => allOf.every(matches));
    return {
        kind: 'pattern',
        pattern,
        matched: prefixes.reduce((sum, each) => sum + names.ofPrefix(each).filter(matches).length, 0),
        reaches,
        advice: (0,advice/* adviceFor */.c)(pattern, catalog, facts),
        policies: reaches.length === 0 ? [] : policiesGiving(reaches, catalog, managed),
        combinations: bySeverity(combinations),
        snapshot: managed.snapshot,
        nearest: known ? [] : (0,distance/* nearestNames */.L)(prefix, names.prefixes, 3),
    };
}
function explainPolicy(policy, catalog, snapshot) {
    const grants = sensitiveGrants(policy.document, catalog);
    const given = new Set(grants.map(({ entry }) => entry.action));
    const combinations = (0,catalog_combinations/* loadCombinations */.$)().filter(({ allOf, passRoleService = '' }) => allOf.every((action) => action === 'iam:PassRole' ? passesRoleTo(policy.document, passRoleService) : given.has(action)));
    return { kind: 'managed-policy', policy, grants, combinations: bySeverity(combinations), snapshot };
}
async function explainOrdinary(action, catalog, names) {
    const facts = (await (0,catalog_facts.loadFacts)()).find(action);
    const service = action.slice(0, action.indexOf(':'));
    const nearest = (0,distance/* nearestNames */.L)(action, catalog.byService(service).map((entry) => entry.action), 3);
    const serviceName = names.serviceName(service);
    const combinations = bySeverity((0,catalog_combinations/* loadCombinations */.$)().filter(({ allOf }) => allOf.includes(action)));
    return { kind: 'ordinary', action, serviceName, accessLevel: facts?.accessLevel, combinations, nearest };
}
function explainUnknown(text, names, policies) {
    const looksLikeAction = text.includes(':') && !text.toLowerCase().startsWith('arn:');
    const policyName = text.slice(text.lastIndexOf('/') + 1);
    return {
        kind: 'unknown',
        text,
        authorisedBy: operations.get(text.toLowerCase()),
        knownService: looksLikeAction ? names.ofPrefix(text.slice(0, text.indexOf(':'))).length > 0 : undefined,
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
;// CONCATENATED MODULE: ./build/catalog/instead.js
/** An ARN pattern as one would write it for one's own account: unknown parts named, not starred. */
function exampleArn(pattern) {
    const names = ['', 'aws', '', 'REGION', 'ACCOUNT'];
    const parts = pattern.split(':');
    const named = parts.slice(0, 5).map((part, index) => (part === '*' ? (names[index] ?? part) : part));
    return [...named, parts.slice(5).join(':').replaceAll('*', 'NAME')].join(':');
}
/** Condition keys that limit an action by what it does; global keys and tags go without saying. */
function ownKeys(entry) {
    return entry.conditionKeys.filter((key) => !key.startsWith('aws:'));
}
/** Services whose principal is their prefix; others have one of their own, such as `lexv2.amazonaws.com`. */
const principals = new Set([
    'bedrock',
    'bedrock-agentcore',
    'comprehend',
    'forecast',
    'frauddetector',
    'healthlake',
    'kendra',
    'omics',
    'personalize',
    'qbusiness',
    'rekognition',
    'sagemaker',
    'transcribe',
    'translate',
]);
const SHOWN_TYPES = 3;
const SHOWN_KEYS = 6;
/**
 * What to grant instead of an action without limits: sentences, the most useful first, from the entry's own advice and from what
 * IAM can limit the action by (Service Authorization Reference). Names of keys and ARNs stand between backticks.
 */
function insteadOf(entry) {
    const { resourceTypes: types, instead, service } = entry;
    const lines = instead === undefined ? [] : [instead];
    if (types.length > 0) {
        // the types that every request has to name come first
        const ordered = [...types].sort((a, b) => Number(b.required) - Number(a.required));
        const arns = ordered.slice(0, SHOWN_TYPES).map(({ arn }) => `\`${exampleArn(arn)}\``);
        const more = types.length > arns.length ? ` (it has ${types.length} resource types)` : '';
        lines.push(`Name its resources instead of \`*\`: ${arns.join(', ')}${more}.`);
    }
    else if (entry.wildcardOnly && entry.accessLevel !== '') {
        lines.push('IAM cannot limit it to resources: give it to a role of its own, which nothing else uses.');
    }
    const keys = ownKeys(entry);
    if (keys.length > 0) {
        const shown = keys.slice(0, SHOWN_KEYS).map((key) => `\`${key}\``);
        const more = keys.length > shown.length ? ` and ${keys.length - shown.length} more` : '';
        lines.push(`Limit it by ${keys.length === 1 ? 'the condition key' : 'condition keys'} ${shown.join(', ')}${more}.`);
    }
    if (entry.passRole) {
        const principal = principals.has(service) ? `\`${service}.amazonaws.com\`` : "the service's principal";
        lines.push(`Its request names a role: allow \`iam:PassRole\` for that role's ARN only, with \`iam:PassedToService\` set to ${principal}.`);
    }
    return lines;
}

;// CONCATENATED MODULE: ./build/cli/wrap.js
/** Breaks a text at spaces into lines of at most `width` characters, the first one indented by `first`, the others by `rest`. */
function wrapped(text, width, first = '', rest = first) {
    const lines = [];
    let line = first;
    let empty = true;
    for (const word of text.split(' ')) {
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = rest + word;
        }
        else
            line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}
/** The width to write for: the terminal's, within what reads well; 80 where there is no terminal. */
function widthOf(columns) {
    return Math.min(Math.max(columns ?? 80, 40), 100);
}

;// CONCATENATED MODULE: ./build/cli/explain-text.js


const SHOWN = 15;
function section(title, lines) {
    return lines.length === 0 ? [] : ['', title, ...lines];
}
/** A list, one item a line, cut after `SHOWN` items unless all are asked for. */
function listed(title, items, { all }) {
    const shown = all ? items : items.slice(0, SHOWN);
    const more = items.length > shown.length ? [`  … and ${items.length - shown.length} more; --all lists them`] : [];
    return section(title, [...shown.map((item) => `  ${item}`), ...more]);
}
function actionLine({ severity, action, tactic, level }) {
    return `${severity.padEnd(8)}  ${action}  (${tactic}${level === 'extended' ? ', extended' : ''})`;
}
function combinationLines(combinations, style) {
    const shown = style.all ? combinations : combinations.slice(0, 5);
    const more = combinations.length - shown.length;
    return [
        ...shown.flatMap(({ title, severity, allOf }) => [
            ...wrapped(`${title.charAt(0).toUpperCase()}${title.slice(1)} (${severity})`, style.width, '  ', '    '),
            ...wrapped(`with ${allOf.join(', ')}`, style.width, '    '),
        ]),
        ...(more > 0 ? [`  … and ${more} more; --all lists them`] : []),
    ];
}
function policyNames(policies) {
    return policies
        .filter(({ serviceLinked }) => !serviceLinked)
        .map(({ name, conditional }) => (conditional ? `${name} (under a condition)` : name));
}
function sensitiveLines(said, style) {
    const { entry, combinations, policies, snapshot } = said;
    const prose = (text, first = '  ', rest = first) => wrapped(text, style.width, first, rest);
    const how = entry.level === 'extended' ? ', reported with --catalog-level extended' : '';
    const noisy = entry.noisy
        ? ['', ...prose('Common in ordinary workloads: reported only when granted without condition on "*".', '')]
        : [];
    return [
        `${entry.action}  ${entry.severity}, ${entry.tactic} (${entry.tacticId})${how}`,
        ...prose(entry.rationale),
        ...noisy,
        ...section('How it is abused', entry.abuse === undefined ? [] : prose(entry.abuse)),
        ...section('What to grant instead', insteadOf(entry).flatMap((line) => prose(line.replaceAll('`', ''), '  - ', '    '))),
        ...section('Together with other permissions', combinationLines(combinations, style)),
        ...listed(`AWS-managed policies that grant it (as of ${snapshot})`, policyNames(policies), style),
        ...listed('References', entry.references, style),
    ];
}
function ordinaryLines(said, style) {
    const { action, accessLevel, serviceName, combinations, nearest } = said;
    const of = serviceName === undefined ? '' : ` of ${serviceName}`;
    const level = accessLevel === undefined ? '' : `, access level ${accessLevel}`;
    const alone = combinations.length > 0
        ? 'By itself the catalog does not count it as sensitive. What it is part of does:'
        : 'The catalog does not count it as sensitive.';
    return [
        ...wrapped(`${action} is an action${of}${level}. ${alone}`, style.width),
        ...(combinations.length > 0 ? ['', ...combinationLines(combinations, style)] : []),
        ...listed('Sensitive actions of the same service with a similar name', nearest, style),
    ];
}
function patternLines(said, style) {
    const { pattern, matched, reaches, advice, combinations, policies, snapshot, nearest } = said;
    if (matched === 0)
        return [
            `${pattern} matches no action that IAM has today.`,
            ...listed('Nearest services', nearest.map((prefix) => `${prefix}:*`), style),
        ];
    const keep = advice?.keep ?? [];
    return [
        `${pattern} matches ${matched} actions today, ${reaches.length === 0 ? 'none' : reaches.length} of them sensitive.`,
        ...listed('Sensitive actions, the most severe first', reaches.map(actionLine), style),
        ...section('What it gives in one go', combinationLines(combinations, style)),
        ...section(`To keep the other ${advice?.kept ?? 0} actions, grant instead`, keep.length === 0 ? [] : wrapped(keep.join(', '), style.width, '  ')),
        ...listed(`AWS-managed policies that grant all of it (as of ${snapshot})`, policyNames(policies), style),
    ];
}
function managedLines(said, style) {
    const { policy, grants, combinations, snapshot } = said;
    const head = `${policy.name} (${policy.version}, as of ${snapshot}) grants ${grants.length === 0 ? 'no' : grants.length} sensitive action${grants.length === 1 ? '' : 's'}.`;
    return [
        head,
        policy.arn,
        ...(policy.serviceLinked ? ['It is made for a service-linked role: customers cannot attach it.'] : []),
        ...listed('The most severe first', grants.map(({ entry, conditional }) => `${actionLine(entry)}${conditional ? '  under a condition' : ''}`), style),
        ...section('What they give together', combinationLines(combinations, style)),
    ];
}
function unknownLines(said, style) {
    const { text, authorisedBy, knownService, nearestActions, nearestPolicies } = said;
    const prefix = JSON.stringify(text.slice(0, text.indexOf(':')));
    const what = knownService === undefined
        ? 'is no AWS-managed policy, and no action that IAM knows.'
        : knownService
            ? 'is no action that IAM knows.'
            : `is no action that IAM knows: there is no service ${prefix}.`;
    return [
        ...wrapped(`${JSON.stringify(text)} ${what}`, style.width),
        ...(authorisedBy === undefined ? [] : [`It is an API operation that ${authorisedBy} decides about.`]),
        ...listed('Nearest actions', nearestActions, style),
        ...listed('Nearest policies', nearestPolicies, style),
    ];
}
/** An explanation as text for a terminal. */
function explanationText(said, style) {
    const lines = () => {
        switch (said.kind) {
            case 'sensitive':
                return sensitiveLines(said, style);
            case 'ordinary':
                return ordinaryLines(said, style);
            case 'pattern':
                return patternLines(said, style);
            case 'managed-policy':
                return managedLines(said, style);
            case 'unknown':
                return unknownLines(said, style);
        }
    };
    return `${lines().join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(573);
;// CONCATENATED MODULE: ./build/cli/explain-command.js








const options = {
    format: { type: 'string' },
    'catalog-level': { type: 'string' },
    all: { type: 'boolean' },
};
/** `explain`: what the catalog says of an action, a pattern or an AWS-managed policy. 2 when nobody knows the name. */
async function explainCommand(args) {
    const given = (0,cli_arguments/* readArguments */.l)('explain', args, options, 1);
    const [text] = given.positionals;
    if (text === undefined)
        throw new problem/* InputProblem */.S('explain: no action is given.', 'Call it as "explain bedrock:DeleteGuardrail".');
    const format = (0,cli_arguments/* oneOf */.y)('--format', given.text('format'), ['text', 'json'], 'text');
    const level = (0,cli_arguments/* oneOf */.y)('--catalog-level', given.text('catalog-level'), ['core', 'extended'], 'extended');
    const said = await explain(text, (0,catalog.atLevel)((0,load.loadCatalog)(), level));
    const style = { width: widthOf(process.stdout.columns), all: given.on('all') ?? false };
    await (0,output/* write */.M)(format === 'json' ? `${JSON.stringify(said, undefined, 2)}\n` : explanationText(said, style));
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
