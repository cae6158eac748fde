import { readFileSync } from 'node:fs';
import { pageRuntime } from './page-runtime.ts';
import { decode, encode } from './wire.ts';

/** The script that a page runs before any of its own: the runtime with the application's bundled preload in it. */
export const runtimeScript = (preloadFile: string, binding: string, door: string): string => {
  const preload = `(require, module) => { const exports = module.exports;\n${readFileSync(preloadFile, 'utf8')}\n}`;
  const wire = `{ encode: ${encode.toString()}, decode: ${decode.toString()} }`;
  // The page may be one that Chromium shows before the application's own: it has no binding to speak through.
  return `if (globalThis[${JSON.stringify(binding)}]) (${pageRuntime.toString()})(${JSON.stringify({ binding, door })}, ${wire}, ${preload});`;
};
