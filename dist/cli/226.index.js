export const id = 226;
export const ids = [226];
export const modules = {

/***/ 4845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogInForce: () => (/* binding */ catalogInForce)
/* harmony export */ });
/* harmony import */ var _located_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2041);

async function refuse(problems) {
    const { problemText } = await __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 8572));
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`The catalog cannot be used: ${first ? problemText(first) : 'no reason'}${more}`, '');
}
/**
 * The catalog that decides what is sensitive: the shipped one at the level that the settings ask for, with the users'
 * files over it. What users list themselves counts at every level. The files are checked at once, the rest is loaded when
 * the returned function is called.
 * @throws InputProblem with file, entry and remedy when a file is not valid.
 */
async function catalogInForce(settings, files) {
    const shipped = async () => {
        const [{ loadCatalog }, { atLevel }] = await Promise.all([
            __webpack_require__.e(/* import() */ 910).then(__webpack_require__.bind(__webpack_require__, 2910)),
            __webpack_require__.e(/* import() */ 652).then(__webpack_require__.bind(__webpack_require__, 5652)),
        ]);
        return atLevel(loadCatalog(), settings.catalogLevel);
    };
    if (files.length === 0)
        return shipped;
    const [{ readCatalogFile }, { composeCatalog }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(818), __webpack_require__.e(46)]).then(__webpack_require__.bind(__webpack_require__, 6055)),
        __webpack_require__.e(/* import() */ 939).then(__webpack_require__.bind(__webpack_require__, 8939)),
    ]);
    const read = [];
    for (const { text, path } of files) {
        const result = await readCatalogFile(text, path);
        if (result.kind === 'unusable')
            return refuse(result.problems);
        read.push(result.file);
    }
    const composed = await composeCatalog(await shipped(), read, settings.catalogMode);
    if (composed.kind === 'unusable')
        return refuse(composed.problems);
    return async () => composed.catalog;
}


/***/ })

};
