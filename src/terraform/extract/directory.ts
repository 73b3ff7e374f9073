import { caseOf, type Existence, existenceOf, inBoth, thereIn } from '../../grants/cases.ts';
import type { Grantee } from '../../grants/grant.ts';
import { shownName } from '../../located/defined-name.ts';
import { putInto } from '../../located/lists.ts';
import { type ChoiceValue, knownText, type Value, writtenText } from '../../located/value.ts';
import { isRefused } from '../evaluate/refusals.ts';
import { type Reference, referenceOf } from '../modules/references.ts';
import { addressOf, type Resource } from './resource.ts';

/** Who can be named by reference or by name: kinds of grantees that others' attributes refer to. */
export type Named = 'role' | 'user' | 'group';

const TYPES: Readonly<Record<Named, readonly string[]>> = {
  role: ['aws_iam_role', 'awscc_iam_role'],
  user: ['aws_iam_user', 'awscc_iam_user'],
  group: ['aws_iam_group', 'awscc_iam_group'],
};

const NAME_ATTRIBUTES = ['name', 'role_name', 'user_name', 'group_name', 'managed_policy_name'];

/** The resources of a root by address and by name, and the grantees that they are. */
export class Directory {
  readonly root: string;
  readonly #byBlock = new Map<string, Resource[]>();
  readonly #byInstance = new Map<string, Resource[]>();
  readonly #byName = new Map<string, Resource>();

  constructor(root: string, resources: readonly Resource[]) {
    this.root = root;
    for (const resource of resources) {
      add(this.#byBlock, resource.block, resource);
      add(this.#byInstance, `${resource.block}\n${resource.suffix}`, resource);
      if (!/_iam_(role|user|group|policy|managed_policy)$/.test(resource.type) || resource.type.startsWith('data.'))
        continue;
      const name = nameOf(resource);
      const text = name && knownText(name);
      if (text !== undefined) this.#byName.set(nameKey(kindOf(resource.type), text, resource), resource);
    }
  }

  /**
   * The instances that a value refers to, all of a block's where the instance is not known; [] when it refers to none. Of blocks
   * that are declared several times, each refers to its like: copies of a part of a configuration belong together.
   */
  referred(value: Value, by?: Pick<Resource, 'copy'>): readonly Resource[] {
    const reference = commonReference(value);
    if (!reference) return [];
    const exact = this.#byInstance.get(`${reference.address}\n${reference.instance}`);
    const found = exact ?? this.#byBlock.get(reference.address) ?? [];
    const copy = by?.copy;
    if (!copy || found.length < 2) return found;
    const like = found.filter((one) => one.copy?.number === copy.number && one.copy.of === copy.of);
    return like.length > 0 ? like : found;
  }

  /** The role, user, group or policy of a name, when the root declares it; the first three in the account of what names them. */
  named(kind: Named | 'policy', name: string, by: Pick<Resource, 'account'>): Resource | undefined {
    return this.#byName.get(nameKey(kind, name, by));
  }

  /** The grantee that a resource is. */
  grantee(resource: Resource, type: Grantee['type']): Grantee {
    const name = nameOf(resource);
    return {
      type,
      root: this.root,
      address: addressOf(resource),
      ...(name?.kind === 'string' ? { name } : {}),
      declaredAt: resource.at,
      madeBy: [...resource.madeBy, ...resource.calledAt],
    };
  }

  /** The grantees that an attribute names: by reference, by name, or, when it is declared elsewhere, by what is known of it. */
  grantees(value: Value, type: Named, by: Resource, isLookedUp = false): readonly NamedGrantee[] {
    if (value.kind === 'null') return [];
    if (value.kind === 'choice') return this.#granteesInEachCase(value, type, by, isLookedUp);
    const declared = this.referred(value, by).filter((resource) => TYPES[type].includes(resource.type));
    if (declared.length > 0) {
      // the same one in several cases, or of several blocks, is that one
      const first = new Map<string, Resource>();
      for (const resource of declared) if (!first.has(addressOf(resource))) first.set(addressOf(resource), resource);
      return [...first.values()].map((resource) => ({
        grantee: this.grantee(resource, type),
        always: first.size === 1,
      }));
    }
    const text = knownText(value);
    const name = text === undefined && !isLookedUp ? this.#nameInData(value) : undefined;
    if (name) return this.grantees(name, type, by, true);
    const resource = text === undefined ? undefined : this.named(type, text, by);
    if (resource) return [{ grantee: this.grantee(resource, type), always: true }];
    const reference = commonReference(value);
    const undeclared = reference && TYPES[type].includes(reference.type) ? reference : undefined;
    const address =
      text !== undefined
        ? `${type}/${text}${accountSuffix(by)}`
        : undeclared
          ? `${undeclared.address}${undeclared.instance}`
          : unknownAddress(value, by);
    return [
      {
        grantee: {
          type,
          root: this.root,
          address,
          ...(value.kind === 'string' ? { name: value } : {}),
          declaredAt: by.at,
        },
        always: true,
      },
    ];
  }

  /** Those that every case names are named always, the others in the cases that name them. */
  #granteesInEachCase(choice: ChoiceValue, type: Named, by: Resource, isLookedUp: boolean): readonly NamedGrantee[] {
    const { condition, options } = choice;
    const cases = options.flatMap((option, at) =>
      isRefused(option) ? [] : [{ at, named: this.grantees(option, type, by, isLookedUp) }],
    );
    const times = new Map<string, number>();
    for (const { named } of cases)
      for (const { grantee, always } of named)
        if (always) times.set(grantee.address, (times.get(grantee.address) ?? 0) + 1);
    const told = new Set<string>();
    return cases.flatMap(({ at, named }) =>
      named.flatMap(({ grantee, always, when }) => {
        if (times.get(grantee.address) !== cases.length)
          return [
            { grantee, ...thereIn(inBoth(caseOf(condition, at, options.length), existenceOf({ always, when }))) },
          ];
        if (told.has(grantee.address)) return [];
        told.add(grantee.address);
        return [{ grantee, always: true }];
      }),
    );
  }

  /** The name that a data source of an existing role, user or group asks for, which may itself be looked up. */
  #nameInData(value: Value): Value | undefined {
    const seen = new Set<Resource>();
    let found: Value | undefined;
    for (let at: Value | undefined = value; at; ) {
      const data: Resource | undefined = this.referred(at).find(({ type }) => type.startsWith('data.'));
      if (!data || seen.has(data)) break;
      seen.add(data);
      at = nameOf(data);
      found = at ?? found;
    }
    return found;
  }
}

