import type { MenuItemConstructorOptions } from 'electron';
import { type Accelerator, readAccelerator } from './accelerator.ts';
import { strict } from './strict.ts';

type Template = readonly MenuItemConstructorOptions[];

/** A menu as it was built: the template, checked. */
class StandinMenu {
  readonly template: Template;
  constructor(template: Template) {
    this.template = template;
  }
}

let applicationMenu: StandinMenu | null = null;
const listeners = new Set<() => void>();

/** Called when the menu's keys changed. */
export const onMenuChanged = (listener: () => void): void => {
  listeners.add(listener);
};

const itemsOf = (template: Template): readonly MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

const items = (): readonly MenuItemConstructorOptions[] =>
  applicationMenu ? itemsOf(applicationMenu.template) : [];

export const menuAccelerators = (): readonly Accelerator[] =>
  items().flatMap(({ accelerator, registerAccelerator, click }, id) =>
    accelerator && click && registerAccelerator !== false ? [readAccelerator(id, String(accelerator))] : [],
  );

export type Line = { readonly label: string; readonly accelerator: string; readonly items: readonly Line[] };

const linesOf = (template: Template): readonly Line[] =>
  template
    .filter(({ type }) => type !== 'separator')
    .map(({ label, accelerator, submenu }) => ({
      label: label ?? '',
      accelerator: String(accelerator ?? ''),
      items: Array.isArray(submenu) ? linesOf(submenu) : [],
    }));

/** The menu as a person would read it. */
export const menuLines = (): readonly Line[] => (applicationMenu ? linesOf(applicationMenu.template) : []);

const click = (item: MenuItemConstructorOptions | undefined): void => {
  if (!item?.click) throw new Error('no such menu item');
  // The application's handlers take no argument; a real item and window would have to be played otherwise.
  (item.click as () => void)();
};

export const clickMenuItem = (id: number): void => click(items()[id]);

export const clickMenuLabel = (label: string): void => click(items().find((item) => item.label === label));

export const Menu = strict('Menu', {
  buildFromTemplate: (template: Template): StandinMenu => new StandinMenu(template),
  setApplicationMenu: (menu: StandinMenu | null): void => {
    applicationMenu = menu;
    for (const listener of listeners) listener();
  },
});
