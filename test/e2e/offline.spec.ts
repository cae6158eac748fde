import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './application.ts';
import { makeSchool } from './make-school.ts';

type NetLog = {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
};

/** What Chromium's own log shows of the network: names asked for, and addresses connected to. */
const reached = (log: NetLog): readonly string[] => {
  const names = new Map(Object.entries(log.constants.logEventTypes).map(([name, type]) => [type, name]));
  return log.events.flatMap(({ type, params = {} }) => {
    const name = names.get(type) ?? '';
    // A UDP_CONNECT alone sends nothing: so Chromium asks the system whether it has a way to IPv6.
    const telling = /^(TCP_CONNECT_ATTEMPT|UDP_BYTES_SENT|HOST_RESOLVER_(DNS_TASK|SYSTEM_TASK))$/.test(name);
    const address = params['address'] ?? params['host'] ?? (name === 'UDP_BYTES_SENT' ? 'datagram' : null);
    return telling && address !== null ? [`${name} ${address}`] : [];
  });
};

const isLoopback = (line: string): boolean => / (127\.|\[::1\]|localhost)/.test(line);

test('Chromium asks for no name and connects to nothing', async ({ launch, folder }) => {
  const file = join(folder, 'net-log.json');
  const running = await launch(`--log-net-log=${file}`);
  await makeSchool(running, 'МБОУ «СОШ № 9»', join(folder, 'school'));
  await running.window.evaluate(() => fetch('https://sferum.ru/').catch(() => undefined));
  expect(await running.close()).toBe(0);
  const log: NetLog = JSON.parse(readFileSync(file, 'utf8'));
  expect(log.events.length).toBeGreaterThan(0);
  expect(reached(log).filter((line) => !isLoopback(line))).toEqual([]);
});
