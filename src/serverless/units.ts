import type { Survey, Units } from '../discovery/front-end.ts';
import { isServiceName, mayBeService } from '../discovery/service-file.ts';
import { limits } from '../limits.ts';
import { byText } from '../located/order.ts';
import type { Piece } from '../located/value.ts';
import type { Files } from '../revisions/files.ts';
import { candidates } from './included-file.ts';
import { textOf } from './pattern.ts';

const maxServices = limits.serverless.services;
const maxIncluded = limits.serverless.included;
const maxIncludes = limits.serverless.includes;
const maxPathLength = limits.serverless.pathLength;

/** The services that changed files are, or that include one of them, directly or through another file. */
export function servicesOf(files: Files, changed: readonly string[]): Units {
  const found = new Set<string>();
  const others = new Set<string>();
  for (const path of changed) {
    const content = files.read(path);
    if (isServiceName(path) || (content.kind === 'text' && mayBeService(content.source))) found.add(path);
    else others.add(path);
  }
  const services = others.size === 0 ? [] : files.listAll('').filter((path) => isServiceName(path));
  for (const path of services.slice(0, maxServices))
    if (!found.has(path) && includes(files, path, others)) found.add(path);
  return {
    units: [...found].sort(byText),
    undecided:
      services.length <= maxServices
        ? []
        : [
            {
              reason: 'limit',
              message: `There are more than ${maxServices} services; not all were searched for what includes the changed files.`,
              at: { path: [...others][0] ?? '' },
              remedy: 'Review by hand which services include the changed files.',
            },
          ],
  };
}

/** The services among some files. */
export function surveyServices(files: Files, paths: readonly string[]): Survey {
  const units = paths.filter((path) => {
    if (isServiceName(path)) return true;
    const content = files.read(path);
    return content.kind === 'text' && mayBeService(content.source);
  });
  return { found: units.map((unit) => ({ unit })), uses: [], undecided: [] };
}

/**
 * Whether a service reaches one of the files by `${file(path)}`, or may reach it because it includes more than is followed.
 * Paths are relative to the service, wherever they stand.
 */
function includes(files: Files, service: string, wanted: ReadonlySet<string>): boolean {
  const seen = new Set([service]);
  const open = [service];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const content = files.read(path);
    if (content.kind !== 'text') continue;
    const { paths, complete } = includedPaths(content.source.text);
    if (!complete) return true;
    for (const pieces of paths) {
      for (const target of candidates({ files, path: service }, pieces)) {
        if (wanted.has(target)) return true;
        if (seen.has(target) || !/\.(?:ya?ml|json)$/.test(target)) continue;
        // the service itself is not one of them
        if (seen.size > maxIncluded) return true;
        seen.add(target);
        open.push(target);
      }
    }
  }
  return false;
}

/** The paths that a text includes. */
export interface IncludedPaths {
  readonly paths: readonly (readonly Piece[])[];
  /** False where there are more, or longer ones, than are looked at. */
  readonly complete: boolean;
}

/** The paths in `file(…)` of a text; a variable in a path is a hole. */
export function includedPaths(text: string): IncludedPaths {
  const paths: Piece[][] = [];
  const at = { source: { path: '', text }, start: 0, end: 0 };
  let left = maxIncludes;
  for (let start = text.indexOf('file('); start >= 0; start = text.indexOf('file(', start + 5)) {
    if (left-- === 0) return { paths, complete: false };
    const pieces: Piece[] = [];
    let literal = '';
    let depth = 0;
    for (let i = start + 5; i < text.length; i++) {
      const unit = text.charAt(i);
      if (depth === 0 && (unit === ')' || unit === '\n')) break;
      if (i - start - 5 >= maxPathLength) return { paths, complete: false };
      if (text.startsWith('${', i)) {
        if (depth++ === 0) {
          pieces.push(literal, { name: 'variable', reason: 'unresolved-variable', at });
          literal = '';
        }
        i++;
      } else if (depth > 0) depth -= unit === '}' ? 1 : 0;
      else literal += unit;
    }
    const path = [...pieces, literal].filter((piece) => piece !== '').map(trimmed);
    if (path.some((piece) => typeof piece === 'string') && textOf(path) !== '') paths.push(path);
  }
  return { paths, complete: true };
}

function trimmed(piece: Piece, i: number, all: readonly Piece[]): Piece {
  if (typeof piece !== 'string') return piece;
  const behind = i === 0 ? piece.trimStart() : piece;
  return i === all.length - 1 ? behind.trimEnd() : behind;
}
