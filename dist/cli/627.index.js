export const id = 627;
export const ids = [627];
export const modules = {

/***/ 8213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readArguments),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _located_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5114);


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

/***/ 8288:
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


/***/ }),

/***/ 627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reviewCommand: () => (/* binding */ reviewCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/located/problem.js
var problem = __webpack_require__(5114);
;// CONCATENATED MODULE: ./build/review/catalog-in-force.js

async function refuse(problems) {
    const { problemText } = await __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 9283));
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    throw new problem/* InputProblem */.S(`The catalog cannot be used: ${first ? problemText(first) : 'no reason'}${more}`, '');
}
/**
 * The catalog that decides what is sensitive: the shipped one at the level that the settings ask for, with the users'
 * files over it. What users list themselves counts at every level. The files are checked at once, the rest is loaded when
 * the returned function is called.
 * @throws InputProblem with file, entry and remedy when a file is not valid.
 */
async function catalogInForce(settings, files) {
    const shipped = async () => {
        const [{ loadCatalog }, { atLevel }] = await Promise.all([
            __webpack_require__.e(/* import() */ 438).then(__webpack_require__.bind(__webpack_require__, 2438)),
            __webpack_require__.e(/* import() */ 63).then(__webpack_require__.bind(__webpack_require__, 9063)),
        ]);
        return atLevel(loadCatalog(), settings.catalogLevel);
    };
    if (files.length === 0)
        return shipped;
    const [{ readCatalogFile }, { composeCatalog }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6).then(__webpack_require__.bind(__webpack_require__, 6)),
        __webpack_require__.e(/* import() */ 8).then(__webpack_require__.bind(__webpack_require__, 2008)),
    ]);
    const read = [];
    for (const { text, path } of files) {
        const result = await readCatalogFile(text, path);
        if (result.kind === 'unusable')
            return refuse(result.problems);
        read.push(result.file);
    }
    const composed = await composeCatalog(await shipped(), read, settings.catalogMode);
    if (composed.kind === 'unusable')
        return refuse(composed.problems);
    return async () => composed.catalog;
}

// EXTERNAL MODULE: ./build/review/review.js + 10 modules
var review = __webpack_require__(5121);
// EXTERNAL MODULE: ./build/revisions/git-revision.js + 2 modules
var git_revision = __webpack_require__(5362);
// EXTERNAL MODULE: ./build/revisions/settle.js
var settle = __webpack_require__(9670);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(4663);
;// CONCATENATED MODULE: ./build/settings/load.js



/** The configuration is looked for under these names, at the base revision. */
const CONFIG_PATHS = ['.github/ai-permission-review.yml', '.github/ai-permission-review.yaml'];
async function readAtBase(files, path) {
    const { result: content } = await (0,settle/* settle */.G9)(files, (view) => view.read(path));
    return content.kind === 'text' ? content.source : undefined;
}
/**
 * Defaults, then the configuration file, then what the call gives. The file is read from the base revision, so that a pull
 * request cannot change the rules that it is reviewed by; a file given by the call is used instead.
 * @throws InputProblem when the configuration is not valid.
 */
async function loadSettings(base, given, fromCall) {
    let file = given;
    let files;
    if (!file) {
        const listed = base.find ? await base.find(CONFIG_PATHS) : await base.tree();
        const path = CONFIG_PATHS.find((candidate) => listed.some((entry) => entry.path === candidate));
        if (path !== undefined) {
            files = await settle/* RevisionFiles */.jc.open(base, new settle/* ContentCache */.gp());
            file = await readAtBase(files, path);
            if (!file)
                throw new problem/* InputProblem */.S(`${path} at the base revision is not UTF-8 text.`, 'Save the file as UTF-8.');
        }
    }
    if (!file)
        return { settings: Object.freeze({ ...settings/* defaultSettings */.L6, ...fromCall }), catalogFiles: [] };
    const config = (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(934), __webpack_require__.e(214)]).then(__webpack_require__.bind(__webpack_require__, 1833))).readConfig(file);
    const catalogFiles = [];
    for (const path of config.catalogFiles) {
        files ??= await settle/* RevisionFiles */.jc.open(base, new settle/* ContentCache */.gp());
        const source = await readAtBase(files, path);
        if (!source)
            throw new problem/* InputProblem */.S(`${file.path}: catalog file ${path} is not at the base revision.`, 'Correct its path, or merge the file first.');
        catalogFiles.push(source);
    }
    return { settings: Object.freeze({ ...settings/* defaultSettings */.L6, ...config.settings, ...fromCall }), catalogFiles };
}

// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(8213);
// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(8288);
;// CONCATENATED MODULE: ./build/cli/review-command.js









const FORMATS = ['text', 'json', 'markdown', 'sarif'];
const options = {
    repo: { type: 'string' },
    base: { type: 'string' },
    head: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    config: { type: 'string' },
    catalog: { type: 'string', multiple: true },
    'catalog-mode': { type: 'string' },
    'catalog-level': { type: 'string' },
    'fail-on': { type: 'string' },
    'fail-on-undecided': { type: 'boolean' },
    'warn-only': { type: 'boolean' },
    'var-file': { type: 'string', multiple: true },
    color: { type: 'boolean' },
};
/** The settings that the command line gives; they win over the configuration file. */
function settingsGiven(given) {
    const failOn = given.text('fail-on');
    const mode = given.text('catalog-mode');
    const level = given.text('catalog-level');
    const undecided = given.on('fail-on-undecided');
    const warnOnly = given.on('warn-only');
    return {
        ...(failOn === undefined ? {} : { failOnSeverity: (0,settings/* thresholdOf */.pI)(failOn, '--fail-on') }),
        ...(mode === undefined ? {} : { catalogMode: (0,cli_arguments/* oneOf */.y)('--catalog-mode', mode, ['extend', 'replace'], 'extend') }),
        ...(level === undefined ? {} : { catalogLevel: (0,cli_arguments/* oneOf */.y)('--catalog-level', level, ['core', 'extended'], 'core') }),
        ...(undecided === undefined ? {} : { failOnUndecided: undecided }),
        ...(warnOnly === undefined ? {} : { warnOnly }),
        ...(given.list('var-file').length === 0 ? {} : { varFiles: given.list('var-file') }),
    };
}
async function localFile(path, option) {
    try {
        return { path, text: await (0,promises_.readFile)(path, 'utf8') };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
        throw new problem/* InputProblem */.S(`${option} ${path} cannot be read (${code}).`, 'Name a file that is there.');
    }
}
async function render(report, format, color) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 512).then(__webpack_require__.bind(__webpack_require__, 4131))).textReport(report, { color });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 9665))).jsonReport(report);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 65).then(__webpack_require__.bind(__webpack_require__, 3065))).summaryMarkdown(report, {});
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 5150))).sarifReport(report);
    }
}
/** `review`: reviews base..head of a local repository and prints or writes the report. */
async function reviewCommand(args) {
    const given = (0,cli_arguments/* readArguments */.l)('review', args, options, 0);
    const format = (0,cli_arguments/* oneOf */.y)('--format', given.text('format'), FORMATS, 'text');
    const settingsFromCall = settingsGiven(given);
    const pair = await (0,git_revision/* openGitPair */.l3)(given.text('repo') ?? '.', given.text('base'), given.text('head') ?? 'HEAD');
    try {
        // the settings and the list of changes do not depend on each other: git works on both at once
        const changes = pair.changes();
        changes.catch(() => undefined);
        const config = given.text('config');
        const loaded = await loadSettings(pair.base, config === undefined ? undefined : await localFile(config, '--config'), settingsFromCall);
        const files = await Promise.all(given.list('catalog').map((path) => localFile(path, '--catalog')));
        const catalog = await catalogInForce(loaded.settings, [...loaded.catalogFiles, ...files]);
        const { report } = await (0,review.review)({
            pair: { ...pair, changes: () => changes },
            settings: loaded.settings,
            catalog,
            today: new Date().toISOString().slice(0, 10),
        });
        const out = given.text('out');
        const text = await render(report, format, out === undefined && (0,output/* colorWanted */.t)(given.on('color')));
        if (out === undefined)
            await (0,output/* write */.M)(text);
        else
            await (0,promises_.writeFile)(out, text).catch((error) => {
                throw new problem/* InputProblem */.S(`--out ${out} cannot be written: ${error.message}.`, 'Name a file in a folder that is there.');
            });
        return report.conclusion === 'fail' ? 1 : 0;
    }
    finally {
        await pair.close();
    }
}


