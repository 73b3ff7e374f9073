export const id = 121;
export const ids = [121];
export const modules = {

/***/ 2620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ emptyExtraction)
/* harmony export */ });
const emptyExtraction = { grants: [], memberships: [], moves: [], undecided: [], files: [] };


/***/ }),

/***/ 5484:
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

/***/ 1017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ undecidedLocation),
/* harmony export */   Vs: () => (/* binding */ relatedOf),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var _located_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5484);

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

/***/ 8115:
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

/***/ 5121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

;// CONCATENATED MODULE: ./build/discovery/registry.js
const endsWith = (path, endings) => endings.some((ending) => path.endsWith(ending));
const TERRAFORM = ['.tf', '.tf.json', '.tofu', '.tofu.json', '.tfvars', '.tfvars.json'];
/** What `file()` and `templatefile()` read policies from. */
const TERRAFORM_INPUTS = ['.json', '.tpl', '.tftpl', '.tmpl', '.json.j2', '.template', '.policy', '.yaml', '.yml'];
const TEMPLATES = ['.yaml', '.yml', '.json', '.template', '.cfn', '.yaml.tpl'];
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
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(547), __webpack_require__.e(856), __webpack_require__.e(720)]).then(__webpack_require__.bind(__webpack_require__, 1720))).terraform,
    },
    {
        name: 'cloudformation',
        concerns: (path) => !isNoise(path) && endsWith(path, TEMPLATES) && !endsWith(path, TERRAFORM),
        certainly: () => false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(547), __webpack_require__.e(833), __webpack_require__.e(183)]).then(__webpack_require__.bind(__webpack_require__, 6183))).cloudformation,
    },
    {
        name: 'json',
        concerns: (path) => !isNoise(path) && path.endsWith('.json') && !endsWith(path, TERRAFORM),
        certainly: () => false,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(547), __webpack_require__.e(833), __webpack_require__.e(768)]).then(__webpack_require__.bind(__webpack_require__, 7768))).json,
    },
];

// EXTERNAL MODULE: ./build/revisions/settle.js
var settle = __webpack_require__(9670);
// EXTERNAL MODULE: ./build/grants/grant.js
var grant = __webpack_require__(2620);
// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(5685);
;// CONCATENATED MODULE: ./build/review/extract.js




