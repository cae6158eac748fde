import { Tabs, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { documentsText, documentParts as text } from '../../../shared/text/screens/documents-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { type Place, useFrame } from '../../frame/frame-context.ts';
import { DocumentsPart } from './documents-part.tsx';
import { HandOver } from './hand-over.tsx';
import { OrdersPart } from './orders-part.tsx';
import { OtherDocuments } from './other-documents.tsx';
import { RegistrationRequest } from './registration-request.tsx';
import { SchoolLists } from './school-lists.tsx';

const parts = ['request', 'documents', 'orders', 'lists', 'handover'] as const;
type Part = (typeof parts)[number];

const partOf = ({ target = {} }: Place): Part => parts.find((part) => part === target['part']) ?? 'request';

/** Документы: the registration request, the documents of the school, its orders. */
export const DocumentsScreen = () => {
  const organisation = useQuery('organisation.read', null);
  const { place } = useFrame();
  const [part, setPart] = useState<Part>(() => partOf(place));
  useEffect(() => {
    if (place.target) setPart(partOf(place));
  }, [place]);
  if (organisation.state === 'loading') return null;
  if (organisation.state === 'failed') return <FailureNotice failure={organisation.failure} />;
  return (
    <Page>
      <Title order={1}>{documentsText.title}</Title>
      <Tabs
        value={part}
        onChange={(next) => setPart(parts.find((each) => each === next) ?? 'request')}
        keepMounted={false}
      >
        <Tabs.List aria-label={text.label} mb="md">
          {parts.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {text.titles[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="request">
          <RegistrationRequest saved={organisation.value.card} />
        </Tabs.Panel>
        <Tabs.Panel value="documents">
          <DocumentsPart />
          <OtherDocuments />
        </Tabs.Panel>
        <Tabs.Panel value="orders">
          <OrdersPart />
        </Tabs.Panel>
        <Tabs.Panel value="lists">
          <SchoolLists />
        </Tabs.Panel>
        <Tabs.Panel value="handover">
          <HandOver />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
};
