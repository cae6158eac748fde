import type { WebContents } from 'electron';
import type { Page } from 'playwright';
import { type PageMessage, tellPage } from './host.ts';
import { invoke } from './ipc-main.ts';
import { clickMenuItem } from './menu.ts';
import { record, recordPrint } from './records.ts';
import { mayHave } from './session.ts';
import { PreventableEvent, StrictEmitter, strict } from './strict.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

class NavigationEvent extends PreventableEvent {
  readonly url: string;
  readonly isMainFrame: boolean;
  constructor(url: string, isMainFrame: boolean) {
    super();
    this.url = url;
    this.isMainFrame = isMainFrame;
  }
}

/** The page of one window, as the main process holds it. */
export class StandinContents
  extends StrictEmitter<string>
  implements Pick<WebContents, 'send' | 'print' | 'setWindowOpenHandler' | 'forcefullyCrashRenderer'>
{
  #page: Page | null = null;
  #openHandler: OpenHandler | null = null;
  readonly #visible: boolean;
  onResize: (bounds: Electron.Rectangle) => void = () => undefined;

  constructor(visible: boolean) {
    super('webContents', [
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
      'did-start-loading',
      'render-process-gone',
    ]);
    this.#visible = visible;
  }

  attach(page: Page): void {
    this.#page = page;
    // A listener keeps Playwright from closing the page's own dialogs at once.
    if (this.#visible) page.on('dialog', () => undefined);
  }

  /** The page's process ends, and Chromium tells so. */
  forcefullyCrashRenderer(): void {
    void this.#page?.goto('chrome://crash').catch(() => undefined);
  }

  broke(): void {
    this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  }

  send(channel: string, ...words: unknown[]): void {
    if (this.#page) void tellPage(this.#page, 'event', { channel, words });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  print(_options: unknown, done?: (success: boolean, reason: string) => void): void {
    recordPrint();
    const shown = this.#visible ? this.#page?.evaluate('window.print()') : undefined;
    // The page's own call lasts as long as its dialog does, and tells nothing of the choice.
    void Promise.resolve(shown).then(() => done?.(true, ''));
  }

  /** Asks the person before the window for a path: a page's own prompt serves every machine. */
  async ask(question: string, path: string): Promise<string | null> {
    const answer: unknown = await this.#page?.evaluate(
      ([text, initial]) =>
        (globalThis as unknown as { prompt: (t: string, i: string) => string | null }).prompt(text, initial),
      [question, path] as const,
    );
    return typeof answer === 'string' && answer !== '' ? answer : null;
  }

  mayNavigate(url: string, isMainFrame: boolean): boolean {
    const event = new NavigationEvent(url, isMainFrame);
    this.emit('will-frame-navigate', event);
    return !event.defaultPrevented;
  }

  refuseWindow(url: string): void {
    const answer = this.#openHandler?.({ url } as Parameters<OpenHandler>[0]);
    if (answer?.action !== 'deny') throw new Error('the stand-in host opens no windows for pages');
    record('refusedWindows', url);
  }

  async answer({ kind, detail, url, isMainFrame }: PageMessage): Promise<unknown> {
    if (kind === 'invoke') {
      const { channel, words } = detail as { channel: string; words: unknown[] };
      return invoke({ url, isMainFrame }, channel, words);
    }
    if (kind === 'accelerator') return clickMenuItem(Number(detail));
    if (kind === 'resize') return this.onResize(detail as Electron.Rectangle);
    if (kind === 'permission') {
      const contents = strict('webContents', this) as unknown as WebContents;
      const granted = await mayHave(contents, String(detail));
      if (!granted) record('refusedPermissions', String(detail));
      return granted;
    }
    throw new Error(`the page's runtime sent an unknown message: ${kind}`);
  }
}
