import { knownText } from '../../../located/value.ts';
import type { Family } from '../family.ts';

/** Templates inside of Terraform are not evaluated: what they grant is said to be unknown. */
export const stacks: Family = {
  reads: {
    aws_cloudformation_stack: ['template_body'],
    aws_cloudformation_stack_set: ['template_body'],
  },
  read(resource, holdings) {
    const body = resource.get('template_body');
    if (!body) return;
    const text = knownText(body);
    if (text !== undefined && !/AWS::(IAM|Serverless|SSO)::/.test(text)) return;
    holdings.undecided.push({
      reason: 'unsupported-construct',
      message: `The template in ${resource.block} is not evaluated: what its roles and policies grant is not known.`,
      at: body.origins[0] ?? resource.at,
      remedy: 'Keep the template in a file of its own, which is read as a template, or review it by hand.',
    });
  },
};
