import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitImport, planImport } from '../../shared/application/importing/import-roster.ts';
import { undoImport, withoutImport } from '../../shared/application/importing/undo-import.ts';
import type { School } from '../../shared/domain/school.ts';
import { rowsOf, withRow } from '../../shared/domain/table.ts';
import type { Corrections } from '../../shared/importing/cells/corrections.ts';
import { importUndoView, pastImports } from '../../shared/views/import-preview/past-imports.ts';
import { baseServices, makeBase, open, unwrap } from '../support/a-base.ts';
import { workbookOf } from '../support/roster-sheet.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const { clock } = baseServices();
let last = 0;
const ids = { next: () => `made-${++last}` };

type Base = Awaited<ReturnType<typeof open>>;

const importInto = async (base: Base, text: string, corrections: Corrections): Promise<void> => {
  const options = { file: 'список.xlsx', corrections };
  const plan = unwrap(planImport(workbookOf({ Лист1: text }), options, { store: base, clock, ids }));
  unwrap(await commitImport(plan, base));
};

const surnames = (school: School): readonly string[] =>
  rowsOf(school.persons)
    .map(({ name, phone }) => [name.surname, phone].filter(Boolean).join(' '))
    .sort();

test('an import is undone some steps later; what was done since stays and is told', async () => {
  const folder = join(temporaryFolder(), 'base');
  await makeBase(folder);
  const base = await open(folder);
  const columns = [{ key: 'Подгруппа А', path: 'classLabel' }];
  await importInto(base, 'Ученик | Подгруппа А\nИванов Пётр Ильич | 5А\nСедов Ян Ильич | 5А', { columns });
  const [import_] = pastImports(await base.journal(), base.revision());
  expect(import_).toMatchObject({ file: 'список.xlsx', undone: false });
  const revision = import_?.revision ?? 0;
  const [first] = rowsOf(base.current().persons);
  if (!first) throw new Error('nobody');
  const typed = {
    ...base.current(),
    persons: withRow(base.current().persons, { ...first, phone: '+79160000001' }),
  };
  unwrap(await base.commit(base.current(), typed, { kind: 'person-edited', subject: '', counts: {} }));

  const found = unwrap(await withoutImport(revision, base));
  const seen = { revision, dataRevision: base.dataRevision() };
  const view = importUndoView(found.takenBack, base.current(), seen);
  expect(view.rows.map(({ what, name }) => `${what} ${name}`)).toEqual([
    'kept Иванов Пётр Ильич',
    'removed Седов Ян Ильич',
  ]);
  expect(await undoImport(revision, base.dataRevision() - 1, base)).toMatchObject({
    failure: { code: 'plan-outdated' },
  });
  unwrap(await undoImport(revision, base.dataRevision(), base));
  expect(surnames(base.current())).toEqual(['Иванов +79160000001']);
  expect(base.current().rosterProfiles.size).toBe(0);
  expect(pastImports(await base.journal(), base.revision())).toMatchObject([{ undone: true }]);
  expect(await undoImport(revision, base.dataRevision(), base)).toMatchObject({
    failure: { code: 'import-undone-already' },
  });
  unwrap(await base.undo());
  expect(surnames(base.current())).toEqual(['Иванов +79160000001', 'Седов']);
  await base.close();
});
