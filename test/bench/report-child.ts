// Makes a report in a process of its own, so that its peak of memory is its own.
import { writeBook } from '../../electron/documents/xlsx/write-book.ts';
import { reportBook } from '../../shared/views/report/book/report-book.ts';
import { reportFigures } from '../../shared/views/report/figures/figures.ts';
import { reportSchool } from './report-school.ts';

const DAY = '2026-11-21';
const school = reportSchool(Number(process.argv[2] ?? 20_000), DAY);
const started = performance.now();
const made = { on: DAY, at: '2026-11-21T09:00:00.000Z' };
const bytes = await writeBook(reportBook(school.organisation, reportFigures(school, DAY), made));
const ms = performance.now() - started;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ ms, bytes: bytes.length, megabytes }));
