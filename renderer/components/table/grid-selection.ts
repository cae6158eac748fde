import type { KeyboardEvent } from 'react';
import {
  chooseAll,
  chooseOne,
  extendTo,
  moveTo,
  noSelection,
  type Selection,
  toggle,
} from '../../../shared/views/selection.ts';
import { stepOfKey } from './grid-keys.ts';

type Means = {
  readonly ids: readonly string[];
  readonly selection: Selection;
  /** False: one row is chosen at a time. */
  readonly many: boolean;
  /** How many rows the window shows. */
  readonly page: () => number;
  readonly onSelection: (selection: Selection) => void;
  readonly onMove: (index: number) => void;
  readonly onOpen: (id: string) => void;
};

/** What a key does to a grid's selection; false for a key that the grid has no use for. */
export const gridKeys = ({ ids, selection, many, page, onSelection, onMove, onOpen }: Means) => {
  const { cursor, chosen } = selection;
  const step = (event: KeyboardEvent): boolean => {
    const to = stepOfKey(event.key, cursor === null ? -1 : ids.indexOf(cursor), ids.length, page());
    const id = to === null ? undefined : ids[to];
    if (to === null || id === undefined) return false;
    if (many && event.shiftKey) onSelection(extendTo(selection, id, ids));
    else onSelection(many && event.ctrlKey ? moveTo(selection, id) : chooseOne(id));
    onMove(to);
    return true;
  };
  const act = (event: KeyboardEvent): boolean => {
    if (many && event.ctrlKey && event.code === 'KeyA') onSelection(chooseAll(selection, ids));
    else if (many && event.key === ' ' && cursor !== null) onSelection(toggle(selection, cursor));
    else if (event.key === 'Enter' && !event.ctrlKey && cursor !== null) onOpen(cursor);
    else if (event.key === 'Escape' && chosen.size > 1) onSelection({ ...noSelection, cursor });
    else return false;
    return true;
  };
  return (event: KeyboardEvent): boolean => step(event) || act(event);
};
