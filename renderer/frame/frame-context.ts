import { createContext, useContext, useEffect, useRef } from 'react';
import type { Failure } from '../../shared/domain/failure.ts';
import type { Vocabulary } from '../../shared/domain/vocabulary.ts';
import type { ScreenId } from '../screens/screen-ids.ts';

/** A screen, and what on it: `{ screen: 'people', target: { personId } }`. */
export type Place = { readonly screen: ScreenId; readonly target?: Readonly<Record<string, string>> };

export type Frame = {
  readonly words: Vocabulary;
  /** A new object on each arrival, so that an effect hears of going to the same place again. */
  readonly place: Place;
  readonly goTo: (place: Place) => void;
  /** Tells what was done, with the way to take it back unless it changed nothing. */
  readonly say: (text: string, undoable?: boolean) => void;
  readonly fail: (failure: Failure) => void;
  readonly undo: () => void;
  readonly setFind: (focus: (() => void) | null) => void;
};

export const FrameContext = createContext<Frame | null>(null);

/** What the frame offers to the screen inside it. */
export const useFrame = (): Frame => {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error('a screen of the school stands outside the frame');
  return frame;
};

/** Ctrl+F goes to this screen's own search; without one it goes to the search of everything. */
export const useFind = (focus: () => void): void => {
  const { setFind } = useFrame();
  const latest = useRef(focus);
  useEffect(() => {
    latest.current = focus;
  });
  useEffect(() => {
    setFind(() => latest.current());
    return () => setFind(null);
  }, [setFind]);
};
