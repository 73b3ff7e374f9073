export const id = 760;
export const ids = [760];
export const modules = {

/***/ 8760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ym: () => (/* binding */ extractTemplate),
  xV: () => (/* binding */ readTemplate)
});

// UNUSED EXPORTS: isTemplate

// EXTERNAL MODULE: ./build/grants/grant.js
var grant = __webpack_require__(577);
// EXTERNAL MODULE: ./build/grants/unreadable.js
var unreadable = __webpack_require__(2408);
// EXTERNAL MODULE: ./build/located/parse-problem.js
var parse_problem = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/cloudformation/evaluate.js + 4 modules
var evaluate = __webpack_require__(7946);
// EXTERNAL MODULE: ./build/cloudformation/include.js
var include = __webpack_require__(468);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/cloudformation/describe.js
var describe = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(8312);
;// CONCATENATED MODULE: ./build/cloudformation/macros.js




/** Transforms that are computed here, or that add nothing to permissions. */
const harmless = new Set([
    'AWS::CodeDeployBlueGreen',
    'AWS::CodeStar',
    'AWS::Include',
    'AWS::LanguageExtensions',
    'AWS::SecretsManager-2020-07-23',
    'AWS::SecretsManager-2024-09-16',
    'AWS::Serverless-2016-10-31',
    'AWS::ServiceCatalog',
]);
/** Notes the macros of a template's Transform section that can make any resource of it, permissions included. */
function noteMacros(template, run) {
    for (const transform of (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(template.root, 'Transform'))) {
        const name = (0,located_value/* knownText */.bG)(transform) ?? (0,tree/* textAt */.$6)(transform, 'Name') ?? (0,describe/* describe */.q)(transform, template);
        if (harmless.has(name))
            continue;
        (0,cloudformation_scope/* note */.N4)(run, {
            reason: 'unsupported-construct',
            message: `The macro ${name} can change every resource of the template.`,
            at: (0,cloudformation_scope/* placeOf */.$t)(transform, (0,cloudformation_scope/* rootScope */.Pu)(template, run)),
            remedy: 'Review what the macro makes of this template.',
        });
    }
}

// EXTERNAL MODULE: ./build/cloudformation/parameter-files.js + 1 modules
var parameter_files = __webpack_require__(1175);
// EXTERNAL MODULE: ./build/grants/policy-shape.js
var policy_shape = __webpack_require__(753);
;// CONCATENATED MODULE: ./build/cloudformation/members.js
/**
 * The members of a list, of a single value, or of what a condition chooses between: each once, with the conditions that it
 * needs, so that equal conditions still turn out equal when documents are compared. Null has no members.
 */
function membersOf(value) {
    if (!value)
        return [];
    switch (value.kind) {
        case 'null':
            return [];
        case 'list':
            return value.items.flatMap(membersOf);
        case 'choice':
            return value.options.flatMap((option, chosen) => membersOf(option).map((member) => ({
                value: member.value,
                under: (made) => ({
                    ...value,
                    options: value.options.map((other, i) => i === chosen ? member.under(made) : { kind: 'null', origins: other.origins }),
                }),
            })));
        default:
            return [{ value, under: (made) => made }];
    }
}
/** `made` where a value is absent or null, nothing where it is there; undefined when it is surely there. */
function whereAbsent(value, made) {
    if (!value || value.kind === 'null')
        return made;
    if (value.kind !== 'choice')
        return undefined;
    const options = value.options.map((option) => whereAbsent(option, made));
    if (options.every((option) => option === undefined))
        return undefined;
    return { ...value, options: options.map((option) => option ?? { kind: 'null', origins: value.origins }) };
}

// EXTERNAL MODULE: ./build/located/json-tree.js + 2 modules
var json_tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./build/cloudformation/conditions.js
var conditions = __webpack_require__(8676);
// EXTERNAL MODULE: ./build/cloudformation/loop.js
var loop = __webpack_require__(4379);
// EXTERNAL MODULE: ./build/cloudformation/template.js
var cloudformation_template = __webpack_require__(7856);
;// CONCATENATED MODULE: ./build/cloudformation/resource.js








/** The resources of a template, loops unrolled; those whose condition is surely false are left out. */
function resourcesOf(scope, within = { always: true }) {
    const section = (0,tree/* propertyOf */.$r)(scope.template.root, 'Resources');
    if (section?.kind !== 'object')
        return [];
    const found = [];
    for (const entry of section.entries) {
        const looped = (0,loop/* isLoop */.r)(entry.key) ? (0,loop/* expandLoop */.jM)(entry, scope, evaluate/* evaluate */._) : [{ entry, scope }];
        for (const one of looped) {
            const resource = resourceOf(one.entry, one.scope, within);
            if (resource)
                found.push(resource);
        }
    }
    return found;
}
function resourceOf({ key: id, value: body, keySpan: at }, scope, within) {
    const type = (0,tree/* textAt */.$6)(body, 'Type');
    if (type === undefined) {
        if (body.kind === 'unknown')
            noteUnknownBody(id, body.name, at, scope);
        return undefined;
    }
    const address = (0,cloudformation_template/* addressIn */._Q)(scope.template, id);
    const condition = (0,tree/* textAt */.$6)(body, 'Condition');
    if (condition === undefined)
        return { id, address, type, body, scope, at, ...within };
    const truth = (0,conditions/* truthOfNamed */.YX)(condition, scope, evaluate/* evaluate */._);
    if (truth.kind === 'fixed' && !truth.value)
        return undefined;
    const inside = { id, address, type, body, scope: (0,conditions/* assume */.Pg)(scope, condition, true), at };
    if (truth.kind !== 'open' && truth.value)
        return { ...inside, ...within };
    const label = `${scope.template.prefix}${(0,conditions/* labelOf */.Wy)(condition, truth)}`;
    return { ...inside, always: false, when: within.when === undefined ? label : `${within.when} and ${label}` };
}
function noteUnknownBody(id, name, at, scope) {
    (0,cloudformation_scope/* note */.N4)(scope.run, {
        reason: 'unsupported-construct',
        message: `The resource ${id} is made by a preprocessor: ${name.slice(0, 80)}.`,
        at,
        remedy: 'Commit the template that the preprocessor makes, or review what it makes here.',
    });
}
/** A property of a resource, evaluated; undefined when it is absent or `AWS::NoValue`. */
function resource_propertyIn(resource, name) {
    const properties = (0,tree/* propertyOf */.$r)(resource.body, 'Properties');
    const computed = properties?.kind === 'object' && properties.entries.some((entry) => entry.key.startsWith('Fn::'));
    const written = (0,tree/* propertyOf */.$r)(computed ? (0,evaluate/* evaluate */._)(properties, resource.scope) : properties, name);
    const value = written && (computed ? written : (0,evaluate/* evaluate */._)(written, resource.scope));
    return value?.kind === 'null' ? undefined : value;
}
/** The properties of a resource as they are written. */
function propertiesOf(resource) {
    return (0,tree/* propertyOf */.$r)(resource.body, 'Properties');
}
/** The grantee that a resource declares; `nameProperty` is the property that gives its name in AWS. */
function granteeOf(resource, type, nameProperty) {
    const name = nameProperty === undefined ? undefined : resource_propertyIn(resource, nameProperty);
    return {
        type,
        root: resource.scope.template.unit,
        address: resource.address,
        ...(name?.kind === 'string' ? { name } : {}),
        declaredAt: resource.at,
    };
}
/** A value as a policy document: text that is JSON is read, with its places. */
function documentIn(value) {
    if (value.kind === 'choice')
        return { ...value, options: value.options.map(documentIn) };
    if (value.kind !== 'string')
        return value;
    if (value.json)
        return value.json;
    const text = (0,located_value/* knownText */.bG)(value);
    if (text?.trim() === '' || !value.pieces.some((piece) => typeof piece === 'string' && piece.includes('{')))
        return value;
    const parsed = (0,json_tree/* parseJsonString */.rI)(value);
    return 'value' in parsed ? parsed.value : value;
}

// EXTERNAL MODULE: ./build/cloudformation/nested.js + 1 modules
var nested = __webpack_require__(775);
;// CONCATENATED MODULE: ./build/cloudformation/unit.js






/** The kinds of thing that have a name, and the resource type that declares them with the property of the name. */
const declaring = {
    role: ['AWS::IAM::Role', 'RoleName'],
    user: ['AWS::IAM::User', 'UserName'],
    group: ['AWS::IAM::Group', 'GroupName'],
    policy: ['AWS::IAM::ManagedPolicy', 'ManagedPolicyName'],
};
/** Resources whose role SAM makes when they have none, named `<id>Role`. */
const withOwnRole = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);
/** Finds the resources of a template and of those that are nested in it. */
function stackOf(scope) {
    const stack = { units: [], byAddress: new Map(), byName: new Map(), grants: [], memberships: [] };
    addUnit(scope, stack, { always: true });
    return stack;
}
function addUnit(scope, stack, within) {
    const resources = resourcesOf(scope, within);
    stack.units.push({ scope, resources, stack });
    for (const resource of resources) {
        stack.byAddress.set(resource.address, resource);
        if (withOwnRole.has(resource.type))
            stack.byAddress.set(`${resource.address}Role`, resource);
        const inner = (0,nested/* nestedScope */.it)(resource.id, resource.body, resource.scope, evaluate/* evaluate */._);
        const { always, when } = resource;
        if (inner)
            addUnit(inner, stack, { always, ...(when === undefined ? {} : { when }) });
    }
    for (const resource of resources) {
        for (const [kind, [type, property]] of Object.entries(declaring)) {
            if (type !== resource.type)
                continue;
            const name = resource_propertyIn(resource, property);
            const text = name && (0,located_value/* knownText */.bG)(name);
            if (text !== undefined)
                stack.byName.set(`${kind} ${text}`, resource);
        }
    }
}
/** The role, user or group that a value names: by a reference, an ARN or a name; one outside the template by its name. */
function namedGrantee(value, kind, unit) {
    const resource = resourceNamed(value, kind, unit);
    if (resource)
        return withOwnRole.has(resource.type) ? ownRole(resource) : granteeOf(resource, kind, declaring[kind][1]);
    const name = value.kind === 'string' ? lastPart(value) : undefined;
    const only = name?.pieces.length === 1 ? name.pieces[0] : undefined;
    return {
        type: kind,
        root: unit.scope.template.unit,
        address: typeof only === 'object' ? only.name : (0,describe/* describe */.q)(name ?? value, unit.scope.template),
        ...(name ? { name } : {}),
        declaredAt: (0,cloudformation_scope/* placeOf */.$t)(value, unit.scope),
    };
}
/** The resource that a reference or a literal name stands for. */
function resourceNamed(value, kind, unit) {
    const referred = referredResource(value, unit);
    if (referred?.type === declaring[kind][0])
        return referred;
    if (referred && kind === 'role' && withOwnRole.has(referred.type))
        return referred;
    if (value.kind !== 'string')
        return undefined;
    const text = (0,located_value/* knownText */.bG)(lastPart(value));
    return text === undefined ? undefined : unit.stack.byName.get(`${kind} ${text}`);
}
/** The resource that a `Ref` or `Fn::GetAtt` of these templates names. */
function referredResource(value, unit) {
    if (value.kind !== 'string' || value.pieces.length !== 1)
        return undefined;
    const [hole] = value.pieces;
    if (hole === undefined || typeof hole === 'string')
        return undefined;
    const { byAddress } = unit.stack;
    const dot = hole.name.lastIndexOf('.');
    return byAddress.get(hole.name) ?? (dot < 0 ? undefined : byAddress.get(hole.name.slice(0, dot)));
}
/** The name in `arn:aws:iam::1:role/path/name`: what stands behind the last slash. */
function lastPart(value) {
    const [first] = value.pieces;
    const last = value.pieces.at(-1);
    if (typeof first !== 'string' || !first.startsWith('arn:') || last === undefined)
        return value;
    if (typeof last !== 'string') {
        const before = value.pieces.at(-2);
        return typeof before === 'string' && before.endsWith('/') ? { ...value, pieces: [last] } : value;
    }
    const slash = last.lastIndexOf('/');
    return slash < 0 ? value : { ...value, pieces: [last.slice(slash + 1)] };
}
/** The role that SAM makes for a function or state machine that has none. */
function ownRole(resource) {
    return granteeOf(resource, 'role');
}

