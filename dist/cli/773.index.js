export const id = 773;
export const ids = [773];
export const modules = {

/***/ 753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ looksLikeStatement),
/* harmony export */   Q: () => (/* binding */ looksLikePolicy)
/* harmony export */ });
/* harmony import */ var _located_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7232);

/** Whether a value has the shape of a policy document: a Statement, or a list of them, with Effect and Action or NotAction. */
function looksLikePolicy(value) {
    return value.kind === 'object' && (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_located_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(value, 'Statement')).some(looksLikeStatement);
}
/** Whether a value has the shape of a statement. */
function looksLikeStatement(value) {
    if (value.kind !== 'object')
        return false;
    let effect = false;
    let action = false;
    for (const { key } of value.entries) {
        effect ||= key === 'Effect';
        action ||= key === 'Action' || key === 'NotAction';
    }
    return effect && action;
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terraform: () => (/* binding */ terraform)
});

// EXTERNAL MODULE: ./build/located/json-tree.js + 2 modules
var json_tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
;// CONCATENATED MODULE: ./build/terraform/evaluate/assumptions.js
/**
 * Values that hold unless whoever runs Terraform says otherwise: the defaults of a root module's variables. What is left
 * out because of a default may well be there in a deployment, so it is looked at as something that may exist.
 */
class Assumptions {
    #names = new Map();
    /** Notes that a variable has a value by default only. */
    add(name, value, levels = 4) {
        const [at] = value.origins;
        if (!at || levels === 0 || this.#names.size > 10_000)
            return;
        this.#names.set(keyOf(at), name);
        if (value.kind === 'list')
            for (const item of value.items)
                this.add(name, item, levels - 1);
        if (value.kind === 'object')
            for (const entry of value.entries)
                this.add(name, entry.value, levels - 1);
    }
    /** Whether a value depends on such a default. */
    decide(value) {
        return this.#names.size > 0 && value.origins.some((span) => this.#names.has(keyOf(span)));
    }
    /** The variables as they may be where the defaults do not hold: those that are empty by default are unknown. */
    otherwise(variables) {
        if (variables.kind !== 'object')
            return variables;
        const entries = variables.entries.map((entry) => {
            const unset = (value) => this.#unset(value);
            return {
                key: entry.key,
                keySpan: entry.keySpan,
                get value() {
                    return unset(entry.value);
                },
            };
        });
        const result = { ...variables, entries };
        return result;
    }
    #unset(value) {
        const [at] = value.origins;
        const name = at && this.#names.get(keyOf(at));
        if (name === undefined || !isEmpty(value))
            return value;
        return { kind: 'unknown', name, reason: 'unresolved-variable', origins: value.origins };
    }
}
/** Null, '', [] and {}. */
function isEmpty(value) {
    switch (value.kind) {
        case 'null':
            return true;
        case 'string':
            return value.pieces.length === 0;
        case 'list':
            return value.items.length === 0;
        case 'object':
            return value.entries.length === 0 && value.open === undefined;
        default:
            return false;
    }
}
function keyOf({ source, start }) {
    return `${source.path}:${start}`;
}

