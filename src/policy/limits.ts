import type { Grantee } from '../grants/grant.ts';
import { onceOf } from '../located/once.ts';
import { writtenText } from '../located/value.ts';
import type { AccessLimits } from './access.ts';
import type { Statement, Text } from './statements/statement.ts';

/**
 * Whether an Allow is limited: it has conditions, or each of its resources names something. `*`, an ARN whose region,
 * account and resource are all `*`, `NotResource`, and a resource that source does not tell are no limit.
 */
export function isLimited({ resources, conditions }: Statement): boolean {
  return conditions.length > 0 || namesResources(resources);
}

/** Whether each of the resources of an Allow names something. */
function namesResources(resources: Statement['resources']): boolean {
  return resources !== undefined && !resources.not && !hasEverything(resources);
}

/** Found out once for a list: each of many actions asks. */
const hasEverything = onceOf(({ items }: NonNullable<Statement['resources']>): boolean => items.some(isEverything));

/** What limits an Allow, for advice that does not ask for what is done already. */
export function limitsOf(statement: Statement): AccessLimits {
  return { resources: namesResources(statement.resources), conditions: statement.conditions.length > 0 };
}

/** What limits every one of some Allows of `iam:PassRole`: roles by name, without wildcards, and services by condition. */
export function passRoleLimits(statements: readonly Statement[]): { roles: boolean; services: boolean } {
  return { roles: statements.every(namesRoles), services: statements.every(namesServices) };
}

function namesRoles({ resources }: Statement): boolean {
  return resources !== undefined && !resources.not && resources.items.every(isNamed);
}

/** Whether some Allows of `iam:PassRole` are of nothing but the role that has them. */
export function passesItself(statements: readonly Statement[], grantee: Grantee): boolean {
  const isItself = (text: Text): boolean => isRole(text, grantee);
  return (
    grantee.type === 'role' &&
    statements.length > 0 &&
    statements.every(({ resources }) => resources !== undefined && !resources.not && resources.items.every(isItself))
  );
}

/** Whether an ARN is that of a role, by its address or by its name. */
function isRole({ pieces }: Text, { address, name }: Grantee): boolean {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined && typeof first !== 'string')
    return first.name.toLowerCase() === `${address}.arn`.toLowerCase();
  const own = name ? writtenText(name.pieces) : '';
  const written = writtenText(pieces);
  const at = written.lastIndexOf(':role/');
  return own !== '' && !/[*?]/.test(own) && at >= 0 && written.slice(at + ':role'.length).endsWith(`/${own}`);
}

/** Whether each of the resources of an Allow names one thing, or those that begin with a name: not a whole type. */
export function namesParts({ resources }: Statement): boolean {
  return resources !== undefined && !resources.not && resources.items.every(hasName);
}

/** A name of a role is fixed where no wildcard is in it, and where it is an attribute of a role of the same code. */
function isNamed({ pieces }: Text): boolean {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined && typeof first !== 'string')
    return first.kind === 'arn' || /(?:^|\.)aws_iam_role\.|\.Arn$/.test(first.name);
  const name = nameIn(pieces);
  return name !== '' && !/[*?]/.test(name);
}

/** `training-job/nightly-*` has a name, `training-job/*` has none. */
function hasName(text: Text): boolean {
  if (isNamed(text)) return true;
  const name = nameIn(text.pieces).split('/').at(-1) ?? '';
  return /^[^*?]{3}/.test(name);
}

function nameIn(pieces: Text['pieces']): string {
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : '-')).join('');
  return text.startsWith('arn:') ? text.split(':').slice(5).join(':') : '';
}

function namesServices({ conditions }: Statement): boolean {
  return conditions.some(
    ({ key, operator, values }) =>
      key.toLowerCase() === 'iam:passedtoservice' &&
      /^(?:ForAnyValue:|ForAllValues:)?String(?:Equals|EqualsIgnoreCase|Like)$/i.test(operator) &&
      values.every(({ pieces }) => pieces.every((piece) => typeof piece === 'string' && !/[*?]/.test(piece))),
  );
}

const ANYTHING = /^\*+$/;

function isEverything({ pieces }: Text): boolean {
  const [first] = pieces;
  if (pieces.length === 1 && typeof first !== 'string') return true;
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : '-')).join('');
  if (ANYTHING.test(text)) return true;
  const [arn, , , region, account, ...rest] = text.split(':');
  return (
    arn === 'arn' &&
    rest.length > 0 &&
    [region ?? '', account ?? '', ...rest].every((segment) => ANYTHING.test(segment))
  );
}
