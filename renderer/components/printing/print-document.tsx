import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Printed } from '../../../shared/contract/channels/app-channels.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { printingText as text } from '../../../shared/text/screens/printing.ts';
import { portionsOf } from '../../../shared/views/print-portions.ts';
import { FailureNotice } from '../failure-notice.tsx';
import type { PdfDocument } from '../pdf/pdf-document.ts';
import { useReturnFocus } from '../use-return-focus.ts';
import { PrintArea } from './print-area.tsx';
import { usePortionPictures } from './use-portion-pictures.ts';

type Properties = {
  readonly document: PdfDocument;
  /** The pages that went to a printer: fewer than the document has when the person stopped before its end. */
  readonly onDone: (printed: number) => void;
};

/** Takes a document of any length to the system's print dialog, portion by portion. */
export const PrintDocument = ({ document: pdf, onDone }: Properties) => {
  const portions = useMemo(() => portionsOf(pdf.numPages), [pdf]);
  const [at, setAt] = useState(0);
  const [isHeld, setHeld] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useReturnFocus();
  const portion = portions[at];
  const pictures = usePortionPictures(pdf, portion);
  if (!portion) return null;
  const { first, last } = portion;
  const isDrawn = pictures.length === last - first + 1;

  const printed = (answer: Result<Printed>): void => {
    setFailure(answer.ok ? null : answer.failure);
    if (!answer.ok || !answer.value.printed) setHeld(true);
    else if (at + 1 < portions.length) setAt(at + 1);
    else onDone(pdf.numPages);
  };
  const stop = (): void => onDone(first - 1);

  return (
    <Modal opened onClose={stop} title={text.title} withCloseButton={false} closeOnClickOutside={false}>
      <Stack gap="sm">
        {portions.length > 1 && <Text size="sm">{text.portions(at + 1, portions.length)}</Text>}
        {isHeld && failure === null && <Text role="status">{text.declined(first, last)}</Text>}
        <FailureNotice failure={failure} />
        {!isHeld && (
          <>
            <Text role="status">{text.drawing(Math.min(first + pictures.length, last), pdf.numPages)}</Text>
            <Progress value={((first - 1 + pictures.length) / pdf.numPages) * 100} aria-hidden />
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={stop}>
            {first === 1 ? text.cancel : text.stop}
          </Button>
          {isHeld && <Button onClick={() => setHeld(false)}>{text.again}</Button>}
        </Group>
      </Stack>
      {isDrawn && !isHeld && (
        <PrintArea key={first} paper="sheet" onDone={printed}>
          {pictures.map((picture) => (
            <img key={picture} src={picture} alt="" />
          ))}
        </PrintArea>
      )}
    </Modal>
  );
};
