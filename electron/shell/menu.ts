import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuAct } from '../../shared/contract/events.ts';
import { menuText } from '../../shared/text/screens/menu.ts';

type MenuActs = { readonly tell: (act: MenuAct) => void };

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

const fileMenu = ({ tell }: MenuActs): Item => ({
  label: menuText.file,
  submenu: [
    { label: menuText.newBase, accelerator: 'CommandOrControl+N', click: () => tell('newBase') },
    { label: menuText.openBase, accelerator: 'CommandOrControl+O', click: () => tell('openBase') },
    { label: menuText.closeBase, click: () => tell('closeBase') },
    { label: menuText.lockBase, accelerator: 'CommandOrControl+L', click: () => tell('lockBase') },
    separator,
    { label: menuText.print, accelerator: 'CommandOrControl+P', click: () => tell('print') },
    { label: menuText.settings, accelerator: 'CommandOrControl+,', click: () => tell('settings') },
    separator,
    { label: menuText.quit, role: 'quit' },
  ],
});

const editMenu = ({ tell }: MenuActs): Item => ({
  label: menuText.edit,
  submenu: [
    // In a text field Ctrl+Z belongs to the text: the page decides, the menu only shows the key.
    {
      label: menuText.undoStep,
      accelerator: 'CommandOrControl+Z',
      registerAccelerator: false,
      click: () => tell('undoStep'),
    },
    {
      label: menuText.redoStep,
      accelerator: 'CommandOrControl+Y',
      registerAccelerator: false,
      click: () => tell('redoStep'),
    },
    separator,
    { label: menuText.cut, role: 'cut' },
    { label: menuText.copy, role: 'copy' },
    { label: menuText.paste, role: 'paste' },
    { label: menuText.selectAll, role: 'selectAll' },
    separator,
    { label: menuText.find, accelerator: 'CommandOrControl+F', click: () => tell('find') },
    { label: menuText.goTo, accelerator: 'CommandOrControl+K', click: () => tell('goTo') },
  ],
});

const helpMenu = ({ tell }: MenuActs): Item => ({
  label: menuText.help,
  submenu: [{ label: menuText.helpForScreen, accelerator: 'F1', click: () => tell('help') }],
});

const viewMenu: Item = {
  label: menuText.view,
  submenu: [{ label: menuText.fullScreen, role: 'togglefullscreen' }],
};

export const setMenu = (acts: MenuActs): void =>
  Menu.setApplicationMenu(Menu.buildFromTemplate([fileMenu(acts), editMenu(acts), viewMenu, helpMenu(acts)]));
