import { useEffect } from 'react';

/** Gives the focus back to where it was before a dialog, unless it was led elsewhere meanwhile. */
export const useReturnFocus = (): void => {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && before instanceof HTMLElement) before.focus();
      });
    };
  }, []);
};