/***/ }),

/***/ 5685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ byEach),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** Orders strings by UTF-16 code units: the same on every machine, whatever its locale. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The first comparison that tells the two apart. */
function byEach(...orders) {
    return (a, b) => {
        for (const order of orders) {
            const result = order(a, b);
            if (result !== 0)
                return result;
        }
        return 0;
    };
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l3: () => (/* binding */ openGitPair),
  b4: () => (/* binding */ readBlobs)
});

// UNUSED EXPORTS: defaultBase, parseRawDiff, parseTree

// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/located/problem.js
var problem = __webpack_require__(5114);
// EXTERNAL MODULE: ./build/revisions/git.js
var git = __webpack_require__(9693);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/revisions/changes.js

/**
 * What differs between two trees, by blob ids. A file that vanished while one with the same content appeared is a rename;
 * renames with edits show as a deletion and an addition.
 */
function changesOfTrees(base, head) {
    const before = new Map(base.map((entry) => [entry.path, entry]));
    const changes = [];
    const added = [];
    for (const entry of head) {
        const old = before.get(entry.path);
        before.delete(entry.path);
        if (!old)
            added.push(entry);
        else if (old.blob !== entry.blob || old.mode !== entry.mode)
            changes.push({
                status: 'modified',
                path: entry.path,
                basePath: entry.path,
                baseBlob: old.blob,
                headBlob: entry.blob,
            });
    }
    const gone = new Map();
    for (const entry of before.values())
        gone.set(entry.blob, [...(gone.get(entry.blob) ?? []), entry]);
    for (const entry of added) {
        const old = gone.get(entry.blob)?.shift();
        if (old)
            before.delete(old.path);
        changes.push(old
            ? { status: 'renamed', path: entry.path, basePath: old.path, baseBlob: old.blob, headBlob: entry.blob }
            : { status: 'added', path: entry.path, headBlob: entry.blob });
    }
    for (const entry of before.values())
        changes.push({ status: 'deleted', path: entry.path, basePath: entry.path, baseBlob: entry.blob });
    return changes.sort((a, b) => (0,order/* byText */.z)(a.path, b.path));
}

;// CONCATENATED MODULE: ./build/revisions/worktree.js








