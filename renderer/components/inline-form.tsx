import { type ReactNode, useEffect, useRef } from 'react';
import { useReturnFocus } from './use-return-focus.ts';
import { onEscape, useWayOut } from './way-out.tsx';

type Properties = {
  readonly changed: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A form that a button opens within the screen; the focus goes into it with the button, and back. */
export const InlineForm = ({ changed, onSave, onClose, children }: Properties) => {
  useReturnFocus();
  const form = useRef<HTMLFormElement>(null);
  const { leave, question } = useWayOut(changed, onClose);
  useEffect(() => {
    if (document.activeElement === document.body) form.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);
  return (
    <>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
        onKeyDown={onEscape(leave)}
      >
        {children}
      </form>
      {question}
    </>
  );
};
