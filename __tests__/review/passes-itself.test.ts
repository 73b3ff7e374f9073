import { expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

const root = (action: string, passed: string): string => `resource "aws_iam_role" "r" {
  name               = "chat"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "sagemaker.amazonaws.com" } }] })
}
resource "aws_iam_role_policy" "p" {
  role = aws_iam_role.r.id
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "${action}", Resource = "*" },
      { Effect = "Allow", Action = "iam:PassRole", Resource = ${passed} },
    ]
  })
}
`;

const said = async (passed: string): Promise<string | undefined> => {
  const base = { 'main.tf': root('s3:GetObject', passed) };
  const { findings } = await reportOn({ 'main.tf': root('sagemaker:CreateNotebookInstance', passed) }, base);
  return findings.find(({ kind }) => kind === 'escalation')?.explanation;
};

test.each([
  'aws_iam_role.r.arn',
  '[aws_iam_role.r.arn]',
  '"arn:aws:iam::111122223333:role/chat"',
  '"arn:aws:iam::111122223333:role/apps/chat"',
])('a role that can pass only itself is told so: %s', async (passed) => {
  expect(await said(passed)).toMatch(
    /^The role chat can now run code as itself .* The only role that it can pass is itself\.$/,
  );
});

test.each([
  '"*"',
  '[aws_iam_role.r.arn, "arn:aws:iam::111122223333:role/other"]',
  '"arn:aws:iam::111122223333:role/other-chat"',
  '"arn:aws:iam::111122223333:role/chat*"',
  '"arn:aws:iam::*:role/*"',
])('one that can pass others is not: %s', async (passed) => {
  expect(await said(passed)).toMatch(/^The role chat can now run code as another role [^.]*\.$/);
});
