import { Select, Textarea, TextInput } from '@mantine/core';
import { communicationText as common } from '../../../shared/text/screens/communication-screen.ts';
import type { NamedChoice } from '../../../shared/views/registers/communication-view.ts';
import { DayField } from '../../components/day-field.tsx';

const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;

type Field<T> = {
  readonly label: string;
  readonly value: T;
  readonly error: string | null;
  readonly onChange: (value: T) => void;
  readonly hint?: string;
  readonly required?: boolean;
};

export const LineField = ({ label, value, error, onChange, hint, required = false }: Field<string>) => (
  <TextInput
    size="xs"
    label={label}
    description={hint}
    withAsterisk={required}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    autoComplete="off"
    maxLength={LONGEST_LINE}
    value={value}
    error={error}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

export const LongField = ({ label, value, error, onChange, hint, required = false }: Field<string>) => (
  <Textarea
    size="xs"
    label={label}
    description={hint}
    withAsterisk={required}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    autosize
    minRows={2}
    maxRows={10}
    maxLength={LONGEST_TEXT}
    value={value}
    error={error}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

export const RegisterDay = ({ label, value, error, onChange, required = false }: Field<string>) => (
  <DayField
    size="xs"
    label={label}
    description={common.dayHint}
    unreadable={common.dayUnreadable}
    required={required}
    error={error}
    value={value}
    onChange={onChange}
  />
);

/** One of a list by its name; empty where it may be. */
export const ChoiceField = ({
  choices,
  ...field
}: Field<string> & { readonly choices: readonly NamedChoice[] }) => (
  <Select
    size="xs"
    searchable
    clearable={field.required !== true}
    label={field.label}
    description={field.hint}
    withAsterisk={field.required === true}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    data={choices.map(({ id, name }) => ({ value: id, label: name }))}
    value={field.value === '' ? null : field.value}
    error={field.error}
    onChange={(value) => field.onChange(value ?? '')}
  />
);
