import { limits } from '../limits.ts';
import { servicePrefix } from '../located/service-prefix.ts';
import type { Source, Span } from '../located/source.ts';
import { grantCallsIn } from './calls.ts';
import { everythingIn } from './everything.ts';

/**
 * A text that names a sensitive permission, whatever the file is: an action or a pattern of actions, all actions in the place
 * of an action, a policy that AWS manages, an action behind a service that is put together, or a method that gives some.
 */
export type Mention = {
  /** As written: `bedrock:*`, `*`, `AmazonBedrockFullAccess`, `DeleteGuardrail`, `grantApply`. */
  readonly text: string;
  readonly at: Span;
} & (
  | { readonly kind: 'action' | 'everything' | 'policy' | 'composed' }
  /** A call of a library's method, with the sensitive actions that it gives. */
  | { readonly kind: 'call'; readonly actions: readonly string[] }
);

/** What is sensitive. */
export interface Sensitive {
  /** An action, or a pattern of actions, of one service. */
  action(pattern: string): boolean;
  /** The name of an action without its service. */
  name(name: string): boolean;
  /** The name of a policy that AWS manages. */
  policy(name: string): boolean;
}

/** The mentions of a text in order, as many as are looked at. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  /** Whether there are more. */
  readonly more: boolean;
}

// All are read from left to right without going back far: no text makes them slow.
const ACTION = /(?<![\w:./@-])[A-Za-z][A-Za-z0-9-]{1,39}:[A-Za-z*?][A-Za-z0-9*?]{0,99}(?![\w:-])/g;
/** Behind what is put in: `${service}:InvokeModel`, `f"{S}:InvokeModel"`, `S + ":InvokeModel"`. */
const COMPOSED = /(?<=[}\])"'`]:)[A-Z][A-Za-z0-9]{3,99}(?![\w:./-])/g;
/** Whatever the partition is, and however it is put together. */
const POLICY_ARN = /(?<=iam::aws:policy\/(?:[a-z-]{1,30}\/)?)[A-Z][A-Za-z0-9_-]{1,127}/g;
/** In quotes, as an item of a list, as the value of a key, or alone on a line. */
const POLICY_NAME =
  /(?<![\w-])(?<=(?:["'`>]|[[,=:][ \t]{0,8}|^[ \t]{0,100}(?:-[ \t]{1,8})?)(?:[a-z-]{1,30}\/)?)[A-Z][A-Za-z0-9_-]{4,127}(?=["'`<]|[ \t]{0,8}(?:[\],]|$|\r|[ \t]#))/gm;

/** What is known of sensitive permissions without the catalog. */
export interface Known {
  /** Whether a service, in lower case, has any. */
  service(prefix: string): boolean;
  /** Whether AWS manages a policy of a name. */
  policy(name: string): boolean;
}

/** Whether a text may mention anything: most texts do not, and need no catalog. */
export function mayMention({ text }: Source, { service, policy }: Known): boolean {
  for (const [written] of text.matchAll(ACTION)) if (service(servicePrefix(written).toLowerCase())) return true;
  if (text.search(COMPOSED) >= 0) return true;
  for (const expression of [POLICY_ARN, POLICY_NAME])
    for (const [written] of text.matchAll(expression)) if (policy(written)) return true;
  return everythingIn(text).length > 0 || grantCallsIn(text).length > 0;
}

/** Whether a text names anything as policies are named. */
export function mayNamePolicies({ text }: Source): boolean {
  return text.search(POLICY_ARN) >= 0 || text.search(POLICY_NAME) >= 0;
}

/** What a text mentions, of whatever format it is; comments, too. */
export function mentionsIn(source: Source, sensitive: Sensitive): Mentions {
  const { text } = source;
  const found = new Map<number, Mention>();
  let more = false;
  const put = (mention: Mention): void => {
    if (found.has(mention.at.start)) return;
    if (found.size >= limits.ledger.mentions) more = true;
    else found.set(mention.at.start, mention);
  };
  const add = (kind: Exclude<Mention['kind'], 'call'>, written: string, start: number): void =>
    put({ kind, text: written, at: { source, start, end: start + written.length } });
  for (const { 0: written, index } of text.matchAll(ACTION))
    if (sensitive.action(written)) add('action', written, index);
  for (const { 0: written, index } of text.matchAll(COMPOSED))
    if (sensitive.name(written)) add('composed', written, index);
  for (const expression of [POLICY_ARN, POLICY_NAME])
    for (const { 0: written, index } of text.matchAll(expression))
      if (sensitive.policy(written) && !isSid(text, index)) add('policy', written, index);
  for (const { start, end } of everythingIn(text)) add('everything', text.slice(start, end), start);
  for (const { written, start, actions } of grantCallsIn(text)) {
    const given = actions.filter((action) => sensitive.action(action));
    if (given.length > 0)
      put({ kind: 'call', text: written, actions: given, at: { source, start, end: start + written.length } });
  }
  return { mentions: [...found.values()].sort((a, b) => a.at.start - b.at.start), more };
}

/** What stands before the id of a statement, in any language: `"Sid": "`, `sid = "`, `Sid: `, `.sid('`. */
const SID_KEY = /\bsid\\{0,4}["'`]?\]?\s{0,20}(?:[:=]>?|\()\s{0,20}\\{0,4}["'`]?$/i;

/** Whether a word is the id of a statement, which may be called as a policy is. */
const isSid = (text: string, at: number): boolean => SID_KEY.test(text.slice(Math.max(0, at - 60), at));
