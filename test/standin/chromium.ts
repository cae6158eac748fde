import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findChromium } from './find-chromium.ts';

type ChromiumSetup = {
  /** Windows that a person sees, in place of ones that only tests see. */
  readonly visible: boolean;
  /** Where its profile lies while it runs; made anew, and thrown away at the end. */
  readonly profile: string;
  /** The application's own switches, `--name` or `--name=value`. */
  readonly switches: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Called when its process begins. */
  readonly onSpawn: () => void;
};

/** What a person would find strange in a program's own window. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false },
};

export type RunningChromium = {
  readonly context: BrowserContext;
  /** The address of the debugging port, for tests that drive the same pages. */
  readonly endpoint: string | null;
  readonly close: () => Promise<void>;
};

const ownSwitches = [
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--deny-permission-prompts',
  '--no-default-browser-check',
  '--no-first-run',
  // Chromium's own sandbox cannot start as root or in most containers; the pages are the program's own.
  '--no-sandbox',
  // Without it a bar over the page warns of the switches above.
  '--test-type',
  '--lang=ru',
];

export const startChromium = async (setup: ChromiumSetup): Promise<RunningChromium> => {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium found: name one by the variable CHROMIUM');
  const { profile } = setup;
  const spawning = (): void => {
    unsubscribe('child_process', spawning);
    setup.onSpawn();
  };
  subscribe('child_process', spawning);
  rmSync(profile, { recursive: true, force: true });
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !setup.visible,
    viewport: setup.visible ? null : { width: setup.width, height: setup.height },
    serviceWorkers: 'block',
    acceptDownloads: false,
    locale: 'ru-RU',
    colorScheme: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...ownSwitches,
      ...setup.switches,
      // A window without Chromium's own bars, and so without what they load.
      '--app=data:text/html,',
      setup.visible ? `--window-size=${setup.width},${setup.height}` : '--remote-debugging-port=0',
    ],
    ignoreDefaultArgs: ['about:blank', ...(setup.visible ? ['--enable-automation'] : [])],
  });
  const port = setup.visible
    ? null
    : readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  return {
    context,
    endpoint: port === null ? null : `http://127.0.0.1:${port}`,
    close: async () => {
      await context.close().catch(() => undefined);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
