import { notesOfNames } from '../../grants/given-names.ts';
import type { Source, Span } from '../../located/source.ts';
import type { Value } from '../../located/value.ts';
import { standInForInputs } from '../remote-modules/any-module.ts';
import { standInFor } from '../remote-modules/registry.ts';
import type { StandIn } from '../remote-modules/stand-in.ts';
import type { Configuration } from './configuration.ts';
import { parse } from './configuration.ts';
import type { Module } from './module.ts';
import type { Session } from './session.ts';

/** What is known of a module that is not in the repository. */
export interface Substitute {
  readonly configuration: Configuration;
  readonly confidence: StandIn['confidence'];
  /** Set where the values given to its variables are not those of the call's inputs. */
  readonly values?: ReadonlyMap<string, Value>;
  /** What of the call's inputs some of its resources are for, by their label. */
  readonly holders?: ReadonlyMap<string, string>;
}

/** The stand-in of a public module that is known. */
export function knownSubstitute(session: Session, folder: string, source: string, at: Span): Substitute | undefined {
  const standIn = standInFor(source);
  return standIn && substitute(session, folder, standIn, at);
}

/** What the inputs of an unknown module grant, as far as they have the shape of policies. */
export function inputsSubstitute(
  module: Module,
  inputs: readonly (readonly [name: string, value: Value])[],
  at: Span,
): Substitute | undefined {
  const { standIn, values, complete, named } = standInForInputs(module.session, inputs);
  const called = at.source.text.slice(at.start, at.end).replaceAll('"', '');
  const notes = notesOfNames(named, `Module ${module.address}${called}, which is not read,`, at, {
    reason: 'remote-module',
    remedy: 'Review what the module grants, or vendor it into the repository.',
  });
  for (const one of notes) module.undecided.push(one);
  if (!complete)
    module.undecided.push({
      reason: 'limit',
      message: 'The module is given more policies, or deeper ones, than are looked through.',
      at,
      remedy: 'Give the module fewer inputs, or review by hand what they grant.',
    });
  const { session, folder } = module;
  return standIn && { ...substitute(session, folder, standIn, at), values, holders: standIn.holders };
}

function substitute(session: Session, folder: string, { text, confidence }: StandIn, at: Span): Substitute {
  const source: Source = { path: 'main.tf', text };
  session.standIns.addSource(source, at, confidence);
  const blocks = parse(source).body.blocks.map((block) => ({ block, source }));
  return {
    configuration: { folder, blocks, undecided: [], files: [], pending: false, complete: false, covered: [] },
    confidence,
  };
}
