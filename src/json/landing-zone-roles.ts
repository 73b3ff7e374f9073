import { readTemplate } from '../cloudformation/front-end.ts';
import { newRun } from '../cloudformation/scope.ts';
import { inlinePolicies, referenceTo, TemplateBuilder } from '../cloudformation/template-builder.ts';
import { bounded, existenceOf, inBoth, thereIn } from '../grants/cases.ts';
import { type Extraction, emptyExtraction, type Grant } from '../grants/grant.ts';
import { inEveryReading } from '../grants/readings.ts';
import { unreadable } from '../grants/unreadable.ts';
import { objectAt } from '../grants/written-document.ts';
import { limits } from '../limits.ts';
import { undecidedFrom } from '../located/parse-problem.ts';
import type { Span } from '../located/source.ts';
import { itemsOf, propertyOf, textAt } from '../located/tree.ts';
import { type Hole, knownText, stringValue, type Value, writtenText } from '../located/value.ts';
import type { Files } from '../revisions/files.ts';
import { pathIn, type Target, targetsOf } from './landing-zone.ts';
import { rootsOf } from './roots.ts';

// Roles, users, groups and permission sets of a Landing Zone Accelerator, as its `iam-config.yaml` declares them (Landing Zone
// Accelerator documentation, "IamConfig"): they are read as a template of CloudFormation, and are there where they are deployed to.

/** Reads who is declared in such a file, with the policies of it that they have. */
export function extractRoles(files: Files, path: string): Extraction {
  const content = files.read(path);
  if (content.kind !== 'text') return unreadable(path, content);
  const parsed = rootsOf(content.source);
  if ('problem' in parsed) {
    const undecided = [undecidedFrom(parsed.problem, `The configuration ${path}`)];
    return { ...emptyExtraction, undecided, files: [{ path, parsed: false }] };
  }
  const run = newRun(files);
  const found = inEveryReading((reading) => {
    run.reading = reading;
    const roots = parsed.roots.map((root) => reading.of(root));
    const [at] = roots[0]?.origins ?? [];
    if (!at) return emptyExtraction;
    const configuration = new Configuration(path, files, roots);
    const stack = readTemplate(configuration.template(at), run);
    return {
      ...emptyExtraction,
      grants: stack.grants.map((grant) => configuration.where(grant)),
      memberships: stack.memberships,
      declared: { grantees: stack.declared, modules: [] },
      files: [{ path, parsed: true }],
    };
  });
  return { ...found, undecided: [...found.undecided, ...run.notes] };
}

/** What a list of such a file declares, with its name and where it is deployed to. */
interface Declared {
  readonly body: Value;
  readonly name: Value;
  readonly at: Span;
  readonly id: string;
}

class Configuration {
  readonly #path: string;
  readonly #files: Files;
  readonly #builder = new TemplateBuilder();
  readonly #targets = new Map<string, readonly Target[]>();
  /** The files of policies by their names. */
  readonly #policies = new Map<string, string>();

  constructor(path: string, files: Files, roots: readonly Value[]) {
    this.#path = path;
    this.#files = files;
    for (const root of roots)
      for (const set of itemsOf(propertyOf(root, 'policySets')))
        for (const policy of itemsOf(propertyOf(set, 'policies'))) {
          const [name, file] = [propertyOf(policy, 'name'), pathIn(textAt(policy, 'policy'))];
          if (name && file !== undefined) this.#policies.set(wordsOf(name), file);
        }
    for (const root of roots) this.#read(root);
  }

  template(at: Span) {
    return this.#builder.template(this.#path, at);
  }

  /** A grant where what has it is deployed to. */
  where(grant: Grant): Grant {
    const targets = this.#targets.get(grant.grantee.address);
    if (!targets || targets.length === 0) return grant;
    const cases = bounded(targets.flatMap(({ when }) => when));
    const at = targets.slice(0, limits.policy.branches).flatMap((target) => target.at);
    return {
      ...grant,
      broughtBy: [...at, ...(grant.broughtBy ?? [])],
      ...thereIn(inBoth(cases, existenceOf(grant))),
    };
  }

