import { limits } from '../limits.ts';
import type { Source, Span } from '../located/source.ts';

/** A text in a program, quoted where the language has quotes, that has the form of an IAM action, or of an AWS-managed policy's name or ARN. */
export interface Mention {
  readonly kind: 'action' | 'policy';
  readonly text: string;
  readonly at: Span;
}

// All are read from left to right without going back: no text makes them slow.
const ACTION = /(["'`])([A-Za-z][A-Za-z0-9-]{1,39}:[A-Za-z0-9*?]{1,100})\1/g;
const POLICY = /(["'`])((?:arn:aws[a-z-]{0,20}:iam::aws:policy\/)?(?:[a-z-]{1,30}\/)?[A-Za-z0-9_-]{6,128})\1/g;
const BARE_ACTION = /()(?<![\w:./-])([A-Za-z][A-Za-z0-9-]{1,39}:[A-Za-z*?][A-Za-z0-9*?]{0,99})(?![\w:./-])/g;
const BARE_ARN = /()(?<![\w:./-])(arn:aws[a-z-]{0,20}:iam::aws:policy\/(?:[a-z-]{1,30}\/)?[A-Za-z0-9_-]{1,128})/g;

/** Texts in which names stand without quotes: YAML, and the arguments of commands. */
const BARE = /\.(?:ya?ml|sh|bash|zsh|ps1)$/i;

/** What managed policies with sensitive permissions are called by; anything else is looked up only with its ARN. */
const POLICY_NAME = /^(?:Amazon|AWS)|(?:Access|Policy|Role)$/;

const MOST = limits.review.mentions;

/** The mentions of a text in order, as many as are looked at. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  /** Whether there are more. */
  readonly more: boolean;
}

/** What a text mentions. What is put together from parts is not among it. */
export function mentionsIn(source: Source): Mentions {
  const found: Mention[] = [];
  let more = false;
  const add = (kind: Mention['kind'], expression: RegExp, wanted: (text: string) => boolean): void => {
    for (const match of source.text.matchAll(expression)) {
      const text = match[2] ?? '';
      if (!wanted(text)) continue;
      if (found.length >= MOST) {
        more = true;
        return;
      }
      const start = match.index + (match[1] ?? '').length;
      found.push({ kind, text, at: { source, start, end: start + text.length } });
    }
  };
  const bare = BARE.test(source.path);
  add('action', bare ? BARE_ACTION : ACTION, () => true);
  add('policy', POLICY, (text) => (text.startsWith('arn:') ? !bare : POLICY_NAME.test(text)));
  if (bare) add('policy', BARE_ARN, () => true);
  return { mentions: found.sort((a, b) => a.at.start - b.at.start), more };
}
