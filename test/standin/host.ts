import type { BrowserContext, Page, Route } from 'playwright';
import { toChromium, toElectron } from './address.ts';
import { type RunningChromium, startChromium } from './chromium.ts';
import { chromiumWords, profile, visible } from './options.ts';
import { record } from './records.ts';
import { mayRequest, refuseDownload, sessionRules } from './session.ts';
import { decode, encode } from './wire.ts';

/** Random names: a page cannot guess what the host left in it. */
export const bindingName = `standin${Math.random().toString(36).slice(2)}`;
export const doorName = `standin${Math.random().toString(36).slice(2)}`;

/** A message of a page's runtime, with the frame that Chromium says it came from. */
export type PageMessage = {
  readonly kind: string;
  readonly detail: unknown;
  readonly url: string;
  readonly isMainFrame: boolean;
};

/** A window as the host sees it: what its page's events are told to. */
type HostedWindow = {
  readonly page: Page;
  readonly answer: (message: PageMessage) => Promise<unknown>;
  /** True when the application allows the page to go there by itself. */
  readonly mayNavigate: (url: string, isMainFrame: boolean) => boolean;
  /** A page asked for a window of its own. */
  readonly refuseWindow: (url: string) => void;
};

const windows = new Set<HostedWindow>();
let running: Promise<RunningChromium> | null = null;
/** Addresses that the application itself is loading: its own navigation asks nobody. */
const loading = new Set<string>();

const windowOf = (page: Page): HostedWindow | undefined =>
  [...windows].find((hosted) => hosted.page === page);

const fulfil = async (route: Route, url: string): Promise<void> => {
  const handler = sessionRules.schemes.get(url.slice(0, url.indexOf(':')));
  if (!handler) return route.abort('failed');
  const request = route.request();
  const response = await handler(new Request(url, { method: request.method() === 'GET' ? 'GET' : 'POST' }));
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
};

const isRefusedNavigation = (route: Route, url: string): boolean => {
  const request = route.request();
  if (!request.isNavigationRequest() || loading.has(url)) return false;
  const frame = request.frame();
  const hosted = windowOf(frame.page());
  return !hosted?.mayNavigate(url, frame === frame.page().mainFrame());
};

/** Nothing of a page reaches a network: the application's handlers answer, or the request fails. */
const answerRequest = async (route: Route): Promise<void> => {
  const url = toElectron(route.request().url());
  record('requests', url);
  if (isRefusedNavigation(route, url)) {
    record('refusedNavigations', url);
    return route.abort('aborted');
  }
  if (!(await mayRequest(url, route.request().method()))) {
    record('refusedRequests', url);
    return route.abort('blockedbyclient');
  }
  return fulfil(route, url);
};

const prepare = async (context: BrowserContext): Promise<void> => {
  await context.exposeBinding(bindingName, async ({ page, frame }, text: string) => {
    const { kind, detail } = decode(text) as { kind: string; detail: unknown };
    const isMainFrame = frame === page.mainFrame();
    const answer = await windowOf(page)?.answer({ kind, detail, url: toElectron(frame.url()), isMainFrame });
    return encode(answer);
  });
  await context.route('**/*', (route) =>
    answerRequest(route).catch(() => route.abort().catch(() => undefined)),
  );
  await context.routeWebSocket(/.*/, (socket) => {
    record('refusedRequests', socket.url());
    return socket.close();
  });
};

const { promise: begun, resolve: begin } = Promise.withResolvers<void>();

/** Chromium's process has begun: what holds this one holds it up no longer. */
export const chromiumBegun = begun;

/** Chromium, started once, with every page's requests and messages led to the application. */
export const chromiumWith = (
  switches: readonly string[],
  size: { readonly width: number; readonly height: number },
): Promise<RunningChromium> => {
  running ??= startChromium({
    visible,
    profile,
    switches: [...switches, ...chromiumWords],
    ...size,
    onSpawn: begin,
  }).then(async (started) => {
    await prepare(started.context);
    return started;
  });
  return running;
};

export const stopChromium = async (): Promise<void> => (await running)?.close();

/** Gives a window its page: the one that Chromium began with, or a new one. */
export const hostWindow = async (
  { context }: RunningChromium,
  make: (page: Page) => HostedWindow,
): Promise<HostedWindow> => {
  const free = context.pages().find((page) => !windowOf(page));
  const hosted = make(free ?? (await context.newPage()));
  windows.add(hosted);
  hosted.page.on('popup', (popup) => {
    void popup.close();
    hosted.refuseWindow(toElectron(popup.url()));
  });
  hosted.page.on('download', (download) => {
    if (!refuseDownload()) throw new Error('the stand-in host downloads nothing for pages');
    record('refusedRequests', toElectron(download.url()));
    void download.cancel();
  });
  hosted.page.on('close', () => windows.delete(hosted));
  return hosted;
};

/** Loads an address for the application itself. */
export const load = async (page: Page, url: string): Promise<void> => {
  loading.add(url);
  try {
    await page.goto(toChromium(url), { waitUntil: 'load' });
  } finally {
    loading.delete(url);
  }
};

/** Speaks to the runtime in a page; a page that is gone hears nothing. */
export const tellPage = async (page: Page, kind: string, detail: unknown): Promise<void> => {
  const text = encode({ kind, detail });
  await page
    .evaluate(
      ([door, words]) => (globalThis as unknown as Record<string, (t: string) => void>)[door]?.(words),
      [doorName, text] as const,
    )
    .catch(() => undefined);
};
