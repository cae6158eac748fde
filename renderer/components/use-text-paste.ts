import { useEffect, useRef } from 'react';

const typing = 'input:not([type=checkbox], [type=radio]), textarea, [contenteditable]';

/** Hears a text that is pasted while no field has the focus. */
export const useTextPaste = (onText: (text: string) => void): void => {
  const latest = useRef(onText);
  useEffect(() => {
    latest.current = onText;
  });
  useEffect(() => {
    const hear = (event: ClipboardEvent): void => {
      if (event.target instanceof Element && event.target.matches(typing)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      latest.current(text);
    };
    window.addEventListener('paste', hear);
    return () => window.removeEventListener('paste', hear);
  }, []);
};
