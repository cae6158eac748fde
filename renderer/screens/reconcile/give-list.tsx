import { Button, Group, SegmentedControl, Stack, Text, Textarea, Title } from '@mantine/core';
import { useRef } from 'react';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import { listKinds } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useFileDrop } from '../../components/use-file-drop.ts';
import { useFind } from '../../frame/frame-context.ts';
import { keepList } from './kept-list.ts';
import type { Reconcile } from './use-reconcile.ts';
import { WaitingRequests } from './waiting-requests.tsx';

const LONGEST = 4_000_000;

type Properties = { readonly reconciling: Reconcile };

/** A field for the list that was copied from the platform; for requests, also those that wait. */
export const GiveList = ({ reconciling }: Properties) => {
  const { kind, text } = reconciling;
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useFileDrop(reconciling.drop);
  useFind(() => field.current?.focus());
  return (
    <Page>
      <Stack gap="xs">
        <Title order={1}>{reconcileText.title}</Title>
        <Text c="var(--text-soft)">{reconcileText.lead}</Text>
      </Stack>
      <FailureNotice failure={reconciling.failure} onClose={reconciling.dismiss} />
      <Group>
        <SegmentedControl
          aria-label={reconcileText.kind}
          value={kind}
          onChange={(next) => keepList({ kind: next })}
          data={listKinds.map((value) => ({ value, label: reconcileText.kinds[value] }))}
        />
      </Group>
      <Textarea
        ref={field}
        label={reconcileText.field[kind]}
        description={isOver ? reconcileText.dropNow : reconcileText.fieldHint}
        placeholder={reconcileText.placeholder}
        rows={kind === 'members' ? 12 : 4}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => keepList({ text: event.currentTarget.value })}
      />
      <Group>
        <Button disabled={text.trim() === ''} onClick={() => reconciling.paste(text)}>
          {reconcileText.match}
        </Button>
        <Button variant="default" onClick={reconciling.choose}>
          {reconcileText.choose}
        </Button>
      </Group>
      {kind === 'requests' && <WaitingRequests />}
    </Page>
  );
};
