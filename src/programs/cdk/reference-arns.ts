import { cloudFormationShape } from '../../grants/reference-shapes.ts';
import type { Span } from '../../located/source.ts';
import { camel, textThing } from '../values/data.ts';
import type { Construct, Given, Library, Opaque, Thing } from '../values/thing.ts';
import { arnOf } from './arns.ts';

/**
 * What an attribute of a construct is, where its class tells the ARN (semantics.md section 4): `guardrail.attrGuardrailArn` of the
 * resource and `guardrail.guardrailArn` of a class above it are one. Undefined for all others.
 */
export function referenceArn(object: Thing, written: string, at: Span): Thing | undefined {
  const name = camel(written);
  if (!/arn$/i.test(name)) return undefined;
  if (name === 'modelArn') return modelArn(object, at);
  if (object.kind !== 'construct' || !object.isDeclared || object.fields.has(written)) return undefined;
  const service = serviceOf(object);
  if (service === undefined) return undefined;
  const type = object.type.replace(/^Cfn/, '');
  const shape =
    cloudFormationShape(`AWS::${service}::${type}`) ?? cloudFormationShape(`AWS::${service}::${type}Custom`);
  if (!shape || ![...shape.arns, `${type}Arn`].some((one) => sameName(one, name.replace(/^attr(?=[A-Z])/, ''))))
    return undefined;
  const path = shape.path.map((part, index) => (index % 2 === 0 ? textThing(part, at) : idOf(object, part, at)));
  return arnOf({ service: textThing(shape.service, at) }, path, at);
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The service of CloudFormation's types that a construct's class is of, as far as there are classes above them for AI. */
function serviceOf({ module, own }: Construct): string | undefined {
  if (module === undefined || own) return undefined;
  if (/bedrock[-_]?agent[-_]?core/i.test(module)) return 'BedrockAgentCore';
  return BEDROCK.test(module) ? 'Bedrock' : undefined;
}

const BEDROCK = /bedrock|generative[-_]ai[-_]cdk/i;

function idOf({ address }: Construct, name: string, at: Span): Opaque {
  return { kind: 'opaque', name: `${address}.${name}`, at, textKind: 'id' };
}

/**
 * The ARN of a model of Bedrock: of one that is looked up by its id (`FoundationModel.fromFoundationModelId`) or by its ARN
 * (`ProvisionedModel.fromProvisionedModelArn`), and of the models that libraries name (`BedrockFoundationModel.AMAZON_NOVA_V1`).
 */
export function modelArn(object: Thing, at: Span): Thing | undefined {
  if (object.kind === 'construct' && object.type === 'ProvisionedModel' && !object.own) return givenAs(object, 2);
  const id = modelId(object, at);
  const parts = { service: textThing('bedrock', at), account: textThing('', at) };
  return id && arnOf(parts, [textThing('foundation-model/', at), id], at);
}

function modelId(object: Thing, at: Span): Thing | undefined {
  if (object.kind === 'library') return isNamedModel(object) ? constant(object, at) : undefined;
  if (object.kind !== 'construct' || object.own) return undefined;
  const given =
    object.type === 'FoundationModel'
      ? givenAs(object, 2)
      : object.type === 'BedrockFoundationModel'
        ? givenAs(object, 0)
        : undefined;
  if (!given) return undefined;
  if (given.kind === 'construct') return given.type === IDENTIFIER ? givenAs(given, 0) : undefined;
  return given.kind === 'library' ? constant(given, at) : given;
}

const IDENTIFIER = 'FoundationModelIdentifier';

function isNamedModel({ names }: Library): boolean {
  return names.at(-2) === 'BedrockFoundationModel';
}

/** The id that a constant of a library stands for is not written here; its name tells it from others. */
function constant({ names }: Library, at: Span): Opaque {
  return { kind: 'opaque', name: names.at(-1) ?? 'model', at };
}

function givenAs({ given }: Pick<Construct, 'given'>, place: number): Thing | undefined {
  const positional: readonly Given[] = given.filter(({ name }) => name === undefined);
  const one = positional[place] ?? given.filter(({ name }) => name !== undefined && /model/i.test(name))[0];
  return one?.spread ? undefined : one?.thing;
}
