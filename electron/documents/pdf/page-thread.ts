import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { DirectorPage } from '../../../shared/views/report/director-page.ts';

/** Prints the director's page in a thread of its own: loading what draws it would hold the window longest. */
export const printPageInThread = async (page: DirectorPage): Promise<Uint8Array> => {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url));
  try {
    worker.postMessage(page);
    const ended = once(worker, 'exit').then(() => {
      throw new Error('the thread of the page ended without an answer');
    });
    const [pdf] = await Promise.race([once(worker, 'message'), ended]);
    return pdf;
  } finally {
    await worker.terminate();
  }
};
