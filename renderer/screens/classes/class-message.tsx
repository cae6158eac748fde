import { Stack, Text, Title } from '@mantine/core';
import { notJoinedText as text } from '../../../shared/text/screens/reports-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { useFrame } from '../../frame/frame-context.ts';

const SHOWN_LINES = 4;

/** Who of the class is still expected, to be sent to the class teacher. */
export const ClassMessageField = ({ classId }: { readonly classId: string }) => {
  const { words } = useFrame();
  const messages = useQuery('invitations.messages', { classId, batchId: null });
  const message = messages.state === 'ready' ? messages.value[0] : undefined;
  return (
    message && (
      <Stack gap="xs" component="section" align="flex-start">
        <Title order={3} size="sm">
          {text.message(words)}
        </Title>
        <Text size="sm" lineClamp={SHOWN_LINES} style={{ whiteSpace: 'pre-line' }}>
          {message.text}
        </Text>
        <CopyButton text={message.text} label={text.copyMessage} done={text.copied} />
      </Stack>
    )
  );
};
