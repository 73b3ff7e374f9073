import { type Cases, caseOf, existenceOf, inBoth, thereIn } from '../grants/cases.ts';
import {
  type Borrowed,
  type Declarations,
  type Extraction,
  emptyExtraction,
  type Grant,
  type Grantee,
  type Instance,
  type Named,
} from '../grants/grant.ts';
import { unreadable } from '../grants/unreadable.ts';
import { objectAt } from '../grants/written-document.ts';
import { limits } from '../limits.ts';
import type { Span } from '../located/source.ts';
import { knownText, stringValue, type Value } from '../located/value.ts';
import { visitWritten } from '../located/written.ts';
import type { Files } from '../revisions/files.ts';
import type { Followed } from './instances.ts';
import { markHanded } from './policies/attach.ts';
import { boundedBelow, scopesBounded } from './policies/bounds.ts';
import { DOCUMENT, isPolicyConstruct } from './policies/handed.ts';
import { nameIn, typeOfHolder } from './policies/receivers.ts';
import { asValue, documentOf, policyValue, principalsOf } from './policies/statement-values.ts';
import { readProgram } from './read-program.ts';
import { repeatedIn } from './repeated.ts';
import { roleUsersIn } from './role-users.ts';
import { bounded } from './values/bounded.ts';
import { textOf } from './values/data.ts';
import { headOf } from './values/functions.ts';
import { propertiesOf } from './values/given.ts';
import { type Attachment, noteLimit, type Receiver, type Run } from './values/run.ts';
import type { Construct, Thing } from './values/thing.ts';

/** Reads the permissions that one program gives, from its source. */
export function extractProgram(files: Files, path: string): Extraction {
  const content = files.read(path);
  if (content.kind !== 'text') return unreadable(path, content);
  const read = readProgram(files, path);
  if (!read) return emptyExtraction;
  const { run, module, parts, instances } = read;
  if (run.modules.isCut) noteLimit(run, content.source, `More than ${limits.programs.followed} files are read`);
  const repeated = repeatedIn(run, parts);
  const attachments = boundedBelow(
    run,
    run.attachments.filter((attachment) => !repeated.attachments.has(attachment)),
  );
  const grants = [...attachedGrants(attachments, run, path)];
  for (const construct of run.constructs) {
    if (!isPolicyConstruct(construct) || run.handed.has(construct) || construct.at.source !== module.source) continue;
    const document = construct.fields.get(DOCUMENT);
    if (document?.kind !== 'document' || document.statements.length === 0) continue;
    const itself: Attachment = {
      receiver: construct,
      use: 'identity',
      policy: construct,
      at: [construct.at],
      when: undefined,
      under: [],
      type: 'policy',
    };
    grants.push(...grantsOf(within(itself, run), path));
  }
  for (const { attachment, bounds } of scopesBounded(run, module.source))
    for (const grant of grantsOf(within(attachment, run), path))
      grants.push({
        ...grant,
        grantee: { ...grant.grantee, type: 'policy', alone: true, bounds },
        confidence: 'possible',
      });
  noteBounds(run, module.source);
  grants.push(...nobodys(run, module.source, path));
  const here = grants.filter((grant) => isHere(grant, module.source));
  return {
    ...emptyExtraction,
    grants: here,
    memberships: run.memberships.map(({ member, group, at }) => ({
      member: granteeOf(member, 'user', path),
      group: granteeOf(group, 'group', path),
      at,
    })),
    declared: {
      grantees: declaredIn(run, repeated.constructs, path),
      modules: containersOf(run, path),
      borrowed: borrowedIn(run, path),
      named: asked(namedIn(run, path)),
      instances: instances.map((one) => instanceOf(one, run, path)),
    },
    undecided: run.notes,
    known: asked(run.prose),
    files: [
      { path, parsed: true },
      ...run.modules.read.filter((one) => one !== path).map((one) => ({ path: one, parsed: true })),
    ],
  };
}

/** An object of a class of another file, with what it gives and declares. */
function instanceOf({ self, own, attachments, constructs, isCut }: Followed, run: Run, root: string): Instance {
  return {
    root,
    address: self.address,
    at: self.at,
    of: { name: own.declaration.name, at: headOf(own) },
    grants: attachedGrants(attachments, run, root),
    declared: constructs
      .filter((construct) => construct.isDeclared)
      .map((construct) => granteeOf(construct, typeOfHolder(construct), root)),
    ...(isCut && { isCut }),
  };
}

/** Asked for later; what a program was followed with is not kept until then. */
function asked<T>(all: readonly T[]): () => readonly T[] {
  return () => all;
}

/** The constructs that names of something unknown begin with. */
function namedIn({ constructs }: Run, root: string): readonly Named[] {
  return constructs.flatMap((construct): readonly Named[] => {
    const { isDeclared, at, address, type, given } = construct;
    const id = address.slice(address.lastIndexOf('/') + 1);
    if (!isDeclared || id === address) return [];
    // the scope comes first, then the id
    const written = given.slice(1).flatMap((one) => (textOf(one.thing) === id ? [] : [one.at]));
    return [{ root, name: address, kind: type, at, written }];
  });
}

