export const id = 845;
export const ids = [845];
export const modules = {

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

/***/ 7845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   catalogCommand: () => (/* binding */ catalogCommand)
/* harmony export */ });
/* harmony import */ var _catalog_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2910);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1798);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(573);



/** `catalog`: the catalog that ships with the program, as a list for reading or as JSON for programs. */
async function catalogCommand(args) {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .l)('catalog', args, { format: { type: 'string' } }, 0);
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .y)('--format', given.text('format'), ['text', 'json'], 'text');
    const catalog = (0,_catalog_load_js__WEBPACK_IMPORTED_MODULE_0__.loadCatalog)();
    if (format === 'json') {
        const permissions = catalog.entries.map(({ action, service, tactic, tacticId, severity, level, rationale, origin, references }) => ({
            action,
            service,
            tactic,
            tacticId,
            severity,
            level,
            rationale,
            origin,
            references,
        }));
        await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M)(`${JSON.stringify({ version: catalog.version, permissions }, undefined, 2)}\n`);
        return 0;
    }
    const lines = [
        `Catalog ${catalog.version}: ${catalog.entries.length} sensitive actions of ${catalog.services.length} services, IAM data of ${catalog.iamData}.`,
    ];
    for (const service of catalog.services) {
        lines.push('', service);
        for (const entry of catalog.byService(service))
            lines.push(`  ${entry.severity.padEnd(8)}  ${entry.level === 'core' ? ' ' : '+'} ${entry.action}  (${entry.tactic})`);
    }
    lines.push('', '+ only with --catalog-level extended. "explain <action>" says why an action is sensitive.');
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .write */ .M)(`${lines.join('\n')}\n`);
    return 0;
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
