import { explain } from '../catalog/explain.ts';
import { loadCatalog } from '../catalog/load.ts';
import { InputProblem } from '../located/problem.ts';
import { readArguments } from './arguments.ts';
import { write } from './output.ts';
import type { ExitStatus } from './run-command.ts';

const SHOWN = 15;

function names(title: string, items: readonly string[]): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length > SHOWN ? [`  … and ${items.length - SHOWN} more`] : [];
  return ['', title, ...items.slice(0, SHOWN).map((item) => `  ${item}`), ...more];
}

/** `explain`: what the catalog says of an action or pattern, and which AWS-managed policies grant it. */
export async function explainCommand(args: readonly string[]): Promise<ExitStatus> {
  const [text] = readArguments('explain', args, {}, 1).positionals;
  if (text === undefined)
    throw new InputProblem('explain: no action is given.', 'Call it as "explain bedrock:DeleteGuardrail".');
  const said = await explain(text, loadCatalog());
  const lines: string[] = [];
  switch (said.kind) {
    case 'sensitive': {
      const { entry } = said;
      lines.push(`${entry.action}  ${entry.severity}, ${entry.tactic} (${entry.tacticId})`, `  ${entry.rationale}`);
      if (entry.abuse) lines.push(`  ${entry.abuse}`);
      if (entry.instead) lines.push(`  Instead: ${entry.instead}`);
      if (entry.wildcardOnly) lines.push('  It supports no resource-level permissions: only Resource "*" grants it.');
      lines.push(...names('References', entry.references));
      lines.push(
        ...names(
          'Part of',
          said.combinations.map(({ title, gives }) => `${title}: ${gives}`),
        ),
      );
      lines.push(
        ...names(
          `AWS-managed policies that grant it (as of ${said.snapshot})`,
          said.policies.map(({ name }) => name),
        ),
      );
      break;
    }
    case 'ordinary':
      lines.push(
        `${said.action} is an action of IAM (${said.accessLevel ?? 'access level unknown'}) that the catalog does not count as sensitive.`,
      );
      lines.push(...names('Sensitive actions of the same service', said.nearest));
      break;
    case 'pattern':
      lines.push(`${said.pattern} matches ${said.matched} actions today, ${said.reaches.length} of them sensitive.`);
      lines.push(
        ...names(
          'Sensitive actions, the most severe first',
          said.reaches.map(({ severity, action, tactic }) => `${severity.padEnd(8)}  ${action}  (${tactic})`),
        ),
      );
      if (said.advice) lines.push(...names('To keep everything else, grant instead', said.advice.keep));
      lines.push(...names('Nearest services', said.nearest));
      break;
    case 'managed-policy':
      lines.push(
        `${said.policy.name} (${said.policy.version}, as of ${said.snapshot}) grants ${said.grants.length} sensitive actions.`,
      );
      lines.push(
        ...names(
          'The most severe first',
          said.grants.map(
            ({ entry, conditional }) =>
              `${entry.severity.padEnd(8)}  ${entry.action}${conditional ? '  (under a condition)' : ''}`,
          ),
        ),
      );
      break;
    case 'unknown':
      lines.push(`${JSON.stringify(said.text)} is no action that IAM knows and no AWS-managed policy.`);
      if (said.authorisedBy) lines.push(`It is an API operation that ${said.authorisedBy} decides about.`);
      lines.push(...names('Nearest actions', said.nearestActions), ...names('Nearest policies', said.nearestPolicies));
      break;
  }
  await write(`${lines.join('\n')}\n`);
  return said.kind === 'unknown' ? 2 : 0;
}
