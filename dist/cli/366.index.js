export const id = 366;
export const ids = [366];
export const modules = {

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   FH: () => (/* binding */ choiceOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* unused harmony export spanOf */
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);

/** The value of a key; for a duplicate key all of its values as a choice, because tools differ in which one they take. */
function propertyOf(value, key) {
    if (value?.kind !== 'object')
        return undefined;
    const found = value.entries.filter((entry) => entry.key === key);
    const first = found[0];
    if (!first || found.length === 1)
        return first?.value;
    const options = found.map((entry) => entry.value);
    return { kind: 'choice', condition: `duplicate key ${key}`, options, origins: found.map((entry) => entry.keySpan) };
}
/** The value below a chain of keys. */
function valueAt(value, ...path) {
    let at = value;
    for (const key of path)
        at = propertyOf(at, key);
    return at;
}
/** The known text of a key's value. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return found && (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(found);
}
/** A list's items; a single value as a list of itself; nothing for null. Lists in lists are flattened. */
function itemsOf(value) {
    if (!value || value.kind === 'null')
        return [];
    return value.kind === 'list' ? value.items.flatMap(itemsOf) : [value];
}
/** Where a value was written first. */
function spanOf(value, fallback) {
    return value.origins[0] ?? fallback;
}
/** Every value that a choice can be, with whether it is surely there; a value that is no choice is itself. */
function optionsOf(value, always = true) {
    if (value.kind !== 'choice')
        return [{ value, always }];
    return value.options.flatMap((option) => optionsOf(option, false));
}
/** A choice, or its option when there is only one kind of it. */
function choiceOf(condition, options, origins) {
    const choice = { kind: 'choice', condition, options, origins };
    return choice;
}


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** A path relative to a folder of the repository, without `.` and `..`; undefined when it leads out of the repository. */
function joinPath(folder, path) {
    const result = [];
    for (const part of [...folder.split('/'), ...path.split('/')]) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            result.push(part);
        else if (result.pop() === undefined)
            return undefined;
    }
    return result.join('/');
}
/** A path without `.`, doubled slashes and resolvable `..`; `.` for nothing. */
function normalPath(path) {
    const result = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && result.length > 0 && result.at(-1) !== '..')
            result.pop();
        else
            result.push(part);
    }
    const joined = result.join('/');
    if (path.startsWith('/'))
        return `/${joined}`;
    return joined === '' ? '.' : joined;
}
/** The folder of a path, '' for the repository's root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** The way from one folder of the repository to another, as `path.module` writes it. */
function relativePath(from, to) {
    const [a, b] = [from, to].map((folder) => folder.split('/').filter((part) => part !== ''));
    if (!a || !b)
        return '.';
    let shared = 0;
    while (shared < a.length && shared < b.length && a[shared] === b[shared])
        shared++;
    const parts = [...Array.from({ length: a.length - shared }, () => '..'), ...b.slice(shared)];
    return parts.length === 0 ? '.' : parts.join('/');
}


/***/ }),

/***/ 2877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ holdingsOf)
});

;// CONCATENATED MODULE: ./build/terraform/extract/families/attachments.js
const KINDS = ['role', 'user', 'group'];
/** Attachments of managed policies, the customer's or those of AWS. */
const attachments = {
    reads: {
        aws_iam_role_policy_attachment: ['role', 'policy_arn'],
        aws_iam_user_policy_attachment: ['user', 'policy_arn'],
        aws_iam_group_policy_attachment: ['group', 'policy_arn'],
        aws_iam_policy_attachment: ['roles', 'users', 'groups', 'policy_arn'],
        aws_iam_role_policy_attachments_exclusive: ['role_name', 'policy_arns'],
        aws_iam_user_policy_attachments_exclusive: ['user_name', 'policy_arns'],
        aws_iam_group_policy_attachments_exclusive: ['group_name', 'policy_arns'],
    },
    read(resource, holdings) {
        if (resource.type === 'aws_iam_policy_attachment') {
            for (const kind of KINDS)
                holdings.attachNamed(resource.get(`${kind}s`), kind, resource.get('policy_arn'), resource);
            return;
        }
        const kind = KINDS.find((each) => resource.type.startsWith(`aws_iam_${each}_`)) ?? 'role';
        const exclusive = resource.type.endsWith('_exclusive');
        const arns = resource.get(exclusive ? 'policy_arns' : 'policy_arn');
        const name = resource.get(exclusive ? `${kind}_name` : kind);
        if (name)
            holdings.attachNamed(name, kind, arns, resource);
        else
            holdings.attach(holdings.own(resource, kind), 'identity', arns, resource);
    },
};

// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/terraform/modules/references.js
var references = __webpack_require__(7902);
// EXTERNAL MODULE: ./build/terraform/extract/resource.js
var extract_resource = __webpack_require__(9796);
;// CONCATENATED MODULE: ./build/terraform/extract/directory.js



const TYPES = {
    role: ['aws_iam_role', 'awscc_iam_role'],
    user: ['aws_iam_user', 'awscc_iam_user'],
    group: ['aws_iam_group', 'awscc_iam_group'],
};
const NAME_ATTRIBUTES = ['name', 'role_name', 'user_name', 'group_name', 'managed_policy_name'];
/** The resources of a root by address and by name, and the grantees that they are. */
class Directory {
    root;
    #byBlock = new Map();
    #byName = new Map();
    constructor(root, resources) {
        this.root = root;
        for (const resource of resources) {
            const known = this.#byBlock.get(resource.block);
            if (known)
                known.push(resource);
            else
                this.#byBlock.set(resource.block, [resource]);
            if (!/_iam_(role|user|group|policy|managed_policy)$/.test(resource.type) || resource.type.startsWith('data.'))
                continue;
            const name = nameOf(resource);
            const text = name && (0,located_value/* knownText */.bG)(name);
            if (text !== undefined)
                this.#byName.set(`${kindOf(resource.type)} ${text}`, resource);
        }
    }
    /** The instances that a value refers to, all of a block's where the instance is not known; [] when it refers to none. */
    referred(value) {
        const reference = commonReference(value);
        if (!reference)
            return [];
        const instances = this.#byBlock.get(reference.address) ?? [];
        const exact = instances.filter(({ suffix }) => suffix === reference.instance);
        return exact.length > 0 ? exact : instances;
    }
    /** The role, user, group or policy of a name, when the root declares it. */
    named(kind, name) {
        return this.#byName.get(`${kind} ${name}`);
    }
    /** The grantee that a resource is. */
    grantee(resource, type) {
        const name = nameOf(resource);
        return {
            type,
            root: this.root,
            address: (0,extract_resource/* addressOf */.ci)(resource),
            ...(name?.kind === 'string' ? { name } : {}),
            declaredAt: resource.at,
        };
    }
    /** The grantees that an attribute names: by reference, by name, or, when it is declared elsewhere, by what is known of it. */
    grantees(value, type, by) {
        if (value.kind === 'null')
            return [];
        const declared = this.referred(value).filter((resource) => TYPES[type].includes(resource.type));
        if (declared.length > 0)
            return declared.map((resource) => ({ grantee: this.grantee(resource, type), always: declared.length === 1 }));
        if (value.kind === 'choice')
            return value.options.flatMap((option) => this.grantees(option, type, by).map(({ grantee }) => ({ grantee, always: false })));
        const text = (0,located_value/* knownText */.bG)(value) ?? this.#nameInData(value);
        const resource = text === undefined ? undefined : this.named(type, text);
        if (resource)
            return [{ grantee: this.grantee(resource, type), always: true }];
        const reference = commonReference(value);
        const undeclared = reference && TYPES[type].includes(reference.type) ? reference : undefined;
        const address = text !== undefined
            ? `${type}/${text}`
            : undeclared
                ? `${undeclared.address}${undeclared.instance}`
                : unknownAddress(value, by);
        return [
            {
                grantee: {
                    type,
                    root: this.root,
                    address,
                    ...(value.kind === 'string' ? { name: value } : {}),
                    declaredAt: by.at,
                },
                always: true,
            },
        ];
    }
    /** The name that a data source of an existing role, user or group asks for. */
    #nameInData(value) {
        const [data] = this.referred(value).filter(({ type }) => type.startsWith('data.'));
        const name = data && nameOf(data);
        return name && (0,located_value/* knownText */.bG)(name);
    }
}
/** What a value refers to; of a text that depends on a condition, what it refers to in every case. */
function commonReference(value) {
    if (value.kind !== 'choice')
        return (0,references/* referenceOf */.B)(value);
    const [first, ...others] = value.options.map(commonReference);
    return others.every((one) => one && first && one.address === first.address && one.instance === first.instance)
        ? first
        : undefined;
}
function nameOf(resource) {
    for (const attribute of NAME_ATTRIBUTES) {
        const value = resource.get(attribute);
        if (value)
            return value;
    }
    return undefined;
}
function kindOf(type) {
    return type.slice(type.lastIndexOf('_') + 1);
}
/** A grantee that is declared elsewhere, by the text that is known of its name. */
function unknownAddress(value, by) {
    if (value.kind === 'unknown')
        return value.name.startsWith('module.') ? value.name : `${by.module}${value.name}`;
    if (value.kind !== 'string')
        return (0,extract_resource/* addressOf */.ci)(by);
    const shown = value.pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
    const [only] = value.pieces;
    if (value.pieces.length === 1 && typeof only === 'object')
        return only.name.startsWith('module.') ? only.name : `${by.module}${only.name}`;
    return `${by.module}${shown}`;
}

;// CONCATENATED MODULE: ./build/terraform/extract/holdings.js