function gather(extractions, undecided) {
    const files = new Map();
    for (const extraction of extractions)
        for (const { path, parsed } of extraction.files)
            files.set(path, parsed && (files.get(path) ?? true));
    return {
        grants: extractions.flatMap((extraction) => extraction.grants),
        memberships: extractions.flatMap((extraction) => extraction.memberships),
        moves: extractions.flatMap((extraction) => extraction.moves),
        undecided: [...extractions.flatMap((extraction) => extraction.undecided), ...undecided],
        files,
    };
}
/** Files that a front-end would have read, but that are no text of a readable size. */
function unreadable(files, paths, certainly) {
    const result = [];
    for (const path of paths) {
        const content = files.read(path);
        if (content.kind === 'too-large')
            result.push({
                reason: 'too-large',
                message: `${path} has ${content.bytes} bytes; files above ${settle/* MAX_FILE_BYTES */.gZ} bytes are not read.`,
                at: { path },
                remedy: 'Split the file, or review it by hand and leave its path out in the configuration.',
            });
        else if (content.kind === 'binary' && certainly(path))
            result.push({
                reason: 'not-text',
                message: `${path} is not UTF-8 text.`,
                at: { path },
                remedy: 'Save the file as UTF-8.',
            });
        else if (content.kind === 'not-a-file' && certainly(path))
            result.push({
                reason: 'not-read',
                message: `${path} is a symbolic link or a submodule; links are not followed.`,
                at: { path },
                remedy: 'Replace the link by the file.',
            });
    }
    return result;
}
/** The same extractions, after the front-end looked once more at files that did not parse. */
async function reconsidered(frontEnd, extractions, files) {
    const doubtful = extractions.flatMap(({ undecided }) => undecided.filter(({ reason }) => reason === 'parse-error'));
    if (!frontEnd.secondOpinion || doubtful.length === 0)
        return extractions;
    const opinions = await frontEnd.secondOpinion(doubtful, files);
    const better = new Map(doubtful.map((entry, index) => [entry, opinions[index] ?? entry]));
    return extractions.map((extraction) => ({
        ...extraction,
        undecided: extraction.undecided.map((entry) => better.get(entry) ?? entry),
    }));
}
/** One unit; a mistake of this program in it leaves the other units' results alone, and is never a pass. */
function extractGuarded(frontEnd, files, unit, options) {
    try {
        return frontEnd.extract(files, unit, options);
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        return {
            ...grant/* emptyExtraction */.z,
            undecided: [
                {
                    reason: 'internal-error',
                    message: `${unit === '' ? 'The root folder' : unit} could not be evaluated, by a mistake of this program: ${cause.slice(0, 200)}`,
                    at: { path: unit },
                    remedy: 'Report the mistake with the files that cause it, and review this change by hand.',
                },
            ],
        };
    }
}
/** More rounds of loading were asked for than a revision allows: what was not loaded was not seen. */
function incomplete(changed) {
    return {
        reason: 'limit',
        message: `Reading what the change reaches took more than ${settle/* MAX_ROUNDS */.JH} rounds; the rest was not read.`,
        at: { path: changed[0] ?? '' },
        remedy: 'Shorten the chain of modules or included files, or review this change by hand.',
    };
}
/** Extracts base and head: the units that the changes belong to in either revision, read in both. */
async function extractBoth(changes, base, head, options) {
    const sides = [
        { files: base, extractions: [], undecided: [] },
        { files: head, extractions: [], undecided: [] },
    ];
    for (const entry of frontEnds) {
        const paths = new Set();
        for (const change of changes)
            for (const path of [change.path, change.basePath])
                if (path !== undefined && entry.concerns(path))
                    paths.add(path);
        if (paths.size === 0)
            continue;
        const changed = [...paths].sort(order/* byText */.z);
        const frontEnd = await entry.load();
        const units = new Set();
        for (const side of sides) {
            const { result, complete } = await (0,settle/* settle */.G9)(side.files, (files) => frontEnd.units(files, changed, options));
            for (const unit of result.units)
                units.add(unit);
            side.undecided.push(...result.undecided, ...unreadable(side.files, changed, entry.certainly));
            if (!complete)
                side.undecided.push(incomplete(changed));
        }
        const inOrder = [...units].sort(order/* byText */.z);
        for (const side of sides) {
            // all units in one computation, so that what they read is loaded in common batches
            const { result, complete } = await (0,settle/* settle */.G9)(side.files, (files) => inOrder.map((unit) => extractGuarded(frontEnd, files, unit, options)));
            side.extractions.push(...(await reconsidered(frontEnd, result, side.files)));
            if (!complete)
                side.undecided.push(incomplete(changed));
        }
    }
    const [before, after] = sides;
    return { base: gather(before.extractions, before.undecided), head: gather(after.extractions, after.undecided) };
}

// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(4663);
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

// EXTERNAL MODULE: ./build/located/source.js
var located_source = __webpack_require__(5484);
;// CONCATENATED MODULE: ./build/review/inline-comments.js

const MARKER = 'ai-permission-review: allow ';
const MAX_WORDS = 500;
const KEYS = new Set(['until', 'reason', 'owner']);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
function read(words, line, alone) {
    const [action = '', ...rest] = words.split(/\s+/);
    const parts = { until: [], reason: [], owner: [] };
    let key = '';
    for (const word of rest) {
        // each keyword opens its part once; afterwards it is a word like others
        if (KEYS.has(word) && parts[word]?.length === 0)
            key = word;
        else
            parts[key]?.push(word);
    }
    const until = parts['until']?.join(' ') ?? '';
    return {
        action,
        until: DATE.test(until) ? until : '',
        reason: parts['reason']?.join(' ') ?? '',
        owner: parts['owner']?.join(' ') ?? '',
        line,
        alone,
        words,
    };
}
/** The comments of a file that ask to accept a risk. They stand behind `#` or `//`, on the line or on the line before it. */
function inlineAllows(source) {
    if (!source.text.includes(MARKER))
        return [];
    const found = [];
    for (let line = 1; line <= (0,located_source/* lineCount */.IC)(source); line++) {
        const text = (0,located_source/* lineText */.oZ)(source, line);
        const at = text.indexOf(MARKER);
        if (at < 0)
            continue;
        const before = text.slice(0, at).trimEnd();
        const sign = before.endsWith('#') ? 1 : before.endsWith('//') ? 2 : 0;
        if (sign === 0)
            continue;
        const alone = before.slice(0, before.length - sign).trim() === '';
        found.push(read(text.slice(at + MARKER.length, at + MARKER.length + MAX_WORDS).trim(), line, alone));
    }
    return found;
}
/** Whether the comment is about a line: its own, or the next line with text when it stands alone. */
function isAbout(allow, line, source) {
    if (!allow.alone)
        return allow.line === line;
    const last = (0,located_source/* lineCount */.IC)(source);
    let next = allow.line + 1;
    while (next <= last && isBlankOrComment((0,located_source/* lineText */.oZ)(source, next)))
        next++;
    return next === line;
}
function isBlankOrComment(text) {
    const trimmed = text.trimStart();
    return trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith('//');
}