;// CONCATENATED MODULE: ./build/cloudformation/policies.js





function addGrant(unit, to, policy) {
    const { confidence = 'certain', grantee, use, attachedAt, always, when } = to;
    unit.stack.grants.push({
        ...{ grantee, use, policy, attachedAt, confidence, always },
        ...(when === undefined ? {} : { when }),
    });
}
/** Adds a document, in every form that a condition gives it. */
function addDocument(unit, to, value, label) {
    if (!value || value.kind === 'null')
        return;
    addGrant(unit, to, { kind: 'document', value: documentIn(value), ...(label === undefined ? {} : { label }) });
}
/** Adds inline policies, a list of `{ PolicyName, PolicyDocument }`. */
function addInline(unit, to, policies) {
    for (const { value, under } of membersOf(policies)) {
        const document = value.kind === 'object' ? (0,tree/* propertyOf */.$r)(value, 'PolicyDocument') : value;
        if (document)
            addDocument(unit, to, under(document));
    }
}
/** Adds managed policies by ARN: an AWS-managed one by its name, one of these templates by its document. */
function addManaged(unit, to, arns) {
    for (const { value: arn, under } of membersOf(arns)) {
        // The empty default of a parameter stands for no policy at all.
        if ((0,located_value/* knownText */.bG)(arn) === '')
            continue;
        addManagedOne(unit, { ...to, attachedAt: [...arn.origins, ...to.attachedAt] }, arn, under);
    }
}
/** Adds one managed policy; `under` puts what it comes to under the conditions of the place that names it. */
function addManagedOne(unit, to, arn, under = (value) => value) {
    const own = ownPolicy(arn, unit);
    if (!own) {
        addGrant(unit, to, { kind: 'managed', arn: under(withPartition(arn)) });
        return;
    }
    const document = resource_propertyIn(own, 'PolicyDocument');
    if (document)
        addDocument(unit, to, under(whileThere(own, document)));
}
/** A value of a resource under the condition that the resource needs. */
function whileThere(resource, value) {
    if (resource.always || resource.when === undefined)
        return value;
    const { origins } = value;
    return { kind: 'choice', condition: resource.when, options: [value, { kind: 'null', origins }], origins };
}
/** The managed policy of these templates that an ARN stands for: by reference, or by its literal name. */
function ownPolicy(arn, unit) {
    const referred = referredResource(arn, unit);
    if (referred)
        return referred.type === 'AWS::IAM::ManagedPolicy' ? referred : undefined;
    if (arn.kind !== 'string')
        return undefined;
    const last = arn.pieces.at(-1);
    if (typeof last !== 'string' || !last.includes(':policy/') || last.includes(':aws:policy/'))
        return undefined;
    return unit.stack.byName.get(`policy ${last.slice(last.lastIndexOf('/') + 1)}`);
}
/** An ARN in the partition of the commercial regions: AWS-managed policies have the same names in all (pitfall 30). */
function withPartition(arn) {
    if (arn.kind !== 'string')
        return arn;
    const pieces = [];
    for (const piece of arn.pieces) {
        const text = typeof piece !== 'string' && piece.kind === 'partition' ? 'aws' : piece;
        const last = pieces.at(-1);
        if (typeof text === 'string' && typeof last === 'string')
            pieces[pieces.length - 1] = last + text;
        else
            pieces.push(text);
    }
    return { ...arn, pieces };
}
/** The known text of a property. */
function textIn(resource, property) {
    const value = propertyIn(resource, property);
    return value && knownText(value);
}

;// CONCATENATED MODULE: ./build/cloudformation/iam.js




/** The attachment of what a resource itself declares. */
function attachedTo(grantee, resource, use = 'identity') {
    return { grantee, use, attachedAt: [resource.at], always: resource.always, when: resource.when };
}
/** AWS::IAM::Role, User and Group: their own policies, managed ones, boundary and trust. */
function principal(kind, nameProperty) {
    return (resource, unit) => {
        const grantee = granteeOf(resource, kind, nameProperty);
        const to = attachedTo(grantee, resource);
        addInline(unit, to, resource_propertyIn(resource, 'Policies'));
        addManaged(unit, to, resource_propertyIn(resource, 'ManagedPolicyArns'));
        addManaged(unit, { ...to, use: 'boundary' }, resource_propertyIn(resource, 'PermissionsBoundary'));
        addDocument(unit, { ...to, use: 'trust' }, resource_propertyIn(resource, 'AssumeRolePolicyDocument'));
        if (kind === 'user')
            addGroups(resource, unit, grantee);
    };
}
function addGroups(resource, unit, member) {
    for (const { value: group } of membersOf(resource_propertyIn(resource, 'Groups'))) {
        const at = group.origins[0] ?? resource.at;
        unit.stack.memberships.push({ member, group: namedGrantee(group, 'group', unit), at });
    }
}
/** AWS::IAM::UserToGroupAddition. */
const groupAddition = (resource, unit) => {
    const group = resource_propertyIn(resource, 'GroupName');
    if (!group)
        return;
    for (const { value: user } of membersOf(resource_propertyIn(resource, 'Users'))) {
        const at = user.origins[0] ?? resource.at;
        unit.stack.memberships.push({
            member: namedGrantee(user, 'user', unit),
            group: namedGrantee(group, 'group', unit),
            at,
        });
    }
};
const attachmentLists = [
    ['Roles', 'role'],
    ['Users', 'user'],
    ['Groups', 'group'],
];
/** AWS::IAM::Policy and ManagedPolicy: to everyone in Roles, Users and Groups; to itself when nothing holds it. */
const policy = (resource, unit) => {
    const document = resource_propertyIn(resource, 'PolicyDocument');
    if (!document)
        return;
    let attached = false;
    for (const [property, kind] of attachmentLists) {
        for (const { value, under } of membersOf(resource_propertyIn(resource, property))) {
            attached = true;
            const to = attachedTo(namedGrantee(value, kind, unit), resource);
            addDocument(unit, { ...to, attachedAt: [...value.origins, resource.at] }, under(document));
        }
    }
    if (!attached && !isUsed(resource, unit)) {
        addDocument(unit, attachedTo(granteeOf(resource, 'policy', 'ManagedPolicyName'), resource), document);
    }
};
/** Properties that name managed policies, as a grant or as a boundary. */
const naming = ['ManagedPolicyArns', 'PermissionsBoundary', 'Policies'];
const used = new WeakMap();
/** Whether some resource names this managed policy, as a grant or as a boundary: then that is what it does. */
function isUsed(resource, { stack }) {
    if (resource.type !== 'AWS::IAM::ManagedPolicy')
        return false;
    let found = used.get(stack);
    if (!found) {
        found = new Set(stack.units.flatMap(usedIn));
        used.set(stack, found);
    }
    return found.has(resource);
}
function usedIn(unit) {
    return unit.resources.flatMap((resource) => naming.flatMap((property) => membersOf(resource_propertyIn(resource, property)).flatMap(({ value }) => ownPolicy(value, unit) ?? [])));
}
/** AWS::IAM::RolePolicy, UserPolicy and GroupPolicy: one inline policy of a named principal. */
function inlineOf(kind, nameProperty) {
    return (resource, unit) => {
        const name = resource_propertyIn(resource, nameProperty);
        const grantee = name ? namedGrantee(name, kind, unit) : granteeOf(resource, 'policy');
        const to = attachedTo(grantee, resource);
        addDocument(unit, { ...to, attachedAt: [...(name?.origins ?? []), resource.at] }, resource_propertyIn(resource, 'PolicyDocument'));
    };
}
/** The resource types of AWS::IAM. */
const iamReaders = new Map([
    ['AWS::IAM::Role', principal('role', 'RoleName')],
    ['AWS::IAM::User', principal('user', 'UserName')],
    ['AWS::IAM::Group', principal('group', 'GroupName')],
    ['AWS::IAM::UserToGroupAddition', groupAddition],
    ['AWS::IAM::Policy', policy],
    ['AWS::IAM::ManagedPolicy', policy],
    ['AWS::IAM::RolePolicy', inlineOf('role', 'RoleName')],
    ['AWS::IAM::UserPolicy', inlineOf('user', 'UserName')],
    ['AWS::IAM::GroupPolicy', inlineOf('group', 'GroupName')],
]);

;// CONCATENATED MODULE: ./build/cloudformation/custom.js




