import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { protectionText as text } from '../../shared/text/screens/protection.ts';

/** Offers a password to a base that has none, until the next start or until there is one. */
export const PasswordOffer = ({ onSet }: { readonly onSet: () => void }) => {
  const [later, setLater] = useState(false);
  if (later) return null;
  return (
    <Alert role="region" variant="outline" title={text.offer}>
      <Group justify="space-between">
        <Text size="sm">{text.offerWhy}</Text>
        <Group gap="xs">
          <Button size="xs" onClick={onSet}>
            {text.set}
          </Button>
          <Button size="xs" variant="default" onClick={() => setLater(true)}>
            {text.offerLater}
          </Button>
        </Group>
      </Group>
    </Alert>
  );
};
