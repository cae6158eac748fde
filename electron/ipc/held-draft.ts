import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { OpenBase } from '../storage/base-folder.ts';

/** What was prepared from a base and waits for the user's word; the window names it by its key. */
type HeldDraft<T> = {
  readonly hold: (base: OpenBase, value: T) => string;
  /** The draft of this key and this base; refused when another one or another base has taken its place. */
  readonly take: (base: OpenBase, key: string) => Result<T>;
  readonly replace: (value: T) => void;
};

/** Holds one draft: a newer one takes the place of the older. */
export const heldDraft = <T>(nextKey: () => string): HeldDraft<T> => {
  let held: { readonly key: string; readonly base: OpenBase; readonly value: T } | null = null;
  return {
    hold: (base, value) => {
      const mine = { key: nextKey(), base, value };
      held = mine;
      // What was read of a base stays in memory no longer than the base is open.
      base.whenClosed(() => {
        if (held === mine || held?.base === base) held = null;
      });
      return mine.key;
    },
    take: (base, key) => {
      if (held?.key === key && held.base === base && !base.isClosed()) return ok(held.value);
      return failed({ code: 'plan-outdated' });
    },
    replace: (value) => {
      if (held) held = { ...held, value };
    },
  };
};
