export const id = 148;
export const ids = [148];
export const modules = {

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   JH: () => (/* binding */ MAX_ROUNDS),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   gp: () => (/* binding */ ContentCache),
/* harmony export */   jc: () => (/* binding */ RevisionFiles),
/* harmony export */   rn: () => (/* binding */ loadedSource)
/* harmony export */ });
/* harmony import */ var _located_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1498);

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
    #needed = new Set();
    #searches = new Map();
    #found = new Map();
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
    search(texts, endings) {
        if (!this.#revision.search)
            return undefined;
        const wanted = { texts, endings };
        const key = JSON.stringify(wanted);
        if (this.#found.has(key))
            return this.#found.get(key);
        this.#searches.set(key, wanted);
        return 'pending';
    }
    need(load) {
        this.#needed.add(load);
    }
    /** The blob of a path, for questions that need no content. */
    blobOf(path) {
        return this.#byPath.get(path)?.blob;
    }
    /** Loads what was asked for since the last call; false when there was nothing to load. */
    async load() {
        const needed = [...this.#needed];
        this.#needed.clear();
        await Promise.all(needed.map((load) => load()));
        const searches = [...this.#searches];
        this.#searches.clear();
        for (const [key, { texts, endings }] of searches)
            this.#found.set(key, await this.#revision.search?.(texts, endings));
        if (this.#wanted.size === 0)
            return searches.length + needed.length > 0;
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


/***/ }),

/***/ 7148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CONFIG_PATHS: () => (/* binding */ CONFIG_PATHS),
  loadSettings: () => (/* binding */ loadSettings)
});

// EXTERNAL MODULE: ./build/located/problem.js
var problem = __webpack_require__(2041);
// EXTERNAL MODULE: ./build/revisions/settle.js
var settle = __webpack_require__(7639);
;// CONCATENATED MODULE: ./build/settings/remote-file.js
/** What a name stands for in another repository, or undefined when it is a path in this one. */
function remoteFile(name) {
    const found = /^([\w.-]{1,100})\/([\w.-]{1,100})\/([^@]{1,1000})@([^@]{1,300})$/.exec(name);
    if (!found)
        return undefined;
    const [, owner = '', repo = '', path = '', ref = ''] = found;
    return { owner, repo, path, ref };
}

// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(1872);
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
 * `elsewhere` reads a catalog file of another repository, `owner/repo/path@ref`, for the file that names it.
 * @throws InputProblem when the configuration is not valid.
 */
async function loadSettings(base, given, fromCall, elsewhere) {
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
    const config = (await Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(832), __webpack_require__.e(625)]).then(__webpack_require__.bind(__webpack_require__, 1625))).readConfig(file);
    const catalogFiles = [];
    for (const path of config.catalogFiles) {
        if (remoteFile(path)) {
            catalogFiles.push(await elsewhere(path, file.path));
            continue;
        }
        files ??= await settle/* RevisionFiles */.jc.open(base, new settle/* ContentCache */.gp());
        const source = await readAtBase(files, path);
        if (!source)
            throw new problem/* InputProblem */.S(`${file.path}: catalog file ${path} is not at the base revision.`, 'Correct its path, or merge the file first.');
        catalogFiles.push(source);
    }
    return { settings: Object.freeze({ ...settings/* defaultSettings */.L6, ...config.settings, ...fromCall }), catalogFiles };
}


/***/ })

};
