import { useEffect, useRef, useSyncExternalStore } from 'react';
import { calls, listen } from './bridge.ts';

/** Where the form stands that holds a draft. */
export type UnsavedPlace = { readonly screen: string; readonly target?: Readonly<Record<string, string>> };

type Draft = {
  readonly title: string;
  readonly value: unknown;
  /** Null until the form is shown again after the window broke. */
  readonly save: (() => Promise<boolean>) | null;
  /** Set when the value was saved: the text of what was saved before, shown no more until its successor is here. */
  readonly savedOver?: string;
  readonly place: UnsavedPlace | null;
};

const drafts = new Map<string, Draft>();
const watchers = new Set<() => void>();
/** The forms that are shown now. */
const shown = new Set<string>();
/** Saved in vain while their form was not shown: it saves once more when it is, and says why it cannot. */
const unsaid = new Set<string>();
const failures = new Set<(place: UnsavedPlace) => void>();

const changed = (): void => {
  for (const watcher of watchers) watcher();
};

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

const keep = (key: string, draft: Draft): void => {
  drafts.set(key, draft);
  void calls['drafts.keep']({ key, title: draft.title, content: JSON.stringify(draft.value) });
  changed();
};

const drop = (key: string): void => {
  if (!drafts.delete(key)) return;
  void calls['drafts.drop']({ key });
  changed();
};

/** Saved, unless more was typed meanwhile. */
const settle = (key: string, value: unknown, savedOver: string): void => {
  const draft = drafts.get(key);
  if (!draft || draft.value !== value) return;
  drafts.set(key, { ...draft, savedOver });
  void calls['drafts.drop']({ key });
  changed();
};

const saveAll = async (): Promise<void> => {
  for (const [key, { save, savedOver, place }] of drafts) {
    if (savedOver !== undefined) continue;
    if (save && (await save())) {
      drop(key);
      continue;
    }
    if (!shown.has(key)) unsaid.add(key);
    if (place) for (const tell of failures) tell(place);
    void calls['drafts.saved']({ all: false });
    return;
  }
  void calls['drafts.saved']({ all: true });
};

const restore = async (): Promise<void> => {
  const held = await calls['drafts.list'](null);
  if (!held.ok || held.value.length === 0) return;
  for (const { key, title, content } of held.value) {
    if (!drafts.has(key)) drafts.set(key, { title, value: JSON.parse(content), save: null, place: null });
  }
  changed();
};

listen('drafts.save', () => void saveAll());
const clear = (): void => {
  drafts.clear();
  changed();
};
listen('drafts.dropped', clear);
void restore();

/** Hears of a form whose draft could not be saved: it should be shown. */
export const useUnsavedPlace = (tell: (place: UnsavedPlace) => void): void => {
  useEffect(() => {
    failures.add(tell);
    return () => {
      failures.delete(tell);
    };
  }, [tell]);
};

type Form<T> = {
  /** One draft for each key; a form that is shown twice shows the same draft. */
  readonly key: string;
  /** What the question about it names. */
  readonly title: string;
  readonly place?: UnsavedPlace;
  readonly saved: T;
  /** True when it was saved. */
  readonly save: (value: T) => Promise<boolean>;
};

/**
 * What is typed into a form: kept while other sections are shown and through a window that broke, and asked about
 * before the school or the window closes. Plain data only.
 */
export const useDraft = <T>({ key, title, place, saved, save }: Form<T>) => {
  const draft = useSyncExternalStore(watch, () => drafts.get(key));
  // Only this form writes under its key.
  const value = draft ? (draft.value as T) : saved;
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    shown.add(key);
    return () => {
      shown.delete(key);
      if (drafts.get(key)?.savedOver !== undefined) drop(key);
    };
  }, [key]);
  const savedText = JSON.stringify(saved);
  const same = JSON.stringify(value) === savedText;
  const settled = draft?.savedOver !== undefined;
  const over = same || (settled && draft.savedOver !== savedText);
  useEffect(() => {
    if (draft && !draft.save && !same) {
      const mine = draft.value as T;
      drafts.set(key, { ...draft, save: () => latest.current(mine), place: place ?? null });
    }
    if (draft && unsaid.delete(key)) void latest.current(draft.value as T).then((done) => done && drop(key));
    if (draft && over) drop(key);
  }, [draft, same, over, key, place]);
  return {
    value,
    changed: !same && !settled,
    set: (next: T): void =>
      keep(key, { title, value: next, save: () => latest.current(next), place: place ?? null }),
    /** True when nothing unsaved is left. */
    save: async (): Promise<boolean> => {
      if (same || settled) return true;
      const done = await latest.current(value);
      if (done) settle(key, value, savedText);
      return done;
    },
    discard: (): void => drop(key),
  };
};