/** Attributes that hold the document of a customer-managed policy. */
const POLICY_DOCUMENTS = {
    aws_iam_policy: 'policy',
    awscc_iam_managed_policy: 'policy_document',
};
/** Who is given what in one root, gathered resource by resource. */
class Holdings {
    directory;
    grants = [];
    memberships = [];
    undecided = [];
    #policies;
    #attached = new Set();
    constructor(root, resources) {
        this.directory = new Directory(root, resources);
        this.#policies = resources.filter(({ type }) => Object.hasOwn(POLICY_DOCUMENTS, type));
    }
    /** Gives a grantee a policy document. */
    give(grantee, use, document, by, sure = true) {
        if (!document)
            return;
        const policy = { kind: 'document', value: document };
        this.grants.push({ grantee, use, policy, ...attachment(by, sure, handedOnBy(document)) });
    }
    /** Gives every role, user or group that a value names a policy document. */
    giveNamed(names, type, use, document, by) {
        for (const name of (0,extract_resource/* itemsOf */.S3)(names))
            for (const { grantee, always } of this.directory.grantees(name, type, by))
                this.give(grantee, use, document, by, always);
    }
    /** Attaches managed policies, of AWS or of the customer, by their ARNs. */
    attach(grantee, use, arns, by, sure = true) {
        for (const arn of (0,extract_resource/* itemsOf */.S3)(arns))
            this.#attachOne(grantee, use, arn, by, sure);
    }
    attachNamed(names, type, arns, by) {
        for (const name of (0,extract_resource/* itemsOf */.S3)(names))
            for (const { grantee, always } of this.directory.grantees(name, type, by))
                this.attach(grantee, 'identity', arns, by, always);
    }
    #attachOne(grantee, use, arn, by, sure) {
        if (arn.kind === 'null')
            return;
        const policies = this.#policiesOf(arn);
        if (policies.length > 0) {
            for (const policy of policies)
                this.#givePolicy(grantee, use, policy, arn, by, sure && policies.length === 1);
            return;
        }
        if (arn.kind === 'choice') {
            for (const option of arn.options)
                this.#attachOne(grantee, use, option, by, false);
            return;
        }
        const managed = this.#nameInData(arn) ?? arn;
        this.grants.push({
            grantee,
            use,
            policy: { kind: 'managed', arn: (0,located_value/* handedOn */.Uz)(managed, by.at) },
            ...attachment(by, sure),
        });
    }
    #givePolicy(grantee, use, policy, arn, by, sure) {
        this.#attached.add(policy);
        const document = policy.get(POLICY_DOCUMENTS[policy.type] ?? '');
        if (!document)
            return;
        this.grants.push({
            grantee,
            use,
            policy: { kind: 'document', value: document },
            ...attachment({ ...by, always: by.always && policy.always }, sure, arn.origins),
        });
    }
    /** The customer-managed policies of this root that an ARN means. */
    #policiesOf(arn) {
        const referred = this.directory.referred(arn).filter(({ type }) => Object.hasOwn(POLICY_DOCUMENTS, type));
        if (referred.length > 0)
            return referred;
        const name = customerPolicyName(arn);
        const policy = name === undefined ? undefined : this.directory.named('policy', name);
        return policy ? [policy] : [];
    }
    /** What the data source aws_iam_policy asks for, an ARN or a name. */
    #nameInData(arn) {
        const [data] = this.directory.referred(arn).filter(({ type }) => type === 'data.aws_iam_policy');
        return data?.get('arn') ?? data?.get('name');
    }
    member(member, group, by) {
        this.memberships.push({ member, group, at: by.at });
    }
    /** Notes that a policy is given to somebody, so that it is no grantee of its own. */
    attached(policy) {
        this.#attached.add(policy);
    }
    /** Customer-managed policies that nothing here attaches: "whoever holds the policy" is their grantee (semantics.md section 1). */
    giveUnattached() {
        for (const policy of this.#policies)
            if (!this.#attached.has(policy))
                this.give(this.directory.grantee(policy, 'policy'), 'identity', policy.get(POLICY_DOCUMENTS[policy.type] ?? ''), policy);
    }
    /** The grantee that a resource itself is. */
    own(resource, type) {
        return this.directory.grantee(resource, type);
    }
    /** The grantee that an attribute refers to, such as the permission set of an assignment. */
    referredOr(value, type, by) {
        const [resource] = value ? this.directory.referred(value) : [];
        return resource
            ? this.own(resource, type)
            : { ...this.own(by, type), address: nameOfUnknown(value) ?? (0,extract_resource/* addressOf */.ci)(by) };
    }
}
/** The places that hand a value on, through locals, inputs and outputs; not the expressions around the place where it is written. */
function handedOnBy({ origins: [written, ...others] }) {
    return others.filter(({ source, start, end }) => source !== written?.source || start > written.end || end < written.start);
}
/** `via`: the places that hand the policy on to what attaches it. */
function attachment(by, sure, via = []) {
    return {
        attachedAt: [by.at, ...via, ...by.calledAt],
        confidence: 'certain',
        always: by.always && sure,
        ...(by.when === undefined ? {} : { when: by.when }),
    };
}
function nameOfUnknown(value) {
    if (value?.kind === 'unknown')
        return value.name;
    if (value?.kind !== 'string')
        return undefined;
    return value.pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}
/** The name in the ARN of a customer-managed policy, whatever its account. */
function customerPolicyName(arn) {
    if (arn.kind !== 'string')
        return undefined;
    const last = arn.pieces.at(-1);
    const literal = arn.pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
    if (typeof last !== 'string' || !literal.includes(':policy/') || literal.includes(':iam::aws:policy/'))
        return undefined;
    const slash = last.lastIndexOf('/');
    return slash < 0 ? undefined : last.slice(slash + 1);
}
/** The ARN of a customer-managed policy that is named only, in whichever account. */
function customerPolicyArn(name) {
    const [at] = name.origins;
    if (name.kind !== 'string' || !at)
        return name;
    const account = { name: 'AWS::AccountId', reason: 'unresolved-reference', at, kind: 'account' };
    const [first, ...others] = name.pieces;
    const named = typeof first === 'string' ? [`:policy/${first}`, ...others] : [':policy/', ...name.pieces];
    return { kind: 'string', pieces: ['arn:aws:iam::', account, ...named], origins: name.origins };
}
/** The documents of a list of `{ policy_name, policy_document }`. */
function documentsIn(list) {
    return (0,extract_resource/* itemsOf */.S3)(list).flatMap((item) => (0,extract_resource/* memberOf */.C5)(item, 'policy_document') ?? (item.kind === 'unknown' ? [item] : []));
}

;// CONCATENATED MODULE: ./build/terraform/extract/families/cloud-control.js

/** Roles, users and groups of the Cloud Control provider, whose attributes are those of CloudFormation. */
const cloudControl = {
    reads: {
        awscc_iam_role: [
            'assume_role_policy_document',
            'policies',
            'managed_policy_arns',
            'permissions_boundary',
            'role_name',
        ],
        awscc_iam_user: ['policies', 'managed_policy_arns', 'permissions_boundary', 'user_name'],
        awscc_iam_group: ['policies', 'managed_policy_arns', 'group_name'],
    },
    read(resource, holdings) {
        const type = resource.type === 'awscc_iam_role' ? 'role' : resource.type === 'awscc_iam_user' ? 'user' : 'group';
        const own = holdings.own(resource, type);
        holdings.give(own, 'trust', resource.get('assume_role_policy_document'), resource);
        for (const document of documentsIn(resource.get('policies')))
            holdings.give(own, 'identity', document, resource);
        holdings.attach(own, 'identity', resource.get('managed_policy_arns'), resource);
        holdings.attach(own, 'boundary', resource.get('permissions_boundary'), resource);
    },
};

;// CONCATENATED MODULE: ./build/terraform/extract/families/customer-managed.js
const customer_managed_KINDS = ['role', 'user', 'group'];
/** Policies of their own; whoever attaches them is told by the attachments, whoever holds one that nothing attaches, at the end. */
const customerManaged = {
    reads: {
        aws_iam_policy: ['policy', 'name'],
        awscc_iam_managed_policy: ['policy_document', 'managed_policy_name', 'roles', 'users', 'groups'],
    },
    read(resource, holdings) {
        if (resource.type === 'aws_iam_policy')
            return;
        for (const kind of customer_managed_KINDS) {
            const names = resource.get(`${kind}s`);
            if (!names)
                continue;
            holdings.giveNamed(names, kind, 'identity', resource.get('policy_document'), resource);
            holdings.attached(resource);
        }
    },
};

;// CONCATENATED MODULE: ./build/terraform/extract/families/inline-policies.js
/** Policies embedded in a role, user or group that is declared elsewhere. */
const inlinePolicies = {
    reads: {
        aws_iam_role_policy: ['role', 'policy'],
        aws_iam_user_policy: ['user', 'policy'],
        aws_iam_group_policy: ['group', 'policy'],
        awscc_iam_role_policy: ['role_name', 'policy_document'],
        awscc_iam_user_policy: ['user_name', 'policy_document'],
        awscc_iam_group_policy: ['group_name', 'policy_document'],
    },
    read(resource, holdings) {
        const type = resource.type.includes('_role_') ? 'role' : resource.type.includes('_user_') ? 'user' : 'group';
        const ours = resource.type.startsWith('aws_');
        const document = resource.get(ours ? 'policy' : 'policy_document');
        const name = resource.get(ours ? type : `${type}_name`);
        if (name)
            holdings.giveNamed(name, type, 'identity', document, resource);
        else
            holdings.give(holdings.own(resource, type), 'identity', document, resource);
    },
};

// EXTERNAL MODULE: ./build/terraform/modules/values.js
var values = __webpack_require__(1094);
;// CONCATENATED MODULE: ./build/terraform/extract/families/lambda-permissions.js


/** Statements of a function's resource policy, one resource each. */
const lambdaPermissions = {
    reads: {
        aws_lambda_permission: ['action', 'function_name', 'principal', 'principal_org_id', 'source_account', 'source_arn'],
    },
    read(resource, holdings) {
        const action = resource.get('action');
        const principal = resource.get('principal');
        if (!action || !principal)
            return;
        const at = [resource.at];
        const statement = (0,values/* object */.Ik)([
            ['Effect', (0,located_value/* stringValue */.r$)('Allow', at)],
            ['Principal', principalOf(principal)],
            ['Action', action],
            ['Resource', (0,located_value/* stringValue */.r$)('*', at)],
            ...conditionOf(resource),
        ], at);
        const own = holdings.own(resource, 'resource');
        holdings.give(own, 'resource', (0,values/* object */.Ik)([['Statement', statement]], at), resource);
    },
};
/** Services are named by their domain, everybody by `*`, accounts by their number or an ARN. */
function principalOf(principal) {
    const text = (0,located_value/* knownText */.bG)(principal);
    if (text === '*')
        return principal;
    return (0,values/* object */.Ik)([[text?.endsWith('.amazonaws.com') ? 'Service' : 'AWS', principal]], principal.origins);
}
function conditionOf(resource) {
    const tests = [
        ['source_arn', 'ArnLike', 'aws:SourceArn'],
        ['source_account', 'StringEquals', 'aws:SourceAccount'],
        ['principal_org_id', 'StringEquals', 'aws:PrincipalOrgID'],
    ];
    const byOperator = new Map();
    for (const [attribute, operator, key] of tests) {
        const value = resource.get(attribute);
        if (value)
            byOperator.set(operator, [...(byOperator.get(operator) ?? []), [key, value]]);
    }
    if (byOperator.size === 0)
        return [];
    const parts = [...byOperator].map(([operator, keys]) => [operator, (0,values/* object */.Ik)(keys, [resource.at])]);
    return [['Condition', (0,values/* object */.Ik)(parts, [resource.at])]];
}

;// CONCATENATED MODULE: ./build/terraform/extract/families/memberships.js

/** Users in groups: what a group has, its users have (IAM documentation, "IAM user groups"). */
const memberships = {
    reads: {
        aws_iam_group_membership: ['users', 'group'],
        aws_iam_user_group_membership: ['user', 'groups'],
        awscc_iam_user: ['groups'],
    },
    read(resource, holdings) {
        const { directory } = holdings;
        const ofUser = resource.type === 'aws_iam_user_group_membership';
        const users = resource.type === 'awscc_iam_user'
            ? [holdings.own(resource, 'user')]
            : (0,extract_resource/* itemsOf */.S3)(resource.get(ofUser ? 'user' : 'users')).flatMap((user) => directory.grantees(user, 'user', resource).map(({ grantee }) => grantee));
        const groups = (0,extract_resource/* itemsOf */.S3)(resource.get(resource.type === 'aws_iam_group_membership' ? 'group' : 'groups')).flatMap((group) => directory.grantees(group, 'group', resource).map(({ grantee }) => grantee));
        for (const user of users)
            for (const group of groups)
                holdings.member(user, group, resource);
    },
};

;// CONCATENATED MODULE: ./build/terraform/extract/families/organizations.js

/** Policies of an organization that set a limit to what its accounts can grant. */
const organizations = {
    reads: {
        aws_organizations_policy: ['content', 'type'],
        awscc_organizations_policy: ['content', 'type'],
    },
    read(resource, holdings) {
        const type = resource.get('type');
        const kind = (type && (0,located_value/* knownText */.bG)(type)) ?? 'SERVICE_CONTROL_POLICY';
        const own = holdings.own(resource, 'organization');
        if (kind === 'SERVICE_CONTROL_POLICY')
            holdings.give(own, 'service-control', resource.get('content'), resource);
        if (kind === 'RESOURCE_CONTROL_POLICY')
            holdings.give(own, 'resource-control', resource.get('content'), resource);
    },
};

;// CONCATENATED MODULE: ./build/terraform/extract/families/permission-sets.js


/** Permission sets of IAM Identity Center: what they hold, everybody has to whom they are assigned. */
const permissionSets = {
    reads: {
        aws_ssoadmin_permission_set_inline_policy: ['permission_set_arn', 'inline_policy'],
        aws_ssoadmin_managed_policy_attachment: ['permission_set_arn', 'managed_policy_arn'],
        aws_ssoadmin_customer_managed_policy_attachment: ['permission_set_arn', 'customer_managed_policy_reference'],
        aws_ssoadmin_permissions_boundary_attachment: ['permission_set_arn', 'permissions_boundary'],
        awscc_sso_permission_set: ['inline_policy', 'managed_policies', 'customer_managed_policy_references'],
    },
    read(resource, holdings) {
        if (resource.type === 'awscc_sso_permission_set') {
            const own = holdings.own(resource, 'permission-set');
            holdings.give(own, 'identity', resource.get('inline_policy'), resource);
            holdings.attach(own, 'identity', resource.get('managed_policies'), resource);
            for (const reference of (0,extract_resource/* itemsOf */.S3)(resource.get('customer_managed_policy_references'))) {
                const name = (0,extract_resource/* memberOf */.C5)(reference, 'name');
                holdings.attach(own, 'identity', name && customerPolicyArn(name), resource);
            }
            return;
        }
        const set = holdings.referredOr(resource.get('permission_set_arn'), 'permission-set', resource);
        holdings.give(set, 'identity', resource.get('inline_policy'), resource);
        holdings.attach(set, 'identity', resource.get('managed_policy_arn'), resource);
        for (const { get } of resource.blocks('customer_managed_policy_reference')) {
            const name = get('name');
            holdings.attach(set, 'identity', name && customerPolicyArn(name), resource);
        }
        for (const boundary of resource.blocks('permissions_boundary')) {
            holdings.attach(set, 'boundary', boundary.get('managed_policy_arn'), resource);
        }
    },
};

;// CONCATENATED MODULE: ./build/terraform/extract/families/principals.js
/** Roles, users and groups with what their own block gives them. */
const principals = {
    reads: {
        aws_iam_role: ['assume_role_policy', 'inline_policy', 'managed_policy_arns', 'permissions_boundary', 'name'],
        aws_iam_user: ['permissions_boundary', 'name'],
        aws_iam_group: ['name'],
    },
    read(resource, holdings) {
        const type = resource.type === 'aws_iam_role' ? 'role' : resource.type === 'aws_iam_user' ? 'user' : 'group';
        const own = holdings.own(resource, type);
        holdings.attach(own, 'boundary', resource.get('permissions_boundary'), resource);
        if (type !== 'role')
            return;
        holdings.give(own, 'trust', resource.get('assume_role_policy'), resource);
        for (const inline of resource.blocks('inline_policy'))
            holdings.give(own, 'identity', inline.get('policy'), {
                ...resource,
                always: inline.always,
                ...(inline.when === undefined ? {} : { when: inline.when }),
            });
        holdings.attach(own, 'identity', resource.get('managed_policy_arns'), resource);
    },
};

;// CONCATENATED MODULE: ./build/terraform/extract/families/resource-policies.js
/** Resource types with a policy that says who may use the resource, and the attribute that holds it. */
const DOCUMENTS = {
    aws_cloudwatch_log_resource_policy: 'policy_document',
    aws_ecr_repository_policy: 'policy',
    aws_glue_resource_policy: 'policy',
    aws_kms_external_key: 'policy',
    aws_kms_key: 'policy',
    aws_kms_key_policy: 'policy',
    aws_kms_replica_key: 'policy',
    aws_s3_bucket: 'policy',
    aws_s3_bucket_policy: 'policy',
    aws_sagemaker_model_package_group_policy: 'resource_policy',
    aws_secretsmanager_secret: 'policy',
    aws_secretsmanager_secret_policy: 'policy',
    aws_sns_topic_policy: 'policy',
    aws_sqs_queue_policy: 'policy',
    awscc_kms_key: 'key_policy',
    awscc_lex_resource_policy: 'policy',
    awscc_s3_bucket_policy: 'policy_document',
    awscc_sagemaker_model_package_group: 'model_package_group_policy',
    awscc_secretsmanager_resource_policy: 'resource_policy',
};
/** Policies of resources: a principal gains what their statements allow it on the resource. */
const resourcePolicies = {
    reads: Object.fromEntries(Object.entries(DOCUMENTS).map(([type, attribute]) => [type, [attribute]])),
    read(resource, holdings) {
        const document = resource.get(DOCUMENTS[resource.type] ?? 'policy');
        holdings.give(holdings.own(resource, 'resource'), 'resource', document, resource);
    },
};

;// CONCATENATED MODULE: ./build/terraform/extract/families/stacks.js

/** Templates inside of Terraform are not evaluated: what they grant is said to be unknown. */
const stacks = {
    reads: {
        aws_cloudformation_stack: ['template_body'],
        aws_cloudformation_stack_set: ['template_body'],
    },
    read(resource, holdings) {
        const body = resource.get('template_body');
        if (!body)
            return;
        const text = (0,located_value/* knownText */.bG)(body);
        if (text !== undefined && !/AWS::(IAM|Serverless|SSO)::/.test(text))
            return;
        holdings.undecided.push({
            reason: 'unsupported-construct',
            message: `The template in ${resource.block} is not evaluated: what its roles and policies grant is not known.`,
            at: body.origins[0] ?? resource.at,
            remedy: 'Keep the template in a file of its own, which is read as a template, or review it by hand.',
        });
    },
};

;// CONCATENATED MODULE: ./build/terraform/extract/families.js











/** Every kind of resource that is read; a type may belong to several. */
const families = [
    principals,
    inlinePolicies,
    attachments,
    memberships,
    customerManaged,
    cloudControl,
    permissionSets,
    organizations,
    resourcePolicies,
    lambdaPermissions,
    stacks,
];

;// CONCATENATED MODULE: ./build/terraform/extract/holdings-of.js


const byType = new Map();
for (const family of families)
    for (const type of Object.keys(family.reads))
        byType.set(type, [...(byType.get(type) ?? []), family]);
/** Who is given what by the resources of one root (`root` is its folder). */
function holdingsOf(root, resources) {
    const holdings = new Holdings(root, resources);
    for (const resource of resources)
        for (const family of byType.get(resource.type) ?? [])
            family.read(resource, holdings);
    holdings.giveUnattached();
    return holdings;
}


/***/ }),

