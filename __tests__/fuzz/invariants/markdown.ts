import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { Violation } from '../target.ts';

/** Elements that outputs are made of. */
const ours: ReadonlySet<string> = new Set([
  ...['p', 'strong', 'em', 'code', 'pre', 'ul', 'li', 'a', 'hr', 'h2', 'h3', 'sub', 'details', 'summary', 'br'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

const links =
  /^https:\/\/(?:github\.com\/octo\/(?:app|ai-permission-review)\/blob\/|attack\.mitre\.org\/tactics\/TA\d{4}\/$|docs\.aws\.amazon\.com\/)/;

/** What GitHub makes more of than text, outside of code: mentions, references, emoji codes. */
const meaningful = /@[A-Za-z0-9]|(?<![\w&])#\d|\bGH-\d|(?<![\w:]):[\w+-]+:(?![\w:])/;

/** Markdown as GitHub renders it before it sanitises: raw HTML passes, links are found in plain text. */
function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** Markdown in which no text of a pull request has become an element, a link, a mention or a reference. */
export function checkMarkdown(markdown: string): void {
  const html = rendered(`${markdown}\n\nLast words.`);
  const fail = (what: string, at: number): never => {
    throw new Violation('markdown', `${what}: ${JSON.stringify(html.slice(Math.max(0, at - 80), at + 120))}`);
  };
  if (!html.trimEnd().endsWith('<p>Last words.</p>')) fail('something is left open', html.length - 100);
  for (const match of html.matchAll(/<(\/?)([a-z!][a-z0-9-]*)/gi))
    if (!ours.has(match[2]?.toLowerCase() ?? '')) fail('an element', match.index);
  if (html.match(/<details>/g)?.length !== html.match(/<\/details>/g)?.length) fail('a fold is left open', 0);
  for (const match of html.matchAll(/href="([^"]*)"/g)) if (!links.test(match[1] ?? '')) fail('a link', match.index);
  const prose = html.replace(/<(code|pre)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
  const found = meaningful.exec(prose);
  if (found)
    throw new Violation(
      'markdown',
      `a mention or reference: ${JSON.stringify(prose.slice(Math.max(0, found.index - 80), found.index + 80))}`,
    );
}
