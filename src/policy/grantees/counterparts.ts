import type { Grantee } from '../../grants/grant.ts';
import { knownPattern } from '../glob.ts';
import type { Held } from '../statements/policies.ts';
import type { Condition } from '../statements/statement.ts';
import { keyOfGrantee, type Subject } from './subjects.ts';

/** Another grantee at head that a grantee stands for: it is compared with what that one was. */
export interface Counterpart {
  /** The key of the other one. */
  readonly of: string;
  /** What the other one was at base; without it, it is as new. */
  readonly base: Subject | undefined;
  readonly reason: 'plan' | 'example';
}

/**
 * Counterparts of the grantees at head that no base was found for:
 *
 * - one that only a plan shows is the one of the same literal name, type and root that the configuration has;
 * - one that an example of a module has is the one that the module itself declares, by its address in the module: an example
 *   shows how a module is used, and brings new access only where it does not get it from what the module gave before.
 */
export function counterpartsOf(
  open: ReadonlyMap<string, Subject>,
  head: ReadonlyMap<string, Subject>,
  baseOf: (key: string) => Subject | undefined,
): Map<string, Counterpart> {
  const result = new Map<string, Counterpart>();
  const add = (key: string, twin: Subject | undefined, reason: Counterpart['reason']) => {
    if (!twin) return;
    const of = keyOfGrantee(twin.grantee);
    const earlier = baseOf(of);
    result.set(key, { of, base: earlier && reason === 'example' ? inEveryCase(earlier) : earlier, reason });
  };
  const planned = [...open].filter(([, { grantee }]) => grantee.planned);
  if (planned.length > 0) {
    const configured = namesOf(new Map([...head].filter(([, { grantee }]) => !grantee.planned)));
    for (const [key, { grantee }] of planned) {
      const [twin, ...others] = configured.get(placeOfName(grantee) ?? '') ?? [];
      if (others.length === 0 && twin !== undefined) add(key, head.get(twin), 'plan');
    }
  }
  const examples = [...open].filter(
    ([, { grantee }]) => grantee.address.startsWith('module.') && exampleOf(grantee.root),
  );
  if (examples.length > 0) {
    const declared = byAddress(head);
    for (const [key, { grantee }] of examples) add(key, declaredByModule(grantee, declared), 'example');
  }
  return result;
}

/** What a module may allow, whatever its inputs are: an example gives it some, and a boundary or not. */
function inEveryCase(subject: Subject): Subject {
  const { identity, trust, resource, boundaryUnknown } = subject;
  return {
    ...subject,
    ...(boundaryUnknown.length > 0 ? { boundary: undefined, boundaryUnknown: [] } : {}),
    identity: identity.map(unconditional),
    trust: trust?.map(unconditional),
    resource: resource.map(unconditional),
  };
}

function unconditional(held: Held): Held {
  const { statement } = held;
  if (statement.effect !== 'Allow') return held;
  return { ...held, when: [], statement: { ...statement, conditions: statement.conditions.filter(isOfItself) } };
}

/** Whether a condition is what the module says, not what it is given. */
const isOfItself = ({ values }: Condition): boolean =>
  !values.some(({ pieces }) =>
    pieces.some((piece) => typeof piece !== 'string' && piece.reason === 'unresolved-variable'),
  );

/** The keys of grantees by type, root and literal name. */
export function namesOf(subjects: ReadonlyMap<string, Subject>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [key, { grantee }] of subjects) {
    const place = placeOfName(grantee);
    if (place !== undefined) names.set(place, [...(names.get(place) ?? []), key]);
  }
  return names;
}

function placeOfName(grantee: Grantee): string | undefined {
  const name = grantee.name && knownPattern(grantee.name.pieces);
  return name ? `${grantee.type}\n${grantee.root}\n${name}` : undefined;
}

/** The folder whose example a root is: examples are in the subfolder `examples` (Terraform, "Standard Module Structure"). */
function exampleOf(root: string): { readonly folder: string } | undefined {
  const segments = root.split('/');
  const at = segments.findIndex((segment) => segment === 'examples' || segment === 'example');
  return at < 0 ? undefined : { folder: segments.slice(0, at).join('/') };
}

function byAddress(subjects: ReadonlyMap<string, Subject>): Map<string, Subject[]> {
  const found = new Map<string, Subject[]>();
  for (const subject of subjects.values()) {
    const { type, address } = subject.grantee;
    const key = `${type}\n${address}`;
    found.set(key, [...(found.get(key) ?? []), subject]);
  }
  return found;
}

/** The grantee of a module read as a root of its own that is declared by the same block; undefined where several could be. */
function declaredByModule(grantee: Grantee, declared: ReadonlyMap<string, readonly Subject[]>): Subject | undefined {
  const above = exampleOf(grantee.root);
  const inModule = /^module\.[\w-]+(?:\[\d+\]|\["(?:[^"\\]|\\.)*"\])?\.(.+)$/s.exec(grantee.address)?.[1];
  if (!above || inModule === undefined) return undefined;
  const candidates = (declared.get(`${grantee.type}\n${inModule}`) ?? []).filter(
    ({ grantee: { root, declaredAt } }) =>
      (above.folder === '' || root === above.folder || root.startsWith(`${above.folder}/`)) &&
      !exampleOf(root) &&
      folderOf(declaredAt.source.path) === folderOf(grantee.declaredAt.source.path),
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
