export const id = 635;
export const ids = [635];
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

/***/ 6635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _located_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1498);
/* harmony import */ var _review_report_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4168);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4479);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7463);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6662);





const plain = { code: (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), text: (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), strong: (text) => text };
/** GitHub shows 5,000 results of a run and takes 25,000. */
const MOST_RESULTS = 5000;
const levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
    note: 'note',
};
/** GitHub's security severity bands: critical above 9, high above 7, medium above 4. */
const scores = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    note: '0.0',
};
/** A SARIF region, 1-based with an exclusive end column as in our locations; only lines of head, as that is what is scanned. */
function region(at) {
    if (at.side === 'base' || at.startLine === undefined)
        return undefined;
    return {
        startLine: at.startLine,
        ...(at.startColumn === undefined ? {} : { startColumn: at.startColumn }),
        ...(at.endLine === undefined ? {} : { endLine: at.endLine }),
        ...(at.endColumn === undefined ? {} : { endColumn: at.endColumn }),
    };
}
function physical(at) {
    const lines = region(at);
    return {
        artifactLocation: { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(at.file), uriBaseId: '%SRCROOT%' },
        ...(lines ? { region: lines } : {}),
    };
}
function actionRule(entry, tool) {
    const references = (entry.references ?? []).flatMap((reference) => (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .safeUrl */ .Pl)(reference) ?? []);
    const tactic = `${entry.tactic} (${entry.tacticId})`;
    const url = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .tacticUrl */ ._d)(entry.tacticId);
    const page = (0,_links_js__WEBPACK_IMPORTED_MODULE_2__/* .pageUrl */ .fi)(entry.page, tool);
    const markdown = [
        `**${entry.action}**: ${entry.rationale}`,
        `Tactic: ${url ? `[${tactic}](${url})` : tactic}. Severity: ${entry.severity}.`,
        ...(page === undefined ? [] : [`[How it is abused, and what to grant instead](${page})`]),
        ...(references.length > 0 ? [`References:\n${references.map((reference) => `- <${reference}>`).join('\n')}`] : []),
    ].join('\n\n');
    return {
        id: entry.action,
        name: entry.action.replace(/[^A-Za-z0-9]+(.?)/g, (_all, next) => next.toUpperCase()),
        shortDescription: { text: `${entry.action} is newly granted` },
        fullDescription: { text: entry.rationale },
        help: { text: `${entry.rationale} Tactic: ${tactic}. Severity: ${entry.severity}.`, markdown },
        ...(url ? { helpUri: page ?? references[0] ?? url } : {}),
        defaultConfiguration: { level: levels[entry.severity] },
        properties: {
            'security-severity': scores[entry.severity],
            tags: ['security', 'aws', 'iam', entry.tactic],
            precision: 'high',
        },
    };
}
function undecidedRule(reason) {
    return {
        id: `undecided/${reason}`,
        name: 'Undecided',
        shortDescription: { text: `A part that matters could not be decided: ${reason}` },
        help: {
            text: 'What could not be read from source is no pass: look at the place, or follow the remedy in the message.',
        },
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['security', 'aws', 'iam'] },
    };
}
function findingResult(finding, index) {
    const text = [
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)({ findings: [finding], first: finding }, plain)}.`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.explanation, 1000),
        ...(finding.location.side === 'base'
            ? [`The cause is a removed line: ${finding.location.startLine} of the base.`]
            : []),
        ...(finding.actions.length > 1
            ? [`Actions: ${finding.actions.map(({ action }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(action)).join(', ')}.`]
            : []),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceOf */ .wr)(finding).map((advice) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(advice, 400)),
    ].join(' ');
    return {
        ruleId: finding.actions[0]?.action ?? finding.granted,
        ruleIndex: index,
        level: levels[finding.severity],
        kind: 'fail',
        message: { text },
        locations: [{ physicalLocation: physical(finding.location) }],
        relatedLocations: finding.related.map((related, id) => ({
            id,
            physicalLocation: physical(related),
            message: {
                text: related.side === 'base' ? `${related.role}, line ${related.startLine} of the base` : related.role,
            },
        })),
        partialFingerprints: { 'aiPermissionReview/v1': finding.fingerprint },
        properties: {
            kind: finding.kind,
            severity: finding.severity,
            confidence: finding.confidence,
            grantee: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .granteeLabel */ .jU)(finding.grantee),
            actions: finding.actions.map(({ action }) => action),
        },
    };
}
function suppressedResult({ finding, by }, index) {
    return {
        ...findingResult(finding, index),
        suppressions: [
            {
                kind: 'external',
                status: 'accepted',
                justification: by.reason,
                location: { physicalLocation: physical({ file: by.file, side: 'head', startLine: Math.max(1, by.line) }) },
            },
        ],
    };
}
function undecidedResult(entry, index) {
    const { file, startLine, startColumn } = entry.location;
    return {
        ruleId: `undecided/${entry.reason}`,
        ruleIndex: index,
        level: 'warning',
        kind: 'fail',
        message: { text: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(entry.message, 1000)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(entry.remedy, 1000)}` },
        locations: [{ physicalLocation: physical(entry.location) }],
        partialFingerprints: {
            'aiPermissionReview/v1': `undecided:${entry.reason}:${file}:${startLine ?? 0}:${startColumn ?? 0}`,
        },
    };
}
/** SARIF 2.1.0: a rule an action with its help from the catalog, a result a finding, stable fingerprints (SARIF 2.1.0, section 3.27.17). */
function sarifReport(report, tool = {}) {
    const findings = [...report.findings].sort(_review_report_model_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFindings */ .Eg).slice(0, MOST_RESULTS);
    const suppressed = [...report.suppressed]
        .sort((a, b) => (0,_review_report_model_js__WEBPACK_IMPORTED_MODULE_3__/* .compareFindings */ .Eg)(a.finding, b.finding))
        .slice(0, MOST_RESULTS);
    const undecided = [...report.undecided].sort(_review_report_model_js__WEBPACK_IMPORTED_MODULE_3__/* .compareUndecided */ .j$).slice(0, MOST_RESULTS);
    const rules = new Map();
    for (const finding of [...findings, ...suppressed.map((entry) => entry.finding)])
        for (const entry of finding.actions.slice(0, 1))
            rules.set(entry.action, actionRule(entry, tool));
    for (const { reason } of undecided)
        rules.set(`undecided/${reason}`, undecidedRule(reason));
    const ids = [...rules.keys()].sort(_located_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byText */ .z);
    const indexOf = (id) => ids.indexOf(id);
    const ruleOf = (finding) => indexOf(finding.actions[0]?.action ?? finding.granted);
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'AI Permission Review',
                        ...(tool.version === undefined ? {} : { semanticVersion: tool.version }),
                        ...(tool.informationUri === undefined ? {} : { informationUri: tool.informationUri }),
                        rules: ids.map((id) => rules.get(id)),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                results: [
                    ...findings.map((finding) => findingResult(finding, ruleOf(finding))),
                    ...suppressed.map((entry) => suppressedResult(entry, ruleOf(entry.finding))),
                    ...undecided.map((entry) => undecidedResult(entry, indexOf(`undecided/${entry.reason}`))),
                ],
                properties: { base: report.base, head: report.head, conclusion: report.conclusion, counts: report.counts },
            },
        ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
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
