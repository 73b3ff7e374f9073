/**
 * A smaller input that still fails: lines, then shorter pieces are left out as long as what is left fails. Ends when
 * nothing can be left out, or at the deadline with what it has.
 */
export async function minimal(
  input: Uint8Array,
  fails: (input: Uint8Array) => Promise<boolean>,
  deadline: number,
): Promise<Uint8Array> {
  let best = Buffer.from(input).toString('latin1');
  const attempts: readonly ((text: string) => readonly string[])[] = [
    (text) => text.split(/(?<=\n)/),
    (text) => text.split(/(?<=[^\w])|(?=[^\w])/),
    (text) => [...text],
  ];
  for (const split of attempts)
    for (let size = split(best).length >> 1 || 1, again = true; again; ) {
      const parts = split(best);
      let left: readonly string[] = parts;
      for (let at = 0; at < left.length; ) {
        if (Date.now() > deadline) return Buffer.from(best, 'latin1');
        const without = [...left.slice(0, at), ...left.slice(at + size)];
        if (await fails(Buffer.from(without.join(''), 'latin1'))) {
          left = without;
          best = left.join('');
        } else at += size;
      }
      again = size > 1 || left.length < parts.length;
      size = Math.max(1, size >> 1);
    }
  return Buffer.from(best, 'latin1');
}
