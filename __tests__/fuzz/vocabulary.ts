import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words between bars, in lines that mean nothing; `\n`, `\u{2028}` and the like stand for what cannot be seen. */
function wordsOf(name: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, 'vocabulary', `${name}.txt`), 'utf8');
  return text
    .trimEnd()
    .split(/ ¦ |\n/)
    .map(decoded);
}

const plain: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\' };

function decoded(word: string): string {
  return word.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/g, (_all, code: string | undefined, letter: string) =>
    code === undefined ? (plain[letter] ?? letter) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** Words that mean something to IAM. */
export const policyTokens = wordsOf('policies');

/** Words of Terraform's language, and of what it says about permissions. */
export const hclTokens = wordsOf('hcl');

/** Words of CloudFormation's, SAM's and YAML's languages. */
export const templateTokens = wordsOf('templates');

/** Texts that mean more than their characters to some reader of an output. */
export const outputTokens = wordsOf('outputs');
