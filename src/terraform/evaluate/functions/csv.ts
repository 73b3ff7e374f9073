import { stringValue, type Value } from '../../../located/value.ts';
import { textOf } from '../conversions.ts';
import { joined, wholeFile } from '../origins.ts';
import { EvaluationError } from '../run.ts';
import { string } from '../typing/type.ts';
import { argument, define, type Implementation, listResult, type TerraformFunction } from './function.ts';

/** `csvdecode`: RFC 4180 with a line of names first. The fields of a file keep their places. */
const csvDecode: Implementation = (args, call) => {
  const value = argument(args, 0, call);
  const text = textOf(value);
  const [first, ...rows] = csvRows(text);
  if (!first) throw new EvaluationError('the text has no line of names');
  const names = first.map((field) => field.text);
  if (new Set(names).size < names.length) throw new EvaluationError('the line of names has one name twice');
  call.scope.run.elements(rows.length * names.length);
  const origins = joined(value.origins, [call.span]);
  const source = wholeFile(value, text)?.source;
  const fieldValue = ({ text: content, start, end }: Field): Value =>
    stringValue(content, source ? joined([{ source, start, end }], value.origins.slice(1), [call.span]) : origins);
  const objects = rows.map((row): Value => {
    if (row.length !== names.length)
      throw new EvaluationError('a line has another number of fields than there are names');
    const entries = names.map((key, i) => ({ key, keySpan: call.span, value: fieldValue(row[i] ?? nothing) }));
    return { kind: 'object', entries, origins };
  });
  return listResult(objects, call, 'list');
};

/** The fields of each line that is not empty. */
function csvRows(text: string): readonly (readonly Field[])[] {
  const rows: Field[][] = [];
  let row: Field[] = [];
  let at = 0;
  while (at < text.length) {
    if (row.length === 0 && /^\r?\n/.test(text.slice(at, at + 2))) {
      at = text.indexOf('\n', at) + 1;
      continue;
    }
    const field = text.charAt(at) === '"' ? quotedField(text, at) : plainField(text, at);
    row.push(field);
    at = field.end;
    if (text.charAt(at) === ',') {
      at++;
      if (at === text.length) row.push(emptyAt(at));
      else if (text.charAt(at) !== '\n' && text.charAt(at) !== '\r') continue;
      else row.push(emptyAt(at));
    }
    at = text.charAt(at) === '\r' ? at + 2 : at + 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Field {
  readonly text: string;
  /** Where it stands in the text, quotes included. */
  readonly start: number;
  readonly end: number;
}

const emptyAt = (at: number): Field => ({ text: '', start: at, end: at });

const nothing = emptyAt(0);

function plainField(text: string, from: number): Field {
  let end = from;
  while (end < text.length && !',\n'.includes(text.charAt(end))) {
    if (text.charAt(end) === '"') throw new EvaluationError('a quote stands inside a field');
    end++;
  }
  if (text.charAt(end) === '\n' && end > from && text.charAt(end - 1) === '\r') end--;
  return { text: text.slice(from, end), start: from, end };
}

function quotedField(text: string, from: number): Field {
  let result = '';
  for (let at = from + 1; ; ) {
    const close = text.indexOf('"', at);
    if (close < 0) throw new EvaluationError('a quote is never closed');
    result += text.slice(at, close);
    if (text.charAt(close + 1) === '"') {
      result += '"';
      at = close + 2;
      continue;
    }
    const behind = text.charAt(close + 1);
    if (behind !== '' && !',\r\n'.includes(behind)) throw new EvaluationError('text stands behind a closing quote');
    return { text: result, start: from, end: close + 1 };
  }
}

export const csvFunctions: ReadonlyMap<string, TerraformFunction> = new Map([
  ['csvdecode', define([string], csvDecode)],
]);
