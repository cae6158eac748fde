import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { ControlActs } from '../../standin/control.ts';
import type { Host, Running, Start } from './host.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

type Argument<A extends keyof ControlActs> = Parameters<ControlActs[A]>[0];
type Answer<A extends keyof ControlActs> = Awaited<ReturnType<ControlActs[A]>>;
type Reply = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** Sends one act to the host's process and waits for its answer. */
const controlOf = (child: ChildProcess) => {
  let sent = 0;
  const lost = once(child, 'exit').then(([code]): never => {
    throw new Error(`the application ended (${code}) instead of answering`);
  });
  lost.catch(() => undefined);
  return async <A extends keyof ControlActs>(act: A, argument: Argument<A>): Promise<Answer<A>> => {
    sent += 1;
    const id = sent;
    const answer = new Promise<Reply>((resolve) => {
      const hear = (reply: Reply): void => {
        if (reply.id !== id) return;
        child.off('message', hear);
        resolve(reply);
      };
      child.on('message', hear);
    });
    child.send({ id, act, argument: argument ?? null });
    const { value, error } = await Promise.race([answer, lost]);
    if (error !== undefined) throw new Error(error);
    return value as Answer<A>;
  };
};

/** What only the stand-in host can be asked, beside what every host can. */
export type StandinRunning = Running & {
  readonly control: ReturnType<typeof controlOf>;
  /** The exit code, when the application has ended by itself. */
  readonly ended: Promise<number | null>;
  /** The window that took the place of one that broke. */
  readonly newWindow: () => Promise<Page>;
};

const firstPage = async (endpoint: string): Promise<Page> => {
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  const page = context?.pages()[0];
  if (!page) throw new Error('the application has no window');
  await page.waitForURL(/index\.html/);
  return page;
};

const isOwn = (page: Page): boolean => /index\.html/.test(page.url());

/** Waits for a page of the application that was not seen before. */
const pageBeside = async (context: BrowserContext, seen: Set<Page>): Promise<Page> => {
  const known = context.pages().find((page) => !seen.has(page));
  const page = known ?? (await context.waitForEvent('page', { predicate: (one) => !seen.has(one) }));
  seen.add(page);
  if (!isOwn(page)) await page.waitForURL(/index\.html/);
  return page;
};

const builtEntry = join(root, 'out', 'main.js');

/** `entry`: the main process's file of another build than this project's own. */
type StandinStart = Start & {
  readonly entry?: string;
  /** A file that every reach for a network is written to. */
  readonly watchNetwork?: string;
  /** Where temporary files go in place of the system's folder for them. */
  readonly temporary?: string;
};

/** What the environment of a Node process holds for the watch to be loaded first, also in its threads and children. */
export const networkWatch = (file: string): Readonly<Record<string, string>> => ({
  WATCH_NETWORK: file,
  NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'test', 'e2e', 'hosts', 'watch-network.ts')).href}`,
});

const processOf = ({
  userData,
  words = [],
  entry = builtEntry,
  watchNetwork,
  temporary,
}: StandinStart): ChildProcess => {
  const env = {
    ...process.env,
    ...(watchNetwork !== undefined && networkWatch(watchNetwork)),
    ...(temporary !== undefined && { TMPDIR: temporary, TEMP: temporary, TMP: temporary }),
  };
  return fork(join(root, 'test', 'standin', 'start.ts'), [entry, `--user-data-dir=${userData}`, ...words], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
};

export const startStandin = async (start: StandinStart): Promise<StandinRunning> => {
  const child = processOf(start);
  const ended = once(child, 'exit');
  const control = controlOf(child);
  const endpoint = await control('endpoint', undefined);
  if (endpoint === null) throw new Error('the stand-in host opened no debugging port');
  const window = await firstPage(endpoint);
  const seen = new Set([window]);
  return {
    window,
    control,
    ended: ended.then(([code]) => code as number | null),
    newWindow: () => pageBeside(window.context(), seen),
    answerDialog: (path) => control('answerDialog', path),
    menu: () => control('menu', undefined),
    chooseMenu: (label) => control('clickMenu', label),
    close: async () => {
      await window.close();
      const [code] = await ended;
      return code as number | null;
    },
    end: async () => {
      if (child.exitCode === null) child.kill('SIGTERM');
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

export const standinHost: Host = {
  name: 'stand-in host (Chromium)',
  start: startStandin,
  startBeside: async (start) => {
    const [code] = await once(processOf(start), 'exit');
    return code as number | null;
  },
};
