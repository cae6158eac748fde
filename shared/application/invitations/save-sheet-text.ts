import { type SheetCase, type SheetWording, sameCase } from '../../domain/batches/sheet-wording.ts';
import type { Ids } from '../../domain/ids.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { rowsOf, tableOf } from '../../domain/table.ts';
import { wordingFaults } from '../../views/invitations/sheet-text-view.ts';
import type { SchoolStore } from '../ports.ts';

const tidy = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');

const tidied = ({ heading, steps, warnings, ask, other }: SheetWording): SheetWording => ({
  heading: heading.trim(),
  steps: tidy(steps),
  warnings: tidy(warnings),
  ask: tidy(ask),
  other: tidy(other),
});

/** Keeps the organisation's own text for a case, or goes back to the program's; a faulty one is refused. */
export const saveSheetText = async (
  one: SheetCase,
  wording: SheetWording | null,
  { store, ids }: { readonly store: SchoolStore; readonly ids: Ids },
): Promise<Result<null>> => {
  const school = store.current();
  const [fault] = wording ? wordingFaults(wording) : [];
  if (fault !== undefined) return failed({ code: 'sheet-text-wrong', fault });
  const rest = rowsOf(school.sheetTexts).filter((own) => !sameCase(own, one));
  const own = wording ? [{ ...one, ...tidied(wording), id: ids.next() }] : [];
  const next = { ...school, sheetTexts: tableOf([...rest, ...own]) };
  const saved = await store.commit(school, next, { kind: 'sheet-texts-changed', subject: '', counts: {} });
  return saved.ok ? ok(null) : saved;
};
