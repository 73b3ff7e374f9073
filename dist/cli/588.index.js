export const id = 588;
export const ids = [588];
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


/***/ }),

/***/ 2588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reviewCommand: () => (/* binding */ reviewCommand)
/* harmony export */ });
/* harmony import */ var _located_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2041);
/* harmony import */ var _revisions_git_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9971);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1872);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1798);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(573);





/** As long as the JSON that is read of a repository, in UTF-16 code units. */
const largestPlan = 10 * 1024 * 1024;
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
    plan: { type: 'string', multiple: true },
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
        ...(failOn === undefined ? {} : { failOnSeverity: (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholdOf */ .pI)(failOn, '--fail-on') }),
        ...(mode === undefined ? {} : { catalogMode: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .y)('--catalog-mode', mode, ['extend', 'replace'], 'extend') }),
        ...(level === undefined ? {} : { catalogLevel: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .y)('--catalog-level', level, ['core', 'extended'], 'core') }),
        ...(undecided === undefined ? {} : { failOnUndecided: undecided }),
        ...(warnOnly === undefined ? {} : { warnOnly }),
        ...(given.list('var-file').length === 0 ? {} : { varFiles: given.list('var-file') }),
    };
}
async function localFile(path, option) {
    try {
        const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
        return { path, text: await readFile(path, 'utf8') };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
        throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`${option} ${path} cannot be read (${code}).`, 'Name a file that is there.');
    }
}
/** The local copy of a catalog file of another repository: the command line talks to no server. */
function copyOf(name, from, files) {
    const file = (path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    const wanted = file(name.slice(0, name.lastIndexOf('@')));
    const copy = files.find(({ path }) => file(path) === wanted);
    if (copy)
        return copy;
    throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`${from} names the catalog file ${JSON.stringify(name)} of another repository, which the command line does not fetch.`, `Give a copy of it with --catalog; it has to be named ${wanted}.`);
}
/** A plan that the call names. @throws InputProblem when it cannot be read, or is no plan in JSON. */
async function localPlan(path) {
    const source = await localFile(path, '--plan');
    const remedy = 'Give what "terraform show -json" prints for a plan.';
    if (source.text.length > largestPlan)
        throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`--plan ${path} is longer than 10 MB.`, remedy);
    let plan;
    try {
        plan = JSON.parse(source.text);
    }
    catch {
        throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`--plan ${path} is not JSON.`, remedy);
    }
    const keys = typeof plan === 'object' && plan !== null ? Object.keys(plan) : [];
    const hasContent = keys.includes('planned_values') || keys.includes('resource_changes');
    if (keys.includes('format_version') && hasContent)
        return source;
    throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`--plan ${path} is JSON, but no Terraform plan.`, remedy);
}
/** The program's own documentation is that of its release. */
async function sarif(report) {
    const [{ sarifReport }, { product }] = await Promise.all([
        __webpack_require__.e(/* import() */ 635).then(__webpack_require__.bind(__webpack_require__, 6635)),
        __webpack_require__.e(/* import() */ 289).then(__webpack_require__.bind(__webpack_require__, 289)),
    ]);
    const documentation = `https://github.com/${product.repository}/blob/v${product.version}`;
    return sarifReport(report, { version: product.version, documentation });
}
async function render(report, format, color) {
    switch (format) {
        case 'text':
            return (await __webpack_require__.e(/* import() */ 29).then(__webpack_require__.bind(__webpack_require__, 29))).textReport(report, { color });
        case 'json':
            return (await __webpack_require__.e(/* import() */ 182).then(__webpack_require__.bind(__webpack_require__, 9182))).jsonReport(report);
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 413))).summaryMarkdown(report, {});
        case 'sarif':
            return sarif(report);
    }
}
/** `review`: reviews base..head of a local repository and prints or writes the report. */
async function reviewCommand(args) {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .readArguments */ .l)('review', args, options, 0);
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .y)('--format', given.text('format'), FORMATS, 'text');
    const settingsFromCall = settingsGiven(given);
    const opening = (0,_revisions_git_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitPair */ .l3)(given.text('repo') ?? '.', given.text('base'), given.text('head') ?? 'HEAD');
    opening.catch(() => undefined); // it is awaited below
    // the rest of the program is loaded while git starts
    const [{ catalogInForce }, { review }, { loadSettings }] = await Promise.all([
        __webpack_require__.e(/* import() */ 226).then(__webpack_require__.bind(__webpack_require__, 4845)),
        __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 7013)),
        __webpack_require__.e(/* import() */ 148).then(__webpack_require__.bind(__webpack_require__, 7148)),
    ]);
    const pair = await opening;
    try {
        // the settings and the list of changes do not depend on each other: git works on both at once
        const changes = pair.changes();
        changes.catch(() => undefined);
        const config = given.text('config');
        const files = await Promise.all(given.list('catalog').map((path) => localFile(path, '--catalog')));
        const loaded = await loadSettings(pair.base, config === undefined ? undefined : await localFile(config, '--config'), settingsFromCall, async (name, from) => copyOf(name, from, files));
        const plans = await Promise.all(given.list('plan').map((path) => localPlan(path)));
        const catalog = await catalogInForce(loaded.settings, [...new Set([...loaded.catalogFiles, ...files])]);
        const { report } = await review({
            pair: { ...pair, changes: () => changes },
            settings: plans.length === 0 ? loaded.settings : Object.freeze({ ...loaded.settings, plans }),
            catalog,
            today: new Date().toISOString().slice(0, 10),
        });
        const out = given.text('out');
        const text = await render(report, format, out === undefined && (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .colorWanted */ .t)(given.on('color')));
        if (out === undefined)
            await (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M)(text);
        else {
            const { writeFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
            await writeFile(out, text).catch((error) => {
                throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .InputProblem */ .S(`--out ${out} cannot be written: ${error.message}.`, 'Name a file in a folder that is there.');
            });
        }
        return report.conclusion === 'fail' ? 1 : 0;
    }
    finally {
        await pair.close();
    }
}


