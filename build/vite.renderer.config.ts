import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The pages: everything that they load lies in `out/renderer`. */
export default defineConfig({
  root: at('../renderer'),
  base: './',
  plugins: [react()],
  // Libraries that write style elements at run time look for the nonce here.
  define: { __webpack_nonce__: 'document.querySelector("meta[name=style-nonce]").content' },
  build: {
    outDir: at('../out/renderer'),
    emptyOutDir: true,
    target: 'chrome148',
    // The policy lets in no data: fonts, and inlined scripts would be refused.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    // What a start needs is one script: each further one is a further request.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
});
