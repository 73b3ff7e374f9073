export const id = 413;
export const ids = [413];
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

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summaryMarkdown: () => (/* binding */ summaryMarkdown),
  verdictLine: () => (/* binding */ verdictLine)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(4479);
// EXTERNAL MODULE: ./build/report/groups.js
var report_groups = __webpack_require__(6932);
// EXTERNAL MODULE: ./build/report/links.js
var links = __webpack_require__(7463);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(6662);
;// CONCATENATED MODULE: ./build/report/markdown-style.js



const markdownStyle = {
    code: (text) => (0,report_escape/* code */.aY)(text, 160),
    text: (text) => (0,report_escape/* markdownText */.p7)(text),
    strong: (text) => `**${text}**`,
};
/** A place as a permanent link, or as code where there is no site to link to. */
function placeLink(place, site) {
    const shown = (0,report_escape/* code */.aY)((0,links/* placeText */.Z9)(place), 160);
    return site ? `[${shown}](${(0,links/* permalink */.eL)(site, place)})` : shown;
}
/** `Impact (TA0040)` with the id linked to MITRE ATT&CK. */
function tacticLink(tactic, tacticId) {
    const url = (0,links/* tacticUrl */._d)(tacticId);
    const id = url ? `[${tacticId}](${url})` : (0,report_escape/* markdownText */.p7)(tacticId, 20);
    return `${(0,report_escape/* markdownText */.p7)(tactic, 60)} (${id})`;
}
/** Words of a finding that its explanation may contain and that read better as code; longest first. */
function termsOf(finding) {
    const { witness } = finding;
    const terms = [
        finding.granted,
        (0,wording/* granteeLabel */.jU)(finding.grantee),
        finding.grantee.address,
        ...finding.actions.map(({ action }) => action),
        ...(witness ? [witness.action, witness.resource, ...Object.keys(witness.context)] : []),
    ];
    return [...new Set(terms.map((term) => (0,report_escape/* visible */.RK)(term)))]
        .filter((term) => term.length > 2)
        .sort((a, b) => b.length - a.length);
}
/** The explanation with its names set as code and all else as plain text. */
function explanationMarkdown(finding) {
    const terms = termsOf(finding);
    const render = (text, from) => {
        for (let i = from; i < terms.length; i++) {
            const term = terms[i] ?? '';
            const pieces = text.split(term);
            if (pieces.length > 1)
                return pieces.map((piece) => render(piece, i + 1)).join((0,report_escape/* code */.aY)(term));
        }
        return text === '' ? '' : (0,report_escape/* markdownText */.p7)(text, 1000);
    };
    return render((0,report_escape/* visible */.RK)(finding.explanation, 1000), 0);
}
/** A folded part; the summary line is Markdown-free HTML text that the caller has escaped. */
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/comment.js





