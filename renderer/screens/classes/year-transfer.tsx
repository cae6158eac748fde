import { Alert, Button, Checkbox, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { transferProblems, transferText } from '../../../shared/text/screens/year-transfer.ts';
import type { ProposedTransfer } from '../../../shared/views/classes/propose-transfer.ts';
import type { TransferPreview } from '../../../shared/views/classes/transfer-preview.ts';
import type { PeopleTable } from '../../../shared/views/people/people-table.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { usePeople } from '../../bridge/use-people.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { ScreenTabs } from '../../components/screen-tabs.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { OrderFields, useOrderDraft } from '../people/order-fields.tsx';
import { staffOf } from './staff-select.tsx';
import { TransferCheck } from './transfer-check.tsx';
import { TransferNewcomers } from './transfer-newcomers.tsx';
import { TransferSteps } from './transfer-steps.tsx';
import { useTransfer } from './use-transfer.ts';

const parts = ['classes', 'newcomers', 'check'] as const;
type Part = (typeof parts)[number];

type Properties = {
  readonly proposed: ProposedTransfer;
  readonly table: PeopleTable;
  readonly onClose: () => void;
};

const Guide = ({ proposed, table, onClose }: Properties) => {
  const { say } = useFrame();
  const [part, setPart] = useState<Part>('classes');
  const [preview, setPreview] = useState<TransferPreview | null>(null);
  const [isChecked, setChecked] = useState(false);
  const transfer = useTransfer(proposed);
  const order = useOrderDraft();
  const looking = useCommand('classes.previewTransfer');
  const applying = useCommand('classes.transfer');
  const staff = staffOf(table);
  const errorOf = (at: string): string | null => {
    const problem = preview?.problems.find((one) => one.at === at);
    return problem ? transferProblems[problem.code] : null;
  };
  const { on } = order.draft;
  const argument = { transfer: transfer.transfer, order: { ...order.draft, on } };
  const show = async (next: Part): Promise<void> => {
    setPart(next);
    if (next !== 'check' || on === '') return;
    setPreview(null);
    const looked = await looking.run(argument);
    if (looked) setPreview(looked.value);
  };
  const apply = async (): Promise<void> => {
    const done = await applying.run({ ...argument, revision: proposed.revision });
    if (!done) return;
    onClose();
    say(transferText.applied(proposed.schoolYear));
  };
  const at = parts.indexOf(part);
  const [before, after] = [parts[at - 1], parts[at + 1]];
  const failure = looking.failure ?? applying.failure;
  return (
    <Page>
      <Title order={1}>{transferText.title(proposed.schoolYear)}</Title>
      <Text size="sm" c="var(--text-soft)">
        {transferText.lead}
      </Text>
      {proposed.underWay !== '' && (
        <Alert variant="outline" role="status">
          {transferText.early(proposed.underWay)}
        </Alert>
      )}
      <FailureNotice
        failure={failure}
        onClose={failure === looking.failure ? looking.dismiss : applying.dismiss}
      />
      <OrderFields {...order} />
      <ScreenTabs
        label={transferText.stepsLabel}
        parts={parts}
        titles={transferText.steps}
        part={part}
        onPart={(next) => void show(next)}
      >
        {part === 'classes' && <TransferSteps transfer={transfer} staff={staff} errorOf={errorOf} />}
        {part === 'newcomers' && (
          <TransferNewcomers transfer={transfer} staff={staff} table={table} errorOf={errorOf} />
        )}
        {part === 'check' && preview && <TransferCheck preview={preview} transfer={transfer} />}
        {part === 'check' && transfer.guessed.length > 0 && (
          <Alert variant="outline" mt="md">
            <Text size="sm">{transferText.guessed(transfer.guessed)}</Text>
            <Checkbox
              mt="sm"
              label={transferText.guessedRight}
              checked={isChecked}
              onChange={(event) => setChecked(event.currentTarget.checked)}
            />
          </Alert>
        )}
      </ScreenTabs>
      <Group>
        {before && (
          <Button variant="default" onClick={() => void show(before)}>
            {transferText.back}
          </Button>
        )}
        {after && <Button onClick={() => void show(after)}>{transferText.next}</Button>}
        {part === 'check' && (
          <Button
            loading={applying.running}
            disabled={!preview || preview.problems.length > 0 || (transfer.guessed.length > 0 && !isChecked)}
            onClick={() => void apply()}
          >
            {transferText.apply}
          </Button>
        )}
        <Button variant="subtle" onClick={onClose}>
          {transferText.cancel}
        </Button>
      </Group>
    </Page>
  );
};

/** Takes the school over into a new year, step by step, with everything to be seen before it is done. */
export const YearTransferGuide = ({ onClose }: { readonly onClose: () => void }) => {
  const people = usePeople();
  // Asked once: what the user shapes must not be taken away by a change elsewhere, which the last step refuses.
  const proposed = useQuery('classes.proposeTransfer', null, ['base.switched']);
  if (proposed.state === 'failed') return <FailureNotice failure={proposed.failure} />;
  if (proposed.state === 'loading' || people.state !== 'ready') return null;
  return <Guide proposed={proposed.value} table={people.index.table} onClose={onClose} />;
};
