import { limits } from '../limits.ts';
import { nearestNames } from '../located/nearest-names.ts';
import { servicePrefix } from '../located/service-prefix.ts';
import { attackTechniques } from './attack-techniques.ts';
import { type Judgement, type Level, type Origin, type Severity, severities } from './entry.ts';
import { laterNameOf, tacticNamed, tactics } from './tactics.ts';
import { techniques } from './techniques.ts';

/** A mapping as a YAML or JSON parser gives it. */
export type Mapping = { readonly [key: string]: unknown };

/** True for a YAML mapping or JSON object; lists, dates and null are none. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Reports one problem of the entry that is being read. */
export type Report = (message: string, remedy: string) => void;

const entryKeys = new Set([
  'action',
  'tactic',
  'tacticId',
  'attack',
  'atlas',
  'severity',
  'rationale',
  'abuse',
  'instead',
  'origin',
  'references',
  'since',
  'level',
  'noisy',
  'passRole',
]);
const levels: readonly Level[] = ['core', 'extended'];
const origins: readonly Origin[] = ['seed', 'sonrai', 'research', 'inferred', 'custom'];
const longestText = limits.others.catalogText;

/** `prefix:Name`, both plain; catalog entries name one action, never a pattern. */
export function isActionName(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,62}:[A-Za-z][A-Za-z0-9]{0,127}$/i.test(text);
}

/** What is wrong with a text as an action name, or undefined. */
export function actionFault(value: unknown): string | undefined {
  if (typeof value !== 'string') return 'has no action.';
  if (value.includes('*') || value.includes('?'))
    return `names a pattern, "${value.slice(0, 80)}", where one action is meant.`;
  if (!isActionName(value)) return `has "${value.slice(0, 80)}" for an action, which is no action name.`;
  return undefined;
}

/** A mapping's own value of a key; what it inherits does not count. */
export function field(map: Mapping, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function oneOf<T extends string>(map: Mapping, key: string, allowed: readonly T[], fallback: T, report: Report): T {
  const value = field(map, key);
  if (value === undefined) return fallback;
  for (const choice of allowed) if (choice === value) return choice;
  report(`has ${key} ${JSON.stringify(value)?.slice(0, 80)}.`, `Use one of ${allowed.join(', ')}.`);
  return fallback;
}

function text(map: Mapping, key: string, report: Report): string | undefined {
  const value = field(map, key);
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() !== '' && value.length <= longestText) return value.trim();
  report(
    `has a ${key} that is no text of 1 to ${longestText} characters.`,
    `Write ${key} as a sentence, quoted if need be.`,
  );
  return undefined;
}

function flag(map: Mapping, key: string, report: Report): boolean {
  const value = field(map, key);
  if (value === undefined || value === false) return false;
  if (value === true) return true;
  report(`has ${key} ${JSON.stringify(value)?.slice(0, 80)}.`, 'Use true or false.');
  return false;
}

function textList(map: Mapping, key: string, report: Report): readonly string[] {
  const value = field(map, key);
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length <= 50 && value.every((item) => typeof item === 'string')) return value;
  report(`has ${key} that is no list of texts.`, `Write ${key} as a list, one text an item.`);
  return [];
}

/** Reports keys that a mapping should not have. */
export function refuseUnknownKeys(map: Mapping, allowed: ReadonlySet<string>, report: Report): void {
  for (const key of Object.keys(map)) {
    if (allowed.has(key)) continue;
    const [near] = nearestNames(key, allowed, 1);
    const meant = near === undefined ? '' : `Did you mean "${near}"? `;
    report(`has an unknown key "${key.slice(0, 80)}".`, `${meant}Known keys are ${[...allowed].join(', ')}.`);
  }
}

/** A tactic's name and id; the id may be left out, and must be the tactic's own when it is given. */
function readTactic(map: Mapping, report: Report): Pick<Judgement, 'tactic' | 'tacticId' | 'tacticV19'> | undefined {
  const name = field(map, 'tactic');
  const id = field(map, 'tacticId');
  const tactic = typeof name === 'string' ? tacticNamed(name) : undefined;
  if (!tactic) {
    const what = name === undefined ? 'has no tactic.' : `has tactic ${JSON.stringify(name)?.slice(0, 80)}.`;
    report(what, `Use a MITRE ATT&CK tactic: ${tactics.map(({ name: known }) => known).join(', ')}.`);
    return undefined;
  }
  const later = laterNameOf(String(name));
  if (id !== undefined && id !== tactic.id && id !== later?.id) {
    report(
      `has tacticId ${JSON.stringify(id)?.slice(0, 80)}, but ${tactic.name} is ${tactic.id}.`,
      'Leave tacticId out.',
    );
  }
  const named = { tactic: tactic.name, tacticId: tactic.id };
  // The first is what the tactic became for every entry that does not say otherwise.
  return later === undefined || later === tactic.inV19[0] ? named : { ...named, tacticV19: later.name };
}

