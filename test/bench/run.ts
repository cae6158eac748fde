// Prints how long the work takes, each figure beside its bound; asserts nothing.
import { cpus, totalmem } from 'node:os';
import type { BenchFigure } from './figure.ts';

type Bench = { readonly name: string; readonly load: () => Promise<() => Promise<readonly BenchFigure[]>> };

const benches: readonly Bench[] = [
  { name: 'reading', load: async () => (await import('./reading.ts')).benchReading },
  { name: 'importing', load: async () => (await import('./importing.ts')).benchImporting },
  { name: 'sheets', load: async () => (await import('./sheets.ts')).benchSheets },
  { name: 'report', load: async () => (await import('./report.ts')).benchReport },
  { name: 'storage', load: async () => (await import('./storage.ts')).benchStorage },
  { name: 'reconciling', load: async () => (await import('./reconciling.ts')).benchReconciling },
  { name: 'people', load: async () => (await import('./people.ts')).benchPeople },
  { name: 'desktop', load: async () => (await import('./desktop.ts')).benchDesktop },
];

const row = (figure: BenchFigure): string => {
  const value = `${Number(figure.value.toPrecision(3))} ${figure.unit}`.padStart(14);
  const bound =
    figure.bound === undefined
      ? ''
      : `  bound ${figure.bound} ${figure.unit}: ${figure.value <= figure.bound ? 'held' : 'MISSED'}`;
  const reference = figure.reference === undefined ? '' : `  (${figure.reference})`;
  return `  ${figure.name.padEnd(58)}${value}${bound}${reference}`;
};

const chosen = process.argv.slice(2).filter((word) => word !== '--');
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
);
for (const bench of benches.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  console.log(`\n${bench.name}`);
  const run = await bench.load();
  for (const figure of await run()) console.log(row(figure));
}
