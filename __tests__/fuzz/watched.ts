import { Worker } from 'node:worker_threads';
import type { Failure } from './decide.ts';
import { Shared } from './shared.ts';
import type { Limits } from './target.ts';
import type { Question, Task, Word } from './worker.ts';

/** A thread that decides inputs, ended when one of them hangs or takes more memory than it may. */
export class Watched {
  readonly shared = new Shared();
  /** Settled when the thread has ended; the failure is that of the input that ended it. */
  readonly ended: Promise<{ readonly input: Uint8Array; readonly failure: Failure } | undefined>;
  readonly #worker: Worker;

  constructor(task: Omit<Task, 'memory'>, limits: Limits, listen: (word: Word) => void) {
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { ...task, memory: this.shared.memory } satisfies Task,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    this.#worker.on('message', listen);
    this.ended = this.#watch(limits);
  }

  send(question: Question): void {
    this.#worker.postMessage(question);
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #watch({
    hangMilliseconds,
    megabytes,
  }: Limits): Promise<{ readonly input: Uint8Array; readonly failure: Failure } | undefined> {
    return new Promise((resolve) => {
      const timer = setInterval(() => {
        const current = this.shared.current();
        if (!current || current.milliseconds < hangMilliseconds) return;
        clearInterval(timer);
        const message = `${current.input.length} bytes were not decided in ${hangMilliseconds} ms`;
        resolve({ input: current.input, failure: { rule: 'hang', message } });
        void this.#worker.terminate();
      }, 200);
      this.#worker.on('error', (error) => {
        const input = this.shared.current()?.input ?? new Uint8Array();
        const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        const message = memory ? `more than ${megabytes} MB` : (error.stack ?? error.message);
        resolve({ input, failure: { rule: memory ? 'memory' : 'crash', message } });
      });
      this.#worker.on('exit', () => {
        clearInterval(timer);
        resolve(undefined);
      });
    });
  }
}
