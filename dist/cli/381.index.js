export const id = 381;
export const ids = [381];
export const modules = {

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/** The longest name; what is longer is cut and gets a checksum, so that different expressions keep different names. */
const maxName = 240;
const maxParts = 2_000;
/**
 * A name for an expression that is not known: equal names at base and head stand for equal values, so it holds everything
 * that the value depends on, with logical ids replaced by the names that survive a new hash.
 */
function describe(value, template) {
    const parts = [];
    const write = (at) => {
        if (parts.length > maxParts)
            return;
        switch (at.kind) {
            case 'null':
                parts.push('null');
                return;
            case 'bool':
            case 'number':
                parts.push(String(at.value));
                return;
            case 'string':
                for (const piece of at.pieces) {
                    parts.push(typeof piece === 'string' ? (template.stableNames.get(piece) ?? piece) : `\${${piece.name}}`);
                }
                return;
            case 'unknown':
                parts.push(at.name);
                return;
            case 'list':
                writeAll(at.items, ', ');
                return;
            case 'choice':
                parts.push(`${at.condition} ? `);
                writeAll(at.options, ' : ');
                return;
            case 'object':
                for (const [i, entry] of at.entries.entries()) {
                    parts.push(`${i > 0 ? ', ' : ''}${entry.key}(`);
                    write(entry.value);
                    parts.push(')');
                }
        }
    };
    const writeAll = (values, separator) => {
        for (const [i, one] of values.entries()) {
            if (i > 0)
                parts.push(separator);
            write(one);
        }
    };
    write(value);
    const text = parts.join('');
    return text.length <= maxName ? text : `${text.slice(0, maxName)}… #${checksum(text)}`;
}
/** Two 32-bit FNV-1a sums with different starts: enough to tell expressions of one repository apart. */
function checksum(text) {
    let a = 0x811c9dc5;
    let b = 0x01000193;
    for (let i = 0; i < text.length; i++) {
        a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
        b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
    }
    return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}


/***/ }),

/***/ 4381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ym: () => (/* binding */ extractTemplate),
  xV: () => (/* binding */ readTemplate)
});

// UNUSED EXPORTS: isTemplate

// EXTERNAL MODULE: ./build/grants/grant.js
var grant = __webpack_require__(2620);
// EXTERNAL MODULE: ./build/grants/unreadable.js
var unreadable = __webpack_require__(6411);
// EXTERNAL MODULE: ./build/located/parse-problem.js
var parse_problem = __webpack_require__(716);
// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(57);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/cloudformation/describe.js
var describe = __webpack_require__(9772);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(2069);
;// CONCATENATED MODULE: ./build/cloudformation/conditions.js




const conditions_open = { kind: 'open' };
/** `Fn::If` and the like: the branch of a condition that is fixed or assumed, else a choice of both, the true one first. */
function combine(condition, yes, no, written, scope, evaluate) {
    const name = (0,located_value/* knownText */.bG)(condition);
    const truth = name === undefined ? truthOf(condition, scope, evaluate) : truthOfNamed(name, scope, evaluate);
    if (truth.kind === 'fixed')
        return evaluate(truth.value ? yes : no, scope);
    const label = labelOf(name ?? (0,describe/* describe */.q)(condition, scope.template), truth);
    const options = [true, false].map((value) => evaluate(value ? yes : no, name === undefined ? scope : assume(scope, name, value)));
    return (0,tree/* choiceOf */.FH)(label, options, written.origins);
}
/** The symbolic name of a condition; its default is part of it, so that another default is another condition. */
function labelOf(name, truth) {
    return truth.kind === 'byDefault' ? `${name} (${truth.value} by default)` : name;
}
/** The scope inside a branch of a named condition. */
function assume(scope, name, value) {
    return { ...scope, assumed: new Map([...scope.assumed, [name, value]]) };
}
/** What is known of a condition of the Conditions section. */
function truthOfNamed(name, scope, evaluate) {
    const assumed = scope.assumed.get(name);
    if (assumed !== undefined)
        return { kind: 'fixed', value: assumed };
    const definition = (0,tree/* propertyOf */.$r)((0,tree/* propertyOf */.$r)(scope.template.root, 'Conditions'), name);
    const key = `condition ${name}`;
    if (!definition || scope.resolving.includes(key))
        return conditions_open;
    return truthOf(definition, { ...scope, resolving: [...scope.resolving, key] }, evaluate);
}
function truthOf(condition, scope, evaluate) {
    const { run } = scope;
    if (++run.steps > cloudformation_scope/* maxSteps */.Qr || run.depth >= cloudformation_scope/* maxDepth */.Mw)
        return conditions_open;
    run.depth++;
    try {
        return decide(condition, scope, evaluate);
    }
    finally {
        run.depth--;
    }
}
function decide(condition, scope, evaluate) {
    if (condition.kind === 'bool')
        return { kind: 'fixed', value: condition.value };
    const call = condition.kind === 'object' && condition.entries.length === 1 ? condition.entries[0] : undefined;
    if (!call)
        return conditions_open;
    const parts = (0,tree/* itemsOf */.S3)(call.value);
    switch (call.key) {
        case 'Condition': {
            const name = (0,located_value/* knownText */.bG)(call.value);
            return name === undefined ? conditions_open : truthOfNamed(name, scope, evaluate);
        }
        case 'Fn::Not':
            return parts[0] ? negated(truthOf(parts[0], scope, evaluate)) : conditions_open;
        case 'Fn::And':
            return conditions_all(parts, true, scope, evaluate);
        case 'Fn::Or':
            return conditions_all(parts, false, scope, evaluate);
        case 'Fn::Equals':
            return parts[0] && parts[1] ? equal(parts[0], parts[1], scope, evaluate) : conditions_open;
        default:
            return conditions_open;
    }
}
function negated(truth) {
    return truth.kind === 'open' ? truth : { kind: truth.kind, value: !truth.value };
}
/** And (`unit` true) or Or (`unit` false): one part that is surely the other value decides. */
function conditions_all(parts, unit, scope, evaluate) {
    const truths = parts.map((part) => truthOf(part, scope, evaluate));
    if (truths.some((one) => one.kind === 'fixed' && one.value !== unit))
        return { kind: 'fixed', value: !unit };
    if (truths.some((one) => one.kind === 'open'))
        return conditions_open;
    const value = truths.every((one) => one.kind !== 'open' && one.value === unit) ? unit : !unit;
    return { kind: truths.every((one) => one.kind === 'fixed') ? 'fixed' : 'byDefault', value };
}
function equal(left, right, scope, evaluate) {
    const a = scalarText(evaluate(left, scope));
    const b = scalarText(evaluate(right, scope));
    if (a === undefined || b === undefined)
        return conditions_open;
    const value = a === b;
    return { kind: dependsOnDefaults(left, scope) || dependsOnDefaults(right, scope) ? 'byDefault' : 'fixed', value };
}
function scalarText(value) {
    if (value.kind === 'bool' || value.kind === 'number')
        return String(value.value);
    return (0,located_value/* knownText */.bG)(value);
}
/** Whether an expression reads a parameter that no parameter file fixes. */
function dependsOnDefaults(value, scope) {
    const parameters = (0,tree/* propertyOf */.$r)(scope.template.root, 'Parameters');
    let left = 10_000;
    const search = (at) => {
        if (--left < 0)
            return true;
        if (at.kind === 'list')
            return at.items.some(search);
        if (at.kind !== 'object')
            return false;
        return at.entries.some(({ key, value: inner }) => {
            const name = key === 'Ref' ? (0,located_value/* knownText */.bG)(inner) : undefined;
            if (name !== undefined)
                return !scope.parameters.has(name) && (0,tree/* propertyOf */.$r)(parameters, name) !== undefined;
            return key === 'Fn::Sub' || search(inner);
        });
    };
    return search(value);
}

// EXTERNAL MODULE: ./build/cloudformation/include.js
var include = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/cloudformation/intrinsic.js


/** The result where only deployment can tell: an unknown that is named by the whole expression. */
function undetermined(written, scope) {
    return (0,cloudformation_scope/* unknown */.L5)((0,describe/* describe */.q)(written, scope.template), 'unsupported-expression', written.origins);
}

;// CONCATENATED MODULE: ./build/cloudformation/text.js


