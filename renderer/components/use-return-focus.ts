import { useEffect, useState } from 'react';

/** The place itself, or the button of the same words that stands in its place again. */
const standingNow = (place: HTMLElement): HTMLElement | undefined =>
  place.isConnected
    ? place
    : [...document.querySelectorAll('button')].find(({ innerText }) => innerText === place.innerText);

/** Gives the focus back to where it was before a dialog or a form, unless it was led elsewhere meanwhile. */
export const useReturnFocus = (): void => {
  // Asked before the first drawing: a form may take away the button that opened it.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && before instanceof HTMLElement) standingNow(before)?.focus();
      });
    },
    [before],
  );
};