;// CONCATENATED MODULE: ./build/revisions/late-module.js
/** Thrown when a module is not loaded yet: the caller has noted the wish, and the code runs again once it is. */
class NotLoaded extends Error {
}
/** A large module that few changes need: it is loaded when pure code first asks for it (`Files.need`). */
class LateModule {
    #import;
    #module;
    constructor(load) {
        this.#import = load;
    }
    load = async () => {
        this.#module ??= await this.#import();
    };
    /** @throws NotLoaded before it is loaded */
    from(files) {
        if (this.#module !== undefined)
            return this.#module;
        files.need?.(this.load);
        throw new NotLoaded('a module is not loaded yet');
    }
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/describe.js
const longestName = 240;
/**
 * A symbolic name for a value: the same for equal expressions over equally named unknowns, so that unknowns of base and
 * head can be told to be equal. Never empty.
 */
function describe(value) {
    return shortened(describe_text(value, 4));
}
/** The name of what an operator or function makes of values. */
function describeCall(name, args) {
    return shortened(`${name}(${args.map((arg) => describe_text(arg, 3)).join(', ')})`);
}
function describe_text(value, levels) {
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'bool':
            return String(value.value);
        case 'number':
            return value.digits ?? String(value.value);
        case 'string': {
            const [only] = value.pieces;
            if (value.pieces.length === 1 && only && typeof only !== 'string')
                return only.name;
            return JSON.stringify(written(value.pieces));
        }
        case 'list':
            if (levels === 0)
                return `[${value.items.length}]`;
            return `[${value.items
                .slice(0, 20)
                .map((item) => describe_text(item, levels - 1))
                .join(', ')}]`;
        case 'object':
            if (value.open !== undefined)
                return value.open;
            if (levels === 0)
                return `{${value.entries.length}}`;
            return `{${value.entries
                .slice(0, 20)
                .map(({ key, value: item }) => `${key}=${describe_text(item, levels - 1)}`)
                .join(', ')}}`;
        case 'unknown':
            return value.name;
        case 'choice':
            return `(${value.condition} ? ${value.options
                .slice(0, 4)
                .map((option) => describe_text(option, Math.max(0, levels - 1)))
                .join(' : ')})`;
    }
}
/** Pieces with their holes written as interpolations. */
function written(pieces) {
    return pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
}
/** A long name keeps its beginning; a checksum of the rest keeps different names different. */
function shortened(name) {
    if (name.length <= longestName)
        return name === '' ? 'expression' : name;
    let hash = 0x811c9dc5;
    for (let i = longestName; i < name.length; i++)
        hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
    return `${name.slice(0, longestName)}…${hash.toString(16)}`;
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/origins.js
/** A chain of more places than this explains nothing; the literal and the places nearest to it are kept. */
const mostOrigins = 16;
function same(a, b) {
    return a.start === b.start && a.end === b.end && a.source === b.source;
}
/** The first chain followed by the others, every place once. */
function joined(...chains) {
    const result = [];
    for (const chain of chains) {
        for (const span of chain) {
            if (result.length >= mostOrigins)
                return result;
            if (!result.some((known) => same(known, span)))
                result.push(span);
        }
    }
    return result;
}
/** A value with more places at the end of its chain. */
function withOrigins(value, more) {
    if (more.length === 0)
        return value;
    const origins = joined(value.origins, more);
    return origins.length === value.origins.length ? value : { ...value, origins };
}
/** A part of a collection, with the places that handed the collection on (not the literal that it stands in). */
function partOf(part, whole) {
    return withOrigins(part, whole.origins.slice(1));
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/choices.js


/** More combinations of unknown conditions than this are not computed one by one. */
const mostCombinations = 64;
/**
 * Applies a function to values without choices: every option of a choice is taken, choices with the same condition
 * together. Undefined when there are too many combinations.
 */
function lift(values, apply) {
    if (!values.some((value) => value.kind === 'choice'))
        return apply(values);
    if (combinations(values) > mostCombinations)
        return undefined;
    return lifted(values, apply, 12);
}
function lifted(values, apply, depth) {
    const choice = values.find((value) => value.kind === 'choice');
    if (!choice || depth === 0)
        return apply(values);
    const options = choice.options.map((_, at) => lifted(values.map((value) => decided(value, choice, at)), apply, depth - 1));
    return choiceOf(choice.condition, options, choice.origins);
}
/** A value when the condition of a choice has turned out in favour of one option. */
function decided(value, choice, option) {
    if (value.kind !== 'choice' || value.condition !== choice.condition)
        return value;
    return value.options[option] ?? value;
}
function combinations(values) {
    const sizes = new Map();
    const collect = (value) => {
        if (value.kind !== 'choice' || sizes.size > 12)
            return;
        sizes.set(value.condition, Math.max(sizes.get(value.condition) ?? 1, value.options.length));
        value.options.forEach(collect);
    };
    values.forEach(collect);
    return [...sizes.values()].reduce((product, size) => product * size, 1);
}
/** A choice, or its only option where all are the same scalar. */
function choiceOf(condition, options, origins) {
    const [first] = options;
    if (first && options.every((option) => sameScalar(option, first))) {
        return { ...first, origins: joined(first.origins, origins) };
    }
    return { kind: 'choice', condition, options, origins };
}
function sameScalar(a, b) {
    if (a.kind !== b.kind || a.kind === 'list' || a.kind === 'object' || a.kind === 'choice')
        return a === b;
    return describe(a) === describe(b);
}
/** Every value that a choice can become, choices inside choices included; a value alone otherwise. */
function optionsOf(value, most = 256) {
    if (value.kind !== 'choice')
        return [value];
    const result = [];
    for (const option of value.options) {
        for (const inner of optionsOf(option, most))
            if (result.length < most)
                result.push(inner);
    }
    return result;
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/run.js

/**
 * A large real configuration takes some 100,000 steps; 250 levels stay far below Node's default stack. All of it together
 * stays below a second and 512 MB.
 */
const defaultEvaluationLimits = {
    steps: 300_000,
    depth: 250,
    output: 16_000_000,
    elements: 20_000,
};
/** What an element with its origins takes in memory, in code units. */
const costOfElement = 64;
/** Terraform would refuse the expression: `try` and `can` see it; elsewhere it becomes an unknown. */
class EvaluationError extends Error {
    reason;
    constructor(message, reason = 'unsupported-expression') {
        super(message);
        this.reason = reason;
    }
}
/** A limit was hit: nothing but the nearest named value catches it. */
class LimitReached extends Error {
}
/** An argument is not known: the result of the function or operator is not, either. */
class NotKnown extends Error {
    reason;
    constructor(reason) {
        super('not known');
        this.reason = reason;
    }
}
/** The mutable account of one evaluation, and the files that its functions may read. */
class Run {
    files;
    limits;
    /** Folder of the root module, '' for the repository's root. */
    root;
    /** Set when a file was asked for that is not loaded yet: the result does not count. */
    pending = false;
    assumptions = new Assumptions();
    /** Paths that functions read. */
    read = new Set();
    #steps = 0;
    #depth = 0;
    #output = 0;
    constructor(files, root, limits = defaultEvaluationLimits) {
        this.files = files;
        this.root = root;
        this.limits = limits;
    }
    /** Evaluates something one level deeper. */
    step(evaluate) {
        if (++this.#steps > this.limits.steps)
            throw new LimitReached(`more than ${this.limits.steps} steps of evaluation`);
        if (this.#depth >= this.limits.depth)
            throw new LimitReached(`nested deeper than ${this.limits.depth} levels`);
        this.#depth++;
        try {
            return evaluate();
        }
        finally {
            this.#depth--;
        }
    }
    /** Accounts for text or elements that are about to be produced. */
    produce(amount) {
        this.#output += amount;
        if (!(this.#output <= this.limits.output))
            throw new LimitReached('more output than is evaluated');
    }
    /** Accounts for a list that is about to be produced. */
    elements(count) {
        if (!(count <= this.limits.elements))
            throw new LimitReached(`a collection of ${count} elements`);
        this.produce(count * costOfElement);
    }
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/numbers/binary.js

/** Terraform computes with binary floating-point numbers of this many bits. */
const precision = 512;
/** Larger and smaller numbers take too long; Terraform's own limit is far beyond. */
const largestExponent = 50_000;
const zero = { mantissa: 0n, exponent: 0 };
function magnitude(value) {
    return value < 0n ? -value : value;
}
function bitsOf(value) {
    if (value === 0n)
        return 0;
    const text = magnitude(value).toString(16);
    return (text.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(text.charAt(0), 16)));
}
/** The nearest number of 512 bits to `numerator / denominator * 2 ** exponent`; ties go to the even one. */
function rounded(numerator, denominator, exponent) {
    if (numerator === 0n)
        return zero;
    if (Math.abs(exponent) > largestExponent)
        throw new LimitReached('a number of too many digits');
    const shift = precision + 2 - (bitsOf(numerator) - bitsOf(denominator));
    const [scaledUp, scaledDown] = shift > 0
        ? [magnitude(numerator) << BigInt(shift), denominator]
        : [magnitude(numerator), denominator << BigInt(-shift)];
    let quotient = scaledUp / scaledDown;
    let at = exponent - shift;
    // A remainder counts as one more bit behind those that are rounded.
    quotient = (quotient << 1n) | (scaledUp % scaledDown === 0n ? 0n : 1n);
    at--;
    const extra = bitsOf(quotient) - precision;
    const half = 1n << BigInt(extra - 1);
    const rest = quotient & ((1n << BigInt(extra)) - 1n);
    let mantissa = quotient >> BigInt(extra);
    if (rest > half || (rest === half && (mantissa & 1n) === 1n))
        mantissa++;
    at += extra;
    while (mantissa !== 0n && (mantissa & 0xffffn) === 0n) {
        mantissa >>= 16n;
        at += 16;
    }
    return { mantissa: numerator < 0n ? -mantissa : mantissa, exponent: at };
}
/** A decimal text (`-12.5e3`) as a binary number; undefined for anything else, or a larger exponent than 10,000. */
function parseBinary(text) {
    const match = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,5}))?$/.exec(text);
    const [, sign, whole = '', fraction = '', power = '0'] = match ?? [];
    if (!match || whole + fraction === '' || Math.abs(Number(power)) > 10_000 || text.length > 10_000)
        return undefined;
    const digits = BigInt(`${whole}${fraction}`);
    const scale = Number(power) - fraction.length;
    const ten = 10n ** BigInt(Math.abs(scale));
    const value = sign === '-' ? -digits : digits;
    return scale >= 0 ? rounded(value * ten, 1n, 0) : rounded(value, ten, 0);
}
/** Both mantissas at the smaller exponent. */
function aligned(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    return {
        left: a.mantissa << BigInt(a.exponent - exponent),
        right: b.mantissa << BigInt(b.exponent - exponent),
        exponent,
    };
}
function add(a, b) {
    const { left, right, exponent } = aligned(a, b);
    return rounded(left + right, 1n, exponent);
}
function negate(a) {
    return { mantissa: -a.mantissa, exponent: a.exponent };
}
function multiply(a, b) {
    return rounded(a.mantissa * b.mantissa, 1n, a.exponent + b.exponent);
}
/** The divisor must not be zero. */
function divide(a, b) {
    const sign = b.mantissa < 0n ? -1n : 1n;
    return rounded(sign * a.mantissa, magnitude(b.mantissa), a.exponent - b.exponent);
}
/** What is left of `a` after the whole part of `a / b` times `b`; `a` itself when `b` is zero, as Terraform has it. */
function modulo(a, b) {
    if (b.mantissa === 0n)
        return a;
    return add(a, negate(multiply(truncate(divide(a, b)), b)));
}
function truncate(a) {
    if (a.exponent >= 0)
        return a;
    return { mantissa: a.mantissa / (1n << BigInt(-a.exponent)), exponent: 0 };
}
/** The largest whole number that is not above. */
function floor(a) {
    const whole = truncate(a);
    return compare(whole, a) > 0 ? add(whole, { mantissa: -1n, exponent: 0 }) : whole;
}
function compare(a, b) {
    const { left, right } = aligned(a, b);
    return left < right ? -1 : left > right ? 1 : 0;
}
function isWhole(a) {
    return compare(truncate(a), a) === 0;
}
/** A whole number as a BigInt; the fraction is cut off. */
function wholeOf(a) {
    return a.exponent >= 0 ? a.mantissa << BigInt(a.exponent) : a.mantissa / (1n << BigInt(-a.exponent));
}
/** The shortest decimal text, without an exponent, that stands for this number and no other one of 512 bits. */
function binaryText(value) {
    if (value.mantissa === 0n)
        return '0';
    const sign = value.mantissa < 0n ? '-' : '';
    const widening = Math.max(0, precision + 1 - bitsOf(value.mantissa));
    const mantissa = magnitude(value.mantissa) << BigInt(widening);
    const exponent = value.exponent - widening;
    const even = ((mantissa >> 1n) & 1n) === 0n;
    // Numerator over a common denominator: the number, and half a unit of its last place to both sides.
    const scale = exponent < 0 ? 10n ** BigInt(-exponent) : 1n;
    const exact = exponent < 0 ? mantissa * 5n ** BigInt(-exponent) : mantissa << BigInt(exponent);
    const half = exponent < 0 ? 5n ** BigInt(-exponent) : 1n << BigInt(exponent);
    const [low, high] = [exact - half, exact + half];
    const places = exponent < 0 ? -exponent : 0;
    const digits = exact.toString().length;
    for (let kept = 1; kept < digits; kept++) {
        const unit = 10n ** BigInt(digits - kept);
        const down = (exact / unit) * unit;
        const up = down + unit;
        const inside = (candidate) => even ? candidate >= low && candidate <= high : candidate > low && candidate < high;
        const [downFits, upFits] = [inside(down), inside(up)];
        if (!downFits && !upFits)
            continue;
        const nearest = downFits && upFits ? ((exact - down) * 2n <= unit ? down : up) : downFits ? down : up;
        return sign + pointed(nearest, places, scale);
    }
    return sign + pointed(exact, places, scale);
}
function pointed(value, places, scale) {
    const whole = (value / scale).toString();
    const fraction = (value % scale).toString().padStart(places, '0').replace(/0+$/, '');
    return places === 0 || fraction === '' ? whole : `${whole}.${fraction}`;
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/numbers/number.js

const number_zero = { mantissa: 0n, exponent: 0 };
/** A number as Terraform has it, in 512 bits: its digits where they are kept, else those that JavaScript writes. */
function binaryOf(value) {
    return parseBinary(value.digits ?? String(value.value)) ?? number_zero;
}
/** A number of 512 bits as a value. */
function numberOfBinary(number, origins) {
    return numberOfDigits(binaryText(number), origins);
}
/** A decimal text without an exponent, as short as it can be, as a value. */
function numberOfDigits(text, origins) {
    const value = Number(text);
    return plain(value) === text ? { kind: 'number', value, origins } : { kind: 'number', value, digits: text, origins };
}
/** A number as it is written (`12`, `1.50`, `1e-3`) as a value; undefined when the text is no number. */
function numberOfText(text, origins) {
    if (/^-?(0|[1-9][0-9]{0,14})$/.test(text))
        return { kind: 'number', value: Number(text), origins };
    const number = parseBinary(text);
    return number && numberOfBinary(number, origins);
}
/** Terraform's conversion of a number to a string: no exponents, no fraction that is not there. */
function numberText(value) {
    return value.digits ?? plain(value.value);
}
/** The digits that JavaScript writes, without an exponent. */
function plain(value) {
    if (Object.is(value, -0))
        return '-0';
    const text = String(value);
    const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
    if (!match)
        return text;
    const [, sign = '', first = '', fraction = '', power = '0'] = match;
    const digits = first + fraction;
    const point = 1 + Number(power);
    if (point <= 0)
        return `${sign}0.${'0'.repeat(-point)}${digits}`;
    return sign + digits.padEnd(point, '0');
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/conversions.js



/** A value as a number (Terraform documentation, "Type Conversion"); throws where it is not known or is none. */
function numberOf(value) {
    if (value.kind === 'number')
        return value.value;
    if (value.kind === 'string') {
        const number = numberOfText(textOf(value), value.origins);
        if (number)
            return number.value;
    }
    throw unfit(value, 'a number');
}
/** A value as a boolean; throws where it is not known or is none. */
function boolOf(value) {
    if (value.kind === 'bool')
        return value.value;
    if (value.kind === 'string') {
        const text = textOf(value);
        if (text === 'true' || text === '1')
            return true;
        if (text === 'false' || text === '0')
            return false;
    }
    throw unfit(value, 'a boolean');
}
/** A value as a known string; throws where it is not known or has no text. */
function textOf(value) {
    if (value.kind === 'bool')
        return String(value.value);
    if (value.kind === 'number')
        return numberText(value);
    if (value.kind === 'string') {
        const text = (0,located_value/* knownText */.bG)(value);
        if (text !== undefined)
            return text;
        const hole = value.pieces.find((piece) => typeof piece !== 'string');
        throw new NotKnown(typeof hole === 'object' ? hole.reason : 'unsupported-expression');
    }
    throw unfit(value, 'a string');
}
/** What to throw when a value is not what is needed. */
function unfit(value, what) {
    if (value.kind === 'unknown')
        return new NotKnown(value.reason);
    if (value.kind === 'choice')
        return new NotKnown('limit');
    return new EvaluationError(`${what} is needed, not ${value.kind === 'object' ? 'an object' : `a ${value.kind}`}`);
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/tree-size.js

/** A value of more parts is not made: whoever walks through it would take too long. */
const largestTree = 200_000;
const sizes = new WeakMap();
/**
 * How many parts a value has, counting one that stands in several places each time. Objects of which only some attributes
 * are known are not looked into: these are computed when they are asked for.
 */
function sizeOf(value) {
    switch (value.kind) {
        case 'string':
            return 1 + (value.pieces.length >> 3);
        case 'list':
        case 'object':
        case 'choice': {
            const known = sizes.get(value);
            if (known !== undefined)
                return known;
            const size = 1 + total(value);
            sizes.set(value, size);
            return size;
        }
        default:
            return 1;
    }
}
function total(value) {
    let sum = 0;
    if (value.kind === 'list')
        for (const item of value.items)
            sum += sizeOf(item);
    else if (value.kind === 'choice')
        for (const option of value.options)
            sum += sizeOf(option);
    else if (value.open === undefined)
        for (const entry of value.entries)
            sum += sizeOf(entry.value);
    return sum;
}
/** A collection that was just made, if it is not too large. Throws LimitReached. */
function bounded(value) {
    if (sizeOf(value) > largestTree)
        throw new LimitReached(`a value of more than ${largestTree} parts`);
    return value;
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/numbers/conversion.js


/** A value as a number with all of its digits (Terraform documentation, "Type Conversion"). */
function numberConverted(value) {
    if (value.kind === 'number')
        return value;
    // A string with holes may be a number: textOf says that it is not known.
    const number = value.kind === 'string' ? numberOfText(textOf(value), value.origins) : undefined;
    if (!number)
        throw unfit(value, 'a number');
    return number;
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/text.js




/** What a part with its origins takes in memory besides its text, in code units. */
const costOfPart = 96;
/** What parts count for as output. */
function costOf(parts) {
    return parts.reduce((sum, { piece }) => sum + costOfPart + (typeof piece === 'string' ? piece.length : 1), 0);
}
/** The pieces of a string, each with the places that it went through, those of the whole string included. */
function partsOf(value) {
    const handed = value.origins.slice(1);
    return value.pieces.map((piece, i) => {
        const own = value.pieceOrigins?.[i];
        return { piece, origins: own ? joined(own, handed) : value.origins };
    });
}
/** A string from parts; the whole has the given origins, then those of its parts. */
function stringOf(parts, origins) {
    const kept = parts.filter(({ piece }) => piece !== '');
    const [only] = kept;
    const whole = joined(origins, ...kept.slice(0, 8).map((part) => part.origins));
    if (kept.length === 1 && only)
        return { kind: 'string', pieces: [only.piece], origins: whole, pieceOrigins: [only.origins] };
    return {
        kind: 'string',
        pieces: kept.map(({ piece }) => piece),
        origins: whole,
        pieceOrigins: kept.map((part) => part.origins),
    };
}
function holeOf(value, at) {
    return { name: value.name, reason: value.reason, at };
}
/** What a value other than a choice is in a string; null, lists and objects have no text. */
function textParts(value, at) {
    switch (value.kind) {
        case 'string':
            return partsOf(value);
        case 'bool':
            return [{ piece: String(value.value), origins: value.origins }];
        case 'number':
            return [{ piece: numberText(value), origins: value.origins }];
        case 'unknown':
            return [{ piece: holeOf(value, at), origins: value.origins }];
        case 'choice':
            // Choices that could not be lifted any further: one hole with the name of them all.
            return [{ piece: { name: describe(value), reason: 'limit', at }, origins: value.origins }];
        default:
            throw new EvaluationError(`${value.kind === 'null' ? 'null' : `a ${value.kind}`} cannot be part of a string`);
    }
}
/** A text as Terraform has it: characters that can be composed are. */
function normalized(text) {
    return text.normalize('NFC');
}
/** A value as a string, or undefined when it has no text. */
function asString(value, at) {
    if (value.kind === 'string')
        return value;
    if (value.kind === 'list' || value.kind === 'object' || value.kind === 'null')
        return undefined;
    return stringOf(textParts(value, at), value.origins);
}
/** The pieces with neighbouring literal pieces joined. */
function compactPieces(pieces) {
    const result = [];
    for (const piece of pieces) {
        const last = result.at(-1);
        if (typeof piece === 'string' && typeof last === 'string')
            result[result.length - 1] = last + piece;
        else if (piece !== '')
            result.push(piece);
    }
    return result;
}

// EXTERNAL MODULE: ./build/located/order.js
var order = __webpack_require__(1498);
;// CONCATENATED MODULE: ./build/terraform/evaluate/typing/set-order.js




/**
 * The distinct elements of a set in Terraform's order: strings by code points, numbers by size, false before true, others
 * by their text; null behind the rest, what is not known last.
 */
function setOrder(items) {
    const distinct = new Map();
    for (const item of items) {
        const key = identity(item);
        if (!distinct.has(key))
            distinct.set(key, item);
    }
    return [...distinct].sort(([a, left], [b, right]) => set_order_order(left, right) || (0,order/* byText */.z)(a, b)).map(([, item]) => item);
}
function set_order_order(a, b) {
    const [left, right] = [rank(a), rank(b)];
    if (left !== right)
        return left - right;
    if (a.kind === 'number' && b.kind === 'number')
        return compare(binaryOf(a), binaryOf(b));
    return 0;
}
function rank(value) {
    if (value.kind === 'null')
        return 1;
    return value.kind === 'unknown' || value.kind === 'choice' ? 2 : 0;
}
/** A text that equal elements of one type have in common; strings in it sort like themselves. */
function identity(value) {
    switch (value.kind) {
        case 'null':
            return '~';
        case 'number':
            return Object.is(value.value, -0) ? '0' : numberText(value);
        case 'bool':
            return value.value ? 'T' : 'F';
        case 'list':
            return `${value.form ? '[' : '<'}${value.items.map((item) => `${quoted(item)};`).join('')}${value.form ? ']' : '>'}`;
        case 'object':
            if (value.open !== undefined)
                return value.open;
            return value.form
                ? `{${sorted(value.entries)
                    .map((entry) => `${JSON.stringify(entry.key)}=${quoted(entry.value)};`)
                    .join('')}}`
                : `<${sorted(value.entries)
                    .map((entry) => `${quoted(entry.value)};`)
                    .join('')}>${value.entries
                    .map(({ key }) => key)
                    .sort(order/* byText */.z)
                    .join()}`;
        case 'string':
            return value.pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
        default:
            return describe(value);
    }
}
function quoted(value) {
    return value.kind === 'string' ? JSON.stringify(identity(value)) : identity(value);
}
function sorted(entries) {
    return [...entries].sort((a, b) => (0,order/* byText */.z)(a.key, b.key));
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/typing/unification.js

/**
 * The one type that all of some types can become, as Terraform finds it for the branches of a conditional and the
 * elements of a collection; undefined where there is none. What is not known (`any`) fits everything.
 */
function unified(types) {
    const certain = types.filter((type) => type.kind !== 'any');
    const [first] = certain;
    if (!first)
        return type_any;
    if (certain.every((type) => type.kind === first.kind && type === first))
        return first;
    const kinds = new Set(certain.map((type) => type.kind));
    if (kinds.size === 1)
        return ofOneKind(certain, first);
    const primitive = ['string', 'number', 'bool'];
    if ([...kinds].every((kind) => primitive.includes(kind)))
        return kinds.has('string') ? { kind: 'string' } : undefined;
    if ([...kinds].every((kind) => kind === 'list' || kind === 'set' || kind === 'tuple')) {
        const element = unified(certain.flatMap(elementTypes));
        return element && { kind: kinds.has('list') ? 'list' : 'set', element };
    }
    if ([...kinds].every((kind) => kind === 'map' || kind === 'object')) {
        const element = unified(certain.flatMap(elementTypes));
        return element && { kind: 'map', element };
    }
    return undefined;
}
function elementTypes(type) {
    if ('element' in type)
        return [type.element];
    if (type.kind === 'tuple')
        return type.items;
    return type.kind === 'object' ? [...type.attributes.values()] : [];
}
function ofOneKind(types, first) {
    switch (first.kind) {
        case 'list':
        case 'set':
        case 'map': {
            const element = unified(types.flatMap(elementTypes));
            return element && { kind: first.kind, element };
        }
        case 'tuple':
            return unifiedTuples(types.flatMap((type) => (type.kind === 'tuple' ? [type.items] : [])));
        case 'object':
            return unifiedObjects(types.flatMap((type) => (type.kind === 'object' ? [type.attributes] : [])));
        default:
            return first;
    }
}
/** Tuples of one length keep it; others become a list. */
function unifiedTuples(tuples) {
    const length = tuples[0]?.length ?? 0;
    if (tuples.some((items) => items.length !== length)) {
        const element = unified(tuples.flat());
        return element && { kind: 'list', element };
    }
    const items = Array.from({ length }, (_, i) => unified(tuples.map((types) => types[i] ?? type_any)));
    return items.every((item) => item !== undefined) ? { kind: 'tuple', items } : undefined;
}
/** Objects of the same attributes keep them; others become a map. */
function unifiedObjects(objects) {
    const [first] = objects;
    const names = [...(first?.keys() ?? [])];
    const same = objects.every((object) => object.size === names.length && names.every((name) => object.has(name)));
    if (!same) {
        const element = unified(objects.flatMap((object) => [...object.values()]));
        return element && { kind: 'map', element };
    }
    const attributes = new Map();
    for (const name of names) {
        const type = unified(objects.map((object) => object.get(name) ?? type_any));
        if (!type)
            return undefined;
        attributes.set(name, type);
    }
    return { kind: 'object', attributes };
}
/** Whether types are all the same, so that nothing has to be converted. */
function allSame(types) {
    return types.every((type) => sameType(type, types[0] ?? any));
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/typing/type.js

const type_any = { kind: 'any' };
const string = { kind: 'string' };
const number = { kind: 'number' };
const bool = { kind: 'bool' };
const list = (element) => ({ kind: 'list', element });
const set = (element) => ({ kind: 'set', element });
const map = (element) => ({ kind: 'map', element });
/** Deeper types are not told apart: this is far beyond what a policy has. */
const deepest = 40;
const known = new WeakMap();
/** The type of a value; `any` for null, for what is not known, and for objects of which only some attributes are known. */
function typeOf(value, depth = deepest) {
    switch (value.kind) {
        case 'string':
        case 'number':
        case 'bool':
            return value.kind === 'string' ? string : value.kind === 'number' ? number : bool;
        case 'list':
        case 'object': {
            if (depth === 0)
                return type_any;
            const before = known.get(value);
            if (before)
                return before;
            const type = structural(value, depth);
            known.set(value, type);
            return type;
        }
        default:
            return type_any;
    }
}
function structural(value, depth) {
    if (value.kind === 'list') {
        const items = value.items.map((item) => typeOf(item, depth - 1));
        return value.form ? { kind: value.form, element: common(items) } : { kind: 'tuple', items };
    }
    if (value.open !== undefined)
        return type_any;
    const attributes = value.entries.map(({ key, value: item }) => [key, typeOf(item, depth - 1)]);
    if (value.form)
        return { kind: 'map', element: common(attributes.map(([, type]) => type)) };
    return { kind: 'object', attributes: new Map(attributes) };
}
function common(types) {
    return unified(types) ?? type_any;
}
/** Whether two types are the same; `any` is the same as everything when it stands for something unknown. */
function type_sameType(a, b) {
    if (a.kind === 'any' || b.kind === 'any')
        return true;
    if (a.kind === 'tuple') {
        return (b.kind === 'tuple' &&
            a.items.length === b.items.length &&
            a.items.every((item, i) => type_sameType(item, b.items[i] ?? type_any)));
    }
    if (a.kind === 'object') {
        if (b.kind !== 'object' || a.attributes.size !== b.attributes.size)
            return false;
        return [...a.attributes].every(([name, type]) => b.attributes.has(name) && type_sameType(type, b.attributes.get(name) ?? type_any));
    }
    if (a.kind === 'list' || a.kind === 'set' || a.kind === 'map') {
        return 'element' in b && a.kind === b.kind && type_sameType(a.element, b.element);
    }
    return a.kind === b.kind;
}
/** Whether nothing of a type is `any`. */
function isCertain(type) {
    switch (type.kind) {
        case 'any':
            return false;
        case 'list':
        case 'set':
        case 'map':
            return isCertain(type.element);
        case 'tuple':
            return type.items.every(isCertain);
        case 'object':
            return [...type.attributes.values()].every(isCertain);
        default:
            return true;
    }
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/typing/conversion.js








/**
 * A value converted to a type (Terraform documentation, "Type Conversion"): strings, numbers and booleans into one
 * another, tuples into lists and sets, objects into maps. Holes, origins and what is not known stay; a string that is not
 * known becomes an unknown number. Throws EvaluationError where Terraform cannot convert.
 */
function convertTo(value, type) {
    if (value.kind === 'null' || value.kind === 'unknown' || type.kind === 'any')
        return value;
    if (value.kind === 'choice')
        return { ...value, options: value.options.map((option) => convertTo(option, type)) };
    switch (type.kind) {
        case 'string': {
            const [at] = value.origins;
            const text = at ? asString(value, at) : value.kind === 'string' ? value : undefined;
            if (!text)
                throw unfit(value, 'a string');
            return text;
        }
        case 'number':
            return tolerant(value, () => numberConverted(value));
        case 'bool':
            return tolerant(value, () => value.kind === 'bool' ? value : { kind: 'bool', value: boolOf(value), origins: value.origins });
        case 'list':
        case 'set':
            return toCollection(value, type.kind, type.element);
        case 'map':
            return toMap(value, type.element);
        case 'tuple':
            return toTuple(value, type.items);
        case 'object':
            return toObject(value, type.attributes);
    }
}
/** A string with holes is some number, or none: an unknown. */
function tolerant(value, convert) {
    try {
        return convert();
    }
    catch (failure) {
        if (!(failure instanceof NotKnown))
            throw failure;
        return { kind: 'unknown', name: describe(value), reason: failure.reason, origins: value.origins };
    }
}
/** The type that the elements of a collection get; throws where they have nothing in common. */
function elementType(wanted, items) {
    if (wanted.kind !== 'any')
        return wanted;
    const type = unified(items.map((item) => typeOf(item)));
    if (!type)
        throw new EvaluationError('the elements of a collection must have types that can be the same');
    return type;
}
function toCollection(value, form, element) {
    if (value.kind !== 'list')
        throw unfit(value, `a ${form}`);
    if (value.form === form && element.kind === 'any')
        return value;
    const type = elementType(element, value.items);
    const converted = value.items.map((item) => convertTo(item, type));
    const items = form === 'set' && value.form !== 'set' ? setOrder(converted) : converted;
    return { kind: 'list', items, origins: value.origins, form };
}
function toMap(value, element) {
    if (value.kind !== 'object')
        throw unfit(value, 'a map');
    if (value.open !== undefined || (value.form && element.kind === 'any'))
        return value;
    const type = elementType(element, value.entries.map((entry) => entry.value));
    return {
        ...value,
        form: 'map',
        entries: value.entries.map((entry) => ({ ...entry, value: convertTo(entry.value, type) })),
    };
}
function toTuple(value, types) {
    if (value.kind !== 'list' || value.form || value.items.length !== types.length)
        throw unfit(value, `a tuple of ${types.length}`);
    return { ...value, items: value.items.map((item, i) => convertTo(item, types[i] ?? type_any)) };
}
function toObject(value, attributes) {
    if (value.kind !== 'object')
        throw unfit(value, 'an object');
    if (value.open !== undefined)
        return value;
    const { form: _, ...object } = value;
    const entries = [...attributes].map(([name, type]) => {
        const entry = value.entries.find(({ key }) => key === name);
        if (!entry)
            throw new EvaluationError(`the attribute "${name}" is missing`);
        return { ...entry, value: convertTo(entry.value, type) };
    });
    return { ...object, entries };
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/function.js






/** A parameter that takes null, too. */
function orNull(type) {
    return { type, nullable: true };
}
function parameter(type) {
    return 'nullable' in type ? type : { type, nullable: false };
}
/** A function of these parameters. */
function function_define(parameters, apply, more = {}) {
    return {
        parameters: parameters.map(parameter),
        optional: more.optional ?? 0,
        rest: more.rest && parameter(more.rest),
        apply,
    };
}
/** The arguments as a function's parameters want them; throws where Terraform would refuse the call. */
function accepted(definition, args, name) {
    const { parameters, optional, rest } = definition;
    if (args.length < parameters.length - optional) {
        throw new EvaluationError(`${name} needs more than ${args.length} arguments`);
    }
    if (args.length > parameters.length && !rest)
        throw new EvaluationError(`${name} takes ${parameters.length} arguments`);
    return args.map((arg, i) => {
        const wanted = parameters[i] ?? rest;
        if (!wanted)
            return arg;
        if (arg.kind === 'null' && !wanted.nullable)
            throw new EvaluationError(`argument ${i + 1} of ${name} must not be null`);
        return convertTo(arg, wanted.type);
    });
}
/** An argument that must be there. */
function argument(args, index, call) {
    const value = args[index];
    if (!value)
        throw new EvaluationError(`${call.name} needs more than ${args.length} arguments`);
    return value;
}
/** A known list (or set, or tuple). */
function listOf(value) {
    if (value.kind === 'list')
        return value;
    throw unfit(value, 'a list');
}
/** A known list or tuple: what has an order of its own. */
function sequenceOf(value) {
    const list = listOf(value);
    if (list.form === 'set')
        throw new EvaluationError('a list is needed, not a set');
    return list;
}
/** A known object (or map) all of whose attributes are known. */
function objectOf(value) {
    if (value.kind === 'object')
        return value;
    throw unfit(value, 'an object');
}
function integerOf(value) {
    const number = numberOf(value);
    if (!Number.isInteger(number))
        throw new EvaluationError('a whole number is needed');
    return number;
}
/** The origins of something computed from values: theirs first, then the call. */
function derived(values, call) {
    return joined(...values.map((value) => value.origins), [call.span]);
}
function textResult(text, from, call) {
    call.scope.run.produce(text.length);
    return (0,located_value/* stringValue */.r$)(text, derived(from, call));
}
function numberResult(value, from, call) {
    return { kind: 'number', value, origins: derived(from, call) };
}
function boolResult(value, from, call) {
    return { kind: 'bool', value, origins: derived(from, call) };
}
/** A collection that a call makes, a tuple unless said otherwise; its elements keep their own origins. */
function listResult(items, call, form) {
    call.scope.run.elements(items.length);
    return bounded({ kind: 'list', items, origins: [call.span], ...(form ? { form } : {}) });
}
function objectResult(entries, call, form) {
    call.scope.run.elements(entries.length);
    return bounded({ kind: 'object', entries, origins: [call.span], ...(form ? { form } : {}) });
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/choosing.js








/** The first argument that is neither null nor empty, in the type that all of them have in common. */
const coalesce = (args, call) => {
    const type = unified(args.map((arg) => typeOf(arg)));
    // With a null among them, the arguments may be of any types.
    if (!type && !args.some((arg) => arg.kind === 'null')) {
        throw new EvaluationError('the arguments must have types that can be the same');
    }
    const candidates = [];
    for (const arg of args) {
        const value = convertTo(arg, type ?? type_any);
        if (value.kind === 'null' || (value.kind === 'string' && value.pieces.every((piece) => piece === '')))
            continue;
        candidates.push(value);
        if (!mayBeMissing(value))
            break;
    }
    const [first, ...others] = candidates;
    if (!first)
        throw new EvaluationError('no argument has a value');
    return others.length === 0 ? first : choiceOf(describeCall('coalesce', candidates), candidates, [call.span]);
};
/** What is not known may be null; a string of holes alone may be empty. */
function mayBeMissing(value) {
    if (value.kind === 'string')
        return value.pieces.every((piece) => typeof piece !== 'string' && piece.kind === undefined);
    return value.kind === 'unknown';
}
function quantifier(all) {
    return (args, call) => {
        const results = listOf(argument(args, 0, call)).items.map((item) => {
            if (item.kind === 'null')
                return false;
            return item.kind === 'unknown' ? undefined : boolOf(item);
        });
        if (results.includes(!all))
            return boolResult(!all, args, call);
        if (results.includes(undefined))
            throw new NotKnown('unresolved-reference');
        return boolResult(all, args, call);
    };
}
const choosingFunctions = new Map([
    ['coalesce', function_define([], coalesce, { rest: orNull(type_any) })],
    ['alltrue', function_define([list(bool)], quantifier(true))],
    ['anytrue', function_define([list(bool)], quantifier(false))],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/csv.js






/** `csvdecode`: RFC 4180 with a line of names first. */
const csvDecode = (args, call) => {
    const value = argument(args, 0, call);
    const [names, ...rows] = csvRows(textOf(value));
    if (!names)
        throw new EvaluationError('the text has no line of names');
    if (new Set(names).size < names.length)
        throw new EvaluationError('the line of names has one name twice');
    call.scope.run.elements(rows.length * names.length);
    const origins = joined(value.origins, [call.span]);
    const objects = rows.map((row) => {
        if (row.length !== names.length)
            throw new EvaluationError('a line has another number of fields than there are names');
        const entries = names.map((key, i) => ({ key, keySpan: call.span, value: (0,located_value/* stringValue */.r$)(row[i] ?? '', origins) }));
        return { kind: 'object', entries, origins };
    });
    return listResult(objects, call, 'list');
};
/** The fields of each line that is not empty. */
function csvRows(text) {
    const rows = [];
    let row = [];
    let at = 0;
    while (at < text.length) {
        if (row.length === 0 && /^\r?\n/.test(text.slice(at, at + 2))) {
            at = text.indexOf('\n', at) + 1;
            continue;
        }
        const field = text.charAt(at) === '"' ? quotedField(text, at) : plainField(text, at);
        row.push(field.text);
        at = field.end;
        if (text.charAt(at) === ',') {
            at++;
            if (at === text.length)
                row.push('');
            else if (text.charAt(at) !== '\n' && text.charAt(at) !== '\r')
                continue;
            else
                row.push('');
        }
        at = text.charAt(at) === '\r' ? at + 2 : at + 1;
        rows.push(row);
        row = [];
    }
    if (row.length > 0)
        rows.push(row);
    return rows;
}
function plainField(text, from) {
    let end = from;
    while (end < text.length && !',\n'.includes(text.charAt(end))) {
        if (text.charAt(end) === '"')
            throw new EvaluationError('a quote stands inside a field');
        end++;
    }
    if (text.charAt(end) === '\n' && end > from && text.charAt(end - 1) === '\r')
        end--;
    return { text: text.slice(from, end), end };
}
function quotedField(text, from) {
    let result = '';
    for (let at = from + 1;;) {
        const close = text.indexOf('"', at);
        if (close < 0)
            throw new EvaluationError('a quote is never closed');
        result += text.slice(at, close);
        if (text.charAt(close + 1) === '"') {
            result += '"';
            at = close + 2;
            continue;
        }
        const behind = text.charAt(close + 1);
        if (behind !== '' && !',\r\n'.includes(behind))
            throw new EvaluationError('text stands behind a closing quote');
        return { text: result, end: close + 1 };
    }
}
const csvFunctions = new Map([
    ['csvdecode', function_define([string], csvDecode)],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/dates.js




const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|([+-])(\d\d):(\d\d))$/;
function parseMoment(text) {
    const match = rfc3339.exec(text);
    const [, year, month, day, hour, minute, second, fraction, zone, sign, zoneHours, zoneMinutes] = match ?? [];
    const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
    const date = new Date(wall);
    if (!match ||
        Number.isNaN(wall) ||
        date.getUTCDate() !== Number(day) ||
        date.getUTCMonth() !== Number(month) - 1 ||
        Number(hour) > 23 ||
        Number(minute) > 59 ||
        Number(second) > 59) {
        throw new EvaluationError(`"${text.slice(0, 60)}" is no timestamp of RFC 3339`);
    }
    const offset = zone === 'Z' ? 0 : (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
    return { time: wall - offset * 60_000 + Number(`0.${fraction ?? 0}`) * 1000, offset };
}
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
function zoneText(offset, separator) {
    const minutes = Math.abs(offset);
    const two = (value) => String(value).padStart(2, '0');
    return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}
function spelled(letters, wall, offset) {
    const two = (value) => String(value).padStart(2, '0');
    const hour = wall.getUTCHours();
    const twelve = hour % 12 === 0 ? 12 : hour % 12;
    const month = months[wall.getUTCMonth()] ?? '';
    const day = days[wall.getUTCDay()] ?? '';
    switch (letters) {
        case 'YYYY':
            return String(wall.getUTCFullYear()).padStart(4, '0');
        case 'YY':
            return two(wall.getUTCFullYear() % 100);
        case 'MMMM':
            return month;
        case 'MMM':
            return month.slice(0, 3);
        case 'MM':
            return two(wall.getUTCMonth() + 1);
        case 'M':
            return String(wall.getUTCMonth() + 1);
        case 'DD':
            return two(wall.getUTCDate());
        case 'D':
            return String(wall.getUTCDate());
        case 'EEEE':
            return day;
        case 'EEE':
            return day.slice(0, 3);
        case 'hh':
            return two(hour);
        case 'h':
            return String(hour);
        case 'HH':
            return two(twelve);
        case 'H':
            return String(twelve);
        case 'AA':
            return hour < 12 ? 'AM' : 'PM';
        case 'aa':
            return hour < 12 ? 'am' : 'pm';
        case 'mm':
            return two(wall.getUTCMinutes());
        case 'm':
            return String(wall.getUTCMinutes());
        case 'ss':
            return two(wall.getUTCSeconds());
        case 's':
            return String(wall.getUTCSeconds());
        case 'Z':
            return offset === 0 ? 'Z' : zoneText(offset, ':');
        case 'ZZZ':
            return offset === 0 ? 'UTC' : zoneText(offset, '');
        case 'ZZZZ':
            return zoneText(offset, '');
        case 'ZZZZZ':
            return zoneText(offset, ':');
        default:
            throw new EvaluationError(`the date format has an unknown verb "${letters.slice(0, 10)}"`);
    }
}
const formatDate = (args, call) => {
    const pattern = textOf(argument(args, 0, call));
    const { time, offset } = parseMoment(textOf(argument(args, 1, call)));
    const wall = new Date(time + offset * 60_000);
    let result = '';
    for (let at = 0; at < pattern.length;) {
        const character = pattern.charAt(at);
        let end = at + 1;
        if (character === "'") {
            end = pattern.indexOf("'", at + 1);
            while (end > 0 && pattern.charAt(end + 1) === "'")
                end = pattern.indexOf("'", end + 2);
            if (end < 0)
                throw new EvaluationError('a quote of the date format is never closed');
            result += pattern.slice(at + 1, end).replaceAll("''", "'");
            at = end + 1;
        }
        else if (/[A-Za-z]/.test(character)) {
            while (pattern.charAt(end) === character)
                end++;
            result += spelled(pattern.slice(at, end), wall, offset);
            at = end;
        }
        else {
            result += character;
            at = end;
        }
    }
    return textResult(result, args, call);
};
const units = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** 2 ** 63 nanoseconds, in milliseconds. */
const longestDuration = 9_223_372_036_854.775;
function durationOf(text) {
    if (/^[+-]?0$/.test(text))
        return 0;
    if (text.length > 100 || !/^[+-]?((\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h))+$/.test(text))
        throw new EvaluationError('the duration is not valid');
    let total = 0;
    for (const [, amount = '0', unit = 's'] of text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h)/g)) {
        total += Number(amount) * (units[unit] ?? 0);
    }
    if (total > longestDuration)
        throw new EvaluationError('the duration is too long');
    return text.startsWith('-') ? -total : total;
}
const timeAdd = (args, call) => {
    const { time, offset } = parseMoment(textOf(argument(args, 0, call)));
    const result = new Date(time + durationOf(textOf(argument(args, 1, call))) + offset * 60_000);
    if (Number.isNaN(result.getTime()))
        throw new EvaluationError('the time is out of range');
    const zone = offset === 0 ? 'Z' : zoneText(offset, ':');
    return textResult(result.toISOString().replace(/\.\d+Z$/, zone), args, call);
};
const timeCompare = (args, call) => {
    const [a, b] = [0, 1].map((i) => parseMoment(textOf(argument(args, i, call))).time);
    return numberResult(Math.sign((a ?? 0) - (b ?? 0)), args, call);
};
/** What differs from run to run, or from one implementation to the other, is not known from source. */
const notDeterministic = () => {
    throw new NotKnown('unsupported-function');
};
const unknowable = ['timestamp', 'plantimestamp', 'uuid', 'bcrypt', 'rsadecrypt', 'base64gzip'].map((name) => [name, function_define([], notDeterministic, { rest: orNull(type_any) })]);
const dateFunctions = new Map([
    ['formatdate', function_define([string, string], formatDate)],
    ['timeadd', function_define([string, string], timeAdd)],
    ['timecmp', function_define([string, string], timeCompare)],
    ...unknowable,
]);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/character-sets.js

/** Encodings that are computed here, by their IANA names in small letters; Terraform knows more. */
const supported = new Set(['utf-8', 'utf-16', 'utf-16le', 'utf-16be', 'iso-8859-1', 'us-ascii', 'windows-1252']);
/** A name of an encoding as it is compared; one that only Terraform may know makes the result unknown. */
function nameOf(encoding) {
    const name = encoding.toLowerCase();
    if (supported.has(name))
        return name;
    if (/^[a-z]+[-_0-9]*$/.test(name) && !/[-_]/.test(name))
        throw new EvaluationError(`there is no encoding "${encoding.slice(0, 40)}"`);
    throw new NotKnown('unsupported-function');
}
/** A text in another encoding. */
function encodeText(text, encoding) {
    const name = nameOf(encoding);
    switch (name) {
        case 'utf-8':
            return Buffer.from(text, 'utf8');
        case 'utf-16le':
            return Buffer.from(text, 'utf16le');
        case 'utf-16be':
            return Buffer.from(text, 'utf16le').swap16();
        case 'utf-16':
            return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
        default:
            return Buffer.from(Array.from(text, (letter) => byteOf(letter, name)));
    }
}
function byteOf(letter, name) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80)
        return code;
    if (name === 'iso-8859-1' && code < 0x100)
        return code;
    if (name === 'windows-1252') {
        for (let byte = 0x80; byte < 0x100; byte++)
            if (decodeText(Buffer.from([byte]), name) === letter)
                return byte;
    }
    throw new EvaluationError(`the encoding ${name} has no such character`);
}
/** Bytes of another encoding as a text. */
function decodeText(bytes, encoding) {
    const name = nameOf(encoding);
    if (name === 'iso-8859-1' || name === 'us-ascii')
        return Buffer.from(bytes).toString('latin1');
    if (name !== 'utf-16')
        return new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
    const [first, second] = bytes;
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    throw new EvaluationError('the text has no byte order mark');
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/encoding.js







/** A function of one text, or of two. */
function encoded(encode, count = 1) {
    return function_define(Array.from({ length: count }, () => string), (args, call) => {
        const second = args[1] ? textOf(args[1]) : '';
        return textResult(encode(textOf(argument(args, 0, call)), second), args, call);
    });
}
function hash(algorithm, encoding, text) {
    return (0,external_node_crypto_.createHash)(algorithm).update(text, 'utf8').digest(encoding);
}
function decodeBase64(text) {
    return utf8(bytesOf(text));
}
/** The bytes of standard base64; line breaks in it do not count. */
function bytesOf(text) {
    const digits = text.replace(/[\r\n]/g, '');
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(digits) || digits.length % 4 !== 0) {
        throw new EvaluationError('the text is not base64');
    }
    return Buffer.from(digits, 'base64');
}
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new EvaluationError('the decoded bytes are not UTF-8');
    }
}
/** Go's query escaping: letters, digits and `-_.~` stay, a space becomes a plus sign. */
function urlEncode(text) {
    return encodeURIComponent(text)
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('%20', '+');
}
/** Bytes that are no UTF-8 become replacement characters. */
function urlDecode(text) {
    if (/%(?![0-9a-fA-F]{2})/.test(text))
        throw new EvaluationError('the text is not URL-encoded');
    const bytes = text
        .replaceAll('+', ' ')
        .split(/%([0-9a-fA-F]{2})/)
        .map((part, i) => (i % 2 === 1 ? Buffer.from(part, 'hex') : Buffer.from(part, 'utf8')));
    return Buffer.concat(bytes).toString('utf8');
}
/** RFC 4122 version 5; the namespaces have names of their own. */
function uuid5(namespace, name) {
    const known = { dns: '0', url: '1', oid: '2', x500: '4' };
    const digit = Object.hasOwn(known, namespace) ? known[namespace] : undefined;
    const id = digit === undefined ? namespace : `6ba7b81${digit}-9dad-11d1-80b4-00c04fd430c8`;
    const digits = id
        .replace(/^urn:uuid:/, '')
        .replace(/^\{(.*)\}$/, '$1')
        .replaceAll('-', '');
    if (!/^[0-9a-fA-F]{32}$/.test(digits))
        throw new EvaluationError('the namespace is no UUID');
    const bytes = (0,external_node_crypto_.createHash)('sha1').update(Buffer.from(digits, 'hex')).update(name, 'utf8').digest().subarray(0, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
const gunzip = (args, call) => {
    const bytes = bytesOf(textOf(argument(args, 0, call)));
    try {
        return textResult(utf8((0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: 2_000_000 })), args, call);
    }
    catch {
        throw new EvaluationError('the text is not base64 of gzip');
    }
};
const encodingFunctions = new Map([
    ['base64encode', encoded((text) => Buffer.from(text, 'utf8').toString('base64'))],
    ['base64decode', encoded(decodeBase64)],
    ['base64gunzip', function_define([string], gunzip)],
    ['textencodebase64', encoded((text, name) => encodeText(text, name).toString('base64'), 2)],
    ['textdecodebase64', encoded((text, name) => decodeText(bytesOf(text), name), 2)],
    ['urlencode', encoded(urlEncode)],
    ['urldecode', encoded(urlDecode)],
    ['md5', encoded((text) => hash('md5', 'hex', text))],
    ['sha1', encoded((text) => hash('sha1', 'hex', text))],
    ['sha256', encoded((text) => hash('sha256', 'hex', text))],
    ['sha512', encoded((text) => hash('sha512', 'hex', text))],
    ['base64sha256', encoded((text) => hash('sha256', 'base64', text))],
    ['base64sha512', encoded((text) => hash('sha512', 'base64', text))],
    ['uuidv5', encoded(uuid5, 2)],
]);

// EXTERNAL MODULE: ./build/terraform/syntax/parse.js + 13 modules
var parse = __webpack_require__(3881);
;// CONCATENATED MODULE: ./build/terraform/evaluate/scope.js
/** The names of a scope with some more in front of them. */
function withNames(scope, values) {
    const inner = new Map(Object.entries(values));
    const outer = scope.names;
    return { ...scope, names: { resolve: (name) => inner.get(name) ?? outer.resolve(name) } };
}
function spanOf(scope, node) {
    return { source: scope.source, start: node.start, end: node.end };
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/open-lists.js
/**
 * Where elements begin that stand for any number of others (`var.list[*]`): from there on positions, and the length of the
 * list, are not known. Undefined when all of it is there.
 */
function openFrom({ items }) {
    const at = items.findIndex(standsForMany);
    return at < 0 ? undefined : at;
}
function standsForMany(value) {
    if (value.kind === 'unknown')
        return value.name.includes('[*]');
    return (value.kind === 'string' && value.pieces.some((piece) => typeof piece !== 'string' && piece.name.includes('[*]')));
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/steps.js








/** An index that is not known stands for each of this many elements at most. */
const mostCandidates = 64;
/** A value with its attributes, indices and splats. */
function evaluateChain(node, scope) {
    const base = evaluate(node.base, scope);
    return withOrigins(takeSteps(base, node.steps, 0, scope), [spanOf(scope, node)]);
}
function takeSteps(base, steps, from, scope) {
    let value = base;
    for (let i = from; i < steps.length; i++) {
        const step = steps[i];
        if (!step)
            break;
        if (step.kind === 'splat') {
            const behind = step.form === 'full' ? steps.length : endOfAttributes(steps, i + 1);
            value = splat(value, steps.slice(i + 1, behind), scope, spanOf(scope, step));
            i = behind - 1;
        }
        else
            value = takeStep(value, step, scope);
    }
    return value;
}
function endOfAttributes(steps, from) {
    let end = from;
    while (steps[end]?.kind === 'attribute' || steps[end]?.kind === 'legacy-index')
        end++;
    return end;
}
function takeStep(value, step, scope) {
    const span = spanOf(scope, step);
    if (step.kind === 'attribute')
        return each(value, (one) => attributeOf(one, step.name, span));
    if (step.kind === 'legacy-index') {
        return each(value, (one) => elementOf(one, { kind: 'number', value: step.index, origins: [span] }, span));
    }
    const key = evaluate(step.key, scope);
    return lift([value, key], ([one = value, at = key]) => elementOf(one, at, span)) ?? tooMany(value, span);
}
function each(value, apply) {
    if (value.kind !== 'choice')
        return apply(value);
    return lift([value], ([one = value]) => apply(one)) ?? tooMany(value, value.origins[0]);
}
function tooMany(value, span) {
    return { kind: 'unknown', name: describe(value), reason: 'limit', origins: span ? [span] : value.origins };
}
/** `value.name` of a value that is no choice. */
function attributeOf(value, name, span) {
    switch (value.kind) {
        case 'object': {
            const entry = value.entries.find(({ key }) => key === name);
            if (entry)
                return partOf(entry.value, value);
            if (value.open === undefined)
                throw new EvaluationError(`there is no attribute "${name}"`, 'unresolved-reference');
            return { kind: 'unknown', name: `${value.open}.${name}`, reason: openReason(value), origins: [span] };
        }
        case 'unknown':
            return { ...value, name: `${value.name}.${name}` };
        case 'string':
            if (value.pieces.some((piece) => typeof piece !== 'string')) {
                return {
                    kind: 'unknown',
                    name: `${describe(value)}.${name}`,
                    reason: 'unresolved-reference',
                    origins: value.origins,
                };
            }
            break;
        default:
    }
    throw new EvaluationError(`a ${value.kind} has no attribute "${name}"`);
}
function openReason(value) {
    return /(^|\.)module\.[^.[\]]+(\[[^\]]*\])?$/.test(value.open ?? '') ? 'remote-module' : 'unresolved-reference';
}
/** `value[key]` of values that are no choices. */
function elementOf(value, key, span) {
    if (value.kind === 'unknown')
        return { ...value, name: `${value.name}[${describe(key)}]` };
    if (value.kind !== 'list' && value.kind !== 'object')
        throw new EvaluationError(`a ${value.kind} has no elements`);
    if (value.kind === 'list' && value.form === 'set')
        throw new EvaluationError('the elements of a set have no indices');
    try {
        return value.kind === 'list' ? itemAt(value, key) : attributeOf(value, textOf(key), span);
    }
    catch (failure) {
        if (!(failure instanceof NotKnown))
            throw failure;
        const written = value.kind === 'object' ? value.entries.find((entry) => entry.key === keyText(key)) : undefined;
        if (written)
            return partOf(written.value, value);
        const candidates = value.kind === 'list' ? value.items : value.entries.map((entry) => entry.value);
        const name = `${describe(value)}[${describe(key)}]`;
        if (candidates.length === 0 || candidates.length > mostCandidates) {
            return { kind: 'unknown', name, reason: failure.reason, origins: [span] };
        }
        // Equal unknown keys choose alike, whatever they choose from; a known position does not.
        const condition = key.kind === 'number' ? name : `[${describe(key)}]`;
        return choiceOf(condition, candidates.map((item) => partOf(item, value)), [span]);
    }
}
/** A key with holes as object constructors write it. */
function keyText(key) {
    if (key.kind === 'string')
        return key.pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
    return key.kind === 'unknown' ? `\${${key.name}}` : describe(key);
}
function itemAt(value, key) {
    const at = numberOf(key);
    const from = openFrom(value);
    // What stands for many elements makes positions behind it unknown.
    if (from !== undefined && at >= from)
        throw new NotKnown('unresolved-reference');
    const item = value.items[at];
    if (!item)
        throw new EvaluationError('the index is outside of the list');
    return partOf(item, value);
}
function splat(value, steps, scope, span) {
    return each(value, (one) => {
        if (one.kind === 'unknown')
            return takeSteps({ ...one, name: `${one.name}[*]` }, steps, 0, scope);
        if (one.kind === 'null')
            return { kind: 'list', items: [], origins: [span] };
        const items = one.kind === 'list' ? one.items : [one];
        scope.run.elements(items.length);
        return {
            kind: 'list',
            items: items.map((item) => scope.run.step(() => takeSteps(item, steps, 0, scope))),
            origins: one.kind === 'list' ? one.origins : [span],
            ...(one.kind === 'list' && one.form ? { form: 'list' } : {}),
        };
    });
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/iteration.js










/**
 * The elements of a collection in Terraform's order: objects by key. An unknown collection has one element that stands for
 * each of them, so that what is made of it keeps its literal parts.
 */
function elementsOf(value) {
    switch (value.kind) {
        case 'list':
            return value.items.map((item, i) => {
                const part = partOf(item, value);
                // The elements of a set are their own keys.
                return { key: value.form === 'set' ? part : { kind: 'number', value: i, origins: item.origins }, value: part };
            });
        case 'object':
            return [...value.entries]
                .sort((a, b) => (0,order/* byText */.z)(a.key, b.key))
                .map((entry) => {
                return {
                    key: { kind: 'string', pieces: entry.key === '' ? [] : [entry.key], origins: [entry.keySpan] },
                    get value() {
                        return partOf(entry.value, value);
                    },
                };
            });
        case 'unknown':
            return [
                {
                    key: { ...value, name: `${value.name}[*].key` },
                    value: { ...value, name: `${value.name}[*]` },
                },
            ];
        default:
            throw new EvaluationError(`a ${value.kind} has no elements to iterate over`);
    }
}
/** The scopes of a for-expression's or a directive's rounds. */
function iterate(collection, names, scope) {
    const elements = elementsOf(collection);
    scope.run.elements(elements.length);
    return elements.map((element) => withNames(scope, {
        [names.valueName.name]: element.value,
        ...(names.keyName ? { [names.keyName.name]: element.key } : {}),
    }));
}
function evaluateFor(node, scope) {
    const span = spanOf(scope, node);
    const collection = evaluate(node.collection, scope);
    const apply = ([value = collection]) => {
        const items = iterate(value, node, scope).flatMap((round) => itemOf(node, round));
        const origins = joined([span], value.origins);
        return node.form === 'tuple' ? iteration_listOf(items, origins) : iteration_objectOf(items, node.grouping, origins);
    };
    return lift([collection], apply) ?? { kind: 'unknown', name: describe(collection), reason: 'limit', origins: [span] };
}
function itemOf(node, scope) {
    const when = node.condition ? admits(evaluate(node.condition, scope)) : true;
    if (when === false)
        return [];
    const item = {
        key: node.key && evaluate(node.key, scope),
        value: evaluate(node.value, scope),
        when: when === true ? undefined : when,
        span: spanOf(scope, node.key ?? node.value),
    };
    return [item];
}
/** Whether a condition holds, or the name of one that is not known. */
function admits(condition) {
    if (condition.kind === 'null')
        throw new EvaluationError('a condition must not be null');
    try {
        return boolOf(condition);
    }
    catch (failure) {
        if (!(failure instanceof NotKnown))
            throw failure;
        return describe(condition);
    }
}
/** Elements that may be missing stay: readers take everything that a value may be. */
function iteration_listOf(items, origins) {
    const list = (kept) => {
        return bounded({ kind: 'list', items: kept.map(({ value }) => value), origins });
    };
    const conditions = new Set(items.map(({ when }) => when).filter((when) => when !== undefined));
    const [only] = conditions;
    if (conditions.size !== 1 || only === undefined)
        return list(items);
    return choiceOf(only, [list(items), list(items.filter(({ when }) => when === undefined))], origins);
}
function iteration_objectOf(items, grouping, origins) {
    const entries = new Map();
    const groups = new Map();
    for (const { key, value, span } of items) {
        if (!key)
            continue;
        if (key.kind === 'null' || key.kind === 'list' || key.kind === 'object')
            throw new EvaluationError('a key must be a string');
        const name = keyText(key);
        const known = entries.get(name);
        if (grouping) {
            const before = groups.get(name);
            if (before)
                before.push(value);
            else {
                const group = [value];
                groups.set(name, group);
                entries.set(name, { key: name, keySpan: span, value: { kind: 'list', items: group, origins: [span] } });
            }
        }
        else if (known)
            throw new EvaluationError(`two items have the key "${name}"`);
        else
            entries.set(name, { key: name, keySpan: key.origins[0] ?? span, value });
    }
    return bounded({ kind: 'object', entries: [...entries.values()], origins });
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/template.js









/** A template: one interpolation alone is its value, whatever its type; else a string of the parts. */
function evaluateTemplate(node, scope) {
    const span = spanOf(scope, node);
    const [only] = node.parts;
    if (only?.kind === 'interpolation' && node.parts.length === 1) {
        return withOrigins(evaluate(only.expression, scope), [span]);
    }
    return renderTemplate(node.parts, scope, span);
}
/** The string that template parts make; choices among the parts make a choice of strings. */
function renderTemplate(parts, scope, span) {
    const values = [];
    gather(parts, scope, values);
    const assemble = (chosen) => {
        const texts = [];
        for (const value of chosen) {
            const parts = textParts(value, value.origins[0] ?? span);
            scope.run.produce(costOf(parts));
            for (const part of parts)
                texts.push(part);
        }
        return stringOf(texts, [span]);
    };
    return lift(values, assemble) ?? assemble(values);
}
function gather(parts, scope, values) {
    for (const part of parts) {
        const span = spanOf(scope, part);
        switch (part.kind) {
            case 'text':
                values.push({ kind: 'string', pieces: part.text === '' ? [] : [normalized(part.text)], origins: [span] });
                break;
            case 'interpolation':
                values.push(evaluate(part.expression, scope));
                break;
            case 'if':
                values.push(ifDirective(part, scope, span));
                break;
            case 'for-directive':
                values.push(forDirective(part, scope, span));
                break;
        }
    }
}
function ifDirective(node, scope, span) {
    const condition = evaluate(node.condition, scope);
    const render = (holds) => scope.run.step(() => renderTemplate(holds ? node.whenTrue : node.whenFalse, scope, span));
    const apply = ([value = condition]) => {
        try {
            return render(boolOf(value));
        }
        catch (failure) {
            if (!(failure instanceof NotKnown))
                throw failure;
            return { kind: 'choice', condition: describe(value), options: [render(true), render(false)], origins: [span] };
        }
    };
    return lift([condition], apply) ?? { kind: 'unknown', name: describe(condition), reason: 'limit', origins: [span] };
}
function forDirective(node, scope, span) {
    const collection = evaluate(node.collection, scope);
    const apply = ([value = collection]) => {
        const texts = [];
        for (const round of iterate(value, node, scope)) {
            texts.push(scope.run.step(() => renderTemplate(node.body, round, span)));
        }
        const assemble = (chosen) => stringOf(chosen.flatMap((text) => textParts(text, span)), [span]);
        return lift(texts, assemble) ?? assemble(texts);
    };
    return lift([collection], apply) ?? { kind: 'unknown', name: describe(collection), reason: 'limit', origins: [span] };
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/glob.js
/** More alternatives than this in one pattern of `fileset` are not tried. */
const mostAlternatives = 64;
/** Whether a path matches a pattern of `fileset`: `*` and `?` inside of a name, `**` across names, `{a,b}`, `[a-z]`. */
function matchesGlob(pattern, path) {
    return alternatives(pattern).some((one) => matchesParts(one.split('/'), path.split('/')));
}
function alternatives(pattern) {
    let patterns = [pattern];
    for (;;) {
        const open = patterns.findIndex((one) => /\{[^{}]*\}/.test(one));
        const text = patterns[open];
        if (text === undefined || patterns.length > mostAlternatives)
            return patterns;
        const match = /\{([^{}]*)\}/.exec(text);
        if (!match)
            return patterns;
        const [whole, inner = ''] = match;
        const before = text.slice(0, match.index);
        const behind = text.slice(match.index + whole.length);
        const expanded = inner.split(',').map((choice) => before + choice + behind);
        patterns = [...patterns.slice(0, open), ...expanded, ...patterns.slice(open + 1)];
    }
}
/** Names against patterns of names; `**` stands for any number of names. */
function matchesParts(patterns, names) {
    let reachable = new Set([0]);
    for (const pattern of patterns) {
        const next = new Set();
        for (const at of reachable) {
            if (pattern === '**')
                for (let i = at; i <= names.length; i++)
                    next.add(i);
            else if (at < names.length && matchesName(pattern, names[at] ?? ''))
                next.add(at + 1);
        }
        reachable = next;
    }
    return reachable.has(names.length);
}
function matchesName(pattern, name) {
    let reachable = new Set([0]);
    for (let i = 0; i < pattern.length; i++) {
        const character = pattern.charAt(i);
        const close = character === '[' ? pattern.indexOf(']', i + 1) : -1;
        const next = new Set();
        for (const at of reachable) {
            if (character === '*')
                for (let j = at; j <= name.length; j++)
                    next.add(j);
            else if (at >= name.length)
                continue;
            else if (character === '?')
                next.add(at + 1);
            else if (close > 0) {
                if (inClass(pattern.slice(i + 1, close), name.charAt(at)))
                    next.add(at + 1);
            }
            else if (character === name.charAt(at))
                next.add(at + 1);
        }
        if (close > 0)
            i = close;
        reachable = next;
    }
    return reachable.has(name.length);
}
function inClass(members, character) {
    const negated = members.startsWith('^') || members.startsWith('!');
    const list = negated ? members.slice(1) : members;
    let found = false;
    for (let i = 0; i < list.length; i++) {
        if (list.charAt(i + 1) === '-' && i + 2 < list.length) {
            if (character >= list.charAt(i) && character <= list.charAt(i + 2))
                found = true;
            i += 2;
        }
        else if (list.charAt(i) === character)
            found = true;
    }
    return found !== negated;
}

// EXTERNAL MODULE: ./build/terraform/evaluate/functions/paths.js
var functions_paths = __webpack_require__(8192);
;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/files.js












/** A path as functions take it: relative to the root module's folder, never outside of the repository. */
function resolved(value, call) {
    const path = textOf(value);
    const inside = path.startsWith('/') ? undefined : (0,functions_paths/* joinPath */.uJ)(call.scope.run.root, path);
    if (inside === undefined)
        throw new EvaluationError(`"${path}" is outside of the repository`, 'missing-file');
    return inside;
}
/** The text file that an argument names. */
function sourceOf(value, call) {
    const path = resolved(value, call);
    const { run } = call.scope;
    const content = run.files.read(path);
    run.read.add(path);
    switch (content.kind) {
        case 'text':
            run.produce(content.source.text.length);
            return content.source;
        case 'pending':
            run.pending = true;
            throw new NotKnown('missing-file');
        case 'absent':
            throw new EvaluationError(`there is no file "${path}"`, 'missing-file');
        case 'too-large':
            throw new NotKnown('too-large');
        default:
            throw new NotKnown('not-text');
    }
}
const file = (args, call) => {
    const source = sourceOf(argument(args, 0, call), call);
    const { text } = source;
    const origins = [{ source, start: 0, end: text.length }, call.span];
    return { kind: 'string', pieces: text === '' ? [] : [text], origins };
};
const templateFile = (args, call) => {
    const source = sourceOf(argument(args, 0, call), call);
    return renderFile(source, argument(args, 1, call), call);
};
/** Renders a template with nothing but the given variables (documentation of `templatefile`). */
function renderFile(source, variables, call) {
    const outer = call.scope.templates ?? [];
    if (outer.includes(source.path))
        throw new EvaluationError(`the template "${source.path}" includes itself`, 'cycle');
    if (outer.length >= 4)
        throw new EvaluationError('templates include one another too deeply', 'limit');
    const { parts, errors } = (0,parse/* parseTemplateFile */.q4)(source);
    const [error] = errors;
    if (error)
        throw new EvaluationError(`the template "${source.path}" cannot be read: ${error.message}`, 'parse-error');
    const scope = {
        ...call.scope,
        source,
        names: { resolve: (name) => variable(variables, name) },
        templates: [...outer, source.path],
    };
    const span = { source, start: 0, end: source.text.length };
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'interpolation') {
        return evaluateTemplate({ kind: 'template', parts, start: 0, end: source.text.length }, scope);
    }
    return withOrigins(renderTemplate(parts, scope, span), [call.span]);
}
function variable(variables, name) {
    if (variables.kind === 'unknown')
        return { ...variables, name: `${variables.name}.${name}` };
    if (variables.kind !== 'object')
        return undefined;
    const entry = variables.entries.find(({ key }) => key === name);
    if (entry)
        return entry.value;
    if (variables.open === undefined)
        return undefined;
    return {
        kind: 'unknown',
        name: `${variables.open}.${name}`,
        reason: 'unresolved-reference',
        origins: variables.origins,
    };
}
const templateString = (args, call) => {
    const text = argument(args, 0, call);
    return renderText(text, argument(args, 1, call), call);
};
/** Renders a text that is a template: `templatestring`, the data source `template_file`. */
function renderText(template, variables, call) {
    const text = textOf(template);
    const file = template.origins.find(({ source }) => source.text === text)?.source;
    if (file)
        return renderFile(file, variables, call);
    const rendered = renderFile({ path: `${call.span.source.path}#template`, text }, variables, call);
    // The text was put together: its places are those of the whole text.
    return relocated(rendered, template, call);
}
function relocated(value, template, call) {
    const origins = [...template.origins, call.span];
    switch (value.kind) {
        case 'string':
            return { kind: 'string', pieces: value.pieces, origins };
        case 'choice':
            return { ...value, options: value.options.map((option) => relocated(option, template, call)), origins };
        default:
            return { ...value, origins };
    }
}
const fileSet = (args, call) => {
    const folder = resolved(argument(args, 0, call), call);
    const pattern = textOf(argument(args, 1, call));
    const prefix = folder === '' ? '' : `${folder}/`;
    const found = [];
    for (const path of call.scope.run.files.listAll(folder)) {
        const inside = path.slice(prefix.length);
        if (path.startsWith(prefix) && matchesGlob(pattern, inside))
            found.push(inside);
        call.scope.run.produce(1);
    }
    call.scope.run.elements(found.length);
    return listResult(found.sort(order/* byText */.z).map((path) => (0,located_value/* stringValue */.r$)(path, [call.span])), call, 'set');
};
const fileExists = (args, call) => {
    const path = resolved(argument(args, 0, call), call);
    const slash = path.lastIndexOf('/');
    const exists = call.scope.run.files.list(slash < 0 ? '' : path.slice(0, slash)).includes(path);
    return boolResult(exists, args, call);
};
function hashed(algorithm, encoding) {
    return function_define([string], (args, call) => textResult(hash(algorithm, encoding, sourceOf(argument(args, 0, call), call).text), args, call));
}
const fileBase64 = (args, call) => {
    const { text } = sourceOf(argument(args, 0, call), call);
    return textResult(Buffer.from(text).toString('base64'), args, call);
};
/** The part of a path that does not depend on what is not known stays. */
function pathFunction(map) {
    return function_define([string], (args, call) => textResult(map(textOf(argument(args, 0, call))), args, call));
}
/** The home folder of whoever runs Terraform is not known. */
const pathExpand = (args, call) => {
    if (textOf(argument(args, 0, call)).startsWith('~'))
        throw new NotKnown('unsupported-function');
    return argument(args, 0, call);
};
const fileFunctions = new Map([
    ['file', function_define([string], file)],
    ['templatefile', function_define([string, type_any], templateFile)],
    ['templatestring', function_define([string, type_any], templateString)],
    ['fileset', function_define([string, string], fileSet)],
    ['fileexists', function_define([string], fileExists)],
    ['filebase64', function_define([string], fileBase64)],
    ['filemd5', hashed('md5', 'hex')],
    ['filesha1', hashed('sha1', 'hex')],
    ['filesha256', hashed('sha256', 'hex')],
    ['filesha512', hashed('sha512', 'hex')],
    ['filebase64sha256', hashed('sha256', 'base64')],
    ['filebase64sha512', hashed('sha512', 'base64')],
    ['basename', pathFunction((path) => (0,functions_paths/* normalPath */.FE)(path).split('/').at(-1) || '/')],
    ['dirname', pathFunction((path) => (0,functions_paths/* normalPath */.FE)(path.slice(0, path.lastIndexOf('/') + 1)))],
    ['pathexpand', function_define([string], pathExpand)],
    // Where the repository is checked out is not known, but the path inside of it is.
    ['abspath', function_define([string], (args, call) => argument(args, 0, call))],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/text-parts.js



/** A string argument, its holes included. */
function stringArgument(args, index, call) {
    const value = argument(args, index, call);
    const text = asString(value, call.span);
    if (!text)
        throw new EvaluationError(`${call.name} needs a string, not ${value.kind}`);
    return text;
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** User-perceived characters, which Terraform counts. */
function graphemes(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is asked for, line breaks aside, which pair up.
    if (/^[\x00-\x09\x0b\x0c\x0e-\x7f]*$/.test(text))
        return text.split('');
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/json.js











/** Go's encoder, which Terraform uses, escapes these for HTML. */
const html = {
    '<': '\\u003c',
    '>': '\\u003e',
    '&': '\\u0026',
    '\u2028': '\\u2028',
    '\u2029': '\\u2029',
};
/** A text as it stands in JSON between the quotes, as Go writes it. */
function escapedJson(text) {
    return JSON.stringify(text)
        .slice(1, -1)
        .replace(/[<>&\u2028\u2029]/g, (character) => html[character] ?? character);
}
/** A value as the text that `jsonencode` makes of it, every literal with its own origins. */
function renderJson(value, call) {
    const parts = [];
    render(value, call, parts, 0);
    return parts;
}
function render(value, call, parts, depth) {
    if (depth > 100)
        throw new EvaluationError('the value is nested too deeply', 'limit');
    const put = (piece, origins = value.origins) => {
        const part = { piece, origins };
        call.scope.run.produce(costOf([part]));
        parts.push(part);
    };
    switch (value.kind) {
        case 'null':
            put('null');
            return;
        case 'bool':
            put(String(value.value));
            return;
        case 'number':
            put(numberText(value));
            return;
        case 'string':
            put('"');
            for (const { piece, origins } of partsOf(value))
                put(typeof piece === 'string' ? escapedJson(piece) : piece, origins);
            put('"');
            return;
        case 'list':
            put('[');
            for (const [i, item] of value.items.entries()) {
                if (i > 0)
                    put(',');
                render(item, call, parts, depth + 1);
            }
            put(']');
            return;
        case 'object': {
            if (value.open !== undefined) {
                put({ name: value.open, reason: 'unresolved-reference', at: value.origins[0] ?? call.span });
                return;
            }
            put('{');
            for (const [i, entry] of [...value.entries].sort((a, b) => (0,order/* byText */.z)(a.key, b.key)).entries()) {
                put(`${i > 0 ? ',' : ''}"${escapedJson(entry.key)}":`, [entry.keySpan]);
                render(entry.value, call, parts, depth + 1);
            }
            put('}');
            return;
        }
        case 'unknown':
            put(holeOf(value, value.origins[0] ?? call.span));
            return;
        case 'choice':
            put({ name: describe(value), reason: 'unresolved-variable', at: value.origins[0] ?? call.span });
            return;
    }
}
/** `jsonencode`: the text, and the structure that it encodes. */
const jsonEncode = (args, call) => {
    const value = argument(args, 0, call);
    const text = stringOf(renderJson(value, call), joined(value.origins, [call.span]));
    return { ...text, json: value };
};
/** The value that a string encodes as JSON, every part at its place in the source; undefined when it is no JSON. */
function decodedJson(value) {
    const parsed = parsedJson(value);
    return parsed && 'value' in parsed ? parsed.value : undefined;
}
function parsedJson(value) {
    if (value.json)
        return { value: value.json };
    const [whole] = value.origins;
    if (!whole)
        return undefined;
    const pieces = partsOf(value).map(({ piece, origins }) => {
        const [at = whole, ...via] = origins;
        return typeof piece === 'string'
            ? { kind: 'text', text: piece, at, via }
            : { kind: 'hole', hole: piece, via: origins };
    });
    return (0,json_tree/* parseJsonPieces */.VI)(pieces, whole);
}
/** Of a key that stands twice the last one counts; numbers keep all of their digits. */
function json_plain(value) {
    switch (value.kind) {
        case 'list':
            return { ...value, items: value.items.map(json_plain) };
        case 'object': {
            if (value.open !== undefined)
                return value;
            const entries = new Map(value.entries.map((entry) => [entry.key, { ...entry, value: json_plain(entry.value) }]));
            return { ...value, entries: [...entries.values()] };
        }
        case 'number': {
            const [at] = value.origins;
            const written = at && numberOfText(at.source.text.slice(at.start, at.end), value.origins);
            return written?.value === value.value ? written : value;
        }
        case 'string':
            return { ...value, pieces: value.pieces.map((piece) => (typeof piece === 'string' ? wellFormed(piece) : piece)) };
        default:
            return value;
    }
}
/** Half of a surrogate pair is no character. */
function wellFormed(text) {
    return /[\ud800-\udfff]/.test(text) ? Buffer.from(text, 'utf8').toString('utf8') : text;
}
const jsonDecode = (args, call) => {
    const value = stringArgument(args, 0, call);
    const parsed = parsedJson(value);
    if (parsed && 'value' in parsed)
        return bounded(json_plain(parsed.value));
    if (parsed?.problem.reason === 'limit')
        throw new EvaluationError('the JSON is nested too deeply', 'limit');
    const hole = value.pieces.find((piece) => typeof piece !== 'string');
    if (typeof hole === 'object')
        throw new NotKnown(hole.reason);
    throw new EvaluationError('the text is not valid JSON');
};
const jsonFunctions = new Map([
    ['jsonencode', function_define([orNull(type_any)], jsonEncode)],
    ['jsondecode', function_define([string], jsonDecode)],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/equality.js



/** Whether two values are equal as Terraform compares them: types count; undefined when it is not known. */
function equal(a, b, depth = 60) {
    if (depth === 0 || a.kind === 'choice' || b.kind === 'choice')
        return undefined;
    if (a.kind === 'unknown' || b.kind === 'unknown') {
        return a.kind === b.kind && describe(a) === describe(b) ? true : undefined;
    }
    if (a.kind === 'string' && b.kind === 'string')
        return equalStrings(a, b);
    if (a.kind !== b.kind)
        return isUnknownString(a) || isUnknownString(b) ? undefined : false;
    switch (a.kind) {
        case 'null':
            return true;
        case 'bool':
            return 'value' in b && a.value === b.value;
        case 'number':
            return b.kind === 'number' && a.value === b.value && a.digits === b.digits;
        case 'list':
            return b.kind === 'list' && a.form === b.form && sameElements(a, b) ? equalLists(a.items, b.items, depth) : false;
        case 'object':
            return b.kind === 'object' &&
                (a.open !== undefined || b.open !== undefined || (a.form === b.form && sameElements(a, b)))
                ? equalObjects(a, b, depth)
                : false;
        case 'string':
            return false;
    }
}
/** Collections of another element type are not equal, whatever is in them. */
function sameElements(a, b) {
    return !('form' in a) || type_sameType(typeOf(a), typeOf(b));
}
/** A string that is one hole may be anything that is not known, a null of a resource's attribute included. */
function isUnknownString(value) {
    return value.kind === 'string' && value.pieces.length === 1 && typeof value.pieces[0] === 'object';
}
function equalStrings(a, b) {
    const [left, right] = [compactPieces(a.pieces), compactPieces(b.pieces)];
    const known = (pieces) => pieces.every((piece) => typeof piece === 'string');
    if (known(left) && known(right))
        return (left[0] ?? '') === (right[0] ?? '');
    if (describe(a) === describe(b))
        return true;
    const starts = [left[0], right[0]].map((piece) => (typeof piece === 'string' ? piece : ''));
    const ends = [left.at(-1), right.at(-1)].map((piece) => (typeof piece === 'string' ? piece : ''));
    const [startA = '', startB = ''] = starts;
    const [endA = '', endB = ''] = ends;
    if (known(left) || known(right)) {
        const text = known(left) ? startA : startB;
        const [start, end] = known(left) ? [startB, endB] : [startA, endA];
        return text.startsWith(start) && text.endsWith(end) && text.length >= start.length ? undefined : false;
    }
    const compatible = startA.startsWith(startB) || startB.startsWith(startA);
    return compatible && (endA.endsWith(endB) || endB.endsWith(endA)) ? undefined : false;
}
function equalLists(a, b, depth) {
    if (a.length !== b.length)
        return false;
    return equality_all(a.map((item, i) => equal(item, b[i] ?? item, depth - 1)));
}
function equalObjects(a, b, depth) {
    if (a.open !== undefined || b.open !== undefined)
        return a.open === b.open ? true : undefined;
    if (a.entries.length !== b.entries.length)
        return false;
    const others = new Map(b.entries.map((entry) => [entry.key, entry.value]));
    return equality_all(a.entries.map(({ key, value }) => {
        const other = others.get(key);
        return other ? equal(value, other, depth - 1) : false;
    }));
}
function equality_all(results) {
    if (results.includes(false))
        return false;
    return results.includes(undefined) ? undefined : true;
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/numbers/arithmetic.js


/** What one operation in 512 bits counts for: it takes about as long as this much text. */
const costOfExactOperation = 10_000;
/** An operation whose result JavaScript's numbers hold exactly; undefined for any other. */
function fast(operator, a, b) {
    if (!isSafe(a) || !isSafe(b))
        return undefined;
    const [x, y] = [a.value, b.value];
    switch (operator) {
        case '+':
            return safe(x + y);
        case '-':
            return safe(x - y);
        case '*':
            return safe(x * y);
        case '/':
            return y !== 0 && x % y === 0 ? safe(x / y) : undefined;
        case '%':
            // What is divided by zero is left as it is.
            return y === 0 ? x : safe(x % y) || 0;
    }
}
function isSafe(value) {
    return value.digits === undefined && Number.isSafeInteger(value.value);
}
function safe(value) {
    return Number.isSafeInteger(value) ? value : undefined;
}
/** The result of an operator as Terraform computes it; the divisor of `/` must not be zero. */
function calculated(operator, a, b, origins, run) {
    const value = fast(operator, a, b);
    if (value !== undefined)
        return { kind: 'number', value, origins };
    run.produce(costOfExactOperation);
    const result = numberOfBinary(exact(operator, binaryOf(a), binaryOf(b)), origins);
    // Zero has a sign: `0 * -1` is `-0`.
    const signed = result.value === 0 && (operator === '*' || operator === '/') && isNegative(a) !== isNegative(b);
    return signed ? { ...result, value: -0 } : result;
}
function exact(operator, x, y) {
    switch (operator) {
        case '+':
            return add(x, y);
        case '-':
            return add(x, negate(y));
        case '*':
            return multiply(x, y);
        case '/':
            return divide(x, y);
        case '%':
            return modulo(x, y);
    }
}
function isNegative({ value }) {
    return value < 0 || Object.is(value, -0);
}
/** Below zero, zero or above it, as `a` is less than, equal to or greater than `b`. */
function compared(a, b, run) {
    // The digits that JavaScript writes are in the order of its numbers.
    if (a.digits === undefined && b.digits === undefined)
        return a.value - b.value;
    run.produce(costOfExactOperation);
    return compare(binaryOf(a), binaryOf(b));
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/lists.js

















/** What comparing two elements counts for. */
const costOfComparison = 8;
/** Terraform makes no longer lists of numbers. */
const longestRange = 1024;
/** Lists that are not known take part as one element that stands for theirs, so that the known ones are not lost. */
const concat = (args, call) => {
    const items = [];
    for (const arg of args) {
        if (arg.kind === 'unknown')
            items.push({ ...arg, name: `${arg.name}[*]` });
        else
            items.push(...sequenceOf(arg).items.map((item) => partOf(item, arg)));
        call.scope.run.elements(items.length);
    }
    const origins = joined([call.span], ...args.map((arg) => arg.origins));
    const tuple = { ...listResult(items, call), origins };
    const allLists = args.every((arg) => arg.kind === 'list' && arg.form === 'list');
    return allLists && unified(items.map((item) => typeOf(item))) ? convertTo(tuple, list(type_any)) : tuple;
};
const flatten = (args, call) => {
    const items = [];
    const add = (value, depth) => {
        if (depth > 100)
            throw new EvaluationError('the list is nested too deeply', 'limit');
        if (value.kind === 'list')
            for (const item of value.items)
                add(partOf(item, value), depth + 1);
        // What is not known is most likely a list, too.
        else
            items.push(value.kind === 'unknown' ? { ...value, name: `${value.name}[*]` } : value);
        call.scope.run.elements(items.length);
    };
    const value = argument(args, 0, call);
    if (value.kind === 'unknown')
        return { ...value, name: describeCall('flatten', [value]) };
    add(listOf(value), 0);
    return { ...listResult(items, call), origins: joined([call.span], value.origins) };
};
const lists_element = (args, call) => {
    const value = argument(args, 0, call);
    const index = argument(args, 1, call);
    if (value.kind !== 'list' || index.kind === 'unknown') {
        if (value.kind !== 'list' && value.kind !== 'unknown')
            throw unfit(value, 'a list');
        return elementOf(value, index, call.span);
    }
    const { items } = sequenceOf(value);
    if (items.length === 0)
        throw new EvaluationError('the list is empty');
    if (openFrom(value) !== undefined)
        return elementOf(value, index, call.span);
    const at = integerOf(index) % items.length;
    const item = items[at < 0 ? at + items.length : at];
    return item ? partOf(item, value) : elementOf(value, index, call.span);
};
const lists_length = (args, call) => {
    const value = argument(args, 0, call);
    if (value.kind === 'list') {
        const unsure = value.form === 'set' && value.items.some((item) => item.kind === 'unknown');
        if (unsure || openFrom(value) !== undefined)
            throw new NotKnown('unresolved-reference');
        return numberResult(value.items.length, args, call);
    }
    if (value.kind === 'object' && value.open === undefined)
        return numberResult(value.entries.length, args, call);
    if (value.kind === 'object')
        throw new NotKnown('unresolved-reference');
    if (value.kind === 'number' || value.kind === 'bool')
        throw unfit(value, 'a string or a collection');
    return numberResult(graphemes(textOf(value)).length, args, call);
};
const contains = (args, call) => {
    const { items } = listOf(argument(args, 0, call));
    return boolResult(isAmong(argument(args, 1, call), items, call), args, call);
};
/** The items without those that are surely equal to an earlier one. */
const distinct = (args, call) => {
    const value = listOf(argument(args, 0, call));
    const kept = new Map();
    for (const item of value.items)
        if (!kept.has(identity(item)))
            kept.set(identity(item), partOf(item, value));
    return listResult([...kept.values()], call, 'list');
};
const compact = (args, call) => {
    const value = listOf(argument(args, 0, call));
    const kept = value.items.filter((item) => item.kind !== 'null' && !(item.kind === 'string' && item.pieces.every((piece) => piece === '')));
    return listResult(kept.map((item) => partOf(item, value)), call, 'list');
};
const coalesceList = (args, call) => {
    if (args.length === 0)
        throw new EvaluationError('coalescelist needs an argument');
    for (const arg of args)
        if (arg.kind !== 'unknown' && arg.kind !== 'null')
            sequenceOf(arg);
    const found = args.find((arg) => arg.kind === 'unknown' || (arg.kind === 'list' && arg.items.length > 0));
    if (!found)
        throw new EvaluationError('no list has elements');
    if (found.kind !== 'unknown')
        return found;
    const rest = args.slice(args.indexOf(found)).filter((arg) => arg.kind !== 'null');
    return choiceOf(describeCall(call.name, args), rest, [call.span]);
};
const sort = (args, call) => {
    const { items } = listOf(argument(args, 0, call));
    if (items.some((item) => item.kind === 'null'))
        throw new EvaluationError('null cannot be sorted');
    const texts = items.map((item) => ({ item, text: keyText(item) }));
    return listResult(texts.sort((a, b) => (0,order/* byText */.z)(a.text, b.text)).map(({ item }) => item), call, 'list');
};
const reverse = (args, call) => {
    const value = listOf(argument(args, 0, call));
    return listResult(value.items.toReversed(), call, value.form && 'list');
};
const slice = (args, call) => {
    const value = sequenceOf(argument(args, 0, call));
    const [from, to] = [integerOf(argument(args, 1, call)), integerOf(argument(args, 2, call))];
    if (from < 0 || to > value.items.length || from > to)
        throw new EvaluationError('the indices are outside of the list');
    return listResult(value.items.slice(from, to).map((item) => partOf(item, value)), call, value.form && 'list');
};
const chunklist = (args, call) => {
    const { items } = listOf(argument(args, 0, call));
    const size = integerOf(argument(args, 1, call));
    if (size < 0)
        throw new EvaluationError('a size must not be negative');
    const step = size === 0 ? Math.max(1, items.length) : size;
    const chunks = [];
    for (let i = 0; i < items.length; i += step)
        chunks.push(listResult(items.slice(i, i + step), call, 'list'));
    return listResult(chunks, call, 'list');
};
const one = (args, call) => {
    const value = argument(args, 0, call);
    const { items } = listOf(value);
    if (items.length > 1)
        throw new EvaluationError('the list has more than one element');
    return items[0] ? partOf(items[0], value) : { kind: 'null', origins: [call.span] };
};
const range = (args, call) => {
    const { run } = call.scope;
    const whole = (value) => ({ kind: 'number', value, origins: [call.span] });
    const [first = whole(0), second, third] = args.map(numberConverted);
    const [from, to] = second ? [first, second] : [whole(0), first];
    const step = third ?? whole(compared(from, to, run) <= 0 ? 1 : -1);
    const upwards = Math.sign(step.value);
    if (upwards === 0 || compared(to, from, run) * upwards < 0) {
        throw new EvaluationError('the step does not lead to the limit');
    }
    const items = [];
    let at = { ...from, origins: [call.span] };
    while (compared(at, to, run) * upwards < 0) {
        if (items.length >= longestRange)
            throw new EvaluationError('a range has at most 1024 numbers', 'limit');
        items.push(at);
        at = calculated('+', at, step, [call.span], run);
    }
    run.elements(items.length);
    return listResult(items, call, 'list');
};
const index = (args, call) => {
    const { items } = sequenceOf(argument(args, 0, call));
    const wanted = argument(args, 1, call);
    call.scope.run.produce(items.length * costOfComparison);
    for (const [i, item] of items.entries()) {
        const same = equal(item, wanted);
        if (same === undefined)
            throw new NotKnown('unresolved-reference');
        if (same)
            return numberResult(i, args, call);
    }
    throw new EvaluationError('the list does not have the element');
};
const matchkeys = (args, call) => {
    const [values, keys, wanted] = [0, 1, 2].map((i) => listOf(argument(args, i, call)).items);
    if (!values || !keys || !wanted)
        throw new EvaluationError('matchkeys needs three lists');
    if (values.length !== keys.length)
        throw new EvaluationError('the lists differ in length');
    const type = unified([...keys, ...wanted].map((item) => typeOf(item)));
    if (!type)
        throw new EvaluationError('the keys and the searched ones must be of one type');
    const sought = wanted.map((item) => convertTo(item, type));
    const texts = new Set(sought.map(identity));
    const kept = values.filter((_, i) => {
        const key = convertTo(keys[i] ?? argument(args, 1, call), type);
        return texts.has(identity(key)) || isAmong(key, sought, call);
    });
    return listResult(kept, call, 'list');
};
/** Whether an element is in a list; NotKnown where only what is not known can tell. */
function isAmong(wanted, items, call) {
    call.scope.run.produce(items.length * costOfComparison);
    const results = items.map((item) => equal(item, wanted));
    if (results.includes(true))
        return true;
    if (results.includes(undefined))
        throw new NotKnown('unresolved-reference');
    return false;
}
/** The sum of numbers in 512 bits. */
const sum = (args, call) => {
    const { items } = listOf(argument(args, 0, call));
    const origins = joined(...items.map((item) => item.origins), [call.span]);
    const [first, ...others] = items.map(numberConverted);
    if (!first)
        throw new EvaluationError('the list is empty');
    const total = others.reduce((sum, item) => calculated('+', sum, item, origins, call.scope.run), first);
    return { ...total, origins };
};
const listFunctions = new Map([
    ['concat', function_define([], concat, { rest: type_any })],
    ['flatten', function_define([type_any], flatten)],
    ['element', function_define([type_any, number], lists_element)],
    ['length', function_define([type_any], lists_length)],
    ['contains', function_define([type_any, type_any], contains)],
    ['distinct', function_define([list(type_any)], distinct)],
    ['compact', function_define([list(string)], compact)],
    ['coalescelist', function_define([], coalesceList, { rest: orNull(type_any) })],
    ['sort', function_define([list(string)], sort)],
    ['reverse', function_define([type_any], reverse)],
    ['slice', function_define([type_any, number, number], slice)],
    ['chunklist', function_define([list(type_any), number], chunklist)],
    ['one', function_define([type_any], one)],
    ['range', function_define([number, number, number], range, { optional: 2 })],
    ['index', function_define([type_any, type_any], index)],
    ['matchkeys', function_define([list(type_any), list(type_any), list(type_any)], matchkeys)],
    ['sum', function_define([type_any], sum)],
    // `list(…)` of Terraform before 0.12.
    ['list', function_define([], (args, call) => listResult(args, call), { rest: type_any })],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/maps.js











/** Later objects win; of an unknown object, an attribute of its own name stays as unknown rest. */
const merge = (args, call) => {
    const entries = new Map();
    let open;
    const given = args.filter((arg) => arg.kind !== 'null');
    for (const arg of given) {
        if (arg.kind === 'unknown') {
            open = describeCall('merge', args);
            continue;
        }
        const object = objectOf(arg);
        if (object.open !== undefined)
            open = object.open;
        for (const entry of object.entries) {
            entries.delete(entry.key);
            entries.set(entry.key, entry);
        }
        call.scope.run.elements(entries.size);
    }
    const origins = joined([call.span], ...args.map((arg) => arg.origins));
    const merged = { ...objectResult([...entries.values()], call), origins };
    if (open !== undefined)
        return { ...merged, open };
    const [first] = given;
    const maps = first?.kind === 'object' && given.every((arg) => arg.kind === 'object' && arg.form);
    return maps && given.every((arg) => type_sameType(typeOf(arg), typeOf(first))) ? { ...merged, form: 'map' } : merged;
};
/** The entry of a key; of a key or map that is not known, every value that it may be. */
const lookup = (args, call) => {
    const from = argument(args, 0, call);
    const key = argument(args, 1, call);
    const fallback = defaultOf(from, args[2]);
    if (from.kind === 'object') {
        const found = from.entries.find((entry) => entry.key === keyText(key));
        if (found)
            return partOf(found.value, from);
        const keyIsKnown = key.kind === 'string' && key.pieces.every((piece) => typeof piece === 'string');
        if (from.open === undefined && keyIsKnown && fallback)
            return fallback;
        if (from.open === undefined && keyIsKnown)
            throw new EvaluationError(`there is no key "${keyText(key)}"`);
        const candidates = [...from.entries.map((entry) => entry.value), ...(fallback ? [fallback] : [])];
        if (from.open === undefined && candidates.length > 0 && candidates.length <= 64) {
            return choiceOf(describeCall('lookup', [from, key]), candidates, [call.span]);
        }
    }
    else if (from.kind !== 'unknown')
        throw unfit(from, 'a map');
    const unknown = {
        kind: 'unknown',
        name: describeCall('lookup', [from, key]),
        reason: from.kind === 'unknown' ? from.reason : 'unresolved-reference',
        origins: joined(from.origins, [call.span]),
    };
    return fallback ? choiceOf(unknown.name, [unknown, fallback], [call.span]) : unknown;
};
/** What `lookup` answers where there is no entry: of a map, a value of its elements' type. */
function defaultOf(from, fallback) {
    if (!fallback || from.kind !== 'object' || !from.form)
        return fallback;
    return convertTo(fallback, unified(from.entries.map((entry) => typeOf(entry.value))) ?? type_any);
}
const keys = (args, call) => {
    const from = objectOf(argument(args, 0, call));
    if (from.open !== undefined)
        throw new NotKnown('unresolved-reference');
    return listResult(elementsOf(from).map(({ key }) => key), call, from.form && 'list');
};
const values = (args, call) => {
    const from = argument(args, 0, call);
    if (from.kind === 'unknown')
        return listResult([{ ...from, name: `${from.name}[*]` }], call);
    const object = objectOf(from);
    const items = elementsOf(object).map(({ value }) => value);
    if (object.open !== undefined) {
        items.push({ kind: 'unknown', name: `${object.open}[*]`, reason: 'unresolved-reference', origins: [call.span] });
    }
    return listResult(items, call, object.form && 'list');
};
const zipmap = (args, call) => {
    const [names, items] = [listOf(argument(args, 0, call)), sequenceOf(argument(args, 1, call))];
    if (names.items.length !== items.items.length)
        throw new EvaluationError('the lists differ in length');
    const entries = new Map();
    for (const [i, name] of names.items.entries()) {
        if (name.kind === 'null')
            throw new EvaluationError('a key must not be null');
        const value = items.items[i];
        if (value)
            entries.set(keyText(name), { key: keyText(name), keySpan: name.origins[0] ?? call.span, value });
    }
    return objectResult([...entries.values()], call, items.form && 'map');
};
const transpose = (args, call) => {
    const lists = new Map();
    for (const { key, value } of elementsOf(objectOf(argument(args, 0, call)))) {
        for (const item of listOf(value).items) {
            if (item.kind === 'null')
                throw new EvaluationError('a key must not be null');
            const known = lists.get(keyText(item));
            if (known)
                known.items.push(key);
            else
                lists.set(keyText(item), { keySpan: item.origins[0] ?? call.span, items: [key] });
        }
    }
    const entries = [...lists].map(([key, { keySpan, items }]) => ({
        key,
        keySpan,
        value: listResult(items, call, 'list'),
    }));
    return objectResult(entries, call, 'map');
};
/** `map("k", v, …)` of Terraform before 0.12. */
const legacyMap = (args, call) => {
    const entries = [];
    for (let i = 0; i + 1 < args.length; i += 2) {
        const [key, value] = [argument(args, i, call), argument(args, i + 1, call)];
        entries.push({ key: keyText(key), keySpan: key.origins[0] ?? call.span, value });
    }
    return objectResult(entries, call);
};
const mapFunctions = new Map([
    ['merge', function_define([], merge, { rest: orNull(type_any) })],
    ['lookup', function_define([type_any, string, orNull(type_any)], lookup, { optional: 1 })],
    ['keys', function_define([type_any], keys)],
    ['values', function_define([type_any], values)],
    ['zipmap', function_define([list(string), type_any], zipmap)],
    ['transpose', function_define([map(list(string))], transpose)],
    ['map', function_define([], legacyMap, { rest: type_any })],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/network.js





function parseNetwork(text) {
    if (text.length > 64)
        throw new EvaluationError('a CIDR prefix is shorter');
    const [address = '', length = '', ...rest] = text.split('/');
    const bits = address.includes(':') ? 128 : 32;
    const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
    if (rest.length > 0 || !(prefix <= bits))
        throw new EvaluationError(`"${text.slice(0, 60)}" is no CIDR prefix`);
    return { address: masked(parseAddress(address), prefix, bits), prefix, bits };
}
function parseAddress(text) {
    if (!text.includes(':'))
        return parseIpv4(text);
    const invalid = new EvaluationError(`"${text.slice(0, 60)}" is no IP address`);
    const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
    const last = tail ? parseIpv4(tail[2] ?? '') : undefined;
    const hexadecimal = last === undefined ? text : `${tail?.[1]}${(last >> 16n).toString(16)}:${(last & 0xffffn).toString(16)}`;
    const halves = hexadecimal.split('::');
    const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
    const missing = 8 - left.length - right.length;
    if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0))
        throw invalid;
    const groups = [...left, ...Array.from({ length: halves.length === 2 ? missing : 0 }, () => '0'), ...right];
    if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group)))
        throw invalid;
    return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}
function parseIpv4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) {
        throw new EvaluationError(`"${text.slice(0, 60)}" is no IP address`);
    }
    return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}
function masked(address, prefix, bits) {
    const host = BigInt(bits - prefix);
    return (address >> host) << host;
}
function addressText(address, bits) {
    if (bits === 32)
        return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.');
    const groups = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - i * 16)) & 0xffffn).toString(16));
    const zeros = /(?:^|:)0(?::0)+(?::|$)/g;
    const full = groups.join(':');
    const longest = [...full.matchAll(zeros)].map(([run]) => run).sort((a, b) => b.length - a.length)[0];
    return longest === undefined ? full : full.replace(longest, '::');
}
function networkText({ address, prefix, bits }) {
    return `${addressText(address, bits)}/${prefix}`;
}
function subnet(network, newBits, number) {
    const prefix = network.prefix + newBits;
    if (newBits < 0 || prefix > network.bits)
        throw new EvaluationError('there are not enough address bits');
    if (number < 0n || number >= 1n << BigInt(newBits))
        throw new EvaluationError('the subnet number is out of range');
    return { address: network.address | (number << BigInt(network.bits - prefix)), prefix, bits: network.bits };
}
const cidrHost = (args, call) => {
    const { address, prefix, bits } = parseNetwork(textOf(argument(args, 0, call)));
    const number = BigInt(integerOf(argument(args, 1, call)));
    const size = 1n << BigInt(bits - prefix);
    const host = number < 0n ? size + number : number;
    if (host < 0n || host >= size)
        throw new EvaluationError('the host number is out of range');
    return textResult(addressText(address | host, bits), args, call);
};
const cidrNetmask = (args, call) => {
    const { prefix, bits } = parseNetwork(textOf(argument(args, 0, call)));
    if (bits !== 32)
        throw new EvaluationError('only IPv4 has netmasks');
    return textResult(addressText(masked((1n << 32n) - 1n, prefix, 32), 32), args, call);
};
const cidrSubnet = (args, call) => {
    const network = parseNetwork(textOf(argument(args, 0, call)));
    const [newBits, number] = [integerOf(argument(args, 1, call)), integerOf(argument(args, 2, call))];
    return textResult(networkText(subnet(network, newBits, BigInt(number))), args, call);
};
/** Consecutive subnets, each aligned to its own size. */
const cidrSubnets = (args, call) => {
    const network = parseNetwork(textOf(argument(args, 0, call)));
    // Terraform looks for the subnet before the first one.
    if (network.address === 0n && args.length > 2)
        throw new EvaluationError('the subnets do not fit');
    call.scope.run.elements(args.length);
    const origins = derived(args.slice(0, 1), call);
    let next = network.address;
    const end = network.address + (1n << BigInt(network.bits - network.prefix));
    const subnets = args.slice(1).map((arg) => {
        const newBits = integerOf(arg);
        const prefix = network.prefix + newBits;
        if (prefix > network.bits || newBits < 1 || newBits > 32)
            throw new EvaluationError('there are not enough address bits');
        const size = 1n << BigInt(network.bits - prefix);
        const address = ((next + size - 1n) / size) * size;
        if (address + size > end)
            throw new EvaluationError('the subnets do not fit');
        next = address + size;
        return (0,located_value/* stringValue */.r$)(networkText({ address, prefix, bits: network.bits }), origins);
    });
    return listResult(subnets, call);
};
const cidrContains = (args, call) => {
    const outer = parseNetwork(textOf(argument(args, 0, call)));
    const text = textOf(argument(args, 1, call));
    const inner = text.includes('/') ? parseNetwork(text) : parseNetwork(`${text}/${text.includes(':') ? 128 : 32}`);
    if (inner.bits !== outer.bits)
        throw new EvaluationError('the address families differ');
    const inside = inner.prefix >= outer.prefix && masked(inner.address, outer.prefix, outer.bits) === outer.address;
    return boolResult(inside, args, call);
};
const networkFunctions = new Map([
    ['cidrhost', function_define([string, number], cidrHost)],
    ['cidrnetmask', function_define([string], cidrNetmask)],
    ['cidrsubnet', function_define([string, number, number], cidrSubnet)],
    ['cidrsubnets', function_define([string], cidrSubnets, { rest: number })],
    ['cidrcontains', function_define([string, string], cidrContains)],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/numbers.js








/** The largest or smallest of numbers. */
function extreme(sign) {
    return (args, call) => {
        const [first, ...others] = args.map(numberConverted);
        if (!first)
            throw new EvaluationError(`${call.name} needs an argument`);
        const found = others.reduce((a, b) => (compared(b, a, call.scope.run) * sign > 0 ? b : a), first);
        return { ...found, origins: derived(args, call) };
    };
}
/** A function of one number in 512 bits. */
function numbers_exact(compute) {
    return (args, call) => {
        const value = numberConverted(argument(args, 0, call));
        return numberOfBinary(compute(binaryOf(value)), derived(args, call));
    };
}
const sign = (value) => (value.mantissa > 0n ? 1n : value.mantissa < 0n ? -1n : 0n);
/** Computed in 64 bits, as Terraform does. */
const log = (args, call) => {
    const [value, base] = [numberConverted(argument(args, 0, call)), numberConverted(argument(args, 1, call))];
    const result = Math.log(value.value) / Math.log(base.value);
    if (Number.isNaN(result))
        throw new EvaluationError('the result is not a number');
    // Terraform goes on with infinity, which is no number that could be written.
    if (!Number.isFinite(result))
        throw new NotKnown('unsupported-expression');
    return numberResult(result, args, call);
};
/** Computed in 64 bits, as Terraform does. */
const pow = (args, call) => {
    const [base, power] = [numberConverted(argument(args, 0, call)), numberConverted(argument(args, 1, call))];
    const result = base.value ** power.value;
    if (Number.isNaN(result))
        throw new EvaluationError('the result is not a number');
    // Terraform goes on with infinity, which is no number that could be written.
    if (!Number.isFinite(result))
        throw new NotKnown('unsupported-expression');
    return numberResult(result, args, call);
};
const parseInteger = (args, call) => {
    const value = argument(args, 0, call);
    if (value.kind === 'number' || value.kind === 'bool')
        throw unfit(value, 'a string');
    const text = textOf(value);
    const base = integerOf(argument(args, 1, call));
    if (base < 2 || base > 62)
        throw new EvaluationError('the base must be between 2 and 62');
    const digits = text.replace(/^[+-]/, '');
    if (digits === '' || digits.length > 1000)
        throw new EvaluationError('there are no digits, or too many');
    let result = 0n;
    for (const digit of digits) {
        const value = digitValue(digit, base);
        if (value >= base)
            throw new EvaluationError(`"${digit}" is no digit of base ${base}`);
        result = result * BigInt(base) + BigInt(value);
    }
    return numberOfBinary({ mantissa: text.startsWith('-') ? -result : result, exponent: 0 }, derived(args, call));
};
/** Letters are equal in either case up to base 36; beyond it capitals come after small letters. */
function digitValue(digit, base) {
    const code = digit.charCodeAt(0);
    if (code >= 48 && code <= 57)
        return code - 48;
    if (code >= 97 && code <= 122)
        return code - 87;
    if (code >= 65 && code <= 90)
        return base <= 36 ? code - 55 : code - 29;
    return 99;
}
/** Only the sign of a number that 64 bits can hold is answered. */
const signum = (args, call) => {
    const value = binaryOf(numberConverted(argument(args, 0, call)));
    if (!isWhole(value) || compare(multiply(value, value), { mantissa: 1n, exponent: 126 }) > 0) {
        throw new EvaluationError('a whole number is needed');
    }
    return numberResult(Number(sign(value)), args, call);
};
const numberFunctions = new Map([
    [
        'abs',
        function_define([number], numbers_exact((x) => (sign(x) < 0n ? negate(x) : x))),
    ],
    [
        'ceil',
        function_define([number], numbers_exact((x) => negate(floor(negate(x))))),
    ],
    [
        'floor',
        function_define([number], numbers_exact((x) => floor(x))),
    ],
    ['log', function_define([number, number], log)],
    ['max', function_define([], extreme(1), { rest: number })],
    ['min', function_define([], extreme(-1), { rest: number })],
    ['pow', function_define([number, number], pow)],
    ['signum', function_define([number], signum)],
    ['parseint', function_define([type_any, number], parseInteger)],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/relocation.js
/** A value that was read from a text which stands in no file: all of its parts have the places of that text. */
function relocation_relocated(value, origins, at) {
    switch (value.kind) {
        case 'list':
            return { ...value, origins, items: value.items.map((item) => relocation_relocated(item, origins, at)) };
        case 'object': {
            const keySpan = origins[0] ?? at;
            const entries = value.entries.map(({ key, value: item }) => ({
                key,
                keySpan,
                value: relocation_relocated(item, origins, at),
            }));
            return { ...value, origins, entries };
        }
        case 'string':
            return { kind: 'string', pieces: value.pieces, origins };
        default:
            return { ...value, origins };
    }
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/provider-terraform.js










/** A value as an expression of Terraform's language. */
function expressionText(value, indentation, depth = 0) {
    if (depth > 60)
        throw new EvaluationError('the value is nested too deeply', 'limit');
    const inner = `${indentation}  `;
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'bool':
            return String(value.value);
        case 'number':
            return numberText(value);
        case 'string':
            return provider_terraform_quoted(textOf(value));
        case 'list':
            return `[${value.items.map((item) => expressionText(item, indentation, depth + 1)).join(', ')}]`;
        case 'object': {
            if (value.open !== undefined)
                throw new NotKnown('unresolved-reference');
            if (value.entries.length === 0)
                return '{}';
            const names = value.entries.map(({ key }) => keyExpression(key).length);
            const width = Math.max(...names);
            const lines = elementsOf(value).map(({ key, value: item }) => {
                return `${inner}${keyExpression((0,located_value/* knownText */.bG)(key) ?? '').padEnd(width)} = ${expressionText(item, inner, depth + 1)}\n`;
            });
            return `{\n${lines.join('')}${indentation}}`;
        }
        case 'unknown':
            throw new NotKnown(value.reason);
        case 'choice':
            throw new NotKnown('limit');
    }
}
function keyExpression(key) {
    return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) ? key : provider_terraform_quoted(key);
}
function provider_terraform_quoted(text) {
    // A function as the replacement: in a text of one, `$$` would stand for `$`.
    return JSON.stringify(text).replace(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
}
const encodeExpression = (args, call) => {
    return textResult(expressionText(argument(args, 0, call), ''), args, call);
};
const encodeVariables = (args, call) => {
    const object = objectOf(argument(args, 0, call));
    if (object.open !== undefined)
        throw new NotKnown('unresolved-reference');
    const width = Math.max(0, ...object.entries.map(({ key }) => key.length));
    const lines = elementsOf(object).map(({ key, value }) => {
        const name = (0,located_value/* knownText */.bG)(key) ?? '';
        if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name))
            throw new EvaluationError('a name of a variable is needed');
        return `${name.padEnd(width)} = ${expressionText(value, '')}\n`;
    });
    return textResult(lines.join(''), args, call);
};
/** The attributes of a text as variable files have them. */
const decodeVariables = (args, call) => {
    const value = argument(args, 0, call);
    const text = textOf(value);
    const source = { path: call.span.source.path, text };
    const { body, errors } = (0,parse/* parseHcl */.z4)(source);
    if (errors.length > 0 || body.blocks.length > 0)
        throw new EvaluationError('the text is no file of variables');
    const scope = { ...call.scope, source, names: { resolve: () => undefined } };
    const origins = [...value.origins, call.span];
    const entries = body.attributes.map((attribute) => ({
        key: attribute.name.name,
        keySpan: call.span,
        value: relocation_relocated(evaluate(attribute.value, scope), origins, call.span),
    }));
    return objectResult(entries, call);
};
/** The functions of Terraform's built-in provider. */
const languageFunctions = [
    ['provider::terraform::encode_expr', function_define([orNull(type_any)], encodeExpression)],
    ['provider::terraform::encode_tfvars', function_define([type_any], encodeVariables)],
    ['provider::terraform::decode_tfvars', function_define([string], decodeVariables)],
];

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/provider.js






/** The six parts of an ARN; holes stay in the part that they stand in. */
const arnParse = (args, call) => {
    const value = stringArgument(args, 0, call);
    const parts = [[]];
    for (const { piece, origins } of partsOf(value)) {
        if (typeof piece !== 'string') {
            if (piece.kind === undefined && parts.length < 6)
                throw new NotKnown(piece.reason);
            parts.at(-1)?.push({ piece, origins });
            continue;
        }
        let rest = piece;
        while (parts.length < 6 && rest.includes(':')) {
            const colon = rest.indexOf(':');
            parts.at(-1)?.push({ piece: rest.slice(0, colon), origins });
            rest = rest.slice(colon + 1);
            parts.push([]);
        }
        parts.at(-1)?.push({ piece: rest, origins });
    }
    if (parts.length !== 6)
        throw new EvaluationError('the text is no ARN');
    const names = ['partition', 'service', 'region', 'account_id', 'resource'];
    const entries = names.map((key, i) => {
        return { key, keySpan: call.span, value: stringOf(parts[i + 1] ?? [], derived([value], call)) };
    });
    return objectResult(entries, call);
};
const arnBuild = (args, call) => {
    const parts = [{ piece: 'arn', origins: [call.span] }];
    for (let i = 0; i < 5; i++) {
        parts.push({ piece: ':', origins: [call.span] }, ...partsOf(stringArgument(args, i, call)));
    }
    return stringOf(parts, [call.span]);
};
/** Removes the path of a role's ARN. */
const trimRolePath = (args, call) => {
    const value = stringArgument(args, 0, call);
    const parts = partsOf(value);
    const at = parts.findLastIndex(({ piece }) => typeof piece === 'string' && piece.includes('/'));
    const start = parts.findIndex(({ piece }) => typeof piece === 'string' && piece.includes(':role/'));
    const [first, last] = [parts[start], parts[at]];
    if (typeof first?.piece !== 'string' || typeof last?.piece !== 'string')
        throw new EvaluationError('the text is no ARN of a role');
    const head = first.piece.slice(0, first.piece.indexOf(':role/') + 6);
    const tail = last.piece.slice(last.piece.lastIndexOf('/') + 1);
    const trimmed = [
        ...parts.slice(0, start),
        { ...first, piece: head },
        { ...last, piece: tail },
        ...parts.slice(at + 1),
    ];
    return stringOf(trimmed, derived([value], call));
};
/** `product/version (comment)`; without a version or a comment, less. */
const userAgent = (args, call) => {
    const [product, version, comment] = [0, 1, 2].map((i) => partsOf(stringArgument(args, i, call)));
    if (!product || product.length === 0)
        throw new EvaluationError('a product name is needed');
    const literal = (piece) => ({ piece, origins: [call.span] });
    const parts = [...product];
    if (version && version.length > 0)
        parts.push(literal('/'), ...version);
    if (comment && comment.length > 0)
        parts.push(literal(' ('), ...comment, literal(')'));
    return stringOf(parts, [call.span]);
};
const providerFunctions = new Map([
    ['provider::aws::arn_parse', function_define([string], arnParse)],
    ['provider::aws::arn_build', function_define([string, string, string, string, string], arnBuild)],
    ['provider::aws::trim_iam_role_path', function_define([string], trimRolePath)],
    ['provider::aws::user_agent', function_define([string, string, string], userAgent)],
    ...languageFunctions,
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/regexes.js









/** Patterns and texts come from the repository: RE2 takes linear time, and both are bounded all the same. */
const longestPattern = 1000;
const longestText = 200_000;
/** A pattern of more states is not compiled: `(a{100}){100}` has 10,000. */
const mostStates = 10_000;
/** What a match counts for besides its text. */
const costOfMatch = 100;
/** A quarter of all the code that a review of Terraform could load. */
const regexEngine = new LateModule(() => __webpack_require__.e(/* import() */ 934).then(__webpack_require__.bind(__webpack_require__, 5934)));
function compiled(pattern, call) {
    if (pattern.length > longestPattern)
        throw new EvaluationError('the pattern is too long', 'limit');
    const states = statesOf(pattern);
    if (states > mostStates)
        throw new EvaluationError('the pattern repeats too much', 'limit');
    const engine = regexEngine.from(call.scope.run.files);
    try {
        return { expression: engine.RE2JS.compile(pattern), states };
    }
    catch {
        throw new EvaluationError('the pattern is no regular expression of RE2');
    }
}
/** About how many states a pattern has: one for each of its characters, repeated as often as counts say. */
function statesOf(pattern) {
    const groups = [];
    let total = 0;
    let last = 0;
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern.charAt(at);
        const count = character === '{' ? /^\{(\d{1,9})(?:,(\d{0,9}))?\}/.exec(pattern.slice(at, at + 24)) : null;
        if (count) {
            const times = Math.max(1, Number(count[2] || count[1]));
            total += last * (times - 1);
            last *= times;
            at += count[0].length - 1;
            continue;
        }
        last = 1;
        if (character === '\\')
            at++;
        else if (character === '(') {
            groups.push(total);
            continue;
        }
        else if (character === ')') {
            last = total - (groups.pop() ?? 0) + 1;
            total++;
            continue;
        }
        total += last;
    }
    return total;
}
/** The text that a pattern is applied to; a machine may look at every character in each of its states. */
function subject(value, pattern, call) {
    const text = textOf(value);
    if (text.length > longestText)
        throw new EvaluationError('the text is too long for a pattern', 'limit');
    call.scope.run.produce(Math.ceil((text.length * pattern.states) / 4));
    return text;
}
/** One match: the text, or its groups as a list, or its named groups as an object (documentation of `regex`). */
function captures(matcher, pattern, from, call) {
    const origins = derived(from, call);
    const text = (group) => group === null ? { kind: 'null', origins } : (0,located_value/* stringValue */.r$)(group, origins);
    const names = Object.entries(pattern.namedGroups());
    if (names.length > 0) {
        if (names.length !== pattern.groupCount())
            throw new EvaluationError('named and unnamed groups cannot be mixed');
        const entries = names.map(([key, index]) => ({
            key,
            keySpan: call.span,
            value: text(matcher.group(Number(index))),
        }));
        return { kind: 'object', entries, origins };
    }
    const count = pattern.groupCount();
    if (count === 0)
        return text(matcher.group());
    return { kind: 'list', items: Array.from({ length: count }, (_, i) => text(matcher.group(i + 1))), origins };
}
const regex = (args, call) => {
    const pattern = compiled(textOf(argument(args, 0, call)), call);
    const matcher = pattern.expression.matcher(subject(argument(args, 1, call), pattern, call));
    if (!matcher.find())
        throw new EvaluationError('the pattern does not match');
    return captures(matcher, pattern.expression, args, call);
};
const regexAll = (args, call) => {
    const pattern = compiled(textOf(argument(args, 0, call)), call);
    const matcher = pattern.expression.matcher(subject(argument(args, 1, call), pattern, call));
    const matches = [];
    let end = -1;
    while (matcher.find()) {
        // Nothing is matched right behind a match.
        if (matcher.end() === end)
            continue;
        end = matcher.end();
        call.scope.run.elements(matches.length + 1);
        call.scope.run.produce(costOfMatch);
        matches.push(captures(matcher, pattern.expression, args, call));
    }
    return listResult(matches, call, 'list');
};
/** What is searched for may begin at the end of a literal part and go on in a hole, or the other way round. */
function mayGoOn(piece, search) {
    for (let length = 1; length < search.length; length++) {
        if (piece.endsWith(search.slice(0, length)) || piece.startsWith(search.slice(length)))
            return true;
    }
    return false;
}
function describeReplace(name, search, put) {
    return `replace(${name}, ${JSON.stringify(search)}, ${describe(put)})`;
}
/** `replace`: a pattern between slashes is a regular expression, with `$1` and `${name}` in the replacement. */
const replace = (args, call) => {
    const value = stringArgument(args, 0, call);
    const search = textOf(argument(args, 1, call));
    const put = stringArgument(args, 2, call);
    if (search.length > 1 && search.startsWith('/') && search.endsWith('/')) {
        const pattern = compiled(search.slice(1, -1), call);
        const text = subject(value, pattern, call);
        return textResult(substituted(pattern.expression, text, textOf(put), call), args, call);
    }
    if (search === '') {
        const [text, between] = [textOf(value), textOf(put)];
        call.scope.run.produce(text.length * (between.length + 1));
        return textResult(text.replaceAll('', () => between), args, call);
    }
    const replacement = partsOf(put);
    const parts = [];
    for (const { piece, origins } of partsOf(value)) {
        if (typeof piece !== 'string') {
            parts.push({ piece: { ...piece, name: describeReplace(piece.name, search, put) }, origins });
            continue;
        }
        if (value.pieces.length > 1 && mayGoOn(piece, search))
            throw new NotKnown('unresolved-reference');
        for (const [i, text] of piece.split(search).entries()) {
            const more = [...(i > 0 ? replacement : []), { piece: text, origins }];
            call.scope.run.produce(costOf(more));
            for (const part of more)
                parts.push(part);
        }
    }
    return stringOf(parts, derived([value], call));
};
const reference = /\$(?:\$|(\w+)|\{(\w+)\})/g;
function substituted(pattern, text, template, call) {
    const matcher = pattern.matcher(text);
    const names = pattern.namedGroups();
    let result = '';
    let from = 0;
    let end = -1;
    while (matcher.find()) {
        if (matcher.end() === end)
            continue;
        end = matcher.end();
        const put = template.replace(reference, (whole, bare, braced) => {
            const name = bare ?? braced;
            if (name === undefined)
                return whole === '$$' ? '$' : '';
            const index = /^\d+$/.test(name) ? Number(name) : Object.hasOwn(names, name) ? Number(names[name]) : -1;
            return index >= 0 && index <= pattern.groupCount() ? (matcher.group(index) ?? '') : '';
        });
        call.scope.run.produce(put.length + costOfMatch);
        result += text.slice(from, matcher.start()) + put;
        from = matcher.end();
    }
    return result + text.slice(from);
}
const regexFunctions = new Map([
    ['regex', function_define([string, string], regex)],
    ['regexall', function_define([string, string], regexAll)],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/sets.js







/** A set operation over sets of one type; elements that are not known are equal to none but themselves. */
function combined(keep) {
    return (args, call) => {
        const type = unified(args.map((arg) => typeOf(arg)));
        if (!type)
            throw new EvaluationError('the sets must have types that can be the same');
        const [first, ...others] = args.map((arg) => listOf(convertTo(arg, type)).items);
        const result = others.reduce((before, next) => keep(before, next), first ?? []);
        return listResult(setOrder(result), call, 'set');
    };
}
/** Whether an element is surely in a set. */
function membership(items) {
    const known = new Set(items.map(identity));
    return (wanted) => known.has(identity(wanted)) && items.some((item) => equal(item, wanted) === true);
}
const intersection = (first, second) => first.filter(membership(second));
const difference = (first, second) => {
    const has = membership(second);
    return first.filter((item) => !has(item));
};
/** Every combination of elements, the last set's changing fastest; sets make a set, anything else a list. */
const setProduct = (args, call) => {
    if (args.length < 2)
        throw new EvaluationError('setproduct needs at least two sets');
    const lists = args.map((arg) => {
        const collection = listOf(arg);
        const type = unified(collection.items.map((item) => typeOf(item)));
        if (!type)
            throw new EvaluationError('the elements of a set must have types that can be the same');
        return collection.items.map((item) => convertTo(item, type));
    });
    const count = lists.reduce((product, items) => product * items.length, 1);
    call.scope.run.elements(count * lists.length);
    let rows = [[]];
    for (const items of lists)
        rows = rows.flatMap((row) => items.map((item) => [...row, item]));
    const allSets = args.every((arg) => arg.kind === 'list' && arg.form === 'set');
    const tuples = rows.map((row) => listResult(row, call));
    return allSets ? listResult(setOrder(tuples), call, 'set') : listResult(tuples, call, 'list');
};
const twoSets = (apply) => function_define([set(type_any)], apply, { rest: set(type_any) });
const setFunctions = new Map([
    ['setunion', twoSets(combined((first, second) => [...first, ...second]))],
    ['setintersection', twoSets(combined(intersection))],
    ['setsubtract', function_define([set(type_any), set(type_any)], combined(difference))],
    ['setproduct', function_define([], setProduct, { rest: type_any })],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/numbers/decimal-text.js

function shortest(number) {
    const text = binaryText(number).replace('-', '');
    const [whole = '', fraction = ''] = text.split('.');
    const all = whole + fraction;
    const leading = all.length - all.replace(/^0+/, '').length;
    const digits = all.slice(leading).replace(/0+$/, '');
    return { digits, point: digits === '' ? 0 : whole.length - leading };
}
/** A number's exact digits, cut or padded to a count behind the decimal point; halves go to the even digit. */
function roundedTo(number, places) {
    const { mantissa, exponent } = number;
    const magnitude = mantissa < 0n ? -mantissa : mantissa;
    const scaled = magnitude * 10n ** BigInt(places);
    if (exponent >= 0)
        return scaled << BigInt(exponent);
    const divisor = 1n << BigInt(-exponent);
    const [quotient, rest] = [scaled / divisor, (scaled % divisor) * 2n];
    return rest > divisor || (rest === divisor && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}
const decimal_text_sign = (number) => (number.mantissa < 0n ? '-' : '');
/** As `%f` writes it. */
function fixed(number, precision) {
    const text = roundedTo(number, precision)
        .toString()
        .padStart(precision + 1, '0');
    if (precision === 0)
        return decimal_text_sign(number) + text;
    return `${decimal_text_sign(number)}${text.slice(0, -precision)}.${text.slice(-precision)}`;
}
/** As `%e` writes it. */
function exponential(number, precision) {
    return decimal_text_sign(number) + scientific(significant(shortest(number), precision + 1), precision + 1);
}
/** As `%g` writes it: with an exponent where that is far away from the digits. */
function general(number, precision) {
    const exact = shortest(number);
    const wanted = precision === 0 ? 1 : precision;
    const rounded = wanted === undefined ? exact : significant(exact, wanted);
    const digits = rounded.digits.replace(/0+$/, '');
    if (digits === '')
        return '0';
    const power = rounded.point - 1;
    // Without a precision, numbers of more than six places before the point have an exponent.
    const places = wanted === undefined ? 6 : wanted > digits.length && digits.length >= rounded.point ? digits.length : wanted;
    if (power < -4 || power >= places) {
        return decimal_text_sign(number) + scientific({ digits, point: rounded.point }, digits.length);
    }
    if (rounded.point <= 0)
        return `${decimal_text_sign(number)}0.${'0'.repeat(-rounded.point)}${digits}`;
    if (digits.length <= rounded.point)
        return decimal_text_sign(number) + digits.padEnd(rounded.point, '0');
    return `${decimal_text_sign(number)}${digits.slice(0, rounded.point)}.${digits.slice(rounded.point)}`;
}
function significant({ digits, point }, count) {
    if (digits.length <= count)
        return { digits: digits.padEnd(count, '0'), point };
    const kept = BigInt(digits.slice(0, count));
    const rest = digits.slice(count);
    const half = `5${'0'.repeat(rest.length - 1)}`;
    const up = rest > half || (rest === half && (kept & 1n) === 1n);
    const text = (up ? kept + 1n : kept).toString();
    return text.length > count
        ? { digits: text.slice(0, count), point: point + 1 }
        : { digits: text.padStart(count, '0'), point };
}
function scientific({ digits, point }, count) {
    const all = digits.padEnd(count, '0');
    const power = digits.replace(/0+$/, '') === '' ? 0 : point - 1;
    const fraction = all.slice(1, count);
    const exponent = `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
    return `${all.charAt(0)}${fraction === '' ? '' : `.${fraction}`}e${exponent}`;
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/format-verbs.js









const integerBases = new Map([
    ['d', { base: 10, prefix: '' }],
    ['b', { base: 2, prefix: '0b' }],
    ['o', { base: 8, prefix: '0' }],
    ['x', { base: 16, prefix: '0x' }],
    ['X', { base: 16, prefix: '0X' }],
]);
/** An argument as its verb writes it, before it is padded (Terraform documentation, `format`, "Specification Syntax"). */
function format_verbs_spelled(value, verb, call) {
    const literal = (text) => [{ piece: text, origins: value.origins }];
    const { letter, flags, precision } = verb;
    if (!/^[vtbdoxXeEfgGsq]$/.test(letter))
        throw new EvaluationError(`the format has an unknown verb %${letter}`);
    if (value.kind === 'unknown')
        return textParts(value, call.span);
    if (letter === 'v' && flags.includes('#'))
        return renderJson(value, call);
    if (letter === 'v') {
        if (value.kind === 'null')
            return literal('null');
        if (value.kind === 'list' || value.kind === 'object')
            return renderJson(value, call);
        if (value.kind === 'number')
            return literal(general(binaryOf(value), undefined));
        return textParts(value, call.span);
    }
    if (value.kind === 'null')
        throw new EvaluationError(`%${letter} has no text for null`);
    switch (letter) {
        case 's':
            return cut(textParts(value, call.span), verb, value);
        case 'q': {
            const text = textOf(value);
            return literal(`"${escapedJson(precision === undefined ? text : graphemes(text).slice(0, precision).join(''))}"`);
        }
        case 't':
            return literal(String(boolOf(value)));
        default: {
            const number = binaryOf(numberConverted(value));
            return literal(signed(number, flags, numeral(number, verb)));
        }
    }
}
/** A precision of a string is its longest length; with a hole in it, it is left as it is. */
function cut(parts, { precision }, value) {
    if (precision === undefined || parts.some(({ piece }) => typeof piece !== 'string'))
        return parts;
    const text = parts.map(({ piece }) => piece).join('');
    return [{ piece: graphemes(text).slice(0, precision).join(''), origins: value.origins }];
}
function signed(number, flags, text) {
    if (number.mantissa < 0n || text.startsWith('-'))
        return text;
    return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}
function numeral(number, { letter, flags, precision }) {
    const integer = integerBases.get(letter);
    if (integer) {
        if (!isWhole(number))
            throw new EvaluationError('a whole number is needed');
        const whole = wholeOf(number);
        const digits = (whole < 0n ? -whole : whole).toString(integer.base).padStart(precision ?? 0, '0');
        const text = `${whole < 0n ? '-' : ''}${flags.includes('#') ? integer.prefix : ''}${digits}`;
        return letter === 'X' ? text.toUpperCase() : text;
    }
    switch (letter) {
        case 'f':
            return fixed(number, precision ?? 6);
        case 'e':
        case 'E':
            return cased(exponential(number, precision ?? 6), letter);
        default:
            return cased(general(number, precision), letter);
    }
}
function cased(text, letter) {
    return letter === 'E' || letter === 'G' ? text.toUpperCase() : text;
}
/** Booleans are never padded; zeros stand between a sign and the digits. */
function padded(parts, { flags, width, letter }, value) {
    if (width === 0 || letter === 't')
        return parts;
    // A hole may be as long as the field is wide.
    if (parts.some(({ piece }) => typeof piece !== 'string'))
        return parts;
    const text = parts.map(({ piece }) => piece).join('');
    const missing = width - graphemes(text).length;
    if (missing <= 0)
        return parts;
    const { origins } = value;
    if (flags.includes('-'))
        return [...parts, { piece: ' '.repeat(missing), origins }];
    if (!flags.includes('0'))
        return [{ piece: ' '.repeat(missing), origins }, ...parts];
    const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
    const numeric = sign !== '' && letter !== 's' && letter !== 'q';
    return numeric
        ? [{ piece: sign + '0'.repeat(missing) + text.slice(1), origins }]
        : [{ piece: '0'.repeat(missing), origins }, ...parts];
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/format.js






/** Flags, width, precision, index of the argument and letter of a verb, or the second percent sign of `%%`. */
const verb = /%(?:%|([-+ 0#]*)(\d{0,15})(?:\.(\d{0,15}))?(?:\[(\d{1,4})\])?([a-zA-Z]))/y;
/** `format`: literal parts and arguments keep their origins; `%s` and `%v` keep the holes of their arguments. */
const formatFunction = (args, call) => formattedString(args, call);
/** The places of the arguments come first: they are what differs from one string to the other. */
function formattedString(args, call) {
    const [pattern, ...others] = args;
    const origins = joined(...others.map((arg) => arg.origins), pattern?.origins ?? [], [call.span]);
    return { ...stringOf(formatted(args, call), []), origins };
}
function formatted(args, call) {
    const pattern = stringArgument(args, 0, call);
    const result = [];
    let next = 1;
    let highest = 0;
    for (const { piece, origins } of partsOf(pattern)) {
        if (typeof piece !== 'string') {
            result.push({ piece, origins });
            continue;
        }
        let from = 0;
        for (let at = piece.indexOf('%'); at >= 0; at = piece.indexOf('%', from)) {
            result.push({ piece: piece.slice(from, at), origins });
            verb.lastIndex = at;
            const match = verb.exec(piece);
            if (!match)
                throw new EvaluationError('the format has an unknown verb');
            from = verb.lastIndex;
            const [, flags = '', width = '', precision, position, letter] = match;
            if (letter === undefined) {
                result.push({ piece: '%', origins });
                continue;
            }
            if (position !== undefined)
                next = Number(position);
            const value = next > 0 ? args[next] : undefined;
            if (!value)
                throw new EvaluationError('the format has a verb without an argument');
            highest = Math.max(highest, next);
            next++;
            const one = {
                flags,
                width: Number(width),
                precision: precision === undefined ? undefined : Number(precision),
                letter,
            };
            for (const part of formatOne(value, one, call))
                result.push(part);
        }
        result.push({ piece: piece.slice(from), origins });
    }
    if (highest < args.length - 1 && pattern.pieces.every((piece) => typeof piece === 'string')) {
        throw new EvaluationError('format has arguments left over');
    }
    return result;
}
function formatOne(value, one, call) {
    if (value.kind === 'choice')
        throw new NotKnown('limit');
    call.scope.run.produce(Math.max(one.width, one.precision ?? 0));
    const parts = padded(format_verbs_spelled(value, one, call), one, value);
    call.scope.run.produce(costOf(parts));
    return parts;
}
/** `formatlist`: one string for every position of the lists; other arguments stand for every position. */
const formatList = (args, call) => {
    const isList = (value) => value.kind === 'list';
    const lists = args.slice(1).flatMap((arg) => (arg.kind === 'list' ? [arg] : []));
    const [first] = lists;
    if (args.slice(1).some((arg) => arg.kind === 'null'))
        throw new EvaluationError('an argument of formatlist is null');
    if (!first) {
        // A list that is not known has elements all the same: one that stands for them keeps the literal parts.
        const row = args.map((arg, i) => (i > 0 && arg.kind === 'unknown' ? { ...arg, name: `${arg.name}[*]` } : arg));
        return listResult([formattedString(row, call)], call, 'list');
    }
    if (lists.some((list) => list.items.length !== first.items.length))
        throw new EvaluationError('the lists differ in length');
    call.scope.run.elements(first.items.length);
    const rows = first.items.map((_, i) => args.map((arg, at) => (at > 0 && isList(arg) && arg.kind === 'list' ? (arg.items[i] ?? arg) : arg)));
    return listResult(rows.map((row) => formattedString(row, call)), call, 'list');
};

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/letters.js
/** Case is changed letter by letter, as Go does: what would become several letters stays as it is. */
function eachLetter(text, map) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII needs no letter by letter.
    if (/^[\x00-\x7f]*$/.test(text))
        return map(text);
    let result = '';
    for (const letter of text) {
        const changed = map(letter);
        result += [...changed].length === 1 ? changed : letter;
    }
    return result;
}
function lower(text) {
    return eachLetter(text, (letter) => letter.toLowerCase());
}
function upper(text) {
    return eachLetter(text, (letter) => letter.toUpperCase());
}
/** Letters at the beginning of words become capitals; every other ASCII character than letters, digits and `_` ends a word. */
function title(text) {
    let result = '';
    let atStart = true;
    for (const letter of text) {
        result += atStart ? upper(letter) : letter;
        atStart = letter < '\u0080' ? !/[A-Za-z0-9_]/.test(letter) : /[^\p{L}\p{N}]/u.test(letter) && /\s/u.test(letter);
    }
    return result;
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/trimming.js





/** Takes something from the ends of a string; an end that is a hole stays as it is. */
function trimming(parameters, ends, trim) {
    return function_define(parameters, (args, call) => {
        const value = stringArgument(args, 0, call);
        const what = args.slice(1).map((arg) => textOf(arg))[0] ?? '';
        const parts = [...partsOf(value)];
        for (const end of ends)
            trimEnd(parts, end, (text) => trim(text, end, what));
        // White space at the ends makes no difference to what an unknown stands for; other characters do.
        if (args.length > 1)
            for (const end of ends)
                renameEnd(parts, end, call.name, what);
        return stringOf(parts, derived([value], call));
    });
}
/** A hole at an end may lose something, too: it is no longer what it was. */
function renameEnd(parts, end, name, what) {
    const at = end === 'start' ? 0 : parts.length - 1;
    const part = parts[at];
    if (!part || typeof part.piece === 'string' || what === '')
        return;
    const renamed = `${name}(${part.piece.name}, ${JSON.stringify(what)})`;
    if (!part.piece.name.startsWith(`${name}(`))
        parts[at] = { ...part, piece: { ...part.piece, name: renamed } };
}
/** What is trimmed away whole uncovers the part behind it. */
function trimEnd(parts, end, trim) {
    for (;;) {
        const at = end === 'start' ? 0 : parts.length - 1;
        const part = parts[at];
        if (typeof part?.piece !== 'string')
            return;
        const piece = trim(part.piece);
        if (piece !== '') {
            parts[at] = { ...part, piece };
            return;
        }
        parts.splice(at, 1);
    }
}
/** White space as Unicode defines it: JavaScript's, with the next-line character and without the byte order mark. */
function isSpace(character) {
    return character === '\u0085' || (character !== '\ufeff' && character.trim() === '');
}
function trimWhile(text, end, matches) {
    const all = [...text];
    let [from, to] = [0, all.length];
    if (end === 'start')
        while (from < to && matches(all[from] ?? ''))
            from++;
    else
        while (to > from && matches(all[to - 1] ?? ''))
            to--;
    return all.slice(from, to).join('');
}
const whole = (part) => typeof part.piece === 'string';
/** A prefix or suffix may go over several literal parts, so these are joined first where all of them are literal. */
function affixes(end) {
    return function_define([string, string], (args, call) => {
        const value = stringArgument(args, 0, call);
        const [, affix] = args;
        const what = affix ? textOf(affix) : '';
        const parts = [...partsOf(value)];
        const literal = end === 'start' ? leading(parts) : leading(parts.toReversed()).toReversed();
        const text = literal.map(({ piece }) => piece).join('');
        const there = end === 'start' ? text.startsWith(what) : text.endsWith(what);
        if (what === '' || !there) {
            if (text.length < what.length)
                renameEnd(parts, end, call.name, what);
            return stringOf(parts, derived([value], call));
        }
        let left = what.length;
        while (left > 0) {
            const at = end === 'start' ? 0 : parts.length - 1;
            const part = parts[at];
            if (typeof part?.piece !== 'string')
                break;
            const taken = Math.min(left, part.piece.length);
            const kept = end === 'start' ? part.piece.slice(taken) : part.piece.slice(0, part.piece.length - taken);
            left -= taken;
            if (kept === '')
                parts.splice(at, 1);
            else
                parts[at] = { ...part, piece: kept };
        }
        return stringOf(parts, derived([value], call));
    });
}
function leading(parts) {
    const hole = parts.findIndex((part) => !whole(part));
    return parts.slice(0, hole < 0 ? parts.length : hole).filter(whole);
}
const both = ['start', 'end'];
const trimFunctions = [
    ['chomp', trimming([string], ['end'], (text, end) => trimWhile(text, end, (c) => c === '\n' || c === '\r'))],
    ['trimspace', trimming([string], both, (text, end) => trimWhile(text, end, isSpace))],
    [
        'trim',
        trimming([string, string], both, (text, end, set) => {
            const characters = new Set(set);
            return trimWhile(text, end, (character) => characters.has(character));
        }),
    ],
    ['trimprefix', affixes('start')],
    ['trimsuffix', affixes('end')],
];

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/strings.js










/** A function of one string that treats every character by itself; holes stay, under the function's name. */
function mapped(map) {
    return (args, call) => {
        const value = stringArgument(args, 0, call);
        const parts = partsOf(value).map(({ piece, origins }) => {
            if (typeof piece === 'string')
                return { piece: map(piece), origins };
            return { piece: { ...piece, name: `${call.name}(${piece.name})` }, origins };
        });
        return stringOf(parts, derived([value], call));
    };
}
function knownMap(map) {
    return (args, call) => textResult(map(textOf(argument(args, 0, call))), args, call);
}
const join = (args, call) => {
    const separator = stringArgument(args, 0, call);
    if (args.length < 2)
        throw new EvaluationError('join needs a list');
    const items = args.slice(1).flatMap((value) => {
        // A list that is not known stands for its elements: what is joined with it stays known.
        return value.kind === 'unknown' ? [{ ...value, name: `join(${value.name})` }] : listOf(value).items;
    });
    const between = partsOf(separator);
    const parts = [];
    for (const [i, item] of items.entries()) {
        if (item.kind === 'choice')
            throw new NotKnown('limit');
        for (const more of [i > 0 ? between : [], textParts(item, call.span)]) {
            call.scope.run.produce(costOf(more));
            for (const part of more)
                parts.push(part);
        }
    }
    return stringOf(parts, [call.span]);
};
/** Splits the literal parts; a hole stays whole, unless nothing literal has the separator: then nothing is known. */
const split = (args, call) => {
    const separator = textOf(argument(args, 0, call));
    const value = stringArgument(args, 1, call);
    const parts = partsOf(value);
    const open = parts.find(({ piece }) => typeof piece !== 'string' && piece.kind === undefined);
    const literal = parts.some(({ piece }) => typeof piece === 'string' && piece.includes(separator));
    if (open && !literal && typeof open.piece !== 'string')
        throw new NotKnown(open.piece.reason);
    if (separator === '') {
        const letters = [...textOf(value)];
        return listResult(letters.map((piece) => stringOf([{ piece, origins: value.origins }], value.origins)), call, 'list');
    }
    const items = [[]];
    for (const { piece, origins } of parts) {
        if (typeof piece !== 'string') {
            items.at(-1)?.push({ piece, origins });
            continue;
        }
        const [head = '', ...rest] = piece.split(separator);
        items.at(-1)?.push({ piece: head, origins });
        for (const text of rest)
            items.push([{ piece: text, origins }]);
    }
    call.scope.run.elements(items.length);
    return listResult(items.map((item) => stringOf(item, value.origins)), call, 'list');
};
/** What lies in a string's literal beginning is known, whatever comes behind it; so is what is cut off there. */
const substring = (args, call) => {
    const value = stringArgument(args, 0, call);
    const [offset, length] = [integerOf(argument(args, 1, call)), integerOf(argument(args, 2, call))];
    const [first, ...rest] = partsOf(value);
    if (first && rest.length > 0 && typeof first.piece === 'string' && offset >= 0) {
        const known = graphemes(first.piece);
        const cut = (to) => ({ ...first, piece: known.slice(offset, to).join('') });
        if (length < 0 && offset <= known.length)
            return stringOf([cut(), ...rest], derived([value], call));
        // The last character may go on in what is not known.
        if (length >= 0 && offset + length < known.length)
            return stringOf([cut(offset + length)], derived([value], call));
    }
    const characters = graphemes(textOf(value));
    const from = offset < 0 ? Math.max(0, characters.length + offset) : offset;
    const to = length < 0 ? characters.length : from + length;
    return textResult(characters.slice(from, to).join(''), args, call);
};
const affix = (test) => {
    return (args, call) => {
        const value = stringArgument(args, 0, call);
        const part = textOf(argument(args, 1, call));
        // Where the literal part at the end that matters is long enough, what is not known does not matter.
        const end = call.name === 'startswith' ? value.pieces[0] : value.pieces.at(-1);
        if (typeof end === 'string' && end.length >= part.length)
            return boolResult(test(end, part), args, call);
        return boolResult(test(textOf(value), part), args, call);
    };
};
const strings_contains = (args, call) => {
    const value = stringArgument(args, 0, call);
    const part = textOf(argument(args, 1, call));
    const literal = value.pieces.some((piece) => typeof piece === 'string' && piece.includes(part));
    return boolResult(literal || textOf(value).includes(part), args, call);
};
const indent = (args, call) => {
    const spaces = integerOf(argument(args, 0, call));
    if (spaces < 0 || spaces > 1000)
        throw new EvaluationError('indent needs a number of spaces');
    const value = stringArgument(args, 1, call);
    const padding = `\n${' '.repeat(spaces)}`;
    const parts = partsOf(value).map((part) => {
        if (typeof part.piece !== 'string')
            return part;
        const lines = part.piece.split('\n');
        call.scope.run.produce(part.piece.length + lines.length * spaces);
        return { ...part, piece: lines.join(padding) };
    });
    return stringOf(parts, derived([value], call));
};
const stringFunctions = new Map([
    ['lower', function_define([string], mapped(lower))],
    ['upper', function_define([string], mapped(upper))],
    ['title', function_define([string], knownMap(title))],
    [
        'strrev',
        function_define([string], knownMap((text) => graphemes(text).toReversed().join(''))),
    ],
    ['join', function_define([string], join, { rest: list(string) })],
    ['split', function_define([string, string], split)],
    ['substr', function_define([string, number, number], substring)],
    [
        'startswith',
        function_define([string, string], affix((text, part) => text.startsWith(part))),
    ],
    [
        'endswith',
        function_define([string, string], affix((text, part) => text.endsWith(part))),
    ],
    ['strcontains', function_define([string, string], strings_contains)],
    ['indent', function_define([number, string], indent)],
    ['replace', function_define([string, string, string], replace)],
    ['format', function_define([string], formatFunction, { rest: orNull(type_any) })],
    ['formatlist', function_define([string], formatList, { rest: orNull(type_any) })],
    ...trimFunctions,
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/type-conversion.js



const conversion = (type) => function_define([orNull(type)], ([value], call) => argument(value ? [value] : [], 0, call));
const type_conversion_same = function_define([orNull(type_any)], (args, call) => argument(args, 0, call));
/** Marks are not followed: whether a value has one is not known. */
const isMarked = function_define([orNull(type_any)], () => {
    throw new NotKnown('unsupported-function');
});
/** `tostring` and its like; marks (sensitive, ephemeral) do not change what a value is. */
const typeFunctions = new Map([
    ['tostring', conversion(string)],
    ['tonumber', conversion(number)],
    ['tobool', conversion(bool)],
    ['tolist', conversion(list(type_any))],
    ['toset', conversion(set(type_any))],
    ['tomap', conversion(map(type_any))],
    ['sensitive', type_conversion_same],
    ['nonsensitive', type_conversion_same],
    ['ephemeralasnull', type_conversion_same],
    ['issensitive', isMarked],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/yaml-text.js




/** Columns from which a quoted text is broken at a space. */
const width = 80;
/** A value as `yamlencode` writes it: block style, sorted keys, quoted strings, those of several lines as literal blocks. */
function yamlText(value) {
    const plain = value.kind === 'null' || value.kind === 'bool' || value.kind === 'number';
    return `${node(value, '', 0, 0)}\n${plain ? '...\n' : ''}`.replace(/\n\n$/, value.kind === 'string' ? '$&' : '\n');
}
/** A node behind what stands before it in its line; `column` counts that. */
function node(value, indentation, column, depth) {
    if (depth > 60)
        throw new EvaluationError('the value is nested too deeply', 'limit');
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'number':
            return numberText(value);
        case 'bool':
            return String(value.value);
        case 'list':
            if (value.items.length === 0)
                return '[]';
            return value.items
                .map((item) => `- ${node(item, `${indentation}  `, indentation.length + 2, depth + 1)}`)
                .join(`\n${indentation}`);
        case 'object': {
            if (value.open !== undefined)
                return textOf(value);
            if (value.entries.length === 0)
                return '{}';
            const sorted = [...value.entries].sort((a, b) => (0,order/* byText */.z)(a.key, b.key));
            return sorted
                .map(({ key, value: item }) => {
                const name = `${yaml_text_quoted(key, '', 0)}:`;
                return name + entryValue(item, indentation, indentation.length + name.length + 1, depth);
            })
                .join(`\n${indentation}`);
        }
        default: {
            const text = textOf(value);
            return (literalBlock(text, indentation.slice(0, Math.max(0, indentation.length - (depth > 0 ? 2 : 0)))) ??
                yaml_text_quoted(text, indentation, column));
        }
    }
}
/** A list stands at the indentation of its key, an object one step deeper. */
function entryValue(item, indentation, column, depth) {
    const inner = `${indentation}  `;
    if (item.kind === 'list' && item.items.length > 0)
        return `\n${indentation}${node(item, indentation, 0, depth + 1)}`;
    if (item.kind === 'object' && item.entries.length > 0)
        return `\n${inner}${node(item, inner, 0, depth + 1)}`;
    return ` ${node(item, inner, column, depth + 1)}`;
}
/** Only text of printable characters, without spaces at the ends of lines, can be a literal block. */
function literalBlock(text, indentation) {
    if (!text.includes('\n') ||
        / \n| $/.test(text) ||
        !/^[\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/.test(text)) {
        return undefined;
    }
    const hint = /^[ \n]/.test(text) ? '2' : '';
    const chomping = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
    const body = (text.endsWith('\n') ? text.slice(0, -1) : text)
        .split('\n')
        .map((line) => (line === '' ? '' : `${indentation}  ${line}`));
    return `|${hint}${chomping}\n${body.join('\n')}`;
}
const escapes = {
    '"': '\\"',
    '\\': '\\\\',
    '\0': '\\0',
    '\x07': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\v': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '\x1b': '\\e',
    '\u0085': '\\N',
    '\u2028': '\\L',
    '\u2029': '\\P',
};
function yaml_text_quoted(text, indentation, column) {
    const letters = [...text];
    let result = '"';
    let at = column + 1;
    let afterSpace = false;
    for (const [i, letter] of letters.entries()) {
        if (letter === ' ' && !afterSpace && at > width && i > 0 && i < letters.length - 1) {
            const indent = indentation === '' ? '  ' : indentation;
            result += `\n${indent}${letters[i + 1] === ' ' ? '\\' : ''}`;
            at = indent.length;
            afterSpace = true;
            continue;
        }
        const put = escaped(letter);
        result += put;
        at += put.length;
        afterSpace = letter === ' ';
    }
    return `${result}"`;
}
function escaped(letter) {
    const known = escapes[letter];
    if (known !== undefined)
        return known;
    const code = letter.codePointAt(0) ?? 0;
    const printable = (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xfffd && code !== 0xfeff);
    if (printable)
        return letter;
    const hexadecimal = code.toString(16).toUpperCase();
    if (code <= 0xff)
        return `\\x${hexadecimal.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hexadecimal.padStart(4, '0')}` : `\\U${hexadecimal.padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/yaml.js









/** Loaded for configurations that decode YAML only. */
const yamlParser = new LateModule(() => Promise.all(/* import() */[__webpack_require__.e(685), __webpack_require__.e(503)]).then(__webpack_require__.bind(__webpack_require__, 9503)));
/** `yamldecode`: the parts of a file keep their places; of any other text they have those of the whole text. */
const yamlDecode = (args, call) => {
    const value = argument(args, 0, call);
    const text = textOf(value);
    const file = value.origins.find(({ source, start, end }) => start === 0 && end === source.text.length && source.text === text);
    const source = file?.source ?? { path: call.span.source.path, text };
    const parsed = yamlParser.from(call.scope.run.files).parseYaml(source);
    if ('problem' in parsed) {
        const { reason, message } = parsed.problem;
        throw new EvaluationError(`the text is not valid YAML: ${message}`, reason === 'limit' ? 'limit' : undefined);
    }
    const [document, ...others] = parsed.documents;
    if (others.length > 0)
        throw new EvaluationError('the text has more than one YAML document');
    if (!document)
        throw new EvaluationError('the text has no YAML document');
    const resolved = resolve(document);
    return file ? resolved : relocation_relocated(resolved, joined(value.origins, [call.span]), call.span);
};
/** Plain scalars in the types that Terraform gives them, which are more than other readers of policies take. */
function resolve(value) {
    switch (value.kind) {
        case 'list':
            return { ...value, items: value.items.map(resolve) };
        case 'object': {
            const entries = new Map();
            for (const entry of value.entries) {
                const key = yaml_keyOf(entry);
                entries.set(key, { ...entry, key, value: resolve(entry.value) });
            }
            return { ...value, entries: [...entries.values()] };
        }
        case 'string': {
            const text = textOf(value);
            const [at] = value.origins;
            if (!at || at.source.text.slice(at.start, at.end) !== text)
                return value;
            const before = at.source.text.slice(Math.max(0, at.start - 40), at.start);
            return /![!\w]*\s+$/.test(before) ? value : yaml_plain(text, value);
        }
        case 'unknown':
            throw new EvaluationError('the text has a tag that is not known', 'unsupported-construct');
        default:
            return value;
    }
}
/** A key as a string: what is a number or a boolean has its own text. */
function yaml_keyOf({ key, keySpan }) {
    const written = keySpan.source.text.slice(keySpan.start, keySpan.end);
    if (written !== key)
        return key;
    const value = yaml_plain(key, { kind: 'string', pieces: [key], origins: [keySpan] });
    if (value.kind === 'bool')
        return String(value.value);
    if (value.kind === 'number')
        return numberText(value);
    if (/^(~|null|Null|NULL|)$/.test(key))
        throw new EvaluationError('a key must not be null');
    return textOf(value);
}
function yaml_plain(text, value) {
    const { origins } = value;
    if (text.length > 2000)
        return value;
    if (/^(y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(text))
        return { kind: 'bool', value: true, origins };
    if (/^(n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(text))
        return { kind: 'bool', value: false, origins };
    if (/^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$/.test(text)) {
        return { kind: 'unknown', name: text, reason: 'unsupported-expression', origins };
    }
    const radix = /^0x[0-9a-fA-F]+$|^0o[0-7]+$/.test(text) ? BigInt(text).toString() : undefined;
    const digits = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(text) ? text : radix;
    const number = digits === undefined ? undefined : numberOfText(digits, origins);
    return number ?? timestamp(text, value);
}
/** Dates become times of day in UTC. */
function timestamp(text, value) {
    const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}:\d\d:\d\d))?$/.exec(text);
    if (!match)
        return value;
    const [, year = '', month = '', day = '', time = '00:00:00'] = match;
    const at = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time.padStart(8, '0')}Z`;
    return Number.isNaN(Date.parse(at)) ? value : { ...value, pieces: [at] };
}
const yamlEncode = (args, call) => textResult(yamlText(argument(args, 0, call)), args, call);
const yamlFunctions = new Map([
    ['yamldecode', function_define([string], yamlDecode)],
    ['yamlencode', function_define([orNull(type_any)], yamlEncode)],
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/functions/registry.js
















/** Every function of Terraform and OpenTofu that source alone can compute; `try` and `can` see expressions, not values. */
const functions = new Map([
    ...stringFunctions,
    ...regexFunctions,
    ...listFunctions,
    ...mapFunctions,
    ...setFunctions,
    ...choosingFunctions,
    ...typeFunctions,
    ...numberFunctions,
    ...encodingFunctions,
    ...jsonFunctions,
    ...yamlFunctions,
    ...csvFunctions,
    ...fileFunctions,
    ...dateFunctions,
    ...networkFunctions,
    ...providerFunctions,
]);

;// CONCATENATED MODULE: ./build/terraform/evaluate/calls.js










/** What a part of an argument counts for as output. */
const calls_costOfPart = 20;
/** Calls a function of Terraform or OpenTofu; one that is not known here makes an unknown of that name. */
function callFunction(node, scope) {
    const name = node.name.replace(/^core::/, '');
    if (name === 'try' || name === 'can') {
        if (node.expandLast)
            throw new EvaluationError(`the arguments of ${name} cannot be spread`);
        if (node.args.length === 0 || (name === 'can' && node.args.length > 1)) {
            throw new EvaluationError(`${name} has a wrong number of arguments`);
        }
        return attempt(node, scope, name);
    }
    const span = spanOf(scope, node);
    const args = argumentsOf(node, scope);
    const unknown = (values, reason) => {
        const origins = joined([span], ...values.map((value) => value.origins));
        return { kind: 'unknown', name: describeCall(name, values), reason, origins };
    };
    if (!args)
        return unknown(node.args.map((arg) => evaluate(arg, scope)), 'unresolved-reference');
    const implementation = functions.get(name);
    if (!implementation)
        return unknown(args, 'unsupported-function');
    const apply = (values) => {
        // Whatever a function does, it walks through its arguments.
        for (const value of values)
            scope.run.produce(sizeOf(value) * calls_costOfPart);
        try {
            return implementation.apply(accepted(implementation, values, name), { name, span, scope });
        }
        catch (failure) {
            if (failure instanceof NotKnown)
                return unknown(values, failure.reason);
            // the module is loaded, and everything is evaluated again: this value does not count
            if (failure instanceof NotLoaded)
                return unknown(values, 'not-read');
            throw failure;
        }
    };
    return lift(args, apply) ?? unknown(args, 'limit');
}
/** The values of the arguments, the last one spread; undefined when what is to be spread is not known. */
function argumentsOf(node, scope) {
    const args = node.args.map((arg) => evaluate(arg, scope));
    if (!node.expandLast)
        return args;
    const last = args.pop();
    if (last?.kind === 'list')
        return [...args, ...last.items];
    if (last?.kind === 'choice') {
        // Functions that take any number of arguments join them: every list that may be spread takes part.
        const lists = optionsOf(last);
        if (lists.every((list) => list.kind === 'list'))
            return [...args, ...lists.flatMap((list) => list.items)];
    }
    if (last?.kind === 'unknown' || last?.kind === 'choice')
        return undefined;
    throw new EvaluationError('only a list can be spread with "..."');
}
/** `try`: the first argument that Terraform evaluates without an error. `can`: whether the argument is one. */
function attempt(node, scope, name) {
    const span = spanOf(scope, node);
    const candidates = [];
    for (const arg of node.args) {
        try {
            const value = evaluate(arg, scope);
            candidates.push(value);
            if (!mayFail(value))
                break;
        }
        catch (failure) {
            if (!(failure instanceof EvaluationError))
                throw failure;
        }
    }
    const [first, ...others] = candidates;
    if (name === 'can') {
        if (first && mayFail(first))
            return { kind: 'unknown', name: describeCall('can', [first]), reason: reasonOf(first), origins: [span] };
        return { kind: 'bool', value: first !== undefined, origins: [span] };
    }
    if (!first)
        throw new EvaluationError('every argument of "try" fails');
    if (others.length === 0)
        return first;
    return { kind: 'choice', condition: describeCall('try', candidates), options: candidates, origins: [span] };
}
/** A value that is not known may as well be one that does not exist. */
function mayFail(value) {
    return value.kind === 'unknown' || (value.kind === 'choice' && value.options.some(mayFail));
}
function reasonOf(value) {
    return value.kind === 'unknown' ? value.reason : 'unresolved-reference';
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/operators.js












/** Operators of one precedence from left to right; `&&` and `||` stop where the result is certain. */
function evaluateOperation(node, scope) {
    const span = spanOf(scope, node);
    let result = operators_attempt(() => evaluate(node.first, scope));
    for (const { operator, operand } of node.rest) {
        const left = result;
        const decisive = operator === '||' ? true : operator === '&&' ? false : undefined;
        if (isBool(left, decisive))
            return left;
        const right = operators_attempt(() => evaluate(operand, scope));
        // What is wrong with one operand does not matter where the other one decides.
        if (left instanceof EvaluationError || right instanceof EvaluationError) {
            if (!isBool(right, decisive))
                throw left instanceof EvaluationError ? left : right;
            result = right;
            continue;
        }
        const origins = joined(left.origins, right.origins, [span]);
        const name = `${describe(left)} ${operator} ${describe(right)}`;
        result = lift([left, right], ([a = left, b = right]) => binary(operator, a, b, origins, scope.run)) ?? {
            kind: 'unknown',
            name,
            reason: 'limit',
            origins,
        };
    }
    if (result instanceof EvaluationError)
        throw result;
    return result;
}
function operators_attempt(compute) {
    try {
        return compute();
    }
    catch (failure) {
        if (failure instanceof EvaluationError)
            return failure;
        throw failure;
    }
}
function isBool(value, wanted) {
    return !(value instanceof EvaluationError) && value.kind === 'bool' && value.value === wanted;
}
function binary(operator, a, b, origins, run) {
    try {
        const value = compute(operator, a, b, origins, run);
        return typeof value === 'boolean' ? { kind: 'bool', value, origins } : value;
    }
    catch (failure) {
        if (!(failure instanceof NotKnown))
            throw failure;
        return { kind: 'unknown', name: `${describe(a)} ${operator} ${describe(b)}`, reason: failure.reason, origins };
    }
}
function compute(operator, a, b, origins, run) {
    switch (operator) {
        case '==':
        case '!=': {
            const same = equal(a, b);
            if (same === undefined)
                throw new NotKnown(a.kind === 'unknown' ? a.reason : b.kind === 'unknown' ? b.reason : 'unresolved-reference');
            return same === (operator === '==');
        }
        case '&&':
        case '||':
            return logical(operator === '||', a, b);
        case '<':
            return compared(numberConverted(a), numberConverted(b), run) < 0;
        case '<=':
            return compared(numberConverted(a), numberConverted(b), run) <= 0;
        case '>':
            return compared(numberConverted(a), numberConverted(b), run) > 0;
        case '>=':
            return compared(numberConverted(a), numberConverted(b), run) >= 0;
        default: {
            const [x, y] = [numberConverted(a), numberConverted(b)];
            if (operator === '/' && y.value === 0)
                throw new EvaluationError('a division by zero');
            return calculated(operator, x, y, origins, run);
        }
    }
}
/** An unknown operand does not matter when the other one decides: `false && x`, `true || x`. */
function logical(decisive, a, b) {
    let unknown;
    for (const operand of [a, b]) {
        try {
            if (operand.kind !== 'null' && boolOf(operand) === decisive)
                return decisive;
            if (operand.kind === 'null' && !decisive)
                return false;
        }
        catch (failure) {
            if (!(failure instanceof NotKnown))
                throw failure;
            unknown = failure;
        }
    }
    if (unknown)
        throw unknown;
    return !decisive;
}
function evaluateUnary(node, scope) {
    const operand = evaluate(node.operand, scope);
    const origins = joined(operand.origins, [spanOf(scope, node)]);
    const unknown = (reason) => {
        return { kind: 'unknown', name: `${node.operator}${describe(operand)}`, reason, origins };
    };
    const apply = ([value = operand]) => {
        try {
            if (node.operator === '!')
                return { kind: 'bool', value: !boolOf(value), origins };
            return negated(numberConverted(value), origins);
        }
        catch (failure) {
            if (failure instanceof NotKnown)
                return unknown(failure.reason);
            throw failure;
        }
    };
    return lift([operand], apply) ?? unknown('limit');
}
function negated(value, origins) {
    if (value.digits === undefined)
        return { kind: 'number', value: -value.value, origins };
    return numberOfBinary(negate(binaryOf(value)), origins);
}

;// CONCATENATED MODULE: ./build/terraform/evaluate/expression.js

















/**
 * The value of an expression (HCL native syntax specification, "Expressions"), with what source alone cannot tell as
 * named unknowns. Throws EvaluationError where Terraform would refuse it, LimitReached where it is too much.
 */
function evaluate(node, scope) {
    return scope.run.step(() => evaluateNode(node, scope));
}
function evaluateNode(node, scope) {
    switch (node.kind) {
        case 'literal': {
            const origins = [spanOf(scope, node)];
            if (node.value === null)
                return { kind: 'null', origins };
            if (typeof node.value === 'number') {
                // The text has digits that JavaScript's numbers do not.
                const text = scope.source.text.slice(node.start, node.end);
                return numberOfText(text, origins) ?? { kind: 'number', value: node.value, origins };
            }
            return { kind: 'bool', value: node.value, origins };
        }
        case 'template':
            return evaluateTemplate(node, scope);
        case 'variable': {
            const value = scope.names.resolve(node.name);
            if (!value)
                throw new EvaluationError(`nothing is named "${node.name}"`, 'unresolved-reference');
            return withOrigins(value, [spanOf(scope, node)]);
        }
        case 'chain':
            return evaluateChain(node, scope);
        case 'operation':
            return evaluateOperation(node, scope);
        case 'unary':
            return evaluateUnary(node, scope);
        case 'conditional':
            return evaluateConditional(node, scope);
        case 'tuple':
            scope.run.elements(node.items.length);
            return bounded({
                kind: 'list',
                items: node.items.map((item) => evaluate(item, scope)),
                origins: [spanOf(scope, node)],
            });
        case 'object':
            return evaluateObject(node, scope);
        case 'for':
            return evaluateFor(node, scope);
        case 'call':
            return callFunction(node, scope);
        case 'parentheses':
            return evaluate(node.inner, scope);
    }
}
function evaluateObject(node, scope) {
    const entries = new Map();
    for (const { key, value } of node.items) {
        const keySpan = spanOf(scope, key);
        const name = bareKey(key) ?? objectKey(evaluate(key, scope));
        entries.delete(name);
        entries.set(name, { key: name, keySpan, value: evaluate(value, scope) });
    }
    return bounded({ kind: 'object', entries: [...entries.values()], origins: [spanOf(scope, node)] });
}
/** A word as a key stands for itself, `null` too. */
function bareKey(key) {
    if (key.kind === 'variable')
        return key.name;
    return key.kind === 'literal' && key.value === null ? 'null' : undefined;
}
function objectKey(key) {
    if (key.kind === 'list' || key.kind === 'object' || key.kind === 'null') {
        throw new EvaluationError('a key must be a string');
    }
    return keyText(key);
}
function evaluateConditional(node, scope) {
    const condition = evaluate(node.condition, scope);
    const span = spanOf(scope, node);
    if (condition.kind === 'null')
        throw new EvaluationError('the condition is null');
    const branches = bothBranches(node, scope);
    // The condition decides: a change to what it depends on is a place where the result comes from.
    const chosen = (holds, by) => withOrigins(branches(holds), [span, ...by.origins]);
    const apply = ([value = condition]) => {
        let holds;
        try {
            holds = boolOf(value);
        }
        catch (failure) {
            if (!(failure instanceof NotKnown))
                throw failure;
            const options = [true, false].map((branch) => expression_tolerant(() => chosen(branch, value), node, scope));
            return choiceOf(describe(value), options, [span]);
        }
        const taken = chosen(holds, value);
        if (!isEmpty(taken) || !scope.run.assumptions.decide(value))
            return taken;
        const other = expression_tolerant(() => supposed(node, !holds, scope), node, scope);
        const text = scope.source.text.slice(node.condition.start, node.condition.end).replace(/\s+/g, ' ').slice(0, 200);
        return isEmpty(other) ? taken : choiceOf(text, [taken, other], [span]);
    };
    return lift([condition], apply) ?? { kind: 'unknown', name: describe(condition), reason: 'limit', origins: [span] };
}
/** The branches in the type that both can become; where there is none, or a branch is an error, taking either is one. */
function bothBranches(node, scope) {
    const attempt = (branch) => {
        try {
            return evaluate(branch, scope);
        }
        catch (failure) {
            if (failure instanceof EvaluationError)
                return failure;
            throw failure;
        }
    };
    const [whenTrue, whenFalse] = [attempt(node.whenTrue), attempt(node.whenFalse)];
    return (holds) => {
        const value = holds ? whenTrue : whenFalse;
        if (value instanceof EvaluationError)
            throw value;
        const other = holds ? whenFalse : whenTrue;
        if (other instanceof EvaluationError)
            return value;
        const type = unified([typeOf(value), typeOf(other)]);
        if (!type)
            throw new EvaluationError('the results of a conditional must have types that can be the same');
        return convertTo(value, type);
    };
}
/** The branch that is not taken by default, with the variables as they may be where it is. */
function supposed(node, holds, scope) {
    const variables = scope.names.resolve('var');
    const inner = variables ? withNames(scope, { var: scope.run.assumptions.otherwise(variables) }) : scope;
    return withOrigins(evaluate(holds ? node.whenTrue : node.whenFalse, inner), [spanOf(scope, node)]);
}
/** A branch that may not be taken at all: what is wrong with it is no error of the whole. */
function expression_tolerant(compute, node, scope) {
    try {
        return compute();
    }
    catch (failure) {
        if (!(failure instanceof EvaluationError))
            throw failure;
        const name = scope.source.text.slice(node.start, node.end).replace(/\s+/g, ' ').slice(0, 120);
        return { kind: 'unknown', name, reason: failure.reason, origins: [spanOf(scope, node)] };
    }
}

// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/terraform/modules/configuration.js + 1 modules
var modules_configuration = __webpack_require__(8871);
;// CONCATENATED MODULE: ./build/terraform/modules/module-source.js




/**
 * Finds a module by its `source` (Terraform documentation, "Module Sources"): a relative path, a copy that
 * `terraform init` installed and that is in the repository, or a git address that means this repository itself.
 */
function locateModule(module, name, source, inputs) {
    if (source === undefined)
        return { kind: 'remote' };
    const { files } = module.run;
    if (/^\.\.?(\/|$)/.test(source)) {
        const folder = (0,functions_paths/* joinPath */.uJ)(module.folder, source);
        if (folder === undefined)
            return { kind: 'outside' };
        return (0,modules_configuration/* hasConfiguration */.PS)(files, folder) ? { kind: 'local', folder } : { kind: 'missing', folder };
    }
    const installed = installedFolder(module, name);
    if (installed !== undefined && (0,modules_configuration/* hasConfiguration */.PS)(files, installed))
        return { kind: 'local', folder: installed };
    const own = ownFolder(source);
    if (own !== undefined && (0,modules_configuration/* hasConfiguration */.PS)(files, own) && takes(module.session, own, inputs))
        return { kind: 'local', folder: own, likely: true };
    return { kind: 'remote' };
}
/** The folder that `.terraform/modules/modules.json` of the root names for a call. */
function installedFolder(module, name) {
    const { root, files } = module.run;
    const content = files.read((0,functions_paths/* joinPath */.uJ)(root, '.terraform/modules/modules.json') ?? '');
    if (content.kind !== 'text')
        return undefined;
    const parsed = (0,json_tree/* parseJson */.qF)(content.source);
    if (!('value' in parsed))
        return undefined;
    // keys are the names of the calls without instances, `chat.role`
    const path = module.address.replace(/\[[^\]]*\]/g, '').split('.');
    const key = [...path.filter((part, i) => i % 2 === 1 && part !== ''), name].join('.');
    const entry = (0,tree/* itemsOf */.S3)((0,tree/* propertyOf */.$r)(parsed.value, 'Modules')).find((one) => (0,tree/* textAt */.$6)(one, 'Key') === key);
    const folder = (0,tree/* textAt */.$6)(entry, 'Dir');
    return folder === undefined ? undefined : (0,functions_paths/* joinPath */.uJ)(root, folder);
}
/** The folder behind `//` of a git address: where it would be if the address is that of this repository. */
function ownFolder(source) {
    if (!/^(git::|git@|github\.com\/|bitbucket\.org\/)/.test(source))
        return undefined;
    const [address = ''] = source.split('?');
    const at = address.lastIndexOf('//');
    if (at < 0 || address.charAt(at - 1) === ':')
        return undefined;
    return (0,functions_paths/* joinPath */.uJ)('', address.slice(at + 2));
}
/** Whether a module declares all of the inputs, and needs no others. */
function takes(session, folder, inputs) {
    const given = new Set(inputs);
    const variables = session.configuration(folder).blocks.filter(({ block }) => block.type.name === 'variable');
    const declared = new Map(variables.map(({ block }) => [block.labels[0]?.name ?? '', block]));
    return (inputs.every((input) => declared.has(input)) &&
        [...declared].every(([name, { body }]) => given.has(name) || body.attributes.some((attribute) => attribute.name.name === 'default')));
}

// EXTERNAL MODULE: ./build/terraform/modules/placed.js
var modules_placed = __webpack_require__(5745);
// EXTERNAL MODULE: ./build/grants/policy-shape.js
var policy_shape = __webpack_require__(753);
// EXTERNAL MODULE: ./build/terraform/modules/references.js
var references = __webpack_require__(7902);
// EXTERNAL MODULE: ./build/terraform/modules/values.js
var modules_values = __webpack_require__(1094);
;// CONCATENATED MODULE: ./build/terraform/remote-modules/fragments.js
/** Pieces of the configurations that stand in for public modules. */
/** Variables that are null, or have the given default. */
function variables(defaults, ...others) {
    const withNull = others.map((name) => [name, 'null']);
    return [...Object.entries(defaults), ...withNull]
        .map(([name, value]) => `variable "${name}" {\n  default = ${value}\n}\n`)
        .join('');
}
function outputs(values) {
    return Object.entries(values)
        .map(([name, value]) => `output "${name}" {\n  value = ${value}\n}\n`)
        .join('');
}
/** The arguments of a `statement` block, taken from an object as public modules take statements. */
const STATEMENT = `
      sid           = lookup(statement.value, "sid", null)
      effect        = lookup(statement.value, "effect", "Allow")
      actions       = lookup(statement.value, "actions", null)
      not_actions   = lookup(statement.value, "not_actions", null)
      resources     = lookup(statement.value, "resources", null)
      not_resources = lookup(statement.value, "not_resources", null)
      dynamic "principals" {
        for_each = lookup(statement.value, "principals", [])
        content {
          type        = principals.value.type
          identifiers = principals.value.identifiers
        }
      }
      dynamic "not_principals" {
        for_each = lookup(statement.value, "not_principals", [])
        content {
          type        = not_principals.value.type
          identifiers = not_principals.value.identifiers
        }
      }
      dynamic "condition" {
        for_each = lookup(statement.value, "condition", [])
        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }
      dynamic "condition" {
        for_each = lookup(statement.value, "conditions", [])
        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }`;
/** A policy document whose statements are objects. */
function policyDocument(label, { statements, sources, overrides, forEach }) {
    return `data "aws_iam_policy_document" "${label}" {
  ${forEach ? `for_each = ${forEach}` : ''}
  ${sources ? `source_policy_documents = ${sources}` : ''}
  ${overrides ? `override_policy_documents = ${overrides}` : ''}
  dynamic "statement" {
    for_each = ${statements}
    content {${STATEMENT}
    }
  }
}
`;
}
/** A role. Inline policies stand in for the managed policies that a module makes for its role alone. */
function role(label, { meta, name, trust, arns, inline, boundary }) {
    const policies = `  dynamic "inline_policy" {
    for_each = ${inline}
    content {
      policy = inline_policy.value
    }
  }
`;
    return `resource "aws_iam_role" "${label}" {
  ${meta}
  name = ${name}
  ${trust ? `assume_role_policy = ${trust}` : ''}
  ${arns ? `managed_policy_arns = ${arns}` : ''}
  ${boundary ? `permissions_boundary = ${boundary}` : ''}
${inline ? policies : ''}}
`;
}

;// CONCATENATED MODULE: ./build/terraform/remote-modules/any-module.js






const MOST_PARTS = 100;
const MOST_LEVELS = 6;
/** Inputs whose policies say who may use something, not what it may do. */
const TRUST = /assume|trust/i;
const POLICY = /polic|permission|statement|iam/i;
/**
 * What stands in for a module that is neither in the repository nor known: a role that holds every policy, policy ARN and
 * list of statements among the inputs. Undefined when there is none.
 */
function standInForInputs(inputs) {
    const found = [];
    let sure = true;
    for (const [name, value] of inputs) {
        if (TRUST.test(name))
            continue;
        const before = found.length;
        collect(value, found, 0);
        if (found.length > before && !POLICY.test(name))
            sure = false;
    }
    if (found.length === 0)
        return undefined;
    const values = new Map(found.map(({ value }, i) => [`given_${i}`, value]));
    const text = `resource "aws_iam_role" "this" {\n}\n${found.map(({ kind }, i) => variables({}, `given_${i}`) + given(kind, i)).join('')}`;
    return { standIn: { text, confidence: sure ? 'likely' : 'possible' }, values };
}
function given(kind, i) {
    const block = (type, body) => `resource "${type}" "given_${i}" {\n${body}}\n`;
    switch (kind) {
        case 'arn':
            return block('aws_iam_role_policy_attachment', `role = aws_iam_role.this.name\npolicy_arn = var.given_${i}\n`);
        case 'document':
            return block('aws_iam_role_policy', `role = aws_iam_role.this.name\npolicy = var.given_${i}\n`);
        case 'resource':
            return block('aws_s3_bucket_policy', `policy = var.given_${i}\n`);
        case 'statements':
            return (policyDocument(`given_${i}`, { statements: `var.given_${i}` }) +
                block('aws_iam_role_policy', `role = aws_iam_role.this.name\npolicy = data.aws_iam_policy_document.given_${i}.json\n`));
    }
}
function collect(value, found, level) {
    if (found.length >= MOST_PARTS || level > MOST_LEVELS)
        return;
    switch (value.kind) {
        case 'string':
        case 'unknown': {
            if (isPolicyArn(value))
                found.push({ kind: 'arn', value });
            else if (value.kind === 'string') {
                const document = any_module_encoded(value);
                if (document && (0,policy_shape/* looksLikePolicy */.Q)(document))
                    found.push({ kind: useOf(document), value });
            }
            return;
        }
        case 'choice':
            for (const option of value.options)
                collect(option, found, level + 1);
            return;
        case 'list':
            if (value.items.length > 0 && value.items.every(isSnakeStatement))
                found.push({ kind: 'statements', value });
            else if (value.items.length > 0 && value.items.every(policy_shape/* looksLikeStatement */.D))
                found.push(wrapped(value));
            else
                for (const item of value.items)
                    collect(item, found, level + 1);
            return;
        case 'object': {
            if (value.open !== undefined)
                return;
            if ((0,policy_shape/* looksLikePolicy */.Q)(value))
                found.push({ kind: useOf(value), value });
            else if (isSnakeStatement(value))
                found.push({ kind: 'statements', value: { kind: 'list', items: [value], origins: value.origins } });
            else if ((0,policy_shape/* looksLikeStatement */.D)(value))
                found.push(wrapped(value));
            else
                for (const entry of value.entries)
                    collect(entry.value, found, level + 1);
            return;
        }
        default:
    }
}
/** The ARN of a managed policy, of AWS or of this configuration. */
function isPolicyArn(value) {
    const reference = (0,references/* referenceOf */.B)(value);
    if (reference?.type === 'aws_iam_policy')
        return reference.attribute === 'arn' || reference.attribute === 'id';
    if (value.kind !== 'string')
        return false;
    const literal = value.pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
    return literal.startsWith('arn:') && literal.includes(':iam::aws:policy/') && literal.length < 300;
}
/** The structure that a string encodes. */
function any_module_encoded(value) {
    if (value.json)
        return value.json;
    const text = (0,located_value/* knownText */.bG)(value);
    const [at] = value.origins;
    if (text === undefined || !at || !text.includes('"Statement"'))
        return undefined;
    const parsed = (0,json_tree/* parseJsonPieces */.VI)([{ kind: 'text', text, at }], at);
    return 'value' in parsed ? parsed.value : undefined;
}
/** Terraform's own spelling of a statement. */
function isSnakeStatement(value) {
    if (value.kind !== 'object')
        return false;
    const keys = new Set(value.entries.map(({ key }) => key));
    const acts = keys.has('actions') || keys.has('not_actions');
    return acts && (keys.has('resources') || keys.has('not_resources') || keys.has('effect')) && !keys.has('principals');
}
function wrapped(statements) {
    return { kind: 'document', value: (0,modules_values/* object */.Ik)([['Statement', statements]], statements.origins) };
}
/** A policy with principals is attached to what they use, not to them. */
function useOf(document) {
    const statements = document.kind === 'object' ? document.entries.find(({ key }) => key === 'Statement')?.value : undefined;
    const [first] = statements?.kind === 'list' ? statements.items : [statements];
    const hasPrincipal = first?.kind === 'object' && first.entries.some(({ key }) => /^(Not)?Principal$/.test(key));
    return hasPrincipal ? 'resource' : 'document';
}

;// CONCATENATED MODULE: ./build/terraform/remote-modules/stand-in.js
const likely = (text) => ({ text, confidence: 'likely' });

;// CONCATENATED MODULE: ./build/terraform/remote-modules/cloudposse.js


/** cloudposse/iam-role/aws. */
const iamRole = likely(variables({
    enabled: 'true',
    policy_documents: '[]',
    managed_policy_arns: '[]',
    managed_policy_arns_map: '{}',
    principals: '{}',
    assume_role_actions: '["sts:AssumeRole", "sts:TagSession"]',
}, 'name', 'assume_role_policy', 'permissions_boundary') +
    `data "aws_iam_policy_document" "trust" {
  statement {
    actions = var.assume_role_actions
    dynamic "principals" {
      for_each = var.principals
      content {
        type        = principals.key
        identifiers = principals.value
      }
    }
  }
}
data "aws_iam_policy_document" "own" {
  override_policy_documents = var.policy_documents
}
` +
    role('default', {
        meta: 'count = var.enabled == false ? 0 : 1',
        name: 'var.name',
        trust: 'var.assume_role_policy != null ? var.assume_role_policy : data.aws_iam_policy_document.trust.json',
        arns: 'concat(tolist(var.managed_policy_arns), values(var.managed_policy_arns_map))',
        inline: 'length(var.policy_documents) > 0 ? [data.aws_iam_policy_document.own.json] : []',
        boundary: 'var.permissions_boundary',
    }) +
    outputs({
        arn: 'one(aws_iam_role.default[*].arn)',
        name: 'one(aws_iam_role.default[*].name)',
        id: 'one(aws_iam_role.default[*].unique_id)',
        policy: 'data.aws_iam_policy_document.own.json',
    }));
/** cloudposse/iam-policy/aws: a managed policy only when it is switched on, else JSON for others, or inline for roles. */
const iamPolicy = likely(`${variables({ enabled: 'true', iam_policy_enabled: 'false', iam_policy: '[]', iam_policy_statements: '[]', role_names: '[]' }, 'name', 'iam_source_policy_documents', 'iam_override_policy_documents')}locals {
  listed = flatten([for policy in flatten([var.iam_policy]) : [for statement in policy.statements : statement]])
  given  = [for statement in var.iam_policy_statements : statement]
}
${policyDocument('this', {
    statements: 'concat(local.listed, local.given)',
    sources: 'var.iam_source_policy_documents',
    overrides: 'var.iam_override_policy_documents',
})}resource "aws_iam_policy" "default" {
  count  = var.iam_policy_enabled ? 1 : 0
  name   = var.name
  policy = data.aws_iam_policy_document.this.json
}
resource "aws_iam_role_policy" "default" {
  count  = length(var.role_names)
  role   = var.role_names[count.index]
  policy = data.aws_iam_policy_document.this.json
}
${outputs({
    json: 'data.aws_iam_policy_document.this.json',
    policy_arn: 'one(aws_iam_policy.default[*].arn)',
})}`);
/** cloudposse/eks-iam-role/aws: one or several policy documents, and managed policies by ARN. */
const eksRole = likely(variables({ enabled: 'true', managed_policy_arns: '[]', aws_iam_policy_document: '[]' }, 'name') +
    `data "aws_iam_policy_document" "own" {
  override_policy_documents = flatten([var.aws_iam_policy_document])
}
` +
    role('service_account', {
        meta: 'count = var.enabled == false ? 0 : 1',
        name: 'var.name',
        arns: 'tolist(var.managed_policy_arns)',
        inline: 'length(var.aws_iam_policy_document) > 0 ? [data.aws_iam_policy_document.own.json] : []',
    }) +
    outputs({
        service_account_role_arn: 'one(aws_iam_role.service_account[*].arn)',
        service_account_role_name: 'one(aws_iam_role.service_account[*].name)',
    }));
const cloudposseModules = new Map([
    ['cloudposse/iam-role/aws', iamRole],
    ['cloudposse/iam-policy/aws', iamPolicy],
    ['cloudposse/eks-iam-role/aws', eksRole],
]);

;// CONCATENATED MODULE: ./build/terraform/remote-modules/ecs.js


/** The roles of an ECS service: what its tasks may do, and what starts them. */
const KINDS = [
    {
        label: 'tasks',
        create: 'create_tasks_iam_role',
        statements: 'tasks_iam_role_statements',
        arns: 'tasks_iam_role_policies',
    },
    {
        label: 'task_exec',
        create: 'create_task_exec_iam_role',
        statements: 'task_exec_iam_statements',
        arns: 'task_exec_iam_role_policies',
    },
];
/** terraform-aws-modules/ecs/aws//modules/service: statements are a list in older versions, a map in newer ones. */
const service = likely(KINDS.map(({ label, create, statements, arns }) => variables({ [create]: 'true', [statements]: '[]', [arns]: '{}' }, `${label}_iam_role_name`) +
    policyDocument(label, { statements: `var.${statements}` }) +
    role(label, {
        meta: `count = var.${create} ? 1 : 0`,
        name: `var.${label}_iam_role_name`,
        arns: `values(var.${arns})`,
        inline: `length(var.${statements}) > 0 ? [data.aws_iam_policy_document.${label}.json] : []`,
    }) +
    outputs({
        [`${label}_iam_role_arn`]: `one(aws_iam_role.${label}[*].arn)`,
        [`${label}_iam_role_name`]: `one(aws_iam_role.${label}[*].name)`,
    })).join(''));
/** terraform-aws-modules/ecs/aws: the same for each of its services. */
const cluster = likely(variables({ services: '{}' }) +
    KINDS.map(({ label, statements, arns }) => policyDocument(label, { forEach: 'var.services', statements: `lookup(each.value, "${statements}", [])` }) +
        role(label, {
            meta: 'for_each = var.services',
            name: `lookup(each.value, "${label}_iam_role_name", null)`,
            arns: `values(lookup(each.value, "${arns}", {}))`,
            inline: `length(lookup(each.value, "${statements}", [])) > 0 ? [data.aws_iam_policy_document.${label}[each.key].json] : []`,
        })).join(''));
const ecsModules = new Map([
    ['terraform-aws-modules/ecs/aws', cluster],
    ['terraform-aws-modules/ecs/aws//service', service],
]);

;// CONCATENATED MODULE: ./build/terraform/remote-modules/eks.js


/** The ARNs in an input that is a map in newer versions and a list in older ones. */
const arnsIn = (input) => `try(values(${input}), ${input})`;
const GROUPS = ['eks_managed_node_groups', 'self_managed_node_groups', 'fargate_profiles', 'node_groups'];
/** terraform-aws-modules/eks/aws: the roles of the cluster and of its nodes. */
const eks_cluster = likely(variables({
    create: 'true',
    create_iam_role: 'true',
    iam_role_additional_policies: '{}',
    create_node_iam_role: 'true',
    node_iam_role_additional_policies: '{}',
    workers_additional_policies: '[]',
    ...Object.fromEntries(GROUPS.map((name) => [name, '{}'])),
}, 'iam_role_name', 'iam_role_permissions_boundary') +
    GROUPS.map((name) => variables({ [defaultsOf(name)]: '{}' })).join('') +
    role('this', {
        meta: 'count = var.create && var.create_iam_role ? 1 : 0',
        name: 'var.iam_role_name',
        arns: arnsIn('var.iam_role_additional_policies'),
        boundary: 'var.iam_role_permissions_boundary',
    }) +
    role('nodes', {
        meta: 'count = length(var.node_iam_role_additional_policies) + length(var.workers_additional_policies) > 0 ? 1 : 0',
        name: 'null',
        arns: `concat(${arnsIn('var.node_iam_role_additional_policies')}, var.workers_additional_policies)`,
    }) +
    GROUPS.map((name) => groupRole(name)).join('') +
    outputs({
        cluster_iam_role_arn: 'one(aws_iam_role.this[*].arn)',
        cluster_iam_role_name: 'one(aws_iam_role.this[*].name)',
        eks_managed_node_groups: '{ for k, v in aws_iam_role.eks_managed_node_groups : k => { iam_role_arn = v.arn, iam_role_name = v.name } }',
    }));
/** `eks_managed_node_group_defaults` for `eks_managed_node_groups`. */
function defaultsOf(name) {
    return name === 'node_groups' ? 'node_groups_defaults' : `${name.replace(/s$/, '')}_defaults`;
}
function groupRole(name) {
    const fallback = `lookup(var.${defaultsOf(name)}, "iam_role_additional_policies", [])`;
    return role(name, {
        meta: `for_each = var.${name}`,
        name: 'lookup(each.value, "iam_role_name", null)',
        arns: arnsIn(`lookup(each.value, "iam_role_additional_policies", ${fallback})`),
    });
}
/** The submodules that make one group of nodes. */
const nodeGroup = likely(variables({ create: 'true', create_iam_role: 'true', iam_role_additional_policies: '{}', iam_role_policy_statements: '[]' }, 'iam_role_name', 'iam_role_permissions_boundary') +
    policyDocument('own', { statements: 'var.iam_role_policy_statements' }) +
    role('this', {
        meta: 'count = var.create && var.create_iam_role ? 1 : 0',
        name: 'var.iam_role_name',
        arns: arnsIn('var.iam_role_additional_policies'),
        inline: 'length(var.iam_role_policy_statements) > 0 ? [data.aws_iam_policy_document.own.json] : []',
        boundary: 'var.iam_role_permissions_boundary',
    }) +
    outputs({ iam_role_arn: 'one(aws_iam_role.this[*].arn)', iam_role_name: 'one(aws_iam_role.this[*].name)' }));
const karpenter = likely(variables({
    create: 'true',
    create_iam_role: 'true',
    create_node_iam_role: 'true',
    iam_policy_statements: '[]',
    iam_role_policies: '{}',
    node_iam_role_additional_policies: '{}',
}, 'iam_role_name', 'node_iam_role_name') +
    policyDocument('controller', { statements: 'var.iam_policy_statements' }) +
    role('controller', {
        meta: 'count = var.create && var.create_iam_role ? 1 : 0',
        name: 'var.iam_role_name',
        arns: 'values(var.iam_role_policies)',
        inline: 'length(var.iam_policy_statements) > 0 ? [data.aws_iam_policy_document.controller.json] : []',
    }) +
    role('node', {
        meta: 'count = var.create && var.create_node_iam_role ? 1 : 0',
        name: 'var.node_iam_role_name',
        arns: arnsIn('var.node_iam_role_additional_policies'),
    }) +
    outputs({
        iam_role_arn: 'one(aws_iam_role.controller[*].arn)',
        node_iam_role_arn: 'one(aws_iam_role.node[*].arn)',
    }));
/** terraform-aws-modules/eks-pod-identity/aws. */
const podIdentity = likely(variables({ create: 'true', attach_custom_policy: 'false', policy_statements: '[]', additional_policy_arns: '{}' }, 'name', 'permissions_boundary_arn', 'source_policy_documents', 'override_policy_documents') +
    policyDocument('custom', {
        statements: 'var.policy_statements',
        sources: 'var.source_policy_documents',
        overrides: 'var.override_policy_documents',
    }) +
    role('this', {
        meta: 'count = var.create ? 1 : 0',
        name: 'var.name',
        arns: 'values(var.additional_policy_arns)',
        inline: 'var.attach_custom_policy ? [data.aws_iam_policy_document.custom.json] : []',
        boundary: 'var.permissions_boundary_arn',
    }) +
    outputs({ iam_role_arn: 'one(aws_iam_role.this[*].arn)', iam_role_name: 'one(aws_iam_role.this[*].name)' }));
const eksModules = new Map([
    ['terraform-aws-modules/eks/aws', eks_cluster],
    ['terraform-aws-modules/eks/aws//eks-managed-node-group', nodeGroup],
    ['terraform-aws-modules/eks/aws//self-managed-node-group', nodeGroup],
    ['terraform-aws-modules/eks/aws//fargate-profile', nodeGroup],
    ['terraform-aws-modules/eks/aws//karpenter', karpenter],
    ['terraform-aws-modules/eks-pod-identity/aws', podIdentity],
]);

;// CONCATENATED MODULE: ./build/terraform/remote-modules/harmless.js

/** Public modules that give no permission to anyone beyond what the service itself needs, whatever their inputs. */
const names = [
    'cloudposse/label/null',
    'cloudposse/utils/aws',
    'cloudposse/vpc/aws',
    'cloudposse/dynamic-subnets/aws',
    'cloudposse/security-group/aws',
    'cloudposse/route53-alias/aws',
    'terraform-aws-modules/acm/aws',
    'terraform-aws-modules/alb/aws',
    'terraform-aws-modules/cloudfront/aws',
    'terraform-aws-modules/cloudwatch/aws//log-group',
    'terraform-aws-modules/cloudwatch/aws//metric-alarm',
    'terraform-aws-modules/dynamodb-table/aws',
    'terraform-aws-modules/elasticache/aws',
    'terraform-aws-modules/iam/aws//iam-account',
    'terraform-aws-modules/iam/aws//iam-github-oidc-provider',
    'terraform-aws-modules/iam/aws//iam-oidc-provider',
    'terraform-aws-modules/key-pair/aws',
    'terraform-aws-modules/lambda/aws//alias',
    'terraform-aws-modules/lambda/aws//docker-build',
    'terraform-aws-modules/route53/aws//records',
    'terraform-aws-modules/route53/aws//zones',
    'terraform-aws-modules/security-group/aws',
    'terraform-aws-modules/ssm-parameter/aws',
    'terraform-aws-modules/vpc/aws',
    'terraform-aws-modules/vpc/aws//vpc-endpoints',
];
const harmlessModules = new Map(names.map((name) => [name, likely('')]));

;// CONCATENATED MODULE: ./build/terraform/remote-modules/iam.js


/** terraform-aws-modules/iam/aws, version 6: its documentation of the inputs of each submodule. */
const inlineInputs = variables({
    create: 'true',
    create_inline_policy: 'false',
    create_policy: 'null',
    inline_policy_permissions: '{}',
    permissions: '{}',
    policies: '{}',
    source_inline_policy_documents: '[]',
    override_inline_policy_documents: '[]',
    source_policy_documents: '[]',
    override_policy_documents: '[]',
}, 'name', 'path', 'permissions_boundary');
const inlineDocument = policyDocument('inline', {
    statements: 'var.inline_policy_permissions',
    sources: 'var.source_inline_policy_documents',
    overrides: 'var.override_inline_policy_documents',
});
const ownDocument = policyDocument('own', {
    statements: 'var.permissions',
    sources: 'var.source_policy_documents',
    overrides: 'var.override_policy_documents',
});
const trust = policyDocument('trust', { statements: 'var.trust_policy_permissions' });
/** The policies of a role or user that are made of its own inputs, as a list. */
const inline = `concat(
    var.create_inline_policy ? [data.aws_iam_policy_document.inline.json] : [],
    var.create_policy == true ? [data.aws_iam_policy_document.own.json] : [],
  )`;
const roleOutputs = outputs({
    arn: 'one(aws_iam_role.this[*].arn)',
    name: 'one(aws_iam_role.this[*].name)',
    unique_id: 'one(aws_iam_role.this[*].unique_id)',
});
const iam_iamRole = likely(inlineInputs +
    variables({ trust_policy_permissions: '{}' }) +
    inlineDocument +
    ownDocument +
    trust +
    role('this', {
        meta: 'count = var.create ? 1 : 0',
        name: 'var.name',
        trust: 'length(var.trust_policy_permissions) > 0 ? data.aws_iam_policy_document.trust.json : null',
        arns: 'values(var.policies)',
        inline,
        boundary: 'var.permissions_boundary',
    }) +
    roleOutputs);
/** Version 5 had a list `policy_arns`, version 6 has a map `policies`. */
const iamUser = likely(`${inlineInputs}${variables({ policy_arns: '[]' })}${inlineDocument}${ownDocument}
resource "aws_iam_user" "this" {
  count                = var.create ? 1 : 0
  name                 = var.name
  permissions_boundary = var.permissions_boundary
}
resource "aws_iam_user_policy" "inline" {
  count  = var.create && var.create_inline_policy ? 1 : 0
  user   = aws_iam_user.this[0].name
  policy = data.aws_iam_policy_document.inline.json
}
resource "aws_iam_user_policy_attachment" "this" {
  count      = var.create ? length(var.policy_arns) : 0
  user       = aws_iam_user.this[0].name
  policy_arn = var.policy_arns[count.index]
}
resource "aws_iam_user_policy_attachment" "additional" {
  for_each   = var.create ? var.policies : {}
  user       = aws_iam_user.this[0].name
  policy_arn = each.value
}
${outputs({
    arn: 'one(aws_iam_user.this[*].arn)',
    name: 'one(aws_iam_user.this[*].name)',
    iam_user_arn: 'one(aws_iam_user.this[*].arn)',
    iam_user_name: 'one(aws_iam_user.this[*].name)',
})}`);
const iamGroup = likely(`${inlineInputs}${ownDocument}
resource "aws_iam_group" "this" {
  count = var.create ? 1 : 0
  name  = var.name
}
resource "aws_iam_group_policy" "this" {
  count  = var.create && var.create_policy != false && length(var.permissions) + length(var.source_policy_documents) > 0 ? 1 : 0
  group  = aws_iam_group.this[0].name
  policy = data.aws_iam_policy_document.own.json
}
resource "aws_iam_group_policy_attachment" "additional" {
  for_each   = var.create ? var.policies : {}
  group      = aws_iam_group.this[0].name
  policy_arn = each.value
}
${outputs({ arn: 'one(aws_iam_group.this[*].arn)', name: 'one(aws_iam_group.this[*].name)' })}`);
/** The same inputs in versions 5 and 6. */
const iam_iamPolicy = likely(`${variables({ create: 'true', create_policy: 'true' }, 'name', 'path', 'policy')}
resource "aws_iam_policy" "policy" {
  count  = var.create && var.create_policy ? 1 : 0
  name   = var.name
  path   = var.path
  policy = var.policy
}
${outputs({
    arn: 'one(aws_iam_policy.policy[*].arn)',
    id: 'one(aws_iam_policy.policy[*].arn)',
    name: 'one(aws_iam_policy.policy[*].name)',
    policy: 'var.policy',
})}`);
const iamModules = new Map([
    ['terraform-aws-modules/iam/aws//iam-role', iam_iamRole],
    ['terraform-aws-modules/iam/aws//iam-role-for-service-accounts', iam_iamRole],
    ['terraform-aws-modules/iam/aws//iam-user', iamUser],
    ['terraform-aws-modules/iam/aws//iam-group', iamGroup],
    ['terraform-aws-modules/iam/aws//iam-policy', iam_iamPolicy],
]);

;// CONCATENATED MODULE: ./build/terraform/remote-modules/iam-v5.js


/** terraform-aws-modules/iam/aws up to version 5: submodules that version 6 renamed, and what they take. */
const iam_v5_roleOutputs = outputs({
    iam_role_arn: 'one(aws_iam_role.this[*].arn)',
    iam_role_name: 'one(aws_iam_role.this[*].name)',
    arn: 'one(aws_iam_role.this[*].arn)',
    name: 'one(aws_iam_role.this[*].name)',
});
/** Roles that are assumed through a provider, with policies by list or map of ARNs. */
const providerRole = likely(variables({ create: 'true', create_role: 'true', role_policy_arns: '[]', policies: '{}', inline_policy_statements: '[]' }, 'role_name', 'name', 'role_permissions_boundary_arn', 'permissions_boundary_arn') +
    policyDocument('inline', { statements: 'var.inline_policy_statements' }) +
    role('this', {
        meta: 'count = var.create && var.create_role ? 1 : 0',
        name: 'var.role_name != null ? var.role_name : var.name',
        arns: 'concat(try(values(var.role_policy_arns), var.role_policy_arns), values(var.policies))',
        inline: 'length(var.inline_policy_statements) > 0 ? [data.aws_iam_policy_document.inline.json] : []',
        boundary: 'var.role_permissions_boundary_arn != null ? var.role_permissions_boundary_arn : var.permissions_boundary_arn',
    }) +
    iam_v5_roleOutputs);
const assumableRole = likely(variables({
    create_role: 'false',
    trusted_role_arns: '[]',
    trusted_role_services: '[]',
    trusted_role_actions: '["sts:AssumeRole"]',
    custom_role_policy_arns: '[]',
    inline_policy_statements: '[]',
    attach_admin_policy: 'false',
    attach_poweruser_policy: 'false',
    attach_readonly_policy: 'false',
    admin_role_policy_arn: '"arn:aws:iam::aws:policy/AdministratorAccess"',
    poweruser_role_policy_arn: '"arn:aws:iam::aws:policy/PowerUserAccess"',
    readonly_role_policy_arn: '"arn:aws:iam::aws:policy/ReadOnlyAccess"',
    custom_role_trust_policy: '""',
}, 'role_name', 'role_permissions_boundary_arn') +
    policyDocument('inline', { statements: 'var.inline_policy_statements' }) +
    `data "aws_iam_policy_document" "trust" {
  statement {
    actions = var.trusted_role_actions
    principals {
      type        = "AWS"
      identifiers = var.trusted_role_arns
    }
    principals {
      type        = "Service"
      identifiers = var.trusted_role_services
    }
  }
}
` +
    role('this', {
        meta: 'count = var.create_role ? 1 : 0',
        name: 'var.role_name',
        trust: 'var.custom_role_trust_policy != "" ? var.custom_role_trust_policy : data.aws_iam_policy_document.trust.json',
        arns: `concat(
    var.custom_role_policy_arns,
    var.attach_admin_policy ? [var.admin_role_policy_arn] : [],
    var.attach_poweruser_policy ? [var.poweruser_role_policy_arn] : [],
    var.attach_readonly_policy ? [var.readonly_role_policy_arn] : [],
  )`,
        inline: 'length(var.inline_policy_statements) > 0 ? [data.aws_iam_policy_document.inline.json] : []',
        boundary: 'var.role_permissions_boundary_arn',
    }) +
    iam_v5_roleOutputs);
/** The three roles of `iam-assumable-roles`. */
function threeRoles() {
    const kinds = { admin: 'AdministratorAccess', poweruser: 'PowerUserAccess', readonly: 'ReadOnlyAccess' };
    return Object.entries(kinds)
        .map(([kind, policy]) => variables({
        [`create_${kind}_role`]: 'false',
        [`${kind}_role_name`]: `"${kind}"`,
        [`${kind}_role_policy_arns`]: `["arn:aws:iam::aws:policy/${policy}"]`,
    }) +
        role(kind, {
            meta: `count = var.create_${kind}_role ? 1 : 0`,
            name: `var.${kind}_role_name`,
            arns: `var.${kind}_role_policy_arns`,
        }) +
        outputs({
            [`${kind}_iam_role_arn`]: `one(aws_iam_role.${kind}[*].arn)`,
            [`${kind}_iam_role_name`]: `one(aws_iam_role.${kind}[*].name)`,
        }))
        .join('');
}
const groupWithPolicies = likely(`${variables({ create_group: 'true', custom_group_policy_arns: '[]', custom_group_policies: '[]' }, 'name')}
resource "aws_iam_group" "this" {
  count = var.create_group ? 1 : 0
  name  = var.name
}
resource "aws_iam_group_policy_attachment" "custom_arns" {
  count      = length(var.custom_group_policy_arns)
  group      = var.create_group ? aws_iam_group.this[0].name : var.name
  policy_arn = var.custom_group_policy_arns[count.index]
}
resource "aws_iam_group_policy" "custom" {
  count  = length(var.custom_group_policies)
  group  = var.create_group ? aws_iam_group.this[0].name : var.name
  policy = var.custom_group_policies[count.index]["policy"]
}
${outputs({ group_name: 'var.create_group ? aws_iam_group.this[0].name : var.name' })}`);
const iamModulesUpToV5 = new Map([
    ['terraform-aws-modules/iam/aws//iam-assumable-role', assumableRole],
    ['terraform-aws-modules/iam/aws//iam-assumable-role-with-oidc', providerRole],
    ['terraform-aws-modules/iam/aws//iam-assumable-role-with-saml', providerRole],
    ['terraform-aws-modules/iam/aws//iam-assumable-roles', likely(threeRoles())],
    ['terraform-aws-modules/iam/aws//iam-assumable-roles-with-saml', likely(threeRoles())],
    ['terraform-aws-modules/iam/aws//iam-eks-role', providerRole],
    ['terraform-aws-modules/iam/aws//iam-github-oidc-role', providerRole],
    ['terraform-aws-modules/iam/aws//iam-role-for-service-accounts-eks', providerRole],
    ['terraform-aws-modules/iam/aws//iam-group-with-policies', groupWithPolicies],
]);

;// CONCATENATED MODULE: ./build/terraform/remote-modules/lambda.js


/**
 * terraform-aws-modules/lambda/aws and terraform-aws-modules/step-functions/aws take the same policies, each behind its
 * `attach_*` flag.
 */
function withPolicies(nameInput, roleOutput) {
    return likely(variables({
        create: 'true',
        create_function: 'true',
        create_layer: 'false',
        create_role: 'true',
        attach_policy_json: 'false',
        attach_policy_jsons: 'false',
        attach_policy: 'false',
        attach_policies: 'false',
        attach_policy_statements: 'false',
        policy_jsons: '[]',
        policies: '[]',
        policy_statements: '{}',
        assume_role_policy_statements: '{}',
    }, 'policy_json', 'policy', 'role_name', nameInput, 'role_permissions_boundary') +
        policyDocument('statements', { statements: 'var.policy_statements' }) +
        policyDocument('trust', { statements: 'var.assume_role_policy_statements' }) +
        role('this', {
            meta: 'count = var.create && var.create_function && !var.create_layer && var.create_role ? 1 : 0',
            name: `var.role_name != null ? var.role_name : var.${nameInput}`,
            trust: 'length(var.assume_role_policy_statements) > 0 ? data.aws_iam_policy_document.trust.json : null',
            arns: 'concat(var.attach_policies ? var.policies : [], var.attach_policy ? [var.policy] : [])',
            inline: `concat(
    var.attach_policy_json ? [var.policy_json] : [],
    var.attach_policy_statements ? [data.aws_iam_policy_document.statements.json] : [],
  )`,
            boundary: 'var.role_permissions_boundary',
        }) +
        `resource "aws_iam_role_policy" "jsons" {
  count  = var.create && var.create_role && var.attach_policy_jsons ? length(var.policy_jsons) : 0
  role   = aws_iam_role.this[0].name
  policy = var.policy_jsons[count.index]
}
` +
        outputs({
            [`${roleOutput}_arn`]: 'one(aws_iam_role.this[*].arn)',
            [`${roleOutput}_name`]: 'one(aws_iam_role.this[*].name)',
        }));
}
const lambdaModules = new Map([
    ['terraform-aws-modules/lambda/aws', withPolicies('function_name', 'lambda_role')],
    ['terraform-aws-modules/step-functions/aws', withPolicies('name', 'role')],
]);

;// CONCATENATED MODULE: ./build/terraform/remote-modules/module-key.js
/**
 * The name under which a public module is known here, `namespace/name/provider//submodule`, from any way to write its
 * source (Terraform documentation, "Module Sources"): a registry address, or a git or GitHub address of its repository
 * `terraform-<provider>-<name>`. Undefined for what is neither.
 */
function moduleKey(source) {
    const text = source.slice(0, 500);
    const query = text.indexOf('?');
    const plain = (query < 0 ? text : text.slice(0, query)).replace(/^git::/, '');
    const path = plain
        .replace(/^(https|ssh):\/\//, '')
        .replace(/^git@/, '')
        .replace(/^github\.com[:/]/, 'github.com/');
    const [base = '', sub = ''] = path.split('//');
    const parts = base.replace(/\.git$/, '').split('/');
    const suffix = sub === '' ? '' : `//${sub.replace(/^modules\//, '').replace(/\/$/, '')}`;
    if (parts[0] === 'github.com' && parts[1] && parts[2]) {
        const [terraform, provider, ...name] = parts[2].split('-');
        if (terraform !== 'terraform' || !provider || name.length === 0)
            return undefined;
        return `${parts[1]}/${name.join('-')}/${provider}${suffix}`;
    }
    const address = parts[0]?.includes('.') ? parts.slice(1) : parts;
    return address.length === 3 ? `${address.join('/')}${suffix}` : undefined;
}

;// CONCATENATED MODULE: ./build/terraform/remote-modules/registry.js








const registry_known = new Map([
    ...iamModules,
    ...iamModulesUpToV5,
    ...lambdaModules,
    ...eksModules,
    ...ecsModules,
    ...cloudposseModules,
    ...harmlessModules,
]);
/** What stands in for a public module, by its source. */
function standInFor(source) {
    const key = moduleKey(source);
    return key === undefined ? undefined : registry_known.get(key);
}
/** The public modules for which something stands in, for the documentation. */
const knownModules = [...registry_known.keys()].sort();

;// CONCATENATED MODULE: ./build/terraform/modules/remote-calls.js



/** The stand-in of a public module that is known. */
function knownSubstitute(session, folder, source, at) {
    const standIn = standInFor(source);
    return standIn && substitute(session, folder, standIn, at);
}
/** What the inputs of an unknown module grant, as far as they have the shape of policies. */
function inputsSubstitute(module, inputs, at) {
    const made = standInForInputs(inputs);
    return made && { ...substitute(module.session, module.folder, made.standIn, at), values: made.values };
}
function substitute(session, folder, { text, confidence }, at) {
    const source = { path: 'main.tf', text };
    session.standIns.addSource(source, at);
    const blocks = (0,modules_configuration/* parse */.qg)(source).body.blocks.map((block) => ({ block, source }));
    return { configuration: { folder, blocks, undecided: [], files: [], pending: false }, confidence };
}

;// CONCATENATED MODULE: ./build/terraform/modules/data-attributes.js


/** Data sources about where Terraform runs, with the attributes that all say the same. */
const surroundings = new Map([
    ['aws_caller_identity', { kind: 'account', attributes: ['account_id', 'id'] }],
    ['aws_region', { kind: 'region', attributes: ['name', 'region', 'id'] }],
    ['aws_partition', { kind: 'partition', attributes: ['partition', 'id'] }],
]);
const data_attributes_names = {
    account: ['data.aws_caller_identity', 'account_id'],
    region: ['data.aws_region', 'name'],
    partition: ['data.aws_partition', 'partition'],
};
/** The account, region or partition that Terraform runs in, `[aws.west]` for another provider than the usual one. */
function surroundingHole(at, kind, provider = '') {
    const [source, attribute] = data_attributes_names[kind];
    return { name: `${source}${provider}.${attribute}`, reason: 'unresolved-reference', at, kind };
}
/**
 * The attributes of `aws_caller_identity`, `aws_region` and `aws_partition`: holes whose names do not depend on the data
 * source's label or module, so that moving a policy changes nothing. Another provider is another account or region.
 */
function dataAttributes(module, placed) {
    const type = placed.block.labels[0]?.name ?? '';
    const known = surroundings.get(type);
    if (!known)
        return [];
    const at = (0,modules_placed/* labelSpan */.li)(placed);
    const region = type === 'aws_region' ? (module.attribute(placed, 'name') ?? module.attribute(placed, 'region')) : undefined;
    const value = region && (0,located_value/* knownText */.bG)(region) !== undefined
        ? region
        : { kind: 'string', pieces: [surroundingHole(at, known.kind, aliasOf(placed))], origins: [at] };
    return known.attributes.map((key) => ({ key, keySpan: at, value }));
}
/** `[aws.west]` for a data source with a provider of its own. */
function aliasOf({ block, source }) {
    const provider = block.body.attributes.find(({ name }) => name.name === 'provider')?.value;
    return provider ? `[${source.text.slice(provider.start, Math.min(provider.end, provider.start + 80))}]` : '';
}

;// CONCATENATED MODULE: ./build/terraform/modules/arns.js


const iam = (prefix, id = 'name') => ({
    attribute: 'name',
    id,
    arn: ['iam', false, true, prefix],
});
/** Resource types whose ARN follows from their name. */
const types = new Map([
    ['aws_iam_role', iam('role')],
    ['aws_iam_user', iam('user')],
    ['aws_iam_group', iam('group')],
    ['aws_iam_policy', iam('policy', 'arn')],
    ['aws_iam_instance_profile', iam('instance-profile')],
    ['aws_s3_bucket', { attribute: 'bucket', id: 'name', arn: ['s3', false, false, ''] }],
    ['aws_lambda_function', { attribute: 'function_name', id: 'name', arn: ['lambda', true, true, 'function:'] }],
    ['aws_dynamodb_table', { attribute: 'name', id: 'name', arn: ['dynamodb', true, true, 'table/'] }],
    ['aws_sqs_queue', { attribute: 'name', id: undefined, arn: ['sqs', true, true, ''] }],
    ['aws_sns_topic', { attribute: 'name', id: 'arn', arn: ['sns', true, true, ''] }],
    ['aws_cloudwatch_log_group', { attribute: 'name', id: 'name', arn: ['logs', true, true, 'log-group:'] }],
]);
function nameAttribute(type) {
    return types.get(type);
}
/** The pieces of an ARN; IAM's have the path between the kind and the name. */
function arnPieces(type, parts) {
    const found = types.get(type);
    if (!found)
        return undefined;
    const [service, region, account, prefix] = found.arn;
    return compactPieces([
        'arn:',
        surroundingHole(parts.at, 'partition'),
        `:${service}:`,
        ...(region ? [surroundingHole(parts.at, 'region')] : []),
        ':',
        ...(account ? [surroundingHole(parts.at, 'account')] : []),
        `:${prefix}`,
        ...(service === 'iam' ? parts.path : []),
        ...parts.name,
    ]);
}

;// CONCATENATED MODULE: ./build/terraform/modules/resource-values.js





/** The value of `type.name`: one object, a list of them for `count`, a map of them for `for_each`. */
function resourceValue(module, placed) {
    const address = `${module.address}${resource_values_typeOf(placed)}.${resource_values_nameOf(placed)}`;
    return instanced(module.instancesOf(placed), address, placed, (instance) => resourceObject(module, placed, instance, `${address}${instance.suffix}`));
}
/** The value of `data.type.name`. */
function dataValue(module, placed) {
    const address = `${module.address}data.${resource_values_typeOf(placed)}.${resource_values_nameOf(placed)}`;
    return instanced(module.instancesOf(placed), address, placed, (instance) => {
        const own = resourceObject(module, placed, instance, `${address}${instance.suffix}`);
        const known = module.session.dataSources.get(resource_values_typeOf(placed))?.(module, placed, instance.values);
        const at = (0,modules_placed/* labelSpan */.li)(placed);
        const told = known?.map(([key, value]) => ({ key, keySpan: at, value })) ?? dataAttributes(module, placed);
        const names = new Set(told.map(({ key }) => key));
        return own.kind === 'object'
            ? { ...own, entries: [...told, ...own.entries.filter(({ key }) => !names.has(key))] }
            : own;
    });
}
const resource_values_typeOf = ({ block }) => block.labels[0]?.name ?? '';
const resource_values_nameOf = ({ block }) => block.labels[1]?.name ?? '';
/**
 * A value for each instance, in the shape in which Terraform refers to them. Where their keys are not known, the whole is
 * an unknown of the block's address.
 */
function instanced({ kind, all, open: more }, address, placed, value) {
    const at = (0,modules_placed/* labelSpan */.li)(placed);
    const [first] = all;
    switch (kind) {
        case 'single':
            return first ? value(first) : (0,modules_values/* unknown */.L5)(address, 'unresolved-reference', [at]);
        case 'list':
            return { kind: 'list', items: all.map(value), origins: [at] };
        case 'map': {
            if (more && all.every(({ suffix }) => suffix === ''))
                return (0,modules_values/* unknown */.L5)(address, 'unresolved-reference', [at]);
            const seen = new Set();
            const entries = all.flatMap((instance) => {
                const key = resource_values_keyOf(instance);
                if (key === undefined || seen.has(key))
                    return [];
                seen.add(key);
                const missing = () => (0,modules_values/* unknown */.L5)(`${address}${instance.suffix}`, 'cycle', [at]);
                return [(0,modules_values/* lazyEntry */.tu)(key, at, () => value(instance), missing)];
            });
            return more ? (0,modules_values/* open */.ho)(address, entries, at) : { kind: 'object', entries, origins: [at] };
        }
    }
}
/** The key in an instance's suffix. */
function resource_values_keyOf({ suffix }) {
    if (!suffix.startsWith('["'))
        return undefined;
    const key = JSON.parse(suffix.slice(1, -1));
    return typeof key === 'string' ? key : undefined;
}
/**
 * One instance of a resource: what its block says, what follows from it (its ARN), and for the rest unknowns that are
 * named by its address. Every string among them knows which attribute it is (`reference`).
 */
function resourceObject(module, placed, instance, address) {
    const at = (0,modules_placed/* labelSpan */.li)(placed);
    const attributes = placed.block.body.attributes;
    const attributeValue = (name) => {
        const attribute = attributes.find((one) => one.name.name === name);
        return attribute && module.value(attribute.value, (0,modules_placed/* sourceOf */.vz)(attribute, placed.source), instance.values);
    };
    const referring = (name, value) => {
        const reference = `${address}.${name}`;
        if (value?.kind === 'string')
            return { ...value, reference };
        if (value?.kind === 'choice')
            return { ...value, options: value.options.map((option) => referring(name, option)) };
        return value && value.kind !== 'null' ? value : (0,modules_values/* unknown */.L5)(reference, 'unresolved-reference', [at]);
    };
    const entry = (name, compute) => (0,modules_values/* lazyEntry */.tu)(name, at, () => referring(name, compute()), () => (0,modules_values/* unknown */.L5)(`${address}.${name}`, 'cycle', [at]));
    const entries = attributes.map(({ name }) => entry(name.name, () => attributeValue(name.name)));
    const declared = new Set(attributes.map(({ name }) => name.name));
    const type = resource_values_typeOf(placed);
    const named = nameAttribute(type);
    const follows = (name, compute) => {
        if (!declared.has(name))
            entries.push(entry(name, compute));
    };
    if (named && declared.has(named.attribute)) {
        const nameValue = () => attributeValue(named.attribute);
        if (named.id === 'name')
            follows('id', nameValue);
        for (const attribute of named.id === 'arn' ? ['arn', 'id'] : ['arn'])
            follows(attribute, () => arnOf(type, nameValue(), attributeValue('path'), placed));
    }
    return (0,modules_values/* open */.ho)(address, entries, at);
}
/** The ARN of a resource whose name is known, with the account, region and partition as holes. */
function arnOf(type, name, path, placed) {
    if (name?.kind !== 'string')
        return undefined;
    const at = (0,modules_placed/* labelSpan */.li)(placed);
    const pathPieces = path === undefined || path.kind === 'null'
        ? ['/']
        : path.kind === 'string'
            ? path.pieces
            : [{ name: describe(path), reason: 'unresolved-reference', at }];
    const pieces = arnPieces(type, { name: name.pieces, path: pathPieces, at });
    if (!pieces)
        return undefined;
    const arn = { kind: 'string', pieces, origins: [...name.origins, at] };
    return arn;
}

;// CONCATENATED MODULE: ./build/terraform/modules/calls.js







const calls_MOST_LEVELS = 20;
const MOST_MODULES = 2000;
/** Arguments of a `module` block that are no inputs (Terraform documentation, "module Block"). */
const META = new Set(['source', 'version', 'count', 'for_each', 'providers', 'depends_on']);
/** Evaluates one `module` block: the modules it makes, or why they could not be read. */
function callsOf(module, placed) {
    const name = placed.block.labels[0]?.name ?? '';
    const source = module.attribute(placed, 'source');
    const from = source && (0,located_value/* knownText */.bG)(source);
    const known = from === undefined ? undefined : knownSubstitute(module.session, module.folder, from, (0,modules_placed/* labelSpan */.li)(placed));
    const found = locateModule(module, name, from, inputNames(placed));
    const located = known && found.kind === 'local' && found.likely ? { kind: 'remote' } : found;
    const problem = located.kind === 'local' || known ? refusal(module, placed, located) : problemOf(placed, name, from, located);
    const instances = module.instances(placed);
    const calls = instances.map((instance) => {
        const address = `${module.address}module.${name}${instance.suffix}`;
        const call = { placed, instance, address, from };
        if (located.kind === 'local' && located.likely)
            module.session.standIns.addModule(`${address}.`, 'likely');
        if (located.kind === 'local')
            return { ...call, module: problem ? undefined : child(module, call, located.folder) };
        const inputs = () => inputNames(placed).map((input) => [input, inputOf(module, placed, instance, input)]);
        const given = located.kind === 'remote' && !known
            ? inputsSubstitute(module, inputs().filter(isGiven), (0,modules_placed/* labelSpan */.li)(placed))
            : known;
        return { ...call, module: given && standingChild(module, call, given) };
    });
    if (problem)
        module.undecided.push(problem.reason === 'remote-module' ? { ...problem, takes: taken(module, placed, instances) } : problem);
    return calls;
}
function isGiven(input) {
    return input[1] !== undefined;
}
function calledBy(module, placed) {
    return { callers: [...module.callers, module.folder], calledAt: [(0,modules_placed/* labelSpan */.li)(placed), ...module.calledAt] };
}
function child(module, { placed, instance, address }, folder) {
    const identity = { ...calledBy(module, placed), folder, address: `${address}.` };
    return new Module(module.session, identity, { value: (input) => inputOf(module, placed, instance, input) });
}
/** A module whose configuration stands in for one that is not in the repository. */
function standingChild(module, { placed, instance, address }, given) {
    const { configuration, confidence, values } = given;
    const identity = { ...calledBy(module, placed), folder: module.folder, address: `${address}.` };
    module.session.standIns.addModule(identity.address, confidence, values ? address : undefined);
    const value = (input) => (values ? values.get(input) : inputOf(module, placed, instance, input));
    return new Module(module.session, identity, { value }, configuration);
}
/** The places that the inputs of a call come from. */
function taken(module, placed, instances) {
    const [instance] = instances;
    if (!instance)
        return [];
    return inputNames(placed).flatMap((input) => placesOf(inputOf(module, placed, instance, input)));
}
/** The places of a value and of its direct parts. */
function placesOf(value) {
    if (!value)
        return [];
    const parts = value.kind === 'list'
        ? value.items
        : value.kind === 'object' && value.open === undefined
            ? value.entries.map((entry) => entry.value)
            : [];
    return [...value.origins, ...parts.slice(0, 50).flatMap((part) => part.origins)];
}
/** The value that a call gives to an input. */
function inputOf(module, placed, instance, input) {
    if (META.has(input))
        return undefined;
    const attribute = placed.block.body.attributes.find(({ name }) => name.name === input);
    return attribute && module.value(attribute.value, (0,modules_placed/* sourceOf */.vz)(attribute, placed.source), instance.values);
}
/** The names of the inputs that a call gives. */
function inputNames({ block }) {
    return block.body.attributes.map(({ name }) => name.name).filter((name) => !META.has(name));
}
/** The value of `module.<name>`: the outputs of each instance; those of a module that is not read are unknown. */
function callValue(module, placed) {
    const at = (0,modules_placed/* labelSpan */.li)(placed);
    const calls = module.callsAt(placed);
    const address = `${module.address}module.${placed.block.labels[0]?.name ?? ''}`;
    return instanced(module.instancesOf(placed), address, placed, (instance) => {
        const call = calls.find((one) => one.instance === instance);
        return (0,modules_values/* open */.ho)(`${address}${instance.suffix}`, call?.module ? calls_outputs(call.module) : [], at);
    });
}
function calls_outputs(module) {
    return module.blocksOf('output').flatMap((placed) => {
        const name = placed.block.labels[0]?.name;
        if (name === undefined)
            return [];
        const at = (0,modules_placed/* labelSpan */.li)(placed);
        const missing = (0,modules_values/* unknown */.L5)(`${module.address}${name}`, 'unresolved-reference', [at]);
        const compute = () => module.attribute(placed, 'value') ?? { kind: 'null', origins: [at] };
        return [(0,modules_values/* lazyEntry */.tu)(name, at, compute, () => missing)];
    });
}
/** Why a module that is there is not read. */
function refusal(module, placed, located) {
    const at = (0,modules_placed/* labelSpan */.li)(placed);
    const name = `${module.address}module.${placed.block.labels[0]?.name}`;
    const folder = located.kind === 'local' ? located.folder : undefined;
    if (folder !== undefined && [...module.callers, module.folder].includes(folder))
        return {
            reason: 'cycle',
            message: `${name} calls the module ${folder || '.'}, in which it stands itself.`,
            at,
            remedy: 'Break the cycle; Terraform refuses it, too.',
        };
    if (module.callers.length >= calls_MOST_LEVELS || module.session.modules >= MOST_MODULES)
        return {
            reason: 'limit',
            message: `${name} is not read: there are more modules, or modules in one another, than are read.`,
            at,
            remedy: 'Review by hand what the module grants.',
        };
    return undefined;
}
function problemOf(placed, name, from, located) {
    const at = (0,modules_placed/* labelSpan */.li)(placed);
    switch (located.kind) {
        case 'outside':
            return {
                reason: 'missing-module',
                message: `Module ${name} is not read: its source ${from ?? ''} leads out of the repository.`,
                at,
                remedy: 'Correct the source, or review by hand what the module grants.',
            };
        case 'missing':
            return {
                reason: 'missing-module',
                message: `Module ${name} is not read: there is no configuration in ${located.folder || '.'}.`,
                at,
                remedy: 'Correct the source of the module.',
            };
        case 'remote':
            return {
                reason: 'remote-module',
                message: `Module ${name} (${from ?? 'source unknown'}) is not read: its source is not in the repository.`,
                at,
                remedy: 'Review what the module grants, or vendor it into the repository.',
            };
    }
}

;// CONCATENATED MODULE: ./build/terraform/modules/instances.js




/** More instances of one block are not looked at: each of them costs an evaluation of all that the block says. */
const MOST_INSTANCES = 500;
const single = { kind: 'single', all: [{ suffix: '', values: {}, always: true }], open: false };
/** The instances that `count` makes (Terraform documentation, "The count Meta-Argument"). */
function countInstances(count) {
    const one = (i, always) => ({
        suffix: `[${i}]`,
        values: { count: (0,modules_values/* object */.Ik)([['index', { kind: 'number', value: i, origins: count.origins }]], count.origins) },
        always,
    });
    if (count.kind === 'choice') {
        const options = count.options.map(countInstances);
        const most = options.reduce((known, option) => (option.all.length > known.all.length ? option : known), options[0] ?? single);
        const everywhere = Math.min(...options.map(({ all }) => all.length));
        return {
            ...most,
            kind: 'list',
            open: options.some(({ open }) => open),
            all: most.all.map((each, i) => (i < everywhere ? each : conditional(each, count.condition))),
        };
    }
    const number = instances_numberOf(count);
    if (number === undefined)
        return { kind: 'list', all: [{ ...one(0, false), when: describe(count) }], open: true };
    const length = Math.max(0, Math.floor(number));
    const all = Array.from({ length: Math.min(length, MOST_INSTANCES) }, (_, i) => one(i, true));
    return { kind: 'list', all, open: false, ...(length > MOST_INSTANCES ? { tooMany: length } : {}) };
}
function instances_numberOf(count) {
    if (count.kind === 'number')
        return count.value;
    if (count.kind === 'bool')
        return undefined;
    const text = (0,located_value/* knownText */.bG)(count);
    return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}
/**
 * The instances that `for_each` makes of a map or a set (Terraform documentation, "The for_each Meta-Argument"), each with
 * `<iterator>.key` and `<iterator>.value`; dynamic blocks iterate over lists, too.
 */
function forEachInstances(collection, iterator = 'each') {
    const one = (suffix, key, value, always = true) => ({
        suffix,
        values: { [iterator]: eachOf(key, value, collection) },
        always,
    });
    const others = (name) => one('', (0,modules_values/* unknown */.L5)(`${name}[*].key`, 'unresolved-variable', collection.origins), () => (0,modules_values/* unknown */.L5)(`${name}[*]`, 'unresolved-variable', collection.origins), false);
    switch (collection.kind) {
        case 'object': {
            const entries = collection.entries.slice(0, MOST_INSTANCES);
            const all = entries.map((entry) => one(`[${JSON.stringify(entry.key)}]`, { kind: 'string', pieces: [entry.key], origins: [entry.keySpan] }, () => partOf(entry.value, collection)));
            const open = collection.open !== undefined;
            return limited('map', open ? [...all, others(collection.open)] : all, open, collection.entries.length);
        }
        case 'list': {
            const all = collection.items
                .slice(0, MOST_INSTANCES)
                .map((item, i) => one(`[${JSON.stringify((0,located_value/* knownText */.bG)(item) ?? String(i))}]`, item, () => partOf(item, collection)));
            return limited('map', all, false, collection.items.length);
        }
        case 'choice': {
            const options = collection.options.map((option) => forEachInstances(option, iterator));
            return {
                kind: 'map',
                all: options
                    .flatMap(({ all }) => all.map((each) => conditional(each, collection.condition)))
                    .slice(0, MOST_INSTANCES),
                open: options.some(({ open }) => open),
            };
        }
        case 'null':
            return { kind: 'map', all: [], open: false };
        default:
            return { kind: 'map', all: [others(describe(collection))], open: true };
    }
}
function limited(kind, all, open, length) {
    return { kind, all, open, ...(length > MOST_INSTANCES ? { tooMany: length } : {}) };
}
function conditional(instance, condition) {
    return { ...instance, always: false, when: instance.when ?? condition };
}
/** `each` or another iterator; its value is computed when it is asked for. */
function eachOf(key, value, collection) {
    const [span] = collection.origins;
    if (!span)
        return (0,modules_values/* object */.Ik)([], []);
    const valueEntry = {
        key: 'value',
        keySpan: span,
        get value() {
            return value();
        },
    };
    return { kind: 'object', entries: [{ key: 'key', keySpan: span, value: key }, valueEntry], origins: [span] };
}

// EXTERNAL MODULE: ./build/located/source.js
var located_source = __webpack_require__(3781);
;// CONCATENATED MODULE: ./build/terraform/evaluate/types.js









/**
 * A value converted to a type constraint (Terraform documentation, "Type Constraints"): sets lose duplicates, optional
 * attributes get their defaults, attributes that the type does not name are dropped. What does not fit stays as it is:
 * whether Terraform would refuse it is not the question here.
 */
function converted(value, type, scope) {
    return scope.run.step(() => convert(value, type, scope));
}
function convert(value, type, scope) {
    if (value.kind === 'choice') {
        return lift([value], ([one = value]) => (one.kind === 'choice' ? one : convert(one, type, scope))) ?? value;
    }
    if (value.kind === 'null' || value.kind === 'unknown')
        return value;
    if (type.kind === 'template' && type.parts.length === 1 && type.parts[0]?.kind === 'text') {
        // `type = "string"` of old configurations, and of the JSON syntax.
        return primitive(value, type.parts[0].text, scope, type);
    }
    if (type.kind === 'variable')
        return primitive(value, type.name, scope, type);
    return type.kind === 'call' ? constructed(value, type, scope) : value;
}
function primitive(value, name, scope, type) {
    try {
        if (name === 'string')
            return asString(value, spanOf(scope, type)) ?? value;
        if (name === 'number')
            return numberConverted(value);
        if (name === 'bool')
            return { kind: 'bool', value: boolOf(value), origins: value.origins };
        return value;
    }
    catch (failure) {
        if (failure instanceof NotKnown || failure instanceof EvaluationError)
            return value;
        throw failure;
    }
}
function constructed(value, type, scope) {
    const [inner] = type.args;
    if (!inner)
        return value;
    switch (type.name) {
        case 'list':
        case 'set': {
            if (value.kind !== 'list')
                return value;
            const items = value.items.map((item) => converted(item, inner, scope));
            return { ...value, items: type.name === 'set' ? setOrder(items) : items, form: type.name };
        }
        case 'map': {
            if (value.kind !== 'object')
                return value;
            return {
                ...value,
                form: 'map',
                entries: value.entries.map((entry) => ({ ...entry, value: converted(entry.value, inner, scope) })),
            };
        }
        case 'tuple': {
            if (value.kind !== 'list' || inner.kind !== 'tuple')
                return value;
            const items = value.items.map((item, i) => {
                const one = inner.items[i];
                return one ? converted(item, one, scope) : item;
            });
            return { ...value, items };
        }
        case 'object':
            return inner.kind === 'object' && value.kind === 'object' ? convertedObject(value, inner.items, scope) : value;
        default:
            return value;
    }
}
function convertedObject(value, attributes, scope) {
    if (value.open !== undefined)
        return value;
    const entries = attributes.flatMap(({ key, value: type }) => {
        const name = attributeName(key, scope);
        const given = value.entries.find((entry) => entry.key === name);
        const optional = type.kind === 'call' && type.name === 'optional' ? type.args : undefined;
        const [inner = type, fallback] = optional ?? [type];
        if (given && !(given.value.kind === 'null' && fallback)) {
            return [{ ...given, value: converted(given.value, inner, scope) }];
        }
        if (!optional)
            return given ? [given] : [];
        const keySpan = spanOf(scope, key);
        const missing = fallback
            ? converted(evaluate(fallback, scope), inner, scope)
            : { kind: 'null', origins: [spanOf(scope, type)] };
        return [{ key: name, keySpan, value: missing }];
    });
    const { form: _, ...object } = value;
    return { ...object, entries };
}
function attributeName(key, scope) {
    if (key.kind === 'variable')
        return key.name;
    const value = evaluate(key, scope);
    return value.kind === 'string' ? value.pieces.filter((piece) => typeof piece === 'string').join('') : describe(value);
}

;// CONCATENATED MODULE: ./build/terraform/modules/variables.js





/**
 * The value of an input variable (Terraform documentation, "Input Variables"): what the caller or a variable file gives,
 * else the default, converted to the type constraint. Null counts as a value unless `nullable = false`.
 */
function variableValue(module, placed) {
    const name = placed.block.labels[0]?.name ?? '';
    const attribute = (key) => placed.block.body.attributes.find((one) => one.name.name === key);
    const initial = attribute('default');
    const fallback = () => initial && module.value(initial.value, (0,modules_placed/* sourceOf */.vz)(initial, placed.source));
    const given = module.inputs.value(name, fallback);
    const nullable = attribute('nullable');
    const takesNull = !nullable || booleanOf(module.value(nullable.value, (0,modules_placed/* sourceOf */.vz)(nullable, placed.source))) !== false;
    const value = given && (given.kind !== 'null' || takesNull) ? (0,located_value/* handedOn */.Uz)(given, (0,modules_placed/* labelSpan */.li)(placed)) : fallback();
    if (value && !given && module.address === '')
        module.run.assumptions.add(`var.${name}`, value);
    if (!value)
        return (0,modules_values/* unknown */.L5)(`${module.address}var.${name}`, 'unresolved-variable', [(0,modules_placed/* labelSpan */.li)(placed)]);
    const type = attribute('type');
    if (!type)
        return value;
    try {
        return converted(value, type.value, module.scope((0,modules_placed/* sourceOf */.vz)(type, placed.source)));
    }
    catch (error) {
        if (error instanceof EvaluationError || error instanceof NotKnown || error instanceof LimitReached)
            return value;
        throw error;
    }
}
function booleanOf(value) {
    return value.kind === 'bool' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./build/terraform/modules/names.js








/**
 * What the first name of a reference stands for in a module (Terraform documentation, "References to Named Values"):
 * undefined for a name that is none, such as a variable of a template.
 */
function resolveName(module, name) {
    switch (name) {
        case 'var':
            return named(module, 'var', module.blocksOf('variable'), (placed) => variableValue(module, placed));
        case 'local':
            return locals(module);
        case 'module':
            return named(module, 'module', module.blocksOf('module'), (placed) => callValue(module, placed));
        case 'data':
            return data(module);
        case 'path':
            return paths(module);
        case 'terraform':
        case 'tofu':
            // the workspace is chosen on the command line; its name is the same in all modules
            return (0,modules_values/* open */.ho)('terraform', [], anywhere(module));
        case 'self':
        case 'each':
        case 'count':
            return (0,modules_values/* open */.ho)(`${module.address}${name}`, [], anywhere(module));
        default:
            return /^[a-z][a-z0-9]*_/.test(name) || module.blocks.some(({ block }) => block.labels[0]?.name === name)
                ? resources(module, name)
                : undefined;
    }
}
/** A place for what has none of its own. */
function anywhere(module) {
    const source = module.blocks[0]?.source ?? { path: module.folder, text: '' };
    return { ...(0,located_source/* wholeOf */.l2)(source), end: 0 };
}
function named(module, name, blocks, value) {
    const entries = blocks.flatMap((placed) => {
        const label = placed.block.labels[0];
        return label ? [entryOf(module, `${name}.${label.name}`, label.name, placed, () => value(placed))] : [];
    });
    return (0,modules_values/* open */.ho)(`${module.address}${name}`, entries, anywhere(module));
}
/** An entry of a declared name; one that needs itself is a cycle, which Terraform refuses. */
function entryOf(module, name, key, placed, value) {
    const at = (0,modules_placed/* labelSpan */.li)(placed);
    return (0,modules_values/* lazyEntry */.tu)(key, at, value, () => inCycle(module, name, at));
}
function inCycle(module, name, at) {
    module.undecided.push({
        reason: 'cycle',
        message: `${module.address}${name} depends on itself.`,
        at,
        remedy: 'Break the cycle; Terraform refuses it, too.',
    });
    return (0,modules_values/* unknown */.L5)(`${module.address}${name}`, 'cycle', [at]);
}
function locals(module) {
    const entries = module.blocksOf('locals').flatMap((placed) => placed.block.body.attributes.map((attribute) => {
        const source = (0,modules_placed/* sourceOf */.vz)(attribute, placed.source);
        const at = (0,modules_placed/* spanIn */.Qs)(source, attribute.name);
        const name = attribute.name.name;
        return (0,modules_values/* lazyEntry */.tu)(name, at, () => module.value(attribute.value, source), () => inCycle(module, `local.${name}`, at));
    }));
    return (0,modules_values/* open */.ho)(`${module.address}local`, entries, anywhere(module));
}
/** `path.module` as Terraform writes it: relative to the root module, in whose folder Terraform runs. */
function paths(module) {
    const at = anywhere(module);
    const own = (0,located_value/* stringValue */.r$)((0,functions_paths/* relativePath */.iZ)(module.run.root, module.folder), [at]);
    const root = (0,located_value/* stringValue */.r$)('.', [at]);
    const entries = [
        { key: 'module', keySpan: at, value: own },
        { key: 'root', keySpan: at, value: root },
        { key: 'cwd', keySpan: at, value: root },
    ];
    return (0,modules_values/* open */.ho)('path', entries, at);
}
function resources(module, type) {
    return typed(module, 'resource', type, `${module.address}${type}`, (placed) => resourceValue(module, placed));
}
function data(module) {
    const types = new Set(module.blocksOf('data').flatMap(({ block }) => block.labels[0]?.name ?? []));
    const entries = [...types].map((type) => {
        const name = `${module.address}data.${type}`;
        const value = typed(module, 'data', type, name, (placed) => dataValue(module, placed));
        return { key: type, keySpan: anywhere(module), value };
    });
    return (0,modules_values/* open */.ho)(`${module.address}data`, entries, anywhere(module));
}
function typed(module, kind, type, name, value) {
    const entries = module.blocksOf(kind).flatMap((placed) => {
        const label = placed.block.labels[1];
        if (placed.block.labels[0]?.name !== type || !label)
            return [];
        return [
            entryOf(module, `${kind === 'data' ? 'data.' : ''}${type}.${label.name}`, label.name, placed, () => value(placed)),
        ];
    });
    return (0,modules_values/* open */.ho)(name, entries, anywhere(module));
}

;// CONCATENATED MODULE: ./build/terraform/modules/nested-blocks.js


/** The nested blocks of a type, those that `dynamic` blocks make included (Terraform documentation, "dynamic Blocks"). */
function nestedBlocks(module, body, source, type, names) {
    return body.blocks.flatMap((block) => {
        if (block.type.name === type)
            return [{ body: block.body, values: names, always: true }];
        if (block.type.name !== 'dynamic' || block.labels[0]?.name !== type)
            return [];
        return dynamicBlocks(module, block, (0,modules_placed/* sourceOf */.vz)(block.body, source), type, names);
    });
}
function dynamicBlocks(module, block, source, type, names) {
    const content = block.body.blocks.find((inner) => inner.type.name === 'content');
    const collection = module.attributeOf(block.body, source, 'for_each', names);
    if (!content || !collection)
        return [];
    const iterator = block.body.attributes.find((attribute) => attribute.name.name === 'iterator')?.value;
    const name = iterator?.kind === 'variable' ? iterator.name : type;
    return forEachInstances(collection, name).all.map(({ values, always, when }) => ({
        body: content.body,
        values: { ...names, ...values },
        always,
        ...(when === undefined ? {} : { when }),
    }));
}

;// CONCATENATED MODULE: ./build/terraform/modules/module.js











/** One instance of a module: a folder's configuration with its inputs. Names are evaluated when they are asked for. */
class Module {
    session;
    folder;
    address;
    callers;
    calledAt;
    blocks;
    inputs;
    #names = new Map();
    #instances = new Map();
    #calls = new Map();
    constructor(session, { folder, address, callers, calledAt }, inputs, configuration = session.configuration(folder)) {
        this.session = session;
        this.folder = folder;
        this.address = address;
        this.callers = callers;
        this.calledAt = calledAt;
        this.inputs = inputs;
        this.blocks = configuration.blocks;
        session.modules++;
    }
    get run() {
        return this.session.run;
    }
    /** What could not be understood in any module of this root; front-ends add to it. */
    get undecided() {
        return this.session.undecided;
    }
    /** The blocks of a type: `resource`, `module`, `output`, … */
    blocksOf(type) {
        return this.blocks.filter(({ block }) => block.type.name === type);
    }
    /** Evaluates an expression; what cannot be computed is an unknown of the expression's own text. */
    value(expression, source, names = {}) {
        const span = (0,modules_placed/* spanIn */.Qs)(source, expression);
        const fail = (reason) => {
            const text = span.source.text.slice(span.start, Math.min(span.end, span.start + 200)).replace(/\s+/g, ' ');
            return (0,modules_values/* unknown */.L5)(text, reason, [span]);
        };
        try {
            return evaluate(expression, this.scope(source, names));
        }
        catch (error) {
            if (error instanceof LimitReached)
                return fail('limit');
            if (error instanceof EvaluationError || error instanceof NotKnown)
                return fail(error.reason);
            throw error;
        }
    }
    /** An attribute of a block; undefined when it is not set, or null. */
    attribute(placed, name, names = {}) {
        return this.attributeOf(placed.block.body, placed.source, name, names);
    }
    /** An attribute of a nested block's body that stands in `source`; undefined when it is not set, or null. */
    attributeOf(body, source, name, names = {}) {
        const found = body.attributes.find((attribute) => attribute.name.name === name);
        if (!found)
            return undefined;
        const value = this.value(found.value, (0,modules_placed/* sourceOf */.vz)(found, source), names);
        return value.kind === 'null' ? undefined : value;
    }
    /** The instances of a block: one, or one for each element of `for_each` or number below `count`. */
    instances(placed) {
        return this.instancesOf(placed).all;
    }
    /** The instances of a block, with what is known of their number. */
    instancesOf(placed) {
        const known = this.#instances.get(placed);
        if (known)
            return known;
        this.#instances.set(placed, single);
        const instances = this.#computeInstances(placed);
        this.#instances.set(placed, instances);
        return instances;
    }
    #computeInstances(placed) {
        const attributes = placed.block.body.attributes;
        const meta = attributes.find(({ name }) => name.name === 'for_each' || name.name === 'count');
        if (!meta)
            return single;
        const value = this.value(meta.value, (0,modules_placed/* sourceOf */.vz)(meta, placed.source));
        if (value.kind === 'null')
            return single;
        const known = meta.name.name === 'count' ? countInstances(value) : forEachInstances(value);
        const instances = known.all.length === 0 ? this.#otherwise(placed, meta, value, known) : known;
        const limit = value.kind === 'unknown' && value.reason === 'limit';
        if (instances.tooMany !== undefined || limit) {
            const many = instances.tooMany === undefined ? 'more than are evaluated' : String(instances.tooMany);
            this.undecided.push({
                reason: 'limit',
                message: `The instances of this ${placed.block.type.name} are too many (${many}): not all of them were looked at.`,
                at: (0,modules_placed/* spanIn */.Qs)(placed.source, meta),
                remedy: `Keep ${meta.name.name} small, or review what the other instances grant by hand.`,
            });
        }
        return instances;
    }
    /** The instances of a block that there are none of, but only because of the default of a variable. */
    #otherwise(placed, meta, value, none) {
        const { assumptions } = this.run;
        if (!assumptions.decide(value))
            return none;
        const source = (0,modules_placed/* sourceOf */.vz)(meta, placed.source);
        const variables = this.#resolve('var');
        const names = variables ? { var: assumptions.otherwise(variables) } : {};
        const supposed = meta.value.kind === 'conditional' ? this.#otherBranch(meta.value, source, names) : undefined;
        const one = { kind: 'number', value: 1, origins: value.origins };
        const instances = meta.name.name === 'count' ? countInstances(one) : supposed ? forEachInstances(supposed) : none;
        const when = source.text.slice(meta.value.start, Math.min(meta.value.end, meta.value.start + 200));
        return {
            ...instances,
            all: instances.all.map((each) => ({ ...each, values: { ...each.values, ...names }, always: false, when })),
        };
    }
    /** The branch of a conditional that is not empty. */
    #otherBranch(node, source, names) {
        const branches = [node.whenTrue, node.whenFalse].map((branch) => this.value(branch, source, names));
        return branches.find((branch) => !isEmpty(branch));
    }
    /** The nested blocks of a type in a body, those of dynamic blocks included. */
    nested(body, source, type, names) {
        return nestedBlocks(this, body, (0,modules_placed/* sourceOf */.vz)(body, source), type, names);
    }
    /** The calls of modules, each with its instances. */
    calls() {
        return this.blocksOf('module').flatMap((placed) => this.callsAt(placed));
    }
    /** The instances of one call. */
    callsAt(placed) {
        const known = this.#calls.get(placed);
        if (known)
            return known;
        this.#calls.set(placed, []);
        const calls = callsOf(this, placed);
        this.#calls.set(placed, calls);
        return calls;
    }
    /** The child modules that could be read, one for each instance of their calls. */
    children() {
        return this.calls().flatMap(({ module }) => module ?? []);
    }
    output(name) {
        const found = this.blocksOf('output').find(({ block }) => block.labels[0]?.name === name);
        return found && this.attribute(found, 'value');
    }
    /** Where an expression of this module is evaluated. */
    scope(source, names = {}) {
        const own = new Map(Object.entries(names));
        return {
            source,
            run: this.run,
            folder: this.folder,
            names: { resolve: (name) => own.get(name) ?? this.#resolve(name) },
        };
    }
    #resolve(name) {
        const known = this.#names.get(name);
        if (known)
            return known;
        const value = resolveName(this, name);
        if (value)
            this.#names.set(name, value);
        return value;
    }
}

// EXTERNAL MODULE: ./build/terraform/extract/resource.js
var resource = __webpack_require__(9796);
;// CONCATENATED MODULE: ./build/terraform/extract/policy-statement.js



const LISTS = [
    ['actions', 'Action'],
    ['not_actions', 'NotAction'],
    ['resources', 'Resource'],
    ['not_resources', 'NotResource'],
];
/** A `statement` block as IAM's JSON has it (AWS provider documentation, "aws_iam_policy_document", statement). */
function statementOf(block) {
    const { module, placed, body, names } = block;
    const at = (0,modules_placed/* spanIn */.Qs)(placed.source, body);
    const get = (name) => module.attributeOf(body, placed.source, name, names);
    const entries = [];
    const sid = get('sid');
    if (sid && (0,located_value/* knownText */.bG)(sid) !== '')
        entries.push(['Sid', sid]);
    entries.push(['Effect', get('effect') ?? (0,located_value/* stringValue */.r$)('Allow', [at])]);
    for (const [from, to] of LISTS) {
        const value = get(from);
        if (value && !(value.kind === 'list' && value.items.length === 0))
            entries.push([to, withVariables(value)]);
    }
    for (const [type, to] of [
        ['principals', 'Principal'],
        ['not_principals', 'NotPrincipal'],
    ]) {
        const principals = principalsOf(block, type, at);
        if (principals)
            entries.push([to, principals]);
    }
    const conditions = conditionsOf(block, at);
    if (conditions)
        entries.push(['Condition', conditions]);
    return (0,modules_values/* object */.Ik)(entries, [at]);
}
function principalsOf({ module, placed, body, names }, type, at) {
    const parts = module.nested(body, placed.source, type, names).flatMap((nested) => {
        const get = (name) => module.attributeOf(nested.body, placed.source, name, nested.values);
        const [kind, identifiers] = [get('type'), get('identifiers')];
        return kind && identifiers ? [[(0,located_value/* knownText */.bG)(kind) ?? 'AWS', withVariables(identifiers)]] : [];
    });
    if (parts.length === 0)
        return undefined;
    // the type "*" is written as "*" itself
    const everybody = parts.find(([kind]) => kind === '*');
    if (everybody)
        return (0,resource/* itemsOf */.S3)(everybody[1])[0] ?? (0,located_value/* stringValue */.r$)('*', [at]);
    return collected(parts, at);
}
function conditionsOf({ module, placed, body, names }, at) {
    const byTest = new Map();
    for (const nested of module.nested(body, placed.source, 'condition', names)) {
        const get = (name) => module.attributeOf(nested.body, placed.source, name, nested.values);
        const [test, variable, values] = [get('test'), get('variable'), get('values')];
        if (!test || !variable || !values)
            continue;
        const operator = (0,located_value/* knownText */.bG)(test) ?? '?';
        const key = (0,located_value/* knownText */.bG)(variable) ?? '?';
        byTest.set(operator, [...(byTest.get(operator) ?? []), [key, withVariables(values)]]);
    }
    if (byTest.size === 0)
        return undefined;
    return (0,modules_values/* object */.Ik)([...byTest].map(([test, keys]) => [test, collected(keys, at)]), [at]);
}
/** An object in which the lists of one key are one list, as the provider writes them. */
function collected(parts, at) {
    const entries = [];
    for (const [key, value] of parts) {
        const index = entries.findIndex((entry) => entry.key === key);
        const known = entries[index]?.value;
        if (!known)
            entries.push({ key, keySpan: at, value });
        else {
            const items = [...(0,resource/* itemsOf */.S3)(known), ...(0,resource/* itemsOf */.S3)(value)];
            entries[index] = { key, keySpan: at, value: { kind: 'list', items, origins: known.origins } };
        }
    }
    return { kind: 'object', entries, origins: [at] };
}
/** `&{aws:username}` is how the provider has IAM's own variables written; what it hands on is `${aws:username}`. */
function withVariables(value) {
    switch (value.kind) {
        case 'string': {
            if (!value.pieces.some((piece) => typeof piece === 'string' && piece.includes('&{')))
                return value;
            const pieces = value.pieces.map((piece) => (typeof piece === 'string' ? piece.replaceAll('&{', '${') : piece));
            return { ...value, pieces };
        }
        case 'list':
            return { ...value, items: value.items.map(withVariables) };
        case 'choice':
            return { ...value, options: value.options.map(withVariables) };
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./build/terraform/extract/policy-document.js





/**
 * The `json` of the data source aws_iam_policy_document, with its structure: the statements of its source documents, then
 * its own, then those of the documents that override them. A statement replaces an earlier one with the same Sid
 * (AWS provider documentation, "aws_iam_policy_document").
 */
function policy_document_policyDocument(module, placed, names) {
    const { block, source } = placed;
    const at = (0,modules_placed/* spanIn */.Qs)(source, block.labels[1] ?? block);
    const documents = (...attributes) => attributes
        .flatMap((attribute) => (0,resource/* itemsOf */.S3)(module.attribute(placed, attribute, names)))
        .flatMap((document) => policy_document_partsOf(document));
    const own = module.nested(block.body, source, 'statement', names).map(({ body, values, always, when }) => {
        const value = statementOf({ module, placed, body, names: values });
        return { value: always ? value : optional(value, when ?? 'dynamic statement', 0, 2), sid: sidOf(value) };
    });
    const statements = overridden([
        ...documents('source_json', 'source_policy_documents'),
        ...own,
        ...documents('override_json', 'override_policy_documents'),
    ]);
    const version = module.attribute(placed, 'version', names) ?? (0,located_value/* stringValue */.r$)('2012-10-17', [at]);
    const list = { kind: 'list', items: statements, origins: [at] };
    const json = (0,modules_values/* object */.Ik)([
        ['Version', version],
        ['Statement', list],
    ], [at]);
    const name = `data.aws_iam_policy_document.${block.labels[1]?.name}.json`;
    const piece = { name, reason: 'unresolved-reference', at };
    return { kind: 'string', pieces: [piece], origins: [at], json };
}
/** The statements with those gone that a later one with the same Sid replaces; it takes the place of the first. */
function overridden(parts) {
    const statements = [];
    const bySid = new Map();
    for (const { value, sid } of parts) {
        const earlier = sid === undefined ? undefined : bySid.get(sid);
        if (earlier !== undefined && value.kind === 'object')
            statements[earlier] = value;
        else {
            if (sid !== undefined)
                bySid.set(sid, statements.length);
            statements.push(value);
        }
    }
    return statements;
}
function sidOf(statement) {
    const sid = (0,resource/* memberOf */.C5)(statement, 'Sid');
    const text = sid && (0,located_value/* knownText */.bG)(sid);
    return text === '' ? undefined : text;
}
/** The statements of a document that is given as a string; what cannot be read as one stands for a statement of its own. */
function policy_document_partsOf(document) {
    switch (document.kind) {
        case 'null':
            return [];
        case 'choice':
            return document.options.flatMap((option, index) => policy_document_partsOf(option).map(({ value, sid }) => ({
                value: optional(value, document.condition, index, document.options.length),
                sid,
            })));
        case 'string': {
            if (document.pieces.length === 0 && !document.json)
                return [];
            const parsed = (0,json_tree/* parseJsonString */.rI)(document);
            return 'value' in parsed ? policy_document_partsOf(parsed.value) : [{ value: document, sid: undefined }];
        }
        case 'object': {
            const list = (0,resource/* memberOf */.C5)(document, 'Statement');
            return list === undefined ? [] : (0,resource/* itemsOf */.S3)(list).map((value) => ({ value, sid: sidOf(value) }));
        }
        default:
            return [{ value: document, sid: undefined }];
    }
}
/** A value that is there in one of the cases of a condition only. */
function optional(value, condition, index, of) {
    const origins = value.origins;
    const options = Array.from({ length: of }, (_, i) => (i === index ? value : { kind: 'null', origins }));
    return { kind: 'choice', condition, options, origins };
}

;// CONCATENATED MODULE: ./build/terraform/extract/data-sources.js

/** Data sources whose attributes follow from source alone. */
const dataSources = new Map([
    [
        'aws_iam_policy_document',
        (module, placed, names) => {
            const document = policy_document_policyDocument(module, placed, names);
            return [
                ['json', document],
                ['minified_json', document],
            ];
        },
    ],
]);

// EXTERNAL MODULE: ./build/terraform/extract/holdings-of.js + 14 modules
var holdings_of = __webpack_require__(2877);
;// CONCATENATED MODULE: ./build/terraform/extract/resources-of.js

/** Every instance of every resource and data source of a root, its child modules included; attributes are evaluated when asked for. */
function resourcesOf(root) {
    return [...inModule(root), ...root.children().flatMap(resourcesOf)];
}
function inModule(module) {
    const of = (type, prefix) => module
        .blocksOf(type)
        .filter(({ block }) => block.labels.length === 2)
        .flatMap((placed) => instancesOf(module, placed, prefix));
    return [...of('resource', ''), ...of('data', 'data.')];
}
function instancesOf(module, placed, prefix) {
    const { block, source } = placed;
    const [type, name] = block.labels;
    return module.instances(placed).map(({ suffix, values, always, when }) => ({
        type: `${prefix}${type?.name}`,
        module: module.address,
        block: `${module.address}${prefix}${type?.name}.${name?.name}`,
        suffix,
        at: (0,modules_placed/* spanIn */.Qs)(source, name ?? block),
        calledAt: module.calledAt,
        always,
        ...(when === undefined ? {} : { when }),
        get: (attribute) => module.attribute(placed, attribute, values),
        blocks: (kind) => module.nested(block.body, source, kind, values).map((nested) => ({
            at: (0,modules_placed/* spanIn */.Qs)(source, nested.body),
            always: always && nested.always,
            ...(nested.when === undefined && when === undefined ? {} : { when: nested.when ?? when }),
            get: (attribute) => module.attributeOf(nested.body, source, attribute, nested.values),
        })),
    }));
}

;// CONCATENATED MODULE: ./build/terraform/modules/callers.js


/** Up to here all configuration files are read to find callers; above, files are searched where the revision can do that. */
const READ_ALL = 200;
/** The most files that are read where a revision cannot be searched. */
const MOST_FILES = 2000;
const MOST_TEXTS = 50;
const ENDINGS = ['.tf', '.tofu', '.tf.json', '.tofu.json'];
/** The configuration files of the repository that may contain one of the texts. */
function candidates(files, texts) {
    const all = files.listAll('').filter(modules_configuration/* isConfiguration */.ZC);
    let paths = all;
    if (all.length > READ_ALL) {
        const found = texts.length > MOST_TEXTS ? undefined : files.search?.(texts, ENDINGS);
        if (found === 'pending')
            return { sources: [], incomplete: false };
        if (found)
            paths = found.filter(modules_configuration/* isConfiguration */.ZC);
    }
    const sources = paths.slice(0, MOST_FILES).flatMap((path) => {
        const content = files.read(path);
        return content.kind === 'text' ? [content.source] : [];
    });
    return { sources, incomplete: paths.length > MOST_FILES };
}
/** The folders that call some folders as local modules. */
function callersOf(files, folders) {
    const wanted = new Set(folders);
    // a source that ends in `..` does not say the name of the folder
    const names = folders.map((folder) => folder.slice(folder.lastIndexOf('/') + 1)).filter((name) => name !== '');
    const ends = names.flatMap((name) => [`/${name}"`, `/${name}/"`]);
    const { sources, incomplete } = candidates(files, [...new Set([...ends, '.."', '../"'])].sort());
    const callers = new Map();
    for (const source of sources) {
        const caller = (0,functions_paths/* folderOf */.yS)(source.path);
        for (const path of calledPaths(source)) {
            const folder = (0,functions_paths/* joinPath */.uJ)(caller, path);
            if (folder === undefined || folder === caller || !wanted.has(folder))
                continue;
            callers.set(folder, (callers.get(folder) ?? new Set()).add(caller));
        }
    }
    return { callers, incomplete };
}
const called = new WeakMap();
/** The relative paths that a file calls as modules, read from its `source` lines without parsing it. */
function calledPaths(source) {
    const known = called.get(source);
    if (known)
        return known;
    const found = source.text.matchAll(/\bsource["\s]{0,20}[=:]\s{0,20}"(\.\.?(?:\/[^"\n]{0,300})?)"/g);
    const paths = [...found].map((match) => match[1] ?? '');
    called.set(source, paths);
    return paths;
}

;// CONCATENATED MODULE: ./build/terraform/modules/read-files.js


/**
 * The folders whose configuration reads one of some files by a path that can be seen in the text, such as
 * `file("${path.module}/../policies/chat.json")`.
 */
function readersOf(files, paths) {
    const byName = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        byName.set(name, [...(byName.get(name) ?? []), path]);
    }
    const { sources, incomplete } = candidates(files, [...byName.keys()].sort());
    const folders = new Set();
    for (const { path, text } of sources) {
        const folder = (0,functions_paths/* folderOf */.yS)(path);
        for (const [name, targets] of byName)
            if (endings(text, name).some((tail) => targets.some((target) => isMeant(folder, tail, target))))
                folders.add(folder);
    }
    return { folders: [...folders], incomplete };
}
const MOST_MENTIONS = 100;
/** The literal ends of the strings in a text that end in a file name: what follows the last interpolation. */
function endings(text, name) {
    const found = [];
    for (let at = text.indexOf(name); at >= 0 && found.length < MOST_MENTIONS; at = text.indexOf(name, at + name.length)) {
        if (text.charAt(at + name.length) !== '"')
            continue;
        let start = at;
        while (start > 0 && at - start < 300 && !'"}\n'.includes(text.charAt(start - 1)))
            start--;
        found.push(text.slice(start, at + name.length));
    }
    return found;
}
/** Whether a path may mean a file: relative to the folder, or to a root that is not known here. */
function isMeant(folder, path, target) {
    if ((0,functions_paths/* joinPath */.uJ)(folder, path) === target)
        return true;
    const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
    return parts.length > 1 && `/${target}`.endsWith(`/${parts.join('/')}`);
}

;// CONCATENATED MODULE: ./build/terraform/modules/variable-files.js








function isVariableFile(path) {
    return /\.tfvars(\.json)?$/.test(path);
}
/** Whether Terraform loads a variable file by itself when it runs in the file's folder. */
function isAutomatic(path) {
    return /(^|\/)terraform\.tfvars(\.json)?$|\.auto\.tfvars(\.json)?$/.test(path);
}
/**
 * The variable files that Terraform loads by itself, the later ones first in force (Terraform documentation, "Variable
 * Definition Precedence"): terraform.tfvars, terraform.tfvars.json, then *.auto.tfvars(.json) in lexical order.
 */
function automaticFiles(files, folder) {
    const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
    const rank = (path) => ['terraform.tfvars', 'terraform.tfvars.json'].indexOf(nameOf(path)) + 1 || 3;
    return files
        .list(folder)
        .filter(isAutomatic)
        .sort((a, b) => rank(a) - rank(b) || (0,order/* byText */.z)(a, b));
}
/** The root that a variable file named in the settings belongs to: the nearest folder above it that has configuration. */
function rootOfVariableFile(files, path) {
    for (let folder = (0,functions_paths/* folderOf */.yS)(path);; folder = (0,functions_paths/* folderOf */.yS)(folder)) {
        if ((0,modules_configuration/* hasConfiguration */.PS)(files, folder))
            return folder;
        if (folder === '')
            return undefined;
    }
}
/** The named variable files that count for a root: those that belong to it, and those that belong to none. */
function namedFiles(files, folder, varFiles) {
    return varFiles.filter((path) => {
        const root = rootOfVariableFile(files, path);
        return root === undefined || root === folder;
    });
}
/**
 * What variable files give to a root module. Several named files are several ways to run Terraform: where they differ, the
 * value is a choice, the same file everywhere.
 */
function variableInputs(session, folder, varFiles) {
    const { files } = session.run;
    const automatic = automaticFiles(files, folder).map((path) => assignments(session, path, folder));
    const named = namedFiles(files, folder, varFiles).map((path) => assignments(session, path, folder));
    return {
        value(name, fallback) {
            const own = automatic.findLast((values) => values.has(name))?.get(name);
            const given = named.map((values) => values.get(name));
            if (given.every((value) => value === undefined))
                return own;
            const missing = own ?? fallback() ?? (0,modules_values/* unknown */.L5)(`var.${name}`, 'unresolved-variable', []);
            const options = given.map((value) => value ?? missing);
            const [only] = options;
            return options.length === 1 ? only : choiceOf('the variable file in use', options, missing.origins);
        },
    };
}
/** The variables that a file sets. */
function assignments(session, path, folder) {
    const content = session.run.files.read(path);
    const values = new Map();
    if (content.kind !== 'text') {
        if (content.kind === 'pending')
            session.run.pending = true;
        else
            session.undecided.push(notRead(path, content.kind === 'absent'));
        return values;
    }
    const { source } = content;
    const parsed = (0,modules_configuration/* parse */.qg)(source);
    session.undecided.push(...(0,modules_configuration/* problemsOf */.GW)(source, parsed));
    session.run.read.add(path);
    const scope = { source, run: session.run, folder, names: { resolve: () => undefined } };
    for (const { name, value } of parsed.body.attributes) {
        try {
            values.set(name.name, evaluate(value, scope));
        }
        catch (error) {
            if (!(error instanceof EvaluationError || error instanceof NotKnown || error instanceof LimitReached))
                throw error;
            const reason = error instanceof LimitReached ? 'limit' : error.reason;
            values.set(name.name, (0,modules_values/* unknown */.L5)(`var.${name.name}`, reason, [(0,modules_placed/* spanIn */.Qs)(source, value)]));
        }
    }
    return values;
}
function notRead(path, absent) {
    return {
        reason: absent ? 'missing-file' : 'not-read',
        message: `The variable file ${path} ${absent ? 'does not exist' : 'is not a text file that can be read'}.`,
        at: { path },
        remedy: 'Correct the names of the variable files in the configuration.',
    };
}

;// CONCATENATED MODULE: ./build/terraform/modules/affected.js






const affected_MOST_LEVELS = 20;
/**
 * The root modules whose result the changed files can change: through the modules that they are part of, variable files,
 * templates and other files that functions read. Costs as much as the change, plus one search of the repository for callers.
 */
function affectedRoots(files, changed, { varFiles }) {
    const undecided = [];
    const folders = new Set();
    const others = [];
    for (const path of changed) {
        if ((0,modules_configuration/* isConfiguration */.ZC)(path)) {
            if ((0,modules_configuration/* hasConfiguration */.PS)(files, (0,functions_paths/* folderOf */.yS)(path)))
                folders.add((0,functions_paths/* folderOf */.yS)(path));
        }
        else if (isVariableFile(path)) {
            for (const folder of variableFileRoots(files, path, varFiles))
                folders.add(folder);
            if (!isAutomatic(path) && !varFiles.includes(path) && files.list((0,functions_paths/* folderOf */.yS)(path)).includes(path))
                undecided.push(unnamed(path));
        }
        else
            others.push(path);
    }
    for (const path of others) {
        // a template belongs to the nearest folder above it that has configuration
        const folder = rootOfVariableFile(files, path);
        if (folder !== undefined)
            folders.add(folder);
    }
    if (others.length > 0 && files.listAll('').some(modules_configuration/* isConfiguration */.ZC)) {
        const readers = readersOf(files, others);
        for (const folder of readers.folders)
            folders.add(folder);
        if (readers.incomplete)
            undecided.push(affected_tooMany(others[0] ?? '', 'read the changed files'));
    }
    const found = rootsAbove(files, [...folders]);
    if (found.incomplete)
        undecided.push(affected_tooMany(changed[0] ?? '', 'call the changed modules'));
    return { units: found.roots, undecided };
}
/** The roots that a changed variable file counts for. */
function variableFileRoots(files, path, varFiles) {
    const own = (0,functions_paths/* folderOf */.yS)(path);
    if (isAutomatic(path) && (0,modules_configuration/* hasConfiguration */.PS)(files, own))
        return [own];
    if (!varFiles.includes(path))
        return [];
    const root = rootOfVariableFile(files, path);
    if (root !== undefined)
        return [root];
    // it belongs to no root, so it counts for all of them
    return [...new Set(files.listAll('').filter(modules_configuration/* isConfiguration */.ZC).map(functions_paths/* folderOf */.yS))];
}
/** The roots from which the configuration of some folders is reached. */
function rootsAbove(files, folders) {
    const roots = new Set();
    const seen = new Set(folders);
    let incomplete = false;
    let level = folders;
    for (let depth = 0; level.length > 0 && depth < affected_MOST_LEVELS; depth++) {
        const open = level.filter((folder) => !hasBackend(files, folder));
        for (const folder of level)
            if (!open.includes(folder))
                roots.add(folder);
        if (open.length === 0)
            break;
        const { callers, incomplete: cut } = callersOf(files, open);
        incomplete ||= cut;
        const next = new Set();
        for (const folder of open) {
            const calling = [...(callers.get(folder) ?? [])].filter((caller) => !isExampleOf(caller, folder));
            if (calling.length === 0)
                roots.add(folder);
            for (const caller of calling)
                if (!seen.has(caller))
                    next.add(caller);
        }
        for (const folder of next)
            seen.add(folder);
        level = [...next].sort(order/* byText */.z);
    }
    // modules that call one another in a circle have no root: each of them is looked at as one
    if (roots.size === 0)
        for (const folder of folders)
            roots.add(folder);
    return { roots: [...roots].sort(order/* byText */.z), incomplete };
}
/** A `backend` or `cloud` block makes a folder a root (Terraform documentation, "terraform Block"). */
function hasBackend(files, folder) {
    return (0,modules_configuration/* configurationFiles */.K0)(files, folder).some((path) => {
        const content = files.read(path);
        return (content.kind === 'text' &&
            /^[ \t]{0,80}(backend[ \t]{1,20}"[^"\n]{0,80}"|cloud)[ \t]{0,20}\{/m.test(content.source.text));
    });
}
/** A module's examples and tests call it, but are not where it is used. */
function isExampleOf(caller, folder) {
    const example = /(^|\/)(examples?|tests?|fixtures)(\/|$)/;
    return example.test(caller) && !example.test(folder);
}
function unnamed(path) {
    return {
        reason: 'not-read',
        message: `The variable file ${path} is not loaded by Terraform itself, and the configuration does not name it: what its values change was not looked at.`,
        at: { path },
        remedy: 'Name the file among the variable files (var-files) of the configuration.',
    };
}
function affected_tooMany(path, what) {
    return {
        reason: 'limit',
        message: `The repository has too many Terraform files to look for all that ${what}: modules that are used elsewhere may have been missed.`,
        at: { path },
        remedy: 'Run the review on a local clone, which can be searched, or review by hand what uses the changed files.',
    };
}

;// CONCATENATED MODULE: ./build/terraform/modules/moves.js
/**
 * The `moved` blocks of a module (Terraform documentation, "Refactoring"), with addresses from the root. `removed` and
 * `import` blocks move nothing: they end or begin the management of an object that stays as it is.
 */
function movesOf(module) {
    return module.blocksOf('moved').flatMap(({ block }) => {
        const end = (name) => {
            const attribute = block.body.attributes.find((one) => one.name.name === name);
            return attribute && addressOf(attribute.value);
        };
        const [from, to] = [end('from'), end('to')];
        if (from === undefined || to === undefined || from === to)
            return [];
        return [{ root: module.run.root, from: `${module.address}${from}`, to: `${module.address}${to}` }];
    });
}
/** The text of an address, spelled in one way; undefined for what is none. */
function addressOf(node) {
    // the JSON syntax and old configurations write addresses as strings
    if (node.kind === 'template') {
        const [part] = node.parts;
        return node.parts.length === 1 && part?.kind === 'text' ? part.text : undefined;
    }
    if (node.kind !== 'chain' || node.base.kind !== 'variable')
        return undefined;
    let address = node.base.name;
    for (const step of node.steps) {
        const text = stepText(step);
        if (text === undefined)
            return undefined;
        address += text;
    }
    return address;
}
function stepText(step) {
    switch (step.kind) {
        case 'attribute':
            return `.${step.name}`;
        case 'legacy-index':
            return `[${step.index}]`;
        case 'index': {
            const { key } = step;
            if (key.kind === 'literal' && typeof key.value === 'number')
                return `[${key.value}]`;
            if (key.kind !== 'template')
                return undefined;
            const [part] = key.parts;
            return key.parts.length === 1 && part?.kind === 'text' ? `[${JSON.stringify(part.text)}]` : undefined;
        }
        case 'splat':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/terraform/modules/stand-ins.js
const confidences = ['certain', 'likely', 'possible'];
/**
 * The stand-ins of one root. No place in their made-up text may be shown: a chain of origins leaves those out and ends at
 * the call, so that the input that grants something is where it is found.
 */
class StandIns {
    #sources = new Map();
    #addresses = new Map();
    #moved = new WeakMap();
    addSource(source, at) {
        this.#sources.set(source, { at });
    }
    /** Notes that the module at `address` (with its final dot) is a stand-in. */
    addModule(address, confidence, granteeAs) {
        this.#addresses.set(address, { confidence, ...(granteeAs === undefined ? {} : { granteeAs }) });
    }
    /** The grants as they are shown: places in the repository only, and no surer than their stand-ins. */
    relocateGrants(grants) {
        if (this.#addresses.size === 0)
            return grants;
        return grants.map((grant) => {
            const standIn = this.#standInOf(grant.grantee.address);
            const { policy } = grant;
            return {
                ...grant,
                grantee: this.#grantee(grant.grantee, standIn?.granteeAs),
                policy: policy.kind === 'document'
                    ? { ...policy, value: this.#value(policy.value, 0) }
                    : { ...policy, arn: this.#value(policy.arn, 0) },
                attachedAt: this.#origins(grant.attachedAt),
                confidence: standIn ? leastSure(grant.confidence, standIn.confidence) : grant.confidence,
            };
        });
    }
    relocateUndecided(undecided) {
        return undecided.map((entry) => ('source' in entry.at ? { ...entry, at: this.#span(entry.at) } : entry));
    }
    #standInOf(address) {
        for (const [prefix, standIn] of this.#addresses)
            if (address.startsWith(prefix))
                return standIn;
        return undefined;
    }
    #grantee(grantee, granteeAs) {
        const name = grantee.name && this.#value(grantee.name, 0);
        return {
            ...grantee,
            ...(granteeAs === undefined ? {} : { address: granteeAs }),
            ...(name?.kind === 'string' ? { name } : {}),
            declaredAt: this.#span(grantee.declaredAt),
        };
    }
    #span(span) {
        let at = span;
        // a stand-in may be called from another one's text
        for (let standing = this.#sources.get(at.source); standing; standing = this.#sources.get(at.source))
            at = standing.at;
        return at;
    }
    #origins(origins) {
        if (!origins.some(({ source }) => this.#sources.has(source)))
            return origins;
        const kept = origins.filter(({ source }) => !this.#sources.has(source));
        const calls = new Set(origins.filter(({ source }) => this.#sources.has(source)).map((span) => this.#span(span)));
        return [...kept, ...calls];
    }
    #piece(piece) {
        return typeof piece === 'string' ? piece : { ...piece, at: this.#span(piece.at) };
    }
    #value(value, depth) {
        const known = this.#moved.get(value);
        if (known)
            return known;
        // deeper than any policy: nobody looks there
        if (depth > 60)
            return value;
        const moved = this.#move(value, depth + 1);
        this.#moved.set(value, moved);
        return moved;
    }
    #move(value, depth) {
        const origins = this.#origins(value.origins);
        switch (value.kind) {
            case 'string':
                return {
                    ...value,
                    origins,
                    pieces: value.pieces.map((piece) => this.#piece(piece)),
                    ...(value.json ? { json: this.#value(value.json, depth) } : {}),
                    ...(value.pieceOrigins ? { pieceOrigins: value.pieceOrigins.map((each) => this.#origins(each)) } : {}),
                };
            case 'list':
                return { ...value, origins, items: value.items.map((item) => this.#value(item, depth)) };
            case 'object':
                return {
                    ...value,
                    origins,
                    entries: value.entries.map(({ key, keySpan, value: inner }) => ({
                        key,
                        keySpan: this.#span(keySpan),
                        value: this.#value(inner, depth),
                    })),
                };
            case 'choice':
                return { ...value, origins, options: value.options.map((option) => this.#value(option, depth)) };
            default:
                return { ...value, origins };
        }
    }
}
function leastSure(a, b) {
    return confidences.indexOf(a) < confidences.indexOf(b) ? b : a;
}

;// CONCATENATED MODULE: ./build/terraform/modules/session.js


/** What the modules of one root share while the root is evaluated. */
class Session {
    run;
    dataSources;
    undecided = [];
    standIns = new StandIns();
    /** Modules that were made so far, one for each instance of each call. */
    modules = 0;
    #configurations = new Map();
    constructor(run, dataSources) {
        this.run = run;
        this.dataSources = dataSources;
    }
    /** The configuration of a folder, read once however often it is called. */
    configuration(folder) {
        const known = this.#configurations.get(folder);
        if (known)
            return known;
        const configuration = (0,modules_configuration/* loadConfiguration */.vF)(this.run.files, folder);
        this.#configurations.set(folder, configuration);
        this.undecided.push(...configuration.undecided);
        return configuration;
    }
    /** Every configuration file that was read. */
    get files() {
        return [...this.#configurations.values()].flatMap(({ files }) => files);
    }
}

;// CONCATENATED MODULE: ./build/terraform/modules/root.js




/** The root module in a folder, with the variables that its variable files set. */
function rootModule(files, folder, options, dataSources) {
    const session = new Session(new Run(files, folder), dataSources);
    return new Module(session, { folder, address: '', callers: [], calledAt: [] }, variableInputs(session, folder, options.varFiles));
}

;// CONCATENATED MODULE: ./build/terraform/syntax/judge.js

/** hcl2-parser reads a quarter of a megabyte a second: it is asked about small files only, and a few times a run. */
const largestLength = 128 * 1024;
const mostQuestions = 8;
/**
 * Asks HashiCorp's own grammar about files that this parser rejects, so that a mistake of ours is told from one of the
 * author's: accepted there → 'parser-disagreement', rejected there too → "not valid HCL". Only accept or reject counts.
 */
async function judge(undecided, readText) {
    const verdicts = new Map();
    for (const path of rejectedPaths(undecided).slice(0, mostQuestions)) {
        const text = readText(path);
        if (text === undefined || text.length > largestLength)
            continue;
        const { default: parser } = await __webpack_require__.e(/* import() */ 152).then(__webpack_require__.t.bind(__webpack_require__, 152, 19));
        verdicts.set(path, accepts(parser.parseToString, text) ? 'valid' : 'invalid');
    }
    return undecided.map((entry) => judged(entry, verdicts.get(pathOf(entry))));
}
/** Whether hcl2-parser takes a text: it answers a pair of the result and an error, and may throw on odd input. */
function accepts(parseToString, text) {
    try {
        const [result, error] = parseToString(text);
        return Boolean(result) && (error === null || error === undefined);
    }
    catch {
        return false;
    }
}
function pathOf({ at }) {
    return 'path' in at ? at.path : at.source.path;
}
function rejectedPaths(undecided) {
    const paths = undecided.filter(({ reason }) => reason === 'parse-error').map(pathOf);
    return [...new Set(paths)].filter((path) => !path.endsWith('.json'));
}
function judged(entry, verdict) {
    if (verdict === undefined || entry.reason !== 'parse-error')
        return entry;
    if (verdict === 'invalid')
        return { ...entry, message: `${entry.message.replace(/\.$/, '')}; HashiCorp's own grammar rejects the file, too.` };
    const line = 'path' in entry.at ? '' : ` (line ${(0,located_source/* rangeOf */.be)(entry.at).start.line})`;
    return {
        ...entry,
        reason: 'parser-disagreement',
        message: `This file seems to be valid HCL, but could not be read here${line}: ${entry.message}`,
        remedy: 'Please report the file as a mistake of this program; until then review the file by hand.',
    };
}

;// CONCATENATED MODULE: ./build/terraform/index.js








/** Terraform: units are the folders of root modules. */
const terraform = {
    units: (files, changed, options) => affectedRoots(files, changed, options),
    secondOpinion(undecided, files) {
        return judge(undecided, (path) => {
            const content = (0,modules_configuration/* isConfiguration */.ZC)(path) ? files.read(path) : undefined;
            return content?.kind === 'text' ? content.source.text : undefined;
        });
    },
    extract(files, folder, options) {
        const root = rootModule(files, folder, options, dataSources);
        const holdings = (0,holdings_of/* holdingsOf */.Q)(folder, resourcesOf(root));
        const { session } = root;
        const { standIns } = session;
        const read = [...root.run.read].map((path) => ({ path, parsed: true }));
        return {
            grants: standIns.relocateGrants(holdings.grants),
            memberships: holdings.memberships,
            moves: modulesOf(root).flatMap(movesOf),
            undecided: standIns.relocateUndecided([...session.undecided, ...holdings.undecided]),
            files: [...session.files, ...read],
        };
    },
};
function modulesOf(module) {
    return [module, ...module.children().flatMap(modulesOf)];
}


/***/ })

};
