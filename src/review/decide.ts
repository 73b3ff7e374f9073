import type { Catalog } from '../catalog/catalog.ts';
import { type Combination, loadCombinations } from '../catalog/combinations.ts';
import type { Move } from '../grants/grant.ts';
import type { Undecided } from '../located/undecided.ts';
import { newlyGranted } from '../policy/newly-granted.ts';
import type { Vocabulary } from '../policy/vocabulary.ts';
import type { World } from '../policy/world.ts';
import type { Change } from '../revisions/revision.ts';
import { noticeOfExamples } from './examples.ts';
import type { Extracted } from './extract.ts';
import { findingsOf } from './findings.ts';
import { noticeOf, withoutCommon } from './noisy.ts';
import type { Finding, Notice } from './report-model.ts';
import type { Diffs } from './touched.ts';

/** What the two worlds, compared under a catalog, come to. */
export interface Decided {
  readonly findings: readonly Finding[];
  /** Already limited to what this change is answerable for. */
  readonly undecided: readonly Undecided[];
  readonly notices: readonly Notice[];
  readonly policies: number;
  readonly renamed: number;
}

const refersToManaged = ({ grants, declared: { instances = [] } }: Extracted): boolean =>
  [grants, ...instances.map((one) => one.grants)].some((some) => some.some(({ policy }) => policy.kind === 'managed'));

/** Compares what base and head grant, for the actions of the catalog in force. */
export async function decide(
  base: Extracted,
  head: Extracted,
  catalog: Catalog,
  diffs: Diffs,
  changes: readonly Change[],
): Promise<Decided> {
  const policies =
    refersToManaged(base) || refersToManaged(head)
      ? await (await import('../catalog/managed.ts')).loadManagedPolicies()
      : undefined;
  const managed: World['managed'] = (arnOrName) => policies?.find(arnOrName)?.document;
  const combinations = loadCombinations();
  const result = newlyGranted(
    { ...base, managed },
    { ...head, managed, moves: [...head.moves, ...movesOf(changes)] },
    vocabularyOf(catalog, combinations),
    diffs.touched,
  );
  const { told, common } = withoutCommon(result.accesses, catalog);
  return {
    findings: findingsOf(told, catalog, combinations),
    notices: [...noticeOf(common), ...noticeOfExamples(result.examples)],
    undecided: result.undecided,
    policies: result.policies,
    renamed: result.renamed,
  };
}

/** What is in a file is what it was where the file has another path. */
function movesOf(changes: readonly Change[]): readonly Move[] {
  return changes.flatMap(({ status, basePath, path }) =>
    status === 'renamed' && basePath !== undefined ? [{ root: basePath, from: '', to: '', toRoot: path }] : [],
  );
}

/** What is compared: the actions of a catalog, and what they are together. */
export function vocabularyOf(catalog: Catalog, combinations: readonly Combination[]): Vocabulary {
  const { actions, adjacent } = catalog;
  return { actions: actions.map(sensitive), combinations: combinations.map(together), adjacent };
}

function sensitive({ action, wildcardOnly, resourceTypes, conditionKeys }: Catalog['actions'][number]) {
  return { action, wildcardOnly, resourceTypes: resourceTypes.map(({ arn }) => arn), conditionKeys };
}

function together({ id, title, allOf, passRoleService }: Combination) {
  return { id, title, allOf, passRoleService: passRoleService ?? null };
}
