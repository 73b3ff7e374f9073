/** The service of an action or of a pattern of actions, as written: what stands before the first colon, '' where there is none. */
export function servicePrefix(action: string): string {
  return action.slice(0, Math.max(0, action.indexOf(':')));
}
