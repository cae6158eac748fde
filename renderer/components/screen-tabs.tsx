import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './screen-tabs.module.css';

type Properties<P extends string> = {
  readonly label: string;
  readonly parts: readonly P[];
  readonly titles: Readonly<Record<P, string>>;
  readonly part: P;
  readonly onPart: (part: P) => void;
  /** The content of the part that is shown. */
  readonly children: ReactNode;
};

/** The parts of one screen, of which one is shown and takes all the room. */
export const ScreenTabs = <P extends string>(properties: Properties<P>) => {
  const { label, parts, titles, part, onPart, children } = properties;
  return (
    <Tabs
      className={classes['tabs'] ?? ''}
      value={part}
      onChange={(next) => {
        const known = parts.find((one) => one === next);
        if (known !== undefined) onPart(known);
      }}
    >
      <Tabs.List aria-label={label}>
        {parts.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {titles[one]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={part} className={classes['panel'] ?? ''} key={part}>
        {children}
      </Tabs.Panel>
    </Tabs>
  );
};
