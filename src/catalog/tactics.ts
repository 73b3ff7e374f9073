/** One tactic of MITRE ATT&CK for Enterprise, version 18.1, with the name it has in version 19. */
export interface Tactic {
  readonly name: string;
  readonly id: string;
  /** Name and id in ATT&CK v19, where they differ. */
  readonly inV19?: { readonly name: string; readonly id: string };
}

/** The version of ATT&CK whose names and ids the catalog uses. */
export const attackVersion = '18.1';

/**
 * All tactics of the pinned version, in the matrix's order. Version 19 split Defense Evasion in two; every entry of this
 * catalog that has it weakens a control, a log or a policy, which is the half named Defense Impairment.
 */
export const tactics: readonly Tactic[] = [
  { name: 'Reconnaissance', id: 'TA0043' },
  { name: 'Resource Development', id: 'TA0042' },
  { name: 'Initial Access', id: 'TA0001' },
  { name: 'Execution', id: 'TA0002' },
  { name: 'Persistence', id: 'TA0003' },
  { name: 'Privilege Escalation', id: 'TA0004' },
  { name: 'Defense Evasion', id: 'TA0005', inV19: { name: 'Defense Impairment', id: 'TA0112' } },
  { name: 'Credential Access', id: 'TA0006' },
  { name: 'Discovery', id: 'TA0007' },
  { name: 'Lateral Movement', id: 'TA0008' },
  { name: 'Collection', id: 'TA0009' },
  { name: 'Command and Control', id: 'TA0011' },
  { name: 'Exfiltration', id: 'TA0010' },
  { name: 'Impact', id: 'TA0040' },
];

const byName = new Map(tactics.map((tactic) => [tactic.name.toLowerCase(), tactic]));
const newer = new Map(
  tactics.flatMap((tactic) => (tactic.inV19 ? [[tactic.inV19.name.toLowerCase(), tactic] as const] : [])),
);

/** The tactic of a name, in any case; names of version 19 are taken, too, and lead to their tactic in the pinned version. */
export function tacticNamed(name: string): Tactic | undefined {
  const key = name.trim().toLowerCase();
  return byName.get(key) ?? newer.get(key);
}