/** A grantee that an attribute names, and in which cases it does. */
export interface NamedGrantee extends Existence {
  readonly grantee: Grantee;
}

function add(to: Map<string, Resource[]>, key: string, resource: Resource): void {
  putInto(to, key, resource);
}

/** What a value refers to; of a text that depends on a condition, what it refers to in every case in which Terraform makes it. */
function commonReference(value: Value): Reference | undefined {
  if (value.kind !== 'choice') return referenceOf(value);
  const [first, ...others] = value.options.filter((option) => !isRefused(option)).map(commonReference);
  return others.every((one) => one && first && one.address === first.address && one.instance === first.instance)
    ? first
    : undefined;
}

function nameOf(resource: Resource): Value | undefined {
  for (const attribute of NAME_ATTRIBUTES) {
    const value = resource.get(attribute);
    if (value) return value;
  }
  return undefined;
}

/** A policy's ARN tells its account by itself. */
function nameKey(kind: string, name: string, by: Pick<Resource, 'account'>): string {
  return `${kind} ${name}${kind === 'policy' ? '' : accountSuffix(by)}`;
}

function accountSuffix({ account }: Pick<Resource, 'account'>): string {
  return account ? ` in ${account}` : '';
}

function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('_') + 1);
}

/** A grantee that is declared elsewhere, by the text that is known of its name. */
function unknownAddress(value: Value, by: Resource): string {
  if (value.kind === 'unknown')
    return shownName(value.name).startsWith('module.') ? value.name : `${by.module}${value.name}`;
  if (value.kind !== 'string') return addressOf(by);
  const shown = writtenText(value.pieces);
  const [only] = value.pieces;
  if (value.pieces.length === 1 && typeof only === 'object')
    return shownName(only.name).startsWith('module.') ? only.name : `${by.module}${only.name}`;
  return `${by.module}${shown}`;
}
