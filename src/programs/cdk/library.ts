import { inBoth } from '../../grants/cases.ts';
import { limits } from '../../limits.ts';
import { abridged } from '../../located/digest.ts';
import type { Span } from '../../located/source.ts';
import { handedOn } from '../../located/value.ts';
import { noteAssignment } from '../policies/assignments.ts';
import { attach, markHanded } from '../policies/attach.ts';
import { answered, createdPolicy } from '../policies/created.ts';
import {
  carriesPolicy,
  DOCUMENT,
  type HandedPolicy,
  isPolicyConstruct,
  plainKey,
  policiesIn,
} from '../policies/handed.ts';
import { noteGroups, noteMembers } from '../policies/memberships.ts';
import { noteId, noteProse } from '../policies/prose.ts';
import { holdersIn, type Received, receiversOf } from '../policies/receivers.ts';
import { isDocumentRecord, isStatementRecord } from '../policies/statement-values.ts';
import { addressOf, idGiven, invoke, unknownArguments } from '../values/calls.ts';
import {
  camel,
  constructThing,
  dataOf,
  described,
  entryOf,
  listThing,
  nothing,
  opaque,
  textOf,
  textThing,
  thingOf,
} from '../values/data.ts';
import { propertiesOf } from '../values/given.ts';
import { type Called, type Libraries, noteLimit, type Receiver, type Run, unsurely } from '../values/run.ts';
import type { Construct, FunctionThing, PolicyDocument, RecordThing, Thing } from '../values/thing.ts';
import { formattedArn, pseudoOf, textFunction } from './arns.ts';
import { aspectOf, classTested, isOfClass, isOfLibrary, resourceTypeOf } from './aspects.ts';
import { boundaryDeleted, boundaryGiven, boundaryOf, boundBy, boundByContext } from './boundaries.ts';
import { givesNoPolicy, givesNothing } from './gives-nothing.ts';
import { grantOf } from './grant-methods.ts';
import { linkedPermission, noteLinks } from './links.ts';
import { managedMember, managedPolicyOf } from './managed.ts';
import { principalOf, withConditions } from './principals.ts';
import { modelArn, referenceArn } from './reference-arns.ts';
import { addToStatement, madeDocument, madeStatement, trustingDocument } from './statements.ts';
import { statementsOfCalls } from './tasks.ts';

