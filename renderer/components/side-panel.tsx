import { CloseButton, Title } from '@mantine/core';
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import classes from './side-panel.module.css';
import { useReturnFocus } from './use-return-focus.ts';
import { onEscape } from './way-out.tsx';

export type PanelHandle = { readonly focus: () => void };

type Properties = {
  readonly handle?: Ref<PanelHandle>;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A card beside a list; over the list where the window is narrow. Esc closes it. */
export const SidePanel = ({ handle, title, closeLabel, onClose, children }: Properties) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useImperativeHandle(handle, () => ({ focus: () => heading.current?.focus() }), []);
  useReturnFocus();
  return (
    <section className={classes['panel']} aria-label={title} onKeyDown={onEscape(onClose)}>
      <div className={classes['head']}>
        <Title ref={heading} order={2} tabIndex={-1} className={classes['title'] ?? ''}>
          {title}
        </Title>
        <CloseButton aria-label={closeLabel} onClick={onClose} />
      </div>
      <div className={classes['body']}>{children}</div>
    </section>
  );
};
