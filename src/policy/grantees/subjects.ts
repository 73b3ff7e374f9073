import type { Grant, Grantee, Membership } from '../../grants/grant.ts';
import { comparedName } from '../../located/defined-name.ts';
import { digestOf } from '../../located/digest.ts';
import { putInto } from '../../located/lists.ts';
import { onceOf } from '../../located/once.ts';
import type { Undecided } from '../../located/undecided.ts';
import { type Origins, writtenText } from '../../located/value.ts';
import { aboveNone } from '../statements/ceiling.ts';
import type { Held, Policy } from '../statements/policies.ts';
import type { PrincipalEntry, Statement, Text, TextList } from '../statements/statement.ts';

/** One grantee at one revision, with the statements of everything that is attached to it. */
export interface Subject {
  readonly grantee: Grantee;
  /** Identity policies, its own and those of its groups. */
  readonly identity: readonly Held[];
  /** Undefined where there is no boundary; one of which nothing is known may let everything through, or nothing. */
  readonly boundary: readonly Held[] | undefined;
  /** What is not known of the boundary. */
  readonly boundaryUnknown: readonly Undecided[];
  /** Undefined where there is no trust policy, or none that can be read. */
  readonly trust: readonly Held[] | undefined;
  readonly resource: readonly Held[];
  /** Service and resource control policies. */
  readonly control: readonly Held[];
}

export function keyOfGrantee(grantee: Grantee): string {
  return `${grantee.type}\n${grantee.root}\n${comparedName(grantee.address)}`;
}

/** A grantee that is given nothing. */
export function withNothing(grantee: Grantee): Subject {
  return {
    ...{ grantee, identity: [], boundary: undefined, boundaryUnknown: [] },
    ...{ trust: undefined, resource: [], control: [] },
  };
}

/** The grantees of one revision by their keys. */
export function subjectsOf(policies: readonly Policy[], memberships: readonly Membership[]): Map<string, Subject> {
  const grantees = new Map<string, Grantee>();
  const byGrantee = new Map<string, Policy[]>();
  for (const policy of policies) {
    const key = keyOfGrantee(policy.grant.grantee);
    if (!grantees.has(key)) grantees.set(key, policy.grant.grantee);
    putInto(byGrantee, key, policy);
  }
  const groups = new Map<string, Map<string, Origins>>();
  for (const { member, group, at, by } of memberships) {
    const key = keyOfGrantee(member);
    if (!grantees.has(key)) grantees.set(key, member);
    groups.set(key, new Map([[keyOfGrantee(group), [at, ...(by ?? [])]], ...(groups.get(key) ?? [])]));
  }
  const subjects = new Map<string, Subject>();
  for (const [key, grantee] of grantees) {
    const own = byGrantee.get(key) ?? [];
    const inherited = [...(groups.get(key) ?? [])].flatMap(([group, at]) =>
      (byGrantee.get(group) ?? []).map((policy) => byMembership(policy, at)),
    );
    subjects.set(key, {
      grantee,
      identity: statementsOf(inherited.length === 0 ? own : [...own, ...inherited], 'identity') ?? [],
      ...boundaryOf(own),
      trust: statementsOf(own, 'trust'),
      resource: statementsOf(own, 'resource') ?? [],
      control: statementsOf(own, 'service-control', 'resource-control') ?? [],
    });
  }
  return subjects;
}

/** The boundary with what passes where it is not there. */
function boundaryOf(own: readonly Policy[]): Pick<Subject, 'boundary' | 'boundaryUnknown'> {
  const policies = own.filter(({ grant }) => grant.use === 'boundary');
  const stated = statementsOf(policies, 'boundary');
  return {
    boundary: stated && [...stated, ...aboveNone(policies.map(({ grant }) => grant))],
    boundaryUnknown: policies.flatMap(({ unknown }) => unknown ?? []),
  };
}

/** A group's policy as a member has it: the membership attaches it, too. Where only base has the policy, it is what head has of it. */
function byMembership({ grant, held }: Policy, at: Origins): Policy {
  const [place, ...by] = at;
  const { attachedAt, broughtBy = [] } = grant.ofBase ? { attachedAt: [] } : grant;
  const own: Grant = {
    ...grant,
    ...(grant.ofBase ? { ofBase: 'policy' } : {}),
    attachedAt: place ? [...attachedAt, place] : attachedAt,
    broughtBy: [...by, ...broughtBy],
  };
  return { grant: own, held: held?.map((one) => ({ ...one, grant: own })) };
}

function statementsOf(policies: readonly Policy[], ...uses: string[]): readonly Held[] | undefined {
  const lists = policies.flatMap(({ grant, held }) => (held && uses.includes(grant.use) ? [held] : []));
  return lists.length > 1 ? lists.flat() : lists[0];
}

const keys = new WeakMap<Statement, string>();

/** Equal for statements that say the same in the same words, in whatever order, under the same conditions of existence. */
export function keyOfHeld(held: Held): string {
  const when = held.when.map((one) => `${comparedName(one.condition)}#${one.option}/${one.of}`).sort();
  return `${when.join('&')}${keyOfWords(held)}`;
}

/** Equal for statements that say the same in the same words, in whatever order. */
export function keyOfWords(held: Held): string {
  let key = keys.get(held.statement);
  if (key === undefined) {
    const { statement } = held;
    key = JSON.stringify([
      statement.effect,
      listKey(statement.actions),
      statement.resources ? listKey(statement.resources) : null,
      statement.principals ? [statement.principals.not, statement.principals.entries.map(keyOfPrincipal).sort()] : null,
      statement.conditions
        .map((one) => JSON.stringify([one.operator, one.key, one.values.map((v) => comparedText(v)).sort()]))
        .sort(),
    ]);
    keys.set(held.statement, key);
  }
  return `${held.grant.use}${held.variables ? 'v' : ''}${key}`;
}

/** Equal for principals that are written in the same words. */
export function keyOfPrincipal({ type, value }: PrincipalEntry): string {
  return `${type}:${comparedText(value)}`;
}

function listKey({ not, items }: TextList): readonly [boolean, string] {
  return [not, keyOfTexts(items)];
}

/** Equal for texts with the same unknowns in them, whatever these are called. */
const comparedText = ({ pieces }: Pick<Text, 'pieces'>): string => comparedName(writtenText(pieces));

/** More characters than this of what texts say are a digest. */
const LONG = 1000;

const keyOfTexts = onceOf((items: readonly Text[]): string => {
  const key = JSON.stringify(
    items.map(({ pieces, padded }) => `${comparedText({ pieces })}${padded ? ' ' : ''}`).sort(),
  );
  return key.length > LONG ? digestOf(key) : key;
});

/** Equal for grantees to whom the same is given in the same words. */
export const keyOfSubject = onceOf(({ identity, boundary, trust, resource, control }: Subject): string =>
  [identity, boundary, trust, resource, control].map((held) => (held ? keyOfAll(held) : '-')).join('\n\n'),
);

/** Equal for statements that say the same together in the same words. */
export const keyOfAll = onceOf((held: readonly Held[]): string => [...new Set(held.map(keyOfHeld))].sort().join('\n'));
