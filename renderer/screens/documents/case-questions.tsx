import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { documentsText as text } from '../../../shared/text/documents-screen.ts';
import type { CaseQuestion } from '../../../shared/views/documents/facts.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

const OTHER = '';
const LONGEST = 300;

const Question = ({ question }: { readonly question: CaseQuestion }) => {
  const { bearer, part, of, grammaticalCase, options } = question;
  const [chosen, setChosen] = useState(options[0] ?? OTHER);
  const [typed, setTyped] = useState(options[0] ?? '');
  const command = useCommand('documents.answerCase');
  const { say } = useFrame();
  const answer = (chosen === OTHER ? typed : chosen).trim();
  const keep = async (): Promise<void> => {
    if (await command.run({ bearer, part, of, grammaticalCase, answer })) say(text.remembered, true);
  };
  return (
    <Stack gap="xs">
      <Radio.Group label={text.question(of, grammaticalCase)} value={chosen} onChange={setChosen}>
        <Stack gap={4} mt={4}>
          {options.map((option) => (
            <Radio key={option} value={option} label={option} />
          ))}
          <Radio value={OTHER} label={text.otherForm} />
        </Stack>
      </Radio.Group>
      {chosen === OTHER && (
        <TextInput
          aria-label={text.otherForm}
          maxLength={LONGEST}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Group>
        <Button
          variant="default"
          size="xs"
          disabled={answer === ''}
          loading={command.running}
          onClick={() => void keep()}
        >
          {text.remember}
        </Button>
      </Group>
      <FailureNotice failure={command.failure} onClose={command.dismiss} />
    </Stack>
  );
};

/** Names and posts whose cases only the user knows; each is asked once. */
export const CaseQuestions = ({ questions }: { readonly questions: readonly CaseQuestion[] }) =>
  questions.length > 0 && (
    <Section title={text.questions} hint={text.questionsHint}>
      {questions.map((question) => (
        <Question key={JSON.stringify(question)} question={question} />
      ))}
    </Section>
  );
