export const id = 29;
export const ids = [29];
export const modules = {

/***/ 4479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony exports longestText, cut, commandData, commandProperty, logText */
/**
 * Text from a pull request, made harmless for each kind of output. Nothing here trusts what it is given: a Sid, a file
 * name or a branch name may hold terminal escapes, bidirectional controls, Markdown, HTML, mentions or workflow commands.
 */
/** Longest piece of foreign text that any output shows, in UTF-16 units. */
const longestText = 300;
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
function named(character) {
    if (character === '\n')
        return '\\n';
    if (character === '\r')
        return '\\r';
    if (character === '\t')
        return ' ';
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
/** At most `longest` UTF-16 units of a text, never half a surrogate pair, with an ellipsis where something was cut. */
function cut(text, longest = longestText) {
    if (text.length <= longest)
        return text;
    const end = /[\uD800-\uDBFF]/.test(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return `${text.slice(0, end)}…`;
}
/** Control, format and bidirectional characters and lone surrogates by name (`\u202e`), so that a reader sees them; one line. */
function visible(text, longest = longestText) {
    return cut(text, longest).replace(invisible, named);
}
const meaningful = /[&<>$]|[\\`*_[\]|~]|[@#]|:(?=\/\/)|:(?=[\w+-]{1,40}:)|\bGH-(?=\d)|\bwww\./gi;
function asWritten(found) {
    if (/^[&<>$]/.test(found))
        return `&#${found.charCodeAt(0)};`;
    if (found === '#')
        return '\\#&#8203;';
    if (found === '@' || found === ':')
        return `${found}&#8203;`;
    if (found.length > 1)
        return `${found.slice(0, -1)}&#8203;${found.slice(-1)}`;
    return `\\${found}`;
}
/** Prose for Markdown: shown as it is written, whatever it holds. No mention, reference, link, emoji code, HTML or formula. */
function markdownText(text, longest = longestText) {
    return visible(text, longest).replace(meaningful, asWritten);
}
/**
 * Foreign text as inline code. The fence is longer than any run of backticks inside; where the text holds a character that
 * a table would cut at, the HTML form is used, which says the same in a cell and outside of one.
 */
function code(text, longest = longestText) {
    const shown = visible(text, longest);
    if (shown.trim() === '')
        return '<code>&#8203;</code>';
    if (!/[`|]/.test(shown))
        return `\`${shown.startsWith(' ') || shown.endsWith(' ') ? ` ${shown} ` : shown}\``;
    const entities = shown.replace(/[^\p{L}\p{N} ]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
    return `<code>${entities}</code>`;
}
/** Several lines as a fenced block that they cannot close. */
function fenced(lines, language) {
    let longest = 2;
    for (const line of lines)
        for (const run of line.match(/`+/g) ?? [])
            longest = Math.max(longest, run.length);
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
/** Text between HTML tags or in a double-quoted attribute. */
function html(text, longest = longestText) {
    return visible(text, longest).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** The message of a workflow command (GitHub Actions, workflow commands); `##[` would be the older command syntax. */
function commandData(text) {
    return text.replace(/##\[/g, '## [').replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
/** A property's value in a workflow command. */
function commandProperty(text) {
    return commandData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** Lines for the log of a job: none of them is taken for a workflow command. */
function logText(text) {
    return text.replace(/##\[/g, '## [').replace(/^(\s*):(?=:)/gm, '$1: ');
}
/** A path as part of a URL. */
function urlPath(path) {
    return path.split('/').map(urlPart).join('/');
}
function urlPart(part) {
    return encodeURIComponent(wellFormed(part)).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The text with lone surrogates replaced, which no encoder takes. */
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '\ufffd');
}


/***/ }),

/***/ 6932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ actionsOf),
/* harmony export */   TU: () => (/* binding */ inSight),
/* harmony export */   c1: () => (/* binding */ groupsOf)
/* harmony export */ });
/* harmony import */ var _review_report_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4168);

function keyed(items, keyOf) {
    const byKey = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const known = byKey.get(key);
        if (known)
            known.push(item);
        else
            byKey.set(key, [item]);
    }
    return [...byKey.values()];
}
const placeKey = ({ location: at }) => JSON.stringify([at.file, at.side, at.startLine, at.endLine]);
const pointKey = (finding) => JSON.stringify([
    finding.kind,
    finding.dimension ?? '',
    finding.granted,
    finding.severity,
    finding.confidence,
    finding.actions.map(({ action }) => action),
    finding.combinations?.map(({ id }) => id) ?? [],
]);
function pointOf(findings) {
    const [first] = findings;
    return first ? [{ findings, first }] : [];
}
/**
 * Findings by place, most severe place first. Spans on the same lines share a comment: a comment hangs on lines, and ten
 * actions written on one line would otherwise be ten comments at the same spot.
 */
function groupsOf(report) {
    const sorted = [...report.findings].sort(_review_report_model_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    return keyed(sorted, placeKey).flatMap((findings) => {
        const [first] = findings;
        if (!first)
            return [];
        const points = keyed(findings, pointKey).flatMap(pointOf);
        return [{ location: first.location, severity: first.severity, points, findings }];
    });
}
/** The different actions of some findings, most severe first, then by name. */
function actionsOf(findings) {
    const byName = new Map();
    for (const finding of findings)
        for (const action of finding.actions)
            if (!byName.has(action.action))
                byName.set(action.action, action);
    return [...byName.values()].sort((a, b) => (0,_review_report_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(a.severity) - (0,_review_report_model_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRank */ .qs)(b.severity) || (a.action < b.action ? -1 : 1));
}
/** Lines around a finding that a reader of its comment sees anyway. */
const IN_SIGHT = 20;
/** Whether a place is around the finding's own lines or close to them, so that pointing to it tells a reader nothing. */
function inSight(at, { location }) {
    if (at.file !== location.file || at.side !== location.side)
        return false;
    const around = at.startLine <= location.startLine && (at.endLine ?? at.startLine) >= location.startLine;
    return around || Math.abs(at.startLine - location.startLine) <= IN_SIGHT;
}


/***/ }),

/***/ 7463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   _d: () => (/* binding */ tacticUrl),
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   fi: () => (/* binding */ pageUrl)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4479);

/** A permanent link to lines of a file at its revision. */
function permalink(site, place) {
    const commit = place.side === 'base' ? site.base : site.head;
    const from = place.startLine === undefined ? '' : `#L${place.startLine}`;
    const to = place.startLine !== undefined && (place.endLine ?? 0) > place.startLine ? `-L${place.endLine}` : '';
    return `${site.serverUrl}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(site.repository)}/blob/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(commit)}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(place.file)}${from}${to}`;
}
/** `file:line` or `file`. */
function placeText(place) {
    return place.startLine === undefined ? place.file : `${place.file}:${place.startLine}`;
}
/** The documentation of an action at this version; undefined for users' own entries and where no site is known. */
function pageUrl(page, site) {
    if (site?.documentation === undefined || page === undefined)
        return undefined;
    return /^docs\/catalog\/[a-z0-9-]+\.md#[a-z0-9-]+$/.test(page) ? `${site.documentation}/${page}` : undefined;
}
/** The page of a MITRE ATT&CK tactic; undefined for what is no tactic id. */
function tacticUrl(tacticId) {
    return /^TA\d{4}$/.test(tacticId) ? `https://attack.mitre.org/tactics/${tacticId}/` : undefined;
}
/** A catalog reference as a link that Markdown cannot misread; undefined for what is no https URL. */
function safeUrl(reference) {
    if (!/^https:\/\/[\w.-]+(?:[/?#]|$)/.test(reference) || reference.length > 500)
        return undefined;
    return reference.replace(/[^\w./:?#&=%~-]/g, (character) => encodeURIComponent((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(character)));
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport),
  verdictText: () => (/* binding */ verdictText)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/report/groups.js
var groups = __webpack_require__(6932);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(7463);
;// CONCATENATED MODULE: ./build/report/source-line.js

/** Columns of a source line that are shown at most. */
const WIDTH = 100;
const BEFORE = 40;
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/** Columns of a terminal that a text takes: combining marks none, East Asian letters and emoji two. */
function width(text) {
    let columns = 0;
    for (const character of text)
        columns += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return columns;
}
/**
 * The line around a span with carets below it. `start` and `end` (exclusive) are UTF-16 offsets in `source`; an end beyond
 * the line underlines up to its end. Undefined when the span is not on the line.
 */
function underlined(source, start, end) {
    if (start < 0 || start > source.length)
        return undefined;
    const indent = /^\s*/.exec(source)?.[0].length ?? 0;
    const from = start > WIDTH - 20 ? Math.max(indent, start - BEFORE) : Math.min(indent, start);
    const until = Math.min(source.length, from + WIDTH);
    const shownEnd = Math.max(start, Math.min(end, until));
    const before = `${from > indent ? '…' : ''}${(0,report_escape/* visible */.RK)(source.slice(from, start), WIDTH)}`;
    const span = (0,report_escape/* visible */.RK)(source.slice(start, shownEnd), 4 * WIDTH);
    const after = (0,report_escape/* visible */.RK)(source.slice(shownEnd, until), WIDTH);
    return {
        line: `${before}${span}${after}${until < source.length ? '…' : ''}`.trimEnd(),
        carets: `${' '.repeat(width(before))}${'^'.repeat(Math.max(1, width(span)))}`,
    };
}

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(6662);
;// CONCATENATED MODULE: ./build/report/text.js





const inks = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
};
const painter = (color) => (ink, text) => color ? `\u001b[${inks[ink][0]}m${text}\u001b[${inks[ink][1]}m` : text;
const severityInks = {
    critical: 'magenta',
    high: 'red',
    medium: 'yellow',
    low: 'blue',
    note: 'dim',
};
const ACTIONS = 12;
const GRANTEES = 8;
function styleOf(paint) {
    return {
        code: (text) => paint('bold', (0,report_escape/* visible */.RK)(text, 160)),
        text: (text) => (0,report_escape/* visible */.RK)(text),
        strong: (text) => paint('bold', text),
    };
}
/** `iam.tf:14:7`, the line, and carets below the span. */
function place(at, paint) {
    const column = at.startColumn === undefined ? '' : `:${at.startColumn}`;
    const where = `  ${paint('cyan', `${(0,report_escape/* visible */.RK)((0,links/* placeText */.Z9)(at))}${column}`)}${at.side === 'base' ? paint('dim', ' (removed; line of the base)') : ''}`;
    if (at.source === undefined || at.startLine === undefined)
        return [where];
    const first = at.sourceColumn ?? 1;
    const start = (at.startColumn ?? first) - first;
    const oneLine = at.endLine === undefined || at.endLine === at.startLine;
    const end = oneLine ? (at.endColumn ?? first + at.source.length) - first : at.source.length;
    const shown = underlined(at.source, start, end);
    if (!shown)
        return [where];
    const gutter = String(at.startLine);
    const blank = ' '.repeat(gutter.length);
    return [
        where,
        `  ${paint('dim', `${blank} |`)}`,
        `  ${paint('dim', `${gutter} |`)} ${shown.line}`,
        `  ${paint('dim', `${blank} |`)} ${paint('red', shown.carets)}`,
    ];
}
function actionLines(findings, paint) {
    const actions = (0,groups/* actionsOf */.Ro)(findings);
    const shown = actions.slice(0, ACTIONS);
    const longest = Math.max(...shown.map(({ action }) => (0,report_escape/* visible */.RK)(action, 80).length));
    const lines = shown.map((entry) => {
        const severity = paint(severityInks[entry.severity], entry.severity.padEnd(8));
        const tactic = paint('dim', `${(0,report_escape/* visible */.RK)(entry.tactic, 60)} (${(0,report_escape/* visible */.RK)(entry.tacticId, 20)})`);
        return `    ${severity} ${(0,report_escape/* visible */.RK)(entry.action, 80).padEnd(longest)}  ${tactic}\n             ${(0,report_escape/* visible */.RK)(entry.rationale)}`;
    });
    if (actions.length > shown.length)
        lines.push(paint('dim', `    … and ${actions.length - shown.length} more (see --format json)`));
    return lines;
}
function pointLines(point, paint) {
    const style = styleOf(paint);
    const { first, findings } = point;
    const confidence = (0,wording/* confidenceWords */.gQ)(first);
    const grantees = findings
        .slice(0, GRANTEES)
        .map(({ grantee }) => `    ${(0,wording/* granteeWords */.YH)(grantee, style)}  ${paint('dim', (0,report_escape/* visible */.RK)((0,wording/* granteeAddress */.Lh)(grantee)))}`);
    if (findings.length > GRANTEES)
        grantees.push(`    … and ${findings.length - GRANTEES} more`);
    return [
        `${paint(severityInks[first.severity], paint('bold', first.severity.toUpperCase()))}  ${(0,wording/* headline */.Pl)(point, style)}`,
        `  ${findings.length > 1 ? 'For example: ' : ''}${(0,report_escape/* visible */.RK)(first.explanation, 1000)}`,
        ...(confidence ? [`  ${paint('dim', confidence)}`] : []),
        ...(0,wording/* waysOf */.UV)(first).map(({ title, steps }) => `  ${paint('dim', `to ${(0,report_escape/* visible */.RK)(title)}:`)} ${(0,report_escape/* visible */.RK)(steps, 600)}`),
        ...(findings.length > 1 ? ['  to:', ...grantees, '  brings:'] : []),
        ...actionLines(findings, paint),
    ];
}
function relatedLines(findings, paint) {
    const lines = findings.flatMap((finding) => finding.related
        .filter((at) => at.role !== 'statement' && !(0,groups/* inSight */.TU)(at, finding))
        .map((at) => `  ${paint('dim', `${at.role} at`)} ${(0,report_escape/* visible */.RK)((0,links/* placeText */.Z9)(at))}${at.side === 'base' ? ' (base)' : ''}`));
    return [...new Set(lines)].slice(0, 8);
}
function groupText(group, paint) {
    const advice = [...new Set(group.points.flatMap(({ first }) => (0,wording/* adviceOf */.wr)(first)))].slice(0, 4);
    const [main, ...others] = group.points.map((point) => pointLines(point, paint));
    const [heading = '', ...rest] = main ?? [];
    return [
        heading,
        ...place(group.location, paint),
        ...rest,
        ...others.flatMap((lines) => ['', ...lines]),
        ...relatedLines(group.findings, paint),
        ...advice.map((text) => `  ${paint('green', 'do:')} ${(0,report_escape/* visible */.RK)(text, 400)}`),
    ].join('\n');
}
function undecidedText(entry, paint) {
    return [
        `${paint('yellow', paint('bold', 'UNDECIDED'))}  ${(0,report_escape/* visible */.RK)(entry.message, 500)} ${paint('dim', `(${entry.reason})`)}`,
        ...place(entry.location, paint),
        `  ${paint('green', 'do:')} ${(0,report_escape/* visible */.RK)(entry.remedy, 400)}`,
    ].join('\n');
}
function suppressedText(report, paint) {
    return report.suppressed.map(({ finding, by }) => {
        const until = by.expires === '' ? '' : `, until ${(0,report_escape/* visible */.RK)(by.expires, 20)}`;
        const asked = by.askedFor ? ', asked for in this pull request' : '';
        const why = (0,report_escape/* visible */.RK)(by.reason) || 'no reason given';
        return `${paint('dim', 'ACCEPTED')}  ${(0,report_escape/* visible */.RK)(finding.granted, 100)} for ${(0,wording/* granteeWords */.YH)(finding.grantee, styleOf(paint))}: ${why} (${(0,report_escape/* visible */.RK)(by.file)}:${by.line}${until}${asked})`;
    });
}
/** What was not understood never looks like what was found to be harmless (semantics.md section 6). */
function verdictMark({ conclusion, gate, counts }, paint) {
    if (conclusion === 'fail')
        return paint('red', paint('bold', 'FAIL'));
    if (gate.warnOnly && gate.reasons.length > 0)
        return paint('yellow', paint('bold', 'PASS (warn-only)'));
    if (counts.undecided > 0)
        return paint('yellow', paint('bold', 'PASS (not all understood)'));
    return paint('green', paint('bold', 'PASS'));
}
/** The review for a terminal: each place with its line and carets, what is undecided, the counts, the verdict. */
function textReport(report, options) {
    const paint = painter(options.color);
    const notices = report.notices.map(({ level, message, file, line }) => `${paint(level === 'warning' ? 'yellow' : 'dim', level.toUpperCase())}  ${(0,report_escape/* visible */.RK)(message, 500)}${file === undefined ? '' : ` (${(0,report_escape/* visible */.RK)(file)}${line ? `:${line}` : ''})`}`);
    const reasons = report.gate.reasons.map((reason) => `      ${(0,report_escape/* visible */.RK)(reason, 500)}`);
    const short = (id) => (0,report_escape/* visible */.RK)(id, 13).replace(/…$/, '');
    const blocks = [
        ...(0,groups/* groupsOf */.c1)(report).map((group) => groupText(group, paint)),
        ...report.undecided.map((entry) => undecidedText(entry, paint)),
        ...suppressedText(report, paint),
        ...notices,
        [
            `${verdictMark(report, paint)}  ${(0,wording/* countsWords */.Mm)(report.counts)} (${short(report.base)}..${short(report.head)})`,
            ...reasons,
        ].join('\n'),
    ];
    return `${blocks.join('\n\n')}\n`;
}
/** The verdict in one line, for a job's log. */
function verdictText(report) {
    const passes = report.counts.undecided > 0 ? 'Passes, but not all of the change was understood' : 'Passes';
    return `${report.conclusion === 'fail' ? 'Fails' : passes}: ${(0,wording/* countsWords */.Mm)(report.counts)}; ${(0,wording/* plural */.LS)(report.gate.reasons.length, 'reason')} for the gate`;
}


/***/ }),

/***/ 6662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ severitySigns),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lh: () => (/* binding */ granteeAddress),
/* harmony export */   Mm: () => (/* binding */ countsWords),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   UV: () => (/* binding */ waysOf),
/* harmony export */   YH: () => (/* binding */ granteeWords),
/* harmony export */   gQ: () => (/* binding */ confidenceWords),
/* harmony export */   jU: () => (/* binding */ granteeLabel),
/* harmony export */   qx: () => (/* binding */ severityNames),
/* harmony export */   ur: () => (/* binding */ severityCounts),
/* harmony export */   wr: () => (/* binding */ adviceOf)
/* harmony export */ });
const severityNames = {
    critical: 'Critical',
    high: 'High',
    medium: 'Medium',
    low: 'Low',
    note: 'Note',
};
const severitySigns = {
    critical: '🔴',
    high: '🟠',
    medium: '🟡',
    low: '🔵',
    note: '⚪',
};
/** `1 finding`, `2 findings`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and 3 more`. */
function listed(items, shown) {
    if (items.length === 1)
        return items[0] ?? '';
    if (items.length <= shown)
        return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
    return `${items.slice(0, shown - 1).join(', ')} and ${items.length - shown + 1} more`;
}
/** What a grantee is called where a word has to do: its name in AWS, else its address, else the file that is its policy. */
function granteeLabel(grantee) {
    return grantee.name || grantee.address || grantee.root || 'without a name';
}
const granteeTypes = {
    role: 'role',
    user: 'user',
    group: 'group',
    'permission-set': 'permission set',
    policy: 'whoever holds policy',
    resource: 'principal',
    organization: 'accounts under',
};
/** `role chat-exec`, `whoever holds policy ai-admin`. */
function granteeWords(grantee, style) {
    return `${granteeTypes[grantee.type]} ${style.code(granteeLabel(grantee))}`;
}
/** The address of a grantee with the root that declares it, for the details. */
function granteeAddress(grantee) {
    if (grantee.address === '')
        return granteeLabel(grantee);
    return grantee.root ? `${grantee.address} in ${grantee.root}` : grantee.address;
}
const reaches = {
    action: 'reaches more actions',
    resource: 'reaches more resources',
    condition: 'is held under fewer conditions',
    deny: 'is no longer stopped by a Deny',
    boundary: 'is no longer stopped by the permissions boundary',
    principal: 'is open to more principals',
};
/** The actions of a finding as a subject: the one action, or how many and what brings them. */
function subject(finding, style) {
    const [only] = finding.actions;
    if (finding.actions.length === 1 && only) {
        const name = style.code(only.action);
        return only.action.toLowerCase() === finding.granted.toLowerCase()
            ? name
            : `${name} (by ${style.code(finding.granted)})`;
    }
    return `${style.strong(plural(finding.actions.length, 'sensitive action'))} (by ${style.code(finding.granted)})`;
}
const verb = (finding, one, many) => (finding.actions.length === 1 ? one : many);
/** What the completed combinations let their holder do: the foremost in words, the others by number. */
function gainOf(finding, style) {
    const [foremost, ...others] = finding.combinations ?? [];
    if (!foremost)
        return `use ${listed(finding.actions.map(({ action }) => style.code(action)), 4)} together with what was held before`;
    const title = style.text(foremost.title);
    return others.length === 0 ? title : `${title} (and ${plural(others.length, 'more combination')} of this kind)`;
}
/** The ways of abuse behind an escalation, each with its steps in order; none for other kinds. */
function waysOf(finding, shown = 3) {
    return (finding.combinations ?? []).slice(0, shown).map(({ title, steps }) => ({ title, steps: steps.join(' ') }));
}
/** A point as one line: what, and to whom. `shown` is how many grantees are named. */
function headline(point, style, shown = 3) {
    const finding = point.first;
    const grantees = listed([...new Set(point.findings.map(({ grantee }) => granteeWords(grantee, style)))], shown);
    switch (finding.kind) {
        case 'granted':
            return `${subject(finding, style)} newly granted to ${grantees}`;
        case 'widened': {
            const how = finding.dimension ? reaches[finding.dimension] : 'reaches further';
            const many = verb(finding, how, how.replace(/^is /, 'are ').replace(/^reaches/, 'reach'));
            return `${subject(finding, style)} ${many} for ${grantees}`;
        }
        case 'trust-widened':
            return `More principals can assume ${grantees}, which holds ${subject(finding, style)}`;
        case 'shared':
            return `${subject(finding, style)} shared with ${grantees} by a resource policy`;
        case 'guardrail-removed':
            return `What stopped ${subject(finding, style)} for ${grantees} is gone or weaker`;
        case 'escalation':
            return `Escalation: ${grantees} can now ${gainOf(finding, style)}`;
        case 'ineffective':
            return `${subject(finding, style)} written for ${grantees}, but without effect`;
    }
}
/** What to do about a finding: its own advice, or what holds for its kind. */
function adviceOf(finding) {
    if (finding.advice && finding.advice.length > 0)
        return finding.advice;
    const wildcard = /[*?]/.test(finding.granted);
    switch (finding.kind) {
        case 'granted':
            return finding.granted.startsWith('managed:') || finding.granted.startsWith('sam-template:')
                ? ['Attach a policy of your own that names only the actions that are used.']
                : wildcard
                    ? ['Name the actions that are used instead of the wildcard.']
                    : ['Drop the action if it is not used, or limit its Resource and add a Condition.'];
        case 'widened':
            switch (finding.dimension) {
                case 'condition':
                    return ['Put the Condition back, or say in the pull request why it is not needed.'];
                case 'deny':
                    return ['Put the Deny back, or narrow the Allow that it stopped.'];
                case 'boundary':
                    return ['Put the permissions boundary back, or narrow the Allow that it stopped.'];
                default:
                    return ['Name the resources that are used instead of the wider pattern.'];
            }
        case 'trust-widened':
            return ['Name only the principals that need the role, or add a Condition such as sts:ExternalId.'];
        case 'shared':
            return ['Name the principals that need it, or add a Condition such as aws:PrincipalOrgID.'];
        case 'guardrail-removed':
            return ['Put the guardrail back, or narrow it to the case that needs the exception.'];
        case 'escalation':
            return escalationAdvice(finding);
        case 'ineffective':
            return ['Use Resource "*" if the action is meant, or drop it.'];
    }
}
function escalationAdvice({ combinations }) {
    const needed = new Set((combinations ?? []).flatMap(({ allOf }) => allOf));
    const apart = 'Give the permissions to different grantees, or drop the one of them that is not used.';
    return needed.size > 0 && !needed.has('iam:PassRole')
        ? [apart]
        : ['Limit iam:PassRole to the one role that is passed and add an iam:PassedToService condition.', apart];
}
/** Why the confidence is not certain. */
function confidenceWords(finding) {
    switch (finding.confidence) {
        case 'certain':
            return undefined;
        case 'likely':
            return 'Likely, not certain: a part of the policy or of its attachment is only known at deployment.';
        case 'possible':
            return 'Possible: the policy has a part that cannot be read from source and may or may not grant this.';
    }
}
/** The counts as one sentence, always with what was not understood (semantics.md section 6). */
function countsWords(counts) {
    const read = `${plural(counts.changedFiles, 'file')} changed, ${counts.relevantFiles} relevant, ${counts.parsedFiles} parsed, ${plural(counts.policies, 'policy', 'policies')} compared`;
    const found = `${plural(counts.findings, 'finding')}, ${counts.undecided} undecided, ${counts.suppressed} suppressed, ${counts.renamed} renamed`;
    return `${found}; ${read}`;
}
/** `2 high, 1 low`. */
function severityCounts(findings) {
    const counts = new Map();
    for (const { severity } of findings)
        counts.set(severity, (counts.get(severity) ?? 0) + 1);
    const order = ['critical', 'high', 'medium', 'low', 'note'];
    return order.flatMap((severity) => (counts.has(severity) ? [`${counts.get(severity)} ${severity}`] : [])).join(', ');
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
