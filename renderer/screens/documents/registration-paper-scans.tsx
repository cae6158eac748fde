import { ActionIcon, Button, Group, Table, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { Scan, ScannedPaper } from '../../../shared/domain/documents/registration.ts';
import { scansText as text } from '../../../shared/text/screens/registration-screen.ts';
import { megabytes } from '../../../shared/views/documents/mail-size.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

type RowProperties = {
  readonly scan: Scan;
  /** A lone page has no order. */
  readonly isAlone: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
};

const ScanRow = (properties: RowProperties) => {
  const { scan, isAlone, isFirst, isLast, onMove, onReplace, onRemove } = properties;
  const moves = [
    { name: text.earlier, icon: IconArrowUp, disabled: isFirst, by: -1 as const },
    { name: text.later, icon: IconArrowDown, disabled: isLast, by: 1 as const },
  ];
  const acts = [
    { name: text.replace, act: onReplace },
    { name: text.remove, act: onRemove },
  ];
  return (
    <Table.Tr>
      <Table.Td>{scan.name}</Table.Td>
      <Table.Td ta="right">{text.size(megabytes(scan.size))}</Table.Td>
      <Table.Td w="16rem">
        <Group gap={4} justify="flex-end" wrap="nowrap">
          {!isAlone &&
            moves.map(({ name, icon: Icon, disabled, by }) => (
              <ActionIcon
                key={name}
                type="button"
                variant="subtle"
                aria-label={text.of(name, scan.name)}
                disabled={disabled}
                onClick={() => onMove(by)}
              >
                <Icon size="1rem" stroke={1.5} aria-hidden />
              </ActionIcon>
            ))}
          {acts.map(({ name, act }) => (
            <Button
              key={name}
              type="button"
              variant="subtle"
              size="compact-xs"
              aria-label={text.of(name, scan.name)}
              onClick={act}
            >
              {name}
            </Button>
          ))}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
};

type Properties = { readonly paper: ScannedPaper; readonly scans: readonly Scan[] };

/** The scanned pages of one paper, in the order in which they are attached; files are dropped on it too. */
export const PaperScans = ({ paper, scans }: Properties) => {
  const { say } = useFrame();
  const adding = useCommand('registration.addScans');
  const removing = useCommand('registration.removeScan');
  const moving = useCommand('registration.moveScan');
  const add = async (replaces: string | null): Promise<void> => {
    const done = await adding.run({ paper, replaces });
    if (done?.value) say(replaces === null ? text.added(done.value, text.papers[paper]) : text.replaced);
  };
  const remove = async (attachmentId: string): Promise<void> => {
    if (await removing.run({ paper, attachmentId })) say(text.removed);
  };
  return (
    <div data-paper={paper}>
      <Section
        title={text.papers[paper]}
        aside={
          <Button
            type="button"
            variant="default"
            size="xs"
            aria-label={text.of(text.add, text.papers[paper])}
            loading={adding.running}
            onClick={() => void add(null)}
          >
            {text.add}
          </Button>
        }
      >
        {scans.length === 0 && (
          <Text size="sm" c="var(--text-soft)">
            {paper === 'other' ? text.noneOther : text.none}
          </Text>
        )}
        {scans.length > 0 && (
          <Table aria-label={text.papers[paper]} fz="sm">
            <Table.Tbody>
              {scans.map((scan, at) => (
                <ScanRow
                  key={scan.attachmentId}
                  scan={scan}
                  isAlone={scans.length === 1}
                  isFirst={at === 0}
                  isLast={at === scans.length - 1}
                  onMove={(by) => void moving.run({ paper, attachmentId: scan.attachmentId, by })}
                  onReplace={() => void add(scan.attachmentId)}
                  onRemove={() => void remove(scan.attachmentId)}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
        <FailureNotice failure={adding.failure} onClose={adding.dismiss} />
        <FailureNotice failure={removing.failure} onClose={removing.dismiss} />
        <FailureNotice failure={moving.failure} onClose={moving.dismiss} />
      </Section>
    </div>
  );
};
