export const id = 932;
export const ids = [932];
export const modules = {

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ decodeFacts),
/* harmony export */   loadFacts: () => (/* binding */ loadFacts)
/* harmony export */ });
/* unused harmony export indexFacts */
/** What a stored action stands for. */
function decodeFacts(service, stored) {
    const [name, accessLevel, types, keys] = stored;
    const resourceTypes = [];
    for (const code of types) {
        const type = service.types[code >> 1];
        if (type)
            resourceTypes.push({ name: type[0], arn: type[1], required: code % 2 === 1 });
    }
    const conditionKeys = [];
    for (const index of keys) {
        const key = service.keys[index];
        if (key !== undefined)
            conditionKeys.push(key);
    }
    const action = `${service.prefix}:${name}`;
    return { action, accessLevel, wildcardOnly: types.length === 0, resourceTypes, conditionKeys };
}
/** An index over stored facts; an action's facts are decoded when they are asked for. */
function indexFacts(services) {
    const byPrefix = new Map();
    const byName = new Map();
    for (const service of services)
        byPrefix.set(service.prefix, service);
    const namesOf = (service) => {
        const known = byName.get(service.prefix);
        if (known)
            return known;
        const names = new Map(service.actions.map((stored) => [stored[0].toLowerCase(), stored]));
        byName.set(service.prefix, names);
        return names;
    };
    return {
        find(action) {
            const colon = action.indexOf(':');
            const service = byPrefix.get(action.slice(0, Math.max(colon, 0)).toLowerCase());
            const stored = service && namesOf(service).get(action.slice(colon + 1).toLowerCase());
            return stored && decodeFacts(service, stored);
        },
        actionsOf(prefix) {
            const service = byPrefix.get(prefix.toLowerCase());
            return service ? service.actions.map(([name]) => `${service.prefix}:${name}`) : [];
        },
        prefixes: [...byPrefix.keys()].sort(),
    };
}
/** Loads the facts of every action of the AI services' prefixes, sensitive or not. */
async function loadFacts() {
    const { factsJson } = await __webpack_require__.e(/* import() */ 738).then(__webpack_require__.bind(__webpack_require__, 9738));
    const stored = JSON.parse(factsJson);
    return indexFacts(stored.services);
}


/***/ })

};
