import { namesGroup } from '../discovery/manifest-groups.ts';
import { masked, unmasked } from '../located/go-template.ts';
import { parseJson } from '../located/json-tree.ts';
import { undecidedFrom } from '../located/parse-problem.ts';
import type { Reading } from '../located/readings.ts';
import type { Source, Span } from '../located/source.ts';
import { itemsOf, propertyOf, textAt } from '../located/tree.ts';
import type { Undecided } from '../located/undecided.ts';
import { knownText, type Value } from '../located/value.ts';
import { parseYaml } from '../located/yaml-tree.ts';
import { composed } from './compositions.ts';
import { graphed } from './graphs.ts';
import type { PatchBudget } from './patch-budget.ts';

/** One Kubernetes object as it is written. */
export interface Manifest {
  /** `iam.services.k8s.aws` of `iam.services.k8s.aws/v1alpha1`. */
  readonly group: string;
  readonly kind: string;
  /** The name by which others refer to it; may be a hole's. */
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly body: Value;
  readonly at: Span;
}

/** The objects of a file, those in lists and compositions, too. */
export function manifestsIn(
  source: Source,
  reading: Reading,
  budget: PatchBudget,
): {
  readonly manifests: readonly Manifest[];
  readonly undecided: readonly Undecided[];
  readonly parsed: boolean;
} {
  const template = masked(source);
  const parsed = parsedDocuments(template?.source ?? source);
  if ('problem' in parsed) {
    if (!namesGroup(source.text)) return nothing;
    const what = template ? `The Helm template ${source.path}` : `The manifest ${source.path}`;
    const found = undecidedFrom(parsed.problem, what);
    const remedy = 'Commit what the template renders to, or review its permissions by hand.';
    return { manifests: [], undecided: [template ? { ...found, remedy } : found], parsed: false };
  }
  const documents = template
    ? parsed.documents.map((document) => unmasked(document, template.names))
    : parsed.documents;
  const manifests = documents.flatMap((document) => manifestsOf(reading.of(document), '', budget));
  if (!namesGroup(source.text) && !manifests.some(({ group }) => namesGroup(group))) return nothing;
  return {
    manifests,
    undecided: (template?.inserted ?? []).map((at) => inserted(at)),
    parsed: true,
  };
}

const nothing = { manifests: [], undecided: [], parsed: true } as const;

function parsedDocuments(source: Source) {
  if (!source.path.endsWith('.json')) return parseYaml(source);
  const json = parseJson(source);
  return 'problem' in json ? json : { documents: [json.value] };
}

function inserted(at: Span): Undecided {
  return {
    reason: 'unsupported-construct',
    message: `The Helm template ${at.source.path} puts in ${at.source.text.slice(at.start, Math.min(at.end, at.start + 100))}, which is not evaluated.`,
    at,
    remedy: 'Commit what the template renders to, or review its permissions by hand.',
  };
}

function manifestsOf(document: Value, prefix: string, budget: PatchBudget): readonly Manifest[] {
  const version = textAt(document, 'apiVersion');
  const kind = textAt(document, 'kind');
  if (version === undefined || kind === undefined) return [];
  if (kind === 'List')
    return itemsOf(propertyOf(document, 'items')).flatMap((item) => manifestsOf(item, prefix, budget));
  const metadata = propertyOf(document, 'metadata');
  const name = propertyOf(metadata, 'name') ?? propertyOf(metadata, 'generateName');
  const own = prefix + (name?.kind === 'string' ? shown(name) : kind);
  if (kind === 'Composition') {
    return composed(document, own, budget).flatMap(({ base, id }) => manifestsOf(base, `${own}/${id}/`, budget));
  }
  // kro called it a ResourceGroup before its version 0.2
  if (kind === 'ResourceGraphDefinition' || (kind === 'ResourceGroup' && version.startsWith('kro.run/'))) {
    return graphed(document, own).flatMap(({ base, id }) => manifestsOf(base, `${own}/${id}/`, budget));
  }
  const kindEntry = document.kind === 'object' ? document.entries.find((entry) => entry.key === 'kind') : undefined;
  const at = kindEntry?.value.origins[0] ?? document.origins[0];
  if (!at) return [];
  const labels = propertyOf(metadata, 'labels');
  return [
    {
      group: version.slice(0, Math.max(0, version.indexOf('/'))),
      kind,
      name: own,
      labels: new Map(
        labels?.kind === 'object' ? labels.entries.map(({ key, value }) => [key, knownText(value) ?? '']) : [],
      ),
      body: document,
      at,
    },
  ];
}

function shown(name: Value): string {
  if (name.kind !== 'string') return '';
  return name.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.name)).join('');
}
