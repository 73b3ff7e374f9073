export const id = 182;
export const ids = [182];
export const modules = {

/***/ 9182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _located_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1498);
/* harmony import */ var _review_report_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4168);


/**
 * Keys in one order, whatever the order in which the review set them: those of the documented format first, then by name.
 */
const documented = [
    ...['version', 'base', 'head', 'conclusion', 'counts', 'changedFiles', 'relevantFiles', 'parsedFiles', 'policies'],
    ...['findings', 'undecided', 'suppressed', 'renamed'],
    ...['fingerprint', 'kind', 'severity', 'confidence', 'grantee', 'granted', 'actions', 'location', 'related'],
    ...['witness', 'explanation', 'type', 'address', 'name', 'action', 'tactic', 'tacticId', 'rationale', 'role'],
    ...['file', 'side', 'startLine', 'startColumn', 'endLine', 'endColumn', 'resource', 'context', 'before'],
    ...['finding', 'by'],
];
const rank = new Map(documented.map((key, index) => [key, index]));
function byKey(a, b) {
    return (rank.get(a) ?? documented.length) - (rank.get(b) ?? documented.length) || (0,_located_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(a, b);
}
function ordered(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byKey(a, b)));
}
/**
 * The report as the JSON that other programs read. The same report gives the same bytes: findings and undecided parts are
 * sorted, the witness' context by key.
 */
function jsonReport(report) {
    const suppressed = [...report.suppressed].sort((a, b) => (0,_review_report_model_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg)(a.finding, b.finding));
    const sorted = {
        ...report,
        findings: [...report.findings].sort(_review_report_model_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg),
        undecided: [...report.undecided].sort(_review_report_model_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUndecided */ .j$),
        suppressed,
    };
    return `${JSON.stringify(sorted, ordered, 2)}\n`;
}


/***/ }),

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   j$: () => (/* binding */ compareUndecided),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* unused harmony export severities */
const severities = ['critical', 'high', 'medium', 'low', 'note'];
/** 0 for the most severe. */
function severityRank(severity) {
    return severities.indexOf(severity);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Order by severity, file, line, column, granted, first action, grantee, fingerprint: two runs print the same bytes. */
function compareFindings(a, b) {
    return (severityRank(a.severity) - severityRank(b.severity) ||
        compareText(a.location.file, b.location.file) ||
        a.location.startLine - b.location.startLine ||
        a.location.startColumn - b.location.startColumn ||
        compareText(a.actions[0]?.action ?? '', b.actions[0]?.action ?? '') ||
        compareText(a.granted, b.granted) ||
        compareText(a.grantee.root ?? '', b.grantee.root ?? '') ||
        compareText(a.grantee.address, b.grantee.address) ||
        compareText(a.kind, b.kind) ||
        compareText(a.fingerprint, b.fingerprint));
}
/** Order by file, line, column, reason, message. */
function compareUndecided(a, b) {
    return (compareText(a.location.file, b.location.file) ||
        (a.location.startLine ?? 0) - (b.location.startLine ?? 0) ||
        (a.location.startColumn ?? 0) - (b.location.startColumn ?? 0) ||
        compareText(a.location.side, b.location.side) ||
        compareText(a.reason, b.reason) ||
        compareText(a.message, b.message));
}


/***/ })

};
