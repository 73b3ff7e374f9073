export const id = 200;
export const ids = [200];
export const modules = {

/***/ 1890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ patternsMeet),
/* harmony export */   MT: () => (/* binding */ matchesPattern)
/* harmony export */ });
/* unused harmony export isPattern */
const star = 42;
const question = 63;
function lower(code) {
    return code >= 65 && code <= 90 ? code + 32 : code;
}
/**
 * Whether a name matches an IAM pattern: `*` any text, `?` one character, all else literal, ASCII letters in any case. At most
 * pattern × name steps. (The policy room has its own, for patterns with unknown parts; rooms do not import to the left.)
 */
function matchesPattern(pattern, name) {
    let p = 0;
    let n = 0;
    let afterStar = -1;
    let mark = 0;
    while (n < name.length) {
        const code = p < pattern.length ? pattern.charCodeAt(p) : -1;
        if (code === star) {
            afterStar = ++p;
            mark = n;
        }
        else if (code === question || (code >= 0 && lower(code) === lower(name.charCodeAt(n)))) {
            p++;
            n++;
        }
        else if (afterStar >= 0) {
            p = afterStar;
            n = ++mark;
        }
        else
            return false;
    }
    while (p < pattern.length && pattern.charCodeAt(p) === star)
        p++;
    return p === pattern.length;
}
/** Whether some text matches both patterns. At most a × b steps. */
function patternsMeet(a, b) {
    // reach[j]: the rest of a, from i on, and the rest of b, from j on, have a text in common; filled from the ends.
    let below = [];
    for (let i = a.length; i >= 0; i--) {
        const row = new Array(b.length + 1).fill(false);
        const x = i < a.length ? a.charCodeAt(i) : -1;
        for (let j = b.length; j >= 0; j--) {
            const y = j < b.length ? b.charCodeAt(j) : -1;
            if (x < 0 && y < 0)
                row[j] = true;
            // A star stands for nothing more, or takes in one more character of the other side.
            else if (x === star || y === star)
                row[j] = (below[j] ?? false) || (row[j + 1] ?? false);
            else if (x >= 0 && y >= 0 && (x === question || y === question || lower(x) === lower(y))) {
                row[j] = below[j + 1] ?? false;
            }
        }
        below = row;
    }
    return below[0] ?? false;
}
/** True when an action pattern has a `*` or `?`. */
function isPattern(text) {
    return text.includes('*') || text.includes('?');
}


/***/ }),

/***/ 5200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  programsOf: () => (/* binding */ programsOf)
});

