import { useEffect } from 'react';
import { calls } from '../bridge/bridge.ts';

const TOLD_EVERY_MS = 20_000;

/** Tells the main process now and then that somebody works here, so that the base is not locked meanwhile. */
export const useStillHere = (isSealed: boolean): void => {
  useEffect(() => {
    if (!isSealed) return;
    let told = 0;
    const tell = (): void => {
      if (Date.now() - told < TOLD_EVERY_MS) return;
      told = Date.now();
      void calls['protection.stillHere'](null);
    };
    const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, tell, { passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, tell);
    };
  }, [isSealed]);
};
