import { useEffect, useRef } from 'react';
import type { EventDetail, EventName } from '../../shared/contract/events.ts';
import { listen } from './bridge.ts';

/** Hears what the main process tells unasked, for as long as the component is shown. */
export const useEvent = <E extends EventName>(event: E, hear: (detail: EventDetail<E>) => void): void => {
  const latest = useRef(hear);
  useEffect(() => {
    latest.current = hear;
  });
  useEffect(() => listen(event, (detail) => latest.current(detail)), [event]);
};