/** Texts inside texts are read so deep; a call of an AWS API with a policy as text is two. */
const maxTexts = 3;
/**
 * A custom resource: what in its properties has the shape of a policy, as an object or as JSON text, is possibly given to
 * someone by its function.
 */
const customReader = (resource, unit) => {
    const properties = propertiesOf(resource);
    if (properties?.kind !== 'object')
        return;
    const to = { ...attachedTo(granteeOf(resource, 'policy'), resource), confidence: 'possible' };
    const search = (value, texts) => {
        switch (value.kind) {
            case 'list':
                for (const item of value.items)
                    search(item, texts);
                return;
            case 'choice':
                for (const option of value.options)
                    search(option, texts);
                return;
            case 'object':
                if ((0,policy_shape/* looksLikePolicy */.Q)(value))
                    addDocument(unit, to, value);
                else
                    for (const entry of value.entries)
                        search(entry.value, texts);
                return;
            case 'string': {
                if (texts >= maxTexts || !mayHoldPolicy(value.pieces))
                    return;
                const inner = documentIn(value);
                if (inner !== value)
                    search(inner, texts + 1);
                return;
            }
            default:
        }
    };
    for (const { key } of properties.entries) {
        const value = key.startsWith('Fn::') ? undefined : resource_propertyIn(resource, key);
        if (value)
            search(value, 0);
    }
};
function mayHoldPolicy(pieces) {
    return pieces.some((piece) => typeof piece === 'string' && piece.includes('Statement'));
}

// EXTERNAL MODULE: ./build/cloudformation/written-document.js
var written_document = __webpack_require__(2941);
;// CONCATENATED MODULE: ./build/cloudformation/organization.js










/** AWS::SSO::PermissionSet: inline policy, AWS-managed and customer-managed policies, boundary. */
const permissionSet = (resource, unit) => {
    const to = attachedTo(permissionSetOf(resource), resource);
    addDocument(unit, to, resource_propertyIn(resource, 'InlinePolicy'));
    addManaged(unit, to, resource_propertyIn(resource, 'ManagedPolicies'));
    for (const { value, under } of membersOf(resource_propertyIn(resource, 'CustomerManagedPolicyReferences'))) {
        const named = customerPolicy(value);
        if (named)
            addManaged(unit, to, under(named));
    }
    for (const { value, under } of membersOf(resource_propertyIn(resource, 'PermissionsBoundary'))) {
        const named = (0,tree/* propertyOf */.$r)(value, 'ManagedPolicyArn') ?? customerPolicy((0,tree/* propertyOf */.$r)(value, 'CustomerManagedPolicyReference'));
        if (named)
            addManaged(unit, { ...to, use: 'boundary' }, under(named));
    }
    // Nobody can use a permission set until it is assigned to somebody.
    addDocument(unit, { ...to, use: 'trust' }, noStatements([resource.at]));
};
function permissionSetOf(resource) {
    return granteeOf(resource, 'permission-set', 'Name');
}
function noStatements(origins) {
    const [keySpan] = origins;
    const entries = keySpan ? [{ key: 'Statement', keySpan, value: { kind: 'list', items: [], origins } }] : [];
    return { kind: 'object', entries, origins };
}
/** A customer-managed policy that is named, as an ARN in whatever account the set is assigned to. */
function customerPolicy(reference) {
    const name = reference?.kind === 'object' ? (0,tree/* propertyOf */.$r)(reference, 'Name') : reference;
    if (name?.kind !== 'string')
        return name;
    return { ...name, pieces: ['arn:aws:iam::*:policy/', ...name.pieces] };
}
/** AWS::SSO::Assignment: somebody who may use a permission set in an account, as a trust of that set. */
const assignment = (resource, unit) => {
    const set = resource_propertyIn(resource, 'PermissionSetArn');
    const principal = resource_propertyIn(resource, 'PrincipalId');
    if (!set || !principal)
        return;
    const { at, scope } = resource;
    const declared = referredResource(set, unit);
    if (declared?.type !== 'AWS::SSO::PermissionSet') {
        (0,cloudformation_scope/* note */.N4)(scope.run, {
            reason: 'unresolved-reference',
            message: `The permission set ${(0,describe/* describe */.q)(set, scope.template)} that ${resource.address} assigns is not in the template.`,
            at: set.origins[0] ?? at,
            remedy: 'Review what the permission set holds, and who gets it here.',
        });
        return;
    }
    const type = resource_propertyIn(resource, 'PrincipalType');
    const target = resource_propertyIn(resource, 'TargetId');
    const document = (0,written_document/* allowing */.S)(at, [
        ['Action', (0,located_value/* stringValue */.r$)('sts:AssumeRoleWithSAML', [at])],
        ['Principal', (0,written_document/* objectAt */.l)(at, [['Federated', joined([type, principal], at)]])],
        ...(target
            ? [['Condition', (0,written_document/* objectAt */.l)(at, [['StringEquals', (0,written_document/* objectAt */.l)(at, [['aws:ResourceAccount', target]])]])]]
            : []),
    ]);
    addDocument(unit, attachedTo(permissionSetOf(declared), resource, 'trust'), document);
};
/** `GROUP/<id>`: who an assignment names, with what it is. */
function joined([type, principal], at) {
    if (principal.kind !== 'string')
        return principal;
    const what = (type && (0,located_value/* knownText */.bG)(type)) ?? 'PRINCIPAL';
    return { ...principal, pieces: [`${what}/`, ...principal.pieces], origins: [...principal.origins, at] };
}
const organizationUses = new Map([
    ['SERVICE_CONTROL_POLICY', 'service-control'],
    ['RESOURCE_CONTROL_POLICY', 'resource-control'],
]);
/** AWS::Organizations::Policy: a service control or resource control policy; other types grant nothing. */
const organizationPolicy = (resource, unit) => {
    const type = resource_propertyIn(resource, 'Type');
    const use = organizationUses.get((type && (0,located_value/* knownText */.bG)(type)) ?? 'SERVICE_CONTROL_POLICY');
    if (!use)
        return;
    const to = attachedTo(granteeOf(resource, 'organization', 'Name'), resource, use);
    addDocument(unit, to, resource_propertyIn(resource, 'Content'));
};
/** AWS::Organizations::ResourcePolicy: the delegation policy of an organization. */
const organizationDelegation = (resource, unit) => {
    const to = attachedTo(granteeOf(resource, 'organization'), resource, 'resource');
    addDocument(unit, to, resource_propertyIn(resource, 'Content'));
};
const organizationReaders = new Map([
    ['AWS::SSO::PermissionSet', permissionSet],
    ['AWS::SSO::Assignment', assignment],
    ['AWS::Organizations::Policy', organizationPolicy],
    ['AWS::Organizations::ResourcePolicy', organizationDelegation],
]);

;// CONCATENATED MODULE: ./build/cloudformation/permissions.js





/** A permission that a resource type writes as properties: one Allow statement with its principal. */
function permission(action, resourceName) {
    return (resource, unit) => {
        const { at } = resource;
        const actions = resource_propertyIn(resource, action);
        const principal = resource_propertyIn(resource, 'Principal');
        if (!actions || !principal)
            return;
        const document = (0,written_document/* allowing */.S)(at, [
            ['Action', actions],
            ['Principal', (0,written_document/* objectAt */.l)(at, [[isService(principal) ? 'Service' : 'AWS', principal]])],
            ['Resource', resource_propertyIn(resource, resourceName) ?? (0,located_value/* stringValue */.r$)('*', [at])],
            ...conditionOf(resource, at),
        ]);
        addDocument(unit, attachedTo(granteeOf(resource, 'resource'), resource, 'resource'), document);
    };
}
const conditionKeys = [
    ['SourceAccount', 'StringEquals', 'aws:SourceAccount'],
    ['SourceArn', 'ArnLike', 'aws:SourceArn'],
    ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
];
function conditionOf(resource, at) {
    const operators = conditionKeys.flatMap(([property, operator, key]) => {
        const value = resource_propertyIn(resource, property);
        return value ? [[operator, (0,written_document/* objectAt */.l)(at, [[key, value]])]] : [];
    });
    return operators.length === 0 ? [] : [['Condition', (0,written_document/* objectAt */.l)(at, operators)]];
}
function isService(principal) {
    const last = principal.kind === 'string' ? principal.pieces.at(-1) : undefined;
    return typeof last === 'string' && /\.amazonaws\.com(?:\.cn)?$/.test(last);
}
const permissionReaders = new Map([
    ['AWS::Lambda::Permission', permission('Action', 'FunctionName')],
    ['AWS::Lambda::LayerVersionPermission', permission('Action', 'LayerVersionArn')],
    ['AWS::QBusiness::Permission', permission('Actions', 'ApplicationId')],
]);

;// CONCATENATED MODULE: ./build/cloudformation/resource-policies.js