/** What the AWS CDK, and libraries that give policies in the same ways, make of calls. */
export const libraries: Libraries = {
  call(called, run) {
    const { name, receiver } = called;
    for (const given of called.given) if (given.name !== undefined) noteProse(given.name, given.thing, run);
    if (receiver?.kind === 'statement') return addToStatement(receiver, called, principalOf) ?? receiver;
    if (receiver?.kind === 'document') return addToDocument(receiver, called, run);
    if (receiver?.kind === 'principal') return withConditions(receiver, called) ?? receiver;
    const managed = managedPolicyOf(called);
    if (managed) {
      if (called.given.length > 2) noteId(idGiven(called.given), run);
      return managed;
    }
    if (name === 'fromJson') {
      const of = lastName(receiver);
      if (of === 'PolicyStatement') return madeStatement(called, run);
      if (of === 'PolicyDocument') return madeDocument(called, run);
    }
    if (name === 'formatArn' || (name === 'format' && lastName(receiver) === 'Arn')) return formattedArn(called);
    if (name === 'tryGetContext' || name === 'getContext') return contextOf(called, run);
    if (name === 'asArn' && receiver) {
      const arn = modelArn(receiver, called.at);
      if (arn) return arn;
    }
    if (lastName(receiver) === 'Fn') return textFunction(called);
    // the resources of what a custom resource calls
    if (name === 'fromSdkCalls') return propertiesOf(called.given, called.at);
    if (name === 'getPolicyDocument' || name === 'getPolicyDocumentOutput') return madeDocument(called, run);
    if (name === 'assumeRolePolicyForPrincipal') return trustingDocument(called, run);
    if (name === 'getPolicy' || name === 'getPolicyOutput') {
      const found = lookedUpPolicy(called);
      if (found) return found;
    }
    const bounded = boundaryOf(called, run);
    if (bounded) return bounded;
    const visited = aspectOf(called, run) ?? classTested(called);
    if (visited) return visited;
    const granted = grantOf(called, run);
    if (granted) return granted;
    const linked = linkedPermission(called);
    if (linked) return linked;
    if (receiver?.kind === 'construct' && isPolicyConstruct(receiver)) {
      const added = methodOfPolicy(receiver, called, run);
      if (added) return added;
    }
    if (!isMaking(called)) return undefined;
    if (name === 'PolicyStatement') return madeStatement(called, run);
    if (name === 'PolicyDocument' || name === 'DataAwsIamPolicyDocument') return madeDocument(called, run);
    return principalOf(called) ?? argumentsOf(called, run);
  },
  member(object, name, at) {
    // what `getPolicyDocument` of Pulumi and `DataAwsIamPolicyDocument` of CDK for Terraform make, as text
    if (object.kind === 'document' && /^(?:json|minifiedJson)$/.test(camel(name))) return object;
    if (object.kind === 'principal' && camel(name) === 'assumeRoleAction') return dataOf(object.assume);
    const type = object.kind === 'construct' ? resourceTypeOf(object, name, at) : undefined;
    return (
      type ??
      pseudoOf(object, name, at) ??
      managedMember(object, name, at) ??
      constantOf(object, name, at) ??
      referenceArn(object, name, at) ??
      roleOf(object, name, at)
    );
  },
  record(record, hint, run) {
    for (const { key, thing } of record.entries) noteProse(key, thing, run);
    if (isStatementRecord(record) || isDocumentRecord(record))
      run.made.push({ thing: record, container: run.container, when: run.when, hint });
  },
  made(construct, given, run) {
    boundBy(construct, given, run);
  },
  assigned(object, name, thing, at, run) {
    boundaryGiven(object, name, thing, at, run);
    policyAssigned(object, name, thing, at, run);
  },
  isOf: isOfClass,
  carries: carriesPolicy,
  unknownCall(called, run) {
    return isMaking(called) ? made(called, run) : handedTo(called, run);
  },
};

/** The value that `cdk.json` gives to a key of the context. */
function contextOf({ given, scope, calleeAt }: Called, run: Run): Thing | undefined {
  const key = textOf(given[0]?.thing);
  const value = key === undefined ? undefined : run.modules.context(key, scope.module);
  const thing = value && thingOf(value);
  // lists are what a deployment gives more or fewer items to
  if (thing?.kind === 'list') return { ...thing, partial: true };
  return thing?.kind === 'data' ? { ...thing, value: handedOn(thing.value, calleeAt) } : thing;
}

/** What a class of Pulumi in Python only holds together (`aws.iam.RoleInlinePolicyArgs(name=…)`): the same as a dictionary. */
function argumentsOf({ name, given, at, hint }: Called, run: Run): RecordThing | undefined {
  if (!/[a-z]Args$/.test(name) || !given.every((one) => one.name !== undefined || one.spread)) return undefined;
  const record = propertiesOf(given, at);
  libraries.record?.(record, hint, run);
  return record;
}

/** Whether a call makes an object: `new X(…)`, and in Python the call of a class, which has a capital. */
function isMaking({ isNew, node, name, module }: Called): boolean {
  if (isNew) return true;
  const { callee } = node;
  const written = callee.kind === 'member' || callee.kind === 'name' ? callee.name : name;
  const isClass = (one: string): boolean => /^[A-Z]/.test(one) && /[a-z]/.test(one);
  // under whatever name a file imports it: `PolicyStatement as PS`
  return isClass(written) || (callee.kind === 'name' && module !== undefined && isClass(name));
}

function lastName(thing: Thing | undefined): string | undefined {
  if (thing?.kind === 'library') return thing.names.at(-1);
  return thing?.kind === 'opaque' ? thing.name.slice(thing.name.lastIndexOf('.') + 1) : undefined;
}

