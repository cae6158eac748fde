import { Select, Stack } from '@mantine/core';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import { settingsText as text } from '../../../shared/text/screens/settings-screen.ts';
import { annulmentChoices, nounNames, staffroomChoices } from '../../../shared/text/screens/word-choices.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { NounField } from './noun-field.tsx';
import { SavingBar } from './saving-bar.tsx';
import { useSaving } from './use-saving.ts';

/** The organisation's own words (R2). */
export const WordSettings = ({ saved }: { readonly saved: Vocabulary }) => {
  const form = useSaving({ part: 'words', saved, changeOf: (words) => ({ words }) });
  const { value: words, command } = form;
  const change = (changed: Partial<Vocabulary>): void => form.set({ ...words, ...changed });
  return (
    <form onSubmit={form.submit} noValidate>
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
          <SavingBar changed={form.changed} running={command.running} onDiscard={form.discard} />
        </Stack>
      </Section>
    </form>
  );
};