;// CONCATENATED MODULE: ./build/review/pattern.js
/**
 * Whether a text matches a pattern of literal text, `*` (any text) and `?` (one character), in linear space and at worst
 * quadratic time. Patterns come from configuration; they never become regular expressions.
 */
function matchesPattern(pattern, text, ignoreCase) {
    const p = ignoreCase ? pattern.toLowerCase() : pattern;
    const t = ignoreCase ? text.toLowerCase() : text;
    let at = 0;
    let star = -1;
    let mark = 0;
    let i = 0;
    while (i < t.length) {
        if (at < p.length && p[at] === '*') {
            star = at++;
            mark = i;
        }
        else if (at < p.length && (p[at] === '?' || p[at] === t[i])) {
            at++;
            i++;
        }
        else if (star >= 0) {
            at = star + 1;
            i = ++mark;
        }
        else
            return false;
    }
    while (p[at] === '*')
        at++;
    return at === p.length;
}

;// CONCATENATED MODULE: ./build/review/inline-suppressions.js


const MIN_REASON = 10;
/** Why a comment does not count, as the end of a sentence; undefined when it does. */
function fault(allow, today) {
    if (!allow.action.includes(':') || /^[*?]+:/.test(allow.action))
        return 'is too broad: name an action with its service';
    if (allow.until === '')
        return 'has no end: add "until YYYY-MM-DD"';
    if (allow.until < today)
        return `expired on ${allow.until}`;
    if (allow.reason.length < MIN_REASON)
        return 'has no reason: add "reason …"';
    return undefined;
}
/**
 * Applies comments such as `# ai-permission-review: allow bedrock:CreateAgent until 2027-03-01 reason … owner @team`.
 * One that base has counts. One that the change itself brings is a wish: it is shown, and counts only where the settings
 * say so. Faulty and useless ones are named.
 */
function applyInline(findings, texts, settings, today) {
    const left = [];
    const suppressed = [];
    const notices = new Map();
    const say = (level, message, file, line) => notices.set(`${file}:${line}:${message}`, { level, message, file, line });
    for (const finding of findings) {
        const { file, side, startLine } = finding.location;
        const { base, head } = texts(file);
        const about = side === 'head' && head
            ? inlineAllows(head).find((allow) => isAbout(allow, startLine, head) &&
                finding.actions.every(({ action }) => matchesPattern(allow.action, action, true)))
            : undefined;
        if (!about) {
            left.push(finding);
            continue;
        }
        const why = settings.inlineSuppressions === 'forbid'
            ? 'does not count here: the configuration forbids inline exceptions'
            : fault(about, today);
        const askedFor = !base || !inlineAllows(base).some((allow) => allow.words === about.words);
        if (why !== undefined) {
            say('warning', `The exception for ${about.action} ${why}.`, file, about.line);
            left.push(finding);
        }
        else if (askedFor && settings.inlineSuppressions !== 'allow') {
            say('warning', `An exception for ${about.action} until ${about.until} is asked for in this change; it counts once it is on the base branch.`, file, about.line);
            left.push(finding);
        }
        else
            suppressed.push({
                finding,
                by: {
                    file,
                    line: about.line,
                    reason: about.reason,
                    owner: about.owner,
                    expires: about.until,
                    ...(askedFor ? { askedFor } : {}),
                },
            });
    }
    return { findings: left, suppressed, notices: [...notices.values()] };
}

;// CONCATENATED MODULE: ./build/review/suppress.js

function covers(suppression, finding) {
    return (finding.actions.every(({ action }) => matchesPattern(suppression.action, action, true)) &&
        (suppression.grantee === undefined || matchesPattern(suppression.grantee, finding.grantee.address, false)) &&
        (suppression.path === undefined || matchesPattern(suppression.path, finding.location.file, false)));
}
const tooBroad = (suppression) => suppression.action.replaceAll('*', '').replaceAll(':', '') === '' && suppression.grantee === undefined;
/**
 * Applies the suppressions of the base revision. An expired one does not count; expired, too broad and unused ones are
 * named, so that none is forgotten. `today` is an ISO date; a suppression counts through its last day.
 */
