import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { LONGEST_ORDER_NUMBER } from '../../../shared/domain/documents/register-order.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { documentsText as text } from '../../../shared/text/screens/documents-screen.ts';
import type { DocumentLine } from '../../../shared/views/documents-desk/documents-desk.ts';
import { DayField } from '../../components/day-field.tsx';

/** All classes or people of the document. */
export const ALL = 'all';

export type Subject = { readonly date: Day | ''; readonly number: string; readonly part: string };

type Properties = {
  readonly line: DocumentLine;
  readonly subject: Subject;
  readonly onChange: (change: Partial<Subject>) => void;
  /** Takes the next number in place of the order that was made; null: the next number stands there. */
  readonly onAnother: (() => void) | null;
};

/** Of what day the document is, its number, and the class or person it is about. */
export const DocumentSubject = ({ line, subject, onChange, onAnother }: Properties) => (
  <>
    {line.numbered && <Text size="sm">{text.cardNumber}</Text>}
    <Group align="start">
      {!line.numbered && (
        <DayField
          label={text.date}
          description={text.dateHint}
          unreadable={text.dateUnreadable}
          error={null}
          required={false}
          value={subject.date}
          onChange={(date) => onChange({ date })}
        />
      )}
      {line.isOrder && !line.numbered && (
        <TextInput
          label={text.number}
          description={onAnother ? text.numberKept : text.numberHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={LONGEST_ORDER_NUMBER}
          autoComplete="off"
          value={subject.number}
          onChange={(event) => onChange({ number: event.currentTarget.value })}
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
          value={subject.part}
          onChange={(part) => onChange({ part: part ?? ALL })}
        />
      )}
    </Group>
    {onAnother && (
      <Group>
        <Button variant="default" size="xs" onClick={onAnother}>
          {text.another}
        </Button>
      </Group>
    )}
  </>
);