  #read(root: Value): void {
    for (const role of this.#declaredIn(root, 'roleSets', 'roles', 'name'))
      this.#builder.add(role.id, 'AWS::IAM::Role', role.at, [
        ['RoleName', role.name],
        ['AssumeRolePolicyDocument', trustOf(role)],
        ...this.#policiesOf(role),
      ]);
    for (const group of this.#declaredIn(root, 'groupSets', 'groups', 'name'))
      this.#builder.add(group.id, 'AWS::IAM::Group', group.at, [['GroupName', group.name], ...this.#policiesOf(group)]);
    for (const user of this.#declaredIn(root, 'userSets', 'users', 'username')) {
      const group = this.#groupOf(user);
      this.#builder.add(user.id, 'AWS::IAM::User', user.at, [
        ['UserName', user.name],
        ['Groups', group && { kind: 'list', items: [group], origins: group.origins }],
        ...this.#policiesOf(user),
      ]);
    }
    this.#readPermissionSets(propertyOf(root, 'identityCenter'));
  }

  #readPermissionSets(center: Value | undefined): void {
    for (const body of itemsOf(propertyOf(center, 'identityCenterPermissionSets'))) {
      const name = propertyOf(body, 'name');
      const [at] = body.origins;
      if (!name || !at) continue;
      const policies = propertyOf(body, 'policies');
      const inline = propertyOf(policies, 'inlinePolicy');
      const named = [
        ...itemsOf(propertyOf(policies, 'customerManaged')),
        ...itemsOf(propertyOf(policies, 'acceleratorManaged')),
      ];
      this.#builder.add(`permission set ${wordsOf(name)}`, 'AWS::SSO::PermissionSet', at, [
        ['Name', name],
        ['ManagedPolicies', list(itemsOf(propertyOf(policies, 'awsManaged')).map(managed), at)],
        ['InlinePolicy', inline && this.#documentOf(pathIn(knownText(inline)))],
        [
          'CustomerManagedPolicyReferences',
          list(
            named.map((one) => objectAt(one.origins[0] ?? at, [['Name', one]])),
            at,
          ),
        ],
      ]);
    }
    for (const body of itemsOf(propertyOf(center, 'identityCenterAssignments'))) {
      const named = propertyOf(body, 'permissionSetName');
      const set = named && wordsOf(named);
      const [at] = body.origins;
      if (!named || set === undefined || !at) continue;
      const principals = itemsOf(propertyOf(body, 'principals'));
      const single = propertyOf(body, 'principalId');
      const who = [...principals.flatMap((one) => propertyOf(one, 'name') ?? []), ...(single ? [single] : [])];
      for (const target of targetsOf(body))
        for (const one of who)
          this.#builder.add(`assignment ${set} ${wordsOf(one)} ${target.name}`, 'AWS::SSO::Assignment', at, [
            ['PermissionSetArn', referenceTo(`permission set ${set}`, named.origins[0] ?? at)],
            ['PrincipalId', one],
            ['PrincipalType', stringValue('GROUP', [at])],
            ['TargetId', stringValue(target.name, target.at.length > 0 ? target.at : [at])],
          ]);
    }
  }

  #declaredIn(root: Value, sets: string, list: string, key: string): readonly Declared[] {
    return itemsOf(propertyOf(root, sets)).flatMap((set) => {
      const targets = targetsOf(set);
      return itemsOf(propertyOf(set, list)).flatMap((body): readonly Declared[] => {
        const name = propertyOf(body, key);
        const [at] = body.origins;
        if (!name || !at) return [];
        const id = `${list} ${wordsOf(name)}`;
        this.#targets.set(id, [...(this.#targets.get(id) ?? []), ...targets]);
        return [{ body, name, at, id }];
      });
    });
  }

  /** The policies of somebody, and the boundary of those: where none is known that it bounds, its file speaks for itself. */
  #policiesOf(declared: Declared): readonly (readonly [string, Value | undefined])[] {
    const { body, at } = declared;
    const policies = propertyOf(body, 'policies');
    const own: Value[] = [];
    const others = itemsOf(propertyOf(policies, 'awsManaged')).map(managed);
    for (const one of itemsOf(propertyOf(policies, 'customerManaged'))) {
      const document = this.#documentOf(this.#policies.get(wordsOf(one)));
      if (document) own.push(handedTo(document, one));
      else others.push(customerManaged(one));
    }
    const isBounding = own.length + others.length > 0 || this.#groupOf(declared)?.kind === 'object';
    const boundary = isBounding ? propertyOf(body, 'boundaryPolicy') : undefined;
    return [
      ['Policies', inlinePolicies(own, at)],
      ['ManagedPolicyArns', list(others, at)],
      ['PermissionsBoundary', boundary && this.#boundaryOf(boundary, at)],
    ];
  }

  /** A group by its declaration, where it is declared. */
  #groupOf({ body, at }: Declared): Value | undefined {
    const group = propertyOf(body, 'group');
    const id = `groups ${group ? wordsOf(group) : ''}`;
    return group && this.#builder.has(id) ? referenceTo(id, group.origins[0] ?? at) : group;
  }

  #boundaryOf(boundary: Value, at: Span): Value {
    const name = wordsOf(boundary);
    const document = this.#documentOf(this.#policies.get(name));
    if (!document) return customerManaged(boundary);
    const id = `policies ${name}`;
    this.#builder.addTo(id, 'AWS::IAM::ManagedPolicy', at, [
      ['ManagedPolicyName', boundary],
      ['PolicyDocument', document],
    ]);
    return referenceTo(id, boundary.origins[0] ?? at);
  }

  #documentOf(file: string | undefined): Value | undefined {
    if (file === undefined) return undefined;
    const folder = this.#path.slice(0, this.#path.lastIndexOf('/') + 1);
    const content = this.#files.read(`${folder}${file}`);
    const parsed = content.kind === 'text' ? rootsOf(content.source) : undefined;
    return parsed && 'roots' in parsed ? parsed.roots[0] : undefined;
  }
}

