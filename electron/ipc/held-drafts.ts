import type { DraftNote } from '../../shared/contract/channels/drafts-channels.ts';
import { ok } from '../../shared/domain/result.ts';
import type { Announce } from './announce.ts';
import type { HandlersOf } from './serve-calls.ts';

/** What a person answers to the question about what is not saved. */
export type DraftAnswer = 'save' | 'discard' | 'stay';

type Means = {
  readonly announce: Announce;
  /** Asks in the system's own dialog. */
  readonly ask: (titles: readonly string[]) => Promise<DraftAnswer>;
};

export type HeldDrafts = {
  readonly calls: HandlersOf<'drafts'>;
  readonly any: () => boolean;
  /** To be asked before forms go: true when nothing unsaved is left, false when the person stays. */
  readonly settle: () => Promise<boolean>;
  /** The window that was asked to save has broken. */
  readonly giveUp: () => void;
};

/** Holds what forms have not saved, and asks about it before it would be lost. */
export const heldDrafts = ({ announce, ask }: Means): HeldDrafts => {
  const held = new Map<string, DraftNote>();
  let asking: Promise<boolean> | null = null;
  let saved: (all: boolean) => void = () => undefined;

  const saveAll = async (): Promise<boolean> => {
    const answer = new Promise<boolean>((resolve) => {
      saved = resolve;
    });
    announce('drafts.save', null);
    return (await answer) && held.size === 0;
  };
  const question = async (): Promise<boolean> => {
    const answer = await ask([...held.values()].map(({ title }) => title));
    if (answer === 'stay') return false;
    if (answer === 'save') return saveAll();
    held.clear();
    announce('drafts.dropped', null);
    return true;
  };

  return {
    calls: {
      'drafts.list': async () => ok([...held.values()]),
      'drafts.keep': async (draft) => {
        held.set(draft.key, draft);
        return ok(null);
      },
      'drafts.drop': async ({ key }) => {
        held.delete(key);
        return ok(null);
      },
      'drafts.saved': async ({ all }) => {
        saved(all);
        return ok(null);
      },
    },
    any: () => held.size > 0,
    settle: async () => {
      if (held.size === 0) return true;
      // A second click on the window's cross joins the question that is being asked.
      asking ??= question().finally(() => {
        asking = null;
      });
      return asking;
    },
    giveUp: () => saved(false),
  };
};
