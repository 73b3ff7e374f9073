export const id = 173;
export const ids = [173];
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

/***/ 173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kubernetes: () => (/* binding */ kubernetes)
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
// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
;// CONCATENATED MODULE: ./build/kubernetes/controllers.js


const types = new Map([
    ['Role', ['AWS::IAM::Role', 'RoleName']],
    ['User', ['AWS::IAM::User', 'UserName']],
    ['Group', ['AWS::IAM::Group', 'GroupName']],
]);
/** Adds an object of ACK, AWS Controllers for Kubernetes (`iam.services.k8s.aws`, API reference of the IAM controller). */
function addController({ kind, name, body, at }, builder) {
    const spec = (0,tree/* propertyOf */.$r)(body, 'spec');
    const id = `${kind}/${name}`;
    if (kind === 'Policy') {
        builder.add(id, 'AWS::IAM::ManagedPolicy', at, [
            ['PolicyDocument', (0,tree/* propertyOf */.$r)(spec, 'policyDocument')],
            ['ManagedPolicyName', (0,tree/* propertyOf */.$r)(spec, 'name')],
        ]);
        return;
    }
    const type = types.get(kind);
    if (!type)
        return;
    const [resource, nameProperty] = type;
    const inline = (0,tree/* propertyOf */.$r)(spec, 'inlinePolicies');
    const documents = inline?.kind === 'object' ? inline.entries.map((entry) => entry.value) : inline ? [inline] : [];
    const references = (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(spec, 'policyRefs')).map((one) => policyNamed(one, at));
    builder.add(id, resource, at, [
        [nameProperty, (0,tree/* propertyOf */.$r)(spec, 'name')],
        ['Policies', (0,template_builder/* inlinePolicies */.OF)(documents, at)],
        ['ManagedPolicyArns', list([...(0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(spec, 'policies')), ...references], at)],
        ['PermissionsBoundary', (0,tree/* propertyOf */.$r)(spec, 'permissionsBoundary') ?? boundaryReference(spec, at)],
        ['AssumeRolePolicyDocument', (0,tree/* propertyOf */.$r)(spec, 'assumeRolePolicyDocument')],
    ]);
}
function boundaryReference(spec, at) {
    const reference = (0,tree/* propertyOf */.$r)(spec, 'permissionsBoundaryRef');
    return reference && policyNamed(reference, at);
}
/** `{ from: { name } }` */
function policyNamed(reference, at) {
    const name = (0,tree/* valueAt */.fK)(reference, 'from', 'name');
    const text = name?.kind === 'string' ? name.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)) : [];
    return (0,template_builder/* referenceTo */.Po)(`Policy/${text.join('')}`, name?.origins[0] ?? at);
}
function list(items, at) {
    return items.length === 0 ? undefined : { kind: 'list', items, origins: items[0]?.origins ?? [at] };
}

// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
;// CONCATENATED MODULE: ./build/kubernetes/crossplane.js