/**
 * What attachments give. A Deny that is given only if something runs stops what the same one is given outside of that only then:
 * whoever is given such a Deny has all that is given with it in the same case.
 */
function attachedGrants(attachments: readonly Attachment[], run: Run, path: string): readonly Grant[] {
  const given = attachments.flatMap((attachment) =>
    grantsOf(within(attachment, run), path).map((grant) => ({ grant, under: attachment.under })),
  );
  const key = ({ type, address }: Grantee): string => `${type} ${address}`;
  const denied = new Map<string, Set<string>>();
  for (const { grant, under } of given) {
    if (under.length === 0 || grant.policy.kind !== 'document' || !denies(grant.policy.value)) continue;
    const known = denied.get(key(grant.grantee));
    if (known) known.add(under.join(', '));
    else denied.set(key(grant.grantee), new Set([under.join(', ')]));
  }
  return given.map(({ grant, under }) => {
    const conditions = denied.get(key(grant.grantee));
    if (!conditions) return grant;
    const own = under.map((_, index) => under.slice(0, index + 1).join(', ')).filter((one) => conditions.has(one));
    const cases = own.map((one) => caseOf(one));
    return { ...grant, ...thereIn(cases.reduce<Cases | undefined>(inBoth, existenceOf(grant))) };
  });
}

/** Whether a document has a statement that denies. */
function denies(value: Value): boolean {
  if (value.kind === 'list') return value.items.some(denies);
  if (value.kind === 'choice') return value.options.some(denies);
  if (value.kind !== 'object') return false;
  return value.entries.some(
    ({ key, value: inner }) =>
      (key === 'Statement' && denies(inner)) || (key === 'Effect' && knownText(inner) === 'Deny'),
  );
}

/** An attachment of as much of its policy as is read. */
function within(attachment: Attachment, run: Run): Attachment {
  const { policy } = attachment;
  const document = policy.kind === 'construct' ? documentOfConstruct(policy) : policy;
  return { ...attachment, policy: boundedIn(document, run, attachment.receiver.at.source) };
}

/** Notes what boundaries of scopes say, which gives nobody anything. */
function noteBounds(run: Run, source: Span['source']): void {
  for (const { policy, at } of run.bounds) {
    if (!policy || policy.kind === 'opaque' || policy.kind === 'managed') continue;
    const document = policy.kind === 'construct' ? documentOfConstruct(policy) : policy;
    visitWritten(policyValue(boundedIn(document, run, source), at), new Set(), (place) => void run.prose.push(place));
  }
}

/** A policy without what is too large of it, which is noted. */
function boundedIn(policy: Thing, run: Run, source: Span['source']): Thing {
  const { thing, isCut } = bounded(policy);
  const { policyParts, policyDepth } = limits.programs;
  if (isCut) noteLimit(run, source, `A policy has more than ${policyParts} parts, or is deeper than ${policyDepth},`);
  return thing;
}

/**
 * Statements and documents of which the file does not say who gets them: other files can take them in, as a function hands
 * them back. The outer ones were made after what is in them.
 */
function nobodys(run: Run, source: Span['source'], root: string): readonly Grant[] {
  return [...run.made].reverse().flatMap(({ thing, container, when, hint }): readonly Grant[] => {
    const at = thing.kind === 'record' ? thing.origins[0] : thing.at;
    if (run.handed.has(thing) || !at || at.source !== source) return [];
    markHanded(thing, run);
    const grantee: Grantee = {
      type: 'policy',
      root,
      address: [container, hint].filter((part) => part !== undefined && part !== '').join('.') || 'policy',
      declaredAt: at,
      alone: true,
    };
    const value = policyValue(boundedIn(thing, run, source), at);
    if (hasPrincipal(value)) return [];
    return [
      {
        grantee,
        use: 'identity',
        policy: { kind: 'document', value },
        attachedAt: [],
        confidence: 'possible',
        ...thereIn(when),
      },
    ];
  });
}

/** Whether a part of what gives a grant is written in the file itself; else it is told where it is written. */
function isHere({ grantee, attachedAt, policy }: Grant, source: Span['source']): boolean {
  const places = [grantee.declaredAt, ...(grantee.madeBy ?? []), ...attachedAt];
  if (places.some((at) => at.source === source)) return true;
  let found = false;
  visitWritten(policy.kind === 'document' ? policy.value : policy.arn, new Set(), (at) => {
    found ||= at.source === source;
  });
  return found;
}

function declaredIn({ constructs }: Run, repeated: ReadonlySet<Construct>, root: string): readonly Grantee[] {
  return constructs
    .filter((construct) => construct.isDeclared && !repeated.has(construct))
    .map((construct) => granteeOf(construct, typeOfHolder(construct), root));
}

