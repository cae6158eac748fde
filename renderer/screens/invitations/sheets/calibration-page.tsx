import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { LoosePages } from '../../../../shared/contract/channels/invitations-channels.ts';
import {
  sheetsScreenText,
  calibrationScreenText as text,
} from '../../../../shared/text/screens/sheets-screen.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { PrintDocument } from '../../../components/printing/print-document.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import { PrintButton } from '../../../frame/print-button.tsx';
import { PageTurner } from './page-turner.tsx';
import { useLoosePages } from './use-loose-pages.ts';

type Properties = { readonly pages: LoosePages; readonly onClose: () => void };

/** The page itself: printed, or saved. It is no batch. */
export const CalibrationPage = ({ pages, onClose }: Properties) => {
  const { say } = useFrame();
  const document = useLoosePages(pages.pdf);
  const [printing, setPrinting] = useState(false);
  const saving = useCommand('invitations.saveCalibration');
  const save = async (): Promise<void> => {
    const saved = await saving.run(null);
    if (saved?.value) say(text.saved(saved.value));
  };
  return (
    <>
      <Group justify="space-between">
        <Button variant="subtle" onClick={onClose}>
          {text.close}
        </Button>
        <Group gap="xs">
          <PrintButton
            label={sheetsScreenText.print}
            disabled={!document}
            loading={printing}
            onPrint={() => setPrinting(true)}
          />
          <Button loading={saving.running} onClick={() => void save()}>
            {sheetsScreenText.save}
          </Button>
        </Group>
      </Group>
      <FailureNotice failure={saving.failure} />
      {document && <PageTurner document={document} label={text.preview} />}
      {document && printing && <PrintDocument document={document} onDone={() => setPrinting(false)} />}
    </>
  );
};