/** More strings than this are not made from conditions inside one string; the condition becomes a hole. */
const maxVariants = 16;
/** A value as part of a string: its text, or a hole of its name. */
function piecesOf(value, scope) {
    switch (value.kind) {
        case 'string':
            return value.pieces;
        case 'bool':
        case 'number':
            return [String(value.value)];
        case 'null':
            return [];
        case 'unknown':
            return [{ name: value.name, reason: value.reason, at: (0,cloudformation_scope/* placeOf */.$t)(value, scope) }];
        default:
            return [{ name: (0,describe/* describe */.q)(value, scope.template), reason: 'unsupported-expression', at: (0,cloudformation_scope/* placeOf */.$t)(value, scope) }];
    }
}
/** A string from parts. A part that depends on a condition makes the whole string depend on it, as long as that is little. */
function concat(parts, origins, scope, variants = 1) {
    const choice = parts.find((part) => part.kind === 'choice');
    if (choice?.kind === 'choice' && variants * choice.options.length <= maxVariants) {
        const { condition, options } = choice;
        const made = options.map((_, i) => {
            const chosen = parts.map((part) => part.kind === 'choice' && part.condition === condition ? (part.options[i] ?? part) : part);
            return concat(chosen, origins, scope, variants * options.length);
        });
        return { kind: 'choice', condition, options: made, origins };
    }
    const pieces = [];
    let length = 0;
    for (const part of parts) {
        for (const piece of piecesOf(part, scope)) {
            const last = pieces.at(-1);
            length += typeof piece === 'string' ? piece.length : 0;
            if (length > cloudformation_scope/* maxTextLength */.Wh)
                return (0,cloudformation_scope/* unknown */.L5)('a string that is too long', 'limit', origins);
            if (typeof piece === 'string' && typeof last === 'string')
                pieces[pieces.length - 1] = last + piece;
            else if (piece !== '')
                pieces.push(piece);
        }
    }
    const handed = parts.flatMap((part) => part.origins.filter((span) => !origins.includes(span)));
    return { kind: 'string', pieces, origins: [...origins, ...distinct(handed)] };
}
/** A string that is only a hole. */
function holeString(hole, origins) {
    return { kind: 'string', pieces: [hole], origins };
}
/** Spans without repetitions; a long string's places are cut, the first ones say enough. */
function distinct(spans) {
    const kept = [];
    for (const span of spans) {
        if (kept.length >= 20)
            break;
        if (!kept.some((one) => one.source === span.source && one.start === span.start && one.end === span.end))
            kept.push(span);
    }
    return kept;
}

;// CONCATENATED MODULE: ./build/cloudformation/list-functions.js






/** More entries of a mapping than this are not written out when its key is not known. */
const maxMapped = 16;
/** More parts than this are not made of a string. */
const maxParts = 10_000;
/** `Fn::Join: [delimiter, list]`. */
const join = (argument, _call, written, scope, evaluate) => {
    const [delimiter, list] = argument.kind === 'list' ? argument.items : [];
    const between = delimiter && (0,located_value/* knownText */.bG)(evaluate(delimiter, scope));
    const items = list && evaluate(list, scope);
    if (between === undefined || items?.kind !== 'list')
        return undetermined(written, scope);
    const parts = items.items.flatMap((item, i) => (i === 0 ? [item] : [(0,located_value/* stringValue */.r$)(between, []), item]));
    return concat(parts.map((part) => (isLiteralOf(part, written) ? { ...part, origins: [] } : part)), written.origins, scope);
};
/** Whether a part was written inside the call itself, whose place then says enough. */
function isLiteralOf(part, written) {
    const [own] = part.origins;
    const [whole] = written.origins;
    return (!!own &&
        !!whole &&
        part.origins.length === 1 &&
        own.source === whole.source &&
        own.start >= whole.start &&
        own.end <= whole.end);
}
/** `Fn::Split: [delimiter, string]` of a string that is wholly known. */
const split = (argument, _call, written, scope, evaluate) => {
    const [delimiter, string] = argument.kind === 'list' ? argument.items : [];
    const between = delimiter && (0,located_value/* knownText */.bG)(evaluate(delimiter, scope));
    const value = string && evaluate(string, scope);
    const text = value && (0,located_value/* knownText */.bG)(value);
    if (!between || text === undefined)
        return undetermined(written, scope);
    const items = text.split(between, maxParts).map((part) => (0,located_value/* stringValue */.r$)(part, value?.origins ?? []));
    return { kind: 'list', items, origins: written.origins };
};
/** `Fn::Select: [index, list]`. */
const list_functions_select = (argument, _call, written, scope, evaluate) => {
    const [index, list] = argument.kind === 'list' ? argument.items : [];
    const items = list && evaluate(list, scope);
    const chosen = index && evaluate(index, scope);
    const at = chosen?.kind === 'number' ? chosen.value : chosen ? Number((0,located_value/* knownText */.bG)(chosen)) : Number.NaN;
    if (items?.kind !== 'list' || items.items.some((item) => item.kind === 'choice'))
        return undetermined(written, scope);
    const item = items.items[at];
    return item ? (0,located_value/* handedOn */.Uz)(item, (0,cloudformation_scope/* placeOf */.$t)(written, scope)) : undetermined(written, scope);
};
/** `Fn::Length` of a list that is wholly known. */
const list_functions_length = (argument, _call, written, scope, evaluate) => {
    const list = evaluate(argument, scope);
    if (list.kind !== 'list' || list.items.some((item) => item.kind === 'choice'))
        return undetermined(written, scope);
    return { kind: 'number', value: list.items.length, origins: written.origins };
};
/** `Fn::FindInMap: [map, key, key, { DefaultValue }]`; with one unknown key, a choice of what the mapping holds. */
const findInMap = (argument, _call, written, scope, evaluate) => {
    const [map, first, second, extra] = argument.kind === 'list' ? argument.items : [];
    const name = map && (0,located_value/* knownText */.bG)(evaluate(map, scope));
    if (name === undefined || !first || !second)
        return undetermined(written, scope);
    const guard = `mapping ${(0,describe/* describe */.q)(argument, scope.template)}`;
    if (scope.resolving.includes(guard))
        return undetermined(written, scope);
    const inner = { ...scope, resolving: [...scope.resolving, guard] };
    const top = keyText(evaluate(first, scope));
    const below = keyText(evaluate(second, scope));
    const mapping = (0,tree/* propertyOf */.$r)((0,tree/* propertyOf */.$r)(scope.template.root, 'Mappings'), name);
    const rows = childrenOf(mapping, top);
    const values = rows.flatMap((row) => childrenOf(row, below)).map((value) => evaluate(value, inner));
    const fallback = (0,tree/* propertyOf */.$r)(extra, 'DefaultValue');
    if (values.length === 0 && fallback)
        return evaluate(fallback, scope);
    const [value] = values;
    if (!value || values.length > maxMapped)
        return undetermined(written, scope);
    if (top !== undefined && below !== undefined)
        return (0,located_value/* handedOn */.Uz)(value, (0,cloudformation_scope/* placeOf */.$t)(written, scope));
    const texts = new Set(values.map((one) => (0,describe/* describe */.q)(one, scope.template)));
    if (texts.size === 1)
        return (0,located_value/* handedOn */.Uz)(value, (0,cloudformation_scope/* placeOf */.$t)(written, scope));
    return (0,tree/* choiceOf */.FH)((0,describe/* describe */.q)(written, scope.template), values, written.origins);
};
function keyText(value) {
    return value.kind === 'number' || value.kind === 'bool' ? String(value.value) : (0,located_value/* knownText */.bG)(value);
}
/** The value of a key, or those of all keys when it is not known. */
function childrenOf(value, key) {
    if (key === undefined)
        return value?.kind === 'object' ? value.entries.map((entry) => entry.value) : [];
    const found = (0,tree/* propertyOf */.$r)(value, key);
    return found ? [found] : [];
}

// EXTERNAL MODULE: ./build/cloudformation/nested.js + 1 modules
var nested = __webpack_require__(112);
;// CONCATENATED MODULE: ./build/cloudformation/parameters.js



/** More allowed values than this are not told apart: the parameter is unknown. */
const maxAllowed = 8;
/**
 * What a parameter is: the value that a parent stack or a parameter file gives, else its default, else one of its allowed
 * values, else unknown ("Parameters" in the CloudFormation user guide).
 */
function parameterValue(name, declared, given, origins, scope) {
    const type = (0,tree/* textAt */.$6)(declared, 'Type') ?? 'String';
    // The default of an SSM parameter type is the name under which the value is stored, not the value.
    const stored = type.startsWith('AWS::SSM::Parameter::Value');
    if (stored)
        return (0,cloudformation_scope/* unknown */.L5)(`${scope.template.prefix}${name}`, 'unresolved-variable', origins);
    const value = given ?? (0,tree/* propertyOf */.$r)(declared, 'Default') ?? allowed(name, declared, scope);
    if (!value || value.kind === 'null')
        return (0,cloudformation_scope/* unknown */.L5)(`${scope.template.prefix}${name}`, 'unresolved-variable', origins);
    return type === 'CommaDelimitedList' || type.startsWith('List<') ? listIn(value) : value;
}
/** A list that is written as text with commas. */
function listIn(value) {
    if (value.kind === 'choice')
        return { ...value, options: value.options.map(listIn) };
    const text = value.kind === 'number' ? String(value.value) : (0,located_value/* knownText */.bG)(value);
    if (text === undefined)
        return value;
    const items = text === '' ? [] : text.split(',').map((item) => (0,located_value/* stringValue */.r$)(item.trim(), value.origins));
    return { kind: 'list', items, origins: value.origins };
}
function allowed(name, declared, scope) {
    const values = (0,tree/* propertyOf */.$r)(declared, 'AllowedValues');
    const options = (0,tree/* itemsOf */.S3)(values);
    if (!values || options.length === 0 || options.length > maxAllowed)
        return undefined;
    const [only] = options;
    if (options.length === 1)
        return only;
    return (0,tree/* choiceOf */.FH)(`${scope.template.prefix}${name}`, options, values.origins);
}

