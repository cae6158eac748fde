import type { ActKind } from '../../shared/domain/base/journal.ts';
import type { Failure } from '../../shared/domain/failure.ts';
import { failed, type Result } from '../../shared/domain/result.ts';
import type { StoredBase } from '../../shared/schema/base.ts';
import { isMassAct } from './backups/backups.ts';
import { writeQueue } from './disk/write-queue.ts';
import type { Plan } from './next-base.ts';

/** How many changes one writing may carry. */
const MOST_AT_ONCE = 32;

type Waiting = {
  readonly kind: ActKind;
  /** Answers what to tell when the writing succeeded, with the base that then stands. */
  readonly plan: (base: StoredBase) => Promise<{ readonly next: StoredBase; readonly tell: () => void }>;
  readonly fail: (failure: Failure) => void;
  readonly throw: (error: unknown) => void;
};

/** What one writing carries; `kind` is the first act's, null where nothing has to be written. */
type Group = {
  readonly next: StoredBase;
  readonly kind: ActKind | null;
  readonly planned: readonly { readonly one: Waiting; readonly tell: () => void }[];
};

type Means = {
  readonly current: () => StoredBase;
  /** Puts the next base on the disk; memory follows only when it is there. */
  readonly write: (next: StoredBase, kind: ActKind) => Promise<Failure | null>;
  readonly settle: () => Promise<void>;
};

type ChangeQueue = {
  readonly change: <T>(kind: ActKind, plan: Plan<T>) => Promise<Result<T>>;
  /** Runs when all that came before is on the disk, with nothing beside it. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly settled: () => Promise<void>;
};

/**
 * Plans changes one after another and writes them; those that came while one was being written are written
 * together. Each is answered only after its own bytes are on the disk.
 */
export const changeQueue = ({ current, write, settle }: Means): ChangeQueue => {
  const queue = writeQueue();
  const waiting: Waiting[] = [];

  const planGroup = async (): Promise<Group> => {
    const planned: Group['planned'][number][] = [];
    let next = current();
    let kind: ActKind | null = null;
    for (let one = waiting[0]; one && planned.length < MOST_AT_ONCE; one = waiting[0]) {
      if (kind !== null && isMassAct(one.kind)) break;
      waiting.shift();
      try {
        const made = await one.plan(next);
        if (made.next !== next) kind ??= one.kind;
        next = made.next;
        planned.push({ one, tell: made.tell });
      } catch (error) {
        one.throw(error);
      }
    }
    return { next, kind, planned };
  };

  const writeGroup = async ({ next, kind, planned }: Group): Promise<void> => {
    try {
      const failure = kind === null ? null : await write(next, kind);
      for (const { one, tell } of planned) {
        if (failure) one.fail(failure);
        else tell();
      }
    } catch (error) {
      for (const { one } of planned) one.throw(error);
    }
  };

  const work = async (): Promise<void> => {
    while (waiting.length > 0) {
      // What an earlier writing carried goes to its own files first: the base carries the least that it can.
      await settle();
      await writeGroup(await planGroup());
    }
    void queue.run(async () => {
      if (waiting.length === 0) await settle();
    });
  };

  return {
    change: (kind, plan) =>
      new Promise((resolve, reject) => {
        waiting.push({
          kind,
          plan: async (base) => {
            const planned = await plan(base);
            if (!planned.ok) return { next: base, tell: () => resolve(planned) };
            const { next, value } = planned.value;
            return { next, tell: () => resolve({ ok: true, value }) };
          },
          fail: (failure) => resolve(failed(failure)),
          throw: reject,
        });
        void queue.run(work);
      }),
    alone: (act) => queue.run(act),
    settled: () => queue.run(settle),
  };
};
