// Runs the desktop application without Electron: node test/standin/start.ts out/main.js [what the user typed]
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { app, argumentsOf } from './app.ts';
import { obeyTest } from './control.ts';
import { findChromium } from './find-chromium.ts';
import { entryFile, visible } from './options.ts';

const lacking = (): string | null => {
  if (findChromium() === null)
    return 'Для показа окна нужен Chromium: установите его (например, apt install chromium) и повторите npm start.';
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  return visible && !hasScreen
    ? 'Окно показать негде: нет графического экрана (переменная DISPLAY пуста).'
    : null;
};

const missing = lacking();
if (missing) {
  process.stderr.write(`${missing}\n`);
  process.exit(2);
}
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});
process.argv = argumentsOf(entryFile);
process.on('SIGINT', () => app.quit());
process.on('SIGTERM', () => app.quit());
obeyTest();
await import(pathToFileURL(entryFile).href);
