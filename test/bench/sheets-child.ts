// Prints a batch as the program does, in a process of its own, so that its time and its peak of memory are its own.
import { writeFileSync } from 'node:fs';
import { printInThread } from '../../electron/documents/pdf/printing-thread.ts';
import { benchSheetsView } from './sheets-school.ts';

const [count = '2000', sharing = 'byClass', file = ''] = process.argv.slice(2);
const view = benchSheetsView(Number(count), sharing === 'byPerson' ? 'byPerson' : 'byClass');
const started = performance.now();
const printed = await printInThread(new AbortController().signal)(view, () => undefined);
const ms = performance.now() - started;
if (!printed.ok) throw new Error(JSON.stringify(printed.failure));
const { bytes, pages, codesVerified } = printed.value;
if (file !== '') writeFileSync(file, bytes);
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms, bytes: bytes.length, pages, codesVerified, megabytes }));
