/** A tactic's name and id in another version of ATT&CK. */
export interface TacticName {
  readonly name: string;
  readonly id: string;
}

/** One tactic of MITRE ATT&CK for Enterprise, version 18.1, with what version 19 has in its place. */
export interface Tactic extends TacticName {
  /** The tactics of ATT&CK v19 that it became, where they differ; the first holds for an entry that names none. */
  readonly inV19: readonly TacticName[];
}

/** The version of ATT&CK whose names and ids the catalog uses. */
export const attackVersion = '18.1';

/** The version of MITRE ATLAS whose technique ids the catalog uses. */
export const atlasVersion = '5.6.0';

/**
 * All tactics of the pinned version, in the matrix's order. Version 19 split Defense Evasion: what weakens a control, a log or a
 * policy is Defense Impairment; what only goes past it unseen is Stealth, which kept the id.
 */
export const tactics: readonly Tactic[] = [
  { name: 'Reconnaissance', id: 'TA0043', inV19: [] },
  { name: 'Resource Development', id: 'TA0042', inV19: [] },
  { name: 'Initial Access', id: 'TA0001', inV19: [] },
  { name: 'Execution', id: 'TA0002', inV19: [] },
  { name: 'Persistence', id: 'TA0003', inV19: [] },
  { name: 'Privilege Escalation', id: 'TA0004', inV19: [] },
  {
    name: 'Defense Evasion',
    id: 'TA0005',
    inV19: [
      { name: 'Defense Impairment', id: 'TA0112' },
      { name: 'Stealth', id: 'TA0005' },
    ],
  },
  { name: 'Credential Access', id: 'TA0006', inV19: [] },
  { name: 'Discovery', id: 'TA0007', inV19: [] },
  { name: 'Lateral Movement', id: 'TA0008', inV19: [] },
  { name: 'Collection', id: 'TA0009', inV19: [] },
  { name: 'Command and Control', id: 'TA0011', inV19: [] },
  { name: 'Exfiltration', id: 'TA0010', inV19: [] },
  { name: 'Impact', id: 'TA0040', inV19: [] },
];

const byName = new Map(tactics.map((tactic) => [tactic.name.toLowerCase(), tactic]));
const newer = new Map(
  tactics.flatMap((tactic) => tactic.inV19.map((later) => [later.name.toLowerCase(), { tactic, later }] as const)),
);

/** The tactic of a name, in any case; names of version 19 are taken, too, and lead to their tactic in the pinned version. */
export function tacticNamed(name: string): Tactic | undefined {
  const key = name.trim().toLowerCase();
  return byName.get(key) ?? newer.get(key)?.tactic;
}

/** The name of version 19 that a text is, or undefined when it is none or is the pinned version's. */
export function laterNameOf(name: string): TacticName | undefined {
  return newer.get(name.trim().toLowerCase())?.later;
}

/** What version 19 calls an entry's tactic. */
export function newerTactic(entry: { readonly tactic: string; readonly tacticV19?: string }): TacticName {
  const tactic = tacticNamed(entry.tactic) ?? { name: entry.tactic, id: '', inV19: [] };
  return tactic.inV19.find(({ name }) => name === entry.tacticV19) ?? tactic.inV19[0] ?? tactic;
}
