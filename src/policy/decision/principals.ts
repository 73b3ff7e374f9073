import { type Piece, writtenText } from '../../located/value.ts';
import { knownPattern, lowerText } from '../glob.ts';
import type { Dimension } from '../region/dimension.ts';
import { globPattern, literalTokens, type Pattern, patternFrom, patternOf, STAR } from '../region/pattern.ts';
import type { Strings } from '../region/strings.ts';
import type { Condition, PrincipalEntry, Statement } from '../statements/statement.ts';
import type { KeyPlan } from './key-plan.ts';
import { operatorOf } from './operators.ts';
import { keyOfRole } from './role-paths.ts';

/**
 * Principals as strings: `AWS:<arn>`, `Service:<name>`, `Federated:<provider>`. An account (its id or its root ARN) stands
 * for every principal that it lets, so narrowing it to a role of the same account is no new access (pitfall 25). `*` is
 * everyone; a statement without principals in a policy that needs them is taken as everyone, too. A role is all of its
 * sessions, each of which is written as the role's ARN, `#` and the session's name.
 */
export function principalDimension(
  principals: Statement['principals'],
  { roles }: Pick<KeyPlan, 'roles'>,
  strings: Strings,
): Dimension {
  if (!principals) return within(strings.any);
  const union = strings.union(principals.entries.flatMap((entry) => patternsOf(entry, roles, strings)));
  return principals.not ? outside(union) : within(union);
}

/**
 * What a condition on a key that the principal decides asks of it (semantics.md section 4): `aws:PrincipalArn`, which is the
 * role's in a session, and `aws:PrincipalAccount`. Services and identity providers have neither. Undefined for other conditions.
 */
export function principalOf(condition: Condition, strings: Strings): Dimension | undefined {
  const key = lowerText(condition.key);
  const isArn = key === 'aws:principalarn';
  const operator = isArn || key === 'aws:principalaccount' ? operatorOf(condition.operator) : undefined;
  if (!operator || operator.quantifier) return undefined;
  if (operator.test.kind === 'null') return presenceDimension(condition, strings);
  if (operator.test.kind !== 'text') return undefined;
  const { test } = operator;
  const { wildcards, fold } = test;
  const hasWildcards = wildcards !== 'exact' && condition.values.some(({ pieces }) => /[*?]/.test(writtenText(pieces)));
  if (!isArn && (hasWildcards || fold)) return undefined;
  if (condition.values.some(({ pieces }) => writtenText(pieces).includes('${aws:'))) return undefined;
  const patterns = condition.values.flatMap(({ pieces }) => {
    if (!isArn) return accountPatterns(pieces, strings);
    return withSessions(patternOf(pieces, { wildcards, fold, variables: false }, strings.symbols));
  });
  if (operator.negated) return outside(strings.union(patterns));
  return within(strings.union(operator.ifExists ? [...patterns, ...withoutArn(strings)] : patterns));
}

/** `Null`: whether the principal has an ARN at all. */
function presenceDimension({ values }: Condition, strings: Strings): Dimension | undefined {
  const texts = new Set(values.map(({ pieces }) => lowerText(writtenText(pieces))));
  const [only] = texts;
  if (texts.size !== 1 || (only !== 'true' && only !== 'false')) return undefined;
  const union = strings.union(only === 'true' ? withoutArn(strings) : [globPattern('AWS:*', strings.symbols)]);
  return within(union);
}

function withoutArn(strings: Strings): readonly Pattern[] {
  return ['Service:*', 'Federated:*', 'CanonicalUser:*'].map((one) => globPattern(one, strings.symbols));
}

/** A pattern of principals' ARNs, as principals: each of them, and each session of those that are roles. */
function withSessions({ tokens, fold }: Pattern): readonly Pattern[] {
  const arn = [...literalTokens(fold ? 'aws:' : 'AWS:'), ...tokens];
  return [patternFrom(arn, fold), patternFrom([...arn, ...literalTokens('#'), STAR], fold)];
}

/** All principals of an account. */
function accountPatterns(account: readonly Piece[], strings: Strings): readonly Pattern[] {
  const options = { wildcards: 'glob', fold: false, variables: false } as const;
  return PARTITIONS.flatMap((partition) =>
    ['iam', 'sts'].map((service) =>
      patternOf([`AWS:arn:${partition}:${service}::`, ...account, ':*'], options, strings.symbols),
    ),
  );
}

