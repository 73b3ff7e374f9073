import { objectAt } from '../grants/written-document.ts';
import { propertyOf, textAt } from '../located/tree.ts';
import { type Entry, stringValue, type Value } from '../located/value.ts';
import { boundStack, withConditions } from './bindings.ts';

const TASK = 'update-stacks';

/** Whether a text may be a file of tasks of org-formation, which names the templates of stacks. */
export function mayBeTasks(text: string): boolean {
  return text.includes(TASK) && text.includes('Template');
}

/**
 * A file of tasks of org-formation as a template: each task that deploys a template to accounts is a stack that nests it, with the
 * task's parameters (org-formation documentation, "Tasks"). Any other tree is what it is.
 */
export function withTasks(root: Value): Value {
  const [at] = root.origins;
  if (root.kind !== 'object' || !at || propertyOf(root, 'Resources')) return root;
  const conditions: Entry[] = [];
  const stacks = root.entries.flatMap(({ key, keySpan, value }): readonly Entry[] => {
    const template = propertyOf(value, 'Template');
    const type = propertyOf(value, 'Type');
    if (textAt(value, 'Type') !== TASK || !template || !type) return [];
    const stack = objectAt(keySpan, [
      ['Type', stringValue('AWS::CloudFormation::Stack', type.origins)],
      ['Properties', objectAt(keySpan, [['TemplateURL', template], ...parametersOf(value)])],
    ]);
    return [boundStack({ key, keySpan, value: stack }, value, conditions)];
  });
  if (stacks.length === 0) return root;
  const template = objectAt(at, [
    ...parametersOf(root),
    ['Resources', { kind: 'object', entries: stacks, origins: root.origins }],
  ]);
  return withConditions(template, conditions);
}

function parametersOf(value: Value): readonly (readonly [string, Value])[] {
  const parameters = propertyOf(value, 'Parameters');
  return parameters ? [['Parameters', parameters]] : [];
}
