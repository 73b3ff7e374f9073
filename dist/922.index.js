export const id = 922;
export const ids = [922];
export const modules = {

/***/ 922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serverless: () => (/* binding */ serverless)
});

// EXTERNAL MODULE: ./build/cloudformation/front-end.js + 18 modules
var front_end = __webpack_require__(8760);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var scope = __webpack_require__(8312);
// EXTERNAL MODULE: ./build/grants/grant.js
var grant = __webpack_require__(577);
// EXTERNAL MODULE: ./build/grants/unreadable.js
var unreadable = __webpack_require__(2408);
// EXTERNAL MODULE: ./build/located/json-tree.js + 2 modules
var json_tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./build/located/parse-problem.js
var parse_problem = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/located/source.js
var located_source = __webpack_require__(3781);
// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/located/yaml-tree.js + 3 modules
var yaml_tree = __webpack_require__(9503);
;// CONCATENATED MODULE: ./build/serverless/service.js
/** How many values the variables of one service may make. */
const maxSteps = 100_000;
/** How deep values and variables may refer to each other. */
const maxDepth = 100;
/** How many places one value may keep of those that handed it on. */
const maxOrigins = 30;
/** How many characters all strings that variables make may have together. */
const maxTextLength = 4_000_000;
function newService(files, path, root) {
    return { files, path, root, notes: [], readPaths: new Set(), steps: 0, depth: 0, textLength: 0 };
}
/** Notes something once. */
function note(service, undecided) {
    if (!service.notes.some((one) => one.reason === undecided.reason && one.message === undecided.message)) {
        service.notes.push(undecided);
    }
}
/** Runs one step, one level deeper; an unknown with a note when a limit is reached. */
function step(service, origins, work) {
    const exceeded = limitOf(service);
    if (exceeded !== undefined) {
        note(service, {
            reason: 'limit',
            message: `The variables of ${service.path} ${exceeded}.`,
            at: origins[0] ?? { path: service.path },
            remedy: 'Remove cycles among the variables and included files, or review the permissions of this service by hand.',
        });
        return unknown('limit', 'limit', origins);
    }
    service.steps++;
    service.depth++;
    try {
        return work();
    }
    finally {
        service.depth--;
    }
}
function limitOf(service) {
    if (service.steps >= maxSteps)
        return `stand for more than ${maxSteps} values`;
    if (service.depth >= maxDepth)
        return `refer to themselves, or to each other more than ${maxDepth} levels deep`;
    return service.textLength >= maxTextLength ? `make more than ${maxTextLength} characters of text` : undefined;
}
function unknown(name, reason, origins) {
    return { kind: 'unknown', name, reason, origins };
}
/** The place of a value; the start of the service's file for one that has none. */
function placeOf(value, service) {
    const source = service.root.origins[0]?.source ?? { path: service.path, text: '' };
    return value.origins[0] ?? { source, start: 0, end: 0 };
}