/** Ids of techniques of one knowledge base; ids that its pinned version does not have are faults. */
function techniqueIds(
  map: Mapping,
  key: 'attack' | 'atlas',
  known: ReadonlyMap<string, unknown>,
  report: Report,
): readonly string[] {
  const ids = textList(map, key, report);
  for (const id of ids) {
    if (!known.has(id))
      report(
        `has the unknown ${key === 'atlas' ? 'ATLAS' : 'ATT&CK'} technique "${id.slice(0, 40)}".`,
        key === 'atlas'
          ? 'Leave it out, or use an id of ATLAS.'
          : 'Leave it out, or use an id that ATT&CK has for cloud services.',
      );
  }
  return ids;
}

/** Begins to read what has an action: counts the faults that are reported, that of the action among them. */
function begun(map: Mapping, report: Report, remedy: string) {
  let faults = 0;
  const note: Report = (message, one) => {
    faults++;
    report(message, one);
  };
  refuseUnknownKeys(map, entryKeys, note);
  const action = field(map, 'action');
  const fault = actionFault(action);
  if (fault) note(fault, remedy);
  return { action, note, isFaulty: () => faults > 0 };
}

/** Reads the fields of an entry; every fault is reported, and undefined comes back when the entry cannot be used. */
export function readEntry(map: Mapping, report: Report): Judgement | undefined {
  const remedy = 'Write it as "service:Action", e.g. "bedrock:DeleteGuardrail".';
  const { action, note, isFaulty } = begun(map, report, remedy);
  const tactic = readTactic(map, note);
  const severity = field(map, 'severity');
  if (severity === undefined) note('has no severity.', `Use one of ${severities.join(', ')}.`);
  const rationale = text(map, 'rationale', note);
  if (field(map, 'rationale') === undefined)
    note('has no rationale.', 'Say in one or two sentences what an attacker gains.');
  const attack = techniqueIds(map, 'attack', attackTechniques, note);
  const atlas = techniqueIds(map, 'atlas', techniques, note);
  const abuse = text(map, 'abuse', note);
  const instead = text(map, 'instead', note);
  const judgement = {
    severity: oneOf<Severity>(map, 'severity', severities, 'medium', note),
    level: oneOf<Level>(map, 'level', levels, 'core', note),
    origin: oneOf<Origin>(map, 'origin', origins, 'custom', note),
    noisy: flag(map, 'noisy', note),
    passRole: flag(map, 'passRole', note),
    since: text(map, 'since', note) ?? '',
    references: textList(map, 'references', note),
    ...(abuse === undefined ? {} : { abuse }),
    ...(instead === undefined ? {} : { instead }),
  };
  if (isFaulty() || typeof action !== 'string' || !tactic || rationale === undefined) return undefined;
  return {
    action,
    service: servicePrefix(action).toLowerCase(),
    ...tactic,
    attack,
    atlas,
    rationale,
    ...judgement,
  };
}

/** Reads a change to an entry of the catalog that is being extended: an action and at least one field to set. */
export function readOverride(map: Mapping, report: Report): Override | undefined {
  const { action, note, isFaulty } = begun(map, report, 'Name the entry to change as "service:Action".');
  const changes: Partial<Judgement> = {
    ...(Object.hasOwn(map, 'severity')
      ? { severity: oneOf<Severity>(map, 'severity', severities, 'medium', note) }
      : {}),
    ...(Object.hasOwn(map, 'level') ? { level: oneOf<Level>(map, 'level', levels, 'core', note) } : {}),
    ...(Object.hasOwn(map, 'noisy') ? { noisy: flag(map, 'noisy', note) } : {}),
    ...(Object.hasOwn(map, 'tactic') ? readTactic(map, note) : {}),
    ...(Object.hasOwn(map, 'attack') ? { attack: techniqueIds(map, 'attack', attackTechniques, note) } : {}),
    ...(Object.hasOwn(map, 'atlas') ? { atlas: techniqueIds(map, 'atlas', techniques, note) } : {}),
    ...(Object.hasOwn(map, 'references') ? { references: textList(map, 'references', note) } : {}),
  };
  const texts: { rationale?: string; abuse?: string; instead?: string } = {};
  for (const key of ['rationale', 'abuse', 'instead'] as const) {
    const value = text(map, key, note);
    if (value !== undefined) texts[key] = value;
  }
  const all = { ...changes, ...texts };
  if (Object.keys(all).length === 0) note('changes nothing.', 'Give at least one field to set, e.g. severity.');
  return isFaulty() || typeof action !== 'string' ? undefined : { action, changes: all };
}

/** Fields to set on an entry of the catalog that is being extended. */
export interface Override {
  readonly action: string;
  readonly changes: Partial<Judgement>;
  /** Where its file has it, when that is not the list of overrides of a catalog file. */
  readonly entry?: string;
}
