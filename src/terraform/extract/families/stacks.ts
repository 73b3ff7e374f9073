import { knownText, type Value } from '../../../located/value.ts';
import type { Family } from '../family.ts';

/** Templates inside of Terraform: they are read once it is known who holds what. */
export const stacks: Family = {
  reads: {
    aws_cloudformation_stack: ['parameters', 'template_body'],
    aws_cloudformation_stack_set: ['parameters', 'template_body'],
  },
  read(resource, holdings) {
    const body = resource.get('template_body');
    if (body && !isFile(body)) holdings.stacks.push({ resource, body, parameters: resource.get('parameters') });
  },
};

/** A file of the repository is read as a template on its own. */
function isFile(body: Value): boolean {
  const [at] = body.origins;
  const text = knownText(body);
  return text !== undefined && at?.source.text === text && /\.(?:ya?ml|json|template|cfn)$/.test(at.source.path);
}
