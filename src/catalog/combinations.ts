import type { Origin, Severity } from './entry.ts';
import { combinationsJson } from './generated/combinations.ts';

/** Permissions that together give more than each alone (semantics.md section 3, `escalation`). */
export interface Combination {
  readonly id: string;
  /** What it lets its holder do, to be put after "can": `run code as another role through a SageMaker notebook`. */
  readonly title: string;
  /** One sentence: what whoever holds all of them gains. */
  readonly gives: string;
  /** What an attacker does, in order. */
  readonly steps: readonly string[];
  /** All of these have to be held. Exact-case action names. */
  readonly allOf: readonly string[];
  /** Not needed, but makes it easier. */
  readonly helpful: readonly string[];
  /** The service principal that the role is passed to; set whenever `iam:PassRole` is in `allOf` (iam-pitfalls.md 27). */
  readonly passRoleService?: string;
  /** True when it works only on something that exists already and has a role of its own. */
  readonly needsExistingResource: boolean;
  readonly severity: Severity;
  /** ATT&CK tactics that it serves, the first one foremost. */
  readonly tactics: readonly { readonly name: string; readonly id: string }[];
  readonly origin: Origin;
  readonly references: readonly string[];
  /** `docs/catalog/combinations.md#<id>`. */
  readonly page: string;
}

let loaded: readonly Combination[] | undefined;

/** The combinations that ship with the program, sorted by id. */
export function loadCombinations(): readonly Combination[] {
  if (loaded) return loaded;
  const stored: readonly Omit<Combination, 'page'>[] = JSON.parse(combinationsJson);
  loaded = stored.map((combination) => ({ ...combination, page: `docs/catalog/combinations.md#${combination.id}` }));
  return loaded;
}
