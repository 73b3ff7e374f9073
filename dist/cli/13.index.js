export const id = 13;
export const ids = [13];
export const modules = {

/***/ 9143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ frontEnds)
/* harmony export */ });
const endsWith = (path, endings) => endings.some((ending) => path.endsWith(ending));
const TERRAFORM = ['.tf', '.tf.json', '.tofu', '.tofu.json', '.tfvars', '.tfvars.json'];
/** What `file()` and `templatefile()` read policies from. */
const TERRAFORM_INPUTS = ['.json', '.tpl', '.tftpl', '.tmpl', '.json.j2', '.template', '.policy', '.yaml', '.yml'];
const TEMPLATES = ['.yaml', '.yml', '.json', '.template', '.cfn', '.yaml.tpl'];
/** What names a service, what `${file()}` can read statements from, and programs whose name says that they are about it. */
const SERVICE = /(?:^|\/)serverless[^/]*\.(?:ya?ml|json|ts|js|cjs|mjs)$/i;
const SERVICE_INPUTS = ['.yaml', '.yml', '.json'];
const SERVICE_PROGRAMS = /(?:iam|polic|role|permission|statement|serverless|sls)[^/]*\.(?:js|cjs|mjs|ts)$/i;
/** Programs in YAML, and what configures them. */
const PULUMI = /(?:^|\/)(?:Pulumi(?:\.[^/]+)?|Main)\.ya?ml$/;
/** Folders whose files are other people's or a machine's, never the configuration itself. */
const NEVER = ['node_modules/', '.terraform/providers/', '.git/'];
const inNever = (path) => NEVER.some((folder) => path.startsWith(folder) || path.includes(`/${folder}`));
/** Names that are never policies, however they end. */
const NOISE = new Set(['package.json', 'package-lock.json', 'tsconfig.json', 'composer.json', 'pnpm-lock.yaml']);
const isNoise = (path) => NOISE.has(path.slice(path.lastIndexOf('/') + 1)) || inNever(path);
/** All front-ends, each behind a dynamic import: a pull request loads only those that it needs. */
const frontEnds = [
    {
        name: 'terraform',
        concerns: (path) => !isNoise(path) && (endsWith(path, TERRAFORM) || endsWith(path, TERRAFORM_INPUTS)),
        certainly: (path) => endsWith(path, TERRAFORM),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(465), __webpack_require__.e(267), __webpack_require__.e(366), __webpack_require__.e(773)]).then(__webpack_require__.bind(__webpack_require__, 1773))).terraform,
    },
    {
        name: 'cloudformation',
        concerns: (path) => !isNoise(path) && endsWith(path, TEMPLATES) && !endsWith(path, TERRAFORM),
        certainly: () => false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(465), __webpack_require__.e(267), __webpack_require__.e(981), __webpack_require__.e(760), __webpack_require__.e(113)]).then(__webpack_require__.bind(__webpack_require__, 4113))).cloudformation,
    },
    {
        name: 'plan',
        concerns: (path) => !isNoise(path) && path.endsWith('.json') && !endsWith(path, TERRAFORM),
        certainly: () => false,
        given: ({ plans }) => plans !== undefined && plans.length > 0,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(465), __webpack_require__.e(267), __webpack_require__.e(366), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 7157))).plan,
    },
    {
        name: 'serverless',
        concerns: (path) => !isNoise(path) && (endsWith(path, SERVICE_INPUTS) || SERVICE.test(path) || SERVICE_PROGRAMS.test(path)),
        certainly: (path) => SERVICE.test(path),
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(465), __webpack_require__.e(267), __webpack_require__.e(981), __webpack_require__.e(760), __webpack_require__.e(922)]).then(__webpack_require__.bind(__webpack_require__, 922))).serverless,
    },
    {
        name: 'kubernetes',
        concerns: (path) => !isNoise(path) && endsWith(path, ['.yaml', '.yml', '.json', '.yaml.tpl', '.yml.tpl']),
        certainly: () => false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(465), __webpack_require__.e(267), __webpack_require__.e(981), __webpack_require__.e(760), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 173))).kubernetes,
    },
    {
        name: 'pulumi',
        concerns: (path) => !isNoise(path) && PULUMI.test(path),
        certainly: () => false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(465), __webpack_require__.e(267), __webpack_require__.e(981), __webpack_require__.e(760), __webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__, 3962))).pulumi,
    },
    {
        name: 'json',
        concerns: (path) => !isNoise(path) && path.endsWith('.json') && !endsWith(path, TERRAFORM),
        certainly: () => false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(465), __webpack_require__.e(267), __webpack_require__.e(981), __webpack_require__.e(80)]).then(__webpack_require__.bind(__webpack_require__, 2080))).json,
    },
];


/***/ }),

