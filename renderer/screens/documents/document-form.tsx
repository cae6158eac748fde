import { Alert, Button, Group, List, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { WrittenDocuments } from '../../../shared/contract/documents-channels.ts';
import type { Day } from '../../../shared/domain/calendar.ts';
import { orderWithNumber } from '../../../shared/domain/register-order.ts';
import type { Order } from '../../../shared/domain/registers.ts';
import { documentsText as text } from '../../../shared/text/documents-screen.ts';
import type { DocumentLine } from '../../../shared/views/documents-desk/documents-desk.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { DayField } from '../../components/day-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PaperView } from '../../components/paper-view.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { CaseQuestions } from './case-questions.tsx';
import { MissingFacts } from './missing-facts.tsx';
import { NumberTaken } from './order-form.tsx';
import { OwnTemplate } from './own-template.tsx';

const ALL = 'all';
const TYPING_PAUSE_MS = 150;
const LONGEST_NUMBER = 50;

type Properties = {
  readonly line: DocumentLine;
  readonly today: Day;
  readonly nextNumber: string;
  readonly orders: readonly Order[];
};

const Written = ({ written: { folder, files, left } }: { readonly written: WrittenDocuments }) => (
  <Alert color="teal" variant="outline" role="status" title={text.saved(files.length)}>
    <Text size="sm">{text.savedIn(folder)}</Text>
    <List size="sm">
      {files.map((file) => (
        <List.Item key={file}>{file}</List.Item>
      ))}
      {left.map(({ title, missing }) => (
        <List.Item key={title}>{text.left(title, missing)}</List.Item>
      ))}
    </List>
  </Alert>
);

/** One document: its date and number, what it will look like, and the way to save it. */
export const DocumentForm = ({ line, today, nextNumber, orders }: Properties) => {
  const [date, setDate] = useState<Day | ''>(today);
  const [typed, setTyped] = useState<string | null>(null);
  const [part, setPart] = useState(ALL);
  const [written, setWritten] = useState<WrittenDocuments | null>(null);
  const { say } = useFrame();
  const making = useCommand('documents.make');
  const number = typed ?? nextNumber;
  const order = { kind: line.kind, date: date || today, number, part: part === ALL ? null : part };
  const [asked] = useDebouncedValue(order, TYPING_PAUSE_MS);
  const preview = useQuery('documents.preview', asked);
  const make = async (): Promise<void> => {
    setWritten(null);
    const made = await making.run(order);
    if (!made?.value) return;
    setWritten(made.value);
    setTyped(null);
    say(text.saved(made.value.files.length), line.isOrder);
  };
  const shown = preview.state === 'ready' ? preview.value : null;
  return (
    <Stack>
      {line.numbered && <Text size="sm">{text.cardNumber}</Text>}
      <Group align="start">
        {!line.numbered && (
          <DayField
            label={text.date}
            description={text.dateHint}
            unreadable={text.dateUnreadable}
            error={null}
            required={false}
            value={date}
            onChange={setDate}
          />
        )}
        {line.isOrder && !line.numbered && (
          <TextInput
            label={text.number}
            description={text.numberHint}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={LONGEST_NUMBER}
            autoComplete="off"
            value={number}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {line.parts !== null && line.parts.length > 0 && (
          <Select
            label={text.part}
            allowDeselect={false}
            searchable
            data={[
              { value: ALL, label: text.all(line.parts.length) },
              ...line.parts.map(({ id, label }) => ({ value: id, label })),
            ]}
            value={part}
            onChange={(value) => setPart(value ?? ALL)}
          />
        )}
      </Group>
      {line.isOrder && !line.numbered && (
        <NumberTaken order={orderWithNumber(orders, { number, date, id: null })} />
      )}
      {shown && shown.missing.length > 0 && (
        <MissingFacts kind={line.kind} missing={shown.missing} lacks={shown.lacks} />
      )}
      {shown && <CaseQuestions questions={shown.questions} />}
      <FailureNotice failure={making.failure} onClose={making.dismiss} />
      {written && <Written written={written} />}
      <Group>
        <Button
          disabled={!shown || shown.missing.length > 0}
          loading={making.running}
          onClick={() => void make()}
        >
          {text.save}
        </Button>
      </Group>
      {preview.state === 'failed' && <FailureNotice failure={preview.failure} />}
      {shown && shown.missing.length === 0 && (
        <Section
          title={text.preview}
          {...(shown.template !== null && { hint: text.previewOwn(shown.template) })}
        >
          {shown.own && !shown.own.ok && <FailureNotice failure={shown.own.failure} />}
          {shown.own?.ok !== false && <PaperView paper={shown.own?.value ?? shown.paper} />}
        </Section>
      )}
      {shown && <OwnTemplate kind={line.kind} own={shown.template} tags={shown.tags} />}
    </Stack>
  );
};
