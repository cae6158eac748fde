// Loaded before everything else in the application's Node process, its threads and the Node processes that it starts:
// writes down every reach for a network. `WATCH_NETWORK` names the file.
import { Socket as Datagrams } from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Server, Socket } from 'node:net';

const file = process.env['WATCH_NETWORK'] ?? '';

const note = (kind: string, target: unknown): void => appendFileSync(file, `${kind} ${String(target)}\n`);

type Method = (...words: unknown[]) => unknown;

/** Calls what stood there before after noting what it was asked for. */
const watch = (owner: object, name: string, kind: string, targetOf: (words: unknown[]) => unknown): void => {
  const held = owner as Record<string, Method>;
  const before = held[name];
  if (typeof before !== 'function') return;
  held[name] = function (this: unknown, ...words: unknown[]) {
    const target = targetOf(words);
    if (target !== null) note(kind, target);
    return Reflect.apply(before, this, words);
  };
};

/** A pipe or a local socket reaches no network. */
const connectTarget = ([given, host]: unknown[]): unknown => {
  const first: unknown = Array.isArray(given) ? given[0] : given;
  if (typeof first === 'object' && first !== null) {
    const { path, host: named, port } = first as { path?: unknown; host?: unknown; port?: unknown };
    return typeof path === 'string' ? null : `${named ?? 'localhost'}:${port}`;
  }
  return typeof first === 'number' ? `${typeof host === 'string' ? host : 'localhost'}:${first}` : null;
};

const listenTarget = ([given, host]: unknown[]): unknown => {
  if (typeof given === 'object' && given !== null) {
    const { path, host: named, port } = given as { path?: unknown; host?: unknown; port?: unknown };
    return typeof path === 'string' || port === undefined ? null : `${named ?? 'every address'}:${port}`;
  }
  return typeof given === 'number' ? `${typeof host === 'string' ? host : 'every address'}:${given}` : null;
};

watch(Socket.prototype, 'connect', 'connect', connectTarget);
watch(Server.prototype, 'listen', 'listen', listenTarget);
watch(Datagrams.prototype, 'send', 'datagram', () => 'sent');
watch(Datagrams.prototype, 'connect', 'datagram', ([port, host]) => `${String(host)}:${String(port)}`);
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse']) {
  watch(dns, name, 'name', ([asked]) => asked);
  watch(dns.promises, name, 'name', ([asked]) => asked);
}
syncBuiltinESMExports();
note('watching', process.pid);
