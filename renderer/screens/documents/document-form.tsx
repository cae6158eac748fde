import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { WrittenDocuments } from '../../../shared/contract/channels/documents-channels.ts';
import { orderWithNumber } from '../../../shared/domain/documents/register-order.ts';
import type { Order } from '../../../shared/domain/registers.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { documentsText as text } from '../../../shared/text/screens/documents-screen.ts';
import type { DocumentLine, DocumentPreview } from '../../../shared/views/documents-desk/documents-desk.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PaperView } from '../../components/paper-view.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { CaseQuestions } from './case-questions.tsx';
import { ALL, DocumentSubject, type Subject } from './document-subject.tsx';
import { MissingFacts } from './missing-facts.tsx';
import { NumberTaken } from './order-form.tsx';
import { OwnTemplate } from './own-template.tsx';
import { PrintPaper } from './print-paper.tsx';

const TYPING_PAUSE_MS = 150;

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

type PreviewProperties = {
  readonly shown: DocumentPreview;
  /** An order that the register does not know yet: on paper its number would be given once more. */
  readonly isUnsaved: boolean;
};

/** What the document will look like. One by an own template is printed by the program that it was made in. */
const Preview = ({ shown: { own, paper, template }, isUnsaved }: PreviewProperties) => (
  <Section
    title={text.preview}
    {...(template === null
      ? { aside: <PrintPaper paper={paper} isUnsaved={isUnsaved} /> }
      : { hint: text.previewOwn(template) })}
  >
    {own && !own.ok && <FailureNotice failure={own.failure} />}
    {own?.ok !== false && <PaperView paper={own?.value ?? paper} />}
  </Section>
);

/** One document: its date and number, what it will look like, and the way to save it. */
export const DocumentForm = ({ line, today, nextNumber, orders }: Properties) => {
  const [typed, setTyped] = useState<Partial<Subject>>({});
  const [another, setAnother] = useState(false);
  const [written, setWritten] = useState<WrittenDocuments | null>(null);
  const { say } = useFrame();
  const making = useCommand('documents.make');
  const made = another ? null : line.made;
  const { date, number } = made ?? { date: today, number: nextNumber };
  const subject: Subject = { date, number, part: ALL, ...typed };
  const order = {
    kind: line.kind,
    date: subject.date || today,
    number: subject.number,
    part: subject.part === ALL ? null : subject.part,
  };
  const [asked] = useDebouncedValue(order, TYPING_PAUSE_MS);
  const preview = useQuery('documents.preview', asked);
  const takeNext = (): void => {
    setTyped({});
    setAnother(true);
  };
  const make = async (): Promise<void> => {
    setWritten(null);
    const done = await making.run(order);
    if (!done?.value) return;
    setWritten(done.value);
    // The order stands in the register now: its number and date are those that are shown.
    if (line.isOrder) setTyped({});
    setAnother(false);
    say(text.saved(done.value.files.length), line.isOrder);
  };
  const shown = preview.state === 'ready' ? preview.value : null;
  return (
    <Stack>
      <DocumentSubject
        line={line}
        subject={subject}
        onChange={(change) => setTyped({ ...typed, ...change })}
        onAnother={made && !line.numbered && subject.number === made.number ? takeNext : null}
      />
      {line.isOrder && !line.numbered && (
        <NumberTaken order={orderWithNumber(orders, { ...subject, id: made?.id ?? null })} />
      )}
      {shown && shown.missing.length > 0 && (
        <MissingFacts kind={line.kind} missing={shown.missing} lacks={shown.lacks} />
      )}
      {shown && <CaseQuestions cases={shown.cases} />}
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
        <Preview shown={shown} isUnsaved={line.isOrder && made === null} />
      )}
      {shown && <OwnTemplate kind={line.kind} own={shown.template} tags={shown.tags} />}
    </Stack>
  );
};
