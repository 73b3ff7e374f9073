/**
 * A name that holds what defines it, between three marks: what is shown, and what stands for its definition. The marks are
 * halves of characters that stand alone: no text that was decoded from bytes has them, and names write those of escapes as escapes.
 * A whole character may have one as its second half, which is why every expression here takes characters as a whole.
 */
const [OPEN, MIDDLE, CLOSE] = ['\uDFFD', '\uDFFE', '\uDFFF'] as const;
const whole = /\uDFFD([^\uDFFD-\uDFFF]*)\uDFFE([^\uDFFD-\uDFFF]*)\uDFFF/gu;
const marks = /[\uDFFD-\uDFFF]/u;

/**
 * The name of something unknown that its definition tells apart: two of them are equal when `definition` is, whatever they are
 * called (semantics.md section 6). It may be a part of other names.
 */
export function definedName(shown: string, definition: string): string {
  return `${OPEN}${shownName(shown)}${MIDDLE}${withoutMarks(definition)}${CLOSE}`;
}

/** A name, or a text with names in it, as people read it. */
export function shownName(text: string): string {
  return marks.test(text) ? withoutMarks(text.replace(whole, '$1')) : text;
}

/** A name, or a text with names in it, with definitions in the place of what is shown: equal for what is equal. */
export function comparedName(text: string): string {
  return marks.test(text) ? text.replace(whole, '#$2') : text;
}

/** A text of a file as a part of a name: what it was made of by escapes cannot pass for a definition. */
export function withoutMarks(text: string): string {
  return marks.test(text) ? text.replace(/[\uDFFD-\uDFFF]/gu, '\uFFFD') : text;
}

/** A text as JSON writes it, with the definitions in it left as they are. */
export function quotedName(text: string): string {
  return marks.test(text)
    ? text
        .split(/([\uDFFD-\uDFFF])/u)
        .map((part) => (marks.test(part) ? part : JSON.stringify(part).slice(1, -1)))
        .join('')
    : JSON.stringify(text).slice(1, -1);
}

/** A text between quotation marks, with the definitions in it left as they are. */
export const quoted = (text: string): string => `"${quotedName(text)}"`;

/** All texts of a value as people read them. */
export function shownThroughout<T>(value: T): T;
export function shownThroughout(value: unknown): unknown {
  if (typeof value === 'string') return shownName(value);
  if (!hasMarks(value)) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => shownThroughout(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shownThroughout(item)]));
}

/** Whether there is a text with a defined name in a value: most have none, and stay as they are. */
function hasMarks(value: unknown): boolean {
  if (typeof value === 'string') return marks.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasMarks);
}