// EXTERNAL MODULE: ./build/cloudformation/template.js
var cloudformation_template = __webpack_require__(2959);
;// CONCATENATED MODULE: ./build/cloudformation/references.js









/** `Ref`: an identifier of a loop, a pseudo parameter, a parameter, or a resource. */
const ref = (argument, _call, written, scope, evaluate) => {
    const name = (0,located_value/* knownText */.bG)(evaluate(argument, scope));
    return name === undefined ? undetermined(written, scope) : refer(name, argument.origins, scope);
};
/** What a name refers to; `origins` is the place of the reference. */
function refer(name, origins, scope) {
    const at = origins[0] ?? (0,cloudformation_scope/* placeOf */.$t)(scope.template.root, scope);
    const looped = scope.loops.get(name);
    if (looped)
        return (0,located_value/* handedOn */.Uz)(looped, at);
    if (name.startsWith('AWS::'))
        return pseudoParameter(name, at, origins);
    const parameter = (0,tree/* propertyOf */.$r)((0,tree/* propertyOf */.$r)(scope.template.root, 'Parameters'), name);
    const given = scope.parameters.get(name);
    if (parameter || given)
        return (0,located_value/* handedOn */.Uz)(parameterValue(name, parameter, given, origins, scope), at);
    return holeString({ name: (0,cloudformation_template/* addressIn */._Q)(scope.template, name), reason: 'unresolved-reference', at }, origins);
}
/** Pseudo parameters ("Pseudo parameters reference"); the domain is the one of the commercial regions. */
function pseudoParameter(name, at, origins) {
    const hole = (kind) => holeString({ name, reason: 'unresolved-variable', at, ...(kind ? { kind } : {}) }, origins);
    switch (name) {
        case 'AWS::NoValue':
            return { kind: 'null', origins };
        case 'AWS::AccountId':
            return hole('account');
        case 'AWS::Region':
            return hole('region');
        case 'AWS::Partition':
            return hole('partition');
        case 'AWS::StackId':
            return hole('arn');
        case 'AWS::StackName':
            return hole('id');
        case 'AWS::URLSuffix':
            return (0,located_value/* stringValue */.r$)('amazonaws.com', origins);
        case 'AWS::NotificationARNs':
            return (0,cloudformation_scope/* unknown */.L5)(name, 'unresolved-variable', origins);
        default:
            return hole();
    }
}
/** `Fn::GetAtt`, as `[id, attribute]` or `id.attribute`: known only after deployment, so a hole of its name. */
const getAtt = (argument, _call, written, scope, evaluate) => {
    const value = evaluate(argument, scope);
    const parts = (0,tree/* itemsOf */.S3)(value).map(located_value/* knownText */.bG);
    if (parts.length === 0 || parts.some((part) => part === undefined))
        return undetermined(written, scope);
    return attribute(parts.join('.'), argument.origins, scope, evaluate);
};
/** The attribute of a resource, as `id.attribute`; an output of a nested stack is what that stack says. */
function attribute(path, origins, scope, evaluate) {
    const at = origins[0] ?? (0,cloudformation_scope/* placeOf */.$t)(scope.template.root, scope);
    const dot = path.indexOf('.');
    const id = dot < 0 ? path : path.slice(0, dot);
    const output = path.startsWith('Outputs.', dot + 1) && (0,nested/* outputOf */.jH)(id, path.slice(dot + 9), scope, evaluate);
    if (output)
        return (0,located_value/* handedOn */.Uz)(output, at);
    const name = `${(0,cloudformation_template/* addressIn */._Q)(scope.template, id)}${dot < 0 ? '' : path.slice(dot)}`;
    const isArn = /arn$/i.test(path);
    return holeString({ name, reason: 'unresolved-reference', at, ...(isArn ? { kind: 'arn' } : {}) }, origins);
}
/** `Fn::ImportValue`: another stack's output, named by its export. */
const importValue = (argument, _call, written, scope, evaluate) => {
    const name = (0,describe/* describe */.q)(evaluate(argument, scope), scope.template);
    const at = (0,cloudformation_scope/* placeOf */.$t)(written, scope);
    return holeString({ name: `Fn::ImportValue(${name})`, reason: 'unresolved-reference', at }, written.origins);
};

// EXTERNAL MODULE: ./build/located/string-alignment.js
var string_alignment = __webpack_require__(4820);
;// CONCATENATED MODULE: ./build/cloudformation/substitute.js






/** `Fn::Sub`, as a string or as `[string, { name: value }]`. `${!x}` is the literal `${x}`. */
const substitute = (argument, _call, written, scope, evaluate) => {
    const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
    const value = template && evaluate(template, scope);
    if (value?.kind !== 'string')
        return undetermined(written, scope);
    const place = placesIn(value);
    const parts = value.pieces.flatMap((piece, i) => typeof piece === 'string'
        ? partsOf(piece, (start, end) => place(i, start, end), variables, scope, evaluate)
        : [holeString(piece, [])]);
    return concat(parts, value.origins, scope);
};
function partsOf(text, place, variables, scope, evaluate) {
    const parts = [];
    let at = 0;
    for (let open = text.indexOf('${'); open >= 0; open = text.indexOf('${', at)) {
        const close = text.indexOf('}', open);
        if (close < 0)
            break;
        const name = text.slice(open + 2, close);
        parts.push((0,located_value/* stringValue */.r$)(text.slice(at, open), []));
        if (name.startsWith('!'))
            parts.push((0,located_value/* stringValue */.r$)(`\${${name.slice(1)}}`, []));
        else
            parts.push(variable(name.trim(), place(open, close + 1), variables, scope, evaluate));
        at = close + 1;
    }
    parts.push((0,located_value/* stringValue */.r$)(text.slice(at), []));
    return parts;
}
function variable(name, origins, variables, scope, evaluate) {
    const own = (0,tree/* propertyOf */.$r)(variables, name);
    if (own)
        return evaluate(own, scope);
    const dot = name.indexOf('.');
    const found = dot > 0 && !scope.loops.has(name) ? attribute(name, origins, scope, evaluate) : refer(name, origins, scope);
    // The string's own place says where a hole stands; only a value that comes from elsewhere adds where it was written.
    const isHole = found.kind === 'string' && found.pieces.length === 1 && typeof found.pieces[0] === 'object';
    return isHole ? { ...found, origins: [] } : found;
}
/** Where a range of one of a string's pieces stands in its source. */
function placesIn(value) {
    let aligned;
    return (piece, start, end) => {
        aligned ??= (0,string_alignment/* alignedPieces */.u)(value);
        const found = aligned[piece];
        if (found?.kind !== 'text' || !found.offsets)
            return value.origins.slice(0, 1);
        const from = found.offsets[start] ?? found.at.start;
        return [{ source: found.at.source, start: from, end: found.offsets[end] ?? found.at.end }];
    };
}

;// CONCATENATED MODULE: ./build/cloudformation/functions.js









/** Functions whose result never matters for a permission, or is not known from source. */
const opaque = (_argument, _call, written, scope) => undetermined(written, scope);
/** Both branches of a condition that is not known (semantics.md section 6); one where an enclosing choice decided it. */
const when = (argument, _call, written, scope, evaluate) => {
    const [condition, yes, no] = argument.kind === 'list' ? argument.items : [];
    if (!condition || !yes || !no)
        return undetermined(written, scope);
    return combine(condition, yes, no, written, scope, evaluate);
};
const base64 = (argument, _call, written, scope, evaluate) => {
    const value = evaluate(argument, scope);
    const whole = value.kind === 'string' && value.pieces.every((piece) => typeof piece === 'string');
    return whole
        ? (0,located_value/* stringValue */.r$)(Buffer.from(value.pieces.join('')).toString('base64'), value.origins)
        : undetermined(written, scope);
};
const toJsonString = (argument, _call, written, scope, evaluate) => {
    const json = evaluate(argument, scope);
    const name = (0,describe/* describe */.q)(json, scope.template);
    const at = (0,cloudformation_scope/* placeOf */.$t)(written, scope);
    return { kind: 'string', pieces: [{ name, reason: 'unsupported-expression', at }], origins: json.origins, json };
};
const transform = (argument, _call, written, scope, evaluate) => (0,include/* include */.V)(argument, scope, evaluate) ?? undetermined(written, scope);
/** The intrinsic functions of CloudFormation ("Intrinsic function reference") and of AWS::LanguageExtensions. */
const functions = new Map([
    ['Ref', ref],
    ['Fn::GetAtt', getAtt],
    ['Fn::ImportValue', importValue],
    ['Fn::Sub', substitute],
    ['Fn::Join', join],
    ['Fn::Split', split],
    ['Fn::Select', list_functions_select],
    ['Fn::FindInMap', findInMap],
    ['Fn::Length', list_functions_length],
    ['Fn::If', when],
    ['Fn::Base64', base64],
    ['Fn::ToJsonString', toJsonString],
    ['Fn::Transform', transform],
    ['Fn::Cidr', opaque],
    ['Fn::GetAZs', opaque],
    ['Fn::GetStackOutput', opaque],
    ['Fn::RefAll', opaque],
    ['Fn::ValueOf', opaque],
    ['Fn::ValueOfAll', opaque],
]);

