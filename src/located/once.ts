/** What is computed when somebody asks for it first, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is computed of a thing when somebody asks for it first, and kept as long as the thing. */
export function onceOf<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

/** What is computed of a thing together with something else when somebody asks for it first, and kept as long as the thing. */
export function onceOfEach<K extends object, L, T>(make: (of: K, and: L) => T): (of: K, and: L) => T {
  const made = onceOf((_: K) => new Map<L, { readonly value: T }>());
  return (of, and) => {
    const all = made(of);
    const known = all.get(and);
    if (known) return known.value;
    const value = make(of, and);
    all.set(and, { value });
    return value;
  };
}
