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
  /** The commit that configuration and suppressions are from: the tip of the base. `base` when absent. */
  readonly rules?: string;
  /** Where this version's own documentation is: `https://github.com/OWNER/REPO/blob/REF`. */
  readonly documentation?: string;
}

interface Place {
  readonly file: string;
  readonly side: Side | 'rules';
  readonly startLine?: number;
  readonly endLine?: number;
}

/** A permanent link to lines of a file at its revision. */
export function permalink(site: Site, place: Place): string {
  const commit = { base: site.base, head: site.head, rules: site.rules ?? site.base }[place.side];
  const from = place.startLine === undefined ? '' : `#L${place.startLine}`;
  const to = place.startLine !== undefined && (place.endLine ?? 0) > place.startLine ? `-L${place.endLine}` : '';
  return `${site.serverUrl}/${urlPath(site.repository)}/blob/${urlPath(commit)}/${urlPath(place.file)}${from}${to}`;
}

/** `file:line` or `file`. */
export function placeText(place: Place): string {
  return place.startLine === undefined ? place.file : `${place.file}:${place.startLine}`;
}

/** The documentation of an action at this version; undefined for users' own entries and where no site is known. */
export function pageUrl(page: string | undefined, site: Pick<Site, 'documentation'> | undefined): string | undefined {
  if (site?.documentation === undefined || page === undefined) return undefined;
  return /^docs\/catalog\/[a-z0-9-]+\.md#[a-z0-9-]+$/.test(page) ? `${site.documentation}/${page}` : undefined;
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
