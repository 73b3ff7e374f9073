import type { Finding } from '../../../src/review/report-model.ts';
import type { FileMap } from '../../support/memory-revision.ts';
import { archiveOf, openArchive } from '../archive.ts';
import { findingsOf } from '../reviewed.ts';
import { Violation } from '../target.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The same documents in other words grant nothing new, and what is new in them does not depend on any order. */
export async function checkRewritten(input: Uint8Array): Promise<void> {
  const { base, head } = openArchive(input);
  const printed = rewritten(head, (value) => value);
  const reversed = rewritten(head, backwards);
  if (!printed || !reversed) return;
  const [first] = await findingsOf(archiveOf(head, printed));
  if (first) throw new Violation('printed anew', `${first.kind} ${first.granted}: ${first.explanation}`);
  const before = namesOf(await findingsOf(archiveOf(base, printed)));
  const after = namesOf(await findingsOf(archiveOf(base, reversed)));
  if (before !== after) throw new Violation('order', `${before.slice(0, 400)} ≠ ${after.slice(0, 400)}`);
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The files with their JSON made anew; undefined where one is no JSON, or has keys twice, of which one would be lost. */
function rewritten(files: FileMap, change: (value: Json) => Json): FileMap | undefined {
  const result: Record<string, string> = Object.create(null);
  for (const [path, content] of Object.entries(files)) {
    try {
      const text = typeof content === 'string' ? content : decoder.decode(content);
      const value: Json = JSON.parse(text);
      if (visibleLength(text) !== visibleLength(JSON.stringify(value))) return undefined;
      result[path] = JSON.stringify(change(value), undefined, 3);
    } catch {
      return undefined;
    }
  }
  return result;
}

const visibleLength = (json: string): number => json.replace(/\s/g, '').length;

/** Every list and object in the other order: in policies, no order means anything. */
function backwards(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(backwards).reverse();
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, backwards(inner)])
      .reverse(),
  );
}

const isList = (value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] =>
  Array.isArray(value);

/** What is newly possible, whichever statement of whichever document brings it. */
function namesOf(findings: readonly Finding[]): string {
  const names = findings.flatMap(({ kind, actions }) => actions.map(({ action }) => `${kind} ${action}`));
  return [...new Set(names)].sort().join('\n');
}
