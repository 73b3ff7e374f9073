import { isMade, isRepeated } from '../discovery/kinds.ts';
import { isReadProgram } from '../discovery/programs.ts';
import { isJavaScript, isTypeScript, withoutEnding } from '../grants/twin-files.ts';
import { limits } from '../limits.ts';
import { addInto } from '../located/lists.ts';
import type { Compared } from './compare.ts';
import { granteeKey } from './grantee-key.ts';
import type { Finding, RelatedLocation } from './report-model.ts';

/** A permission as findings and mentions write it. */
const permission = (text: string): string => text.replace(/^managed:/, '').toLowerCase();

/** What grants are told by, in a program or in a template that one made. */
export interface Tellable {
  readonly file: string;
  /** The permission as written. */
  readonly granted: string;
  /** What tells grantees apart. */
  readonly grantee: string;
  /** The grantee's address, where another grantee of a template is told for itself. */
  readonly address?: string;
  readonly accepted: boolean;
}

/**
 * Whether a template tells again what a program tells that is read itself: the program's line is where to change it, and where
 * it is accepted it is for both. What is accepted in the program stands for as many grantees of a template as it is accepted
 * for: one more of them is told. Where each grantee of the program is found among those of the template, the template's others are
 * told, too.
 */
export function toldAgain(all: readonly Tellable[]): (one: Tellable) => boolean {
  const made = all.filter(({ file }) => isMade(file));
  if (made.length === 0) return () => false;
  const ofPrograms = all.filter(({ file }) => isReadProgram(file));
  const isOpen = ({ accepted }: Tellable): boolean => !accepted;
  const open = granteesOf(ofPrograms.filter(isOpen), permissionOf);
  const accepted = granteesOf(
    ofPrograms.filter((one) => !isOpen(one)),
    permissionOf,
  );
  const openInTemplates = granteesOf(made.filter(isOpen), permissionInFile);
  const inTemplates = granteesOf(made, permissionInFile);
  const isOther = othersOf(ofPrograms, made);
  return (one) => {
    if (!isMade(one.file)) return false;
    const told = (isOpen(one) ? openInTemplates : inTemplates).get(permissionInFile(one));
    const inProgram = permissionOf(one);
    if (open.has(inProgram)) return !isOther(one);
    return (accepted.get(inProgram)?.size ?? 0) >= (told?.size ?? 0);
  };
}

/**
 * Whether a grantee of a template surely is none of those that the program tells of the permission: each of these is another one of
 * that template, as the last name of its address tells.
 */
function othersOf(ofPrograms: readonly Tellable[], made: readonly Tellable[]): (one: Tellable) => boolean {
  const names = granteesOf(ofPrograms, permissionOf, nameOf);
  const addresses = granteesOf(made, permissionInFile, ({ address = '' }) => lettersOf(address));
  const found = new Map<string, boolean>();
  const isEachThere = (key: string, own: ReadonlySet<string>): boolean => {
    if (own.size > limits.review.compared || own.has('')) return false;
    const there = [...(addresses.get(key) ?? [])];
    return [...own].every((name) => there.some((address) => address.includes(name)));
  };
  return (one) => {
    const own = names.get(permissionOf(one)) ?? new Set();
    const key = permissionInFile(one);
    const isThere = found.get(key) ?? isEachThere(key, own);
    found.set(key, isThere);
    const letters = lettersOf(one.address ?? '');
    return isThere && letters !== '' && ![...own].some((name) => letters.includes(name));
  };
}

const lettersOf = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '');

/** The last name of an address; '' where a part of it is not known. */
function nameOf({ address = '' }: Tellable): string {
  const last = address.slice(address.lastIndexOf('/') + 1);
  return /^[\w-]+$/.test(last) ? lettersOf(last) : '';
}

const permissionOf = ({ granted }: Pick<Tellable, 'granted'>): string => permission(granted);
const permissionInFile = (one: Tellable): string => `${permissionOf(one)}\n${one.file}`;