;// CONCATENATED MODULE: ./build/cloudformation/loop.js




function isLoop(key) {
    return key.startsWith('Fn::ForEach::');
}
/**
 * The entries that `Fn::ForEach::Name: [Identifier, [values], { key: value }]` stands for (AWS::LanguageExtensions), not
 * evaluated; the values of the collection may be known or not. Loops in loops are unrolled.
 */
function expandLoop(loop, scope, evaluate) {
    const [identifier, collection, body] = loop.value.kind === 'list' ? loop.value.items : [];
    const name = identifier && (0,located_value/* knownText */.bG)(identifier);
    if (name === undefined || !collection || body?.kind !== 'object') {
        report(loop, scope, 'is not written as [identifier, collection, { key: value }]');
        return [];
    }
    const values = evaluate(collection, scope);
    if (values.kind !== 'list') {
        report(loop, scope, `runs over ${(0,describe/* describe */.q)(values, scope.template)}, which is not known from source`);
        return [];
    }
    const made = [];
    for (const value of (0,tree/* itemsOf */.S3)(values)) {
        if (++scope.run.steps > cloudformation_scope/* maxSteps */.Qr) {
            report(loop, scope, 'makes too many entries');
            return made;
        }
        const inner = { ...scope, loops: new Map([...scope.loops, [name, value]]) };
        for (const entry of body.entries) {
            if (isLoop(entry.key)) {
                made.push(...expandLoop(entry, inner, evaluate));
                continue;
            }
            made.push({ entry: { ...entry, key: withIdentifiers(entry.key, inner) }, scope: inner });
        }
    }
    return made;
}
/** A key with the loops' identifiers put in: `${Name}`, or `&{Name}` for its letters and digits alone. */
function withIdentifiers(key, scope) {
    let text = key;
    for (const [name, value] of scope.loops) {
        const put = (0,located_value/* knownText */.bG)(value) ?? (value.kind === 'number' ? String(value.value) : `\${${name}}`);
        text = text
            .split(`\${${name}}`)
            .join(put)
            .split(`&{${name}}`)
            .join(put.replace(/[^A-Za-z0-9]/g, ''));
    }
    return text;
}
function report(loop, scope, what) {
    (0,cloudformation_scope/* note */.N4)(scope.run, {
        reason: 'unsupported-construct',
        message: `The loop ${loop.key} ${what}.`,
        at: (0,cloudformation_scope/* placeOf */.$t)(loop.value, scope),
        remedy: 'Give the collection as a list of literals or a parameter with a default, or write the entries out.',
    });
}

;// CONCATENATED MODULE: ./build/cloudformation/evaluate.js





/**
 * What CloudFormation makes of a value in a scope: intrinsic functions computed as far as the template says, holes and
 * unknowns for the rest, choices for conditions that only deployment decides. `AWS::NoValue` is null, and left out of lists
 * and objects. Origins lead from the literal over parameters and mappings to the place of use.
 */
function evaluate(value, scope) {
    switch (value.kind) {
        case 'list':
            return (0,cloudformation_scope/* step */.PM)(scope, value.origins, () => {
                const items = value.items.map((item) => evaluate(item, scope)).filter((item) => item.kind !== 'null');
                return { ...value, items };
            });
        case 'object':
            return (0,cloudformation_scope/* step */.PM)(scope, value.origins, () => evaluateObject(value, scope));
        case 'choice': {
            return (0,tree/* choiceOf */.FH)(value.condition, value.options.map((option) => evaluate(option, scope)), value.origins);
        }
        default:
            scope.run.steps++;
            return value;
    }
}
function evaluateObject(value, scope) {
    const only = value.entries.length === 1 ? value.entries[0] : undefined;
    const compute = only && functions.get(only.key);
    if (only && compute)
        return compute(only.value, only, value, scope, evaluate);
    const entries = [];
    let replaced;
    for (const entry of value.entries) {
        if (entry.key === 'Fn::Transform') {
            const included = (0,include/* include */.V)(entry.value, scope, evaluate);
            if (included?.kind === 'object')
                entries.push(...included.entries);
            else if (included)
                replaced = included;
            continue;
        }
        for (const one of isLoop(entry.key) ? expandLoop(entry, scope, evaluate) : [{ entry, scope }]) {
            const evaluated = evaluate(one.entry.value, one.scope);
            if (evaluated.kind !== 'null')
                entries.push({ ...one.entry, value: evaluated });
        }
    }
    if (replaced && entries.length === 0)
        return replaced;
    return { ...value, entries };
}

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
var parameter_files = __webpack_require__(9017);
// EXTERNAL MODULE: ./build/grants/policy-shape.js
var policy_shape = __webpack_require__(6490);
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
var json_tree = __webpack_require__(825);
;// CONCATENATED MODULE: ./build/cloudformation/resource.js








/** The resources of a template, loops unrolled; those whose condition is surely false are left out. */
function resourcesOf(scope, within = { always: true }) {
    const section = (0,tree/* propertyOf */.$r)(scope.template.root, 'Resources');
    if (section?.kind !== 'object')
        return [];
    const found = [];
    for (const entry of section.entries) {
        const looped = isLoop(entry.key) ? expandLoop(entry, scope, evaluate) : [{ entry, scope }];
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
    const truth = truthOfNamed(condition, scope, evaluate);
    if (truth.kind === 'fixed' && !truth.value)
        return undefined;
    const inside = { id, address, type, body, scope: assume(scope, condition, true), at };
    if (truth.kind !== 'open' && truth.value)
        return { ...inside, ...within };
    const label = `${scope.template.prefix}${labelOf(condition, truth)}`;
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
    const written = (0,tree/* propertyOf */.$r)(computed ? evaluate(properties, resource.scope) : properties, name);
    const value = written && (computed ? written : evaluate(written, resource.scope));
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
        const inner = (0,nested/* nestedScope */.it)(resource.id, resource.body, resource.scope, evaluate);
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
var written_document = __webpack_require__(3154);
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
/** A customer-managed policy that is named, as the end of its ARN. */
function customerPolicy(reference) {
    const name = reference?.kind === 'object' ? (0,tree/* propertyOf */.$r)(reference, 'Name') : reference;
    if (name?.kind !== 'string')
        return name;
    return { ...name, pieces: [':policy/', ...name.pieces] };
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
    const pseudo = (name) => ({ ...refer(name, origins, scope), origins: [] });
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
            parts.push((0,tree/* propertyOf */.$r)(given, part) ?? refer(part, origins, scope));
    }
    return concat(parts, origins, scope);
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
};
/** Properties whose values in Globals are added to those of the resource; the others are replaced by them. */
const additive = new Set(['Policies']);
/** The values of a property: the resource's own, and what the template's Globals section gives to its type. */
function withGlobals(resource, name) {
    const own = resource_propertyIn(resource, name);
    const globals = (0,tree/* propertyOf */.$r)(resource.scope.template.root, 'Globals');
    const written = (0,tree/* propertyOf */.$r)((0,tree/* propertyOf */.$r)(globals, resource.type.slice('AWS::Serverless::'.length)), name);
    const inherited = written && evaluate(written, resource.scope);
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
    const scope = { ...outer, template: (0,include/* expandIncludes */.U)(outer, evaluate) };
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

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ expandIncludes),
/* harmony export */   V: () => (/* binding */ include)
/* harmony export */ });
/* harmony import */ var _located_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57);
/* harmony import */ var _located_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1072);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9772);
/* harmony import */ var _local_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9809);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2069);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2959);






/**
 * `Fn::Transform` with `AWS::Include`: the content of a file of the repository, evaluated in this template. Undefined for
 * other macros; a file that cannot be read is noted, because it may hold permissions.
 */
