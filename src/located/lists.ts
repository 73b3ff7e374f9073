/** Puts a value at the end of the list that a map has under a key. */
export function putInto<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
