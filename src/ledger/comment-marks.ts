/** How a file begins its comments: at the start of a line or after white space, and blocks from a line that begins with one. */
export interface CommentMarks {
  readonly line: readonly string[];
  /** Only at the start of a line: elsewhere the language gives the mark another meaning. */
  readonly lineStart: readonly string[];
  readonly blocks: readonly (readonly [begin: string, end: string])[];
  /** The quotes of texts of several lines; one that is a statement of its own is documentation, as Python has it. */
  readonly documentation?: readonly string[];
}

const C_BLOCK = ['/*', '*/'] as const;
const XML_BLOCK = ['<!--', '-->'] as const;
const slashes: CommentMarks = { line: ['//'], lineStart: ['#!'], blocks: [C_BLOCK] };
const hash: CommentMarks = { line: ['#'], lineStart: [], blocks: [] };
const python: CommentMarks = { ...hash, documentation: ['"""', "'''"] };
const starting = (...lineStart: readonly string[]): CommentMarks => ({ line: [], lineStart, blocks: [] });
/** What nearly all others agree on. */
const usual: CommentMarks = { line: ['#', '//'], lineStart: [], blocks: [C_BLOCK, XML_BLOCK] };
/** Those of the language that a template is written in, besides those of what it makes. */
const withBlock = (begin: string, end: string): CommentMarks => ({ ...usual, blocks: [...usual.blocks, [begin, end]] });

/**
 * By the ending, since a mark of one language is code in another: `#actions = […]` is a field in TypeScript, and `n // 2` a
 * division in Python. Reading less as comments is the safe side.
 */
const KINDS: readonly (readonly [RegExp, CommentMarks])[] = [
  [
    /\.(?:[cm]?[jt]sx?|java|kts?|scala|groovy|go|cs|fs|swift|rs|dart|c|cc|cpp|h|hpp|proto|json5?|jsonc|cue|cedar)$/i,
    slashes,
  ],
  [/\.pyi?$/i, python],
  [/\.(?:rb|sh|bash|zsh|ps1|ya?ml|toml|exs?|nix|rego|mk|r|env)$|(?:^|\/)(?:Makefile|Dockerfile|\.env)[^/]*$/i, hash],
  [/\.(?:sql|lua|hs|elm|dhall)$/i, { ...starting('--'), blocks: [C_BLOCK] }],
  [/\.(?:ini|cfg|properties|conf)$/i, starting(';', '#')],
  [/\.(?:clj|cljs|edn|lisp|el|scm)$/i, starting(';')],
  [/\.(?:tex|erl)$/i, starting('%')],
  [/\.(?:bat|cmd)$/i, starting('::', 'REM ', 'rem ')],
  [/\.(?:vb|vbs|bas)$/i, starting("'")],
  [/\.(?:j2|jinja2?|njk|nunjucks|twig|tera)$/i, withBlock('{#', '#}')],
  [/\.(?:tpl|tmpl|gotmpl)$/i, withBlock('{{/*', '*/}}')],
  [/\.erb$/i, withBlock('<%#', '%>')],
  [/\.(?:hbs|handlebars|mustache)$/i, withBlock('{{!', '}}')],
];

export const commentMarksOf = (path: string): CommentMarks => KINDS.find(([ending]) => ending.test(path))?.[1] ?? usual;