function include(argument, scope, evaluate) {
    const included = read(argument, scope, evaluate);
    return included && evaluate(included.value, included.scope);
}
function read(argument, scope, evaluate) {
    if ((0,_located_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(argument, 'Name') !== 'AWS::Include')
        return undefined;
    const location = (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(argument, 'Parameters', 'Location');
    const evaluated = location && evaluate(location, scope);
    const text = evaluated && (0,_located_value_js__WEBPACK_IMPORTED_MODULE_2__/* .knownText */ .bG)(evaluated);
    const at = (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(location ?? argument, scope);
    const origins = [at];
    const missing = (why) => {
        const shown = text ?? (evaluated ? (0,_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describe */ .q)(evaluated, scope.template) : 'nothing');
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(scope.run, {
            reason: 'missing-file',
            message: `The included file ${shown} ${why}.`,
            at,
            remedy: 'Include a file of this repository by a relative path, or review its permissions where it is kept.',
        });
        return { value: (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`AWS::Include(${shown})`, 'missing-file', origins), scope };
    };
    const path = text === undefined ? undefined : (0,_local_file_js__WEBPACK_IMPORTED_MODULE_5__/* .localFile */ .C)(scope.template.path, text);
    if (path === undefined)
        return missing('is not in the repository');
    const key = `include ${path}`;
    if (path === scope.template.path || scope.resolving.includes(key)) {
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(scope.run, {
            reason: 'cycle',
            message: `The included file ${path} includes itself.`,
            at,
            remedy: 'Remove the cycle.',
        });
        return { value: (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`AWS::Include(${path})`, 'cycle', origins), scope };
    }
    const content = scope.run.files.read(path);
    if (content.kind === 'pending')
        return { value: (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`AWS::Include(${path})`, 'missing-file', origins), scope };
    if (content.kind !== 'text')
        return missing('cannot be read');
    const parsed = (0,_template_js__WEBPACK_IMPORTED_MODULE_0__/* .documentsOf */ .uo)(content.source);
    scope.run.read.set(path, 'documents' in parsed);
    if ('problem' in parsed)
        return missing(`cannot be parsed: ${parsed.problem.message}`);
    const [value = { kind: 'null', origins }] = parsed.documents;
    return { value, scope: { ...scope, resolving: [...scope.resolving, key] } };
}
/** The sections of a template whose entries may come from included files. */
const sections = new Set([
    ...['Conditions', 'Globals', 'Mappings', 'Outputs', 'Parameters', 'Resources'],
]);
/** A template with the files put in that it includes at its top level, in a section or in the body of a resource. */
function expandIncludes(scope, evaluate) {
    const { template } = scope;
    if (template.root.kind !== 'object')
        return template;
    const top = spliced(template.root, scope, evaluate);
    const entries = top.entries.map((entry) => {
        if (!sections.has(entry.key) || entry.value.kind !== 'object')
            return entry;
        const section = spliced(entry.value, scope, evaluate);
        if (entry.key !== 'Resources')
            return section === entry.value ? entry : { ...entry, value: section };
        const bodies = section.entries.map((one) => one.value.kind === 'object' ? { ...one, value: spliced(one.value, scope, evaluate) } : one);
        return { ...entry, value: { ...section, entries: bodies } };
    });
    return { ...template, root: { ...top, entries } };
}
/** An object with the entries of included files in the place of their transform. */
function spliced(object, scope, evaluate) {
    if (!object.entries.some(isTransform))
        return object;
    const entries = object.entries.flatMap((entry) => {
        if (!isTransform(entry))
            return [entry];
        const included = read(entry.value, scope, evaluate);
        if (!included)
            return [entry];
        return included.value.kind === 'object' ? included.value.entries : [];
    });
    return { ...object, entries };
}
function isTransform({ key, value }) {
    return (key === 'Fn::Transform' || key === 'Transform') && (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'Name') === 'AWS::Include';
}


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ localFile)
/* harmony export */ });
/**
 * The path in the repository of a file that a template names relatively; undefined for a URL, an absolute path, or one
 * that leads out of the repository.
 */
function localFile(from, location) {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i.test(location) || location.trim() === '')
        return undefined;
    const parts = from.split('/').slice(0, -1);
    for (const part of location.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  it: () => (/* binding */ nestedScope),
  rG: () => (/* binding */ nestedTypes),
  jH: () => (/* binding */ outputOf)
});

// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(57);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/located/json-tree.js + 2 modules
var json_tree = __webpack_require__(825);
// EXTERNAL MODULE: ./build/located/string-alignment.js
var string_alignment = __webpack_require__(4820);
// EXTERNAL MODULE: ./build/located/yaml-tree.js + 3 modules
var yaml_tree = __webpack_require__(4832);
// EXTERNAL MODULE: ./build/cloudformation/template.js
var cloudformation_template = __webpack_require__(2959);
;// CONCATENATED MODULE: ./build/cloudformation/embedded.js





/** The document that a value is, or that a text holds as JSON or YAML; its places are those in the text's own file. */
function embeddedDocument(value) {
    if (value.kind !== 'string')
        return value.kind === 'object' ? value : undefined;
    if (value.json)
        return value.json;
    const text = (0,located_value/* knownText */.bG)(value);
    if (text === undefined)
        return undefined;
    if ((0,cloudformation_template/* startsLikeJson */.rv)(text)) {
        const parsed = (0,json_tree/* parseJsonString */.rI)(value);
        if ('value' in parsed)
            return parsed.value;
    }
    const source = { path: value.origins[0]?.source.path ?? '', text };
    const parsed = (0,yaml_tree/* parseYaml */.h)(source);
    const [root] = 'documents' in parsed ? parsed.documents : [];
    return root && relocated(root, placesOf(value));
}
/** Where the parts of a string stand in the file that holds it. */
function placesOf(value) {
    const whole = value.origins[0];
    const [piece] = (0,string_alignment/* alignedPieces */.u)(value);
    const offsets = piece?.kind === 'text' ? piece.offsets : undefined;
    return (span) => {
        if (!whole)
            return span;
        if (!offsets)
            return whole;
        const start = offsets[span.start] ?? whole.start;
        return { source: whole.source, start, end: Math.max(start, offsets[span.end] ?? whole.end) };
    };
}
function relocated(value, place) {
    const origins = value.origins.map(place);
    switch (value.kind) {
        case 'list':
            return { ...value, origins, items: value.items.map((item) => relocated(item, place)) };
        case 'object': {
            const entries = value.entries.map((entry) => ({
                key: entry.key,
                keySpan: place(entry.keySpan),
                value: relocated(entry.value, place),
            }));
            return { ...value, origins, entries };
        }
        case 'choice':
            return { ...value, origins, options: value.options.map((option) => relocated(option, place)) };
        default:
            return { ...value, origins };
    }
}

// EXTERNAL MODULE: ./build/cloudformation/include.js
var include = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/cloudformation/local-file.js
var local_file = __webpack_require__(9809);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(2069);
;// CONCATENATED MODULE: ./build/cloudformation/nested.js







