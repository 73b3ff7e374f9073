import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package that is installed for production: what users get. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text of its licence file; '' when it has none. */
  readonly text: string;
  /** Named in package.json, not only needed by another package. */
  readonly direct: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const byName = (a: InstalledPackage, b: InstalledPackage): number => {
  const [x, y] = [`${a.name} ${a.version}`, `${b.name} ${b.version}`];
  return x < y ? -1 : x > y ? 1 : 0;
};

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly dev?: boolean;
        readonly devOptional?: boolean;
        readonly optional?: boolean;
        readonly license?: string;
      }
    >
  >;
}

function licenceFile(folder: string): string {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(file));
  return name === undefined ? '' : readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim();
}

/** The production packages of package-lock.json, sorted by name. */
export function installedPackages(root: string): readonly InstalledPackage[] {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const found = new Map<string, InstalledPackage>();
  for (const one of listed(lock, manifest, root)) found.set(`${one.name} ${one.version}`, one);
  return [...found.values()].sort(byName);
}

function listed(lock: Lock, manifest: Manifest, root: string): readonly InstalledPackage[] {
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path, { version = '', license = '' }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const direct = Object.hasOwn(manifest.dependencies, name);
      return { name, version, licence: license, text: licenceFile(join(root, path)), direct };
    });
}

const compiledIn = `hcl2-parser contains, compiled to JavaScript by GopherJS:

  github.com/hashicorp/hcl/v2 2.10.0, Copyright HashiCorp, Inc., under the Mozilla Public License 2.0. This Source Code Form is
  subject to the terms of the Mozilla Public License, v. 2.0, a copy of which is at https://mozilla.org/MPL/2.0/. Its source is
  at https://github.com/hashicorp/hcl/tree/v2.10.0.
  github.com/tmccombs/hcl2json 0.3.3, github.com/zclconf/go-cty 1.8.0 and github.com/apparentlymart/go-textseg 12.0.0, the Go
  runtime and standard library, and GopherJS, each under the permissive licence that its repository has.

It is used unchanged. See https://github.com/benc-uk/hcl2-parser for how it is built.`;

const line = `\n\n${'-'.repeat(80)}\n\n`;

/** dist/licenses.txt: every package that the bundle can hold, with its licence's text. @throws when one has no licence. */
export function licencesText(root: string): string {
  const parts = installedPackages(root).map(({ name, version, licence, text }) => {
    if (licence === '' || text === '') throw new Error(`${name} ${version} has no licence file: look at it by hand.`);
    const more = name === 'hcl2-parser' ? `\n\n${compiledIn}` : '';
    return `${name} ${version}\n${licence}\n\n${text}${more}`;
  });
  return `${parts.join(line)}\n`;
}
