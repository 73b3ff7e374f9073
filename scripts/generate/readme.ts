import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { field, isMapping } from '../../src/catalog/fields.ts';
import type { Generated } from './output.ts';

const begin = '<!-- action:begin -->';
const end = '<!-- action:end -->';

function textOf(value: unknown): string {
  return String(value ?? '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .trim();
}

/** The tables of inputs and outputs that action.yml stands for. */
export function actionTables(source: string): string {
  const action = load(source);
  const rows = (key: string, cells: (name: string, item: unknown) => readonly string[]): string => {
    const map = isMapping(action) ? field(action, key) : undefined;
    if (!isMapping(map)) throw new Error(`action.yml has no ${key}.`);
    return Object.entries(map)
      .map(([name, item]) => `| ${cells(name, item).join(' | ')} |`)
      .join('\n');
  };
  const part = (item: unknown, key: string): string => textOf(isMapping(item) ? field(item, key) : undefined);
  const inputs = rows('inputs', (name, item) => {
    const fallback = part(item, 'default');
    return [`\`${name}\``, part(item, 'description'), fallback === '' ? '' : `\`${fallback}\``];
  });
  const outputs = rows('outputs', (name, item) => [`\`${name}\``, part(item, 'description')]);
  return `| input | meaning | default |\n| --- | --- | --- |\n${inputs}\n\n| output | meaning |\n| --- | --- |\n${outputs}`;
}

/** README.md with the part between its markers written from action.yml. */
export function readmeWithAction(root: string): Generated {
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('\r\n', '\n');
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}.`);
  const tables = actionTables(readFileSync(join(root, 'action.yml'), 'utf8'));
  return {
    kind: 'text',
    path: 'README.md',
    content: `${readme.slice(0, from + begin.length)}\n${tables}\n${readme.slice(to)}`,
  };
}
