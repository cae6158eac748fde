import { Tabs, Title } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { OrganisationSettings } from '../../../shared/contract/channels/organisation-channels.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { settingsText as text } from '../../../shared/text/screens/settings-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { Section } from '../../components/section.tsx';
import { type Place, useFrame } from '../../frame/frame-context.ts';
import { BrakeLimits } from '../import/brake-limits.tsx';
import { About } from './about.tsx';
import { BackupsPart } from './backups-part.tsx';
import { CardSettings } from './card-settings.tsx';
import { DataPart } from './data-part.tsx';
import { LinkSettings } from './link-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { ProtectionSettings } from './protection-settings.tsx';
import { WordSettings } from './word-settings.tsx';

const tabs = ['card', 'words', 'links', 'import', 'protection', 'look', 'backups', 'data', 'about'] as const;

/** A part whose fields begin anew when what is saved has changed: by its own button, or by undo. */
const contentOf = (tab: (typeof tabs)[number], saved: OrganisationSettings): ReactNode => {
  const state = JSON.stringify(saved);
  return {
    card: <CardSettings saved={saved.card} />,
    words: <WordSettings key={state} saved={saved.words} />,
    links: <LinkSettings key={state} saved={saved} />,
    import: (
      <Section title={importText.brakeSettings}>
        <BrakeLimits />
      </Section>
    ),
    protection: <ProtectionSettings />,
    look: <LookSettings />,
    backups: <BackupsPart />,
    data: <DataPart />,
    about: <About />,
  }[tab];
};

const tabOf = ({ target = {} }: Place): (typeof tabs)[number] | undefined =>
  tabs.find((tab) => tab === target['part']);

/** Настройки. */
export const SettingsScreen = () => {
  const { place } = useFrame();
  const organisation = useQuery('organisation.read', null);
  const [shown, setShown] = useState(() => tabOf(place) ?? 'card');
  useEffect(() => {
    const asked = tabOf(place);
    if (asked) setShown(asked);
  }, [place]);
  if (organisation.state === 'loading') return null;
  if (organisation.state === 'failed') return <FailureNotice failure={organisation.failure} />;
  return (
    <Page>
      <Title order={1}>{text.title}</Title>
      <Tabs
        value={shown}
        onChange={(next) => setShown(tabs.find((tab) => tab === next) ?? 'card')}
        keepMounted={false}
      >
        <Tabs.List aria-label={text.tabsLabel}>
          {tabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {text.tabs[tab]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((tab) => (
          <Tabs.Panel key={tab} value={tab} pt="lg">
            {contentOf(tab, organisation.value)}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
};
