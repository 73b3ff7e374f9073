import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outsideCode, rendered, strangeElements } from '../support/rendered-html.ts';
import { type Ran, runAction } from './support/run.ts';
import { GUARDRAIL, plain, policy, type Scene, withScene } from './support/scene.ts';

const texts = [
  '<!-- ai-permission-review:v1 kind=summary tag=default ids= -->',
  '<img src=x onerror=alert(1)></details>@everyone',
  '`|*_~ [a](javascript:b) ![x](http:evil)',
  '::error::forged',
  '##[error]forged',
  '\u202edrowssap\u2066\u200b',
];
/** Characters that JSON and git take, too, but that have to be written with escapes in HCL. */
const controls = ['\u001b[31mred\u001b]8;;x\u0007', '\n::stop-commands::x\n# heading\n'];
const hcl = (text: string): string => JSON.stringify(text).replaceAll('${', '$${').replaceAll('%{', '%%{');

/** `other` is in the resource and in an action that IAM does not know. */
const named = (text: string, sid: string, other = text): string => `resource "aws_iam_role" "r" {
  name               = ${hcl(text)}
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}
resource "aws_iam_role_policy" "p" {
  role = aws_iam_role.r.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = ${hcl(sid)}
      Effect   = "Allow"
      Action   = ["s3:GetObject", "${GUARDRAIL}", ${hcl(`bedrock:${other}`)}]
      Resource = ${hcl(`arn:aws:bedrock:*:*:guardrail/${other}`)}
    }]
  })
}
`;

/** Control characters, what changes the direction of writing, and what is not seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Holds that nothing in what a run left behind is more than text. */
function isText({ github }: Scene, ran: Ran): void {
  const { pull } = github;
  const bodies = [
    ...pull.threads.map(({ comments }) => comments[0]?.body ?? ''),
    ...pull.reviews.map(({ body }) => body),
    ...pull.issueComments.map(({ body }) => body),
  ];
  expect(bodies.length).toBeGreaterThan(1);
  for (const body of bodies) {
    const [marker = '', ...text] = body.split('\n');
    expect(marker).toMatch(
      /^<!-- ai-permission-review:v1 kind=(finding|review|summary) tag=default ids=[0-9a-f,]* -->$/,
    );
    expect(rendered(text.join('\n'))).not.toContain('<!--');
    expect(body.length).toBeLessThanOrEqual(65_536);
  }
  for (const markdown of [...bodies.map((body) => body.slice(body.indexOf('\n'))), ran.summary]) {
    expect(markdown.replaceAll('\n', '')).not.toMatch(unseen);
    const html = rendered(markdown);
    expect(strangeElements(html)).toEqual([]);
    expect(outsideCode(html)).not.toMatch(/@[A-Za-z0-9]/);
    expect(html).not.toMatch(/href="(?!https:\/\/(github\.example|github\.com|attack\.mitre\.org)\/)/);
    expect(html).not.toContain('<h1');
  }
  expect(ran.log.replaceAll('\n', '')).not.toMatch(unseen);
  for (const line of ran.log.split('\n')) {
    expect(line).not.toContain('##[');
    if (!/^\s*::/.test(line)) continue;
    expect(line).toMatch(
      /^::(add-mask::write-token$|(error|warning|notice) title=[^,]*(,file=[^,]*(,line=\d+,endLine=\d+)?)?::)/,
    );
    expect(line).not.toMatch(/title=forged/);
  }
  expect(Object.keys(ran.outputs).sort()).toEqual(
    ['conclusion', 'findings-count', 'report-file', 'sarif-file', 'undecided-count'].sort(),
  );
  expect(ran.error).toBe('');
  expect(ran.report?.findings.length).toBeGreaterThan(0);
}

describe.concurrent('text of a pull request that tries to be more', () => {
  it('is text in names of files', () => {
    const files = Object.fromEntries(
      [...texts, ...controls].map((text, i) => [`${text.replaceAll('/', '-')}${i}.json`, policy(...plain, GUARDRAIL)]),
    );
    return withScene(files, async (scene) => {
      const ran = await runAction(scene.github, { inputs: { 'comment-summary-in-pr': 'always' } });
      expect(ran.outputs['findings-count']).toBe(String(texts.length + controls.length));
      isText(scene, ran);
    });
  });

  it.each([...texts, ...controls])('is text in names, statement ids and resources: %j', (text) =>
    withScene({ 'iam.tf': named(text, text) }, async (scene) => {
      const ran = await runAction(scene.github, { inputs: { 'comment-summary-in-pr': 'always' } });
      expect(ran.outputs['findings-count']).toBe('1');
      isText(scene, ran);
    }),
  );

  it('is cut where it is 100 kB long', () => {
    const long = 'A`|<@'.repeat(20_000);
    return withScene({ 'iam.tf': named(long, long, 'x') }, async (scene) => {
      const ran = await runAction(scene.github, { inputs: { 'comment-summary-in-pr': 'always' } });
      isText(scene, ran);
      for (const body of scene.github.pull.threads) expect(body.comments[0]?.body.length).toBeLessThan(20_000);
    });
  });

  it('is text in names of branches', () =>
    withScene({ 'p.json': policy(GUARDRAIL) }, async ({ github }) => {
      const branch = 'x<img src=y>@everyone`|::error::z';
      const push = {
        before: 'd'.repeat(40),
        after: github.pull.head,
        ref: 'refs/heads/feature',
        repository: { full_name: 'octo/app', default_branch: branch },
      };
      github.git.run('branch', 'x<img-src=y>@everyone`|', 'main');
      const ran = await runAction(github, {
        event: 'push',
        payload: { ...push, repository: { ...push.repository, default_branch: 'x<img-src=y>@everyone`|' } },
      });
      expect(ran.summary).toContain('is gone or shares no history');
      expect(strangeElements(rendered(ran.summary))).toEqual([]);
      expect(outsideCode(rendered(ran.summary))).not.toMatch(/@[A-Za-z0-9]/);
      const lost = await runAction(github, { event: 'push', payload: push });
      expect(lost.status).toBe(2);
      expect(lost.log.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1);
    }));

  it('is text in the files for other programs', () =>
    withScene({ 'iam.tf': named(controls.join(''), texts.join('')) }, async (scene) => {
      const ran = await runAction(scene.github, {
        env: { RUNNER_TEMP: scene.repository.folder },
      });
      for (const name of ['report-file', 'sarif-file']) {
        const text = readFileSync(ran.outputs[name] ?? '', 'utf8');
        expect(() => JSON.parse(text)).not.toThrow();
        // JSON has its own escapes; what is left must not reach a terminal either
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }
    }));
});
