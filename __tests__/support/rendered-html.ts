import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub renders it before it sanitises: raw HTML passes, links are found in plain text. */
export function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

const ours = new Set([
  ...['p', 'strong', 'em', 'code', 'pre', 'ul', 'li', 'a', 'hr', 'h2', 'h3', 'sub', 'details', 'summary', 'br'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

/** Names of the elements in rendered Markdown that the program never makes. */
export function strangeElements(html: string): readonly string[] {
  const names = [...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name?.toLowerCase() ?? '');
  return names.filter((name) => !ours.has(name));
}

/** Rendered Markdown without what stands in code, where nothing is a mention. */
export function outsideCode(html: string): string {
  return html.replace(/<(code|pre)[\s\S]*?<\/\1>/g, '');
}
