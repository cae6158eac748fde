import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Printed } from '../../../shared/contract/channels/app-channels.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { calls } from '../../bridge/bridge.ts';
import classes from './print-area.module.css';

type Properties = {
  /** `sheet`: pages that bring their own margins, as images; `text`: the printer's page has margins. */
  readonly paper: 'sheet' | 'text';
  /** Hears what became of it: printed, or closed without printing, or a failure. */
  readonly onDone: (answer: Result<Printed>) => void;
  readonly children: ReactNode;
};

/** Shows nothing on screen; opens the system's print dialog for its content alone, once. */
export const PrintArea = ({ paper, onDone, children }: Properties) => {
  const area = useRef<HTMLDivElement>(null);
  const done = useRef(onDone);
  useEffect(() => {
    let gone = false;
    const print = async (): Promise<void> => {
      const images = [...(area.current?.querySelectorAll('img') ?? [])];
      await Promise.all(images.map((image) => image.decode()));
      if (gone) return;
      const answer = await calls['app.print'](null);
      if (!gone) done.current(answer);
    };
    void print();
    return () => {
      gone = true;
    };
  }, []);
  return createPortal(
    <div ref={area} className={classes['area']} data-paper={paper} aria-hidden>
      {children}
    </div>,
    document.body,
  );
};
