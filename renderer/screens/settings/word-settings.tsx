import { Button, Group, Select, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Vocabulary } from '../../../shared/domain/vocabulary.ts';
import { settingsText as text } from '../../../shared/text/settings-screen.ts';
import { annulmentChoices, nounNames, staffroomChoices } from '../../../shared/text/word-choices.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { NounField } from './noun-field.tsx';
import { useSaving } from './use-saving.ts';

/** The organisation's own words (R2). */
export const WordSettings = ({ saved }: { readonly saved: Vocabulary }) => {
  const [words, setWords] = useState(saved);
  const { command, save } = useSaving();
  const change = (changed: Partial<Vocabulary>): void => setWords((before) => ({ ...before, ...changed }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save({ words });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Section title={text.words} hint={text.wordsHint}>
        <Stack gap="md" maw="40rem">
          {nounNames.map((name) => (
            <NounField
              key={name}
              name={name}
              saved={saved[name]}
              value={words[name]}
              onChange={(noun) => change({ [name]: noun })}
            />
          ))}
          <Select
            label={text.staffroom}
            data={[...staffroomChoices(saved.staffroom)]}
            value={words.staffroom}
            allowDeselect={false}
            onChange={(staffroom) => staffroom && change({ staffroom })}
          />
          <Select
            label={text.annulment}
            data={annulmentChoices.map(({ annulment }) => annulment)}
            value={words.annulment}
            allowDeselect={false}
            onChange={(value) => {
              const chosen = annulmentChoices.find(({ annulment }) => annulment === value);
              if (chosen) change(chosen);
            }}
          />
          <FailureNotice failure={command.failure} onClose={command.dismiss} />
          <Group>
            <Button
              type="submit"
              disabled={JSON.stringify(words) === JSON.stringify(saved)}
              loading={command.running}
            >
              {text.save}
            </Button>
          </Group>
        </Stack>
      </Section>
    </form>
  );
};
