import type { Span } from '../../located/source.ts';
import { entryOf, isNothing, joined, textOf, textThing } from '../values/data.ts';
import { propertiesOf } from '../values/given.ts';
import type { Called } from '../values/run.ts';
import type { Opaque, Thing } from '../values/thing.ts';

const PSEUDO = { account: 'AWS::AccountId', region: 'AWS::Region', partition: 'AWS::Partition' } as const;

/** The account, region or partition of the stack. */
export function pseudo(kind: keyof typeof PSEUDO, at: Span): Opaque {
  return { kind: 'opaque', name: PSEUDO[kind], at, textKind: kind };
}

/** Which of the stack's own values a member is: `this.account`, `Aws.REGION`, `Stack.of(this).partition`. */
export function pseudoOf(object: Thing, name: string, at: Span): Opaque | undefined {
  const kind = KINDS.get(name);
  if (!kind) return undefined;
  if (object.kind === 'construct' && !object.fields.has(name)) return pseudo(kind, at);
  const last = object.kind === 'library' ? object.names.at(-1) : object.kind === 'opaque' ? object.name : undefined;
  if (last !== undefined && /(?:^|\.)(?:Aws|this|self|stack|Stack\.of\([^()]*\))$/.test(last)) return pseudo(kind, at);
  // another account or region: what it is called tells it apart
  return object.kind === 'opaque' ? { kind: 'opaque', name: `${object.name}.${name}`, at, textKind: kind } : undefined;
}

const KINDS: ReadonlyMap<string, keyof typeof PSEUDO> = new Map<string, keyof typeof PSEUDO>([
  ['account', 'account'],
  ['ACCOUNT_ID', 'account'],
  ['region', 'region'],
  ['REGION', 'region'],
  ['partition', 'partition'],
  ['PARTITION', 'partition'],
]);

/** `stack.formatArn({ service, resource, … })`, `Arn.format(…)` ("AWS CDK, interface ArnComponents"). */
export function formattedArn({ given, at }: Called): Thing {
  const properties = propertiesOf(given, at);
  const part = (name: string): Thing | undefined => {
    const found = entryOf(properties, name);
    return isNothing(found) ? undefined : found;
  };
  const format = textOf(part('arnFormat')) ?? '';
  const resourceName = part('resourceName');
  const isColon = /COLON/.test(format);
  const separator = textOf(part('sep')) ?? (isColon ? ':' : '/');
  return arnOf(
    {
      ...{ partition: part('partition'), service: part('service') ?? textThing('*', at) },
      ...{ region: part('region'), account: part('account') },
    },
    [part('resource') ?? textThing('*', at), ...(resourceName ? [textThing(separator, at), resourceName] : [])],
    at,
  );
}

/** The parts of an ARN before the resource; those that are not given are the stack's own. */
interface Parts {
  readonly partition?: Thing | undefined;
  readonly service: Thing;
  readonly region?: Thing | undefined;
  readonly account?: Thing | undefined;
}

/** An ARN of its parts and its resource ("IAM, ARN format"). */
export function arnOf({ partition, service, region, account }: Parts, resource: readonly Thing[], at: Span): Thing {
  const [start, colon] = [textThing('arn:', at), textThing(':', at)];
  return joined(
    [
      ...[start, partition ?? pseudo('partition', at), colon, service, colon, region ?? pseudo('region', at), colon],
      ...[account ?? pseudo('account', at), colon, ...resource],
    ],
    at,
  );
}

/** `Fn.join`, `Fn.sub`: the functions of CloudFormation that make texts. */
export function textFunction({ name, given, at }: Called): Thing | undefined {
  const [first, second] = given.map(({ thing }) => thing);
  if (name === 'join' && first && second?.kind === 'list')
    return joined(
      second.items.flatMap((item, i) => (i > 0 ? [first, item] : [item])),
      at,
    );
  if (name !== 'sub' || !first) return undefined;
  const text = textOf(first);
  if (text === undefined) return undefined;
  const parts: Thing[] = [];
  let from = 0;
  for (const match of text.matchAll(/\$\{(!?)([^{}]{1,200})\}/g)) {
    parts.push(textThing(text.slice(from, match.index), at));
    from = match.index + match[0].length;
    const name = match[2] ?? '';
    const given = second?.kind === 'record' ? entryOf(second, name) : undefined;
    if (match[1]) parts.push(textThing(`\${${name}}`, at));
    else parts.push(given ?? variable(name, at));
  }
  parts.push(textThing(text.slice(from), at));
  return joined(parts, at);
}

function variable(name: string, at: Span): Opaque {
  const kind = Object.entries(PSEUDO).find(([, pseudoName]) => pseudoName === name)?.[0];
  return kind === undefined ? { kind: 'opaque', name, at } : pseudo(kind as keyof typeof PSEUDO, at);
}
