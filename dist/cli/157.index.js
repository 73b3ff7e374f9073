export const id = 157;
export const ids = [157];
export const modules = {

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ emptyExtraction)
/* harmony export */ });
const emptyExtraction = { grants: [], memberships: [], moves: [], undecided: [], files: [] };


/***/ }),

/***/ 7235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ undecidedFrom)
/* harmony export */ });
const remedies = {
    'parse-error': 'Correct the syntax at this place; nothing in the file was checked.',
    'too-large': 'Split the file, or review its permissions by hand; nothing in it was checked.',
    limit: 'Simplify the structure at this place, or review its permissions by hand; nothing in the file was checked.',
};
/** The undecided that a problem of a whole file becomes (semantics.md section 6). */
function undecidedFrom(problem, what) {
    return {
        reason: problem.reason,
        message: `${what} could not be read: ${problem.message}.`,
        at: problem.at,
        remedy: remedies[problem.reason],
    };
}


/***/ }),

/***/ 7157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./build/grants/grant.js
var grant = __webpack_require__(577);
// EXTERNAL MODULE: ./build/located/parse-problem.js
var parse_problem = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/terraform/extract/holdings-of.js + 14 modules
var holdings_of = __webpack_require__(2877);
// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
;// CONCATENATED MODULE: ./build/terraform/plan/redaction.js

/**
 * The text of a plan with all that it marks as sensitive struck out, character by character, so that every other place in
 * it stays where it is. What is read and shown of a plan is read from this text.
 */
function redacted(source, plan) {
    const spans = sensitiveParts(plan).flatMap(leaves);
    if (spans.length === 0)
        return source;
    const pieces = [];
    let from = 0;
    for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
        if (start < from)
            continue;
        pieces.push(source.text.slice(from, start), struck(source.text.slice(start, end)));
        from = end;
    }
    return { path: source.path, text: pieces.join('') + source.text.slice(from) };
}
/** JSON of the same length without the content. */
function struck(text) {
    return text.startsWith('"') ? `"${'*'.repeat(text.length - 2)}"` : '0'.padEnd(text.length);
}
/** The spans of all scalars in a value. */
function leaves(root) {
    const spans = [];
    const waiting = [root];
    for (const value of waiting) {
        if (value.kind === 'list')
            waiting.push(...value.items);
        else if (value.kind === 'object')
            waiting.push(...value.entries.map((entry) => entry.value));
        else if (value.origins[0])
            spans.push(value.origins[0]);
    }
    return spans;
}
/** The values that a plan marks, wherever it has them (Terraform documentation, "JSON Output Format"). */
function sensitiveParts(plan) {
    const found = [];
    const mark = (value, by) => {
        if (!value || !by)
            return;
        if (by.kind === 'bool') {
            if (by.value)
                found.push(value);
        }
        else if (by.kind === 'list')
            for (const [i, inner] of by.items.entries())
                mark(listItems(value)[i], inner);
        else if (by.kind === 'object')
            for (const entry of by.entries)
                mark((0,tree/* propertyOf */.$r)(value, entry.key), entry.value);
    };
    const change = (one) => {
        mark((0,tree/* propertyOf */.$r)(one, 'before'), (0,tree/* propertyOf */.$r)(one, 'before_sensitive'));
        mark((0,tree/* propertyOf */.$r)(one, 'after'), (0,tree/* propertyOf */.$r)(one, 'after_sensitive'));
    };
    for (const list of ['resource_changes', 'resource_drift', 'deferred_changes']) {
        for (const item of listItems((0,tree/* propertyOf */.$r)(plan, list))) {
            change((0,tree/* propertyOf */.$r)(item, 'change'));
            change((0,tree/* valueAt */.fK)(item, 'resource_change', 'change'));
        }
    }
    for (const { value } of entriesOf((0,tree/* propertyOf */.$r)(plan, 'output_changes')))
        change(value);
    for (const state of [(0,tree/* valueAt */.fK)(plan, 'planned_values'), (0,tree/* valueAt */.fK)(plan, 'prior_state', 'values')]) {
        for (const { value } of entriesOf((0,tree/* propertyOf */.$r)(state, 'outputs')))
            mark((0,tree/* propertyOf */.$r)(value, 'value'), (0,tree/* propertyOf */.$r)(value, 'sensitive'));
        const modules = [(0,tree/* propertyOf */.$r)(state, 'root_module')];
        for (const module of modules) {
            modules.push(...listItems((0,tree/* propertyOf */.$r)(module, 'child_modules')));
            for (const item of listItems((0,tree/* propertyOf */.$r)(module, 'resources'))) {
                mark((0,tree/* propertyOf */.$r)(item, 'values'), (0,tree/* propertyOf */.$r)(item, 'sensitive_values'));
            }
        }
    }
    for (const { key, value } of entriesOf((0,tree/* valueAt */.fK)(plan, 'configuration', 'root_module', 'variables'))) {
        mark((0,tree/* valueAt */.fK)(plan, 'variables', key, 'value'), (0,tree/* propertyOf */.$r)(value, 'sensitive'));
        mark((0,tree/* propertyOf */.$r)(value, 'default'), (0,tree/* propertyOf */.$r)(value, 'sensitive'));
    }
    return found;
}
/** The items of a list; none of anything else. */
function listItems(value) {
    return value?.kind === 'list' ? value.items : [];
}
function entriesOf(value) {
    return value?.kind === 'object' ? value.entries : [];
}