/** Resource types that hold a policy about themselves, with the path of properties to it ("Resource type reference"). */
const resourcePolicies = {
    'AWS::ApiGateway::RestApi': [['Policy']],
    'AWS::Backup::BackupVault': [['AccessPolicy']],
    'AWS::Bedrock::ResourcePolicy': [['PolicyDocument'], ['ResourcePolicy'], ['Policy']],
    'AWS::BedrockAgentCore::ResourcePolicy': [['PolicyDocument'], ['ResourcePolicy'], ['Policy']],
    'AWS::CodeArtifact::Domain': [['PermissionsPolicyDocument']],
    'AWS::CodeArtifact::Repository': [['PermissionsPolicyDocument']],
    'AWS::Comprehend::DocumentClassifier': [['ModelPolicy']],
    'AWS::DynamoDB::Table': [['ResourcePolicy', 'PolicyDocument']],
    'AWS::ECR::RegistryPolicy': [['PolicyText']],
    'AWS::ECR::Repository': [['RepositoryPolicyText']],
    'AWS::EFS::FileSystem': [['FileSystemPolicy']],
    'AWS::Elasticsearch::Domain': [['AccessPolicies']],
    'AWS::Events::EventBus': [['Policy']],
    'AWS::Events::EventBusPolicy': [['Statement']],
    'AWS::Glue::DataCatalogEncryptionSettings': [['ResourcePolicy']],
    'AWS::IoT::Policy': [['PolicyDocument']],
    'AWS::KMS::Key': [['KeyPolicy']],
    'AWS::KMS::ReplicaKey': [['KeyPolicy']],
    'AWS::Kinesis::ResourcePolicy': [['ResourcePolicy']],
    'AWS::Lex::ResourcePolicy': [['Policy']],
    'AWS::Logs::ResourcePolicy': [['PolicyDocument']],
    'AWS::MediaStore::Container': [['Policy']],
    'AWS::OpenSearchService::Domain': [['AccessPolicies']],
    'AWS::Rekognition::ProjectPolicy': [['PolicyDocument']],
    'AWS::S3::AccessPoint': [['Policy']],
    'AWS::S3::BucketPolicy': [['PolicyDocument']],
    'AWS::S3Express::BucketPolicy': [['PolicyDocument']],
    'AWS::S3ObjectLambda::AccessPointPolicy': [['PolicyDocument']],
    'AWS::S3Outposts::BucketPolicy': [['PolicyDocument']],
    'AWS::S3Tables::TableBucketPolicy': [['ResourcePolicy']],
    'AWS::S3Tables::TablePolicy': [['ResourcePolicy']],
    'AWS::S3Vectors::VectorBucketPolicy': [['Policy']],
    'AWS::SageMaker::ModelPackageGroup': [['ModelPackageGroupPolicy']],
    'AWS::SecretsManager::ResourcePolicy': [['ResourcePolicy']],
    'AWS::Serverless::Api': [['Auth', 'ResourcePolicy', 'CustomStatements']],
    'AWS::ServerlessRepo::Application': [['Policy']],
    'AWS::SNS::TopicInlinePolicy': [['PolicyDocument']],
    'AWS::SNS::TopicPolicy': [['PolicyDocument']],
    'AWS::SQS::QueueInlinePolicy': [['PolicyDocument']],
    'AWS::SQS::QueuePolicy': [['PolicyDocument']],
    'AWS::SSM::ResourcePolicy': [['Policy']],
    'AWS::VpcLattice::AuthPolicy': [['Policy']],
    'AWS::VpcLattice::ResourcePolicy': [['Policy']],
    'AWS::XRay::ResourcePolicy': [['PolicyDocument']],
};
/** Reads a policy about the resource itself; a value without `Statement` is taken as its statements. */
function aboutItself(paths) {
    return (resource, unit) => {
        for (const [first, ...rest] of paths) {
            const value = first === undefined ? undefined : resource_propertyIn(resource, first);
            if (!value)
                continue;
            const to = attachedTo(granteeOf(resource, 'resource'), resource, 'resource');
            // A list is one document's statements; what a condition chooses between may be a document in each branch.
            for (const { value: one, under } of value.kind === 'list' ? [{ value, under: same }] : membersOf(value)) {
                let document = one;
                for (const key of rest)
                    document = (0,tree/* propertyOf */.$r)(document, key);
                if (document)
                    addDocument(unit, to, under(asDocument(document)));
            }
        }
    };
}
const same = (value) => value;
function asDocument(value) {
    const isStatements = value.kind === 'list' || (value.kind === 'object' && (0,tree/* propertyOf */.$r)(value, 'Effect') !== undefined);
    const keySpan = value.origins[0];
    if (!isStatements || !keySpan)
        return value;
    return { kind: 'object', entries: [{ key: 'Statement', keySpan, value }], origins: value.origins };
}
const resourcePolicyReaders = new Map(Object.entries(resourcePolicies).map(([type, paths]) => [type, aboutItself(paths)]));

// EXTERNAL MODULE: ./build/cloudformation/references.js + 1 modules
var references = __webpack_require__(1352);
;// CONCATENATED MODULE: ./build/cloudformation/sam-connector-permissions.js
const itself = [''];
const bucket = {
    Read: {
        actions: 's3:GetObject s3:GetObjectAcl s3:GetObjectLegalHold s3:GetObjectRetention s3:GetObjectTorrent s3:GetObjectVersion s3:GetObjectVersionAcl s3:GetObjectVersionForReplication s3:GetObjectVersionTorrent s3:ListBucket s3:ListBucketMultipartUploads s3:ListBucketVersions s3:ListMultipartUploadParts',
        on: ['', '/*'],
    },
    Write: {
        actions: 's3:AbortMultipartUpload s3:DeleteObject s3:DeleteObjectVersion s3:PutObject s3:PutObjectLegalHold s3:PutObjectRetention s3:RestoreObject',
        on: ['', '/*'],
    },
};
const table = {
    Read: {
        actions: 'dynamodb:BatchGetItem dynamodb:ConditionCheckItem dynamodb:GetItem dynamodb:PartiQLSelect dynamodb:Query dynamodb:Scan',
        on: ['', '/index/*'],
    },
    Write: {
        actions: 'dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:PartiQLDelete dynamodb:PartiQLInsert dynamodb:PartiQLUpdate dynamodb:PutItem dynamodb:UpdateItem',
        on: ['', '/index/*'],
    },
};
const invoked = { Write: { actions: 'lambda:InvokeAsync lambda:InvokeFunction', on: itself } };
const topic = { Write: { actions: 'sns:Publish', on: itself } };
const eventBus = { Write: { actions: 'events:PutEvents', on: itself } };
/**
 * The permissions of connectors whose source has a role, by the kinds of source and destination ("AWS SAM connector
 * reference"). What a connector says of executions of a state machine is not among them: they have no ARN before they run.
 */
const connectorPermissions = {
    'Lambda::Function': {
        'DynamoDB::Table': table,
        'Events::EventBus': eventBus,
        'Lambda::Function': invoked,
        'Location::PlaceIndex': {
            Read: {
                actions: 'geo:DescribePlaceIndex geo:GetPlace geo:SearchPlaceIndexForPosition geo:SearchPlaceIndexForSuggestions geo:SearchPlaceIndexForText',
                on: itself,
            },
        },
        'S3::Bucket': bucket,
        'SNS::Topic': topic,
        'SQS::Queue': {
            Read: { actions: 'sqs:GetQueueAttributes sqs:ReceiveMessage', on: itself },
            Write: {
                actions: 'sqs:ChangeMessageVisibility sqs:DeleteMessage sqs:PurgeQueue sqs:SendMessage',
                on: itself,
            },
        },
        'StepFunctions::StateMachine': {
            Read: { actions: 'states:DescribeStateMachine states:ListExecutions', on: itself },
            Write: { actions: 'states:StartExecution states:StartSyncExecution', on: itself },
        },
    },
    'StepFunctions::StateMachine': {
        'DynamoDB::Table': table,
        'Events::EventBus': eventBus,
        'Lambda::Function': invoked,
        'S3::Bucket': bucket,
        'SNS::Topic': topic,
        'SQS::Queue': { Write: { actions: 'sqs:SendMessage', on: itself } },
        'StepFunctions::StateMachine': { Write: { actions: 'states:StartExecution', on: itself } },
    },
};

// EXTERNAL MODULE: ./build/cloudformation/text.js
var cloudformation_text = __webpack_require__(801);
;// CONCATENATED MODULE: ./build/cloudformation/sam-connector.js












/** SAM's types and the types of the resources that they make. */
const madeTypes = new Map([
    ['AWS::Serverless::Function', 'Lambda::Function'],
    ['AWS::Serverless::SimpleTable', 'DynamoDB::Table'],
    ['AWS::Serverless::StateMachine', 'StepFunctions::StateMachine'],
]);
/** AWS::Serverless::Connector: what its source may do with its destinations. */
const connectorReader = (resource, unit) => {
    const source = resource_propertyIn(resource, 'Source');
    connect(resource, source, resource_propertyIn(resource, 'Destination'), resource_propertyIn(resource, 'Permissions'), unit);
};
/** The connectors in the `Connectors` attribute of a resource, which is their source. */
function embeddedConnectors(resource, unit) {
    const written = (0,tree/* propertyOf */.$r)(resource.body, 'Connectors');
    if (written?.kind !== 'object')
        return;
    const id = (0,located_value/* stringValue */.r$)(resource.id, [resource.at]);
    const source = {
        kind: 'object',
        entries: [{ key: 'Id', keySpan: resource.at, value: id }],
        origins: [resource.at],
    };
    for (const { value } of written.entries) {
        const properties = (0,tree/* propertyOf */.$r)((0,evaluate/* evaluate */._)(value, resource.scope), 'Properties');
        connect(resource, source, (0,tree/* propertyOf */.$r)(properties, 'Destination'), (0,tree/* propertyOf */.$r)(properties, 'Permissions'), unit);
    }
}
function connect(resource, source, destinations, permissions, unit) {
    const from = source && endOf(source, unit);
    if (!source || !from?.type)
        return;
    const grantee = roleOf(source, from.resource, unit);
    for (const destination of (0,tree/* itemsOf */.S3)(destinations)) {
        const to = endOf(destination, unit);
        const access = to.type === undefined ? undefined : connectorPermissions[from.type]?.[to.type];
        // Other connectors are policies of the destination, which let a service of AWS deliver events.
        if (!access)
            continue;
        for (const wanted of (0,tree/* itemsOf */.S3)(permissions)) {
            const permission = access[(0,located_value/* knownText */.bG)(wanted) ?? ''];
            if (!permission || !grantee) {
                noteUnknown(resource, wanted, unit);
                continue;
            }
            const origins = [wanted.origins[0] ?? resource.at];
            const list = (items) => ({ kind: 'list', items, origins });
            const document = (0,written_document/* allowing */.S)(origins[0] ?? resource.at, [
                ['Action', list(permission.actions.split(' ').map((action) => (0,located_value/* stringValue */.r$)(action, origins)))],
                ['Resource', list(permission.on.map((part) => (0,cloudformation_text/* concat */.xW)([to.arn, (0,located_value/* stringValue */.r$)(part, [])], origins, unit.scope)))],
            ]);
            addDocument(unit, { ...attachedTo(grantee, resource), attachedAt: [...origins, resource.at] }, document);
        }
    }
}
function endOf(end, unit) {
    const id = (0,tree/* textAt */.$6)(end, 'Id');
    const resource = id === undefined ? undefined : unit.resources.find((one) => one.id === id);
    const type = resource?.type ?? (0,tree/* textAt */.$6)(end, 'Type');
    const arn = id === undefined ? (0,tree/* propertyOf */.$r)(end, 'Arn') : (0,references/* attribute */.lt)(`${id}.Arn`, end.origins, unit.scope, evaluate/* evaluate */._);
    const unknown = {
        kind: 'unknown',
        name: 'the destination',
        reason: 'unresolved-reference',
        origins: end.origins,
    };
    return {
        type: type === undefined ? undefined : (madeTypes.get(type) ?? type.replace(/^AWS::/, '')),
        arn: arn ?? unknown,
        resource,
    };
}
/** The role of a connector's source: the one that it names, that its resource has, or that SAM makes for it. */
function roleOf(source, resource, unit) {
    const named = (0,tree/* propertyOf */.$r)(source, 'RoleName');
    const role = named ?? (resource && (resource_propertyIn(resource, 'Role') ?? resource_propertyIn(resource, 'RoleArn')));
    if (role)
        return namedGrantee(role, 'role', unit);
    return resource?.type.startsWith('AWS::Serverless::') ? ownRole(resource) : undefined;
}
function noteUnknown(resource, wanted, unit) {
    (0,cloudformation_scope/* note */.N4)(unit.scope.run, {
        reason: 'unsupported-construct',
        message: `What the connector at ${resource.address} permits is not known from source.`,
        at: wanted.origins[0] ?? resource.at,
        remedy: 'Write the permission as Read or Write, and name the role of the source.',
    });
}

