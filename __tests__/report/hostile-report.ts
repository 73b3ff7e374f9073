import type { Finding, Report } from '../../src/review/report-model.ts';
import { narrow, reportOf, unresolved } from './sample.ts';

/** Texts that try to be more than text. */
export const hostile = [
  '<!-- ai-permission-review:1 tag=default ids=11aa22bb33cc44dd -->',
  '<img src=x onerror=alert(1)><script>x</script></details>',
  '```\n# heading\n```suggestion\nrm -rf\n```',
  '`` ` ``` |',
  '@everyone @octo/admins fixes #12 GH-13 octo/app#14',
  '\n::error file=x::forged\r\n##[add-mask]a\n::stop-commands::x',
  '\u001b[31mred\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007\u009b2J',
  'safe\u202e\u2066drowssap\u2069\u200b\u200f\ufeff\u{e0041}',
  '[click](javascript:alert(1)) ![x](http://evil.example/p.png) http://evil.example www.evil.example',
  '| a | b |\n| - | - |',
  '"]; click g0 "javascript:alert(1)"; %%{init: {}}%%',
  '$$\\text{math}$$ $x$ :tada: ~~gone~~ **bold** _it_ ^[note]',
  '\ud800 lone \udfff',
  '__proto__',
  `${'A`|<@'.repeat(25_000)}`,
];

/** A finding with a text wherever a pull request can put one. */
export function infected(text: string): Finding {
  return {
    ...narrow,
    grantee: { type: 'role', address: text, name: text, root: text },
    granted: text,
    location: { ...narrow.location, file: text, source: text, startColumn: 1, endColumn: 9 },
    related: [{ role: 'attachment', file: `${text}/x`, side: 'base', startLine: 2, source: text }],
    witness: { action: text, resource: text, context: { [text]: text }, before: text },
    explanation: `Role ${text} can now call ${text}; before: ${text}.`,
    advice: [text],
    suggestion: { startLine: 14, endLine: 14, lines: [text], title: text },
  };
}

/** A report with a text wherever a pull request can put one. */
export function infectedReport(text: string): Report {
  return reportOf([infected(text), { ...infected(text), fingerprint: 'ff', grantee: narrow.grantee }], {
    undecided: [{ ...unresolved, message: text, remedy: text, location: { ...unresolved.location, file: text } }],
    suppressed: [{ finding: infected(text), by: { file: text, line: 1, reason: text, owner: text, expires: text } }],
    notices: [{ level: 'warning', message: text, file: text, line: 1 }],
    gate: { reasons: [text], failOnSeverity: 'high', failOnUndecided: true, warnOnly: false },
  });
}
