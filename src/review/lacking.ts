import { undecidedOf } from '../grants/unreadable.ts';
import { byText } from '../located/order.ts';
import type { Source, Span } from '../located/source.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Change } from '../revisions/revision.ts';
import type { Extracted, Together } from './extract.ts';
import type { FileTexts } from './inline-suppressions.ts';
import type { Finding, FindingLocation } from './report-model.ts';
import { pathOf } from './undecided.ts';

/** What is to be said of a comparison. */
interface Said {
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
}

/** Paths whose content could not be had, in each revision. */
interface Lacking {
  readonly base: ReadonlySet<string>;
  readonly head: ReadonlySet<string>;
}

interface About {
  readonly together: readonly Together[];
  readonly relevant: readonly Change[];
  readonly texts: FileTexts;
  readonly extracted: { readonly base: Extracted; readonly head: Extracted };
}

const REMEDY = 'Fetch both commits with all of their files, or give the action a token that may read the repository.';

/**
 * What a comparison comes to of which some contents could not be had. Nothing is newly granted for certain by what is read
 * together with a file that base lacks, and nothing cancels because it is missing in both revisions.
 */
export function withoutLacking({ findings, undecided }: Said, lacking: Lacking, about: About): Said {
  if (lacking.base.size + lacking.head.size === 0) return { findings, undecided };
  const doubtful = new Map<string, string>();
  for (const unit of about.together) {
    const path = [...unit].find((each) => lacking.base.has(each));
    if (path !== undefined) for (const each of unit) if (!doubtful.has(each)) doubtful.set(each, path);
  }
  // a folder of which base does not tell the files may belong to anything
  const known = new Set(about.together.flatMap((unit) => [...unit]));
  const anywhere = [...lacking.base].find((path) => !known.has(path));
  const inDoubt = (finding: Finding) => doubtful.get(finding.location.file) ?? anywhere;
  return {
    findings: findings.filter((finding) => inDoubt(finding) === undefined),
    undecided: [
      ...undecided,
      ...findings.flatMap((finding) => {
        const path = inDoubt(finding);
        return path === undefined ? [] : [notKnown(finding, path, about.texts)];
      }),
      ...lackingFiles(lacking, about),
    ],
  };
}

function notKnown({ grantee, granted, location, actions }: Finding, path: string, texts: FileTexts): Undecided {
  return {
    reason: 'not-read',
    message: `Whether ${grantee.address} newly gets ${granted} is not known: what ${path} held before is not among the objects of the repository.`,
    names: /^\w[\w-]*-template:/.test(granted) ? actions.map(({ action }) => action) : [granted],
    at: spanOf(texts(location.file)[location.side], location) ?? { path: location.file },
    remedy: REMEDY,
  };
}

function spanOf(source: Source | undefined, { startLine, startColumn, endLine, endColumn }: FindingLocation) {
  if (!source) return undefined;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1;
  const span: Span = { source, start: offset(startLine, startColumn), end: offset(endLine, endColumn) };
  return span;
}

/** Each file that a front-end wanted for itself, and one entry for all that were only looked through. */
function lackingFiles(lacking: Lacking, { relevant, extracted }: About): readonly Undecided[] {
  const spokenOf = new Set([...extracted.base.undecided, ...extracted.head.undecided].map(pathOf));
  const changed = new Set(relevant.flatMap(({ path, basePath }) => [path, basePath ?? path]));
  const all = [...new Set([...lacking.base, ...lacking.head])].sort(byText);
  const isOwn = (path: string) => spokenOf.has(path) || changed.has(path);
  const [own, others] = [all.filter(isOwn), all.filter((path) => !isOwn(path))];
  const entries = own.flatMap((path): Undecided | readonly Undecided[] => {
    if (lacking.head.has(path)) return undecidedOf(path, { kind: 'missing' }) ?? [];
    const message = `What ${path} held at base is not among the objects of the repository.`;
    return { reason: 'not-read' as const, message, at: { path }, remedy: REMEDY };
  });
  const [first] = others;
  if (first === undefined) return entries;
  const lack =
    others.length === 1
      ? `The content of ${first} is not among the objects of the repository: whether it has`
      : `The contents of ${others.length} files, such as that of ${first}, are not among the objects of the repository: whether they have`;
  const message = `${lack} to do with the change is not known.`;
  return [...entries, { reason: 'not-read', message, at: { path: first }, remedy: REMEDY }];
}
