import { createTheme } from '@mantine/core';

/** The design language: one accent colour, one family of letters, small radii, no decoration. */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 8 },
  fontFamily: '"Golos Text", sans-serif',
  headings: { fontFamily: '"Golos Text", sans-serif', fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