;// CONCATENATED MODULE: ./build/cloudformation/sam-policy-templates-ai.js
/** SAM policy templates of AI services (AWS SAM developer guide, "AWS SAM policy template list"). */
const aiPolicyTemplates = {
    ComprehendBasicAccessPolicy: [
        {
            service: 'comprehend',
            actions: 'BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment DetectDominantLanguage DetectEntities DetectKeyPhrases DetectSentiment',
            on: ['*'],
        },
    ],
    PollyFullAccessPolicy: [
        { service: 'polly', actions: 'DeleteLexicon GetLexicon', on: ['lexicon/{LexiconName}'] },
        { service: 'polly', actions: 'DescribeVoices ListLexicons PutLexicon SynthesizeSpeech', on: ['lexicon/*'] },
    ],
    RekognitionDetectOnlyPolicy: [
        { service: 'rekognition', actions: 'DetectFaces DetectLabels DetectModerationLabels DetectText', on: ['*'] },
    ],
    RekognitionFacesManagementPolicy: [
        {
            service: 'rekognition',
            actions: 'DeleteFaces IndexFaces ListFaces SearchFaces SearchFacesByImage',
            on: ['collection/{CollectionId}'],
        },
    ],
    RekognitionFacesPolicy: [{ service: 'rekognition', actions: 'CompareFaces DetectFaces', on: ['*'] }],
    RekognitionLabelsPolicy: [{ service: 'rekognition', actions: 'DetectLabels DetectModerationLabels', on: ['*'] }],
    RekognitionNoDataAccessPolicy: [
        {
            service: 'rekognition',
            actions: 'CompareFaces DetectFaces DetectLabels DetectModerationLabels',
            on: ['collection/{CollectionId}'],
        },
    ],
    RekognitionReadPolicy: [
        {
            service: 'rekognition',
            actions: 'ListCollections ListFaces SearchFaces SearchFacesByImage',
            on: ['collection/{CollectionId}'],
        },
    ],
    RekognitionWriteOnlyAccessPolicy: [
        { service: 'rekognition', actions: 'CreateCollection IndexFaces', on: ['collection/{CollectionId}'] },
    ],
    SageMakerCreateEndpointConfigPolicy: [
        { service: 'sagemaker', actions: 'CreateEndpointConfig', on: ['endpoint-config/{EndpointConfigName}'] },
    ],
    SageMakerCreateEndpointPolicy: [{ service: 'sagemaker', actions: 'CreateEndpoint', on: ['endpoint/{EndpointName}'] }],
    TextractDetectAnalyzePolicy: [
        {
            service: 'textract',
            actions: 'AnalyzeDocument DetectDocumentText StartDocumentAnalysis StartDocumentTextDetection',
            on: ['*'],
        },
    ],
    TextractGetResultPolicy: [
        { service: 'textract', actions: 'GetDocumentAnalysis GetDocumentTextDetection', on: ['*'] },
    ],
    TextractPolicy: [{ service: 'textract', actions: '*', on: ['*'] }],
};

;// CONCATENATED MODULE: ./build/cloudformation/sam-policy-templates-data.js
/** SAM policy templates of storage, streams, messages, secrets and keys (AWS SAM developer guide, "AWS SAM policy template list"). */
const dataPolicyTemplates = {
    AWSSecretsManagerGetSecretValuePolicy: [
        { service: 'secretsmanager', actions: 'GetSecretValue', on: ['={SecretArn}'] },
    ],
    AWSSecretsManagerRotationPolicy: [
        {
            service: 'secretsmanager',
            actions: 'DescribeSecret GetSecretValue PutSecretValue UpdateSecretVersionStage',
            on: ['secret:*'],
            onlyFor: ['secretsmanager:resource/AllowRotationLambdaArn', 'lambda!function:{FunctionName}'],
        },
        { service: 'secretsmanager', actions: 'GetRandomPassword', on: ['*'] },
    ],
    AthenaQueryPolicy: [
        {
            service: 'athena',
            actions: 'GetCatalogs GetExecutionEngine GetExecutionEngines GetNamespace GetNamespaces GetTable GetTables ListWorkGroups',
            on: ['*'],
        },
        {
            service: 'athena',
            actions: 'BatchGetNamedQuery BatchGetQueryExecution CreateNamedQuery DeleteNamedQuery GetNamedQuery GetQueryExecution GetQueryResults GetQueryResultsStream GetWorkGroup ListNamedQueries ListQueryExecutions StartQueryExecution StopQueryExecution',
            on: ['workgroup/{WorkGroupName}'],
        },
    ],
    DynamoDBBackupFullAccessPolicy: [
        { service: 'dynamodb', actions: 'CreateBackup DescribeContinuousBackups', on: ['table/{TableName}'] },
        { service: 'dynamodb', actions: 'DeleteBackup DescribeBackup ListBackups', on: ['table/{TableName}/backup/*'] },
    ],
    DynamoDBCrudPolicy: [
        {
            service: 'dynamodb',
            actions: 'BatchGetItem BatchWriteItem ConditionCheckItem DeleteItem DescribeTable GetItem PutItem Query Scan UpdateItem',
            on: ['table/{TableName}', 'table/{TableName}/index/*'],
        },
    ],
    DynamoDBReadPolicy: [
        {
            service: 'dynamodb',
            actions: 'BatchGetItem DescribeTable GetItem Query Scan',
            on: ['table/{TableName}', 'table/{TableName}/index/*'],
        },
    ],
    DynamoDBReconfigurePolicy: [{ service: 'dynamodb', actions: 'UpdateTable', on: ['table/{TableName}'] }],
    DynamoDBRestoreFromBackupPolicy: [
        { service: 'dynamodb', actions: 'RestoreTableFromBackup', on: ['table/{TableName}/backup/*'] },
        {
            service: 'dynamodb',
            actions: 'BatchWriteItem DeleteItem GetItem PutItem Query Scan UpdateItem',
            on: ['table/{TableName}'],
        },
    ],
    DynamoDBStreamReadPolicy: [
        {
            service: 'dynamodb',
            actions: 'DescribeStream GetRecords GetShardIterator',
            on: ['table/{TableName}/stream/{StreamName}'],
        },
        { service: 'dynamodb', actions: 'ListStreams', on: ['table/{TableName}/stream/*'] },
    ],
    DynamoDBWritePolicy: [
        {
            service: 'dynamodb',
            actions: 'BatchWriteItem PutItem UpdateItem',
            on: ['table/{TableName}', 'table/{TableName}/index/*'],
        },
    ],
    EFSWriteAccessPolicy: [
        {
            service: 'elasticfilesystem',
            actions: 'ClientMount ClientWrite',
            on: ['file-system/{FileSystem}'],
            onlyFor: ['elasticfilesystem:AccessPointArn', 'access-point/{AccessPoint}'],
        },
    ],
    ElasticMapReduceAddJobFlowStepsPolicy: [
        { service: 'elasticmapreduce', actions: 'AddJobFlowSteps', on: ['cluster/{ClusterId}'] },
    ],
    ElasticMapReduceCancelStepsPolicy: [
        { service: 'elasticmapreduce', actions: 'CancelSteps', on: ['cluster/{ClusterId}'] },
    ],
    ElasticMapReduceModifyInstanceFleetPolicy: [
        { service: 'elasticmapreduce', actions: 'ListInstanceFleets ModifyInstanceFleet', on: ['cluster/{ClusterId}'] },
    ],
    ElasticMapReduceModifyInstanceGroupsPolicy: [
        { service: 'elasticmapreduce', actions: 'ListInstanceGroups ModifyInstanceGroups', on: ['cluster/{ClusterId}'] },
    ],
    ElasticMapReduceSetTerminationProtectionPolicy: [
        { service: 'elasticmapreduce', actions: 'SetTerminationProtection', on: ['cluster/{ClusterId}'] },
    ],
    ElasticMapReduceTerminateJobFlowsPolicy: [
        { service: 'elasticmapreduce', actions: 'TerminateJobFlows', on: ['cluster/{ClusterId}'] },
    ],
    ElasticsearchHttpPostPolicy: [{ service: 'es', actions: 'ESHttpPost ESHttpPut', on: ['domain/{DomainName}/*'] }],
    FirehoseCrudPolicy: [
        {
            service: 'firehose',
            actions: 'CreateDeliveryStream DeleteDeliveryStream DescribeDeliveryStream PutRecord PutRecordBatch UpdateDestination',
            on: ['deliverystream/{DeliveryStreamName}'],
        },
    ],
    FirehoseWritePolicy: [
        { service: 'firehose', actions: 'PutRecord PutRecordBatch', on: ['deliverystream/{DeliveryStreamName}'] },
    ],
    KMSDecryptPolicy: [{ service: 'kms', actions: 'Decrypt', on: ['key/{KeyId}'] }],
    KMSEncryptPolicy: [{ service: 'kms', actions: 'Encrypt', on: ['key/{KeyId}'] }],
    KMSEncryptPolicy_v2: [
        {
            service: 'kms',
            actions: 'Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext',
            on: ['key/{KeyId}'],
        },
    ],
    KinesisCrudPolicy: [
        {
            service: 'kinesis',
            actions: 'AddTagsToStream CreateStream DecreaseStreamRetentionPeriod DeleteStream DescribeStream DescribeStreamSummary GetShardIterator IncreaseStreamRetentionPeriod ListTagsForStream MergeShards PutRecord PutRecords RemoveTagsFromStream SplitShard',
            on: ['stream/{StreamName}'],
        },
    ],
    KinesisStreamReadPolicy: [
        { service: 'kinesis', actions: 'DescribeLimits ListStreams', on: ['stream/*'] },
        {
            service: 'kinesis',
            actions: 'DescribeStream DescribeStreamSummary GetRecords GetShardIterator',
            on: ['stream/{StreamName}'],
        },
    ],
    MobileAnalyticsWriteOnlyAccessPolicy: [{ service: 'mobileanalytics', actions: 'PutEvents', on: ['*'] }],
    PinpointEndpointAccessPolicy: [
        {
            service: 'mobiletargeting',
            actions: 'GetEndpoint UpdateEndpoint UpdateEndpointsBatch',
            on: ['apps/{PinpointApplicationId}/endpoints/*'],
        },
    ],
    S3CrudPolicy: [
        {
            service: 's3',
            actions: 'DeleteObject GetBucketLocation GetLifecycleConfiguration GetObject GetObjectVersion ListBucket PutLifecycleConfiguration PutObject PutObjectAcl',
            on: ['::{BucketName}', '::{BucketName}/*'],
        },
    ],
    S3FullAccessPolicy: [
        {
            service: 's3',
            actions: 'DeleteObject DeleteObjectTagging DeleteObjectVersionTagging GetObject GetObjectAcl GetObjectTagging GetObjectVersion GetObjectVersionTagging PutObject PutObjectAcl PutObjectTagging PutObjectVersionTagging',
            on: ['::{BucketName}/*'],
        },
        {
            service: 's3',
            actions: 'GetBucketLocation GetLifecycleConfiguration ListBucket PutLifecycleConfiguration',
            on: ['::{BucketName}'],
        },
    ],
    S3ReadPolicy: [
        {
            service: 's3',
            actions: 'GetBucketLocation GetLifecycleConfiguration GetObject GetObjectVersion ListBucket',
            on: ['::{BucketName}', '::{BucketName}/*'],
        },
    ],
    S3WritePolicy: [
        {
            service: 's3',
            actions: 'PutLifecycleConfiguration PutObject PutObjectAcl',
            on: ['::{BucketName}', '::{BucketName}/*'],
        },
    ],
    SESBulkTemplatedCrudPolicy: [
        {
            service: 'ses',
            actions: 'GetIdentityVerificationAttributes SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail VerifyEmailIdentity',
            on: ['identity/{IdentityName}'],
        },
    ],
    SESBulkTemplatedCrudPolicy_v2: [
        {
            service: 'ses',
            actions: 'SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail',
            on: ['identity/{IdentityName}', 'template/{TemplateName}'],
        },
        { service: 'ses', actions: 'GetIdentityVerificationAttributes VerifyEmailIdentity', on: ['*'] },
    ],
    SESCrudPolicy: [
        {
            service: 'ses',
            actions: 'GetIdentityVerificationAttributes SendEmail SendRawEmail VerifyEmailIdentity',
            on: ['identity/{IdentityName}'],
        },
    ],
    SESEmailTemplateCrudPolicy: [
        {
            service: 'ses',
            actions: 'CreateTemplate DeleteTemplate GetTemplate ListTemplates TestRenderTemplate UpdateTemplate',
            on: ['*'],
        },
    ],
    SESSendBouncePolicy: [{ service: 'ses', actions: 'SendBounce', on: ['identity/{IdentityName}'] }],
    SNSCrudPolicy: [
        {
            service: 'sns',
            actions: 'CreateTopic ListSubscriptionsByTopic Publish SetTopicAttributes Subscribe',
            on: ['{TopicName}*'],
        },
    ],
    SNSPublishMessagePolicy: [{ service: 'sns', actions: 'Publish', on: ['{TopicName}'] }],
    SQSPollerPolicy: [
        {
            service: 'sqs',
            actions: 'ChangeMessageVisibility ChangeMessageVisibilityBatch DeleteMessage DeleteMessageBatch GetQueueAttributes ReceiveMessage',
            on: ['{QueueName}'],
        },
    ],
    SQSSendMessagePolicy: [{ service: 'sqs', actions: 'SendMessage*', on: ['{QueueName}'] }],
    SSMParameterReadPolicy: [
        { service: 'ssm', actions: 'DescribeParameters', on: ['*'] },
        { service: 'ssm', actions: 'GetParameter GetParameters GetParametersByPath', on: ['parameter/{ParameterName}'] },
    ],
    SSMParameterWithSlashPrefixReadPolicy: [
        { service: 'ssm', actions: 'DescribeParameters', on: ['*'] },
        { service: 'ssm', actions: 'GetParameter GetParameters GetParametersByPath', on: ['parameter{ParameterName}'] },
    ],
};

