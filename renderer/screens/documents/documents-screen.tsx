import { Divider, Title } from '@mantine/core';
import { documentsText } from '../../../shared/text/documents-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { HandOver } from './hand-over.tsx';
import { OtherDocuments } from './other-documents.tsx';
import { RegistrationRequest } from './registration-request.tsx';

/** Документы. */
export const DocumentsScreen = () => {
  const organisation = useQuery('organisation.read', null);
  if (organisation.state === 'loading') return null;
  if (organisation.state === 'failed') return <FailureNotice failure={organisation.failure} />;
  return (
    <Page>
      <Title order={1}>{documentsText.title}</Title>
      <RegistrationRequest saved={organisation.value.card} />
      <OtherDocuments />
      <Divider />
      <HandOver />
    </Page>
  );
};