function constantOf(object: Thing, name: string, at: Span): Thing | undefined {
  if (lastName(object) === 'AwsCustomResourcePolicy')
    return name === 'ANY_RESOURCE' ? listThing([textThing('*', at)], at) : undefined;
  if (lastName(object) !== 'Effect') return undefined;
  return name === 'ALLOW' || name === 'DENY' ? textThing(name === 'ALLOW' ? 'Allow' : 'Deny', at) : undefined;
}

/** `fn.role`: the role that a construct was given, or itself for the role that it makes. */
function roleOf(object: Thing, written: string, at: Span): Thing | undefined {
  if (object.kind !== 'construct' || object.fields.has(written)) return undefined;
  if (object.own?.declaration.methods.some((one) => one.name === written)) return undefined;
  const name = camel(written);
  if (
    name === 'role' ||
    name === 'grantPrincipal' ||
    name === 'executionRole' ||
    name === 'taskRole' ||
    name === 'serviceRole'
  ) {
    if (object.isSelf) return undefined;
    const given = propertiesOf(object.given, at);
    const role = entryOf(given, name === 'grantPrincipal' ? 'role' : name);
    if (role && role.kind !== 'data') return role;
    if (name === 'role' || name === 'grantPrincipal' || name === 'serviceRole') return object;
    const own: Construct = {
      ...object,
      address: `${object.address}.${name}`,
      fields: new Map(),
      given: [],
      type: 'Role',
    };
    object.fields.set(written, own);
    return own;
  }
  return undefined;
}

/** A managed policy that Pulumi looks up by its ARN, as an object with that ARN. */
function lookedUpPolicy({ given, at }: Called): RecordThing | undefined {
  const arn = entryOf(propertiesOf(given, at), 'arn');
  if (!arn) return undefined;
  return { kind: 'record', entries: [{ key: 'arn', keySpan: at, thing: arn }], origins: [at], open: 'getPolicy' };
}

function addToDocument(document: PolicyDocument, { name, given, at }: Called, run: Run): Thing {
  // the document as JSON is the document
  if (/^(?:to(?:JSON|Json|String)|copy)$/.test(name)) return document;
  // `getPolicyDocument({ … }).then((doc) => doc.json)` of Pulumi
  const [back] = given;
  if (/^(?:apply|then)$/.test(name) && back?.thing.kind === 'function')
    return invoke(back.thing, [{ thing: document, at: back.at, name: undefined }], run, at);
  if (name === 'addStatements') for (const { thing } of given) document.statements.push({ thing, when: run.when });
  return nothing(at);
}

/** `policy.addStatements(…)`, `policy.attachToRole(role)`. */
function methodOfPolicy(policy: Construct, { name, given, calleeAt, at }: Called, run: Run): Thing | undefined {
  if (name === 'addStatements') {
    for (const { thing } of given) documentOfPolicy(policy).push({ thing, when: run.when });
    for (const { thing } of given) markHanded(thing, run);
    return nothing(at);
  }
  // `iam.Policy(arn).attach_role(RoleName=…)` of boto3
  if (/^attach(?:Role|User|Group)$/.test(name)) {
    const arn = policy.given[0]?.thing;
    const managed = arn?.kind === 'data' ? ({ kind: 'managed', arn: arn.value } as const) : policy;
    for (const received of holdersIn(propertiesOf(given, at)) ?? []) attach(run, received, managed, [calleeAt]);
    return nothing(at);
  }
  if (!/^attachTo(?:Role|User|Group)$/.test(name)) return undefined;
  for (const { thing } of given) for (const received of receiversOf(thing)) attach(run, received, policy, [calleeAt]);
  return nothing(at);
}

function documentOfPolicy(policy: Construct): PolicyDocument['statements'] {
  const known = policy.fields.get(DOCUMENT);
  if (known?.kind === 'document') return known.statements;
  const document: PolicyDocument = { kind: 'document', at: policy.at, statements: [] };
  policy.fields.set(DOCUMENT, document);
  return document.statements;
}

