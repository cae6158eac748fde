// Reaches for the network in every way that the watch must see; each is refused or answered by nobody.
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { resolve4 } from 'node:dns/promises';
import { connect } from 'node:net';
import { Worker } from 'node:worker_threads';
import { app } from 'electron';

await app.whenReady();
const quiet = () => undefined;
connect(9, '192.0.2.1').on('error', quiet).unref();
await fetch('http://192.0.2.2:8080/', { signal: AbortSignal.timeout(2000) }).catch(quiet);
await Promise.race([
  resolve4('leak.invalid').catch(quiet),
  new Promise((resolve) => setTimeout(resolve, 50)),
]);
const datagrams = createSocket('udp4');
await new Promise((resolve) => datagrams.send('leak', 9, '192.0.2.3', resolve));
datagrams.close();
const thread = new Worker(new URL('./thread.js', import.meta.url));
await new Promise((resolve) => thread.once('exit', resolve));
const child = `require('node:net').connect(9, '192.0.2.5').on('error', () => 0).unref()`;
await new Promise((resolve) => spawn(process.execPath, ['-e', child]).once('exit', resolve));
process.exit(0);
