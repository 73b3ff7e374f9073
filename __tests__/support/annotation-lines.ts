import { vi } from 'vitest';
import { annotate } from '../../src/github/workflow.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import type { Report } from '../../src/review/report-model.ts';

/** The lines that the runner reads for a report's annotations, as the toolkit writes them. */
export function annotationLines(report: Report): readonly string[] {
  let written = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
  try {
    annotate(annotationsOf(report));
  } finally {
    write.mockRestore();
  }
  return written.split('\n').slice(0, -1);
}
