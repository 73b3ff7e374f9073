import { knownText, type Piece, type StringValue, type Value } from '../located/value.ts';

/**
 * What is called by a name in AWS. A name that has a part which only a deployment knows, as in `${Env}-chat`, is the same name
 * only where that part is the same: in one template, not in another that has a parameter of the same name.
 */
export class Names<T> {
  readonly #known: Map<string, T>;
  readonly #here = new Map<string, T>();

  /** @param all the names of all templates of a stack */
  constructor(all: Map<string, T>) {
    this.#known = all;
  }

  set(kind: string, name: Value | undefined, of: T): void {
    if (name?.kind !== 'string') return;
    const text = knownText(name);
    if (text !== undefined) this.#known.set(`${kind} ${text}`, of);
    else this.#here.set(keyOf(kind, name.pieces), of);
  }

  get(kind: string, name: StringValue): T | undefined {
    const text = knownText(name);
    return text === undefined ? this.#here.get(keyOf(kind, name.pieces)) : this.#known.get(`${kind} ${text}`);
  }
}

function keyOf(kind: string, pieces: readonly Piece[]): string {
  return JSON.stringify([kind, ...pieces.map((piece) => (typeof piece === 'string' ? piece : [piece.name]))]);
}

/** What stands behind the last slash of an ARN; another text as it is. */
export function nameInArn(value: StringValue): StringValue {
  const { pieces } = value;
  const [first] = pieces;
  if (typeof first !== 'string' || !first.startsWith('arn:')) return value;
  const at = pieces.findLastIndex((piece) => typeof piece === 'string' && piece.includes('/'));
  const piece = pieces[at];
  if (typeof piece !== 'string') return value;
  const rest = piece.slice(piece.lastIndexOf('/') + 1);
  return { ...value, pieces: [...(rest === '' ? [] : [rest]), ...pieces.slice(at + 1)] };
}
