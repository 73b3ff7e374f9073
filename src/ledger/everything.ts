/** Offsets [start, end) in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** What stands before the place of an action, in any language: `"Action":`, `actions=`, `notActions: `, `.addActions(`. */
const ACTION_KEY = /(not)?[_-]?actions?\\{0,4}["'`]?\]?[ \t]{0,20}(?:[:=]>?|\()/gi;
/** Words of a file that is about permissions; in one with none of them, nothing stands in the place of an action. */
const ABOUT_PERMISSIONS = /effect|statement|polic|\biam\b|permission|\brole/i;

/** Words without which nothing in a text is a policy of AWS. */
const OF_AWS = /aws|\barn\b|\biam|\bstatements?\b|\beffect\b/i;
/** A type or an operation of Azure in quotes: `'Microsoft.Authorization/roleDefinitions'`. */
const OF_AZURE = /["'`]Microsoft\.[A-Za-z]{1,40}\/[A-Za-z*]/;

/** Whether a text has anything of AWS: the roles of other clouds have actions, too. */
export const isOfAws = (text: string): boolean => OF_AWS.test(text);

/**
 * `*` and `*:*` in the place of an action, and the keys of `NotAction`, which leaves everything but some. There are none in a
 * text that is about Azure and has nothing of AWS. Linear in the text.
 */
export function everythingIn(text: string): readonly Place[] {
  return OF_AZURE.test(text) && !isOfAws(text) ? [] : everythingOfAnyCloud(text);
}

/** The same, whichever cloud's it is. */
export function everythingOfAnyCloud(text: string): readonly Place[] {
  if (!/actions?\b/i.test(text) || !ABOUT_PERMISSIONS.test(text)) return [];
  const found: Place[] = [];
  let read = 0;
  for (const match of text.matchAll(ACTION_KEY)) {
    const from = match.index + match[0].length;
    if (from < read) continue;
    const { stars, end } = starsFrom(text, from);
    read = end;
    if (!match[1]) found.push(...stars);
    // NotAction: "*" leaves nothing, and an empty list is none; values without a service are those of another cloud
    else if (stars.length === 0 && /:|^[^"'`[]*[\w$]/.test(text.slice(from, end)))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The stars among the values from an offset on (one value, or a list in brackets or line by line), and where the values end. */
function starsFrom(text: string, from: number): { readonly stars: readonly Place[]; readonly end: number } {
  const stars: Place[] = [];
  let depth = 0;
  let at = from;
  for (; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '[' || char === '(') depth++;
    else if (char === ']' || char === ')') {
      if (--depth <= 0) break;
    } else if (char === '{' || char === '}' || char === ';') break;
    else if (char === '*') {
      const end = text.startsWith('*:*', at) ? at + 3 : at + 1;
      if (/[\s"'`[(,=]/.test(text.charAt(at - 1)) && /^(?:$|[\s"'`\]),\\])/.test(text.charAt(end)))
        stars.push({ start: at, end });
      at = end - 1;
    } else if (depth <= 0 && char === ',') break;
    else if (depth <= 0 && char === '\n' && !/^\s{0,200}(?:-\s|["'`[(*])/.test(text.slice(at, at + 210))) break;
  }
  return { stars, end: at };
}
