import { Modal, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type MembershipState, membershipStates } from '../../../shared/domain/membership/membership.ts';
import { parseBirthDate } from '../../../shared/domain/values/birth-date.ts';
import { markText, standingNames } from '../../../shared/text/screens/people-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormActs } from '../../components/form-acts.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';

const acts: readonly { readonly value: MembershipState; readonly label: string }[] = [
  ...(['joined', 'refused'] as const),
  ...membershipStates.filter((state) => state !== 'joined' && state !== 'refused'),
].map((value) => ({ value, label: standingNames[value] }));

const pad = (part: number): string => String(part).padStart(2, '0');

const today = (): string => {
  const now = new Date();
  return `${pad(now.getDate())}.${pad(now.getMonth() + 1)}.${now.getFullYear()}`;
};

/** A day as people type it; its century is found against the same far day. */
const readDay = (typed: string): string | null =>
  parseBirthDate(typed, '2099-12-31', { from: 0, to: 200 }).value;

type Properties = {
  readonly ids: readonly string[];
  /** Their name, or their number. */
  readonly who: string;
  readonly onClose: () => void;
};

/** Marks a state of people by hand, with its day. */
export const MarkDialog = ({ ids, who, onClose }: Properties) => {
  const { say } = useFrame();
  useReturnFocus();
  const marking = useCommand('people.mark');
  const [act, setAct] = useState<MembershipState>('joined');
  const [typed, setTyped] = useState(today);
  const on = readDay(typed);

  const apply = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (on === null) return;
    const done = await marking.run({ ids: [...ids], mark: { state: act, on } });
    if (!done) return;
    onClose();
    const label = acts.find(({ value }) => value === act)?.label ?? '';
    say(markText.marked(done.value, label), done.value > 0);
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={markText.title(who)}
      closeButtonProps={{ 'aria-label': markText.close }}
    >
      <form onSubmit={(event) => void apply(event)} noValidate>
        <Stack gap="md">
          <FailureNotice failure={marking.failure} onClose={marking.dismiss} />
          <Select
            data-autofocus
            label={markText.what}
            data={acts}
            value={act}
            allowDeselect={false}
            onChange={(value) => setAct(acts.find((one) => one.value === value)?.value ?? act)}
          />
          <TextInput
            label={markText.on}
            description={markText.onHint}
            value={typed}
            maxLength={30}
            error={on === null ? markText.dateWrong : null}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <FormActs
            act={markText.apply}
            cancel={markText.cancel}
            running={marking.running}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
};
