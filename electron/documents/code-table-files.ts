import type { InviteDraft } from '../../shared/application/invitations/make-invites.ts';
import type { ResultFile } from '../../shared/application/ports.ts';
import { codeTableName, codeTableText } from '../../shared/text/sheets/sheets-file.ts';
import { delimitedText } from '../../shared/views/delimited-text.ts';
import { type CodeTableForm, codeBook, codeRows } from '../../shared/views/sheets/code-table.ts';

/** The codes of a draft as tables, beside its document (R19). */
export const codeTableFiles = async (
  { school, sheets, number }: InviteDraft,
  forms: readonly CodeTableForm[],
  now: string,
): Promise<readonly ResultFile[]> => {
  const files: ResultFile[] = [];
  if (forms.includes('xlsx')) {
    const { writeBook } = await import('./xlsx/write-book.ts');
    const bytes = await writeBook(codeBook(school, sheets, now));
    files.push({ name: codeTableName(sheets, number, 'xlsx'), bytes });
  }
  if (forms.includes('csv')) {
    const rows = [codeTableText.heads, ...codeRows(school, sheets)];
    const bytes = new TextEncoder().encode(delimitedText(rows));
    files.push({ name: codeTableName(sheets, number, 'csv'), bytes });
  }
  return files;
};
