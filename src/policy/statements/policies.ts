import { type Branch, bounded, type Cases, caseOf, inBoth, inEach, SOMETIMES } from '../../grants/cases.ts';
import type { Grant } from '../../grants/grant.ts';
import type { Undecided } from '../../located/undecided.ts';
import { knownText, type Piece, type Value, writtenText } from '../../located/value.ts';
import { managedName, type World } from '../world.ts';
import { unknownCeiling } from './ceiling.ts';
import { valueOfJson } from './json-value.ts';
import { readDocument } from './read-document.ts';
import type { Statement } from './statement.ts';
import { remedyFor, wantedVariable, withoutValue } from './unknown-words.ts';

/** One statement as one grantee holds it. */
export interface Held {
  readonly grant: Grant;
  readonly statement: Statement;
  /** The document's version lets policy variables vary (pitfall 15). */
  readonly variables: boolean;
  /** The plain name of the AWS-managed policy that it comes from. */
  readonly managed?: string;
  /** The statement's branches and the grant's. */
  readonly when: readonly Branch[];
}

/** What one grant's policy says. */
export interface Policy {
  readonly grant: Grant;
  /** Undefined when nothing of the policy is known. */
  readonly held: readonly Held[] | undefined;
  /** What is not known of a permissions boundary: it is a question only when the boundary is exchanged for another. */
  readonly unknown?: readonly Undecided[];
}

/** Takes what was not understood of a grant; with the cases in which it is there where it is unknown as a whole. */
export type Report = (note: Undecided, grant: Grant, cases?: Cases) => void;

/** Reads the policies of one revision; documents of AWS-managed policies are read once. */
export class PolicyReader {
  readonly #managed = new Map<string, ReturnType<typeof readDocument> | undefined>();

  /**
   * Every grant's policy in the world's order; what is not understood goes to `report`. An AWS-managed policy that one place
   * attaches to one grantee again and again, as by "count", is read once.
   */
  read(world: World, report: Report): Policy[] {
    const seen = new Set<string>();
    const grants = world.grants.filter((grant) => {
      const key = keyOfAttachment(grant);
      if (key === undefined) return true;
      const isFirst = !seen.has(key);
      seen.add(key);
      return isFirst;
    });
    return grants.map((grant) => {
      const cases = grant.always ? [[]] : (grant.when ?? SOMETIMES);
      if (grant.use === 'boundary') return this.#boundary(grant, cases, world, report);
      const held =
        grant.policy.kind === 'document'
          ? this.#document(grant, grant.policy.value, cases, report)
          : this.#managedPolicy(grant, grant.policy.arn, cases, world, report);
      return { grant, held };
    });
  }

  /** A boundary of which nothing is known may stop everything that it may stop (semantics.md section 6). */
  #boundary(grant: Grant, cases: Cases, world: World, report: Report): Policy {
    const unknown: Undecided[] = [];
    const { policy } = grant;
    const heldIn = (value: Value, there: Cases): readonly Held[] => {
      if (value.kind === 'null') return [];
      if (value.kind === 'choice')
        return value.options.flatMap((option, at) =>
          heldIn(option, inBoth(there, caseOf(value.condition, at, value.options.length))),
        );
      const notes: Undecided[] = [];
      const note = (one: Undecided) => notes.push(one);
      const held =
        policy.kind === 'document'
          ? this.#document(grant, value, there, note)
          : this.#managedPolicy(grant, value, there, world, note);
      if (held) {
        for (const one of notes) report(one, grant);
        return held;
      }
      unknown.push(...notes);
      return unknownCeiling(grant, there, value.origins);
    };
    const held = heldIn(policy.kind === 'document' ? policy.value : policy.arn, cases);
    return { grant, held, unknown };
  }

  #document(grant: Grant, value: Value, cases: Cases, report: Report): Held[] | undefined {
    const { document, undecided } = readDocument(value);
    for (const note of undecided) report(note, grant);
    return document && heldOf(grant, document, cases);
  }

  #managedPolicy(grant: Grant, arn: Value, cases: Cases, world: World, report: Report): Held[] | undefined {
    if (arn.kind === 'null') return undefined;
    if (arn.kind === 'list') {
      const all = arn.items.map((item) => this.#managedPolicy(grant, item, cases, world, report));
      return all.every((one) => one === undefined) ? undefined : all.flatMap((one) => one ?? []);
    }
    if (arn.kind === 'choice') {
      const all = arn.options.map((option, at) => {
        const chosen = inBoth(cases, caseOf(arn.condition, at, arn.options.length));
        return this.#managedPolicy(grant, option, chosen, world, report);
      });
      return all.every((one) => one === undefined) ? undefined : all.flatMap((one) => one ?? []);
    }
    // a default is taken as it stands: a variable that is empty by default attaches nothing
    if (arn.kind === 'unknown' && arn.unset && grant.use !== 'boundary') return undefined;
    const at = arn.origins[0] ?? grant.attachedAt[0] ?? grant.grantee.declaredAt;
    const known = managedArn(arn);
    const customer = known === undefined ? customerArn(arn) : undefined;
    if (customer !== undefined) {
      report({ reason: 'unknown-managed-policy', at, ...unknownCustomer(customer) }, grant, cases);
      return undefined;
    }
    if (known === undefined) {
      const name = arn.kind === 'unknown' ? arn.name : arn.kind === 'string' ? writtenText(arn.pieces) : arn.kind;
      const reason = arn.kind === 'unknown' ? arn.reason : 'unresolved-reference';
      const message = `${withoutValue(name, reason)}, so which policy is attached is unknown.`;
      const remedy = remedyFor(name, reason, 'Write the ARN of the policy');
      report({ reason, message, at, remedy, ...wantedVariable(name, reason) }, grant, cases);
      return undefined;
    }
    const document = this.#managedDocument(known, world);
    if (!document) {
      report({ reason: 'unknown-managed-policy', at, ...unknownManaged(known) }, grant, cases);
      return undefined;
    }
    return heldOf(grant, document, cases, managedName(known));
  }

  #managedDocument(arn: string, world: World) {
    const name = managedName(arn);
    if (!this.#managed.has(name)) {
      const json = world.managed(arn);
      const value = json === undefined ? undefined : valueOfJson(json, []);
      this.#managed.set(name, value && readDocument(value));
    }
    return this.#managed.get(name)?.document;
  }
}

