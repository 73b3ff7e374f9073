import { isQuiet, type Triage } from './compare.ts';

const LONGEST = 60_000;

/** Text of AWS's data as code, so that nothing in it is Markdown. */
function code(text: string): string {
  return `\`${text.replaceAll(/[^\w .:+=,@()&/-]/g, '')}\``;
}

function section(title: string, hint: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, hint, lines.map((line) => `- [ ] ${line}`).join('\n')];
}

/** What else belongs to such a pull request; it stands first, as the end of a long list is cut. */
const steps = `## Before it is merged

- [ ] \`npm run generate\`, once the entries are written
- [ ] \`npm test -- --update\`, and read what it changes in \`__tests__/cases/\`
- [ ] \`npm run build\`, as \`dist/\` carries the data`;

/**
 * The description of the pull request that brings a new snapshot: a list to tick off. At most 60,000 characters. `levelOf` gives
 * the access level of an action.
 */
export function triageText(found: Triage, levelOf: (action: string) => string | undefined = () => undefined): string {
  const withLevel = (action: string): string => {
    const level = levelOf(action);
    return level === undefined ? code(action) : `${code(action)}: ${code(level)}`;
  };
  const parts = [
    `AWS's data moves from ${found.from} to ${found.to}.`,
    ...(isQuiet(found) ? ['Nothing in it concerns the catalog.'] : []),
    steps,
    ...section(
      'Entries whose action is gone',
      'Take them out of `catalog/` first: until then nothing can be generated.',
      found.goneEntries.map(code),
    ),
    ...section(
      'New AI services',
      'Add `catalog/<prefix>.yaml`, or a line with the reason under `withoutEntries` in `catalog/scope.yaml`.',
      found.newServices.map(
        ({ prefix, title, actions }) =>
          `${code(prefix)}: ${code(title)}, ${actions} ${actions === 1 ? 'action' : 'actions'}`,
      ),
    ),
    ...section(
      'New actions of covered services',
      'Triage each by `catalog/RUBRIC.md`; most need no entry.',
      found.newActions.map(withLevel),
    ),
    ...section('Actions that are gone', 'Nothing to do, unless a combination names one.', found.goneActions.map(code)),
    ...section(
      'AWS-managed policies',
      'What they bring is taken from the snapshot; this list is for the changelog.',
      found.policies.map(({ name, kind, gained, lost }) => {
        const changes = [
          ...(gained.length > 0 ? [`gains ${gained.map(code).join(', ')}`] : []),
          ...(lost.length > 0 ? [`loses ${lost.map(code).join(', ')}`] : []),
        ];
        return `${code(name)} (${kind}) ${changes.join('; ')}`;
      }),
    ),
  ];
  const text = `${parts.join('\n\n')}\n`;
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}\n\n… cut; run "npm run triage" for all of it.\n`;
}
