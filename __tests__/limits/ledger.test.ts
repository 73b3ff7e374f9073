import { lostDenials, newMentions, type Occurrence } from '../../src/ledger/account.ts';
import { mentionsIn } from '../../src/ledger/mentions.ts';
import { type Surroundings, surroundingsIn } from '../../src/ledger/surroundings.ts';
import { tokensOf } from '../../src/ledger/tokens.ts';
import { limits } from '../../src/limits.ts';
import { sensitive } from '../ledger/about.ts';
import { isUndecided, reportOn } from './about.ts';
import { counted, lowered, reached, repeated } from './reached.ts';

const limit = limits.ledger;

/** What stands around the first mention of a text. */
function around(text: string, path = 'app.ts'): Surroundings {
  const source = { path, text };
  const [first] = mentionsIn(source, sensitive).mentions;
  if (!first) throw new Error('nothing is mentioned');
  return surroundingsIn(tokensOf(source))(first);
}

/** A mention in a statement with a word of its own. */
function occurrence(word: string): Occurrence {
  const text = `f({ actions: ["bedrock:DeleteGuardrail"], resources: [${word}] })`;
  const source = { path: 'app.ts', text };
  const [mention] = mentionsIn(source, sensitive).mentions;
  if (!mention) throw new Error('nothing is mentioned');
  return { mention, around: around(text) };
}

reached('ledger', {
  mentions: lowered('ledger', 'mentions', 3, async (beyond) => {
    const report = await reportOn({ 'roles.toml': counted(3 + beyond, (i) => `a${i} = "bedrock:*"\n`) });
    return isUndecided(report, 'limit', 'names more than 3 texts');
  }),
  text: (beyond) => {
    // the quotes are part of it
    const text = `\`${repeated(limit.text - 2 + beyond, 'a')}\``;
    return tokensOf({ path: 'app.ts', text }).tokens[0]?.kind !== 'text';
  },
  // a statement that is longer counts as its list alone
  statement: (beyond) => {
    // actions, the list of three tokens, and the others
    const others = counted(limit.statement - 1 - 4 + beyond, (i) => `w${i}`, ', ');
    return !around(`f({ actions: ["bedrock:DeleteGuardrail"], ${others} })`).words.has('w0');
  },
  statementLines: (beyond) => {
    const keys = counted(limit.statementLines + beyond, (i) => `K${i}: v${i}\n`);
    return !around(`${keys}Action: bedrock:DeleteGuardrail\n`, 'a.yaml').words.has('v0');
  },
  heads: (beyond) => {
    const keys = counted(limit.heads + beyond, (i) => `${repeated(i, ' ')}k${i}:\n`);
    const last = repeated(limit.heads + beyond, ' ');
    return !around(`${keys}${last}Action: bedrock:DeleteGuardrail\n`, 'a.yaml').heads.some((head) =>
      head.startsWith('k0'),
    );
  },
  head: (beyond) => {
    const name = repeated(limit.head + beyond, 'n');
    return !around(`${name}({ actions: ["bedrock:DeleteGuardrail"] })`).heads.includes(name);
  },
  uses: (beyond) => {
    const name = '"bedrock:DeleteGuardrail"';
    const of = (text: string): Occurrence[] => {
      const source = { path: 'app.ts', text };
      const said = surroundingsIn(tokensOf(source));
      return mentionsIn(source, sensitive).mentions.map((mention) => ({ mention, around: said(mention) }));
    };
    const before = counted(limit.uses + beyond, (i) => `allow("r${i}", [${name}]);\n`);
    const after = counted(limit.uses + beyond, (i) => `allow("r${i}", A);\n`);
    return newMentions(of(`const A = [${name}];\n${after}`), of(before)).length > 0;
  },
  users: async (beyond) => {
    const users = Array.from({ length: limit.users + beyond }, (_, i) => [`U${i}.java`, `Object[] x${i} = ACTIONS;\n`]);
    const report = await reportOn(
      { ...Object.fromEntries(users), 'L.java': 'Object[] ACTIONS = {};\n' },
      { ...Object.fromEntries(users), 'L.java': 'Object[] ACTIONS = { "bedrock:DeleteGuardrail" };\n' },
    );
    return isUndecided(report, 'limit', 'More files than are looked at may take ACTIONS of L.java');
  },
  lists: async (beyond) => {
    const list = (i: number, action: string): string =>
      `class L${i} {\n  Object[] A${i} = { "bedrock:${action}" };\n}\n`;
    const lists = (action: string): string => counted(limit.lists + beyond, (i) => list(i, action));
    const report = await reportOn({ 'L.java': lists('None') }, { 'L.java': lists('DeleteGuardrail') });
    return isUndecided(report, 'limit', `More files than are looked at may take A${limit.lists} of L.java`);
  },
  counterparts: (beyond) => {
    const others = Array.from({ length: limit.counterparts - 1 + beyond }, (_, i) => occurrence(`other${i}`));
    return (
      newMentions([occurrence('same')], [...others, occurrence('same')]).length > 0 && lostDenials([], []).length === 0
    );
  },
});