/** The name of the working tree as a head revision. */
const WORKTREE = 'WORKTREE';
const REMEDY = 'Name a working copy with --repo; a bare repository has no working tree.';
/** Files above this are named by size and time, not hashed: they are too large to be read as policies anyway. */
const MAX_HASHED = 1 << 26;
/** Git's object id of a blob, as `git hash-object` computes it. */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
async function listWorktree(repository, onDisk) {
    const top = (await (0,git/* gitOutput */.oM)(repository, ['rev-parse', '--show-toplevel'], REMEDY)).trim();
    const tracked = await (0,git/* gitOutput */.oM)(top, ['ls-files', '-z', '--stage'], REMEDY);
    const changed = await (0,git/* gitOutput */.oM)(top, ['ls-files', '-z', '--modified', '--deleted', '--others', '--exclude-standard'], REMEDY);
    const entries = new Map();
    for (const record of tracked.split('\0')) {
        const tab = record.indexOf('\t');
        const [mode, blob] = record.slice(0, Math.max(0, tab)).split(' ');
        if (mode && blob)
            entries.set(record.slice(tab + 1), { path: record.slice(tab + 1), mode, blob });
    }
    for (const path of new Set(changed.split('\0'))) {
        if (path === '')
            continue;
        const file = (0,external_node_path_.join)(top, path);
        const stat = await (0,promises_.lstat)(file).catch(() => undefined);
        if (!stat || stat.isDirectory()) {
            entries.delete(path);
            continue;
        }
        if (!stat.isFile()) {
            entries.set(path, { path, mode: '120000', blob: `link:${path}` });
            continue;
        }
        const blob = stat.size > MAX_HASHED ? `large:${stat.size}:${path}` : blobId(await (0,promises_.readFile)(file));
        onDisk.set(blob, { file, size: stat.size });
        entries.set(path, { path, mode: '100644', blob, size: stat.size });
    }
    return [...entries.values()].sort((a, b) => (0,order/* byText */.z)(a.path, b.path));
}
/** The working tree, untracked files included, as the head of a comparison. */
async function worktreeRevision(repository, base) {
    const onDisk = new Map();
    let listed;
    const tree = () => {
        listed ??= listWorktree(repository, onDisk);
        return listed;
    };
    const read = async (blobs, maxBytes) => {
        const result = new Map(await readBlobs(repository, blobs.filter((blob) => !onDisk.has(blob)), maxBytes));
        for (const blob of blobs) {
            const there = onDisk.get(blob);
            if (!there)
                continue;
            if (there.size > maxBytes)
                result.set(blob, { kind: 'too-large', size: there.size });
            else {
                const bytes = await (0,promises_.readFile)(there.file).catch(() => undefined);
                if (!bytes)
                    throw new problem/* InputProblem */.S(`${there.file} changed while it was read.`, 'Run the review again.');
                result.set(blob, { kind: 'bytes', bytes });
            }
        }
        return result;
    };
    return {
        base,
        head: { id: WORKTREE, tree, read },
        changes: async () => changesOfTrees(await base.tree(), await tree()),
        close: async () => undefined,
    };
}

;// CONCATENATED MODULE: ./build/revisions/git-revision.js




