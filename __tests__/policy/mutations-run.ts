import { loadManagedPolicies } from '../../src/catalog/managed.ts';
import { mutateManaged } from './managed-mutations.ts';

/** Mutates all AWS-managed policies: `npm run mutations`. */
const started = performance.now();
const { problems, ...counts } = mutateManaged(await loadManagedPolicies(), 1);
for (const problem of problems.slice(0, 50)) console.log(problem);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(JSON.stringify({ ...counts, problems: problems.length, seconds }));
process.exitCode = problems.length > 0 ? 1 : 0;
