import type { Value } from '../../located/value.ts';
import { renderText } from '../evaluate/functions/files.ts';
import { EvaluationError, LimitReached, NotKnown } from '../evaluate/run.ts';
import { type Module, object, type Placed, spanIn } from '../modules/module.ts';
import { type Names, unknown } from '../modules/values.ts';

/** What the data source template_file renders: its template with its `vars` alone (template provider, "template_file"). */
export function templateFile(module: Module, placed: Placed, names: Names): Value {
  const { block, source } = placed;
  const at = spanIn(source, block.labels[1] ?? block);
  const name = `${module.address}data.template_file.${block.labels[1]?.name}.rendered`;
  const template = module.attribute(placed, 'template', names);
  const variables = module.attribute(placed, 'vars', names) ?? object([], [at]);
  if (template?.kind !== 'string') return unknown(name, 'unresolved-reference', [at]);
  try {
    return renderText(template, variables, { name: 'template_file', span: at, scope: module.scope(source, names) });
  } catch (failure) {
    if (failure instanceof LimitReached) return unknown(name, 'limit', [at]);
    if (failure instanceof EvaluationError || failure instanceof NotKnown) return unknown(name, failure.reason, [at]);
    throw failure;
  }
}