/** The different grantees of what is told, or what tells them, by a key of it. */
function granteesOf(
  some: readonly Tellable[],
  keyOf: (one: Tellable) => string,
  tellingOf: (one: Tellable) => string = ({ grantee }) => grantee,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const one of some) addInto(found, keyOf(one), tellingOf(one));
  return found;
}

const tellable = (finding: Finding, accepted: boolean): Tellable => {
  const { location, granted, grantee } = finding;
  return { file: location.file, granted, grantee: granteeKey(finding), address: grantee.address, accepted };
};

/** Findings that are told once; the line of a template or of compiled code is one more place of the program's finding. */
export function toldOnce(compared: Pick<Compared, 'findings' | 'suppressed'>): readonly Finding[] {
  const { suppressed } = compared;
  const findings = withoutCompiled(compared);
  if (!findings.some(({ location }) => isMade(location.file))) return findings;
  const isAgain = toldAgain([
    ...findings.map((finding) => tellable(finding, false)),
    ...suppressed.map(({ finding }) => tellable(finding, true)),
  ]);
  const again = new Map<string, RelatedLocation[]>();
  const told = findings.filter((finding) => {
    if (!isAgain(tellable(finding, false))) return true;
    const key = permissionOf(finding);
    again.set(key, [...(again.get(key) ?? []), { ...finding.location, role: 'repeated' }]);
    return false;
  });
  return told.map((finding) => {
    const places = isReadProgram(finding.location.file) ? again.get(permissionOf(finding)) : undefined;
    return places
      ? { ...finding, related: [...finding.related, ...eachOnce(places).slice(0, limits.review.related)] }
      : finding;
  });
}

/** What is said of the same grantee in a file of TypeScript and in what a compiler made of it beside it. */
function keyOfTwin({ kind, granted, grantee, explanation, location }: Finding): string {
  return [withoutEnding(location.file), location.side, kind, granted, grantee.type, grantee.address, explanation].join(
    '\n',
  );
}

/**
 * Without what compiled code says that stands beside the TypeScript it was made of, where that says the same, even if it is
 * accepted there. What only the compiled file has is told: it is what runs.
 */
function withoutCompiled({ findings, suppressed }: Pick<Compared, 'findings' | 'suppressed'>): readonly Finding[] {
  if (!findings.some(({ location }) => isJavaScript(location.file))) return findings;
  const written = new Set(
    [...findings, ...suppressed.map(({ finding }) => finding)]
      .filter(({ location }) => isTypeScript(location.file))
      .map(keyOfTwin),
  );
  const again = new Map<string, RelatedLocation[]>();
  const told = findings.filter((finding) => {
    if (!isJavaScript(finding.location.file)) return true;
    const key = keyOfTwin(finding);
    if (!written.has(key)) return true;
    again.set(key, [...(again.get(key) ?? []), { ...finding.location, role: 'repeated' }]);
    return false;
  });
  return told.map((finding) => {
    const places = isTypeScript(finding.location.file) ? again.get(keyOfTwin(finding)) : undefined;
    return places ? { ...finding, related: [...finding.related, ...eachOnce(places)] } : finding;
  });
}

function eachOnce(places: readonly RelatedLocation[]): readonly RelatedLocation[] {
  return [...new Map(places.map((at) => [JSON.stringify([at.file, at.side, at.startLine]), at])).values()];
}

/**
 * Whether findings tell what a file mentions: those of a program what a template or a snapshot of it mentions, those of a template
 * what the program mentions that made it, and all of them what a file mentions that is only listed, as a test that asks for it.
 */
export function toldBy(
  findings: readonly Finding[],
  isOnlyListed: (path: string) => boolean,
): (path: string, text: string) => boolean {
  const of = (fits: (path: string) => boolean): ReadonlySet<string> =>
    new Set(findings.filter(({ location }) => fits(location.file)).map(({ granted }) => permission(granted)));
  const byAll = of((path) => !isOnlyListed(path));
  const byMade = of(isMade);
  const byPrograms = of(isReadProgram);
  return (path, text) => {
    const key = permission(text);
    if (byMade.has(key) || (isRepeated(path) && byPrograms.has(key))) return true;
    return byAll.has(key) && isOnlyListed(path);
  };
}
