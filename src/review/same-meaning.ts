import { isProgram } from '../discovery/kinds.ts';
import { limits } from '../limits.ts';
import { parseJson } from '../located/json-tree.ts';
import { byText } from '../located/order.ts';
import type { Source } from '../located/source.ts';
import { type Value, writtenText } from '../located/value.ts';
import { parseYaml } from '../located/yaml-tree.ts';

/**
 * Whether a file that nobody evaluates surely says the same in both revisions: data in another layout or order, or a program in which
 * names that it declares are called otherwise, and nothing else.
 */
export function saysTheSame(base: Source | undefined, head: Source | undefined): boolean {
  if (!base || !head) return false;
  if (Math.max(base.text.length, head.text.length) > LONGEST) return false;
  if (/\.(?:ya?ml|json)$/i.test(head.path)) return isSameData(base, head);
  return isProgram(head.path) && isRenamed(base.text, head.text);
}

/** Longer texts are not compared so. */
const LONGEST = limits.revisions.large;

function isSameData(base: Source, head: Source): boolean {
  const [before, after] = [documentsIn(base), documentsIn(head)];
  if (!before || !after || before.length !== after.length) return false;
  return before.every((document, at) => document === after[at]);
}

/** The documents of a text, each as a text that is the same in any layout; undefined for what does not parse. */
function documentsIn(source: Source): readonly string[] | undefined {
  const json = /\.json$/i.test(source.path) ? parseJson(source) : undefined;
  if (json) return 'value' in json ? canonicalOf([json.value]) : undefined;
  const parsed = parseYaml(source);
  return 'documents' in parsed ? canonicalOf(parsed.documents) : undefined;
}

/** Values as texts; undefined where aliases make too much of them. */
function canonicalOf(values: readonly Value[]): readonly string[] | undefined {
  const budget = { left: 2 * LONGEST };
  const texts = values.map((value) => canonical(value, budget));
  return budget.left < 0 ? undefined : texts;
}

/** A value as a text. Keys have no order; neither do the items of a list, where nothing but their order changes. */
function canonical(value: Value, budget: { left: number }): string {
  if (budget.left < 0) return '';
  const inner = (one: Value): string => canonical(one, budget);
  const leaf = (text: string): string => {
    budget.left -= text.length + 1;
    return text;
  };
  switch (value.kind) {
    case 'list':
      return `[${value.items.map(inner).sort(byText).join()}]`;
    case 'object':
      // of equal keys it matters which comes first
      return `{${value.entries
        .toSorted((a, b) => byText(a.key, b.key))
        .map(({ key, value: of }) => `${leaf(JSON.stringify(key))}:${inner(of)}`)
        .join()}}`;
    case 'choice':
      return `(${value.options.map(inner).join('|')})`;
    case 'string':
      return leaf(JSON.stringify(writtenText(value.pieces)));
    case 'number':
    case 'bool':
      return leaf(String(value.value));
    case 'unknown':
      return leaf(`?${JSON.stringify(value.name)}`);
    default:
      return leaf('null');
  }
}

/** A text that nobody ends goes to the end of its line: no text makes it slow. */
const TOKEN = /[A-Za-z_]\w*|\d[\w.]*|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`[^`]*`?|\S/g;
const NAME = /^[A-Za-z_]\w*$/;
/** Words before a name that do not declare it. */
const NO_TYPE =
  /^(?:return|new|in|of|case|is|as|await|throw|throws|yield|else|not|and|or|if|when|match|import|from|package|using|use|typeof|instanceof|delete|go|defer|print|puts)$/;

/** Whether two texts are the same but for names that the text declares, each of which is called otherwise everywhere. */
function isRenamed(base: string, head: string): boolean {
  const [before, after] = [base.match(TOKEN) ?? [], head.match(TOKEN) ?? []];
  if (before.length !== after.length) return false;
  const renamed = new Map<string, string>();
  for (const [at, token] of before.entries()) {
    const other = after[at] ?? '';
    if (token === other) continue;
    // what is a member of something else is declared there
    if (!NAME.test(token) || !NAME.test(other) || before[at - 1] === '.') return false;
    if ((renamed.get(token) ?? other) !== other) return false;
    renamed.set(token, other);
  }
  const [old, now] = [new Set(before), new Set(after)];
  const isApart = new Set(renamed.values()).size === renamed.size;
  const all = [...renamed];
  if (!isApart || all.some(([from, to]) => old.has(to) || now.has(from))) return false;
  const declared = new Set(before.filter((_, at) => declares(before, at)));
  return all.every(([from]) => declared.has(from));
}

/** Whether a name stands where it is declared: `Role chat`, `chat := …`, `(chat awsiam.Role`. */
function declares(tokens: readonly string[], at: number): boolean {
  const [previous = '', name = '', next = '', after = ''] = [
    tokens[at - 1],
    tokens[at],
    tokens[at + 1],
    tokens[at + 2],
  ];
  if (!NAME.test(name) || NO_TYPE.test(name)) return false;
  if (next === ':' && after === '=') return true;
  if (NAME.test(previous) || previous === '>' || previous === ']')
    return !NO_TYPE.test(previous) && /^[=;,):(]$/.test(next);
  return /^[(,]$/.test(previous) && NAME.test(next) && !NO_TYPE.test(next);
}
