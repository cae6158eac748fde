import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { failed, type Result } from '../../shared/domain/result.ts';
import type { Workbook } from '../../shared/importing/cells/workbook.ts';
import type { FileBytes } from './parse-workbook.ts';
import { readLimits, secondsToRead } from './read-limits.ts';

let idle: Worker | null = null;

const startWorker = (): Worker => {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: readLimits.heapMegabytes },
  });
  // Who waits for an answer hears of the error by himself; an idle thread may end unheard.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    if (idle === worker) idle = null;
  });
  return worker;
};

/** Starts the thread ahead of the first file, so that reading the file and loading the reader overlap. */
export const warmUpReading = (): void => {
  idle ??= startWorker();
  idle.unref();
};

const takeWorker = (): Worker => {
  const worker = idle ?? startWorker();
  idle = null;
  worker.ref();
  return worker;
};

const putBack = (worker: Worker): void => {
  worker.unref();
  if (idle === null) idle = worker;
  else void worker.terminate();
};

const answerOf = async (worker: Worker, abort: AbortSignal): Promise<Result<Workbook>> => {
  const [answer] = await once(worker, 'message', { signal: abort });
  return answer;
};

/** The thread came to its limit; anything else that ends it is our own fault. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Reads a file in a thread of its own, within limits of time and memory: a crafted file ends the thread,
 * not the program. The thread is kept for the next file and does not keep the process alive.
 */
export const parseInThread = async (
  source: FileBytes,
  seconds: number = secondsToRead(source.bytes.length),
): Promise<Result<Workbook>> => {
  const { file, bytes } = source;
  const worker = takeWorker();
  const timeout = AbortSignal.timeout(seconds * 1000);
  try {
    const isWhole = bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer;
    worker.postMessage(source, isWhole ? [bytes.buffer] : []);
    const result = await answerOf(worker, timeout);
    putBack(worker);
    return result;
  } catch (error) {
    void worker.terminate();
    if (timeout.aborted) return failed({ code: 'file-too-slow', file, seconds });
    if (isOutOfMemory(error)) return failed({ code: 'file-too-heavy', file });
    throw error;
  }
};
