export const id = 850;
export const ids = [850];
export const modules = {

/***/ 2850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   indexManagedPolicies: () => (/* binding */ indexManagedPolicies),
/* harmony export */   loadManagedPolicies: () => (/* binding */ loadManagedPolicies),
/* harmony export */   managedPolicyName: () => (/* binding */ managedPolicyName)
/* harmony export */ });
/** The stored text: a first line with the snapshot's date, then `name, path, version, document` a line, tab-separated. */
function indexManagedPolicies(text) {
    const [snapshot = '', ...lines] = text.split('\n');
    const byName = new Map();
    for (const line of lines) {
        const name = line.slice(0, line.indexOf('\t'));
        if (name !== '')
            byName.set(name.toLowerCase(), { name, line });
    }
    const read = new Map();
    return {
        snapshot,
        names: [...byName.values()].map(({ name }) => name),
        find(arnOrName) {
            const key = managedPolicyName(arnOrName)?.toLowerCase();
            if (key === undefined)
                return undefined;
            const known = read.get(key);
            if (known)
                return known;
            const line = byName.get(key)?.line;
            if (line === undefined)
                return undefined;
            const policy = decode(line);
            read.set(key, policy);
            return policy;
        },
    };
}
function decode(line) {
    const [name = '', path = '', version = '', ...rest] = line.split('\t');
    return {
        name,
        arn: `arn:aws:iam::aws:policy${path}${name}`,
        version,
        serviceLinked: path.startsWith('/aws-service-role/'),
        document: JSON.parse(rest.join('\t')),
    };
}
/** The name in an AWS-managed policy's ARN of any partition; a text without `:` is a name already; else undefined. */
function managedPolicyName(arnOrName) {
    if (!arnOrName.includes(':'))
        return arnOrName === '' ? undefined : arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
    const match = /^arn:aws[a-z-]{0,20}:iam::aws:policy\//i.exec(arnOrName);
    return match ? arnOrName.slice(arnOrName.lastIndexOf('/') + 1) : undefined;
}
let loaded;
/** Unpacks the snapshot of all AWS-managed policies (some 3 MB of text, about 20 ms); load it only when one is referenced. */
function loadManagedPolicies() {
    loaded ??= (async () => {
        const [{ managedPoliciesBrotli }, { unpack }] = await Promise.all([
            __webpack_require__.e(/* import() */ 907).then(__webpack_require__.bind(__webpack_require__, 3907)),
            __webpack_require__.e(/* import() */ 871).then(__webpack_require__.bind(__webpack_require__, 4871)),
        ]);
        return indexManagedPolicies(unpack(managedPoliciesBrotli));
    })();
    return loaded;
}


/***/ })

};