;// CONCATENATED MODULE: ./build/serverless/service-file.js
const serviceName = /(?:^|\/)serverless[^/]*\.(?:ya?ml|json)$/i;
const programName = /(?:^|\/)serverless\.(?:ts|js|cjs|mjs)$/;
const composeName = /(?:^|\/)serverless-compose\.[a-z]+$/;
/** Whether a file of this name is a service by the Framework's convention. */
function isServiceName(path) {
    return (serviceName.test(path) || programName.test(path)) && !composeName.test(path);
}
/** Whether a file of this name is a service that is written as a program. */
function isProgram(path) {
    return programName.test(path);
}
/** Whether a source can be a service, whatever its name: it names itself and a provider at its top level. */
function isService(source) {
    const { text } = source;
    if (source.path.endsWith('.json'))
        return text.includes('"provider"') && text.includes('"service"');
    if (!/(?:^|\n)["']?provider["']?[ \t]*:/.test(text))
        return false;
    return isServiceName(source.path) || /(?:^|\n)["']?service["']?[ \t]*:/.test(text);
}

// EXTERNAL MODULE: ./build/cloudformation/written-document.js
var written_document = __webpack_require__(2941);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/cloudformation/local-file.js
var local_file = __webpack_require__(2930);
;// CONCATENATED MODULE: ./build/serverless/pattern.js
/** Whether a text is one that the pieces can make; a hole stands for at least one character. Linear for each piece. */
function matches(pieces, text) {
    let at = 0;
    let open = false;
    for (const [i, piece] of pieces.entries()) {
        if (typeof piece !== 'string') {
            // two holes in a row need no more than one character each
            if (open)
                at++;
            open = true;
            continue;
        }
        const last = i === pieces.length - 1;
        if (!open) {
            if (!text.startsWith(piece, at))
                return false;
            at += piece.length;
            continue;
        }
        const found = last ? text.length - piece.length : text.indexOf(piece, at + 1);
        if (found < at + 1 || !text.startsWith(piece, found))
            return false;
        at = found + piece.length;
        open = false;
    }
    return open ? at < text.length : at === text.length;
}
/** Pieces cut at every occurrence of a separator in their literal parts. */
function split(pieces, separator) {
    const parts = [[]];
    for (const piece of pieces) {
        if (typeof piece !== 'string')
            parts.at(-1)?.push(piece);
        else {
            for (const [i, text] of piece.split(separator).entries()) {
                if (i > 0)
                    parts.push([]);
                if (text !== '')
                    parts.at(-1)?.push(text);
            }
        }
    }
    return parts;
}
/** The text of pieces without holes. */
function textOf(pieces) {
    return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : undefined;
}

;// CONCATENATED MODULE: ./build/serverless/text.js


/** More texts than this are not made from one string; the part becomes a hole. */
const maxVariants = 16;
/** The text that parts make together; a part with several possible values makes several texts, within a limit. */
function concat(parts, origins, service, variants = 1) {
    const choice = parts.find((part) => part.kind === 'choice');
    if (choice?.kind === 'choice' && variants * choice.options.length <= maxVariants) {
        const options = choice.options.map((_, i) => {
            const chosen = parts.map((part) => {
                const same = part.kind === 'choice' && part.condition === choice.condition;
                return same && part.options.length === choice.options.length ? (part.options[i] ?? part) : part;
            });
            return concat(chosen, origins, service, variants * choice.options.length);
        });
        return (0,tree/* choiceOf */.FH)(choice.condition, options, origins);
    }
    const pieces = [];
    for (const piece of parts.flatMap((part) => piecesOf(part, service))) {
        const last = pieces.at(-1);
        if (typeof piece === 'string')
            service.textLength += piece.length;
        if (typeof piece === 'string' && typeof last === 'string')
            pieces[pieces.length - 1] = last + piece;
        else if (piece !== '')
            pieces.push(piece);
    }
    const handed = parts.flatMap((part) => part.origins.filter((span) => !origins.includes(span)));
    return { kind: 'string', pieces, origins: [...origins, ...handed.slice(0, 20)] };
}
/** A value as part of a text. */
function piecesOf(value, service) {
    const hole = (name, reason) => [
        { name, reason, at: placeOf(value, service) },
    ];
    switch (value.kind) {
        case 'string':
            return value.pieces;
        case 'bool':
        case 'number':
            return [String(value.value)];
        case 'null':
            return [];
        case 'unknown':
            return hole(value.name, value.reason);
        case 'choice':
            return hole(value.condition, 'unresolved-variable');
        case 'list':
        case 'object':
            return hole(value.kind, 'unsupported-expression');
    }
}
/** Pieces as a person reads them. */
function shown(pieces) {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}
/** A string that only a deployment knows. */
function holeString(name, origins, service, kind) {
    const at = origins[0] ?? placeOf(service.root, service);
    const pieces = [{ name, reason: 'unresolved-variable', at, ...(kind ? { kind } : {}) }];
    return { kind: 'string', pieces, origins };
}

;// CONCATENATED MODULE: ./build/serverless/included-file.js










/** More files than this are not taken as the possible ones of one `${file()}`. */
const maxCandidates = 64;
/** Files that the Framework runs to get a value; nothing of a pull request is ever run. */
const program = /\.(?:js|cjs|mjs|ts)$/;
/**
 * The content of the file that `${file(path)}` names, relative to the service's folder. Where a deployment chooses the
 * path, every file of the repository that it can be is possible, the default one first. Undefined: there is no such file.
 */
function includedFile(sure, byDefault, origins, service) {
    const text = textOf(sure);
    if (text !== undefined)
        return included(text, origins, service);
    const usual = textOf(byDefault);
    const first = usual === undefined ? undefined : (0,local_file/* localFile */.C)(service.path, usual);
    const all = candidates(service, sure);
    if (all.length > maxCandidates)
        return unknown(`file(${shown(sure)})`, 'limit', origins);
    const inOrder = first !== undefined && all.includes(first) ? [first, ...all.filter((path) => path !== first)] : all;
    const values = inOrder.flatMap((path) => contentOf(path, origins, service) ?? []);
    if (values.length === 0)
        return unknown(`file(${shown(sure)})`, 'unresolved-variable', origins);
    const [only] = values;
    if (only && values.length === 1)
        return only;
    return (0,tree/* choiceOf */.FH)(`file(${shown(sure)}) is ${inOrder.join(' | ')}`, values, origins);
}
/** Files of the repository that a path with holes can name; a hole may stand for folders, too. */
function candidates(service, pieces) {
    const [first = '', ...rest] = typeof pieces[0] === 'string' ? pieces : ['', ...pieces];
    const literal = typeof first === 'string' ? first : '';
    const cut = literal.lastIndexOf('/') + 1;
    const folder = (0,local_file/* localFile */.C)(service.path, `./${literal.slice(0, cut)}`);
    if (folder === undefined)
        return [];
    const prefix = folder === '' ? '' : `${folder}/`;
    const pattern = [prefix + literal.slice(cut), ...rest].filter((piece) => piece !== '');
    return service.files.listAll(folder).filter((path) => matches(pattern, path));
}
function included(location, origins, service) {
    const path = (0,local_file/* localFile */.C)(service.path, location);
    if (path !== undefined && !location.startsWith('~'))
        return contentOf(path, origins, service);
    const why = 'is outside of the repository';
    return dark(service, origins, 'missing-file', `The included file ${location} ${why}.`, `file(${location})`);
}
function contentOf(path, origins, service) {
    const content = service.files.read(path);
    const name = `file(${path})`;
    switch (content.kind) {
        case 'absent':
            return undefined;
        case 'pending':
            return unknown(name, 'missing-file', origins);
        case 'not-a-file':
            return dark(service, origins, 'not-read', `The included file ${path} is a link; links are not followed.`, name);
        case 'binary':
            return dark(service, origins, 'not-text', `The included file ${path} is not UTF-8 text.`, name);
        case 'too-large': {
            const message = `The included file ${path} has ${content.bytes} bytes and was not read.`;
            return dark(service, origins, 'too-large', message, name);
        }
        case 'text':
            service.readPaths.add(path);
            return parsed(content.source, origins, service);
    }
}
function parsed(source, origins, service) {
    const { path, text } = source;
    const isJson = path.endsWith('.json');
    // the content is part of the name: another program may have another result
    if (program.test(path))
        return unknown(`the program ${path} #${checksum(text)}`, 'unsupported-construct', origins);
    if (!isJson && !/\.ya?ml$/.test(path))
        return (0,located_value/* stringValue */.r$)(text, [(0,located_source/* wholeOf */.l2)(source)]);
    const result = isJson ? (0,json_tree/* parseJson */.qF)(source) : (0,yaml_tree.parseYaml)(source);
    if ('problem' in result) {
        note(service, (0,parse_problem/* undecidedFrom */.O)(result.problem, `The included file ${path}`));
        return unknown(`file(${path})`, result.problem.reason, origins);
    }
    return 'value' in result ? result.value : (result.documents[0] ?? { kind: 'null', origins });
}
function dark(service, origins, reason, message, name) {
    const remedy = 'Include a file of this repository by its relative path, or review its permissions where it is kept.';
    note(service, { reason, message, at: origins[0] ?? { path: service.path }, remedy });
    return unknown(name, reason, origins);
}
/** A 32-bit FNV-1a sum: enough to tell the versions of one file apart. */
function checksum(text) {
    let sum = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/serverless/lookup.js



/** More entries than this are not taken as the possible values of one key. */
const maxOptions = 64;
/** The address that pieces stand for; `byDefault` is the same with the defaults of options and environment put in. */
function addressOf(sure, byDefault) {
    const patterns = split(sure, '.').filter((key) => key.length > 0);
    const defaults = split(byDefault, '.').filter((key) => key.length > 0);
    const aligned = patterns.length === defaults.length;
    return {
        keys: patterns.map((pattern, i) => ({
            pattern,
            byDefault: aligned ? textOf(defaults[i] ?? []) : undefined,
        })),
        text: sure.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join(''),
    };
}
/** The value below an address, not resolved inside; undefined when there is none. */
function lookUp(root, address, service, resolve, origins) {
    return walk(root, address.keys, address, service, resolve, origins);
}
function walk(from, keys, address, service, resolve, origins) {
    const value = resolve(from);
    const [key, ...rest] = keys;
    if (!key)
        return value;
    const below = (one) => walk(one, rest, address, service, resolve, origins);
    switch (value.kind) {
        case 'choice': {
            const options = value.options.map((option) => walk(option, keys, address, service, resolve, origins));
            return oneOf(value.condition, options, value.origins);
        }
        case 'unknown':
            return unknown(`${value.name}.${keys.map(lookup_shown).join('.')}`, value.reason, origins);
        case 'list': {
            const index = textOf(key.pattern);
            const item = index !== undefined && /^\d{1,6}$/.test(index) ? value.items[Number(index)] : undefined;
            return item && below(item);
        }
        case 'object': {
            const text = textOf(key.pattern);
            if (text !== undefined) {
                const found = (0,tree/* propertyOf */.$r)(value, text);
                return found && below(found);
            }
            const possible = value.entries.filter((entry) => matches(key.pattern, entry.key));
            if (possible.length > maxOptions)
                return unknown(address.text, 'limit', origins);
            const first = possible.filter((entry) => entry.key === key.byDefault);
            const inOrder = [...first, ...possible.filter((entry) => entry.key !== key.byDefault)];
            const found = inOrder.flatMap((entry) => {
                const option = below(entry.value);
                return option ? [{ name: entry.key, option }] : [];
            });
            const names = found.map(({ name }) => name).join(' | ');
            return oneOf(`${lookup_shown(key)} is ${names}`, found.map(({ option }) => option), origins);
        }
        case 'string':
            return textOf(value.pieces) === undefined ? unknown(address.text, 'unresolved-reference', origins) : undefined;
        default:
            return undefined;
    }
}
function oneOf(condition, options, origins) {
    const found = options.filter((option) => option !== undefined);
    if (found.length > 1)
        return (0,tree/* choiceOf */.FH)(condition, found, origins);
    return found[0];
}
function lookup_shown(key) {
    return key.pattern.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}

;// CONCATENATED MODULE: ./build/serverless/sources.js





/** What `type(argument):address` gives ("Variables", Serverless Framework documentation). */
function outcomeOfCall({ type, argument, address }, origins, service, reading, reader) {
    const open = { ...reading, open: true };
    const textOf = (parts, how) => piecesOf(reader.joined(parts, origins, service, how), service);
    const found = (value) => (value ? { kind: 'value', value } : { kind: 'missing' });
    const at = (root, sure, byDefault, how = reading) => lookUp(root, addressOf(sure, byDefault), service, (one) => reader.resolve(one, service, how), origins);
    const name = shown(textOf(address, reading));
    /** A setting of the provider that an option overrides; `${opt:stage, self:provider.stage}` is allowed in itself. */
    const ofProvider = (setting, kind) => {
        const hole = holeString(`opt:${setting}`, origins, service, kind);
        if (reading.open)
            return { kind: 'chosen', hole };
        const self = `self:provider.${setting}`;
        const how = { ...reading, resolving: [...reading.resolving, self] };
        const own = reading.resolving.includes(self)
            ? undefined
            : at(service.root, [`provider.${setting}`], [`provider.${setting}`], how);
        if (!own && setting === 'region')
            return { kind: 'chosen', hole };
        return { kind: 'value', value: own ?? (0,located_value/* stringValue */.r$)('dev', origins) };
    };
    switch (type) {
        case 'self': {
            if (name === 'provider.stage')
                return ofProvider('stage');
            if (name === 'provider.region')
                return ofProvider('region', 'region');
            return found(at(service.root, textOf(address, open), textOf(address, reading)));
        }
        case 'file': {
            const included = includedFile(textOf(argument, open), textOf(argument, reading), origins, service);
            return found(included && at(included, textOf(address, open), textOf(address, reading)));
        }
        case 'sls':
            if (name === 'stage')
                return ofProvider('stage');
            return { kind: 'remote', hole: holeString(`sls:${name}`, origins, service, 'id') };
        case 'opt':
        case 'env': {
            const kind = name === 'region' || name === 'AWS_REGION' ? 'region' : undefined;
            return { kind: 'chosen', hole: holeString(`${type}:${name}`, origins, service, kind) };
        }
        case 'param': {
            const anyStage = { name: 'opt:stage', reason: 'unresolved-variable', at: placeOf(service.root, service) };
            const given = at(service.root, ['params.', anyStage, `.${name}`], []) ??
                at(service.root, ['stages.', anyStage, `.params.${name}`], []);
            return given ? found(given) : { kind: 'chosen', hole: holeString(`param:${name}`, origins, service) };
        }
        case 'aws':
            return found(awsValue(name, origins, service));
        case 'strToBool':
            return found(truthOf(shown(textOf(argument, reading)), origins));
        default: {
            // ssm, cf, s3, git, output, terraform, vault, a plugin's own: kept outside of the repository
            const inside = argument.length > 0 ? `(${shown(textOf(argument, reading))})` : '';
            // `~true`, `~split` and the like said in older versions how a stored value is read
            const stored = name.replace(/~[a-zA-Z]+$/, '');
            return { kind: 'remote', hole: holeString(`${type}${inside}:${stored}`, origins, service) };
        }
    }
}
/** `aws:accountId` and `aws:region` are what CloudFormation calls `AWS::AccountId` and `AWS::Region`. */
function awsValue(name, origins, service) {
    switch (name) {
        case 'accountId':
            return holeString('AWS::AccountId', origins, service, 'account');
        case 'region':
            return holeString('AWS::Region', origins, service, 'region');
        case 'partition':
            return holeString('AWS::Partition', origins, service, 'partition');
        default:
            // a variable of IAM policies, such as `${aws:username}`
            return (0,located_value/* stringValue */.r$)(`\${aws:${name}}`, origins);
    }
}
function truthOf(text, origins) {
    const known = text.toLowerCase();
    if (known === 'true' || known === '1')
        return { kind: 'bool', value: true, origins };
    return known === 'false' || known === '0' ? { kind: 'bool', value: false, origins } : undefined;
}

;// CONCATENATED MODULE: ./build/serverless/variable-syntax.js
/** How deep variables may stand in each other. */
const maxNesting = 32;
/**
 * The parts of a string ("Variables", Serverless Framework documentation). What is no variable there stays text:
 * CloudFormation's `${Name}` and `${AWS::Region}`. Undefined when braces do not match or nest too deep.
 */
function partsOf(text) {
    const reader = new Reader(text);
    const parts = reader.parts('', 0);
    return reader.failed ? undefined : parts;
}
/** The characters that one variable can begin with; `${{x}}` is the older custom syntax for `${x}`. */
const opening = /\$\{\{?/y;
const typeName = /[A-Za-z][\w-]*/y;
const plainLiteral = /[\w.+-]+(?=\s*[,}])/y;
const blanks = /\s*/y;
class Reader {
    failed = false;
    #text;
    #at = 0;
    /** Steps that are left: text that is read again and again, because what looked like a variable is none, ends here. */
    #left;
    constructor(text) {
        this.#text = text;
        this.#left = 8 * text.length + 1_000;
    }
    parts(stop, depth) {
        const parts = [];
        let literal = '';
        while (this.#at < this.#text.length && !this.failed) {
            if (--this.#left < 0 || depth > maxNesting)
                this.failed = true;
            const unit = this.#text.charAt(this.#at);
            if (unit !== '' && stop.includes(unit))
                break;
            const variable = unit === '$' ? this.#variable(depth + 1) : undefined;
            if (variable) {
                if (literal !== '')
                    parts.push(literal);
                literal = '';
                parts.push(variable);
            }
            else {
                literal += unit;
                this.#at++;
            }
        }
        if (literal !== '')
            parts.push(literal);
        return parts;
    }
    /** A variable at this place; undefined, with the place unchanged, when there is none. */
    #variable(depth) {
        const start = this.#at;
        const open = this.#take(opening);
        if (open === undefined)
            return undefined;
        const sources = [];
        const close = open === '${{' ? '}}' : '}';
        for (;;) {
            this.#take(blanks);
            const source = this.#source(depth);
            this.#take(blanks);
            const ends = this.#text.startsWith(close, this.#at);
            if (!source || this.failed || !(ends || this.#text[this.#at] === ',')) {
                this.#at = start;
                return undefined;
            }
            sources.push(source);
            this.#at += ends ? close.length : 1;
            if (ends)
                return { sources, text: this.#text.slice(start, this.#at) };
        }
    }
    #source(depth) {
        const first = this.#text.charAt(this.#at);
        if (first === "'" || first === '"') {
            this.#at++;
            const parts = this.parts(first, depth);
            if (this.#text[this.#at] !== first)
                return undefined;
            this.#at++;
            return { kind: 'text', parts };
        }
        if (first === '$')
            return { kind: 'text', parts: trimmed(this.parts(',}', depth)) };
        return this.#literal() ?? this.#call(depth);
    }
    #literal() {
        const text = this.#take(plainLiteral);
        if (text === undefined)
            return undefined;
        if (text === 'null')
            return { kind: 'literal', value: null };
        if (text === 'true' || text === 'false')
            return { kind: 'literal', value: text === 'true' };
        if (/^[-+]?\d/.test(text))
            return { kind: 'literal', value: String(Number(text)) === text ? Number(text) : text };
        this.#at -= text.length;
        return undefined;
    }
    #call(depth) {
        const type = this.#take(typeName);
        if (type === undefined)
            return undefined;
        let argument = [];
        const called = this.#text[this.#at] === '(';
        if (called) {
            this.#at++;
            argument = trimmed(this.parts(')', depth));
            if (this.#text[this.#at] !== ')')
                return undefined;
            this.#at++;
        }
        if (this.#text[this.#at] !== ':')
            return called ? { kind: 'call', type, argument, address: [] } : undefined;
        // `AWS::Region` is CloudFormation's
        if (this.#text[this.#at + 1] === ':')
            return undefined;
        this.#at++;
        return { kind: 'call', type, argument, address: trimmed(this.parts(',}', depth)) };
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
}
function trimmed(parts) {
    const last = parts.length - 1;
    return parts
        .map((part, i) => {
        if (typeof part !== 'string')
            return part;
        const behind = i === 0 ? part.trimStart() : part;
        return i === last ? behind.trimEnd() : behind;
    })
        .filter((part) => part !== '');
}

;// CONCATENATED MODULE: ./build/serverless/variables.js






const plain = { open: false, resolving: [] };
/** A value with all its variables resolved, as far as source tells: holes, unknowns and choices for the rest. */
function evaluate(value, service) {
    return step(service, value.origins, () => {
        const resolved = resolve(value, service);
        switch (resolved.kind) {
            case 'list':
                return { ...resolved, items: resolved.items.map((item) => evaluate(item, service)) };
            case 'object':
                return {
                    ...resolved,
                    entries: resolved.entries.map((entry) => ({ ...entry, value: evaluate(entry.value, service) })),
                };
            case 'choice':
                return { ...resolved, options: resolved.options.map((option) => evaluate(option, service)) };
            default:
                return resolved;
        }
    });
}
/** A value that is a variable is what the variable stands for; what is inside of that is not resolved. */
function resolve(value, service, reading = plain) {
    const text = value.kind === 'string' && value.json === undefined ? (0,located_value/* knownText */.bG)(value) : undefined;
    if (text === undefined || !text.includes('${'))
        return value;
    return step(service, value.origins, () => {
        const parts = partsOf(text);
        if (!parts)
            return unknown(`variables in ${text.slice(0, 60)}`, 'limit', value.origins);
        const [only] = parts;
        if (parts.length !== 1 || typeof only !== 'object')
            return joined(parts, value.origins, service, reading);
        const result = variable(only, value.origins, service, reading);
        const at = value.origins[0];
        return at && result.origins !== value.origins && result.origins.length < maxOrigins ? (0,located_value/* handedOn */.Uz)(result, at) : result;
    });
}
const reader = { resolve, joined };
function joined(parts, origins, service, reading) {
    const values = parts.map((part) => typeof part === 'string' ? (0,located_value/* stringValue */.r$)(part, []) : variable(part, origins, service, reading));
    return concat(values, origins, service);
}
function variable(written, origins, service, reading) {
    const name = written.text.slice(2, -1);
    if (reading.resolving.includes(written.text)) {
        const at = origins[0] ?? { path: service.path };
        const message = `The variable ${written.text.slice(0, 80)} refers to itself.`;
        note(service, { reason: 'cycle', message, at, remedy: 'Remove the cycle.' });
        return unknown(name, 'cycle', origins);
    }
    const inside = { ...reading, resolving: [...reading.resolving, written.text] };
    const options = [];
    let chosen;
    for (const source of written.sources) {
        const outcome = outcomeOf(source, origins, service, inside);
        if (outcome.kind === 'value') {
            options.push(outcome.value);
            break;
        }
        if (outcome.kind === 'remote')
            options.push(outcome.hole);
        if (outcome.kind === 'chosen') {
            chosen ??= outcome.hole;
            if (reading.open)
                break;
        }
    }
    if (chosen && (reading.open || options.length === 0))
        return chosen;
    const [first] = options;
    if (!first)
        return unknown(name, 'unresolved-variable', origins);
    return options.length === 1 ? first : (0,tree/* choiceOf */.FH)(name, options, origins);
}
function outcomeOf(source, origins, service, reading) {
    switch (source.kind) {
        case 'literal':
            return { kind: 'value', value: literal(source.value, origins) };
        case 'text': {
            const [only] = source.parts;
            const value = source.parts.length === 1 && typeof only === 'object'
                ? variable(only, origins, service, reading)
                : joined(source.parts, origins, service, reading);
            return { kind: 'value', value };
        }
        case 'call':
            return outcomeOfCall(source, origins, service, reading, reader);
    }
}
function literal(value, origins) {
    if (value === null)
        return { kind: 'null', origins };
    if (typeof value === 'boolean')
        return { kind: 'bool', value, origins };
    return typeof value === 'number' ? { kind: 'number', value, origins } : (0,located_value/* stringValue */.r$)(value, origins);
}

;// CONCATENATED MODULE: ./build/serverless/sections.js



/** The value below keys of the service, resolved on the way but not inside. */
function sectionAt(service, ...keys) {
    let at = service.root;
    for (const key of keys)
        at = memberOf(at, key, service);
    return at;
}
/** A member of a section, resolved but not inside; of every form that a condition gives the section. */
function memberOf(section, key, service) {
    if (section?.kind === 'choice') {
        const options = section.options.flatMap((option) => memberOf(option, key, service) ?? []);
        return options.length === 0 ? undefined : { ...section, options };
    }
    const value = (0,tree/* propertyOf */.$r)(section, key);
    const resolved = value && resolve(value, service);
    return resolved?.kind === 'null' ? undefined : resolved;
}
/** A member of a section, with all that is inside. */
function wholeOf(section, key, service) {
    const member = memberOf(section, key, service);
    const value = member && evaluate(member, service);
    return value?.kind === 'null' ? undefined : value;
}
/** The parts of a section that may be a list of sections, each an object; what cannot be known is noted. */
function partsOfSection(service, section, what) {
    return (0,tree/* itemsOf */.S3)(section)
        .flatMap((item) => (0,tree/* optionsOf */.cz)(resolve(item, service)))
        .flatMap(({ value }) => (0,tree/* itemsOf */.S3)(value))
        .flatMap((item) => (0,tree/* optionsOf */.cz)(resolve(item, service)))
        .flatMap(({ value }) => {
        noteUnknown(service, value, what);
        return value.kind === 'object' ? [value] : [];
    });
}
/** The entries of a section in all its parts. */
function entriesOf(service, section, what) {
    return partsOfSection(service, section, what).flatMap((part) => (part.kind === 'object' ? part.entries : []));
}
/** Notes a part of the service that can hold permissions and is not known from source. */
function noteUnknown(service, value, what) {
    const hole = value?.kind === 'string' ? value.pieces.find((piece) => typeof piece !== 'string') : undefined;
    const unknown = value?.kind === 'unknown' ? value : typeof hole === 'object' ? hole : undefined;
    if (!value || !unknown)
        return;
    note(service, {
        reason: unknown.reason,
        message: `${what} of ${service.path} cannot be read: ${unknown.name} is not known from source.`,
        at: placeOf(value, service),
        remedy: 'Write this part in YAML or JSON in the repository, or review its permissions by hand.',
    });
}

;// CONCATENATED MODULE: ./build/serverless/roles.js





/** The logical id that the Framework gives the role of all functions. */
const sharedRoleId = 'IamRoleLambdaExecution';
/** The keys of one section that make parts of a role: the current spelling first, then older ones and those of plugins. */
const ofRole = {
    statements: ['statements', 'iamRoleStatements'],
    managed: ['managedPolicies', 'iamManagedPolicies', 'iamRoleManagedPolicies'],
    boundary: [
        'permissionsBoundary',
        'permissionBoundary',
        'rolePermissionsBoundary',
        'iamPermissionsBoundary',
        'iamRolePermissionsBoundary',
    ],
    name: ['name', 'iamRoleStatementsName'],
};
/** The keys of serverless.yml that are read, for the documentation. */
const readKeys = Object.values(ofRole).flat();
/** All roles that are made for a service. */
function rolesOf(service) {
    const provider = sectionAt(service, 'provider');
    noteUnknown(service, provider, 'Settings of the provider');
    const iam = memberOf(provider, 'iam', service);
    noteUnknown(service, iam, 'Permissions');
    const role = memberOf(iam, 'role', service);
    const functions = entriesOf(service, sectionAt(service, 'functions'), 'Functions');
    const sources = [role, provider].filter((source) => source !== undefined);
    const shared = partsOfRole(service, sources.map(withoutName));
    const inherits = inheritsByDefault(service, role);
    const own = [
        ...functions.flatMap((entry) => ofFunction(service, entry, shared, inherits)),
        ...entriesOf(service, sectionAt(service, 'stepFunctions', 'stateMachines'), 'State machines').flatMap((entry) => ofStateMachine(service, entry)),
    ];
    const at = shared[0]?.[1].origins[0];
    if (!at || !isSharedRoleMade(service, provider, role, functions))
        return own;
    return [{ id: sharedRoleId, address: 'provider.iam.role', at: keyOfShared(service, at), properties: shared }, ...own];
}
/** The key that begins the shared role's permissions: the place that names it. */
function keyOfShared(service, fallback) {
    const provider = sectionAt(service, 'provider');
    const iam = memberOf(provider, 'iam', service);
    const role = memberOf(iam, 'role', service);
    for (const section of [role, provider]) {
        const entry = section?.kind === 'object'
            ? section.entries.find(({ key }) => readKeys.includes(key) && key !== 'name')
            : undefined;
        if (entry)
            return entry.keySpan;
    }
    return fallback;
}
/** With a role of the author's own for the provider, or for every function, the Framework makes none. */
function isSharedRoleMade(service, provider, role, functions) {
    if (memberOf(provider, 'role', service))
        return false;
    if (role && role.kind !== 'object' && role.kind !== 'choice' && role.kind !== 'unknown')
        return false;
    if (role?.kind === 'object' && (0,tree/* propertyOf */.$r)(role, 'Fn::GetAtt'))
        return false;
    return functions.length === 0 || functions.some(({ value }) => !memberOf(resolve(value, service), 'role', service));
}
/** The properties of a role from sections that may each say a part of it. */
function partsOfRole(service, sources) {
    const all = (keys) => sources.flatMap((source) => keys.flatMap((key) => wholeOf(source, key, service) ?? []));
    const statements = all(ofRole.statements);
    const managed = all(ofRole.managed).flatMap(named);
    const [boundary] = all(ofRole.boundary).flatMap(named);
    const [name] = all(ofRole.name);
    const properties = [];
    const [first] = statements;
    const at = first?.origins[0];
    if (first && at) {
        const document = (0,written_document/* objectAt */.l)(at, [['Statement', listOf(statements)]]);
        const policy = (0,written_document/* objectAt */.l)(at, [['PolicyDocument', document]]);
        properties.push(['Policies', { kind: 'list', items: [policy], origins: first.origins }]);
    }
    if (managed.length > 0)
        properties.push(['ManagedPolicyArns', listOf(managed)]);
    if (boundary)
        properties.push(['PermissionsBoundary', boundary]);
    if (name && properties.length > 0)
        properties.push(['RoleName', name]);
    return properties;
}
/** One value of several lists; a list of one is itself, so that it keeps its form. */
function listOf(values) {
    const [first] = values;
    if (first && values.length === 1)
        return first;
    return { kind: 'list', items: values.flatMap(tree/* itemsOf */.S3), origins: first?.origins ?? [] };
}
/** A policy's ARN; an empty text, a usual default in `${ssm:/boundary, ''}`, names no policy. */
function named(value) {
    if (value.kind !== 'choice')
        return (0,located_value/* knownText */.bG)(value) === '' ? [] : [value];
    const options = value.options.flatMap(named);
    const none = { kind: 'null', origins: value.origins };
    return options.length === value.options.length ? [value] : [{ ...value, options: [...options, none] }];
}
/** `provider.name` is no role's name. */
function withoutName(source) {
    if (source.kind === 'choice')
        return { ...source, options: source.options.map(withoutName) };
    if (source.kind !== 'object')
        return source;
    return { ...source, entries: source.entries.filter(({ key }) => key !== 'name') };
}
/**
 * The role of one function: `iamRoleStatements` of serverless-iam-roles-per-function, or `iam.role` of the Framework. With
 * `iamRoleStatementsInherit` or `iam.inheritStatements` it has the shared statements, too.
 */
function ofFunction(service, { key, keySpan, value }, shared, inheritsByDefault) {
    return (0,tree/* optionsOf */.cz)(resolve(value, service)).flatMap(({ value: body }) => {
        noteUnknown(service, body, `Settings of the function ${key}`);
        if (memberOf(body, 'role', service))
            return [];
        const iam = memberOf(body, 'iam', service);
        const role = memberOf(iam, 'role', service);
        const own = partsOfRole(service, [...(role ? [role] : []), withoutName(body)]);
        if (own.length === 0)
            return [];
        const said = memberOf(body, 'iamRoleStatementsInherit', service) ?? memberOf(iam, 'inheritStatements', service);
        const inherits = said ? said.kind !== 'bool' || said.value : inheritsByDefault;
        const inherited = inherits ? shared.filter(([name]) => name !== 'RoleName') : [];
        const properties = [...own, ...inherited.filter(([name]) => !own.some(([known]) => known === name))].map(([name, one]) => {
            const more = inherited.find(([known]) => known === name)?.[1];
            return [name, more && more !== one && name !== 'PermissionsBoundary' ? listOf([one, more]) : one];
        });
        return [{ id: `${normalized(key)}${sharedRoleId}`, address: `functions.${key}`, at: keySpan, properties }];
    });
}
/** The role that the serverless-step-functions plugin makes of a state machine's `iamRoleStatements`. */
function ofStateMachine(service, { key, keySpan, value }) {
    return (0,tree/* optionsOf */.cz)(resolve(value, service)).flatMap(({ value: body }) => {
        noteUnknown(service, body, `Settings of the state machine ${key}`);
        if (memberOf(body, 'role', service))
            return [];
        const properties = partsOfRole(service, [withoutName(body)]);
        if (properties.length === 0)
            return [];
        return [{ id: `${normalized(key)}Role`, address: `stepFunctions.stateMachines.${key}`, at: keySpan, properties }];
    });
}
function inheritsByDefault(service, role) {
    const plugin = wholeOf(sectionAt(service, 'custom'), 'serverless-iam-roles-per-function', service);
    const said = (0,tree/* propertyOf */.$r)(plugin, 'defaultInherit') ?? (0,tree/* propertyOf */.$r)(role, 'inheritStatements');
    return said !== undefined && (said.kind !== 'bool' || said.value);
}
/** The logical id of a function's name ("Resource logical ids", Serverless Framework documentation). */
function normalized(name) {
    const first = name.charAt(0).toUpperCase();
    return (first + name.slice(1)).replaceAll('-', 'Dash').replaceAll('_', 'Underscore');
}

;// CONCATENATED MODULE: ./build/serverless/template.js







/** Sections of a CloudFormation template that `resources` can have and that say something about permissions. */
const sections = ['Parameters', 'Mappings', 'Conditions', 'Transform'];
/**
 * The CloudFormation template that the Framework makes of a service, as far as permissions go: `resources` with its
 * extensions, the role of all functions, and the roles of functions that have one of their own.
 */
function templateOf(service) {
    const at = placeOf(service.root, service);
    const section = sectionAt(service, 'resources');
    const parts = partsOfSection(service, section, 'Resources');
    const written = ['Resources', 'extensions'].flatMap((name) => parts.flatMap((part) => entriesOf(service, (0,tree/* propertyOf */.$r)(part, name), 'Resources')));
    const roles = rolesOf(service);
    const resources = [
        ...roles.map(({ id, at: keySpan, properties }) => ({
            key: id,
            keySpan,
            value: roleResource(keySpan, properties),
        })),
        ...written.flatMap((entry) => {
            const options = (0,tree/* optionsOf */.cz)(evaluate(entry.value, service));
            for (const { value } of options)
                noteUnknown(service, value, `The resource ${entry.key}`);
            const known = options.filter(({ value }) => value.kind !== 'unknown');
            return known.map(({ value }) => ({ ...entry, value: typed(entry, value) }));
        }),
    ];
    const others = sections.flatMap((name) => {
        const entries = parts.flatMap((part) => (part.kind === 'object' ? part.entries : []));
        const found = entries.filter((entry) => entry.key === name);
        return found.map((entry) => ({ ...entry, value: evaluate(entry.value, service) }));
    });
    return {
        path: service.path,
        unit: service.path,
        prefix: '',
        root: {
            kind: 'object',
            entries: [
                { key: 'Resources', keySpan: at, value: { kind: 'object', entries: resources, origins: [at] } },
                ...merged(others),
            ],
            origins: service.root.origins,
        },
        stableNames: new Map([
            [sharedRoleId, 'provider.iam.role'],
            ...roles.map(({ id, address }) => [id, address]),
        ]),
    };
}
function roleResource(at, properties) {
    return (0,written_document/* objectAt */.l)(at, [
        ['Type', (0,located_value/* stringValue */.r$)('AWS::IAM::Role', [at])],
        ['Properties', (0,written_document/* objectAt */.l)(at, properties)],
    ]);
}
/** An extension of the Framework's own role needs no type. */
function typed(entry, value) {
    if (value.kind !== 'object' || (0,tree/* propertyOf */.$r)(value, 'Type') || !entry.key.endsWith(sharedRoleId))
        return value;
    const type = { key: 'Type', keySpan: entry.keySpan, value: (0,located_value/* stringValue */.r$)('AWS::IAM::Role', [entry.keySpan]) };
    return { ...value, entries: [type, ...value.entries] };
}
/** Sections of the same name in several parts are one section. */
function merged(entries) {
    const byKey = new Map();
    for (const entry of entries) {
        const known = byKey.get(entry.key);
        const both = known?.value.kind === 'object' && entry.value.kind === 'object' ? known.value : undefined;
        if (!known || !both || entry.value.kind !== 'object')
            byKey.set(entry.key, entry);
        else
            byKey.set(entry.key, { ...known, value: { ...both, entries: [...both.entries, ...entry.value.entries] } });
    }
    return [...byKey.values()];
}

;// CONCATENATED MODULE: ./build/serverless/front-end.js












/**
 * Reads the permissions of one Serverless Framework service: its file is brought into the form of the CloudFormation
 * template that the Framework deploys, and read as one. A file of another kind gives nothing.
 */
function extractService(files, path) {
    const content = files.read(path);
    if (content.kind !== 'text')
        return (0,unreadable/* unreadable */.O)(path, content);
    if (isProgram(path))
        return content.source.text.includes('aws') ? notEvaluated(content.source) : grant/* emptyExtraction */.z;
    if (!isService(content.source))
        return grant/* emptyExtraction */.z;
    const written = parsedRoot(content.source);
    if ('problem' in written) {
        const undecided = [(0,parse_problem/* undecidedFrom */.O)(written.problem, `The service ${path}`)];
        return { ...grant/* emptyExtraction */.z, undecided, files: [{ path, parsed: false }] };
    }
    const provider = (0,tree/* textAt */.$6)(written.root, 'provider', 'name') ?? (0,tree/* textAt */.$6)(written.root, 'provider');
    if (provider !== undefined && provider !== 'aws' && !provider.includes('${'))
        return grant/* emptyExtraction */.z;
    const service = newService(files, path, written.root);
    const run = (0,scope/* newRun */.uH)(files);
    const stack = (0,front_end/* readTemplate */.xV)(templateOf(service), run);
    return {
        grants: stack.grants.map((grant) => ({ ...grant, grantee: inItsFile(grant.grantee) })),
        memberships: stack.memberships.map((one) => ({
            ...one,
            member: inItsFile(one.member),
            group: inItsFile(one.group),
        })),
        moves: [],
        undecided: [...service.notes, ...run.notes],
        files: [
            ...[path, ...service.readPaths].map((read) => ({ path: read, parsed: true })),
            ...[...run.read].map(([read, parsed]) => ({ path: read, parsed })),
        ],
    };
}
/** A resource of an included template is the same one as in that template: it is known by the file that declares it. */
function inItsFile(grantee) {
    const { path } = grantee.declaredAt.source;
    return grantee.root === path ? grantee : { ...grantee, root: path };
}
function parsedRoot(source) {
    if (source.path.endsWith('.json')) {
        const json = (0,json_tree/* parseJson */.qF)(source);
        return 'problem' in json ? json : { root: json.value };
    }
    const yaml = (0,yaml_tree.parseYaml)(source);
    if ('problem' in yaml)
        return yaml;
    return { root: yaml.documents[0] ?? { kind: 'null', origins: [(0,located_source/* wholeOf */.l2)(source)] } };
}
/** `serverless.ts` and `serverless.js` are programs, and nothing of a pull request is ever run. */
function notEvaluated(source) {
    const { path } = source;
    return {
        ...grant/* emptyExtraction */.z,
        undecided: [
            {
                reason: 'unsupported-construct',
                message: `The service ${path} is a program, which is not run here; the permissions that it gives are not known.`,
                at: (0,located_source/* wholeOf */.l2)(source),
                remedy: 'Keep the statements in a YAML or JSON file, or review what `serverless print` shows.',
            },
        ],
        files: [{ path, parsed: false }],
    };
}

// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(1498);
;// CONCATENATED MODULE: ./build/serverless/units.js




/** More services than this in one repository are not searched for who includes a changed file. */
const maxServices = 2_000;
/** More files than this are not followed from one service. */
const maxIncluded = 500;
/** More includes than this are not looked for in one file. */
const maxIncludes = 2_000;
/** A path that is longer than this is none. */
const maxPathLength = 300;
/** The services that changed files are, or that include one of them, directly or through another file. */
function servicesOf(files, changed) {
    const found = new Set();
    const others = new Set();
    for (const path of changed) {
        const content = files.read(path);
        if (isServiceName(path) || (content.kind === 'text' && isService(content.source)))
            found.add(path);
        else
            others.add(path);
    }
    const services = others.size === 0 ? [] : files.listAll('').filter((path) => isServiceName(path));
    for (const path of services.slice(0, maxServices))
        if (!found.has(path) && includes(files, path, others))
            found.add(path);
    return {
        units: [...found].sort(order/* byText */.z),
        undecided: services.length <= maxServices
            ? []
            : [
                {
                    reason: 'limit',
                    message: `There are more than ${maxServices} services; not all were searched for what includes the changed files.`,
                    at: { path: services[maxServices] ?? '' },
                    remedy: 'Review by hand which services include the changed files.',
                },
            ],
    };
}
/** Whether a service reaches one of the files by `${file(path)}`. Paths are relative to the service, wherever they stand. */
function includes(files, service, wanted) {
    const seen = new Set([service]);
    const open = [service];
    for (let path = open.pop(); path !== undefined && seen.size <= maxIncluded; path = open.pop()) {
        const content = files.read(path);
        if (content.kind !== 'text')
            continue;
        for (const pieces of includedPaths(content.source.text)) {
            for (const target of candidates({ files, path: service }, pieces)) {
                if (wanted.has(target))
                    return true;
                if (seen.has(target) || !/\.(?:ya?ml|json)$/.test(target))
                    continue;
                seen.add(target);
                open.push(target);
            }
        }
    }
    return false;
}
/** The paths in `file(…)` of a text; a variable in a path is a hole. */
function includedPaths(text) {
    const paths = [];
    const at = { source: { path: '', text }, start: 0, end: 0 };
    let left = maxIncludes;
    for (let start = text.indexOf('file('); start >= 0 && left-- > 0; start = text.indexOf('file(', start + 5)) {
        const pieces = [];
        let literal = '';
        let depth = 0;
        for (let i = start + 5; i < Math.min(text.length, start + maxPathLength); i++) {
            const unit = text.charAt(i);
            if (depth === 0 && (unit === ')' || unit === '\n'))
                break;
            if (text.startsWith('${', i)) {
                if (depth++ === 0) {
                    pieces.push(literal, { name: 'variable', reason: 'unresolved-variable', at });
                    literal = '';
                }
                i++;
            }
            else if (depth > 0)
                depth -= unit === '}' ? 1 : 0;
            else
                literal += unit;
        }
        const path = [...pieces, literal].filter((piece) => piece !== '').map(units_trimmed);
        if (path.some((piece) => typeof piece === 'string') && textOf(path) !== '')
            paths.push(path);
    }
    return paths;
}
function units_trimmed(piece, i, all) {
    if (typeof piece !== 'string')
        return piece;
    const behind = i === 0 ? piece.trimStart() : piece;
    return i === all.length - 1 ? behind.trimEnd() : behind;
}

;// CONCATENATED MODULE: ./build/serverless/index.js


/** The Serverless Framework: a unit is a service, which a change of a file that it includes reaches, too. */
const serverless = {
    units: (files, changed) => servicesOf(files, changed),
    extract: (files, path) => extractService(files, path),
};


/***/ })

};
