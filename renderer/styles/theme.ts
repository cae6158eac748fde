import { createTheme, Text } from '@mantine/core';

const letters = '"Golos Text", sans-serif';

/** The design language: one accent colour, one family of letters, small radii, no decoration. */
export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 8 },
  fontFamily: letters,
  fontFamilyMonospace: letters,
  headings: {
    fontFamily: letters,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: { Text: Text.extend({ defaultProps: { size: 'sm' } }) },
});
