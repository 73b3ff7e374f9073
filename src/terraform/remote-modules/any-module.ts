import { type GivenName, namesGiven } from '../../grants/given-names.ts';
import { looksLikePolicy, looksLikeStatement } from '../../grants/policy-shape.ts';
import { limits } from '../../limits.ts';
import { quoted } from '../../located/defined-name.ts';
import { parseJsonPieces } from '../../located/json-tree.ts';
import { knownText, type Value } from '../../located/value.ts';
import { referenceOf } from '../modules/references.ts';
import { object } from '../modules/values.ts';
import { policyDocument, variables } from './fragments.ts';
import type { StandIn } from './stand-in.ts';

/** A part of an input that grants something to what the module makes, or to what it is given. */
interface Granted {
  readonly kind: 'arn' | 'boundary' | 'document' | 'resource' | 'statements';
  readonly value: Value;
  readonly holder: Holder | undefined;
}

/** One of several that an input describes: an element of `permission_sets`. */
interface Holder {
  readonly type: HolderType;
  /** `permission_sets["sandbox"]`. */
  readonly path: string;
}

type HolderType = 'role' | 'user' | 'group' | 'permission-set';

/** What a list that was granted is made of. */
function itemsOf(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.items;
  return value.kind === 'object' ? value.entries.flatMap((entry) => [entry.value, ...itemsOf(entry.value)]) : [];
}

/** What is configured for one kind of holder: its resource, and what gives it a managed and an inline policy. */
interface Holding {
  readonly declared: string;
  readonly attached: readonly [type: string, holder: string, arn: string];
  readonly inline: readonly [type: string, holder: string, document: string];
  readonly by: 'name' | 'arn';
}

const holdings: Readonly<Record<HolderType, Holding>> = {
  role: iamHolding('role'),
  user: iamHolding('user'),
  group: iamHolding('group'),
  'permission-set': {
    declared: 'aws_ssoadmin_permission_set',
    attached: ['aws_ssoadmin_managed_policy_attachment', 'permission_set_arn', 'managed_policy_arn'],
    inline: ['aws_ssoadmin_permission_set_inline_policy', 'permission_set_arn', 'inline_policy'],
    by: 'arn',
  },
};

function iamHolding(type: 'role' | 'user' | 'group'): Holding {
  return {
    declared: `aws_iam_${type}`,
    attached: [`aws_iam_${type}_policy_attachment`, type, 'policy_arn'],
    inline: [`aws_iam_${type}_policy`, type, 'policy'],
    by: 'name',
  };
}

/** Inputs, or parts of them, whose elements are what holds the policies in them. */
const HOLDERS: readonly (readonly [name: RegExp, type: HolderType])[] = [
  [/permission_?sets?$/i, 'permission-set'],
  [/(?:^|_)roles$/i, 'role'],
  [/^(?:iam_)?users$/i, 'user'],
  [/^(?:iam_)?groups$/i, 'group'],
];

/** Inputs that name the role that the policies are for, where they refer to one. */
const GIVEN_ROLE = /^(?:iam_)?role(?:_name|_id)?$/i;

interface Found {
  readonly granted: Granted[];
  /** False when there is more, or deeper, than is looked through. */
  complete: boolean;
}

const MOST_PARTS = limits.terraform.remoteParts;
const MOST_LEVELS = limits.terraform.remoteLevels;
/** Inputs whose policies say who may use something, not what it may do. */
const TRUST = /assume|trust/i;
/** Inputs and attributes that say what is allowed at most, which gives nothing. */
export const BOUNDARY = /boundar(?:y|ies)/i;
const POLICY = /polic|permission|statement|iam/i;
const LONGEST_NAME = limits.review.explanation;

/** What stands in for a module whose inputs are all that is known of it. */
export interface InputsStandIn extends StandIn {
  /** What of the inputs the resources of the stand-in are for, by their label: `held_0` is `permission_sets["sandbox"]`. */
  readonly holders: ReadonlyMap<string, string>;
}

/**
 * What stands in for a module that is neither in the repository nor known: a role that holds every policy, policy ARN and
 * list of statements among the inputs, none when there is none. Where the inputs refer to a role, it is that one; where they
 * describe several roles or permission sets, each holds its own. `complete` is false where not all of them were looked through.
 * @param unit what is read together
 */
