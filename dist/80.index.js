export const id = 80;
export const ids = [80];
export const modules = {

/***/ 2080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  json: () => (/* binding */ json)
});

// EXTERNAL MODULE: ./build/cloudformation/evaluate.js + 4 modules
var evaluate = __webpack_require__(7946);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var scope = __webpack_require__(8312);
// EXTERNAL MODULE: ./build/cloudformation/template.js
var template = __webpack_require__(7856);
// EXTERNAL MODULE: ./build/grants/grant.js
var grant = __webpack_require__(577);
// EXTERNAL MODULE: ./build/grants/policy-shape.js
var policy_shape = __webpack_require__(753);
// EXTERNAL MODULE: ./build/grants/unreadable.js
var unreadable = __webpack_require__(2408);
// EXTERNAL MODULE: ./build/located/json-tree.js + 2 modules
var json_tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./build/located/parse-problem.js
var parse_problem = __webpack_require__(7235);
;// CONCATENATED MODULE: ./build/json/pre-test.js
/** Files that hold JSON of another kind under every circumstance, by their names. */
const otherNames = new Set([
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'tsconfig.json',
    'composer.json',
    'cdk.json',
    'tree.json',
    'manifest.json',
    'angular.json',
    'deno.json',
    'vercel.json',
]);
/** Whether a `.json` file of this name can be a policy at all. Terraform's JSON form and its plans and states are not. */
function mayBePolicyName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (!name.endsWith('.json') && !name.endsWith('.json.tpl') && !name.endsWith('.policy'))
        return false;
    return (!otherNames.has(name) &&
        !name.endsWith('.tf.json') &&
        !name.endsWith('.tfvars.json') &&
        !name.endsWith('.tftest.json'));
}
/** Whether a JSON text can hold a policy document: it has all the words that every one has. Cheap, and sure in saying no. */
function mayHoldPolicy(source) {
    const { text } = source;
    if (!hasKey(text, 'Effect') || !hasKey(text, 'Statement'))
        return false;
    if (!hasKey(text, 'Action') && !hasKey(text, 'NotAction'))
        return false;
    return !isTerraformOutput(text);
}
/** A key can be written with escapes; then any escape at all lets the text pass. */
function hasKey(text, key) {
    return text.includes(`"${key}"`) || text.includes('\\u00');
}
/** `terraform show -json` and state files: what they hold is made from the code, which is read itself. */
function isTerraformOutput(text) {
    const start = text.slice(0, 4096);
    return (start.includes('"terraform_version"') &&
        (start.includes('"format_version"') || start.includes('"lineage"') || start.includes('"serial"')));
}

// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/located/value.js
var value = __webpack_require__(1075);
;// CONCATENATED MODULE: ./build/json/statements-alone.js


/**
 * Whether a file of this name is a list of statements that Amplify adds to a function's role: `custom-policies.json`
 * (Amplify documentation, "Access existing AWS resource from Lambda Function").
 */
function holdsStatementsAlone(path) {
    return /(?:^|\/)amplify\/backend\/[^/]+\/[^/]+\/custom-policies\.json$/.test(path);
}
/** The statements as a document; one without Effect allows, and an empty one, as Amplify makes the file, is none. */
function withDocument(root) {
    const [keySpan] = root.origins;
    if (!keySpan)
        return root;
    const items = (0,tree/* itemsOf */.S3)(root).flatMap((item) => (item.kind === 'object' && !isEmpty(item) ? [withEffect(item)] : []));
    const value = { kind: 'list', items, origins: root.origins };
    return { kind: 'object', entries: [{ key: 'Statement', keySpan, value }], origins: root.origins };
}
function isEmpty(statement) {
    return (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(statement, 'Action')).length === 0;
}
function withEffect(statement) {
    const [keySpan] = statement.origins;
    if (!keySpan || (0,tree/* propertyOf */.$r)(statement, 'Effect'))
        return statement;
    const effect = { key: 'Effect', keySpan, value: (0,value/* stringValue */.r$)('Allow', [keySpan]) };
    return { ...statement, entries: [effect, ...statement.entries] };
}

;// CONCATENATED MODULE: ./build/json/use.js


const controlName = /(?:^|[/._ -])(?:scps?|service[-_ ]?control(?:[-_ ]?polic(?:y|ies))?)(?:[/._ -]|$)/i;
const resourceControlName = /(?:^|[/._ -])(?:rcps?|resource[-_ ]?control(?:[-_ ]?polic(?:y|ies))?)(?:[/._ -]|$)/i;
const boundaryName = /(?:^|[/._ -])permissions?[-_ ]?boundar(?:y|ies)(?:[/._ -]|$)/i;
/**
 * What a policy document in a file of its own is for, as far as the document and the file's name say (iam-pitfalls.md 24
 * and 25). Only a name that is a common one for it makes a service control policy or a boundary of it.
 */
