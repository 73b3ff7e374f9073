import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandData, cut, logText, visible } from '../report/escape.ts';

/**
 * What a step says to its runner: inputs, outputs, summary, annotations and log (GitHub Docs, "Workflow commands for
 * GitHub Actions"). These few lines of protocol are written out because the toolkit's package takes longer to load than a
 * whole review.
 */
export class Workflow {
  readonly env: NodeJS.ProcessEnv;
  readonly #print: (text: string) => void;

  constructor(env: NodeJS.ProcessEnv, print: (text: string) => void) {
    this.env = env;
    this.#print = print;
  }

  /** An environment variable, or undefined when it is not set or empty. */
  variable(name: string): string | undefined {
    const value = this.env[name];
    return value === undefined || value === '' ? undefined : value;
  }

  /** An input, trimmed; undefined when it is not given. Runners turn spaces into underscores and letters into capitals. */
  input(name: string): string | undefined {
    const value = this.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`]?.trim();
    return value === undefined || value === '' ? undefined : value;
  }

  /** An input of several lines or commas, without empty ones. */
  list(name: string): readonly string[] {
    const value = this.input(name) ?? '';
    return value
      .split(/[\n,]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }

  /** Lines for the log; none is taken for a command. */
  log(text: string): void {
    this.#print(`${logText(text)}\n`);
  }

  /** Commands that are escaped already (`annotationCommands`). */
  commands(lines: readonly string[]): void {
    if (lines.length > 0) this.#print(`${lines.join('\n')}\n`);
  }

  warning(message: string): void {
    this.commands([`::warning title=AI Permission Review::${commandData(visible(message, 2000))}`]);
  }

  error(message: string): void {
    this.commands([`::error title=AI Permission Review::${commandData(visible(message, 2000))}`]);
  }

  /** Hides a secret in the log from here on. */
  mask(secret: string): void {
    this.commands([`::add-mask::${commandData(secret)}`]);
  }

  /** An output for later steps. The delimiter cannot be guessed, so that no value can set another output. */
  async output(name: string, value: string): Promise<void> {
    const file = this.variable('GITHUB_OUTPUT');
    const delimiter = `end_${randomUUID()}`;
    if (file !== undefined) await appendFile(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  }

  async summary(markdown: string): Promise<void> {
    const file = this.variable('GITHUB_STEP_SUMMARY');
    if (file !== undefined) await appendFile(file, `${cut(markdown, 340_000)}\n`);
  }

  /** Writes a file for later steps and returns its path. */
  async file(name: string, content: string): Promise<string> {
    const folder = join(this.variable('RUNNER_TEMP') ?? tmpdir(), 'ai-permission-review');
    await mkdir(folder, { recursive: true });
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }
}
