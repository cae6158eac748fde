import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Failure } from '../../../shared/domain/failure.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { saveReportText, pagePartText as text } from '../../../shared/text/screens/reports-parts.ts';
import { calls } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useEvent } from '../../bridge/use-event.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import type { PdfDocument } from '../../components/pdf/pdf-document.ts';
import { PdfPage } from '../../components/pdf/pdf-page.tsx';
import { PrintDocument } from '../../components/printing/print-document.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { PrintButton } from '../../frame/print-button.tsx';
import classes from './reports.module.css';

/** The page of a day as a document, made anew when the base changes. */
const usePage = (day: Day | null) => {
  const [document, setDocument] = useState<PdfDocument | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [changes, setChanges] = useState(0);
  useEvent('base.changed', () => setChanges((count) => count + 1));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the base makes the page old
  useEffect(() => {
    let gone = false;
    let made: PdfDocument | null = null;
    const make = async (): Promise<void> => {
      const answer = await calls['reports.page']({ day, against: 'last' });
      if (gone) return;
      setFailure(answer.ok ? null : answer.failure);
      if (!answer.ok) return;
      const { openPdf } = await import('../../components/pdf/pdf-document.ts');
      made = await openPdf(answer.value.pdf);
      if (gone) void made.loadingTask.destroy();
      else setDocument(made);
    };
    void make();
    return () => {
      gone = true;
      setDocument(null);
      void made?.loadingTask.destroy();
    };
  }, [day, changes]);
  return { document, failure };
};

/** The director's page as it will be printed. */
export const PagePart = ({ day, isDay }: { readonly day: Day | null; readonly isDay: boolean }) => {
  const { say } = useFrame();
  const { document, failure } = usePage(day);
  const [printing, setPrinting] = useState(false);
  const saving = useCommand('reports.save');
  const save = async (): Promise<void> => {
    const saved = await saving.run({ day, book: false, page: true, classIds: [], against: 'last' });
    if (saved?.value) say(saveReportText.saved(saved.value.files));
  };
  return (
    <Stack gap="sm" className={classes['whole'] ?? ''}>
      <Group justify="space-between">
        <Text size="sm">{text.hint}</Text>
        <Group gap="xs">
          <PrintButton
            label={text.print}
            disabled={document === null || !isDay}
            loading={printing}
            onPrint={() => setPrinting(true)}
          />
          <Button disabled={document === null || !isDay} loading={saving.running} onClick={() => void save()}>
            {text.save}
          </Button>
        </Group>
      </Group>
      <FailureNotice failure={failure ?? saving.failure} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page is taller than its place */}
      <section className={classes['scroll']} aria-label={text.preview} tabIndex={0}>
        {document ? (
          <div className={classes['paper']}>
            <PdfPage document={document} page={1} label={text.preview} />
          </div>
        ) : (
          failure === null && <Text role="status">{text.making}</Text>
        )}
      </section>
      {printing && document && <PrintDocument document={document} onDone={() => setPrinting(false)} />}
    </Stack>
  );
};