/***/ 9796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _located_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7232);

/** The full address of an instance. */
const addressOf = ({ block, suffix }) => `${block}${suffix}`;
/** A list's items, or the one value that stands for a list. */
function itemsOf(value) {
    if (value === undefined || value.kind === 'null')
        return [];
    return value.kind === 'list' ? value.items : [value];
}
/** An entry of an object value; undefined for anything else, and for null. */
function memberOf(value, key) {
    const found = (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(value, key);
    return found?.kind === 'null' ? undefined : found;
}


/***/ }),

/***/ 8871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K0: () => (/* binding */ configurationFiles),
  PS: () => (/* binding */ hasConfiguration),
  ZC: () => (/* binding */ isConfiguration),
  vF: () => (/* binding */ loadConfiguration),
  qg: () => (/* binding */ configuration_parse),
  GW: () => (/* binding */ problemsOf)
});

// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(1498);
// EXTERNAL MODULE: ./build/located/source.js
var located_source = __webpack_require__(3781);
// EXTERNAL MODULE: ./build/terraform/syntax/parse.js + 13 modules
var parse = __webpack_require__(3881);
// EXTERNAL MODULE: ./build/terraform/modules/placed.js
var placed = __webpack_require__(5745);
;// CONCATENATED MODULE: ./build/terraform/modules/overrides.js

/**
 * The blocks of a module after its override files (Terraform documentation, "Override Files"): an attribute replaces the
 * one of the same name, nested blocks replace all of the same type, locals are merged name by name.
 */
