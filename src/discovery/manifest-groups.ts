import { hasHiddenText } from '../located/pre-test.ts';
import type { Source } from '../located/source.ts';

const mark = /iam\.services\.k8s\.aws|\.aws\.(?:m\.)?upbound\.io|\.aws\.crossplane\.io/;

/** Whether a source can hold objects of Kubernetes that say something about AWS permissions: it names a group of them, openly or not. */
export function mayHoldManifests({ text }: Source): boolean {
  return namesGroup(text) || hasHiddenText(text);
}

/** Whether a text names a group of such objects. */
export function namesGroup(text: string): boolean {
  return mark.test(text);
}