const resourceOf = {
    Role: ['AWS::IAM::Role', 'RoleName'],
    User: ['AWS::IAM::User', 'UserName'],
    Group: ['AWS::IAM::Group', 'GroupName'],
};
const holders = ['Role', 'User', 'Group'];
/** The groups of Crossplane's AWS providers, that of the community and those of Upbound. */
const crossplane = /^([a-z0-9]+)\.aws\.(?:crossplane\.io|(?:m\.)?upbound\.io)$/;
/** Kinds whose `policy` says who may use the resource; a lifecycle or scaling policy says nothing of the kind. */
const aboutItself = /^(?:Bucket|Key|ReplicaKey|Queue|Topic|Secret)$|(?:AccessPoint|Api|Bucket|Domain|EventBus|FileSystem|Key|Queue|Registry|Repository|Resource|Secret|Topic|Vault)Policy$/;
/** The AWS service of an API group of Crossplane; undefined for another group. */
function serviceOf(group) {
    return crossplane.exec(group)?.[1];
}
/** Adds an object of a Crossplane provider (`spec.forProvider`, provider API reference); `all` is what it may refer to. */
function addCrossplane(manifest, all, builder) {
    const { kind, name, body, at, group } = manifest;
    const given = (0,tree/* valueAt */.fK)(body, 'spec', 'forProvider');
    if (!given)
        return;
    const service = serviceOf(group);
    if (service === 'organizations' && kind === 'Policy') {
        builder.add(`${kind}/${name}`, 'AWS::Organizations::Policy', at, [
            ['Content', (0,tree/* propertyOf */.$r)(given, 'content')],
            ['Type', (0,tree/* propertyOf */.$r)(given, 'type')],
        ]);
        return;
    }
    if (service !== 'iam') {
        // a bucket's, key's or secret's policy about itself
        const policy = aboutItself.test(kind) ? (0,tree/* propertyOf */.$r)(given, 'policy') : undefined;
        if (!policy)
            return;
        builder.add(`${kind}/${name}`, 'AWS::S3::BucketPolicy', at, [['PolicyDocument', policy]]);
        return;
    }
    const own = holders.find((holder) => holder === kind);
    if (own)
        addHolder(own, manifest, given, all, builder);
    else if (kind === 'Policy') {
        builder.add(`Policy/${name}`, 'AWS::IAM::ManagedPolicy', at, [
            ['PolicyDocument', (0,tree/* propertyOf */.$r)(given, 'policy') ?? (0,tree/* propertyOf */.$r)(given, 'document')],
            ['ManagedPolicyName', (0,tree/* propertyOf */.$r)(given, 'name') ?? externalName(body)],
        ]);
    }
    else
        addToHolder(manifest, given, all, builder);
}
function addHolder(holder, { name, body, at }, given, all, builder) {
    const [type, nameProperty] = resourceOf[holder];
    const inline = (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(given, 'inlinePolicy')).map((one) => (0,tree/* propertyOf */.$r)(one, 'policy') ?? one);
    builder.add(`${holder}/${name}`, type, at, [
        [nameProperty, (0,tree/* propertyOf */.$r)(given, 'name') ?? externalName(body)],
        ['Policies', (0,template_builder/* inlinePolicies */.OF)(inline, at)],
        ['ManagedPolicyArns', crossplane_list((0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(given, 'managedPolicyArns')))],
        [
            'PermissionsBoundary',
            (0,tree/* propertyOf */.$r)(given, 'permissionsBoundary') ?? referred(given, 'permissionsBoundary', 'Policy', all),
        ],
        [
            'AssumeRolePolicyDocument',
            (0,tree/* propertyOf */.$r)(given, 'assumeRolePolicy') ?? (0,tree/* propertyOf */.$r)(given, 'assumeRolePolicyDocument'),
        ],
    ]);
}
/** RolePolicy, RolePolicyAttachment and the like, and memberships of groups. */
function addToHolder({ kind, name, at }, given, everything, builder) {
    const all = visibleTo(name, everything);
    if (kind === 'UserGroupMembership' || kind === 'GroupUserMembership') {
        const user = reference(given, 'User', all);
        const groups = (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(given, 'groups') ?? (0,tree/* propertyOf */.$r)(given, 'groupName'));
        const named = groups.length > 0 ? groups : [reference(given, 'Group', all)].filter((one) => one !== undefined);
        if (user)
            builder.add(idOf(user, 'User'), 'AWS::IAM::User', at, [['Groups', crossplane_list(named)]]);
        return;
    }
    const holder = holders.find((one) => kind === `${one}Policy` || kind === `${one}PolicyAttachment`);
    const to = holder && reference(given, holder, all);
    if (!holder || !to)
        return;
    const [type] = resourceOf[holder];
    if (kind === `${holder}Policy`) {
        const document = (0,tree/* propertyOf */.$r)(given, 'policy') ?? (0,tree/* propertyOf */.$r)(given, 'document');
        builder.add(idOf(to, holder), type, at, [['Policies', document && (0,template_builder/* inlinePolicies */.OF)([document], at)]]);
    }
    else {
        const arn = (0,tree/* propertyOf */.$r)(given, 'policyArn') ?? referred(given, 'policyArn', 'Policy', all);
        builder.add(idOf(to, holder), type, at, [['ManagedPolicyArns', arn && crossplane_list([arn])]]);
    }
}
/** What `role`, `roleRef`, `roleSelector`, or `roleName`, `roleNameRef`, … name. */
function reference(given, holder, all) {
    const key = holder.toLowerCase();
    for (const field of [key, `${key}Name`]) {
        const value = (0,tree/* propertyOf */.$r)(given, field) ?? referred(given, field, holder, all);
        if (value)
            return value;
    }
    return undefined;
}
/** What `<field>Ref: { name }` or `<field>Selector: { matchLabels }` refer to. */
function referred(given, field, kind, all) {
    const name = (0,tree/* valueAt */.fK)(given, `${field}Ref`, 'name');
    if (name?.kind === 'string') {
        const text = name.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');
        const at = name.origins[0];
        return at && (0,template_builder/* referenceTo */.Po)(`${kind}/${prefixed(text, kind, all)}`, at);
    }
    const selector = (0,tree/* propertyOf */.$r)(given, `${field}Selector`);
    const labels = (0,tree/* propertyOf */.$r)(selector, 'matchLabels');
    if (labels?.kind !== 'object') {
        // matchControllerRef alone: the one that the same composition makes
        const same = selector && all.find((one) => one.kind === kind);
        const place = selector?.origins[0];
        return same && place && (0,template_builder/* referenceTo */.Po)(`${kind}/${same.name}`, place);
    }
    const wanted = labels.entries.map(({ key, value }) => [key, (0,located_value/* knownText */.bG)(value) ?? '']);
    const found = all.find((one) => one.kind === kind && wanted.every(([key, value]) => one.labels.get(key) === value));
    const shown = wanted.map(([key, value]) => `${key}=${value}`).join(',');
    const at = labels.origins[0];
    return at && (0,template_builder/* referenceTo */.Po)(`${kind}/${found?.name ?? shown}`, at);
}
/** An object of a composition refers to others of the same composition; one of none to all. */
function visibleTo(name, all) {
    const composition = name.slice(0, name.indexOf('/') + 1);
    return composition === '' ? all : all.filter((one) => one.name.startsWith(composition));
}
/** Inside a composition a name is looked for among what that composition makes. */
function prefixed(name, kind, all) {
    const exact = all.find((one) => one.kind === kind && one.name === name);
    return exact?.name ?? all.find((one) => one.kind === kind && one.name.endsWith(`/${name}`))?.name ?? name;
}
/** The id of a holder that a reference or a plain name stands for. */
function idOf(value, holder) {
    const reference = (0,tree/* propertyOf */.$r)(value, 'Ref');
    const id = reference && (0,located_value/* knownText */.bG)(reference);
    if (id !== undefined)
        return id;
    const pieces = value.kind === 'string' ? value.pieces : [];
    return `${holder}/${pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('')}`;
}
function externalName(body) {
    return (0,tree/* valueAt */.fK)(body, 'metadata', 'annotations', 'crossplane.io/external-name');
}
function crossplane_list(items) {
    return items.length === 0 ? undefined : { kind: 'list', items, origins: items[0]?.origins ?? [] };
}

