import { Button, type ButtonProps } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { calls } from '../bridge/bridge.ts';

const SHOWN_FOR_MS = 3000;

type Properties = {
  readonly label: string;
  readonly text: string;
  /** What the eye sees, where the label says more. */
  readonly children?: string;
  /** Says in words that it was copied, where the icon alone could be missed. */
  readonly done?: string;
  readonly size?: ButtonProps['size'];
};

/** Puts a text into the clipboard, and shows for a while that it did. */
export const CopyButton = ({ label, text, children = label, done, size = 'xs' }: Properties) => {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const Icon = copied ? IconCheck : IconCopy;
  const said = copied ? done : undefined;
  return (
    <Button
      variant="default"
      size={size}
      aria-label={said ?? label}
      leftSection={<Icon size="1rem" stroke={1.5} aria-hidden />}
      onClick={() => void calls['app.copy']({ text }).then(({ ok }) => setCopied(ok))}
    >
      {said ?? children}
    </Button>
  );
};
