import type { Span } from '../../located/source.ts';
import type { ClassDeclaration, FunctionDeclaration, Method, Placed } from '../syntax/tree.ts';
import { spanIn } from './run.ts';
import type { Scope } from './scope.ts';
import type { ClassThing, FunctionThing, Thing } from './thing.ts';

/** A function or method as it is declared in a scope; `self` is the object that it belongs to. */
export function functionOf(declared: FunctionDeclaration, scope: Scope, self?: Thing): FunctionThing {
  const { name, parameters, body } = declared;
  return { kind: 'function', name, parameters, body, scope, self, at: spanIn(scope.source, declared) };
}

/** A class as it is declared in a scope: the one that the scope has, where it was made already. */
export function classOf(declaration: ClassDeclaration, scope: Scope): ClassThing {
  const known = scope.get(declaration.name);
  if (known?.kind === 'class' && known.declaration === declaration) return known;
  return { kind: 'class', declaration, scope, statics: new Map() };
}

/** The constructor of a class, where it has one of its own. */
export function makerOf({ methods }: ClassDeclaration): Method | undefined {
  return methods.find(({ name }) => name === 'constructor' || name === '__init__');
}

/** What tells a body from others, where it has any statement. */
export function bodyOf({ body }: Pick<FunctionDeclaration, 'body'>): Placed | undefined {
  return body[0];
}

/** How a class begins, up to its name. */
export function headOf({ declaration: { name, start, end }, scope: { source } }: ClassThing): Span {
  const at = source.text.indexOf(name, start);
  return { source, start, end: at >= 0 && at < end ? at + name.length : start };
}
