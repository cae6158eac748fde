import { importText } from '../../../shared/text/screens/import-screen.ts';
import { useFileDrop } from '../../components/use-file-drop.ts';
import { useTextPaste } from '../../components/use-text-paste.ts';
import { Working } from '../../components/working.tsx';
import { ChooseFile } from './choose-file.tsx';
import { ImportDone } from './import-done.tsx';
import { ReviewImport } from './review-import.tsx';
import { useImport } from './use-import.ts';

/** Импорт: from a file to a plan that is looked at, corrected, carried out, and taken back if need be. */
export const ImportScreen = () => {
  const importing = useImport();
  const { review, busy } = importing;
  const isOver = useFileDrop(importing.drop);
  useTextPaste(importing.paste);
  if (review?.done) return <ImportDone importing={importing} review={review} done={review.done} />;
  if (review) return <ReviewImport importing={importing} review={review} />;
  if (busy)
    return <Working text={importText.working} cancelText={importText.cancel} onCancel={importing.putAway} />;
  return <ChooseFile importing={importing} isOver={isOver} />;
};
