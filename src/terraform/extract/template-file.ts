import type { Value } from '../../located/value.ts';
import { lift } from '../evaluate/choices.ts';
import { renderText } from '../evaluate/functions/files.ts';
import { EvaluationError, NotKnown } from '../evaluate/run.ts';
import { type Module, object, type Placed } from '../modules/module.ts';
import { labelSpan } from '../modules/placed.ts';
import type { Names } from '../modules/values.ts';

/**
 * The `rendered` of the data source template_file: its template with its variables, an attribute or, as it was written
 * before Terraform 0.12, a block. Undefined where the template itself is not known, or is none.
 */
export function renderedTemplate(module: Module, placed: Placed, names: Names): Value | undefined {
  const template = module.attribute(placed, 'template', names);
  if (!template) return undefined;
  const span = labelSpan(placed);
  const call = { name: 'template_file', span, scope: module.scope(placed.source, names) };
  try {
    return lift([template, variables(module, placed, names)], ([text = template, given = template]) =>
      renderText(text, given, call),
    );
  } catch (failure) {
    if (failure instanceof EvaluationError || failure instanceof NotKnown) return undefined;
    throw failure;
  }
}

function variables(module: Module, placed: Placed, names: Names): Value {
  const given = module.attribute(placed, 'vars', names);
  if (given) return given;
  const entries = module.nested(placed.block.body, placed.source, 'vars', names).flatMap(({ body, values }) =>
    body.attributes.flatMap(({ name }) => {
      const value = module.attributeOf(body, placed.source, name.name, values);
      return value ? [[name.name, value] as const] : [];
    }),
  );
  return object(entries, [labelSpan(placed)]);
}
