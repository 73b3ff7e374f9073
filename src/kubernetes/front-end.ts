import { readTemplate } from '../cloudformation/front-end.ts';
import { newRun, type Run } from '../cloudformation/scope.ts';
import { TemplateBuilder } from '../cloudformation/template-builder.ts';
import type { Units } from '../discovery/front-end.ts';
import { mayHoldManifests } from '../discovery/manifest-groups.ts';
import { type Extraction, emptyExtraction } from '../grants/grant.ts';
import { inEveryReading } from '../grants/readings.ts';
import { unreadable } from '../grants/unreadable.ts';
import { limits } from '../limits.ts';
import { byText } from '../located/order.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Files } from '../revisions/files.ts';
import { addController } from './controllers.ts';
import { addCrossplane, serviceOf } from './crossplane.ts';
import { type Manifest, manifestsIn } from './manifests.ts';
import { PatchBudget } from './patch-budget.ts';

const maxFiles = limits.others.kubernetesFiles;

const isManifest = (path: string): boolean => /\.(?:ya?ml|json|yaml\.tpl|yml\.tpl)$/.test(path);

/** The folders of changed files that hold objects about AWS permissions: objects of one folder refer to each other. */
export function foldersOf(files: Files, changed: readonly string[]): Units {
  const folders = new Set<string>();
  for (const path of changed) {
    const content = files.read(path);
    if (content.kind === 'text' && mayHoldManifests(content.source)) folders.add(folderOf(path));
  }
  return { units: [...folders].sort(byText), undecided: [] };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Reads the permissions that the objects of one folder declare, as one CloudFormation template would. */
export function extractFolder(files: Files, folder: string): Extraction {
  // one run for all readings, so that together they cost no more than one may
  const run = newRun(files);
  const budget = new PatchBudget();
  const found = inEveryReading((reading) => {
    run.reading = reading;
    return readFolder(files, folder, run, budget);
  });
  return { ...found, undecided: [...found.undecided, ...run.notes] };
}

function readFolder(files: Files, folder: string, run: Run, budget: PatchBudget): Extraction {
  const manifests: Manifest[] = [];
  const undecided: Undecided[] = [];
  const read: { path: string; parsed: boolean }[] = [];
  const paths = files.list(folder).filter(isManifest);
  if (paths.length > maxFiles) {
    undecided.push({
      reason: 'limit',
      message: `${folder === '' ? 'The root folder' : `The folder ${folder}`} has more than ${maxFiles} manifests; the others were not read.`,
      at: { path: folder },
      remedy: 'Split the folder, or review its permissions by hand.',
    });
  }
  for (const path of paths.slice(0, maxFiles)) {
    const content = files.read(path);
    if (content.kind !== 'text') {
      undecided.push(...unreadable(path, content).undecided);
      continue;
    }
    if (!mayHoldManifests(content.source)) continue;
    const found = manifestsIn(content.source, run.reading, budget);
    manifests.push(...found.manifests);
    undecided.push(...found.undecided);
    read.push({ path, parsed: found.parsed });
  }
  const at = manifests[0]?.at;
  if (!at) return { ...emptyExtraction, undecided, files: read };
  const builder = new TemplateBuilder();
  for (const manifest of manifests) {
    if (manifest.group === 'iam.services.k8s.aws') addController(manifest, builder);
    else if (serviceOf(manifest.group) !== undefined) addCrossplane(manifest, manifests, builder);
  }
  const stack = readTemplate(builder.template(folder, at), run);
  return {
    grants: stack.grants,
    memberships: stack.memberships,
    moves: [],
    declared: { grantees: stack.declared, modules: [] },
    undecided,
    files: read,
  };
}
