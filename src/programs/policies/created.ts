import { inBoth } from '../../grants/cases.ts';
import { constructThing } from '../values/data.ts';
import { propertiesOf } from '../values/given.ts';
import type { Called, Run } from '../values/run.ts';
import type { Construct, Thing } from '../values/thing.ts';
import { markHanded } from './attach.ts';
import { DOCUMENT, type HandedPolicy, plainKey } from './handed.ts';
import { receiversOf } from './receivers.ts';

/** The field of an answer of AWS that has the policy which was created. */
const ANSWER = 'Policy';

/**
 * What `create_policy(…)` answers: `["Policy"]["Arn"]` of it stands for the policy, for whoever it is attached to; where that is
 * nobody, it is whoever holds the policy. Undefined for other operations.
 */
export function createdPolicy(
  { name, given, at, calleeAt }: Called,
  policies: readonly HandedPolicy[],
  run: Run,
): Construct | undefined {
  if (!/^createPolicy(?:Command)?$/i.test(name) || policies.length === 0) return undefined;
  const named = propertiesOf(given, at).entries.find(({ key }) => plainKey(key) === 'policyName')?.thing;
  const [known] = named ? receiversOf(named) : [];
  if (!named || !known || known.receiver.kind !== 'opaque') return undefined;
  const document: Thing = {
    kind: 'document',
    at: calleeAt,
    statements: policies.map(({ policy: thing, when }) => ({ thing, when: inBoth(run.when, when) })),
  };
  const { name: called, label } = known.receiver;
  const answer = constructThing({
    address: label ?? called,
    type: ANSWER,
    at: calleeAt,
    isDeclared: false,
    fields: new Map([[DOCUMENT, document]]),
  });
  answer.fields.set(ANSWER, answer);
  for (const { policy } of policies) markHanded(policy, run);
  run.constructs.push(answer);
  return answer;
}

/** What a client answers that is sent a command, or waits for an answer. */
export function answered({ name, receiver, given }: Called): Thing | undefined {
  const isAnswer = (thing: Thing | undefined): thing is Construct =>
    thing?.kind === 'construct' && thing.fields.get(ANSWER)?.kind === 'construct';
  if (name === 'promise' && isAnswer(receiver)) return receiver;
  const command = name === 'send' ? given[0]?.thing : undefined;
  return isAnswer(command) ? command : undefined;
}
