import { mayHaveTopKey } from '../located/pre-test.ts';
import type { Source } from '../located/source.ts';
import { propertyOf } from '../located/tree.ts';
import type { Value } from '../located/value.ts';

const serviceName = /(?:^|\/)serverless[^/]*\.(?:ya?ml|json)$/i;
const programName = /(?:^|\/)serverless\.(?:ts|js|cjs|mjs)$/;
const composeName = /(?:^|\/)serverless-compose\.[a-z]+$/;

/** Whether a file of this name is a service by the Framework's convention. */
export function isServiceName(path: string): boolean {
  return (serviceName.test(path) || programName.test(path)) && !composeName.test(path);
}

/** Whether a file of this name is a service that is written as a program. */
export function isProgram(path: string): boolean {
  return programName.test(path);
}

/**
 * Whether a source can be a service, whatever its name: it has the keys of one. Cheap, and never wrong in saying no; what it
 * is, its tree says.
 */
export function mayBeService({ path, text }: Source): boolean {
  return mayHaveTopKey(text, 'provider') && (isServiceName(path) || mayHaveTopKey(text, 'service'));
}

/** Whether a tree is a service: it has a provider at its top level, and a name where its file has none of a service. */
export function isService(path: string, root: Value): boolean {
  if (propertyOf(root, 'provider') === undefined) return false;
  return isServiceName(path) || propertyOf(root, 'service') !== undefined;
}

/** Whether a text that cannot be parsed looks like a service. */
export function looksLikeService({ path, text }: Source): boolean {
  return isServiceName(path) || (keyed(text, 'provider') && keyed(text, 'service'));
}

/** Whether a word begins a line as a key. */
function keyed(text: string, word: 'provider' | 'service'): boolean {
  return (word === 'provider' ? /(?:^|[\n{,])["']?provider["']?[ \t]*:/ : /(?:^|[\n{,])["']?service["']?[ \t]*:/).test(
    text,
  );
}
