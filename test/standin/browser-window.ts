import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { app, applicationSwitches, lastWindowClosed } from './app.ts';
import { askPerson } from './dialog.ts';
import { bindingName, chromiumWith, doorName, hostWindow, load, tellPage } from './host.ts';
import { menuAccelerators, onMenuChanged } from './menu.ts';
import { visible } from './options.ts';
import { runtimeScript } from './runtime-script.ts';
import { PreventableEvent, StrictEmitter, strict } from './strict.ts';
import { StandinContents } from './web-contents.ts';

const windowEvents = ['ready-to-show', 'show', 'close', 'closed', 'resize', 'maximize'];

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
  #close: () => Promise<void> = async () => undefined;

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
    app.emit('web-contents-created', {}, this.webContents);
    // biome-ignore lint/correctness/noConstructorReturn: an unknown call must be seen wherever the window goes
    return strict('BrowserWindow', this);
  }

  async loadURL(url: string): Promise<void> {
    const chromium = await chromiumWith(applicationSwitches(), this.#bounds);
    const { page } = await hostWindow(chromium, (given) => ({
      page: given,
      answer: (message) => this.#contents.answer(message),
      mayNavigate: (address, isMainFrame) => this.#contents.mayNavigate(address, isMainFrame),
      refuseWindow: (address) => this.#contents.refuseWindow(address),
    }));
    this.#contents.attach(page);
    this.#close = () => page.close();
    page.on('close', () => this.#closed());
    page.on('domcontentloaded', () => void tellPage(page, 'accelerators', menuAccelerators()));
    onMenuChanged(() => void tellPage(page, 'accelerators', menuAccelerators()));
    if (visible) this.#letPersonAnswer();
    await page.addInitScript({ content: runtimeScript(this.#preload, bindingName, doorName) });
    await load(page, url);
    this.emit('ready-to-show');
  }

  #letPersonAnswer(): void {
    askPerson((question, path) => this.#contents.ask(question, path));
  }

  #closed(): void {
    if (this.#destroyed) return;
    this.emit('close', new PreventableEvent());
    this.#destroyed = true;
    this.emit('closed');
    open -= 1;
    if (open === 0) lastWindowClosed();
  }

  close(): void {
    void this.#close();
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
