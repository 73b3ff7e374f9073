export const id = 471;
export const ids = [471];
export const modules = {

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   wD: () => (/* binding */ compareEntries),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** All severities, the most severe first. */
const severities = ['critical', 'high', 'medium', 'low'];
/** Orders by severity, the most severe first; 0 when equal. */
function compareSeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** Orders strings by UTF-16 code units, independent of the locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders entries by severity, then by name. */
function compareEntries(a, b) {
    return compareSeverity(a.severity, b.severity) || compareText(a.action, b.action);
}


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ emptyExtraction)
/* harmony export */ });
const emptyExtraction = { grants: [], memberships: [], moves: [], undecided: [], files: [] };


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare_compare)
});

// EXTERNAL MODULE: ./build/revisions/settle.js
var settle = __webpack_require__(7639);
// EXTERNAL MODULE: ./build/catalog/combinations.js + 1 modules
var catalog_combinations = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(1498);
;// CONCATENATED MODULE: ./build/policy/glob.js
/**
 * Whether a concrete name matches a pattern of `*` (any text) and `?` (exactly one character); everything else is literal
 * and ASCII letters match without regard to case (IAM JSON policy elements: Action; pitfalls 1 and 2).
 * Takes at most name × pattern steps and never builds a regular expression.
 */
