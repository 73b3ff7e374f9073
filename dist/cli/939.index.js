export const id = 939;
export const ids = [939,652,932];
export const modules = {

/***/ 5652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   atLevel: () => (/* binding */ atLevel),
/* harmony export */   makeCatalog: () => (/* binding */ makeCatalog)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);

/** Builds a catalog from entries; of two entries with the same action the later one counts. */
function makeCatalog(versions, all) {
    const index = new Map();
    for (const entry of all)
        index.set(entry.action.toLowerCase(), entry);
    const entries = [...index.values()].sort((a, b) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.action, b.action));
    const groups = new Map();
    for (const entry of entries) {
        const group = groups.get(entry.service);
        if (group)
            group.push(entry);
        else
            groups.set(entry.service, [entry]);
    }
    return Object.freeze({
        ...versions,
        entries,
        find: (action) => index.get(action.toLowerCase()),
        byService: (prefix) => groups.get(prefix.toLowerCase()) ?? [],
        services: [...groups.keys()].sort(_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6),
    });
}
/** The same catalog with only the entries that a level asks for: `core` leaves out `extended` ones. */
function atLevel(catalog, level) {
    if (level === 'extended')
        return catalog;
    return makeCatalog(catalog, catalog.entries.filter((entry) => entry.level === 'core'));
}


/***/ }),

/***/ 8939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   composeCatalog: () => (/* binding */ composeCatalog)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5652);
/* harmony import */ var _distance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2672);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9932);



/** For actions of services that are not AI services, IAM's facts are not at hand: nothing is ruled out. */
function factsOf(action, facts) {
    return facts.find(action) ?? { action, accessLevel: '', wildcardOnly: false, resourceTypes: [], conditionKeys: [] };
}
function entryOf(judgement, facts) {
    return { ...judgement, ...factsOf(judgement.action, facts) };
}
function unknownAction(path, entry, action, names) {
    const near = (0,_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNames */ .L)(action, names, 3);
    const hint = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : '';
    return {
        path,
        entry,
        message: `names ${action}, which the catalog does not have.`,
        remedy: `Correct the name, or take the item out.${hint}`,
    };
}
/**
 * Puts users' catalog files over the shipped catalog, in order. In `extend` mode an entry for an action that is there already
 * replaces it; in `replace` mode only the files' entries count. `overrides` and `disable` that meet no entry are problems,
 * names that IAM does not have only a warning: IAM may have them tomorrow.
 */
async function composeCatalog(base, files, mode) {
    if (files.length === 0)
        return { kind: 'composed', catalog: base, warnings: [] };
    const facts = await (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__.loadFacts)();
    const problems = [];
    const warnings = [];
    const entries = new Map();
    if (mode === 'extend')
        for (const entry of base.entries)
            entries.set(entry.action.toLowerCase(), entry);
    for (const file of files) {
        for (const judgement of file.entries) {
            if (facts.actionsOf(judgement.service).length > 0 && !facts.find(judgement.action)) {
                const near = (0,_distance_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestNames */ .L)(judgement.action, facts.actionsOf(judgement.service), 3);
                const hint = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : '';
                const message = `names ${judgement.action}, which IAM did not know on ${base.iamData}.`;
                warnings.push({ path: file.path, message, remedy: `Check the spelling.${hint}` });
            }
            entries.set(judgement.action.toLowerCase(), entryOf(judgement, facts));
        }
        file.overrides.forEach(({ action, changes }, index) => {
            const found = entries.get(action.toLowerCase());
            if (found)
                entries.set(action.toLowerCase(), { ...found, ...changes });
            else
                problems.push(unknownAction(file.path, `overrides[${index}]`, action, [...entries.values()].map((e) => e.action)));
        });
        file.disabled.forEach((action, index) => {
            if (entries.delete(action.toLowerCase()))
                return;
            problems.push(unknownAction(file.path, `disable[${index}]`, action, [...entries.values()].map((e) => e.action)));
        });
    }
    if (problems.length > 0)
        return { kind: 'unusable', problems };
    return { kind: 'composed', catalog: (0,_catalog_js__WEBPACK_IMPORTED_MODULE_2__.makeCatalog)(base, entries.values()), warnings };
}


/***/ }),

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

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decodeFacts),
/* harmony export */   loadFacts: () => (/* binding */ loadFacts)
/* harmony export */ });
/* unused harmony export indexFacts */
/** What a stored action stands for. */
function decodeFacts(service, stored) {
    const [name, accessLevel, types, keys] = stored;
    const resourceTypes = [];
    for (const code of types) {
        const type = service.types[code >> 1];
        if (type)
            resourceTypes.push({ name: type[0], arn: type[1], required: code % 2 === 1 });
    }
    const conditionKeys = [];
    for (const index of keys) {
        const key = service.keys[index];
        if (key !== undefined)
            conditionKeys.push(key);
    }
    const action = `${service.prefix}:${name}`;
    return { action, accessLevel, wildcardOnly: types.length === 0, resourceTypes, conditionKeys };
}
/** An index over stored facts; an action's facts are decoded when they are asked for. */
function indexFacts(services) {
    const byPrefix = new Map();
    const byName = new Map();
    for (const service of services)
        byPrefix.set(service.prefix, service);
    const namesOf = (service) => {
        const known = byName.get(service.prefix);
        if (known)
            return known;
        const names = new Map(service.actions.map((stored) => [stored[0].toLowerCase(), stored]));
        byName.set(service.prefix, names);
        return names;
    };
    return {
        find(action) {
            const colon = action.indexOf(':');
            const service = byPrefix.get(action.slice(0, Math.max(colon, 0)).toLowerCase());
            const stored = service && namesOf(service).get(action.slice(colon + 1).toLowerCase());
            return stored && decodeFacts(service, stored);
        },
        actionsOf(prefix) {
            const service = byPrefix.get(prefix.toLowerCase());
            return service ? service.actions.map(([name]) => `${service.prefix}:${name}`) : [];
        },
        prefixes: [...byPrefix.keys()].sort(),
    };
}
/** Loads the facts of every action of the AI services' prefixes, sensitive or not. */
async function loadFacts() {
    const { factsJson } = await __webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 9738));
    const stored = JSON.parse(factsJson);
    return indexFacts(stored.services);
}


/***/ })

};