/** How methods begin that certainly give what they are given. */
const GIVING = /^(?:add|attach|put|grant|create|set|append|include|allow|give|apply|update|with)/i;
const GIVES = /polic|statement|permission|attach|grant|role|allow/i;
/** Classes whose objects are about policies that others hold. */
const POLICY = /Polic(?:y|ies)$|PolicyAttachment$|PoliciesExclusive$|PolicyCommand$/;
const KNOWN_KEYS =
  /^(?:initialPolicy|inlinePolicies|inlinePolicy|managedPolicies|managedPolicyArns|policies|policyStatements|statements|permissions|policy|policyDocument)$/;

/** The policies among what a call is given. */
function policiesGiven({ name, given, at }: Called, run: Run): readonly HandedPolicy[] {
  const { handed, handedDepth } = limits.programs;
  const cut = () =>
    noteLimit(run, at.source, `A call is given more than ${handed} values, or they are deeper than ${handedDepth},`);
  return given.flatMap((one) =>
    policiesIn(one.thing, one.at, one.name === undefined ? [name] : [name, plainKey(one.name)], cut),
  );
}

/** What makes there be one more of what is made at a place: the calls that lead there, and a class whose base has the place. */
function madeBy(at: Span, { calledAt, calls, readAt }: Run): { readonly madeBy?: readonly Span[] } {
  const isInside =
    readAt && at.source === readAt.whole.source && at.start >= readAt.whole.start && at.end <= readAt.whole.end;
  // what a class of another file gives is told there, whoever calls it
  const inner = calls
    .filter(({ source }) => source === at.source)
    .slice(-limits.programs.origins)
    .reverse();
  const all = [...(readAt && !isInside ? [readAt.head] : []), ...inner, ...(calledAt ? [calledAt] : [])];
  return all.length > 0 ? { madeBy: all } : {};
}

/** An object that a call makes, with what it is given. */
function made(called: Called, run: Run): Construct {
  const { name, given, hint, calleeAt, module } = called;
  // the root of the tree has no name of its own
  const address = name === 'App' ? '' : addressOf(given, run, hint ?? name);
  const construct =
    called.self ??
    constructThing({
      address,
      type: name,
      module,
      at: calleeAt,
      given,
      isDeclared: true,
      ...(run.isUncalled && { isOfCaller: true }),
      ...madeBy(calleeAt, run),
    });
  noteId(given[0]?.thing.kind === 'construct' ? idGiven(given) : undefined, run);
  const properties = propertiesOf(given, called.at);
  const policies = policiesGiven(called, run);
  runCallbacks(called, run);
  boundaryDeleted(called, run);
  if (name.endsWith('Command') && givesNoPolicy(called, run)) return construct;
  const created = createdPolicy(called, policies, run);
  if (created) {
    construct.fields.set('Policy', created);
    return construct;
  }
  if (name.endsWith('Command') && noteMembers(called, run)) return construct;
  if (/^Create(?:Role|User|Group)Command$/.test(name)) return createdBy(called, construct, policies, run);
  if (!called.self) run.constructs.push(construct);
  noteGroups(construct, properties, run);
  noteAssignment(construct, properties, run);
  noteLinks(construct, properties, calleeAt, run);
  if (name === 'App') boundByContext(construct, called, run);
  boundBy(construct, given, run);
  for (const statement of statementsOfCalls(called, properties))
    for (const received of receiversOf(construct)) attach(run, received, statement, [calleeAt]);
  if (POLICY.test(name)) return policyMade(construct, policies, properties, called, run);
  const named = name.endsWith('Command') ? holdersIn(properties) : undefined;
  for (const handed of policies) {
    if (handed.use === 'trust')
      attach(run, { receiver: construct }, handed.policy, [handed.at], { use: 'trust', when: handed.when });
    else if (handed.use === 'boundary')
      for (const received of named ?? receiversOf(construct))
        attach(run, received, handed.policy, [handed.at], { use: 'boundary', when: handed.when });
    else {
      const isKnown = handed.keys.some((key) => KNOWN_KEYS.test(key));
      // a policy of its own that is only referred to: the value of an output
      if (handed.policy.kind === 'construct' && !handed.keys.some((key) => GIVES.test(key))) continue;
      for (const received of receiversOf(construct))
        attach(run, received, handed.policy, [handed.at], { isGuess: !isKnown, when: handed.when });
    }
  }
  return construct;
}

