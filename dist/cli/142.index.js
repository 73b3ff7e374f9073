export const id = 142;
export const ids = [142];
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

/***/ 4142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/revisions/git.js
var git = __webpack_require__(2646);
// EXTERNAL MODULE: ./build/revisions/git-revision.js + 1 modules
var git_revision = __webpack_require__(9971);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(1872);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(1798);
;// CONCATENATED MODULE: ./build/cli/demo/example.js
const role = `resource "aws_iam_role" "assistant" {
  name = "support-assistant"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "lambda.amazonaws.com" }
    }]
  })
}
`;
const policy = (statements) => `
data "aws_iam_policy_document" "assistant" {
${statements}}

resource "aws_iam_role_policy" "assistant" {
  name   = "assistant"
  role   = aws_iam_role.assistant.id
  policy = data.aws_iam_policy_document.assistant.json
}
`;
const answers = `  statement {
    sid       = "Answer"
    actions   = ["bedrock:InvokeModel"]
    resources = ["arn:aws:bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0"]
  }
`;
const configure = (actions) => `
  statement {
    sid       = "Configure"
    actions   = ${actions}
    resources = ["*"]
  }
`;
const protect = `
  statement {
    sid       = "ProtectGuardrails"
    effect    = "Deny"
    actions   = ["bedrock:DeleteGuardrail", "bedrock:UpdateGuardrail"]
    resources = ["*"]
  }
`;
const template = (managed) => `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  NotebookRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Service: sagemaker.amazonaws.com }
            Action: sts:AssumeRole
      ManagedPolicyArns:
        - ${managed}
`;
const example = {
    title: 'Let the assistant look after its own settings',
    base: {
        'infra/assistant/iam.tf': role + policy(answers + configure('["bedrock:GetGuardrail", "bedrock:ListGuardrails"]') + protect),
        'stacks/notebooks.yaml': template('arn:aws:iam::aws:policy/AmazonSageMakerReadOnly'),
    },
    head: {
        // the statements change places as well: a refactoring, about which nothing is said
        'infra/assistant/iam.tf': role + policy(`${configure('["bedrock:*"]').slice(1)}\n${answers}`),
        'stacks/notebooks.yaml': template('arn:aws:iam::aws:policy/AmazonSageMakerFullAccess'),
    },
};

// EXTERNAL MODULE: ./build/cli/output.js
var output = __webpack_require__(573);
;// CONCATENATED MODULE: ./build/cli/demo-command.js









const REMEDY = 'Make sure that git works in the temporary folder.';
async function commit(folder, files, message) {
    for (const [path, text] of Object.entries(files)) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), text);
    }
    // an identity and dates of its own: the demo works where git is not configured, and its commits are always the same
    const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', '-c', 'commit.gpgSign=false'];
    await (0,git/* gitOutput */.oM)(folder, ['add', '--all'], REMEDY);
    await (0,git/* gitOutput */.oM)(folder, [...identity, 'commit', '--quiet', '--no-verify', '--date=2026-01-01T00:00:00Z', '-m', message], REMEDY);
    return (await (0,git/* gitOutput */.oM)(folder, ['rev-parse', 'HEAD'], REMEDY)).trim();
}
/** `demo`: builds the example pull request as a git repository, reviews it, and removes it again. */
async function demoCommand(args) {
    const given = (0,cli_arguments/* readArguments */.l)('demo', args, { color: { type: 'boolean' } }, 0);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'ai-permission-review-demo-'));
    try {
        await (0,git/* gitOutput */.oM)(folder, ['init', '--quiet', '--template='], REMEDY);
        const base = await commit(folder, example.base, 'Base');
        const head = await commit(folder, example.head, example.title);
        const [{ review }, { loadCatalog }, { textReport }] = await Promise.all([
            __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 7013)),
            __webpack_require__.e(/* import() */ 910).then(__webpack_require__.bind(__webpack_require__, 2910)),
            __webpack_require__.e(/* import() */ 29).then(__webpack_require__.bind(__webpack_require__, 29)),
        ]);
        const pair = await (0,git_revision/* openGitPair */.l3)(folder, base, head);
        const { report } = await review({
            pair,
            settings: settings/* defaultSettings */.L6,
            catalog: async () => loadCatalog(),
            today: '2026-01-01',
        }).finally(() => pair.close());
        await (0,output/* write */.M)(`An example pull request, "${example.title}", reviewed as the gate would.\n\n`);
        await (0,output/* write */.M)(textReport(report, { color: (0,output/* colorWanted */.t)(given.on('color')) }));
        await (0,output/* write */.M)(`\nThe example is made to fail: the exit status of this review would be ${report.conclusion === 'fail' ? 1 : 0}.\n`);
        return 0;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
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
