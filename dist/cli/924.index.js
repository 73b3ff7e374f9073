export const id = 924;
export const ids = [924];
export const modules = {

/***/ 6924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  worktreeRevision: () => (/* binding */ worktreeRevision)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(1498);
// EXTERNAL MODULE: ./build/located/problem.js
var problem = __webpack_require__(2041);
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

// EXTERNAL MODULE: ./build/revisions/git.js
var git = __webpack_require__(2646);
// EXTERNAL MODULE: ./build/revisions/git-revision.js + 1 modules
var git_revision = __webpack_require__(9971);
;// CONCATENATED MODULE: ./build/revisions/worktree.js








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
function worktreeRevision(repository, base, objects) {
    const onDisk = new Map();
    let listed;
    const tree = () => {
        listed ??= listWorktree(repository, onDisk);
        return listed;
    };
    const read = async (blobs, maxBytes) => {
        const result = new Map(await objects.blobs(blobs.filter((blob) => !onDisk.has(blob)), maxBytes));
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
        head: { id: git_revision/* WORKTREE */.ew, tree, read },
        changes: async () => changesOfTrees(await base.tree(), await tree()),
    };
}


/***/ })

};
