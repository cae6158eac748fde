import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './application.ts';
import { StartPage } from './pages/start-page.ts';

/** Answers on this computer's loopback and counts who comes. */
const listenForVisitors = async () => {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('<h1>чужая страница</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { visits, url: `http://127.0.0.1:${port}/`, close: () => server.close() };
};

test('the window stays on its page and opens no other', async ({ launch }) => {
  const { window } = await launch();
  const start = new StartPage(window);
  await expect(start.title).toBeVisible();
  const address = window.url();
  const outside = await listenForVisitors();
  const elsewhere = [
    outside.url,
    'https://sferum.ru/',
    'file:///etc/passwd',
    'data:text/html,x',
    'settings.html',
  ];
  for (const url of elsewhere) {
    await window.evaluate((to) => {
      globalThis.location.href = to;
    }, url);
    await window.evaluate((to) => {
      globalThis.open(to);
      const link = document.createElement('a');
      link.href = to;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    }, url);
  }
  await expect.poll(() => window.context().pages().length).toBe(1);
  expect(window.url()).toBe(address);
  await expect(start.title).toBeVisible();
  expect(outside.visits).toEqual([]);
  outside.close();
});

test('no request leaves the window, by any way that a page has', async ({ launch }) => {
  const { window } = await launch();
  await expect(new StartPage(window).title).toBeVisible();
  const outside = await listenForVisitors();
  const outcomes = await window.evaluate(async (url) => {
    const socketUrl = url.replace('http', 'ws');
    const settle = (ask: () => Promise<unknown>): Promise<string> =>
      ask().then(
        () => 'reached',
        () => 'refused',
      );
    const element = (name: string, set: (made: never) => void): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const made = document.createElement(name);
        made.addEventListener('load', resolve);
        made.addEventListener('error', reject);
        set(made as never);
        document.head.append(made);
      });
    const socket = (): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const made = new WebSocket(socketUrl);
        made.addEventListener('open', resolve);
        made.addEventListener('error', reject);
        made.addEventListener('close', reject);
      });
    navigator.sendBeacon(url, 'x');
    return Promise.all([
      settle(() => fetch(url)),
      settle(() => fetch(url, { mode: 'no-cors' })),
      settle(() => element('script', (made: HTMLScriptElement) => made.setAttribute('src', url))),
      settle(() => element('img', (made: HTMLImageElement) => made.setAttribute('src', url))),
      settle(() =>
        element('link', (made: HTMLLinkElement) => {
          made.rel = 'stylesheet';
          made.href = url;
        }),
      ),
      settle(socket),
    ]);
  }, outside.url);
  expect(outcomes).toEqual(Array(6).fill('refused'));
  expect(outside.visits).toEqual([]);
  outside.close();
});

test('no permission is granted', async ({ launch }) => {
  const { window } = await launch();
  const answers = await window.evaluate(async () => {
    const settle = (ask: () => Promise<unknown>): Promise<string> =>
      ask().then(
        (value) => (value === 'denied' ? 'denied' : 'granted'),
        () => 'denied',
      );
    const place = (): Promise<unknown> =>
      new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject));
    return Promise.all([
      settle(() => Notification.requestPermission()),
      settle(() => navigator.clipboard.readText()),
      settle(() => navigator.mediaDevices.getUserMedia({ video: true })),
      settle(place),
    ]);
  });
  expect(answers).toEqual(Array(4).fill('denied'));
});

test('the page can run no code that is not packed, and has no Node', async ({ launch }) => {
  const { window } = await launch();
  await expect(new StartPage(window).title).toBeVisible();
  const found = await window.evaluate(() => {
    const own = window as unknown as Record<string, unknown>;
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.body.append(script);
    const frame = document.createElement('iframe');
    frame.src = 'data:text/html,<script>parent.wasFramed = true</script>';
    document.body.append(frame);
    return ['wasRun', 'wasFramed', 'require', 'process', 'module', 'Buffer'].filter((name) => name in own);
  });
  expect(found).toEqual([]);
  const violations = await window.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    const block = document.createElement('div');
    block.innerHTML = '<button onclick="window.wasRun = true">x</button>';
    document.body.append(block);
    block.querySelector('button')?.click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { seen, wasRun: 'wasRun' in window };
  });
  expect(violations.wasRun).toBe(false);
  expect(violations.seen).toContain('script-src-attr');
});

test('style elements come in by their nonce alone, and the page itself breaks no rule', async ({
  launch,
}) => {
  const { window } = await launch();
  const refused: string[] = [];
  window.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await window.reload();
  await expect(new StartPage(window).title).toBeVisible();
  expect(refused).toEqual([]);
  const colour = await window.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: rgb(1, 2, 3) !important }';
    document.head.append(style);
    return getComputedStyle(document.body).color;
  });
  expect(colour).not.toBe('rgb(1, 2, 3)');
});
