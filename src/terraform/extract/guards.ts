import { existenceOf, inBoth, thereIn } from '../../grants/cases.ts';
import type { Grantee } from '../../grants/grant.ts';
import { attachedOutside, guarding } from '../../grants/guarded.ts';
import { putInto } from '../../located/lists.ts';
import type { Value } from '../../located/value.ts';
import { addressOf, type Resource } from './resource.ts';

interface Guard {
  readonly policy: Resource;
  readonly grantee: Grantee;
  readonly use: 'service-control' | 'resource-control';
}

type Giver = Pick<Resource, 'at' | 'calledAt' | 'madeBy' | 'always' | 'when' | 'block' | 'suffix'> & {
  readonly policy?: Resource;
};

/** What takes the grants in. */
interface Receiver {
  give(grantee: Grantee, use: Guard['use'], document: Value | undefined, by: Giver): void;
}

interface Attachment {
  readonly target: Value;
  readonly by: Resource;
}

/**
 * The policies of an organization in one root with their attachments (semantics.md section 6): each acts on the targets that
 * it is attached to, and on what code outside of the root may attach it to.
 */
export class Guards {
  readonly #guards: Guard[] = [];
  readonly #attachments = new Map<string, Attachment[]>();

  declare(grantee: Grantee, use: Guard['use'], policy: Resource): void {
    this.#guards.push({ policy, grantee, use });
  }

  /** Notes that a policy is attached to a root, an organizational unit or an account. */
  attach(policy: Resource, target: Value, by: Resource): void {
    const address = addressOf(policy);
    putInto(this.#attachments, address, { target, by });
  }

  /** Gives every policy to its targets, once all attachments are known. */
  give(to: Receiver): void {
    for (const { policy, grantee, use } of this.#guards) {
      const content = policy.get('content');
      const there = existenceOf(policy);
      to.give(grantee, use, content, { ...policy, ...thereIn(inBoth(there, attachedOutside)) });
      for (const { target, by } of this.#attachments.get(addressOf(policy)) ?? []) {
        const when = inBoth(inBoth(there, existenceOf(by)), guarding(target));
        const calledAt = [...target.origins, ...by.calledAt, policy.at, ...policy.madeBy, ...policy.calledAt];
        to.give(grantee, use, content, { ...by, calledAt, policy, ...thereIn(when) });
      }
    }
  }
}
