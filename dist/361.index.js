export const id = 361;
export const ids = [361];
export const modules = {

/***/ 3361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cloudformation: () => (/* binding */ cloudformation)
});

// EXTERNAL MODULE: ./build/grants/grant.js
var grant = __webpack_require__(577);
// EXTERNAL MODULE: ./build/grants/unreadable.js
var unreadable = __webpack_require__(2408);
// EXTERNAL MODULE: ./build/located/parse-problem.js
var parse_problem = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/located/tree.js
var tree = __webpack_require__(7232);
// EXTERNAL MODULE: ./build/located/value.js
var located_value = __webpack_require__(1075);
;// CONCATENATED MODULE: ./build/cloudformation/describe.js
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

;// CONCATENATED MODULE: ./build/cloudformation/scope.js
/** How many values one template may be evaluated to; a loop that makes more ends as undecided. */
const maxSteps = 400_000;
/** How deep functions, conditions and includes may refer to each other. */
const maxDepth = 400;
/** The longest string that a function may make. */
const maxTextLength = 1_000_000;
function newRun(files) {
    return { files, steps: 0, depth: 0, notes: [], readPaths: new Set() };
}
function rootScope(template, run, parameters = new Map()) {
    return { template, parameters, loops: new Map(), assumed: new Map(), resolving: [], run };
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
        const name = (0,located_value/* knownText */.bG)(transform) ?? (0,tree/* textAt */.$6)(transform, 'Name') ?? describe(transform, template);
        if (harmless.has(name))
            continue;
        note(run, {
            reason: 'unsupported-construct',
            message: `The macro ${name} can change every resource of the template.`,
            at: placeOf(transform, rootScope(template, run)),
            remedy: 'Review what the macro makes of this template.',
        });
    }
}

// EXTERNAL MODULE: ./build/grants/policy-shape.js
var policy_shape = __webpack_require__(753);
;// CONCATENATED MODULE: ./build/cloudformation/conditions.js




const conditions_open = { kind: 'open' };
/** `Fn::If` and the like: the branch of a condition that is fixed or assumed, else a choice of both, the true one first. */
function combine(condition, yes, no, written, scope, evaluate) {
    const name = (0,located_value/* knownText */.bG)(condition);
    const truth = name === undefined ? truthOf(condition, scope, evaluate) : truthOfNamed(name, scope, evaluate);
    if (truth.kind === 'fixed')
        return evaluate(truth.value ? yes : no, scope);
    const label = labelOf(name ?? describe(condition, scope.template), truth);
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
    if (++run.steps > maxSteps || run.depth >= maxDepth)
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

;// CONCATENATED MODULE: ./build/cloudformation/local-file.js
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

// EXTERNAL MODULE: ./build/located/json-tree.js + 2 modules
var json_tree = __webpack_require__(8267);
// EXTERNAL MODULE: ./build/located/yaml-tree.js + 3 modules
var yaml_tree = __webpack_require__(9503);
;// CONCATENATED MODULE: ./build/cloudformation/template.js



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
        return (0,yaml_tree/* parseYaml */.h)(source);
    const json = (0,json_tree/* parseJson */.qF)(source);
    if ('value' in json)
        return { documents: [json.value] };
    if (/\.(?:json|template\.json)$/.test(source.path))
        return json;
    const yaml = (0,yaml_tree/* parseYaml */.h)(source);
    return 'documents' in yaml ? yaml : json;
}
/** The template that a tree is; undefined when it has no resource with a type. */
function templateOf(path, root) {
    const resources = (0,tree/* propertyOf */.$r)(root, 'Resources');
    if (resources?.kind !== 'object')
        return undefined;
    const isOne = resources.entries.some((entry) => entry.key.startsWith('Fn::') || (0,tree/* textAt */.$6)(entry.value, 'Type')?.includes('::') === true);
    if (!isOne)
        return undefined;
    const stableNames = new Map();
    for (const { key, value } of resources.entries) {
        const name = (0,tree/* textAt */.$6)(value, 'Metadata', 'aws:cdk:path');
        if (name !== undefined)
            stableNames.set(key, name);
    }
    return { path, root, stableNames };
}

;// CONCATENATED MODULE: ./build/cloudformation/include.js






/**
 * `Fn::Transform` with `AWS::Include`: the content of a file of the repository, evaluated in this template. Undefined for
 * other macros; a file that cannot be read is noted, because it may hold permissions.
 */
