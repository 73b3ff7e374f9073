export const id = 113;
export const ids = [113];
export const modules = {

/***/ 4113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudformation: () => (/* binding */ cloudformation)
});

// EXTERNAL MODULE: ./build/cloudformation/front-end.js + 18 modules
var front_end = __webpack_require__(8760);
// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(1498);
// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/cloudformation/local-file.js
var local_file = __webpack_require__(2930);
// EXTERNAL MODULE: ./build/cloudformation/nested.js + 1 modules
var nested = __webpack_require__(775);
// EXTERNAL MODULE: ./build/cloudformation/parameter-files.js + 1 modules
var parameter_files = __webpack_require__(1175);
// EXTERNAL MODULE: ./build/cloudformation/template.js
var template = __webpack_require__(7856);
;// CONCATENATED MODULE: ./build/cloudformation/units.js







/** How many templates are looked at to find those that use changed files, and through how many others they may use them. */
const maxSearched = 100;
const maxLevels = 8;
const endings = ['.yaml', '.yml', '.json', '.template', '.cfn', '.tpl'];
/**
 * The templates that changed files belong to: a template itself, unless another one nests it; the templates that include a
 * changed fragment or nest a changed template; those whose parameters a changed parameter file gives.
 */
function unitsOf(files, changed, { parameterFiles }) {
    const users = usersOf(files, changed);
    const units = new Set();
    for (const path of changed) {
        const tops = parameterFiles.includes(path) ? parametrized(files, path) : outermost(path, users, new Set());
        for (const top of tops)
            units.add(top);
    }
    return { units: [...units], undecided: [] };
}
/** The templates that use a path and are used by none; the path itself when nothing uses it. */
function outermost(path, users, seen) {
    seen.add(path);
    const above = [...(users.get(path) ?? [])].filter((user) => !seen.has(user));
    return above.length === 0 ? [path] : above.flatMap((user) => outermost(user, users, seen));
}
/** Who includes or nests each of some files, and who those, level by level. */
function usersOf(files, changed) {
    const users = new Map();
    let used = changed;
    for (let level = 0; level < maxLevels && used.length > 0; level++) {
        const open = used.filter((path) => {
            const content = files.read(path);
            return !users.has(path) && content.kind === 'text' && mayBeUsed(content.source);
        });
        for (const path of open)
            users.set(path, new Set());
        const found = new Set();
        for (const source of templatesAbout(files, open, open.map(nameOf))) {
            for (const path of open) {
                if (!mentions(source, path))
                    continue;
                users.get(path)?.add(source.path);
                found.add(source.path);
            }
        }
        used = [...found];
    }
    return users;
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** Whether a file can hold permissions or resources that a template takes in. */
function mayBeUsed(source) {
    const { text } = source;
    return (0,template/* isTemplate */.Fl)(source) || text.includes('Effect') || text.includes('Policies') || text.includes('AWS::');
}
function mentions(source, path) {
    const { text } = source;
    if (source.path === path || !text.includes(nameOf(path)))
        return false;
    if (!text.includes('AWS::Include') && !nested/* nestedTypes */.rG.some((type) => text.includes(type)))
        return false;
    const parsed = (0,template/* documentsOf */.uo)(source);
    return 'documents' in parsed && parsed.documents.some((root) => uses(root, source.path, path));
}
/** Whether a tree names a file where templates name what they include or nest. */
function uses(root, from, path) {
    const isIt = (value) => {
        const text = value && (0,located_value/* knownText */.bG)(value);
        return text !== undefined && (0,local_file/* localFile */.C)(from, text) === path;
    };
    const search = (value) => {
        if (value.kind === 'list')
            return value.items.some(search);
        if (value.kind !== 'object')
            return false;
        const properties = (0,tree/* propertyOf */.$r)(value, 'Properties');
        if (nested/* nestedTypes */.rG.includes((0,tree/* textAt */.$6)(value, 'Type') ?? '')) {
            const asset = (0,tree/* valueAt */.fK)(value, 'Metadata', 'aws:asset:path');
            return [asset, ...['TemplateURL', 'Location'].map((key) => (0,tree/* propertyOf */.$r)(properties, key))].some(isIt);
        }
        if ((0,tree/* textAt */.$6)(value, 'Name') === 'AWS::Include' && isIt((0,tree/* valueAt */.fK)(value, 'Parameters', 'Location')))
            return true;
        return value.entries.some((entry) => search(entry.value));
    };
    return search(root);
}
/** The templates to which a parameter file belongs. */
function parametrized(files, path) {
    const content = files.read(path);
    const sets = content.kind === 'text' ? ((0,parameter_files/* parameterSets */.n)(content.source) ?? []) : [];
    const names = sets.map((set) => [...set.keys()]).filter((keys) => keys.length > 0);
    if (names.length === 0)
        return [];
    const [first = ''] = names[0] ?? [];
    return templatesAbout(files, [path], [first]).flatMap((source) => {
        const parsed = (0,template/* documentsOf */.uo)(source);
        const roots = 'documents' in parsed ? parsed.documents : [];
        const declares = (root, keys) => keys.every((key) => (0,tree/* valueAt */.fK)(root, 'Parameters', key) !== undefined);
        return roots.some((root) => names.some((keys) => declares(root, keys))) ? [source.path] : [];
    });
}
/**
 * Templates that contain one of some texts. Where the revision cannot be searched, only those near the paths are looked at:
 * beside them, in the folders around, and below their own folder and the one around it.
 */
function templatesAbout(files, paths, texts) {
    if (paths.length === 0)
        return [];
    const found = files.search?.([...new Set(texts)].sort(order/* byText */.z), endings);
    if (found === 'pending')
        return [];
    const candidates = found ?? paths.flatMap((path) => pathsNear(files, path));
    const templates = [];
    for (const candidate of [...new Set(candidates)].slice(0, maxSearched)) {
        const content = files.read(candidate);
        if (content.kind === 'text' && (0,template/* isTemplate */.Fl)(content.source))
            templates.push(content.source);
    }
    return templates;
}
function pathsNear(files, path) {
    const parts = path.split('/').slice(0, -1);
    const folders = [...parts.map((_, i) => parts.slice(0, parts.length - i).join('/')), ''];
    const near = [
        ...folders.flatMap((folder) => files.list(folder)),
        ...folders.slice(0, 2).flatMap((folder) => files.listAll(folder)),
    ];
    return near.filter((one) => endings.some((ending) => one.endsWith(ending)));
}

;// CONCATENATED MODULE: ./build/cloudformation/index.js


/** CloudFormation and SAM: a unit is a template with all that it includes and nests; what is no template gives nothing. */
const cloudformation = {
    units: unitsOf,
    extract: (files, path, { parameterFiles }) => (0,front_end/* extractTemplate */.ym)(files, path, { parameterFiles }),
};


/***/ })

};
