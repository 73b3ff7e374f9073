import { loadCatalog } from '../catalog/load.ts';
import { oneOf, readArguments } from './arguments.ts';
import { write } from './output.ts';
import type { ExitStatus } from './run-command.ts';

/** `catalog`: the catalog that ships with the program, as a list for reading or as JSON for programs. */
export async function catalogCommand(args: readonly string[]): Promise<ExitStatus> {
  const given = readArguments('catalog', args, { format: { type: 'string' } }, 0);
  const format = oneOf('--format', given.text('format'), ['text', 'json'], 'text');
  const catalog = loadCatalog();
  if (format === 'json') {
    const permissions = catalog.entries.map(
      ({ action, service, tactic, tacticId, severity, level, rationale, origin, references }) => ({
        action,
        service,
        tactic,
        tacticId,
        severity,
        level,
        rationale,
        origin,
        references,
      }),
    );
    await write(`${JSON.stringify({ version: catalog.version, permissions }, undefined, 2)}\n`);
    return 0;
  }
  const lines = [
    `Catalog ${catalog.version}: ${catalog.entries.length} sensitive actions of ${catalog.services.length} services, IAM data of ${catalog.iamData}.`,
  ];
  for (const service of catalog.services) {
    lines.push('', service);
    for (const entry of catalog.byService(service))
      lines.push(
        `  ${entry.severity.padEnd(8)}  ${entry.level === 'core' ? ' ' : '+'} ${entry.action}  (${entry.tactic})`,
      );
  }
  lines.push('', '+ only with --catalog-level extended. "explain <action>" says why an action is sensitive.');
  await write(`${lines.join('\n')}\n`);
  return 0;
}
