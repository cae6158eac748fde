import type { Accelerator } from './accelerator.ts';

/** Answers from the host: the page's binding carries one text each way. */
type Host = (message: string) => Promise<string>;

type Wire = {
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
};

type Setup = {
  /** The name under which the binding lies in the page before it is taken away. */
  readonly binding: string;
  /** The name under which the host reaches `receive`. */
  readonly door: string;
};

type Preload = (require: (name: string) => unknown, module: { exports: unknown }) => void;

/**
 * What Electron's renderer gives a page: runs the preload before any other script, with a `require` that knows
 * only `electron`. Runs inside the page, from its own source: it may name nothing outside itself.
 */
export const pageRuntime = ({ binding, door }: Setup, { encode, decode }: Wire, preload: Preload): void => {
  const page = window as unknown as Record<string, unknown>;
  const host = page[binding] as Host;
  delete page[binding];
  if (window.top !== window) return;

  const ask = async (kind: string, detail: unknown): Promise<unknown> =>
    decode(await host(encode({ kind, detail })));

  const listeners = new Map<string, Set<(...words: unknown[]) => void>>();
  const ipcRenderer = {
    invoke: async (channel: string, ...words: unknown[]): Promise<unknown> => {
      const answer = (await ask('invoke', { channel, words })) as { error?: string; value?: unknown };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
    on: (channel: string, listener: (...words: unknown[]) => void): void => {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener));
    },
    off: (channel: string, listener: (...words: unknown[]) => void): void => {
      listeners.get(channel)?.delete(listener);
    },
  };
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) {
      for (const held of Object.values(value)) freeze(held);
      Object.freeze(value);
    }
    return value;
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown): void => {
      Object.defineProperty(window, name, { value: freeze(api), enumerable: true });
    },
  };

  const paths = new Map<string, string>();
  const webUtils = {
    getPathForFile: (file: unknown): string => {
      if (!(file instanceof File)) throw new TypeError('not a file');
      return paths.get(file.name) ?? '';
    },
  };

  let accelerators: readonly Accelerator[] = [];
  const receive = (text: string): void => {
    const { kind, detail } = decode(text) as { kind: string; detail: unknown };
    if (kind === 'accelerators') accelerators = detail as readonly Accelerator[];
    if (kind === 'droppedPaths')
      for (const [name, path] of detail as [string, string][]) paths.set(name, path);
    if (kind !== 'event') return;
    const { channel, words } = detail as { channel: string; words: unknown[] };
    for (const listener of listeners.get(channel) ?? []) listener({}, ...words);
  };
  Object.defineProperty(window, door, { value: receive });

  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const chosen = accelerators.find(
      (known) =>
        (known.code === event.code || known.key === event.key) &&
        known.control === (event.ctrlKey || event.metaKey) &&
        known.shift === event.shiftKey &&
        known.alt === event.altKey,
    );
    if (!chosen) return;
    event.preventDefault();
    void ask('accelerator', chosen.id);
  });
  window.addEventListener('resize', () => {
    const { screenX: x, screenY: y, outerWidth: width, outerHeight: height } = window;
    void ask('resize', { x, y, width, height });
  });

  const denied = async (permission: string): Promise<never> => {
    const granted = await ask('permission', permission);
    throw granted
      ? new Error(`the stand-in host cannot grant ${permission}`)
      : new DOMException('Permission denied', 'NotAllowedError');
  };
  const replace = (owner: object | undefined, name: string, value: unknown): void => {
    if (owner) Object.defineProperty(owner, name, { value, configurable: true });
  };
  replace(navigator.clipboard, 'readText', () => denied('clipboard-read'));
  replace(navigator.clipboard, 'read', () => denied('clipboard-read'));
  replace(navigator.clipboard, 'writeText', () => denied('clipboard-sanitized-write'));
  replace(navigator.mediaDevices, 'getUserMedia', () => denied('media'));
  replace(navigator.geolocation, 'getCurrentPosition', (_found: unknown, lost?: (error: unknown) => void) => {
    denied('geolocation').catch((error: unknown) => lost?.(error));
  });
  replace(window.Notification, 'requestPermission', () => denied('notifications').catch(() => 'denied'));

  preload(
    (name) => {
      if (name === 'electron') return { contextBridge, ipcRenderer, webUtils };
      throw new Error(`a sandboxed preload cannot require '${name}'`);
    },
    { exports: {} },
  );
};
