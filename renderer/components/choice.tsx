import { Stack, Text, UnstyledButton } from '@mantine/core';
import type { ComponentType } from 'react';
import classes from './choice.module.css';

type Properties = {
  readonly icon: ComponentType<{ size?: string | number; stroke?: string | number; 'aria-hidden'?: boolean }>;
  readonly title: string;
  readonly hint: string;
  readonly disabled: boolean;
  readonly onChoose: () => void;
};

/** One of a few large ways to go on. */
export const Choice = ({ icon: Icon, title, hint, disabled, onChoose }: Properties) => (
  <UnstyledButton className={classes['choice'] ?? ''} disabled={disabled} onClick={onChoose}>
    <Stack gap="xs">
      <Icon size="1.75rem" stroke={1.5} aria-hidden />
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="var(--text-soft)">
        {hint}
      </Text>
    </Stack>
  </UnstyledButton>
);
