import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Day, shortDate } from '../../../../shared/domain/values/calendar.ts';
import { typedDay } from '../../../../shared/domain/values/typed-day.ts';
import { sheetsScreenText as text } from '../../../../shared/text/screens/sheets-screen.ts';

type Properties = { readonly value: readonly Day[]; readonly onChange: (days: Day[]) => void };

const parts = (typed: string): readonly string[] =>
  typed
    .split(/[,;\s]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Several days in one field. */
export const DaysField = ({ value, onChange }: Properties) => {
  const [typed, setTyped] = useState(() => value.map(shortDate).join(', '));
  const isWrong = parts(typed).some((part) => typedDay(part) === null);
  return (
    <TextInput
      label={text.reminders}
      description={text.remindersHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      value={typed}
      error={isWrong && text.remindersWrong}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped(next);
        onChange(parts(next).flatMap((part) => typedDay(part) ?? []));
      }}
    />
  );
};
