import type { Report } from '../review/report-model.ts';
import { commandData, commandProperty, visible } from './escape.ts';
import { groupsOf } from './groups.ts';
import { adviceOf, headline, plural, type Style, severityNames } from './wording.ts';

const plain: Style = { code: (text) => visible(text), text: (text) => visible(text), strong: (text) => text };

/** GitHub shows ten annotations a level and step; what is beyond is dropped without a word. */
const MOST = 10;

interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly lines?: { readonly start: number; readonly end: number };
}

function commandOf({ level, title, message, file, lines }: Annotation): string {
  const properties = [
    `file=${commandProperty(visible(file, 1000))}`,
    ...(lines ? [`line=${lines.start}`, `endLine=${lines.end}`] : []),
    `title=${commandProperty(title)}`,
  ];
  return `::${level} ${properties.join(',')}::${commandData(message)}`;
}

function ofFindings(report: Report): readonly Annotation[] {
  return groupsOf(report).map((group) => {
    const texts = group.points.slice(0, 4).map((point) => {
      const { first } = point;
      return `${headline(point, plain)}. ${visible(first.explanation, 600)} ${adviceOf(first)
        .map((advice) => visible(advice))
        .join(' ')}`;
    });
    const more = group.points.length > 4 ? [`${plural(group.points.length - 4, 'more finding')} on this line.`] : [];
    const gates = report.conclusion === 'fail' && group.findings.some((finding) => finding.gates !== false);
    const { file, side, startLine, endLine } = group.location;
    return {
      level: group.severity === 'note' ? 'notice' : gates ? 'error' : 'warning',
      title: `${severityNames[group.severity]}: sensitive AI permission`,
      message: [...texts, ...more, ...(side === 'base' ? [`(removed: line ${startLine} of the base)`] : [])].join('\n'),
      file,
      // a line of the base means nothing at head
      ...(side === 'head' ? { lines: { start: startLine, end: endLine } } : {}),
    };
  });
}

function ofUndecided(report: Report): readonly Annotation[] {
  return report.undecided.map(({ message, remedy, location }) => ({
    level: report.gate.failOnUndecided && !report.gate.warnOnly ? 'error' : 'warning',
    title: 'Not decided',
    message: `${visible(message, 600)} ${visible(remedy, 400)}`,
    file: location.file,
    ...(location.side === 'head' && location.startLine !== undefined
      ? { lines: { start: location.startLine, end: location.endLine ?? location.startLine } }
      : {}),
  }));
}

/**
 * Workflow commands that annotate the changed files, at most ten a level. Where there are more, the tenth says how many are
 * only in the job summary.
 */
export function annotationCommands(report: Report): readonly string[] {
  const all = [...ofFindings(report), ...ofUndecided(report)];
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const ofLevel = all.filter((annotation) => annotation.level === level);
    if (ofLevel.length <= MOST) return ofLevel.map(commandOf);
    const left = ofLevel.length - MOST + 1;
    return [
      ...ofLevel.slice(0, MOST - 1).map(commandOf),
      `::${level} title=AI Permission Review::${commandData(`${left} more places: see the job summary and the report file.`)}`,
    ];
  });
}
