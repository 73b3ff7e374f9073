import type { Side } from '../review/report-model.ts';
import { urlPath, wellFormed } from './escape.ts';

/** Where the repository's files can be read in a browser. Absent for a local review: places are then plain text. */
export interface Site {
  /** `https://github.com`, or the GitHub Enterprise server. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The revisions' commit ids. */
  readonly base: string;
  readonly head: string;
}

interface Place {
  readonly file: string;
  readonly side: Side;
  readonly startLine?: number;
  readonly endLine?: number;
}

/** A permanent link to lines of a file at its revision. */
export function permalink(site: Site, place: Place): string {
  const commit = place.side === 'base' ? site.base : site.head;
  const from = place.startLine === undefined ? '' : `#L${place.startLine}`;
  const to = place.startLine !== undefined && (place.endLine ?? 0) > place.startLine ? `-L${place.endLine}` : '';
  return `${site.serverUrl}/${urlPath(site.repository)}/blob/${urlPath(commit)}/${urlPath(place.file)}${from}${to}`;
}

/** `file:line` or `file`. */
export function placeText(place: Place): string {
  return place.startLine === undefined ? place.file : `${place.file}:${place.startLine}`;
}

/** The page of a MITRE ATT&CK tactic; undefined for what is no tactic id. */
export function tacticUrl(tacticId: string): string | undefined {
  return /^TA\d{4}$/.test(tacticId) ? `https://attack.mitre.org/tactics/${tacticId}/` : undefined;
}

/** A catalog reference as a link that Markdown cannot misread; undefined for what is no https URL. */
export function safeUrl(reference: string): string | undefined {
  if (!/^https:\/\/[\w.-]+(?:[/?#]|$)/.test(reference) || reference.length > 500) return undefined;
  return reference.replace(/[^\w./:?#&=%~-]/g, (character) => encodeURIComponent(wellFormed(character)));
}