function applySuppressions(findings, settings, today) {
    const notices = [];
    const valid = [];
    for (const suppression of settings.suppressions) {
        const place = { file: suppression.file, line: suppression.line };
        if (suppression.expires < today)
            notices.push({
                level: 'warning',
                message: `The suppression of ${suppression.action} expired on ${suppression.expires} and does not count.`,
                ...place,
            });
        else if (tooBroad(suppression))
            notices.push({
                level: 'warning',
                message: `The suppression of ${suppression.action} for every grantee is too broad and does not count.`,
                ...place,
            });
        else
            valid.push(suppression);
    }
    const left = [];
    const suppressed = [];
    for (const finding of findings) {
        const by = valid.find((suppression) => covers(suppression, finding));
        if (!by)
            left.push(finding);
        else
            suppressed.push({
                finding,
                by: { file: by.file, line: by.line, reason: by.reason, owner: by.owner ?? '', expires: by.expires },
            });
    }
    return { findings: left, suppressed, notices };
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./build/revisions/hunks.js


const CONTEXT = 3;
/** Above this many edits the files count as wholly rewritten: the comparison's cost grows with the square of the edits. */
const MAX_EDITS = 4000;
function lines(from, count) {
    return new Set(Array.from({ length: count }, (_, i) => from + i));
}
function rewritten(path, basePath, base, head) {
    const hunk = { baseStart: base ? 1 : 0, baseLines: base, headStart: head ? 1 : 0, headLines: head };
    return { path, basePath, hunks: base + head > 0 ? [hunk] : [], added: lines(1, head), deleted: lines(1, base) };
}
const countLines = (source) => (source && (0,located_source/* wholeOf */.l2)(source).end > 0 ? (0,located_source/* lineCount */.IC)(source) : 0);
/** The line diff of a file between base and head; a side that is not there has no lines. */
function diffOf(path, basePath, base, head) {
    if (!base || !head)
        return rewritten(path, basePath, countLines(base), countLines(head));
    const patch = (0,create/* structuredPatch */.YB)('base', 'head', base.text, head.text, '', '', {
        context: CONTEXT,
        maxEditLength: MAX_EDITS,
    });
    if (!patch)
        return rewritten(path, basePath, countLines(base), countLines(head));
    const added = new Set();
    const deleted = new Set();
    for (const hunk of patch.hunks) {
        let baseLine = hunk.oldStart;
        let headLine = hunk.newStart;
        for (const line of hunk.lines) {
            if (line.startsWith('+'))
                added.add(headLine++);
            else if (line.startsWith('-'))
                deleted.add(baseLine++);
            else if (line.startsWith(' ')) {
                baseLine++;
                headLine++;
            }
        }
    }
    const hunks = patch.hunks.map((hunk) => ({
        baseStart: hunk.oldStart,
        baseLines: hunk.oldLines,
        headStart: hunk.newStart,
        headLines: hunk.newLines,
    }));
    return { path, basePath, hunks, added, deleted };
}

;// CONCATENATED MODULE: ./build/review/touched.js



/** The diffs between two revisions; the contents of changed files that nobody has read count as not text. */
function diffsOf(changes, base, head) {
    const byHeadPath = new Map();
    const byBasePath = new Map();
    for (const change of changes) {
        if (change.status !== 'deleted')
            byHeadPath.set(change.path, change);
        if (change.basePath !== undefined)
            byBasePath.set(change.basePath, change);
    }
    const computed = new Map();
    const of = (path, side) => {
        const change = (side === 'head' ? byHeadPath : byBasePath).get(path);
        if (!change)
            return undefined;
        const known = computed.get(change);
        if (known)
            return known;
        const before = change.basePath === undefined ? undefined : (0,settle/* loadedSource */.rn)(base, change.basePath);
        const after = change.status === 'deleted' ? undefined : (0,settle/* loadedSource */.rn)(head, change.path);
        const diff = diffOf(change.path, change.basePath, before, after);
        computed.set(change, diff);
        return diff;
    };
    const touched = (span, side) => {
        const diff = of(span.source.path, side);
        if (!diff)
            return false;
        const lines = side === 'head' ? diff.added : diff.deleted;
        const last = (0,located_source/* positionAt */.t$)(span.source, Math.max(span.start, span.end - 1)).line;
        for (let line = (0,located_source/* positionAt */.t$)(span.source, span.start).line; line <= last; line++)
            if (lines.has(line))
                return true;
        return false;
    };
    return { of, touched };
}
/** The texts of a changed file on both sides, by its path at head. */
function textsOf(changes, base, head) {
    const byPath = new Map(changes.map((change) => [change.path, change]));
    return (path) => {
        const change = byPath.get(path);
        const before = change ? change.basePath : path;
        return {
            base: before === undefined ? undefined : (0,settle/* loadedSource */.rn)(base, before),
            head: (0,settle/* loadedSource */.rn)(head, path),
        };
    };
}

// EXTERNAL MODULE: ./build/review/locations.js
var locations = __webpack_require__(1017);
// EXTERNAL MODULE: ./build/review/report-model.js
var report_model = __webpack_require__(8115);
;// CONCATENATED MODULE: ./build/review/undecided.js


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
        const touched = 'source' in item.at ? diffs.touched(item.at, 'head') : changed;
        if (item.reason === 'internal-error')
            return true;
        return left <= 0 || touched || (changed && WHOLE_FILE.has(item.reason));
    });
}
/** Undecided parts as the report lists them: each once, in its order. */
function reportUndecided(items) {
    const reported = new Map();
    for (const item of items) {
        const location = (0,locations/* undecidedLocation */.R6)(item.at, 'head');
        const key = [keyOf(item), location.startLine ?? '', location.startColumn ?? ''].join('\0');
        reported.set(key, { reason: item.reason, message: item.message, location, remedy: item.remedy });
    }
    return [...reported.values()].sort(report_model/* compareUndecided */.j$);
}

