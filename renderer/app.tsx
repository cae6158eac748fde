import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { useEffect } from 'react';
import type { Settings } from '../shared/contract/channels/settings-channels.ts';
import { useQuery } from './bridge/use-query.ts';
import { FaultBoundary } from './components/fault-boundary.tsx';
import { CurrentScreen } from './screens/current-screen.tsx';
import { styleNonce } from './styles/style-nonce.ts';
import { theme } from './styles/theme.ts';

const initial: Settings = { theme: 'system', scale: 100 };

export const App = () => {
  const read = useQuery('settings.read', null, ['settings.changed']);
  const settings = read.state === 'ready' ? read.value : initial;
  const system = useColorScheme('light', { getInitialValueInEffect: false });

  useEffect(() => {
    document.documentElement.style.fontSize = `${settings.scale}%`;
  }, [settings.scale]);

  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={settings.theme === 'system' ? system : settings.theme}
      getStyleNonce={styleNonce}
    >
      <FaultBoundary>{read.state === 'loading' ? null : <CurrentScreen />}</FaultBoundary>
    </MantineProvider>
  );
};
