export const id = 981;
export const ids = [981,503];
export const modules = {

/***/ 8676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ assume),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   YX: () => (/* binding */ truthOfNamed),
/* harmony export */   kg: () => (/* binding */ combine)
/* harmony export */ });
/* harmony import */ var _located_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7232);
/* harmony import */ var _located_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6895);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8312);




const open = { kind: 'open' };
/** `Fn::If` and the like: the branch of a condition that is fixed or assumed, else a choice of both, the true one first. */
function combine(condition, yes, no, written, scope, evaluate) {
    const name = (0,_located_value_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(condition);
    const truth = name === undefined ? truthOf(condition, scope, evaluate) : truthOfNamed(name, scope, evaluate);
    if (truth.kind === 'fixed')
        return evaluate(truth.value ? yes : no, scope);
    const label = labelOf(name ?? (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q)(condition, scope.template), truth);
    const options = [true, false].map((value) => evaluate(value ? yes : no, name === undefined ? scope : assume(scope, name, value)));
    return (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .choiceOf */ .FH)(label, options, written.origins);
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
    const definition = (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)((0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(scope.template.root, 'Conditions'), name);
    const key = `condition ${name}`;
    if (!definition || scope.resolving.includes(key))
        return open;
    return truthOf(definition, { ...scope, resolving: [...scope.resolving, key] }, evaluate);
}
function truthOf(condition, scope, evaluate) {
    const { run } = scope;
    if (++run.steps > _scope_js__WEBPACK_IMPORTED_MODULE_3__/* .maxSteps */ .Qr || run.depth >= _scope_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw)
        return open;
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
        return open;
    const parts = (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(call.value);
    switch (call.key) {
        case 'Condition': {
            const name = (0,_located_value_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(call.value);
            return name === undefined ? open : truthOfNamed(name, scope, evaluate);
        }
        case 'Fn::Not':
            return parts[0] ? negated(truthOf(parts[0], scope, evaluate)) : open;
        case 'Fn::And':
            return all(parts, true, scope, evaluate);
        case 'Fn::Or':
            return all(parts, false, scope, evaluate);
        case 'Fn::Equals':
            return parts[0] && parts[1] ? equal(parts[0], parts[1], scope, evaluate) : open;
        default:
            return open;
    }
}
function negated(truth) {
    return truth.kind === 'open' ? truth : { kind: truth.kind, value: !truth.value };
}
/** And (`unit` true) or Or (`unit` false): one part that is surely the other value decides. */
function all(parts, unit, scope, evaluate) {
    const truths = parts.map((part) => truthOf(part, scope, evaluate));
    if (truths.some((one) => one.kind === 'fixed' && one.value !== unit))
        return { kind: 'fixed', value: !unit };
    if (truths.some((one) => one.kind === 'open'))
        return open;
    const value = truths.every((one) => one.kind !== 'open' && one.value === unit) ? unit : !unit;
    return { kind: truths.every((one) => one.kind === 'fixed') ? 'fixed' : 'byDefault', value };
}
function equal(left, right, scope, evaluate) {
    const a = scalarText(evaluate(left, scope));
    const b = scalarText(evaluate(right, scope));
    if (a === undefined || b === undefined)
        return open;
    const value = a === b;
    return { kind: dependsOnDefaults(left, scope) || dependsOnDefaults(right, scope) ? 'byDefault' : 'fixed', value };
}
function scalarText(value) {
    if (value.kind === 'bool' || value.kind === 'number')
        return String(value.value);
    return (0,_located_value_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(value);
}
/** Whether an expression reads a parameter that no parameter file fixes. */
function dependsOnDefaults(value, scope) {
    const parameters = (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(scope.template.root, 'Parameters');
    let left = 10_000;
    const search = (at) => {
        if (--left < 0)
            return true;
        if (at.kind === 'list')
            return at.items.some(search);
        if (at.kind !== 'object')
            return false;
        return at.entries.some(({ key, value: inner }) => {
            const name = key === 'Ref' ? (0,_located_value_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(inner) : undefined;
            if (name !== undefined)
                return !scope.parameters.has(name) && (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(parameters, name) !== undefined;
            return key === 'Fn::Sub' || search(inner);
        });
    };
    return search(value);
}


/***/ }),

/***/ 6895:
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

/***/ 7946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
;// CONCATENATED MODULE: ./build/cloudformation/dynamic-references.js

/**
 * A string with its dynamic references as holes: `{{resolve:ssm:name}}` and the like are put in at deployment ("Get values
 * stored in other services using dynamic references").
 */
function withDynamicReferences(value) {
    const text = (0,located_value/* knownText */.bG)(value);
    const [at] = value.origins;
    if (!at || !text?.includes(dynamic_references_open))
        return value;
    const pieces = [];
    let from = 0;
    for (let start = text.indexOf(dynamic_references_open); start >= 0; start = text.indexOf(dynamic_references_open, from)) {
        const end = text.indexOf('}}', start);
        if (end < 0)
            break;
        if (start > from)
            pieces.push(text.slice(from, start));
        pieces.push({ name: text.slice(start + 2, end), reason: 'unresolved-reference', at });
        from = end + 2;
    }
    if (from < text.length)
        pieces.push(text.slice(from));
    return { ...value, pieces };
}
const dynamic_references_open = '{{resolve:';

// EXTERNAL MODULE: ./build/cloudformation/conditions.js
var conditions = __webpack_require__(8676);
// EXTERNAL MODULE: ./build/cloudformation/describe.js
var describe = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/cloudformation/include.js
var include = __webpack_require__(468);
// EXTERNAL MODULE: ./build/cloudformation/intrinsic.js
var intrinsic = __webpack_require__(1423);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(8312);
// EXTERNAL MODULE: ./build/cloudformation/text.js
var cloudformation_text = __webpack_require__(801);
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
        return (0,intrinsic/* undetermined */.n)(written, scope);
    const parts = items.items.flatMap((item, i) => (i === 0 ? [item] : [(0,located_value/* stringValue */.r$)(between, []), item]));
    return (0,cloudformation_text/* concat */.xW)(parts.map((part) => (isLiteralOf(part, written) ? { ...part, origins: [] } : part)), written.origins, scope);
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
        return (0,intrinsic/* undetermined */.n)(written, scope);
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
        return (0,intrinsic/* undetermined */.n)(written, scope);
    const item = items.items[at];
    return item ? (0,located_value/* handedOn */.Uz)(item, (0,cloudformation_scope/* placeOf */.$t)(written, scope)) : (0,intrinsic/* undetermined */.n)(written, scope);
};
/** `Fn::Length` of a list that is wholly known. */
const list_functions_length = (argument, _call, written, scope, evaluate) => {
    const list = evaluate(argument, scope);
    if (list.kind !== 'list' || list.items.some((item) => item.kind === 'choice'))
        return (0,intrinsic/* undetermined */.n)(written, scope);
    return { kind: 'number', value: list.items.length, origins: written.origins };
};
/** `Fn::FindInMap: [map, key, key, { DefaultValue }]`; with one unknown key, a choice of what the mapping holds. */
const findInMap = (argument, _call, written, scope, evaluate) => {
    const [map, first, second, extra] = argument.kind === 'list' ? argument.items : [];
    const name = map && (0,located_value/* knownText */.bG)(evaluate(map, scope));
    if (name === undefined || !first || !second)
        return (0,intrinsic/* undetermined */.n)(written, scope);
    const guard = `mapping ${(0,describe/* describe */.q)(argument, scope.template)}`;
    if (scope.resolving.includes(guard)) {
        (0,cloudformation_scope/* note */.N4)(scope.run, {
            reason: 'cycle',
            message: `The mapping ${name} refers to itself.`,
            at: (0,cloudformation_scope/* placeOf */.$t)(written, scope),
            remedy: 'Write the value out in the mapping.',
        });
        return (0,intrinsic/* undetermined */.n)(written, scope);
    }
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
        return (0,intrinsic/* undetermined */.n)(written, scope);
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

// EXTERNAL MODULE: ./build/cloudformation/references.js + 1 modules
var references = __webpack_require__(1352);
// EXTERNAL MODULE: ./build/located/string-alignment.js
var string_alignment = __webpack_require__(8785);
;// CONCATENATED MODULE: ./build/cloudformation/substitute.js






/** `Fn::Sub`, as a string or as `[string, { name: value }]`. `${!x}` is the literal `${x}`. */
const substitute = (argument, _call, written, scope, evaluate) => {
    const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
    const value = template && evaluate(template, scope);
    if (value?.kind !== 'string')
        return (0,intrinsic/* undetermined */.n)(written, scope);
    const place = placesIn(value);
    const parts = value.pieces.flatMap((piece, i) => typeof piece === 'string'
        ? partsOf(piece, (start, end) => place(i, start, end), variables, scope, evaluate)
        : [(0,cloudformation_text/* holeString */.WF)(piece, [])]);
    return (0,cloudformation_text/* concat */.xW)(parts, value.origins, scope);
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
    const found = dot > 0 && !scope.loops.has(name) ? (0,references/* attribute */.lt)(name, origins, scope, evaluate) : (0,references/* refer */.Xv)(name, origins, scope);
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
const opaque = (_argument, _call, written, scope) => (0,intrinsic/* undetermined */.n)(written, scope);
/** Both branches of a condition that is not known (semantics.md section 6); one where an enclosing choice decided it. */
const when = (argument, _call, written, scope, evaluate) => {
    const [condition, yes, no] = argument.kind === 'list' ? argument.items : [];
    if (!condition || !yes || !no)
        return (0,intrinsic/* undetermined */.n)(written, scope);
    return (0,conditions/* combine */.kg)(condition, yes, no, written, scope, evaluate);
};
const base64 = (argument, _call, written, scope, evaluate) => {
    const value = evaluate(argument, scope);
    const whole = value.kind === 'string' && value.pieces.every((piece) => typeof piece === 'string');
    return whole
        ? (0,located_value/* stringValue */.r$)(Buffer.from(value.pieces.join('')).toString('base64'), value.origins)
        : (0,intrinsic/* undetermined */.n)(written, scope);
};
const toJsonString = (argument, _call, written, scope, evaluate) => {
    const json = evaluate(argument, scope);
    const name = (0,describe/* describe */.q)(json, scope.template);
    const at = (0,cloudformation_scope/* placeOf */.$t)(written, scope);
    return { kind: 'string', pieces: [{ name, reason: 'unsupported-expression', at }], origins: json.origins, json };
};
const transform = (argument, _call, written, scope, evaluate) => (0,include/* include */.V)(argument, scope, evaluate) ?? (0,intrinsic/* undetermined */.n)(written, scope);
/** The intrinsic functions of CloudFormation ("Intrinsic function reference") and of AWS::LanguageExtensions. */
const functions = new Map([
    ['Ref', references/* ref */.KR],
    ['Fn::GetAtt', references/* getAtt */.CN],
    ['Fn::ImportValue', references/* importValue */.dw],
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

// EXTERNAL MODULE: ./build/cloudformation/loop.js
var loop = __webpack_require__(4379);
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
        case 'string':
            scope.run.steps++;
            return withDynamicReferences(value);
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
        for (const one of (0,loop/* isLoop */.r)(entry.key) ? (0,loop/* expandLoop */.jM)(entry, scope, evaluate) : [{ entry, scope }]) {
            const evaluated = evaluate(one.entry.value, one.scope);
            if (evaluated.kind !== 'null')
                entries.push({ ...one.entry, value: evaluated });
        }
    }
    if (replaced && entries.length === 0)
        return replaced;
    return { ...value, entries };
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ expandIncludes),
/* harmony export */   V: () => (/* binding */ include)
/* harmony export */ });
/* harmony import */ var _located_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7232);
/* harmony import */ var _located_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1075);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6895);
/* harmony import */ var _local_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2930);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8312);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7856);






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

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ undetermined)
/* harmony export */ });
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6895);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8312);


