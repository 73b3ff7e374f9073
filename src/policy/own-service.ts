import { servicePrefix } from '../located/service-prefix.ts';
import { knownText } from '../located/value.ts';
import type { Held } from './statements/policies.ts';
import type { Text } from './statements/statement.ts';

/** Services whose types of resources are called otherwise than their actions. */
const PREFIXES: Readonly<Record<string, string>> = {
  apigateway: 'execute-api',
  cloudwatch: 'logs',
  efs: 'elasticfilesystem',
  elasticsearch: 'es',
  opensearch: 'es',
  opensearchservice: 'es',
  serverless: 'execute-api',
};

const letters = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Says whether an action may be used on a resource by the policy about it. A star in the policy of a key or a queue is everything that
 * can be done with that key or queue: no action of another service is on it. One that names the other service is told as it stands.
 * @param about the service as the type of the resource names it: `kms`, `BedrockAgentCore`; undefined where nothing says it
 */
export function onResource(about: string | undefined, statements: readonly Held[]): (action: string) => boolean {
  if (about === undefined) return () => true;
  const own = letters(PREFIXES[about.toLowerCase()] ?? about);
  const named = new Set<string | undefined>();
  for (const { statement } of statements)
    if (statement.effect === 'Allow')
      for (const item of statement.actions.items) named.add(serviceOf(item, statement.actions.not));
  return (action) => {
    const service = servicePrefix(action).toLowerCase();
    // types of one service may have a longer name than its actions, as `lexv2models` for `lex`
    return own.startsWith(letters(service)) || named.has(service) || named.has(undefined);
  };
}

/** The service that an entry of `Action` names, '' for none; undefined where that is not known. */
function serviceOf({ pieces, origins }: Text, not: boolean): string | undefined {
  const text = knownText({ kind: 'string', pieces, origins });
  if (text === undefined || not) return text && '';
  return servicePrefix(text).toLowerCase();
}
