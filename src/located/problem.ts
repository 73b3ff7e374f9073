/**
 * The call or its input is unusable: exit status 2 and one line that says what, where and the remedy. Never shown with a
 * stack trace.
 */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';

  constructor(what: string, remedy: string) {
    super(`${what} ${remedy}`.trim());
  }
}
