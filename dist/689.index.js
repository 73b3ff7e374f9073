export const id = 689;
export const ids = [689];
export const modules = {

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


/***/ })

};