function include(argument, scope, evaluate) {
    if ((0,tree/* textAt */.$6)(argument, 'Name') !== 'AWS::Include')
        return undefined;
    const location = (0,tree/* valueAt */.fK)(argument, 'Parameters', 'Location');
    const evaluated = location && evaluate(location, scope);
    const text = evaluated && (0,located_value/* knownText */.bG)(evaluated);
    const at = placeOf(location ?? argument, scope);
    const origins = [at];
    const missing = (why) => {
        const shown = text ?? (evaluated ? describe(evaluated, scope.template) : 'nothing');
        note(scope.run, {
            reason: 'missing-file',
            message: `The included file ${shown} ${why}.`,
            at,
            remedy: 'Include a file of this repository by a relative path, or review its permissions where it is kept.',
        });
        return unknown(`AWS::Include(${shown})`, 'missing-file', origins);
    };
    const path = text === undefined ? undefined : localFile(scope.template.path, text);
    if (path === undefined)
        return missing('is not in the repository');
    const key = `include ${path}`;
    if (path === scope.template.path || scope.resolving.includes(key)) {
        note(scope.run, {
            reason: 'cycle',
            message: `The included file ${path} includes itself.`,
            at,
            remedy: 'Remove the cycle.',
        });
        return unknown(`AWS::Include(${path})`, 'cycle', origins);
    }
    const content = scope.run.files.read(path);
    if (content.kind === 'pending')
        return unknown(`AWS::Include(${path})`, 'missing-file', origins);
    if (content.kind !== 'text')
        return missing('cannot be read');
    scope.run.readPaths.add(path);
    const parsed = documentsOf(content.source);
    if ('problem' in parsed)
        return missing(`cannot be parsed: ${parsed.problem.message}`);
    const [first] = parsed.documents;
    return first ? evaluate(first, { ...scope, resolving: [...scope.resolving, key] }) : { kind: 'null', origins };
}

;// CONCATENATED MODULE: ./build/cloudformation/intrinsic.js


/** The result where only deployment can tell: an unknown that is named by the whole expression. */
function undetermined(written, scope) {
    return unknown(describe(written, scope.template), 'unsupported-expression', written.origins);
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
            return [{ name: value.name, reason: value.reason, at: placeOf(value, scope) }];
        default:
            return [{ name: describe(value, scope.template), reason: 'unsupported-expression', at: placeOf(value, scope) }];
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
            if (length > maxTextLength)
                return unknown('a string that is too long', 'limit', origins);
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
const list_functions_maxParts = 10_000;
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
    const items = text.split(between, list_functions_maxParts).map((part) => (0,located_value/* stringValue */.r$)(part, value?.origins ?? []));
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
    return item ? (0,located_value/* handedOn */.Uz)(item, placeOf(written, scope)) : undetermined(written, scope);
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
    const guard = `mapping ${describe(argument, scope.template)}`;
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
        return (0,located_value/* handedOn */.Uz)(value, placeOf(written, scope));
    const texts = new Set(values.map((one) => describe(one, scope.template)));
    if (texts.size === 1)
        return (0,located_value/* handedOn */.Uz)(value, placeOf(written, scope));
    return (0,tree/* choiceOf */.FH)(describe(written, scope.template), values, written.origins);
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

;// CONCATENATED MODULE: ./build/cloudformation/references.js






/** `Ref`: an identifier of a loop, a pseudo parameter, a parameter, or a resource. */
const ref = (argument, _call, written, scope, evaluate) => {
    const name = (0,located_value/* knownText */.bG)(evaluate(argument, scope));
    return name === undefined ? undetermined(written, scope) : refer(name, argument.origins, scope);
};
/** What a name refers to; `origins` is the place of the reference. */
function refer(name, origins, scope) {
    const at = origins[0] ?? placeOf(scope.template.root, scope);
    const looped = scope.loops.get(name);
    if (looped)
        return (0,located_value/* handedOn */.Uz)(looped, at);
    if (name.startsWith('AWS::'))
        return pseudoParameter(name, at, origins);
    const parameter = (0,tree/* propertyOf */.$r)((0,tree/* propertyOf */.$r)(scope.template.root, 'Parameters'), name);
    const given = scope.parameters.get(name);
    if (parameter || given)
        return (0,located_value/* handedOn */.Uz)(parameterValue(name, parameter, given, origins), at);
    const stable = scope.template.stableNames.get(name) ?? name;
    return holeString({ name: stable, reason: 'unresolved-reference', at }, origins);
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
            return unknown(name, 'unresolved-variable', origins);
        default:
            return hole();
    }
}
function parameterValue(name, declared, given, origins) {
    const type = (0,tree/* textAt */.$6)(declared, 'Type') ?? 'String';
    // The default of an SSM parameter type is the name under which the value is stored, not the value.
    const stored = type.startsWith('AWS::SSM::Parameter::Value');
    const value = given ?? (stored ? undefined : (0,tree/* propertyOf */.$r)(declared, 'Default'));
    if (!value || value.kind === 'null')
        return unknown(name, 'unresolved-variable', origins);
    const text = (0,located_value/* knownText */.bG)(value);
    if (text === undefined || !(type === 'CommaDelimitedList' || type.startsWith('List<')))
        return value;
    const items = text === '' ? [] : text.split(',').map((item) => (0,located_value/* stringValue */.r$)(item.trim(), value.origins));
    return { kind: 'list', items, origins: value.origins };
}
/** `Fn::GetAtt`, as `[id, attribute]` or `id.attribute`: known only after deployment, so a hole of its name. */
const getAtt = (argument, _call, written, scope, evaluate) => {
    const value = evaluate(argument, scope);
    const parts = (0,tree/* itemsOf */.S3)(value).map(located_value/* knownText */.bG);
    if (parts.length === 0 || parts.some((part) => part === undefined))
        return undetermined(written, scope);
    return attribute(parts.join('.'), argument.origins, scope);
};
/** The attribute of a resource, as `id.attribute`. */
function attribute(path, origins, scope) {
    const at = origins[0] ?? placeOf(scope.template.root, scope);
    const dot = path.indexOf('.');
    const id = dot < 0 ? path : path.slice(0, dot);
    const name = `${scope.template.stableNames.get(id) ?? id}${dot < 0 ? '' : path.slice(dot)}`;
    const isArn = /arn$/i.test(path);
    return holeString({ name, reason: 'unresolved-reference', at, ...(isArn ? { kind: 'arn' } : {}) }, origins);
}
/** `Fn::ImportValue`: another stack's output, named by its export. */
const importValue = (argument, _call, written, scope, evaluate) => {
    const name = describe(evaluate(argument, scope), scope.template);
    const at = placeOf(written, scope);
    return holeString({ name: `Fn::ImportValue(${name})`, reason: 'unresolved-reference', at }, written.origins);
};

