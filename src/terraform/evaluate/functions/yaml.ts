import type { Source } from '../../../located/source.ts';
import type { Entry, Value } from '../../../located/value.ts';
import { LateModule } from '../../../revisions/late-module.ts';
import { textOf } from '../conversions.ts';
import { describe } from '../describe.ts';
import { numberOfText, numberText } from '../numbers/number.ts';
import { joined, wholeFile } from '../origins.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { bounded } from '../tree-size.ts';
import { any, string } from '../typing/type.ts';
import { writtenForm } from '../written-form.ts';
import { argument, define, type Implementation, orNull, type TerraformFunction, textResult } from './function.ts';
import { relocated } from './relocation.ts';
import { yamlText } from './yaml-text.ts';

/** Loaded for configurations that decode YAML only. */
export const yamlParser = new LateModule(() => import('../../../located/yaml-tree.ts'));

/** `yamldecode`: the parts of a file keep their places; of any other text they have those of the whole text. */
const yamlDecode: Implementation = (args, call) => {
  const value = argument(args, 0, call);
  if (value.kind === 'string' && value.json) return bounded(writtenForm(value.json));
  const text = textOf(value);
  const file = wholeFile(value, text);
  const source: Source = file?.source ?? { path: call.span.source.path, text };
  const parsed = yamlParser.from(call.scope.run.files).parseYaml(source);
  if ('problem' in parsed) {
    const { reason, message } = parsed.problem;
    if (reason !== 'parse-error') throw new NotKnown(reason);
    throw new EvaluationError(`the text is not valid YAML: ${message}`);
  }
  const [document, ...others] = parsed.documents;
  if (others.length > 0) throw new EvaluationError('the text has more than one YAML document');
  if (!document) throw new EvaluationError('the text has no YAML document');
  const resolved = resolve(document);
  return file ? resolved : relocated(resolved, joined(value.origins, [call.span]), call.span);
};

/** Plain scalars in the types that Terraform gives them, which are more than other readers of policies take. */
function resolve(value: Value): Value {
  switch (value.kind) {
    case 'list':
      return { ...value, items: value.items.map(resolve) };
    case 'object': {
      const entries = new Map<string, Entry>();
      for (const entry of value.entries) {
        const key = keyOf(entry);
        entries.set(key, { ...entry, key, value: resolve(entry.value) });
      }
      return { ...value, entries: [...entries.values()] };
    }
    case 'string': {
      const text = textOf(value);
      const [at] = value.origins;
      if (!at || at.source.text.slice(at.start, at.end) !== text) return value;
      const before = at.source.text.slice(Math.max(0, at.start - 40), at.start);
      return /![!\w]*\s+$/.test(before) ? value : plain(text, value);
    }
    case 'unknown':
      throw new EvaluationError('the text has a tag that is not known', 'unsupported-construct');
    default:
      return value;
  }
}

/** A key as a string: what is a number or a boolean has its own text. */
function keyOf({ key, keySpan }: Entry): string {
  const written = keySpan.source.text.slice(keySpan.start, keySpan.end);
  if (written !== key) return key;
  const value = plain(key, { kind: 'string', pieces: [key], origins: [keySpan] });
  if (value.kind === 'bool') return String(value.value);
  if (value.kind === 'number') return numberText(value);
  if (/^(~|null|Null|NULL|)$/.test(key)) throw new EvaluationError('a key must not be null');
  return textOf(value);
}

function plain(text: string, value: Value & { readonly kind: 'string' }): Value {
  const { origins } = value;
  if (text.length > 2000) return value;
  if (/^(y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/.test(text)) return { kind: 'bool', value: true, origins };
  if (/^(n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/.test(text)) return { kind: 'bool', value: false, origins };
  if (/^[-+]?\.(inf|Inf|INF)$|^\.(nan|NaN|NAN)$/.test(text)) {
    return { kind: 'unknown', name: text, reason: 'unsupported-expression', origins };
  }
  const radix = /^0x[0-9a-fA-F]+$|^0o[0-7]+$/.test(text) ? BigInt(text).toString() : undefined;
  const digits = /^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(text) ? text : radix;
  const number = digits === undefined ? undefined : numberOfText(digits, origins);
  return number ?? timestamp(text, value);
}

const date = /^(\d{4})-(\d{1,2})-(\d{1,2})/;
/** A time in UTC behind a space, or one with its zone behind a `T`. */
const time =
  /^(?: (\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?|[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/** Dates become times of day in UTC, and times lose parts of seconds (RFC 3339). */
function timestamp(text: string, value: Value & { readonly kind: 'string' }): Value {
  const [start = '', year = '', month = '', day = ''] = date.exec(text) ?? [];
  const found = start === '' ? null : time.exec(text.slice(start.length));
  if (!found) return value;
  const [, hours, minutes, seconds, ...zoned] = found;
  const [inZoneHours, inZoneMinutes, inZoneSeconds, zone = 'Z'] = zoned;
  const two = (digits: string): string => digits.padStart(2, '0');
  const parts = [hours ?? inZoneHours ?? '0', minutes ?? inZoneMinutes ?? '0', seconds ?? inZoneSeconds ?? '0'];
  const suffix = /^[+-]00:00$/.test(zone) ? 'Z' : zone;
  const at = `${year}-${two(month)}-${two(day)}T${parts.map(two).join(':')}${suffix}`;
  return Number.isNaN(Date.parse(at)) ? value : { ...value, pieces: [at] };
}

/** `yamlencode`: the text; where a part of that is not known, something unknown that keeps the structure which it encodes. */
const yamlEncode: Implementation = (args, call) => {
  const value = argument(args, 0, call);
  try {
    return textResult(yamlText(value), args, call);
  } catch (error) {
    if (!(error instanceof NotKnown) || error.reason === 'limit' || (value.kind !== 'list' && value.kind !== 'object'))
      throw error;
    const hole = { name: `yamlencode(${describe(value)})`, reason: error.reason, at: call.span };
    return { kind: 'string', pieces: [hole], json: value, origins: joined(value.origins, [call.span]) };
  }
};

export const yamlFunctions: ReadonlyMap<string, TerraformFunction> = new Map([
  ['yamldecode', define([string], yamlDecode)],
  ['yamlencode', define([orNull(any)], yamlEncode)],
]);
