/** Why a catalog file cannot be used: file, entry, cause and remedy. */
export interface CatalogProblem {
  readonly path: string;
  /** 1-based line where the entry starts, when it is known. */
  readonly line?: number;
  /** `permissions[3] (bedrock:InvokeModel)`; absent when the file as a whole is meant. */
  readonly entry?: string;
  readonly message: string;
  readonly remedy: string;
}

/** A problem in one line, for logs and for the terminal. */
export function problemText(problem: CatalogProblem): string {
  const place = problem.line === undefined ? problem.path : `${problem.path}:${problem.line}`;
  const entry = problem.entry === undefined ? '' : ` ${problem.entry}:`;
  return `${place}:${entry} ${problem.message} ${problem.remedy}`;
}
