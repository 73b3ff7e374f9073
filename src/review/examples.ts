import type { Grantee } from '../grants/grant.ts';
import { byText } from '../located/order.ts';
import type { Notice } from './report-model.ts';

const SHOWN = 3;

/** Says which examples were compared with their module, so that silence about their roles is no riddle. */
export function noticeOfExamples(grantees: readonly Grantee[]): readonly Notice[] {
  const roots = [...new Set(grantees.map(({ root }) => root))].sort(byText);
  if (roots.length === 0) return [];
  const shown = roots.slice(0, SHOWN).join(', ');
  const more = roots.length > SHOWN ? ` and ${roots.length - SHOWN} more` : '';
  return [
    {
      level: 'note',
      message: `${shown}${more}: new in ${roots.length === 1 ? 'an example' : 'examples'} of a module of this repository; what the module granted before is not reported again.`,
    },
  ];
}
