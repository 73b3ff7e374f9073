export const id = 652;
export const ids = [652];
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

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   wD: () => (/* binding */ compareEntries)
/* harmony export */ });
/* unused harmony export compareSeverity */
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


/***/ })

};
