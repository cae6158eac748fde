import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the window goes to paper: then a long table makes all of its rows, not those in sight alone. */
export const useWholeInPrint = (): boolean => {
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const turn = ({ type }: Event): void => flushSync(() => setWhole(type === 'beforeprint'));
    window.addEventListener('beforeprint', turn);
    window.addEventListener('afterprint', turn);
    return () => {
      window.removeEventListener('beforeprint', turn);
      window.removeEventListener('afterprint', turn);
    };
  }, []);
  return whole;
};