;// CONCATENATED MODULE: ./build/cloudformation/sam-policy-templates-other.js
/** SAM policy templates of compute, deployment and observation (AWS SAM developer guide, "AWS SAM policy template list"). */
const otherPolicyTemplates = {
    AMIDescribePolicy: [{ service: 'ec2', actions: 'DescribeImages', on: ['*'] }],
    AcmGetCertificatePolicy: [{ service: 'acm', actions: 'GetCertificate', on: ['={CertificateArn}'] }],
    CloudFormationDescribeStacksPolicy: [{ service: 'cloudformation', actions: 'DescribeStacks', on: ['stack/*'] }],
    CloudWatchDashboardPolicy: [
        { service: 'cloudwatch', actions: 'GetDashboard ListDashboards ListMetrics PutDashboard', on: ['*'] },
    ],
    CloudWatchDescribeAlarmHistoryPolicy: [{ service: 'cloudwatch', actions: 'DescribeAlarmHistory', on: ['*'] }],
    CloudWatchPutMetricPolicy: [{ service: 'cloudwatch', actions: 'PutMetricData', on: ['*'] }],
    CodeCommitCrudPolicy: [
        {
            service: 'codecommit',
            actions: 'BatchDescribeMergeConflicts BatchGetCommits BatchGetPullRequests CancelUploadArchive CreateBranch CreateCommit CreatePullRequest CreateUnreferencedMergeCommit DeleteBranch DeleteCommentContent DeleteFile DescribeMergeConflicts DescribePullRequestEvents GetBlob GetBranch GetComment GetCommentsForComparedCommit GetCommentsForPullRequest GetCommit GetCommitHistory GetCommitsFromMergeBase GetDifferences GetFile GetFolder GetMergeCommit GetMergeConflicts GetMergeOptions GetObjectIdentifier GetPullRequest GetReferences GetRepository GetRepositoryTriggers GetTree GetUploadArchiveStatus GitPull GitPush ListBranches ListPullRequests ListTagsForResource MergeBranchesByFastForward MergeBranchesBySquash MergeBranchesByThreeWay MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay PostCommentForComparedCommit PostCommentForPullRequest PostCommentReply PutFile PutRepositoryTriggers TagResource TestRepositoryTriggers UntagResource UpdateComment UpdateDefaultBranch UpdatePullRequestDescription UpdatePullRequestStatus UpdatePullRequestTitle UpdateRepositoryDescription UploadArchive',
            on: ['{RepositoryName}'],
        },
    ],
    CodeCommitReadPolicy: [
        {
            service: 'codecommit',
            actions: 'BatchDescribeMergeConflicts BatchGetCommits BatchGetPullRequests DescribeMergeConflicts DescribePullRequestEvents GetBlob GetBranch GetComment GetCommentsForComparedCommit GetCommentsForPullRequest GetCommit GetCommitHistory GetCommitsFromMergeBase GetDifferences GetFile GetFolder GetMergeCommit GetMergeConflicts GetMergeOptions GetObjectIdentifier GetPullRequest GetReferences GetRepository GetRepositoryTriggers GetTree GetUploadArchiveStatus GitPull ListBranches ListPullRequests ListTagsForResource TestRepositoryTriggers',
            on: ['{RepositoryName}'],
        },
    ],
    CodePipelineLambdaExecutionPolicy: [
        { service: 'codepipeline', actions: 'PutJobFailureResult PutJobSuccessResult', on: ['*'] },
    ],
    CodePipelineReadOnlyPolicy: [{ service: 'codepipeline', actions: 'ListPipelineExecutions', on: ['{PipelineName}'] }],
    CostExplorerReadOnlyPolicy: [
        {
            service: 'ce',
            actions: 'GetCostAndUsage GetDimensionValues GetReservationCoverage GetReservationPurchaseRecommendation GetReservationUtilization GetTags',
            on: ['*'],
        },
    ],
    EC2CopyImagePolicy: [{ service: 'ec2', actions: 'CopyImage', on: ['image/{ImageId}'] }],
    EC2DescribePolicy: [{ service: 'ec2', actions: 'DescribeInstances DescribeRegions', on: ['*'] }],
    EKSDescribePolicy: [{ service: 'eks', actions: 'DescribeCluster ListClusters', on: ['*'] }],
    EcsRunTaskPolicy: [{ service: 'ecs', actions: 'RunTask', on: ['task-definition/{TaskDefinition}'] }],
    EventBridgePutEventsPolicy: [{ service: 'events', actions: 'PutEvents', on: ['event-bus/{EventBusName}'] }],
    FilterLogEventsPolicy: [
        { service: 'logs', actions: 'FilterLogEvents', on: ['log-group:{LogGroupName}:log-stream:*'] },
    ],
    LambdaInvokePolicy: [{ service: 'lambda', actions: 'InvokeFunction', on: ['function:{FunctionName}*'] }],
    OrganizationsListAccountsPolicy: [{ service: 'organizations', actions: 'ListAccounts', on: ['*'] }],
    Route53ChangeResourceRecordSetsPolicy: [
        { service: 'route53', actions: 'ChangeResourceRecordSets', on: ['::hostedzone/{HostedZoneId}'] },
    ],
    ServerlessRepoReadWriteAccessPolicy: [
        {
            service: 'serverlessrepo',
            actions: 'CreateApplication CreateApplicationVersion GetApplication ListApplicationDependencies ListApplicationVersions ListApplications UpdateApplication',
            on: ['applications/*'],
        },
    ],
    StepFunctionsCallbackPolicy: [
        {
            service: 'states',
            actions: 'SendTaskFailure SendTaskHeartbeat SendTaskSuccess',
            on: ['stateMachine:{StateMachineName}'],
        },
    ],
    StepFunctionsExecutionPolicy: [
        { service: 'states', actions: 'StartExecution', on: ['stateMachine:{StateMachineName}'] },
    ],
    StepFunctionsExecutionPolicy_v2: [
        { service: 'states', actions: 'StartExecution StartSyncExecution', on: ['stateMachine:{StateMachineName}'] },
    ],
    VPCAccessPolicy: [
        {
            service: 'ec2',
            actions: 'CreateNetworkInterface DeleteNetworkInterface DescribeNetworkInterfaces DetachNetworkInterface',
            on: ['*'],
        },
    ],
};

