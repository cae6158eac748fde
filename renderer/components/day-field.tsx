import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Day, shortDate } from '../../shared/domain/values/calendar.ts';
import { typedDay } from '../../shared/domain/values/typed-day.ts';

type Properties = {
  readonly label: string;
  readonly description: string;
  /** Said when what is typed is no day. */
  readonly unreadable: string;
  readonly error: ReactNode;
  readonly required: boolean;
  /** Small where all around it is. */
  readonly size?: 'xs';
  readonly value: Day | '';
  readonly onChange: (day: Day | '') => void;
};

/** A day typed as people write it; what is no day yet counts as empty. */
export const DayField = ({ unreadable, error, required, value, onChange, ...words }: Properties) => {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === '' ? '' : shortDate(value));
  const isWrong = shown.trim() !== '' && typedDay(shown) === null;
  return (
    <TextInput
      {...words}
      withAsterisk={required}
      inputMode="numeric"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      value={shown}
      error={isWrong ? unreadable : error}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(typedDay(text) ?? '');
      }}
      onBlur={() => {
        if (!isWrong) setTyped(null);
      }}
    />
  );
};