/** `cfnRole.managedPolicyArns = […]`, `cfnPolicy.policyDocument = …`: a property of a resource that is set after it was made. */
function policyAssigned(object: Thing, name: string, thing: Thing, at: Span, run: Run): void {
  const key = plainKey(name);
  const isTrust = key === 'assumeRolePolicyDocument';
  if (!KNOWN_KEYS.test(key) && !isTrust) return;
  const cut = () => noteLimit(run, at.source, `A property is given more than ${limits.programs.handed} values,`);
  const policies = policiesIn(thing, at, [key], cut);
  if (policies.length === 0) return;
  for (const { receiver, type } of receiversOf(object)) {
    // a field of an object of the program's own is read where it is used
    const isResource = receiver.kind === 'construct' ? !receiver.isSelf && !receiver.own : isOfLibrary(receiver, run);
    if (!isResource) continue;
    if (receiver.kind === 'construct' && isPolicyConstruct(receiver)) {
      for (const { policy, when } of policies) {
        documentOfPolicy(receiver).push({ thing: policy, when: inBoth(run.when, when) });
        markHanded(policy, run);
      }
      continue;
    }
    for (const { policy, at: place, when } of policies)
      attach(run, { receiver, type }, policy, place === at ? [at] : [place, at], {
        use: isTrust ? 'trust' : 'identity',
        when,
      });
  }
}

/** A role, user or group that a command of the SDK makes, with who may assume it. */
function createdBy(called: Called, command: Construct, policies: readonly HandedPolicy[], run: Run): Construct {
  const holders = declareCreated(called, run);
  for (const { policy, use, at } of policies)
    for (const received of holders) attach(run, received, policy, [at], { use });
  return command;
}

/** Notes that a call declares the role, user or group that it names: `create_role(RoleName=…)`. */
function declareCreated({ given, at }: Called, run: Run): readonly Received[] {
  const holders = holdersIn(propertiesOf(given, at)) ?? [];
  for (const { receiver, type } of holders)
    if (receiver.kind === 'opaque')
      run.constructs.push(
        constructThing({
          address: receiver.label ?? receiver.name,
          type: type === 'user' ? 'User' : type === 'group' ? 'Group' : 'Role',
          at: receiver.at,
          isDeclared: true,
        }),
      );
  return holders;
}

/** A policy, or an attachment of one, with those who hold it. */
function policyMade(
  construct: Construct,
  policies: readonly HandedPolicy[],
  properties: RecordThing,
  called: Called,
  run: Run,
): Construct {
  const { calleeAt } = called;
  const trusting = policies.filter(({ use }) => use === 'trust');
  const given = policies.filter(({ use }) => use !== 'trust');
  const own = given.filter(({ policy }) => policy.kind !== 'managed' && policy.kind !== 'construct');
  const others = given.filter(({ policy }) => policy.kind === 'managed' || policy.kind === 'construct');
  // what is added to it later is given to the same ones
  const isOwnPolicy = isPolicyConstruct(construct);
  const statements = documentOfPolicy(construct);
  for (const { policy, use, when } of own)
    if (use !== 'boundary') {
      statements.push({ thing: policy, when });
      markHanded(policy, run);
    }
  const holders = holdersIn(properties);
  for (const received of holders ?? []) {
    for (const { policy, at, when } of trusting) attach(run, received, policy, [at, calleeAt], { use: 'trust', when });
    if (own.length > 0 || (others.length === 0 && isOwnPolicy)) attach(run, received, construct, [calleeAt]);
    for (const { policy, at, when } of others) attach(run, received, policy, [at, calleeAt], { when });
  }
  return construct;
}

