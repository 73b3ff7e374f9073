/**
 * Evaluates the root modules at HEAD of fetched repositories and tells how many of their policies are resolved:
 *   node scripts/terraform-share.ts <folder of repositories> [most root modules of one repository] [--verbose]
 * Prints the share of each repository, why the rest is not resolved, what is undecided, and the slowest roots.
 */
import { settle } from '../src/revisions/settle.ts';
import { terraform } from '../src/terraform/index.ts';
import { isConfiguration } from '../src/terraform/modules/configuration.ts';
import { visitRepositories } from './share/repositories.ts';
import { gapsOf, place, resolutionOf, Shares } from './share/resolution.ts';

const options = { varFiles: [], parameterFiles: [] };
const verbose = process.argv.includes('--verbose');
const [folder, perRepository = '400'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!folder) throw new Error('usage: terraform-share.ts <folder of repositories> [most roots of one repository]');

const all = new Shares();
const reasons = new Map<string, number>();
const undecidedBy = new Map<string, number>();
const details: string[] = [];
const times: { readonly ms: number; readonly root: string }[] = [];

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
const shown = (counts: Map<string, number>) =>
  [...counts].map(([key, number]) => `${key} ${number}`).join(', ') || 'nothing';

await visitRepositories(folder, async ({ name, paths, files }) => {
  const changed = paths.filter((path) => isConfiguration(path) && !path.includes('.terraform/'));
  if (changed.length === 0) return true;
  const shares = new Shares();
  const { units } = (await settle(files, (loaded) => terraform.units(loaded, changed, options))).result;
  const step = Math.max(1, units.length / Number(perRepository));
  const roots = units.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  for (const root of roots) {
    await settle(files, (loaded) => terraform.extract(loaded, root, options));
    const start = performance.now();
    const { grants, undecided } = (await settle(files, (loaded) => terraform.extract(loaded, root, options))).result;
    times.push({ ms: performance.now() - start, root: `${name}:${root}` });
    for (const grant of grants) {
      const gaps = gapsOf(grant);
      const resolution = resolutionOf(grant, gaps);
      shares.add(resolution);
      all.add(resolution);
      for (const gap of gaps) {
        count(reasons, gap.reason);
        const what = `${place(gap)} ${gap.message.slice(0, 200)}`;
        details.push(`unknown ${gap.reason} ${name}:${root} ${grant.grantee.address} ${grant.use} ${what}`);
      }
    }
    for (const entry of undecided) {
      count(undecidedBy, entry.reason);
      details.push(`undecided ${entry.reason} ${name}:${root} ${place(entry)} ${entry.message.slice(0, 200)}`);
    }
  }
  console.log(`${name}: ${roots.length} of ${units.length} roots, ${shares}`);
  return true;
});
console.log(`all: ${all}`);
console.log(`unknown: ${shown(reasons)}`);
console.log(`undecided: ${shown(undecidedBy)}`);
times.sort((a, b) => b.ms - a.ms);
const slowest = times.slice(0, 5).map(({ ms, root }) => `${ms.toFixed(0)} ms ${root}`);
console.log(`slowest: ${slowest.join(', ')}`);
if (verbose) for (const line of details) console.log(line);
