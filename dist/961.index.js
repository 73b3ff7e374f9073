export const id = 961;
export const ids = [961];
export const modules = {

/***/ 8961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terraform: () => (/* binding */ terraform)
});

// EXTERNAL MODULE: ./build/located/value.js
var value = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/terraform/modules/module.js + 23 modules
var modules_module = __webpack_require__(2995);
;// CONCATENATED MODULE: ./build/terraform/extract/policy-document.js


const LISTS = [
    ['actions', 'Action'],
    ['not_actions', 'NotAction'],
    ['resources', 'Resource'],
    ['not_resources', 'NotResource'],
];
/** The `json` of a data source aws_iam_policy_document, with its structure (AWS provider documentation of the data source). */
function policyDocument(module, placed, names) {
    const { block, source } = placed;
    const at = (0,modules_module/* spanIn */.Qs)(source, block.labels[1] ?? block);
    const statements = [];
    for (const key of ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json']) {
        const documents = module.attribute(placed, key, names);
        for (const document of documents?.kind === 'list' ? documents.items : documents ? [documents] : []) {
            const inner = document.kind === 'string' && document.json ? document.json : document;
            const list = inner.kind === 'object' ? inner.entries.find((entry) => entry.key === 'Statement')?.value : undefined;
            if (list?.kind === 'list')
                statements.push(...list.items);
            else if (list)
                statements.push(list);
            else if (inner.kind !== 'null')
                statements.push(inner);
        }
    }
    for (const { body, values, always } of module.nested(block.body, source, 'statement', names)) {
        const statement = statementOf(module, placed, body, values);
        statements.push(always
            ? statement
            : {
                kind: 'choice',
                condition: 'dynamic statement',
                options: [statement, { kind: 'null', origins: [at] }],
                origins: [at],
            });
    }
    const version = module.attribute(placed, 'version', names) ?? (0,value/* stringValue */.r$)('2012-10-17', [at]);
    const json = (0,modules_module/* object */.Ik)([
        ['Version', version],
        ['Statement', { kind: 'list', items: statements, origins: [at] }],
    ], [at]);
    return {
        kind: 'string',
        pieces: [
            { name: `data.aws_iam_policy_document.${block.labels[1]?.name}.json`, reason: 'unresolved-reference', at },
        ],
        origins: [at],
        json,
    };
}
function statementOf(module, { source }, body, names) {
    const at = (0,modules_module/* spanIn */.Qs)(source, body);
    const entries = [];
    const sid = module.attributeOf(body, source, 'sid', names);
    if (sid)
        entries.push(['Sid', sid]);
    entries.push(['Effect', module.attributeOf(body, source, 'effect', names) ?? (0,value/* stringValue */.r$)('Allow', [at])]);
    for (const [from, to] of LISTS) {
        const value = module.attributeOf(body, source, from, names);
        if (value && !(value.kind === 'list' && value.items.length === 0))
            entries.push([to, value]);
    }
    for (const [type, to] of [
        ['principals', 'Principal'],
        ['not_principals', 'NotPrincipal'],
    ]) {
        const principals = module.nested(body, source, type, names);
        if (principals.length === 0)
            continue;
        entries.push([
            to,
            grouped(principals.flatMap((one) => {
                const kind = module.attributeOf(one.body, source, 'type', one.values);
                const values = module.attributeOf(one.body, source, 'identifiers', one.values);
                return kind && values ? [[(0,value/* knownText */.bG)(kind) ?? 'AWS', values]] : [];
            }), at),
        ]);
    }
    const conditions = module.nested(body, source, 'condition', names).flatMap((one) => {
        const test = module.attributeOf(one.body, source, 'test', one.values);
        const variable = module.attributeOf(one.body, source, 'variable', one.values);
        const values = module.attributeOf(one.body, source, 'values', one.values);
        if (!test || !variable || !values)
            return [];
        return [
            [(0,value/* knownText */.bG)(test) ?? '?', (0,modules_module/* object */.Ik)([[(0,value/* knownText */.bG)(variable) ?? '?', values]], [(0,modules_module/* spanIn */.Qs)(source, one.body)])],
        ];
    });
    if (conditions.length > 0)
        entries.push(['Condition', grouped(conditions, at)]);
    return (0,modules_module/* object */.Ik)(entries, [at]);
}
/** Parts under the same key are one: lists are put together, objects merged. */
function grouped(parts, at) {
    const entries = [];
    for (const [key, value] of parts) {
        const index = entries.findIndex((entry) => entry.key === key);
        const known = entries[index]?.value;
        if (known?.kind === 'list' && value.kind === 'list')
            entries[index] = { key, keySpan: at, value: { ...known, items: [...known.items, ...value.items] } };
        else if (known?.kind === 'object' && value.kind === 'object')
            entries[index] = { key, keySpan: at, value: { ...known, entries: [...known.entries, ...value.entries] } };
        else
            entries.push({ key, keySpan: at, value });
    }
    return { kind: 'object', entries, origins: [at] };
}

