import { evaluate } from '../cloudformation/evaluate.ts';
import { newRun, rootScope } from '../cloudformation/scope.ts';
import { looksLikeTemplate, mayBeTemplate, templateIn } from '../cloudformation/template.ts';
import { mayHoldManifests } from '../discovery/manifest-groups.ts';
import { isService, looksLikeService } from '../discovery/service-file.ts';
import { thereIn } from '../grants/cases.ts';
import { type Extraction, emptyExtraction, type Grant, type Grantee, type PolicyUse } from '../grants/grant.ts';
import { attachedOutside } from '../grants/guarded.ts';
import { inEveryReading } from '../grants/readings.ts';
import { unreadable } from '../grants/unreadable.ts';
import { limits } from '../limits.ts';
import { undecidedFrom } from '../located/parse-problem.ts';
import type { Source } from '../located/source.ts';
import { propertyOf, textAt } from '../located/tree.ts';
import type { Undecided } from '../located/undecided.ts';
import type { Value } from '../located/value.ts';
import type { Files } from '../revisions/files.ts';
import { documentsIn, type FoundDocument } from './documents.ts';
import { type Configured, configuredUse, isOfOrganization } from './landing-zone.ts';
import { isYaml, mayBePolicyName, mayHoldPolicy } from './pre-test.ts';
import { rootsOf } from './roots.ts';
import { holdsStatementsAlone, withDocument } from './statements-alone.ts';
import { useOf } from './use.ts';

export { mayBePolicyName, mayHoldPolicy } from './pre-test.ts';

/**
 * Reads the policy documents of a JSON or YAML file, found by their shape: the whole file, an element of a list, or below keys
 * such as the `PolicyDocument` of an `aws iam get-policy-version` output. Each is its own grantee, "whoever holds it".
 */
export function extractJson(files: Files, path: string): Extraction {
  if (!mayBePolicyName(path)) return emptyExtraction;
  const content = files.read(path);
  if (content.kind !== 'text') return unreadable(path, content);
  if (!holdsStatementsAlone(path) && !mayHoldPolicy(content.source)) return emptyExtraction;
  const parsed = rootsOf(content.source);
  if ('problem' in parsed) {
    if (isYaml(path) && isOthers(content.source)) return emptyExtraction;
    const undecided = [undecidedFrom(parsed.problem, `The file ${path}`)];
    return { ...emptyExtraction, undecided, files: [{ path, parsed: false }] };
  }
  return inEveryReading((reading) =>
    readRoots(
      content.source,
      parsed.roots.map((root) => reading.of(root)),
      files,
    ),
  );
}

/** Whether a file can hold policy documents, as far as its name and its text tell; one of YAML that others read as a whole holds none. */
export function mayHoldDocuments(source: Source): boolean {
  if (!mayBePolicyName(source.path)) return false;
  if (!isYaml(source.path)) return holdsStatementsAlone(source.path) || mayHoldPolicy(source);
  if (!mayHoldPolicy(source)) return false;
  const parsed = rootsOf(source);
  return 'problem' in parsed ? !isOthers(source) : parsed.roots.some((root) => !isRead(source, root));
}

/** Whether a text that cannot be parsed is told of by what reads templates, services or manifests. */
function isOthers(source: Source): boolean {
  return looksLikeTemplate(source) || looksLikeService(source) || mayHoldManifests(source);
}

/** Whether a tree is read as a whole by what reads templates, services, manifests or programs of Pulumi. */
function isRead(source: Source, root: Value): boolean {
  if (mayBeTemplate(source) && templateIn(source, root)) return true;
  if (isService(source.path, root)) return true;
  if (propertyOf(root, 'apiVersion') && propertyOf(root, 'kind')) return mayHoldManifests(source);
  return textAt(root, 'runtime') === 'yaml' || textAt(root, 'runtime', 'name') === 'yaml';
}

function readRoots(source: Source, roots: readonly Value[], files: Files): Extraction {
  const { path } = source;
  const own = roots.filter((root) => !isRead(source, root));
  if (own.length === 0) return emptyExtraction;
  const found = documentsIn(
    own.map((root) => (holdsStatementsAlone(path) ? withDocument(root) : withoutFunctions(root, source, files))),
    source,
  );
  if (found.length === 0 && isYaml(path)) return emptyExtraction;
  const configured = found.length > 0 ? configuredUse(path, files) : undefined;
  const maxDocuments = limits.others.jsonDocuments;
  const inOrganization = found.length > 0 && isOfOrganization(path, files);
  const maxTargets = limits.policy.names;
  const targets = configured?.targets.length ?? 0;
  const grants = found.slice(0, maxDocuments).flatMap((one) => grantsOf(path, one, configured, inOrganization));
  return {
    ...emptyExtraction,
    grants,
    declared: { grantees: grants.map(({ grantee }) => grantee), modules: [] },
    undecided: [
      ...(found.length > maxDocuments
        ? [limit(path, `The file ${path} holds more than ${maxDocuments} policies.`, 'Split the file.')]
        : []),
      ...(targets > maxTargets
        ? [
            limit(
              path,
              `The policy ${path} is deployed to more than ${maxTargets} targets, not all of which are looked at.`,
              'Deploy it to an organizational unit around them, or review by hand what it guards.',
            ),
          ]
        : []),
    ],
    files: [{ path, parsed: true }],
  };
}

const limit = (path: string, message: string, remedy: string): Undecided => ({
  reason: 'limit',
  message,
  at: { path },
  remedy,
});

/**
 * What a document gives; a policy of an organization guards the targets that configuration deploys it to, and what something
 * outside of it may attach it to.
 */
function grantsOf(
  path: string,
  found: FoundDocument,
  configured: Configured | undefined,
  inOrganization: boolean,
): readonly Grant[] {
  const grant = grantOf(path, found, configured?.use);
  const isGuard = grant.use === 'service-control' || grant.use === 'resource-control';
  if (!isGuard || !inOrganization) return [grant];
  const targets = configured?.targets.slice(0, limits.policy.names) ?? [];
  return [
    { ...grant, ...thereIn(attachedOutside) },
    ...targets.map(({ when, at }): Grant => ({ ...grant, attachedAt: [...at, ...grant.attachedAt], ...thereIn(when) })),
  ];
}

function grantOf(
  path: string,
  { address, document, at, listed }: FoundDocument,
  configured: PolicyUse | undefined,
): Grant {
  const use: PolicyUse = configured ?? useOf(path, document);
  const grantee: Grantee = {
    type:
      use === 'resource'
        ? 'resource'
        : use === 'service-control' || use === 'resource-control'
          ? 'organization'
          : 'policy',
    root: path,
    address,
    declaredAt: at,
    alone: true,
    ...(listed ? { listed } : {}),
  };
  return {
    grantee,
    use,
    ...(configured ? {} : { guessedUse: true }),
    policy: { kind: 'document', value: document },
    attachedAt: [at],
    confidence: 'likely',
    always: true,
  };
}

/** A fragment of a template has functions in it: what they refer to is named, as in the template that takes it in. */
function withoutFunctions(root: Value, source: Source, files: Files): Value {
  const { text } = source;
  const isTagged = isYaml(source.path) && (text.includes('!') || text.includes('Fn::') || text.includes('Ref'));
  if (!isTagged && !text.includes('"Fn::') && !text.includes('"Ref"')) return root;
  const template = { path: source.path, unit: source.path, root, prefix: '', stableNames: new Map<string, string>() };
  return evaluate(root, rootScope(template, newRun(files)));
}
