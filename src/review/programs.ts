import type { Catalog } from '../catalog/catalog.ts';
import { matchesPattern } from '../catalog/pattern.ts';
import { undecidedOf } from '../grants/unreadable.ts';
import { limits } from '../limits.ts';
import type { Source } from '../located/source.ts';
import type { Undecided } from '../located/undecided.ts';
import type { BlobContent, Change, Revision, RevisionPair } from '../revisions/revision.ts';
import { contentOf, MAX_FILE_BYTES } from '../revisions/settle.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { pathOf } from './undecided.ts';

/** What the changed programs come to. */
export interface Programs {
  readonly undecided: readonly Undecided[];
  /** Programs that name sensitive permissions: they are relevant to the review. */
  readonly relevant: readonly string[];
}

/**
 * Programs in which the change newly names sensitive permissions, as undecided (semantics.md section 6): what they make of
 * the names is not known, and a change of nothing else must not look like one without permissions. Moving a name from one
 * program to another is nothing new; common permissions count with a wildcard only. What is `told` by a finding, as of the
 * template that the program makes, is not told again.
 */
export async function programsOf(
  changes: readonly Change[],
  { base, head }: RevisionPair,
  catalog: () => Promise<Catalog>,
  told: ReadonlySet<string>,
): Promise<Programs> {
  const after = await read(head, changes, (change) => [change.path, change.headBlob]);
  // what a program of megabytes names is not known
  const unread = after.unread.map(pathOf);
  const sensitive = after.mentions.length === 0 ? [] : await sensitiveIn(after.mentions, await catalog());
  if (sensitive.length === 0) return { undecided: after.unread, relevant: unread };
  const before = await read(base, changes, (change) => [change.basePath ?? '', change.baseBlob]);
  const known = new Set(before.mentions.map(({ text }) => text.toLowerCase()));
  const byFile = new Map<string, Mention[]>();
  for (const mention of sensitive) {
    const { path } = mention.at.source;
    byFile.set(path, [...(byFile.get(path) ?? []), mention]);
  }
  const undecided = [...byFile.values()].flatMap((mentions) => {
    const news = mentions.filter(({ text }) => !known.has(text.toLowerCase()) && !told.has(text.toLowerCase()));
    return news.length === 0 ? [] : [newlyNamed(news)];
  });
  return { undecided: [...undecided, ...after.unread], relevant: [...byFile.keys(), ...unread] };
}

/** What the programs of one side name, and those of them that cannot be read, or not to their end. */
async function read(
  revision: Revision,
  changes: readonly Change[],
  side: (change: Change) => readonly [path: string, blob: string | undefined],
): Promise<{ readonly mentions: readonly Mention[]; readonly unread: readonly Undecided[] }> {
  const wanted = changes.map(side).flatMap(([path, blob]) => (blob === undefined ? [] : [{ path, blob }]));
  const mentions: Mention[] = [];
  const unread: Undecided[] = [];
  if (wanted.length === 0) return { mentions, unread };
  const contents = await revision.read([...new Set(wanted.map(({ blob }) => blob))], MAX_FILE_BYTES);
  for (const { path, blob } of wanted) {
    const bytes = contents.get(blob) ?? { kind: 'missing' };
    const content = contentOf(path, bytes);
    const source = content.kind === 'text' ? content.source : inAnotherEncoding(path, bytes);
    if (source) {
      const found = mentionsIn(source);
      mentions.push(...found.mentions);
      if (found.more) unread.push(cutShort(path));
    } else if (content.kind === 'too-large' || content.kind === 'missing') {
      const undecided = undecidedOf(path, content);
      if (undecided) unread.push(undecided);
    }
  }
  return { mentions, unread };
}

/**
 * A program in another encoding: names of permissions are ASCII, which stays what it is where the other characters are not
 * UTF-8. Undefined for what is no text.
 */
function inAnotherEncoding(path: string, blob: BlobContent): Source | undefined {
  if (blob.kind !== 'bytes') return undefined;
  const [first, second] = blob.bytes;
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (!wide && blob.bytes.includes(0)) return undefined;
  return { path, text: new TextDecoder(wide).decode(blob.bytes) };
}

function cutShort(path: string): Undecided {
  return {
    reason: 'limit',
    message: `${path} names more than ${limits.review.mentions} texts that may be permissions; the rest was not looked at.`,
    at: { path },
    remedy: 'Split the file, or review by hand which permissions it names.',
  };
}

/** The mentions that the catalog has something to say of. Managed policies are unpacked only when one is named. */
async function sensitiveIn(mentions: readonly Mention[], catalog: Catalog): Promise<readonly Mention[]> {
  const actions = mentions.filter(({ kind, text }) => kind === 'action' && isSensitive(text, catalog));
  const named = mentions.filter(({ kind }) => kind === 'policy');
  if (named.length === 0) return actions;
  const [{ loadManagedPolicies }, { sensitiveGrants }] = await Promise.all([
    import('../catalog/managed.ts'),
    import('../catalog/managed-grants.ts'),
  ]);
  const managed = await loadManagedPolicies();
  const policies = named.filter(({ text }) => {
    const policy = managed.find(text);
    return policy !== undefined && sensitiveGrants(policy.document, catalog).some(({ entry }) => !entry.noisy);
  });
  return [...actions, ...policies].sort((a, b) => a.at.start - b.at.start);
}

function isSensitive(pattern: string, catalog: Catalog): boolean {
  const service = pattern.slice(0, pattern.indexOf(':')).toLowerCase();
  const entries = catalog.byService(service).filter(({ action }) => matchesPattern(pattern, action));
  return entries.some(({ noisy }) => !noisy) || (entries.length > 0 && /[*?]/.test(pattern));
}

function newlyNamed(news: readonly Mention[]): Undecided {
  const [first] = news;
  if (!first) throw new TypeError('a program without mentions is not undecided');
  const names = [...new Set(news.map(({ text }) => text))];
  const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
  const { path } = first.at.source;
  return {
    reason: 'program-code',
    message: `${path} is not evaluated here, and newly names ${shown}; what it grants with ${names.length === 1 ? 'it' : 'them'} is not known.`,
    at: first.at,
    remedy: 'Commit what it makes (a synthesised template, a plan), or review these lines by hand.',
  };
}
