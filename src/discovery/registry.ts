import { limits } from '../limits.ts';
import type { Change } from '../revisions/revision.ts';
import type { KnownContent } from '../revisions/settle.ts';
import type { FrontEndEntry } from './front-end.ts';
import { isNoInput, isSnapshot } from './kinds.ts';
import { isContext, isData, isReadProgram, mayBePolicyParts, mayGivePolicies, mayTakePolicies } from './programs.ts';

const endsWith = (path: string, endings: readonly string[]) => endings.some((ending) => path.endsWith(ending));

const TERRAFORM = ['.tf', '.tf.json', '.tofu', '.tofu.json', '.tfvars', '.tfvars.json'];
/** What `file()` and `templatefile()` mostly read policies from. What else is read is found by discovery/reach.ts. */
const TERRAFORM_INPUTS = [
  ...['.json', '.tpl', '.tftpl', '.tmpl', '.j2', '.template', '.policy', '.pol', '.iam'],
  ...['.yaml', '.yml', '.csv'],
];
const TEMPLATES = ['.yaml', '.yml', '.json', '.template', '.cfn', '.yaml.tpl'];

/** What the command line of SAM gives templates. */
const SAM_CONFIGURATION = /(?:^|\/)samconfig[^/]*\.toml$/;

/** What names a service, what `${file()}` can read statements from, and programs whose name says that they are about it. */
const SERVICE = /(?:^|\/)serverless[^/]*\.(?:ya?ml|json|ts|js|cjs|mjs)$/i;
const SERVICE_INPUTS = ['.yaml', '.yml', '.json'];
const SERVICE_PROGRAMS = /(?:iam|polic|role|permission|statement|serverless|sls)[^/]*\.(?:js|cjs|mjs|ts)$/i;

/** Programs in YAML, and what configures them. */
const PULUMI = /(?:^|\/)(?:Pulumi(?:\.[^/]+)?|Main)\.ya?ml$/;

/** Folders whose files are other people's or a machine's: they matter where configuration outside of them names them. */
const NEVER = ['node_modules/', '.terraform/providers/', '.git/'];

const inNever = (path: string) => NEVER.some((folder) => path.startsWith(folder) || path.includes(`/${folder}`));

/** Names that are never policies, however they end. */
const NOISE = new Set(['package.json', 'package-lock.json', 'tsconfig.json', 'composer.json', 'pnpm-lock.yaml']);

const isNoise = (path: string) => NOISE.has(path.slice(path.lastIndexOf('/') + 1)) || inNever(path) || isSnapshot(path);

/** All front-ends, in the order in which they read a change; discovery/front-ends.ts loads them. */
export const frontEnds: readonly FrontEndEntry[] = [
  {
    name: 'terraform',
    concerns: (path) => endsWith(path, TERRAFORM) || (!isNoise(path) && endsWith(path, TERRAFORM_INPUTS)),
    certainly: (path) => endsWith(path, TERRAFORM),
  },
  {
    name: 'cloudformation',
    concerns: (path) =>
      !isNoise(path) && ((endsWith(path, TEMPLATES) && !endsWith(path, TERRAFORM)) || SAM_CONFIGURATION.test(path)),
    certainly: () => false,
  },
  {
    name: 'plan',
    concerns: (path) => !isNoise(path) && path.endsWith('.json') && !endsWith(path, TERRAFORM),
    certainly: () => false,
    given: ({ plans }) => plans !== undefined && plans.length > 0,
  },
  {
    name: 'serverless',
    concerns: (path) =>
      !isNoise(path) && (endsWith(path, SERVICE_INPUTS) || SERVICE.test(path) || SERVICE_PROGRAMS.test(path)),
    certainly: (path) => SERVICE.test(path),
  },
  {
    name: 'kubernetes',
    concerns: (path) => !isNoise(path) && endsWith(path, ['.yaml', '.yml', '.json', '.yaml.tpl', '.yml.tpl']),
    certainly: () => false,
  },
  {
    name: 'pulumi',
    concerns: (path) => !isNoise(path) && PULUMI.test(path),
    certainly: () => false,
  },
  {
    name: 'programs',
    concerns: (path) => isReadProgram(path) || isContext(path) || (isData(path) && !isNoise(path)),
    holds: (text, path) => {
      if (isContext(path)) return text.includes('"context"');
      return isData(path) ? mayBePolicyParts(text) : mayGivePolicies(text) || mayTakePolicies(text);
    },
    certainly: () => false,
  },
  {
    name: 'json',
    concerns: (path) => !isNoise(path) && endsWith(path, ['.json', '.yaml', '.yml']) && !endsWith(path, TERRAFORM),
    certainly: () => false,
  },
];

/** What the texts of changed files tell that front-ends ask for, or that configuration may read though they are no input by name. */
export interface AskedTexts {
  /** The paths of those that can matter to a front-end. */
  readonly holding: ReadonlySet<string>;
  /** The paths of programs and texts for readers that may be a policy, or a part of one. */
  readonly giving: ReadonlySet<string>;
  /** The paths of programs that work with a library of infrastructure: they are read before others. */
  readonly building: ReadonlySet<string>;
  /** Those that were read for this, by path and blob: nobody has to ask for them again. */
  readonly plain?: KnownContent;
}

/**
 * Whether no configuration can use any of the changes: neither by their names nor by reading them. Opens no revision.
 * @param texts what is known of the texts of the files that are asked for
 */
export function reachesNothing(changes: readonly Change[], texts?: AskedTexts): boolean {
  const isOutside = (path: string): boolean =>
    isNoInput(path) &&
    !texts?.giving.has(path) &&
    !frontEnds.some(({ concerns, holds }) => concerns(path) && (!holds || (texts?.holding.has(path) ?? true)));
  return changes.every(({ path, basePath }) => isOutside(path) && isOutside(basePath ?? path));
}

/** Whether a file of this name has permissions, or what they are made of, before anybody looks at it. */
export function isCertain(path: string): boolean {
  return frontEnds.some(({ certainly }) => certainly(path));
}

/** Whether it matters what is in a file of this name before anybody looks at it. */
export function isAsked(path: string): boolean {
  return isNoInput(path) || frontEnds.some(({ concerns, holds }) => holds !== undefined && concerns(path));
}

/** Whether a text is that of a program that works with a library of infrastructure, and no bundle. */
export function isBuilding(text: string, path: string): boolean {
  return text.length <= limits.revisions.large && isReadProgram(path) && mayTakePolicies(text);
}

/** Whether a text of this name can matter to a front-end that asks for what is in a file. */
export function mayHold(text: string, path: string): boolean {
  return frontEnds.some(({ concerns, holds }) => holds !== undefined && concerns(path) && holds(text, path));
}
