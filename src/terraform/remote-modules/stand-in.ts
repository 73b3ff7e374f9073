/** A configuration that stands in for a public module: what its inputs grant, and nothing else. */
export interface StandIn {
  /** The configuration in HCL; '' for a module that grants nothing. */
  readonly text: string;
  /** How sure it is that the module grants that: it may have been released anew since. */
  readonly confidence: 'likely' | 'possible';
}

export const likely = (text: string): StandIn => ({ text, confidence: 'likely' });
