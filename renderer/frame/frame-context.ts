import { createContext, useContext, useEffect, useRef } from 'react';
import type { Failure } from '../../shared/domain/failure.ts';
import type { Vocabulary } from '../../shared/domain/organisation/vocabulary.ts';
import type { ScreenId } from '../screens/screen-ids.ts';

/** A screen, and what on it: `{ screen: 'people', target: { personId } }`. */
export type Place = { readonly screen: ScreenId; readonly target?: Readonly<Record<string, string>> };

/** Keys whose act is the screen's own: Ctrl+F and Ctrl+P. */
export type ScreenKey = 'find' | 'print';

export type Frame = {
  readonly words: Vocabulary;
  /** A new object on each arrival, so that an effect hears of going to the same place again. */
  readonly place: Place;
  readonly goTo: (place: Place) => void;
  /** Tells what was done, with the way to take it back unless it changed nothing. */
  readonly say: (text: string, undoable?: boolean) => void;
  readonly fail: (failure: Failure) => void;
  readonly undo: () => void;
  readonly offer: (key: ScreenKey, act: (() => void) | null) => void;
};

export const FrameContext = createContext<Frame | null>(null);

/** What the frame offers to the screen inside it. */
export const useFrame = (): Frame => {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('a screen of the school stands outside the frame');
  return frame;
};

const useOffer = (key: ScreenKey, act: () => void): void => {
  const { offer } = useFrame();
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    offer(key, () => latest.current());
    return () => offer(key, null);
  }, [offer, key]);
};

/** Ctrl+F goes to this screen's own search; without one it goes to the search of everything. */
export const useFind = (focus: () => void): void => useOffer('find', focus);

/** Ctrl+P prints this page; without one the screen is printed as it is read. */
export const usePrint = (print: () => void): void => useOffer('print', print);