;// CONCATENATED MODULE: ./build/terraform/plan/configuration.js



/** Outputs of outputs, variables given to variables: no configuration passes a value on more often. */
const deepest = 12;
/** The part of a plan that says what expressions refer to, and where modules come from. */
class PlannedConfiguration {
    #root;
    constructor(plan) {
        this.#root = (0,tree/* valueAt */.fK)(plan, 'configuration', 'root_module');
    }
    /** The `source` of the last of some nested module calls. */
    sourceOf(modules) {
        const parent = this.#module(modules.slice(0, -1));
        return (0,tree/* textAt */.$6)(parent, 'module_calls', modules.at(-1) ?? '', 'source');
    }
    /** The resources that the root module declares, as `type.name`. */
    declared() {
        return listItems((0,tree/* propertyOf */.$r)(this.#root, 'resources')).flatMap((resource) => {
            const [type, name] = [(0,tree/* textAt */.$6)(resource, 'type'), (0,tree/* textAt */.$6)(resource, 'name')];
            return type && name ? [`${type}.${name}`] : [];
        });
    }
    /** The resource attributes that an attribute's expression refers to, through variables and outputs. */
    references(modules, type, name, attribute) {
        const resource = listItems((0,tree/* propertyOf */.$r)(this.#module(modules), 'resources')).find((one) => (0,tree/* textAt */.$6)(one, 'type') === type && (0,tree/* textAt */.$6)(one, 'name') === name && (0,tree/* textAt */.$6)(one, 'mode') !== 'data');
        return this.#resolved(modules, (0,tree/* valueAt */.fK)(resource, 'expressions', attribute), deepest);
    }
    #module(modules) {
        let at = this.#root;
        for (const name of modules)
            at = (0,tree/* valueAt */.fK)(at, 'module_calls', name, 'module');
        return at;
    }
    #resolved(modules, expression, depth) {
        if (depth === 0)
            return [];
        const texts = listItems((0,tree/* propertyOf */.$r)(expression, 'references')).flatMap((item) => (0,located_value/* knownText */.bG)(item) ?? []);
        // The list goes from an attribute to the object that has it; the longest path says most.
        const specific = texts.filter((text) => !texts.some((other) => other !== text && other.startsWith(`${text}.`)));
        return specific.flatMap((text) => this.#reference(modules, text, depth - 1));
    }
    #reference(modules, text, depth) {
        const variable = /^var\.([\w-]+)/.exec(text);
        if (variable) {
            const caller = modules.slice(0, -1);
            const call = (0,tree/* valueAt */.fK)(this.#module(caller), 'module_calls', modules.at(-1) ?? '', 'expressions', variable[1] ?? '');
            return modules.length === 0 ? [] : this.#resolved(caller, call, depth);
        }
        const output = /^module\.([\w-]+)(?:\[[^\]]*\])?\.([\w-]+)/.exec(text);
        if (output) {
            const inner = [...modules, output[1] ?? ''];
            const expression = (0,tree/* valueAt */.fK)(this.#module(inner), 'outputs', output[2] ?? '', 'expression');
            return this.#resolved(inner, expression, depth);
        }
        const own = /^([a-z][a-z0-9]*_\w+)\.([\w-]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?(?:\.([\w-]+))?/.exec(text);
        if (!own)
            return [];
        const [, type = '', name = '', suffix = '', attribute = 'id'] = own;
        return [{ modules, type, name, suffix, attribute }];
    }
}
/** `module.chat["a"].module.inner.` as the names of its calls. */
function moduleNames(address) {
    return [...address.matchAll(/module\.([\w-]+)(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./g)].map(([, name]) => name ?? '');
}

// EXTERNAL MODULE: ./build/located/json-tree.js + 2 modules
var json_tree = __webpack_require__(8267);
;// CONCATENATED MODULE: ./build/terraform/plan/document.js




/** More resources than this are not read. */
const mostPlannedResources = 20_000;
/** Whether a text can be the output of `terraform show -json` for a plan; cheap, and sure in saying no. */
function looksLikePlan(source) {
    const { text } = source;
    return (text.includes('"format_version"') && (text.includes('"planned_values"') || text.includes('"resource_changes"')));
}
const readPlans = new WeakMap();
/** The tree of a plan, without what it marks as sensitive; remembered for the source. */
function readPlan(source) {
    const known = readPlans.get(source);
    if (known)
        return known;
    const read = parsePlan(source);
    const kept = read.kind === 'plan' ? parsePlan(redacted(source, read.plan)) : read;
    readPlans.set(source, kept);
    return kept;
}
function parsePlan(source) {
    const parsed = (0,json_tree/* parseJson */.qF)(source);
    if ('problem' in parsed)
        return { kind: 'problem', problem: parsed.problem };
    const { value } = parsed;
    if (value.kind !== 'object' || (0,tree/* textAt */.$6)(value, 'format_version') === undefined)
        return { kind: 'other' };
    const content = (0,tree/* propertyOf */.$r)(value, 'planned_values') ?? (0,tree/* propertyOf */.$r)(value, 'resource_changes');
    return content ? { kind: 'plan', plan: value } : { kind: 'other' };
}
/** The managed resources of a plan on one side, each once, in the order of the file. */
function plannedResources(plan, side) {
    const found = new Map();
    const add = (resource) => {
        if (resource)
            found.set(`${resource.module}${resource.type}.${resource.name}${resource.suffix}`, resource);
    };
    const state = side === 'after' ? (0,tree/* valueAt */.fK)(plan, 'planned_values') : (0,tree/* valueAt */.fK)(plan, 'prior_state', 'values');
    for (const module of modulesOf((0,tree/* propertyOf */.$r)(state, 'root_module'))) {
        for (const item of listItems((0,tree/* propertyOf */.$r)(module, 'resources'))) {
            add(resourceOf(item, (0,tree/* propertyOf */.$r)(item, 'values'), { sensitive: (0,tree/* propertyOf */.$r)(item, 'sensitive_values') }));
        }
    }
    for (const item of listItems((0,tree/* propertyOf */.$r)(plan, 'resource_changes'))) {
        const change = (0,tree/* propertyOf */.$r)(item, 'change');
        const unknown = side === 'after' ? (0,tree/* propertyOf */.$r)(change, 'after_unknown') : undefined;
        const sensitive = (0,tree/* propertyOf */.$r)(change, `${side}_sensitive`);
        const changed = listItems((0,tree/* propertyOf */.$r)(change, 'actions')).some((action) => (0,located_value/* knownText */.bG)(action) !== 'no-op');
        add(resourceOf(item, (0,tree/* propertyOf */.$r)(change, side), { unknown, sensitive, changed }));
    }
    return [...found.values()];
}
/** A module and those in it, without recursion. */
function modulesOf(root) {
    const found = root ? [root] : [];
    for (const module of found)
        found.push(...listItems((0,tree/* propertyOf */.$r)(module, 'child_modules')));
    return found;
}
function resourceOf(item, values, { unknown, sensitive, changed = false }) {
    const [address, type, name] = ['address', 'type', 'name'].map((key) => (0,tree/* textAt */.$6)(item, key));
    const [at] = item.origins;
    if (address === undefined || !type || !name || !at || (0,tree/* textAt */.$6)(item, 'mode') === 'data')
        return undefined;
    if (values?.kind !== 'object')
        return undefined;
    const own = `${type}.${name}`;
    const start = ownStart(address, own);
    if (start === undefined)
        return undefined;
    return {
        module: address.slice(0, start),
        type,
        name,
        suffix: address.slice(start + own.length),
        values,
        unknown,
        sensitive,
        changed,
        at,
    };
}
/** Where the resource itself begins in an address; keys of modules may hold any text, the resource's own name too. */
function ownStart(address, own) {
    for (let at = address.indexOf(own); at >= 0; at = address.indexOf(own, at + 1)) {
        const before = address.slice(0, at);
        const behind = address.slice(at + own.length);
        if ((before === '' || /^(module\.[\w-]+(\[(\d+|"([^"\\]|\\.)*")\])?\.)+$/.test(before)) && /^($|\[)/.test(behind)) {
            return at;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/terraform/plan/links.js



/** Attributes that name another resource: a plan has their text, or nothing, where the configuration has a reference. */
const referring = new Set([
    ...['role', 'roles', 'user', 'users', 'group', 'groups', 'policy_arn', 'managed_policy_arns', 'policy_arns'],
    ...['permissions_boundary', 'permission_set_arn', 'bucket', 'key_id', 'secret_arn', 'function_name', 'policy_id'],
]);
/** Attributes that others refer to a resource by. */
const identifying = ['name', 'arn', 'id'];
function addressOf({ module, type, name, suffix }) {
    return `${module}${type}.${name}${suffix}`;
}
/** Finds the resources of a plan that attributes of others mean. */
class Links {
    #configuration;
    #byText = new Map();
    #byName = new Map();
    constructor(resources, configuration) {
        this.#configuration = configuration;
        for (const resource of resources) {
            const key = nameKey(moduleNames(resource.module), resource.type, resource.name);
            this.#byName.set(key, [...(this.#byName.get(key) ?? []), resource]);
            const kind = /^aws_iam_(role|user|group|policy)$/.exec(resource.type)?.[1];
            for (const attribute of kind ? identifying : []) {
                const text = (0,tree/* textAt */.$6)(resource.values, attribute);
                if (text !== undefined && text !== '') {
                    this.#byText.set(textKey(kind ?? '', text), `${addressOf(resource)}.${attribute}`);
                }
            }
        }
    }
    /** A value of an attribute, with what it refers to (`Value.reference`, or the name of an unknown). */
    linked(resource, attribute, value) {
        if (!referring.has(attribute))
            return value;
        switch (value.kind) {
            case 'string': {
                const text = (0,located_value/* knownText */.bG)(value);
                const reference = text === undefined ? undefined : this.#byText.get(textKey(kindOf(attribute), text));
                return reference === undefined ? value : { ...value, reference };
            }
            case 'list':
                return { ...value, items: value.items.map((item) => this.linked(resource, attribute, item)) };
            case 'unknown': {
                const names = this.#referred(resource, attribute);
                const [first] = names;
                if (names.length === 1 && first)
                    return { ...value, name: first };
                if (!/s$/.test(attribute) || names.length === 0)
                    return value;
                return { kind: 'list', items: names.map((name) => ({ ...value, name })), origins: value.origins };
            }
            default:
                return value;
        }
    }
    /** The resource attributes that an attribute's expression refers to, as addresses in this plan. */
    #referred(resource, attribute) {
        const modules = moduleNames(resource.module);
        const references = this.#configuration.references(modules, resource.type, resource.name, attribute);
        return references.flatMap((reference) => {
            const candidates = this.#byName.get(nameKey(reference.modules, reference.type, reference.name)) ?? [];
            const near = candidates.filter(({ module }) => sameInstance(module, resource.module));
            const written = near.filter(({ suffix }) => suffix === reference.suffix);
            const parallel = near.filter(({ suffix }) => suffix === resource.suffix);
            const meant = reference.suffix !== '' ? written : near.length === 1 ? near : parallel.length === 1 ? parallel : near;
            return meant.map((target) => `${addressOf(target)}.${reference.attribute}`);
        });
    }
}
/** Whether two module addresses do not differ in the key of a module that both are in. */
function sameInstance(a, b) {
    const [left, right] = [a, b].map((address) => address.split(/(?<=\.)(?=module\.)/));
    if (!left || !right)
        return false;
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
        const [one = '', other = ''] = [left[i], right[i]];
        if (one === other)
            continue;
        return moduleNames(one)[0] !== moduleNames(other)[0];
    }
    return true;
}
function kindOf(attribute) {
    if (attribute.startsWith('role'))
        return 'role';
    if (attribute.startsWith('user'))
        return 'user';
    return attribute.startsWith('group') ? 'group' : 'policy';
}
/** ARNs say by themselves what they are. */
function textKey(kind, text) {
    return text.startsWith('arn:') ? text : `${kind} ${text}`;
}
function nameKey(modules, type, name) {
    return [...modules, type, name].join(' ');
}

;// CONCATENATED MODULE: ./build/terraform/plan/masks.js

/**
 * A value whose parts that a mark of the plan (`after_unknown`, `after_sensitive`) names are replaced. Attributes that
 * only the mark has are added: a plan leaves out what is not known.
 */
function marked(value, mark, name, stand) {
    if (!mark)
        return value;
    if (mark.kind === 'bool')
        return mark.value ? stand(name, value) : value;
    if (mark.kind === 'object' && value.kind === 'object')
        return markedObject(value, mark, name, stand);
    if (mark.kind === 'list' && value.kind === 'list') {
        const items = value.items.map((item, i) => marked(item, mark.items[i], `${name}[${i}]`, stand));
        return { ...value, items };
    }
    // A list that is not there yet, with something in it that is not known: nothing of it is.
    return hasMark(mark) && value.kind === 'null' ? stand(name, value) : value;
}
function markedObject(value, mark, name, stand) {
    const known = new Set(value.entries.map(({ key }) => key));
    const entries = value.entries.map((entry) => ({
        ...entry,
        value: marked(entry.value, (0,tree/* propertyOf */.$r)(mark, entry.key), `${name}.${entry.key}`, stand),
    }));
    const missing = mark.entries.flatMap((entry) => {
        if (known.has(entry.key) || !hasMark(entry.value))
            return [];
        const nothing = { kind: 'null', origins: entry.value.origins };
        return [{ ...entry, value: stand(`${name}.${entry.key}`, nothing) }];
    });
    return { ...value, entries: [...entries, ...missing] };
}
function hasMark(mark) {
    switch (mark.kind) {
        case 'bool':
            return mark.value;
        case 'list':
            return mark.items.some(hasMark);
        case 'object':
            return mark.entries.some((entry) => hasMark(entry.value));
        default:
            return false;
    }
}
/** A value that is shown where the resource is declared, before the place in the plan that it is read from. */
function shownAt(value, place) {
    const origins = [place, ...value.origins];
    switch (value.kind) {
        case 'list':
            return { ...value, origins, items: value.items.map((item) => shownAt(item, place)) };
        case 'object':
            return {
                ...value,
                origins,
                entries: value.entries.map((entry) => ({ ...entry, keySpan: place, value: shownAt(entry.value, place) })),
            };
        case 'choice':
            return { ...value, origins, options: value.options.map((option) => shownAt(option, place)) };
        default:
            return { ...value, origins };
    }
}

// EXTERNAL MODULE: ./build/terraform/evaluate/functions/paths.js
var paths = __webpack_require__(8192);
// EXTERNAL MODULE: ./build/terraform/modules/configuration.js + 1 modules
var configuration = __webpack_require__(8871);
// EXTERNAL MODULE: ./build/terraform/modules/placed.js
var modules_placed = __webpack_require__(5745);
;// CONCATENATED MODULE: ./build/terraform/plan/places.js



/** More folders than this are not searched for the configuration of a plan that stands elsewhere. */
const mostFolders = 200;
/** Where the resources of a plan are declared in the repository. */
class Places {
    #files;
    #configuration;
    #labels = new Map();
    #folders = new Map();
    /** The folder of the root module, undefined when none declares what the plan has. */
    root;
    constructor(files, path, configuration) {
        this.#files = files;
        this.#configuration = configuration;
        this.root = this.#rootFolder(path);
    }
    /** The label of a resource's block. */
    labelOf(modules, type, name) {
        const folder = this.#folder(modules);
        return folder === undefined ? undefined : this.#labelsIn(folder).get(`${type}.${name}`);
    }
    /** The folder of the plan, one above it, or the one that declares most of the plan's resources. */
    #rootFolder(path) {
        const declared = this.#configuration.declared();
        const shared = (folder) => {
            const labels = this.#labelsIn(folder);
            return declared.filter((name) => labels.has(name)).length;
        };
        for (let folder = (0,paths/* folderOf */.yS)(path);; folder = (0,paths/* folderOf */.yS)(folder)) {
            if ((0,configuration/* hasConfiguration */.PS)(this.#files, folder) && shared(folder) > 0)
                return folder;
            if (folder === '')
                break;
        }
        const folders = new Set(this.#files.listAll('').filter(configuration/* isConfiguration */.ZC).map(paths/* folderOf */.yS));
        if (folders.size > mostFolders)
            return undefined;
        let best;
        for (const folder of folders) {
            const count = shared(folder);
            if (count > (best?.count ?? 0))
                best = { folder, count };
        }
        return best?.folder;
    }
    #folder(modules) {
        if (modules.length === 0)
            return this.root;
        const key = modules.join(' ');
        if (this.#folders.has(key))
            return this.#folders.get(key);
        const parent = this.#folder(modules.slice(0, -1));
        const source = this.#configuration.sourceOf(modules);
        const folder = parent !== undefined && source?.startsWith('.') ? (0,paths/* joinPath */.uJ)(parent, source) : undefined;
        this.#folders.set(key, folder);
        return folder;
    }
    #labelsIn(folder) {
        const known = this.#labels.get(folder);
        if (known)
            return known;
        const labels = new Map();
        for (const placed of (0,configuration/* loadConfiguration */.vF)(this.#files, folder).blocks) {
            const [type, name] = placed.block.labels;
            if (placed.block.type.name === 'resource' && type && name)
                labels.set(`${type.name}.${name.name}`, (0,modules_placed/* labelSpan */.li)(placed));
        }
        this.#labels.set(folder, labels);
        return labels;
    }
}

// EXTERNAL MODULE: ./build/terraform/extract/resource.js
var resource = __webpack_require__(9796);
;// CONCATENATED MODULE: ./build/terraform/plan/planned-resource.js

/** A planned resource as what reads resources sees it: in a plan everything is there, and blocks are lists of objects. */
function plannedResource({ module, type, name, suffix, values, place }) {
    return {
        ...attributesOf(values, place),
        type,
        module,
        calledAt: [],
        block: `${module}${type}.${name}`,
        suffix,
        blocks: (kind) => (0,resource/* itemsOf */.S3)((0,resource/* memberOf */.C5)(values, kind)).flatMap((item) => (item.kind === 'object' ? [attributesOf(item, place)] : [])),
    };
}
function attributesOf(values, at) {
    return { at, always: true, get: (attribute) => (0,resource/* memberOf */.C5)(values, attribute) };
}

;// CONCATENATED MODULE: ./build/terraform/plan/index.js









/**
 * Plans as `terraform show -json` prints them: those that are committed, one at base against one at head, and those that
 * the call names, whose state before the change is the base. Units are the paths of plans.
 */
const plan = {
    units(files, changed, options) {
        const committed = changed.filter((path) => {
            const content = files.read(path);
            return content.kind === 'text' && looksLikePlan(content.source) && readPlan(content.source).kind !== 'other';
        });
        return { units: [...committed, ...(options.plans ?? []).map(({ path }) => path)], undecided: [] };
    },
    extract(files, path, options) {
        const given = options.plans?.find((one) => one.path === path);
        if (given) {
            const side = sideOf(options);
            // A sensitive value is the same before and after only where the plan leaves its resource alone.
            return extractPlan(files, given, side, ({ changed }) => (changed ? ` ${side} the change` : ''));
        }
        const content = files.read(path);
        // Of two plans nobody can tell whether a value that must not be shown is the same in both.
        const revision = ` at ${options.side ?? 'head'}`;
        return content.kind === 'text' ? extractPlan(files, content.source, 'after', () => revision) : grant/* emptyExtraction */.z;
    },
};
function sideOf({ side }) {
    return side === 'base' ? 'before' : 'after';
}
/** What the resources of a plan grant on one side. */
function extractPlan(files, source, side, occasion) {
    const read = readPlan(source);
    if (read.kind === 'other')
        return grant/* emptyExtraction */.z;
    if (read.kind === 'problem') {
        const undecided = [(0,parse_problem/* undecidedFrom */.O)(read.problem, `The plan ${source.path}`)];
        return { ...grant/* emptyExtraction */.z, undecided, files: [{ path: source.path, parsed: false }] };
    }
    const configuration = new PlannedConfiguration(read.plan);
    const places = new Places(files, source.path, configuration);
    const all = plannedResources(read.plan, side);
    const resources = all.slice(0, mostPlannedResources);
    const links = new Links(resources, configuration);
    const holdings = (0,holdings_of/* holdingsOf */.Q)(places.root ?? source.path, resources.map((resource) => plannedResource(shown(resource, links, places, occasion))));
    return {
        ...grant/* emptyExtraction */.z,
        grants: holdings.grants,
        memberships: holdings.memberships,
        undecided: [...holdings.undecided, ...(all.length > resources.length ? [tooMany(source, all.length)] : [])],
        files: [{ path: source.path, parsed: true }],
    };
}
function tooMany(source, count) {
    return {
        reason: 'limit',
        message: `The plan ${source.path} has ${count} resources; the first ${mostPlannedResources} were read.`,
        at: { path: source.path },
        remedy: 'Split the configuration, or review the other resources by hand.',
    };
}
/** A resource with its values as they may be shown: at its block, without what is sensitive, unknowns with their names. */
function shown(resource, links, places, occasion) {
    const { module, type, name, suffix, unknown, sensitive, at } = resource;
    const label = places.labelOf(moduleNames(module), type, name);
    const address = addressOf(resource);
    const later = (path, value) => {
        return { kind: 'unknown', name: path, reason: 'unresolved-reference', origins: value.origins };
    };
    const hidden = (path, value) => {
        return {
            kind: 'unknown',
            name: `${path} (sensitive${occasion(resource)})`,
            reason: 'unsupported-construct',
            origins: value.origins,
        };
    };
    const known = marked(marked(resource.values, unknown, address, later), sensitive, address, hidden);
    const entries = known.kind === 'object' ? known.entries : [];
    const values = {
        ...resource.values,
        entries: entries.map((entry) => ({ ...entry, value: links.linked(resource, entry.key, entry.value) })),
    };
    const located = label ? shownAt(values, label) : values;
    return { module, type, name, suffix, values: located.kind === 'object' ? located : values, place: label ?? at };
}


/***/ })

};
