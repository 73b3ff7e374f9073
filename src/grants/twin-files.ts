const ENDING = /\.[cm]?[jt]sx?$/;
const TYPESCRIPT = ['.ts', '.tsx', '.mts', '.cts'];
const JAVASCRIPT = ['.js', '.jsx', '.mjs', '.cjs'];

/** Whether a file is one of JavaScript, which a compiler may have made. */
export function isJavaScript(path: string): boolean {
  return JAVASCRIPT.some((ending) => path.endsWith(ending));
}

/** Whether a file is one of TypeScript that a compiler makes code of. */
export function isTypeScript(path: string): boolean {
  return TYPESCRIPT.some((ending) => path.endsWith(ending)) && !/\.d\.[cm]?ts$/.test(path);
}

/** The path that a file has together with what a compiler made of it, or made it of. */
export function withoutEnding(path: string): string {
  return path.replace(ENDING, '');
}

/** Beside a file of TypeScript or JavaScript, the paths of what a compiler made of it, or made it of; none for other files. */
export function twinPaths(path: string): readonly string[] {
  const own = ENDING.exec(path)?.[0];
  if (own === undefined) return [];
  return (own.includes('t') ? JAVASCRIPT : TYPESCRIPT).map((ending) => withoutEnding(path) + ending);
}