/** Equal for grants of one AWS-managed policy to one grantee at one place under one condition; undefined for other grants. */
function keyOfAttachment({
  grantee,
  use,
  policy,
  attachedAt: [at],
  confidence,
  always,
  when,
}: Grant): string | undefined {
  const arn = policy.kind === 'managed' ? knownText(policy.arn) : undefined;
  if (arn === undefined || !at) return undefined;
  const { type, root, address } = grantee;
  return [type, root, address, use, arn, at.source.path, at.start, confidence, always, JSON.stringify(when ?? [])].join(
    '\n',
  );
}

function unknownManaged(arn: string): Pick<Undecided, 'message' | 'remedy' | 'policy' | 'names'> {
  if (/^arn:[a-z-]{1,20}:iam::(?:\d{12}|\*):policy\//.test(arn)) return unknownCustomer(arn);
  if (!arn.startsWith('arn:'))
    return {
      message: `What the policy ${arn} grants is not known: it is not declared here, and none of AWS's that are known.`,
      remedy: 'Review the policy where it is declared, or declare it beside what attaches it.',
      policy: arn,
    };
  return {
    names: [`managed:${managedName(arn)}`],
    message: `The AWS-managed policy ${arn} is not known.`,
    remedy: 'Check the ARN; a policy newer than the snapshot needs a newer version of this tool.',
  };
}

function unknownCustomer(arn: string): Pick<Undecided, 'message' | 'remedy' | 'policy'> {
  return {
    message: `What the customer-managed policy ${arn} grants is not known: it is not declared here.`,
    remedy: 'Review the policy where it is declared, or declare it beside what attaches it.',
    policy: arn,
  };
}

/** The ARN of a policy of the customer whose name is known, whatever its account and partition are. */
function customerArn(arn: Value): string | undefined {
  if (arn.kind !== 'string' || !/^:policy\/(?:[^/]{1,512}\/){0,8}[^/]{1,128}$/.test(endOf(arn.pieces)))
    return undefined;
  const written = writtenText(arn.pieces);
  return written.startsWith('arn:') ? written : undefined;
}

/** The ARN of a policy that AWS manages; it does not depend on the partition, which is often not known. */
function managedArn(arn: Value): string | undefined {
  const known = knownText(arn);
  if (known !== undefined || arn.kind !== 'string') return known;
  const end = endOf(arn.pieces);
  const at = end.indexOf(':iam::aws:policy/');
  return at >= 0 ? `arn:aws${end.slice(at)}` : undefined;
}

/** The text behind all that is not known; it may be put together of several. */
function endOf(pieces: readonly Piece[]): string {
  return pieces.slice(pieces.findLastIndex((piece) => typeof piece !== 'string') + 1).join('');
}

function heldOf(
  grant: Grant,
  document: { readonly version: string | undefined; readonly statements: readonly Statement[] },
  cases: Cases,
  managed?: string,
): Held[] {
  const variables = document.version === '2012-10-17';
  return bounded(cases, document.statements.length).flatMap((there) =>
    document.statements.flatMap((statement) =>
      together(there, statement.when).map((when) => ({
        grant,
        statement,
        variables,
        ...(managed === undefined ? {} : { managed }),
        when,
      })),
    ),
  );
}

/** The case in which a statement is there where its policy is; none where conditions exclude that. */
function together(policy: readonly Branch[], statement: readonly Branch[]): Cases {
  if (policy.length === 0) return [statement];
  return statement.length === 0 ? [policy] : inEach([policy], [statement]);
}
