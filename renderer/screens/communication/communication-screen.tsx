import { Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { communicationText as text } from '../../../shared/text/screens/communication-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { ScreenTabs } from '../../components/screen-tabs.tsx';
import { type Place, useFrame } from '../../frame/frame-context.ts';
import { AdministratorsPart } from './administrators-part.tsx';
import { BroadcastsPart } from './broadcasts-part.tsx';
import { ChatsPart } from './chats-part.tsx';
import { PostsPart } from './posts-part.tsx';
import { SupportPart } from './support-part.tsx';

const parts = ['chats', 'posts', 'broadcasts', 'support', 'administrators'] as const;
type Part = (typeof parts)[number];

const partOf = ({ target = {} }: Place): Part => parts.find((part) => part === target['part']) ?? 'chats';

const content = {
  chats: ChatsPart,
  posts: PostsPart,
  broadcasts: BroadcastsPart,
  support: SupportPart,
  administrators: AdministratorsPart,
};

/** Чаты и каналы: the registers of communication (R11, R21–R25). */
export const CommunicationScreen = () => {
  const { place } = useFrame();
  const [part, setPart] = useState<Part>(() => partOf(place));
  const view = useQuery('communication.view', null);
  useEffect(() => {
    if (place.target) setPart(partOf(place));
  }, [place]);
  const Content = content[part];
  return (
    <Page fill>
      <Title order={1}>{text.title}</Title>
      <ScreenTabs label={text.partsLabel} parts={parts} titles={text.parts} part={part} onPart={setPart}>
        {view.state === 'failed' && <FailureNotice failure={view.failure} />}
        {view.state === 'ready' && <Content view={view.value} />}
      </ScreenTabs>
    </Page>
  );
};
