import { parentPort } from 'node:worker_threads';
import type { DirectorPage } from '../../../shared/views/report/director-page.ts';
import { printDirectorPage } from './print-director-page.ts';

parentPort?.once('message', async (page: DirectorPage) => {
  parentPort?.postMessage(await printDirectorPage(page));
});
