export const id = 289;
export const ids = [289];
export const modules = {

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   product: () => (/* binding */ product)
/* harmony export */ });
/** This program: what package.json says of it, and where its repository is when the runner does not tell. */
const product = {
    name: 'AI Permission Review',
    version: '0.1.0',
    repository: 'ai-permission-review/action',
};


/***/ })

};