/** How many nested stacks one template may have in all, and how deep they may be nested. */
const maxStacks = 200;
const maxLevels = 16;
/** Resource types that are a stack of their own, with the property that names or holds its template. */
const stackTypes = new Map([
    ['AWS::CloudFormation::Stack', ['TemplateURL']],
    ['AWS::CloudFormation::StackSet', ['TemplateBody', 'TemplateURL']],
    ['AWS::Serverless::Application', ['Location']],
]);
/** The resource types that have a template of their own, sorted. */
const nestedTypes = [...stackTypes.keys()].sort();
/** The scope of a resource that is a stack of its own, when its template can be read; noted when it cannot. */
function nestedScope(id, body, scope, evaluate) {
    const properties = stackTypes.get((0,tree/* textAt */.$6)(body, 'Type') ?? '');
    if (!properties)
        return undefined;
    const { stacks } = scope.run;
    const known = stacks.get(scope.template) ?? new Map();
    stacks.set(scope.template, known);
    if (known.has(id))
        return known.get(id);
    known.set(id, undefined);
    const made = nested_open(id, body, properties, scope, evaluate);
    known.set(id, made);
    return made;
}
/** The output of a nested stack, as that stack's template computes it; undefined when it is not known. */
function outputOf(id, output, scope, evaluate) {
    const body = (0,tree/* valueAt */.fK)(scope.template.root, 'Resources', id);
    const inner = body && nestedScope(id, body, scope, evaluate);
    const value = inner && (0,tree/* valueAt */.fK)(inner.template.root, 'Outputs', output, 'Value');
    const key = `output ${scope.template.prefix}${id}.${output}`;
    if (!value || scope.resolving.includes(key))
        return undefined;
    return evaluate(value, { ...inner, resolving: [...scope.resolving, key] });
}
function nested_open(id, body, properties, scope, evaluate) {
    const found = bodyOf(body, properties, scope, evaluate);
    if (found.kind === 'none')
        return undefined;
    if (found.kind === 'elsewhere') {
        if (!isElsewhereRead(found.shown, scope))
            noteElsewhere(id, found.shown, found.at, scope);
        return undefined;
    }
    const place = { unit: scope.template.unit, prefix: `${scope.template.prefix}${id}/` };
    const path = found.kind === 'file' ? found.path : scope.template.path;
    const root = found.kind === 'file' ? rootOf(id, found.path, body, scope) : found.root;
    const template = root && (0,cloudformation_template/* templateOf */.kW)(path, root, place);
    if (!template)
        return undefined;
    const { run } = scope;
    run.stackCount++;
    const cyclic = found.kind === 'file' && (path === scope.template.path || scope.ancestors.includes(path));
    if (cyclic || run.stackCount > maxStacks || scope.ancestors.length >= maxLevels) {
        (0,cloudformation_scope/* note */.N4)(run, {
            reason: cyclic ? 'cycle' : 'limit',
            message: cyclic
                ? `The template ${path} is nested in itself.`
                : `The template ${scope.template.unit} has more than ${maxStacks} nested stacks, or more than ${maxLevels} levels.`,
            at: (0,cloudformation_scope/* placeOf */.$t)(body, scope),
            remedy: cyclic ? 'Remove the cycle.' : 'Review the stacks that were not read by hand.',
        });
        return undefined;
    }
    const inner = {
        ...{ template, run, loops: new Map(), assumed: new Map(), resolving: scope.resolving },
        parameters: parametersOf(body, scope, evaluate),
        ancestors: [...scope.ancestors, scope.template.path],
    };
    return { ...inner, template: (0,include/* expandIncludes */.U)(inner, evaluate) };
}
function bodyOf(body, properties, scope, evaluate) {
    // A synthesised template names its nested one by an address that only deployment knows, and its file beside it.
    const asset = (0,tree/* textAt */.$6)(body, 'Metadata', 'aws:asset:path');
    if (asset !== undefined && (0,tree/* textAt */.$6)(body, 'Metadata', 'aws:asset:property') === 'TemplateURL') {
        const path = (0,local_file/* localFile */.C)(scope.template.path, asset);
        if (path !== undefined)
            return { kind: 'file', path };
    }
    for (const property of properties) {
        const written = (0,tree/* valueAt */.fK)(body, 'Properties', property);
        if (!written)
            continue;
        const value = evaluate(written, scope);
        if (property === 'TemplateBody') {
            const root = embeddedDocument(value);
            return root
                ? { kind: 'document', root }
                : { kind: 'elsewhere', shown: 'a text that cannot be read', at: written };
        }
        const text = (0,located_value/* knownText */.bG)(value);
        const path = text === undefined ? undefined : (0,local_file/* localFile */.C)(scope.template.path, text);
        if (path !== undefined)
            return { kind: 'file', path };
        return { kind: 'elsewhere', shown: shownLocation(value), at: written };
    }
    return { kind: 'none' };
}
function shownLocation(value) {
    const [first] = value.kind === 'choice' ? value.options : [];
    if (first)
        return shownLocation(first);
    if (value.kind === 'string')
        return value.pieces.map((piece) => (typeof piece === 'string' ? piece : `\${${piece.name}}`)).join('');
    return (0,tree/* textAt */.$6)(value, 'ApplicationId') ?? 'an expression';
}
/** Whether a template that is uploaded before it is used is in the repository: then it is reviewed where it stands. */
function isElsewhereRead(shown, scope) {
    const name = shown.slice(shown.lastIndexOf('/') + 1);
    if (name === '' || name.includes('$'))
        return false;
    return scope.run.files.listAll('').some((path) => path === name || path.endsWith(`/${name}`));
}
function noteElsewhere(id, shown, at, scope) {
    (0,cloudformation_scope/* note */.N4)(scope.run, {
        reason: 'remote-module',
        message: `The template of the nested stack ${id} is not in the repository: ${shown}.`,
        at: (0,cloudformation_scope/* placeOf */.$t)(at, scope),
        remedy: 'Name a template of this repository by a relative path, or review its permissions where it is kept.',
    });
}
function rootOf(id, path, body, scope) {
    const { run } = scope;
    const content = run.files.read(path);
    if (content.kind === 'pending')
        return undefined;
    const parsed = content.kind === 'text' ? (0,cloudformation_template/* documentsOf */.uo)(content.source) : undefined;
    if (content.kind === 'text')
        run.read.set(path, parsed !== undefined && 'documents' in parsed);
    if (parsed && 'documents' in parsed)
        return parsed.documents[0];
    const why = parsed ? `could not be read: ${parsed.problem.message}` : 'is not in the repository';
    (0,cloudformation_scope/* note */.N4)(run, {
        reason: parsed ? parsed.problem.reason : 'missing-file',
        message: `The template ${path} of the nested stack ${id} ${why}.`,
        at: parsed ? parsed.problem.at : (0,cloudformation_scope/* placeOf */.$t)(body, scope),
        remedy: 'Correct the template or its path, or review its permissions by hand.',
    });
    return undefined;
}
/** What a stack gives its template: an object, or for a stack set a list of keys and values. */
function parametersOf(body, scope, evaluate) {
    const written = (0,tree/* valueAt */.fK)(body, 'Properties', 'Parameters');
    const value = written && evaluate(written, scope);
    const given = new Map();
    if (value?.kind === 'object')
        for (const entry of value.entries)
            given.set(entry.key, entry.value);
    for (const item of value?.kind === 'list' ? (0,tree/* itemsOf */.S3)(value) : []) {
        const key = (0,tree/* textAt */.$6)(item, 'ParameterKey');
        const one = (0,tree/* propertyOf */.$r)(item, 'ParameterValue');
        if (key !== undefined && one)
            given.set(key, one);
    }
    return given;
}


/***/ }),

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ fileParameters),
  n: () => (/* binding */ parameterSets)
});

// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(57);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1072);
// EXTERNAL MODULE: ./build/cloudformation/describe.js
var describe = __webpack_require__(9772);
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
var scope = __webpack_require__(2069);
// EXTERNAL MODULE: ./build/cloudformation/template.js
var template = __webpack_require__(2959);
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

/***/ 2069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   Pu: () => (/* binding */ rootScope),
/* harmony export */   Qr: () => (/* binding */ maxSteps),
/* harmony export */   Wh: () => (/* binding */ maxTextLength),
/* harmony export */   uH: () => (/* binding */ newRun)
/* harmony export */ });
/** How many values one template may be evaluated to; a loop that makes more ends as undecided. */
const maxSteps = 400_000;
/** How deep functions, conditions and includes may refer to each other. */
const maxDepth = 400;
/** The longest string that a function may make. */
const maxTextLength = 1_000_000;
function newRun(files) {
    return { files, steps: 0, depth: 0, notes: [], read: new Map(), stacks: new Map(), stackCount: 0 };
}
function rootScope(template, run, parameters = new Map()) {
    return { template, parameters, loops: new Map(), assumed: new Map(), resolving: [], ancestors: [], run };
}
/** Notes something once. */
function note(run, undecided) {
    if (!run.notes.some((one) => one.reason === undecided.reason && one.message === undecided.message)) {
        run.notes.push(undecided);
    }
}
/** Runs one step of the evaluation, one level deeper; an unknown with a note when a limit is reached. */
function step(scope, origins, evaluate) {
    const { run } = scope;
    if (++run.steps > maxSteps || run.depth >= maxDepth) {
        const what = run.steps > maxSteps ? `more than ${maxSteps} values` : `functions nested deeper than ${maxDepth} levels`;
        note(run, {
            reason: 'limit',
            message: `The template ${scope.template.path} makes ${what}.`,
            at: origins[0] ?? { path: scope.template.path },
            remedy: 'Simplify loops and references here, or review the permissions of this template by hand.',
        });
        return { kind: 'unknown', name: 'limit', reason: 'limit', origins };
    }
    run.depth++;
    try {
        return evaluate();
    }
    finally {
        run.depth--;
    }
}
function unknown(name, reason, origins) {
    return { kind: 'unknown', name, reason, origins };
}
/** The place of a value in a scope. */
function placeOf(value, scope) {
    const source = scope.template.root.origins[0]?.source ?? { path: scope.template.path, text: '' };
    return value.origins[0] ?? { source, start: 0, end: 0 };
}


/***/ }),

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   _Q: () => (/* binding */ addressIn),
/* harmony export */   kW: () => (/* binding */ templateOf),
/* harmony export */   rv: () => (/* binding */ startsLikeJson),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var _located_json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(825);
/* harmony import */ var _located_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57);
/* harmony import */ var _located_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4832);



