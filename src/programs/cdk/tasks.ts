import { entryOf, listThing, textThing } from '../values/data.ts';
import { propertiesOf } from '../values/given.ts';
import type { Called } from '../values/run.ts';
import type { PolicyStatement, RecordThing, Thing } from '../values/thing.ts';
import { modelArn } from './reference-arns.ts';
import { actionOfCall } from './sdk-calls.ts';

/**
 * What constructs that call a service for a program may do: a step of a state machine, by its action's IAM name, else by the
 * service and its method ("AWS CDK, class CallAwsService"); a custom resource whose policy is that of its calls
 * ("AWS CDK, class AwsCustomResource").
 */
export function statementsOfCalls(called: Called, properties: RecordThing): readonly PolicyStatement[] {
  const { name, calleeAt } = called;
  if (/^CallAwsService(?:CrossRegion)?$/.test(name)) {
    const action = entryOf(properties, 'iamAction') ?? callIn(properties, called);
    return statementOf(action, entryOf(properties, 'iamResources'), called);
  }
  const actions = /stepfunctions[-_]tasks/.test(called.module ?? '') ? TASKS.get(name) : undefined;
  if (actions) {
    const list = listThing(
      actions.map((action) => textThing(action, calleeAt)),
      calleeAt,
    );
    const model = entryOf(properties, 'model');
    return statementOf(list, (model && (modelArn(model, calleeAt) ?? model)) ?? textThing('*', calleeAt), called);
  }
  if (name !== 'AwsCustomResource') return [];
  const policy = entryOf(properties, 'policy');
  if (policy?.kind !== 'record') return [];
  const resources = entryOf(policy, 'resources');
  return ['onCreate', 'onUpdate', 'onDelete'].flatMap((event) => {
    const call = entryOf(properties, event);
    const parts = call?.kind === 'construct' ? propertiesOf(call.given, calleeAt) : call;
    return parts?.kind === 'record' ? statementOf(callIn(parts, called), resources, called) : [];
  });
}

const sagemaker = (of: string, ...verbs: readonly string[]): readonly string[] =>
  verbs.map((verb) => `sagemaker:${verb}${of}`);

/** The sensitive actions that steps of a state machine give its role by their classes (aws-cdk-lib 2.235.1, aws-stepfunctions-tasks). */
const TASKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['BedrockInvokeModel', ['bedrock:InvokeModel']],
  ['BedrockCreateModelCustomizationJob', ['bedrock:CreateModelCustomizationJob']],
  ['SageMakerCreateTrainingJob', sagemaker('TrainingJob', 'Create', 'Describe', 'Stop')],
  ['SageMakerCreateTransformJob', sagemaker('TransformJob', 'Create', 'Describe', 'Stop')],
  ['SageMakerCreateModel', sagemaker('Model', 'Create')],
  ['SageMakerCreateEndpointConfig', sagemaker('EndpointConfig', 'Create')],
  ['SageMakerCreateEndpoint', sagemaker('Endpoint', 'Create')],
  ['SageMakerUpdateEndpoint', sagemaker('Endpoint', 'Update')],
]);

function callIn(parts: RecordThing, { calleeAt }: Called): Thing | undefined {
  return actionOfCall(entryOf(parts, 'service'), entryOf(parts, 'action'), calleeAt);
}

function statementOf(
  action: Thing | undefined,
  resources: Thing | undefined,
  { calleeAt }: Called,
): readonly PolicyStatement[] {
  if (!action || !resources) return [];
  return [
    {
      kind: 'statement',
      at: calleeAt,
      elements: new Map([
        ['Action', [{ keySpan: calleeAt, thing: action.kind === 'list' ? action : listThing([action], calleeAt) }]],
        ['Resource', [{ keySpan: calleeAt, thing: resources }]],
      ]),
    },
  ];
}
