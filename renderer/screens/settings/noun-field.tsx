import { Fieldset, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Noun } from '../../../shared/domain/organisation/vocabulary.ts';
import {
  nounFormLabels,
  nounLabels,
  settingsText as text,
} from '../../../shared/text/screens/settings-screen.ts';
import { type NounName, nounChoices } from '../../../shared/text/screens/word-choices.ts';
import { FormGrid } from '../../components/form-grid.tsx';

const OTHER = '';
const LONGEST_WORD = 100;

const forms = [
  'one',
  'few',
  'many',
  'plural',
  'genitive',
  'dative',
  'instrumental',
] as const satisfies readonly (keyof Noun)[];

type Properties = {
  readonly name: NounName;
  readonly saved: Noun;
  readonly value: Noun;
  readonly onChange: (noun: Noun) => void;
};

/** One word of the organisation: chosen from the usual ones, or typed in all its forms. */
export const NounField = ({ name, saved, value, onChange }: Properties) => {
  const [typing, setOwn] = useState(false);
  const choices = nounChoices(name, saved);
  // A word that was being typed comes back with the draft.
  const own = typing || !choices.some(({ one }) => one === value.one);
  const choose = (one: string | null): void => {
    const known = choices.find((choice) => choice.one === one);
    setOwn(!known);
    if (known) onChange(known);
  };
  return (
    <>
      <Select
        label={nounLabels[name]}
        data={[
          ...choices.map(({ one }) => ({ value: one, label: one })),
          { value: OTHER, label: text.otherWord },
        ]}
        value={own ? OTHER : value.one}
        allowDeselect={false}
        onChange={choose}
      />
      {own && (
        <Fieldset legend={text.formsOf(nounLabels[name])}>
          <FormGrid>
            {forms.map((form) => (
              <TextInput
                key={form}
                label={nounFormLabels[form]}
                maxLength={LONGEST_WORD}
                autoComplete="off"
                value={value[form]}
                onChange={(event) => onChange({ ...value, [form]: event.currentTarget.value })}
              />
            ))}
          </FormGrid>
        </Fieldset>
      )}
    </>
  );
};
