import { parseExpression } from './expressions.ts';
import { type Reader, SyntaxFailure } from './reader.ts';
import { hoisted, recover } from './recovery.ts';
import { parseQuoted } from './templates.ts';
import type { Attribute, Block, Body, Name, SyntaxProblem } from './tree.ts';

/** What the parsing of one file gathers beside the tree. */
export interface BodyState {
  readonly problems: SyntaxProblem[];
  /** Set when a block's end could not be found: all open bodies end, the file's own goes on. */
  resumed: boolean;
}

/** The attributes and blocks of a file or between braces; behind it stands the end of the text or `}`. */
export function parseBody(reader: Reader, state: BodyState, opener: Name | undefined): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  const names = new Set<string>();
  const start = reader.at;
  for (;;) {
    if (state.resumed) {
      if (opener) break;
      state.resumed = false;
    }
    const from = reader.at;
    try {
      reader.skipLines();
      if (reader.atEnd) {
        if (opener) reader.fail(`The block "${opener.name}" is never closed`, opener.start, opener.end);
        break;
      }
      if (reader.looksAt('}')) {
        if (opener) break;
        reader.fail('This "}" closes no block');
      }
      const item = parseItem(reader, state);
      if ('labels' in item) blocks.push(...(opener || !reader.atEnd ? [item] : hoisted(item, reader.text)));
      else {
        attributes.push(item);
        if (names.has(item.name.name)) {
          note(reader, state, `"${item.name.name}" is set twice`, item.name.start, item.name.end);
        }
        names.add(item.name.name);
      }
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure;
      note(reader, state, failure.message, failure.start, failure.end, failure.reason);
      if (reader.atEnd) break;
      recover(reader, state, from, opener !== undefined);
    }
  }
  return { attributes, blocks, start, end: reader.at };
}

function note(
  reader: Reader,
  state: BodyState,
  message: string,
  start: number,
  end: number,
  reason: SyntaxProblem['reason'] = 'parse-error',
): void {
  // the rest of the file is not read
  if (state.problems.length >= reader.limits.problems) reader.at = reader.text.length;
  else state.problems.push({ message, reason, start, end });
}

function parseItem(reader: Reader, state: BodyState): Attribute | Block {
  const name = reader.takeName();
  if (!name) reader.fail(`An argument or a block is expected, found ${reader.found()}`);
  reader.skip();
  if (reader.looksAt('=') && !reader.looksAt('==')) return parseAttribute(reader, name, true);
  return parseBlock(reader, state, name);
}

function parseAttribute(reader: Reader, name: Name, ownLine: boolean): Attribute {
  reader.at++;
  const value = parseExpression(reader);
  const end = reader.at;
  reader.skip();
  if (ownLine) endLine(reader, `the argument "${name.name}"`);
  return { name, value, start: name.start, end };
}

function endLine(reader: Reader, what: string): void {
  if (!reader.atEnd && !reader.atLineBreak) reader.fail(`The line must end behind ${what}, found ${reader.found()}`);
}

function parseBlock(reader: Reader, state: BodyState, type: Name): Block {
  const labels: Name[] = [];
  while (!reader.take('{')) {
    const label = reader.looksAt('"') ? parseLabel(reader) : reader.takeName();
    if (!label) reader.fail(`"=", "{" or a label must follow "${type.name}", found ${reader.found()}`);
    labels.push(label);
    reader.skip();
  }
  const body = reader.nested(true, () => {
    reader.skip();
    if (reader.atLineBreak || reader.atEnd || reader.looksAt('}')) return parseBody(reader, state, type);
    return parseOneLine(reader);
  });
  reader.take('}');
  const end = reader.at;
  if (!state.resumed) {
    reader.skip();
    endLine(reader, `the block "${type.name}"`);
  }
  return { type, labels, body, start: type.start, end };
}

function parseLabel(reader: Reader): Name {
  const quoted = parseQuoted(reader);
  let name = '';
  for (const part of quoted.kind === 'template' ? quoted.parts : []) {
    if (part.kind !== 'text') reader.fail('A label cannot have a template sequence', part.start, part.end);
    name += part.text;
  }
  return { name, start: quoted.start, end: quoted.end };
}

/** `{ name = value }` on one line: a single argument. */
function parseOneLine(reader: Reader): Body {
  const start = reader.at;
  const name = reader.takeName();
  reader.skip();
  if (!name || !reader.looksAt('='))
    reader.fail(`An argument or a line break must follow "{", found ${reader.found()}`);
  const attribute = parseAttribute(reader, name, false);
  if (!reader.looksAt('}'))
    reader.fail(`"}" must follow the only argument of a one-line block, found ${reader.found()}`);
  return { attributes: [attribute], blocks: [], start, end: reader.at };
}