function borrowedIn(run: Run, root: string): readonly Borrowed[] {
  return roleUsersIn(run).map(({ by, of, isIts, isOpen }) => ({
    by: granteeOf(by, typeOfHolder(by), root),
    of: granteeOf(of, typeOfHolder(of), root),
    ...(!isIts && { elsewhere: true }),
    others: isOpen ? 'possible' : 'possible-before',
  }));
}

/** Functions and classes: what they are given as parameters comes and goes with them. */
function containersOf({ containers }: Run, root: string): Declarations['modules'] {
  return [...containers].map((address) => ({ root, address }));
}

function granteeOf(receiver: Receiver, type: Attachment['type'], root: string): Grantee {
  if (receiver.kind === 'construct') {
    const isPolicy = type === 'policy';
    const name = isPolicy ? undefined : nameIn(propertiesOf(receiver.given, receiver.at));
    const value = name?.kind === 'data' && name.value.kind === 'string' ? name.value : undefined;
    return {
      type: type ?? 'role',
      root,
      address: receiver.address,
      declaredAt: receiver.at,
      ...(value && { name: value }),
      ...(receiver.isOfCaller && { ofCaller: 'itself' }),
      ...(receiver.madeBy && { madeBy: receiver.madeBy }),
    };
  }
  return {
    type: type ?? 'role',
    root,
    address: receiver.label ?? receiver.name,
    declaredAt: receiver.at,
    ...(receiver.isOfCaller && { ofCaller: receiver.isInPart ? 'in-part' : 'itself' }),
  };
}

function grantsOf(attachment: Attachment, root: string): Grant[] {
  const { receiver, type, use, at, when, policy, isGuess, unboundAt } = attachment;
  const grantee = granteeOf(receiver, type, root);
  const common = {
    grantee,
    attachedAt: at,
    ...(unboundAt && { unboundAt }),
    confidence: isGuess
      ? ('possible' as const)
      : receiver.kind === 'opaque'
        ? ('likely' as const)
        : ('certain' as const),
    ...thereIn(when),
  };
  if (use === 'trust')
    return [{ ...common, use, policy: { kind: 'document', value: trustOf(policy, at[0] ?? receiver.at) } }];
  if (policy.kind === 'managed') return [{ ...common, use, policy: { kind: 'managed', arn: policy.arn } }];
  if (use === 'boundary' && policy.kind === 'opaque')
    return [{ ...common, use, policy: { kind: 'managed', arn: asValue(policy) } }];
  if (policy.kind === 'data') return everything(policy, common, use);
  const value = policyValue(policy, at[0] ?? receiver.at);
  const isAboutItself = use === 'identity' && hasPrincipal(value);
  // what an endpoint lets through is given by others, as in a template
  if (use !== 'boundary' && receiver.kind === 'construct' && /VpcEndpoint$/i.test(receiver.type))
    return [
      { ...common, grantee: { ...grantee, type: 'policy' }, use: 'boundary', policy: { kind: 'document', value } },
    ];
  if (isAboutItself)
    return [
      { ...common, grantee: { ...grantee, type: 'resource' }, use: 'resource', policy: { kind: 'document', value } },
    ];
  return [{ ...common, use, policy: { kind: 'document', value } }];
}

/** `permissions: '*'` of SST: everything. */
function everything(
  policy: Thing & { kind: 'data' },
  common: Omit<Grant, 'use' | 'policy'>,
  use: Grant['use'],
): Grant[] {
  const at = policy.value.origins[0] ?? common.grantee.declaredAt;
  const statement = objectAt(at, [
    ['Effect', stringValue('Allow', [at])],
    ['Action', policy.value],
    ['Resource', stringValue('*', [at])],
  ]);
  return [{ ...common, use, policy: { kind: 'document', value: documentOf([statement], at) } }];
}

function documentOfConstruct(construct: Construct): Thing {
  const document = construct.fields.get(DOCUMENT);
  return document?.kind === 'document' ? document : { kind: 'document', at: construct.at, statements: [] };
}

function hasPrincipal(document: Value): boolean {
  if (document.kind !== 'object') return false;
  return document.entries.some(
    ({ key, value }) =>
      key === 'Principal' ||
      key === 'NotPrincipal' ||
      (key === 'Statement' && (value.kind === 'list' ? value.items.some(hasPrincipal) : hasPrincipal(value))),
  );
}

/** The trust policy that principals of a role make. */
function trustOf(policy: Thing, at: Span): Value {
  if (policy.kind !== 'principal') return policyValue(policy, at);
  const { principal, conditions } = principalsOf(policy);
  const pairs: (readonly [string, Value])[] = [
    ['Effect', stringValue('Allow', [policy.at])],
    ['Action', policy.assume],
    ['Principal', principal],
    ...(conditions ? [['Condition', conditions] as const] : []),
  ];
  return documentOf([objectAt(policy.at, pairs)], policy.at);
}