/** GitHub takes 65,536 characters in a comment; the rest is for the marker. */
const longestComment = 60_000;
const ACTIONS_AT_A_GLANCE = 3;
const POINTS_AT_A_GLANCE = 3;
const GRANTEES_AT_A_GLANCE = 3;
const ROWS = 60;
const LONGEST_EDIT = 4000;
/** An action as code, linked to its page at this version. */
function actionLink({ action, page }, site) {
    const url = (0,links/* pageUrl */.fi)(page, site);
    return url === undefined ? (0,report_escape/* code */.aY)(action) : `[${(0,report_escape/* code */.aY)(action)}](${url})`;
}
/** Actions with tactic and reason as a table, the first `ROWS` of them. */
function actionTable(findings, site) {
    const actions = (0,report_groups/* actionsOf */.Ro)(findings);
    const rows = actions
        .slice(0, ROWS)
        .map((entry) => `| ${wording/* severitySigns */.GA[entry.severity]} ${wording/* severityNames */.qx[entry.severity]} | ${actionLink(entry, site)} | ${tacticLink(entry.tactic, entry.tacticId)} | ${(0,report_escape/* markdownText */.p7)(entry.rationale, 240)} |`);
    const more = actions.length > ROWS ? [`\n… and ${actions.length - ROWS} more in the job summary and the report file.`] : [];
    return ['| Severity | Action | Tactic | Why it is sensitive |', '| --- | --- | --- | --- |', ...rows, ...more].join('\n');
}
function reasons(point, site) {
    const actions = (0,report_groups/* actionsOf */.Ro)(point.findings);
    const glance = actions.slice(0, ACTIONS_AT_A_GLANCE).map((entry) => {
        const name = actions.length > 1 ? `- ${actionLink(entry, site)} ` : '';
        const url = actions.length > 1 ? undefined : (0,links/* pageUrl */.fi)(entry.page, site);
        const more = url === undefined ? '' : ` [How it is abused, and what to grant instead](${url}).`;
        return `${name}**${tacticLink(entry.tactic, entry.tacticId)}:** ${(0,report_escape/* markdownText */.p7)(entry.rationale)}${more}`;
    });
    if (actions.length <= ACTIONS_AT_A_GLANCE)
        return glance.join('\n');
    return `${glance.join('\n')}\n\n${folded(`All ${actions.length} sensitive actions`, actionTable(point.findings, site))}`;
}
function granteeList(point) {
    const { findings } = point;
    if (findings.length <= GRANTEES_AT_A_GLANCE)
        return [];
    const lines = findings
        .slice(0, ROWS)
        .map(({ grantee }) => `- ${(0,wording/* granteeWords */.YH)(grantee, markdownStyle)}: ${(0,report_escape/* code */.aY)((0,wording/* granteeAddress */.Lh)(grantee))}`);
    if (findings.length > ROWS)
        lines.push(`- … and ${findings.length - ROWS} more`);
    return [folded(`All ${findings.length} grantees`, lines.join('\n'))];
}
const roleWords = {
    origin: 'the value comes from',
    attachment: 'attached at',
    resource: 'its resource is at',
    condition: 'its condition is at',
    statement: 'the statement is at',
    grantee: 'the grantee is declared at',
    deny: 'the Deny is at',
};
/** The way from the line of the comment to the grant, when the grant is somewhere else. */
function whyThisLine(findings, site) {
    const seen = new Set();
    const parts = [];
    for (const finding of findings)
        for (const related of finding.related) {
            const key = JSON.stringify([related.role, related.file, related.side, related.startLine]);
            if (seen.has(key) || (0,report_groups/* inSight */.TU)(related, finding))
                continue;
            seen.add(key);
            parts.push(`${roleWords[related.role]} ${placeLink(related, site)}${related.side === 'base' ? ' (before)' : ''}`);
        }
    if (parts.length === 0)
        return undefined;
    const shown = parts.slice(0, 4).join(', ');
    return `**Why this line:** ${shown}${parts.length > 4 ? ` and ${parts.length - 4} more` : ''}.`;
}
/** The suggested change of the first finding that has one for just the lines that the comment hangs on. */
function suggestion(group, context) {
    const { lines } = context;
    if (group.location.side === 'base')
        return [];
    const finding = group.findings.find((candidate) => candidate.suggestion !== undefined);
    const edit = finding?.suggestion;
    // text with hidden characters is never proposed as a commit
    if (!edit ||
        edit.lines.join('').length > LONGEST_EDIT ||
        edit.lines.some((line) => (0,report_escape/* visible */.RK)(line.replaceAll('\t', ''), Infinity) !== line.replaceAll('\t', '')))
        return [];
    const title = (0,report_escape/* markdownText */.p7)(edit.title);
    if (lines?.startLine === edit.startLine && lines.endLine === edit.endLine)
        return [`**Suggested change:** ${title}.\n\n${(0,report_escape/* fenced */.OF)(edit.lines, 'suggestion')}`];
    const place = { file: group.location.file, side: 'head', startLine: edit.startLine, endLine: edit.endLine };
    return [`**Suggested change** for ${placeLink(place, context.site)}: ${title}.\n\n${(0,report_escape/* fenced */.OF)(edit.lines, '')}`];
}
function pointMarkdown(point, detailed, site) {
    const { first } = point;
    const heading = `**${wording/* severitySigns */.GA[first.severity]} ${wording/* severityNames */.qx[first.severity]}:** ${(0,wording/* headline */.Pl)(point, markdownStyle, GRANTEES_AT_A_GLANCE)}`;
    if (!detailed)
        return heading;
    const confidence = (0,wording/* confidenceWords */.gQ)(first);
    return [
        heading,
        `${point.findings.length > 1 ? 'For example: ' : ''}${explanationMarkdown(first)}`,
        ...(0,wording/* waysOf */.UV)(first).map(({ title, steps }) => `**How to ${(0,report_escape/* markdownText */.p7)(title)}:** ${(0,report_escape/* markdownText */.p7)(steps, 600)}`),
        reasons(point, site),
        ...granteeList(point),
        ...(confidence ? [`_${confidence}_`] : []),
    ].join('\n\n');
}
function render(group, context, detailed) {
    const parts = group.points.slice(0, POINTS_AT_A_GLANCE).map((point) => pointMarkdown(point, detailed, context.site));
    const rest = group.points.slice(POINTS_AT_A_GLANCE);
    if (rest.length > 0) {
        const lines = rest.slice(0, ROWS).map((point) => `- ${pointMarkdown(point, false, context.site)}`);
        if (rest.length > ROWS)
            lines.push(`- … and ${rest.length - ROWS} more in the job summary and the report file`);
        parts.push(folded(`${(0,wording/* plural */.LS)(rest.length, 'more finding')} on this line`, lines.join('\n')));
    }
    const advice = [...new Set(group.points.slice(0, POINTS_AT_A_GLANCE).flatMap(({ first }) => (0,wording/* adviceOf */.wr)(first)))];
    const what = advice.slice(0, 4).map((text) => (0,report_escape/* markdownText */.p7)(text, 400));
    const why = whyThisLine(group.findings, context.site);
    return [
        ...parts,
        what.length === 1 ? `**What to do:** ${what[0]}` : `**What to do:**\n${what.map((text) => `- ${text}`).join('\n')}`,
        ...(detailed ? suggestion(group, context) : []),
        ...(why ? [why] : []),
    ].join('\n\n');
}
/** The comment for one place, without its marker: at most `longestComment` characters, whatever the texts in it. */
function commentBody(group, context) {
    for (const detailed of [true, false]) {
        const body = render(group, context, detailed);
        if (body.length <= longestComment)
            return body;
    }
    const [point] = group.points;
    const more = `${(0,wording/* plural */.LS)(group.findings.length, 'finding')} on this line: see the job summary and the report file.`;
    return point ? `${pointMarkdown(point, false, context.site)}\n\n${more}` : more;
}

