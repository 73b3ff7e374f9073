import type { Value } from '../../../located/value.ts';
import { NotKnown } from '../run.ts';
import { any, bool, list, map, number, set, string, type Type } from '../typing/type.ts';
import { argument, define, orNull, type TerraformFunction } from './function.ts';

const conversion = (type: Type): TerraformFunction =>
  define([orNull(type)], ([value], call) => argument(value ? [value] : [], 0, call));

const same = define([orNull(any)], (args, call): Value => argument(args, 0, call));

/** Marks are not followed: whether a value has one is not known. */
const isMarked = define([orNull(any)], () => {
  throw new NotKnown('unsupported-function');
});

/** `tostring` and its like; marks (sensitive, ephemeral) do not change what a value is. */
export const typeFunctions: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['tostring', conversion(string)],
  ['tonumber', conversion(number)],
  ['tobool', conversion(bool)],
  ['tolist', conversion(list(any))],
  ['toset', conversion(set(any))],
  ['tomap', conversion(map(any))],
  ['sensitive', same],
  ['nonsensitive', same],
  ['ephemeralasnull', same],
  ['issensitive', isMarked],
]);
