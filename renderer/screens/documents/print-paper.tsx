import { useState } from 'react';
import { documentsText as text } from '../../../shared/text/screens/documents-screen.ts';
import type { Paper } from '../../../shared/views/paper.ts';
import { PaperView } from '../../components/paper-view.tsx';
import { PrintArea } from '../../components/printing/print-area.tsx';
import { PrintButton } from '../../frame/print-button.tsx';

type Properties = { readonly paper: Paper; readonly isUnsaved: boolean };

/** Takes a document to the printer as it is seen. */
export const PrintPaper = ({ paper, isUnsaved }: Properties) => {
  const [printing, setPrinting] = useState(false);
  return (
    <>
      <PrintButton
        label={text.print}
        disabled={isUnsaved}
        {...(isUnsaved && { title: text.printSaved })}
        onPrint={() => setPrinting(true)}
      />
      {printing && (
        <PrintArea paper="text" onDone={() => setPrinting(false)}>
          <PaperView paper={paper} />
        </PrintArea>
      )}
    </>
  );
};