export function standInForInputs(
  unit: object,
  inputs: readonly (readonly [name: string, value: Value])[],
): {
  readonly standIn?: InputsStandIn;
  readonly values: ReadonlyMap<string, Value>;
  readonly complete: boolean;
  /** What else the inputs name. */
  readonly named: readonly GivenName[];
} {
  const found: Found = { granted: [], complete: true };
  let sure = true;
  for (const [name, value] of inputs) {
    if (TRUST.test(name)) continue;
    if (BOUNDARY.test(name)) {
      if (isPolicyArn(value)) found.granted.push({ kind: 'boundary', value, holder: undefined });
      continue;
    }
    const before = found.granted.length;
    collectNamed(name, value, found, 0, undefined);
    if (found.granted.length > before && !POLICY.test(name)) sure = false;
  }
  const { granted, complete } = found;
  const values = new Map(granted.map(({ value }, i) => [`given_${i}`, value]));
  const others = inputs.flatMap(([name, value]) => (TRUST.test(name) || BOUNDARY.test(name) ? [] : [value]));
  const named = namesGiven(unit, others, new Set(granted.flatMap(({ value }) => [value, ...itemsOf(value)])));
  if (granted.length === 0) return { values, complete, named };
  const [role] = inputs.filter(([name, value]) => GIVEN_ROLE.test(name) && isRole(value));
  if (role) values.set('given_role', role[1]);
  const paths = [...new Set(granted.flatMap(({ holder }) => holder?.path ?? []))];
  const labelOf = (holder: Holder): string => `held_${paths.indexOf(holder.path)}`;
  const holders = new Map(granted.flatMap(({ holder }) => (holder ? [[labelOf(holder), holder] as const] : [])));
  const text = [
    role ? variables({}, 'given_role') : 'resource "aws_iam_role" "this" {\n}\n',
    ...[...holders].map(([label, { type }]) => `resource "${holdings[type].declared}" "${label}" {\n}\n`),
    ...granted.map(({ kind, holder }, i) => {
      const { declared, by } = holdings[holder?.type ?? 'role'];
      const whose = holder
        ? `${declared}.${labelOf(holder)}.${by}`
        : role
          ? 'var.given_role'
          : 'aws_iam_role.this.name';
      return variables({}, `given_${i}`) + given(kind, i, holdings[holder?.type ?? 'role'], whose);
    }),
  ].join('');
  const shown = new Map([...holders].map(([label, { path }]) => [label, path]));
  return { standIn: { text, confidence: sure ? 'likely' : 'possible', holders: shown }, values, complete, named };
}

/** Whether a value refers to a role that is declared or looked up, or to what another module says of one. */
function isRole(value: Value): boolean {
  if (referenceOf(value)?.type === 'aws_iam_role') return true;
  const [piece] = value.kind === 'string' ? value.pieces : [];
  const name = value.kind === 'unknown' ? value.name : typeof piece === 'object' ? piece.name : undefined;
  return name !== undefined && /^module\..*role/i.test(name.slice(0, LONGEST_NAME));
}

function given(kind: Granted['kind'], i: number, { attached, inline }: Holding, whose: string): string {
  const block = (type: string, label: string, body: string) => `resource "${type}" "${label}" {\n${body}}\n`;
  const gives = ([type, holder, policy]: Holding['attached'], value: string) =>
    block(type, `given_${i}`, `${holder} = ${whose}\n${policy} = ${value}\n`);
  switch (kind) {
    case 'arn':
      return gives(attached, `var.given_${i}`);
    case 'boundary':
      // of a role that holds nothing: whom it bounds is not known
      return block('aws_iam_role', `bounded_${i}`, `permissions_boundary = var.given_${i}\n`);
    case 'document':
      return gives(inline, `var.given_${i}`);
    case 'resource':
      return block('aws_s3_bucket_policy', `given_${i}`, `policy = var.given_${i}\n`);
    case 'statements':
      return (
        policyDocument(`given_${i}`, { statements: `var.given_${i}` }) +
        gives(inline, `data.aws_iam_policy_document.given_${i}.json`)
      );
  }
}

/** Collects from a part that has a name: its elements may be holders of their own. */
function collectNamed(name: string, value: Value, found: Found, level: number, holder: Holder | undefined): void {
  const type = holder ? undefined : HOLDERS.find(([pattern]) => pattern.test(name))?.[1];
  if (type === undefined || looksLikePolicy(value) || isSnakeStatement(value)) {
    collect(value, found, level, holder);
    return;
  }
  const each = (key: string, inner: Value) =>
    collect(inner, found, level + 1, inner.kind === 'object' ? { type, path: `${name}[${key}]` } : undefined);
  if (value.kind === 'choice') for (const option of value.options) collectNamed(name, option, found, level + 1, holder);
  else if (value.kind === 'object' && value.open === undefined)
    for (const entry of value.entries) each(quoted(entry.key), entry.value);
  else if (value.kind === 'list' && !value.items.every(isSnakeStatement))
    for (const [i, item] of value.items.entries()) each(nameIn(item) ?? String(i), item);
  else collect(value, found, level, holder);
}

