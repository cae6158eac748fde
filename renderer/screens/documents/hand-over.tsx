import { Alert, Button, List, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { WrittenHandover } from '../../../shared/contract/channels/handover-channels.ts';
import { leastPassword } from '../../../shared/domain/base/password.ts';
import { handoverText as text } from '../../../shared/text/handover.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormGrid } from '../../components/form-grid.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

const LONGEST = 500;

const Written = ({ written }: { readonly written: WrittenHandover }) => (
  <Alert color="teal" variant="outline" role="status">
    <Text fw={600}>{text.made}</Text>
    <Text size="sm">{text.madeIn(written.folder)}</Text>
    <List size="sm">
      {written.files.map((file) => (
        <List.Item key={file}>{file}</List.Item>
      ))}
    </List>
    {written.missing > 0 && <Text size="sm">{text.missing(written.missing)}</Text>}
    <CopyField label={text.checksum} text={written.checksum} copy={text.copy} copied={text.copied} />
    <Text size="sm">{text.after}</Text>
  </Alert>
);

const nobody = { surname: '', givenName: '', patronymic: '', post: '' };
type NextField = keyof typeof nobody;

/** «Передать дела»: one sealed file and the act on it (R31). */
export const HandOver = () => {
  const { say } = useFrame();
  const making = useCommand('handover.make');
  const [to, setTo] = useState(nobody);
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [written, setWritten] = useState<WrittenHandover | null>(null);
  const differs = repeated !== '' && repeated !== password;
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (password !== repeated) return;
    const done = await making.run({ to, password });
    if (!done?.value) return;
    setWritten(done.value);
    setPassword('');
    setRepeated('');
    say(text.made, false);
  };
  const input = (field: NextField) => (
    <TextInput
      key={field}
      label={text[field]}
      autoComplete="off"
      maxLength={LONGEST}
      value={to[field]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setTo((before) => ({ ...before, [field]: value }));
      }}
    />
  );
  return (
    <Section title={text.title} hint={text.hint}>
      <form onSubmit={(event) => void make(event)} noValidate>
        <Stack gap="md">
          <FormGrid>
            {(['surname', 'givenName', 'patronymic', 'post'] as const).map(input)}
            <PasswordInput
              label={text.password}
              description={text.passwordHint(leastPassword)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              autoComplete="new-password"
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <PasswordInput
              label={text.repeat}
              autoComplete="new-password"
              value={repeated}
              error={differs ? text.differs : null}
              onChange={(event) => setRepeated(event.currentTarget.value)}
            />
          </FormGrid>
          <FailureNotice failure={making.failure} onClose={making.dismiss} />
          <div>
            <Button
              type="submit"
              disabled={password === '' || password !== repeated}
              loading={making.running}
            >
              {text.make}
            </Button>
          </div>
          {written && <Written written={written} />}
        </Stack>
      </form>
    </Section>
  );
};
