import { EvaluationError, NotKnown } from '../run.ts';
import { type Part, partsOf, stringOf } from '../text.ts';
import { string } from '../typing/type.ts';
import { define, derived, type Implementation, objectResult, type TerraformFunction } from './function.ts';
import { languageFunctions } from './provider-terraform.ts';
import { stringArgument } from './text-parts.ts';

/** The six parts of an ARN; holes stay in the part that they stand in. */
const arnParse: Implementation = (args, call) => {
  const value = stringArgument(args, 0, call);
  const parts: Part[][] = [[]];
  for (const { piece, origins } of partsOf(value)) {
    if (typeof piece !== 'string') {
      if (piece.kind === undefined && parts.length < 6) throw new NotKnown(piece.reason);
      parts.at(-1)?.push({ piece, origins });
      continue;
    }
    let rest = piece;
    while (parts.length < 6 && rest.includes(':')) {
      const colon = rest.indexOf(':');
      parts.at(-1)?.push({ piece: rest.slice(0, colon), origins });
      rest = rest.slice(colon + 1);
      parts.push([]);
    }
    parts.at(-1)?.push({ piece: rest, origins });
  }
  if (parts.length !== 6) throw new EvaluationError('the text is no ARN');
  const names = ['partition', 'service', 'region', 'account_id', 'resource'];
  const entries = names.map((key, i) => {
    return { key, keySpan: call.span, value: stringOf(parts[i + 1] ?? [], derived([value], call)) };
  });
  return objectResult(entries, call);
};

const arnBuild: Implementation = (args, call) => {
  const parts: Part[] = [{ piece: 'arn', origins: [call.span] }];
  for (let i = 0; i < 5; i++) {
    parts.push({ piece: ':', origins: [call.span] }, ...partsOf(stringArgument(args, i, call)));
  }
  return stringOf(parts, [call.span]);
};

/** Removes the path of a role's ARN. */
const trimRolePath: Implementation = (args, call) => {
  const value = stringArgument(args, 0, call);
  const parts = partsOf(value);
  const at = parts.findLastIndex(({ piece }) => typeof piece === 'string' && piece.includes('/'));
  const start = parts.findIndex(({ piece }) => typeof piece === 'string' && piece.includes(':role/'));
  const [first, last] = [parts[start], parts[at]];
  if (typeof first?.piece !== 'string' || typeof last?.piece !== 'string')
    throw new EvaluationError('the text is no ARN of a role');
  const head = first.piece.slice(0, first.piece.indexOf(':role/') + 6);
  const tail = last.piece.slice(last.piece.lastIndexOf('/') + 1);
  const trimmed = [
    ...parts.slice(0, start),
    { ...first, piece: head },
    { ...last, piece: tail },
    ...parts.slice(at + 1),
  ];
  return stringOf(trimmed, derived([value], call));
};

/** `product/version (comment)`; without a version or a comment, less. */
const userAgent: Implementation = (args, call) => {
  const [product, version, comment] = [0, 1, 2].map((i) => partsOf(stringArgument(args, i, call)));
  if (!product || product.length === 0) throw new EvaluationError('a product name is needed');
  const literal = (piece: string): Part => ({ piece, origins: [call.span] });
  const parts = [...product];
  if (version && version.length > 0) parts.push(literal('/'), ...version);
  if (comment && comment.length > 0) parts.push(literal(' ('), ...comment, literal(')'));
  return stringOf(parts, [call.span]);
};

export const providerFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['provider::aws::arn_parse', define([string], arnParse)],
  ['provider::aws::arn_build', define([string, string, string, string, string], arnBuild)],
  ['provider::aws::trim_iam_role_path', define([string], trimRolePath)],
  ['provider::aws::user_agent', define([string, string, string], userAgent)],
  ...languageFunctions,
]);
