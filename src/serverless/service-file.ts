import type { Source } from '../located/source.ts';

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

/** Whether a source can be a service, whatever its name: it names itself and a provider at its top level. */
export function isService(source: Source): boolean {
  const { text } = source;
  if (source.path.endsWith('.json')) return text.includes('"provider"') && text.includes('"service"');
  if (!/(?:^|\n)["']?provider["']?[ \t]*:/.test(text)) return false;
  return isServiceName(source.path) || /(?:^|\n)["']?service["']?[ \t]*:/.test(text);
}