;// CONCATENATED MODULE: ./build/terraform/extract/data-sources.js

/** Data sources whose attributes follow from source alone. */
const dataSources = new Map([
    ['aws_iam_policy_document', (module, placed, names) => [['json', policyDocument(module, placed, names)]]],
]);

// EXTERNAL MODULE: ./build/terraform/extract/resources.js
var resources = __webpack_require__(3467);
// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(1498);
// EXTERNAL MODULE: ./build/terraform/evaluate/functions/paths.js
var functions_paths = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/terraform/modules/configuration.js + 1 modules
var configuration = __webpack_require__(8871);
;// CONCATENATED MODULE: ./build/terraform/modules/callers.js


/** Up to here all configuration files are read to find callers; above, files are searched where the revision can do that. */
const READ_ALL = 200;
/** The most files that are read where a revision cannot be searched. */
const MOST_FILES = 2000;
const MOST_TEXTS = 50;
const ENDINGS = ['.tf', '.tofu', '.tf.json', '.tofu.json'];
/** The configuration files of the repository that may contain one of the texts. */
function candidates(files, texts) {
    const all = files.listAll('').filter(configuration/* isConfiguration */.ZC);
    let paths = all;
    if (all.length > READ_ALL) {
        const found = texts.length > MOST_TEXTS ? undefined : files.search?.(texts, ENDINGS);
        if (found === 'pending')
            return { sources: [], incomplete: false };
        if (found)
            paths = found.filter(configuration/* isConfiguration */.ZC);
    }
    const sources = paths.slice(0, MOST_FILES).flatMap((path) => {
        const content = files.read(path);
        return content.kind === 'text' ? [content.source] : [];
    });
    return { sources, incomplete: paths.length > MOST_FILES };
}
/** The folders that call some folders as local modules. */
function callersOf(files, folders) {
    const wanted = new Set(folders);
    // a source that ends in `..` does not say the name of the folder
    const names = folders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)).filter((name) => name !== '');
    const { sources, incomplete } = candidates(files, [...new Set([...names, '.."', '../"'])].sort());
    const callers = new Map();
    for (const source of sources) {
        const caller = (0,functions_paths/* folderOf */.yS)(source.path);
        for (const path of calledPaths(source)) {
            const folder = (0,functions_paths/* joinPath */.uJ)(caller, path);
            if (folder === undefined || folder === caller || !wanted.has(folder))
                continue;
            callers.set(folder, (callers.get(folder) ?? new Set()).add(caller));
        }
    }
    return { callers, incomplete };
}
const called = new WeakMap();
/** The relative paths that a file calls as modules, read from its `source` lines without parsing it. */
function calledPaths(source) {
    const known = called.get(source);
    if (known)
        return known;
    const found = source.text.matchAll(/\bsource["\s]{0,20}[=:]\s{0,20}"(\.\.?(?:\/[^"\n]{0,300})?)"/g);
    const paths = [...found].map((match) => match[1] ?? '');
    called.set(source, paths);
    return paths;
}

;// CONCATENATED MODULE: ./build/terraform/modules/read-files.js


/**
 * The folders whose configuration reads one of some files by a path that can be seen in the text, such as
 * `file("${path.module}/../policies/chat.json")`.
 */
function readersOf(files, paths) {
    const byName = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        byName.set(name, [...(byName.get(name) ?? []), path]);
    }
    const { sources, incomplete } = candidates(files, [...byName.keys()].sort());
    const folders = new Set();
    for (const { path, text } of sources) {
        const folder = (0,functions_paths/* folderOf */.yS)(path);
        for (const [name, targets] of byName)
            if (endings(text, name).some((tail) => targets.some((target) => isMeant(folder, tail, target))))
                folders.add(folder);
    }
    return { folders: [...folders], incomplete };
}
const MOST_MENTIONS = 100;
/** The literal ends of the strings in a text that end in a file name: what follows the last interpolation. */
function endings(text, name) {
    const found = [];
    for (let at = text.indexOf(name); at >= 0 && found.length < MOST_MENTIONS; at = text.indexOf(name, at + name.length)) {
        if (text.charAt(at + name.length) !== '"')
            continue;
        let start = at;
        while (start > 0 && at - start < 300 && !'"}\n'.includes(text.charAt(start - 1)))
            start--;
        found.push(text.slice(start, at + name.length));
    }
    return found;
}
/** Whether a path may mean a file: relative to the folder, or to a root that is not known here. */
function isMeant(folder, path, target) {
    if ((0,functions_paths/* joinPath */.uJ)(folder, path) === target)
        return true;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    return parts.length > 1 && `/${target}`.endsWith(`/${parts.join('/')}`);
}

// EXTERNAL MODULE: ./build/terraform/evaluate/choices.js
var choices = __webpack_require__(8462);
// EXTERNAL MODULE: ./build/terraform/evaluate/expression.js + 38 modules
var expression = __webpack_require__(4184);
// EXTERNAL MODULE: ./build/terraform/evaluate/run.js
var run = __webpack_require__(4935);
// EXTERNAL MODULE: ./build/terraform/modules/placed.js
var placed = __webpack_require__(5745);
// EXTERNAL MODULE: ./build/terraform/modules/values.js
var modules_values = __webpack_require__(1094);
;// CONCATENATED MODULE: ./build/terraform/modules/variable-files.js








function isVariableFile(path) {
    return /\.tfvars(\.json)?$/.test(path);
}
/** Whether Terraform loads a variable file by itself when it runs in the file's folder. */
function isAutomatic(path) {
    return /(^|\/)terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/.test(path);
}
/**
 * The variable files that Terraform loads by itself, the later ones first in force (Terraform documentation, "Variable
 * Definition Precedence"): terraform.tfvars, terraform.tfvars.json, then *.auto.tfvars(.json) in lexical order.
 */
function automaticFiles(files, folder) {
    const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
    const rank = (path) => ['terraform.tfvars', 'terraform.tfvars.json'].indexOf(nameOf(path)) + 1 || 3;
    return files
        .list(folder)
        .filter(isAutomatic)
        .sort((a, b) => rank(a) - rank(b) || (0,order/* byText */.z)(a, b));
}
/** The root that a variable file named in the settings belongs to: the nearest folder above it that has configuration. */
function rootOfVariableFile(files, path) {
    for (let folder = (0,functions_paths/* folderOf */.yS)(path);; folder = (0,functions_paths/* folderOf */.yS)(folder)) {
        if ((0,configuration/* hasConfiguration */.PS)(files, folder))
            return folder;
        if (folder === '')
            return undefined;
    }
}
/** The named variable files that count for a root: those that belong to it, and those that belong to none. */
function namedFiles(files, folder, varFiles) {
    return varFiles.filter((path) => {
        const root = rootOfVariableFile(files, path);
        return root === undefined || root === folder;
    });
}
/**
 * What variable files give to a root module. Several named files are several ways to run Terraform: where they differ, the
 * value is a choice, the same file everywhere.
 */
function variableInputs(session, folder, varFiles) {
    const { files } = session.run;
    const automatic = automaticFiles(files, folder).map((path) => assignments(session, path, folder));
    const named = namedFiles(files, folder, varFiles).map((path) => assignments(session, path, folder));
    return {
        value(name, fallback) {
            const own = automatic.findLast((values) => values.has(name))?.get(name);
            const given = named.map((values) => values.get(name));
            if (given.every((value) => value === undefined))
                return own;
            const missing = own ?? fallback() ?? (0,modules_values/* unknown */.L5)(`var.${name}`, 'unresolved-variable', []);
            const options = given.map((value) => value ?? missing);
            const [only] = options;
            return options.length === 1 ? only : (0,choices/* choiceOf */.FH)('the variable file in use', options, missing.origins);
        },
    };
}
/** The variables that a file sets. */
function assignments(session, path, folder) {
    const content = session.run.files.read(path);
    const values = new Map();
    if (content.kind !== 'text') {
        if (content.kind === 'pending')
            session.run.pending = true;
        else
            session.undecided.push(notRead(path, content.kind === 'absent'));
        return values;
    }
    const { source } = content;
    const parsed = (0,configuration/* parse */.qg)(source);
    session.undecided.push(...(0,configuration/* problemsOf */.GW)(source, parsed));
    session.run.read.add(path);
    const scope = { source, run: session.run, folder, names: { resolve: () => undefined } };
    for (const { name, value } of parsed.body.attributes) {
        try {
            values.set(name.name, (0,expression/* evaluate */._)(value, scope));
        }
        catch (error) {
            if (!(error instanceof run/* EvaluationError */.ZN || error instanceof run/* NotKnown */.Dn || error instanceof run/* LimitReached */.aF))
                throw error;
            const reason = error instanceof run/* LimitReached */.aF ? 'limit' : error.reason;
            values.set(name.name, (0,modules_values/* unknown */.L5)(`var.${name.name}`, reason, [(0,placed/* spanIn */.Qs)(source, value)]));
        }
    }
    return values;
}
function notRead(path, absent) {
    return {
        reason: absent ? 'missing-file' : 'not-read',
        message: `The variable file ${path} ${absent ? 'does not exist' : 'is not a text file that can be read'}.`,
        at: { path },
        remedy: 'Correct the names of the variable files in the configuration.',
    };
}

;// CONCATENATED MODULE: ./build/terraform/modules/affected.js






const MOST_LEVELS = 20;
/**
 * The root modules whose result the changed files can change: through the modules that they are part of, variable files,
 * templates and other files that functions read. Costs as much as the change, plus one search of the repository for callers.
 */
function affectedRoots(files, changed, { varFiles }) {
    const undecided = [];
    const folders = new Set();
    const others = [];
    for (const path of changed) {
        if ((0,configuration/* isConfiguration */.ZC)(path)) {
            if ((0,configuration/* hasConfiguration */.PS)(files, (0,functions_paths/* folderOf */.yS)(path)))
                folders.add((0,functions_paths/* folderOf */.yS)(path));
        }
        else if (isVariableFile(path)) {
            for (const folder of variableFileRoots(files, path, varFiles))
                folders.add(folder);
            if (!isAutomatic(path) && !varFiles.includes(path) && files.list((0,functions_paths/* folderOf */.yS)(path)).includes(path))
                undecided.push(unnamed(path));
        }
        else
            others.push(path);
    }
    for (const path of others) {
        // a template belongs to the nearest folder above it that has configuration
        const folder = rootOfVariableFile(files, path);
        if (folder !== undefined)
            folders.add(folder);
    }
    if (others.length > 0 && files.listAll('').some(configuration/* isConfiguration */.ZC)) {
        const readers = readersOf(files, others);
        for (const folder of readers.folders)
            folders.add(folder);
        if (readers.incomplete)
            undecided.push(tooMany(others[0] ?? '', 'read the changed files'));
    }
    const found = rootsAbove(files, [...folders]);
    if (found.incomplete)
        undecided.push(tooMany(changed[0] ?? '', 'call the changed modules'));
    return { units: found.roots, undecided };
}
/** The roots that a changed variable file counts for. */
function variableFileRoots(files, path, varFiles) {
    const own = (0,functions_paths/* folderOf */.yS)(path);
    if (isAutomatic(path) && (0,configuration/* hasConfiguration */.PS)(files, own))
        return [own];
    if (!varFiles.includes(path))
        return [];
    const root = rootOfVariableFile(files, path);
    if (root !== undefined)
        return [root];
    // it belongs to no root, so it counts for all of them
    return [...new Set(files.listAll('').filter(configuration/* isConfiguration */.ZC).map(functions_paths/* folderOf */.yS))];
}
/** The roots from which the configuration of some folders is reached. */
function rootsAbove(files, folders) {
    const roots = new Set();
    const seen = new Set(folders);
    let incomplete = false;
    let level = folders;
    for (let depth = 0; level.length > 0 && depth < MOST_LEVELS; depth++) {
        const open = level.filter((folder) => !hasBackend(files, folder));
        for (const folder of level)
            if (!open.includes(folder))
                roots.add(folder);
        if (open.length === 0)
            break;
        const { callers, incomplete: cut } = callersOf(files, open);
        incomplete ||= cut;
        const next = new Set();
        for (const folder of open) {
            const calling = [...(callers.get(folder) ?? [])].filter((caller) => !isExampleOf(caller, folder));
            if (calling.length === 0)
                roots.add(folder);
            for (const caller of calling)
                if (!seen.has(caller))
                    next.add(caller);
        }
        for (const folder of next)
            seen.add(folder);
        level = [...next].sort(order/* byText */.z);
    }
    // modules that call one another in a circle have no root: each of them is looked at as one
    if (roots.size === 0)
        for (const folder of folders)
            roots.add(folder);
    return { roots: [...roots].sort(order/* byText */.z), incomplete };
}
/** A `backend` or `cloud` block makes a folder a root (Terraform documentation, "terraform Block"). */
function hasBackend(files, folder) {
    return (0,configuration/* configurationFiles */.K0)(files, folder).some((path) => {
        const content = files.read(path);
        return (content.kind === 'text' &&
            /^[ \t]{0,80}(backend[ \t]{1,20}"[^"\n]{0,80}"|cloud)[ \t]{0,20}\{/m.test(content.source.text));
    });
}
/** A module's examples and tests call it, but are not where it is used. */
function isExampleOf(caller, folder) {
    const example = /(^|\/)(examples?|tests?|fixtures)(\/|$)/;
    return example.test(caller) && !example.test(folder);
}
function unnamed(path) {
    return {
        reason: 'not-read',
        message: `The variable file ${path} is not loaded by Terraform itself, and the configuration does not name it: what its values change was not looked at.`,
        at: { path },
        remedy: 'Name the file among the variable files (var-files) of the configuration.',
    };
}
function tooMany(path, what) {
    return {
        reason: 'limit',
        message: `The repository has too many Terraform files to look for all that ${what}: modules that are used elsewhere may have been missed.`,
        at: { path },
        remedy: 'Run the review on a local clone, which can be searched, or review by hand what uses the changed files.',
    };
}

;// CONCATENATED MODULE: ./build/terraform/modules/moves.js
/**
 * The `moved` blocks of a module (Terraform documentation, "Refactoring"), with addresses from the root. `removed` and
 * `import` blocks move nothing: they end or begin the management of an object that stays as it is.
 */
function movesOf(module) {
    return module.blocksOf('moved').flatMap(({ block }) => {
        const end = (name) => {
            const attribute = block.body.attributes.find((one) => one.name.name === name);
            return attribute && addressOf(attribute.value);
        };
        const [from, to] = [end('from'), end('to')];
        if (from === undefined || to === undefined || from === to)
            return [];
        return [{ root: module.run.root, from: `${module.address}${from}`, to: `${module.address}${to}` }];
    });
}
/** The text of an address, spelled in one way; undefined for what is none. */
function addressOf(node) {
    // the JSON syntax and old configurations write addresses as strings
    if (node.kind === 'template') {
        const [part] = node.parts;
        return node.parts.length === 1 && part?.kind === 'text' ? part.text : undefined;
    }
    if (node.kind !== 'chain' || node.base.kind !== 'variable')
        return undefined;
    let address = node.base.name;
    for (const step of node.steps) {
        const text = stepText(step);
        if (text === undefined)
            return undefined;
        address += text;
    }
    return address;
}
function stepText(step) {
    switch (step.kind) {
        case 'attribute':
            return `.${step.name}`;
        case 'legacy-index':
            return `[${step.index}]`;
        case 'index': {
            const { key } = step;
            if (key.kind === 'literal' && typeof key.value === 'number')
                return `[${key.value}]`;
            if (key.kind !== 'template')
                return undefined;
            const [part] = key.parts;
            return key.parts.length === 1 && part?.kind === 'text' ? `[${JSON.stringify(part.text)}]` : undefined;
        }
        case 'splat':
            return undefined;
    }
}

// EXTERNAL MODULE: ./build/terraform/modules/session.js + 1 modules
var modules_session = __webpack_require__(6122);
;// CONCATENATED MODULE: ./build/terraform/modules/root.js




/** The root module in a folder, with the variables that its variable files set. */
function rootModule(files, folder, options, dataSources) {
    const session = new modules_session/* Session */.N(new run/* Run */.KF(files, folder), dataSources);
    return new modules_module/* Module */.nV(session, { folder, address: '', callers: [] }, variableInputs(session, folder, options.varFiles));
}

// EXTERNAL MODULE: ./build/located/source.js
var source = __webpack_require__(3781);
;// CONCATENATED MODULE: ./build/terraform/syntax/judge.js

/** hcl2-parser reads a quarter of a megabyte a second: it is asked about small files only, and a few times a run. */
const largestLength = 128 * 1024;
const mostQuestions = 8;
/**
 * Asks HashiCorp's own grammar about files that this parser rejects, so that a mistake of ours is told from one of the
 * author's: accepted there → 'parser-disagreement', rejected there too → "not valid HCL". Only accept or reject counts.
 */
async function judge(undecided, readText) {
    const verdicts = new Map();
    for (const path of rejectedPaths(undecided).slice(0, mostQuestions)) {
        const text = readText(path);
        if (text === undefined || text.length > largestLength)
            continue;
        const { default: parser } = await __webpack_require__.e(/* import() */ 152).then(__webpack_require__.t.bind(__webpack_require__, 152, 19));
        verdicts.set(path, accepts(parser.parseToString, text) ? 'valid' : 'invalid');
    }
    return undecided.map((entry) => judged(entry, verdicts.get(pathOf(entry))));
}
/** Whether hcl2-parser takes a text: it answers a pair of the result and an error, and may throw on odd input. */
function accepts(parseToString, text) {
    try {
        const [result, error] = parseToString(text);
        return Boolean(result) && (error === null || error === undefined);
    }
    catch {
        return false;
    }
}
function pathOf({ at }) {
    return 'path' in at ? at.path : at.source.path;
}
function rejectedPaths(undecided) {
    const paths = undecided.filter(({ reason }) => reason === 'parse-error').map(pathOf);
    return [...new Set(paths)].filter((path) => !path.endsWith('.json'));
}
function judged(entry, verdict) {
    if (verdict === undefined || entry.reason !== 'parse-error')
        return entry;
    if (verdict === 'invalid')
        return { ...entry, message: `${entry.message.replace(/\.$/, '')}; HashiCorp's own grammar rejects the file, too.` };
    const line = 'path' in entry.at ? '' : ` (line ${(0,source/* rangeOf */.be)(entry.at).start.line})`;
    return {
        ...entry,
        reason: 'parser-disagreement',
        message: `This file seems to be valid HCL, but could not be read here${line}: ${entry.message}`,
        remedy: 'Please report the file as a mistake of this program; until then review the file by hand.',
    };
}

;// CONCATENATED MODULE: ./build/terraform/index.js







/** Terraform: units are the folders of root modules. */
const terraform = {
    units: (files, changed, options) => affectedRoots(files, changed, options),
    secondOpinion(undecided, files) {
        return judge(undecided, (path) => {
            const content = (0,configuration/* isConfiguration */.ZC)(path) ? files.read(path) : undefined;
            return content?.kind === 'text' ? content.source.text : undefined;
        });
    },
    extract(files, folder, options) {
        const root = rootModule(files, folder, options, dataSources);
        const grants = [];
        const moves = [];
        const visit = (module) => {
            moves.push(...movesOf(module));
            grants.push(...(0,resources/* grantsOf */.R)(module, folder));
            for (const child of module.children())
                visit(child);
        };
        visit(root);
        const { session } = root;
        const { standIns } = session;
        const read = [...root.run.read].map((path) => ({ path, parsed: true }));
        return {
            grants: standIns.relocateGrants(grants),
            memberships: [],
            moves,
            undecided: standIns.relocateUndecided(session.undecided),
            files: [...session.files, ...read],
        };
    },
};


/***/ })

};