/** A name as it is written, whatever is filled in. */
function wordsOf(name: Value): string {
  return name.kind === 'string' ? writtenText(name.pieces) : '';
}

/** A document that is named in one more place. */
function handedTo(document: Value, by: Value): Value {
  return { ...document, origins: [...document.origins, ...by.origins] };
}

function list(items: readonly Value[], at: Span): Value | undefined {
  return items.length === 0 ? undefined : { kind: 'list', items, origins: items[0]?.origins ?? [at] };
}

/** A policy that AWS manages, by its name. */
function managed(name: Value): Value {
  if (name.kind !== 'string' || knownText(name)?.startsWith('arn:')) return name;
  return { ...name, pieces: ['arn:aws:iam::aws:policy/', ...name.pieces] };
}

/** A policy of the account, by its name. */
function customerManaged(name: Value): Value {
  if (name.kind !== 'string' || knownText(name)?.startsWith('arn:')) return name;
  return { ...name, pieces: ['arn:aws:iam::*:policy/', ...name.pieces] };
}

/** Who may assume a role: services, accounts, other roles, and providers of identities. */
function trustOf({ body, at }: Declared): Value {
  const statements = itemsOf(propertyOf(body, 'assumedBy')).flatMap((one): readonly Value[] => {
    const principal = propertyOf(one, 'principal');
    const [place = at] = one.origins;
    if (!principal) return [];
    const type = textAt(one, 'type');
    const [key, value, action] =
      type === 'service'
        ? ['Service', principal, 'sts:AssumeRole']
        : type === 'provider'
          ? ['Federated', principal, 'sts:AssumeRoleWithSAML']
          : ['AWS', type === 'account' ? accountOf(principal) : principal, 'sts:AssumeRole'];
    return [
      objectAt(place, [
        ['Effect', stringValue('Allow', [place])],
        ['Principal', objectAt(place, [[key, value]])],
        ['Action', stringValue(action, [place])],
      ]),
    ];
  });
  return objectAt(at, [['Statement', { kind: 'list', items: statements, origins: [at] }]]);
}

/** An account by its number or ARN; one that has a name only is not known by number here. */
function accountOf(principal: Value): Value {
  const name = knownText(principal);
  const [at] = principal.origins;
  if (name === undefined || !at || /^(?:\d{12}|arn:.*)$/.test(name)) return principal;
  const hole: Hole = { name: `the account ${name}`, reason: 'unresolved-reference', at };
  return { kind: 'string', pieces: ['arn:aws:iam::', hole, ':root'], origins: principal.origins };
}
