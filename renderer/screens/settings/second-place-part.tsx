import { Button, Group, Text } from '@mantine/core';
import type { SecondPlace } from '../../../shared/contract/channels/backups-channels.ts';
import { backupsText as text } from '../../../shared/text/backups.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

type Properties = {
  readonly second: SecondPlace;
  readonly isSealed: boolean;
  readonly onChange: () => void;
};

/** The folder on a flash drive or a share to which copies go as well. */
export const SecondPlacePart = ({ second, isSealed, onChange }: Properties) => {
  const { say } = useFrame();
  const choosing = useCommand('backups.choosePlace');
  const carrying = useCommand('backups.carry');
  const dropping = useCommand('backups.dropPlace');
  const { place, carriedOn, age, isThere } = second;
  const told = (done: { readonly value: unknown } | null): void => {
    if (!done || done.value === null) return;
    say(text.carried, false);
    onChange();
  };
  return (
    <Section title={text.second} hint={text.secondHint}>
      {place === null ? (
        <Text>{text.secondNone}</Text>
      ) : (
        <>
          <CopyField label={text.second} text={place} copy={text.copy} copied={text.copied} />
          <Text>
            {text.carriedOn(carriedOn, age)} {!isThere && text.placeGone}
          </Text>
        </>
      )}
      {!isSealed && (
        <Text size="sm" c="var(--text-soft)">
          {text.secondPlain}
        </Text>
      )}
      <Group>
        {place !== null && (
          <Button
            loading={carrying.running}
            disabled={!isThere}
            onClick={() => void carrying.run(null).then(told)}
          >
            {text.carry}
          </Button>
        )}
        <Button
          variant="default"
          loading={choosing.running}
          onClick={() => void choosing.run(null).then(told)}
        >
          {place === null ? text.choosePlace : text.changePlace}
        </Button>
        {place !== null && (
          <Button variant="default" onClick={() => void dropping.run(null).then(onChange)}>
            {text.dropPlace}
          </Button>
        )}
      </Group>
      <FailureNotice failure={choosing.failure ?? carrying.failure ?? dropping.failure} />
    </Section>
  );
};
