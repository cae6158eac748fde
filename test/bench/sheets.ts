import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchFigure } from './figure.ts';
import { slipsHtml } from './sheets-html.ts';
import { benchSheetsView, type LinkSharing } from './sheets-school.ts';

const SLIPS = 2000;
const RUNS = 5;
const CHROMIUM_RUNS = 3;
const chromium = '/usr/bin/chromium';
const child = fileURLToPath(new URL('./sheets-child.ts', import.meta.url));

type Print = {
  /** The whole process, from its start. */
  readonly seconds: number;
  /** The printing alone. */
  readonly ms: number;
  readonly bytes: number;
  readonly codesVerified: number;
  readonly megabytes: number;
};

const print = (slips: number, sharing: LinkSharing): Print => {
  const started = performance.now();
  const done = spawnSync(process.execPath, [child, String(slips), sharing], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return { ...JSON.parse(done.stdout), seconds: (performance.now() - started) / 1000 };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const repeated = <T>(times: number, run: () => T): readonly T[] => Array.from({ length: times }, run);

/** Seconds and megabytes that Chromium takes for the same slips; null where there is none. */
const printByChromium = (
  sharing: LinkSharing,
): { readonly seconds: number; readonly megabytes: number } | null => {
  if (!existsSync(chromium)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'sferum-bench-'));
  try {
    const page = join(folder, 'slips.html');
    const pdf = join(folder, 'slips.pdf');
    writeFileSync(page, slipsHtml(benchSheetsView(SLIPS, sharing)));
    const options = [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-pdf-header-footer',
      '--timeout=600000',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      `file://${page}`,
    ];
    const seconds = repeated(CHROMIUM_RUNS, () => {
      const started = performance.now();
      const done = spawnSync(chromium, options, { stdio: 'ignore', timeout: 300_000 });
      if (done.status !== 0) throw new Error(`chromium ended with ${done.status}`);
      return (performance.now() - started) / 1000;
    });
    return { seconds: median(seconds), megabytes: statSync(pdf).size / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const fileFigures = (name: string, prints: readonly Print[]): readonly BenchFigure[] => [
  {
    name: `${name}: peak memory of the process`,
    value: median(prints.map(({ megabytes }) => megabytes)),
    unit: 'MB',
    bound: 300,
  },
  { name: `${name}: file`, value: (prints[0]?.bytes ?? 0) / 1e6, unit: 'MB', bound: 4 },
];

/** A quarter of what Chromium takes for the same slips. */
const heldAgainst = (sharing: LinkSharing, said: string): Pick<BenchFigure, 'bound' | 'reference'> => {
  const other = printByChromium(sharing);
  return other === null
    ? { reference: `no Chromium here to hold it against; ${said}` }
    : {
        bound: Number((other.seconds / 4).toFixed(2)),
        reference: `Chromium: ${other.seconds.toFixed(1)} s, ${other.megabytes.toFixed(1)} MB; ${said}`,
      };
};

/** 2,000 slips, eight on a page, every code read back; held against Chromium printing the same from HTML. */
export const benchSheets = async (): Promise<readonly BenchFigure[]> => {
  const byClass = repeated(RUNS, () => print(SLIPS, 'byClass'));
  const byPerson = repeated(CHROMIUM_RUNS, () => print(SLIPS, 'byPerson'));
  const four = repeated(CHROMIUM_RUNS, () => print(SLIPS * 4, 'byClass'));
  const ms = median(byClass.map((one) => one.ms));
  return [
    {
      name: '2,000 slips, a link for each class, whole process',
      value: median(byClass.map(({ seconds }) => seconds)),
      unit: 's',
      ...heldAgainst('byClass', `${byClass[0]?.codesVerified ?? 0} codes read back`),
    },
    { name: '2,000 slips: printing alone', value: ms, unit: 'ms' },
    ...fileFigures('2,000 slips', byClass),
    {
      name: '2,000 slips, a link for each person, whole process',
      value: median(byPerson.map(({ seconds }) => seconds)),
      unit: 's',
      ...heldAgainst('byPerson', 'every code is another and is decoded'),
    },
    ...fileFigures('2,000 links', byPerson),
    {
      name: '8,000 slips against 2,000',
      value: median(four.map((one) => one.ms)) / ms,
      unit: '×',
      bound: 4.4,
    },
  ];
};
