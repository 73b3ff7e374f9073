import { type CatalogEntry, compareEntries, type Severity } from '../../../src/catalog/entry.ts';
import type { Generated } from '../output.ts';
import type { Knowledge } from './knowledge.ts';
import { counted } from './markdown.ts';

/** How much an action weighs in a technique's score. */
const weights: Readonly<Record<Severity, number>> = { critical: 8, high: 4, medium: 2, low: 1 };

interface Layer {
  readonly path: string;
  readonly name: string;
  readonly domain: 'enterprise-attack' | 'atlas-atlas';
  readonly versions: Readonly<Record<string, string>>;
  readonly metadata: readonly { readonly name: string; readonly value: string }[];
  readonly idsOf: (entry: CatalogEntry) => readonly string[];
}

const LONGEST_COMMENT = 20;

function layerFile(layer: Layer, { catalog }: Knowledge): Generated {
  const byId = new Map<string, CatalogEntry[]>();
  for (const entry of catalog.entries)
    for (const id of layer.idsOf(entry)) byId.set(id, [...(byId.get(id) ?? []), entry]);
  const ids = [...byId.keys()].sort();
  const scoreOf = (id: string): number =>
    (byId.get(id) ?? []).reduce((sum, { severity }) => sum + weights[severity], 0);
  const highest = Math.max(...ids.map(scoreOf));
  const document = {
    name: layer.name,
    versions: layer.versions,
    domain: layer.domain,
    description:
      'Techniques that sensitive permissions of AWS AI services serve. Score: critical actions count 8, high 4, medium 2, low 1.',
    sorting: 3,
    techniques: ids.map((id) => {
      const entries = [...(byId.get(id) ?? [])].sort(compareEntries);
      const names = entries.slice(0, LONGEST_COMMENT).map(({ action }) => action);
      const more = entries.length > names.length ? ` and ${entries.length - names.length} more` : '';
      return {
        techniqueID: id,
        score: scoreOf(id),
        comment: `${counted(entries)}: ${names.join(', ')}${more}`,
        enabled: true,
        showSubtechniques: true,
      };
    }),
    gradient: { colors: ['#fff3bf', '#e03131'], minValue: 0, maxValue: highest },
    metadata: layer.metadata,
  };
  return { kind: 'text', path: layer.path, content: `${JSON.stringify(document, undefined, 2)}\n` };
}

/**
 * Layers for the MITRE Navigator, one for ATT&CK (layer format 4.5) and one for ATLAS, whose Navigator reads format 4.3.
 * Sources: layer format definitions of the ATT&CK Navigator; the default layers of the ATLAS Navigator.
 */
export function navigatorLayers(knowledge: Knowledge): readonly Generated[] {
  const { catalog } = knowledge;
  const version = { name: 'catalog', value: catalog.version };
  return [
    layerFile(
      {
        path: 'docs/catalog/attack-layer.json',
        name: 'Sensitive permissions of AWS AI services',
        domain: 'enterprise-attack',
        versions: { attack: catalog.attack.replace(/\..*/, ''), navigator: '5.2.0', layer: '4.5' },
        metadata: [version, { name: 'attack_version', value: catalog.attack }],
        idsOf: ({ attack }) => attack,
      },
      knowledge,
    ),
    layerFile(
      {
        path: 'docs/catalog/atlas-layer.json',
        name: 'Sensitive permissions of AWS AI services (ATLAS)',
        domain: 'atlas-atlas',
        versions: { navigator: '4.6.4', layer: '4.3' },
        metadata: [version, { name: 'atlas_data_version', value: catalog.atlas }],
        idsOf: ({ atlas }) => atlas,
      },
      knowledge,
    ),
  ];
}
