import { byText } from '../../../located/order.ts';
import type { Source, Span } from '../../../located/source.ts';
import { stringValue, type Value } from '../../../located/value.ts';
import { parseYaml } from '../../../located/yaml-tree.ts';
import { textOf } from '../conversions.ts';
import { joined } from '../origins.ts';
import { EvaluationError } from '../run.ts';
import { numberText } from '../text.ts';
import { argument, listResult, type TerraformFunction, textResult } from './function.ts';

/** `yamldecode`: the parts of a file keep their places; of any other text they have those of the whole text. */
const yamlDecode: TerraformFunction = (args, call) => {
  const value = argument(args, 0, call);
  const text = textOf(value);
  const file = value.origins.find(
    ({ source, start, end }) => start === 0 && end === source.text.length && source.text === text,
  );
  const source: Source = file?.source ?? { path: call.span.source.path, text };
  const parsed = parseYaml(source);
  if ('problem' in parsed) throw new EvaluationError(`the text is not valid YAML: ${parsed.problem.message}`);
  const [document, ...others] = parsed.documents;
  if (others.length > 0) throw new EvaluationError('the text has more than one YAML document');
  if (!document) return { kind: 'null', origins: [call.span] };
  return file ? document : relocated(document, joined(value.origins, [call.span]), call.span);
};

function relocated(value: Value, origins: readonly Span[], at: Span): Value {
  switch (value.kind) {
    case 'list':
      return { ...value, origins, items: value.items.map((item) => relocated(item, origins, at)) };
    case 'object': {
      const keySpan = origins[0] ?? at;
      const entries = value.entries.map(({ key, value: item }) => ({
        key,
        keySpan,
        value: relocated(item, origins, at),
      }));
      return { ...value, origins, entries };
    }
    default:
      return { ...value, origins };
  }
}

const yamlEncode: TerraformFunction = (args, call) => {
  return textResult(`${yaml(argument(args, 0, call), '', 0)}\n`, args, call);
};

/** Block style with quoted strings and sorted keys, as Terraform writes it. */
function yaml(value: Value, indentation: string, depth: number): string {
  if (depth > 60) throw new EvaluationError('the value is nested too deeply', 'limit');
  const nested = (item: Value): string => {
    const inline = (item.kind !== 'list' && item.kind !== 'object') || sizeOf(item) === 0;
    return inline ? ` ${yaml(item, indentation, depth + 1)}` : `\n${yaml(item, `${indentation}  `, depth + 1)}`;
  };
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'number':
      return numberText(value.value);
    case 'bool':
      return String(value.value);
    case 'list':
      if (value.items.length === 0) return '[]';
      return value.items
        .map((item) => `${indentation}- ${yaml(item, `${indentation}  `, depth + 1).trimStart()}`)
        .join('\n');
    case 'object': {
      if (value.entries.length === 0) return '{}';
      const sorted = [...value.entries].sort((a, b) => byText(a.key, b.key));
      return sorted
        .map(({ key, value: item }) => {
          const list = item.kind === 'list' && item.items.length > 0;
          return `${indentation}${JSON.stringify(key)}:${list ? `\n${yaml(item, indentation, depth + 1)}` : nested(item)}`;
        })
        .join('\n');
    }
    default:
      return JSON.stringify(textOf(value));
  }
}

function sizeOf(value: Value): number {
  if (value.kind === 'list') return value.items.length;
  return value.kind === 'object' ? value.entries.length : 0;
}

/** `csvdecode`: RFC 4180 with a line of names first. */
const csvDecode: TerraformFunction = (args, call) => {
  const value = argument(args, 0, call);
  const [names, ...rows] = csvRows(textOf(value));
  if (!names) throw new EvaluationError('the text has no line of names');
  const origins = joined(value.origins, [call.span]);
  const objects = rows.map((row): Value => {
    if (row.length !== names.length)
      throw new EvaluationError('a line has another number of fields than there are names');
    const entries = names.map((key, i) => ({ key, keySpan: call.span, value: stringValue(row[i] ?? '', origins) }));
    return { kind: 'object', entries, origins };
  });
  return listResult(objects, call);
};

function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text.charAt(i + 1) === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === ',') {
      row.push(field);
      field = '';
    } else if (character === '\n') {
      row.push(field.replace(/\r$/, ''));
      if (row.length > 1 || row[0] !== '') rows.push(row);
      [row, field] = [[], ''];
    } else field += character;
  }
  if (quoted) throw new EvaluationError('a quote is never closed');
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}

export const yamlFunctions: ReadonlyMap<string, TerraformFunction> = new Map([
  ['yamldecode', yamlDecode],
  ['yamlencode', yamlEncode],
  ['csvdecode', csvDecode],
]);
