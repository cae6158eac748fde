import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { otherDocuments, documentsText as text } from '../../../shared/text/screens/documents-screen.ts';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

/** Documents that other screens make, with the way there. */
export const OtherDocuments = () => {
  const { goTo } = useFrame();
  return (
    <>
      <Divider />
      <Section title={text.others} hint={text.othersHint}>
        <Stack gap="xs">
          {otherDocuments.map(([name, screen]) => (
            <Group key={name} justify="space-between" wrap="nowrap">
              <Text>{name}</Text>
              <Button
                variant="default"
                size="xs"
                aria-label={`${text.open}: ${name}`}
                onClick={() => goTo({ screen })}
              >
                {text.open}
              </Button>
            </Group>
          ))}
        </Stack>
      </Section>
    </>
  );
};
