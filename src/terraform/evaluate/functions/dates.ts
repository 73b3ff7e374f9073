import { textOf } from '../conversions.ts';
import { EvaluationError, NotKnown } from '../run.ts';
import { any, string } from '../typing/type.ts';
import {
  argument,
  define,
  type Implementation,
  numberResult,
  orNull,
  type TerraformFunction,
  textResult,
} from './function.ts';

const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|([+-])(\d\d):(\d\d))$/;

interface Moment {
  /** Milliseconds since 1970 in UTC. */
  readonly time: number;
  /** Minutes that the clock on the wall is ahead of UTC. */
  readonly offset: number;
}

function parseMoment(text: string): Moment {
  const match = rfc3339.exec(text);
  const [, year, month, day, hour, minute, second, fraction, zone, sign, zoneHours, zoneMinutes] = match ?? [];
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const date = new Date(wall);
  if (
    !match ||
    Number.isNaN(wall) ||
    date.getUTCDate() !== Number(day) ||
    date.getUTCMonth() !== Number(month) - 1 ||
    Number(hour) > 23 ||
    Number(minute) > 59 ||
    Number(second) > 59
  ) {
    throw new EvaluationError(`"${text.slice(0, 60)}" is no timestamp of RFC 3339`);
  }
  const offset = zone === 'Z' ? 0 : (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  return { time: wall - offset * 60_000 + Number(`0.${fraction ?? 0}`) * 1000, offset };
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function zoneText(offset: number, separator: string): string {
  const minutes = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function spelled(letters: string, wall: Date, offset: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hour = wall.getUTCHours();
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const month = months[wall.getUTCMonth()] ?? '';
  const day = days[wall.getUTCDay()] ?? '';
  switch (letters) {
    case 'YYYY':
      return String(wall.getUTCFullYear()).padStart(4, '0');
    case 'YY':
      return two(wall.getUTCFullYear() % 100);
    case 'MMMM':
      return month;
    case 'MMM':
      return month.slice(0, 3);
    case 'MM':
      return two(wall.getUTCMonth() + 1);
    case 'M':
      return String(wall.getUTCMonth() + 1);
    case 'DD':
      return two(wall.getUTCDate());
    case 'D':
      return String(wall.getUTCDate());
    case 'EEEE':
      return day;
    case 'EEE':
      return day.slice(0, 3);
    case 'hh':
      return two(hour);
    case 'h':
      return String(hour);
    case 'HH':
      return two(twelve);
    case 'H':
      return String(twelve);
    case 'AA':
      return hour < 12 ? 'AM' : 'PM';
    case 'aa':
      return hour < 12 ? 'am' : 'pm';
    case 'mm':
      return two(wall.getUTCMinutes());
    case 'm':
      return String(wall.getUTCMinutes());
    case 'ss':
      return two(wall.getUTCSeconds());
    case 's':
      return String(wall.getUTCSeconds());
    case 'Z':
      return offset === 0 ? 'Z' : zoneText(offset, ':');
    case 'ZZZ':
      return offset === 0 ? 'UTC' : zoneText(offset, '');
    case 'ZZZZ':
      return zoneText(offset, '');
    case 'ZZZZZ':
      return zoneText(offset, ':');
    default:
      throw new EvaluationError(`the date format has an unknown verb "${letters.slice(0, 10)}"`);
  }
}

const formatDate: Implementation = (args, call) => {
  const pattern = textOf(argument(args, 0, call));
  const { time, offset } = parseMoment(textOf(argument(args, 1, call)));
  const wall = new Date(time + offset * 60_000);
  let result = '';
  for (let at = 0; at < pattern.length; ) {
    const character = pattern.charAt(at);
    let end = at + 1;
    if (character === "'") {
      end = pattern.indexOf("'", at + 1);
      while (end > 0 && pattern.charAt(end + 1) === "'") end = pattern.indexOf("'", end + 2);
      if (end < 0) throw new EvaluationError('a quote of the date format is never closed');
      result += pattern.slice(at + 1, end).replaceAll("''", "'");
      at = end + 1;
    } else if (/[A-Za-z]/.test(character)) {
      while (pattern.charAt(end) === character) end++;
      result += spelled(pattern.slice(at, end), wall, offset);
      at = end;
    } else {
      result += character;
      at = end;
    }
  }
  return textResult(result, args, call);
};

const units: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/** 2 ** 63 nanoseconds, in milliseconds. */
const longestDuration = 9_223_372_036_854.775;

function durationOf(text: string): number {
  if (/^[+-]?0$/.test(text)) return 0;
  if (text.length > 100 || !/^[+-]?((\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h))+$/.test(text))
    throw new EvaluationError('the duration is not valid');
  let total = 0;
  for (const [, amount = '0', unit = 's'] of text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h)/g)) {
    total += Number(amount) * (units[unit] ?? 0);
  }
  if (total > longestDuration) throw new EvaluationError('the duration is too long');
  return text.startsWith('-') ? -total : total;
}

const timeAdd: Implementation = (args, call) => {
  const { time, offset } = parseMoment(textOf(argument(args, 0, call)));
  const result = new Date(time + durationOf(textOf(argument(args, 1, call))) + offset * 60_000);
  if (Number.isNaN(result.getTime())) throw new EvaluationError('the time is out of range');
  const zone = offset === 0 ? 'Z' : zoneText(offset, ':');
  return textResult(result.toISOString().replace(/\.\d+Z$/, zone), args, call);
};

const timeCompare: Implementation = (args, call) => {
  const [a, b] = [0, 1].map((i) => parseMoment(textOf(argument(args, i, call))).time);
  return numberResult(Math.sign((a ?? 0) - (b ?? 0)), args, call);
};

/** What differs from run to run, or from one implementation to the other, is not known from source. */
const notDeterministic: Implementation = () => {
  throw new NotKnown('unsupported-function');
};

const unknowable = ['timestamp', 'plantimestamp', 'uuid', 'bcrypt', 'rsadecrypt', 'base64gzip'].map(
  (name) => [name, define([], notDeterministic, { rest: orNull(any) })] as const,
);

export const dateFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['formatdate', define([string, string], formatDate)],
  ['timeadd', define([string, string], timeAdd)],
  ['timecmp', define([string, string], timeCompare)],
  ...unknowable,
]);
