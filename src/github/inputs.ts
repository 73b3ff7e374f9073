import { InputProblem } from '../located/problem.ts';
import { type Settings, thresholdOf } from '../settings/settings.ts';
import { tagOf } from './marker.ts';
import type { SummaryMode } from './sync-comments.ts';
import type { Workflow } from './workflow.ts';

/** The action's inputs, validated. What is left out is decided by the configuration file, then by the defaults. */
export interface Inputs {
  readonly token?: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly configFile?: string;
  readonly catalogFiles: readonly string[];
  readonly summary: SummaryMode;
  readonly tag: string;
  readonly mostComments: number;
  readonly settings: Partial<Settings>;
}

const DEFAULT_MOST_COMMENTS = 30;

function wordOf<T extends string>(workflow: Workflow, name: string, words: readonly T[]): T | undefined {
  const given = workflow.input(name);
  if (given === undefined) return undefined;
  const found = words.find((word) => word === given);
  if (found === undefined)
    throw new InputProblem(`The input ${name} is ${JSON.stringify(given)}.`, `Set it to one of ${words.join(', ')}.`);
  return found;
}

function switchOf(workflow: Workflow, name: string): boolean | undefined {
  const word = wordOf(workflow, name, ['true', 'false']);
  return word === undefined ? undefined : word === 'true';
}

function mostComments(workflow: Workflow): number {
  const given = workflow.input('max-comments');
  if (given === undefined) return DEFAULT_MOST_COMMENTS;
  if (!/^\d{1,3}$/.test(given) || Number(given) > 100)
    throw new InputProblem(`The input max-comments is ${JSON.stringify(given)}.`, 'Set it to a number from 0 to 100.');
  return Number(given);
}

/** Reads the inputs. @throws InputProblem that names the input and the values that it takes. */
export function readInputs(workflow: Workflow): Inputs {
  const token = workflow.input('repo-token');
  const baseRef = workflow.input('base-ref');
  const headRef = workflow.input('head-ref');
  const configFile = workflow.input('config-file');
  const threshold = workflow.input('fail-on-severity');
  const failOnUndecided = switchOf(workflow, 'fail-on-undecided');
  const warnOnly = switchOf(workflow, 'warn-only');
  const catalogLevel = wordOf(workflow, 'catalog-level', ['core', 'extended']);
  const catalogMode = wordOf(workflow, 'catalog-mode', ['extend', 'replace']);
  const varFiles = workflow.list('var-files');
  return {
    ...(token === undefined ? {} : { token }),
    ...(baseRef === undefined ? {} : { baseRef }),
    ...(headRef === undefined ? {} : { headRef }),
    ...(configFile === undefined ? {} : { configFile }),
    catalogFiles: workflow.list('catalog-files'),
    summary: wordOf(workflow, 'comment-summary-in-pr', ['always', 'on-failure', 'never']) ?? 'on-failure',
    tag: tagOf(workflow.input('comment-tag') ?? 'default'),
    mostComments: mostComments(workflow),
    settings: {
      ...(threshold === undefined ? {} : { failOnSeverity: thresholdOf(threshold, 'The input fail-on-severity') }),
      ...(failOnUndecided === undefined ? {} : { failOnUndecided }),
      ...(warnOnly === undefined ? {} : { warnOnly }),
      ...(catalogLevel === undefined ? {} : { catalogLevel }),
      ...(catalogMode === undefined ? {} : { catalogMode }),
      ...(varFiles.length === 0 ? {} : { varFiles }),
    },
  };
}
