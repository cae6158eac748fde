import { parentPort } from 'node:worker_threads';
import { holdPlatformList } from './hold-platform-list.ts';
import { rosterDesk } from './roster-desk.ts';
import type { Answer, Given, TaskKind } from './tasks.ts';

// SheetJS tells its doubts about a file to the console, where the user has no use for them.
console.error = () => undefined;

const desk = rosterDesk();

const acts: { readonly [K in TaskKind]: (given: Given<K>) => Answer<K> | Promise<Answer<K>> } = {
  hold: desk.hold,
  plan: desk.plan,
  step: desk.step,
  row: desk.row,
  faultyRows: desk.faultyRows,
  holdList: holdPlatformList,
};

type Message = { readonly id: number; readonly kind: TaskKind; readonly given: never };

let last: Promise<unknown> = Promise.resolve();

/** One task after another: a plan never overtakes the file that it is of. */
parentPort?.on('message', ({ id, kind, given }: Message) => {
  const act = acts[kind] as (given: never) => unknown;
  last = last
    .then(() => act(given))
    .then(
      (answer) => parentPort?.postMessage({ id, answer }),
      (error: unknown) =>
        parentPort?.postMessage({ id, fault: error instanceof Error ? error.stack : String(error) }),
    );
});
