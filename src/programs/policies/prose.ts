import { isForReaders, isSentence } from '../../located/for-readers.ts';
import type { Span } from '../../located/source.ts';
import { textOf } from '../values/data.ts';
import type { Run } from '../values/run.ts';
import type { Thing } from '../values/thing.ts';

/**
 * Notes the place of a text for readers, which grants nothing whatever it names (semantics.md section 7): the value of a property
 * that is called so, and a sentence. A list of actions in one text is none.
 */
export function noteProse(key: string, thing: Thing, run: Run): void {
  if (thing.kind !== 'data' || !isForReaders(key) || !isSentence(textOf(thing) ?? '')) return;
  run.prose.push(...thing.value.origins.filter(isLiteral));
}

/** Notes the place of a text that a program only shows, where it is no part of a document: `print("Needs bedrock:InvokeModel")`. */
export function noteShownText(thing: Thing, run: Run): void {
  if (thing.kind !== 'data' || thing.value.kind !== 'string') return;
  const isPart = thing.value.pieces.some((piece) => typeof piece === 'string' && /["'`{}[\]]/.test(piece));
  if (!isPart) run.prose.push(...thing.value.origins.filter(isLiteral));
}

/** Notes the places of a text that a filter leaves out: what is made of the others does not have it. */
export function noteLeftOut(thing: Thing, run: Run): void {
  if (thing.kind === 'data' && thing.value.kind === 'string') run.prose.push(...thing.value.origins.filter(isLiteral));
}

/** Notes the place of a construct's id: a name that the program gives it, even one that AWS has for a policy. */
export function noteId(thing: Thing | undefined, run: Run): void {
  const text = textOf(thing);
  if (thing?.kind !== 'data' || text === undefined || text === '*' || text.includes(':')) return;
  run.prose.push(...thing.value.origins.filter(isLiteral));
}

const isLiteral = ({ source, start }: Span): boolean => /["'`]/.test(source.text.slice(start, start + 2));
