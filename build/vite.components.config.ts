import { defineConfig, mergeConfig } from 'vite';
import renderer from './vite.renderer.config.ts';

/** The page that shows every component, for those who work on them: never built, never shipped. */
export default mergeConfig(
  renderer,
  defineConfig({ server: { host: '127.0.0.1', open: '/development/components.html' } }),
);
