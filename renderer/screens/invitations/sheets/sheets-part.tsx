import { Button, Group, Loader, Progress, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import type { BatchOrder } from '../../../../shared/contract/channels/invitations-channels.ts';
import { sheetsScreenText as text } from '../../../../shared/text/screens/sheets-screen.ts';
import type { LinkGrid } from '../../../../shared/views/invitations/link-grid.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import classes from '../invitations.module.css';
import { type ChosenPeople, firstOrder } from './chosen-people.ts';
import { OrderForm } from './order-form.tsx';
import { OrderPlan } from './order-plan.tsx';
import { PrinterTrial } from './printer-trial.tsx';
import { useSheetDraft } from './use-sheet-draft.ts';

/** Loaded with the reader of documents when the first sheets are there. */
const SheetPreview = lazy(async () => ({ default: (await import('./sheet-preview.tsx')).SheetPreview }));

type MakingProperties = {
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly onStop: () => void;
};

const Making = ({ progress, onStop }: MakingProperties) => (
  <Stack align="flex-start" gap="sm" role="status">
    <Group gap="sm">
      <Loader size="sm" aria-hidden />
      <Text>{text.making}</Text>
      {progress && <Text c="var(--text-soft)">{text.makingSteps(progress.done, progress.total)}</Text>}
    </Group>
    {progress && (
      <Progress
        w="20rem"
        aria-label={text.making}
        value={(100 * progress.done) / Math.max(1, progress.total)}
      />
    )}
    <Button variant="default" onClick={onStop}>
      {text.stop}
    </Button>
  </Stack>
);

type ShownProperties = Pick<
  ReturnType<typeof useSheetDraft>,
  'shown' | 'progress' | 'stop' | 'making' | 'failure'
> & {
  readonly isOld: boolean;
};

/** The finished pages, or how far they have come; before the first of them, the trial of the printer. */
const Shown = ({ shown, progress, stop, making, failure, isOld }: ShownProperties) => (
  <>
    <FailureNotice failure={failure} />
    {making && <Making progress={progress} onStop={stop} />}
    {!making && shown && (
      <Suspense fallback={null}>
        <SheetPreview key={shown.draft.draft} sheets={shown} isOld={isOld} />
      </Suspense>
    )}
    {!making && !shown && (
      <PrinterTrial>{!failure && <Text c="var(--text-soft)">{text.previewEmpty}</Text>}</PrinterTrial>
    )}
  </>
);

type ReprintProperties = {
  readonly chosen: Extract<ChosenPeople, { kind: 'reprint' }>;
  readonly onForget: () => void;
};

/** A batch that was made before, slip by slip as it was: there is nothing to choose. */
const Reprint = ({ chosen, onForget }: ReprintProperties) => {
  const { makeAgain, ...draft } = useSheetDraft();
  const makeNow = useEffectEvent(() => makeAgain(chosen.batchId));
  useEffect(() => makeNow(), []);
  return (
    <div className={classes['preview']}>
      <Group justify="space-between">
        <div>
          <Text fw={600}>{text.ofReprint(chosen.number)}</Text>
          <Text size="sm" c="var(--text-soft)">
            {text.reprintHint}
          </Text>
        </div>
        <Button variant="subtle" onClick={onForget}>
          {text.forgetBatch}
        </Button>
      </Group>
      <Shown {...draft} isOld={false} />
    </div>
  );
};

type Properties = { readonly chosen: ChosenPeople | null; readonly onForget: () => void };

/** Who gets a sheet, the finished pages, and where they go. */
const NewSheets = ({ chosen, onForget }: Properties) => {
  const [order, setOrder] = useState<BatchOrder>(() => firstOrder(chosen));
  const { make, ...draft } = useSheetDraft();
  const makeNow = useEffectEvent(() => make(order));
  const areNamed = chosen?.kind === 'people';
  // A lost slip is printed again in a moment: there is nothing to choose.
  useEffect(() => {
    if (areNamed) makeNow();
  }, [areNamed]);
  const isOld = draft.shown !== null && draft.shown.order !== JSON.stringify(order);
  return (
    <div className={`${classes['sides']} ${classes['stacks']}`}>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          make(order);
        }}
      >
        <div className={classes['fields']}>
          <OrderForm order={order} chosen={chosen} onChange={setOrder} onForget={onForget} />
          <OrderPlan order={order} />
        </div>
        <Button type="submit" disabled={draft.making}>
          {text.make}
        </Button>
      </form>
      <div className={classes['preview']}>
        <Shown {...draft} isOld={isOld} />
      </div>
    </div>
  );
};

/** Nobody who waits could come: each needs a link, and none is in force. */
const lacksLinks = ({ covered, rows }: LinkGrid): boolean =>
  covered === 0 &&
  rows.every(({ cells }) =>
    cells.every(({ role, waiting, missing }) => waiting === 0 || missing || role === 'administrator'),
  );

type FirstProperties = { readonly onLinks: () => void };

/** The whole choice, once there is a link to print. */
const ChosenSheets = ({ onLinks }: FirstProperties) => {
  const links = useQuery('invitations.links', null);
  if (links.state === 'loading') return null;
  if (links.state === 'failed') return <FailureNotice failure={links.failure} />;
  return lacksLinks(links.value) ? (
    <PrinterTrial>
      <EmptyState title={text.noLinks} hint={text.noLinksHint} act={text.toLinks} onAct={onLinks} />
    </PrinterTrial>
  ) : (
    <NewSheets chosen={null} onForget={() => undefined} />
  );
};

/** New sheets, or a batch once more. */
export const SheetsPart = ({ chosen, onForget, onLinks }: Properties & FirstProperties) => {
  if (chosen === null) return <ChosenSheets onLinks={onLinks} />;
  return chosen.kind === 'reprint' ? (
    <Reprint chosen={chosen} onForget={onForget} />
  ) : (
    <NewSheets chosen={chosen} onForget={onForget} />
  );
};