;// CONCATENATED MODULE: ./build/cloudformation/sam-policy-template.js







const templates = new Map([
    ...Object.entries(aiPolicyTemplates),
    ...Object.entries(dataPolicyTemplates),
    ...Object.entries(otherPolicyTemplates),
]);
/** The names of all SAM policy templates that are known, sorted. */
const policyTemplateNames = [...templates.keys()].sort();
/** The policy document that `{ <Name>: { parameters } }` stands for; undefined when no SAM policy template has that name. */
function policyTemplateDocument(use, scope) {
    const template = templates.get(use.key);
    if (!template)
        return undefined;
    const origins = [use.keySpan];
    const object = (...pairs) => ({
        kind: 'object',
        entries: pairs.map(([key, value]) => ({ key, keySpan: use.keySpan, value })),
        origins,
    });
    const list = (items) => ({ kind: 'list', items, origins });
    const statements = template.map(({ service, actions, on, onlyFor }) => {
        const names = actions.split(' ').map((action) => (0,located_value/* stringValue */.r$)(`${service}:${action}`, origins));
        const resources = on.map((resource) => resourceValue(service, resource, use.value, origins, scope));
        const condition = onlyFor && object([onlyFor[0], resourceValue(service, onlyFor[1], use.value, origins, scope)]);
        return object(['Effect', (0,located_value/* stringValue */.r$)('Allow', origins)], ['Action', list(names)], ['Resource', list(resources)], ...(condition ? [['Condition', object(['StringEquals', condition])]] : []));
    });
    return object(['Version', (0,located_value/* stringValue */.r$)('2012-10-17', origins)], ['Statement', list(statements)]);
}
function resourceValue(service, notation, given, origins, scope) {
    if (notation === '*')
        return (0,located_value/* stringValue */.r$)('*', origins);
    const literal = (text) => (0,located_value/* stringValue */.r$)(text, []);
    const pseudo = (name) => ({ ...(0,references/* refer */.Xv)(name, origins, scope), origins: [] });
    const parts = [];
    if (!notation.startsWith('=')) {
        const other = notation.split('!');
        parts.push(literal('arn:'), pseudo('AWS::Partition'), literal(`:${other[1] === undefined ? service : other[0]}:`));
        if (notation.startsWith('::'))
            parts.push(literal('::'));
        else
            parts.push(pseudo('AWS::Region'), literal(':'), pseudo('AWS::AccountId'), literal(':'));
    }
    const rest = notation.replace(/^(?:=|::|[a-z]+!)/, '');
    for (const [i, part] of rest.split(/[{}]/).entries()) {
        if (i % 2 === 0)
            parts.push(literal(part));
        else
            parts.push((0,tree/* propertyOf */.$r)(given, part) ?? (0,references/* refer */.Xv)(part, origins, scope));
    }
    return (0,cloudformation_text/* concat */.xW)(parts, origins, scope);
}

;// CONCATENATED MODULE: ./build/cloudformation/sam.js











/** AWS::Serverless::Function and StateMachine: the role that SAM makes of `Policies`, unless `Role` names another one. */
const withPolicies = (resource, unit) => {
    // With a role of its own, SAM does not use Policies; a role that only a condition gives leaves both possible.
    const [role] = withGlobals(resource, 'Role');
    const ifOwn = (made) => whereAbsent(role, made);
    const to = attachedTo(ownRole(resource), resource);
    for (const policies of withGlobals(resource, 'Policies'))
        addPolicies(unit, to, ifOwn(policies));
    for (const arn of withGlobals(resource, 'PermissionsBoundary'))
        addManaged(unit, { ...to, use: 'boundary' }, ifOwn(arn));
    for (const trust of withGlobals(resource, 'AssumeRolePolicyDocument'))
        addDocument(unit, { ...to, use: 'trust' }, ifOwn(trust));
    embeddedConnectors(resource, unit);
};
/** Properties whose values in Globals are added to those of the resource; the others are replaced by them. */
const additive = new Set(['Policies']);
/** The values of a property: the resource's own, and what the template's Globals section gives to its type. */
function withGlobals(resource, name) {
    const own = resource_propertyIn(resource, name);
    const globals = (0,tree/* propertyOf */.$r)(resource.scope.template.root, 'Globals');
    const written = (0,tree/* propertyOf */.$r)((0,tree/* propertyOf */.$r)(globals, resource.type.slice('AWS::Serverless::'.length)), name);
    const inherited = written && (0,evaluate/* evaluate */._)(written, resource.scope);
    const values = own && !additive.has(name) ? [own] : [inherited, own];
    return values.filter((value) => value !== undefined && value.kind !== 'null');
}
/**
 * SAM's `Policies`: the name or ARN of a managed policy, a reference to one, a policy document, a SAM policy template, or a
 * list of them.
 */
function addPolicies(unit, to, policies) {
    for (const member of membersOf(policies)) {
        const { value, under } = member;
        const attachment = { ...to, attachedAt: [...value.origins, ...to.attachedAt] };
        if (value.kind === 'object')
            addObject(unit, to, value, under);
        else if (isDocumentText(value))
            addDocument(unit, attachment, under(documentIn(value)));
        else
            addManagedOne(unit, attachment, value, under);
    }
}
function isDocumentText(value) {
    return (value.kind === 'string' && (value.json !== undefined || (0,located_value/* knownText */.bG)(value)?.trimStart().startsWith('{') === true));
}
function addObject(unit, to, policy, under) {
    const document = documentOf(policy, to);
    if (document) {
        addDocument(unit, to, under(document));
        return;
    }
    for (const use of policy.entries) {
        const made = policyTemplateDocument(use, unit.scope);
        if (made) {
            addDocument(unit, { ...to, attachedAt: [use.keySpan, ...to.attachedAt] }, under(made), `sam-template:${use.key}`);
            continue;
        }
        (0,cloudformation_scope/* note */.N4)(unit.scope.run, {
            reason: 'unsupported-construct',
            message: `${use.key} is no SAM policy template that is known here.`,
            at: use.keySpan,
            remedy: 'Correct the name, or write the policy as statements.',
        });
    }
}
/** A policy document in any form that is written in lists of policies; undefined for a SAM policy template. */
function documentOf(policy, to) {
    if ((0,tree/* propertyOf */.$r)(policy, 'Statement'))
        return policy;
    if ((0,tree/* textAt */.$6)(policy, 'Effect') === undefined)
        return (0,tree/* propertyOf */.$r)(policy, 'PolicyDocument');
    const entry = { key: 'Statement', keySpan: policy.origins[0] ?? to.grantee.declaredAt, value: policy };
    return { kind: 'object', entries: [entry], origins: policy.origins };
}
const samReaders = new Map([
    ['AWS::Serverless::Function', withPolicies],
    ['AWS::Serverless::StateMachine', withPolicies],
    ['AWS::Serverless::Connector', connectorReader],
]);

;// CONCATENATED MODULE: ./build/cloudformation/readers.js






const readers = new Map([
    ...iamReaders,
    ...organizationReaders,
    ...permissionReaders,
    ...resourcePolicyReaders,
    ...samReaders,
]);
/** The reader of a resource type; undefined for a type that holds no permissions. */
function readerOf(type) {
    const reader = readers.get(type);
    if (reader)
        return reader;
    return type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource' ? customReader : undefined;
}
/** The resource types that are read, sorted. */
const readTypes = [...readers.keys()].sort();

;// CONCATENATED MODULE: ./build/cloudformation/front-end.js













/**
 * Reads the permissions of one CloudFormation or SAM template, in JSON or YAML, with the files that it includes and the
 * templates that are nested in it. A file that looks like a template but cannot be read is undecided; one that is none
 * gives nothing.
 */
function extractTemplate(files, path, { parameterFiles } = { parameterFiles: [] }) {
    const content = files.read(path);
    // A `.json` file that is no text is the concern of whoever looks for policies in it.
    if (content.kind !== 'text')
        return path.endsWith('.json') ? grant/* emptyExtraction */.z : (0,unreadable/* unreadable */.O)(path, content);
    if (!(0,cloudformation_template/* isTemplate */.Fl)(content.source))
        return grant/* emptyExtraction */.z;
    const parsed = (0,cloudformation_template/* documentsOf */.uo)(content.source);
    if ('problem' in parsed) {
        const undecided = [(0,parse_problem/* undecidedFrom */.O)(parsed.problem, `The template ${path}`)];
        return { ...grant/* emptyExtraction */.z, undecided, files: [{ path, parsed: false }] };
    }
    const run = (0,cloudformation_scope/* newRun */.uH)(files);
    const stacks = parsed.documents.flatMap((document) => {
        const template = (0,cloudformation_template/* templateOf */.kW)(path, document);
        if (!template)
            noteUnknownResources(path, document, run);
        return template ? [readTemplate(template, run, parameterFiles)] : [];
    });
    if (stacks.length === 0 && run.notes.length === 0)
        return grant/* emptyExtraction */.z;
    return {
        grants: stacks.flatMap((stack) => stack.grants),
        memberships: stacks.flatMap((stack) => stack.memberships),
        moves: stacks.flatMap(movesOf),
        undecided: run.notes,
        files: [{ path, parsed: true }, ...[...run.read].map(([read, good]) => ({ path: read, parsed: good }))],
    };
}
/** Reads the resources of a template, which may be made from another format, and of the templates that are nested in it. */
function readTemplate(written, run, parameterFiles = []) {
    const outer = (0,cloudformation_scope/* rootScope */.Pu)(written, run, (0,parameter_files/* fileParameters */.X)(written, parameterFiles, run));
    const scope = { ...outer, template: (0,include/* expandIncludes */.U)(outer, evaluate/* evaluate */._) };
    const stack = stackOf(scope);
    for (const unit of stack.units) {
        for (const resource of unit.resources)
            readerOf(resource.type)?.(resource, unit);
        noteMacros(unit.scope.template, run);
    }
    return stack;
}
/** Resources that a preprocessor brings are a template all the same. */
function noteUnknownResources(path, document, run) {
    const resources = (0,tree/* propertyOf */.$r)(document, 'Resources');
    if (resources?.kind !== 'unknown')
        return;
    (0,cloudformation_scope/* note */.N4)(run, {
        reason: 'unsupported-construct',
        message: `The resources of ${path} are made by a preprocessor: ${resources.name.slice(0, 80)}.`,
        at: resources.origins[0] ?? { path },
        remedy: 'Commit the template that the preprocessor makes, or review what it makes.',
    });
}
/** A resource is addressed by its `aws:cdk:path`; where a template loses that metadata, the logical id is the same resource. */
function movesOf(stack) {
    return stack.units.flatMap(({ scope: { template } }) => [...template.stableNames].map(([id, from]) => ({ root: template.unit, from, to: `${template.prefix}${id}` })));
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ fileParameters),
  n: () => (/* binding */ parameterSets)
});

// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/cloudformation/describe.js
var describe = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/cloudformation/samconfig.js

const table = /^[ \t]*\[([^[\]\r\n]{1,200})\][ \t]*(?:#.*)?$/;
const overrides = /^[ \t]*parameter_overrides[ \t]*=[ \t]*/;
/**
 * The `parameter_overrides` of every environment in a samconfig.toml (AWS SAM developer guide, "AWS SAM CLI configuration
 * file"): a string of `Key=Value` separated by blanks, or an array of such strings. Only as much of TOML is read as that
 * key needs: its tables, comments and strings. Undefined when the value of the key is written otherwise.
 */
function parameterOverrides(source) {
    const { text } = source;
    const sets = new Map();
    let environment = '';
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(start, Math.min(end, start + 1_000)).replace(/\r$/, '');
        const header = table.exec(line);
        const key = overrides.exec(line);
        if (header)
            environment = header[1]?.trim().split('.')[0] ?? '';
        if (!key) {
            start = end + 1;
            continue;
        }
        const strings = stringsAt(source, start + key[0].length);
        if (!strings)
            return undefined;
        const set = sets.get(environment) ?? new Map();
        for (const one of strings.found)
            addPairs(one, source, set);
        sets.set(environment, set);
        start = text.indexOf('\n', strings.end) + 1;
        if (start === 0)
            break;
    }
    return [...sets.values()];
}
/** The string, or the strings of the array, that begin at an offset. */
function stringsAt({ text }, from) {
    const found = [];
    let inArray = false;
    for (let at = from; at < text.length; at++) {
        const unit = text.charAt(at);
        if (unit === '[' && !inArray && found.length === 0)
            inArray = true;
        else if (unit === ']' && inArray)
            return { found, end: at };
        else if (unit === '#' && inArray) {
            const newline = text.indexOf('\n', at);
            if (newline < 0)
                return undefined;
            at = newline;
        }
        else if (unit === '"' || unit === "'") {
            const mark = text.startsWith(unit.repeat(3), at) ? unit.repeat(3) : unit;
            const end = closing(text, at + mark.length, mark);
            if (end < 0)
                return undefined;
            found.push({ text: text.slice(at + mark.length, end), start: at + mark.length });
            at = end + mark.length - 1;
            if (!inArray)
                return { found, end: at };
        }
        else if (!' \t'.includes(unit) && !(inArray && ',\r\n'.includes(unit)))
            return undefined;
    }
    return undefined;
}
function closing(text, from, mark) {
    for (let at = from; at < text.length; at++) {
        if (text.startsWith(mark, at))
            return at;
        if (mark.length === 1 && text.charAt(at) === '\n')
            return -1;
        if (mark.startsWith('"') && text.charAt(at) === '\\')
            at++;
    }
    return -1;
}
const pair = /([A-Za-z0-9]{1,255})=(?:\\"((?:(?!\\").)*)\\"|"([^"]*)"|'([^']*)'|([^\s]*))/g;
function addPairs({ text, start }, source, set) {
    for (const match of text.matchAll(pair)) {
        const [all, name = '', escaped, double, single, bare] = match;
        const begin = start + match.index;
        const origins = [{ source, start: begin, end: begin + all.length }];
        set.set(name, (0,located_value/* stringValue */.r$)(escaped ?? double ?? single ?? bare ?? '', origins));
    }
}

// EXTERNAL MODULE: ./build/cloudformation/scope.js
var scope = __webpack_require__(8312);
// EXTERNAL MODULE: ./build/cloudformation/template.js
var template = __webpack_require__(7856);
;// CONCATENATED MODULE: ./build/cloudformation/parameter-files.js






/**
 * The parameter values that the files of the settings give a template. A file belongs to the templates that declare all of
 * its parameters, because CloudFormation refuses one with others. Where several files belong to a template and differ, a
 * parameter is one of their values.
 */
function fileParameters(template, paths, run) {
    const declared = namesIn((0,tree/* propertyOf */.$r)(template.root, 'Parameters'));
    if (declared.size === 0 || paths.length === 0)
        return new Map();
    const sets = [];
    for (const path of paths) {
        const content = run.files.read(path);
        if (content.kind === 'pending')
            continue;
        if (content.kind !== 'text') {
            noteUnreadable(path, 'is not in the repository', run);
            continue;
        }
        const found = parameterSets(content.source);
        if (found === undefined)
            noteUnreadable(path, 'is written in no form that is known here', run);
        const fitting = (found ?? []).filter((set) => set.size > 0 && [...set.keys()].every((name) => declared.has(name)));
        if (fitting.length > 0)
            run.read.set(path, true);
        sets.push(...fitting);
    }
    return merged(sets, template);
}
function namesIn(parameters) {
    return new Set(parameters?.kind === 'object' ? parameters.entries.map((entry) => entry.key) : []);
}
/** One value where all files agree; a choice between them where they do not, the default for a file that is silent. */
function merged(sets, template) {
    const [only] = sets;
    if (sets.length === 1 && only)
        return only;
    const names = [...new Set(sets.flatMap((set) => [...set.keys()]))];
    return new Map(names.flatMap((name) => {
        const fallback = (0,tree/* propertyOf */.$r)((0,tree/* propertyOf */.$r)((0,tree/* propertyOf */.$r)(template.root, 'Parameters'), name), 'Default');
        const options = sets.map((set) => set.get(name) ?? fallback ?? unknownOf(name));
        const [first] = options;
        if (!first)
            return [];
        if (new Set(options.map((one) => (0,describe/* describe */.q)(one, template))).size === 1)
            return [[name, first]];
        const origins = options.flatMap((one) => one.origins.slice(0, 1));
        return [[name, { kind: 'choice', condition: 'the parameter file', options, origins }]];
    }));
}
function unknownOf(name) {
    return { kind: 'unknown', name, reason: 'unresolved-variable', origins: [] };
}
/**
 * The sets of parameters in a file: `[{ ParameterKey, ParameterValue }]` and `["Key=Value"]` of the AWS command line,
 * `{ "Parameters": { } }` of CodePipeline, a plain object, in JSON or YAML; `parameter_overrides` of each environment in a
 * samconfig.toml. Undefined when it is none of them.
 */
function parameterSets(source) {
    if (source.path.endsWith('.toml'))
        return parameterOverrides(source);
    const parsed = (0,template/* documentsOf */.uo)(source);
    const root = 'documents' in parsed ? parsed.documents[0] : undefined;
    if (root?.kind === 'list')
        return [new Map((0,tree/* itemsOf */.S3)(root).flatMap(listed))];
    if (root?.kind !== 'object')
        return undefined;
    const inner = (0,tree/* propertyOf */.$r)(root, 'Parameters');
    if (inner?.kind === 'list')
        return [new Map((0,tree/* itemsOf */.S3)(inner).flatMap(listed))];
    const object = inner?.kind === 'object' ? inner : root;
    return [new Map(object.entries.flatMap(({ key, value }) => (isScalar(value) ? [[key, textOf(value)]] : [])))];
}
function listed(item) {
    const key = (0,tree/* textAt */.$6)(item, 'ParameterKey');
    const value = (0,tree/* propertyOf */.$r)(item, 'ParameterValue');
    if (key !== undefined && value)
        return [[key, textOf(value)]];
    const text = (0,located_value/* knownText */.bG)(item);
    const equals = text?.indexOf('=') ?? -1;
    if (text === undefined || equals <= 0)
        return [];
    return [[text.slice(0, equals), (0,located_value/* stringValue */.r$)(text.slice(equals + 1), item.origins)]];
}
function isScalar(value) {
    return value.kind === 'string' || value.kind === 'number' || value.kind === 'bool';
}
/** Parameters are text, whatever they look like in the file. */
function textOf(value) {
    return value.kind === 'number' || value.kind === 'bool' ? (0,located_value/* stringValue */.r$)(String(value.value), value.origins) : value;
}
function noteUnreadable(path, why, run) {
    (0,scope/* note */.N4)(run, {
        reason: 'missing-file',
        message: `The parameter file ${path} ${why}.`,
        at: { path },
        remedy: 'Correct `cloudformation.parameter-files` in the configuration, or the file.',
    });
}


/***/ }),

/***/ 2941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allowing),
/* harmony export */   l: () => (/* binding */ objectAt)
/* harmony export */ });
/* harmony import */ var _located_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);

/** An object that a reader makes of properties, at the place of the resource that has them. */
function objectAt(keySpan, pairs) {
    return { kind: 'object', entries: pairs.map(([key, value]) => ({ key, keySpan, value })), origins: [keySpan] };
}
/** A document of one Allow statement, made of what a resource says in properties of its own. */
function allowing(at, pairs) {
    return objectAt(at, [
        ['Version', (0,_located_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringValue */ .r$)('2012-10-17', [at])],
        ['Statement', objectAt(at, [['Effect', (0,_located_value_js__WEBPACK_IMPORTED_MODULE_0__/* .stringValue */ .r$)('Allow', [at])], ...pairs])],
    ]);
}


/***/ })

};
