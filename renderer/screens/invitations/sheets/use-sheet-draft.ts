import { useEffect, useRef, useState } from 'react';
import type { BatchOrder, SheetDraft } from '../../../../shared/contract/channels/invitations-channels.ts';
import { sheetsScreenText as text } from '../../../../shared/text/screens/sheets-screen.ts';
import { calls } from '../../../bridge/bridge.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useEvent } from '../../../bridge/use-event.ts';
import type { PdfDocument } from '../../../components/pdf/pdf-document.ts';
import { useFrame } from '../../../frame/frame-context.ts';

export type ShownSheets = {
  readonly draft: SheetDraft;
  readonly document: PdfDocument;
  /** What they were made for: the choice may have moved on since. */
  readonly order: string;
};

/** The sheets that were made last, with how far the next ones have come. */
export const useSheetDraft = () => {
  const { say } = useFrame();
  const [shown, setShown] = useState<ShownSheets | null>(null);
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const printing = useCommand('invitations.print');
  const reprinting = useCommand('invitations.reprint');
  const alive = useRef(true);

  useEvent('invitations.progress', setProgress);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
      void calls['invitations.stopPrinting'](null);
    };
  }, []);
  useEffect(() => () => void shown?.document.loadingTask.destroy(), [shown]);

  const show = async (
    run: () => Promise<{ readonly value: SheetDraft | null } | null>,
    order: string,
  ): Promise<void> => {
    setProgress(null);
    const made = await run();
    if (!made || !alive.current) return;
    const draft = made.value;
    if (draft === null) return say(text.stopped);
    // The reader of documents is loaded with the first of them.
    const { openPdf } = await import('../../../components/pdf/pdf-document.ts');
    const document = await openPdf(draft.pdf);
    if (alive.current) setShown({ draft, document, order });
    else void document.loadingTask.destroy();
  };

  return {
    shown,
    progress,
    make: (order: BatchOrder) => void show(() => printing.run(order), JSON.stringify(order)),
    makeAgain: (batchId: string) => void show(() => reprinting.run({ batchId }), batchId),
    stop: () => void calls['invitations.stopPrinting'](null),
    making: printing.running || reprinting.running,
    failure: printing.failure ?? reprinting.failure,
  };
};
