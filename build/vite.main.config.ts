import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The main process: own code in few files; libraries stay packages, for some read their own data files. */
export default defineConfig({
  root: at('..'),
  publicDir: false,
  build: {
    ssr: at('../electron/main.ts'),
    outDir: at('../out'),
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: 'main/[name]-[hash].js' } },
  },
});
