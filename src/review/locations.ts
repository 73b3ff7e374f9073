import { positionAt, type Span } from '../located/source.ts';
import { excerptOf } from './excerpt.ts';
import type { FindingLocation, RelatedLocation, RelatedRole, Side, UndecidedLocation } from './report-model.ts';

/** A span as the report prints it: 1-based, the end exclusive, with the text of its first line. */
export function locationOf(span: Span, side: Side): FindingLocation {
  const start = positionAt(span.source, span.start);
  const end = positionAt(span.source, Math.max(span.start, span.end));
  return {
    file: span.source.path,
    side,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...excerptOf(span),
  };
}

/** A place that takes part in a finding. */
export function relatedOf(role: RelatedRole, span: Span, side: Side): RelatedLocation {
  return { role, ...locationOf(span, side) };
}

/** Where something undecided stands; a path alone when nothing of the file could be read. */
export function undecidedLocation(at: Span | { readonly path: string }, side: Side): UndecidedLocation {
  return 'source' in at ? locationOf(at, side) : { file: at.path, side };
}
