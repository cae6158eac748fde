import { Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { TypedNoted } from '../../../../shared/contract/channels/slips-channels.ts';
import { type SlipFate, slipFates } from '../../../../shared/domain/batches/batch.ts';
import { slipNumber } from '../../../../shared/domain/batches/read-slip-numbers.ts';
import type { Day } from '../../../../shared/domain/values/calendar.ts';
import { handingText as text } from '../../../../shared/text/screens/handing-screen.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';

const MOST_NAMES = 3;

const namesOf = ({ slips }: TypedNoted): readonly string[] => {
  const names = slips.slice(0, MOST_NAMES).map(({ person, label }) => `${person} (${label})`);
  return slips.length > MOST_NAMES ? [...names, text.more(slips.length - MOST_NAMES)] : names;
};

const sentencesOf = (answer: TypedNoted): readonly string[] => [
  ...(answer.slips.length > 0 ? [text.typedDone(namesOf(answer), answer.noted)] : []),
  ...(answer.unknown.length > 0 ? [text.unknown(answer.unknown.map(slipNumber))] : []),
  ...(answer.unclear.length > 0 ? [text.unclear(answer.unclear)] : []),
];

type Properties = {
  readonly batchId: string;
  readonly on: Day;
  readonly fate: SlipFate;
  readonly onFate: (fate: SlipFate) => void;
};

/** Numbers typed by hand or by a scanner, which ends each with Enter: noted at once, the field is ready again. */
export const TypedSlipNumbers = ({ batchId, on, fate, onFate }: Properties) => {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const noting = useCommand('slips.noteTyped');

  const note = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const given = typed.trim();
    if (given === '') return;
    // A scanner does not wait: the next number must find an empty field.
    setTyped('');
    const done = await noting.run({ text: given, batchId, fate, on });
    if (done) setSaid(sentencesOf(done.value));
    else setTyped(given);
    field.current?.focus();
  };

  return (
    <form onSubmit={(event) => void note(event)}>
      <Group align="flex-end" wrap="wrap">
        <TextInput
          ref={field}
          style={{ flex: '1 1 20rem' }}
          label={text.typed}
          description={text.typedHint}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={text.fate}
          data={slipFates.map((value) => ({ value, label: text.fates[value] }))}
          value={fate}
          onChange={(value) => onFate(slipFates.find((known) => known === value) ?? fate)}
        />
        <Button type="submit" variant="default" disabled={typed.trim() === ''}>
          {text.note}
        </Button>
      </Group>
      <FailureNotice failure={noting.failure} />
      <div role="status">
        {said.map((sentence) => (
          <Text key={sentence} size="sm">
            {sentence}
          </Text>
        ))}
      </div>
    </form>
  );
};
