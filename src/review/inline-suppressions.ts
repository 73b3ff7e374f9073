import type { Source } from '../located/source.ts';
import type { Settings } from '../settings/settings.ts';
import { type InlineAllow, inlineAllows, isAbout } from './inline-comments.ts';
import { matchesPattern } from './pattern.ts';
import type { Finding, Notice, Suppressed } from './report-model.ts';

/** The text of a file at base and at head; base under the path that it had there. */
export type FileTexts = (path: string) => { readonly base: Source | undefined; readonly head: Source | undefined };

const MIN_REASON = 10;

/** Why a comment does not count, as the end of a sentence; undefined when it does. */
function fault(allow: InlineAllow, today: string): string | undefined {
  if (!allow.action.includes(':') || /^[*?]+:/.test(allow.action))
    return 'is too broad: name an action with its service';
  if (allow.until === '') return 'has no end: add "until YYYY-MM-DD"';
  if (allow.until < today) return `expired on ${allow.until}`;
  if (allow.reason.length < MIN_REASON) return 'has no reason: add "reason …"';
  return undefined;
}

/**
 * Applies comments such as `# ai-permission-review: allow bedrock:CreateAgent until 2027-03-01 reason … owner @team`.
 * One that base has counts. One that the change itself brings is a wish: it is shown, and counts only where the settings
 * say so. Faulty and useless ones are named.
 */
export function applyInline(
  findings: readonly Finding[],
  texts: FileTexts,
  settings: Settings,
  today: string,
): {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly notices: readonly Notice[];
} {
  const left: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const notices = new Map<string, Notice>();
  const say = (level: Notice['level'], message: string, file: string, line: number) =>
    notices.set(`${file}:${line}:${message}`, { level, message, file, line });
  for (const finding of findings) {
    const { file, side, startLine } = finding.location;
    const { base, head } = texts(file);
    const about =
      side === 'head' && head
        ? inlineAllows(head).find(
            (allow) =>
              isAbout(allow, startLine, head) &&
              finding.actions.every(({ action }) => matchesPattern(allow.action, action, true)),
          )
        : undefined;
    if (!about) {
      left.push(finding);
      continue;
    }
    const why =
      settings.inlineSuppressions === 'forbid'
        ? 'does not count here: the configuration forbids inline exceptions'
        : fault(about, today);
    const askedFor = !base || !inlineAllows(base).some((allow) => allow.words === about.words);
    if (why !== undefined) {
      say('warning', `The exception for ${about.action} ${why}.`, file, about.line);
      left.push(finding);
    } else if (askedFor && settings.inlineSuppressions !== 'allow') {
      say(
        'warning',
        `An exception for ${about.action} until ${about.until} is asked for in this change; it counts once it is on the base branch.`,
        file,
        about.line,
      );
      left.push(finding);
    } else
      suppressed.push({
        finding,
        by: {
          file,
          line: about.line,
          reason: about.reason,
          owner: about.owner,
          expires: about.until,
          ...(askedFor ? { askedFor } : {}),
        },
      });
  }
  return { findings: left, suppressed, notices: [...notices.values()] };
}
