import { useSyncExternalStore } from 'react';
import type { HeldList, ReconcileDone } from '../../../shared/contract/channels/reconcile-channels.ts';
import type { Platform } from '../../../shared/domain/organisation/organisation.ts';
import type { ListKind } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import { listen } from '../../bridge/bridge.ts';

/** By the index of a doubtful line: whom it means; null: a stranger. Absent: not decided yet. */
export type Choices = ReadonlyMap<number, string | null>;

/** A list from the platform as it was held against the roster, with the user's answers. */
export type Held = {
  readonly list: HeldList;
  readonly choices: Choices;
  /** From where the user says that the list comes; null: not said. */
  readonly platform: Platform | null;
  readonly outdated: boolean;
  /** What was written down, once it was. */
  readonly done: ReconcileDone | null;
};

type KeptList = { readonly kind: ListKind; readonly text: string; readonly held: Held | null };

const nothing: KeptList = { kind: 'members', text: '', held: null };
let kept = nothing;
let applying = false;
const watchers = new Set<() => void>();

const show = (next: KeptList): void => {
  kept = next;
  for (const watcher of watchers) watcher();
};

export const keepList = (change: Partial<KeptList>): void => show({ ...kept, ...change });

export const changeHeld = (change: (held: Held) => Partial<Held>): void => {
  if (kept.held) keepList({ held: { ...kept.held, ...change(kept.held) } });
};

/** What the screen itself writes down does not make its list outdated. */
export const whileApplying = async <T>(apply: () => Promise<T>): Promise<T> => {
  applying = true;
  try {
    return await apply();
  } finally {
    applying = false;
  }
};

listen('base.changed', () => {
  if (!applying) changeHeld(() => ({ outdated: true }));
});
listen('base.switched', () => show(nothing));

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** The list under the user's hands: it stays while other sections are shown, until the base closes. */
export const useKeptList = (): KeptList => useSyncExternalStore(watch, () => kept);
