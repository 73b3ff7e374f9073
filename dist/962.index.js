export const id = 962;
export const ids = [962];
export const modules = {

/***/ 4614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ inlinePolicies),
/* harmony export */   Po: () => (/* binding */ referenceTo),
/* harmony export */   sI: () => (/* binding */ TemplateBuilder)
/* harmony export */ });
/* harmony import */ var _located_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7232);
/* harmony import */ var _located_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1075);
/* harmony import */ var _written_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2941);



/**
 * Makes a CloudFormation template of resources that another format declares, so that the same readers read them. A resource
 * that is added again is the same one: lists are joined, other properties keep their first value.
 */
class TemplateBuilder {
    #resources = new Map();
    has(id) {
        return this.#resources.has(id);
    }
    add(id, type, at, properties) {
        const made = this.#resources.get(id) ?? { at, type, properties: new Map() };
        this.#resources.set(id, made);
        for (const [name, value] of properties) {
            if (!value || value.kind === 'null')
                continue;
            const known = made.properties.get(name);
            const joined = known?.kind === 'list' ? listOf([...known.items, ...(0,_located_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value)], known) : known;
            made.properties.set(name, joined ?? value);
        }
    }
    /** The template, of the unit that its grantees belong to. */
    template(unit, at) {
        const entries = [...this.#resources].map(([key, made]) => {
            const type = (0,_located_value_js__WEBPACK_IMPORTED_MODULE_1__/* .stringValue */ .r$)(made.type, [made.at]);
            const properties = (0,_written_document_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .l)(made.at, [...made.properties]);
            const value = (0,_written_document_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .l)(made.at, [
                ['Type', type],
                ['Properties', properties],
            ]);
            return { key, keySpan: made.at, value };
        });
        const root = (0,_written_document_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .l)(at, [['Resources', { kind: 'object', entries, origins: [at] }]]);
        return { path: unit, unit, prefix: '', root, stableNames: new Map() };
    }
}
function listOf(items, like) {
    return { kind: 'list', items, origins: like.origins };
}
/** `{ Ref: id }`: what stands for a resource of the template. */
function referenceTo(id, at) {
    return (0,_written_document_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .l)(at, [['Ref', (0,_located_value_js__WEBPACK_IMPORTED_MODULE_1__/* .stringValue */ .r$)(id, [at])]]);
}
/** The form of `Policies` for documents that have no name. */
function inlinePolicies(documents, at) {
    if (documents.length === 0)
        return undefined;
    const items = documents.map((document) => (0,_written_document_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .l)(document.origins[0] ?? at, [['PolicyDocument', document]]));
    return { kind: 'list', items, origins: [at] };
}


/***/ }),

/***/ 3962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pulumi: () => (/* binding */ pulumi)
});

// EXTERNAL MODULE: ./build/cloudformation/front-end.js + 18 modules
var front_end = __webpack_require__(8760);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var scope = __webpack_require__(8312);
// EXTERNAL MODULE: ./build/cloudformation/template-builder.js
var template_builder = __webpack_require__(4614);
// EXTERNAL MODULE: ./build/grants/grant.js
var grant = __webpack_require__(577);
// EXTERNAL MODULE: ./build/grants/unreadable.js
var unreadable = __webpack_require__(2408);
// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(1498);
// EXTERNAL MODULE: ./build/located/parse-problem.js
var parse_problem = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/located/source.js
var source = __webpack_require__(3781);
// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/located/yaml-tree.js + 3 modules
var yaml_tree = __webpack_require__(9503);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/cloudformation/written-document.js
var written_document = __webpack_require__(2941);
;// CONCATENATED MODULE: ./build/pulumi/policy-document.js



