import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { workerFiles } from './worker-files.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(at('../package.json'), 'utf8'),
);

/** Loaded at every start: in one file with the program they load in a fifth of the time. */
const neededAtStart = new Set([
  'electron-store',
  'fastest-levenshtein',
  'fflate',
  'libphonenumber-js',
  'lowdb',
  'lvovich',
  'petrovich',
  'zod',
]);

/** The main process: own code in few files; other libraries stay packages, for some read their own data files. */
export default defineConfig({
  root: at('..'),
  publicDir: false,
  plugins: [workerFiles()],
  ssr: {
    noExternal: true,
    external: Object.keys(dependencies).filter((name) => !neededAtStart.has(name)),
  },
  build: {
    ssr: true,
    outDir: at('../out'),
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: ['electron'],
      input: at('../electron/main.ts'),
      output: { entryFileNames: 'main.js', chunkFileNames: 'main/[name]-[hash].js' },
    },
  },
});
