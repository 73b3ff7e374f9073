import { nearestNames } from '../located/nearest-names.ts';
import { servicePrefix } from '../located/service-prefix.ts';

/** All IAM actions of all services, as of the snapshot. */
export interface ActionNames {
  /** Date (YYYY-MM-DD) of the list. */
  readonly snapshot: string;
  /** The exact-case name, or undefined when IAM has no such action. */
  known(action: string): string | undefined;
  /** The known actions nearest to a name, the nearest first. */
  nearest(action: string, count: number): readonly string[];
  /** The actions of a prefix in exact case, sorted. */
  ofPrefix(prefix: string): readonly string[];
  /** All prefixes, sorted. */
  readonly prefixes: readonly string[];
  /** A service's full name, `Amazon Bedrock`. */
  serviceName(prefix: string): string | undefined;
}

/** The stored text: the date, then `prefix, service name, comma-separated action names` a line, tab-separated. */
export function indexActionNames(text: string): ActionNames {
  const [snapshot = '', ...lines] = text.split('\n');
  const services = new Map<string, { readonly title: string; readonly names: readonly string[] }>();
  for (const line of lines) {
    const [prefix = '', title = '', names = ''] = line.split('\t');
    if (prefix !== '') services.set(prefix, { title, names: names === '' ? [] : names.split(',') });
  }
  const ofPrefix = (prefix: string): readonly string[] => {
    const key = prefix.toLowerCase();
    return (services.get(key)?.names ?? []).map((name) => `${key}:${name}`);
  };
  const prefixes = [...services.keys()];
  return {
    snapshot,
    prefixes,
    ofPrefix,
    serviceName: (prefix) => services.get(prefix.toLowerCase())?.title,
    known(action) {
      const wanted = action.toLowerCase();
      return ofPrefix(servicePrefix(wanted)).find((name) => name.toLowerCase() === wanted);
    },
    nearest(action, count) {
      const colon = action.indexOf(':');
      const prefix = colon < 0 ? '' : action.slice(0, colon);
      const own = ofPrefix(prefix);
      if (own.length > 0) return nearestNames(action, own, count);
      return nearestElsewhere(colon < 0 ? action : action.slice(colon + 1), prefix, prefixes, ofPrefix, count);
    },
  };
}

/** For a prefix that does not exist: actions of prefixes spelled nearly so, else actions of that name in any service. */
function nearestElsewhere(
  name: string,
  prefix: string,
  prefixes: readonly string[],
  ofPrefix: (prefix: string) => readonly string[],
  count: number,
): readonly string[] {
  const related = (candidate: string): boolean =>
    candidate.length >= 4 && (prefix.startsWith(candidate) || (prefix.length >= 4 && candidate.startsWith(prefix)));
  const similar =
    prefix === '' ? [] : [...new Set([...nearestNames(prefix, prefixes, 3), ...prefixes.filter(related)])];
  const among = (candidates: readonly string[]): readonly string[] => {
    const owners = new Map<string, string>();
    for (const candidate of candidates) {
      for (const action of ofPrefix(candidate)) {
        const plain = action.slice(candidate.length + 1);
        if (!owners.has(plain)) owners.set(plain, action);
      }
    }
    return nearestNames(name, owners.keys(), count).map((plain) => owners.get(plain) ?? plain);
  };
  const found = among(similar);
  return found.length > 0 ? found : among(prefixes);
}

let loaded: Promise<ActionNames> | undefined;

/** Unpacks the list of all IAM actions; for explaining a name and for checking spelling, never on the ordinary way. */
export function loadActionNames(): Promise<ActionNames> {
  loaded ??= (async () => {
    const [{ actionNamesBrotli }, { unpack }] = await Promise.all([
      import('./generated/action-names.ts'),
      import('./packed.ts'),
    ]);
    return indexActionNames(unpack(actionNamesBrotli));
  })();
  return loaded;
}

/** The exact-case name of an action, or undefined with the nearest names when IAM does not have it. */
export async function knownAction(
  action: string,
): Promise<{ readonly known?: string; readonly nearest: readonly string[] }> {
  const names = await loadActionNames();
  const known = names.known(action);
  return known === undefined ? { nearest: names.nearest(action, 5) } : { known, nearest: [] };
}
