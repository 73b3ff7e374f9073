import type { Finding } from '../review/report-model.ts';
import { code, fenced, visible } from './escape.ts';
import type { Site } from './links.ts';
import { folded } from './markdown-style.ts';

/** A pattern that covers all of a finding's actions, and as little else as can be said in one. */
function patternOf({ actions, granted }: Finding): string {
  const [only] = actions;
  if (actions.length === 1 && only) return only.action;
  const services = new Set(actions.map(({ action }) => action.split(':')[0]));
  if (services.size > 1) return '*';
  return /^[\w-]+:[\w*?]+$/.test(granted) && !/^(managed|sam-template):/.test(granted)
    ? granted
    : `${[...services].join('')}:*`;
}

const plain = /^[A-Za-z][\w.:/-]*$/;

/** A scalar of YAML: as it is where that is safe, else in double quotes. */
function scalar(text: string): string {
  return plain.test(text) ? text : JSON.stringify(visible(text));
}

const takesComments = /\.(tf|hcl|ya?ml)$/i;

/** How the risk of a finding is accepted, folded: what to write, and where; date and reason are left to the reader. */
export function acceptance(finding: Finding, site: Site | undefined): string {
  const action = patternOf(finding);
  const { file, side, startLine, endLine } = finding.location;
  const { address } = finding.grantee;
  const suppression = [
    'suppressions:',
    `  - action: ${scalar(action)}`,
    address === '' ? `    path: ${scalar(file)}` : `    grantee: ${scalar(address)}`,
    '    reason: # why the risk is acceptable',
    '    expires: # YYYY-MM-DD',
  ];
  const where =
    site?.documentation === undefined
      ? 'Suppressions'
      : `[Suppressions](${site.documentation}/docs/configuration.md#suppressions)`;
  const beside = takesComments.test(file) && side === 'head' && startLine === endLine && !action.startsWith('*');
  const comment = beside
    ? `\n\nOr, where that is allowed, as a comment at the end of the line: ${code(`# ai-permission-review: allow ${action} until YYYY-MM-DD reason …`)}`
    : '';
  const text = `${where} are read from the base branch: put this into \`.github/ai-permission-review.yml\` there.\n\n${fenced(suppression, 'yaml')}${comment}`;
  return folded('How to accept this risk', text);
}
