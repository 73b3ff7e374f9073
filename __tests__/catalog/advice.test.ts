import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAwsData } from '../../scripts/generate/aws.ts';
import { adviceFor, coverByBeginnings } from '../../src/catalog/advice.ts';
import { atLevel } from '../../src/catalog/catalog.ts';
import { compareEntries } from '../../src/catalog/entry.ts';
import { loadFacts } from '../../src/catalog/facts.ts';
import { loadCatalog } from '../../src/catalog/load.ts';

const aws = readAwsData();
const facts = await loadFacts();
const extended = loadCatalog();
/** Of services that are no AI services the catalog has only a few actions, and advises nothing about the others. */
const prefixes = facts.prefixes.filter((prefix) => !extended.adjacent.has(prefix));

/** An oracle of its own for patterns, on text that the test chose. */
function expand(patterns: readonly string[], names: readonly string[]): readonly string[] {
  const expressions = patterns.map((pattern) => {
    const source = pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return new RegExp(`^${source}$`, 'i');
  });
  return names.filter((name) => expressions.some((expression) => expression.test(name)));
}

function published(prefix: string): readonly string[] {
  return aws.actions(prefix).map(({ name }) => `${prefix}:${name}`);
}

describe.each(['core', 'extended'] as const)('advice at level %s', (level) => {
  const catalog = atLevel(extended, level);

  test.each(prefixes.map((prefix) => [prefix]))('for %s:* matches exactly the non-sensitive actions', (prefix) => {
    const names = published(prefix);
    const advice = adviceFor(`${prefix}:*`, catalog, facts);
    const sensitive = names.filter((name) => catalog.find(name));
    if (!advice) {
      expect(sensitive).toEqual([]);
      return;
    }
    expect(expand(advice.keep, names)).toEqual(names.filter((name) => !catalog.find(name)));
    expect(advice.kept + advice.dropped.length).toBe(names.length);
    expect(advice.dropped.map(({ action }) => action).sort()).toEqual(sensitive);
    expect(advice.dropped).toEqual([...advice.dropped].sort(compareEntries));
    const lengths = advice.keep.map((pattern) => pattern.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    for (const one of advice.keep) {
      const rest = advice.keep.filter((pattern) => pattern !== one);
      expect(expand(rest, names).length, `${one} is superfluous`).toBeLessThan(advice.kept);
    }
  });
});

describe('advice for the beginnings of names', () => {
  const catalog = atLevel(extended, 'extended');

  // sagemaker:Create*, bedrock:Delete*, …: every first word of every service
  test.each(prefixes.map((prefix) => [prefix]))('of %s keeps exactly the other actions', (prefix) => {
    const names = published(prefix);
    const words = new Set(names.map((name) => /:[A-Z][a-z]*/.exec(name)?.[0] ?? ':'));
    for (const word of words) {
      const pattern = `${prefix}${word}*`;
      const advice = adviceFor(pattern, catalog, facts);
      const reached = expand([pattern], names);
      const others = reached.filter((name) => !catalog.find(name));
      if (!advice) expect(others, pattern).toEqual(reached);
      else expect(expand(advice.keep, names), pattern).toEqual(others);
    }
  });
});

describe('advice', () => {
  test('for narrower wildcards stays inside them', () => {
    const catalog = atLevel(extended, 'core');
    const someName = fc.constantFrom(...prefixes.flatMap(published));
    const asked = fc.tuple(someName, fc.nat(), fc.boolean()).map(([name, cut, infix]) => {
      const colon = name.indexOf(':') + 1;
      const end = colon + (cut % (name.length - colon));
      return infix ? `${name.slice(0, colon)}*${name.slice(end)}` : `${name.slice(0, end)}*`;
    });
    fc.assert(
      fc.property(asked, (pattern) => {
        const names = published(pattern.slice(0, pattern.indexOf(':')));
        const reached = expand([pattern], names);
        const advice = adviceFor(pattern, catalog, facts);
        const wanted = reached.filter((name) => !catalog.find(name));
        if (advice) expect(expand(advice.keep, names)).toEqual(wanted);
        else expect(wanted).toEqual(reached);
      }),
      { numRuns: 500 },
    );
  });

  test('covers every AI service of AWS', () => {
    const ai = aws.prefixes.filter((prefix) => aws.category(prefix) === 'machine-learning-and-ai');
    expect(ai.length).toBeGreaterThan(40);
    expect(ai.filter((prefix) => !prefixes.includes(prefix))).toEqual([]);
  });

  test('is not given for other services, for patterns of all services, or where nothing is sensitive', () => {
    for (const pattern of ['s3:*', 'iam:*', 'IAM:Create*', '*', '*:*', 'bedrock*:*', 'bedrock:ListGuard*', '']) {
      expect(adviceFor(pattern, extended, facts), pattern).toBeUndefined();
    }
  });

  test('cuts names only between words, and names a single action in full', () => {
    expect(coverByBeginnings(['GetA', 'GetB', 'ListTagsForX', 'Ping'], ['GenerateA', 'ListThings'])).toEqual([
      'Get*',
      'Ping',
      'ListTagsForX',
    ]);
    expect(coverByBeginnings(['GetFlow', 'GetFlowAlias'], ['GetAgent'])).toEqual(['GetFlow*']);
    expect(coverByBeginnings(['Search'], ['SearchAll'])).toEqual(['Search']);
    expect(coverByBeginnings([], ['A'])).toEqual([]);
  });
});