const lists = [
    ['actions', 'Action'],
    ['notActions', 'NotAction'],
    ['resources', 'Resource'],
    ['notResources', 'NotResource'],
];
/** What `aws:iam:getPolicyDocument` returns: `{ json }` with the document of its statements. */
function policyDocument(call) {
    const given = (0,tree/* propertyOf */.$r)(call, 'arguments') ?? (0,tree/* propertyOf */.$r)(call, 'Arguments');
    const at = call.origins[0];
    if (!at)
        return undefined;
    const statements = (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(given, 'statements')).map(statementOf);
    const list = { kind: 'list', items: statements, origins: [at] };
    const document = (0,written_document/* objectAt */.l)(at, [['Statement', list]]);
    return (0,written_document/* objectAt */.l)(at, [['json', document]]);
}
function statementOf(written) {
    const at = written.origins[0];
    if (written.kind !== 'object' || !at)
        return written;
    const effect = (0,tree/* propertyOf */.$r)(written, 'effect');
    const pairs = [
        ['Effect', effect ?? { kind: 'string', pieces: ['Allow'], origins: [at] }],
        ...lists.flatMap(([key, name]) => {
            const value = (0,tree/* propertyOf */.$r)(written, key);
            return value ? [[name, value]] : [];
        }),
    ];
    for (const [key, name] of [
        ['principals', 'Principal'],
        ['notPrincipals', 'NotPrincipal'],
    ]) {
        const principals = (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(written, key)).flatMap((one) => {
            const identifiers = (0,tree/* propertyOf */.$r)(one, 'identifiers');
            const type = (0,tree/* propertyOf */.$r)(one, 'type');
            return identifiers ? [[(type && (0,located_value/* knownText */.bG)(type)) ?? 'AWS', identifiers]] : [];
        });
        if (principals.length > 0)
            pairs.push([name, principalOf(principals, at)]);
    }
    const conditions = (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(written, 'conditions')).flatMap((one) => {
        const test = (0,tree/* propertyOf */.$r)(one, 'test');
        const variable = (0,tree/* propertyOf */.$r)(one, 'variable');
        const values = (0,tree/* propertyOf */.$r)(one, 'values');
        const place = one.origins[0] ?? at;
        if (!test || !variable || !values)
            return [];
        return [[(0,located_value/* knownText */.bG)(test) ?? '', (0,written_document/* objectAt */.l)(place, [[(0,located_value/* knownText */.bG)(variable) ?? '', values]])]];
    });
    if (conditions.length > 0)
        pairs.push(['Condition', mergedConditions(conditions, at)]);
    return (0,written_document/* objectAt */.l)(at, pairs);
}
/** A principal of type `*` is everybody. */
function principalOf(principals, at) {
    const [first] = principals;
    return first && principals.length === 1 && first[0] === '*' ? first[1] : (0,written_document/* objectAt */.l)(at, principals);
}
/** Several conditions with one operator are one object of keys. */
function mergedConditions(conditions, at) {
    const byOperator = new Map();
    for (const [operator, condition] of conditions) {
        const keys = byOperator.get(operator) ?? [];
        byOperator.set(operator, keys);
        if (condition.kind === 'object')
            keys.push(...condition.entries.map((entry) => [entry.key, entry.value]));
    }
    return (0,written_document/* objectAt */.l)(at, [...byOperator].map(([operator, keys]) => [operator, (0,written_document/* objectAt */.l)(at, keys)]));
}

;// CONCATENATED MODULE: ./build/pulumi/evaluate.js