function nameIn(item: Value): string | undefined {
  const name = item.kind === 'object' ? item.entries.find(({ key }) => key === 'name')?.value : undefined;
  const text = name && knownText(name);
  return text === undefined ? undefined : JSON.stringify(text);
}

function collect(value: Value, found: Found, level: number, holder: Holder | undefined): void {
  if (level > MOST_LEVELS && (value.kind === 'list' || value.kind === 'object' || value.kind === 'choice')) {
    // deep settings of other kinds leave nothing out
    const deeper: Found = { granted: [], complete: true };
    collect(value, deeper, Number.NEGATIVE_INFINITY, undefined);
    if (deeper.granted.length > 0) found.complete = false;
    return;
  }
  const add = (granted: Omit<Granted, 'holder'>): void => {
    if (found.granted.length < MOST_PARTS) found.granted.push({ ...granted, holder });
    else found.complete = false;
  };
  switch (value.kind) {
    case 'string':
    case 'unknown': {
      if (isPolicyArn(value)) add({ kind: 'arn', value });
      else if (value.kind === 'string') {
        const document = encoded(value);
        if (document && looksLikePolicy(document)) add({ kind: useOf(document), value });
      }
      return;
    }
    case 'choice':
      for (const option of value.options) collect(option, found, level + 1, holder);
      return;
    case 'list':
      if (value.items.length > 0 && value.items.every(isSnakeStatement)) add({ kind: 'statements', value });
      else if (value.items.length > 0 && value.items.every(looksLikeStatement)) add(wrapped(value));
      else for (const item of value.items) collect(item, found, level + 1, holder);
      return;
    case 'object': {
      if (value.open !== undefined) return;
      if (looksLikePolicy(value)) add({ kind: useOf(value), value });
      else if (isSnakeStatement(value))
        add({ kind: 'statements', value: { kind: 'list', items: [value], origins: value.origins } });
      else if (looksLikeStatement(value)) add(wrapped(value));
      else for (const entry of value.entries) collectNamed(entry.key, entry.value, found, level + 1, holder);
      return;
    }
    default:
  }
}

/** The ARN of a managed policy, of AWS or of this configuration. */
export function isPolicyArn(value: Value): boolean {
  const reference = referenceOf(value);
  if (reference?.type === 'aws_iam_policy') return reference.attribute === 'arn' || reference.attribute === 'id';
  if (value.kind !== 'string') return false;
  const literal = value.pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
  return literal.startsWith('arn:') && literal.includes(':iam::aws:policy/') && literal.length < 300;
}

/** The structure that a string encodes. */
export function encoded(value: Value & { kind: 'string' }): Value | undefined {
  if (value.json) return value.json;
  const text = knownText(value);
  const [at] = value.origins;
  if (text === undefined || !at || !text.includes('"Statement"')) return undefined;
  const parsed = parseJsonPieces([{ kind: 'text', text, at }], at);
  return 'value' in parsed ? parsed.value : undefined;
}

/** Terraform's own spelling of a statement. */
function isSnakeStatement(value: Value): boolean {
  if (value.kind !== 'object') return false;
  const keys = new Set(value.entries.map(({ key }) => key));
  const acts = keys.has('actions') || keys.has('not_actions');
  return acts && (keys.has('resources') || keys.has('not_resources') || keys.has('effect')) && !keys.has('principals');
}

function wrapped(statements: Value): Omit<Granted, 'holder'> {
  return { kind: 'document', value: object([['Statement', statements]], statements.origins) };
}

/** A policy with principals is attached to what they use, not to them. */
function useOf(document: Value): 'document' | 'resource' {
  const statements =
    document.kind === 'object' ? document.entries.find(({ key }) => key === 'Statement')?.value : undefined;
  const [first] = statements?.kind === 'list' ? statements.items : [statements];
  const hasPrincipal = first?.kind === 'object' && first.entries.some(({ key }) => /^(Not)?Principal$/.test(key));
  return hasPrincipal ? 'resource' : 'document';
}
