import { itemsOf, optionsOf, propertyOf } from '../located/tree.ts';
import type { Entry, Value } from '../located/value.ts';
import { note, placeOf, type Service } from './service.ts';
import { evaluate, resolve } from './variables.ts';

/** The value below keys of the service, resolved on the way but not inside. */
export function sectionAt(service: Service, ...keys: readonly string[]): Value | undefined {
  let at: Value | undefined = service.root;
  for (const key of keys) at = memberOf(at, key, service);
  return at;
}

/** A member of a section, resolved but not inside; of every form that a condition gives the section. */
export function memberOf(section: Value | undefined, key: string, service: Service): Value | undefined {
  if (section?.kind === 'choice') {
    const options = section.options.flatMap((option) => memberOf(option, key, service) ?? []);
    return options.length === 0 ? undefined : { ...section, options };
  }
  const value = propertyOf(section, key);
  const resolved = value && resolve(value, service);
  return resolved?.kind === 'null' ? undefined : resolved;
}

/** A member of a section, with all that is inside. */
export function wholeOf(section: Value | undefined, key: string, service: Service): Value | undefined {
  const member = memberOf(section, key, service);
  const value = member && evaluate(member, service);
  return value?.kind === 'null' ? undefined : value;
}

/** The parts of a section that may be a list of sections, each an object; what cannot be known is noted. */
export function partsOfSection(service: Service, section: Value | undefined, what: string): readonly Value[] {
  return itemsOf(section)
    .flatMap((item) => optionsOf(resolve(item, service)))
    .flatMap(({ value }) => itemsOf(value))
    .flatMap((item) => optionsOf(resolve(item, service)))
    .flatMap(({ value }) => {
      noteUnknown(service, value, what);
      return value.kind === 'object' ? [value] : [];
    });
}

/** The entries of a section in all its parts. */
export function entriesOf(service: Service, section: Value | undefined, what: string): readonly Entry[] {
  return partsOfSection(service, section, what).flatMap((part) => (part.kind === 'object' ? part.entries : []));
}

/** Notes a part of the service that can hold permissions and is not known from source. */
export function noteUnknown(service: Service, value: Value | undefined, what: string): void {
  const hole = value?.kind === 'string' ? value.pieces.find((piece) => typeof piece !== 'string') : undefined;
  const unknown = value?.kind === 'unknown' ? value : typeof hole === 'object' ? hole : undefined;
  if (!value || !unknown) return;
  note(service, {
    reason: unknown.reason,
    message: `${what} of ${service.path} cannot be read: ${unknown.name} is not known from source.`,
    at: placeOf(value, service),
    remedy: 'Write this part in YAML or JSON in the repository, or review its permissions by hand.',
  });
}
