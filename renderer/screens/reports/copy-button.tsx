import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { calls } from '../../bridge/bridge.ts';

type Properties = { readonly text: string; readonly label: string; readonly done: string };

/** Copies a text that is too long to be shown beside the button. */
export const CopyButton = ({ text, label, done }: Properties) => {
  const [copied, setCopied] = useState<string | null>(null);
  const isDone = copied === text;
  const Icon = isDone ? IconCheck : IconCopy;
  const copy = async (): Promise<void> => {
    const answer = await calls['app.copy']({ text });
    if (answer.ok) setCopied(text);
  };
  return (
    <Button
      variant="default"
      leftSection={<Icon size="1rem" stroke={1.5} aria-hidden />}
      onClick={() => void copy()}
    >
      {isDone ? done : label}
    </Button>
  );
};
