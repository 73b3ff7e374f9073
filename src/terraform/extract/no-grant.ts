import { everythingOfAnyCloud, isOfAws } from '../../ledger/everything.ts';
import type { Span } from '../../located/source.ts';
import type { Call } from '../modules/calls.ts';
import type { Module } from '../modules/module.ts';
import { type Placed, spanIn } from '../modules/placed.ts';
import type { Block, Body, Expression } from '../syntax/tree.ts';

/** Attributes of any block that say what something is called or is for. */
export const LABELS = new Set(['description', 'tags', 'tags_all', 'error_message']);
/** Attributes of resources that are their own names; in a module's call they may be anything. */
export const NAMES = new Set(['name', 'name_prefix']);
/**
 * Attributes of one type of resource that give nobody an action of IAM: the name of a role that AWS makes, and who may read and
 * write which index of a collection, whose permissions only share a prefix with actions (OpenSearch Serverless documentation,
 * "Data access control").
 */
const OF_TYPE: ReadonlyMap<string, string> = new Map([
  ['aws_organizations_account', 'role_name'],
  ['awscc_organizations_account', 'role_name'],
  ['aws_opensearchserverless_access_policy', 'policy'],
  ['awscc_opensearchserverless_access_policy', 'policy'],
]);

/** Whether an attribute of a resource gives nobody an action of IAM, whatever it names. */
export function grantsNothing(type: string, attribute: string): boolean {
  return OF_TYPE.get(type) === attribute;
}

/** Blocks at the top that only say how Terraform works and signs in. */
const SETTINGS = new Set(['provider', 'terraform']);
/** Blocks that only test values. */
const TESTS = new Set(['validation', 'precondition', 'postcondition', 'assert', 'check']);

/**
 * The places of a root that grant nothing, whatever they name: descriptions, names, labels and tags, settings of Terraform,
 * conditions that are only tested, blocks without instances and branches that are not taken.
 */
export function noGrantIn(modules: readonly Module[]): readonly Span[] {
  const found: Span[] = [];
  const folders = new Map<string, readonly Module[]>();
  for (const module of modules) folders.set(module.folder, [...(folders.get(module.folder) ?? []), module]);
  for (const same of folders.values()) {
    const blocks = same[0]?.blocks ?? [];
    for (const placed of blocks) {
      const absent = isInstantiated(placed.block) && same.every((module) => module.instances(placed).length === 0);
      if (absent) found.push(spanIn(placed.source, placed.block));
      else collect(placed, found);
    }
    actionsOfOthers(blocks, found);
  }
  for (const module of modules) for (const call of module.calls()) if (!call.opaque) taken(call, found);
  for (const { run } of modules.slice(0, 1)) found.push(...run.passedOver);
  return found;
}

/** What other clouds call what a role of theirs may do, too. */
const ACTIONS = /^(?:not_)?actions?$/;

/**
 * All actions (`*`) and all but some that are those of another cloud: in a resource or data source that has nothing of AWS, and in
 * all of a module where such a resource takes actions and no file has anything of AWS.
 */
function actionsOfOthers(blocks: readonly Placed[], found: Span[]): void {
  const others = blocks.filter(
    ({ block, source }) =>
      (block.type.name === 'resource' || block.type.name === 'data') &&
      takesActions(block.body) &&
      !isOfAws(source.text.slice(block.start, block.end)),
  );
  if (others.length === 0) return;
  const sources = [...new Set(blocks.map(({ source }) => source))];
  if (!sources.some(({ text }) => isOfAws(text)))
    for (const source of sources) everything({ source, start: 0, end: source.text.length }, found);
  else for (const { block, source } of others) everything(spanIn(source, block), found);
}

function takesActions({ attributes, blocks }: Body): boolean {
  return attributes.some(({ name }) => ACTIONS.test(name.name)) || blocks.some(({ body }) => takesActions(body));
}

function everything({ source, start: from, end: to }: Span, found: Span[]): void {
  for (const { start, end } of everythingOfAnyCloud(source.text.slice(from, to)))
    found.push({ source, start: from + start, end: from + end });
}

/** The inputs of a public module that is known: those that it has, and all of one that grants nothing. */
function taken({ module, placed }: Call, found: Span[]): void {
  if (!module?.session.standIns.has(module.address)) return;
  const names = new Set(module.blocksOf('variable').map(({ block }) => block.labels[0]?.name));
  for (const { name, value } of placed.block.body.attributes)
    if (module.blocks.length === 0 || names.has(name.name)) found.push(spanIn(placed.source, value));
}

const isInstantiated = ({ type }: Block): boolean => ['resource', 'data', 'module'].includes(type.name);

function collect({ block, source }: Placed, found: Span[]): void {
  if (SETTINGS.has(block.type.name)) {
    found.push(spanIn(source, block));
    return;
  }
  for (const label of block.labels) found.push(spanIn(source, label));
  if (block.type.name === 'variable')
    for (const { name, value } of block.body.attributes) if (name.name === 'type') typeNames(value, source, found);
  const type = block.type.name === 'resource' ? (block.labels[0]?.name ?? '') : '';
  for (const { name, value } of block.body.attributes)
    if (grantsNothing(type, name.name)) found.push(spanIn(source, value));
  const own = block.type.name === 'resource' || block.type.name === 'data' || block.type.name === 'variable';
  labels(block.body, source, own, found);
}

/**
 * The attribute names of a type constraint, which says what a value may have and gives none (Terraform documentation, "Type
 * Constraints"). The default of an optional attribute is a value.
 */
function typeNames(type: Expression, source: Placed['source'], found: Span[]): void {
  if (type.kind === 'object')
    for (const { key, value } of type.items) {
      found.push(spanIn(source, key));
      typeNames(value, source, found);
    }
  else if (type.kind === 'call')
    for (const arg of type.name === 'optional' ? type.args.slice(0, 1) : type.args) typeNames(arg, source, found);
  else if (type.kind === 'tuple') for (const item of type.items) typeNames(item, source, found);
}

function labels(body: Body, source: Placed['source'], own: boolean, found: Span[]): void {
  for (const { name, value } of body.attributes)
    if (LABELS.has(name.name) || (own && NAMES.has(name.name) && value.kind === 'template'))
      found.push(spanIn(source, value));
  for (const nested of body.blocks) {
    if (TESTS.has(nested.type.name)) found.push(spanIn(source, nested));
    else labels(nested.body, source, own, found);
  }
}
