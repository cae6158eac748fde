import '@mantine/core/styles.layer.css';
import '../styles/fonts.css';
import '../styles/tokens.css';
import { MantineProvider, SegmentedControl, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { themes } from '../../shared/contract/channels/settings-channels.ts';
import { everyScreenText } from '../../shared/text/screens/every-screen.ts';
import { settingsText } from '../../shared/text/screens/settings-screen.ts';
import { theme } from '../styles/theme.ts';
import { examples } from './examples.tsx';
import { Tokens } from './tokens.tsx';

const files = Object.keys(import.meta.glob('../components/*.tsx')).map((path) =>
  path.replace(/^.*\/(.*)\.tsx$/, '$1'),
);

/** Without an example: a component that shows nothing of its own, or one that stands inside another's. */
const unseen = new Set(['fault-boundary', 'grid-head', 'inline-form', 'page', 'paper-view', 'way-out']);

const shown = [...new Set([...files.filter((file) => !unseen.has(file)), ...Object.keys(examples)])].sort();

/** Every component by the name of its file, with made-up content. */
const ComponentsPage = () => {
  const [scheme, setScheme] = useState<(typeof themes)[number]>('light');
  return (
    <MantineProvider theme={theme} forceColorScheme={scheme === 'dark' ? 'dark' : 'light'}>
      <Stack gap="xl" p="xl" maw="64rem" mx="auto">
        <SegmentedControl
          aria-label={settingsText.theme}
          data={themes
            .filter((value) => value !== 'system')
            .map((value) => ({ value, label: everyScreenText.themes[value] }))}
          value={scheme}
          onChange={setScheme}
        />
        <Tokens />
        {shown.map((name) => (
          <section key={name} data-component={name} data-has-example={examples[name] !== undefined}>
            <Title order={2} size="h3" mb="xs">
              {name}
            </Title>
            {examples[name]?.()}
          </section>
        ))}
      </Stack>
    </MantineProvider>
  );
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<ComponentsPage />);
