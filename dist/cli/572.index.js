export const id = 572;
export const ids = [572];
export const modules = {

/***/ 8572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   problemText: () => (/* binding */ problemText)
/* harmony export */ });
/** A problem in one line, for logs and for the terminal. */
function problemText(problem) {
    const place = problem.line === undefined ? problem.path : `${problem.path}:${problem.line}`;
    const entry = problem.entry === undefined ? '' : ` ${problem.entry}:`;
    return `${place}:${entry} ${problem.message} ${problem.remedy}`;
}


/***/ })

};
