import { objectAt } from '../grants/written-document.ts';
import { propertyOf, textAt } from '../located/tree.ts';
import { type Entry, type ObjectValue, stringValue, type Value } from '../located/value.ts';

/** How the types of org-formation begin: accounts, units and policies of an organization. */
export const ORGANIZATION_TYPES = 'OC::ORG::';

const SECTION = 'Organization';
const INCLUDE = '!Include ';

/** Whether a text may have the organization that org-formation makes, or a part of it that another file includes. */
export function mayBeOrganization(text: string): boolean {
  return text.includes(ORGANIZATION_TYPES) || (text.includes(SECTION) && text.includes(INCLUDE));
}

/**
 * A template of org-formation as one of CloudFormation: what its `Organization` declares are resources, and a file that it includes
 * is included as others are (org-formation documentation, "Organization"). A file that holds a part of an organization alone is
 * one, too; any other tree is what it is.
 */
export function withOrganization(root: Value): Value {
  if (root.kind !== 'object') return root;
  const section = sectionOf(root);
  if (!section) return root;
  const resources = propertyOf(root, 'Resources');
  const declared = section === root ? root.entries : included(section).entries;
  const all: ObjectValue = {
    ...section,
    entries: [...(resources?.kind === 'object' ? resources.entries : []), ...declared],
  };
  const others = section === root ? [] : root.entries.filter(({ key }) => key !== SECTION && key !== 'Resources');
  const [keySpan] = section.origins;
  return keySpan ? { ...root, entries: [...others, { key: 'Resources', keySpan, value: all }] } : root;
}

/** The organization of a document: its section, or where it is a part of one, all of it. */
function sectionOf(root: ObjectValue): ObjectValue | undefined {
  const section = propertyOf(root, SECTION);
  // an organization that all of another file declares is told there
  if (section?.kind === 'object' && section.entries.some((entry) => isDeclared(entry) || isInclude(entry.value)))
    return section;
  return propertyOf(root, 'Resources') === undefined && root.entries.some(isDeclared) ? root : undefined;
}

function isDeclared({ value }: Entry): boolean {
  return textAt(value, 'Type')?.startsWith(ORGANIZATION_TYPES) === true;
}

function isInclude(value: Value): boolean {
  return includedPath(value) !== undefined;
}

/** The path that `!Include path` names. */
function includedPath(value: Value): string | undefined {
  return value.kind === 'unknown' && value.name.startsWith(INCLUDE) ? value.name.slice(INCLUDE.length) : undefined;
}

/** An object with its includes as CloudFormation writes them. */
function included(object: ObjectValue): ObjectValue {
  const entries = object.entries.map((entry): Entry => {
    const path = includedPath(entry.value);
    if (path === undefined) return entry.value.kind === 'object' ? { ...entry, value: included(entry.value) } : entry;
    const include = objectAt(entry.keySpan, [
      ['Name', stringValue('AWS::Include', entry.value.origins)],
      ['Parameters', objectAt(entry.keySpan, [['Location', stringValue(path, entry.value.origins)]])],
    ]);
    if (entry.key.startsWith('<<')) return { ...entry, key: 'Fn::Transform', value: include };
    return { ...entry, value: objectAt(entry.keySpan, [['Fn::Transform', include]]) };
  });
  return { ...object, entries };
}
