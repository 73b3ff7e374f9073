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
/* harmony import */ var _catalog_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8427);
/* harmony import */ var _catalog_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2910);
/* harmony import */ var _catalog_tactics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9306);
/* harmony import */ var _located_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2041);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1798);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(573);






const options = {
    format: { type: 'string' },
    service: { type: 'string' },
    severity: { type: 'string' },
    tactic: { type: 'string' },
    'catalog-level': { type: 'string' },
};
/** The filters that the call gives. @throws InputProblem that names what there is to choose from. */
function filters(text) {
    const [service, severity, tactic, level] = ['service', 'severity', 'tactic', 'catalog-level'].map(text);
    const keep = [];
    if (service !== undefined) {
        const prefix = service.toLowerCase();
        if (!(0,_catalog_load_js__WEBPACK_IMPORTED_MODULE_0__.loadCatalog)().services.includes(prefix))
            throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`--service is ${JSON.stringify(service)}.`, `Give one of ${(0,_catalog_load_js__WEBPACK_IMPORTED_MODULE_0__.loadCatalog)().services.join(', ')}.`);
        keep.push((entry) => entry.service === prefix);
    }
    if (severity !== undefined) {
        const least = _catalog_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.indexOf((0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .y)('--severity', severity, _catalog_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO, 'low'));
        keep.push((entry) => _catalog_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.indexOf(entry.severity) <= least);
    }
    if (tactic !== undefined) {
        const found = (0,_catalog_tactics_js__WEBPACK_IMPORTED_MODULE_1__/* .tacticNamed */ .we)(tactic) ?? _catalog_tactics_js__WEBPACK_IMPORTED_MODULE_1__/* .tactics */ .SH.find(({ id }) => id === tactic.toUpperCase());
        if (!found)
            throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .InputProblem */ .S(`--tactic is ${JSON.stringify(tactic)}.`, `Give one of ${_catalog_tactics_js__WEBPACK_IMPORTED_MODULE_1__/* .tactics */ .SH.map(({ name }) => name).join(', ')}.`);
        keep.push((entry) => entry.tacticId === found.id);
    }
    if ((0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .y)('--catalog-level', level, ['core', 'extended'], 'extended') === 'core')
        keep.push((entry) => entry.level === 'core');
    return keep;
}
function asJson(entries) {
    const { version, attack, atlas, iamData } = (0,_catalog_load_js__WEBPACK_IMPORTED_MODULE_0__.loadCatalog)();
    const permissions = entries.map((entry) => {
        const { action, service, tactic, tacticId, severity, level, noisy, rationale, abuse, origin, references } = entry;
        const { attack: techniques, atlas: aiTechniques, since, page } = entry;
        return {
            action,
            service,
            tactic,
            tacticId,
            severity,
            level,
            noisy,
            rationale,
            ...(abuse === undefined ? {} : { abuse }),
            origin,
            references,
            attack: techniques,
            atlas: aiTechniques,
            since,
            page,
        };
    });
    return `${JSON.stringify({ version, attack, atlas, iamData, permissions }, undefined, 2)}\n`;
}
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
function asText(entries) {
    const { version, iamData } = (0,_catalog_load_js__WEBPACK_IMPORTED_MODULE_0__.loadCatalog)();
    const services = [...new Set(entries.map(({ service }) => service))];
    const counts = _catalog_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO
        .map((severity) => ({ severity, count: entries.filter((entry) => entry.severity === severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${count} ${severity}`)
        .join(', ');
    const lines = [
        `Catalog ${version}, IAM's actions as of ${iamData}`,
        entries.length === 0
            ? 'No sensitive action is asked for.'
            : `${plural(entries.length, 'sensitive action')} of ${plural(services.length, 'service')}: ${counts}`,
    ];
    for (const service of services) {
        lines.push('', service);
        for (const entry of entries.filter((one) => one.service === service))
            lines.push(`  ${entry.severity.padEnd(8)} ${entry.level === 'core' ? ' ' : '+'} ${entry.action.slice(service.length + 1)}  (${entry.tactic})`);
    }
    lines.push('', '+ only with --catalog-level extended', '"explain <service>:<action>" says why an action is sensitive.');
    return `${lines.join('\n')}\n`;
}
/** `catalog`: the catalog that ships with the program, as a list for reading or as JSON for programs. */
async function catalogCommand(args) {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .readArguments */ .l)('catalog', args, options, 0);
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .y)('--format', given.text('format'), ['text', 'json'], 'text');
    const keep = filters(given.text);
    const entries = (0,_catalog_load_js__WEBPACK_IMPORTED_MODULE_0__.loadCatalog)().entries.filter((entry) => keep.every((test) => test(entry)));
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .write */ .M)(format === 'json' ? asJson(entries) : asText(entries));
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