/** What git says of a folder that is no repository, or is not there. */
const NO_REPOSITORY_SAID = /not a git repository|cannot change to/;
const NO_REPOSITORY = 'Name a git repository (a working copy or a bare one) with --repo.';
const FETCH = 'Fetch the commit with its tree.';
/** The tree entries that `git ls-tree -r -z` prints. */
function parseTree(output) {
    const entries = [];
    for (const record of output.split('\0')) {
        const tab = record.indexOf('\t');
        if (tab < 0)
            continue;
        const [mode, , blob] = record.slice(0, tab).split(/ +/);
        if (mode && blob)
            entries.push({ path: record.slice(tab + 1), mode, blob });
    }
    return entries.sort((a, b) => (0,order/* byText */.z)(a.path, b.path));
}
/** Reads blobs through `git cat-file --batch`, sizes first, so that a huge blob is never transferred. */
async function readBlobs(repository, blobs, maxBytes) {
    const result = new Map();
    if (blobs.length === 0)
        return result;
    const wanted = [];
    const sizes = (await (0,git/* gitBatch */.j1)(repository, ['cat-file', '--batch-check'], `${blobs.join('\n')}\n`)).output.toString('latin1');
    for (const line of sizes.split('\n')) {
        const [id, type, size] = line.split(' ');
        if (!id)
            continue;
        if (type !== 'blob')
            result.set(id, { kind: 'missing' });
        else if (Number(size) > maxBytes)
            result.set(id, { kind: 'too-large', size: Number(size) });
        else
            wanted.push(id);
    }
    const { output } = await (0,git/* gitBatch */.j1)(repository, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const [id, type, size] = output.toString('latin1', at, end).split(' ');
        if (!id)
            break;
        at = end + 1;
        if (type !== 'blob')
            continue;
        const length = Number(size);
        result.set(id, { kind: 'bytes', bytes: output.subarray(at, at + length) });
        at += length + 1;
    }
    for (const blob of blobs)
        if (!result.has(blob))
            result.set(blob, { kind: 'missing' });
    return result;
}
class GitRevision {
    id;
    #repository;
    #tree;
    constructor(repository, id) {
        this.#repository = repository;
        this.id = id;
    }
    tree() {
        this.#tree ??= (0,git/* gitOutput */.oM)(this.#repository, ['ls-tree', '-r', '-z', '--full-tree', this.id], FETCH).then(parseTree);
        return this.#tree;
    }
    async find(paths) {
        if (this.#tree)
            return (await this.#tree).filter(({ path }) => paths.includes(path));
        // --literal-pathspecs: a path is a path, whatever characters it has
        return parseTree(await (0,git/* gitOutput */.oM)(this.#repository, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', this.id, '--', ...paths], FETCH));
    }
    read(blobs, maxBytes) {
        return readBlobs(this.#repository, blobs, maxBytes);
    }
}
async function resolveCommits(repository, revisions) {
    const unknown = (revision) => new problem/* InputProblem */.S(`Revision ${JSON.stringify(revision)} is not known in ${repository}.`, 'Fetch it (a shallow clone has only the newest commits), or name a commit, branch or tag that is there.');
    // one line a revision, so that a revision that looks like an option is still a revision
    for (const revision of revisions)
        if (/[\0\n]/.test(revision) || revision === '')
            throw unknown(revision);
    // the empty tree has no commit, yet it is what a first commit is compared with
    const input = revisions.map((revision) => `${revision}^{commit}\n${revision}^{tree}\n`).join('');
    const { status, output, said } = await (0,git/* gitBatch */.j1)(repository, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], input);
    if (status !== 0 && NO_REPOSITORY_SAID.test(said))
        throw new problem/* InputProblem */.S(`${repository} is not a git repository.`, NO_REPOSITORY);
    const lines = output.toString('latin1').split('\n');
    return revisions.map((revision, index) => {
        for (const [line, wanted] of [
            [lines[2 * index], 'commit'],
            [lines[2 * index + 1], 'tree'],
        ]) {
            const [id, type] = line?.split(' ') ?? [];
            if (id !== undefined && type === wanted)
                return id;
        }
        throw unknown(revision);
    });
}
/** The merge base of head and the repository's default branch: what `--base` is when it is not given. */
async function defaultBase(repository, head) {
    const tip = head === WORKTREE ? 'HEAD' : head;
    for (const candidate of [
        'refs/remotes/origin/HEAD',
        'refs/remotes/origin/main',
        'refs/remotes/origin/master',
        'main',
        'master',
    ]) {
        const result = await (0,git/* git */.$Y)(repository, ['merge-base', candidate, tip]);
        if (result.status === 0)
            return result.stdout.trim();
        if (NO_REPOSITORY_SAID.test(result.stderr))
            throw new problem/* InputProblem */.S(`${repository} is not a git repository.`, NO_REPOSITORY);
    }
    throw new problem/* InputProblem */.S('No base revision: the repository has no default branch that shares history with the head.', 'Name one with --base.');
}
/** The changes that `git diff-tree -r -z --raw` prints. */
function parseRawDiff(output) {
    const changes = [];
    const fields = output.split('\0');
    for (let i = 0; i < fields.length;) {
        const meta = fields[i++];
        if (!meta?.startsWith(':'))
            continue;
        const [, , baseBlob, headBlob, status] = meta.split(' ');
        const path = fields[i++];
        if (!baseBlob || !headBlob || !status || path === undefined)
            break;
        if (status.startsWith('R') || status.startsWith('C')) {
            const to = fields[i++] ?? path;
            changes.push({ status: 'renamed', path: to, basePath: path, baseBlob, headBlob });
        }
        else if (status.startsWith('A'))
            changes.push({ status: 'added', path, headBlob });
        else if (status.startsWith('D'))
            changes.push({ status: 'deleted', path, basePath: path, baseBlob });
        else
            changes.push({ status: 'modified', path, basePath: path, baseBlob, headBlob });
    }
    return changes.sort((a, b) => (0,order/* byText */.z)(a.path, b.path));
}
/**
 * Base and head of a local repository, bare ones too; the working tree is never touched. `head` may be `WORKTREE`.
 * @throws InputProblem when the folder is no repository or a revision is not there.
 */
async function openGitPair(repository, base, head) {
    const from = base ?? (await defaultBase(repository, head));
    const revisions = head === WORKTREE ? [from] : [from, head];
    const [baseId = '', headId = ''] = await resolveCommits(repository, revisions);
    const baseRevision = new GitRevision(repository, baseId);
    if (head === WORKTREE)
        return worktreeRevision(repository, baseRevision);
    const headRevision = new GitRevision(repository, headId);
    return {
        base: baseRevision,
        head: headRevision,
        changes: async () => parseRawDiff(await (0,git/* gitOutput */.oM)(repository, ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '-M', '-l1000', baseId, headId], 'Fetch both commits with their trees.')),
        close: async () => undefined,
    };
}


/***/ }),

/***/ 9693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   j1: () => (/* binding */ gitBatch),
/* harmony export */   oM: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _located_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5114);