// EXTERNAL MODULE: ./build/located/json-tree.js + 2 modules
var json_tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./build/located/parse-problem.js
var parse_problem = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/located/yaml-tree.js + 3 modules
var yaml_tree = __webpack_require__(9503);
;// CONCATENATED MODULE: ./build/kubernetes/go-template.js
/** The first of the characters that stand for actions while YAML is parsed: those that Unicode leaves to private use. */
const firstMark = 0xe000;
const marks = 0x1900;
/** Actions that put in nothing themselves; what stands between them is read, whatever they decide. */
const control = /^\{\{-?\s*(?:if|else|end|range|with|define|block|template|break|continue|\/\*|\$\w+\s*:?=)/;
/** Masks the actions of Go's template language, as Helm uses it. Undefined: there are none. */
function masked(source) {
    const { text } = source;
    if (!text.includes('{{'))
        return undefined;
    const parts = [];
    const inserted = [];
    const names = [];
    let section = '';
    let at = 0;
    for (let open = text.indexOf('{{'); open >= 0; open = text.indexOf('{{', at)) {
        const close = text.indexOf('}}', open + 2);
        if (close < 0)
            break;
        const end = close + 2;
        const action = text.slice(open, end);
        section = lastSection(text.slice(at, open)) ?? section;
        parts.push(text.slice(at, open));
        const blank = action.replace(/[^\n]/g, ' ');
        if (control.test(action))
            parts.push(blank);
        else if (isAlone(text, open, end)) {
            if (section === 'spec')
                inserted.push({ source, start: open, end });
            parts.push(blank);
        }
        else if (action.includes('\n'))
            parts.push(blank);
        else {
            parts.push(String.fromCharCode(firstMark + (names.length % marks)).repeat(action.length));
            names.push(action.replace(/^\{\{-?\s*|\s*-?\}\}$/g, ''));
        }
        at = end;
    }
    parts.push(text.slice(at));
    return { source: { path: source.path, text: parts.join('') }, inserted, names };
}
/** The last key without indentation. */
function lastSection(text) {
    const found = [...text.matchAll(/^([A-Za-z]\w*):/gm)].at(-1);
    return found?.[1];
}
function isAlone(text, start, end) {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const lineEnd = text.indexOf('\n', end);
    return before.trim() === '' && text.slice(end, lineEnd < 0 ? text.length : lineEnd).trim() === '';
}
/** A tree in which masked actions are holes again. */
function unmasked(value, names) {
    switch (value.kind) {
        case 'list':
            return { ...value, items: value.items.map((item) => unmasked(item, names)) };
        case 'object':
            return {
                ...value,
                entries: value.entries.map((entry) => ({ ...entry, value: unmasked(entry.value, names) })),
            };
        case 'string':
            return { ...value, pieces: value.pieces.flatMap((piece) => piecesOf(piece, value, names)) };
        default:
            return value;
    }
}
function piecesOf(piece, value, names) {
    const at = value.origins[0];
    if (typeof piece !== 'string' || !at)
        return [piece];
    return (piece.match(/([\uE000-\uF8FF])\1*|[^\uE000-\uF8FF]+/g) ?? []).map((part) => {
        const index = part.charCodeAt(0) - firstMark;
        const name = index >= 0 && index < marks ? names[index] : undefined;
        if (name === undefined)
            return part;
        const start = at.source.text.indexOf(part, at.start);
        const place = start < 0 ? at : { source: at.source, start, end: start + part.length };
        const hole = { name, reason: 'unresolved-variable', at: place };
        return hole;
    });
}

;// CONCATENATED MODULE: ./build/kubernetes/manifests.js






const mark = /iam\.services\.k8s\.aws|\.aws\.(?:m\.)?upbound\.io|\.aws\.crossplane\.io/;
/** Whether a source can hold objects that say something about AWS permissions: it names a group of them. */
function mayHoldManifests(source) {
    return mark.test(source.text);
}
/** The objects of a file, those in lists and compositions, too. */
function manifestsIn(source) {
    const template = masked(source);
    const parsed = parsedDocuments(template?.source ?? source);
    if ('problem' in parsed) {
        const what = template ? `The Helm template ${source.path}` : `The manifest ${source.path}`;
        const found = (0,parse_problem/* undecidedFrom */.O)(parsed.problem, what);
        const remedy = 'Commit what the template renders to, or review its permissions by hand.';
        return { manifests: [], undecided: [template ? { ...found, remedy } : found], parsed: false };
    }
    const documents = template
        ? parsed.documents.map((document) => unmasked(document, template.names))
        : parsed.documents;
    return {
        manifests: documents.flatMap((document) => manifestsOf(document, '')),
        undecided: (template?.inserted ?? []).map((at) => inserted(at)),
        parsed: true,
    };
}
function parsedDocuments(source) {
    if (!source.path.endsWith('.json'))
        return (0,yaml_tree.parseYaml)(source);
    const json = (0,json_tree/* parseJson */.qF)(source);
    return 'problem' in json ? json : { documents: [json.value] };
}
function inserted(at) {
    return {
        reason: 'unsupported-construct',
        message: `The Helm template ${at.source.path} puts in ${at.source.text.slice(at.start, Math.min(at.end, at.start + 100))}, which is not evaluated.`,
        at,
        remedy: 'Commit what the template renders to, or review its permissions by hand.',
    };
}
function manifestsOf(document, prefix) {
    const version = (0,tree/* textAt */.$6)(document, 'apiVersion');
    const kind = (0,tree/* textAt */.$6)(document, 'kind');
    if (version === undefined || kind === undefined)
        return [];
    if (kind === 'List')
        return (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(document, 'items')).flatMap((item) => manifestsOf(item, prefix));
    const metadata = (0,tree/* propertyOf */.$r)(document, 'metadata');
    const name = (0,tree/* propertyOf */.$r)(metadata, 'name') ?? (0,tree/* propertyOf */.$r)(metadata, 'generateName');
    const own = prefix + (name?.kind === 'string' ? shown(name) : kind);
    if (kind === 'Composition') {
        return composed(document).flatMap(({ base, id }) => manifestsOf(base, `${own}/${id}/`));
    }
    const kindEntry = document.kind === 'object' ? document.entries.find((entry) => entry.key === 'kind') : undefined;
    const at = kindEntry?.value.origins[0] ?? document.origins[0];
    if (!at)
        return [];
    const labels = (0,tree/* propertyOf */.$r)(metadata, 'labels');
    return [
        {
            group: version.slice(0, Math.max(0, version.indexOf('/'))),
            kind,
            name: own,
            labels: new Map(labels?.kind === 'object' ? labels.entries.map(({ key, value }) => [key, (0,located_value/* knownText */.bG)(value) ?? '']) : []),
            body: document,
            at,
        },
    ];
}
function shown(name) {
    if (name.kind !== 'string')
        return '';
    return name.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');
}
/** The resources that a Crossplane composition makes, with what its patches fill in left unknown. */
function composed(composition) {
    const spec = (0,tree/* propertyOf */.$r)(composition, 'spec');
    const inputs = (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(spec, 'pipeline')).map((step) => (0,tree/* propertyOf */.$r)(step, 'input'));
    return [spec, ...inputs].flatMap((section) => (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(section, 'resources')).flatMap((resource, i) => {
        const base = (0,tree/* propertyOf */.$r)(resource, 'base');
        if (!base)
            return [];
        const paths = (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(resource, 'patches')).flatMap((patch) => {
            const written = (0,tree/* propertyOf */.$r)(patch, 'toFieldPath') ?? (0,tree/* propertyOf */.$r)(patch, 'fromFieldPath');
            const isOutput = (0,tree/* textAt */.$6)(patch, 'type')?.startsWith('To') === true;
            return written && !isOutput ? [written] : [];
        });
        return [{ base: paths.reduce(patched, base), id: (0,tree/* textAt */.$6)(resource, 'name') ?? String(i) }];
    }));
}
/** The tree with the value at a field path left unknown. */
function patched(base, path) {
    const keys = ((0,located_value/* knownText */.bG)(path) ?? '').split(/[.[\]]+/).filter((key) => key !== '');
    const name = `the patch of ${keys.join('.')}`;
    const replace = (value, [key, ...rest]) => {
        if (key === undefined)
            return { kind: 'unknown', name, reason: 'unsupported-construct', origins: path.origins };
        if (value?.kind === 'list') {
            return { ...value, items: value.items.map((item, i) => (String(i) === key ? replace(item, rest) : item)) };
        }
        const entries = value?.kind === 'object' ? value.entries : [];
        const known = entries.find((entry) => entry.key === key);
        const keySpan = known?.keySpan ?? path.origins[0];
        if (!keySpan)
            return value ?? { kind: 'null', origins: path.origins };
        const entry = { key, keySpan, value: replace(known?.value, rest) };
        const others = entries.filter((one) => one !== known);
        return { kind: 'object', entries: [...others, entry], origins: value?.origins ?? path.origins };
    };
    return keys.length === 0 || keys.length > 20 ? base : replace(base, keys);
}

;// CONCATENATED MODULE: ./build/kubernetes/front-end.js









/** More files than this in one folder are not looked at. */
const maxFiles = 1_000;
const isManifest = (path) => /\.(?:ya?ml|json|yaml\.tpl|yml\.tpl)$/.test(path);
/** The folders of changed files that hold objects about AWS permissions: objects of one folder refer to each other. */
function foldersOf(files, changed) {
    const folders = new Set();
    for (const path of changed) {
        const content = files.read(path);
        if (content.kind === 'text' && mayHoldManifests(content.source))
            folders.add(folderOf(path));
    }
    return { units: [...folders].sort(order/* byText */.z), undecided: [] };
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** Reads the permissions that the objects of one folder declare, as one CloudFormation template would. */
function extractFolder(files, folder) {
    const manifests = [];
    const undecided = [];
    const read = [];
    const paths = files.list(folder).filter(isManifest);
    if (paths.length > maxFiles) {
        undecided.push({
            reason: 'limit',
            message: `The folder ${folder} has more than ${maxFiles} manifests; the others were not read.`,
            at: { path: folder },
            remedy: 'Split the folder, or review its permissions by hand.',
        });
    }
    for (const path of paths.slice(0, maxFiles)) {
        const content = files.read(path);
        if (content.kind !== 'text') {
            undecided.push(...(0,unreadable/* unreadable */.O)(path, content).undecided);
            continue;
        }
        if (!mayHoldManifests(content.source))
            continue;
        const found = manifestsIn(content.source);
        manifests.push(...found.manifests);
        undecided.push(...found.undecided);
        read.push({ path, parsed: found.parsed });
    }
    const at = manifests[0]?.at;
    if (!at)
        return { ...grant/* emptyExtraction */.z, undecided, files: read };
    const builder = new template_builder/* TemplateBuilder */.sI();
    for (const manifest of manifests) {
        if (manifest.group === 'iam.services.k8s.aws')
            addController(manifest, builder);
        else if (serviceOf(manifest.group) !== undefined)
            addCrossplane(manifest, manifests, builder);
    }
    const run = (0,scope/* newRun */.uH)(files);
    const stack = (0,front_end/* readTemplate */.xV)(builder.template(folder, at), run);
    return {
        grants: stack.grants,
        memberships: stack.memberships,
        moves: [],
        undecided: [...undecided, ...run.notes],
        files: read,
    };
}

;// CONCATENATED MODULE: ./build/kubernetes/index.js

/** Kubernetes objects that make AWS policies (ACK, Crossplane): a unit is a folder. */
const kubernetes = {
    units: (files, changed) => foldersOf(files, changed),
    extract: (files, folder) => extractFolder(files, folder),
};


/***/ })

};