/***/ 3781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ lineCount),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
const lineStarts = new WeakMap();
function startsOf(source) {
    const known = lineStarts.get(source);
    if (known)
        return known;
    const starts = [0];
    for (let i = source.text.indexOf('\n'); i >= 0; i = source.text.indexOf('\n', i + 1))
        starts.push(i + 1);
    lineStarts.set(source, starts);
    return starts;
}
/** The position of an offset; offsets outside the text are clamped to it. */
function positionAt(source, offset) {
    const starts = startsOf(source);
    const at = Math.max(0, Math.min(offset, source.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}
/** A span as 1-based positions, the end exclusive. */
function rangeOf(span) {
    return { start: positionAt(span.source, span.start), end: positionAt(span.source, span.end) };
}
/** The text of a 1-based line without its line break, or '' when there is no such line. */
function lineText(source, line) {
    const starts = startsOf(source);
    const start = starts[line - 1];
    if (start === undefined)
        return '';
    const end = starts[line] ?? source.text.length + 1;
    return source.text.slice(start, end - 1).replace(/\r$/, '');
}
/** How many lines a source has; a trailing line break does not start another line. */
function lineCount(source) {
    const starts = startsOf(source);
    return source.text.endsWith('\n') ? starts.length - 1 : starts.length;
}
/** The span of a whole source. */
function wholeOf(source) {
    return { source, start: 0, end: source.text.length };
}


/***/ }),

/***/ 5096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ undecidedLocation),
/* harmony export */   Vs: () => (/* binding */ relatedOf),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var _located_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);

/** The longest excerpt of a line that a report carries, in UTF-16 units. */
const MAX_EXCERPT = 500;
function excerpt(span, line) {
    return (0,_located_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .oZ)(span.source, line).slice(0, MAX_EXCERPT);
}
/** A span as the report prints it: 1-based, the end exclusive, with the text of its first line. */
function locationOf(span, side) {
    const start = (0,_located_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(span.source, span.start);
    const end = (0,_located_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionAt */ .t$)(span.source, Math.max(span.start, span.end));
    return {
        file: span.source.path,
        side,
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        source: excerpt(span, start.line),
    };
}
/** A place that takes part in a finding. */
function relatedOf(role, span, side) {
    return { role, ...locationOf(span, side) };
}
/** Where something undecided stands; a path alone when nothing of the file could be read. */
function undecidedLocation(at, side) {
    return 'source' in at ? locationOf(at, side) : { file: at.path, side };
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


/***/ }),

/***/ 7013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./build/discovery/registry.js
var registry = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(1872);
;// CONCATENATED MODULE: ./build/review/gate.js

/** Whether a finding counts against the gate. */
function gates(severity, settings) {
    if (settings.failOnSeverity === 'none' || severity === 'note')
        return false;
    return (0,settings_settings/* rankOf */.IQ)(severity) >= (0,settings_settings/* rankOf */.IQ)(settings.failOnSeverity);
}
const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
/** The verdict: why the gate fails, or would if `warn-only` did not keep it open. */
function gateOf(findings, undecided, settings) {
    const against = findings.filter((finding) => gates(finding.severity, settings)).length;
    const reasons = [];
    if (against > 0)
        reasons.push(`${plural(against, 'finding is', 'findings are')} of severity ${settings.failOnSeverity} or above.`.replace('critical or above', 'critical'));
    if (settings.failOnUndecided && undecided > 0)
        reasons.push(`${plural(undecided, 'part', 'parts')} of the change could not be decided.`);
    return {
        conclusion: reasons.length > 0 && !settings.warnOnly ? 'fail' : 'pass',
        gate: {
            reasons,
            failOnSeverity: settings.failOnSeverity === 'none' ? 'never' : settings.failOnSeverity,
            failOnUndecided: settings.failOnUndecided,
            warnOnly: settings.warnOnly,
        },
    };
}

// EXTERNAL MODULE: ./build/review/undecided.js
var review_undecided = __webpack_require__(3661);
;// CONCATENATED MODULE: ./build/review/review.js



/** Paths below an ignored prefix; a prefix is a folder or a file, never a pattern. */
function isIgnored(change, settings) {
    return settings.ignoredPaths.some((prefix) => {
        const folder = prefix.endsWith('/') ? prefix : `${prefix}/`;
        return [change.path, change.basePath ?? change.path].every((path) => path === prefix || path.startsWith(folder));
    });
}
function concerns(change) {
    return registry/* frontEnds */.o.some((entry) => entry.concerns(change.path) || (change.basePath !== undefined && entry.concerns(change.basePath)));
}
/** Folders whose list of files GitHub cut short: what stands there was not seen. */
function unlisted(revision) {
    return (revision.unlisted ?? []).map((folder) => ({
        reason: 'not-read',
        message: `The files of ${folder === '' ? 'the root folder' : folder} could not all be listed; the repository is too large for the API.`,
        at: { path: folder },
        remedy: 'Check the repository out with both commits before this step, so that it is read from git.',
    }));
}
const nothingRelevant = {
    findings: [],
    suppressed: [],
    undecided: [],
    notices: [],
    parsedFiles: 0,
    policies: 0,
    renamed: 0,
    diffs: { of: () => undefined, touched: () => false },
};
/**
 * Reviews base..head: what the change newly grants (semantics.md section 2), what could not be decided, and the verdict.
 * Reads nothing but the two revisions; writes nothing.
 */
