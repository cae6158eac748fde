import { Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { familyText, moveText } from '../../../shared/text/movements.ts';
import { cardText } from '../../../shared/text/screens/people-screen.ts';
import type { PeopleTable } from '../../../shared/views/people/people-table.ts';
import type { PersonCard } from '../../../shared/views/people/person-card.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormActs } from '../../components/form-acts.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';
import { RelativesSelect } from './relatives-select.tsx';

type Properties = { readonly card: PersonCard; readonly table: PeopleTable; readonly onClose: () => void };

/** Changes whose guardian somebody is: the children of a guardian, or the guardians of a student. */
export const FamilyDialog = ({ card: { id, name, category, relatives }, table, onClose }: Properties) => {
  const { words, say } = useFrame();
  useReturnFocus();
  const changing = useCommand('people.relatives');
  const [relativeIds, setRelativeIds] = useState<readonly string[]>(relatives.map((one) => one.id));
  const ofGuardian = category === 'guardian';
  const apply = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = await changing.run({ id, relativeIds: [...relativeIds] });
    if (!done) return;
    onClose();
    say(done.value ? familyText.saved : cardText.unchanged, done.value);
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={familyText.title(name)}
      closeButtonProps={{ 'aria-label': moveText.close }}
    >
      <form onSubmit={(event) => void apply(event)} noValidate>
        <Stack gap="md">
          <FailureNotice failure={changing.failure} onClose={changing.dismiss} />
          <RelativesSelect
            table={table}
            category={ofGuardian ? 'student' : 'guardian'}
            label={ofGuardian ? cardText.children : cardText.guardians(words)}
            value={relativeIds}
            onChange={setRelativeIds}
          />
          <Text size="sm" c="var(--text-soft)">
            {familyText.hint}
          </Text>
          <FormActs cancel={cardText.cancel} running={changing.running} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
};