function merged(own, overrides) {
    if (overrides.length === 0)
        return own;
    const result = [...own];
    for (const override of overrides) {
        (0,placed/* placeIn */.VV)(override.source, override.block.body);
        if (override.block.type.name === 'locals') {
            const names = namesOf(override.block.body);
            result.forEach((placed, i) => {
                if (placed.block.type.name === 'locals')
                    result[i] = { ...placed, block: withoutNames(placed.block, names) };
            });
            result.push(override);
            continue;
        }
        const key = keyOf(override.block);
        const index = result.findIndex(({ block }) => keyOf(block) === key);
        const target = result[index];
        if (target)
            result[index] = {
                ...target,
                block: { ...target.block, body: mergedBody(target.block.body, override.block.body) },
            };
        else
            result.push(override);
    }
    return result;
}
function keyOf({ type, labels }) {
    return [type.name, ...labels.map(({ name }) => name)].join('\0');
}
function namesOf(body) {
    return new Set(body.attributes.map(({ name }) => name.name));
}
function withoutNames(block, names) {
    const kept = (attribute) => !names.has(attribute.name.name);
    return { ...block, body: { ...block.body, attributes: block.body.attributes.filter(kept) } };
}
function mergedBody(body, override) {
    const names = namesOf(override);
    const types = new Set(override.blocks.map(nestedType));
    return {
        ...body,
        attributes: [...body.attributes.filter(({ name }) => !names.has(name.name)), ...override.attributes],
        blocks: [...body.blocks.filter((block) => !types.has(nestedType(block))), ...override.blocks],
    };
}
/** A dynamic block makes blocks of the type that its label says. */
function nestedType({ type, labels }) {
    return type.name === 'dynamic' ? (labels[0]?.name ?? '') : type.name;
}

;// CONCATENATED MODULE: ./build/terraform/modules/configuration.js





const ENDING = /\.(tf|tofu)(\.json)?$/;
const MOST_FILES = 1000;
const MOST_ERRORS = 3;
/** Whether a file of this name is read as configuration: editors' backups and hidden files are not. */
function isConfiguration(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return ENDING.test(name) && !name.startsWith('.') && !name.startsWith('#');
}
function hasConfiguration(files, folder) {
    return files.list(folder).some(isConfiguration);
}
/**
 * The configuration files of a folder in the order in which they are read: a `.tofu` file replaces the `.tf` file of the
 * same name (OpenTofu documentation, "Files and Directories"), override files come last, in lexical order.
 */
function configurationFiles(files, folder) {
    const all = files.list(folder).filter(isConfiguration);
    const names = new Set(all);
    const kept = all.filter((path) => !names.has(path.replace(/\.tf(\.json)?$/, '.tofu$1')) || /\.tofu(\.json)?$/.test(path));
    const rank = (path) => (isOverride(path) ? 1 : 0);
    return kept.sort((a, b) => rank(a) - rank(b) || (0,order/* byText */.z)(a, b));
}
/** `override.tf` and `*_override.tf` (Terraform documentation, "Override Files"). */
function isOverride(path) {
    return /(^|\/|_)override\.(tf|tofu)(\.json)?$/.test(path);
}
/** Reads the configuration of a folder; what cannot be read is undecided, the rest counts. */
function loadConfiguration(files, folder) {
    const own = [];
    const overrides = [];
    const undecided = [];
    const read = [];
    let pending = false;
    const paths = configurationFiles(files, folder);
    if (paths.length > MOST_FILES)
        undecided.push(tooManyFiles(paths));
    for (const path of paths.slice(0, MOST_FILES)) {
        const content = files.read(path);
        if (content.kind === 'text') {
            const parsed = configuration_parse(content.source);
            read.push({ path, parsed: parsed.errors.length === 0 });
            undecided.push(...problemsOf(content.source, parsed));
            (isOverride(path) ? overrides : own).push(...configuration_placed(parsed.body.blocks, content.source));
        }
        else if (content.kind === 'pending')
            pending = true;
        else {
            read.push({ path, parsed: false });
            undecided.push({
                reason: content.kind === 'too-large' ? 'too-large' : content.kind === 'binary' ? 'not-text' : 'not-read',
                message: `${path} is ${unreadable[content.kind]} and was not read.`,
                at: { path },
                remedy: 'Store the configuration as a text file of its own; what it grants cannot be seen before.',
            });
        }
    }
    return { folder, blocks: merged(own, overrides), undecided, files: read, pending };
}
const unreadable = {
    'too-large': 'too large',
    binary: 'not UTF-8 text',
    'not-a-file': 'a symbolic link or a submodule',
    absent: 'missing',
};
function configuration_placed(blocks, source) {
    return blocks.map((block) => ({ block, source }));
}
const parsedSources = new WeakMap();
/** The parsed file of a source; base and head share the sources of files that did not change. */
function configuration_parse(source) {
    const known = parsedSources.get(source);
    if (known)
        return known;
    const file = (0,parse/* parseConfiguration */.MA)(source);
    parsedSources.set(source, file);
    return file;
}
/** The first problems of a file, each with its place. */
function problemsOf(source, { errors }) {
    return errors.slice(0, MOST_ERRORS).map((error) => {
        const { line, column } = (0,located_source/* positionAt */.t$)(source, error.start);
        return {
            reason: error.reason,
            message: `${source.path} is not valid HCL at line ${line}, column ${column}: ${error.message}`,
            at: (0,placed/* spanIn */.Qs)(source, error),
            remedy: 'Correct the file; what it grants cannot be seen before.',
        };
    });
}
function tooManyFiles(paths) {
    return {
        reason: 'limit',
        message: `The folder has ${paths.length} configuration files; the first ${MOST_FILES} were read.`,
        at: { path: paths[MOST_FILES] ?? '' },
        remedy: 'Split the module, or review the other files by hand.',
    };
}


/***/ }),

/***/ 5745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ spanIn),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   li: () => (/* binding */ labelSpan),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/** Parts of a block that an override file put there: they stand in another file than the block itself. */
const overriding = new WeakMap();
/** Notes that a body's parts stand in `source`, whatever block they are merged into. */
function placeIn(source, body) {
    overriding.set(body, source);
    for (const attribute of body.attributes)
        overriding.set(attribute, source);
    for (const block of body.blocks)
        placeIn(source, block.body);
}
/** The file that a part of a block stands in: the block's own, unless an override file put it there. */
function sourceOf(node, block) {
    return overriding.get(node) ?? block;
}
function spanIn(source, node) {
    return { source: sourceOf(node, source), start: node.start, end: node.end };
}
/** Where a block is shown: its last label, or its type. */
function labelSpan({ block, source }) {
    return spanIn(source, block.labels.at(-1) ?? block.type);
}


/***/ }),

/***/ 7902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ referenceOf)
/* harmony export */ });
/* unused harmony export parseReference */
/**
 * The resource attribute that a value is, whatever its text and through whichever locals, inputs and outputs it came;
 * undefined when it is none, or a text around one.
 */
function referenceOf(value) {
    const name = nameOf(value);
    return name === undefined ? undefined : parseReference(name);
}
function nameOf(value) {
    if (value.kind === 'unknown')
        return value.name;
    if (value.kind !== 'string')
        return undefined;
    if (value.reference !== undefined)
        return value.reference;
    const [piece] = value.pieces;
    return value.pieces.length === 1 && typeof piece === 'object' ? piece.name : undefined;
}
/** Reads `module.a["k"].aws_iam_role.r[0].arn`; undefined for any other name. */
function parseReference(name) {
    const steps = stepsOf(name);
    if (!steps)
        return undefined;
    let at = 0;
    while (steps[at]?.name === 'module' && steps[at + 1])
        at += 2;
    const modules = steps.slice(0, at);
    const isData = steps[at]?.name === 'data';
    const [type, label, attribute] = steps.slice(isData ? at + 1 : at);
    if (!type || !label || !attribute || !/^[a-z][a-z0-9]*_/.test(type.name))
        return undefined;
    const prefix = modules.map((step) => `${step.name}${step.index}.`).join('');
    const index = /^\[(\d+|"([^"\\]|\\.)*")\]$/.test(label.index) ? label.index : '';
    return {
        address: `${prefix}${isData ? 'data.' : ''}${type.name}.${label.name}`,
        type: type.name,
        instance: index,
        attribute: attribute.name,
    };
}
/** The dotted steps of an address, each with its index; brackets may hold any text with balanced brackets and quotes. */
function stepsOf(name) {
    const steps = [];
    let at = 0;
    while (at < name.length) {
        let end = at;
        while (end < name.length && /[\w-]/.test(name.charAt(end)))
            end++;
        if (end === at)
            return undefined;
        const start = end;
        while (name.charAt(end) === '[') {
            const close = closing(name, end);
            if (close === undefined)
                return undefined;
            end = close + 1;
        }
        steps.push({ name: name.slice(at, start), index: name.slice(start, end) });
        if (end < name.length && name.charAt(end) !== '.')
            return undefined;
        at = end + 1;
    }
    return steps;
}
function closing(name, from) {
    let depth = 0;
    let quoted = false;
    for (let i = from; i < name.length; i++) {
        const unit = name.charAt(i);
        if (quoted) {
            if (unit === '\\')
                i++;
            else if (unit === '"')
                quoted = false;
        }
        else if (unit === '"')
            quoted = true;
        else if (unit === '[')
            depth++;
        else if (unit === ']' && --depth === 0)
            return i;
    }
    return undefined;
}


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   tu: () => (/* binding */ lazyEntry)
/* harmony export */ });
function unknown(name, reason, origins) {
    return { kind: 'unknown', name, reason, origins };
}
/** An object of given parts. */
function object(parts, origins) {
    const [span] = origins;
    return { kind: 'object', origins, entries: span ? parts.map(([key, value]) => ({ key, keySpan: span, value })) : [] };
}
/** An object whose attributes beyond the entries are unknowns named `<name>.<attribute>`. */
function open(name, entries, at) {
    return { kind: 'object', entries, origins: [at], open: name };
}
/** An entry whose value is computed when it is first asked for; `inCycle` answers when computing it needs itself. */
function lazyEntry(key, keySpan, compute, inCycle) {
    let state;
    return {
        key,
        keySpan,
        get value() {
            if (state === 'computing')
                return inCycle();
            if (state === undefined) {
                state = 'computing';
                state = compute();
            }
            return state;
        },
    };
}


/***/ }),

/***/ 3881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MA: () => (/* binding */ parseConfiguration),
  z4: () => (/* binding */ parseHcl),
  q4: () => (/* binding */ parseTemplateFile)
});

// UNUSED EXPORTS: parseExpressionText, parseHclJson

;// CONCATENATED MODULE: ./build/terraform/syntax/collections.js