// EXTERNAL MODULE: ./build/catalog/pattern.js
var catalog_pattern = __webpack_require__(1890);
// EXTERNAL MODULE: ./build/revisions/settle.js
var settle = __webpack_require__(9670);
;// CONCATENATED MODULE: ./build/review/mentions.js
// Both are read from left to right without going back: no text makes them slow.
const ACTION = /(["'`])([A-Za-z][A-Za-z0-9-]{1,39}:[A-Za-z0-9*?]{1,100})\1/g;
const POLICY = /(["'`])((?:arn:aws[a-z-]{0,20}:iam::aws:policy\/)?(?:[a-z-]{1,30}\/)?[A-Za-z0-9_-]{6,128})\1/g;
/** What managed policies with sensitive permissions are called by; anything else is looked up only with its ARN. */
const POLICY_NAME = /^(?:Amazon|AWS)|(?:Access|Policy|Role)$/;
const MOST = 10_000;
/** The mentions of a text in order, at most ten thousand. What is put together from parts is not among them. */
function mentionsIn(source) {
    const found = [];
    const add = (kind, expression, wanted) => {
        for (const match of source.text.matchAll(expression)) {
            const text = match[2] ?? '';
            if (!wanted(text))
                continue;
            if (found.length >= MOST)
                return;
            const start = match.index + 1;
            found.push({ kind, text, at: { source, start, end: start + text.length } });
        }
    };
    add('action', ACTION, () => true);
    add('policy', POLICY, (text) => text.startsWith('arn:') || POLICY_NAME.test(text));
    return found.sort((a, b) => a.at.start - b.at.start);
}

;// CONCATENATED MODULE: ./build/review/programs.js



/**
 * Programs in which the change newly names sensitive permissions, as undecided (semantics.md section 6): what they make of
 * the names is not known, and a change of nothing else must not look like one without permissions. Moving a name from one
 * program to another is nothing new; common permissions count with a wildcard only. What is `told` by a finding, as of the
 * template that the program makes, is not told again.
 */
async function programsOf(changes, { base, head }, catalog, told) {
    const after = await mentionsOf(head, changes, (change) => [change.path, change.headBlob]);
    if (after.length === 0)
        return { undecided: [], relevant: [] };
    const sensitive = await sensitiveIn(after, await catalog());
    if (sensitive.length === 0)
        return { undecided: [], relevant: [] };
    const before = await mentionsOf(base, changes, (change) => [change.basePath ?? '', change.baseBlob]);
    const known = new Set(before.map(({ text }) => text.toLowerCase()));
    const byFile = new Map();
    for (const mention of sensitive) {
        const { path } = mention.at.source;
        byFile.set(path, [...(byFile.get(path) ?? []), mention]);
    }
    const undecided = [...byFile.values()].flatMap((mentions) => {
        const news = mentions.filter(({ text }) => !known.has(text.toLowerCase()) && !told.has(text.toLowerCase()));
        return news.length === 0 ? [] : [undecidedOf(news)];
    });
    return { undecided, relevant: [...byFile.keys()] };
}
async function mentionsOf(revision, changes, side) {
    const wanted = changes.map(side).flatMap(([path, blob]) => (blob === undefined ? [] : [{ path, blob }]));
    if (wanted.length === 0)
        return [];
    const contents = await revision.read([...new Set(wanted.map(({ blob }) => blob))], settle/* MAX_FILE_BYTES */.gZ);
    return wanted.flatMap(({ path, blob }) => {
        const content = contents.get(blob);
        const text = content && (0,settle/* contentOf */.$E)(path, content);
        return text?.kind === 'text' ? mentionsIn(text.source) : [];
    });
}
/** The mentions that the catalog has something to say of. Managed policies are unpacked only when one is named. */
async function sensitiveIn(mentions, catalog) {
    const actions = mentions.filter(({ kind, text }) => kind === 'action' && isSensitive(text, catalog));
    const named = mentions.filter(({ kind }) => kind === 'policy');
    if (named.length === 0)
        return actions;
    const [{ loadManagedPolicies }, { sensitiveGrants }] = await Promise.all([
        __webpack_require__.e(/* import() */ 305).then(__webpack_require__.bind(__webpack_require__, 5305)),
        Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(689)]).then(__webpack_require__.bind(__webpack_require__, 1689)),
    ]);
    const managed = await loadManagedPolicies();
    const policies = named.filter(({ text }) => {
        const policy = managed.find(text);
        return policy !== undefined && sensitiveGrants(policy.document, catalog).some(({ entry }) => !entry.noisy);
    });
    return [...actions, ...policies].sort((a, b) => a.at.start - b.at.start);
}
function isSensitive(pattern, catalog) {
    const service = pattern.slice(0, pattern.indexOf(':')).toLowerCase();
    const entries = catalog.byService(service).filter(({ action }) => (0,catalog_pattern/* matchesPattern */.MT)(pattern, action));
    return entries.some(({ noisy }) => !noisy) || (entries.length > 0 && /[*?]/.test(pattern));
}
function undecidedOf(news) {
    const [first] = news;
    if (!first)
        throw new TypeError('a program without mentions is not undecided');
    const names = [...new Set(news.map(({ text }) => text))];
    const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
    const { path } = first.at.source;
    return {
        reason: 'program-code',
        message: `${path} is not evaluated here, and newly names ${shown}; what it grants with ${names.length === 1 ? 'it' : 'them'} is not known.`,
        at: first.at,
        remedy: 'Commit what it makes (a synthesised template, a plan), or review these lines by hand.',
    };
}


/***/ })

};
