import { comparedName } from '../../located/defined-name.ts';
import { abridged } from '../../located/digest.ts';
import { onceOf } from '../../located/once.ts';
import type { Undecided } from '../../located/undecided.ts';
import { writtenText } from '../../located/value.ts';
import type { Touched } from '../access.ts';
import { oddAction, unnarrowedHole } from '../decision/action-match.ts';
import { keyOfGrantee, keyOfHeld } from '../grantees/subjects.ts';
import type { Held, Policy } from './policies.ts';
import { knownActions } from './read-statement.ts';
import type { Text } from './statement.ts';
import { remedyFor, wantedVariable, withoutValue } from './unknown-words.ts';

/** What of one revision was not understood; equal keys at base and head are the same unknown. */
export class Unknowns {
  readonly #notes: Undecided[] = [];
  /** What each place is of: the statements, as grantees have them, where a note is about an unknown action of theirs. */
  readonly #statements = new Map<string, Set<string> | undefined>();
  readonly #given = new Set<string>();

  add(note: Undecided, statement?: string): void {
    const key = keyAndPlace(note);
    if (!this.#statements.has(key)) this.#notes.push(note);
    if (statement === undefined) this.#statements.set(key, undefined);
    else {
      this.#given.add(statement);
      const statements = this.#statements.has(key) ? this.#statements.get(key) : new Set<string>();
      this.#statements.set(key, statements?.add(statement));
    }
  }

  /** Notes on statements that were read: actions that are not known or that IAM does not accept. */
  addPolicy(policy: Policy): void {
    for (const held of policy.held ?? []) this.#addHeld(held);
  }

  #addHeld(held: Held): void {
    const { statement, grant } = held;
    const fallback = grant.attachedAt[0] ?? grant.grantee.declaredAt;
    for (const item of notable(statement.actions.items)) {
      const at = item.origins[0] ?? fallback;
      // what a boundary lets through grants nothing, whatever it is
      const hole = grant.use === 'trust' || grant.use === 'boundary' ? undefined : unnarrowedHole(item);
      const odd = oddAction(item);
      if (hole && statement.effect === 'Allow' && !statement.actions.not) {
        const alone = item.pieces.length === 1;
        const shown = shownAction(item);
        const name = alone ? shown.replace(/^\$\{(.*)\}$/s, '$1') : abridged(hole.name, 100);
        const message = `${withoutValue(name, hole.reason)}, so the actions that ${alone ? 'it' : shown} allows are unknown.`;
        const remedy = remedyFor(name, hole.reason, 'List the actions');
        const given = `${keyOfGrantee(grant.grantee)}\n${keyOfHeld(held)}`;
        this.add({ reason: hole.reason, message, at, remedy, ...wantedVariable(name, hole.reason) }, given);
      }
      if (odd) {
        const message = `The action "${shownAction(item)}" ${odd}; it was matched as it stands.`;
        this.add({ reason: 'invalid-policy', message, at, remedy: 'Write the action as service:Name.' });
      }
    }
    if (grant.use === 'identity' && !statement.resources) {
      const at = statement.origins[0] ?? fallback;
      const message = 'A statement has neither Resource nor NotResource; it was read as if for every resource.';
      const about = knownActions(statement.actions);
      this.add({ reason: 'invalid-policy', message, at, remedy: 'Name the resources.', ...(about ? { about } : {}) });
    }
  }

  /**
   * What head has and base has not, or what the change touches and does not leave as it was in other words, as where a block that
   * is looked up has another name; the others are counted.
   */
  since(base: Unknowns, touched: Touched): { readonly undecided: readonly Undecided[]; readonly unchanged: number } {
    const known = new Set(base.#notes.map(keyOf));
    const undecided = this.#notes.filter(
      (note) =>
        !known.has(keyOf(note)) || ('start' in note.at && touched(note.at, 'head') && !this.#isGivenBy(base, note)),
    );
    return { undecided, unchanged: this.#notes.length - undecided.length };
  }

  /** Whether base gives the same grantees the same statements, with the same unknowns in them. */
  #isGivenBy(base: Unknowns, note: Undecided): boolean {
    const statements = this.#statements.get(keyAndPlace(note));
    return statements !== undefined && [...statements].every((one) => base.#given.has(one));
  }
}

/** The items of which something may be noted; found once for a list that many statements share. */
const notable = onceOf((items: readonly Text[]) =>
  items.filter((item) => unnarrowedHole(item) !== undefined || oddAction(item) !== undefined),
);

const shownAction = ({ pieces }: Text): string => abridged(writtenText(pieces), 100);

function keyOf(note: Undecided): string {
  return `${note.reason}\n${comparedName(note.message)}`;
}

function keyAndPlace(note: Undecided): string {
  return `${keyOf(note)}\n${placeKey(note)}`;
}

function placeKey(note: Undecided): string {
  return 'start' in note.at ? `${note.at.source.path} ${note.at.start} ${note.at.end}` : note.at.path;
}