/** The result where only deployment can tell: an unknown that is named by the whole expression. */
function undetermined(written, scope) {
    return (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)((0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q)(written, scope.template), 'unsupported-expression', written.origins);
}


/***/ }),

/***/ 2930:
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

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jM: () => (/* binding */ expandLoop),
/* harmony export */   r: () => (/* binding */ isLoop)
/* harmony export */ });
/* unused harmony export withIdentifiers */
/* harmony import */ var _located_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7232);
/* harmony import */ var _located_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1075);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6895);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8312);




function isLoop(key) {
    return key.startsWith('Fn::ForEach::');
}
/**
 * The entries that `Fn::ForEach::Name: [Identifier, [values], { key: value }]` stands for (AWS::LanguageExtensions), not
 * evaluated; the values of the collection may be known or not. Loops in loops are unrolled.
 */
function expandLoop(loop, scope, evaluate) {
    const [identifier, collection, body] = loop.value.kind === 'list' ? loop.value.items : [];
    const name = identifier && (0,_located_value_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(identifier);
    if (name === undefined || !collection || body?.kind !== 'object') {
        report(loop, scope, 'is not written as [identifier, collection, { key: value }]');
        return [];
    }
    const values = evaluate(collection, scope);
    if (values.kind !== 'list') {
        report(loop, scope, `runs over ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q)(values, scope.template)}, which is not known from source`);
        return [];
    }
    const made = [];
    for (const value of (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(values)) {
        if (++scope.run.looped > _scope_js__WEBPACK_IMPORTED_MODULE_3__/* .maxLooped */ .iF) {
            report(loop, scope, `makes more than ${_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .maxLooped */ .iF} entries, with the loops in it`, 'limit');
            return made;
        }
        const inner = { ...scope, loops: new Map([...scope.loops, [name, value]]) };
        for (const entry of body.entries) {
            if (isLoop(entry.key)) {
                for (const one of expandLoop(entry, inner, evaluate))
                    made.push(one);
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
        const put = (0,_located_value_js__WEBPACK_IMPORTED_MODULE_0__/* .knownText */ .bG)(value) ?? (value.kind === 'number' ? String(value.value) : `\${${name}}`);
        text = text
            .split(`\${${name}}`)
            .join(put)
            .split(`&{${name}}`)
            .join(put.replace(/[^A-Za-z0-9]/g, ''));
    }
    return text;
}
function report(loop, scope, what, reason = 'unsupported-construct') {
    (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .note */ .N4)(scope.run, {
        reason,
        message: `The loop ${loop.key} ${what}.`,
        at: (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(loop.value, scope),
        remedy: 'Give the collection as a list of literals or a parameter with a default, or write the entries out.',
    });
}


/***/ }),

/***/ 775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  it: () => (/* binding */ nestedScope),
  rG: () => (/* binding */ nestedTypes),
  jH: () => (/* binding */ outputOf)
});

// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/located/json-tree.js + 2 modules
var json_tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./build/located/string-alignment.js
var string_alignment = __webpack_require__(8785);
// EXTERNAL MODULE: ./build/located/yaml-tree.js + 3 modules
var yaml_tree = __webpack_require__(9503);
// EXTERNAL MODULE: ./build/cloudformation/template.js
var cloudformation_template = __webpack_require__(7856);
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
    const parsed = (0,yaml_tree.parseYaml)(source);
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
var include = __webpack_require__(468);
// EXTERNAL MODULE: ./build/cloudformation/local-file.js
var local_file = __webpack_require__(2930);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(8312);
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
/**
 * Whether a template that is uploaded before it is used is in the repository: then it is reviewed where it stands. Its
 * ending may be another one there.
 */
function isElsewhereRead(shown, scope) {
    const name = stemOf(shown);
    if (name === '' || name.includes('$'))
        return false;
    return scope.run.files.listAll('').some((path) => mayBeTemplate.test(path) && stemOf(path) === name);
}
const mayBeTemplate = /\.(?:ya?ml|json|template|cfn)$/;
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(mayBeTemplate, '');
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

/***/ 1352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lt: () => (/* binding */ attribute),
  CN: () => (/* binding */ getAtt),
  dw: () => (/* binding */ importValue),
  KR: () => (/* binding */ ref),
  Xv: () => (/* binding */ refer)
});

// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/cloudformation/describe.js
var describe = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/cloudformation/intrinsic.js
var intrinsic = __webpack_require__(1423);
// EXTERNAL MODULE: ./build/cloudformation/nested.js + 1 modules
var nested = __webpack_require__(775);
// EXTERNAL MODULE: ./build/cloudformation/scope.js
var cloudformation_scope = __webpack_require__(8312);
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
var template = __webpack_require__(7856);
// EXTERNAL MODULE: ./build/cloudformation/text.js
var cloudformation_text = __webpack_require__(801);
;// CONCATENATED MODULE: ./build/cloudformation/references.js









/** `Ref`: an identifier of a loop, a pseudo parameter, a parameter, or a resource. */
const ref = (argument, _call, written, scope, evaluate) => {
    const name = (0,located_value/* knownText */.bG)(evaluate(argument, scope));
    return name === undefined ? (0,intrinsic/* undetermined */.n)(written, scope) : refer(name, argument.origins, scope);
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
    return (0,cloudformation_text/* holeString */.WF)({ name: (0,template/* addressIn */._Q)(scope.template, name), reason: 'unresolved-reference', at }, origins);
}
/** Pseudo parameters ("Pseudo parameters reference"); the domain is the one of the commercial regions. */
function pseudoParameter(name, at, origins) {
    const hole = (kind) => (0,cloudformation_text/* holeString */.WF)({ name, reason: 'unresolved-variable', at, ...(kind ? { kind } : {}) }, origins);
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
        return (0,intrinsic/* undetermined */.n)(written, scope);
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
    const name = `${(0,template/* addressIn */._Q)(scope.template, id)}${dot < 0 ? '' : path.slice(dot)}`;
    const isArn = /arn$/i.test(path);
    return (0,cloudformation_text/* holeString */.WF)({ name, reason: 'unresolved-reference', at, ...(isArn ? { kind: 'arn' } : {}) }, origins);
}
/** `Fn::ImportValue`: another stack's output, named by its export. */
const importValue = (argument, _call, written, scope, evaluate) => {
    const name = (0,describe/* describe */.q)(evaluate(argument, scope), scope.template);
    const at = (0,cloudformation_scope/* placeOf */.$t)(written, scope);
    return (0,cloudformation_text/* holeString */.WF)({ name: `Fn::ImportValue(${name})`, reason: 'unresolved-reference', at }, written.origins);
};


