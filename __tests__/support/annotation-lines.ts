import { annotate } from '../../src/github/workflow.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import type { Report } from '../../src/review/report-model.ts';

/** The lines that the runner reads for a report's annotations, as the toolkit writes them. */
export function annotationLines(report: Report): readonly string[] {
  const { write } = process.stdout;
  let written = '';
  process.stdout.write = (text: string | Uint8Array) => {
    written += String(text);
    return true;
  };
  try {
    annotate(annotationsOf(report));
  } finally {
    process.stdout.write = write;
  }
  return written.split('\n').slice(0, -1);
}