/** How many values the expressions of one program may make. */
const maxSteps = 200_000;
/** How deep expressions may refer to each other. */
const maxDepth = 200;
/** A value with its expressions computed as far as source tells ("Pulumi YAML language reference"). */
function evaluate(value, program, resolving = []) {
    if (++program.steps > maxSteps || program.depth >= maxDepth)
        return limit(value, program);
    program.depth++;
    try {
        switch (value.kind) {
            case 'string':
                return interpolated(value, program, resolving);
            case 'list':
                return { ...value, items: value.items.map((item) => evaluate(item, program, resolving)) };
            case 'object':
                return objectOrCall(value, program, resolving);
            default:
                return value;
        }
    }
    finally {
        program.depth--;
    }
}
function limit(value, program) {
    if (program.notes.every((one) => one.reason !== 'limit')) {
        program.notes.push({
            reason: 'limit',
            message: `The expressions of ${program.path} refer to each other too often or too deep.`,
            at: value.origins[0] ?? { path: program.path },
            remedy: 'Simplify the variables at this place, or review the permissions of this program by hand.',
        });
    }
    return { kind: 'unknown', name: 'limit', reason: 'limit', origins: value.origins };
}
function objectOrCall(value, program, resolving) {
    const call = value.entries.find((entry) => /^fn::/i.test(entry.key));
    if (!call) {
        const entries = value.entries.map((entry) => ({ ...entry, value: evaluate(entry.value, program, resolving) }));
        return { ...value, entries };
    }
    const argument = evaluate(call.value, program, resolving);
    const unknown = { kind: 'unknown', name: call.key, reason: 'unsupported-function', origins: value.origins };
    switch (call.key.toLowerCase()) {
        case 'fn::tojson': {
            const at = value.origins[0];
            if (!at)
                return unknown;
            const pieces = [{ name: call.key, reason: 'unsupported-expression', at }];
            return { kind: 'string', pieces, origins: argument.origins, json: argument };
        }
        case 'fn::secret':
            return argument;
        case 'fn::join': {
            const [separator, list] = itemsOf1(argument);
            const parts = (0,tree/* itemsOf */.S3)(list).flatMap((item, i) => (i > 0 && separator ? [separator, item] : [item]));
            return joined(parts, value.origins);
        }
        case 'fn::select': {
            const [index, list] = itemsOf1(argument);
            const chosen = index?.kind === 'number' ? (0,tree/* itemsOf */.S3)(list)[index.value] : undefined;
            return chosen ?? unknown;
        }
        case 'fn::invoke': {
            const name = (0,located_value/* knownText */.bG)((0,tree/* propertyOf */.$r)(argument, 'function') ?? unknown) ?? '';
            const made = /^aws:iam[:/]getPolicyDocument/.test(name) ? policyDocument(argument) : undefined;
            const member = (0,tree/* propertyOf */.$r)(argument, 'return');
            const result = made ?? { ...unknown, name };
            return member ? ((0,tree/* propertyOf */.$r)(result, (0,located_value/* knownText */.bG)(member) ?? '') ?? { ...unknown, name }) : result;
        }
        default:
            return unknown;
    }
}
function itemsOf1(value) {
    return value.kind === 'list' ? value.items : [];
}
/** `${variable.json}`, `${role.arn}`, `${config}` in a text; `$${` is `${`. */
function interpolated(value, program, resolving) {
    const text = (0,located_value/* knownText */.bG)(value);
    if (text === undefined || !text.includes('${'))
        return value;
    const parts = [];
    let from = 0;
    for (let open = text.indexOf('${'); open >= 0; open = text.indexOf('${', from)) {
        const close = text.indexOf('}', open);
        if (close < 0)
            break;
        const escaped = text[open - 1] === '$';
        parts.push((0,located_value/* stringValue */.r$)(text.slice(from, escaped ? open - 1 : open), []));
        if (escaped)
            parts.push((0,located_value/* stringValue */.r$)(text.slice(open, close + 1), []));
        else
            parts.push(access(text.slice(open + 2, close), value.origins, program, resolving));
        from = close + 1;
    }
    parts.push((0,located_value/* stringValue */.r$)(text.slice(from), []));
    const rest = parts.filter((part) => part.kind !== 'string' || part.pieces.length > 0);
    const [only] = rest;
    const at = value.origins[0];
    if (only && rest.length === 1 && at)
        return only.origins.length === 0 ? { ...only, origins: value.origins } : (0,located_value/* handedOn */.Uz)(only, at);
    return joined(rest, value.origins);
}
/** What a property access names: a variable, a configuration key, or a resource's output, which is a hole. */
function access(path, origins, program, resolving) {
    const [name = '', ...keys] = path.split('.');
    const variable = (0,tree/* propertyOf */.$r)(program.variables, name);
    const at = origins[0];
    if (variable && resolving.includes(name)) {
        const message = `The variable ${name.slice(0, 80)} refers to itself.`;
        program.notes.push({ reason: 'cycle', message, at: at ?? { path: program.path }, remedy: 'Remove the cycle.' });
        return { kind: 'unknown', name: path, reason: 'cycle', origins };
    }
    if (variable) {
        let found = evaluate(variable, program, [...resolving, name]);
        for (const key of keys)
            found = (0,tree/* propertyOf */.$r)(found, key);
        return found ?? { kind: 'unknown', name: path, reason: 'unsupported-expression', origins };
    }
    const configured = program.config.get(path);
    const [first] = configured ?? [];
    if (configured && first)
        return configured.length === 1 ? first : (0,tree/* choiceOf */.FH)(path, configured, origins);
    if (!at)
        return (0,located_value/* stringValue */.r$)('', origins);
    const isArn = path.endsWith('.arn');
    const reason = keys.length > 0 ? 'unresolved-reference' : 'unresolved-variable';
    return { kind: 'string', pieces: [{ name: path, reason, at, ...(isArn ? { kind: 'arn' } : {}) }], origins };
}
function joined(parts, origins) {
    const choice = parts.find((part) => part.kind === 'choice');
    if (choice?.kind === 'choice' && choice.options.length <= 16) {
        const options = (0,tree/* optionsOf */.cz)(choice).map(({ value }) => joined(parts.map((part) => (part === choice ? value : part)), origins));
        return (0,tree/* choiceOf */.FH)(choice.condition, options, origins);
    }
    const pieces = parts.flatMap((part) => {
        if (part.kind === 'string')
            return part.pieces;
        if (part.kind === 'bool' || part.kind === 'number')
            return [String(part.value)];
        const at = part.origins[0] ?? origins[0];
        const name = part.kind === 'unknown' ? part.name : part.kind;
        return at && part.kind !== 'null' ? [{ name, reason: 'unsupported-expression', at }] : [];
    });
    const merged = [];
    for (const piece of pieces) {
        const last = merged.at(-1);
        if (typeof piece === 'string' && typeof last === 'string')
            merged[merged.length - 1] = last + piece;
        else
            merged.push(piece);
    }
    const handed = parts.flatMap((part) => part.origins.filter((span) => !origins.includes(span)));
    return { kind: 'string', pieces: merged, origins: [...origins, ...handed.slice(0, 20)] };
}

