import type { Span } from '../located/source.ts';
import { propertyOf } from '../located/tree.ts';
import type { Entry, Value } from '../located/value.ts';
import { visitWritten } from '../located/written.ts';

/** Sections whose entries have a description. */
const SECTIONS = ['Outputs', 'Parameters', 'Rules'];

/** The places of descriptions and tags in a template, which grant nothing whatever they name. Those of types of AWS alone. */
export function labelsIn(document: Value): readonly Span[] {
  const found: Span[] = [];
  note(document, ['Description'], found);
  for (const section of SECTIONS)
    for (const { value } of entriesOf(propertyOf(document, section))) note(value, ['Description'], found);
  for (const { value } of entriesOf(propertyOf(document, 'Resources'))) {
    const type = propertyOf(value, 'Type');
    const first = type?.kind === 'string' ? type.pieces[0] : undefined;
    const isOfAws =
      typeof first === 'string' && first.startsWith('AWS::') && !first.startsWith('AWS::CloudFormation::');
    if (isOfAws) note(propertyOf(value, 'Properties'), ['Description', 'Tags'], found);
  }
  return found;
}

const entriesOf = (value: Value | undefined): readonly Entry[] => (value?.kind === 'object' ? value.entries : []);

function note(of: Value | undefined, keys: readonly string[], found: Span[]): void {
  for (const { key, keySpan, value } of entriesOf(of))
    if (keys.includes(key))
      visitWritten(value, new Set(), (place) => {
        // what an alias of YAML brings is written before it, and may count there
        if (place.source === keySpan.source && place.start > keySpan.start) found.push(place);
      });
}
