import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { workerFiles } from './worker-files.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The main process: own code in few files; libraries stay packages, for some read their own data files. */
export default defineConfig({
  root: at('..'),
  publicDir: false,
  plugins: [workerFiles()],
  build: {
    ssr: true,
    outDir: at('../out'),
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: at('../electron/main.ts'),
      output: { entryFileNames: 'main.js', chunkFileNames: 'main/[name]-[hash].js' },
    },
  },
});
