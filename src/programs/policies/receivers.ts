import { knownText, writtenText } from '../../located/value.ts';
import { camel, entryOf, isNothing, opaque, textOf } from '../values/data.ts';
import type { Receiver } from '../values/run.ts';
import type { ChoiceThing, Construct, Opaque, RecordThing, Thing } from '../values/thing.ts';
import { plainKey } from './handed.ts';

/** Who gets what is given to a thing: the role that a function uses, or the construct that has one of its own. */
export interface Received {
  readonly receiver: Receiver;
  readonly type?: 'user' | 'group' | undefined;
}

/** Attributes by which programs name a role, user, group or policy itself. */
const ITSELF =
  /^(?:role|executionRole|serviceRole|lambdaRole|grantPrincipal|principal|id|name|arn|ref|\w+Arn|\w+Name|urn|node|defaultChild)$/;

export function receiversOf(thing: Thing, level = 0): readonly Received[] {
  if (level > 10) return [];
  switch (thing.kind) {
    case 'construct': {
      const named = lookedUp(thing);
      if (named) return receiversOf(named, level + 1).map((one) => ({ ...one, type: typeOfHolder(thing) }));
      const own = ownRole(thing);
      if (own && own !== thing) return receiversOf(own, level + 1);
      return [{ receiver: thing, type: typeOfHolder(thing) }];
    }
    case 'opaque':
      return thing.of && ITSELF.test(lastName(thing))
        ? receiversOf(thing.of, level + 1)
        : [{ receiver: withoutRole(thing) }];
    case 'list':
      return thing.items.flatMap((item) => receiversOf(item, level + 1));
    case 'choice':
      return (withDefault(thing) ?? thing.options.filter((one) => !isNothing(one))).flatMap((option) =>
        receiversOf(option, level + 1),
      );
    case 'data': {
      const { value } = thing;
      const at = value.origins[0];
      if (!at || value.kind !== 'string') return [];
      const name = writtenText(value.pieces);
      if (name === '') return [];
      const isLiteral = knownText(value) !== undefined;
      const madeAt = value.origins.at(-1);
      return [{ receiver: { ...opaque(name, at), madeAt, ...(isLiteral && { isLiteral: true as const }) } }];
    }
    case 'library':
      return [];
    default:
      return [];
  }
}

/**
 * The name of a role, user or group that is looked up by its name or its ARN: wherever that is done, and whatever the id is under
 * which it is done, it is the same one.
 */
function lookedUp({ isDeclared, own, type, given }: Construct): Thing | undefined {
  if (isDeclared || own || !/^(?:Role|User|Group)$/.test(type)) return undefined;
  const thing = given.filter(({ name }) => name === undefined)[2]?.thing;
  if (thing?.kind !== 'data' || thing.value.kind !== 'string') return undefined;
  const { value } = thing;
  const [first] = value.pieces;
  const last = value.pieces.at(-1);
  if (typeof last !== 'string') return undefined;
  const slash = last.lastIndexOf('/');
  const isArn = typeof first === 'string' && first.startsWith('arn:');
  if (isArn ? slash < 0 : value.pieces.length > 1) return undefined;
  return { kind: 'data', value: { ...value, pieces: [last.slice(slash + 1)] } };
}

/** `name or "chat"`: one that a deployment names, or by default this; that is one and the same, called as the source calls it. */
function withDefault({ condition, options }: ChoiceThing): readonly [Thing] | undefined {
  const [named, byDefault] = options;
  if (options.length !== 2 || !named || byDefault?.kind !== 'data' || byDefault.value.kind !== 'string')
    return undefined;
  if (textOf(byDefault) === '' || unknownsOf(byDefault).includes(condition)) return undefined;
  return unknownsOf(named).includes(condition) ? [byDefault] : undefined;
}

/** The names of what is not known of a text. */
function unknownsOf(thing: Thing): readonly string[] {
  if (thing.kind === 'opaque') return [thing.name];
  if (thing.kind !== 'data' || thing.value.kind !== 'string') return [];
  return thing.value.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]));
}

/** What a construct is to IAM, where it is no role. */
export function typeOfHolder({ type }: Construct): 'user' | 'group' | undefined {
  if (/^(?:Cfn)?User$/.test(type)) return 'user';
  return /^(?:Cfn)?Group$/.test(type) ? 'group' : undefined;
}

function lastName({ name }: Opaque): string {
  return camel(name.slice(name.lastIndexOf('.') + 1));
}

/** `props.fn` of `props.fn.role`: what is given to either is given to one role. */
function withoutRole(thing: Opaque): Opaque {
  const name = thing.name
    .replace(/(?:\.(?:role|grantPrincipal|node|defaultChild))+$/, '')
    .replace(/\.grant_principal$/, '');
  const label = thing.label?.replace(/(?:\.(?:role|grantPrincipal|node|defaultChild))+$/, '');
  return name === thing.name ? thing : { ...thing, name, ...(label !== undefined && { label }) };
}

/** The role that a construct was given to use; itself where it makes one. */
function ownRole(construct: Construct): Thing | undefined {
  if (/^(?:Cfn)?(?:Role|User|Group|Policy|ManagedPolicy)$/.test(construct.type)) return undefined;
  for (const { name, thing } of construct.given) {
    if (name !== undefined && plainKey(name) === 'role' && isRole(thing)) return thing;
    if (thing.kind !== 'record') continue;
    const role = entryOf(thing, 'role');
    if (role && isRole(role)) return role;
  }
  return undefined;
}

function isRole(thing: Thing): boolean {
  return (
    thing.kind === 'construct' || thing.kind === 'opaque' || (thing.kind === 'choice' && thing.options.some(isRole))
  );
}

const HOLDERS: ReadonlyMap<string, 'role' | 'user' | 'group'> = new Map<string, 'role' | 'user' | 'group'>([
  ['role', 'role'],
  ['roles', 'role'],
  ['roleName', 'role'],
  ['user', 'user'],
  ['users', 'user'],
  ['userName', 'user'],
  ['group', 'group'],
  ['groups', 'group'],
  ['groupName', 'group'],
  // who holds what a permission set has is assigned it
  ['permissionSetArn', 'role'],
]);

/** Whom properties of a policy or an attachment name as those who hold it; undefined where they name nobody. */
export function holdersIn(properties: RecordThing): readonly Received[] | undefined {
  let found: Received[] | undefined;
  for (const { key, thing } of properties.entries) {
    const kind = HOLDERS.get(plainKey(key));
    if (!kind || isNothing(thing)) continue;
    const type = kind === 'role' ? undefined : kind;
    const received = receiversOf(thing).map((one) => ({ ...one, type: one.type ?? type }));
    found = [...(found ?? []), ...received];
  }
  return found;
}

/** The literal name by which AWS knows somebody. */
export function nameIn(properties: RecordThing | undefined): Thing | undefined {
  return (
    properties &&
    (entryOf(properties, 'roleName') ?? entryOf(properties, 'userName') ?? entryOf(properties, 'groupName'))
  );
}
