import type { Grant } from '../grants/grant.ts';
import { grantOfBase } from '../grants/of-base.ts';
import { parseJson } from '../located/json-tree.ts';
import { onceOf } from '../located/once.ts';
import { visitWritten } from '../located/written.ts';
import { keyOfGrantee } from '../policy/grantees/subjects.ts';
import { readDocument } from '../policy/statements/read-document.ts';
import type { FileContent } from '../revisions/files.ts';
import type { Change } from '../revisions/revision.ts';
import type { Extracted } from './extract.ts';
import { pathOf } from './undecided.ts';

/** What limits somebody at base in files that cannot be read at head. */
export interface UnreadLimits {
  readonly grants: readonly Grant[];
  /** The paths at head of those files. */
  readonly files: ReadonlySet<string>;
}

const none: UnreadLimits = { grants: [], files: new Set() };

/** Reasons for which nothing in a file is known. */
const UNREAD: ReadonlySet<string> = new Set([
  'parse-error',
  'parser-disagreement',
  'not-text',
  'too-large',
  'not-read',
]);

/**
 * The Denies, control policies and boundaries of base whose files are there at head, but cannot be read: that they are gone is not
 * known. The file is undecided, and so are the lines of them that the change takes away.
 */
export function unreadLimits(
  base: Extracted,
  head: Extracted,
  changes: readonly Change[],
  read: (path: string, side: 'base' | 'head') => FileContent,
): UnreadLimits {
  const broken = new Set(head.undecided.filter(({ reason }) => UNREAD.has(reason)).map(pathOf));
  const byBasePath = new Map(
    changes.flatMap((change) => (change.basePath && change.headBlob ? [[change.basePath, change]] : [])),
  );
  const isUnread = onceOf(({ path, basePath = path }: Change): boolean => {
    if (head.files.get(path) === false || broken.has(path)) return true;
    const after = read(path, 'head');
    if (after.kind !== 'text') return after.kind !== 'absent' && after.kind !== 'pending';
    // what other configuration takes in is parsed where it is compared
    const before = path.endsWith('.json') ? read(basePath, 'base') : undefined;
    return before?.kind === 'text' && 'problem' in parseJson(after.source) && !('problem' in parseJson(before.source));
  });
  if (![...byBasePath.values()].some((change) => change.path.endsWith('.json') || isUnread(change))) return none;
  const there = new Set([...head.declared.grantees, ...head.grants.map(({ grantee }) => grantee)].map(keyOfGrantee));
  const files = new Set<string>();
  const grants = base.grants.filter((grant) => {
    const isControl = grant.use === 'service-control' || grant.use === 'resource-control';
    if (!isControl && !grant.grantee.alone && !there.has(keyOfGrantee(grant.grantee))) return false;
    const unread = [...writtenIn(grant)].flatMap((path) => byBasePath.get(path) ?? []).filter(isUnread);
    if (unread.length === 0 || !mayLimit(grant)) return false;
    for (const { path } of unread) files.add(path);
    return true;
  });
  return grants.length === 0 ? none : { grants, files };
}

/** Head where what limits somebody is as it was in files that cannot be read. */
export function withLimits(head: Extracted, { grants }: UnreadLimits): Extracted {
  return grants.length === 0 ? head : { ...head, grants: [...head.grants, ...grants.map(grantOfBase)] };
}

function mayLimit({ use, policy }: Grant): boolean {
  if (use === 'boundary' || use === 'service-control' || use === 'resource-control') return true;
  if (policy.kind === 'managed') return false;
  return readDocument(policy.value).document?.statements.some(({ effect }) => effect === 'Deny') ?? false;
}

function writtenIn({ policy }: Grant): ReadonlySet<string> {
  const paths = new Set<string>();
  visitWritten(policy.kind === 'document' ? policy.value : policy.arn, new Set(), ({ source }) =>
    paths.add(source.path),
  );
  return paths;
}