/**
 * Git as a reader: no network (promisor objects are not fetched), no optional locks, no prompts, no configuration of the
 * repository that could start a program. `safe.directory` is opened because nothing of the repository is ever executed.
 */
const GUARD = [
    '-c',
    'safe.directory=*',
    '-c',
    'protocol.allow=never',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
];
const MAX_OUTPUT = 1 << 28;
function environment() {
    return {
        ...process.env,
        GIT_NO_LAZY_FETCH: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
    };
}
/** Runs git in a repository and returns its output; a non-zero status is returned, not thrown. */
function git(repository, args) {
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...GUARD, '-C', repository, ...args], { maxBuffer: MAX_OUTPUT, encoding: 'utf8', env: environment() }, (error, stdout, stderr) => {
            if (error && error.code === 'ENOENT')
                reject(noGit());
            else if (error && typeof error.code !== 'number')
                reject(new _located_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(`git ${args[0] ?? ''} failed: ${error.message.split('\n')[0]}.`, 'Check the repository with git fsck.'));
            else
                resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
        });
    });
}
/** Runs git and returns its standard output; throws an InputProblem with git's first line when it fails. */
async function gitOutput(repository, args, remedy) {
    const result = await git(repository, args);
    if (result.status === 0)
        return result.stdout;
    const said = result.stderr.trim().split('\n')[0] ?? '';
    throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S(`git ${args[0]} failed in ${repository}: ${said.replace(/\.$/, '')}.`, remedy);
}
/** Feeds lines to git and collects its raw output, its status and the first line of what it says. */
function gitBatch(repository, args, input) {
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...GUARD, '-C', repository, ...args], { stdio: 'pipe', env: environment() });
        const chunks = [];
        let said = '';
        child.stdout.on('data', (chunk) => chunks.push(chunk));
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (said.length < 1000)
                said += text;
        });
        child.on('error', (error) => {
            if ('code' in error && error.code === 'ENOENT')
                reject(noGit());
            else
                reject(error);
        });
        child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(chunks), said: said.split('\n')[0] ?? '' }));
        child.stdin.on('error', () => undefined); // git ended early: 'close' reports what there is
        child.stdin.end(input);
    });
}
function noGit() {
    return new _located_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S('The program git was not found.', 'Install git and make sure that it is on the PATH.');
}


/***/ }),

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   L6: () => (/* binding */ defaultSettings),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   pI: () => (/* binding */ thresholdOf)
/* harmony export */ });
/* harmony import */ var _located_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5114);

/** Severities, least severe first. */
const SEVERITIES = ['low', 'medium', 'high', 'critical'];
const defaultSettings = Object.freeze({
    failOnSeverity: 'high',
    failOnUndecided: false,
    warnOnly: false,
    catalogLevel: 'core',
    catalogMode: 'extend',
    ignoredPaths: [],
    varFiles: [],
    parameterFiles: [],
    suppressions: [],
    inlineSuppressions: 'base',
});
/** A threshold from text. @throws InputProblem that names the key. */
function thresholdOf(text, key) {
    const found = [...SEVERITIES, 'none'].find((severity) => severity === text);
    if (!found)
        throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`${key} is ${JSON.stringify(text)}.`, `Set it to one of ${SEVERITIES.toReversed().join(', ')} or none.`);
    return found;
}
/** How severe, for comparing: 0 is the least severe. */
function rankOf(severity) {
    return SEVERITIES.indexOf(severity);
}


/***/ })

};
