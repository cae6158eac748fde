import { findClasses } from '../../../shared/application/invitations/find-classes.ts';
import { type MadeInvites, makeInvites } from '../../../shared/application/invitations/make-invites.ts';
import { LONGEST_BATCH_NOTE, slipsPerPage } from '../../../shared/domain/batches/batch.ts';
import type { PlatformRole } from '../../../shared/domain/people/role.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import {
  invitesOptions,
  layoutIn,
  madeLines,
  missingLettersLine,
  perPageIdle,
  skippedLines,
} from '../../../shared/text/commands/invites-command.ts';
import { roleIn } from '../../../shared/text/words/role-words.ts';
import { type CodeTableForm, codeTableForms } from '../../../shared/views/sheets/code-table.ts';
import { type SheetOrder, usualOrder } from '../../../shared/views/sheets/plan-sheets.ts';
import { codeTableFiles } from '../../documents/code-table-files.ts';
import { printInThread } from '../../documents/pdf/printing-thread.ts';
import type { Call, Command, Context, Outcome } from '../command.ts';

const requestedRoles = (words: readonly string[]): Result<readonly PlatformRole[] | null> => {
  if (words.length === 0) return ok(null);
  const roles: PlatformRole[] = [];
  for (const word of words) {
    const role = roleIn(word);
    if (!role) return failed({ code: 'role-unknown', role: word });
    roles.push(role);
  }
  return ok(roles);
};

type Form = Pick<SheetOrder, 'layout' | 'perPage' | 'withoutNames' | 'deadline' | 'note'>;

const wrongValue = (option: string, value: string, expected: string) =>
  failed({ code: 'bad-option-value', option, value, expected });

const requestedForm = (call: Call): Result<Form> => {
  const layoutWord = call.text('layout') ?? usualOrder.layout;
  const layout = layoutIn(layoutWord);
  if (!layout) return wrongValue('--layout', layoutWord, invitesOptions.layout);
  const perPageWord = call.text('per-page') ?? String(usualOrder.perPage);
  const perPage = slipsPerPage.find((count) => String(count) === perPageWord.trim());
  if (perPage === undefined) return wrongValue('--per-page', perPageWord, invitesOptions.perPage);
  const deadline = call.text('deadline');
  const note = call.text('note')?.trim() ?? '';
  if (note.length > LONGEST_BATCH_NOTE) return wrongValue('--note', note, invitesOptions.note);
  return ok({
    layout,
    perPage,
    withoutNames: call.flag('without-names'),
    ...(deadline === undefined ? {} : { deadline }),
    ...(note === '' ? {} : { note }),
  });
};

const requestedTables = (words: readonly string[]): Result<readonly CodeTableForm[]> => {
  const forms: CodeTableForm[] = [];
  for (const word of words) {
    const form = codeTableForms.find((known) => known === word.trim().toLowerCase());
    if (!form) return wrongValue('--table', word, invitesOptions.tables);
    forms.push(form);
  }
  return ok(forms);
};

const outcome = (
  { batch, files, pages, slips, skipped, missingLetters }: MadeInvites,
  asksPerPage: boolean,
): Outcome => ({
  exit: 0,
  lines: madeLines(batch, pages, files),
  problems: [
    ...(asksPerPage && batch.layout !== 'slips' ? [perPageIdle] : []),
    ...(missingLetters === '' ? [] : [missingLettersLine(missingLetters)]),
    ...skippedLines(skipped.map(({ reason }) => reason)),
  ],
  json: { batch: batch.id, files, pages, slips, skipped, qrVerified: batch.codesVerified },
});

const run = async (call: Call, context: Context): Promise<Result<Outcome>> => {
  const form = requestedForm(call);
  if (!form.ok) return form;
  const roles = requestedRoles(call.many('role'));
  if (!roles.ok) return roles;
  const tables = requestedTables(call.many('table'));
  if (!tables.ok) return tables;
  return context.withBase(context.path(call.text('base') ?? ''), async (base) => {
    const labels = call.many('class');
    const classIds = labels.length === 0 ? ok(null) : findClasses(base.current(), labels);
    if (!classIds.ok) return classIds;
    const made = await makeInvites(
      { ...form.value, classIds: classIds.value, roles: roles.value },
      {
        store: base,
        clock: context.clock,
        ids: context.ids,
        output: context.output(context.path(call.text('out') ?? '')),
        print: printInThread(new AbortController().signal),
        progress: context.progress,
      },
      (draft) => codeTableFiles(draft, tables.value, context.clock.now()),
    );
    return made.ok ? ok(outcome(made.value, call.text('per-page') !== undefined)) : made;
  });
};

/** `invites --base DIR --out DIR [--class LABEL]… [--role ROLE] [--layout …] [--per-page 1|2|4|8|10] [--without-names] [--deadline DAY] [--note TEXT] [--table xlsx|csv]…`. */
export const invites: Command = {
  options: {
    base: { kind: 'text', required: true },
    out: { kind: 'text', required: true },
    class: { kind: 'many' },
    role: { kind: 'many' },
    layout: { kind: 'text' },
    'per-page': { kind: 'text' },
    'without-names': { kind: 'flag' },
    deadline: { kind: 'day' },
    note: { kind: 'text' },
    table: { kind: 'many' },
    json: { kind: 'flag' },
  },
  run,
};