function useOf(path, document) {
    const statements = (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(document, 'Statement'));
    const withPrincipal = statements.some((statement) => (0,tree/* propertyOf */.$r)(statement, 'Principal') !== undefined || (0,tree/* propertyOf */.$r)(statement, 'NotPrincipal') !== undefined);
    if (withPrincipal) {
        if (resourceControlName.test(path) && statements.every(isDeny))
            return 'resource-control';
        return statements.every(isTrust) ? 'trust' : 'resource';
    }
    if (controlName.test(path) || (/\borganizations?\//i.test(path) && statements.every(isDeny)))
        return 'service-control';
    return boundaryName.test(path) ? 'boundary' : 'identity';
}
function isDeny(statement) {
    return (0,tree/* textAt */.$6)(statement, 'Effect') === 'Deny';
}
/** Whether a statement lets somebody assume the role that it stands at. */
function isTrust(statement) {
    const actions = (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(statement, 'Action')).map((action) => (0,value/* knownText */.bG)(action)?.toLowerCase() ?? '');
    return (actions.length > 0 &&
        actions.every((action) => action.startsWith('sts:') && (0,tree/* propertyOf */.$r)(statement, 'Resource') === undefined));
}

;// CONCATENATED MODULE: ./build/json/front-end.js












/** More documents than this in one file are not read one by one. */
const maxDocuments = 5_000;
/**
 * Reads the policy documents of a JSON file, found by their shape: the whole file, an element of an array, or below keys
 * such as the `PolicyDocument` of an `aws iam get-policy-version` output. Each is its own grantee, "whoever holds it".
 */
function extractJson(files, path) {
    if (!mayBePolicyName(path))
        return grant/* emptyExtraction */.z;
    const content = files.read(path);
    if (content.kind !== 'text')
        return (0,unreadable/* unreadable */.O)(path, content);
    const statementsAlone = holdsStatementsAlone(path);
    if (!statementsAlone && !mayHoldPolicy(content.source))
        return grant/* emptyExtraction */.z;
    const parsed = (0,json_tree/* parseJson */.qF)(content.source);
    if ('problem' in parsed) {
        const undecided = [(0,parse_problem/* undecidedFrom */.O)(parsed.problem, `The file ${path}`)];
        return { ...grant/* emptyExtraction */.z, undecided, files: [{ path, parsed: false }] };
    }
    // A CloudFormation template holds policies, too; it is read as a whole, by what reads templates.
    if ((0,template/* isTemplate */.Fl)(content.source) && (0,template/* templateOf */.kW)(path, parsed.value))
        return grant/* emptyExtraction */.z;
    const root = statementsAlone ? withDocument(parsed.value) : withoutFunctions(parsed.value, content.source, files);
    const found = documentsIn(root, content.source);
    return {
        ...grant/* emptyExtraction */.z,
        grants: found.slice(0, maxDocuments).map((one) => grantOf(path, one)),
        undecided: found.length <= maxDocuments
            ? []
            : [
                {
                    reason: 'limit',
                    message: `The file ${path} holds more than ${maxDocuments} policies.`,
                    at: { path },
                    remedy: 'Split the file.',
                },
            ],
        files: [{ path, parsed: true }],
    };
}
/** The documents of a tree in source order; what is inside a document is part of it. */
function documentsIn(root, source) {
    const found = [];
    const search = (value, address, at) => {
        if (value.kind === 'object') {
            if ((0,policy_shape/* looksLikePolicy */.Q)(value)) {
                found.push({ address, document: value, at: value.origins[0] ?? at });
                return;
            }
            for (const entry of value.entries) {
                search(entry.value, address === '' ? entry.key : `${address}.${entry.key}`, entry.keySpan);
            }
        }
        else if (value.kind === 'list') {
            for (const [i, item] of value.items.entries())
                search(item, `${address}[${i}]`, item.origins[0] ?? at);
        }
    };
    search(root, '', { source, start: 0, end: 0 });
    return found;
}
function grantOf(path, { address, document, at }) {
    const use = useOf(path, document);
    const grantee = {
        type: use === 'resource' ? 'resource' : use === 'service-control' ? 'organization' : 'policy',
        root: path,
        address,
        declaredAt: at,
    };
    return {
        grantee,
        use,
        policy: { kind: 'document', value: document },
        attachedAt: [at],
        confidence: 'likely',
        always: true,
    };
}
/** A fragment of a template has functions in it: what they refer to is named, as in the template that takes it in. */
function withoutFunctions(root, source, files) {
    if (!source.text.includes('"Fn::') && !source.text.includes('"Ref"'))
        return root;
    const template = { path: source.path, unit: source.path, root, prefix: '', stableNames: new Map() };
    return (0,evaluate/* evaluate */._)(root, (0,scope/* rootScope */.Pu)(template, (0,scope/* newRun */.uH)(files)));
}

;// CONCATENATED MODULE: ./build/json/index.js

/** Policy documents in JSON files: every changed file is a unit of its own; what holds no policy gives nothing. */
const json = {
    units: (_files, changed) => ({ units: changed, undecided: [] }),
    extract: (files, path) => extractJson(files, path),
};


/***/ })

};
