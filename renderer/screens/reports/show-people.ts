import { createContext, useContext } from 'react';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import type { Figure } from '../../../shared/views/report-screen/figure-people.ts';

/** A figure that was clicked, with the words for what it counts. */
export type ShownFigure = Omit<Figure, 'day'> & {
  readonly where: string;
  /** Absent: the report's day. */
  readonly day?: Day;
  /** What stands where it was clicked, where cards and table may have parted since. */
  readonly told?: number;
};

type Show = (figure: ShownFigure, button: HTMLElement) => void;

export const ShowPeople = createContext<Show | null>(null);

/** Opens the list of the people whom a figure counts. */
export const useShowPeople = (): Show => {
  const show = useContext(ShowPeople);
  if (!show) throw new Error('a figure stands outside the reports screen');
  return show;
};
