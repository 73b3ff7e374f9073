import type { Value } from '../located/value.ts';

/** One member of a list whose shape may depend on conditions. */
export interface Member {
  readonly value: Value;
  /** A value made of the member, put under the conditions that the member stands under; elsewhere there is nothing. */
  under(value: Value): Value;
}

/**
 * The members of a list, of a single value, or of what a condition chooses between: each once, with the conditions that it
 * needs, so that equal conditions still turn out equal when documents are compared. Null has no members.
 */
export function membersOf(value: Value | undefined): readonly Member[] {
  if (!value) return [];
  switch (value.kind) {
    case 'null':
      return [];
    case 'list':
      return value.items.flatMap(membersOf);
    case 'choice':
      return value.options.flatMap((option, chosen) =>
        membersOf(option).map((member) => ({
          value: member.value,
          under: (made) => ({
            ...value,
            options: value.options.map((other, i) =>
              i === chosen ? member.under(made) : { kind: 'null', origins: other.origins },
            ),
          }),
        })),
      );
    default:
      return [{ value, under: (made) => made }];
  }
}

/** `made` where a value is absent or null, nothing where it is there; undefined when it is surely there. */
export function whereAbsent(value: Value | undefined, made: Value): Value | undefined {
  if (!value || value.kind === 'null') return made;
  if (value.kind !== 'choice') return undefined;
  const options = value.options.map((option) => whereAbsent(option, made));
  if (options.every((option) => option === undefined)) return undefined;
  return { ...value, options: options.map((option): Value => option ?? { kind: 'null', origins: value.origins }) };
}
