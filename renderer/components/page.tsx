import { Box, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

/** The body of one screen: its width, its margins, its rhythm. */
export const Page = ({ children }: { readonly children: ReactNode }) => (
  <Box component="main" maw="var(--page-width)" mx="auto" p="var(--page-padding)">
    <Stack gap="lg">{children}</Stack>
  </Box>
);