/** What a call of a function or method that nobody knows is handed: policies go to whom it is called on, or called with. */
function handedTo(called: Called, run: Run): Thing {
  const { given, name, receiver, calleeAt, at, path } = called;
  const back = runCallbacks(called, run);
  boundaryDeleted(called, run);
  const policies = policiesGiven(called, run);
  const created = createdPolicy(called, policies, run);
  const result = answered(called) ?? created ?? resultOf(called, back, run);
  if (givesNothing(called, run) || noteMembers(called, run)) return result;
  if (/^(?:expect|template|assert|NagSuppressions)\b/i.test(path)) return result;
  if (/^create(?:Role|User|Group)$/.test(name)) declareCreated(called, run);
  if (policies.length === 0 || created) return result;
  if (/^from[A-Z]/.test(name) && receiver?.kind === 'library') return documentOfAll(policies, called, run);
  const properties = propertiesOf(given, at);
  const holders = GIVES.test(name) ? (holdersIn(properties) ?? ownPolicyIn(properties)) : undefined;
  const trusting = trustOf(receiver);
  if (trusting && /^add/.test(name)) {
    for (const { policy, at: place, when } of policies)
      for (const received of receiversOf(trusting))
        attach(run, received, policy, [place, calleeAt], { use: 'trust', when });
    return result;
  }
  const taker =
    name === 'addToTaskRolePolicy' ? 'taskRole' : name === 'addToExecutionRolePolicy' ? 'executionRole' : undefined;
  const on = receiver && taker ? (run.libraries.member(receiver, taker, at, run) ?? receiver) : receiver;
  const isOwn =
    GIVES.test(name) && on !== undefined && (on.kind === 'construct' || on.kind === 'opaque' || on.kind === 'choice');
  const among = given.flatMap(({ thing }) => (isHolder(thing) ? receiversOf(thing) : []));
  const targets =
    holders ??
    (isOwn && on
      ? receiversOf(on)
      : among.length > 0
        ? among
        : receiver?.kind === 'construct' || (receiver?.kind === 'opaque' && receiver.of)
          ? receiversOf(receiver)
          : [{ receiver: { ...opaque(path, calleeAt), label: path } }]);
  const isGuess = !holders && !isOwn;
  for (const handed of policies) {
    // a policy of its own that is only spoken of: `Aspects.of(policy)`, `Suppressions.add(policy, …)`
    if (isGuess && handed.policy.kind === 'construct' && !GIVES.test(name)) continue;
    const use = /addToResourcePolicy|ResourcePolicy/.test(name) ? 'resource' : handed.use;
    for (const received of targets)
      attach(
        run,
        { ...received, ...(use === 'resource' && { type: 'resource' as const }) },
        handed.policy,
        [handed.at, calleeAt],
        { use, isGuess, isUnsure: !GIVING.test(name), when: handed.when },
      );
  }
  return result;
}

/** Whose trust policy a thing is: the role of `role.assumeRolePolicy`. */
function trustOf(thing: Thing | undefined): Thing | undefined {
  if (thing?.kind !== 'opaque') return undefined;
  const role = /^(.+)\.(?:assumeRolePolicy|assume_role_policy)$/.exec(thing.name)?.[1];
  if (role === undefined) return undefined;
  const label = thing.label?.replace(/\.\w+$/, '');
  return thing.of ?? { ...thing, name: role, ...(label !== undefined && { label }) };
}

/** What a class of a library makes of statements: `AwsCustomResourcePolicy.fromStatements([…])`. */
function documentOfAll(policies: readonly HandedPolicy[], { calleeAt }: Called, run: Run): PolicyDocument {
  const document: PolicyDocument = {
    kind: 'document',
    at: calleeAt,
    statements: policies.map(({ policy, when }) => ({ thing: policy, when })),
  };
  run.made.push({ thing: document, container: run.container, when: run.when, hint: undefined });
  return document;
}

/** The policy of its own that a call makes by a name: `create_policy(PolicyName=…)`. */
function ownPolicyIn(
  properties: RecordThing,
): readonly { readonly receiver: Receiver; readonly type: 'policy' }[] | undefined {
  const name = properties.entries.find(({ key }) => plainKey(key) === 'policyName')?.thing;
  if (!name || !properties.entries.some(({ key }) => plainKey(key) === 'policyDocument')) return undefined;
  return receiversOf(name).map(({ receiver }) => ({ receiver, type: 'policy' as const }));
}

