import { Box, Button, Group, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { calls } from '../bridge/bridge.ts';
import classes from './copy-field.module.css';

const SHOWN_FOR_MS = 3000;

type Properties = {
  readonly label: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
};

/** A text that is to be taken elsewhere, with the button that copies it. */
export const CopyField = ({ label, text, copy, copied }: Properties) => {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const take = async (): Promise<void> => {
    const answer = await calls['app.copy']({ text });
    setDone(answer.ok);
  };
  const Icon = done ? IconCheck : IconCopy;
  return (
    <Group gap="md" align="flex-start" className={classes['row'] ?? ''}>
      <Box flex="1 1 16rem" miw={0}>
        <Text size="sm" c="var(--text-soft)">
          {label}
        </Text>
        <Text className={classes['text'] ?? ''}>{text}</Text>
      </Box>
      <Button
        variant="default"
        size="xs"
        leftSection={<Icon size="1rem" stroke={1.5} aria-hidden />}
        aria-label={`${done ? copied : copy}: ${label}`}
        onClick={() => void take()}
      >
        {done ? copied : copy}
      </Button>
    </Group>
  );
};
