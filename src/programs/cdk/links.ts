import type { Span } from '../../located/source.ts';
import { attach } from '../policies/attach.ts';
import { policiesIn } from '../policies/handed.ts';
import { receiversOf } from '../policies/receivers.ts';
import { entryOf, itemsOf } from '../values/data.ts';
import { propertiesOf } from '../values/given.ts';
import type { Called, Run } from '../values/run.ts';
import type { Construct, RecordThing, Thing } from '../values/thing.ts';

/** `sst.aws.permission({ actions, resources })`: what it is given, for whoever it is linked to. Undefined for other calls. */
export function linkedPermission({ name, path, given }: Called): Thing | undefined {
  return name === 'permission' && /(?:^|\.)aws\.permission$/.test(path) ? given[0]?.thing : undefined;
}

/** Gives a function of SST the permissions of what it is linked to: those that a `Linkable` includes. */
export function noteLinks(made: Construct, properties: RecordThing, at: Span, run: Run): void {
  const linked = entryOf(properties, 'link');
  for (const one of itemsOf(linked)) {
    if (one.kind !== 'construct' || !/^Linkable$/.test(one.type)) continue;
    const included = entryOf(propertiesOf(one.given, at), 'include');
    if (!included) continue;
    for (const { policy, when } of policiesIn(included, at, ['include'], () => undefined))
      for (const received of receiversOf(made)) attach(run, received, policy, [at], { when });
  }
}
