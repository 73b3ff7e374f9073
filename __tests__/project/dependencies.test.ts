import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { installedPackages, licencesText } from '../../scripts/packages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = installedPackages(root);

describe('dependencies', () => {
  test('are all in docs/dependencies.md, with version, licence and size', () => {
    const page = readFileSync(`${root}docs/dependencies.md`, 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    for (const { name, version, licence } of packages) {
      const row = rows.find((line) => line.startsWith(`| \`${name}\` | ${version} | ${licence} | `));
      expect(row, `${name} ${version}: run "node scripts/dependencies.ts"`).toMatch(/\d kB \||not in the bundle/);
    }
    expect(rows).toHaveLength(packages.length);
  });

  test('have licences that allow it, and the texts of all of them', () => {
    for (const { name, licence } of packages)
      expect(licence, name).toMatch(/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|PSF-2\.0)$/);
    const text = licencesText(root);
    for (const { name, version } of packages) expect(text).toContain(`${name} ${version}\n`);
    expect(text).toContain('Mozilla Public License 2.0');
  });

  test('are imported by the program; nothing is carried along', () => {
    const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    expect(Object.keys(manifest.dependencies).sort()).toEqual(
      packages.filter(({ direct }) => direct).map(({ name }) => name),
    );
    for (const version of Object.values<string>({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+/);
  });
});
