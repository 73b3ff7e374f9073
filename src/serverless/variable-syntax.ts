import { limits } from '../limits.ts';
/** A string of serverless.yml in parts: literal text, and variables such as `${self:custom.name, 'x'}`. */
export type Part = string | Variable;

/** One variable: its sources are tried in order, the first that has a value wins. */
export interface Variable {
  readonly sources: readonly VariableSource[];
  /** The variable as it is written. */
  readonly text: string;
}

export type VariableSource =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'text'; readonly parts: readonly Part[] }
  /** `type(argument):address`; `file(./x.yml):key`, `self:custom.x`, `opt:stage`. */
  | {
      readonly kind: 'call';
      readonly type: string;
      readonly argument: readonly Part[];
      readonly address: readonly Part[];
    };

const maxNesting = limits.serverless.nesting;

/**
 * The parts of a string ("Variables", Serverless Framework documentation). What is no variable there stays text:
 * CloudFormation's `${Name}` and `${AWS::Region}`. Undefined when braces do not match or nest too deep.
 */
export function partsOf(text: string): readonly Part[] | undefined {
  const reader = new Reader(text);
  const parts = reader.parts('', 0);
  return reader.failed ? undefined : parts;
}

/** The characters that one variable can begin with; `${{x}}` is the older custom syntax for `${x}`. */
const opening = /\$\{\{?/y;
const typeName = /[A-Za-z][\w-]*/y;
const plainLiteral = /[\w.+-]+(?=\s*[,}])/y;
const blanks = /\s*/y;

class Reader {
  failed = false;
  readonly #text: string;
  #at = 0;
  /** Steps that are left: text that is read again and again, because what looked like a variable is none, ends here. */
  #left: number;

  constructor(text: string) {
    this.#text = text;
    this.#left = 8 * text.length + 1_000;
  }

  parts(stop: string, depth: number): readonly Part[] {
    const parts: Part[] = [];
    let literal = '';
    while (this.#at < this.#text.length && !this.failed) {
      if (--this.#left < 0 || depth > maxNesting) this.failed = true;
      const unit = this.#text.charAt(this.#at);
      if (unit !== '' && stop.includes(unit)) break;
      const variable = unit === '$' ? this.#variable(depth + 1) : undefined;
      if (variable) {
        if (literal !== '') parts.push(literal);
        literal = '';
        parts.push(variable);
      } else {
        literal += unit;
        this.#at++;
      }
    }
    if (literal !== '') parts.push(literal);
    return parts;
  }

  /** A variable at this place; undefined, with the place unchanged, when there is none. */
  #variable(depth: number): Variable | undefined {
    const start = this.#at;
    const open = this.#take(opening);
    if (open === undefined) return undefined;
    const sources: VariableSource[] = [];
    const close = open === '${{' ? '}}' : '}';
    for (;;) {
      this.#take(blanks);
      const source = this.#source(depth);
      this.#take(blanks);
      const ends = this.#text.startsWith(close, this.#at);
      if (!source || this.failed || !(ends || this.#text[this.#at] === ',')) {
        this.#at = start;
        return undefined;
      }
      sources.push(source);
      this.#at += ends ? close.length : 1;
      if (ends) return { sources, text: this.#text.slice(start, this.#at) };
    }
  }

  #source(depth: number): VariableSource | undefined {
    const first = this.#text.charAt(this.#at);
    if (first === "'" || first === '"') {
      this.#at++;
      const parts = this.parts(first, depth);
      if (this.#text[this.#at] !== first) return undefined;
      this.#at++;
      return { kind: 'text', parts };
    }
    if (first === '$') return { kind: 'text', parts: trimmed(this.parts(',}', depth)) };
    return this.#literal() ?? this.#call(depth);
  }

  #literal(): VariableSource | undefined {
    const text = this.#take(plainLiteral);
    if (text === undefined) return undefined;
    if (text === 'null') return { kind: 'literal', value: null };
    if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
    if (/^[-+]?\d/.test(text)) return { kind: 'literal', value: String(Number(text)) === text ? Number(text) : text };
    this.#at -= text.length;
    return undefined;
  }

  #call(depth: number): VariableSource | undefined {
    const type = this.#take(typeName);
    if (type === undefined) return undefined;
    let argument: readonly Part[] = [];
    const called = this.#text[this.#at] === '(';
    if (called) {
      this.#at++;
      argument = trimmed(this.parts(')', depth));
      if (this.#text[this.#at] !== ')') return undefined;
      this.#at++;
    }
    if (this.#text[this.#at] !== ':') return called ? { kind: 'call', type, argument, address: [] } : undefined;
    // `AWS::Region` is CloudFormation's
    if (this.#text[this.#at + 1] === ':') return undefined;
    this.#at++;
    return { kind: 'call', type, argument, address: trimmed(this.parts(',}', depth)) };
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }
}

function trimmed(parts: readonly Part[]): readonly Part[] {
  const last = parts.length - 1;
  return parts
    .map((part, i) => {
      if (typeof part !== 'string') return part;
      const behind = i === 0 ? part.trimStart() : part;
      return i === last ? behind.trimEnd() : behind;
    })
    .filter((part) => part !== '');
}