function globMatches(pattern, name) {
    let p = 0;
    let n = 0;
    let star = -1;
    let mark = 0;
    while (n < name.length) {
        const c = p < pattern.length ? pattern.charCodeAt(p) : -1;
        if (c === STAR) {
            star = p++;
            mark = n;
        }
        else if (c === QUESTION || (c >= 0 && lower(c) === lower(name.charCodeAt(n)))) {
            p++;
            n++;
        }
        else if (star >= 0) {
            p = star + 1;
            n = ++mark;
        }
        else
            return false;
    }
    while (p < pattern.length && pattern.charCodeAt(p) === STAR)
        p++;
    return p === pattern.length;
}
/** `globMatches` for a pattern with holes, each of which may stand for any text. */
function matchText(text, name) {
    const known = knownPattern(text.pieces);
    if (known !== undefined)
        return globMatches(known, name) ? 'yes' : 'no';
    return globMatches(text.pieces.map((piece) => (typeof piece === 'string' ? piece : '*')).join(''), name)
        ? 'possible'
        : 'no';
}
/** The text of pieces without holes, else undefined. */
function knownPattern(pieces) {
    let text = '';
    for (const piece of pieces) {
        if (typeof piece !== 'string')
            return undefined;
        text += piece;
    }
    return text;
}
/** The pattern as a reader would write it, holes as `${name}`. */
function writtenText(pieces) {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}
/** Lower case for ASCII letters only: Unicode folding would make other letters equal that IAM tells apart. */
function lower(code) {
    return code >= 65 && code <= 90 ? code + 32 : code;
}
/** `text` with its ASCII letters in lower case. */
function lowerText(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
const STAR = 42;
const QUESTION = 63;

;// CONCATENATED MODULE: ./build/policy/action-match.js

const matches = new WeakMap();
/** Whether a statement's Action or NotAction reaches an action; undefined when not. */
function matchAction(statement, action) {
    let known = matches.get(statement);
    if (!known) {
        known = new Map();
        matches.set(statement, known);
    }
    const found = known.get(action);
    if (found !== undefined)
        return found ?? undefined;
    const match = statement.actions.not ? notAction(statement.actions, action) : plainAction(statement.actions, action);
    known.set(action, match ?? null);
    return match;
}
function plainAction(list, action) {
    const sure = list.items.filter((item) => matchText(item, action) === 'yes');
    const possible = list.items.filter((item) => matchText(item, action) === 'possible');
    if (sure.length === 0 && possible.length === 0)
        return undefined;
    if (sure.length > 0)
        return { items: [...sure, ...possible], atoms: [] };
    return { items: possible, atoms: possible.map((item) => new Map([matchAtom(item, true)])) };
}
function notAction(list, action) {
    if (list.items.some((item) => matchText(item, action) === 'yes'))
        return undefined;
    const possible = list.items.filter((item) => matchText(item, action) === 'possible');
    return { items: [], atoms: possible.length > 0 ? [new Map(possible.map((item) => matchAtom(item, false)))] : [] };
}
/** Whether a pattern with holes matches the action in question, as a thing that is so or not. */
function matchAtom(item, holds) {
    return [`match:${lowerText(writtenText(item.pieces))}`, { kind: 'branch', mask: holds ? 1 : 2, of: 2 }];
}
/**
 * The hole of an action pattern whose known parts narrow nothing down (`${var.action}`, `${var.service}:*`): to report
 * every sensitive action for it would say nothing, so it is undecided (semantics.md section 6).
 */
function unnarrowedHole(item) {
    const hole = item.pieces.find((piece) => typeof piece !== 'string');
    if (typeof hole !== 'object')
        return undefined;
    const literal = item.pieces.map((piece) => (typeof piece === 'string' ? piece : '*')).join('');
    return /^[*?:]*$/.test(literal) ? hole : undefined;
}
/** What is wrong with an action's form, if anything: IAM refuses it or it is in no documented grammar (pitfalls 3 and 4). */
function oddAction(item) {
    const known = knownPattern(item.pieces);
    if (known === undefined || known === '*')
        return undefined;
    const colon = known.indexOf(':');
    if (colon < 0)
        return 'has no service prefix';
    if (known.indexOf(':', colon + 1) >= 0)
        return 'has more than one colon';
    if (/[*?]/.test(known.slice(0, colon)))
        return globMatches(known, 'a:b') ? undefined : 'has a wildcard in its service prefix';
    return undefined;
}

;// CONCATENATED MODULE: ./build/policy/action-index.js


/** The actions of a vocabulary by their service, so that `s3:*` is not tried against every one of them. */
class ActionIndex {
    #all;
    #byService = new Map();
    #reached = new WeakMap();
    constructor(actions) {
        this.#all = [...new Set(actions)].sort();
        for (const action of this.#all) {
            const service = lowerText(action.slice(0, action.indexOf(':')));
            const known = this.#byService.get(service);
            if (known)
                known.push(action);
            else
                this.#byService.set(service, [action]);
        }
    }
    /** The actions that a statement reaches, in order. */
    reached(statement) {
        const known = this.#reached.get(statement);
        if (known)
            return known;
        const candidates = statement.actions.not
            ? this.#all
            : new Set(statement.actions.items.flatMap((item) => this.#candidates(item)));
        const reached = new Map();
        for (const action of candidates) {
            const match = matchAction(statement, action);
            if (match)
                reached.set(action, match);
        }
        this.#reached.set(statement, reached);
        return reached;
    }
    #candidates(item) {
        const first = item.pieces[0];
        if (typeof first !== 'string')
            return this.#all;
        const colon = first.indexOf(':');
        const prefix = colon < 0 ? first : first.slice(0, colon);
        if (/[*?]/.test(prefix))
            return this.#all;
        if (colon >= 0)
            return this.#byService.get(lowerText(prefix)) ?? [];
        return item.pieces.length === 1 ? [] : this.#all;
    }
}

;// CONCATENATED MODULE: ./build/policy/operators.js

const TESTS = new Map();
function operators_define(name, test, negatedName) {
    TESTS.set(name, { test, negated: false });
    if (negatedName)
        TESTS.set(negatedName, { test, negated: true });
}
operators_define('stringequals', { kind: 'text', wildcards: 'exact', fold: false }, 'stringnotequals');
operators_define('stringequalsignorecase', { kind: 'text', wildcards: 'exact', fold: true }, 'stringnotequalsignorecase');
operators_define('stringlike', { kind: 'text', wildcards: 'glob', fold: false }, 'stringnotlike');
operators_define('binaryequals', { kind: 'text', wildcards: 'exact', fold: false });
operators_define('arnequals', { kind: 'text', wildcards: 'arn', fold: false }, 'arnnotequals');
operators_define('arnlike', { kind: 'text', wildcards: 'arn', fold: false }, 'arnnotlike');
operators_define('bool', { kind: 'bool' });
operators_define('null', { kind: 'null' });
operators_define('ipaddress', { kind: 'ordered', family: 'ip', relation: 'equals' }, 'notipaddress');
for (const [name, family] of [
    ['numeric', 'number'],
    ['date', 'date'],
]) {
    operators_define(`${name}equals`, { kind: 'ordered', family, relation: 'equals' }, `${name}notequals`);
    operators_define(`${name}lessthan`, { kind: 'ordered', family, relation: 'less' });
    operators_define(`${name}lessthanequals`, { kind: 'ordered', family, relation: 'less-or-equal' });
    operators_define(`${name}greaterthan`, { kind: 'ordered', family, relation: 'greater' });
    operators_define(`${name}greaterthanequals`, { kind: 'ordered', family, relation: 'greater-or-equal' });
}
/** An operator by its name as written, without regard to case; undefined for one that IAM does not document. */
function operatorOf(written) {
    let name = lowerText(written);
    let quantifier;
    if (name.startsWith('forallvalues:'))
        quantifier = 'all';
    else if (name.startsWith('foranyvalue:'))
        quantifier = 'any';
    if (quantifier)
        name = name.slice(name.indexOf(':') + 1);
    const ifExists = name.endsWith('ifexists');
    if (ifExists)
        name = name.slice(0, -'ifexists'.length);
    const found = TESTS.get(name);
    if (!found || (found.test.kind === 'null' && (ifExists || quantifier)))
        return undefined;
    return { quantifier, ifExists, ...found };
}
/** What a key is compared as; undefined for `Null`, which asks of presence only. */
function familyOf(test) {
    switch (test.kind) {
        case 'null':
            return undefined;
        case 'text':
        case 'bool':
            return 'text';
        case 'ordered':
            return test.family;
    }
}

;// CONCATENATED MODULE: ./build/policy/region/intervals.js
const everything = [{ from: undefined, to: undefined }];
function before(at) {
    return { at, after: false };
}
function after(at) {
    return { at, after: true };
}
function compare(a, b) {
    if (a.at !== b.at)
        return a.at < b.at ? -1 : 1;
    return Number(a.after) - Number(b.after);
}
/** Ascending, an undefined lower end first. */
function compareFrom(a, b) {
    if (!a || !b)
        return Number(Boolean(a)) - Number(Boolean(b));
    return compare(a, b);
}
/** Ascending, an undefined upper end last. */
function compareTo(a, b) {
    if (!a || !b)
        return Number(Boolean(b)) - Number(Boolean(a));
    return compare(a, b);
}
function intersection(a, b) {
    const result = [];
    for (let i = 0, j = 0;;) {
        const x = a[i];
        const y = b[j];
        if (!x || !y)
            return result;
        const from = compareFrom(x.from, y.from) >= 0 ? x.from : y.from;
        const to = compareTo(x.to, y.to) <= 0 ? x.to : y.to;
        if (!from || !to || compare(from, to) < 0)
            result.push({ from, to });
        if (compareTo(x.to, y.to) <= 0)
            i++;
        else
            j++;
    }
}
function complement(a) {
    const result = [];
    let from;
    let open = true;
    for (const one of a) {
        if (one.from)
            result.push({ from, to: one.from });
        from = one.to;
        open = one.to !== undefined;
    }
    if (open)
        result.push({ from, to: undefined });
    return result;
}
function union(sets) {
    return complement(sets.map(complement).reduce(intersection, everything));
}
/** A member: a whole number where there is one near an end, else a number between the ends. */
function memberOf(a) {
    const one = a[0];
    if (!one)
        return undefined;
    const { from, to } = one;
    if (!from && !to)
        return 0;
    if (!from)
        return to && (to.after ? to.at : minusOne(to.at));
    if (!from.after)
        return from.at;
    const next = typeof from.at === 'bigint' ? from.at + 1n : Math.floor(from.at) + 1;
    if (!to || compare(before(next), to) < 0)
        return next;
    return typeof from.at === 'number' && typeof to.at === 'number' ? (from.at + to.at) / 2 : next;
}
function minusOne(value) {
    return typeof value === 'bigint' ? value - 1n : value - 1;
}
function keyOfIntervals(a) {
    return a.map((one) => `${keyOfCut(one.from)}~${keyOfCut(one.to)}`).join(',');
}
function keyOfCut(cut) {
    return cut ? `${cut.at}${cut.after ? '+' : ''}` : '';
}

;// CONCATENATED MODULE: ./build/policy/ordered-values.js

/** The values that stand in a relation to a written one; undefined when the written one is no such value. */
function orderedValues(written, family, relation) {
    if (family === 'ip')
        return addressesOf(written);
    const at = family === 'number' ? numberOf(written) : instantOf(written);
    if (at === undefined)
        return undefined;
    switch (relation) {
        case 'equals':
            return [{ from: before(at), to: after(at) }];
        case 'less':
            return [{ from: undefined, to: before(at) }];
        case 'less-or-equal':
            return [{ from: undefined, to: after(at) }];
        case 'greater':
            return [{ from: after(at), to: undefined }];
        case 'greater-or-equal':
            return [{ from: before(at), to: undefined }];
    }
}
function numberOf(written) {
    if (written.length > 40 || !/^[+-]?\d+(\.\d+)?$/.test(written))
        return undefined;
    return Number(written);
}
/** Milliseconds since 1970 of an ISO 8601 date or of epoch seconds (IAM condition operators: Date). */
function instantOf(written) {
    if (/^\d{1,12}$/.test(written) && written.length !== 4)
        return Number(written) * 1000;
    if (!/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.test(written))
        return undefined;
    const zoned = /T/.test(written) && !/(Z|[+-]\d\d:\d\d)$/.test(written) ? `${written}Z` : written;
    const instant = Date.parse(zoned);
    return Number.isNaN(instant) ? undefined : instant;
}
/** IPv4 addresses are 0 to 2^32-1 on the line, IPv6 addresses follow them. */
const V6 = 2n ** 32n;
const END = V6 + 2n ** 128n;
/** Every address there is. */
const allAddresses = [{ from: before(0n), to: before(END) }];
/** The addresses of a CIDR block, or of one address; bits below the prefix do not count. */
function addressesOf(written) {
    const slash = written.indexOf('/');
    const address = slash < 0 ? written : written.slice(0, slash);
    const six = address.includes(':');
    const width = six ? 128 : 32;
    const start = six ? parseV6(address) : parseV4(address);
    const prefix = slash < 0 ? width : prefixOf(written.slice(slash + 1), width);
    if (start === undefined || prefix === undefined)
        return undefined;
    const size = 2n ** BigInt(width - prefix);
    const first = (start / size) * size + (six ? V6 : 0n);
    return [{ from: before(first), to: before(first + size) }];
}
function prefixOf(text, width) {
    if (!/^\d{1,3}$/.test(text))
        return undefined;
    const prefix = Number(text);
    return prefix <= width ? prefix : undefined;
}
function parseV4(text) {
    const parts = text.split('.');
    if (text.length > 15 || parts.length !== 4)
        return undefined;
    let value = 0n;
    for (const part of parts) {
        if (!/^\d{1,3}$/.test(part) || Number(part) > 255)
            return undefined;
        value = value * 256n + BigInt(part);
    }
    return value;
}
function parseV6(text) {
    if (text.length > 45)
        return undefined;
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const [left, right] = halves.map((half) => groupsOf(half));
    if (!left || (halves.length === 2 && !right))
        return undefined;
    const given = left.length + (right?.length ?? 0);
    if (halves.length === 2 ? given > 7 : given !== 8)
        return undefined;
    const groups = [...left, ...Array(8 - given).fill(0n), ...(right ?? [])];
    return groups.reduce((value, group) => value * 65536n + group, 0n);
}
function groupsOf(half) {
    if (half === '')
        return [];
    const groups = [];
    const parts = half.split(':');
    for (const [i, part] of parts.entries()) {
        if (/^[0-9a-fA-F]{1,4}$/.test(part))
            groups.push(BigInt(`0x${part}`));
        else {
            const four = i === parts.length - 1 ? parseV4(part) : undefined;
            if (four === undefined)
                return undefined;
            groups.push(four / 65536n, four % 65536n);
        }
    }
    return groups;
}
/** A member of an ordered set in the words of a request's context. */
function writtenValue(value, family) {
    if (typeof value === 'bigint')
        return writtenAddress(value);
    if (family === 'date' && Math.abs(value) <= 8.64e15)
        return new Date(value).toISOString();
    return String(value);
}
function writtenAddress(value) {
    const six = value >= V6;
    const rest = six ? value - V6 : value;
    const groups = Array.from({ length: six ? 8 : 4 }, (_, i) => six ? (rest >> BigInt(16 * (7 - i))) % 65536n : (rest >> BigInt(8 * (3 - i))) % 256n);
    return six ? groups.map((group) => group.toString(16)).join(':') : groups.join('.');
}

;// CONCATENATED MODULE: ./build/policy/region/pattern.js

/** `*`: any text. */
const pattern_STAR = -1;
/** `?`: exactly one character. */
const ONE = -2;
/** `*` inside one of an ARN's first five segments: any text without a colon. */
const SEGMENT_STAR = -3;
/** `?` inside one of an ARN's first five segments. */
const SEGMENT_ONE = -4;
/** Any one character or symbol. */
const SOME = -5;
/** Symbols are this and below. */
const FIRST_SYMBOL = -16;
const COLON = 58;
/** Gives each symbol's name its token, in order of first use. */
class Symbols {
    #ids = new Map();
    #names = [];
    idOf(name) {
        const known = this.#ids.get(name);
        if (known !== undefined)
            return known;
        const id = FIRST_SYMBOL - this.#names.length;
        this.#ids.set(name, id);
        this.#names.push(name);
        return id;
    }
    nameOf(id) {
        return this.#names[FIRST_SYMBOL - id] ?? '';
    }
}
/** Turns pieces of a policy string into a pattern. */
function patternOf(pieces, options, symbols) {
    const tokens = [];
    const segments = options.wildcards === 'arn' && countColons(pieces) >= 5 && typeof pieces[0] === 'string';
    let colons = 0;
    const star = () => (segments && colons < 5 ? SEGMENT_STAR : pattern_STAR);
    const literal = (code) => {
        if (code === COLON)
            colons++;
        tokens.push(options.fold ? lower(code) : code);
    };
    for (const piece of pieces) {
        if (typeof piece !== 'string') {
            const known = textOfHole(piece);
            if (known === undefined)
                tokens.push(symbols.idOf(piece.name));
            else
                for (let i = 0; i < known.length; i++)
                    literal(known.charCodeAt(i));
            continue;
        }
        for (let i = 0; i < piece.length; i++) {
            const code = piece.charCodeAt(i);
            if (options.variables && code === DOLLAR && piece.charCodeAt(i + 1) === BRACE) {
                const close = piece.indexOf('}', i);
                const name = close < 0 ? piece.slice(i + 2) : piece.slice(i + 2, close);
                if (name === '*' || name === '?' || name === '$')
                    literal(name.charCodeAt(0));
                else
                    tokens.push(symbols.idOf(`\${${name}}`));
                i = close < 0 ? piece.length : close;
            }
            else if (options.wildcards !== 'exact' && code === ASTERISK) {
                if (tokens.at(-1) !== pattern_STAR)
                    tokens.push(star());
            }
            else if (options.wildcards !== 'exact' && code === pattern_QUESTION)
                tokens.push(star() === pattern_STAR ? ONE : SEGMENT_ONE);
            else
                literal(code);
        }
    }
    return { tokens, fold: options.fold, key: `${options.fold ? 'i' : ''}${tokens.join(' ')}` };
}
/** A pattern from text whose `*` and `?` are wildcards, for what the engine itself asks. */
function globPattern(text, symbols) {
    return patternOf([text], { wildcards: 'glob', fold: false, variables: false }, symbols);
}
/** The code an account runs in is one partition; `aws` written out and the partition looked up are taken as equal. */
function textOfHole(hole) {
    const partition = hole.kind === 'partition' || hole.name === 'AWS::Partition';
    return partition ? 'aws' : undefined;
}
function countColons(pieces) {
    let count = 0;
    for (const piece of pieces)
        if (typeof piece === 'string')
            for (let i = piece.indexOf(':'); i >= 0; i = piece.indexOf(':', i + 1))
                count++;
    return count;
}
const DOLLAR = 36;
const BRACE = 123;
const ASTERISK = 42;
const pattern_QUESTION = 63;

;// CONCATENATED MODULE: ./build/policy/conditions.js





/** Plans the keys of all statements that take part in one comparison. */
function planKeys(statements) {
    const keys = new Map();
    const partitions = new Set(['aws']);
    for (const statement of statements) {
        for (const item of statement.resources?.items ?? []) {
            const partition = partitionOf(item);
            if (partition !== undefined)
                partitions.add(partition);
        }
        for (const condition of statement.conditions) {
            const operator = operatorOf(condition.operator);
            if (!operator)
                continue;
            const key = lowerText(condition.key);
            const model = keys.get(key) ?? { written: condition.key, families: new Set(), many: false, bool: true };
            const family = familyOf(operator.test);
            if (family)
                model.families.add(family);
            if (operator.quantifier)
                model.many = true;
            if (operator.test.kind !== 'bool' && operator.test.kind !== 'null')
                model.bool = false;
            keys.set(key, model);
        }
    }
    const plan = new Map();
    for (const [key, model] of keys) {
        const families = model.families.size > 0 ? [...model.families].sort() : ['text'];
        plan.set(key, { ...model, families, bool: model.bool && model.families.size > 0 });
    }
    return { keys: plan, partitions: [...partitions].sort() };
}
/** The partition that a resource names in full: `aws-cn` of `arn:aws-cn:bedrock:…`. */
function partitionOf({ pieces: [first] }) {
    if (typeof first !== 'string' || !first.startsWith('arn:aws-'))
        return undefined;
    const end = first.indexOf(':', 'arn:'.length);
    const partition = end < 0 ? '' : first.slice('arn:'.length, end);
    return /^[a-z-]{1,20}$/.test(partition) ? partition : undefined;
}
/** The name of a key's dimension in one family. */
function dimensionName(key, family) {
    return `${family}:${lowerText(key)}`;
}
/**
 * The ways to fulfil a condition; one of them has to hold (IAM JSON policy elements: Condition). What is outside the
 * decidable fragment becomes an atom that equals itself only (semantics.md section 4).
 */
function alternativesOf(condition, plan, variables, strings) {
    const operator = operatorOf(condition.operator);
    const model = plan.keys.get(lowerText(condition.key));
    if (!operator || !model)
        return [[atomOf(condition)]];
    if (operator.test.kind === 'null')
        return nullAlternatives(condition, model, strings);
    const family = familyOf(operator.test) ?? 'text';
    const values = valuesOf(condition, operator, variables, strings);
    if (!values)
        return [[atomOf(condition)]];
    const set = operator.negated ? outside(values) : values;
    const name = dimensionName(condition.key, family);
    if (!model.many) {
        const absent = operator.negated || operator.ifExists;
        return [[[name, { kind: 'one', absent, present: set }]]];
    }
    const everyValue = operator.quantifier === 'all' || (!operator.quantifier && operator.negated);
    if (everyValue)
        return [[[name, { kind: 'many', all: [set], some: [] }]]];
    const holds = [[name, { kind: 'many', all: [], some: [set] }]];
    return operator.ifExists ? [holds, model.families.map((one) => absence(condition, one, model, strings))] : [holds];
}
/** `Null`: `"true"` asks for absence, `"false"` for presence, in each family that the key is compared in. */
function nullAlternatives(condition, model, strings) {
    const texts = condition.values.map((value) => lowerText(writtenText(value.pieces)));
    if (texts.some((text) => text !== 'true' && text !== 'false'))
        return [[atomOf(condition)]];
    const alternatives = [];
    if (texts.includes('true'))
        alternatives.push(model.families.map((one) => absence(condition, one, model, strings)));
    if (texts.includes('false'))
        alternatives.push(model.families.map((family) => {
            const present = wholeSet(family, strings);
            const dimension = model.many
                ? { kind: 'many', all: [], some: [present] }
                : { kind: 'one', absent: false, present };
            return [dimensionName(condition.key, family), dimension];
        }));
    return alternatives;
}
function absence(condition, family, model, strings) {
    const nothing = family === 'text'
        ? { kind: 'strings', strings: { within: [strings.union([])], without: [] } }
        : { kind: 'ordered', intervals: [] };
    const dimension = model.many
        ? { kind: 'many', all: [nothing], some: [] }
        : { kind: 'one', absent: true, present: nothing };
    return [dimensionName(condition.key, family), dimension];
}
/** Every value, as a set that has a complement: "some value" taken away leaves "no value". */
function wholeSet(family, strings) {
    return family === 'text'
        ? { kind: 'strings', strings: { within: [strings.any], without: [] } }
        : { kind: 'ordered', intervals: everything };
}
/** The union of a condition's values, which are OR-ed; undefined when one of them cannot be read as what it should be. */
function valuesOf(condition, operator, variables, strings) {
    const { test } = operator;
    if (test.kind === 'ordered') {
        const sets = [];
        for (const value of condition.values) {
            const known = knownOf(value);
            const intervals = known === undefined ? undefined : orderedValues(known, test.family, test.relation);
            if (!intervals)
                return undefined;
            sets.push(intervals);
        }
        return { kind: 'ordered', intervals: union(sets) };
    }
    const options = test.kind === 'text'
        ? { wildcards: test.wildcards, fold: test.fold, variables }
        : { wildcards: 'exact', fold: true, variables: false };
    const patterns = condition.values.map((value) => patternOf(value.pieces, options, strings.symbols));
    return { kind: 'strings', strings: { within: [strings.union(patterns)], without: [] } };
}
function knownOf(text) {
    return text.pieces.every((piece) => typeof piece === 'string') ? text.pieces.join('') : undefined;
}
function outside(set) {
    if (set.kind === 'ordered')
        return { kind: 'ordered', intervals: complement(set.intervals) };
    return { kind: 'strings', strings: { within: [], without: set.strings.within } };
}
/** A condition that is not decided, as a thing that holds or does not: written equally, it is the same thing. */
function atomOf(condition) {
    const values = condition.values.map((value) => writtenText(value.pieces)).sort();
    const name = JSON.stringify([lowerText(condition.operator), lowerText(condition.key), ...values]);
    return [`atom:${name}`, { kind: 'branch', mask: 1, of: 2 }];
}

;// CONCATENATED MODULE: ./build/policy/principals.js


/**
 * Principals as strings: `AWS:<arn>`, `Service:<name>`, `Federated:<provider>`. An account (its id or its root ARN) stands
 * for every principal that it lets, so narrowing it to a role of the same account is no new access (pitfall 25). `*` is
 * everyone; a statement without principals in a policy that needs them is taken as everyone, too.
 */
function principalDimension(principals, strings) {
    if (!principals)
        return within(strings.any);
    const union = strings.union(principals.entries.flatMap((entry) => patternsOf(entry, strings)));
    if (!principals.not)
        return within(union);
    return { kind: 'one', absent: false, present: { kind: 'strings', strings: { within: [], without: [union] } } };
}
const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov'];
function within(union) {
    return { kind: 'one', absent: false, present: { kind: 'strings', strings: { within: [union], without: [] } } };
}
function patternsOf(entry, strings) {
    const known = knownPattern(entry.value.pieces);
    if (known === '*' && (entry.type === '*' || entry.type === 'AWS'))
        return [{ tokens: [pattern_STAR], fold: false, key: `${pattern_STAR}` }];
    const account = known === undefined ? undefined : accountOf(known);
    const glob = { wildcards: 'glob', fold: false, variables: false };
    if (account !== undefined)
        return PARTITIONS.flatMap((partition) => ['iam', 'sts'].map((service) => patternOf([`AWS:arn:${partition}:${service}::${account}:*`], glob, strings.symbols)));
    const pieces = entry.value.pieces;
    if (entry.type === 'AWS' && pieces.at(-1) === ':root')
        return [patternOf(['AWS:', ...pieces.slice(0, -1), ':*'], glob, strings.symbols)];
    return [patternOf([`${entry.type}:`, ...pieces], glob, strings.symbols)];
}
/** The account of `123456789012` and of `arn:aws:iam::123456789012:root`. */
function accountOf(principal) {
    const match = /^(?:arn:[a-z-]{1,20}:iam::)?(\d{12})(:root)?$/.exec(principal);
    if (!match || principal.startsWith('arn:') !== (match[2] !== undefined))
        return undefined;
    return match[1];
}

;// CONCATENATED MODULE: ./build/policy/region/language.js


const language_END = -6;
/** The union of some patterns as a deterministic automaton that is built only as far as it is asked. */
class Language {
    start;
    #mode;
    #tokens = [];
    #patternOf = [];
    #fold = [];
    #dominates = [];
    #ids = new Map();
    #positions = [];
    #steps = [];
    #relevant = [];
    constructor(patterns, mode) {
        this.#mode = mode;
        const starts = [];
        patterns.forEach((pattern, index) => {
            starts.push(this.#tokens.length);
            const symbols = pattern.tokens.some((token) => token <= FIRST_SYMBOL);
            this.#dominates.push(mode !== 'own' || !symbols);
            for (const token of [...pattern.tokens, language_END]) {
                this.#tokens.push(mode === 'may' && token <= FIRST_SYMBOL ? pattern_STAR : token);
                this.#patternOf.push(index);
                this.#fold.push(pattern.fold);
            }
        });
        this.start = this.#intern(starts);
    }
    /** What a step costs: as many positions as the state has, and next to nothing where it has been taken before. */
    cost(state, input) {
        return this.#steps[state]?.has(input) ? 1 : 1 + (this.#positions[state]?.length ?? 0);
    }
    isDead(state) {
        return this.#positions[state]?.length === 0;
    }
    accepts(state) {
        return this.#positions[state]?.some((at) => this.#tokens[at] === language_END) ?? false;
    }
    /** Whatever follows is accepted: the last token of a pattern is `*` and has been reached. */
    isFull(state) {
        return this.#positions[state]?.some((at) => this.#tokens[at] === pattern_STAR && this.#tokens[at + 1] === language_END) ?? false;
    }
    /** The code units that a state tells apart from all others. */
    relevant(state) {
        const known = this.#relevant[state];
        if (known)
            return known;
        const codes = new Set();
        for (const at of this.#positions[state] ?? []) {
            const token = this.#tokens[at] ?? language_END;
            if (token >= 0) {
                codes.add(token);
                if (this.#fold[at] && token >= 97 && token <= 122)
                    codes.add(token - 32);
            }
            else if (token === SEGMENT_STAR || token === SEGMENT_ONE)
                codes.add(COLON);
        }
        const list = [...codes];
        this.#relevant[state] = list;
        return list;
    }
    /** The state after a code unit or a symbol. */
    step(state, input) {
        const steps = this.#steps[state];
        const known = steps?.get(input);
        if (known !== undefined)
            return known;
        const next = this.#intern(this.#next(this.#positions[state] ?? [], input));
        steps?.set(input, next);
        return next;
    }
    #next(from, input) {
        const next = [];
        if (input <= FIRST_SYMBOL && this.#mode === 'may') {
            let pattern = -1;
            for (const at of from) {
                if (this.#patternOf[at] === pattern)
                    continue;
                pattern = this.#patternOf[at] ?? -1;
                for (let to = at; this.#patternOf[to] === pattern; to++)
                    next.push(to);
            }
            return next;
        }
        for (const at of from) {
            const token = this.#tokens[at] ?? language_END;
            if (this.#loops(token, input))
                next.push(at);
            else if (this.#takes(token, input, at))
                next.push(at + 1);
        }
        return next;
    }
    #loops(token, input) {
        if (token === pattern_STAR)
            return input >= 0 || this.#mode !== 'own';
        return token === SEGMENT_STAR && input >= 0 && input !== COLON;
    }
    #takes(token, input, at) {
        if (token >= 0)
            return token === input || (this.#fold[at] === true && input >= 0 && token === lower(input));
        if (token === ONE)
            return input >= 0;
        if (token === SEGMENT_ONE)
            return input >= 0 && input !== COLON;
        if (token === SOME)
            return true;
        return token <= FIRST_SYMBOL && token === input;
    }
    /** Closes positions over empty `*`, drops what a later `*` of the same pattern covers anyway, and names the set. */
    #intern(positions) {
        const sorted = [];
        let ascending = true;
        for (const at of positions) {
            let to = at;
            if (to <= (sorted.at(-1) ?? -1))
                ascending = false;
            sorted.push(to);
            while (this.#tokens[to] === pattern_STAR || this.#tokens[to] === SEGMENT_STAR)
                sorted.push(++to);
        }
        if (!ascending)
            sorted.sort((a, b) => a - b);
        const kept = [];
        let covered = -1;
        for (let i = sorted.length - 1; i >= 0; i--) {
            const at = sorted[i] ?? 0;
            const pattern = this.#patternOf[at] ?? -1;
            if (pattern === covered || at === kept.at(-1))
                continue;
            kept.push(at);
            if (this.#tokens[at] === pattern_STAR && this.#dominates[pattern])
                covered = pattern;
        }
        kept.reverse();
        const key = kept.join(' ');
        const known = this.#ids.get(key);
        if (known !== undefined)
            return known;
        const id = this.#positions.length;
        this.#ids.set(key, id);
        this.#positions.push(kept);
        this.#steps.push(new Map());
        return id;
    }
}

;// CONCATENATED MODULE: ./build/policy/region/strings.js


/** Interns unions of patterns and decides questions on their combinations (semantics.md section 4). */
class Strings {
    symbols = new Symbols();
    /** Every string. */
    any;
    /** Every string but the empty one. */
    some;
    #ids = new Map();
    #unions = [];
    #languages = new Map();
    #words = new Map();
    constructor() {
        this.any = this.union([{ tokens: [pattern_STAR], fold: false, key: `${pattern_STAR}` }]);
        this.some = this.union([{ tokens: [SOME, pattern_STAR], fold: false, key: `${SOME} ${pattern_STAR}` }]);
    }
    /** The union of patterns, named. */
    union(patterns) {
        const byKey = new Map(patterns.map((pattern) => [pattern.key, pattern]));
        const any = [...byKey.values()].find((pattern) => pattern.tokens.length === 1 && pattern.tokens[0] === pattern_STAR);
        const unique = any ? [any] : [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pattern]) => pattern);
        const key = unique.map((pattern) => pattern.key).join('|');
        const known = this.#ids.get(key);
        if (known !== undefined)
            return known;
        const letters = [...new Set(unique.flatMap((one) => one.tokens.filter((token) => token <= FIRST_SYMBOL)))];
        const id = this.#unions.length;
        this.#unions.push({ patterns: unique, letters });
        this.#ids.set(key, id);
        return id;
    }
    patternsOf(union) {
        return this.#unions[union]?.patterns ?? [];
    }
    /** Whether a union has symbols, which stand for text that source does not tell. */
    hasSymbols(union) {
        return (this.#unions[union]?.letters.length ?? 0) > 0;
    }
    isEmpty(set, budget) {
        const [only] = set.within;
        if (only !== undefined && set.within.length === 1 && set.without.length === 0)
            return this.patternsOf(only).length === 0;
        return this.shortest(set, budget) === undefined;
    }
    /** The shortest member, symbols being one letter long; undefined when there is none. */
    shortest(set, budget) {
        if (set.without.includes(this.any) || set.without.some((one) => set.within.includes(one)))
            return undefined;
        if (set.within.some((one) => this.patternsOf(one).length === 0))
            return undefined;
        budget.spend(2);
        const key = keyOfStrings(set);
        const known = this.#words.get(key);
        if (known !== undefined)
            return known ?? undefined;
        const within = set.without.length === 0 ? set.within : set.within.map((one) => this.#without(one, set.without));
        const word = within.some((one) => this.patternsOf(one).length === 0)
            ? undefined
            : this.#search({ within, without: set.without }, budget);
        this.#words.set(key, word ?? null);
        return word;
    }
    /** A union without the patterns that are taken away as they are: a long list that grows by one entry is one entry. */
    #without(union, away) {
        const gone = new Set(away.flatMap((one) => this.patternsOf(one).map((pattern) => pattern.key)));
        const left = this.patternsOf(union).filter((pattern) => !gone.has(pattern.key));
        return left.length === this.patternsOf(union).length ? union : this.union(left);
    }
    /** A word as text, its symbols as `${name}`. */
    textOf(word) {
        return word.map((one) => (one >= 0 ? String.fromCharCode(one) : this.#shownSymbol(one))).join('');
    }
    #shownSymbol(symbol) {
        const name = this.symbols.nameOf(symbol);
        return name.startsWith('${') ? name : `\${${name}}`;
    }
    /**
     * A concrete string with unknown parts is carried by the letters of one union; the others are asked whether they could
     * contain it (`may`), and what is taken away must contain it for certain (`must`). So an unknown can make the answer
     * larger, never smaller.
     */
    #search(set, budget) {
        const within = set.within.filter((one) => one !== this.any);
        const carriers = within.filter((one) => this.hasSymbols(one));
        let best;
        for (const carrier of carriers.length > 0 ? carriers : [-1]) {
            const letters = this.#unions[carrier]?.letters ?? [];
            const sides = [
                ...within.map((one) => this.#language(one, one === carrier ? 'own' : 'may')),
                ...set.without.map((one) => this.#language(one, 'must')),
            ];
            const word = shortestWord(sides, within.length, letters, budget);
            if (word && (!best || word.length < best.length))
                best = word;
        }
        return best;
    }
    #language(union, mode) {
        const key = `${union}${mode}`;
        const known = this.#languages.get(key);
        if (known)
            return known;
        const language = new Language(this.patternsOf(union), mode);
        this.#languages.set(key, language);
        return language;
    }
}
function keyOfStrings(set) {
    return `${set.within.join(',')}-${set.without.join(',')}`;
}
const PREFERRED = Array.from('abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./', (one) => one.charCodeAt(0));
/** Breadth-first search through the product: the first word that all of the first `count` accept and no other does. */
function shortestWord(sides, count, letters, budget) {
    const dropped = -1;
    const first = { states: sides.map((one) => one.start), input: 0, parent: undefined };
    const seen = new Set([first.states.join(' ')]);
    let layer = [first];
    while (layer.length > 0) {
        const next = [];
        for (const node of layer) {
            if (accepted(node.states, sides, count))
                return wordOf(node);
            for (const input of inputsOf(node.states, sides, letters)) {
                const states = [];
                let alive = true;
                let cost = 1;
                for (let i = 0; i < sides.length && alive; i++) {
                    const side = sides[i];
                    const state = node.states[i] ?? dropped;
                    if (!side || state === dropped) {
                        states.push(dropped);
                        continue;
                    }
                    cost += side.cost(state, input);
                    const to = side.step(state, input);
                    if (i < count)
                        alive = !side.isDead(to);
                    else if (side.isFull(to))
                        alive = false;
                    states.push(i >= count && side.isDead(to) ? dropped : to);
                }
                budget.spend(cost);
                if (!alive)
                    continue;
                const key = states.join(' ');
                if (seen.has(key))
                    continue;
                seen.add(key);
                next.push({ states, input, parent: node });
            }
        }
        layer = next;
    }
    return undefined;
}
function accepted(states, sides, count) {
    return sides.every((side, i) => {
        const state = states[i] ?? -1;
        return state < 0 ? i >= count : side.accepts(state) === i < count;
    });
}
function inputsOf(states, sides, letters) {
    const codes = new Set();
    sides.forEach((side, i) => {
        const state = states[i] ?? -1;
        if (state >= 0)
            for (const code of side.relevant(state))
                codes.add(code);
    });
    const sorted = [...codes];
    if (sorted.length > 1)
        sorted.sort((a, b) => rankOf(a) - rankOf(b));
    let other = PREFERRED.find((code) => !codes.has(code));
    for (let code = 33; other === undefined && code < 0xffff; code++)
        if (!codes.has(code))
            other = code;
    return other === undefined ? [...sorted, ...letters] : [other, ...sorted, ...letters];
}
const RANKS = new Map(PREFERRED.map((code, rank) => [code, rank]));
function rankOf(code) {
    return RANKS.get(code) ?? 1000 + code;
}
function wordOf(node) {
    const word = [];
    for (let at = node; at?.parent; at = at.parent)
        word.push(at.input);
    return word.reverse();
}

;// CONCATENATED MODULE: ./build/policy/region/dimension.js


/** All that a dimension of the same kind can be. */
function wholeOf(dimension) {
    switch (dimension.kind) {
        case 'one': {
            const ordered = dimension.present?.kind === 'ordered';
            return {
                kind: 'one',
                absent: true,
                present: ordered
                    ? { kind: 'ordered', intervals: everything }
                    : { kind: 'strings', strings: { within: [], without: [] } },
            };
        }
        case 'many':
            return { kind: 'many', all: [], some: [] };
        case 'branch':
            return { ...dimension, mask: 2 ** dimension.of - 1 };
    }
}
function intersectDimensions(a, b) {
    if (a.kind === 'one' && b.kind === 'one')
        return { kind: 'one', absent: a.absent && b.absent, present: intersectOptional(a.present, b.present) };
    if (a.kind === 'many' && b.kind === 'many')
        return { kind: 'many', all: unite(a.all, b.all), some: unite(a.some, b.some) };
    if (a.kind === 'branch' && b.kind === 'branch')
        return { ...a, mask: a.mask & b.mask };
    throw new TypeError('dimensions of different kinds have one name');
}
/** What is in `a` and not in `b`, as parts whose union it is. Parts may be empty. */
function subtractDimension(a, b) {
    if (a.kind === 'one' && b.kind === 'one') {
        const parts = subtractOptional(a.present, b.present);
        const absent = a.absent && !b.absent;
        if (!absent)
            return parts.map((present) => ({ kind: 'one', absent, present }));
        return [{ kind: 'one', absent, present: parts[0] }, ...parts.slice(1).map(onlyPresent)];
    }
    if (a.kind === 'many' && b.kind === 'many')
        return subtractMany(a, b);
    if (a.kind === 'branch' && b.kind === 'branch')
        return [{ ...a, mask: a.mask & ~b.mask }];
    throw new TypeError('dimensions of different kinds have one name');
}
function onlyPresent(present) {
    return { kind: 'one', absent: false, present };
}
/** One part for each thing that `b` asks: it is not so, while all that was asked before it is. */
function subtractMany(a, b) {
    const parts = [];
    let { all, some } = a;
    for (const one of b.all) {
        for (const other of complements(one))
            parts.push({ kind: 'many', all, some: unite(some, [other]) });
        all = unite(all, [one]);
    }
    for (const one of b.some) {
        // What is asked of one value is a single set other than the unrestricted one, so its complement is one, too.
        for (const other of complements(one))
            parts.push({ kind: 'many', all: unite(all, [other]), some });
        some = unite(some, [one]);
    }
    return parts;
}
function isEmptyDimension(a, strings, budget) {
    switch (a.kind) {
        case 'one':
            return !a.absent && (!a.present || isEmptySet(a.present, strings, budget));
        case 'many': {
            const all = a.all.reduce((x, y) => (x ? intersectSets(x, y) : y), undefined);
            return a.some.some((one) => isEmptySet(all ? intersectSets(all, one) : one, strings, budget));
        }
        case 'branch':
            return a.mask === 0;
    }
}
function isEmptySet(a, strings, budget) {
    return a.kind === 'strings' ? strings.isEmpty(a.strings, budget) : a.intervals.length === 0;
}
function intersectOptional(a, b) {
    return a && b && intersectSets(a, b);
}
function intersectSets(a, b) {
    if (a.kind === 'strings' && b.kind === 'strings')
        return {
            kind: 'strings',
            strings: {
                within: merge(a.strings.within, b.strings.within),
                without: merge(a.strings.without, b.strings.without),
            },
        };
    if (a.kind === 'ordered' && b.kind === 'ordered')
        return { kind: 'ordered', intervals: intersection(a.intervals, b.intervals) };
    throw new TypeError('sets of different kinds in one dimension');
}
function subtractOptional(a, b) {
    if (!a)
        return [];
    if (!b)
        return [a];
    return partsOutside(a, b);
}
/** What is in `a` and not in `b`: one part for each union that `b` is within or without. */
function partsOutside(a, b) {
    if (b.kind === 'ordered')
        return [intersectSets(a, { kind: 'ordered', intervals: complement(b.intervals) })];
    const parts = [];
    let rest = a;
    for (const one of b.strings.within) {
        parts.push(intersectSets(rest, { kind: 'strings', strings: { within: [], without: [one] } }));
        rest = intersectSets(rest, { kind: 'strings', strings: { within: [one], without: [] } });
    }
    for (const one of b.strings.without) {
        parts.push(intersectSets(rest, { kind: 'strings', strings: { within: [one], without: [] } }));
        rest = intersectSets(rest, { kind: 'strings', strings: { within: [], without: [one] } });
    }
    return parts;
}
function complements(one) {
    const whole = one.kind === 'ordered'
        ? { kind: 'ordered', intervals: everything }
        : { kind: 'strings', strings: { within: [], without: [] } };
    return partsOutside(whole, one);
}
function merge(a, b) {
    if (b.length === 0)
        return a;
    if (a.length === 0)
        return b;
    return [...new Set([...a, ...b])].sort((x, y) => x - y);
}
function unite(a, b) {
    if (b.length === 0)
        return a;
    const byKey = new Map([...a, ...b].map((one) => [keyOfSet(one), one]));
    return [...byKey].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, one]) => one);
}
function keyOfSet(one) {
    if (!one)
        return '!';
    return one.kind === 'strings' ? keyOfStrings(one.strings) : keyOfIntervals(one.intervals);
}
/** Equal for dimensions that are written equally; equal sets may still have different keys. */
function keyOfDimension(a) {
    switch (a.kind) {
        case 'one':
            return `${a.absent ? '0' : ''}[${keyOfSet(a.present)}]`;
        case 'many':
            return `A${a.all.map(keyOfSet).join(';')}E${a.some.map(keyOfSet).join(';')}`;
        case 'branch':
            return `${a.mask}/${a.of}`;
    }
}

;// CONCATENATED MODULE: ./build/policy/region/box.js

/** The name of the dimension of resources; condition keys have names of their own. */
const RESOURCE = 'resource';
function keyOfBox(box, except) {
    return [...box]
        .filter(([name]) => name !== except)
        .map(([name, dimension]) => `${name}=${keyOfDimension(dimension)}`)
        .sort()
        .join('&');
}
/** The requests in both; undefined when there are none. */
function intersectBoxes(a, b, space) {
    space.budget.spend(a.size + b.size);
    const result = new Map(a);
    for (const [name, dimension] of b) {
        const own = a.get(name);
        const both = own ? intersectDimensions(own, dimension) : dimension;
        if (isEmptyDimension(both, space.strings, space.budget))
            return undefined;
        result.set(name, both);
    }
    return result;
}
/** What is in `a` and not in `b`, as disjoint boxes, dimension by dimension (semantics.md section 4). */
function subtractBox(a, b, space) {
    if (!intersectBoxes(a, b, space))
        return [a];
    const parts = [];
    const current = new Map(a);
    for (const [name, dimension] of b) {
        const own = current.get(name) ?? wholeOf(dimension);
        for (const part of subtractDimension(own, dimension)) {
            space.budget.spend(current.size);
            if (!isEmptyDimension(part, space.strings, space.budget))
                parts.push(new Map(current).set(name, part));
        }
        current.set(name, intersectDimensions(own, dimension));
    }
    return parts;
}
/** What is in `a` and in none of `others`. */
function subtractAll(a, others, space) {
    let rest = [a];
    for (const other of others) {
        if (rest.length === 0)
            return rest;
        space.budget.spend(rest.length);
        rest = rest.flatMap((box) => subtractBox(box, other, space));
    }
    return rest;
}
/**
 * Fewer boxes for the same requests: boxes that differ in nothing but their resources become one. Splitting a statement
 * or merging two is then no difference at all.
 */
function mergeBoxes(boxes, space) {
    const groups = new Map();
    const result = [];
    for (const box of boxes) {
        const dimension = box.get(RESOURCE);
        const plain = dimension?.kind === 'one' &&
            dimension.present?.kind === 'strings' &&
            dimension.present.strings.within.length === 1 &&
            dimension.present.strings.without.length === 0;
        if (!plain) {
            result.push(box);
            continue;
        }
        const key = keyOfBox(box, RESOURCE);
        const group = groups.get(key);
        if (group)
            group.push(box);
        else
            groups.set(key, [box]);
    }
    for (const group of groups.values()) {
        const [first] = group;
        if (!first)
            continue;
        if (group.length === 1)
            result.push(first);
        else {
            const unions = group.flatMap((box) => withinOf(box));
            const all = space.strings.union(unions.flatMap((one) => space.strings.patternsOf(one)));
            result.push(new Map(first).set(RESOURCE, resources(all)));
        }
    }
    return result;
}
/** The dimension of resources that lie in one union of patterns. */
function resources(union) {
    return { kind: 'one', absent: false, present: { kind: 'strings', strings: { within: [union], without: [] } } };
}
function withinOf(box) {
    const dimension = box.get(RESOURCE);
    return dimension?.kind === 'one' && dimension.present?.kind === 'strings' ? dimension.present.strings.within : [];
}

;// CONCATENATED MODULE: ./build/policy/compiled.js





/** The name of the dimension of principals, in trust and resource policies. */
const PRINCIPAL = 'principal';
/** Compiles a statement: resources, principals where they are asked for, conditions, branches. */
function compile(held, id, plan, principals, space) {
    const { statement } = held;
    const start = new Map();
    start.set(RESOURCE, resourceDimension(statement.resources, held.variables, space.strings));
    if (principals)
        start.set(PRINCIPAL, principalDimension(statement.principals, space.strings));
    for (const branch of held.when) {
        const [name, dimension] = branchDimension(branch);
        start.set(name, dimension);
    }
    let boxes = [start];
    for (const condition of statement.conditions) {
        const alternatives = alternativesOf(condition, plan, held.variables, space.strings);
        boxes = boxes.flatMap((box) => alternatives.flatMap((alternative) => {
            const both = intersectBoxes(box, new Map(alternative), space);
            return both ? [both] : [];
        }));
    }
    return { id, held, boxes, key: boxes.map((box) => keyOfBox(box)).join('||') };
}
function resourceDimension(list, variables, strings) {
    if (!list)
        return resources(strings.any);
    const options = { wildcards: 'glob', fold: false, variables };
    const union = strings.union(list.items.map((item) => patternOf(item.pieces, options, strings.symbols)));
    if (!list.not)
        return resources(union);
    return { kind: 'one', absent: false, present: { kind: 'strings', strings: { within: [], without: [union] } } };
}
/** Too many options for a mask: each is then a thing of its own that is so or not. */
const MAX_OPTIONS = 30;
function branchDimension(branch) {
    if (branch.of > MAX_OPTIONS)
        return [`when:${branch.condition}/${branch.of}#${branch.option}`, { kind: 'branch', mask: 1, of: 2 }];
    return [`when:${branch.condition}/${branch.of}`, { kind: 'branch', mask: 2 ** branch.option, of: branch.of }];
}
/** The patterns of a list as a reader would write them. */
function writtenList(list) {
    return list ? list.items.map((item) => writtenText(item.pieces)) : [];
}

;// CONCATENATED MODULE: ./build/policy/decision.js

const nothingNew = { parts: [], allowedBefore: true };
/**
 * (Allow_head − Deny_head) − (Allow_base − Deny_base) within the requests there can be, boundaries included (semantics.md
 * section 4). Throws `LimitReached` when that takes more steps than the space's budget has.
 */
function decide(base, head, universe, space) {
    if (head.allow.length === 0)
        return nothingNew;
    const allowBase = mergeBoxes(boxesOf(base.allow), space);
    const denyHead = mergeBoxes(boxesOf(head.deny), space);
    const held = new Set([...allowBase, ...boxesOf(base.allow)].map((box) => keyOfBox(box)));
    const heldStatements = new Set(base.allow.map((reach) => reach.compiled.key));
    const ceiling = head.boundary ? mergeBoxes(boxesOf(head.boundary), space) : [new Map()];
    const ceilingBase = base.boundary && mergeBoxes(boxesOf(base.boundary), space);
    const removed = removedDenies(base, head);
    const raised = ceilingBase !== undefined && keysOf(ceilingBase) !== (head.boundary && keysOf(ceiling));
    const within = (box) => meet([box], [universe], space).flatMap((one) => meet([one], ceiling, space));
    const parts = [];
    const merged = mergeBoxes(boxesOf(head.allow), space);
    const news = merged.filter((box) => !held.has(keyOfBox(box)));
    const gone = [...denyHead, ...allowBase];
    if (news.some((box) => within(box).some((one) => subtractAll(one, gone, space).length > 0)))
        for (const reach of head.allow) {
            if (heldStatements.has(reach.compiled.key) && reach.boxes.every((box) => held.has(keyOfBox(box))))
                continue;
            const rest = reach.boxes.flatMap((box) => within(box)).flatMap((box) => subtractAll(box, gone, space));
            if (rest.length > 0)
                parts.push({ cause: 'allow', by: reach.compiled, rest });
        }
    if (raised || removed.length > 0) {
        const both = head.allow.map((reach) => ({
            reach,
            boxes: common(reach.boxes, allowBase, held, space).flatMap(within),
        }));
        if (raised && ceilingBase)
            for (const { reach, boxes } of both) {
                const rest = boxes.flatMap((box) => subtractAll(box, [...denyHead, ...ceilingBase], space));
                if (rest.length > 0)
                    parts.push({ cause: 'boundary', by: reach.compiled, rest });
            }
        for (const deny of removed)
            for (const { reach, boxes } of both) {
                const stopped = meet(meet(boxes, deny.boxes, space), ceilingBase ?? [new Map()], space);
                const rest = stopped.flatMap((box) => subtractAll(box, denyHead, space));
                if (rest.length > 0)
                    parts.push({ cause: 'deny', by: reach.compiled, stopped: deny.compiled, rest });
            }
    }
    return { parts, allowedBefore: parts.length > 0 && isAllowed(base, universe, space) };
}
/** Whether some request is allowed. */
function isAllowed(stand, universe, space) {
    const deny = mergeBoxes(boxesOf(stand.deny), space);
    const ceiling = stand.boundary ? mergeBoxes(boxesOf(stand.boundary), space) : [new Map()];
    const allow = mergeBoxes(boxesOf(stand.allow), space);
    return allow.some((box) => meet(meet([box], [universe], space), ceiling, space).some((one) => subtractAll(one, deny, space).length > 0));
}
function boxesOf(reaches) {
    return reaches.flatMap((reach) => [...reach.boxes]);
}
/** Everything that is in a box of each list. */
function meet(left, right, space) {
    return left.flatMap((a) => right.flatMap((b) => {
        const both = intersectBoxes(a, b, space);
        return both ? [both] : [];
    }));
}
/** What of `boxes` lies in `allowed`, too; boxes that are there as they are need no intersection. */
function common(boxes, allowed, keys, space) {
    return boxes.flatMap((box) => (keys.has(keyOfBox(box)) ? [box] : meet([box], allowed, space)));
}
/** The Deny statements of base that head does not have as they are. */
function removedDenies(base, head) {
    const kept = new Set(boxesOf(head.deny).map((box) => keyOfBox(box)));
    return base.deny.filter((reach) => !reach.boxes.every((box) => kept.has(keyOfBox(box))));
}
function keysOf(boxes) {
    return boxes
        .map((box) => keyOfBox(box))
        .sort()
        .join('||');
}

;// CONCATENATED MODULE: ./build/policy/region/budget.js
/** Thrown when a decision takes more steps than it may; its caller turns it into `undecided(limit)`. */
class LimitReached extends Error {
    name = 'LimitReached';
}
/** Counts steps, not time, so that equal input ends equally on every machine. */
class Budget {
    #left;
    #outer;
    constructor(steps, outer) {
        this.#left = steps;
        this.#outer = outer;
    }
    /** Throws `LimitReached` when less than `steps` are left. */
    spend(steps) {
        this.#left -= steps;
        if (this.#left < 0)
            throw new LimitReached('the budget of steps is spent');
        this.#outer?.spend(steps);
    }
}

;// CONCATENATED MODULE: ./build/policy/stands.js



const nothingCompiled = { allow: [], deny: [], boundary: undefined };
/** What of a side reaches each action of an index. */
function standsOf(side, index, space) {
    const stands = new Map();
    const standOf = (action) => {
        const known = stands.get(action);
        if (known)
            return known;
        const fresh = { allow: [], deny: [], boundary: side.boundary ? [] : undefined };
        stands.set(action, fresh);
        return fresh;
    };
    for (const part of ['allow', 'deny', 'boundary'])
        for (const compiled of side[part] ?? [])
            for (const [action, match] of index.reached(compiled.held.statement)) {
                const reach = reachOf(compiled, match, part === 'allow', space);
                if (reach)
                    standOf(action)[part]?.push(reach);
            }
    return stands;
}
/** What of a side reaches one action, which need not be in the vocabulary. */
function standOf(side, action, space) {
    const reaches = (list, allow) => list.flatMap((compiled) => {
        const match = matchAction(compiled.held.statement, action);
        const reach = match && reachOf(compiled, match, allow, space);
        return reach ? [reach] : [];
    });
    return {
        allow: reaches(side.allow, true),
        deny: reaches(side.deny, false),
        boundary: side.boundary && reaches(side.boundary, false),
    };
}
function emptyStand(side) {
    return { allow: [], deny: [], boundary: side.boundary ? [] : undefined };
}
/** An Allow whose action is not known at all is left to `undecided`: it would speak of every action. */
function reachOf(compiled, match, allow, space) {
    if (match.atoms.length === 0)
        return { compiled, boxes: compiled.boxes };
    if (allow && match.items.length > 0 && match.items.every((item) => unnarrowedHole(item)))
        return undefined;
    return { compiled, boxes: meet(compiled.boxes, match.atoms, space) };
}
/** Equal for stands on which the same decision is taken. */
function keyOfStand(stand) {
    const part = (reaches) => reaches
        ? reaches
            .map(({ compiled, boxes }) => boxes === compiled.boxes ? compiled.id : `${compiled.id}{${boxes.map((box) => keyOfBox(box)).join('|')}}`)
            .join()
        : '-';
    return `${part(stand.allow)}!${part(stand.deny)}^${part(stand.boundary)}`;
}

;// CONCATENATED MODULE: ./build/policy/universe.js





/**
 * The requests of an action that there can be: on which resources (pitfalls 16 and 17), with which condition keys
 * (pitfall 22), and with which values of a key whose values are few.
 */
function universeOf(action, plan, strings) {
    const box = new Map([[RESOURCE, resources(resourceUnion(action, plan.partitions, strings))]]);
    for (const [key, model] of plan.keys) {
        const supported = isSupported(key, action);
        for (const family of model.families) {
            const present = supported ? restriction(family, model.bool, strings) : nothing(family, strings);
            if (!present)
                continue;
            const dimension = model.many
                ? { kind: 'many', all: [present], some: [] }
                : { kind: 'one', absent: true, present };
            box.set(dimensionName(key, family), dimension);
        }
    }
    return box;
}
/** Names what distinguishes the universes of a vocabulary's actions. */
function universeKey(action) {
    if (action.wildcardOnly)
        return '*';
    return JSON.stringify([action.resourceTypes ?? [], action.conditionKeys ?? null]);
}
function resourceUnion(action, partitions, strings) {
    if (action.wildcardOnly)
        return strings.union([patternOf(['*'], { wildcards: 'exact', fold: false, variables: false }, strings.symbols)]);
    const types = action.resourceTypes ?? [];
    if (types.length === 0)
        return strings.some;
    const options = { wildcards: 'arn', fold: false, variables: false };
    return strings.union(types.flatMap((type) => arnsOf(type, partitions).map((arn) => patternOf([arn], options, strings.symbols))));
}
/** A resource type in each partition. A `*` in a type is a name, a region or an account: never empty. */
function arnsOf(type, partitions) {
    const filled = (text) => text.replaceAll('*', '?*');
    if (!type.startsWith('arn:*:'))
        return [filled(type)];
    return partitions.map((partition) => `arn:${partition}:${filled(type.slice('arn:*:'.length))}`);
}
/** `aws:` keys can be in every request; `bedrock:ResourceTag/*` and `bedrock:ResourceTag/${TagKey}` are templates. */
function isSupported(key, action) {
    if (!action.conditionKeys || key.startsWith('aws:'))
        return true;
    return action.conditionKeys.some((one) => {
        const template = one.indexOf('${');
        return globMatches(template < 0 ? one : `${one.slice(0, template)}*`, key);
    });
}
function restriction(family, bool, strings) {
    if (family === 'ip')
        return { kind: 'ordered', intervals: allAddresses };
    if (!bool || family !== 'text')
        return undefined;
    const options = { wildcards: 'exact', fold: false, variables: false };
    const union = strings.union(['true', 'false'].map((text) => patternOf([text], options, strings.symbols)));
    return { kind: 'strings', strings: { within: [union], without: [] } };
}
function nothing(family, strings) {
    if (family !== 'text')
        return { kind: 'ordered', intervals: [] };
    return { kind: 'strings', strings: { within: [strings.union([])], without: [] } };
}

;// CONCATENATED MODULE: ./build/policy/engine.js








/** Steps that one decision may take, and all decisions of one comparison together. */
const DECISION_STEPS = 1_000_000;
const COMPARISON_STEPS = 20_000_000;
/** The state that all decisions of one comparison share: interned strings, the vocabulary's index, the budget. */
class Engine {
    strings = new Strings();
    vocabulary;
    index;
    #budget = new Budget(COMPARISON_STEPS);
    #compiled = 0;
    constructor(vocabulary) {
        this.vocabulary = vocabulary;
        this.index = new ActionIndex(vocabulary.actions.map((one) => one.action));
    }
    /** A space with the budget of one decision. */
    space() {
        return { strings: this.strings, budget: new Budget(DECISION_STEPS, this.#budget) };
    }
    /** Compiles both sides under one plan of their condition keys. Undefined when that alone exceeds the budget. */
    pair(base, head, principals) {
        const all = [base, head].flatMap((side) => [...side.statements, ...(side.boundary ?? [])]);
        const plan = planKeys(all.map((held) => held.statement));
        try {
            return { plan, base: this.#side(base, plan, principals), head: this.#side(head, plan, principals) };
        }
        catch (error) {
            if (error instanceof LimitReached)
                return undefined;
            throw error;
        }
    }
    /** Every action that head newly allows, or that was not decided, in the vocabulary's order. */
    outcomes(pair) {
        const bases = standsOf(pair.base, this.index, this.space());
        const heads = standsOf(pair.head, this.index, this.space());
        const decisions = new Map();
        const universes = new Map();
        const outcomes = [];
        for (const action of this.vocabulary.actions) {
            const head = heads.get(action.action);
            if (!head || head.allow.length === 0)
                continue;
            const base = bases.get(action.action) ?? emptyStand(pair.base);
            const kind = universeKey(action);
            const universe = universes.get(kind) ?? universeOf(action, pair.plan, this.strings);
            universes.set(kind, universe);
            const key = `${keyOfStand(base)}/${keyOfStand(head)}/${kind}`;
            if (!decisions.has(key))
                decisions.set(key, this.decide(base, head, universe));
            outcomes.push({ action, base, head, universe, decision: decisions.get(key) });
        }
        return outcomes;
    }
    /** Undefined when the budget of the decision, or that of the comparison, was spent. */
    decide(base, head, universe) {
        try {
            return decide(base, head, universe, this.space());
        }
        catch (error) {
            if (error instanceof LimitReached)
                return undefined;
            throw error;
        }
    }
    /** Whether a statement matches no request that there can be. */
    isVain(reach, universe) {
        try {
            return meet(reach.boxes, [universe], this.space()).length === 0;
        }
        catch (error) {
            if (error instanceof LimitReached)
                return false;
            throw error;
        }
    }
    #side(side, plan, principals) {
        const compileAll = (held, effect) => held
            .filter((one) => one.statement.effect === effect)
            .map((one) => compile(one, this.#compiled++, plan, principals, this.space()));
        return {
            allow: compileAll(side.statements, 'Allow'),
            deny: [...compileAll(side.statements, 'Deny'), ...compileAll(side.boundary ?? [], 'Deny')],
            boundary: side.boundary && compileAll(side.boundary, 'Allow'),
        };
    }
}

;// CONCATENATED MODULE: ./build/policy/found.js
const nothingFound = { accesses: [], limited: [] };

;// CONCATENATED MODULE: ./build/policy/explanation.js


const MAX_SHOWN = 120;
function shorten(text, max = MAX_SHOWN) {
    return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}
/** A sentence's beginning. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** `role aws_iam_role.chat`, `whoever holds policy P`. */
function granteeWords(grantee) {
    const name = shorten(grantee.address === '' ? grantee.root : grantee.address);
    switch (grantee.type) {
        case 'policy':
            return `whoever holds the policy ${name}`;
        case 'permission-set':
            return `the permission set ${name}`;
        case 'organization':
            return `everyone under ${name}`;
        default:
            return `the ${grantee.type} ${name}`;
    }
}
/** ` on arn:…, when aws:SourceVpc is vpc-1`: the request after the action. */
function requestWords(request) {
    const keys = [...request.context].map(([key, values]) => `${shorten(key, 60)} is ${shorten(values.join(', '), 60)}`);
    const when = keys.length > 0 ? `, when ${keys.slice(0, 3).join(' and ')}` : '';
    const unknown = request.assumptions.length > 0 ? ', depending on what source does not tell' : '';
    return ` on ${shorten(request.resource)}${when}${unknown}`;
}
/** What base allowed of the action: its resources and whether under conditions. */
function scopeBefore(allow) {
    const resources = new Set();
    let conditional = false;
    for (const { compiled } of allow) {
        const { statement } = compiled.held;
        const prefix = statement.resources?.not ? 'all but ' : '';
        for (const item of writtenList(statement.resources))
            resources.add(prefix + item);
        if (statement.conditions.length > 0)
            conditional = true;
    }
    const shown = [...resources].slice(0, 3).map((one) => shorten(one, 80));
    const more = resources.size > shown.length ? ` and ${resources.size - shown.length} more` : '';
    return `only ${shown.join(', ') || '*'}${more}${conditional ? ' under conditions' : ''}`;
}
function witnessOf(action, request, before) {
    const context = Object.create(null);
    for (const [key, values] of request.context)
        context[key] = values.join(', ');
    if (request.principal !== undefined)
        context['aws:PrincipalArn'] ??= request.principal.replace(/^[A-Za-z]+:/, '');
    return { action, resource: request.resource, context: { ...context }, before };
}
/** The pattern as written at the place that brings the action. */
function writtenPattern(held, item) {
    if (held.managed !== undefined)
        return `managed:${held.managed}`;
    if (held.grant.policy.kind === 'document' && held.grant.policy.label)
        return held.grant.policy.label;
    if (item)
        return writtenText(item.pieces);
    const listed = writtenList(held.statement.actions);
    return `NotAction: ${shorten(listed.slice(0, 5).join(', '))}${listed.length > 5 ? ', …' : ''}`;
}

;// CONCATENATED MODULE: ./build/policy/limits.js
/**
 * Whether an Allow is limited: it has conditions, or each of its resources names something. `*`, an ARN whose region,
 * account and resource are all `*`, `NotResource`, and a resource that source does not tell are no limit.
 */
function isLimited({ resources, conditions }) {
    if (conditions.length > 0)
        return true;
    return resources !== undefined && !resources.not && !resources.items.some(isEverything);
}
const ANYTHING = /^\*+$/;
function isEverything({ pieces }) {
    const [first] = pieces;
    if (pieces.length === 1 && typeof first !== 'string')
        return true;
    const text = pieces.map((piece) => (typeof piece === 'string' ? piece : '-')).join('');
    if (ANYTHING.test(text))
        return true;
    const [arn, , , region, account, ...rest] = text.split(':');
    return (arn === 'arn' &&
        rest.length > 0 &&
        [region ?? '', account ?? '', ...rest].every((segment) => ANYTHING.test(segment)));
}

;// CONCATENATED MODULE: ./build/policy/places.js

/** What AWS wrote has no place in the repository, and so no path. */
function candidates(role, side, ...origins) {
    return origins.flat().flatMap((span) => (span.source.path === '' ? [] : [{ role, span, side }]));
}
/** The places that put an action item there: its own, or those of the policy's name where AWS wrote the document. */
function itemPlaces(held, item, side) {
    if (held.managed !== undefined && held.grant.policy.kind === 'managed')
        return candidates('origin', side, held.grant.policy.arn.origins);
    return candidates('origin', side, item ? item.origins : held.statement.actions.origins);
}
function resourcePlaces(held, side) {
    const list = held.statement.resources;
    return list ? candidates('resource', side, ...list.items.map((item) => item.origins), list.origins) : [];
}
function principalPlaces(held, side) {
    const list = held.statement.principals;
    return list ? candidates('statement', side, ...list.entries.map((one) => one.value.origins), list.origins) : [];
}
function conditionPlaces(held, side) {
    return held.statement.conditions.flatMap((one) => candidates('condition', side, ...one.values.map((value) => value.origins), one.origins));
}
function attachmentPlaces(held, side) {
    return candidates('attachment', side, held.grant.attachedAt);
}
function statementPlaces(held, side) {
    return candidates('statement', side, held.statement.effectOrigins, held.statement.origins);
}
/** Everything of a statement and its attachment, the action's places first. */
function allPlaces(held, item, side) {
    return [
        ...itemPlaces(held, item, side),
        ...principalPlaces(held, side),
        ...resourcePlaces(held, side),
        ...conditionPlaces(held, side),
        ...candidates('statement', side, held.statement.effectOrigins),
        ...attachmentPlaces(held, side),
        ...candidates('statement', side, held.statement.origins),
    ];
}
const MAX_RELATED = 12;
/** The first place that the change touches, else the first there is; the others are related, once each. */
function choosePlace(places, touched, fallback) {
    const chosen = places.find((place) => touched(place.span, place.side)) ?? places[0];
    const primary = chosen ?? fallback;
    const seen = new Set([keyOfPlace(primary)]);
    const related = [];
    for (const place of places) {
        const key = keyOfPlace(place);
        if (seen.has(key) || related.length >= MAX_RELATED)
            continue;
        seen.add(key);
        related.push(place);
    }
    return { primary: { span: primary.span, side: primary.side }, related };
}
function keyOfPlace(place) {
    return `${place.side} ${place.span.source.path} ${place.span.start} ${place.span.end}`;
}
/** The items that bring an action: those that the change touches, else the first; none for `NotAction`. */
function bringingItems(held, action, touched) {
    const items = matchAction(held.statement, action)?.items ?? [];
    if (items.length === 0 || held.managed !== undefined)
        return [items[0]];
    const changed = items.filter((item) => item.origins.some((span) => touched(span, 'head')));
    return changed.length > 0 ? changed : [items[0]];
}

;// CONCATENATED MODULE: ./build/policy/witness.js






/** The shortest request of a box among those that look as real ones do. */
function requestOf(box, action, plan, space) {
    const context = new Map();
    const assumptions = [];
    let principal;
    for (const [name, dimension] of [...box].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (name === RESOURCE)
            continue;
        if (name === PRINCIPAL) {
            principal = likely(dimension, PRINCIPALS, space);
            continue;
        }
        if (dimension.kind === 'branch') {
            assumptions.push(name.slice(name.indexOf(':') + 1));
            continue;
        }
        const colon = name.indexOf(':');
        const values = witness_valuesOf(dimension, name.slice(0, colon), space);
        const key = name.slice(colon + 1);
        if (values.length > 0)
            context.set(plan.keys.get(key)?.written ?? key, values);
    }
    const resource = box.get(RESOURCE);
    return {
        resource: (resource && likely(resource, resourceHints(action), space)) ?? '*',
        ...(principal === undefined ? {} : { principal }),
        context,
        assumptions,
    };
}
const PRINCIPALS = [
    ['AWS:arn:aws:iam::111122223333:role/?*'],
    ['AWS:arn:aws:iam::*:role/?*'],
    ['AWS:arn:*'],
    ['AWS:*'],
    ['Service:*'],
];
/** What real resources look like, the likeliest first; those that are equally likely together. */
function resourceHints(action) {
    if (action.wildcardOnly)
        return [];
    const service = action.action.slice(0, action.action.indexOf(':'));
    const given = action.resourceTypes ?? [];
    const types = given.length > 0 ? given : [`arn:*:${service}:*:*:*`];
    const concrete = types.map((type) => type
        .split(':')
        .map((part, i) => {
        if (i === 1 && part === '*')
            return 'aws';
        if (i === 3 && part === '*')
            return 'us-east-1';
        if (i === 4 && part === '*')
            return '111122223333';
        return i >= 5 ? part.replaceAll(/\*/g, '?*') : part;
    })
        .join(':'));
    return [concrete, [...types], ['arn:aws:*:*:*:?*'], ['arn:*:*:*:*:?*']];
}
/** The shortest member of a dimension that fits the first hints that any member fits. */
function likely(dimension, hints, space) {
    if (dimension.kind !== 'one' || dimension.present?.kind !== 'strings')
        return undefined;
    const { strings } = dimension.present;
    for (const hint of hints) {
        const union = space.strings.union(hint.map((one) => globPattern(one, space.strings.symbols)));
        const within = [...new Set([...strings.within, union])].sort((a, b) => a - b);
        const word = space.strings.shortest({ ...strings, within }, space.budget);
        if (word)
            return space.strings.textOf(word);
    }
    const word = space.strings.shortest(strings, space.budget);
    return word && space.strings.textOf(word);
}
function witness_valuesOf(dimension, family, space) {
    if (dimension.kind === 'one') {
        if (dimension.absent || !dimension.present)
            return [];
        const value = memberText(dimension.present, family, space);
        return value === undefined ? [] : [value];
    }
    if (dimension.kind !== 'many')
        return [];
    const all = dimension.all.reduce((a, b) => (a ? intersectSets(a, b) : b), undefined);
    const values = dimension.some.flatMap((one) => memberText(all ? intersectSets(all, one) : one, family, space) ?? []);
    return [...new Set(values)];
}
function memberText(set, family, space) {
    if (set.kind === 'strings') {
        const word = space.strings.shortest(set.strings, space.budget);
        return word && space.strings.textOf(word);
    }
    const member = memberOf(set.intervals);
    if (member === undefined || family === 'text')
        return undefined;
    return writtenValue(member, family === 'number' ? 'number' : family === 'date' ? 'date' : 'ip');
}
/** The names of the dimensions in which two boxes have nothing in common. */
function apart(a, b, space, meet) {
    const names = [];
    for (const [name, dimension] of b) {
        const own = a.get(name);
        if (own && isEmptyDimension(meet(own, dimension), space.strings, space.budget))
            names.push(name);
    }
    return names;
}

;// CONCATENATED MODULE: ./build/policy/attribution.js









/** The accesses of one outcome: one for each pattern that brings it, or one for what no longer stops it. */
function accessesOf(outcome, setting) {
    const accesses = [];
    const explained = new Set();
    for (const part of outcome.decision?.parts ?? []) {
        if (part.cause === 'allow') {
            accesses.push(...byAllow(outcome, part, setting));
            continue;
        }
        const cause = part.stopped ?? part.cause;
        if (explained.has(cause))
            continue;
        explained.add(cause);
        accesses.push(byRemoval(outcome, part, setting));
    }
    return accesses;
}
function byAllow(outcome, part, setting) {
    const { held } = part.by;
    const action = outcome.action.action;
    const allowedBefore = outcome.decision?.allowedBefore === true;
    const request = safeRequest(part, outcome, setting);
    const missing = allowedBefore ? dimensionsApart(part.rest[0], outcome.base.allow, setting) : [];
    const dimension = setting.kind === 'shared' && !allowedBefore ? 'principal' : dimensionOf(missing);
    const before = allowedBefore ? scopeBefore(outcome.base.allow) : 'not granted';
    const kind = setting.kind ?? (allowedBefore ? 'widened' : 'granted');
    const confidence = confidenceOf(part, missing, allowedBefore, outcome.base.allow);
    return bringingItems(held, action, setting.touched).map((item) => {
        const places = [
            ...itemPlaces(held, item, 'head'),
            ...(allowedBefore ? dimensionPlaces(dimension, held, outcome, setting.touched) : []),
            ...principalPlaces(held, 'head'),
            ...resourcePlaces(held, 'head'),
            ...conditionPlaces(held, 'head'),
            ...statementPlaces(held, 'head').slice(0, held.statement.effectOrigins.length),
            ...attachmentPlaces(held, 'head'),
            ...removedPlaces(outcome, setting),
            ...statementPlaces(held, 'head').slice(held.statement.effectOrigins.length),
        ];
        const fallback = { span: setting.grantee.declaredAt, side: 'head' };
        const who = request.principal ? `${request.principal} ` : `${capital(granteeWords(setting.grantee))} `;
        return {
            kind,
            grantee: setting.grantee,
            action,
            written: writtenPattern(held, item),
            ...(allowedBefore || setting.kind === 'shared' ? { dimension } : {}),
            ...choosePlace(places, setting.touched, fallback),
            witness: witnessOf(action, request, before),
            explanation: `${who}can now use ${action}${requestWords(request)}; before: ${before}.`,
            confidence,
            ...(isLimited(held.statement) ? { limited: true } : {}),
        };
    });
}
/** Where the dimension is written that makes the difference, at head, and where base was narrower and is no more. */
function dimensionPlaces(dimension, held, outcome, touched) {
    const placesOf = dimension === 'condition' ? conditionPlaces : dimension === 'principal' ? principalPlaces : resourcePlaces;
    const before = outcome.base.allow.flatMap(({ compiled }) => placesOf(compiled.held, 'base'));
    return [...placesOf(held, 'head'), ...before.filter((place) => touched(place.span, place.side))];
}
/** A Deny or a boundary that stopped the action is gone or weaker. */
function byRemoval(outcome, part, setting) {
    const action = outcome.action.action;
    const request = safeRequest(part, outcome, setting);
    const ceiling = part.cause === 'boundary' || part.stopped?.held.grant.use === 'boundary';
    const { places, held } = ceiling && part.cause === 'boundary' ? boundaryPlaces(outcome, part, setting) : denyPlaces(outcome, part);
    const item = matchAction(held.statement, action)?.items[0];
    const what = ceiling ? 'the permissions boundary' : 'a Deny';
    const before = part.cause === 'deny' ? 'denied' : 'outside the permissions boundary';
    const fallback = { span: setting.grantee.declaredAt, side: 'head' };
    return {
        kind: 'guardrail-removed',
        grantee: setting.grantee,
        action,
        written: writtenPattern(held, item),
        dimension: ceiling ? 'boundary' : 'deny',
        ...choosePlace(places, setting.touched, fallback),
        witness: witnessOf(action, request, before),
        explanation: `${capital(granteeWords(setting.grantee))} can now use ${action}${requestWords(request)}: ${what} that stopped it is gone or weaker.`,
        confidence: confidenceOf(part, [], false, []),
    };
}
function denyPlaces(outcome, part) {
    const held = (part.stopped ?? part.by).held;
    const action = outcome.action.action;
    const item = matchAction(held.statement, action)?.items[0];
    const kept = outcome.head.deny.flatMap(({ compiled }) => allPlaces(compiled.held, matchAction(compiled.held.statement, action)?.items[0], 'head'));
    return { places: [...itemPlaces(held, item, 'base'), ...kept, ...allPlaces(held, item, 'base')], held };
}
function boundaryPlaces(outcome, part, setting) {
    const action = outcome.action.action;
    const now = (outcome.head.boundary ?? []).map(({ compiled }) => compiled.held);
    const then = setting.ceilings.base;
    const places = [
        ...now.flatMap((held) => allPlaces(held, matchAction(held.statement, action)?.items[0], 'head')),
        ...then.flatMap((held) => [...attachmentPlaces(held, 'base'), ...allPlaces(held, undefined, 'base')]),
    ];
    return { places, held: now[0] ?? part.by.held };
}
/** Places at base whose removal can have made the difference: a list that lost an entry, a condition, a narrower scope. */
function removedPlaces(outcome, setting) {
    const action = outcome.action.action;
    const excluded = setting.before.flatMap((held) => {
        if (!held.statement.actions.not)
            return [];
        const items = held.statement.actions.items.filter((item) => !matchAction({ ...held.statement, actions: { ...held.statement.actions, items: [item] } }, action));
        return items.flatMap((item) => itemPlaces(held, item, 'base'));
    });
    const narrower = outcome.base.allow.flatMap(({ compiled }) => [
        ...conditionPlaces(compiled.held, 'base'),
        ...resourcePlaces(compiled.held, 'base'),
        ...principalPlaces(compiled.held, 'base'),
    ]);
    return [...excluded, ...narrower].filter((place) => setting.touched(place.span, place.side));
}
function safeRequest(part, outcome, setting) {
    const box = part.rest[0] ?? new Map();
    try {
        return requestOf(box, outcome.action, setting.pair.plan, setting.engine.space());
    }
    catch (error) {
        if (error instanceof LimitReached)
            return { resource: '*', context: new Map(), assumptions: [] };
        throw error;
    }
}
/** In which dimensions base's nearest Allow misses the new requests. */
function dimensionsApart(rest, allow, setting) {
    if (!rest)
        return [];
    const space = setting.engine.space();
    let best;
    for (const box of allow.flatMap((reach) => reach.boxes)) {
        if (best?.length === 1)
            break;
        try {
            const names = apart(rest, box, space, intersectDimensions);
            if (names.length > 0 && (!best || names.length < best.length))
                best = names;
        }
        catch (error) {
            if (error instanceof LimitReached)
                break;
            throw error;
        }
    }
    return best ?? [];
}
function dimensionOf(names) {
    if (names.includes(PRINCIPAL))
        return 'principal';
    if (names.length === 0 || names.includes(RESOURCE))
        return 'resource';
    return 'condition';
}
const LEVELS = ['certain', 'likely', 'possible'];
/**
 * `possible` where only an unknown part of a pattern matches, or where unknown text at either side decides that more is
 * allowed than before; `likely` where the statement exists in one branch of an unknown condition (section 6).
 */
function confidenceOf(part, missing, allowedBefore, allow) {
    const { held } = part.by;
    let level = LEVELS.indexOf(held.grant.confidence);
    const names = [...(part.rest[0]?.keys() ?? [])];
    if (held.when.length > 0)
        level = Math.max(level, 1);
    if (names.some((name) => name.startsWith('match:')))
        level = 2;
    if (missing.some((name) => name.startsWith('match:') || name.startsWith('when:')))
        level = 2;
    if (allowedBefore && [held, ...allow.map((reach) => reach.compiled.held)].some(hasUnknownScope))
        level = 2;
    return LEVELS[level] ?? 'possible';
}
function hasUnknownScope(held) {
    const texts = [...(held.statement.resources?.items ?? []), ...held.statement.conditions.flatMap((one) => one.values)];
    return texts.some((text) => text.pieces.some((piece) => typeof piece !== 'string' && piece.kind !== 'partition'));
}

;// CONCATENATED MODULE: ./build/policy/escalation.js








const PASS_ROLE = 'iam:PassRole';
/** The combinations that the change completes for one grantee (semantics.md section 3, pitfalls 27 and 28). */
function escalationsOf(setting) {
    const { engine } = setting;
    const known = new Map(engine.vocabulary.actions.map((one) => [one.action, one]));
    const accesses = [];
    const limited = new Set();
    for (const combination of engine.vocabulary.combinations)
        try {
            const access = escalation(combination, known, setting);
            if (access)
                accesses.push(access);
        }
        catch (error) {
            if (!(error instanceof LimitReached))
                throw error;
            for (const action of combination.allOf)
                limited.add(action);
        }
    return { accesses, limited: [...limited] };
}
function escalation(combination, known, setting) {
    const { engine, pair } = setting;
    const pieces = [];
    for (const name of combination.allOf) {
        const space = engine.space();
        const action = known.get(name) ?? definitionOf(name);
        const universe = pieceUniverse(action, combination, setting);
        const head = standOf(pair.head, name, space);
        if (!universe || head.allow.length === 0 || !isAllowed(head, universe, space))
            return undefined;
        pieces.push({ action, base: standOf(pair.base, name, space), head, universe, decision: undefined });
    }
    const missing = pieces.filter((piece) => !isAllowed(piece.base, piece.universe, engine.space()));
    const accesses = missing.flatMap((piece) => {
        const decision = engine.decide(piece.base, piece.head, piece.universe);
        if (!decision)
            throw new LimitReached('a piece of the combination could not be decided');
        return accessesOf({ ...piece, decision }, setting);
    });
    const access = accesses.find((one) => setting.touched(one.primary.span, one.primary.side)) ?? accesses[0];
    if (!access)
        return undefined;
    const explanation = sentence(combination, missing, setting);
    const { dimension: _, ...rest } = access;
    return { ...rest, kind: 'escalation', explanation, combination: combination.id };
}
/** What the whole set gives, which of it the change brings, and what was held before. */
function sentence(combination, missing, { grantee }) {
    const brought = missing.map((piece) => piece.action.action);
    const held = combination.allOf.filter((action) => !brought.includes(action));
    const what = `${capital(granteeWords(grantee))} can now ${combination.title}: this change`;
    if (held.length > 0)
        return `${what} adds ${enumerated(brought)} to ${enumerated(held)}, held before, and together they suffice.`;
    return brought.length > 1
        ? `${what} brings ${enumerated(brought)}, which together suffice; none of them was held before.`
        : `${what} brings ${enumerated(brought)}, which suffices; before: not granted.`;
}
function enumerated(names) {
    const last = names.at(-1) ?? '';
    return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
function definitionOf(action) {
    return { action, wildcardOnly: false, ...(action === PASS_ROLE ? { resourceTypes: ['arn:*:iam::*:role/*'] } : {}) };
}
/** PassRole counts only as far as a role can be passed to the service that the combination names. */
function pieceUniverse(action, combination, setting) {
    const { engine, pair } = setting;
    const universe = universeOf(action, pair.plan, engine.strings);
    const service = combination.passRoleService;
    if (action.action !== PASS_ROLE || service === null || !pair.plan.keys.has('iam:passedtoservice'))
        return universe;
    const values = [{ pieces: [service], origins: [] }];
    const condition = { operator: 'StringEquals', key: 'iam:PassedToService', values, origins: [] };
    const [alternative] = alternativesOf(condition, pair.plan, false, engine.strings);
    return alternative && intersectBoxes(universe, new Map(alternative), engine.space());
}

;// CONCATENATED MODULE: ./build/policy/identity-access.js




function identityInput(subject) {
    return { statements: subject?.identity ?? [], boundary: subject?.boundary };
}
/**
 * What the identity policies of a grantee newly allow it: `granted`, `widened`, `guardrail-removed`, `ineffective` and
 * `escalation` (semantics.md section 3).
 */
function identityAccess(base, head, grantee, engine, touched) {
    const pair = engine.pair(base, head, false);
    if (!pair)
        return { accesses: [], limited: ['*'] };
    const setting = settingOf(pair, base, head, grantee, engine, touched);
    const outcomes = engine.outcomes(pair);
    const escalations = escalationsOf(setting);
    const limited = outcomes.filter((outcome) => !outcome.decision).map((outcome) => outcome.action.action);
    return {
        accesses: [
            ...outcomes.flatMap((outcome) => accessesOf(outcome, setting)),
            ...outcomes.flatMap((outcome) => ineffective(outcome, setting)),
            ...escalations.accesses,
        ],
        limited: [...new Set([...limited, ...escalations.limited])],
    };
}
function settingOf(pair, base, head, grantee, engine, touched) {
    const ceilings = { base: base.boundary ?? [], head: head.boundary ?? [] };
    return { engine, pair, grantee, before: base.statements, ceilings, touched };
}
/** An action that is newly named, but on resources or under conditions that its requests never have (pitfalls 16, 17, 22). */
function ineffective(outcome, setting) {
    const { head, base, decision } = outcome;
    if (!decision || decision.parts.length > 0 || base.allow.length > 0)
        return [];
    const vain = head.allow.find((reach) => setting.engine.isVain(reach, outcome.universe));
    if (!vain || !head.allow.every((reach) => setting.engine.isVain(reach, outcome.universe)))
        return [];
    const { held } = vain.compiled;
    const action = outcome.action.action;
    return bringingItems(held, action, setting.touched)
        .slice(0, 1)
        .map((item) => ({
        kind: 'ineffective',
        grantee: setting.grantee,
        action,
        written: writtenPattern(held, item),
        ...choosePlace(allPlaces(held, item, 'head'), setting.touched, {
            span: setting.grantee.declaredAt,
            side: 'head',
        }),
        witness: { action, resource: resourceOf(held), context: {}, before: 'not granted' },
        explanation: `${action} is named for ${granteeWords(setting.grantee)}, but ${reasonOf(outcome)}, so it grants nothing.`,
        confidence: 'certain',
    }));
}
function reasonOf({ action, head }) {
    if (action.wildcardOnly)
        return 'it supports no resource-level permissions and is allowed on specific ARNs only';
    const types = action.resourceTypes ?? [];
    const conditional = head.allow.some(({ compiled }) => compiled.held.statement.conditions.length > 0);
    if (types.length === 0 || conditional)
        return 'its requests never name such a resource or carry such a condition key';
    const shown = types.slice(0, 2).join(' and ') + (types.length > 2 ? ` and ${types.length - 2} more` : '');
    return `it is used on ${shown} only, which its Resource does not match`;
}
function resourceOf(held) {
    const pieces = held.statement.resources?.items[0]?.pieces ?? [];
    return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('') || '*';
}

;// CONCATENATED MODULE: ./build/policy/subjects.js

function keyOfGrantee(grantee) {
    return `${grantee.type}\n${grantee.root}\n${grantee.address}`;
}
/** The grantees of one revision by their keys. */
function subjectsOf(policies, memberships) {
    const grantees = new Map();
    const byGrantee = new Map();
    for (const policy of policies) {
        const key = keyOfGrantee(policy.grant.grantee);
        if (!grantees.has(key))
            grantees.set(key, policy.grant.grantee);
        const known = byGrantee.get(key);
        if (known)
            known.push(policy);
        else
            byGrantee.set(key, [policy]);
    }
    const groups = new Map();
    for (const { member, group, at } of memberships) {
        const key = keyOfGrantee(member);
        if (!grantees.has(key))
            grantees.set(key, member);
        groups.set(key, new Map([[keyOfGrantee(group), at], ...(groups.get(key) ?? [])]));
    }
    const subjects = new Map();
    for (const [key, grantee] of grantees) {
        const own = byGrantee.get(key) ?? [];
        const inherited = [...(groups.get(key) ?? [])].flatMap(([group, at]) => (byGrantee.get(group) ?? []).map((policy) => byMembership(policy, at)));
        subjects.set(key, {
            grantee,
            identity: statementsOf([...own, ...inherited], 'identity') ?? [],
            boundary: statementsOf(own, 'boundary'),
            trust: statementsOf(own, 'trust'),
            resource: statementsOf(own, 'resource') ?? [],
            control: statementsOf(own, 'service-control', 'resource-control') ?? [],
        });
    }
    return subjects;
}
/** A group's policy as a member has it: the membership attaches it, too. */
function byMembership({ grant, held }, at) {
    const own = { ...grant, attachedAt: [...grant.attachedAt, at] };
    return { grant: own, held: held?.map((one) => ({ ...one, grant: own })) };
}
function statementsOf(policies, ...uses) {
    const readable = policies.filter((policy) => uses.includes(policy.grant.use) && policy.held !== undefined);
    return readable.length === 0 ? undefined : readable.flatMap((policy) => policy.held ?? []);
}
const keys = new WeakMap();
/** Equal for statements that say the same in the same words, in whatever order, under the same conditions of existence. */
function keyOfHeld(held) {
    const when = held.when.map((one) => `${one.condition}#${one.option}/${one.of}`).sort();
    return `${when.join('&')}${keyOfWords(held)}`;
}
/** Equal for statements that say the same in the same words, in whatever order. */
function keyOfWords(held) {
    let key = keys.get(held.statement);
    if (key === undefined) {
        const { statement } = held;
        key = JSON.stringify([
            statement.effect,
            listKey(statement.actions),
            statement.resources ? listKey(statement.resources) : null,
            statement.principals
                ? [
                    statement.principals.not,
                    statement.principals.entries.map((one) => `${one.type}:${writtenText(one.value.pieces)}`).sort(),
                ]
                : null,
            statement.conditions
                .map((one) => JSON.stringify([one.operator, one.key, one.values.map((v) => writtenText(v.pieces)).sort()]))
                .sort(),
        ]);
        keys.set(held.statement, key);
    }
    return `${held.grant.use}${held.variables ? 'v' : ''}${key}`;
}
function listKey(list) {
    return [list.not, list.items.map((item) => writtenText(item.pieces)).sort()];
}
/** Equal for grantees to whom the same is given in the same words. */
function keyOfSubject(subject) {
    const parts = [subject.identity, subject.boundary, subject.trust, subject.resource, subject.control];
    return parts.map((held) => (held ? [...new Set(held.map(keyOfHeld))].sort().join('\n') : '-')).join('\n\n');
}

;// CONCATENATED MODULE: ./build/policy/matching.js



/**
 * Which grantee of head is which of base (semantics.md section 2), one to one, by the first rule that says so:
 *
 * 1. the same type, root and address;
 * 2. a `moved` block of the same root, of the grantee or of a module around it;
 * 3. the same literal name, type and root, if only one at each side has it;
 * 4. the same sensitive access and the same trust (`equal`), where the one of base is gone and the one of head is new;
 *    first the same address in another root, then the same name, then in order of root and address.
 *
 * One to many: where one grantee is gone and several new ones equal it, the first of them is it and the others are new
 * grantees that are reported, for they hold the access as well. Two to one: where several are gone and one new one equals
 * each, it is the first of them and the others are just gone; one that holds the access of several together equals none of
 * them and is new.
 */
function matchSubjects(base, head, moves, equal) {
    const found = new Map();
    const left = new Map(base);
    const open = new Map(head);
    const join = (from, to) => {
        const subject = left.get(from);
        if (!subject || !open.has(to))
            return;
        found.set(to, subject);
        left.delete(from);
        open.delete(to);
    };
    for (const key of head.keys())
        join(key, key);
    const same = found.size;
    for (const [key, subject] of [...left]) {
        const moved = movedGrantee(subject.grantee, moves);
        if (moved)
            join(key, keyOfGrantee(moved));
    }
    joinByName(left, open, join);
    for (const to of sorted(open)) {
        const subject = open.get(to);
        if (!subject)
            continue;
        const candidates = sorted(left)
            .map((from) => ({ from, rank: matching_rankOf(left.get(from)?.grantee, subject.grantee) }))
            .filter(({ rank }) => rank > 0)
            .sort((a, b) => b.rank - a.rank || (0,order/* byText */.z)(a.from, b.from));
        const one = candidates.find(({ from }) => {
            const gone = left.get(from);
            return gone !== undefined && equal(gone, subject);
        });
        if (one)
            join(one.from, to);
    }
    const matches = sorted(head).flatMap((key) => {
        const subject = head.get(key);
        return subject ? [{ base: found.get(key), head: subject }] : [];
    });
    const gone = sorted(left).flatMap((key) => left.get(key) ?? []);
    return { matches, gone, renamed: found.size - same };
}
function sorted(subjects) {
    return [...subjects.keys()].sort(order/* byText */.z);
}
function joinByName(left, open, join) {
    const before = namesOf(left);
    for (const [name, to] of namesOf(open)) {
        const from = before.get(name);
        if (from?.length === 1 && to.length === 1 && from[0] !== undefined && to[0] !== undefined)
            join(from[0], to[0]);
    }
}
function namesOf(subjects) {
    const names = new Map();
    for (const [key, { grantee }] of subjects) {
        const name = grantee.name && knownPattern(grantee.name.pieces);
        if (!name)
            continue;
        const place = `${grantee.type}\n${grantee.root}\n${name}`;
        names.set(place, [...(names.get(place) ?? []), key]);
    }
    return names;
}
/** 0 where the two cannot be the same. */
function matching_rankOf(base, head) {
    if (!base || base.type !== head.type)
        return 0;
    const name = head.name && knownPattern(head.name.pieces);
    const named = name !== undefined && base.name !== undefined && knownPattern(base.name.pieces) === name;
    return 1 + (base.address === head.address ? 4 : 0) + (named ? 2 : 0) + (base.root === head.root ? 1 : 0);
}
/** Where `moved` blocks put a grantee; chains are followed a bounded number of times. */
function movedGrantee(grantee, moves) {
    let { address } = grantee;
    for (let i = 0; i < 20; i++) {
        const move = moves.find((one) => one.root === grantee.root && covers(one.from, address));
        if (!move)
            break;
        address = move.to + address.slice(move.from.length);
    }
    return address === grantee.address ? undefined : { ...grantee, address };
}
function covers(from, address) {
    if (!address.startsWith(from))
        return false;
    const next = address.charAt(from.length);
    return next === '' || next === '.' || next === '[';
}

// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
;// CONCATENATED MODULE: ./build/policy/json-value.js
const MAX_DEPTH = 64;
/** Plain data as a value all of whose parts have the same origins; undefined when it is nested too deeply. */
function valueOfJson(json, origins, depth = 0) {
    if (depth > MAX_DEPTH)
        return undefined;
    if (json === null)
        return { kind: 'null', origins };
    if (typeof json === 'boolean')
        return { kind: 'bool', value: json, origins };
    if (typeof json === 'number')
        return { kind: 'number', value: json, origins };
    if (typeof json === 'string')
        return { kind: 'string', pieces: json === '' ? [] : [json], origins };
    if (isArray(json)) {
        const items = [];
        for (const item of json) {
            const value = valueOfJson(item, origins, depth + 1);
            if (!value)
                return undefined;
            items.push(value);
        }
        return { kind: 'list', items, origins };
    }
    const keySpan = origins[0] ?? { source: { path: '', text: '' }, start: 0, end: 0 };
    const entries = [];
    for (const [key, item] of Object.entries(json)) {
        const value = valueOfJson(item, origins, depth + 1);
        if (!value)
            return undefined;
        entries.push({ key, keySpan, value });
    }
    return { kind: 'object', entries, origins };
}
function isArray(json) {
    return Array.isArray(json);
}

// EXTERNAL MODULE: ./build/located/json-tree.js + 2 modules
var json_tree = __webpack_require__(8267);
;// CONCATENATED MODULE: ./build/policy/branches.js
/** More combinations of unknown conditions than this in one statement are not expanded. */
const MAX_BRANCHES = 32;
/**
 * Every value that a value with choices can become, each with the branches that lead to it: both branches of an unknown
 * condition are taken (semantics.md section 6), and equal conditions turn out equal everywhere. Undefined when there are
 * more than `MAX_BRANCHES`.
 */
function variantsOf(value, given) {
    const sizes = new Map();
    collect(value, given, sizes);
    let branches = [given];
    for (const [condition, of] of [...sizes].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const next = [];
        for (const before of branches)
            for (let option = 0; option < of; option++)
                next.push([...before, { condition, option, of }]);
        if (next.length > MAX_BRANCHES)
            return undefined;
        branches = next;
    }
    return branches.map((when) => ({ value: sizes.size === 0 ? value : chosen(value, when), when }));
}
/** The option of a choice that branches already taken decide, if they do. */
function decidedOption(choice, when) {
    const branch = when.find((one) => one.condition === choice.condition && one.of === choice.options.length);
    const value = branch && choice.options[branch.option];
    return value && { value };
}
function collect(value, given, sizes) {
    switch (value.kind) {
        case 'choice':
            if (!decidedOption(value, given))
                sizes.set(value.condition, Math.max(value.options.length, sizes.get(value.condition) ?? 0));
            for (const option of value.options)
                collect(option, given, sizes);
            return;
        case 'list':
            for (const item of value.items)
                collect(item, given, sizes);
            return;
        case 'object':
            for (const entry of value.entries)
                collect(entry.value, given, sizes);
            return;
        default:
    }
}
function chosen(value, when) {
    switch (value.kind) {
        case 'choice': {
            const branch = when.find((one) => one.condition === value.condition);
            const option = value.options[Math.min(branch?.option ?? 0, value.options.length - 1)];
            return option ? chosen(option, when) : { kind: 'null', origins: value.origins };
        }
        case 'list':
            return { ...value, items: value.items.map((item) => chosen(item, when)) };
        case 'object':
            return { ...value, entries: value.entries.map((entry) => ({ ...entry, value: chosen(entry.value, when) })) };
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./build/policy/reading.js

/** A generated document can be long; nothing that IAM accepts comes near this many strings. */
const MAX_TEXTS = 200_000;
function newNotes() {
    return { undecided: [], budget: MAX_TEXTS };
}
/** Where a value was written first, for a message about it. */
function placeOf(value, fallback) {
    return value.origins[0] ?? fallback ?? { path: '' };
}
function note(notes, reason, message, at, remedy) {
    notes.undecided.push({ reason, message, at, remedy });
}
/** Notes that a document breaks IAM's grammar: IAM refuses such a policy, so what it grants is not known. */
function invalid(notes, message, at) {
    note(notes, 'invalid-policy', message, at, 'Correct the policy document so that IAM accepts it.');
}
/** An object's entries by element name, every spelling and every repetition; absent ones (`null`) are left out. */
function elementsOf(object, names, notes) {
    const found = new Map();
    for (const entry of object.entries) {
        const name = names.find((known) => known === entry.key) ?? foldedName(entry.key, names);
        if (name === undefined || entry.value.kind === 'null')
            continue;
        if (name !== entry.key)
            invalid(notes, `The element "${entry.key}" is not spelled "${name}"; it was read as if it were.`, entry.keySpan);
        const same = found.get(name);
        if (same) {
            invalid(notes, `The element "${name}" stands twice in one object; both were taken together.`, entry.keySpan);
            same.push(entry);
        }
        else
            found.set(name, [entry]);
    }
    return found;
}
function foldedName(key, names) {
    const folded = lowerText(key);
    return names.find((known) => lowerText(known) === folded);
}
/** A string, number or boolean as text; an unknown as one hole; undefined for anything else. */
function textOf(value) {
    switch (value.kind) {
        case 'string':
            return { pieces: value.pieces, origins: value.origins };
        case 'bool':
        case 'number':
            return { pieces: [String(value.value)], origins: value.origins };
        case 'unknown':
            return { pieces: [holeOf(value)], origins: value.origins };
        default:
            return undefined;
    }
}
function holeOf(value) {
    const at = value.origins[0] ?? { source: { path: '', text: '' }, start: 0, end: 0 };
    return { name: value.name, reason: value.reason, at };
}
/** A string or a list of strings as a flat list (pitfall 12); nulls are absent, other shapes are noted. */
function textsOf(value, what, notes) {
    const texts = [];
    const waiting = [value];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (!next || next.kind === 'null')
            continue;
        if (next.kind === 'list') {
            for (let i = next.items.length - 1; i >= 0; i--) {
                const item = next.items[i];
                if (item)
                    waiting.push(item);
            }
            continue;
        }
        const text = textOf(next);
        if (!text)
            invalid(notes, `${what} holds an object where a string belongs.`, placeOf(next));
        else if (--notes.budget < 0) {
            note(notes, 'limit', 'The policy document is too large to be read.', placeOf(next), 'Split the policy.');
            return [];
        }
        else
            texts.push(text);
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/policy/read-conditions.js


/**
 * The `Condition` block as operator-key pairs, all of which must hold (IAM JSON policy elements: Condition). A block that
 * is not known stands as one condition of an unknown operator, so that it restricts in its own, unknown way.
 */
function readConditions(entries, notes) {
    return entries.flatMap((entry) => readBlock(entry.value, notes));
}
function readBlock(value, notes) {
    if (value.kind === 'unknown')
        return [unknownCondition(value)];
    if (value.kind === 'list')
        return value.items.flatMap((item) => (item.kind === 'object' ? readBlock(item, notes) : []));
    if (value.kind === 'string' && value.pieces.some((piece) => typeof piece !== 'string'))
        return [unknownCondition({ ...value, name: writtenText(value.pieces) })];
    if (value.kind !== 'object') {
        invalid(notes, 'Condition is not an object.', placeOf(value));
        return [];
    }
    return value.entries.flatMap((operator) => readOperator(operator, notes));
}
function readOperator(operator, notes) {
    const { value } = operator;
    if (value.kind === 'null')
        return [];
    if (value.kind === 'unknown')
        return [unknownCondition(value, operator.key)];
    if (value.kind !== 'object') {
        invalid(notes, `The condition operator "${operator.key.slice(0, 60)}" holds no object.`, placeOf(value));
        return [];
    }
    const conditions = [];
    for (const key of value.entries) {
        if (key.value.kind === 'null')
            continue;
        const values = textsOf(key.value, 'Condition', notes);
        const at = [...key.value.origins, key.keySpan];
        if (values.length === 0)
            note(notes, 'invalid-policy', 'A condition key has no values.', key.keySpan, 'Give it values or remove it.');
        conditions.push({ operator: operator.key, key: key.key, values, origins: at });
    }
    return conditions;
}
function unknownCondition(value, operator = '') {
    return { operator: `?${operator}`, key: value.name, values: [], origins: value.origins };
}

;// CONCATENATED MODULE: ./build/policy/read-principals.js

const TYPES = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
/** `Principal`/`NotPrincipal` (IAM JSON policy elements: Principal): `"*"`, or lists by type. */
function readPrincipals(elements, statement, notes) {
    const plain = elements.get('Principal');
    const negated = elements.get('NotPrincipal');
    if (plain && negated) {
        invalid(notes, 'A statement has both Principal and NotPrincipal.', placeOf(statement));
        return 'invalid';
    }
    const given = plain ?? negated;
    const first = given?.[0];
    if (!given || !first)
        return undefined;
    const entries = given.flatMap((entry) => readPrincipal(entry.value, notes));
    return { not: !plain, entries, origins: [...first.value.origins, first.keySpan] };
}
function readPrincipal(value, notes) {
    if (value.kind === 'list')
        return value.items.flatMap((item) => (item.kind === 'list' ? [] : readPrincipal(item, notes)));
    if (value.kind !== 'object') {
        const text = textOf(value);
        if (!text)
            return [];
        return [{ type: text.pieces.length === 1 && text.pieces[0] === '*' ? '*' : 'AWS', value: text }];
    }
    const byType = elementsOf(value, TYPES, notes);
    for (const entry of value.entries)
        if (!TYPES.some((type) => byType.get(type)?.includes(entry)) && entry.value.kind !== 'null')
            invalid(notes, `"${entry.key.slice(0, 40)}" is no type of principal.`, entry.keySpan);
    return [...byType].flatMap(([type, entries]) => entries.flatMap((entry) => textsOf(entry.value, 'Principal', notes).map((text) => ({ type, value: text }))));
}

;// CONCATENATED MODULE: ./build/policy/read-statement.js




const ELEMENTS = [
    'Sid',
    'Effect',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Principal',
    'NotPrincipal',
    'Condition',
];
/**
 * One statement without choices in normal form (IAM JSON policy elements reference: Statement). A statement that lacks an
 * Effect or an Action, or has both an element and its negation, is invalid and read as nothing, with a note (pitfall 13).
 */
function readStatement(value, when, notes) {
    const elements = elementsOf(value, ELEMENTS, notes);
    const effect = readEffect(elements.get('Effect'), value, notes);
    const actions = readList(elements, 'Action', value, notes);
    const resources = readList(elements, 'Resource', value, notes);
    const principals = readPrincipals(elements, value, notes);
    const conditions = readConditions(elements.get('Condition') ?? [], notes);
    if (!effect || actions === 'invalid' || resources === 'invalid' || principals === 'invalid')
        return undefined;
    if (!actions) {
        invalid(notes, 'A statement has neither Action nor NotAction.', placeOf(value));
        return undefined;
    }
    const branches = effect.unknown
        ? [...when, { condition: `effect:${effect.unknown}`, option: 0, of: 2 }]
        : when;
    const sid = elements.get('Sid')?.[0];
    const sidText = sid && textOf(sid.value);
    return {
        ...(sidText ? { sid: sidText } : {}),
        effect: effect.effect,
        effectOrigins: effect.origins,
        actions: trimmed(actions, notes),
        ...(resources ? { resources } : {}),
        ...(principals ? { principals } : {}),
        conditions,
        origins: value.origins,
        always: branches.length === 0,
        when: branches,
    };
}
function readEffect(entries, statement, notes) {
    if (!entries) {
        invalid(notes, 'A statement has no Effect.', placeOf(statement));
        return undefined;
    }
    const effects = [];
    for (const { value } of entries) {
        const text = (0,located_value/* knownText */.bG)(value);
        if (text === 'Allow' || text === 'Deny')
            effects.push({ effect: text, origins: value.origins });
        else if (value.kind === 'unknown' || (value.kind === 'string' && text === undefined)) {
            const hole = value.kind === 'string' ? value.pieces.find((piece) => typeof piece !== 'string') : value;
            const name = hole && typeof hole !== 'string' ? hole.name : '';
            effects.push({ effect: 'Allow', origins: value.origins, unknown: name });
        }
        else
            invalid(notes, `Effect is ${shown(text)}; it must be exactly Allow or Deny.`, placeOf(value));
    }
    return effects.find((one) => one.effect === 'Allow') ?? effects[0];
}
function shown(text) {
    return text === undefined ? 'not a string' : JSON.stringify(text.slice(0, 40));
}
/** `Action`/`NotAction` and `Resource`/`NotResource`: undefined when neither stands there. */
function readList(elements, name, statement, notes) {
    const plain = elements.get(name);
    const negated = elements.get(`Not${name}`);
    if (plain && negated) {
        invalid(notes, `A statement has both ${name} and Not${name}.`, placeOf(statement));
        return 'invalid';
    }
    const entries = plain ?? negated;
    if (!entries)
        return undefined;
    const items = entries.flatMap((entry) => textsOf(entry.value, name, notes));
    const first = entries[0];
    if (items.length === 0 && first) {
        invalid(notes, `${plain ? name : `Not${name}`} is empty.`, placeOf(first.value, first.keySpan));
        if (negated)
            return 'invalid';
    }
    return { not: !plain, items, origins: first ? [...first.value.origins, first.keySpan] : [] };
}
/** IAM does not trim actions; a space is surely a slip, so it is noted and the trimmed action counts too (pitfall 32). */
function trimmed(list, notes) {
    let changed = false;
    const items = list.items.map((text) => {
        const pieces = trimPieces(text);
        if (pieces === text.pieces)
            return text;
        changed = true;
        const at = text.origins[0] ?? { path: '' };
        note(notes, 'invalid-policy', 'An action has white space around it; IAM does not trim it, it was read without.', at, 'Remove the white space.');
        return { ...text, pieces };
    });
    return changed ? { ...list, items } : list;
}
function trimPieces(text) {
    const first = text.pieces[0];
    const last = text.pieces.at(-1);
    const opens = typeof first === 'string' && first !== first.trimStart();
    const closes = typeof last === 'string' && last !== last.trimEnd();
    if (!opens && !closes)
        return text.pieces;
    const pieces = [...text.pieces];
    if (typeof first === 'string')
        pieces[0] = first.trimStart();
    const end = pieces.at(-1);
    if (typeof end === 'string')
        pieces[pieces.length - 1] = end.trimEnd();
    return pieces.filter((piece) => piece !== '');
}

;// CONCATENATED MODULE: ./build/policy/read-document.js






/**
 * Reads a value that has the shape of a policy document (IAM JSON policy elements reference), or a string that encodes
 * one: a statement or an array of them, strings or lists, every repetition of a duplicate key (noted), both branches of an
 * unknown condition. What breaks the grammar is noted as `invalid-policy`; what is unknown is noted with its name.
 */
function readDocument(value) {
    const notes = newNotes();
    const documents = readAny(value, [], notes);
    if (documents.length === 0)
        return { document: undefined, undecided: notes.undecided };
    return {
        document: {
            version: documents.some((one) => one.version === '2012-10-17') ? '2012-10-17' : documents[0]?.version,
            statements: documents.flatMap((one) => one.statements),
        },
        undecided: notes.undecided,
    };
}
function readAny(value, when, notes) {
    switch (value.kind) {
        case 'null':
            return [];
        case 'unknown':
            unknown(value.name, value, notes);
            return [];
        case 'choice': {
            const decided = decidedOption(value, when);
            if (decided)
                return readAny(decided.value, when, notes);
            return value.options.flatMap((option, at) => readAny(option, [...when, { condition: value.condition, option: at, of: value.options.length }], notes));
        }
        case 'string': {
            if (value.json)
                return readAny(value.json, when, notes);
            if (value.pieces.length === 0)
                return [];
            const parsed = value.origins.length > 0 ? (0,json_tree/* parseJsonString */.rI)(value) : parsedAlone((0,located_value/* knownText */.bG)(value) ?? '');
            if ('value' in parsed && parsed.value !== value)
                return readAny(parsed.value, when, notes);
            const hole = value.pieces.find((piece) => typeof piece !== 'string');
            if (typeof hole === 'object')
                unknown(hole.name, value, notes);
            else if ((0,located_value/* knownText */.bG)(value)?.trim() !== '')
                invalid(notes, 'A policy is a string that is not valid JSON.', placeOf(value));
            return [];
        }
        case 'object':
            return [readObject(value, when, notes)];
        default:
            invalid(notes, 'A policy document is neither an object nor JSON text.', placeOf(value));
            return [];
    }
}
/** JSON text that stands in no source. */
function parsedAlone(text) {
    try {
        const value = valueOfJson(JSON.parse(text), []);
        return value ? { value } : { problem: true };
    }
    catch {
        return { problem: true };
    }
}
function unknown(name, value, notes, what = 'A policy document') {
    const reason = value.kind === 'unknown' ? value.reason : holeReason(value);
    note(notes, reason, `${what} comes from ${name || 'an expression'}, which is not known from source.`, placeOf(value), 'Write the policy where it can be read, or give the value a default.');
}
function holeReason(value) {
    const hole = value.kind === 'string' ? value.pieces.find((piece) => typeof piece !== 'string') : undefined;
    return typeof hole === 'object' ? hole.reason : 'unsupported-expression';
}
function readObject(value, when, notes) {
    const elements = elementsOf(value, ['Version', 'Statement', 'Id'], notes);
    const statements = elements.get('Statement');
    if (!statements)
        invalid(notes, 'A policy document has no Statement.', placeOf(value));
    const versions = (elements.get('Version') ?? []).map((entry) => versionOf(entry.value));
    return {
        version: versions.includes('2012-10-17') ? '2012-10-17' : versions[0],
        statements: (statements ?? []).flatMap((entry) => readStatements(entry.value, when, notes)),
    };
}
/** A version that is not known is taken as the current one: a variable that varies matches more than a literal. */
function versionOf(value) {
    return (0,located_value/* knownText */.bG)(value) ?? (value.kind === 'null' ? undefined : '2012-10-17');
}
function readStatements(value, when, notes) {
    switch (value.kind) {
        case 'null':
            return [];
        case 'list':
            return value.items.flatMap((item) => readStatements(item, when, notes));
        case 'unknown':
            unknown(value.name, value, notes, 'A part of a policy');
            return [];
        case 'choice': {
            const decided = decidedOption(value, when);
            if (decided)
                return readStatements(decided.value, when, notes);
            return value.options.flatMap((option, at) => readStatements(option, [...when, { condition: value.condition, option: at, of: value.options.length }], notes));
        }
        case 'object': {
            const variants = variantsOf(value, when);
            if (!variants) {
                const remedy = 'Use fewer conditions in one statement.';
                note(notes, 'limit', `A statement has more than ${MAX_BRANCHES} variants.`, placeOf(value), remedy);
                return [];
            }
            return variants.flatMap((variant) => {
                const statement = variant.value.kind === 'object' ? readStatement(variant.value, variant.when, notes) : undefined;
                return statement ? [statement] : [];
            });
        }
        case 'string':
            if (value.json)
                return readStatements(value.json, when, notes);
            if ((0,located_value/* knownText */.bG)(value) === undefined) {
                unknown('', value, notes, 'A part of a policy');
                return [];
            }
            break;
        default:
    }
    invalid(notes, 'A statement is not an object.', placeOf(value));
    return [];
}

;// CONCATENATED MODULE: ./build/policy/world.js
/** The plain name of an AWS-managed policy: the last segment of its ARN or path, whatever its partition (pitfall 30). */
function managedName(arnOrName) {
    return arnOrName.slice(arnOrName.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./build/policy/policies.js





/** Reads the policies of one revision; documents of AWS-managed policies are read once. */
class PolicyReader {
    #managed = new Map();
    /** Every grant's policy in the world's order; what is not understood goes to `report`. */
    read(world, report) {
        return world.grants.map((grant) => {
            const when = grant.always ? [] : [{ condition: grant.when ?? 'sometimes', option: 0, of: 2 }];
            const held = grant.policy.kind === 'document'
                ? this.#document(grant, grant.policy.value, when, report)
                : this.#managedPolicy(grant, grant.policy.arn, when, world, report);
            return { grant, held };
        });
    }
    #document(grant, value, when, report) {
        const { document, undecided } = readDocument(value);
        for (const note of undecided)
            report(note, grant);
        return document && heldOf(grant, document, when);
    }
    #managedPolicy(grant, arn, when, world, report) {
        if (arn.kind === 'null')
            return undefined;
        if (arn.kind === 'list') {
            const all = arn.items.map((item) => this.#managedPolicy(grant, item, when, world, report));
            return all.every((one) => one === undefined) ? undefined : all.flatMap((one) => one ?? []);
        }
        if (arn.kind === 'choice') {
            const all = arn.options.map((option, at) => {
                const branch = { condition: arn.condition, option: at, of: arn.options.length };
                return this.#managedPolicy(grant, option, [...when, branch], world, report);
            });
            return all.every((one) => one === undefined) ? undefined : all.flatMap((one) => one ?? []);
        }
        const at = arn.origins[0] ?? grant.attachedAt[0] ?? grant.grantee.declaredAt;
        const known = managedArn(arn);
        if (known === undefined) {
            const name = arn.kind === 'unknown' ? arn.name : arn.kind === 'string' ? writtenText(arn.pieces) : arn.kind;
            const reason = arn.kind === 'unknown' ? arn.reason : 'unresolved-reference';
            const message = `Which policy is attached is not known from source: ${name}.`;
            report({ reason, message, at, remedy: 'Write the ARN of the policy where it can be read.' }, grant);
            return undefined;
        }
        const document = this.#managedDocument(known, world);
        if (!document) {
            report({ reason: 'unknown-managed-policy', at, ...unknownManaged(known) }, grant);
            return undefined;
        }
        return heldOf(grant, document, when, managedName(known));
    }
    #managedDocument(arn, world) {
        const name = managedName(arn);
        if (!this.#managed.has(name)) {
            const json = world.managed(arn);
            const value = json === undefined ? undefined : valueOfJson(json, []);
            this.#managed.set(name, value && readDocument(value));
        }
        return this.#managed.get(name)?.document;
    }
}
function unknownManaged(arn) {
    if (/^arn:[a-z-]{1,20}:iam::(?:\d{12}|\*):policy\//.test(arn))
        return {
            message: `What the customer-managed policy ${arn} grants is not known: it is not declared here.`,
            remedy: 'Review the policy where it is declared, or declare it beside what attaches it.',
        };
    return {
        message: `The AWS-managed policy ${arn} is not known.`,
        remedy: 'Check the ARN; a policy newer than the snapshot needs a newer version of this tool.',
    };
}
/** The ARN of a policy that AWS manages; it does not depend on the partition, which is often not known. */
function managedArn(arn) {
    const known = (0,located_value/* knownText */.bG)(arn);
    if (known !== undefined || arn.kind !== 'string')
        return known;
    const last = arn.pieces.at(-1);
    const at = typeof last === 'string' ? last.indexOf(':iam::aws:policy/') : -1;
    return typeof last === 'string' && at >= 0 ? `arn:aws${last.slice(at)}` : undefined;
}
function heldOf(grant, document, when, managed) {
    const variables = document.version === '2012-10-17';
    return document.statements.map((statement) => ({
        grant,
        statement,
        variables,
        ...(managed === undefined ? {} : { managed }),
        when: when.length === 0 ? statement.when : [...when, ...statement.when],
    }));
}

;// CONCATENATED MODULE: ./build/policy/policy-access.js


/** A resource policy that lets a principal use an action that it could not (`shared`; pitfalls 25 and 26). */
function sharedAccess(base, head, engine, touched) {
    const before = { statements: base?.resource ?? [], boundary: undefined };
    const after = { statements: head.resource, boundary: undefined };
    const pair = engine.pair(before, after, true);
    if (!pair)
        return { accesses: [], limited: ['*'] };
    const outcomes = engine.outcomes(pair);
    const setting = { ...settingOf(pair, before, after, head.grantee, engine, touched), kind: 'shared' };
    return {
        accesses: outcomes.flatMap((outcome) => accessesOf(outcome, setting)),
        limited: outcomes.filter((one) => !one.decision).map((one) => one.action.action),
    };
}
/**
 * A service or resource control policy that stopped an action and no longer does, or less (pitfall 24). What such a policy
 * allows grants nothing; a policy without any Allow stands beside the one that AWS attaches by default and allows all.
 */
function controlAccess(base, head, engine, touched) {
    const grantee = head?.grantee ?? base.grantee;
    const before = { statements: ceilingOf(base.control, grantee), boundary: undefined };
    const after = { statements: ceilingOf(head?.control ?? [], grantee), boundary: undefined };
    const principals = base.control.some((held) => held.grant.use === 'resource-control');
    const pair = engine.pair(before, after, principals);
    if (!pair)
        return { accesses: [], limited: ['*'] };
    const outcomes = engine.outcomes(pair);
    const setting = settingOf(pair, before, after, grantee, engine, touched);
    const accesses = outcomes.flatMap((outcome) => accessesOf(outcome, setting));
    return {
        accesses: accesses.map((access) => ({
            ...access,
            kind: 'guardrail-removed',
            dimension: access.dimension === 'deny' ? 'deny' : 'boundary',
        })),
        limited: outcomes.filter((one) => !one.decision).map((one) => one.action.action),
    };
}
function ceilingOf(control, grantee) {
    if (control.some((held) => held.statement.effect === 'Allow'))
        return control;
    return [...control, everythingFor(control[0], grantee)];
}
function everythingFor(sample, grantee) {
    const any = [{ pieces: ['*'], origins: [] }];
    return {
        grant: sample?.grant ?? {
            grantee,
            use: 'service-control',
            policy: { kind: 'document', value: { kind: 'null', origins: [] } },
            attachedAt: [],
            confidence: 'certain',
            always: true,
        },
        statement: {
            effect: 'Allow',
            effectOrigins: [],
            actions: { not: false, items: any, origins: [] },
            resources: { not: false, items: any, origins: [] },
            conditions: [],
            origins: [],
            always: true,
            when: [],
        },
        variables: false,
        when: [],
    };
}

;// CONCATENATED MODULE: ./build/policy/trust-access.js










/** The actions with which a role is entered (IAM: methods to assume a role). */
const ENTRIES = {
    actions: ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'].map((action) => ({
        action,
        wildcardOnly: false,
    })),
    combinations: [],
};
/** A role that holds sensitive actions and can be assumed by someone who could not before (pitfall 25). */
function trustAccess(base, head, engine, touched) {
    if (!base.trust || !head.trust)
        return nothingFound;
    const doors = new Engine(ENTRIES);
    const before = { statements: base.trust, boundary: undefined };
    const after = { statements: head.trust, boundary: undefined };
    const pair = doors.pair(before, after, true);
    if (!pair)
        return { accesses: [], limited: ['sts:AssumeRole'] };
    const setting = { ...settingOf(pair, before, after, head.grantee, doors, touched), kind: 'trust-widened' };
    const outcomes = doors.outcomes(pair);
    const limited = outcomes.filter((one) => !one.decision).map((one) => one.action.action);
    const widened = outcomes.flatMap((outcome) => accessesOf(outcome, setting));
    if (widened.length === 0)
        return { accesses: [], limited };
    const actions = sensitiveActionsOf(head, engine);
    const places = new Map(widened.map((one) => [`${one.primary.span.source.path} ${one.primary.span.start}`, one]));
    return {
        accesses: actions.flatMap((action) => [...places.values()].map((door) => throughDoor(door, action, head))),
        limited,
    };
}
function throughDoor(door, action, head) {
    const who = door.witness.context['aws:PrincipalArn'] ?? '*';
    return {
        ...door,
        kind: 'trust-widened',
        action,
        dimension: door.dimension ?? 'principal',
        written: writtenPrincipal(door, head),
        witness: { ...door.witness, action: door.witness.action },
        explanation: `${shorten(who)} can now assume ${granteeWords(head.grantee)}, which holds ${action}; before it could not.`,
    };
}
/** The principal at the place that brings it, else all that the trust policy names. */
function writtenPrincipal(door, head) {
    const entries = (head.trust ?? []).flatMap((held) => held.statement.principals?.entries ?? []);
    const { span } = door.primary;
    const here = entries.find((entry) => entry.value.origins.some((one) => one.source === span.source && one.start === span.start && one.end === span.end));
    const shown = here ? [here] : entries;
    return shorten(shown.map((entry) => writtenText(entry.value.pieces)).join(', ')) || '*';
}
/** The vocabulary's actions that a grantee can use. */
function sensitiveActionsOf(subject, engine) {
    const input = identityInput(subject);
    const pair = engine.pair(input, input, false);
    if (!pair)
        return [];
    const stands = standsOf(pair.head, engine.index, engine.space());
    return engine.vocabulary.actions.flatMap((action) => {
        const stand = stands.get(action.action) ?? emptyStand(pair.head);
        if (stand.allow.length === 0)
            return [];
        try {
            return isAllowed(stand, universeOf(action, pair.plan, engine.strings), engine.space()) ? [action.action] : [];
        }
        catch (error) {
            if (error instanceof LimitReached)
                return [action.action];
            throw error;
        }
    });
}

;// CONCATENATED MODULE: ./build/policy/unknowns.js


/** What of one revision was not understood; equal keys at base and head are the same unknown. */
class Unknowns {
    #notes = [];
    #keys = new Set();
    add(note) {
        const key = `${keyOf(note)}\n${placeKey(note)}`;
        if (this.#keys.has(key))
            return;
        this.#keys.add(key);
        this.#notes.push(note);
    }
    /** Notes on statements that were read: actions that are not known or that IAM does not accept. */
    addPolicy(policy) {
        for (const held of policy.held ?? [])
            this.#addHeld(held);
    }
    #addHeld(held) {
        const { statement, grant } = held;
        const fallback = grant.attachedAt[0] ?? grant.grantee.declaredAt;
        for (const item of statement.actions.items) {
            const at = item.origins[0] ?? fallback;
            const hole = grant.use === 'trust' ? undefined : unnarrowedHole(item);
            const shown = writtenText(item.pieces).slice(0, 100);
            if (hole && statement.effect === 'Allow' && !statement.actions.not) {
                const message = `Which action ${shown} is, is not known from source; what it allows is not decided.`;
                this.add({ reason: hole.reason, message, at, remedy: 'List the actions, or give the value a default.' });
            }
            const odd = oddAction(item);
            if (odd) {
                const message = `The action "${shown}" ${odd}; it was matched as it stands.`;
                this.add({ reason: 'invalid-policy', message, at, remedy: 'Write the action as service:Name.' });
            }
        }
        if (grant.use === 'identity' && !statement.resources) {
            const at = statement.origins[0] ?? fallback;
            const message = 'A statement has neither Resource nor NotResource; it was read as if for every resource.';
            this.add({ reason: 'invalid-policy', message, at, remedy: 'Name the resources.' });
        }
    }
    /** What head has and base has not, or what the change touches; the others are counted. */
    since(base, touched) {
        const known = new Set(base.#notes.map(keyOf));
        const undecided = this.#notes.filter((note) => !known.has(keyOf(note)) || ('start' in note.at && touched(note.at, 'head')));
        return { undecided, unchanged: this.#notes.length - undecided.length };
    }
}
function keyOf(note) {
    return `${note.reason}\n${note.message}`;
}
function placeKey(note) {
    return 'start' in note.at ? `${note.at.source.path} ${note.at.start} ${note.at.end}` : note.at.path;
}

;// CONCATENATED MODULE: ./build/policy/newly-granted.js










/**
 * What head newly lets each grantee do, compared with base, for the actions of a vocabulary (semantics.md sections 2 to 6).
 * Pure: equal input gives equal output; hostile input ends in `undecided`.
 */
function newlyGranted(base, head, vocabulary, touched) {
    const reader = new PolicyReader();
    const unknownBefore = new Unknowns();
    const unknown = new Unknowns();
    const subjectsBefore = subjectsOf(readAll(reader, base, unknownBefore), base.memberships);
    const policies = readAll(reader, head, unknown);
    const subjects = subjectsOf(policies, head.memberships);
    const engine = new Engine(vocabulary);
    const equal = equality(engine);
    const moves = [...base.moves, ...head.moves];
    const { matches, gone, renamed } = matchSubjects(subjectsBefore, subjects, moves, equal);
    const accesses = [];
    const limits = [];
    for (const match of matches) {
        const found = accessOf(match, subjectsBefore, matches, engine, touched);
        accesses.push(...found.accesses);
        if (found.limited.length > 0)
            limits.push(limitOf(match.head.grantee, found.limited));
    }
    for (const subject of gone) {
        if (subject.control.length === 0)
            continue;
        const found = controlAccess(subject, undefined, engine, touched);
        accesses.push(...found.accesses);
        if (found.limited.length > 0)
            limits.push(limitOf(subject.grantee, found.limited));
    }
    const since = unknown.since(unknownBefore, touched);
    return {
        accesses: withoutInherited(accesses, head).sort(newly_granted_order),
        undecided: [...since.undecided, ...limits],
        unchangedUnknowns: since.unchanged,
        renamed,
        policies: policies.length,
    };
}
function readAll(reader, world, unknowns) {
    const policies = reader.read(world, (note) => unknowns.add(note));
    for (const policy of policies)
        unknowns.addPolicy(policy);
    return policies;
}
function accessOf(match, before, matches, engine, touched) {
    const { base, head } = match;
    if (base && keyOfSubject(base) === keyOfSubject(head))
        return nothingFound;
    const earlier = base ?? detachedFrom(head, before, matches);
    const found = [];
    if (head.identity.length > 0)
        found.push(identityAccess(identityInput(earlier), identityInput(head), head.grantee, engine, touched));
    if (base)
        found.push(trustAccess(base, head, engine, touched));
    if (head.resource.length > 0)
        found.push(sharedAccess(base, head, engine, touched));
    if (base && base.control.length > 0)
        found.push(controlAccess(base, head, engine, touched));
    return {
        accesses: found.flatMap((one) => one.accesses),
        limited: [...new Set(found.flatMap((one) => one.limited))],
    };
}
/**
 * A policy that nobody holds at head and that a grantee held at base was detached: "whoever holds it" gains nothing over
 * the grantee that lost it (matching.ts tells the other cases).
 */
function detachedFrom(head, before, matches) {
    if (head.grantee.type !== 'policy')
        return undefined;
    const wanted = head.identity.map(keyOfWords);
    const holds = (subject) => {
        const keys = new Set((subject?.identity ?? []).map(keyOfWords));
        return wanted.length > 0 && wanted.every((key) => keys.has(key));
    };
    for (const subject of before.values()) {
        if (!holds(subject))
            continue;
        const now = matches.find((match) => match.base === subject)?.head;
        if (!holds(now))
            return { ...subject, boundary: undefined };
    }
    return undefined;
}
/** Whether two grantees have the same sensitive access and the same trust, each way, and have any at all. */
function equality(engine) {
    const held = new Map();
    const heldBy = (subject) => {
        const known = held.get(subject);
        if (known !== undefined)
            return known;
        const actions = sensitiveActionsOf(subject, engine).join();
        const parts = `${actions}/${subject.resource.length > 0}/${subject.control.length > 0}`;
        held.set(subject, parts);
        return parts;
    };
    const silent = (a, b) => {
        const found = accessOf({ base: a, head: b }, new Map(), [], engine, () => false);
        return found.limited.length === 0 && found.accesses.every((access) => access.kind === 'ineffective');
    };
    return (base, head) => {
        const own = heldBy(head);
        if (own === '/false/false' || own !== heldBy(base))
            return false;
        if (keyOfSubject(base) === keyOfSubject(head))
            return true;
        return Boolean(base.trust) === Boolean(head.trust) && silent(base, head) && silent(head, base);
    };
}
/** What a user has by a group is told once, at the group, where the group newly has it, too. */
function withoutInherited(accesses, head) {
    const groups = new Map();
    for (const { member, group } of head.memberships) {
        const key = keyOfGrantee(member);
        groups.set(key, (groups.get(key) ?? new Set()).add(keyOfGrantee(group)));
    }
    const told = new Set(accesses.map((access) => keyOfAccess(access, keyOfGrantee(access.grantee))));
    return accesses.filter((access) => {
        const own = groups.get(keyOfGrantee(access.grantee));
        return !own || ![...own].some((group) => told.has(keyOfAccess(access, group)));
    });
}
function keyOfAccess(access, grantee) {
    const { span, side } = access.primary;
    return `${grantee}\n${access.kind}\n${access.action}\n${side} ${span.source.path} ${span.start}`;
}
function limitOf(grantee, actions) {
    const shown = actions.slice(0, 3).join(', ') + (actions.length > 3 ? ` and ${actions.length - 3} more` : '');
    return {
        reason: 'limit',
        message: `The policies of ${grantee.address.slice(0, 120)} are too intertwined to be compared for ${shown}.`,
        at: grantee.declaredAt,
        remedy: 'Use fewer wildcards, conditions or Deny statements, or review these policies by hand.',
    };
}
const newly_granted_order = (0,order/* byEach */.$)((a, b) => (0,order/* byText */.z)(keyOfGrantee(a.grantee), keyOfGrantee(b.grantee)), (a, b) => (0,order/* byText */.z)(a.action, b.action), (a, b) => (0,order/* byText */.z)(a.kind, b.kind), (a, b) => (0,order/* byText */.z)(a.primary.span.source.path, b.primary.span.source.path), (a, b) => a.primary.span.start - b.primary.span.start, (a, b) => (0,order/* byText */.z)(a.written, b.written), (a, b) => (0,order/* byText */.z)(a.combination ?? '', b.combination ?? ''));

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/review/fingerprint.js


/** What a finding is, whatever lines it stands on (semantics.md section 5). */
function identityOf(finding) {
    const { grantee } = finding;
    return JSON.stringify([
        finding.kind,
        grantee.type,
        grantee.root ?? '',
        grantee.address,
        finding.granted.toLowerCase(),
        finding.dimension ?? '',
    ]);
}
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
const orderInFile = (finding) => [
    finding.location.file,
    finding.location.side,
    String(finding.location.startLine).padStart(9, '0'),
    String(finding.location.startColumn).padStart(9, '0'),
    finding.actions[0]?.action ?? '',
].join('\0');
/**
 * Fingerprints findings: 32 hexadecimal digits that survive moved lines. Findings that are the same but for their place
 * (the same pattern twice in one grantee's policies) are told apart by their order.
 */
function fingerprintsOf(findings) {
    const seen = new Map();
    return [...findings]
        .sort((a, b) => (0,order/* byText */.z)(orderInFile(a), orderInFile(b)))
        .map((finding) => {
        const identity = identityOf(finding);
        const count = seen.get(identity) ?? 0;
        seen.set(identity, count + 1);
        return { ...finding, fingerprint: digest(count === 0 ? identity : `${identity}#${count}`) };
    });
}

// EXTERNAL MODULE: ./build/review/locations.js
var locations = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/review/report-model.js
var report_model = __webpack_require__(4168);
;// CONCATENATED MODULE: ./build/review/findings.js




/** A name with its unknown parts as `${…}`. */
function nameText(pieces) {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}
function granteeReport({ grantee }) {
    return {
        type: grantee.type,
        address: grantee.address,
        name: grantee.name ? nameText(grantee.name.pieces) : '',
        root: grantee.root,
    };
}
const findings_placeKey = ({ span, side }) => [side, span.source.path, span.start, span.end].join(':');
/**
 * One finding per grantee and offending span (semantics.md section 5), whatever number of actions the span brings, or of
 * combinations it completes.
 */
function groupKey(access) {
    const { grantee } = access;
    return [
        access.kind,
        access.dimension ?? '',
        grantee.type,
        grantee.root,
        grantee.address,
        access.written,
        findings_placeKey(access.primary),
    ].join('\0');
}
const bySeverity = (0,order/* byEach */.$)((a, b) => (0,report_model/* severityRank */.qs)(a.severity) - (0,report_model/* severityRank */.qs)(b.severity), (a, b) => (0,order/* byText */.z)(a.action, b.action));
/** An action with what the catalog says of it; one that only matters in a combination speaks with the combination's words. */
function sensitiveAction(access, catalog, combination) {
    const entry = catalog.find(access.action);
    if (!entry && combination) {
        const { severity, gives, tactics, references, page } = combination;
        const tactic = { tactic: tactics[0]?.name ?? '', tacticId: tactics[0]?.id ?? '' };
        return { action: access.action, ...tactic, severity, rationale: gives, references, page };
    }
    return {
        action: access.action,
        tactic: entry?.tactic ?? '',
        tacticId: entry?.tacticId ?? '',
        severity: access.kind === 'ineffective' ? 'note' : (entry?.severity ?? 'medium'),
        rationale: entry?.rationale ?? '',
        ...(entry && entry.references.length > 0 ? { references: entry.references } : {}),
        ...(entry?.page === undefined ? {} : { page: entry.page }),
    };
}
function relatedPlaces(accesses) {
    const seen = new Map();
    for (const { related } of accesses)
        for (const place of related) {
            const key = `${place.role}:${findings_placeKey(place)}`;
            if (!seen.has(key))
                seen.set(key, (0,locations/* relatedOf */.Vs)(place.role, place.span, place.side));
        }
    return [...seen.values()];
}
const CONFIDENCE = ['certain', 'likely', 'possible'];
/** The group's one sentence: that of its most severe action, and how many more the same place brings. */
function explanationOf(first, others, combinations) {
    if (first.kind === 'escalation') {
        if (combinations <= 1)
            return first.explanation;
        const more = combinations === 2 ? 'one more combination' : `${combinations - 1} more combinations`;
        return `${first.explanation.replace(/\.$/, '')}; the same place completes ${more}.`;
    }
    if (others === 0)
        return first.explanation;
    const sentence = first.explanation.replace(/\.$/, '');
    return `${sentence}; the same place brings ${others} more sensitive ${others === 1 ? 'action' : 'actions'}.`;
}
/** The combinations that some accesses complete, most severe first, then by id. */
function combinationsOf(accesses, known) {
    const ids = new Set(accesses.flatMap(({ combination }) => combination ?? []));
    return [...ids]
        .flatMap((id) => known.get(id) ?? [])
        .sort((a, b) => (0,report_model/* severityRank */.qs)(a.severity) - (0,report_model/* severityRank */.qs)(b.severity) || (0,order/* byText */.z)(a.id, b.id))
        .map(({ id, title, severity, gives, steps, allOf, page }) => ({ id, title, severity, gives, steps, allOf, page }));
}
function findingOf(accesses, catalog, known) {
    const reported = (access) => sensitiveAction(access, catalog, known.get(access.combination ?? ''));
    const actions = [...new Map(accesses.map((access) => [access.action, reported(access)])).values()].sort(bySeverity);
    const combinations = combinationsOf(accesses, known);
    const [worst] = actions;
    const [foremost] = combinations;
    const first = accesses.find((access) => foremost ? access.combination === foremost.id : access.action === worst?.action);
    if (!worst || !first)
        return undefined;
    const confidence = CONFIDENCE.find((level) => accesses.some((access) => access.confidence === level)) ?? 'possible';
    return {
        kind: first.kind,
        ...(first.dimension === undefined ? {} : { dimension: first.dimension }),
        severity: foremost ? foremost.severity : worst.severity,
        confidence,
        grantee: granteeReport(first),
        granted: first.written,
        actions,
        location: (0,locations/* locationOf */.hD)(first.primary.span, first.primary.side),
        related: relatedPlaces(accesses),
        witness: first.witness,
        explanation: explanationOf(first, actions.length - 1, combinations.length),
        ...(combinations.length > 0 ? { combinations } : {}),
    };
}
/** Groups what is newly accessible into findings, in the report's order. */
function findingsOf(accesses, catalog, combinations) {
    const known = new Map(combinations.map((combination) => [combination.id, combination]));
    const groups = new Map();
    for (const access of accesses) {
        const key = groupKey(access);
        const group = groups.get(key);
        if (group)
            group.push(access);
        else
            groups.set(key, [access]);
    }
    const findings = [...groups.values()].flatMap((group) => findingOf(group, catalog, known) ?? []);
    return fingerprintsOf(findings).sort(report_model/* compareFindings */.Eg);
}

;// CONCATENATED MODULE: ./build/review/noisy.js

/**
 * Takes out what is common in legitimate workloads (the catalog's `noisy`) and granted within limits: such a permission is
 * reported where an Allow gives it on every resource without condition, and wherever it is shared, completes a combination
 * or was stopped before. docs/matching.md has the reasons.
 */
function withoutCommon(accesses, catalog) {
    const told = [];
    const common = [];
    for (const access of accesses)
        (isCommon(access, catalog) ? common : told).push(access);
    return { told, common };
}
function isCommon({ kind, limited, action }, catalog) {
    return limited === true && (kind === 'granted' || kind === 'widened') && catalog.find(action)?.noisy === true;
}
const SHOWN = 3;
/** Says what was left out, so that silence about it is no riddle. */
function noticeOf(common) {
    const actions = [...new Set(common.map(({ action }) => action))].sort(order/* byText */.z);
    if (actions.length === 0)
        return [];
    const shown = actions.slice(0, SHOWN).join(', ');
    const more = actions.length > SHOWN ? ` and ${actions.length - SHOWN} more` : '';
    const [is, on] = actions.length === 1 ? ['is', 'it is'] : ['are', 'they are'];
    return [
        {
            level: 'note',
            message: `${shown}${more} ${is} newly allowed on limited resources or under conditions; common as ${on} in AI workloads, ${on} reported only on Resource "*" without Condition.`,
        },
    ];
}

;// CONCATENATED MODULE: ./build/review/decide.js




const refersToManaged = (extracted) => extracted.grants.some((grant) => grant.policy.kind === 'managed');
/** Compares what base and head grant, for the actions of the catalog in force. */
async function decide_decide(base, head, catalog, diffs) {
    const policies = refersToManaged(base) || refersToManaged(head)
        ? await (await __webpack_require__.e(/* import() */ 850).then(__webpack_require__.bind(__webpack_require__, 2850))).loadManagedPolicies()
        : undefined;
    const managed = (arnOrName) => policies?.find(arnOrName)?.document;
    const combinations = (0,catalog_combinations/* loadCombinations */.$)();
    const result = newlyGranted({ ...base, managed }, { ...head, managed }, { actions: catalog.entries.map(sensitive), combinations: combinations.map(together) }, diffs.touched);
    const { told, common } = withoutCommon(result.accesses, catalog);
    return {
        findings: findingsOf(told, catalog, combinations),
        notices: noticeOf(common),
        undecided: result.undecided,
        policies: result.policies,
        renamed: result.renamed,
    };
}
function sensitive({ action, wildcardOnly, resourceTypes, conditionKeys }) {
    return { action, wildcardOnly, resourceTypes: resourceTypes.map(({ arn }) => arn), conditionKeys };
}
function together({ id, title, allOf, passRoleService }) {
    return { id, title, allOf, passRoleService: passRoleService ?? null };
}

// EXTERNAL MODULE: ./build/discovery/registry.js
var registry = __webpack_require__(9143);
// EXTERNAL MODULE: ./build/grants/grant.js
var grant = __webpack_require__(577);
;// CONCATENATED MODULE: ./build/review/extract.js




function gather(extractions, undecided) {
    const files = new Map();
    for (const extraction of extractions)
        for (const { path, parsed } of extraction.files)
            files.set(path, parsed && (files.get(path) ?? true));
    return {
        grants: extractions.flatMap((extraction) => extraction.grants),
        memberships: extractions.flatMap((extraction) => extraction.memberships),
        moves: extractions.flatMap((extraction) => extraction.moves),
        undecided: [...extractions.flatMap((extraction) => extraction.undecided), ...undecided],
        files,
    };
}
/** Files that a front-end would have read, but that are no text of a readable size. */
function unreadable(files, paths, certainly) {
    const result = [];
    for (const path of paths) {
        const content = files.read(path);
        if (content.kind === 'too-large')
            result.push({
                reason: 'too-large',
                message: `${path} has ${content.bytes} bytes; files above ${settle/* MAX_FILE_BYTES */.gZ} bytes are not read.`,
                at: { path },
                remedy: 'Split the file, or review it by hand and leave its path out in the configuration.',
            });
        else if (content.kind === 'binary' && certainly(path))
            result.push({
                reason: 'not-text',
                message: `${path} is not UTF-8 text.`,
                at: { path },
                remedy: 'Save the file as UTF-8.',
            });
        else if (content.kind === 'not-a-file' && certainly(path))
            result.push({
                reason: 'not-read',
                message: `${path} is a symbolic link or a submodule; links are not followed.`,
                at: { path },
                remedy: 'Replace the link by the file.',
            });
    }
    return result;
}
/** The same extractions, after the front-end looked once more at files that did not parse. */
async function reconsidered(frontEnd, extractions, files) {
    const doubtful = extractions.flatMap(({ undecided }) => undecided.filter(({ reason }) => reason === 'parse-error'));
    if (!frontEnd.secondOpinion || doubtful.length === 0)
        return extractions;
    const opinions = await frontEnd.secondOpinion(doubtful, files);
    const better = new Map(doubtful.map((entry, index) => [entry, opinions[index] ?? entry]));
    return extractions.map((extraction) => ({
        ...extraction,
        undecided: extraction.undecided.map((entry) => better.get(entry) ?? entry),
    }));
}
/** One unit; a mistake of this program in it leaves the other units' results alone, and is never a pass. */
function extractGuarded(frontEnd, files, unit, options) {
    try {
        return frontEnd.extract(files, unit, options);
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        return {
            ...grant/* emptyExtraction */.z,
            undecided: [
                {
                    reason: 'internal-error',
                    message: `${unit === '' ? 'The root folder' : unit} could not be evaluated, by a mistake of this program: ${cause.slice(0, 200)}`,
                    at: { path: unit },
                    remedy: 'Report the mistake with the files that cause it, and review this change by hand.',
                },
            ],
        };
    }
}
/** More rounds of loading were asked for than a revision allows: what was not loaded was not seen. */
function incomplete(changed) {
    return {
        reason: 'limit',
        message: `Reading what the change reaches took more than ${settle/* MAX_ROUNDS */.JH} rounds; the rest was not read.`,
        at: { path: changed[0] ?? '' },
        remedy: 'Shorten the chain of modules or included files, or review this change by hand.',
    };
}
/** Extracts base and head: the units that the changes belong to in either revision, read in both. */
async function extractBoth(changes, base, head, options) {
    const sides = [
        { side: 'base', files: base, extractions: [], undecided: [] },
        { side: 'head', files: head, extractions: [], undecided: [] },
    ];
    for (const entry of registry/* frontEnds */.o) {
        const paths = new Set();
        for (const change of changes)
            for (const path of [change.path, change.basePath])
                if (path !== undefined && entry.concerns(path))
                    paths.add(path);
        if (paths.size === 0 && !entry.given?.(options))
            continue;
        const changed = [...paths].sort(order/* byText */.z);
        const frontEnd = await entry.load();
        const units = new Set();
        for (const side of sides) {
            const { result, complete } = await (0,settle/* settle */.G9)(side.files, (files) => frontEnd.units(files, changed, options));
            for (const unit of result.units)
                units.add(unit);
            side.undecided.push(...result.undecided, ...unreadable(side.files, changed, entry.certainly));
            if (!complete)
                side.undecided.push(incomplete(changed));
        }
        const inOrder = [...units].sort(order/* byText */.z);
        for (const side of sides) {
            // all units in one computation, so that what they read is loaded in common batches
            const { result, complete } = await (0,settle/* settle */.G9)(side.files, (files) => inOrder.map((unit) => extractGuarded(frontEnd, files, unit, { ...options, side: side.side })));
            side.extractions.push(...(await reconsidered(frontEnd, result, side.files)));
            if (!complete)
                side.undecided.push(incomplete(changed));
        }
    }
    const [before, after] = sides;
    return { base: gather(before.extractions, before.undecided), head: gather(after.extractions, after.undecided) };
}

// EXTERNAL MODULE: ./build/located/source.js
var located_source = __webpack_require__(3781);
;// CONCATENATED MODULE: ./build/review/inline-comments.js

const MARKER = 'ai-permission-review: allow ';
const MAX_WORDS = 500;
const KEYS = new Set(['until', 'reason', 'owner']);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
function read(words, line, alone) {
    const [action = '', ...rest] = words.split(/\s+/);
    const parts = { until: [], reason: [], owner: [] };
    let key = '';
    for (const word of rest) {
        // each keyword opens its part once; afterwards it is a word like others
        if (KEYS.has(word) && parts[word]?.length === 0)
            key = word;
        else
            parts[key]?.push(word);
    }
    const until = parts['until']?.join(' ') ?? '';
    return {
        action,
        until: DATE.test(until) ? until : '',
        reason: parts['reason']?.join(' ') ?? '',
        owner: parts['owner']?.join(' ') ?? '',
        line,
        alone,
        words,
    };
}
/** The comments of a file that ask to accept a risk. They stand behind `#` or `//`, on the line or on the line before it. */
function inlineAllows(source) {
    if (!source.text.includes(MARKER))
        return [];
    const found = [];
    for (let line = 1; line <= (0,located_source/* lineCount */.IC)(source); line++) {
        const text = (0,located_source/* lineText */.oZ)(source, line);
        const at = text.indexOf(MARKER);
        if (at < 0)
            continue;
        const before = text.slice(0, at).trimEnd();
        const sign = before.endsWith('#') ? 1 : before.endsWith('//') ? 2 : 0;
        if (sign === 0)
            continue;
        const alone = before.slice(0, before.length - sign).trim() === '';
        found.push(read(text.slice(at + MARKER.length, at + MARKER.length + MAX_WORDS).trim(), line, alone));
    }
    return found;
}
/** Whether the comment is about a line: its own, or the next line with text when it stands alone. */
function isAbout(allow, line, source) {
    if (!allow.alone)
        return allow.line === line;
    const last = (0,located_source/* lineCount */.IC)(source);
    let next = allow.line + 1;
    while (next <= last && isBlankOrComment((0,located_source/* lineText */.oZ)(source, next)))
        next++;
    return next === line;
}
function isBlankOrComment(text) {
    const trimmed = text.trimStart();
    return trimmed === '' || trimmed.startsWith('#') || trimmed.startsWith('//');
}

;// CONCATENATED MODULE: ./build/review/pattern.js
/**
 * Whether a text matches a pattern of literal text, `*` (any text) and `?` (one character), in linear space and at worst
 * quadratic time. Patterns come from configuration; they never become regular expressions.
 */
function matchesPattern(pattern, text, ignoreCase) {
    const p = ignoreCase ? pattern.toLowerCase() : pattern;
    const t = ignoreCase ? text.toLowerCase() : text;
    let at = 0;
    let star = -1;
    let mark = 0;
    let i = 0;
    while (i < t.length) {
        if (at < p.length && p[at] === '*') {
            star = at++;
            mark = i;
        }
        else if (at < p.length && (p[at] === '?' || p[at] === t[i])) {
            at++;
            i++;
        }
        else if (star >= 0) {
            at = star + 1;
            i = ++mark;
        }
        else
            return false;
    }
    while (p[at] === '*')
        at++;
    return at === p.length;
}

;// CONCATENATED MODULE: ./build/review/inline-suppressions.js


const MIN_REASON = 10;
/** Why a comment does not count, as the end of a sentence; undefined when it does. */
function fault(allow, today) {
    if (!allow.action.includes(':') || /^[*?]+:/.test(allow.action))
        return 'is too broad: name an action with its service';
    if (allow.until === '')
        return 'has no end: add "until YYYY-MM-DD"';
    if (allow.until < today)
        return `expired on ${allow.until}`;
    if (allow.reason.length < MIN_REASON)
        return 'has no reason: add "reason …"';
    return undefined;
}
/**
 * Applies comments such as `# ai-permission-review: allow bedrock:CreateAgent until 2027-03-01 reason … owner @team`.
 * One that base has counts. One that the change itself brings is a wish: it is shown, and counts only where the settings
 * say so. Faulty and useless ones are named.
 */
function applyInline(findings, texts, settings, today) {
    const left = [];
    const suppressed = [];
    const notices = new Map();
    const say = (level, message, file, line) => notices.set(`${file}:${line}:${message}`, { level, message, file, line });
    for (const finding of findings) {
        const { file, side, startLine } = finding.location;
        const { base, head } = texts(file);
        const about = side === 'head' && head
            ? inlineAllows(head).find((allow) => isAbout(allow, startLine, head) &&
                finding.actions.every(({ action }) => matchesPattern(allow.action, action, true)))
            : undefined;
        if (!about) {
            left.push(finding);
            continue;
        }
        const why = settings.inlineSuppressions === 'forbid'
            ? 'does not count here: the configuration forbids inline exceptions'
            : fault(about, today);
        const askedFor = !base || !inlineAllows(base).some((allow) => allow.words === about.words);
        if (why !== undefined) {
            say('warning', `The exception for ${about.action} ${why}.`, file, about.line);
            left.push(finding);
        }
        else if (askedFor && settings.inlineSuppressions !== 'allow') {
            say('warning', `An exception for ${about.action} until ${about.until} is asked for in this change; it counts once it is on the base branch.`, file, about.line);
            left.push(finding);
        }
        else
            suppressed.push({
                finding,
                by: {
                    file,
                    line: about.line,
                    reason: about.reason,
                    owner: about.owner,
                    expires: about.until,
                    ...(askedFor ? { askedFor } : {}),
                },
            });
    }
    return { findings: left, suppressed, notices: [...notices.values()] };
}

// EXTERNAL MODULE: ./build/catalog/advice.js
var catalog_advice = __webpack_require__(9139);
;// CONCATENATED MODULE: ./build/review/line-edit.js
function surroundings({ text, start, end }) {
    return { before: text.slice(0, start).trim(), after: text.slice(end).trim() };
}
const line_edit_element = /^["']/;
const item = /^\s*- /;
/** Whether the literal is all that its line holds, as an element of a list in brackets. */
function isElementLine(line) {
    const { before, after } = surroundings(line);
    return line.quote !== '' && before === '' && (after === '' || after === ',');
}
/** Whether the literal is an item of a block sequence of YAML, alone on its line. */
function isItemLine(line) {
    const { before, after } = surroundings(line);
    return line.yaml && before === '-' && after === '';
}
/** Whether the literal stands in brackets on this very line, between its neighbours. */
function isInline(line) {
    const { before, after } = surroundings(line);
    return /[[,]$/.test(before) && /^[\],]/.test(after) && before.includes('[');
}
/**
 * The lines that are left when the literal is taken out of its list; undefined where that would not surely leave a valid
 * list with at least one element. Never touches another line, so the last element of a list of several lines stays: the
 * comma before it belongs to the line above.
 */
function without(line) {
    const { text, start, end } = line;
    if (isElementLine(line)) {
        const hasComma = surroundings(line).after === ',';
        const hasSibling = line_edit_element.test(line.next.trim()) || line.previous.trim().endsWith(',');
        // the last one may end in a comma in HCL; in JSON it never does
        return hasComma && hasSibling ? [] : undefined;
    }
    if (isItemLine(line)) {
        const indent = text.indexOf('-');
        const isSibling = (other) => item.test(other) && other.indexOf('-') === indent;
        return isSibling(line.previous) || isSibling(line.next) ? [] : undefined;
    }
    if (!isInline(line))
        return undefined;
    const following = /^\s*,\s*/.exec(text.slice(end));
    if (following)
        return [text.slice(0, start) + text.slice(end + following[0].length)];
    const preceding = /,\s*$/.exec(text.slice(0, start));
    return preceding ? [text.slice(0, preceding.index) + text.slice(end)] : undefined;
}
/** Whether the literal is the whole value of `Action`, which may be one string or a list. */
function isAction(line) {
    const { before, after } = surroundings(line);
    const key = line.yaml ? /^(- )?Action:$/ : /(^|[\s{,])("Action"\s*:|Action\s*=)$/;
    return key.test(before) && /^([,}].*)?$/.test(after) && !(line.yaml && after !== '');
}
/** The lines with several literals in place of the one; undefined where the place does not surely take a list. */
function replaced(line, values) {
    const { text, start, end, quote } = line;
    const head = text.slice(0, start);
    const tail = text.slice(end);
    const literals = values.map((value) => `${quote}${value}${quote}`);
    if (isItemLine(line))
        return literals.map((literal) => head + literal + tail);
    if (isElementLine(line))
        return literals.map((literal, i) => head + literal + (i < literals.length - 1 ? ',' : tail));
    if (isInline(line))
        return [head + literals.join(', ') + tail];
    return isAction(line) ? [`${head}[${literals.join(', ')}]${tail}`] : undefined;
}

;// CONCATENATED MODULE: ./build/review/suggestions.js




/** A longer list says less to a reader than the advice to name what is used. */
const MOST_PATTERNS = 32;
const LONGEST_LINE = 1000;
const isWildcard = (text) => /[*?]/.test(text);
/** The line of a finding, when the granted action or pattern is written on it as a literal, letter by letter. */
function lineOf({ location, granted }, source) {
    const { startLine, startColumn, endColumn } = location;
    if (location.side !== 'head' || location.endLine !== startLine)
        return undefined;
    const text = (0,located_source/* lineText */.oZ)(source, startLine);
    if (text.length > LONGEST_LINE)
        return undefined;
    let start = startColumn - 1;
    let end = endColumn - 1;
    const around = text.charAt(start - 1);
    if (text.slice(start, end) === granted && /["']/.test(around) && text.charAt(end) === around) {
        start -= 1;
        end += 1;
    }
    const written = text.slice(start, end);
    const quote = /^["']/.exec(written)?.[0] ?? '';
    const yaml = /\.ya?ml$/i.test(source.path);
    if (written !== quote + granted + quote || (quote === '' && !yaml))
        return undefined;
    const previous = (0,located_source/* lineText */.oZ)(source, startLine - 1);
    return { text, start, end, quote, previous, next: (0,located_source/* lineText */.oZ)(source, startLine + 1), yaml };
}
/** An edit of the finding's own line after which it is gone; undefined where none is surely safe. */
function suggestionFor(finding, source, catalog, facts) {
    if (finding.kind !== 'granted' ||
        !finding.actions.every(({ action }) => matchesPattern(finding.granted, action, true)))
        return undefined;
    const line = lineOf(finding, source);
    if (!line)
        return undefined;
    const place = { startLine: finding.location.startLine, endLine: finding.location.startLine };
    if (!isWildcard(finding.granted)) {
        const lines = without(line);
        return lines && { ...place, lines, title: `drop ${finding.granted}` };
    }
    const advice = (0,catalog_advice/* adviceFor */.c)(finding.granted, catalog, facts);
    if (!advice || advice.keep.length === 0 || advice.keep.length > MOST_PATTERNS)
        return undefined;
    const lines = replaced(line, advice.keep);
    return lines && { ...place, lines, title: 'keep what the wildcard gives today, but for the sensitive actions' };
}
/** The findings, with a suggested change where their own line has a safe one. */
async function withSuggestions(findings, texts, catalog) {
    if (!findings.some(({ kind, location }) => kind === 'granted' && location.side === 'head'))
        return findings;
    const { loadFacts } = await __webpack_require__.e(/* import() */ 932).then(__webpack_require__.bind(__webpack_require__, 9932));
    const facts = await loadFacts();
    return findings.map((finding) => {
        const source = texts(finding.location.file).head;
        const suggestion = source && suggestionFor(finding, source, catalog, facts);
        return suggestion ? { ...finding, suggestion } : finding;
    });
}

;// CONCATENATED MODULE: ./build/review/suppress.js

function suppress_covers(suppression, finding) {
    return (finding.actions.every(({ action }) => matchesPattern(suppression.action, action, true)) &&
        (suppression.grantee === undefined || matchesPattern(suppression.grantee, finding.grantee.address, false)) &&
        (suppression.path === undefined || matchesPattern(suppression.path, finding.location.file, false)));
}
const tooBroad = (suppression) => suppression.action.replaceAll('*', '').replaceAll(':', '') === '' && suppression.grantee === undefined;
/** Whether it names an action of a service that the catalog covers, and none that the catalog has: it can never match. */
function isUnknown({ action }, catalog) {
    const entries = catalog.byService(action.slice(0, Math.max(0, action.indexOf(':'))));
    return entries.length > 0 && !entries.some((entry) => matchesPattern(action, entry.action, true));
}
/**
 * Applies the suppressions of the base revision. An expired one does not count; expired ones, too broad ones and those that
 * can match nothing are named, so that none is forgotten. `today` is an ISO date; a suppression counts through its last day.
 */
function applySuppressions(findings, settings, today, catalog) {
    const notices = [];
    const valid = [];
    for (const suppression of settings.suppressions) {
        const place = { file: suppression.file, line: suppression.line };
        if (suppression.expires < today)
            notices.push({
                level: 'warning',
                message: `The suppression of ${suppression.action} expired on ${suppression.expires} and does not count.`,
                ...place,
            });
        else if (tooBroad(suppression))
            notices.push({
                level: 'warning',
                message: `The suppression of ${suppression.action} for every grantee is too broad and does not count.`,
                ...place,
            });
        else if (isUnknown(suppression, catalog))
            notices.push({
                level: 'warning',
                message: `The suppression of ${suppression.action} covers nothing: the catalog in force has no such action.`,
                ...place,
            });
        else
            valid.push(suppression);
    }
    const left = [];
    const suppressed = [];
    for (const finding of findings) {
        const by = valid.find((suppression) => suppress_covers(suppression, finding));
        if (!by)
            left.push(finding);
        else
            suppressed.push({
                finding,
                by: { file: by.file, line: by.line, reason: by.reason, owner: by.owner ?? '', expires: by.expires },
            });
    }
    return { findings: left, suppressed, notices };
}

// EXTERNAL MODULE: ../../main/node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(105);
;// CONCATENATED MODULE: ./build/revisions/hunks.js


const CONTEXT = 3;
/** Above this many edits the files count as wholly rewritten: the comparison's cost grows with the square of the edits. */
const MAX_EDITS = 4000;
function lines(from, count) {
    return new Set(Array.from({ length: count }, (_, i) => from + i));
}
function rewritten(path, basePath, base, head) {
    const hunk = { baseStart: base ? 1 : 0, baseLines: base, headStart: head ? 1 : 0, headLines: head };
    return { path, basePath, hunks: base + head > 0 ? [hunk] : [], added: lines(1, head), deleted: lines(1, base) };
}
const countLines = (source) => (source && (0,located_source/* wholeOf */.l2)(source).end > 0 ? (0,located_source/* lineCount */.IC)(source) : 0);
/** The line diff of a file between base and head; a side that is not there has no lines. */
function diffOf(path, basePath, base, head) {
    if (!base || !head)
        return rewritten(path, basePath, countLines(base), countLines(head));
    const patch = (0,create/* structuredPatch */.YB)('base', 'head', base.text, head.text, '', '', {
        context: CONTEXT,
        maxEditLength: MAX_EDITS,
    });
    if (!patch)
        return rewritten(path, basePath, countLines(base), countLines(head));
    const added = new Set();
    const deleted = new Set();
    for (const hunk of patch.hunks) {
        let baseLine = hunk.oldStart;
        let headLine = hunk.newStart;
        for (const line of hunk.lines) {
            if (line.startsWith('+'))
                added.add(headLine++);
            else if (line.startsWith('-'))
                deleted.add(baseLine++);
            else if (line.startsWith(' ')) {
                baseLine++;
                headLine++;
            }
        }
    }
    const hunks = patch.hunks.map((hunk) => ({
        baseStart: hunk.oldStart,
        baseLines: hunk.oldLines,
        headStart: hunk.newStart,
        headLines: hunk.newLines,
    }));
    return { path, basePath, hunks, added, deleted };
}

;// CONCATENATED MODULE: ./build/review/touched.js



/** The diffs between two revisions; the contents of changed files that nobody has read count as not text. */
function diffsOf(changes, base, head) {
    const byHeadPath = new Map();
    const byBasePath = new Map();
    for (const change of changes) {
        if (change.status !== 'deleted')
            byHeadPath.set(change.path, change);
        if (change.basePath !== undefined)
            byBasePath.set(change.basePath, change);
    }
    const computed = new Map();
    const of = (path, side) => {
        const change = (side === 'head' ? byHeadPath : byBasePath).get(path);
        if (!change)
            return undefined;
        const known = computed.get(change);
        if (known)
            return known;
        const before = change.basePath === undefined ? undefined : (0,settle/* loadedSource */.rn)(base, change.basePath);
        const after = change.status === 'deleted' ? undefined : (0,settle/* loadedSource */.rn)(head, change.path);
        const diff = diffOf(change.path, change.basePath, before, after);
        computed.set(change, diff);
        return diff;
    };
    const touched = (span, side) => {
        const diff = of(span.source.path, side);
        if (!diff)
            return false;
        const lines = side === 'head' ? diff.added : diff.deleted;
        const last = (0,located_source/* positionAt */.t$)(span.source, Math.max(span.start, span.end - 1)).line;
        for (let line = (0,located_source/* positionAt */.t$)(span.source, span.start).line; line <= last; line++)
            if (lines.has(line))
                return true;
        return false;
    };
    return { of, touched };
}
/** The texts of a changed file on both sides, by its path at head. */
function touched_textsOf(changes, base, head) {
    const byPath = new Map(changes.map((change) => [change.path, change]));
    return (path) => {
        const change = byPath.get(path);
        const before = change ? change.basePath : path;
        return {
            base: before === undefined ? undefined : (0,settle/* loadedSource */.rn)(base, before),
            head: (0,settle/* loadedSource */.rn)(head, path),
        };
    };
}

// EXTERNAL MODULE: ./build/review/undecided.js
var undecided = __webpack_require__(3661);
;// CONCATENATED MODULE: ./build/review/compare.js








/** Reads what the relevant changes reach at base and head, compares what it grants, and applies the suppressions. */
async function compare_compare(relevant, { pair, settings, catalog, today }) {
    const cache = new settle/* ContentCache */.gp();
    const [base, head] = await Promise.all([settle/* RevisionFiles */.jc.open(pair.base, cache), settle/* RevisionFiles */.jc.open(pair.head, cache)]);
    const { varFiles, parameterFiles, plans } = settings;
    const options = { varFiles, parameterFiles, plans };
    const extracted = await extractBoth(relevant, base, head, options);
    const diffs = diffsOf(relevant, base, head);
    const inForce = await catalog();
    const decided = await decide_decide(extracted.base, extracted.head, inForce, diffs);
    const texts = touched_textsOf(relevant, base, head);
    const inline = applyInline(decided.findings, texts, settings, today);
    const after = applySuppressions(inline.findings, settings, today, inForce);
    const read = [...extracted.base.files, ...extracted.head.files];
    return {
        findings: await withSuggestions(after.findings, texts, inForce),
        suppressed: [...inline.suppressed, ...after.suppressed],
        undecided: [...(0,undecided/* undecidedByChange */.r)(extracted.base.undecided, extracted.head.undecided, diffs), ...decided.undecided],
        notices: [...decided.notices, ...inline.notices, ...after.notices],
        parsedFiles: new Set(read.filter(([, good]) => good).map(([path]) => path)).size,
        policies: decided.policies,
        renamed: decided.renamed,
        diffs,
    };
}


/***/ }),

/***/ 7639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   JH: () => (/* binding */ MAX_ROUNDS),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES),
/* harmony export */   gp: () => (/* binding */ ContentCache),
/* harmony export */   jc: () => (/* binding */ RevisionFiles),
/* harmony export */   rn: () => (/* binding */ loadedSource)
/* harmony export */ });
/* harmony import */ var _located_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1498);

/** The largest file that is read, in bytes: twice what CloudFormation takes as a template, 300 times IAM's largest policy. */
const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** How often one computation may ask for more files before it counts as incomplete. */
const MAX_ROUNDS = 64;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
/** A blob as text, or why it is none. */
function contentOf(path, blob) {
    switch (blob.kind) {
        case 'too-large':
            return { kind: 'too-large', bytes: blob.size };
        case 'missing':
            return { kind: 'absent' };
        case 'bytes': {
            if (blob.bytes.includes(0))
                return { kind: 'binary' };
            try {
                return { kind: 'text', source: { path, text: decoder.decode(blob.bytes) } };
            }
            catch {
                return { kind: 'binary' };
            }
        }
    }
}
/** Contents by path and blob, shared by base and head: a file that did not change is one `Source`, parsed once. */
class ContentCache {
    #contents = new Map();
    get(entry) {
        return this.#contents.get(`${entry.blob}:${entry.path}`);
    }
    set(entry, content) {
        this.#contents.set(`${entry.blob}:${entry.path}`, content);
    }
}
/** A revision's files for synchronous code, filled in rounds. */
class RevisionFiles {
    #revision;
    #cache;
    #wanted = new Map();
    #needed = new Set();
    #searches = new Map();
    #found = new Map();
    #byPath = new Map();
    #byFolder = new Map();
    #sorted = [];
    constructor(revision, cache) {
        this.#revision = revision;
        this.#cache = cache;
    }
    /** Lists the revision's tree. */
    static async open(revision, cache) {
        const files = new RevisionFiles(revision, cache);
        const tree = await revision.tree();
        files.#byPath = new Map(tree.map((entry) => [entry.path, entry]));
        files.#sorted = tree.map((entry) => entry.path);
        for (const path of files.#sorted) {
            const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
            const known = files.#byFolder.get(folder);
            if (known)
                known.push(path);
            else
                files.#byFolder.set(folder, [path]);
        }
        return files;
    }
    list(folder) {
        return this.#byFolder.get(folder) ?? [];
    }
    listAll(folder) {
        if (folder === '')
            return this.#sorted;
        const prefix = `${folder}/`;
        let low = 0;
        let high = this.#sorted.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((0,_located_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(this.#sorted[middle] ?? '', prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        let end = low;
        while (this.#sorted[end]?.startsWith(prefix))
            end++;
        return this.#sorted.slice(low, end);
    }
    read(path) {
        const entry = this.#byPath.get(path);
        if (!entry)
            return { kind: 'absent' };
        if (entry.mode === '120000' || entry.mode === '160000')
            return { kind: 'not-a-file' };
        const known = this.#cache.get(entry);
        if (known)
            return known;
        this.#wanted.set(path, entry);
        return { kind: 'pending' };
    }
    search(texts, endings) {
        if (!this.#revision.search)
            return undefined;
        const wanted = { texts, endings };
        const key = JSON.stringify(wanted);
        if (this.#found.has(key))
            return this.#found.get(key);
        this.#searches.set(key, wanted);
        return 'pending';
    }
    need(load) {
        this.#needed.add(load);
    }
    /** The blob of a path, for questions that need no content. */
    blobOf(path) {
        return this.#byPath.get(path)?.blob;
    }
    /** Loads what was asked for since the last call; false when there was nothing to load. */
    async load() {
        const needed = [...this.#needed];
        this.#needed.clear();
        await Promise.all(needed.map((load) => load()));
        const searches = [...this.#searches];
        this.#searches.clear();
        for (const [key, { texts, endings }] of searches)
            this.#found.set(key, await this.#revision.search?.(texts, endings));
        if (this.#wanted.size === 0)
            return searches.length + needed.length > 0;
        const wanted = [...this.#wanted.values()];
        this.#wanted.clear();
        const blobs = [...new Set(wanted.map((entry) => entry.blob))];
        const contents = await this.#revision.read(blobs, MAX_FILE_BYTES);
        for (const entry of wanted)
            this.#cache.set(entry, contentOf(entry.path, contents.get(entry.blob) ?? { kind: 'missing' }));
        return true;
    }
}
/**
 * Runs pure code over a revision's files until everything that it reads is loaded. Each round loads all wishes in one
 * batch and runs the code again.
 */
async function settle(files, run) {
    for (let round = 0;; round++) {
        const result = run(files);
        if (!(await files.load()))
            return { result, complete: true };
        if (round >= MAX_ROUNDS)
            return { result, complete: false };
    }
}
/** The source of a path when it is text that has been loaded. */
function loadedSource(files, path) {
    const content = files.read(path);
    return content.kind === 'text' ? content.source : undefined;
}


/***/ })

};
