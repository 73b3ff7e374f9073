import fc from 'fast-check';
import { bytesOf, type Target, textOf, Violation } from '../target.ts';

let runs = 0;

/** Breaks the rule that an input names, which shows whether that is noticed. */
export const target: Target = {
  name: 'self-test',
  files: [],
  seeds: () => [bytesOf('nothing')],
  tokens: ['crash', 'violation', 'unstable'],
  pieces: fc.constant('hang'),
  async run(input) {
    switch (textOf(input).trim()) {
      case 'crash':
        throw new TypeError('a crash');
      case 'violation':
        throw new Violation('a rule', 'is broken');
      case 'unstable':
        return String(runs++);
      case 'hang':
        for (;;) runs++;
      case 'memory':
        for (const kept: number[][] = []; ; ) kept.push(new Array(1_000_000).fill(0.5));
      default:
        return 'nothing';
    }
  },
};
