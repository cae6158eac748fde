import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const workerUrl = /new URL\(\s*'(\.{1,2}\/[^']+\.ts)'\s*,\s*import\.meta\.url\s*\)/g;

/** Builds the threads that the main process starts by `new URL('./thread.ts', import.meta.url)` beside it. */
export const workerFiles = (): Plugin => ({
  name: 'worker-files',
  enforce: 'pre',
  resolveFileUrl: ({ relativePath }) => `new URL(${JSON.stringify(relativePath)}, import.meta.url)`,
  transform(code, id) {
    if (code.search(workerUrl) < 0) return null;
    return code.replace(workerUrl, (_whole, path: string) => {
      const reference = this.emitFile({ type: 'chunk', id: resolve(dirname(id), path) });
      return `import.meta.ROLLUP_FILE_URL_${reference}`;
    });
  },
});