// EXTERNAL MODULE: ./build/located/string-alignment.js
var string_alignment = __webpack_require__(8785);
;// CONCATENATED MODULE: ./build/cloudformation/substitute.js






/** `Fn::Sub`, as a string or as `[string, { name: value }]`. `${!x}` is the literal `${x}`. */
const substitute = (argument, _call, written, scope, evaluate) => {
    const [template, variables] = argument.kind === 'list' ? argument.items : [argument];
    const value = template && evaluate(template, scope);
    const text = value && (0,located_value/* knownText */.bG)(value);
    if (value?.kind !== 'string' || text === undefined)
        return undetermined(written, scope);
    return concat(partsOf(text, value, variables, scope, evaluate), value.origins, scope);
};
function partsOf(text, value, variables, scope, evaluate) {
    const place = placesIn(value);
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
    const found = dot > 0 && !scope.loops.has(name) ? attribute(name, origins, scope) : refer(name, origins, scope);
    // The string's own place says where a hole stands; only a value that comes from elsewhere adds where it was written.
    const isHole = found.kind === 'string' && found.pieces.length === 1 && typeof found.pieces[0] === 'object';
    return isHole ? { ...found, origins: [] } : found;
}
/** Where parts of a string stand in its source. */
function placesIn(value) {
    let aligned;
    return (start, end) => {
        aligned ??= (0,string_alignment/* alignedPieces */.u)(value)[0];
        if (aligned?.kind !== 'text' || !aligned.offsets)
            return value.origins.slice(0, 1);
        const from = aligned.offsets[start] ?? aligned.at.start;
        return [{ source: aligned.at.source, start: from, end: aligned.offsets[end] ?? aligned.at.end }];
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
    const name = describe(json, scope.template);
    const at = placeOf(written, scope);
    return { kind: 'string', pieces: [{ name, reason: 'unsupported-expression', at }], origins: json.origins, json };
};
const transform = (argument, _call, written, scope, evaluate) => include(argument, scope, evaluate) ?? undetermined(written, scope);
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
        report(loop, scope, `runs over ${describe(values, scope.template)}, which is not known from source`);
        return [];
    }
    const made = [];
    for (const value of (0,tree/* itemsOf */.S3)(values)) {
        if (++scope.run.steps > maxSteps) {
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
    note(scope.run, {
        reason: 'unsupported-construct',
        message: `The loop ${loop.key} ${what}.`,
        at: placeOf(loop.value, scope),
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
            return step(scope, value.origins, () => {
                const items = value.items.map((item) => evaluate(item, scope)).filter((item) => item.kind !== 'null');
                return { ...value, items };
            });
        case 'object':
            return step(scope, value.origins, () => evaluateObject(value, scope));
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
            const included = include(entry.value, scope, evaluate);
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

;// CONCATENATED MODULE: ./build/cloudformation/resource.js






/** The resources of a template, loops unrolled; those whose condition is surely false are left out. */
function resourcesOf(scope) {
    const section = (0,tree/* propertyOf */.$r)(scope.template.root, 'Resources');
    if (section?.kind !== 'object')
        return [];
    const found = [];
    for (const entry of section.entries) {
        const looped = isLoop(entry.key) ? expandLoop(entry, scope, evaluate) : [{ entry, scope }];
        for (const one of looped) {
            const resource = resourceOf(one.entry.key, one.entry.value, one.entry.keySpan, one.scope);
            if (resource)
                found.push(resource);
        }
    }
    return found;
}
function resourceOf(id, body, at, scope) {
    const type = (0,tree/* textAt */.$6)(body, 'Type');
    if (type === undefined)
        return undefined;
    const address = scope.template.stableNames.get(id) ?? id;
    const condition = (0,tree/* textAt */.$6)(body, 'Condition');
    if (condition === undefined)
        return { id, address, type, body, scope, at, always: true };
    const truth = truthOfNamed(condition, scope, evaluate);
    if (truth.kind === 'fixed' && !truth.value)
        return undefined;
    const always = truth.kind !== 'open' && truth.value;
    return { id, address, type, body, scope: assume(scope, condition, true), at, always };
}
/** A property of a resource, evaluated; undefined when it is absent or `AWS::NoValue`. */
function propertyIn(resource, name) {
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
    const name = nameProperty === undefined ? undefined : propertyIn(resource, nameProperty);
    return {
        type,
        root: resource.scope.template.path,
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




/** The kinds of grantee that have a name, and the resource types that declare them with the property of the name. */
const declaring = {
    role: [['AWS::IAM::Role', 'RoleName']],
    user: [['AWS::IAM::User', 'UserName']],
    group: [['AWS::IAM::Group', 'GroupName']],
};
/** Resources whose role SAM makes when they have none, named `<id>Role`. */
const withOwnRole = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);
function unitOf(scope) {
    const resources = resourcesOf(scope);
    const byAddress = new Map();
    const byName = new Map();
    for (const resource of resources) {
        byAddress.set(resource.address, resource);
        if (withOwnRole.has(resource.type))
            byAddress.set(`${resource.id}Role`, resource);
        for (const [kind, types] of Object.entries(declaring)) {
            for (const [type, property] of types) {
                if (type !== resource.type)
                    continue;
                const name = propertyIn(resource, property);
                const text = name && (0,located_value/* knownText */.bG)(name);
                if (text !== undefined)
                    byName.set(`${kind} ${text}`, resource);
            }
        }
    }
    return { scope, resources, byAddress, byName, grants: [], memberships: [] };
}
/** The role, user or group that a value names: by a reference, an ARN or a name; one outside the template by its name. */
function namedGrantee(value, kind, unit) {
    const resource = resourceNamed(value, kind, unit);
    if (resource)
        return withOwnRole.has(resource.type) ? ownRole(resource) : granteeOf(resource, kind, declaring[kind][0][1]);
    const name = value.kind === 'string' ? lastPart(value) : undefined;
    const only = name?.pieces.length === 1 ? name.pieces[0] : undefined;
    return {
        type: kind,
        root: unit.scope.template.path,
        address: typeof only === 'object' ? only.name : describe(name ?? value, unit.scope.template),
        ...(name ? { name } : {}),
        declaredAt: placeOf(value, unit.scope),
    };
}
/** The resource that a reference or a literal name stands for. */
function resourceNamed(value, kind, unit) {
    const types = [...declaring[kind].map(([type]) => type), ...(kind === 'role' ? withOwnRole : [])];
    const referred = referredResource(value, unit);
    if (referred && types.includes(referred.type))
        return referred;
    if (value.kind !== 'string')
        return undefined;
    const text = (0,located_value/* knownText */.bG)(lastPart(value));
    return text === undefined ? undefined : unit.byName.get(`${kind} ${text}`);
}
/** The resource that a `Ref` or `Fn::GetAtt` of this template names. */
function referredResource(value, unit) {
    if (value.kind !== 'string' || value.pieces.length !== 1)
        return undefined;
    const [hole] = value.pieces;
    if (hole === undefined || typeof hole === 'string')
        return undefined;
    return unit.byAddress.get(hole.name) ?? unit.byAddress.get(hole.name.replace(/\.[A-Za-z]+$/, ''));
}
/** The name in `arn:aws:iam::1:role/path/name`: what stands behind the last slash. */
function lastPart(value) {
    const [first] = value.pieces;
    const last = value.pieces.at(-1);
    if (typeof first !== 'string' || !first.startsWith('arn:') || typeof last !== 'string')
        return value;
    const slash = last.lastIndexOf('/');
    return slash < 0 ? value : { ...value, pieces: [last.slice(slash + 1)] };
}
/** The role that SAM makes for a function or state machine that has none. */
function ownRole(resource) {
    return granteeOf(resource, 'role');
}

;// CONCATENATED MODULE: ./build/cloudformation/policies.js




function addGrant(unit, to, policy) {
    const { confidence = 'certain', grantee, use, attachedAt, always } = to;
    unit.grants.push({ grantee, use, policy, attachedAt, confidence, always });
}
/** Adds a document, in every form that a condition gives it. */
function addDocument(unit, to, value, label) {
    if (!value || value.kind === 'null')
        return;
    addGrant(unit, to, { kind: 'document', value: documentIn(value), ...(label === undefined ? {} : { label }) });
}
/** Adds inline policies, a list of `{ PolicyName, PolicyDocument }`. */
function addInline(unit, to, policies) {
    for (const item of (0,tree/* itemsOf */.S3)(policies)) {
        for (const { value, always } of (0,tree/* optionsOf */.cz)(item)) {
            for (const one of (0,tree/* itemsOf */.S3)(value)) {
                const document = one.kind === 'object' ? (0,tree/* propertyOf */.$r)(one, 'PolicyDocument') : one;
                addDocument(unit, { ...to, always: to.always && always }, document);
            }
        }
    }
}
/**
 * Adds managed policies by ARN: an AWS-managed one by its name, one of this template by its document. `seen` gets the
 * template's own policies that were attached this way.
 */
function addManaged(unit, to, arns) {
    for (const item of (0,tree/* itemsOf */.S3)(arns)) {
        for (const option of (0,tree/* optionsOf */.cz)(item)) {
            for (const arn of (0,tree/* itemsOf */.S3)(option.value)) {
                const attachment = {
                    ...to,
                    attachedAt: [...arn.origins, ...to.attachedAt],
                    always: to.always && option.always,
                };
                addManagedOne(unit, attachment, arn);
            }
        }
    }
}
function addManagedOne(unit, to, arn) {
    const own = ownPolicy(arn, unit);
    if (own) {
        const always = to.always && own.always;
        addDocument(unit, { ...to, always }, propertyIn(own, 'PolicyDocument'));
    }
    else
        addGrant(unit, to, { kind: 'managed', arn: withPartition(arn) });
}
/** The managed policy of this template that an ARN stands for: by reference, or by its literal name. */
function ownPolicy(arn, unit) {
    const referred = referredResource(arn, unit);
    if (referred)
        return referred.type === 'AWS::IAM::ManagedPolicy' ? referred : undefined;
    if (arn.kind !== 'string')
        return undefined;
    const last = arn.pieces.at(-1);
    const name = typeof last === 'string' && last.includes(':policy/') ? last.slice(last.lastIndexOf('/') + 1) : undefined;
    if (!name || last?.toString().includes(':aws:policy/'))
        return undefined;
    return unit.resources.find((resource) => {
        if (resource.type !== 'AWS::IAM::ManagedPolicy')
            return false;
        const own = propertyIn(resource, 'ManagedPolicyName');
        return own !== undefined && (0,located_value/* knownText */.bG)(own) === name;
    });
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

;// CONCATENATED MODULE: ./build/cloudformation/iam.js




/** The attachment of what a resource itself declares. */
function attachedTo(grantee, resource, use = 'identity') {
    return { grantee, use, attachedAt: [resource.at], always: resource.always };
}
/** AWS::IAM::Role, User and Group: their own policies, managed ones, boundary and trust. */
function principal(kind, nameProperty) {
    return (resource, unit) => {
        const grantee = granteeOf(resource, kind, nameProperty);
        const to = attachedTo(grantee, resource);
        addInline(unit, to, propertyIn(resource, 'Policies'));
        addManaged(unit, to, propertyIn(resource, 'ManagedPolicyArns'));
        addManaged(unit, { ...to, use: 'boundary' }, propertyIn(resource, 'PermissionsBoundary'));
        addDocument(unit, { ...to, use: 'trust' }, propertyIn(resource, 'AssumeRolePolicyDocument'));
        if (kind === 'user')
            addGroups(resource, unit, grantee);
    };
}
function addGroups(resource, unit, member) {
    for (const group of (0,tree/* itemsOf */.S3)(propertyIn(resource, 'Groups'))) {
        const at = group.origins[0] ?? resource.at;
        unit.memberships.push({ member, group: namedGrantee(group, 'group', unit), at });
    }
}
/** AWS::IAM::UserToGroupAddition. */
const groupAddition = (resource, unit) => {
    const group = propertyIn(resource, 'GroupName');
    if (!group)
        return;
    for (const user of (0,tree/* itemsOf */.S3)(propertyIn(resource, 'Users'))) {
        const at = user.origins[0] ?? resource.at;
        unit.memberships.push({
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
    const document = propertyIn(resource, 'PolicyDocument');
    let attached = false;
    for (const [property, kind] of attachmentLists) {
        for (const item of (0,tree/* itemsOf */.S3)(propertyIn(resource, property))) {
            for (const { value, always } of (0,tree/* optionsOf */.cz)(item)) {
                for (const one of (0,tree/* itemsOf */.S3)(value)) {
                    attached = true;
                    const to = attachedTo(namedGrantee(one, kind, unit), resource);
                    addDocument(unit, { ...to, attachedAt: [...one.origins, resource.at], always: resource.always && always }, document);
                }
            }
        }
    }
    if (!attached && !isUsed(resource, unit)) {
        addDocument(unit, attachedTo(granteeOf(resource, 'policy', 'ManagedPolicyName'), resource), document);
    }
};
/** Whether some resource of the template names this managed policy, as a grant or as a boundary: then that is what it does. */
function isUsed(resource, unit) {
    return resource.type === 'AWS::IAM::ManagedPolicy' && usedPolicies(unit).has(resource);
}
const used = new WeakMap();
function usedPolicies(unit) {
    const known = used.get(unit);
    if (known)
        return known;
    const found = new Set();
    for (const resource of unit.resources) {
        for (const property of ['ManagedPolicyArns', 'PermissionsBoundary', ...(isSam(resource) ? ['Policies'] : [])]) {
            for (const arn of (0,tree/* itemsOf */.S3)(propertyIn(resource, property)).flatMap(flat)) {
                const own = ownPolicy(arn, unit);
                if (own)
                    found.add(own);
            }
        }
    }
    used.set(unit, found);
    return found;
}
function isSam(resource) {
    return resource.type.startsWith('AWS::Serverless::');
}
function flat(value) {
    return (0,tree/* optionsOf */.cz)(value).flatMap((option) => (0,tree/* itemsOf */.S3)(option.value));
}
/** AWS::IAM::RolePolicy, UserPolicy and GroupPolicy: one inline policy of a named principal. */
function inlineOf(kind, nameProperty) {
    return (resource, unit) => {
        const name = propertyIn(resource, nameProperty);
        const grantee = name ? namedGrantee(name, kind, unit) : granteeOf(resource, 'policy');
        const to = attachedTo(grantee, resource);
        addDocument(unit, { ...to, attachedAt: [...(name?.origins ?? []), resource.at] }, propertyIn(resource, 'PolicyDocument'));
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





/** A custom resource: what in its properties has the shape of a policy is possibly given to someone by its function. */
const customReader = (resource, unit) => {
    const properties = propertiesOf(resource);
    if (!properties)
        return;
    const to = { ...attachedTo(granteeOf(resource, 'policy'), resource), confidence: 'possible' };
    const search = (value) => {
        if ((0,policy_shape/* looksLikePolicy */.Q)(value))
            addDocument(unit, to, evaluate(value, resource.scope));
        else if (value.kind === 'list')
            value.items.forEach(search);
        else if (value.kind === 'object')
            for (const entry of value.entries)
                search(entry.value);
    };
    search(properties);
};

;// CONCATENATED MODULE: ./build/cloudformation/document-readers.js





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
            let value = first === undefined ? undefined : propertyIn(resource, first);
            for (const key of rest)
                value = (0,tree/* propertyOf */.$r)(value, key);
            if (!value)
                continue;
            addDocument(unit, attachedTo(granteeOf(resource, 'resource'), resource, 'resource'), asDocument(value));
        }
    };
}
function asDocument(value) {
    const isStatements = value.kind === 'list' || (value.kind === 'object' && (0,tree/* propertyOf */.$r)(value, 'Effect') !== undefined);
    if (!isStatements)
        return value;
    const keySpan = value.origins[0];
    return keySpan ? { kind: 'object', entries: [{ key: 'Statement', keySpan, value }], origins: value.origins } : value;
}
/** AWS::SSO::PermissionSet: inline policy, AWS-managed and customer-managed policies, boundary. */
const permissionSet = (resource, unit) => {
    const to = attachedTo(granteeOf(resource, 'permission-set', 'Name'), resource);
    addDocument(unit, to, propertyIn(resource, 'InlinePolicy'));
    addManaged(unit, to, propertyIn(resource, 'ManagedPolicies'));
    for (const reference of (0,tree/* itemsOf */.S3)(propertyIn(resource, 'CustomerManagedPolicyReferences'))) {
        for (const option of (0,tree/* optionsOf */.cz)(reference)) {
            addManaged(unit, { ...to, always: to.always && option.always }, customerPolicy(option.value));
        }
    }
    const boundary = propertyIn(resource, 'PermissionsBoundary');
    addManaged(unit, { ...to, use: 'boundary' }, (0,tree/* propertyOf */.$r)(boundary, 'ManagedPolicyArn'));
    addManaged(unit, { ...to, use: 'boundary' }, customerPolicy((0,tree/* propertyOf */.$r)(boundary, 'CustomerManagedPolicyReference')));
};
/** A customer-managed policy that is named, as the end of its ARN. */
function customerPolicy(reference) {
    const name = (0,tree/* propertyOf */.$r)(reference, 'Name');
    if (name?.kind !== 'string')
        return name;
    return { ...name, pieces: [':policy/', ...name.pieces] };
}
const organizationUses = new Map([
    ['SERVICE_CONTROL_POLICY', 'service-control'],
    ['RESOURCE_CONTROL_POLICY', 'resource-control'],
]);
/** AWS::Organizations::Policy: a service control or resource control policy; other types grant nothing. */
const organizationPolicy = (resource, unit) => {
    const type = propertyIn(resource, 'Type');
    const use = organizationUses.get((type && (0,located_value/* knownText */.bG)(type)) ?? 'SERVICE_CONTROL_POLICY');
    if (!use)
        return;
    addDocument(unit, attachedTo(granteeOf(resource, 'organization', 'Name'), resource, use), propertyIn(resource, 'Content'));
};
/** AWS::Organizations::ResourcePolicy: the delegation policy of an organization. */
const organizationDelegation = (resource, unit) => {
    const to = attachedTo(granteeOf(resource, 'organization'), resource, 'resource');
    addDocument(unit, to, propertyIn(resource, 'Content'));
};
/** A permission that a resource type writes as properties: one Allow statement with its principal. */
function permission(action, resourceName) {
    return (resource, unit) => {
        const at = resource.at;
        const actions = propertyIn(resource, action);
        const principal = propertyIn(resource, 'Principal');
        if (!actions || !principal)
            return;
        const entries = [
            ['Effect', (0,located_value/* stringValue */.r$)('Allow', [at])],
            ['Action', actions],
            ['Principal', isService(principal) ? object(at, [['Service', principal]]) : object(at, [['AWS', principal]])],
            ['Resource', propertyIn(resource, resourceName) ?? (0,located_value/* stringValue */.r$)('*', [at])],
            ...conditionOf(resource, at),
        ];
        const statement = object(at, entries);
        const to = attachedTo(granteeOf(resource, 'resource'), resource, 'resource');
        addDocument(unit, to, object(at, [
            ['Version', (0,located_value/* stringValue */.r$)('2012-10-17', [at])],
            ['Statement', statement],
        ]));
    };
}
function conditionOf(resource, at) {
    const keys = [
        ['SourceAccount', 'StringEquals', 'aws:SourceAccount'],
        ['SourceArn', 'ArnLike', 'aws:SourceArn'],
        ['PrincipalOrgID', 'StringEquals', 'aws:PrincipalOrgID'],
    ];
    const operators = keys.flatMap(([property, operator, key]) => {
        const value = propertyIn(resource, property);
        return value ? [[operator, object(at, [[key, value]])]] : [];
    });
    return operators.length === 0 ? [] : [['Condition', object(at, operators)]];
}
function isService(principal) {
    const last = principal.kind === 'string' ? principal.pieces.at(-1) : undefined;
    return typeof last === 'string' && /\.amazonaws\.com(?:\.cn)?$/.test(last);
}
function object(keySpan, pairs) {
    return { kind: 'object', entries: pairs.map(([key, value]) => ({ key, keySpan, value })), origins: [keySpan] };
}
const documentReaders = new Map([
    ...Object.entries(resourcePolicies).map(([type, paths]) => [type, aboutItself(paths)]),
    ['AWS::SSO::PermissionSet', permissionSet],
    ['AWS::Organizations::Policy', organizationPolicy],
    ['AWS::Organizations::ResourcePolicy', organizationDelegation],
    ['AWS::Lambda::Permission', permission('Action', 'FunctionName')],
    ['AWS::Lambda::LayerVersionPermission', permission('Action', 'LayerVersionArn')],
    ['AWS::QBusiness::Permission', permission('Actions', 'ApplicationId')],
]);

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
    const roles = (0,tree/* optionsOf */.cz)(withGlobals(resource, 'Role')[0] ?? { kind: 'null', origins: [] });
    // With a role of its own, SAM does not use Policies; a role that only a condition gives leaves both possible.
    const withoutRole = roles.filter((one) => one.value.kind === 'null');
    if (withoutRole.length === 0)
        return;
    const always = resource.always && roles.length === 1;
    const to = { ...attachedTo(ownRole(resource), resource), always };
    for (const policies of withGlobals(resource, 'Policies'))
        addPolicies(unit, to, policies);
    for (const arn of withGlobals(resource, 'PermissionsBoundary'))
        addManaged(unit, { ...to, use: 'boundary' }, arn);
    for (const trust of withGlobals(resource, 'AssumeRolePolicyDocument'))
        addDocument(unit, { ...to, use: 'trust' }, trust);
};
/** Properties whose values in Globals are added to those of the resource; the others are replaced by them. */
const additive = new Set(['Policies']);
/** The values of a property: the resource's own, and what the template's Globals section gives to its type. */
function withGlobals(resource, name) {
    const own = propertyIn(resource, name);
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
    for (const item of (0,tree/* itemsOf */.S3)(policies)) {
        for (const option of (0,tree/* optionsOf */.cz)(item)) {
            for (const one of (0,tree/* itemsOf */.S3)(option.value)) {
                const attachment = {
                    ...to,
                    attachedAt: [...one.origins, ...to.attachedAt],
                    always: to.always && option.always,
                };
                if (one.kind === 'object')
                    addObject(unit, { ...to, always: attachment.always }, one);
                else if (one.kind === 'string' && isDocumentText(one))
                    addDocument(unit, attachment, one);
                else
                    addManagedOne(unit, attachment, one);
            }
        }
    }
}
function isDocumentText(value) {
    return (value.kind === 'string' && (value.json !== undefined || (0,located_value/* knownText */.bG)(value)?.trimStart().startsWith('{') === true));
}
function addObject(unit, to, policy) {
    const document = documentOf(policy, to);
    if (document) {
        addDocument(unit, to, document);
        return;
    }
    for (const use of policy.entries) {
        const made = policyTemplateDocument(use, unit.scope);
        if (made) {
            addDocument(unit, { ...to, attachedAt: [use.keySpan, ...to.attachedAt] }, made, `sam-template:${use.key}`);
            continue;
        }
        note(unit.scope.run, {
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




const readers = new Map([...iamReaders, ...documentReaders, ...samReaders]);
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
 * Reads the permissions of one CloudFormation or SAM template, in JSON or YAML, with the files that it includes. A file that
 * looks like a template but cannot be read is undecided; one that is none gives nothing.
 */
function extractTemplate(files, path, _options = {}) {
    const content = files.read(path);
    // A `.json` file that is no text is the concern of whoever looks for policies in it.
    if (content.kind !== 'text')
        return path.endsWith('.json') ? grant/* emptyExtraction */.z : (0,unreadable/* unreadable */.O)(path, content);
    if (!isTemplate(content.source))
        return grant/* emptyExtraction */.z;
    const parsed = documentsOf(content.source);
    if ('problem' in parsed) {
        const undecided = [(0,parse_problem/* undecidedFrom */.O)(parsed.problem, `The template ${path}`)];
        return { ...grant/* emptyExtraction */.z, undecided, files: [{ path, parsed: false }] };
    }
    const run = newRun(files);
    const units = parsed.documents.flatMap((document) => {
        const template = templateOf(path, document);
        return template ? [read(template, run)] : [];
    });
    return {
        grants: units.flatMap((unit) => unit.grants),
        memberships: units.flatMap((unit) => unit.memberships),
        moves: units.flatMap(movesOf),
        undecided: run.notes,
        files: [{ path, parsed: true }, ...[...run.readPaths].map((read) => ({ path: read, parsed: true }))],
    };
}
function read(template, run, parameters = new Map()) {
    const unit = unitOf(rootScope(template, run, parameters));
    for (const resource of unit.resources)
        readerOf(resource.type)?.(resource, unit);
    noteMacros(template, run);
    return unit;
}
/** A resource is addressed by its `aws:cdk:path`; where a template loses that metadata, the logical id is the same resource. */
function movesOf(unit) {
    return [...unit.scope.template.stableNames].map(([to, from]) => ({ root: unit.scope.template.path, from, to }));
}

;// CONCATENATED MODULE: ./build/cloudformation/index.js

/** CloudFormation and SAM: every changed file is a unit of its own; what is no template gives nothing. */
const cloudformation = {
    units: (_files, changed) => ({ units: changed, undecided: [] }),
    extract: (files, path, { parameterFiles }) => extractTemplate(files, path, { parameterFiles }),
};


/***/ }),

/***/ 9503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// UNUSED EXPORTS: maxAliasedNodes

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