;// CONCATENATED MODULE: ./build/pulumi/resources.js



const holders = {
    Role: ['AWS::IAM::Role', 'RoleName', 'role'],
    User: ['AWS::IAM::User', 'UserName', 'user'],
    Group: ['AWS::IAM::Group', 'GroupName', 'group'],
};
/** Types whose `policy` says who may use the resource; a lifecycle or scaling policy says nothing of the kind. */
const aboutItself = /(?:AccessPoint|Api|Bucket|BucketV2|Domain|EventBus|FileSystem|Key|Queue|Registry|Repository|Resource|Secret|Topic|Vault)Policy$/;
const names = Object.keys(holders);
/** `aws:iam:Role` of `aws:iam/role:Role`. */
function plainType(type) {
    return type.replace(/^([\w-]+:\w+)\/\w+:/, '$1:');
}
/** Adds one resource of the AWS provider, its properties evaluated (registry of aws, module iam). */
function addResource(id, type, given, at, builder) {
    const plain = plainType(type);
    const property = (name) => (0,tree/* propertyOf */.$r)(given, name);
    if (plain === 'aws:organizations:Policy') {
        builder.add(id, 'AWS::Organizations::Policy', at, [
            ['Content', property('content')],
            ['Type', property('type')],
        ]);
        return;
    }
    if (!plain.startsWith('aws:iam:')) {
        // a bucket's, key's or secret's policy about itself
        const policy = aboutItself.test(plain) ? property('policy') : undefined;
        if (policy)
            builder.add(id, 'AWS::S3::BucketPolicy', at, [['PolicyDocument', policy]]);
        return;
    }
    const kind = plain.slice('aws:iam:'.length);
    const own = names.find((name) => name === kind);
    if (own) {
        const inline = (0,tree/* itemsOf */.S3)(property('inlinePolicies')).map((one) => (0,tree/* propertyOf */.$r)(one, 'policy') ?? one);
        builder.add(id, holders[own][0], at, [
            [holders[own][1], property('name')],
            ['Policies', (0,template_builder/* inlinePolicies */.OF)(inline, at)],
            ['ManagedPolicyArns', property('managedPolicyArns')],
            ['PermissionsBoundary', property('permissionsBoundary')],
            ['AssumeRolePolicyDocument', property('assumeRolePolicy')],
        ]);
        return;
    }
    if (kind === 'Policy') {
        builder.add(id, 'AWS::IAM::ManagedPolicy', at, [
            ['PolicyDocument', property('policy')],
            ['ManagedPolicyName', property('name')],
        ]);
        return;
    }
    if (kind === 'GroupMembership' || kind === 'UserGroupMembership') {
        const users = kind === 'GroupMembership' ? property('users') : property('user');
        const groups = kind === 'GroupMembership' ? property('group') : property('groups');
        for (const user of (0,tree/* itemsOf */.S3)(users))
            builder.add(idOf(user, 'User'), 'AWS::IAM::User', at, [['Groups', asList(groups)]]);
        return;
    }
    for (const holder of names)
        addTo(holder, kind, property, at, builder);
}
function addTo(holder, kind, property, at, builder) {
    const [type, , key] = holders[holder];
    const to = property(key);
    if (kind === `${holder}Policy` && to) {
        const document = property('policy');
        builder.add(idOf(to, holder), type, at, [['Policies', document && (0,template_builder/* inlinePolicies */.OF)([document], at)]]);
    }
    else if (kind === `${holder}PolicyAttachment` && to) {
        builder.add(idOf(to, holder), type, at, [['ManagedPolicyArns', asList(property('policyArn'))]]);
    }
    else if (kind === 'PolicyAttachment') {
        for (const one of (0,tree/* itemsOf */.S3)(property(`${key}s`))) {
            builder.add(idOf(one, holder), type, at, [['ManagedPolicyArns', asList(property('policyArn'))]]);
        }
    }
}
/** The resource that a reference such as `${chat.name}` is about; a plain name is that of one outside of the program. */
function idOf(value, holder) {
    const [piece] = value.kind === 'string' ? value.pieces : [];
    if (typeof piece === 'object')
        return piece.name.replace(/\.\w+$/, '');
    return `${holder} ${(0,located_value/* knownText */.bG)(value) ?? 'unknown'}`;
}
function asList(value) {
    return value && value.kind !== 'list' ? { kind: 'list', items: [value], origins: value.origins } : value;
}

