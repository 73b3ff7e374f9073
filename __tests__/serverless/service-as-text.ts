import type { Extraction } from '../../src/grants/grant.ts';
import { extractService } from '../../src/serverless/front-end.ts';
import { filesOf, grantText } from '../cloudformation/grants-as-text.ts';

/** What is read of one serverless.yml in the root of a repository, with other files beside it. */
export function extracted(text: string, others: Readonly<Record<string, string>> = {}): Extraction {
  return extractService(filesOf({ ...others, 'serverless.yml': text }), 'serverless.yml');
}

/** Its grants, one a line. */
export function grantsOf(text: string, others: Readonly<Record<string, string>> = {}): string[] {
  return extracted(text, others).grants.map(grantText);
}

/** The Resource of the one statement of a service with these sections. */
export function resourceOf(
  resource: string,
  sections = '',
  others: Readonly<Record<string, string>> = {},
): string | undefined {
  const text = `service: s
provider:
  name: aws
  iam: {role: {statements: [{Effect: Allow, Action: a:b, Resource: ${JSON.stringify(resource)}}]}}
${sections}`;
  return /Resource: (.*)\}\]\}$/s.exec(grantsOf(text, others)[0] ?? '')?.[1];
}
