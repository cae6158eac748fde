import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import type { Page } from 'playwright';
import { app, applicationSwitches, lastWindowClosed } from './app.ts';
import { askPerson } from './dialog.ts';
import { droppedPaths } from './dropped-paths.ts';
import { bindingName, chromiumBegun, chromiumWith, doorName, hostWindow, load, tellPage } from './host.ts';
import { menuAccelerators, onMenuChanged } from './menu.ts';
import { visible } from './options.ts';
import { runtimeScript } from './runtime-script.ts';
import { PreventableEvent, StrictEmitter, strict } from './strict.ts';
import { StandinContents } from './web-contents.ts';

const windowEvents = ['ready-to-show', 'show', 'close', 'closed', 'resize', 'maximize', 'unresponsive'];

const all = new Set<StandinWindow>();

/** A person presses the cross of the window. */
export const pressCross = (): void => {
  for (const window of all) window.close();
};

/** What a page's runtime must know has changed. */
export const tellWindows = async (): Promise<void> => {
  for (const window of all) await window.tellSetup();
};

/** The window's page dies, as a bug of Chromium would let it. */
export const crashPages = (): void => {
  for (const window of all) window.webContents.forcefullyCrashRenderer();
};

/** The window's page hangs, as Electron finds after a while. */
export const stopAnswering = (): void => {
  for (const window of all) window.stopAnswering();
};

/** Refuses a window that is less closed than the host can play. */
const checkPreferences = (preferences: BrowserWindowConstructorOptions['webPreferences']): string => {
  const { contextIsolation, sandbox, nodeIntegration, webviewTag, preload } = preferences ?? {};
  if (!contextIsolation || !sandbox || nodeIntegration || webviewTag || !preload) {
    throw new Error('the stand-in host plays only isolated, sandboxed windows with a preload');
  }
  return preload;
};

let open = 0;

type Played = Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'close'
  | 'show'
  | 'focus'
  | 'restore'
  | 'maximize'
  | 'isMaximized'
  | 'isMinimized'
  | 'isDestroyed'
  | 'getNormalBounds'
>;

class StandinWindow extends StrictEmitter<string> implements Played {
  readonly webContents: StandinContents;
  readonly #contents = new StandinContents(visible);
  readonly #preload: string;
  #bounds: Rectangle;
  #maximised = false;
  #destroyed = false;
  #isClosing = false;
  #page: Page | null = null;

  constructor(options: BrowserWindowConstructorOptions) {
    super('BrowserWindow', windowEvents);
    this.#preload = checkPreferences(options.webPreferences);
    this.#bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    this.#contents.onResize = (bounds) => {
      this.#bounds = bounds;
      this.emit('resize');
    };
    this.webContents = strict('webContents', this.#contents);
    open += 1;
    all.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    // biome-ignore lint/correctness/noConstructorReturn: an unknown call must be seen wherever the window goes
    return strict('BrowserWindow', this);
  }

  async loadURL(url: string): Promise<void> {
    const starting = chromiumWith(applicationSwitches(), this.#bounds);
    void chromiumBegun.then(() => this.#contents.emit('did-start-loading'));
    const chromium = await starting;
    const before = this.#page;
    const { page } = await hostWindow(chromium, (given) => ({
      page: given,
      answer: (message) => this.#contents.answer(message),
      mayNavigate: (address, isMainFrame) => this.#contents.mayNavigate(address, isMainFrame),
      refuseWindow: (address) => this.#contents.refuseWindow(address),
    }));
    this.#page = page;
    this.#contents.attach(page);
    page.on('close', () => this.#closed(page));
    page.on('crash', () => this.#contents.broke());
    page.on('domcontentloaded', () => void this.tellSetup());
    onMenuChanged(() => void this.tellSetup());
    if (visible) this.#letPersonAnswer();
    await page.addInitScript({ content: runtimeScript(this.#preload, bindingName, doorName) });
    await load(page, url);
    // A page that broke cannot be loaded anew: another one has taken its place.
    await before?.close().catch(() => undefined);
    this.emit('ready-to-show');
  }

  async tellSetup(): Promise<void> {
    const page = this.#page;
    if (!page) return;
    await tellPage(page, 'accelerators', menuAccelerators());
    await tellPage(page, 'droppedPaths', droppedPaths());
  }

  #letPersonAnswer(): void {
    askPerson((question, path) => this.#contents.ask(question, path));
  }

  #closed(page: Page): void {
    if (this.#destroyed || page !== this.#page) return;
    if (!this.#isClosing) this.emit('close', new PreventableEvent());
    this.#destroyed = true;
    all.delete(this);
    this.emit('closed');
    open -= 1;
    if (open === 0) lastWindowClosed();
  }

  close(): void {
    const event = new PreventableEvent();
    this.emit('close', event);
    if (event.defaultPrevented) return;
    this.#isClosing = true;
    void this.#page?.close();
  }

  stopAnswering(): void {
    this.emit('unresponsive');
  }

  show(): void {
    this.emit('show');
  }

  focus(): void {}
  restore(): void {}

  maximize(): void {
    this.#maximised = true;
    this.emit('maximize');
  }

  isMaximized(): boolean {
    return this.#maximised;
  }

  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  getNormalBounds(): Rectangle {
    return this.#bounds;
  }
}

export { StandinWindow as BrowserWindow };