;// CONCATENATED MODULE: ./build/pulumi/front-end.js












const programName = /(?:^|\/)(?:Pulumi|Main)\.ya?ml$/;
const stackName = /(?:^|\/)Pulumi\.[^/]+\.ya?ml$/;
/** The programs that changed files are, or that they configure. */
function programsOf(files, changed) {
    const units = new Set();
    for (const path of changed) {
        if (programName.test(path))
            units.add(path);
        else if (stackName.test(path))
            for (const one of files.list(folderOf(path)))
                if (programName.test(one))
                    units.add(one);
    }
    return { units: [...units].sort(order/* byText */.z), undecided: [] };
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Reads the permissions of one Pulumi YAML program; a program in another language is not read. */
function extractProgram(files, path) {
    const content = files.read(path);
    if (content.kind !== 'text')
        return (0,unreadable/* unreadable */.O)(path, content);
    const parsed = (0,yaml_tree.parseYaml)(content.source);
    if ('problem' in parsed) {
        const undecided = [(0,parse_problem/* undecidedFrom */.O)(parsed.problem, `The program ${path}`)];
        return { ...grant/* emptyExtraction */.z, undecided, files: [{ path, parsed: false }] };
    }
    const root = parsed.documents[0];
    const resources = (0,tree/* propertyOf */.$r)(root, 'resources');
    if (resources?.kind !== 'object')
        return grant/* emptyExtraction */.z;
    const config = configurationOf(files, path, root);
    const program = {
        path,
        variables: (0,tree/* propertyOf */.$r)(root, 'variables'),
        config,
        notes: [],
        steps: 0,
        depth: 0,
    };
    const builder = new template_builder/* TemplateBuilder */.sI();
    for (const { key, keySpan, value } of resources.entries) {
        const type = (0,tree/* textAt */.$6)(value, 'type');
        const given = (0,tree/* propertyOf */.$r)(value, 'properties');
        if (type === undefined || !given || !/^aws:(?:iam|organizations|\w+[:/].*Policy$)/.test(type))
            continue;
        addResource(key, type, evaluate(given, program), keySpan, builder);
    }
    const run = (0,scope/* newRun */.uH)(files);
    const stack = (0,front_end/* readTemplate */.xV)(builder.template(path, (0,source/* wholeOf */.l2)(content.source)), run);
    return {
        grants: stack.grants,
        memberships: stack.memberships,
        moves: [],
        undecided: [...program.notes, ...run.notes],
        files: [{ path, parsed: true }],
    };
}
/** The values of every configuration key: its default in the program, and what each stack's file says. */
function configurationOf(files, path, root) {
    const project = (0,tree/* textAt */.$6)(root, 'name') ?? '';
    const found = new Map();
    const add = (key, value) => {
        if (!value)
            return;
        const name = key.startsWith(`${project}:`) ? key.slice(project.length + 1) : key;
        found.set(name, [...(found.get(name) ?? []), value]);
    };
    const declared = (0,tree/* propertyOf */.$r)(root, 'config');
    for (const { key, value } of declared?.kind === 'object' ? declared.entries : []) {
        add(key, value.kind === 'object' ? ((0,tree/* propertyOf */.$r)(value, 'default') ?? (0,tree/* propertyOf */.$r)(value, 'value')) : value);
    }
    for (const stack of files.list(folderOf(path)).filter((one) => stackName.test(one))) {
        const content = files.read(stack);
        const parsed = content.kind === 'text' ? (0,yaml_tree.parseYaml)(content.source) : undefined;
        const given = parsed && 'documents' in parsed ? (0,tree/* propertyOf */.$r)(parsed.documents[0], 'config') : undefined;
        for (const { key, value } of given?.kind === 'object' ? given.entries : [])
            add(key, value);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/pulumi/index.js

/** Pulumi programs in YAML: a unit is a program, which its stacks configure. */
const pulumi = {
    units: (files, changed) => programsOf(files, changed),
    extract: (files, path) => extractProgram(files, path),
};


/***/ })

};
