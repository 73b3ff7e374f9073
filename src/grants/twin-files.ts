const TYPESCRIPT = ['.ts', '.tsx', '.mts', '.cts'];
const JAVASCRIPT = ['.js', '.jsx', '.mjs', '.cjs'];

/** Whether a file is one of JavaScript, which a compiler may have made. */
export function isJavaScript(path: string): boolean {
  return JAVASCRIPT.some((ending) => path.endsWith(ending));
}

/** Beside a file of TypeScript or JavaScript, the paths of what a compiler made of it, or made it of; none for other files. */
export function twinPaths(path: string): readonly string[] {
  const ending = /\.[cm]?[jt]sx?$/.exec(path)?.[0];
  if (ending === undefined) return [];
  return (ending.includes('t') ? JAVASCRIPT : TYPESCRIPT).map((other) => path.slice(0, -ending.length) + other);
}