/** A principal as people write it: a session by the ARN of its own. */
export function writtenPrincipalArn(principal: string): string {
  const session = /^(arn:[^:]*:)iam(::[^:]*:)role\/([^#]*)#(.*)$/.exec(principal);
  if (!session) return principal;
  const [, start = '', account = '', path = '', name = ''] = session;
  return `${start}sts${account}assumed-role/${path.slice(path.lastIndexOf('/') + 1)}/${name}`;
}

/** The name of the dimension of principals, in trust and resource policies. */
export const PRINCIPAL = 'principal';

const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov'];

function within(union: number): Dimension {
  return { kind: 'one', absent: false, present: { kind: 'strings', strings: { within: [union], without: [] } } };
}

function outside(union: number): Dimension {
  return { kind: 'one', absent: false, present: { kind: 'strings', strings: { within: [], without: [union] } } };
}

/** A session of a role by its ARN: the role with the path that something else names, and the session. */
function sessionOf(known: string | undefined, roles: ReadonlyMap<string, string> | undefined): string | undefined {
  const session = known && /^arn:([a-z-]{1,20}):sts::(\d{12}):assumed-role\/([^/]{1,64})\/(.+)$/.exec(known);
  if (!session) return undefined;
  const [, partition = '', account = '', name = '', own = ''] = session;
  return `arn:${partition}:iam::${account}:role/${roles?.get(keyOfRole(account, name)) ?? name}#${own}`;
}

function patternsOf(
  entry: PrincipalEntry,
  roles: ReadonlyMap<string, string> | undefined,
  strings: Strings,
): readonly Pattern[] {
  const known = knownPattern(entry.value.pieces);
  if (known === '*' && (entry.type === '*' || entry.type === 'AWS'))
    return [{ tokens: [STAR], fold: false, key: `${STAR}` }];
  const account = known === undefined ? undefined : accountOf(known);
  const glob = { wildcards: 'glob', fold: false, variables: false } as const;
  if (account !== undefined) return accountPatterns([account], strings);
  const session = entry.type === 'AWS' ? sessionOf(known, roles) : undefined;
  if (session !== undefined) return [patternOf([`AWS:${session}`], glob, strings.symbols)];
  const pieces = entry.type === 'Service' ? serviceOf(entry.value.pieces) : entry.value.pieces;
  const ofAccount = entry.type === 'AWS' ? openAccountOf(pieces) : undefined;
  if (ofAccount) {
    // what is not known may be anything else, too
    const isSure = pieces.length > 1 || (typeof pieces[0] === 'object' && pieces[0].kind === 'account');
    const itself = isSure ? [] : withSessions(patternOf(pieces, glob, strings.symbols));
    return [...itself, ...accountPatterns(ofAccount, strings)];
  }
  if (entry.type === 'AWS' && pieces.at(-1) === ':root')
    return [patternOf(['AWS:', ...pieces.slice(0, -1), ':*'], glob, strings.symbols)];
  if (entry.type === 'AWS') return withSessions(patternOf(pieces, glob, strings.symbols));
  return [patternOf([`${entry.type}:`, ...pieces], glob, strings.symbols)];
}

/**
 * A service's principal as it is called in every partition: `lambda.amazonaws.com.cn`, and `lambda.` with a suffix that is
 * looked up, are the service `lambda` of the partition that the code runs in.
 */
function serviceOf(pieces: readonly Piece[]): readonly Piece[] {
  const [first, second, ...others] = pieces;
  if (typeof first !== 'string') return pieces;
  if (second === undefined) return [first.replace(/\.amazonaws\.com\.cn$/, '.amazonaws.com')];
  const suffix = typeof second !== 'string' && others.length === 0 && /^[a-z0-9-]{1,64}\.$/.test(first);
  return suffix ? [`${first}amazonaws.com`] : pieces;
}

/** The account of `${account}` and of its root, where that is not known: `arn:aws:iam::${account}:root`. */
function openAccountOf(pieces: readonly Piece[]): readonly Piece[] | undefined {
  const [first, second, ...others] = pieces;
  if (first === 'arn:' && typeof second === 'object' && second.kind === 'partition') {
    const [service, ...after] = others;
    return typeof service === 'string' ? openAccountOf([`arn:aws${service}`, ...after]) : undefined;
  }
  if (typeof first === 'object') return second === undefined ? [first] : undefined;
  const known = pieces.length === 1 && first !== undefined ? accountOf(first) : undefined;
  if (known !== undefined) return [known];
  const isRoot = first !== undefined && /^arn:[a-z-]{1,20}:iam::$/.test(first) && others.join() === ':root';
  return isRoot && typeof second === 'object' ? [second] : undefined;
}

/** The account of `123456789012` and of `arn:aws:iam::123456789012:root`. */
export function accountOf(principal: string): string | undefined {
  const match = /^(?:arn:[a-z-]{1,20}:iam::)?(\d{12})(:root)?$/.exec(principal);
  if (!match || principal.startsWith('arn:') !== (match[2] !== undefined)) return undefined;
  return match[1];
}
