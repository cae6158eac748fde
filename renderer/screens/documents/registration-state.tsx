import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { RegistrationState } from '../../../shared/domain/documents/registration.ts';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { registrationStateNames } from '../../../shared/text/registration.ts';
import { registrationText as text } from '../../../shared/text/screens/registration-screen.ts';
import type {
  PastRegistration,
  RegistrationView,
} from '../../../shared/views/request-form/registration-view.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { DayField } from '../../components/day-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { onEscape, useWayOut } from '../../components/way-out.tsx';
import { useFrame } from '../../frame/frame-context.ts';

const LONGEST_NOTE = 5000;

type Properties = { readonly view: RegistrationView };

type MarkProperties = {
  readonly state: RegistrationState;
  readonly today: string;
  readonly onDone: () => void;
};

const Mark = ({ state, today, onDone }: MarkProperties) => {
  const { say } = useFrame();
  const marking = useCommand('registration.mark');
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  useReturnFocus();
  const { leave, question } = useWayOut(note.trim() !== '', onDone);
  const save = async (): Promise<void> => {
    if (on === '' || !(await marking.run({ state, on, note }))) return;
    say(text.noted);
    onDone();
  };
  return (
    <Stack gap="xs" maw="30rem" onKeyDown={onEscape(leave)}>
      <Text fw={600}>{text.acts[state]}</Text>
      <DayField
        label={text.on}
        description={text.dayHint}
        unreadable={text.dayUnreadable}
        required
        error={null}
        value={on}
        onChange={setOn}
      />
      {state !== 'sent' && (
        <Textarea
          label={state === 'refused' ? text.reason : text.note}
          autosize
          minRows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      )}
      <FailureNotice failure={marking.failure} onClose={marking.dismiss} />
      <Group>
        <Button
          type="button"
          size="xs"
          disabled={on === ''}
          loading={marking.running}
          onClick={() => void save()}
        >
          {text.save}
        </Button>
        <Button type="button" variant="default" size="xs" onClick={onDone}>
          {text.cancel}
        </Button>
      </Group>
      {question}
    </Stack>
  );
};

const Past = ({ past }: { readonly past: readonly PastRegistration[] }) => (
  <Stack gap="xs">
    {past.map(({ id, number, history }) => (
      <div key={id}>
        <Text size="sm" fw={600}>
          {text.number(number)}
        </Text>
        <List size="sm">
          {history.map((change) => (
            <List.Item key={`${change.state} ${change.on}`}>
              {text.now(registrationStateNames[change.state], shortDate(change.on))}
              {change.note !== '' && `: ${change.note}`}
            </List.Item>
          ))}
        </List>
      </div>
    ))}
  </Stack>
);

/** What became of the request: marked by hand, for the answer comes by mail. */
export const RequestState = ({ view }: Properties) => {
  const { say } = useFrame();
  const repeating = useCommand('registration.again');
  const [marking, setMarking] = useState<RegistrationState | null>(null);
  const repeat = async (): Promise<void> => {
    if (await repeating.run(null)) say(text.begun);
  };
  return (
    <Section title={text.title}>
      {view.state === null && <Text size="sm">{text.notYet}</Text>}
      {marking === null ? (
        <Group>
          {view.next.map((state) => (
            <Button key={state} type="button" variant="default" size="xs" onClick={() => setMarking(state)}>
              {text.acts[state]}
            </Button>
          ))}
          {view.canRepeat && (
            <Button
              type="button"
              variant="default"
              size="xs"
              loading={repeating.running}
              onClick={() => void repeat()}
            >
              {text.again}
            </Button>
          )}
        </Group>
      ) : (
        <Mark key={marking} state={marking} today={view.today} onDone={() => setMarking(null)} />
      )}
      <FailureNotice failure={repeating.failure} onClose={repeating.dismiss} />
      {view.past.length > 0 && (
        <section aria-label={text.history}>
          <Past past={view.past} />
        </section>
      )}
    </Section>
  );
};
