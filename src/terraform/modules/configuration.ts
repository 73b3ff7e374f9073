import { undecidedOf } from '../../grants/unreadable.ts';
import { limits } from '../../limits.ts';
import { onceOf } from '../../located/once.ts';
import { byText } from '../../located/order.ts';
import { positionAt, type Source } from '../../located/source.ts';
import type { Undecided } from '../../located/undecided.ts';
import type { Files } from '../../revisions/files.ts';
import { type ParsedFile, parseConfiguration } from '../syntax/parse.ts';
import type { Block } from '../syntax/tree.ts';
import { type Covered, keyOf, merged } from './overrides.ts';
import { type Placed, spanIn } from './placed.ts';

/** What the configuration files of one folder say together. */
export interface Configuration {
  readonly folder: string;
  readonly blocks: readonly Placed[];
  readonly undecided: readonly Undecided[];
  readonly files: readonly { readonly path: string; readonly parsed: boolean }[];
  /** Some of the files are not loaded yet. */
  readonly pending: boolean;
  /** Every file was read, and nothing writes others before Terraform runs, as far as is known. */
  readonly complete: boolean;
  /** What override files replace. */
  readonly covered: readonly Covered[];
}

const ENDING = /\.(tf|tofu)(\.json)?$/;
const MOST_FILES = limits.terraform.folderFiles;
const MOST_ERRORS = limits.terraform.fileErrors;

/**
 * Whether a file of this name is read as configuration: hidden files and editors' backups are not. Of those that begin with `#`,
 * Terraform leaves out only the ones that end with it, too, which no configuration does.
 */
export function isConfiguration(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return ENDING.test(name) && !name.startsWith('.');
}

/** Those of the files of one list, which is the same one whenever a folder is asked for. */
const configurationOf = onceOf((paths: readonly string[]): readonly string[] => paths.filter(isConfiguration));

/** Every configuration file of a revision, picked once for each list of files. */
export function allConfigurationFiles(files: Files): readonly string[] {
  return configurationOf(files.listAll(''));
}

export function hasConfiguration(files: Files, folder: string): boolean {
  return configurationOf(files.list(folder)).length > 0;
}

/**
 * The configuration files of a folder in the order in which they are read: a `.tofu` file replaces the `.tf` file of the
 * same name (OpenTofu documentation, "Files and Directories"), override files come last, in lexical order.
 */
export function configurationFiles(files: Files, folder: string): readonly string[] {
  const all = configurationOf(files.list(folder));
  const names = new Set(all);
  const kept = all.filter(
    (path) => !names.has(path.replace(/\.tf(\.json)?$/, '.tofu$1')) || /\.tofu(\.json)?$/.test(path),
  );
  const rank = (path: string) => (isOverride(path) ? 1 : 0);
  return kept.sort((a, b) => rank(a) - rank(b) || byText(a, b));
}

/** `override.tf` and `*_override.tf` (Terraform documentation, "Override Files"). */
function isOverride(path: string): boolean {
  return /(^|\/|_)override\.(tf|tofu)(\.json)?$/.test(path);
}

/** Reads the configuration of a folder; what cannot be read is undecided, the rest counts. */
export function loadConfiguration(files: Files, folder: string): Configuration {
  const own: Placed[] = [];
  const overrides: Placed[] = [];
  const undecided: Undecided[] = [];
  const read: { path: string; parsed: boolean }[] = [];
  let pending = false;
  const paths = configurationFiles(files, folder);
  if (paths.length > MOST_FILES) undecided.push(tooManyFiles(paths));
  for (const path of paths.slice(0, MOST_FILES)) {
    const content = files.read(path);
    if (content.kind === 'text') {
      const parsed = parse(content.source);
      read.push({ path, parsed: parsed.errors.length === 0 });
      undecided.push(...problemsOf(content.source, parsed));
      (isOverride(path) ? overrides : own).push(...placed(parsed.body.blocks, content.source));
    } else if (content.kind === 'pending') pending = true;
    else {
      read.push({ path, parsed: false });
      const why = undecidedOf(path, content);
      if (why) undecided.push(why);
    }
  }
  const covered: Covered[] = [];
  const blocks = merged(withoutRepetitions(own, undecided), overrides, covered);
  const complete = !pending && undecided.length === 0 && !isGenerated(files, folder);
  return { folder, blocks, undecided, files: read, pending, complete, covered };
}

/** Whether Terragrunt may write configuration into a folder (its documentation, "generate"). */
function isGenerated(files: Files, folder: string): boolean {
  return files.list(folder).some((path) => /(^|\/)terragrunt\.hcl(\.json)?$/.test(path));
}

const ADDRESSED = new Set(['resource', 'data', 'module']);

/** The blocks without those of which there are too many of one address. */
function withoutRepetitions(blocks: readonly Placed[], undecided: Undecided[]): readonly Placed[] {
  const counts = new Map<string, number>();
  const most = limits.terraform.repeatedBlocks;
  return blocks.filter(({ block, source }) => {
    if (!ADDRESSED.has(block.type.name)) return true;
    const key = keyOf(block);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count === most + 1)
      undecided.push({
        reason: 'limit',
        message: `${[block.type, ...block.labels].map(({ name }) => name).join('.')} is declared more than ${most} times: the first ${most} were looked at.`,
        at: spanIn(source, block.labels.at(-1) ?? block.type),
        remedy: 'Give each of them a name of its own; Terraform takes none of them as they are.',
      });
    return count <= most;
  });
}

/** The data sources of a `check` block, which have addresses like others (Terraform documentation, "Checks"). */
function scoped({ type, body }: Block): readonly Block[] {
  return type.name === 'check' ? body.blocks.filter((inner) => inner.type.name === 'data') : [];
}

function placed(blocks: readonly Block[], source: Source): readonly Placed[] {
  return blocks.flatMap((block) => [{ block, source }, ...scoped(block).map((inner) => ({ block: inner, source }))]);
}

/** The parsed file of a source; base and head share the sources of files that did not change. */
export const parse: (source: Source) => ParsedFile = onceOf(parseConfiguration);

/** The first problems of a file, each with its place. */
export function problemsOf(source: Source, { errors }: ParsedFile): readonly Undecided[] {
  const more = errors.length - MOST_ERRORS;
  return errors.slice(0, MOST_ERRORS).map((error, i) => {
    const { line, column } = positionAt(source, error.start);
    const place = `at line ${line}, column ${column}`;
    const at = spanIn(source, error);
    if (error.reason === 'limit')
      return {
        reason: 'limit',
        message: `${source.path} is not read ${place}: ${error.message}`,
        at,
        remedy: 'Split or simplify the file, or review by hand what it grants.',
      };
    const others = more > 0 && i === MOST_ERRORS - 1 ? ` (and ${more} more)` : '';
    return {
      reason: error.reason,
      message: `${source.path} is not valid HCL ${place}: ${error.message}${others}`,
      at,
      remedy: 'Correct the file; what it grants cannot be seen before.',
    };
  });
}

function tooManyFiles(paths: readonly string[]): Undecided {
  return {
    reason: 'limit',
    message: `The folder has ${paths.length} configuration files; the first ${MOST_FILES} were read.`,
    at: { path: paths[MOST_FILES] ?? '' },
    remedy: 'Split the module, or review the other files by hand.',
  };
}
