import { onceOf } from '../../located/once.ts';
import { servicePrefix } from '../../located/service-prefix.ts';
import { globMatches, lowerText } from '../glob.ts';
import { type Box, RESOURCE, resources } from '../region/box.ts';
import type { Strings } from '../region/strings.ts';
import type { Text } from '../statements/statement.ts';
import type { SensitiveAction } from '../vocabulary.ts';
import { undocumentedArns } from './arn-ids.ts';
import type { Reach, Stand } from './decision.ts';

/**
 * Actions for which AWS's data name no type of resource may work on some all the same (semantics.md section 4): AgentCore's
 * guide gives `bedrock-agentcore:ConnectBrowserAutomationStream` on `browser/*`. Which ones they are is told by the words of
 * the action, and only where a policy writes those words out.
 */
export function undocumentedUniverse(
  action: SensitiveAction,
  universe: Box,
  partitions: readonly string[],
  strings: Strings,
): Box | undefined {
  const kinds = kindsOf(action);
  if (!action.wildcardOnly || kinds.length === 0) return undefined;
  const service = servicePrefix(action.action);
  const types = kinds.flatMap((kind) => [kind, `${kind}-custom`].map((one) => `arn:*:${service}:*:*:${one}/*`));
  const union = strings.union(types.flatMap((type) => undocumentedArns(type, partitions)));
  return new Map(universe).set(RESOURCE, resources(union));
}

/** What of a stand names an action so that its kind of resource is told: `…:ConnectBrowser*`, but not `…:*`. */
export function namedOutright(stand: Stand, action: SensitiveAction): Stand {
  const kinds = kindsOf(action);
  const isNamed = ({ compiled }: Reach) =>
    compiled.held.statement.actions.items.some((item) => namesKind(item, action.action, kinds));
  return { ...stand, allow: stand.allow.filter(isNamed) };
}

function namesKind({ pieces }: Text, action: string, kinds: readonly string[]): boolean {
  const [text] = pieces;
  if (typeof text !== 'string' || pieces.length > 1 || !globMatches(text, action)) return false;
  const name = lowerText(text.slice(text.indexOf(':') + 1));
  return kinds.some((kind) => name.includes(kind.replaceAll('-', '')));
}

/** The words of an action after its verb, as kinds of resources are written: `browser`, `browser-automation`, …, `stream`. */
const kindsOf = onceOf(({ action }: SensitiveAction): readonly string[] => {
  const words = action.slice(action.indexOf(':') + 1).match(/[A-Z]+(?![a-z])|[A-Z][a-z]*/g) ?? [];
  const nouns = words.slice(1).map(lowerText);
  return nouns.flatMap((_, from) => nouns.slice(from).map((_, to) => nouns.slice(from, from + to + 1).join('-')));
});
