import { describe, expect, it } from 'vitest';
import { commentBody } from '../../src/report/comment.ts';
import { groupsOf } from '../../src/report/groups.ts';
import { reviewBody } from '../../src/report/review-body.ts';
import { summaryMarkdown } from '../../src/report/summary.ts';
import { outsideCode, rendered, strangeElements } from '../support/rendered-html.ts';
import { hostile, infectedReport } from './hostile-report.ts';
import { narrow, reportOf, site, unresolved, wide } from './sample.ts';

function outputs(text: string): readonly string[] {
  const report = infectedReport(text);
  const groups = groupsOf(report);
  return [
    ...groups.map((group) => commentBody(group, { site, lines: { startLine: 14, endLine: 14 } })),
    reviewBody({ comments: 1, whole: groups, named: groups, site }),
    summaryMarkdown(report, { site, details: true }),
  ];
}

/** What a reader sees: no tags, entities resolved, zero-width breaks taken out. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot));/gi, (_all, decimal, hex, name: string | undefined) =>
      name
        ? ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? '')
        : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
    )
    .replaceAll('\u200b', '');
}

describe('hostile text, rendered', () => {
  it.each(hostile.filter((text) => text.length < 300))('makes no element of its own: %#', (text) => {
    for (const markdown of outputs(text)) {
      const html = rendered(markdown);
      expect(strangeElements(html)).toEqual([]);
      expect(html.match(/<!--/)).toBeNull();
      for (const [, target] of html.matchAll(/href="([^"]*)"/g))
        expect(target).toMatch(
          /^https:\/\/(github\.com\/octo\/(?:app|ai-permission-review)\/blob\/|attack\.mitre\.org\/tactics\/TA\d{4}\/$)/,
        );
      expect(outsideCode(html)).not.toMatch(/@[A-Za-z0-9]/);
    }
  });

  it.each(['a|b', '`', 'x``y', '<b>', '@everyone', '*_~', '[x](y)', '\\|', '${a}'])('shows %j as it is', (text) => {
    for (const markdown of outputs(text)) expect(textOf(rendered(markdown))).toContain(text);
  });

  it('leaves no table, fence or fold open', () => {
    for (const text of hostile) {
      for (const markdown of outputs(text)) {
        const html = rendered(`${markdown}\n\nLast words.`);
        expect(html.trimEnd().endsWith('<p>Last words.</p>')).toBe(true);
        expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
      }
    }
  });
});

describe('an ordinary review, rendered', () => {
  it('has a row for every finding', () => {
    const report = reportOf([narrow, wide], { undecided: [unresolved] });
    const html = rendered(summaryMarkdown(report, { site, details: false }));
    expect(html.match(/<tr>/g)).toHaveLength(2 + 1 + 2);
    expect(html).not.toContain('**');
  });
});