;// CONCATENATED MODULE: ./build/review/review.js








/** Paths below an ignored prefix; a prefix is a folder or a file, never a pattern. */
function isIgnored(change, settings) {
    return settings.ignoredPaths.some((prefix) => {
        const folder = prefix.endsWith('/') ? prefix : `${prefix}/`;
        return [change.path, change.basePath ?? change.path].every((path) => path === prefix || path.startsWith(folder));
    });
}
function concerns(change) {
    return frontEnds.some((entry) => entry.concerns(change.path) || (change.basePath !== undefined && entry.concerns(change.basePath)));
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
const noDiffs = { of: () => undefined, touched: () => false };
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
    const dark = [...unlisted(pair.base), ...unlisted(pair.head)];
    if (relevant.length === 0) {
        const undecided = reportUndecided(dark);
        const counts = {
            changedFiles: all.length,
            relevantFiles: 0,
            parsedFiles: 0,
            policies: 0,
            findings: 0,
            undecided: undecided.length,
            suppressed: 0,
            renamed: 0,
        };
        const { conclusion, gate } = gateOf([], undecided.length, settings);
        return {
            report: { ...identity, conclusion, counts, findings: [], undecided, suppressed: [], gate, notices },
            diffs: noDiffs,
        };
    }
    const cache = new settle/* ContentCache */.gp();
    const [base, head] = await Promise.all([settle/* RevisionFiles */.jc.open(pair.base, cache), settle/* RevisionFiles */.jc.open(pair.head, cache)]);
    const options = { varFiles: settings.varFiles, parameterFiles: settings.parameterFiles };
    const extracted = await extractBoth(relevant, base, head, options);
    const diffs = diffsOf(relevant, base, head);
    const { decide } = await Promise.all(/* import() */[__webpack_require__.e(526), __webpack_require__.e(393)]).then(__webpack_require__.bind(__webpack_require__, 2393));
    const decided = await decide(extracted.base, extracted.head, await catalog(), diffs);
    const undecided = reportUndecided([
        ...dark,
        ...undecidedByChange(extracted.base.undecided, extracted.head.undecided, diffs),
        ...decided.undecided,
    ]);
    const inline = applyInline(decided.findings, textsOf(relevant, base, head), settings, today);
    const after = applySuppressions(inline.findings, settings, today);
    const suppressed = [...inline.suppressed, ...after.suppressed];
    const { conclusion, gate } = gateOf(after.findings, undecided.length, settings);
    const parsed = new Set([...extracted.base.files, ...extracted.head.files].filter(([, good]) => good).map(([path]) => path));
    const report = {
        ...identity,
        conclusion,
        counts: {
            changedFiles: all.length,
            relevantFiles: relevant.length,
            parsedFiles: parsed.size,
            policies: decided.policies,
            findings: after.findings.length,
            undecided: undecided.length,
            suppressed: suppressed.length,
            renamed: decided.renamed,
        },
        findings: after.findings,
        undecided,
        suppressed,
        gate,
        notices: [...notices, ...inline.notices, ...after.notices],
    };
    return { report, diffs };
}


