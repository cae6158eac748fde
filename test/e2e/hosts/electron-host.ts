import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from '@playwright/test';
import type { Menu, MenuItem } from 'electron';
import type { Host, MenuLine, Running, Start } from './host.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** The application on real Electron, where its binary is. */
const startOn = async (executablePath: string, { userData, words = [] }: Start): Promise<Running> => {
  const application = await _electron.launch({
    executablePath,
    args: [root, `--user-data-dir=${userData}`, ...words],
  });
  const process = application.process();
  const ended = new Promise<number | null>((resolve) => process.once('exit', resolve));
  const window = await application.firstWindow();
  await window.waitForURL(/index\.html/);
  return {
    window,
    answerDialog: (path) =>
      application.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = async () => ({
          canceled: chosen === null,
          filePaths: chosen === null ? [] : [chosen],
        });
      }, path),
    menu: () =>
      application.evaluate((electron) => {
        const linesOf = (menu: Menu): MenuLine[] =>
          menu.items
            .filter((item) => item.type !== 'separator')
            .map(({ label, submenu }) => ({ label, items: submenu ? linesOf(submenu) : [] }));
        const menu = electron.Menu.getApplicationMenu();
        return menu ? linesOf(menu) : [];
      }),
    chooseMenu: (label) =>
      application.evaluate((electron, wanted) => {
        const itemsOf = (menu: Menu): MenuItem[] =>
          menu.items.flatMap((item) => [item, ...(item.submenu ? itemsOf(item.submenu) : [])]);
        const menu = electron.Menu.getApplicationMenu();
        const item = menu && itemsOf(menu).find((known) => known.label === wanted);
        if (!item) throw new Error(`no menu item «${wanted}»`);
        item.click();
      }, label),
    close: async () => {
      await window.close();
      return ended;
    },
    end: () => application.close(),
    kill: async () => {
      process.kill('SIGKILL');
      await ended;
    },
  };
};

export const electronHost = (executablePath: string): Host => ({
  name: 'Electron',
  start: (start) => startOn(executablePath, start),
  startBeside: ({ userData, words = [] }) =>
    new Promise((resolve, reject) => {
      const beside = spawn(executablePath, [root, `--user-data-dir=${userData}`, ...words], {
        stdio: 'inherit',
      });
      beside.once('exit', resolve);
      beside.once('error', reject);
    }),
});
