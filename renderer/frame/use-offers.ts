import { useCallback, useMemo, useRef } from 'react';
import type { ScreenKey } from './frame-context.ts';

/** What the screen that is shown does by Ctrl+F and Ctrl+P. */
export const useOffers = () => {
  const offers = useRef(new Map<ScreenKey, () => void>());
  const offer = useCallback((key: ScreenKey, act: (() => void) | null): void => {
    if (act) offers.current.set(key, act);
    else offers.current.delete(key);
  }, []);
  /** Does it; `otherwise` where the screen offers nothing. */
  const press = useCallback((key: ScreenKey, otherwise: () => void): void => {
    (offers.current.get(key) ?? otherwise)();
  }, []);
  return useMemo(() => ({ offer, press }), [offer, press]);
};
