/**
 * The path in the repository of a file that a template names relatively; undefined for a URL, an absolute path, or one
 * that leads out of the repository.
 */
export function localFile(from: string, location: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i.test(location) || location.trim() === '') return undefined;
  const parts = from.split('/').slice(0, -1);
  for (const part of location.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