/** What a logical id is called in the whole unit. */
function addressIn(template, id) {
    return template.stableNames.get(id) ?? `${template.prefix}${id}`;
}
const typeMark = /["']?Type["']?[ \t]*:\s*["']?(?:AWS|Custom|Alexa)::/;
const resourcesMark = /(?:^|\n)(?:Resources|["']Resources["'])[ \t]*:/;
/** Whether a source can be a CloudFormation or SAM template, by its content alone; cheap, and never wrong in saying no. */
function isTemplate(source) {
    const { text } = source;
    if (!text.includes('Resources'))
        return false;
    if (startsLikeJson(text))
        return text.includes('"Resources"') && (typeMark.test(text) || hasFormatVersion(text));
    return resourcesMark.test(text) && (typeMark.test(text) || hasFormatVersion(text) || text.includes('Fn::'));
}
function hasFormatVersion(text) {
    return text.includes('AWSTemplateFormatVersion');
}
/** Whether the first character that is no white space opens a JSON object or array. */
function startsLikeJson(text) {
    const first = /[^\s\uFEFF]/.exec(text)?.[0];
    return first === '{' || first === '[';
}
/** The documents of a JSON or YAML file; what starts like JSON may still be YAML in flow style. */
function documentsOf(source) {
    if (!startsLikeJson(source.text))
        return (0,_located_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(source);
    const json = (0,_located_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source);
    if ('value' in json)
        return { documents: [json.value] };
    if (/\.(?:json|template\.json)$/.test(source.path))
        return json;
    const yaml = (0,_located_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(source);
    return 'documents' in yaml ? yaml : json;
}
/** The template that a tree is; undefined when it has no resource with a type. A nested one says where it is nested. */
function templateOf(path, root, { unit, prefix } = { unit: path, prefix: '' }) {
    const resources = (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(root, 'Resources');
    if (resources?.kind !== 'object')
        return undefined;
    const isOne = resources.entries.some((entry) => entry.key.startsWith('Fn::') || (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry.value, 'Type')?.includes('::') === true);
    if (!isOne)
        return undefined;
    const stableNames = new Map();
    for (const { key, value } of resources.entries) {
        const name = (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'Metadata', 'aws:cdk:path');
        if (name !== undefined)
            stableNames.set(key, name);
    }
    return { path, unit, root, prefix, stableNames };
}


/***/ }),

/***/ 3154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allowing),
/* harmony export */   l: () => (/* binding */ objectAt)
/* harmony export */ });
/* harmony import */ var _located_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1072);

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


/***/ }),

/***/ 2620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ emptyExtraction)
/* harmony export */ });
const emptyExtraction = { grants: [], memberships: [], moves: [], undecided: [], files: [] };


/***/ }),

/***/ 6490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ looksLikeStatement),
/* harmony export */   Q: () => (/* binding */ looksLikePolicy)
/* harmony export */ });
/* harmony import */ var _located_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57);

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

/***/ 6411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2620);

/** What a front-end answers for a file of its own that is no text: undecided, because it may hold permissions. */
function unreadable(path, content) {
    const undecided = undecidedOf(path, content);
    return undecided ? { ..._grant_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyExtraction */ .z, undecided: [undecided], files: [{ path, parsed: false }] } : _grant_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyExtraction */ .z;
}
function undecidedOf(path, content) {
    switch (content.kind) {
        case 'too-large':
            return {
                reason: 'too-large',
                message: `The file ${path} has ${content.bytes} bytes and was not read.`,
                at: { path },
                remedy: 'Split the file, or review its permissions by hand.',
            };
        case 'binary':
            return {
                reason: 'not-text',
                message: `The file ${path} is not UTF-8 text and was not read.`,
                at: { path },
                remedy: 'Store the file as UTF-8.',
            };
        case 'absent':
        case 'not-a-file':
        case 'pending':
            return undefined;
    }
}


/***/ }),

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ undecidedFrom)
/* harmony export */ });
const remedies = {
    'parse-error': 'Correct the syntax at this place; nothing in the file was checked.',
    'too-large': 'Split the file, or review its permissions by hand; nothing in it was checked.',
    limit: 'Simplify the structure at this place, or review its permissions by hand; nothing in the file was checked.',
};
/** The undecided that a problem of a whole file becomes (semantics.md section 6). */
function undecidedFrom(problem, what) {
    return {
        reason: problem.reason,
        message: `${what} could not be read: ${problem.message}.`,
        at: problem.at,
        remedy: remedies[problem.reason],
    };
}


/***/ }),

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// UNUSED EXPORTS: maxAliasedNodes

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1072);
;// CONCATENATED MODULE: ./build/located/yaml-events.js

/** Longest YAML text that is read, in UTF-16 code units. */
const maxYamlLength = 5 * 1024 * 1024;
/** Deepest nesting of YAML that is read; readers of the tree may recurse that far. */
const maxYamlDepth = 200;
/** How many characters may be parsed in all, for a text of which lines are indented so that the parser takes them. */
const maxMendingWork = 20_000_000;
/**
 * Parses YAML into events. CloudFormation's parser takes a flow list whose closing bracket stands at its parent's
 * indentation, this one does not: such a line is indented and the text parsed again, a bounded number of times.
 */
function yamlEvents(source) {
    const at = { source, start: 0, end: 0 };
    if (source.text.length > maxYamlLength) {
        return { problem: { reason: 'too-large', message: `it is longer than ${maxYamlLength} characters`, at } };
    }
    let { text } = source;
    const mends = [];
    for (;;) {
        try {
            const events = (0,js_yaml.parseEvents)(text, { maxDepth: maxYamlDepth });
            return { text, events, sourceOffset: (offset) => sourceOffset(mends, offset) };
        }
        catch (error) {
            if (!(error instanceof js_yaml.YAMLException))
                throw error;
            const position = error.mark?.position ?? 0;
            if (error.reason === 'deficient indentation' && mends.length * text.length < maxMendingWork) {
                const line = text.lastIndexOf('\n', position - 1) + 1;
                text = `${text.slice(0, line)} ${text.slice(line)}`;
                mends.push({ at: line, length: 1 });
                continue;
            }
            return { problem: problemFrom(source, error.reason, sourceOffset(mends, position)) };
        }
    }
}
function problemFrom(source, reason, start) {
    const at = { source, start, end: Math.min(start + 1, source.text.length) };
    if (reason.startsWith('nesting exceeded')) {
        return { reason: 'limit', message: `it is nested deeper than ${maxYamlDepth} levels`, at };
    }
    return { reason: 'parse-error', message: `it is not valid YAML (${reason})`, at };
}
/** Undoes the mends, last first. */
function sourceOffset(mends, offset) {
    let at = offset;
    for (let i = mends.length - 1; i >= 0; i--) {
        const mend = mends[i];
        if (mend && at > mend.at)
            at = Math.max(mend.at, at - mend.length);
    }
    return at;
}

;// CONCATENATED MODULE: ./build/located/yaml-scalar.js

const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
const truths = new Set(['true', 'True', 'TRUE']);
const falsehoods = new Set(['false', 'False', 'FALSE']);
/**
 * The value of a plain scalar by YAML's core schema, with one restriction: a number is a number only where its text is the
 * canonical one. `2012-10-17`, `012345678901`, `1.0` and `0x10` keep their text, as every reader of a policy wants it.
 */
function plainScalar(text, origins) {
    if (nulls.has(text))
        return { kind: 'null', origins };
    if (truths.has(text))
        return { kind: 'bool', value: true, origins };
    if (falsehoods.has(text))
        return { kind: 'bool', value: false, origins };
    if (/^-?\d/.test(text) && text.length <= 20) {
        const value = Number(text);
        if (String(value) === text)
            return { kind: 'number', value, origins };
    }
    return (0,located_value/* stringValue */.r$)(text, origins);
}

;// CONCATENATED MODULE: ./build/located/yaml-tags.js

/** CloudFormation's short forms and the keys that they stand for ("Intrinsic function reference", YAML short form). */
const shortForms = new Map([
    ...['And', 'Base64', 'Cidr', 'Contains', 'EachMemberEquals', 'EachMemberIn', 'Equals', 'FindInMap', 'ForEach'],
    ...['GetAtt', 'GetAZs', 'GetStackOutput', 'If', 'ImportValue', 'Join', 'Length', 'Not', 'Or', 'RefAll', 'Select'],
    ...['Split', 'Sub', 'ToJsonString', 'Transform', 'ValueOf', 'ValueOfAll'],
].map((name) => [`!${name}`, `Fn::${name}`]));
/** YAML's own tags that leave a node as it is. */
const neutral = new Set(['!', '!!map', '!!seq', '!!omap', '!!set', '!!pairs']);
/**
 * What a tag makes of its node: `!Sub x` is `{ "Fn::Sub": x }`. A tag that is not known, such as a preprocessor's, makes an
 * unknown of it, because only that preprocessor can tell what will stand there.
 */
