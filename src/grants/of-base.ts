import type { Grant, Grantee } from './grant.ts';

/** A grant of base as head has it, where head does not say that it is gone: all its places stay those of base. */
export function grantOfBase(grant: Grant): Grant {
  return { ...grant, grantee: granteeOfBase(grant.grantee), ofBase: 'all' };
}

/** A grantee of base that is told of at head: its places stay those of base. */
export function granteeOfBase(grantee: Grantee): Grantee {
  return { ...grantee, ofBase: true };
}
