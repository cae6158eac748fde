import { Button, Group, Pagination, Select, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { type ActKind, actKinds } from '../../../shared/domain/base/journal.ts';
import { actKindName, journalText as text } from '../../../shared/text/screens/journal-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useFind } from '../../frame/frame-context.ts';
import { ExtractButton } from './extract-button.tsx';
import { JournalBreak } from './journal-break.tsx';
import { JournalTable } from './journal-table.tsx';
import { UndoStep } from './undo-step.tsx';

const TYPING_PAUSE_MS = 150;
const LONGEST_SEARCH = 200;
const ANY = 'any';

/** Журнал: who did what and when. */
export const JournalScreen = () => {
  const [kind, setKind] = useState<ActKind | null>(null);
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const field = useRef<HTMLInputElement>(null);
  useFind(() => field.current?.focus());
  const [typed] = useDebouncedValue(search, TYPING_PAUSE_MS);
  const journal = useQuery('journal.page', { kind, text: typed, page });
  if (journal.state === 'loading') return null;
  if (journal.state === 'failed') return <FailureNotice failure={journal.failure} />;
  const { rows, found, total, pages, kinds, page: shown } = journal.value;
  const showAll = (): void => {
    setKind(null);
    setSearch('');
    setPage(1);
  };

  return (
    <Page>
      <Title order={1}>{text.title}</Title>
      <JournalBreak />
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <UndoStep />
        <ExtractButton kind={kind} />
      </Group>
      <Group align="flex-end">
        <Select
          label={text.kind}
          data={[
            { value: ANY, label: text.anyKind },
            ...actKinds
              .filter((value) => kinds.includes(value))
              .map((value) => ({ value: value as string, label: actKindName(value) })),
          ]}
          value={kind ?? ANY}
          allowDeselect={false}
          onChange={(value) => {
            setKind(actKinds.find((known) => known === value) ?? null);
            setPage(1);
          }}
        />
        <TextInput
          ref={field}
          flex={1}
          label={text.search}
          placeholder={text.searchHint}
          leftSection={<IconSearch size="1rem" stroke={1.5} aria-hidden />}
          maxLength={LONGEST_SEARCH}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setPage(1);
          }}
        />
        <Text size="sm" c="var(--text-soft)" role="status" pb="0.5rem">
          {text.found(found)}
        </Text>
      </Group>
      {rows.length > 0 && <JournalTable rows={rows} />}
      {rows.length === 0 && (
        <Group>
          <Text>{total === 0 ? text.empty : text.nothingFound}</Text>
          {total > 0 && (
            <Button variant="default" size="xs" onClick={showAll}>
              {text.showAll}
            </Button>
          )}
        </Group>
      )}
      {pages > 1 && (
        <Pagination
          total={pages}
          value={shown}
          onChange={setPage}
          aria-label={text.pages}
          getItemProps={(number) => ({ 'aria-label': text.page(number) })}
          getControlProps={(control) => ({
            'aria-label': control === 'previous' ? text.later : text.earlier,
          })}
        />
      )}
    </Page>
  );
};
