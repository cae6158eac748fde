import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { documentsText as text } from '../../../shared/text/screens/documents-screen.ts';
import type { CaseQuestion } from '../../../shared/views/documents/facts.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

const OTHER = '';
const LONGEST = 300;

type Properties = { readonly question: CaseQuestion; readonly onDone?: () => void };

const Question = ({ question, onDone }: Properties) => {
  const { bearer, part, of, grammaticalCase, options } = question;
  const [chosen, setChosen] = useState(options[0] ?? OTHER);
  const [typed, setTyped] = useState(options[0] ?? '');
  const command = useCommand('documents.answerCase');
  const { say } = useFrame();
  const answer = (chosen === OTHER ? typed : chosen).trim();
  const keep = async (): Promise<void> => {
    if (!(await command.run({ bearer, part, of, grammaticalCase, answer }))) return;
    say(text.remembered, true);
    onDone?.();
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

const Settled = ({ question }: Properties) => {
  const [mending, setMending] = useState(false);
  const [written = ''] = question.options;
  if (mending) return <Question question={question} onDone={() => setMending(false)} />;
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{text.written(question.grammaticalCase, written)}</Text>
      <Button variant="default" size="xs" aria-label={text.mendOf(written)} onClick={() => setMending(true)}>
        {text.mend}
      </Button>
    </Group>
  );
};

/** Names and posts in the cases of a document: what only the user knows is asked, the rest can be mended. */
export const CaseQuestions = ({ cases }: { readonly cases: readonly CaseQuestion[] }) => {
  const open = cases.filter(({ settled }) => !settled);
  const settled = cases.filter((each) => each.settled);
  return (
    <>
      {open.length > 0 && (
        <Section title={text.questions} hint={text.questionsHint}>
          {open.map((question) => (
            <Question key={JSON.stringify(question)} question={question} />
          ))}
        </Section>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{text.settled}</summary>
          <Stack gap="xs" mt="xs">
            {settled.map((question) => (
              <Settled key={JSON.stringify(question)} question={question} />
            ))}
          </Stack>
        </details>
      )}
    </>
  );
};
