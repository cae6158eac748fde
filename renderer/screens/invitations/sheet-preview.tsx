import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconCheck, IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { sheetsScreenText as text } from '../../../shared/text/invitations-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { PdfPage } from '../../components/pdf/pdf-page.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './invitations.module.css';
import { PrintPages } from './print-pages.tsx';
import type { ShownSheets } from './use-sheet-draft.ts';

/** Pages become pictures on their way to the printer: more of them would take too much memory. */
const MOST_PRINTED_PAGES = 60;

type PagerProperties = {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
};

const Pager = ({ page, pages, onPage }: PagerProperties) => (
  <Group gap="xs">
    <ActionIcon
      variant="default"
      aria-label={text.previousPage}
      disabled={page === 1}
      onClick={() => onPage(page - 1)}
    >
      <IconChevronLeft size="1rem" stroke={1.5} aria-hidden />
    </ActionIcon>
    <Text size="sm" role="status">
      {text.page(page, pages)}
    </Text>
    <ActionIcon
      variant="default"
      aria-label={text.nextPage}
      disabled={page === pages}
      onClick={() => onPage(page + 1)}
    >
      <IconChevronRight size="1rem" stroke={1.5} aria-hidden />
    </ActionIcon>
  </Group>
);

type Properties = { readonly sheets: ShownSheets; readonly isOld: boolean };

/** The document itself, page by page, and where it goes. */
export const SheetPreview = ({ sheets: { draft, document }, isOld }: Properties) => {
  const { say } = useFrame();
  const [page, setPage] = useState(1);
  const [printing, setPrinting] = useState(false);
  const saving = useCommand('invitations.save');
  const issuing = useCommand('invitations.issue');
  const canPrint = draft.pages <= MOST_PRINTED_PAGES;
  const go = (to: number): void => setPage(Math.min(draft.pages, Math.max(1, to)));

  const save = async (): Promise<void> => {
    const saved = await saving.run({ draft: draft.draft });
    if (saved?.value) say(text.saved(saved.value.number, saved.value.files.join(', ')));
  };
  const print = async (): Promise<void> => {
    const issued = await issuing.run({ draft: draft.draft });
    if (issued) setPrinting(true);
  };
  const printed = (): void => {
    setPrinting(false);
    say(text.printed(draft.number));
  };
  const hear = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      PageDown: page + 1,
      PageUp: page - 1,
      Home: 1,
      End: draft.pages,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };

  return (
    <>
      <Group justify="space-between">
        <div>
          <Text fw={600}>{text.made(draft.slips, draft.pages)}</Text>
          <Group gap={4}>
            {draft.codes > 0 && <IconCheck size="1rem" stroke={2} aria-hidden />}
            <Text size="sm">{text.codes(draft.codes)}</Text>
          </Group>
        </div>
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconPrinter size="1rem" stroke={1.5} aria-hidden />}
            disabled={isOld || !canPrint}
            loading={issuing.running || printing}
            onClick={() => void print()}
          >
            {text.print}
          </Button>
          <Button disabled={isOld} loading={saving.running} onClick={() => void save()}>
            {text.save}
          </Button>
        </Group>
      </Group>
      {!canPrint && (
        <Text size="sm" c="var(--text-soft)">
          {text.tooLongToPrint(MOST_PRINTED_PAGES)}
        </Text>
      )}
      {isOld && (
        <Text size="sm" fw={600} role="status">
          {text.previewOld}
        </Text>
      )}
      <FailureNotice failure={saving.failure ?? issuing.failure} />
      <Pager page={page} pages={draft.pages} onPage={go} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page is taller than its place, and keys turn pages */}
      <section className={classes['scroll']} aria-label={text.preview} tabIndex={0} onKeyDown={hear}>
        <PdfPage document={document} page={page} label={text.page(page, draft.pages)} />
      </section>
      {printing && <PrintPages document={document} onDone={printed} />}
    </>
  );
};