function isHolder(thing: Thing): boolean {
  return (
    (thing.kind === 'construct' && !isPolicyConstruct(thing)) ||
    (thing.kind === 'opaque' && /role|fn|func|lambda|handler|user|group|grantee|principal/i.test(thing.name))
  );
}

/** What a call that nobody knows comes to: the object that it looks up, what its callback makes, or something unknown. */
function resultOf(called: Called, back: Thing | undefined, run: Run): Thing {
  const { name, receiver, given, calleeAt, at, hint } = called;
  if ((name === 'apply' || name === 'then') && back) return back;
  const child =
    receiver?.kind === 'opaque' && /^(?:tryF|f)indChild$/.test(name) ? childOf(called, receiver, run) : undefined;
  if (child) return child;
  if (name === 'of' && lastName(receiver) === 'Stack') return { ...opaque('stack', at) };
  if (receiver && /^add(?:Interface|Gateway)Endpoint$/.test(name)) return endpointOf(called, receiver, run);
  if (/^(?:from|import)[A-Z]/.test(name) && receiver?.kind === 'library')
    return constructThing({
      address: addressOf(given, run, hint ?? name),
      type: receiver.names.at(-1) ?? name,
      module: receiver.module,
      at: calleeAt,
      // what is looked up by the id or the ARN of a model, or by the name of a role, is that one
      ...(/^(?:from|import)(?:\w*Model(?:Id|Arn)|(?:Role|User|Group)(?:Arn|Name))$/.test(name) && { given }),
      isDeclared: false,
    });
  const label = hint === undefined || run.container === '' ? hint : `${run.container}.${hint}`;
  return { ...opaque(nameOfCall(called), at), ...(label !== undefined && { label }) };
}

/** `construct.node.findChild(id)`: what has that id below a construct, which is the construct itself for that of its resource. */
function childOf({ given, at }: Called, node: Thing & { kind: 'opaque' }, run: Run): Thing | undefined {
  const id = textOf(given[0]?.thing);
  if (!node.of || id === undefined || !node.name.endsWith('.node')) return undefined;
  const { of } = node;
  if (id === 'Resource' || id === 'Default') return { ...opaque(`${node.name}.defaultChild`, at), of };
  return run.constructs.find(({ address }) => address === `${of.address}/${id}`);
}

/** The endpoint that a method of a VPC adds. */
function endpointOf({ given, calleeAt, name, hint }: Called, vpc: Thing, run: Run): Construct {
  const id = textOf(given[0]?.thing) ?? hint ?? name;
  const above = vpc.kind === 'construct' ? vpc.address : run.container;
  const address = above === '' ? id : `${above}/${id}`;
  return constructThing({ address, type: 'VpcEndpoint', at: calleeAt, isDeclared: true });
}

/** A call by what it calls, with what: equal for equal ones, whatever their variables are called. */
function nameOfCall({ node: { callee: of }, receiver, name, path, given }: Called): string {
  const callee = receiver ? `${described(receiver)}.${of.kind === 'member' ? of.name : name}` : path;
  const written = given.map(({ name: key, thing }) =>
    key === undefined ? described(thing) : `${key}=${described(thing)}`,
  );
  return abridged(`${callee}(${written.join(',')})`, limits.programs.nameLength);
}

/** Functions that a call is given are run once with arguments of which nothing is known. */
function runCallbacks({ given, at }: Called, run: Run): Thing | undefined {
  let result: Thing | undefined;
  const visit = (thing: Thing, depth: number): void => {
    if (thing.kind === 'function') {
      const back = callBack(thing, run, at);
      result ??= back;
    } else if (thing.kind === 'record' && depth < 3)
      for (const { thing: inner } of thing.entries) visit(inner, depth + 1);
    else if (thing.kind === 'list' && depth < 3) for (const item of thing.items) visit(item, depth + 1);
  };
  for (const { thing } of given) visit(thing, 0);
  return result;
}

function callBack(thing: FunctionThing, run: Run, at: Span): Thing {
  return unsurely(run, 'a callback is called', () =>
    invoke(thing, unknownArguments(thing.parameters, thing.scope, run), run, at),
  );
}
