import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadCatalog } from '../../src/catalog/load.ts';
import { documentationOf } from '../../src/github/documentation.ts';
import { pageUrl } from '../../src/report/links.ts';
import { product } from '../../src/report/product.ts';

const at = (env: Readonly<Record<string, string>>): string => documentationOf(env);

describe('links to the documentation', () => {
  test('are of the version that the workflow uses', () => {
    expect(at({ GITHUB_ACTION_REPOSITORY: 'octo/review', GITHUB_ACTION_REF: 'v1.2.3' })).toBe(
      'https://github.com/octo/review/blob/v1.2.3',
    );
    expect(
      at({
        GITHUB_ACTION_REPOSITORY: 'octo/review',
        GITHUB_ACTION_REF: 'release/a b',
        GITHUB_SERVER_URL: 'https://ghe.example.com',
      }),
    ).toBe('https://ghe.example.com/octo/review/blob/release/a%20b');
  });

  test('are of the release of the same version for a local action, whose ref the runner does not tell', () => {
    const release = `https://github.com/${product.repository}/blob/v${product.version}`;
    expect(at({ GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' })).toBe(release);
    expect(at({ GITHUB_ACTION_REPOSITORY: 'not a repository', GITHUB_ACTION_REF: 'v1' })).toBe(release);
  });

  test('say the version that package.json says', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(product.version).toBe(version);
  });

  test('lead to a heading that the page has, for every entry', () => {
    const pages = new Map<string, string>();
    for (const { action, page = '' } of loadCatalog().entries) {
      const url = pageUrl(page, { documentation: 'https://x' });
      expect(url, action).toBe(`https://x/${page}`);
      const [path = '', anchor = ''] = page.split('#');
      const text = pages.get(path) ?? readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
      pages.set(path, text);
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replaceAll(/[^a-z0-9 _-]/g, '')
          .replaceAll(' ', '-'),
      );
      expect(
        headings.filter((heading) => heading === anchor),
        action,
      ).toHaveLength(1);
    }
  });

  test('are made of nothing but pages of the catalog', () => {
    for (const page of ['docs/catalog/../../x.md#a', 'https://evil', 'docs/catalog/a.md#b)[x](y', undefined])
      expect(pageUrl(page, { documentation: 'https://x' })).toBeUndefined();
    expect(pageUrl('docs/catalog/a.md#b', {})).toBeUndefined();
  });
});