async function review({ pair, settings, catalog, today }) {
    const all = await pair.changes();
    const ignored = all.filter((change) => isIgnored(change, settings));
    const changes = all.filter((change) => !isIgnored(change, settings));
    const relevant = changes.filter(concerns);
    const notices = [];
    if (ignored.length > 0)
        notices.push({
            level: 'note',
            message: `${ignored.length} changed ${ignored.length === 1 ? 'file was' : 'files were'} left out by ignore-paths.`,
        });
    const identity = { version: 1, base: pair.base.id, head: pair.head.id };
    // what compares is loaded only when there is something to compare: most pull requests have nothing
    const compared = relevant.length === 0 && settings.plans.length === 0
        ? nothingRelevant
        : await (await Promise.all(/* import() */[__webpack_require__.e(465), __webpack_require__.e(105), __webpack_require__.e(267), __webpack_require__.e(578), __webpack_require__.e(471)]).then(__webpack_require__.bind(__webpack_require__, 9969))).compare(relevant, { pair, settings, catalog, today });
    const undecided = (0,review_undecided/* reportUndecided */.W)([...unlisted(pair.base), ...unlisted(pair.head), ...compared.undecided]);
    const { conclusion, gate } = gateOf(compared.findings, undecided.length, settings);
    const report = {
        ...identity,
        conclusion,
        counts: {
            changedFiles: all.length,
            relevantFiles: relevant.length,
            parsedFiles: compared.parsedFiles,
            policies: compared.policies,
            findings: compared.findings.length,
            undecided: undecided.length,
            suppressed: compared.suppressed.length,
            renamed: compared.renamed,
        },
        findings: compared.findings,
        undecided,
        suppressed: compared.suppressed,
        gate,
        notices: [...notices, ...compared.notices],
    };
    return { report, diffs: compared.diffs };
}


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ reportUndecided),
/* harmony export */   r: () => (/* binding */ undecidedByChange)
/* harmony export */ });
/* harmony import */ var _locations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5096);
/* harmony import */ var _report_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4168);


const pathOf = (item) => ('source' in item.at ? item.at.source.path : item.at.path);
/** What an undecided part is, without its lines: the same at base and head when only lines moved. */
const keyOf = (item) => [item.reason, pathOf(item), item.message].join('\0');
/** Reasons that make a whole file dark: any change of such a file is a change that was not understood. */
const WHOLE_FILE = new Set(['parse-error', 'parser-disagreement', 'not-text', 'too-large', 'limit', 'not-read']);
/**
 * The undecided parts that this change is answerable for (semantics.md section 6): those that base did not have, those on
 * lines that the change touches, and changed files that could not be read. What is as unknown as before cancels.
 */
function undecidedByChange(base, head, diffs) {
    const before = new Map();
    for (const item of base)
        before.set(keyOf(item), (before.get(keyOf(item)) ?? 0) + 1);
    return head.filter((item) => {
        const left = before.get(keyOf(item)) ?? 0;
        before.set(keyOf(item), left - 1);
        const changed = diffs.of(pathOf(item), 'head') !== undefined;
        const places = [...('source' in item.at ? [item.at] : []), ...(item.takes ?? [])];
        const touched = places.some((place) => diffs.touched(place, 'head')) || (!('source' in item.at) && changed);
        if (item.reason === 'internal-error')
            return true;
        return left <= 0 || touched || (changed && WHOLE_FILE.has(item.reason));
    });
}
/** Undecided parts as the report lists them: each once, in its order. */
function reportUndecided(items) {
    const reported = new Map();
    for (const item of items) {
        const location = (0,_locations_js__WEBPACK_IMPORTED_MODULE_0__/* .undecidedLocation */ .R6)(item.at, 'head');
        const key = [keyOf(item), location.startLine ?? '', location.startColumn ?? ''].join('\0');
        reported.set(key, { reason: item.reason, message: item.message, location, remedy: item.remedy });
    }
    return [...reported.values()].sort(_report_model_js__WEBPACK_IMPORTED_MODULE_1__/* .compareUndecided */ .j$);
}


/***/ })

};
