import { notJoinedText as text } from '../../../shared/text/reports-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { CopyField } from '../../components/copy-field.tsx';

/** Who of the class is still expected, to be sent to the class teacher. */
export const ClassMessageField = ({ classId }: { readonly classId: string }) => {
  const messages = useQuery('invitations.messages', { classId, batchId: null });
  if (messages.state !== 'ready') return null;
  return messages.value.map((message) => (
    <CopyField
      key={message.unit}
      label={text.message}
      text={message.text}
      copy={text.copyMessage}
      copied={text.copied}
    />
  ));
};
