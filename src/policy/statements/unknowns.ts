import type { Cases } from '../../grants/cases.ts';
import type { Grant, Grantee } from '../../grants/grant.ts';
import { comparedName } from '../../located/defined-name.ts';
import { abridged } from '../../located/digest.ts';
import { putInto } from '../../located/lists.ts';
import { onceOf } from '../../located/once.ts';
import type { Undecided } from '../../located/undecided.ts';
import { writtenText } from '../../located/value.ts';
import type { Touched } from '../access.ts';
import { oddAction, unnarrowedHole } from '../decision/action-match.ts';
import { keyOfGrantee } from '../grantees/subjects.ts';
import type { Held, Policy } from './policies.ts';
import { knownActions } from './read-statement.ts';
import type { Text } from './statement.ts';
import { remedyFor, wantedVariable, withoutValue } from './unknown-words.ts';

/** What of one revision was not understood; equal keys at base and head are the same unknown. */
export class Unknowns {
  readonly #notes: Undecided[] = [];
  readonly #keys = new Set<string>();
  /** What is held that is unknown as a whole, by who holds it: a managed policy has nothing beside its name that may change. */
  readonly #held = new Set<string>();
  /** Who holds it by the note of one place. */
  readonly #holders = new Map<string, Holder[]>();

  add(note: Undecided, by?: Grant, cases?: Cases): void {
    const key = `${keyOf(note)}\n${placeKey(note)}`;
    if (by && cases) {
      const how = `${by.use}\n${JSON.stringify(cases)}`;
      this.#held.add(heldKey(note, by.grantee, how));
      putInto(this.#holders, key, { grantee: by.grantee, how });
    }
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.#notes.push(note);
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
        this.add({ reason: hole.reason, message, at, remedy, ...wantedVariable(name, hole.reason) });
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
   * What head has and base has not, or what the change touches, unless whoever holds it held it before; the others are counted.
   * @param before who a grantee of head was at base
   */
  since(
    base: Unknowns,
    touched: Touched,
    before: (grantee: Grantee) => Grantee | undefined = () => undefined,
  ): { readonly undecided: readonly Undecided[]; readonly unchanged: number } {
    const known = new Set(base.#notes.map(keyOf));
    const undecided = this.#notes.filter(
      (note) =>
        !known.has(keyOf(note)) ||
        ('start' in note.at && touched(note.at, 'head') && !this.#isHeldAsBefore(note, base, before)),
    );
    return { undecided, unchanged: this.#notes.length - undecided.length };
  }

  #isHeldAsBefore(note: Undecided, base: Unknowns, before: (grantee: Grantee) => Grantee | undefined): boolean {
    const holders = this.#holders.get(`${keyOf(note)}\n${placeKey(note)}`) ?? [];
    return (
      holders.length > 0 &&
      holders.every(({ grantee, how }) => {
        const was = before(grantee);
        return was !== undefined && base.#held.has(heldKey(note, was, how));
      })
    );
  }
}

interface Holder {
  readonly grantee: Grantee;
  /** For what, and in which cases. */
  readonly how: string;
}

function heldKey(note: Undecided, grantee: Grantee, how: string): string {
  return `${keyOf(note)}\n${keyOfGrantee(grantee)}\n${how}`;
}

/** The items of which something may be noted; found once for a list that many statements share. */
const notable = onceOf((items: readonly Text[]) =>
  items.filter((item) => unnarrowedHole(item) !== undefined || oddAction(item) !== undefined),
);

const shownAction = ({ pieces }: Text): string => abridged(writtenText(pieces), 100);

function keyOf(note: Undecided): string {
  return `${note.reason}\n${comparedName(note.message)}`;
}

function placeKey(note: Undecided): string {
  return 'start' in note.at ? `${note.at.source.path} ${note.at.start} ${note.at.end}` : note.at.path;
}