/***/ }),

/***/ 1498:
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

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ew: () => (/* binding */ WORKTREE),
  l3: () => (/* binding */ openGitPair)
});

// UNUSED EXPORTS: defaultBase, parseRawDiff, parseTree

// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(1498);
// EXTERNAL MODULE: ./build/located/problem.js
var problem = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/revisions/git.js
var git = __webpack_require__(2646);
;// CONCATENATED MODULE: ./build/revisions/git-objects.js

/** A stream's bytes, taken line by line or by their number. */
class Bytes {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** The next line without its end; undefined when the stream ended before. */
    async line() {
        for (;;) {
            const end = this.#rest.indexOf(10);
            if (end >= 0) {
                const line = this.#rest.toString('latin1', 0, end);
                this.#rest = this.#rest.subarray(end + 1);
                return line;
            }
            const { value, done } = await this.#chunks.next();
            if (done)
                return undefined;
            this.#rest = Buffer.concat([this.#rest, value]);
        }
    }
    async take(count) {
        const parts = [this.#rest];
        let length = this.#rest.length;
        while (length < count) {
            const { value, done } = await this.#chunks.next();
            if (done)
                return undefined;
            parts.push(value);
            length += value.length;
        }
        const all = Buffer.concat(parts);
        this.#rest = all.subarray(count);
        return all.subarray(0, count);
    }
}
/** One `git cat-file` process that answers question after question: to start git costs more than what it is asked. */
class CatFile {
    #child;
    #bytes;
    #failed;
    #last = Promise.resolve();
    #ended;
    constructor(repository, mode) {
        this.#child = (0,git/* startGit */.BE)(repository, ['cat-file', mode]);
        this.#bytes = new Bytes(this.#child.stdout);
        let said = '';
        this.#child.stderr.setEncoding('utf8').on('data', (text) => {
            if (said.length < 1000)
                said += text;
        });
        this.#ended = new Promise((resolve) => this.#child.on('close', () => resolve(said)));
        this.#child.stdin.on('error', () => undefined); // git ended early: its answers end, too
        this.#failed = new Promise((_, reject) => {
            this.#child.on('error', (error) => reject('code' in error && error.code === 'ENOENT' ? (0,git/* noGit */.iH)() : error));
        });
        this.#failed.catch(() => undefined);
    }
    /** Asks one line a name and reads the answers; questions wait for one another. */
    ask(names, read) {
        const answer = this.#last.then(() => {
            this.#child.stdin.write(`${names.join('\n')}\n`);
            return Promise.race([read(this.#bytes), this.#failed]);
        });
        this.#last = answer.catch(() => undefined);
        return answer;
    }
    /** Ends the process and tells what it said on its error output. */
    end() {
        this.#child.stdin.end();
        return this.#ended;
    }
}
/** The objects of a local repository: two processes at most, started when they are first asked. */
class GitObjects {
    #repository;
    #facts;
    #contents;
    constructor(repository) {
        this.#repository = repository;
    }
    /** What names (object ids, revisions, `revision:path`; without line ends) stand for; undefined for what is not there. */
    facts(names) {
        if (names.length === 0)
            return Promise.resolve([]);
        this.#facts ??= new CatFile(this.#repository, '--batch-check');
        return this.#facts.ask(names, async (bytes) => {
            const found = [];
            for (const _ of names)
                found.push(factsOf(await bytes.line()));
            return found;
        });
    }
    /** Blobs by their ids; those above `maxBytes` are asked for their size only. */
    async blobs(ids, maxBytes) {
        const result = new Map(ids.map((id) => [id, { kind: 'missing' }]));
        const wanted = [];
        for (const object of await this.facts(ids)) {
            if (object?.type !== 'blob')
                continue;
            if (object.size > maxBytes)
                result.set(object.id, { kind: 'too-large', size: object.size });
            else
                wanted.push(object.id);
        }
        if (wanted.length === 0)
            return result;
        this.#contents ??= new CatFile(this.#repository, '--batch');
        await this.#contents.ask(wanted, async (bytes) => {
            for (const id of wanted) {
                const object = factsOf(await bytes.line());
                if (!object)
                    continue;
                const content = await bytes.take(object.size + 1);
                if (content && object.type === 'blob')
                    result.set(id, { kind: 'bytes', bytes: content.subarray(0, -1) });
            }
        });
        return result;
    }
    /** Ends git and tells the first line of what it complained about. */
    async close() {
        const said = await Promise.all([this.#facts?.end(), this.#contents?.end()]);
        return said.join('').split('\n')[0] ?? '';
    }
}
/** `<id> <type> <size>`; anything else (`<name> missing`, `<name> ambiguous`, the end of git) is no object. */
function factsOf(line) {
    const [id, type, size, ...more] = line?.split(' ') ?? [];
    if (!id || !type || more.length > 0 || !/^\d+$/.test(size ?? '') || !/^[0-9a-f]{40,64}$/.test(id))
        return undefined;
    return { id, type, size: Number(size) };
}

;// CONCATENATED MODULE: ./build/revisions/git-revision.js




/** The name of the working tree as a head revision. */
const WORKTREE = 'WORKTREE';
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
class GitRevision {
    id;
    #repository;
    #objects;
    #tree;
    constructor(repository, objects, id) {
        this.#repository = repository;
        this.#objects = objects;
        this.id = id;
    }
    tree() {
        this.#tree ??= (0,git/* gitOutput */.oM)(this.#repository, ['ls-tree', '-r', '-z', '--full-tree', this.id], FETCH).then(parseTree);
        return this.#tree;
    }
    async find(paths) {
        if (this.#tree)
            return (await this.#tree).filter(({ path }) => paths.includes(path));
        // git's answer has no mode: of a link it is the path that it names, which is no configuration
        const found = await this.#objects.facts(paths.map((path) => `${this.id}:${path}`));
        return paths.flatMap((path, index) => {
            const object = found[index];
            return object?.type === 'blob' ? [{ path, mode: '100644', blob: object.id, size: object.size }] : [];
        });
    }
    async search(texts, endings) {
        // -F and -e: a text is a text, whatever characters it has; endings are this program's own
        const patterns = texts.flatMap((text) => ['-e', text]);
        const paths = endings.map((ending) => `*${ending}`);
        const args = ['grep', '-l', '-z', '-F', '--full-name', ...patterns, this.id, '--', ...paths];
        const { status, stdout } = await (0,git/* git */.$Y)(this.#repository, args);
        if (status > 1)
            return undefined;
        const found = stdout.split('\0').filter((line) => line !== '');
        return found.map((line) => line.slice(this.id.length + 1)).sort(order/* byText */.z);
    }
    read(blobs, maxBytes) {
        return this.#objects.blobs(blobs, maxBytes);
    }
}
async function resolveCommits(repository, objects, revisions) {
    const unknown = (revision) => new problem/* InputProblem */.S(`Revision ${JSON.stringify(revision)} is not known in ${repository}.`, 'Fetch it (a shallow clone has only the newest commits), or name a commit, branch or tag that is there.');
    // one line a revision, so that a revision that looks like an option is still a revision
    for (const revision of revisions)
        if (/[\0\n]/.test(revision) || revision === '')
            throw unknown(revision);
    // the empty tree has no commit, yet it is what a first commit is compared with
    const found = await objects.facts(revisions.flatMap((revision) => [`${revision}^{commit}`, `${revision}^{tree}`]));
    if (found.every((object) => object === undefined) && NO_REPOSITORY_SAID.test(await objects.close()))
        throw new problem/* InputProblem */.S(`${repository} is not a git repository.`, NO_REPOSITORY);
    return revisions.map((revision, index) => {
        const [commit, tree] = found.slice(2 * index);
        const id = commit?.type === 'commit' ? commit.id : tree?.type === 'tree' ? tree.id : undefined;
        if (id === undefined)
            throw unknown(revision);
        return id;
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
const isFullId = (revision) => /^[0-9a-f]{40}$/.test(revision);
/**
 * Base and head of a local repository, bare ones too; the working tree is never touched. `head` may be `WORKTREE`.
 * @throws InputProblem when the folder is no repository or a revision is not there.
 */
async function openGitPair(repository, base, head) {
    const from = base ?? (await defaultBase(repository, head));
    const objects = new GitObjects(repository);
    const difference = async (baseId, headId) => parseRawDiff(await (0,git/* gitOutput */.oM)(repository, ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '-M', '-l1000', baseId, headId], 'Fetch both commits with their trees.'));
    // full ids mean the same before and after git has looked at them: the difference need not wait for that
    const early = isFullId(from) && isFullId(head) ? difference(from, head) : undefined;
    early?.catch(() => undefined);
    try {
        const [baseId = '', headId = ''] = await resolveCommits(repository, objects, head === WORKTREE ? [from] : [from, head]);
        const baseRevision = new GitRevision(repository, objects, baseId);
        const close = async () => {
            await objects.close();
        };
        if (head === WORKTREE) {
            const { worktreeRevision } = await __webpack_require__.e(/* import() */ 924).then(__webpack_require__.bind(__webpack_require__, 6924));
            return { ...worktreeRevision(repository, baseRevision, objects), close };
        }
        return {
            base: baseRevision,
            head: new GitRevision(repository, objects, headId),
            changes: () => early ?? difference(baseId, headId),
            close,
        };
    }
    catch (error) {
        await objects.close();
        throw error;
    }
}


/***/ }),

/***/ 2646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   iH: () => (/* binding */ noGit),
/* harmony export */   oM: () => (/* binding */ gitOutput)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _located_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2041);


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
/** Starts git in a repository, for a conversation over its input and output. */
function startGit(repository, args) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...GUARD, '-C', repository, ...args], { stdio: 'pipe', env: environment() });
}
/** What is said when there is no git. */
function noGit() {
    return new _located_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .InputProblem */ .S('The program git was not found.', 'Install git and make sure that it is on the PATH.');
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   L6: () => (/* binding */ defaultSettings),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   pI: () => (/* binding */ thresholdOf)
/* harmony export */ });
/* harmony import */ var _located_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2041);

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
    plans: [],
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