/** A tuple, an object, or one of the two for-expressions; the reader stands on its opening bracket. */
function parseCollection(reader) {
    const from = reader.at;
    const form = reader.text[from] === '[' ? 'tuple' : 'object';
    reader.at++;
    reader.skipLines();
    if (reader.peekName() === 'for')
        return reader.nested(false, () => parseFor(reader, from, form));
    reader.at = from + 1;
    if (form === 'tuple')
        return reader.nested(false, () => parseTuple(reader, from));
    return reader.nested(true, () => parseObject(reader, from));
}
function parseTuple(reader, from) {
    const items = [];
    for (;;) {
        reader.skip();
        if (reader.take(']'))
            break;
        items.push(expressions_parseExpression(reader));
        reader.skip();
        if (reader.take(']'))
            break;
        if (!reader.take(','))
            reader.fail(`"," or "]" is expected in a list, found ${reader.found()}`);
    }
    return { kind: 'tuple', items, ...reader.range(from, reader.at) };
}
function parseObject(reader, from) {
    const items = [];
    for (;;) {
        reader.skipLines();
        if (reader.take('}'))
            break;
        const key = expressions_parseExpression(reader);
        reader.skip();
        if (reader.looksAt('=>') || (!reader.take('=') && !reader.take(':'))) {
            reader.fail(`"=" or ":" must follow a key, found ${reader.found()}`);
        }
        const value = expressions_parseExpression(reader);
        items.push({ key, value });
        reader.skip();
        if (reader.take('}'))
            break;
        if (!reader.take(',') && !reader.atLineBreak) {
            reader.fail(`"," or the end of the line must follow an item, found ${reader.found()}`);
        }
    }
    return { kind: 'object', items, ...reader.range(from, reader.at) };
}
/** `for k, v in collection`, of a for-expression and of a template directive alike. */
function parseForIntroduction(reader) {
    reader.takeName();
    reader.skip();
    let valueName = takeVariable(reader);
    let keyName;
    reader.skip();
    if (reader.take(',')) {
        keyName = valueName;
        reader.skip();
        valueName = takeVariable(reader);
        reader.skip();
    }
    if (reader.peekName() !== 'in')
        reader.fail(`"in" is expected in a for-expression, found ${reader.found()}`);
    reader.takeName();
    return { keyName, valueName, collection: expressions_parseExpression(reader) };
}
function takeVariable(reader) {
    return reader.takeName() ?? reader.fail(`"for" needs the name of a variable, found ${reader.found()}`);
}
function parseFor(reader, from, form) {
    const introduction = parseForIntroduction(reader);
    reader.skip();
    if (!reader.take(':'))
        reader.fail(`":" is expected in a for-expression, found ${reader.found()}`);
    let value = expressions_parseExpression(reader);
    let key;
    let grouping = false;
    let condition;
    reader.skip();
    if (form === 'object') {
        if (!reader.take('=>'))
            reader.fail(`"=>" is expected in a for-expression in braces, found ${reader.found()}`);
        key = value;
        value = expressions_parseExpression(reader);
        reader.skip();
        grouping = reader.take('...');
        reader.skip();
    }
    if (reader.peekName() === 'if') {
        reader.takeName();
        condition = expressions_parseExpression(reader);
        reader.skip();
    }
    const close = form === 'tuple' ? ']' : '}';
    if (!reader.take(close))
        reader.fail(`"${close}" is missing after a for-expression, found ${reader.found()}`);
    return { kind: 'for', form, ...introduction, key, value, condition, grouping, ...reader.range(from, reader.at) };
}

;// CONCATENATED MODULE: ./build/terraform/syntax/reader.js
/**
 * 200 levels keep the recursive descent below a quarter of Node's default stack; hand-written configuration stays below
 * 30. The length is far beyond any file that people write, and a tenth of a second to parse.
 */
const reader_defaultSyntaxLimits = { depth: 200, length: 4_000_000, problems: 50 };
/** Thrown inside the parser and caught at the body that recovers; never leaves this folder. */
class SyntaxFailure extends Error {
    start;
    end;
    reason;
    constructor(message, start, end, reason = 'parse-error') {
        super(message);
        this.start = start;
        this.end = end;
        this.reason = reason;
    }
}
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const number = /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** A position in a text, and the little that HCL's grammar needs below the level of expressions. */
class reader_Reader {
    text;
    limits;
    /** Source offset of every offset of the text, where the text is the decoded content of a JSON string. */
    offsets;
    at = 0;
    /** Line breaks end expressions here; inside parentheses, brackets and interpolations they are blank space. */
    lineBreaksCount = true;
    depth;
    constructor(text, limits, offsets, depth = 0) {
        this.text = text;
        this.limits = limits;
        this.offsets = offsets;
        this.depth = depth;
    }
    /** A range of the text as a range of the source. */
    range(start, end) {
        if (!this.offsets)
            return { start, end };
        return { start: this.offsets[start] ?? 0, end: this.offsets[end] ?? 0 };
    }
    fail(message, start = this.at, end = start + 1) {
        const last = Math.min(end, this.text.length);
        const range = this.range(Math.min(start, last), last);
        throw new SyntaxFailure(message, range.start, range.end);
    }
    /** Runs a parser one level deeper, with its own rule for line breaks. */
    nested(lineBreaksCount, parse) {
        const before = this.lineBreaksCount;
        if (this.depth >= this.limits.depth) {
            const range = this.range(this.at, this.at);
            throw new SyntaxFailure(`Nested deeper than ${this.limits.depth} levels`, range.start, range.end, 'limit');
        }
        this.depth++;
        this.lineBreaksCount = lineBreaksCount;
        try {
            return parse();
        }
        finally {
            this.depth--;
            this.lineBreaksCount = before;
        }
    }
    get atEnd() {
        return this.at >= this.text.length;
    }
    /** Whether a line break is next: `\n` or `\r\n`. */
    get atLineBreak() {
        const code = this.text.charCodeAt(this.at);
        return code === 10 || (code === 13 && this.text.charCodeAt(this.at + 1) === 10);
    }
    /** Skips blank space and comments, and line breaks where they do not count. */
    skip() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code === 32 || code === 9)
                this.at++;
            else if (code === 10 || code === 13) {
                if (this.lineBreaksCount || !this.atLineBreak)
                    return;
                this.at += code === 10 ? 1 : 2;
            }
            else if (code === 35 || (code === 47 && this.text.charCodeAt(this.at + 1) === 47)) {
                const end = this.text.indexOf('\n', this.at);
                this.at = end < 0 ? this.text.length : this.text[end - 1] === '\r' ? end - 1 : end;
            }
            else if (code === 47 && this.text.charCodeAt(this.at + 1) === 42) {
                const end = this.text.indexOf('*/', this.at + 2);
                if (end < 0)
                    this.fail('This comment is never closed with "*/"', this.at, this.at + 2);
                this.at = end + 2;
            }
            else
                return;
        }
    }
    /** Skips blank space, comments and line breaks. */
    skipLines() {
        const before = this.lineBreaksCount;
        this.lineBreaksCount = false;
        try {
            this.skip();
        }
        finally {
            this.lineBreaksCount = before;
        }
    }
    looksAt(word) {
        return this.text.startsWith(word, this.at);
    }
    /** Takes a word if it is next. */
    take(word) {
        if (!this.looksAt(word))
            return false;
        this.at += word.length;
        return true;
    }
    /** Takes an identifier if one is next (HCL specification, "Identifiers"). */
    takeName() {
        identifier.lastIndex = this.at;
        const name = identifier.exec(this.text)?.[0];
        if (name === undefined)
            return undefined;
        const start = this.at;
        this.at += name.length;
        return { ...this.range(start, this.at), name };
    }
    /** The identifier that is next, not taken. */
    peekName() {
        identifier.lastIndex = this.at;
        return identifier.exec(this.text)?.[0];
    }
    /** Takes the text of a number if one is next. */
    takeNumber() {
        number.lastIndex = this.at;
        const digits = number.exec(this.text)?.[0];
        if (digits !== undefined)
            this.at += digits.length;
        return digits;
    }
    /** What stands here, for a message. */
    found() {
        if (this.atEnd)
            return 'the end of the file';
        if (this.atLineBreak)
            return 'the end of the line';
        const word = this.peekName() ?? String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
        return JSON.stringify(word.slice(0, 40));
    }
}

;// CONCATENATED MODULE: ./build/terraform/syntax/template-tree.js

const blankBefore = /^\s+/u;
/** Nests what stands between a directive and its end; the strip markers have been applied. */
function buildTemplate(tokens, reader) {
    const root = [];
    const stack = [{ opener: undefined, parts: root }];
    for (const token of tokens) {
        const frame = stack.at(-1);
        if (!frame)
            break;
        switch (token.kind) {
            case 'text':
                frame.parts.push(token);
                break;
            case 'interpolation':
                frame.parts.push({ kind: 'interpolation', expression: token.expression, start: token.start, end: token.end });
                break;
            case 'if':
            case 'for':
                if (stack.length > reader.limits.depth)
                    throw new SyntaxFailure('Too many nested directives', token.start, token.end, 'limit');
                stack.push({ opener: token, parts: [] });
                break;
            case 'else':
                if (frame.opener?.kind !== 'if' || frame.whenTrue)
                    throw misplaced(token);
                frame.whenTrue = frame.parts;
                frame.parts = [];
                break;
            case 'endif':
            case 'endfor': {
                const parent = stack.at(-2);
                if (!parent || `end${frame.opener?.kind}` !== token.kind)
                    throw misplaced(token);
                stack.pop();
                parent.parts.push(template_tree_closed(frame, token.end));
                break;
            }
        }
    }
    const open = stack.at(-1)?.opener;
    if (open)
        throw new SyntaxFailure(`This "${open.kind}" is never closed with "end${open.kind}"`, open.start, open.end);
    return root;
}
function misplaced(token) {
    return new SyntaxFailure(`This "${token.kind}" closes no directive`, token.start, token.end);
}
function template_tree_closed(frame, end) {
    const { opener } = frame;
    if (!opener)
        throw new SyntaxFailure('No directive to close', end, end);
    if (opener.kind === 'if') {
        const whenTrue = frame.whenTrue ?? frame.parts;
        const whenFalse = frame.whenTrue ? frame.parts : [];
        return { kind: 'if', condition: opener.condition, whenTrue, whenFalse, start: opener.start, end };
    }
    return { kind: 'for-directive', ...opener.introduction, body: frame.parts, start: opener.start, end };
}
/** The tokens without the blank space that strip markers eat; the marker reaches the one text beside it. */
function stripped(tokens) {
    const result = [];
    for (const [i, token] of tokens.entries()) {
        if (token.kind !== 'text') {
            result.push(token);
            continue;
        }
        const before = tokens[i - 1];
        const behind = tokens[i + 1];
        let { text, start } = token;
        if (before && before.kind !== 'text' && before.stripBehind) {
            const blank = blankBefore.exec(text)?.[0].length ?? 0;
            text = text.slice(blank);
            // Only text without escapes keeps its positions; blank space is written as itself except for \n and \t in quotes.
            if (token.end - token.start === token.text.length)
                start += blank;
        }
        if (behind && behind.kind !== 'text' && behind.stripBefore)
            text = text.trimEnd();
        if (text !== '')
            result.push({ ...token, text, start });
    }
    return result;
}