function tagged(tag, at, value) {
    if (tag === '' || neutral.has(tag))
        return value;
    if (tag === '!!str')
        return asText(value, at);
    if (tag.startsWith('!!') && value.kind !== 'list' && value.kind !== 'object')
        return value;
    const key = tag === '!Ref' || tag === '!Condition' ? tag.slice(1) : shortForms.get(tag);
    if (key)
        return { kind: 'object', entries: [{ key, keySpan: at, value }], origins: value.origins };
    const text = value.kind === 'string' ? value.pieces.filter((piece) => typeof piece === 'string').join('') : '';
    return { kind: 'unknown', name: `${tag} ${text}`.trim(), reason: 'unsupported-construct', origins: [at] };
}
function asText(value, at) {
    switch (value.kind) {
        case 'null':
            return (0,located_value/* stringValue */.r$)('', value.origins);
        case 'bool':
        case 'number':
            return (0,located_value/* stringValue */.r$)(at.source.text.slice(value.origins[0]?.start, value.origins[0]?.end), value.origins);
        default:
            return value;
    }
}

;// CONCATENATED MODULE: ./build/located/yaml-tree.js





/** How many nodes all aliases together may stand for; an alias bomb ends here. */
const maxAliasedNodes = 200_000;
const parsedSources = new WeakMap();
/**
 * Reads a YAML file into located trees, one a document. CloudFormation's short tags become objects (`!Ref x` is
 * `{ Ref: x }`), aliases share the tree of their anchor, merge keys (`<<`) are put in behind the mapping's own keys, and
 * duplicate keys are kept. A scalar's origin is its span, with its quotes where it has some. Remembered for the source.
 */
function parseYaml(source) {
    const known = parsedSources.get(source);
    if (known)
        return known;
    const parsed = read(source);
    parsedSources.set(source, parsed);
    return parsed;
}
function read(source) {
    const events = yamlEvents(source);
    if ('problem' in events)
        return events;
    const builder = new TreeBuilder(source, events);
    const documents = builder.documents();
    return builder.problem ? { problem: builder.problem } : { documents };
}
class TreeBuilder {
    problem;
    #source;
    #yaml;
    #next = 0;
    /** End of what was read last, in the parsed text: where an empty scalar stands. */
    #last = 0;
    #aliased = 0;
    #anchors = new Map();
    constructor(source, yaml) {
        this.#source = source;
        this.#yaml = yaml;
    }
    documents() {
        const documents = [];
        for (let event = this.#take(); event; event = this.#take()) {
            if (event.type !== js_yaml.EVENT_ID.DOCUMENT)
                continue;
            this.#anchors = new Map();
            const first = this.#take();
            if (first && first.type !== js_yaml.EVENT_ID.POP) {
                documents.push(this.#node(first).value);
                this.#take();
            }
        }
        return documents;
    }
    #take() {
        return this.#yaml.events[this.#next++];
    }
    #span(start, end) {
        const { sourceOffset } = this.#yaml;
        return { source: this.#source, start: sourceOffset(start), end: sourceOffset(end) };
    }
    #fail(reason, message, at) {
        this.problem ??= { reason, message, at };
        return { value: { kind: 'null', origins: [at] }, size: 1 };
    }
    /** The node that an event begins. Recursion is as deep as the nesting, which the parser limits. */
    #node(event) {
        if (event.type === js_yaml.EVENT_ID.ALIAS)
            return this.#alias(event.anchorStart, event.anchorEnd);
        if (event.type === js_yaml.EVENT_ID.DOCUMENT || event.type === js_yaml.EVENT_ID.POP) {
            return this.#fail('parse-error', 'a value is missing', this.#span(this.#last, this.#last));
        }
        const anchor = event.anchorStart < 0 ? undefined : this.#yaml.text.slice(event.anchorStart, event.anchorEnd);
        if (anchor !== undefined)
            this.#anchors.set(anchor, 'open');
        const node = this.#untagged(event);
        const tag = event.tagStart < 0 ? '' : this.#yaml.text.slice(event.tagStart, event.tagEnd);
        const result = tag === '' ? node : { ...node, value: tagged(tag, this.#span(event.tagStart, event.tagEnd), node.value) };
        if (anchor !== undefined)
            this.#anchors.set(anchor, result);
        return result;
    }
    #untagged(event) {
        switch (event.type) {
            case js_yaml.EVENT_ID.SCALAR:
                return { value: this.#scalar(event), size: 1 };
            case js_yaml.EVENT_ID.SEQUENCE:
                return this.#sequence(event.start, event.style === 2);
            case js_yaml.EVENT_ID.MAPPING:
                return this.#mapping(event.start, event.style === 2);
        }
    }
    #scalar(event) {
        if (event.valueStart < 0) {
            const end = Math.max(this.#last, event.tagEnd, event.anchorEnd);
            return plainScalar('', [this.#span(end, end)]);
        }
        const text = (0,js_yaml.getScalarValue)(this.#yaml.text, event);
        const quoted = event.style === js_yaml.SCALAR_STYLE.SINGLE_QUOTED || event.style === js_yaml.SCALAR_STYLE.DOUBLE_QUOTED;
        const margin = quoted ? 1 : 0;
        this.#last = event.valueEnd + margin;
        const origins = [this.#span(event.valueStart - margin, this.#last)];
        return event.style === js_yaml.SCALAR_STYLE.PLAIN && event.tagStart < 0
            ? plainScalar(text, origins)
            : (0,located_value/* stringValue */.r$)(text, origins);
    }
    #sequence(start, flow) {
        const items = [];
        let size = 1;
        this.#last = Math.max(this.#last, start);
        for (let event = this.#take(); event && event.type !== js_yaml.EVENT_ID.POP && !this.problem; event = this.#take()) {
            const item = this.#node(event);
            items.push(item.value);
            size += item.size;
        }
        return { value: { kind: 'list', items, origins: [this.#close(start, flow)] }, size };
    }
    #mapping(start, flow) {
        const entries = [];
        const merged = [];
        let strange;
        let size = 1;
        this.#last = Math.max(this.#last, start);
        for (let event = this.#take(); event && event.type !== js_yaml.EVENT_ID.POP && !this.problem; event = this.#take()) {
            const key = this.#node(event);
            const keySpan = key.value.origins[0] ?? this.#span(start, start);
            const valueEvent = this.#take();
            if (!valueEvent)
                break;
            const { value, size: valueSize } = this.#node(valueEvent);
            size += valueSize;
            const text = this.#keyText(key.value, event);
            if (text === '<<' && event.type === js_yaml.EVENT_ID.SCALAR && event.style === js_yaml.SCALAR_STYLE.PLAIN) {
                merged.push(...mergedEntries(value));
            }
            else if (text === undefined)
                strange = keySpan;
            else
                entries.push({ key: text, keySpan, value });
        }
        const at = this.#close(start, flow);
        if (strange) {
            // A mapping as a key, as in `{{ placeholder }}` of a preprocessor: only that can tell what will stand here.
            const name = this.#source.text.slice(at.start, Math.min(at.end, at.start + 80));
            return { value: { kind: 'unknown', name, reason: 'unsupported-construct', origins: [at] }, size };
        }
        const own = new Set(merged.length > 0 ? entries.map((entry) => entry.key) : []);
        for (const entry of merged) {
            if (own.has(entry.key))
                continue;
            own.add(entry.key);
            entries.push(entry);
        }
        return { value: { kind: 'object', entries, origins: [at] }, size };
    }
    #keyText(key, event) {
        switch (key.kind) {
            case 'string':
                return key.pieces.join('');
            case 'null':
            case 'bool':
            case 'number':
                return event.type === js_yaml.EVENT_ID.SCALAR && event.valueStart >= 0 ? (0,js_yaml.getScalarValue)(this.#yaml.text, event) : '';
            default:
                return undefined;
        }
    }
    #alias(start, end) {
        const at = this.#span(start - 1, end);
        const node = this.#anchors.get(this.#yaml.text.slice(start, end));
        this.#last = end;
        if (!node)
            return this.#fail('parse-error', 'the alias has no anchor before it', at);
        if (node === 'open')
            return this.#fail('limit', 'the alias stands inside its own anchor', at);
        this.#aliased += node.size;
        if (this.#aliased > maxAliasedNodes) {
            return this.#fail('limit', `its aliases stand for more than ${maxAliasedNodes} nodes`, at);
        }
        return { value: (0,located_value/* handedOn */.Uz)(node.value, at), size: node.size };
    }
    /** The span of a collection: to the end of its last part, for a flow collection with its closing bracket. */
    #close(start, flow) {
        if (flow)
            this.#last = bracketEnd(this.#yaml.text, Math.max(this.#last, start + 1));
        return this.#span(start, this.#last);
    }
}
/** What `<<: value` brings in: a mapping's entries, or those of several, the first one winning. */
function mergedEntries(value) {
    const parts = value.kind === 'list' ? value.items : [value];
    return parts.flatMap((part) => (part.kind === 'object' ? part.entries : []));
}
/** The offset behind a flow collection's closing bracket, looked for behind its last part. */
function bracketEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        const unit = text.charAt(at);
        if (unit === ']' || unit === '}')
            return at + 1;
        if (unit === '#') {
            const line = text.indexOf('\n', at);
            if (line < 0)
                break;
            at = line;
        }
        else if (!' \t\r\n,'.includes(unit))
            break;
    }
    return from;
}


/***/ })

};