/***/ }),

/***/ 9670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   JH: () => (/* binding */ MAX_ROUNDS),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   gp: () => (/* binding */ ContentCache),
/* harmony export */   jc: () => (/* binding */ RevisionFiles),
/* harmony export */   rn: () => (/* binding */ loadedSource)
/* harmony export */ });
/* harmony import */ var _located_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5685);

/** The largest file that is read, in bytes: twice what CloudFormation takes as a template, 300 times IAM's largest policy. */
const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** How often one computation may ask for more files before it counts as incomplete. */
const MAX_ROUNDS = 64;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
/** A blob as text, or why it is none. */
function contentOf(path, blob) {
    switch (blob.kind) {
        case 'too-large':
            return { kind: 'too-large', bytes: blob.size };
        case 'missing':
            return { kind: 'absent' };
        case 'bytes': {
            if (blob.bytes.includes(0))
                return { kind: 'binary' };
            try {
                return { kind: 'text', source: { path, text: decoder.decode(blob.bytes) } };
            }
            catch {
                return { kind: 'binary' };
            }
        }
    }
}
/** Contents by path and blob, shared by base and head: a file that did not change is one `Source`, parsed once. */
class ContentCache {
    #contents = new Map();
    get(entry) {
        return this.#contents.get(`${entry.blob}:${entry.path}`);
    }
    set(entry, content) {
        this.#contents.set(`${entry.blob}:${entry.path}`, content);
    }
}
/** A revision's files for synchronous code, filled in rounds. */
class RevisionFiles {
    #revision;
    #cache;
    #wanted = new Map();
    #byPath = new Map();
    #byFolder = new Map();
    #sorted = [];
    constructor(revision, cache) {
        this.#revision = revision;
        this.#cache = cache;
    }
    /** Lists the revision's tree. */
    static async open(revision, cache) {
        const files = new RevisionFiles(revision, cache);
        const tree = await revision.tree();
        files.#byPath = new Map(tree.map((entry) => [entry.path, entry]));
        files.#sorted = tree.map((entry) => entry.path);
        for (const path of files.#sorted) {
            const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
            const known = files.#byFolder.get(folder);
            if (known)
                known.push(path);
            else
                files.#byFolder.set(folder, [path]);
        }
        return files;
    }
    list(folder) {
        return this.#byFolder.get(folder) ?? [];
    }
    listAll(folder) {
        if (folder === '')
            return this.#sorted;
        const prefix = `${folder}/`;
        let low = 0;
        let high = this.#sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((0,_located_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(this.#sorted[middle] ?? '', prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        let end = low;
        while (this.#sorted[end]?.startsWith(prefix))
            end++;
        return this.#sorted.slice(low, end);
    }
    read(path) {
        const entry = this.#byPath.get(path);
        if (!entry)
            return { kind: 'absent' };
        if (entry.mode === '120000' || entry.mode === '160000')
            return { kind: 'not-a-file' };
        const known = this.#cache.get(entry);
        if (known)
            return known;
        this.#wanted.set(path, entry);
        return { kind: 'pending' };
    }
    /** The blob of a path, for questions that need no content. */
    blobOf(path) {
        return this.#byPath.get(path)?.blob;
    }
    /** Loads what was asked for since the last call; false when there was nothing to load. */
    async load() {
        if (this.#wanted.size === 0)
            return false;
        const wanted = [...this.#wanted.values()];
        this.#wanted.clear();
        const blobs = [...new Set(wanted.map((entry) => entry.blob))];
        const contents = await this.#revision.read(blobs, MAX_FILE_BYTES);
        for (const entry of wanted)
            this.#cache.set(entry, contentOf(entry.path, contents.get(entry.blob) ?? { kind: 'missing' }));
        return true;
    }
}
/**
 * Runs pure code over a revision's files until everything that it reads is loaded. Each round loads all wishes in one
 * batch and runs the code again.
 */
async function settle(files, run) {
    for (let round = 0;; round++) {
        const result = run(files);
        if (!(await files.load()))
            return { result, complete: true };
        if (round >= MAX_ROUNDS)
            return { result, complete: false };
    }
}
/** The source of a path when it is text that has been loaded. */
function loadedSource(files, path) {
    const content = files.read(path);
    return content.kind === 'text' ? content.source : undefined;
}


/***/ })

};