/***/ }),

/***/ 8312:
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
/* harmony export */   iF: () => (/* binding */ maxLooped),
/* harmony export */   uH: () => (/* binding */ newRun)
/* harmony export */ });
/** How many values one template may be evaluated to; a loop that makes more ends as undecided. */
const maxSteps = 400_000;
/** How deep functions, conditions and includes may refer to each other. */
const maxDepth = 400;
/** How many entries the loops of one template may make. */
const maxLooped = 10_000;
/** The longest string that a function may make. */
const maxTextLength = 1_000_000;
function newRun(files) {
    return {
        ...{ files, steps: 0, depth: 0, looped: 0, stackCount: 0 },
        ...{ notes: [], noted: new Set(), read: new Map(), stacks: new Map() },
    };
}
function rootScope(template, run, parameters = new Map()) {
    return { template, parameters, loops: new Map(), assumed: new Map(), resolving: [], ancestors: [], run };
}
/** Notes something once. */
function note(run, undecided) {
    const key = `${undecided.reason} ${undecided.message}`;
    if (run.noted.has(key))
        return;
    run.noted.add(key);
    run.notes.push(undecided);
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

/***/ 7856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   _Q: () => (/* binding */ addressIn),
/* harmony export */   kW: () => (/* binding */ templateOf),
/* harmony export */   rv: () => (/* binding */ startsLikeJson),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var _located_json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8267);
/* harmony import */ var _located_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7232);
/* harmony import */ var _located_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9503);



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
        return isResourceMap(text);
    if (startsLikeJson(text))
        return (text.includes('"Resources"') && (typeMark.test(text) || hasFormatVersion(text))) || isResourceMap(text);
    return resourcesMark.test(text) && (typeMark.test(text) || hasFormatVersion(text) || text.includes('Fn::'));
}
/** A JSON file that holds resources alone, which a program or a larger template takes in. */
function isResourceMap(text) {
    return startsLikeJson(text) && typeMark.test(text) && (text.includes('"Statement"') || text.includes('AWS::IAM::'));
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
        return (0,_located_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(source);
    const json = (0,_located_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source);
    if ('value' in json)
        return { documents: [json.value] };
    if (/\.(?:json|template\.json)$/.test(source.path))
        return json;
    const yaml = (0,_located_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.parseYaml)(source);
    return 'documents' in yaml ? yaml : json;
}
/** The template that a tree is; undefined when it has no resource with a type. A nested one says where it is nested. */
function templateOf(path, root, { unit, prefix } = { unit: path, prefix: '' }) {
    const resources = (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .propertyOf */ .$r)(root, 'Resources') ?? root;
    if (resources.kind !== 'object')
        return undefined;
    const isOne = resources.entries.some((entry) => (entry.key.startsWith('Fn::') && resources !== root) || (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(entry.value, 'Type')?.includes('::') === true);
    if (!isOne)
        return undefined;
    const stableNames = new Map();
    for (const { key, value } of resources.entries) {
        const name = (0,_located_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'Metadata', 'aws:cdk:path');
        if (name !== undefined)
            stableNames.set(key, name);
    }
    return { path, unit, root: resources === root ? asResources(root) : root, prefix, stableNames };
}
/** A map of resources as the section of a template. */
function asResources(value) {
    const [keySpan] = value.origins;
    if (!keySpan)
        return value;
    return { kind: 'object', entries: [{ key: 'Resources', keySpan, value }], origins: value.origins };
}


/***/ }),

/***/ 801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WF: () => (/* binding */ holeString),
/* harmony export */   xW: () => (/* binding */ concat)
/* harmony export */ });
/* unused harmony export piecesOf */
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6895);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8312);


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
            return [{ name: value.name, reason: value.reason, at: (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(value, scope) }];
        default:
            return [{ name: (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q)(value, scope.template), reason: 'unsupported-expression', at: (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(value, scope) }];
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
            if (length > _scope_js__WEBPACK_IMPORTED_MODULE_0__/* .maxTextLength */ .Wh)
                return (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('a string that is too long', 'limit', origins);
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


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ emptyExtraction)
/* harmony export */ });
const emptyExtraction = { grants: [], memberships: [], moves: [], undecided: [], files: [] };


/***/ }),

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

/***/ 2408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(577);

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

/***/ 7235:
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

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  maxAliasedNodes: () => (/* binding */ maxAliasedNodes),
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ../../main/node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(685);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
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