;// CONCATENATED MODULE: ./build/terraform/syntax/escapes.js
const simple = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const hexadecimal = /^[0-9a-fA-F]+$/;
/** Takes a backslash escape of a quoted template (HCL native syntax specification, "Template Literals"). */
function takeEscape(reader) {
    const from = reader.at;
    const letter = reader.text.charAt(from + 1);
    const plain = Object.hasOwn(simple, letter) ? simple[letter] : undefined;
    if (plain !== undefined) {
        reader.at += 2;
        return plain;
    }
    const length = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
    const digits = reader.text.slice(from + 2, from + 2 + length);
    const code = digits.length === length && hexadecimal.test(digits) ? Number.parseInt(digits, 16) : undefined;
    if (length === 0 || code === undefined || code > 0x10ffff) {
        reader.fail('This backslash begins no escape sequence: \\n, \\r, \\t, \\", \\\\, \\uNNNN, \\UNNNNNNNN', from, from + 2);
    }
    reader.at += 2 + length;
    return String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./build/terraform/syntax/template-sequences.js


/** An interpolation or a directive; the reader stands on `${` or `%{`, in a level where line breaks do not count. */
function parseSequence(reader, tokens) {
    const from = reader.at;
    const directive = reader.looksAt('%');
    reader.at += 2;
    const stripBefore = reader.take('~');
    reader.skip();
    const inside = directive
        ? parseDirective(reader)
        : { kind: 'interpolation', expression: expressions_parseExpression(reader) };
    reader.skip();
    const stripBehind = reader.looksAt('~}');
    if (!reader.take('~}') && !reader.take('}')) {
        reader.fail(`"}" is missing after a template ${directive ? 'directive' : 'interpolation'}, found ${reader.found()}`);
    }
    tokens.push({ ...inside, stripBefore, stripBehind, ...reader.range(from, reader.at) });
}
function parseDirective(reader) {
    const keyword = reader.peekName();
    switch (keyword) {
        case 'if':
            reader.takeName();
            return { kind: 'if', condition: expressions_parseExpression(reader) };
        case 'for':
            return { kind: 'for', introduction: parseForIntroduction(reader) };
        case 'else':
        case 'endif':
        case 'endfor':
            reader.takeName();
            return { kind: keyword };
        default:
            return reader.fail(`A template directive is if, else, endif, for or endfor, found ${reader.found()}`);
    }
}

;// CONCATENATED MODULE: ./build/terraform/syntax/templates.js



/** A quoted template; the reader stands on its opening quote. */
function parseQuoted(reader) {
    const from = reader.at++;
    const tokens = [];
    let text = '';
    let start = reader.at;
    const flush = () => {
        if (text !== '')
            tokens.push({ kind: 'text', text, ...reader.range(start, reader.at) });
        text = '';
    };
    for (;;) {
        if (reader.atEnd || reader.atLineBreak)
            reader.fail('This string is not closed on its line', from, reader.at);
        if (reader.looksAt('"'))
            break;
        if (reader.looksAt('${') || reader.looksAt('%{')) {
            flush();
            reader.nested(false, () => parseSequence(reader, tokens));
            start = reader.at;
        }
        else
            text += takeCharacters(reader);
    }
    flush();
    reader.at++;
    return { kind: 'template', parts: buildTemplate(stripped(tokens), reader), ...reader.range(from, reader.at) };
}
const plain = /[^"\\$%\r\n]+/y;
function takeCharacters(reader) {
    if (reader.looksAt('\\'))
        return takeEscape(reader);
    const escaped = takeIntroductionEscape(reader);
    if (escaped)
        return escaped;
    plain.lastIndex = reader.at;
    const run = plain.exec(reader.text)?.[0] ?? reader.text.charAt(reader.at);
    reader.at += run.length;
    return run;
}
/** `$${` and `%%{`, which stand for `${` and `%{`. */
function takeIntroductionEscape(reader) {
    if (reader.take('$${'))
        return '${';
    if (reader.take('%%{'))
        return '%{';
    return undefined;
}
/** Template text up to the end of its line, into tokens; a backslash means nothing here. Stops behind the line break. */
function parseTemplateLine(reader, tokens) {
    let text = '';
    let start = reader.at;
    const flush = () => {
        if (text !== '')
            tokens.push({ kind: 'text', text, ...reader.range(start, reader.at) });
        text = '';
    };
    while (!reader.atEnd) {
        if (reader.looksAt('${') || reader.looksAt('%{')) {
            flush();
            reader.nested(false, () => parseSequence(reader, tokens));
            start = reader.at;
            continue;
        }
        const escaped = takeIntroductionEscape(reader);
        if (escaped)
            text += escaped;
        else {
            const character = reader.text.charAt(reader.at++);
            text += character;
            if (character === '\n')
                break;
        }
    }
    flush();
}
/** A whole text as a template, as `templatefile` and strings of the JSON syntax have it. */
function parseBareTemplate(reader) {
    const tokens = [];
    while (!reader.atEnd)
        parseTemplateLine(reader, tokens);
    return buildTemplate(stripped(tokens), reader);
}

;// CONCATENATED MODULE: ./build/terraform/syntax/heredocs.js


/** A heredoc; the reader stands on `<<`, and afterwards behind the closing marker, before its line break. */
function parseHeredoc(reader) {
    const from = reader.at;
    reader.at += 2;
    const flush = reader.take('-');
    const marker = reader.takeName()?.name;
    if (marker === undefined)
        reader.fail(`A heredoc needs a marker after "<<", found ${reader.found()}`);
    if (!reader.atLineBreak)
        reader.fail(`The line of a heredoc's marker must end behind it, found ${reader.found()}`);
    reader.at = reader.text.indexOf('\n', reader.at) + 1;
    const tokens = [];
    reader.nested(false, () => {
        for (let end = closingMarker(reader, marker); end === undefined; end = closingMarker(reader, marker)) {
            if (reader.atEnd)
                reader.fail(`This heredoc is never closed with ${marker} on a line of its own`, from, from + 2);
            parseTemplateLine(reader, tokens);
        }
    });
    const parts = buildTemplate(flush ? flushed(stripped(tokens)) : stripped(tokens), reader);
    return { kind: 'template', parts, ...reader.range(from, reader.at) };
}
/** Steps behind the closing marker when this line, which must have an end, has nothing else; else answers undefined. */
function closingMarker(reader, marker) {
    let at = reader.at;
    while (isBlank(reader.text.charCodeAt(at)))
        at++;
    if (!reader.text.startsWith(marker, at))
        return undefined;
    const end = at + marker.length;
    let after = end;
    while (isBlank(reader.text.charCodeAt(after)))
        after++;
    const next = reader.text.charCodeAt(after);
    if (next === 10 || (next === 13 && reader.text.charCodeAt(after + 1) === 10)) {
        reader.at = end;
        return end;
    }
    return undefined;
}
function isBlank(code) {
    return code === 32 || code === 9;
}
/** Takes the indentation that all lines share from every line (`<<-`); lines of blank space alone do not count. */
function flushed(tokens) {
    let shared = Number.POSITIVE_INFINITY;
    const starts = new Map();
    let lineStart = true;
    for (const token of tokens) {
        if (lineStart) {
            if (token.kind !== 'text')
                shared = 0;
            else if (token.text.trimStart() !== '' || !token.text.endsWith('\n')) {
                shared = Math.min(shared, token.text.length - token.text.trimStart().length);
                starts.set(token, token);
            }
        }
        lineStart = token.kind === 'text' && token.text.endsWith('\n');
    }
    if (shared === 0 || starts.size === 0)
        return tokens;
    return tokens.map((token) => {
        const text = starts.get(token);
        return text ? { ...text, text: text.text.slice(shared), start: text.start + shared } : token;
    });
}

;// CONCATENATED MODULE: ./build/terraform/syntax/operators.js
/** Operators by precedence, the strongest first (HCL native syntax specification, "Operations"). */
const levels = [
    ['*', '/', '%'],
    ['+', '-'],
    ['<=', '>=', '<', '>'],
    ['==', '!='],
    ['&&'],
    ['||'],
];
/** Longer operators before their own prefixes. */
const operators_all = ['||', '&&', '==', '!=', '<=', '>=', '<', '>', '+', '-', '*', '/', '%'];
const firstCharacters = new Set(operators_all.map((operator) => operator.charAt(0)));
/** Takes a binary operator if one is next. */
function takeOperator(reader) {
    if (!firstCharacters.has(reader.text.charAt(reader.at)))
        return undefined;
    return operators_all.find((operator) => reader.take(operator));
}
/** The tree of a chain of operations: one flat, left-associative node for every run of operators of one precedence. */
function groupByPrecedence(first, rest) {
    let head = first;
    let tail = rest;
    for (const level of levels) {
        if (!tail.some(({ operator }) => level.includes(operator)))
            continue;
        const grouped = [];
        let run = [];
        const closeRun = () => {
            const last = grouped.at(-1);
            if (run.length === 0)
                return;
            if (last)
                grouped[grouped.length - 1] = { operator: last.operator, operand: operation(last.operand, run) };
            else
                head = operation(head, run);
            run = [];
        };
        for (const item of tail) {
            if (level.includes(item.operator))
                run.push(item);
            else {
                closeRun();
                grouped.push(item);
            }
        }
        closeRun();
        tail = grouped;
    }
    return head;
}
function operation(first, rest) {
    return { kind: 'operation', first, rest, start: first.start, end: rest.at(-1)?.operand.end ?? first.end };
}

;// CONCATENATED MODULE: ./build/terraform/syntax/expressions.js




/** Parses an expression (HCL native syntax specification, "Expressions"); stops behind its last character. */
function expressions_parseExpression(reader) {
    return reader.nested(reader.lineBreaksCount, () => {
        const condition = parseOperation(reader);
        reader.skip();
        if (!reader.take('?'))
            return condition;
        const whenTrue = expressions_parseExpression(reader);
        reader.skip();
        if (!reader.take(':'))
            reader.fail(`A conditional needs ":" and a second result, found ${reader.found()}`);
        const whenFalse = expressions_parseExpression(reader);
        return { kind: 'conditional', condition, whenTrue, whenFalse, start: condition.start, end: whenFalse.end };
    });
}
/** Terms and the operators between them, without recursion: a thousand operands are one list. */
function parseOperation(reader) {
    const first = parseTerm(reader);
    reader.skip();
    let operator = takeOperator(reader);
    if (!operator)
        return first;
    const rest = [];
    while (operator) {
        rest.push({ operator, operand: parseTerm(reader) });
        reader.skip();
        operator = takeOperator(reader);
    }
    return groupByPrecedence(first, rest);
}
/** A value with its unary operators before and its attributes, indices and splats behind. */
function parseTerm(reader) {
    reader.skip();
    const from = reader.at;
    const operator = reader.looksAt('-') ? '-' : reader.looksAt('!') ? '!' : undefined;
    if (operator) {
        reader.at++;
        const operand = reader.nested(reader.lineBreaksCount, () => parseTerm(reader));
        return { kind: 'unary', operator, operand, start: reader.range(from, from).start, end: operand.end };
    }
    const base = parsePrimary(reader);
    const steps = parseSteps(reader);
    const last = steps.at(-1);
    return last ? { kind: 'chain', base, steps, start: base.start, end: last.end } : base;
}
function parseSteps(reader) {
    const steps = [];
    for (;;) {
        reader.skip();
        const from = reader.at;
        if (reader.looksAt('.') && !reader.looksAt('...')) {
            reader.at++;
            steps.push(parseDotStep(reader, from, steps.at(-1)));
        }
        else if (reader.take('[')) {
            steps.push(reader.nested(false, () => parseBracketStep(reader, from)));
        }
        else
            return steps;
    }
}
function parseDotStep(reader, from, before) {
    reader.skip();
    const name = reader.takeName();
    if (name)
        return { kind: 'attribute', name: name.name, ...reader.range(from, reader.at) };
    if (reader.take('*')) {
        if (before?.kind === 'splat' && before.form === 'attribute')
            reader.fail('".*" cannot follow ".*"', from, reader.at);
        return { kind: 'splat', form: 'attribute', ...reader.range(from, reader.at) };
    }
    const digits = reader.at;
    while (isDigit(reader.text.charCodeAt(reader.at)))
        reader.at++;
    if (digits === reader.at)
        reader.fail(`A name must follow ".", found ${reader.found()}`);
    const index = Number(reader.text.slice(digits, reader.at));
    return { kind: 'legacy-index', index, ...reader.range(from, reader.at) };
}
function parseBracketStep(reader, from) {
    reader.skip();
    if (reader.take('*')) {
        reader.skip();
        if (!reader.take(']'))
            reader.fail(`"]" must follow "[*", found ${reader.found()}`);
        return { kind: 'splat', form: 'full', ...reader.range(from, reader.at) };
    }
    const key = expressions_parseExpression(reader);
    reader.skip();
    if (!reader.take(']'))
        reader.fail(`"]" is missing after an index, found ${reader.found()}`);
    return { kind: 'index', key, ...reader.range(from, reader.at) };
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function parsePrimary(reader) {
    const from = reader.at;
    const first = reader.text[from];
    if (first === '"')
        return parseQuoted(reader);
    if (first === '[' || first === '{')
        return parseCollection(reader);
    if (first === '<' && reader.looksAt('<<'))
        return parseHeredoc(reader);
    if (first === '(')
        return parseParentheses(reader);
    const digits = reader.takeNumber();
    if (digits !== undefined)
        return { kind: 'literal', value: Number(digits), ...reader.range(from, reader.at) };
    const name = reader.takeName();
    if (!name)
        reader.fail(`A value is expected, found ${reader.found()}`);
    const call = parseCall(reader, from, name.name);
    if (call)
        return call;
    if (name.name === 'true' || name.name === 'false') {
        return { kind: 'literal', value: name.name === 'true', start: name.start, end: name.end };
    }
    if (name.name === 'null')
        return { kind: 'literal', value: null, start: name.start, end: name.end };
    return { kind: 'variable', ...name };
}
function parseParentheses(reader) {
    const from = reader.at++;
    return reader.nested(false, () => {
        const inner = expressions_parseExpression(reader);
        reader.skip();
        if (!reader.take(')'))
            reader.fail(`")" is missing, found ${reader.found()}`);
        return { kind: 'parentheses', inner, ...reader.range(from, reader.at) };
    });
}
/** A function call after its first name, or undefined when the name is no function's. */
function parseCall(reader, from, first) {
    let name = first;
    const afterName = reader.at;
    reader.skip();
    while (reader.take('::')) {
        reader.skip();
        const next = reader.takeName();
        if (!next)
            reader.fail(`A function's name must follow "::", found ${reader.found()}`);
        name += `::${next.name}`;
        reader.skip();
    }
    if (!reader.take('(')) {
        if (name !== first)
            reader.fail(`"(" must follow the function ${name}, found ${reader.found()}`);
        reader.at = afterName;
        return undefined;
    }
    return reader.nested(false, () => {
        const args = [];
        let expandLast = false;
        for (;;) {
            reader.skip();
            if (reader.take(')'))
                break;
            args.push(expressions_parseExpression(reader));
            reader.skip();
            if (reader.take('...')) {
                expandLast = true;
                reader.skip();
                if (!reader.take(')'))
                    reader.fail(`")" must follow "...", found ${reader.found()}`);
                break;
            }
            if (reader.take(')'))
                break;
            if (!reader.take(','))
                reader.fail(`"," or ")" is expected in the arguments, found ${reader.found()}`);
        }
        return { kind: 'call', name, args, expandLast, ...reader.range(from, reader.at) };
    });
}

;// CONCATENATED MODULE: ./build/terraform/syntax/recovery.js
/** The header of a block at the very beginning of a line. */
const header = /^[A-Za-z_][A-Za-z0-9_-]*[ \t]*(?:["{]|[ \t][A-Za-z_])/;
const heredocMarker = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
/**
 * Steps behind an item that could not be parsed: to the end of the first line behind the failure on which all brackets
 * that the item opened are closed, or before the `}` of the enclosing body. Where the brackets never balance, to the next
 * line that begins with a block header in its first column.
 */
function recover(reader, state, from, inBlock) {
    const { text } = reader;
    const failedAt = Math.max(reader.at, from);
    let depth = 0;
    let at = from;
    while (at < text.length) {
        const character = text.charAt(at);
        if (character === '\n') {
            if (depth === 0 && at >= failedAt)
                break;
        }
        else if (character === '"') {
            at = endOfString(text, at);
            continue;
        }
        else if (character === '#' || text.startsWith('//', at)) {
            at = lineEnd(text, at);
            continue;
        }
        else if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            at = end < 0 ? text.length : end + 2;
            continue;
        }
        else if (character === '<' && text.charAt(at + 1) === '<') {
            at = endOfHeredoc(text, at);
            continue;
        }
        else if ('{[('.includes(character))
            depth++;
        else if ('}])'.includes(character)) {
            if (depth === 0 && character === '}' && inBlock && at >= failedAt)
                break;
            depth = Math.max(0, depth - 1);
        }
        at++;
    }
    reader.at = at;
    if (at < text.length)
        return;
    reader.at = nextHeader(text, failedAt);
    state.resumed = true;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
/** Behind the closing quote, with quotes inside interpolations skipped; at the end of the line when there is none. */
function endOfString(text, from) {
    let at = from + 1;
    let braces = 0;
    for (; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\n')
            return at;
        if (character === '\\')
            at++;
        else if ((character === '$' || character === '%') && text.charAt(at + 1) === '{') {
            braces++;
            at++;
        }
        else if (character === '}' && braces > 0)
            braces--;
        else if (character === '"' && braces === 0)
            return at + 1;
    }
    return text.length;
}
function endOfHeredoc(text, from) {
    heredocMarker.lastIndex = from;
    const marker = heredocMarker.exec(text)?.[1];
    if (marker === undefined)
        return from + 2;
    for (let at = lineEnd(text, from); at < text.length; at = lineEnd(text, at + 1)) {
        if (text.slice(at + 1, lineEnd(text, at + 1)).trim() === marker)
            return lineEnd(text, at + 1);
    }
    return from + 2;
}
function nextHeader(text, from) {
    for (let at = lineEnd(text, from); at < text.length; at = lineEnd(text, at + 1)) {
        if (header.test(text.slice(at + 1, at + 80)))
            return at + 1;
    }
    return text.length;
}
/**
 * A block that the end of the file closed, because a `}` is missing somewhere, swallows the blocks behind it: those that
 * begin in the first column are handed back as blocks of the file.
 */
function hoisted(block, text) {
    const inFirstColumn = (inner) => inner.start === 0 || text.charAt(inner.start - 1) === '\n';
    const swallowed = block.body.blocks.filter(inFirstColumn);
    if (swallowed.length === 0)
        return [block];
    const blocks = block.body.blocks.filter((inner) => !inFirstColumn(inner));
    return [{ ...block, body: { ...block.body, blocks } }, ...swallowed.flatMap((inner) => hoisted(inner, text))];
}

;// CONCATENATED MODULE: ./build/terraform/syntax/bodies.js




/** The attributes and blocks of a file or between braces; behind it stands the end of the text or `}`. */
function parseBody(reader, state, opener) {
    const attributes = [];
    const blocks = [];
    const names = new Set();
    const start = reader.at;
    for (;;) {
        if (state.resumed) {
            if (opener)
                break;
            state.resumed = false;
        }
        const from = reader.at;
        try {
            reader.skipLines();
            if (reader.atEnd) {
                if (opener)
                    reader.fail(`The block "${opener.name}" is never closed`, opener.start, opener.end);
                break;
            }
            if (reader.looksAt('}')) {
                if (opener)
                    break;
                reader.fail('This "}" closes no block');
            }
            const item = parseItem(reader, state);
            if ('labels' in item)
                blocks.push(...(opener || !reader.atEnd ? [item] : hoisted(item, reader.text)));
            else {
                attributes.push(item);
                if (names.has(item.name.name)) {
                    note(reader, state, `"${item.name.name}" is set twice`, item.name.start, item.name.end);
                }
                names.add(item.name.name);
            }
        }
        catch (failure) {
            if (!(failure instanceof SyntaxFailure))
                throw failure;
            note(reader, state, failure.message, failure.start, failure.end, failure.reason);
            if (reader.atEnd)
                break;
            recover(reader, state, from, opener !== undefined);
        }
    }
    return { attributes, blocks, start, end: reader.at };
}
function note(reader, state, message, start, end, reason = 'parse-error') {
    state.problems.push({ message, reason, start, end });
    if (state.problems.length >= reader.limits.problems)
        reader.at = reader.text.length;
}
function parseItem(reader, state) {
    const name = reader.takeName();
    if (!name)
        reader.fail(`An argument or a block is expected, found ${reader.found()}`);
    reader.skip();
    if (reader.looksAt('=') && !reader.looksAt('=='))
        return parseAttribute(reader, name, true);
    return parseBlock(reader, state, name);
}
function parseAttribute(reader, name, ownLine) {
    reader.at++;
    const value = expressions_parseExpression(reader);
    const end = reader.at;
    reader.skip();
    if (ownLine)
        endLine(reader, `the argument "${name.name}"`);
    return { name, value, start: name.start, end };
}
function endLine(reader, what) {
    if (!reader.atEnd && !reader.atLineBreak)
        reader.fail(`The line must end behind ${what}, found ${reader.found()}`);
}
function parseBlock(reader, state, type) {
    const labels = [];
    while (!reader.take('{')) {
        const label = reader.looksAt('"') ? parseLabel(reader) : reader.takeName();
        if (!label)
            reader.fail(`"=", "{" or a label must follow "${type.name}", found ${reader.found()}`);
        labels.push(label);
        reader.skip();
    }
    const body = reader.nested(true, () => {
        reader.skip();
        if (reader.atLineBreak || reader.atEnd || reader.looksAt('}'))
            return parseBody(reader, state, type);
        return parseOneLine(reader);
    });
    reader.take('}');
    const end = reader.at;
    if (!state.resumed) {
        reader.skip();
        endLine(reader, `the block "${type.name}"`);
    }
    return { type, labels, body, start: type.start, end };
}
function parseLabel(reader) {
    const quoted = parseQuoted(reader);
    let name = '';
    for (const part of quoted.kind === 'template' ? quoted.parts : []) {
        if (part.kind !== 'text')
            reader.fail('A label cannot have a template sequence', part.start, part.end);
        name += part.text;
    }
    return { name, start: quoted.start, end: quoted.end };
}
/** `{ name = value }` on one line: a single argument. */
function parseOneLine(reader) {
    const start = reader.at;
    const name = reader.takeName();
    reader.skip();
    if (!name || !reader.looksAt('='))
        reader.fail(`An argument or a line break must follow "{", found ${reader.found()}`);
    const attribute = parseAttribute(reader, name, false);
    if (!reader.looksAt('}'))
        reader.fail(`"}" must follow the only argument of a one-line block, found ${reader.found()}`);
    return { attributes: [attribute], blocks: [], start, end: reader.at };
}

// EXTERNAL MODULE: ../../main/node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(2465);
;// CONCATENATED MODULE: ./build/terraform/syntax/json-expressions.js


/** A JSON value as an expression; strings and keys are templates (Terraform documentation, "Expression Mapping"). */
function jsonExpression(context, node) {
    const range = { start: node.offset, end: node.offset + node.length };
    const children = node.children ?? [];
    switch (node.type) {
        case 'array':
            return { kind: 'tuple', items: children.map((item) => jsonExpression(context, item)), ...range };
        case 'object': {
            const items = children.flatMap((property) => {
                const [key, value] = property.children ?? [];
                return key && value ? [{ key: jsonExpression(context, key), value: jsonExpression(context, value) }] : [];
            });
            return { kind: 'object', items, ...range };
        }
        case 'string':
            return stringTemplate(context, node);
        case 'number':
        case 'boolean':
            return { kind: 'literal', value: node.value, ...range };
        default:
            return { kind: 'literal', value: null, ...range };
    }
}
function stringTemplate(context, node) {
    const text = String(node.value);
    const range = { start: node.offset, end: node.offset + node.length };
    const inner = { start: range.start + 1, end: range.end - 1 };
    const literal = { kind: 'template', parts: [{ kind: 'text', text, ...inner }], ...range };
    if (!text.includes('${') && !text.includes('%{'))
        return literal;
    const offsets = decodedOffsets(context.text.slice(inner.start, inner.end), inner.start);
    try {
        return { kind: 'template', parts: parseBareTemplate(new reader_Reader(text, context.limits, offsets)), ...range };
    }
    catch (failure) {
        if (!(failure instanceof SyntaxFailure))
            throw failure;
        const { message, reason, start, end } = failure;
        context.errors.push({ message, reason, start, end });
        return literal;
    }
}
/** For every offset of a JSON string's content the offset in the file, its end included. */
function decodedOffsets(raw, start) {
    const offsets = [];
    for (let at = 0; at < raw.length;) {
        offsets.push(start + at);
        at += raw.charAt(at) !== '\\' ? 1 : raw.charAt(at + 1) === 'u' ? 6 : 2;
    }
    offsets.push(start + raw.length);
    return offsets;
}

;// CONCATENATED MODULE: ./build/terraform/syntax/json-bodies.js


/** How many labels the blocks of a configuration have; the JSON syntax writes each as one more level of objects. */
const labelCounts = new Map([
    ['resource', 2],
    ['data', 2],
    ['ephemeral', 2],
    ['action', 2],
    ['module', 1],
    ['variable', 1],
    ['output', 1],
    ['provider', 1],
    ['check', 1],
    ['locals', 0],
    ['terraform', 0],
    ['moved', 0],
    ['removed', 0],
    ['import', 0],
]);
/** Levels of objects below a block that are also offered as nested blocks; no schema of a provider nests deeper. */
const blockLevels = 6;
/**
 * Parses a configuration in JSON (Terraform documentation, "JSON Configuration Syntax"). Without a provider's schema an
 * object may be an argument's value or a nested block, so it is offered as both.
 */
function parseJsonBody(text, limits) {
    const empty = { attributes: [], blocks: [], start: 0, end: text.length };
    const deep = deepestAt(text, limits.depth);
    if (deep !== undefined) {
        const message = `Nested deeper than ${limits.depth} levels`;
        return { body: empty, errors: [{ message, reason: 'limit', start: deep, end: deep + 1 }] };
    }
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const jsonErrors = [];
    const root = (0,main.parseTree)(start ? ` ${text.slice(1)}` : text, jsonErrors, { disallowComments: true });
    const errors = jsonErrors.slice(0, limits.problems).map(({ error, offset, length }) => ({
        message: `Not valid JSON: ${(0,main.printParseErrorCode)(error)}`,
        reason: 'parse-error',
        start: offset,
        end: offset + length,
    }));
    if (errors.length === 0 && !isJson(text.slice(start))) {
        errors.push({ message: 'Not valid JSON', reason: 'parse-error', start: 0, end: 0 });
    }
    if (!root)
        return { body: empty, errors };
    const context = { limits, errors, text };
    const attributes = [];
    const blocks = [];
    for (const object of objectsOf(root)) {
        for (const { name, value } of propertiesOf(object)) {
            const labels = labelCounts.get(name.name);
            if (labels !== undefined)
                blocks.push(...labelled(context, name, [], value, labels, blockLevels));
            else
                attributes.push(attributeOf(context, name, value));
        }
    }
    return { body: { ...empty, attributes, blocks }, errors };
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Where brackets nest deeper than a limit, before anything recurses over them. */
function deepestAt(text, limit) {
    let depth = 0;
    let inString = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (inString) {
            if (code === 92)
                at++;
            else if (code === 34)
                inString = false;
        }
        else if (code === 34)
            inString = true;
        else if (code === 123 || code === 91) {
            if (++depth > limit)
                return at;
        }
        else if (code === 125 || code === 93)
            depth--;
    }
    return undefined;
}
function objectsOf(node) {
    if (node.type === 'object')
        return [node];
    if (node.type !== 'array')
        return [];
    return (node.children ?? []).filter((item) => item.type === 'object');
}
/** The properties of an object, without comments (`"//"`). */
function propertiesOf(object) {
    return (object.children ?? []).flatMap((property) => {
        const [key, value] = property.children ?? [];
        if (!key || !value || key.value === '//')
            return [];
        const name = { name: String(key.value), start: key.offset, end: key.offset + key.length };
        return [{ name, value }];
    });
}
function attributeOf(context, name, value) {
    return { name, value: jsonExpression(context, value), start: name.start, end: value.offset + value.length };
}
/** Blocks of a type whose labels are the keys of nested objects. */
function labelled(context, type, labels, value, missing, levels) {
    return objectsOf(value).flatMap((object) => {
        if (missing > 0) {
            return propertiesOf(object).flatMap((property) => labelled(context, type, [...labels, property.name], property.value, missing - 1, levels));
        }
        const [start, end] = [labels.at(-1)?.start ?? type.start, object.offset + object.length];
        return [{ type, labels, body: bodyOf(context, object, levels), start, end }];
    });
}
function bodyOf(context, object, levels) {
    const attributes = [];
    const blocks = [];
    for (const { name, value } of propertiesOf(object)) {
        attributes.push(attributeOf(context, name, value));
        if (levels > 0)
            blocks.push(...labelled(context, name, [], value, name.name === 'dynamic' ? 1 : 0, levels - 1));
    }
    return { attributes, blocks, start: object.offset, end: object.offset + object.length };
}

;// CONCATENATED MODULE: ./build/terraform/syntax/parse.js





/** Parses a file in HCL's native syntax (`.tf`, `.tofu`, `.tfvars`); never throws. */
function parseHcl(source, limits = reader_defaultSyntaxLimits) {
    const { text } = source;
    if (text.length > limits.length)
        return tooLong(text, limits);
    const reader = new reader_Reader(text, limits);
    if (text.charCodeAt(0) === 0xfeff)
        reader.at = 1;
    const state = { problems: [], resumed: false };
    const body = parseBody(reader, state, undefined);
    return { body, errors: state.problems };
}
/** Parses a file in Terraform's JSON syntax (`.tf.json`, `.tfvars.json`) into the same shape; never throws. */
function parseHclJson(source, limits = reader_defaultSyntaxLimits) {
    if (source.text.length > limits.length)
        return tooLong(source.text, limits);
    return parseJsonBody(source.text, limits);
}
/** Parses a configuration file by the syntax that its name says. */
function parseConfiguration(source, limits = reader_defaultSyntaxLimits) {
    return source.path.endsWith('.json') ? parseHclJson(source, limits) : parseHcl(source, limits);
}
/** Parses a whole text as a template, as `templatefile` reads it; never throws. */
function parseTemplateFile(source, limits = reader_defaultSyntaxLimits) {
    if (source.text.length > limits.length)
        return { parts: [], errors: tooLong(source.text, limits).errors };
    const reader = new reader_Reader(source.text, limits);
    if (source.text.charCodeAt(0) === 0xfeff)
        reader.at = 1;
    try {
        return { parts: parseBareTemplate(reader), errors: [] };
    }
    catch (failure) {
        return { parts: [], errors: [problemOf(failure)] };
    }
}
/** Parses a text that is one expression, or answers undefined. */
function parseExpressionText(text, limits = defaultSyntaxLimits) {
    const reader = new Reader(text, limits);
    reader.lineBreaksCount = false;
    try {
        const expression = parseExpression(reader);
        reader.skip();
        return reader.atEnd ? expression : undefined;
    }
    catch (failure) {
        problemOf(failure);
        return undefined;
    }
}
function problemOf(failure) {
    if (!(failure instanceof SyntaxFailure))
        throw failure;
    return { message: failure.message, reason: failure.reason, start: failure.start, end: failure.end };
}
function tooLong(text, limits) {
    const message = `The file has ${text.length} characters, more than the ${limits.length} that are read`;
    const errors = [{ message, reason: 'limit', start: 0, end: 0 }];
    return { body: { attributes: [], blocks: [], start: 0, end: 0 }, errors };
}


/***/ })

};
