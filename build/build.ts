// Builds the desktop application into out/: the pages, the main process, the preload.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, mergeConfig } from 'vite';
import main from './vite.main.config.ts';
import preload from './vite.preload.config.ts';
import renderer from './vite.renderer.config.ts';

const quiet: InlineConfig = { configFile: false, logLevel: 'warn' };
const started = performance.now();
rmSync(fileURLToPath(new URL('../out/main', import.meta.url)), { recursive: true, force: true });
await Promise.all([renderer, main, preload].map((config) => build(mergeConfig(config, quiet))));
console.log(`out/ построено за ${((performance.now() - started) / 1000).toFixed(1)} с`);
