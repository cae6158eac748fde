import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { calls } from '../bridge/bridge.ts';

const SHOWN_FOR_MS = 3000;

type Properties = {
  readonly label: string;
  readonly text: string;
  /** What the eye sees, where the label says more. */
  readonly children?: string;
};

/** Puts a text into the clipboard, and shows for a while that it did. */
export const CopyButton = ({ label, text, children = label }: Properties) => {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const Icon = done ? IconCheck : IconCopy;
  return (
    <Button
      variant="default"
      size="xs"
      aria-label={label}
      leftSection={<Icon size="1rem" stroke={1.5} aria-hidden />}
      onClick={() => void calls['app.copy']({ text }).then(({ ok }) => setDone(ok))}
    >
      {children}
    </Button>
  );
};
