import type { TakenFile } from '../background/tasks.ts';
import type { Announce } from './announce.ts';

/** A roster that waits to be imported: a path, or what the window read. */
type Offered = { readonly name: string; readonly content: string | TakenFile };

/** Holds the one roster that came from outside the import, until the import takes it. */
export const offeredFile = (announce: Announce) => {
  let offered: Offered | null = null;
  return {
    offer: (file: Offered): void => {
      offered = file;
      announce('file.offered', { name: file.name });
    },
    name: (): string | null => offered?.name ?? null,
    take: (): Offered['content'] | null => {
      const content = offered?.content ?? null;
      offered = null;
      return content;
    },
  };
};
