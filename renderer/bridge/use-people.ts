import { useSyncExternalStore } from 'react';
import type { Failure } from '../../shared/domain/failure.ts';
import { indexPeople, type PeopleIndex } from '../../shared/views/people/people-index.ts';
import { calls, listen } from './bridge.ts';

type PeopleState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly index: PeopleIndex }
  | { readonly state: 'failed'; readonly failure: Failure };

const loading: PeopleState = { state: 'loading' };

let current: PeopleState = loading;
let fresh = false;
let asked = 0;
const watchers = new Set<() => void>();

const show = (next: PeopleState): void => {
  current = next;
  for (const watcher of watchers) watcher();
};

/** The words of all people, before the first key is pressed in a search; any other key goes before them. */
const findWords = (index: PeopleIndex): void => {
  requestIdleCallback((idle) => {
    if (!index.findWords(() => idle.timeRemaining() > 0)) findWords(index);
  });
};

const ask = async (): Promise<void> => {
  asked += 1;
  const mine = asked;
  fresh = true;
  const answer = await calls['people.table'](null);
  if (mine !== asked) return;
  if (!answer.ok) return show({ state: 'failed', failure: answer.failure });
  const index = indexPeople(answer.value);
  show({ state: 'ready', index });
  findWords(index);
};

/** What was shown stays until the new table is here; nobody looking, nothing is asked. */
const renew = (): void => {
  fresh = false;
  asked += 1;
  if (watchers.size > 0) void ask();
};
listen('base.changed', renew);
listen('base.switched', () => {
  current = loading;
  renew();
});

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  if (!fresh) void ask();
  return () => watchers.delete(watcher);
};

/** Asks before anybody looks, so that the first look finds everybody there. */
export const warmPeople = (): void => {
  if (!fresh) void ask();
};

/** Everybody, indexed once for each revision and shared by all screens. */
export const usePeople = (): PeopleState => useSyncExternalStore(watch, () => current);
