import { Button, Checkbox, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { protectionText as text } from '../../../shared/text/screens/protection.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { PrintArea } from '../../components/printing/print-area.tsx';
import classes from './password-recovery-key.module.css';

type Properties = {
  readonly organisation: string;
  readonly recoveryKey: string;
  readonly onDone: () => void;
};

const Groups = ({ recoveryKey }: { readonly recoveryKey: string }) => (
  <ol className={classes['groups']}>
    {recoveryKey.split('-').map((group, place) => (
      // Two groups may be the same: their place is what tells them apart.
      // biome-ignore lint/suspicious/noArrayIndexKey: the groups never move
      <li key={place}>{group}</li>
    ))}
  </ol>
);

/** The recovery key, shown once: goes only when the user says that it is on paper. */
export const PasswordRecoveryKey = ({ organisation, recoveryKey, onDone }: Properties) => {
  const [kept, setKept] = useState(false);
  const [printing, setPrinting] = useState(false);
  return (
    <Modal opened title={text.recovery} onClose={() => undefined} withCloseButton={false} size="lg" centered>
      <Stack gap="md">
        <Text>{text.recoveryOnce}</Text>
        <Groups recoveryKey={recoveryKey} />
        <Group>
          <Button onClick={() => setPrinting(true)}>{text.recoveryPrint}</Button>
          <CopyButton label={text.recoveryCopy} text={recoveryKey} />
        </Group>
        <Checkbox
          label={text.recoveryKept}
          checked={kept}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button disabled={!kept} onClick={onDone}>
            {text.recoveryDone}
          </Button>
        </Group>
      </Stack>
      {printing && (
        <PrintArea paper="text" onDone={() => setPrinting(false)}>
          <Title order={1}>{text.recoveryTitle}</Title>
          <Text>{organisation}</Text>
          <Groups recoveryKey={recoveryKey} />
          <Text>{text.recoveryUse}</Text>
          <Text>{text.recoveryPaper}</Text>
        </PrintArea>
      )}
    </Modal>
  );
};
