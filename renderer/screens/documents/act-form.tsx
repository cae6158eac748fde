import { Button, Group, Stack, Text } from '@mantine/core';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { documentsText as text } from '../../../shared/text/screens/documents-screen.ts';
import type { DocumentLine } from '../../../shared/views/documents-desk/documents-desk.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { type Place, useFrame } from '../../frame/frame-context.ts';
import { OwnTemplate } from './own-template.tsx';

const places: Readonly<Record<NonNullable<DocumentLine['madeAt']>, Place>> = {
  invitations: { screen: 'invitations', target: { part: 'annulment' } },
  handover: { screen: 'documents', target: { part: 'handover' } },
  destruction: { screen: 'settings', target: { part: 'data' } },
};

type Properties = {
  readonly line: DocumentLine;
  readonly madeAt: NonNullable<DocumentLine['madeAt']>;
  readonly today: Day;
};

/** A document that is made beside what it is about: the way there, and the school's own template for it. */
export const ActForm = ({ line, madeAt, today }: Properties) => {
  const { goTo } = useFrame();
  const preview = useQuery('documents.preview', { kind: line.kind, date: today, number: '', part: null });
  return (
    <Stack>
      <Text>{text.madeAt[madeAt]}</Text>
      <Group>
        <Button onClick={() => goTo(places[madeAt])}>{text.goThere}</Button>
      </Group>
      {preview.state === 'failed' && <FailureNotice failure={preview.failure} />}
      {preview.state === 'ready' && preview.value && (
        <OwnTemplate kind={line.kind} own={preview.value.template} tags={preview.value.tags} />
      )}
    </Stack>
  );
};
