import { Button, Group, Select, Table } from '@mantine/core';
import { useState } from 'react';
import type { HandingView } from '../../../../shared/contract/channels/slips-channels.ts';
import type { SlipFate } from '../../../../shared/domain/batches/batch.ts';
import { type Day, shortDate } from '../../../../shared/domain/values/calendar.ts';
import { handingText as text } from '../../../../shared/text/screens/handing-screen.ts';
import { layoutNames } from '../../../../shared/text/screens/sheets-screen.ts';
import { grouped } from '../../../../shared/text/words/plural.ts';
import type { HandingBatch, HandingPlace } from '../../../../shared/views/invitations/handing.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { DayField } from '../../../components/day-field.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import classes from '../invitations.module.css';
import { SlipList } from './slip-list.tsx';
import { TypedSlipNumbers } from './typed-slips.tsx';

type PlacesProperties = {
  readonly batch: HandingBatch;
  readonly on: Day;
  readonly onOpen: (place: HandingPlace) => void;
};

/** The classes of a batch, each with one button for the whole pile. */
const Places = ({ batch, on, onOpen }: PlacesProperties) => {
  const { say } = useFrame();
  const noting = useCommand('slips.noteClass');
  const handOutAll = async ({ classId }: HandingPlace): Promise<void> => {
    const done = await noting.run({ batchId: batch.id, classId, fate: 'handedOut', on });
    if (done) say(text.noted(done.value));
  };
  return (
    <>
      <FailureNotice failure={noting.failure} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls by keyboard */}
      <section className={classes['scroll']} aria-label={text.title} tabIndex={0}>
        <Table stickyHeader aria-label={text.title}>
          <Table.Thead className={classes['head'] ?? ''}>
            <Table.Tr>
              <Table.Th>{text.place}</Table.Th>
              {[text.slips, text.given, text.lost].map((title) => (
                <Table.Th key={title} ta="right">
                  {title}
                </Table.Th>
              ))}
              <Table.Th>{text.all}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {batch.places.map((place) => (
              <Table.Tr key={place.classId}>
                <Table.Th scope="row">
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    ml="-0.5rem"
                    aria-label={text.open(place.label)}
                    onClick={() => onOpen(place)}
                  >
                    {place.label}
                  </Button>
                </Table.Th>
                <Table.Td ta="right">{grouped(place.slips)}</Table.Td>
                <Table.Td ta="right">{grouped(place.handedOut)}</Table.Td>
                <Table.Td ta="right">{grouped(place.lost)}</Table.Td>
                <Table.Td>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={text.allOf(place.label)}
                    disabled={place.handedOut + place.lost === place.slips || noting.running}
                    onClick={() => void handOutAll(place)}
                  >
                    {text.all}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </>
  );
};

type BatchProperties = {
  readonly view: HandingView;
  readonly batches: readonly [HandingBatch, ...HandingBatch[]];
};

const HandBatchOut = ({ view, batches }: BatchProperties) => {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [classId, setClassId] = useState<string | null>(null);
  const [fate, setFate] = useState<SlipFate>('handedOut');
  const [day, setDay] = useState<Day | ''>(view.today);
  const batch = batches.find(({ id }) => id === chosenId) ?? batches[0];
  const on = day === '' ? view.today : day;
  const open = batch.places.find((place) => place.classId === classId);
  return (
    <>
      <Group align="flex-start" wrap="wrap">
        <Select
          label={text.batch}
          w="24rem"
          allowDeselect={false}
          data={batches.map(({ id, number, on: made, layout }) => ({
            value: id,
            label: text.batchName(number, shortDate(made), layoutNames[layout].toLowerCase()),
          }))}
          value={batch.id}
          onChange={(value) => {
            setChosenId(value);
            setClassId(null);
          }}
        />
        <DayField
          label={text.day}
          description=""
          unreadable={text.dayWrong}
          error={null}
          required={false}
          value={day}
          onChange={setDay}
        />
      </Group>
      <TypedSlipNumbers batchId={batch.id} on={on} fate={fate} onFate={setFate} />
      {open ? (
        <SlipList
          key={open.classId}
          batchId={batch.id}
          place={open}
          fate={fate}
          on={on}
          onClose={() => setClassId(null)}
        />
      ) : (
        <Places batch={batch} on={on} onOpen={(place) => setClassId(place.classId)} />
      )}
    </>
  );
};

/** What was given to whom: by class, by the list that came back, by number, or by scanning the slips. */
export const HandingPart = ({ onMake }: { readonly onMake: () => void }) => {
  const view = useQuery('slips.batches', null);
  if (view.state === 'loading') return null;
  if (view.state === 'failed') return <FailureNotice failure={view.failure} />;
  const [newest, ...older] = view.value.batches;
  return newest ? (
    <HandBatchOut view={view.value} batches={[newest, ...older]} />
  ) : (
    <EmptyState title={text.empty} hint={text.emptyHint} act={text.makeFirst} onAct={onMake} />
  );
};
