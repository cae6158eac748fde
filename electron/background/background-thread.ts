import { Worker } from 'node:worker_threads';
import { failed, type Result } from '../../shared/domain/result.ts';
import { readLimits } from '../files/read-limits.ts';
import type { Answer, Given, TaskKind } from './tasks.ts';

/** A thread that does the heavy work, so that the window stays alive; what it holds ends with it. */
type BackgroundThread = {
  /** Fails when it is cancelled, takes too long or needs too much memory; throws what is a bug. */
  readonly run: <K extends TaskKind>(
    kind: K,
    given: Given<K>,
    file: string,
    seconds?: number,
  ) => Promise<Result<Answer<K>>>;
  /** Ends the thread with all that it holds and does; the next task starts another. */
  readonly cancel: () => void;
};

type Waiting = {
  readonly answer: (value: unknown) => void;
  readonly fail: (code: 'work-cancelled' | 'file-too-slow' | 'file-too-heavy', seconds: number) => void;
  readonly fault: (error: Error) => void;
};

type Heard =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string };

export const backgroundThread = (usualSeconds: number = 2 * readLimits.seconds): BackgroundThread => {
  let worker: Worker | null = null;
  let sent = 0;
  const waiting = new Map<number, Waiting>();

  const end = (
    code: 'work-cancelled' | 'file-too-slow' | 'file-too-heavy',
    seconds: number = usualSeconds,
  ): void => {
    const ending = worker;
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { fail } of left) fail(code, seconds);
    void ending?.terminate();
  };

  const start = (): Worker => {
    const started = new Worker(new URL('./background-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: readLimits.heapMegabytes },
    });
    started.on('message', (heard: Heard) => {
      const task = waiting.get(heard.id);
      waiting.delete(heard.id);
      if ('fault' in heard) task?.fault(new Error(heard.fault));
      else task?.answer(heard.answer);
    });
    // A file that asks for too much memory ends the thread, not the program.
    started.on('error', () => {
      if (worker === started) end('file-too-heavy');
    });
    started.unref();
    return started;
  };

  return {
    run: async (kind, given, file, seconds = usualSeconds) => {
      worker ??= start();
      const thread = worker;
      sent += 1;
      const id = sent;
      const timer = setTimeout(() => worker === thread && end('file-too-slow', seconds), seconds * 1000);
      try {
        return await new Promise((resolve, reject) => {
          waiting.set(id, {
            answer: (value) => resolve({ ok: true, value: value as Answer<typeof kind> }),
            fail: (code, taken) =>
              resolve(
                failed(
                  code === 'work-cancelled'
                    ? { code }
                    : code === 'file-too-slow'
                      ? { code, file, seconds: taken }
                      : { code, file },
                ),
              ),
            fault: reject,
          });
          thread.postMessage({ id, kind, given });
        });
      } finally {
        clearTimeout(timer);
      }
    },
    cancel: () => end('work-cancelled'),
  };
};
