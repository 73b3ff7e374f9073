import { expect, test } from 'vitest';
import { reportOn } from '../limits/about.ts';

// Commands that take a policy away.

const POLICY = 'arn:aws:iam::aws:policy/AmazonBedrockFullAccess';
const command = (verb: string, policy = POLICY): string =>
  `aws iam ${verb}-role-policy --role-name chat --policy-arn ${policy}\n`;

async function reasons(base: string, head: string): Promise<readonly string[]> {
  const { findings, undecided } = await reportOn({ 's.sh': head }, { 's.sh': base });
  expect(findings).toEqual([]);
  return undecided.map(({ reason }) => reason);
}

test.each([
  ['a policy that is detached', 'aws iam list-roles\n', `aws iam list-roles\n${command('detach')}`],
  ['one that was attached', command('attach'), command('detach')],
  ['in lines', '', command('detach').replace(' --policy-arn', ' \\\n  --policy-arn')],
])('%s is silent', async (_, base, head) => {
  expect(await reasons(base, head)).toEqual([]);
});

test.each([
  ['that was detached', command('detach'), command('attach')],
  ['beside another one that is detached', command('detach', 'x'), `${command('detach', 'x')}${command('attach')}`],
  ['on the line of another one that is detached', '', `${command('detach', 'x').trim()} && ${command('attach')}`],
  [
    'by a name',
    `${command('detach', '$Q')}${command('attach', '$P')}`,
    `P=${POLICY}\n${command('detach', '$Q')}${command('attach', '$P')}`,
  ],
])('a policy that is attached is not: %s', async (_, base, head) => {
  expect(await reasons(base, head)).toEqual(['program-code']);
});
