import { Button, Group, type MantineSize } from '@mantine/core';
import type { ReactNode } from 'react';
import { everyScreenText } from '../../shared/text/screens/every-screen.ts';

type Properties = {
  /** What the form does; without a word it saves. */
  readonly act?: string;
  readonly cancel?: string;
  readonly running: boolean;
  readonly disabled?: boolean;
  readonly size?: MantineSize;
  readonly onCancel: () => void;
  /** Further acts, behind these two. */
  readonly children?: ReactNode;
};

/** What ends a form: its act, which Enter does too, and the way out. */
export const FormActs = ({
  act = everyScreenText.save,
  cancel = everyScreenText.cancel,
  running,
  disabled = false,
  size = 'sm',
  onCancel,
  children,
}: Properties) => (
  <Group mt="xs">
    <Button type="submit" size={size} loading={running} disabled={disabled}>
      {act}
    </Button>
    <Button variant="default" size={size} onClick={onCancel}>
      {cancel}
    </Button>
    {children}
  </Group>
);
