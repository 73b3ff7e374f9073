import { type Cases, caseOf, inBoth } from '../../grants/cases.ts';
import type { Span } from '../../located/source.ts';
import { camel, dataOf, jsonIn, textOf, textThing } from '../values/data.ts';
import type { Construct, Data, PolicyStatement, Thing } from '../values/thing.ts';
import { isActionText, isDocumentRecord, isStatementRecord } from './statement-values.ts';
import { mayWalk, newWalk } from './walk.ts';

/** A policy among what a call is given. */
export interface HandedPolicy {
  readonly policy: Thing;
  readonly use: 'identity' | 'trust' | 'boundary';
  /** The keys that lead to it. */
  readonly keys: readonly string[];
  readonly at: Span;
  /** When the call is given it, where that is one of several things. */
  readonly when: Cases | undefined;
}

const MANAGED = /^arn:[^:]*:iam::aws:policy\/./;

/** Whether a key says that its value is about who may assume a role. */
const TRUST =
  /^(?:assumedBy|(?:update)?assumeRolePolicy(?:Document|Command)?|trustPolicy(?:Document)?|trustRelationship|principal)$/i;
const BOUNDARY = /^permissions?Boundary(?:Arn)?$/;

/** The name of a property without regard to how a language writes it. */
export function plainKey(key: string): string {
  const plain = camel(key);
  const first = plain.charAt(0);
  const lower = first.toLowerCase();
  return first === lower ? plain : lower + plain.slice(1);
}

/** What of a thing is a policy, or a part of one: statements, documents, managed policies, principals that are trusted. */
export function policiesIn(thing: Thing, at: Span, keys: readonly string[], cut: () => void): readonly HandedPolicy[] {
  const found: HandedPolicy[] = [];
  const walk = newWalk();
  const visit = (one: Thing, place: Span, path: Path, depth: number, when: Cases | undefined): void => {
    if (!mayWalk(walk, depth)) {
      cut();
      return;
    }
    const { keys: above, use } = path;
    const add = (policy = one): void => void found.push({ policy, use, keys: above, at: place, when });
    switch (one.kind) {
      case 'statement':
      case 'document':
      case 'managed':
        add();
        return;
      case 'principal':
        if (use === 'trust') add();
        return;
      case 'construct':
        if (isPolicyConstruct(one)) add();
        return;
      case 'opaque':
        if (one.of && isPolicyConstruct(one.of)) add(one.of);
        else if (use === 'boundary') add();
        return;
      case 'data': {
        const [first] = one.value.kind === 'string' ? one.value.pieces : [];
        const text = textOf(one);
        const document = jsonIn(one);
        if (document?.kind === 'record' && isDocumentRecord(document)) {
          add(document);
          return;
        }
        if (typeof first === 'string' && (MANAGED.test(text ?? '') || isComposedManaged(one)))
          add({ kind: 'managed', arn: one.value });
        // a boundary of which the ARN alone is known
        else if (BOUNDARY.test(above.at(-1) ?? '') && one.value.kind === 'string')
          add({ kind: 'managed', arn: one.value });
        else if (text === '*' && isPermissions(above)) add();
        else if (text !== undefined && isPermissions(above) && /^[a-z][a-z0-9-]*(?::[A-Za-z*]+)?$/.test(text))
          add(allowing(one, text));
        return;
      }
      case 'list':
        for (const item of one.items) visit(item, place, path, depth + 1, when);
        return;
      case 'choice':
        one.options.forEach((option, index) => {
          const chosen = inBoth(when, caseOf(one.condition, index, one.options.length));
          visit(option, place, path, depth + 1, chosen);
        });
        return;
      case 'record':
        if (isStatementRecord(one) || isDocumentRecord(one)) add();
        else
          for (const { key, keySpan, thing: inner } of one.entries)
            visit(inner, keySpan, below(path, plainKey(key)), depth + 1, when);
        return;
      default:
    }
  };
  visit(thing, at, keys.reduce(below, { keys: [], use: 'identity' }), keys.length, undefined);
  return found;
}

/** Whether what stands below some keys is what a function of SST may do: `permissions`, `attachPermissions(…)`. */
function isPermissions(keys: readonly string[]): boolean {
  return /^(?:permissions|(?:attach|addDefault|setDefault)\w{0,20}Permissions\w{0,40})$/.test(keys.at(-1) ?? '');
}

/** `permissions: ['bedrock']` of SST: all actions of a service, or one of them. */
function allowing(thing: Data, text: string): PolicyStatement {
  const at = thing.value.origins[0] ?? NOWHERE;
  const action = text.includes(':')
    ? thing
    : dataOf({ kind: 'string', pieces: [`${text}:*`], origins: thing.value.origins });
  return {
    kind: 'statement',
    at,
    elements: new Map([
      ['Action', [{ keySpan: at, thing: action }]],
      ['Resource', [{ keySpan: at, thing: textThing('*', at) }]],
    ]),
  };
}

const NOWHERE: Span = { source: { path: '', text: '' }, start: 0, end: 0 };

/** The keys that lead to a thing, and what a policy there is used as. */
type Path = Pick<HandedPolicy, 'keys' | 'use'>;

function below({ keys, use }: Path, key: string): Path {
  return { keys: [...keys, key], use: useBelow(use, key) };
}

/** What says that it is about a boundary counts before what says that it is about trust. */
function useBelow(use: Path['use'], key: string): Path['use'] {
  if (use === 'boundary' || BOUNDARY.test(key)) return 'boundary';
  return use === 'trust' || TRUST.test(key) ? 'trust' : 'identity';
}

/** `arn:${Aws.PARTITION}:iam::aws:policy/X`. */
function isComposedManaged(thing: Thing & { kind: 'data' }): boolean {
  if (thing.value.kind !== 'string') return false;
  const [first, hole, rest] = thing.value.pieces;
  return (
    first === 'arn:' && typeof hole === 'object' && typeof rest === 'string' && rest.startsWith(':iam::aws:policy/')
  );
}

/** Whether a construct is a policy of its own, which others are given. */
export function isPolicyConstruct({ type, fields }: Construct): boolean {
  // a command of the SDK names those who hold its policy
  if (type.endsWith('Command')) return false;
  return fields.has(DOCUMENT) || /^(?:Cfn)?(?:ManagedPolicy|Policy)$/.test(type);
}

/** The field that has a policy construct's document. */
export const DOCUMENT = '#document';

/** Whether a thing is, or has in it, what policies are made of. */
export function carriesPolicy(thing: Thing): boolean {
  const walk = newWalk();
  const visit = (one: Thing, depth: number): boolean => {
    if (!mayWalk(walk, depth)) return false;
    switch (one.kind) {
      case 'statement':
      case 'document':
      case 'managed':
      case 'principal':
        return true;
      case 'construct':
        return isPolicyConstruct(one);
      case 'list':
        return one.items.some((item) => visit(item, depth + 1));
      case 'choice':
        return one.options.some((item) => visit(item, depth + 1));
      case 'record':
        return isStatementRecord(one) || one.entries.some(({ thing: inner }) => visit(inner, depth + 1));
      case 'data': {
        const text = textOf(one);
        return text !== undefined && (MANAGED.test(text) || (isActionText(text) && !/^\d+:/.test(text)));
      }
      default:
        return false;
    }
  };
  return visit(thing, 0);
}