;// CONCATENATED MODULE: ./build/report/graph.js



const MOST_EDGES = 24;
/** A Mermaid label: all but letters, digits and a few harmless signs as entity codes, so it can neither end nor command. */
function label(text) {
    return (0,report_escape/* visible */.RK)(text, 60).replace(/[^\p{L}\p{N} _.:/*-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
/** Who gains what, as a Mermaid flowchart; undefined when there is nothing to draw. Most severe first, `MOST_EDGES` at most. */
function grantGraph(report) {
    const grantees = new Map();
    const grants = new Map();
    const edges = [];
    let left = 0;
    for (const { points } of (0,report_groups/* groupsOf */.c1)(report))
        for (const { findings, first } of points)
            for (const { grantee, kind } of findings) {
                if (kind === 'ineffective')
                    continue;
                if (edges.length >= MOST_EDGES) {
                    left++;
                    continue;
                }
                const who = `${grantee.type} ${(0,wording/* granteeLabel */.jU)(grantee)}`;
                const key = JSON.stringify([grantee.type, grantee.root ?? '', grantee.address]);
                const from = grantees.get(key) ?? `g${grantees.size}["${label(who)}"]`;
                const actions = (0,report_groups/* actionsOf */.Ro)([first]);
                const tactics = [...new Set(actions.map(({ tactic }) => tactic))].slice(0, 2).join(', ');
                const more = actions.length > 1 ? `<br/>${(0,wording/* plural */.LS)(actions.length, 'action')}` : '';
                const what = `${label(first.granted)}${more}<br/>${label(tactics)}`;
                const to = grants.get(what) ?? `a${grants.size}(["${what}"]):::${first.severity}`;
                grantees.set(key, from);
                grants.set(what, to);
                edges.push(`  ${from} -->|${kind === 'granted' ? 'gains' : kind}| ${to}`);
            }
    if (edges.length === 0)
        return undefined;
    const styles = [
        '  classDef critical stroke:#b60205,stroke-width:3px',
        '  classDef high stroke:#d93f0b,stroke-width:2px',
        '  classDef medium stroke:#bf8700',
        '  classDef low stroke:#0969da',
        '  classDef note stroke:#8c959f',
    ];
    const note = left > 0 ? [`  more["… and ${left} more"]`] : [];
    return ['```mermaid', 'flowchart LR', ...new Set(edges), ...note, ...styles, '```'].join('\n');
}

;// CONCATENATED MODULE: ./build/report/summary.js







/** Pass or fail in one line. */
function verdictLine(report) {
    const { findings, undecided, gate } = report;
    const found = findings.length === 0 ? '' : ` (${(0,wording/* severityCounts */.ur)(findings)})`;
    const noun = findings.every(({ kind }) => kind === 'granted') ? 'newly granted sensitive permission' : 'finding';
    const what = [
        ...(findings.length > 0 ? [`${(0,wording/* plural */.LS)(findings.length, noun)}${found}`] : []),
        ...(undecided.length > 0 ? [`${(0,wording/* plural */.LS)(undecided.length, 'part')} that could not be decided`] : []),
    ].join(' and ');
    if (report.conclusion === 'fail')
        return `❌ **Fails:** ${what || 'see below'}.`;
    if (what !== '')
        return `⚠️ **Passes${gate.warnOnly ? ' (warn-only)' : ''}**, with ${what}.`;
    if (report.counts.relevantFiles === 0)
        return '✅ **Passes:** no file of this change can hold an AWS permission.';
    return '✅ **Passes:** no sensitive AI permission is newly granted.';
}
function findingRow(group, point, site) {
    const { first } = point;
    const actions = (0,report_groups/* actionsOf */.Ro)([first]);
    const what = actions.length === 1
        ? (0,report_escape/* code */.aY)(actions[0]?.action ?? '')
        : `${(0,report_escape/* code */.aY)(first.granted, 100)} (${(0,wording/* plural */.LS)(actions.length, 'action')})`;
    const who = (0,wording/* listed */.KE)([...new Set(point.findings.map(({ grantee }) => (0,wording/* granteeWords */.YH)(grantee, markdownStyle)))], 3);
    const tactics = [...new Set(actions.map(({ tactic }) => (0,report_escape/* markdownText */.p7)(tactic, 40)))];
    return `| ${wording/* severitySigns */.GA[first.severity]} ${wording/* severityNames */.qx[first.severity]} | ${what} | ${first.kind} | ${who} | ${(0,wording/* listed */.KE)(tactics, 3)} | ${placeLink(group.location, site)} |`;
}
function findingTable(groups, rows, site) {
    if (groups.length === 0)
        return [];
    const all = groups.flatMap((group) => group.points.map((point) => ({ group, point })));
    const shown = all.slice(0, rows).map(({ group, point }) => findingRow(group, point, site));
    const table = [
        '| Severity | Permission | Kind | Grantee | Tactic | Where |',
        '| --- | --- | --- | --- | --- | --- |',
        ...shown,
    ];
    const more = all.length > rows ? [`… and ${all.length - rows} more, in the report file.`] : [];
    return [table.join('\n'), ...more];
}
function undecidedTable(undecided, rows, site) {
    if (undecided.length === 0)
        return [];
    const shown = undecided
        .slice(0, rows)
        .map((entry) => `| ${placeLink(entry.location, site)} | ${(0,report_escape/* markdownText */.p7)(entry.message)} | ${(0,report_escape/* markdownText */.p7)(entry.remedy)} |`);
    const table = ['| Where | What was not understood | What helps |', '| --- | --- | --- |', ...shown].join('\n');
    const more = undecided.length > rows ? [`… and ${undecided.length - rows} more, in the report file.`] : [];
    return ['### Not decided', 'What could not be read is no pass: look at these places yourself.', table, ...more];
}
function acceptedLine({ finding, by }, site) {
    const what = (0,report_escape/* code */.aY)(finding.granted, 100);
    const until = by.expires === '' ? '' : `, until ${(0,report_escape/* markdownText */.p7)(by.expires, 20)}`;
    const owner = by.owner === '' ? '' : `, owner ${(0,report_escape/* code */.aY)(by.owner, 80)}`;
    const asked = by.askedFor ? ' **Asked for in this pull request.**' : '';
    const place = placeLink({ file: by.file, side: by.askedFor ? 'head' : 'base', startLine: by.line }, site);
    return `- ${what} for ${(0,wording/* granteeWords */.YH)(finding.grantee, markdownStyle)}: ${(0,report_escape/* markdownText */.p7)(by.reason) || 'no reason given'} (${place}${owner}${until}).${asked}`;
}
function suppressedPart(suppressed, rows, site) {
    if (suppressed.length === 0)
        return [];
    const lines = suppressed.slice(0, rows).map((entry) => acceptedLine(entry, site));
    if (suppressed.length > rows)
        lines.push(`- … and ${suppressed.length - rows} more, in the report file`);
    return [folded(`${(0,wording/* plural */.LS)(suppressed.length, 'accepted finding')}`, lines.join('\n'))];
}
function noticeLines(report, rows, site) {
    if (report.notices.length === 0)
        return [];
    const lines = report.notices.slice(0, rows).map(({ level, message, file, line }) => {
        const at = file === undefined ? undefined : { file, side: 'base', ...(line ? { startLine: line } : {}) };
        return `- ${level === 'warning' ? '⚠️ ' : ''}${(0,report_escape/* markdownText */.p7)(message, 500)}${at ? ` (${placeLink(at, site)})` : ''}`;
    });
    if (report.notices.length > rows)
        lines.push(`- … and ${report.notices.length - rows} more, in the report file`);
    return [`### Remarks\n\n${lines.join('\n')}`];
}
/** The comments of the first places, folded, as many as fit. */
function detailParts(groups, longest, site) {
    const parts = [];
    let length = 0;
    for (const group of groups) {
        const title = `${wording/* severitySigns */.GA[group.severity]} <code>${(0,report_escape/* html */.qy)((0,links/* placeText */.Z9)(group.location), 160)}</code>`;
        const part = folded(title, commentBody(group, site ? { site } : {}));
        length += part.length + 2;
        if (length > longest)
            break;
        parts.push(part);
    }
    const left = groups.length - parts.length;
    return left > 0 && parts.length > 0 ? [...parts, `… and ${left} more lines, in the report file.`] : parts;
}
function summary_render(report, groups, context, rows) {
    const { site } = context;
    const reasons = report.gate.reasons.slice(0, 10).map((reason) => `- ${(0,report_escape/* markdownText */.p7)(reason, 400)}`);
    const head = [
        `## ${context.title ?? 'AI Permission Review'}`,
        verdictLine(report),
        ...(reasons.length > 0 ? [reasons.join('\n')] : []),
        ...findingTable(groups, rows, site),
    ].join('\n\n');
    const tail = [
        ...undecidedTable(report.undecided, rows, site),
        ...suppressedPart(report.suppressed, rows, site),
        ...noticeLines(report, rows, site),
        `<sub>${(0,report_escape/* markdownText */.p7)((0,wording/* countsWords */.Mm)(report.counts))}. Compared ${(0,report_escape/* code */.aY)(report.base.slice(0, 12))} with ${(0,report_escape/* code */.aY)(report.head.slice(0, 12))}.</sub>`,
    ].join('\n\n');
    const left = (context.longest ?? LONGEST) - head.length - tail.length - 500;
    if (!context.details || left < 0)
        return `${head}\n\n${tail}`;
    const graph = grantGraph(report) ?? '';
    const details = detailParts(groups, left - graph.length, site);
    return [
        head,
        ...(graph.length > 0 && graph.length < left ? [graph] : []),
        ...(details.length > 0 ? ['### What each line brings', ...details] : []),
        tail,
    ].join('\n\n');
}
/** A job summary takes 1 MiB, and a UTF-16 unit at most three bytes. */
const LONGEST = 300_000;
const rowCounts = [300, 100, 25, 5, 0];
/** The whole review on one page, cut to size; what was cut is counted, and is in the report file. */
function summaryMarkdown(report, context) {
    const groups = (0,report_groups/* groupsOf */.c1)(report);
    for (const rows of rowCounts) {
        const text = summary_render(report, groups, context, rows);
        if (text.length < (context.longest ?? LONGEST))
            return `${text}\n`;
    }
    return `## AI Permission Review\n\n${verdictLine(report)} The summary is too long to show: see the report file.\n`;
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
