export const id = 321;
export const ids = [321];
export const modules = {

/***/ 2064:
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

/***/ 1689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   passesRoleTo: () => (/* binding */ passesRoleTo),
/* harmony export */   sensitiveGrants: () => (/* binding */ sensitiveGrants)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2064);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1890);



function texts(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function statementsOf(document) {
    const statements = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(document) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(document, 'Statement') : undefined;
    return (Array.isArray(statements) ? statements : [statements]).filter(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi);
}
function reaches(statement, action) {
    const not = texts((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'NotAction'));
    if (not.length > 0)
        return !not.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .MT)(pattern, action));
    return texts((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'Action')).some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .MT)(pattern, action));
}
/** Whether a statement's resources leave something that the action can be used on. */
function effectiveOn(statement, entry) {
    const resources = texts((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'Resource'));
    if (resources.includes('*') || texts((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'NotResource')).length > 0)
        return true;
    if (entry.wildcardOnly)
        return resources.some((pattern) => coversService(pattern, entry.service));
    return entry.resourceTypes.some(({ arn }) => resources.some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsMeet */ .FW)(pattern, arn)));
}
/**
 * Whether a resource pattern takes in everything of a service, as `arn:aws:bedrock-agentcore:*:*:*` does. AWS's own policies give
 * actions without resource-level permission this way, so it counts as `*`.
 */
function coversService(pattern, service) {
    const parts = pattern.split(':');
    return parts.length >= 6 && (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .MT)(parts[2] ?? '', service) && parts.slice(5).every((part) => part === '*');
}
/**
 * The catalog's entries that a document allows, the most severe first. For documents that AWS publishes, whose form is known; a
 * Deny counts only when it has neither condition nor limited resources (iam-pitfalls.md 10).
 */
function sensitiveGrants(document, catalog) {
    const statements = statementsOf(document);
    const allows = statements.filter((statement) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'Effect') === 'Allow');
    const denies = statements.filter((statement) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'Effect') === 'Deny' &&
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'Condition') === undefined &&
        texts((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'Resource')).includes('*'));
    const grants = [];
    for (const entry of candidates(allows, catalog)) {
        const matching = allows.filter((statement) => reaches(statement, entry.action) && effectiveOn(statement, entry));
        if (matching.length === 0 || denies.some((statement) => reaches(statement, entry.action)))
            continue;
        grants.push({
            entry,
            conditional: matching.every((statement) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'Condition') !== undefined),
            anyResource: matching.some((statement) => texts((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'Resource')).includes('*')),
        });
    }
    return grants.sort((a, b) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .compareEntries */ .wD)(a.entry, b.entry));
}
/** The services that a statement lets roles be passed to: patterns; every one when it has no such condition. */
function passedTo(statement) {
    const condition = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'Condition');
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(condition))
        return ['*'];
    for (const test of Object.values(condition)) {
        if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(test))
            continue;
        for (const [key, value] of Object.entries(test))
            if (key.toLowerCase() === 'iam:passedtoservice')
                return texts(value);
    }
    return ['*'];
}
/** Whether a document lets some role be passed to a service (iam-pitfalls.md 27). */
function passesRoleTo(document, service) {
    return statementsOf(document).some((statement) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'Effect') === 'Allow' &&
        reaches(statement, 'iam:PassRole') &&
        passedTo(statement).some((pattern) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .MT)(pattern, service)));
}
/** Only entries of the services that the statements name, unless one names all. */
function candidates(allows, catalog) {
    const prefixes = new Set();
    for (const statement of allows) {
        if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'NotAction') !== undefined)
            return catalog.entries;
        for (const action of texts((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(statement, 'Action'))) {
            const prefix = action.slice(0, Math.max(action.indexOf(':'), 0)).toLowerCase();
            if (prefix === '' || prefix.includes('*') || prefix.includes('?'))
                return catalog.entries;
            prefixes.add(prefix);
        }
    }
    return [...prefixes].flatMap((prefix) => catalog.byService(prefix));
}


/***/ }),

/***/ 7489:
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
