import { expect, test } from 'vitest';
import { textOfBytes } from '../../src/revisions/text-of-bytes.ts';
import { reportOn } from '../limits/about.ts';

const little = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const big = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
const MARK = '\uFEFF';

test.each([
  ['UTF-8', Buffer.from('aä\n'), 'aä\n'],
  ['UTF-8 with a mark', Buffer.from(`${MARK}aä`), 'aä'],
  ['UTF-16, little end first, with a mark', little(`${MARK}{"ä": 1}\r\n`), '{"ä": 1}\r\n'],
  ['UTF-16, big end first, with a mark', big(`${MARK}{"ä": 1}\r\n`), '{"ä": 1}\r\n'],
  ['UTF-16, little end first', little('{"ä": "€"}'), '{"ä": "€"}'],
  ['UTF-16, big end first', big('{"ä": "€"}'), '{"ä": "€"}'],
  ['a mark alone', little(MARK), undefined],
  ['nothing', new Uint8Array(), ''],
])('%s', (_, bytes, text) => {
  expect(textOfBytes(bytes)).toBe(text);
});

test.each([
  ['Latin-1', Buffer.from([0x61, 0xe4, 0x0a])],
  ['an odd number of bytes', Buffer.concat([little('{}'), Buffer.from([0])])],
  ['a character that is half', Buffer.from([0x61, 0x00, 0x00, 0xd8])],
  ['a zero in UTF-16', little(`${MARK}a\0b`)],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
  ['words behind a mark', Buffer.concat([little(`${MARK}\n`), Buffer.from('aws iam')])],
  ['words behind a character', Buffer.concat([little('#\n'), Buffer.from('lex:* ')])],
])('%s is no text', (_, bytes) => {
  expect(textOfBytes(bytes)).toBeUndefined();
});

const policy = (action: string): string =>
  JSON.stringify({ Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] }, undefined, 2);
const encodings = [(text: string) => little(`${MARK}${text}`), (text: string) => big(`${MARK}${text}`), little, big];

test('a policy in UTF-16 is read: what says the same in UTF-8 is silent, and what grants more is told', async () => {
  for (const encode of encodings) {
    const of = (action: string) => ({ 'p.json': encode(policy(action)) });
    const written = (action: string) => ({ 'p.json': policy(action) });
    const told = async (head: Record<string, string | Uint8Array>, base: Record<string, string | Uint8Array>) => {
      const { findings, undecided } = await reportOn(head, base);
      return [...findings.map(({ granted, location }) => `${granted} ${location.startLine}`), ...undecided];
    };
    const action = 'bedrock:DeleteGuardrail';
    expect(await told(written(action), of(action))).toEqual([]);
    expect(await told(of(action), written(action))).toEqual([]);
    expect(await told(of(action), of('s3:GetObject'))).toEqual([`${action} 5`]);
    expect(await told(written(action), of('s3:GetObject'))).toEqual([`${action} 5`]);
    expect(await told(of(action), written('s3:GetObject'))).toEqual([`${action} 5`]);
  }
});
