import { assignmentDocument } from '../../grants/assignment.ts';
import { dataOf, entryOf } from '../values/data.ts';
import type { Run } from '../values/run.ts';
import type { Construct, RecordThing } from '../values/thing.ts';
import { attach } from './attach.ts';
import { plainKey } from './handed.ts';
import { receiversOf } from './receivers.ts';
import { asValue } from './statement-values.ts';

/** Resources that give somebody a permission set in an account: `CfnAssignment`, `AccountAssignment` of Pulumi. */
const ASSIGNMENT = /^(?:Cfn|Ssoadmin|Account)?(?:Account)?Assignment$/;

/** Notes whom a resource assigns a permission set: somebody may enter the set in an account. */
export function noteAssignment({ type, at }: Construct, properties: RecordThing, run: Run): void {
  if (!ASSIGNMENT.test(type)) return;
  const set = entryOf(properties, 'permissionSetArn');
  const principal = entryOf(properties, 'principalId');
  if (!set || !principal) return;
  const valueUnder = (key: string) => {
    const thing = properties.entries.findLast((entry) => plainKey(entry.key) === key)?.thing;
    return thing && asValue(thing);
  };
  const document = assignmentDocument(
    { principalType: valueUnder('principalType'), principal: asValue(principal), target: valueUnder('targetId') },
    at,
  );
  for (const received of receiversOf(set)) attach(run, received, dataOf(document), [at], { use: 'trust' });
}
