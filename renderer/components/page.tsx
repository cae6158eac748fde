import { Box, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './page.module.css';

type Properties = {
  readonly children: ReactNode;
  /** Takes all the room that the window has and scrolls inside: for tables. */
  readonly fill?: boolean;
};

/** The body of one screen: its width, its margins, its rhythm. */
export const Page = ({ children, fill = false }: Properties) =>
  fill ? (
    <main className={classes['fill']}>{children}</main>
  ) : (
    <Box component="main" maw="var(--page-width)" mx="var(--page-margin)" p="var(--page-padding)">
      <Stack gap="lg">{children}</Stack>
    </Box>
  );
