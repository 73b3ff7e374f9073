import { looksLikePolicy, looksLikeStatement } from '../../grants/policy-shape.ts';
import { limits } from '../../limits.ts';
import { parseJsonPieces } from '../../located/json-tree.ts';
import { knownText, type Value } from '../../located/value.ts';
import { referenceOf } from '../modules/references.ts';
import { object } from '../modules/values.ts';
import { policyDocument, variables } from './fragments.ts';
import type { StandIn } from './stand-in.ts';

/** A part of an input that grants something to whatever the module makes. */
interface Granted {
  readonly kind: 'arn' | 'document' | 'resource' | 'statements';
  readonly value: Value;
}

interface Found {
  readonly granted: Granted[];
  /** False when there is more, or deeper, than is looked through. */
  complete: boolean;
}

const MOST_PARTS = limits.terraform.remoteParts;
const MOST_LEVELS = limits.terraform.remoteLevels;
/** Inputs whose policies say who may use something, not what it may do. */
const TRUST = /assume|trust/i;
const POLICY = /polic|permission|statement|iam/i;

/**
 * What stands in for a module that is neither in the repository nor known: a role that holds every policy, policy ARN and
 * list of statements among the inputs, none when there is none; `complete` is false where not all of them were looked through.
 */
export function standInForInputs(inputs: readonly (readonly [name: string, value: Value])[]): {
  readonly standIn?: StandIn;
  readonly values: ReadonlyMap<string, Value>;
  readonly complete: boolean;
} {
  const found: Found = { granted: [], complete: true };
  let sure = true;
  for (const [name, value] of inputs) {
    if (TRUST.test(name)) continue;
    const before = found.granted.length;
    collect(value, found, 0);
    if (found.granted.length > before && !POLICY.test(name)) sure = false;
  }
  const { granted, complete } = found;
  const values = new Map(granted.map(({ value }, i) => [`given_${i}`, value]));
  const text = `resource "aws_iam_role" "this" {\n}\n${granted.map(({ kind }, i) => variables({}, `given_${i}`) + given(kind, i)).join('')}`;
  if (granted.length === 0) return { values, complete };
  return { standIn: { text, confidence: sure ? 'likely' : 'possible' }, values, complete };
}

function given(kind: Granted['kind'], i: number): string {
  const block = (type: string, body: string) => `resource "${type}" "given_${i}" {\n${body}}\n`;
  switch (kind) {
    case 'arn':
      return block('aws_iam_role_policy_attachment', `role = aws_iam_role.this.name\npolicy_arn = var.given_${i}\n`);
    case 'document':
      return block('aws_iam_role_policy', `role = aws_iam_role.this.name\npolicy = var.given_${i}\n`);
    case 'resource':
      return block('aws_s3_bucket_policy', `policy = var.given_${i}\n`);
    case 'statements':
      return (
        policyDocument(`given_${i}`, { statements: `var.given_${i}` }) +
        block(
          'aws_iam_role_policy',
          `role = aws_iam_role.this.name\npolicy = data.aws_iam_policy_document.given_${i}.json\n`,
        )
      );
  }
}

function collect(value: Value, found: Found, level: number): void {
  if (level > MOST_LEVELS && (value.kind === 'list' || value.kind === 'object' || value.kind === 'choice')) {
    // deep settings of other kinds leave nothing out
    const deeper: Found = { granted: [], complete: true };
    collect(value, deeper, Number.NEGATIVE_INFINITY);
    if (deeper.granted.length > 0) found.complete = false;
    return;
  }
  const add = (granted: Granted): void => {
    if (found.granted.length < MOST_PARTS) found.granted.push(granted);
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
      for (const option of value.options) collect(option, found, level + 1);
      return;
    case 'list':
      if (value.items.length > 0 && value.items.every(isSnakeStatement)) add({ kind: 'statements', value });
      else if (value.items.length > 0 && value.items.every(looksLikeStatement)) add(wrapped(value));
      else for (const item of value.items) collect(item, found, level + 1);
      return;
    case 'object': {
      if (value.open !== undefined) return;
      if (looksLikePolicy(value)) add({ kind: useOf(value), value });
      else if (isSnakeStatement(value))
        add({ kind: 'statements', value: { kind: 'list', items: [value], origins: value.origins } });
      else if (looksLikeStatement(value)) add(wrapped(value));
      else for (const entry of value.entries) collect(entry.value, found, level + 1);
      return;
    }
    default:
  }
}

/** The ARN of a managed policy, of AWS or of this configuration. */
function isPolicyArn(value: Value): boolean {
  const reference = referenceOf(value);
  if (reference?.type === 'aws_iam_policy') return reference.attribute === 'arn' || reference.attribute === 'id';
  if (value.kind !== 'string') return false;
  const literal = value.pieces.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
  return literal.startsWith('arn:') && literal.includes(':iam::aws:policy/') && literal.length < 300;
}

/** The structure that a string encodes. */
function encoded(value: Value & { kind: 'string' }): Value | undefined {
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

function wrapped(statements: Value): Granted {
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
