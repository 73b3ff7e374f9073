import type { Report, Side } from '../../../src/review/report-model.ts';
import type { FileMap } from '../../support/memory-revision.ts';
import { Violation } from '../target.ts';

/** A place as reports name it; what is not there was left out on purpose. */
interface Place {
  readonly file: string;
  readonly side: Side;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly source?: string;
  readonly sourceColumn?: number;
}

/** A file's text as a reader sees it: UTF-16 where a mark of byte order says so, else UTF-8 with what is none replaced. */
function textOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return content;
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  return new TextDecoder('utf-8').decode(content);
}

/** Every place of a report lies in a file of its side, and the line that is quoted is the one that stands there. */
export function checkPlaces(report: Report, base: FileMap, head: FileMap): void {
  const linesOf = new Map<string, readonly string[]>();
  const check = (place: Place): void => {
    const content = (place.side === 'base' ? base : head)[place.file];
    if (content === undefined) throw new Violation('place', `${JSON.stringify(place)} is in no file of that side`);
    if (place.startLine === undefined) return;
    const key = `${place.side}:${place.file}`;
    const lines = linesOf.get(key) ?? textOf(content).split('\n');
    linesOf.set(key, lines);
    const wrong = wrongIn(place, place.startLine, lines);
    if (wrong !== undefined) throw new Violation('place', `${wrong} of ${JSON.stringify(place)}`);
  };
  const findings = [...report.findings, ...report.suppressed.map(({ finding }) => finding)];
  for (const { location, related, suggestion } of findings) {
    check(location);
    for (const place of related) check(place);
    if (suggestion)
      check({ file: location.file, side: 'head', startLine: suggestion.startLine, endLine: suggestion.endLine });
  }
  for (const { location } of report.undecided)
    if (location.file in head || location.startLine !== undefined) check(location);
  for (const { file, line } of report.notices)
    if (file !== undefined && file in head)
      check({ file, side: 'head', ...(line === undefined ? {} : { startLine: line }) });
}

/** What is wrong with a place in a file of these lines. */
function wrongIn(place: Place, startLine: number, lines: readonly string[]): string | undefined {
  const { startColumn = 1, endLine = startLine, endColumn = startColumn, source, sourceColumn = 1 } = place;
  const first = lines[startLine - 1];
  const last = lines[endLine - 1];
  if (first === undefined || last === undefined || endLine < startLine) return 'the line';
  if (startColumn < 1 || startColumn > first.length + 1) return 'the column';
  if (endColumn < 1 || endColumn > last.length + 1) return 'the last column';
  if (endLine === startLine && endColumn < startColumn) return 'the order of the columns';
  if (source !== undefined && !first.startsWith(source, sourceColumn - 1)) return 'the quoted line';
  return undefined;
}
