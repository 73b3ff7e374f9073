export const id = 761;
export const ids = [761];
export const modules = {

/***/ 7761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   worktreeRevision: () => (/* binding */ worktreeRevision)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _located_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1498);
/* harmony import */ var _located_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2041);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9103);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3942);
/* harmony import */ var _git_revision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9971);








const REMEDY = 'Name a working copy with --repo; a bare repository has no working tree.';
/** Files above this are named by size and time, not hashed: they are too large to be read as policies anyway. */
const MAX_HASHED = 1 << 26;
/** Git's object id of a blob, as `git hash-object` computes it. */
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
async function listWorktree(repository, onDisk) {
    const top = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOutput */ .oM)(repository, ['rev-parse', '--show-toplevel'], REMEDY)).trim();
    const tracked = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOutput */ .oM)(top, ['ls-files', '-z', '--stage'], REMEDY);
    const changed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitOutput */ .oM)(top, ['ls-files', '-z', '--modified', '--deleted', '--others', '--exclude-standard'], REMEDY);
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
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, path);
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => undefined);
        if (!stat || stat.isDirectory()) {
            entries.delete(path);
            continue;
        }
        if (!stat.isFile()) {
            entries.set(path, { path, mode: '120000', blob: `link:${path}` });
            continue;
        }
        const blob = stat.size > MAX_HASHED ? `large:${stat.size}:${path}` : blobId(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file));
        onDisk.set(blob, { file, size: stat.size });
        entries.set(path, { path, mode: '100644', blob, size: stat.size });
    }
    return [...entries.values()].sort((a, b) => (0,_located_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byText */ .z)(a.path, b.path));
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
                const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(there.file).catch(() => undefined);
                if (!bytes)
                    throw new _located_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .InputProblem */ .S(`${there.file} changed while it was read.`, 'Run the review again.');
                result.set(blob, { kind: 'bytes', bytes });
            }
        }
        return result;
    };
    return {
        base,
        head: { id: _git_revision_js__WEBPACK_IMPORTED_MODULE_5__/* .WORKTREE */ .ew, tree, read },
        changes: async () => (0,_changes_js__WEBPACK_IMPORTED_MODULE_7__/* .changesOfTrees */ .E)(await base.tree(), await tree()),
    };
}


/***/ })

};
