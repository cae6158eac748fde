import { findClasses } from '../../shared/application/find-classes.ts';
import { type MadeInvites, makeInvites } from '../../shared/application/make-invites.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { PlatformRole } from '../../shared/domain/role.ts';
import { invitesOptions, layoutIn, madeLines, skippedLines } from '../../shared/text/invites-command.ts';
import { roleIn } from '../../shared/text/role-words.ts';
import { type SheetOrder, usualOrder } from '../../shared/views/sheets/plan-sheets.ts';
import { slipsPerPage } from '../../shared/domain/batch.ts';
import { printSheets } from '../documents/pdf/print-sheets.ts';
import type { Call, Command, Context, Outcome } from './command.ts';

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

type Form = Pick<SheetOrder, 'layout' | 'perPage' | 'withoutNames'>;

const requestedForm = (call: Call): Result<Form> => {
  const layoutWord = call.text('layout') ?? usualOrder.layout;
  const layout = layoutIn(layoutWord);
  if (!layout)
    return failed({
      code: 'bad-option-value',
      option: '--layout',
      value: layoutWord,
      expected: invitesOptions.layout,
    });
  const perPageWord = call.text('per-page') ?? String(usualOrder.perPage);
  const perPage = slipsPerPage.find((count) => String(count) === perPageWord.trim());
  if (perPage === undefined)
    return failed({
      code: 'bad-option-value',
      option: '--per-page',
      value: perPageWord,
      expected: invitesOptions.perPage,
    });
  return ok({ layout, perPage, withoutNames: call.flag('without-names') });
};

const outcome = ({ batch, files, pages, slips, skipped }: MadeInvites): Outcome => ({
  exit: 0,
  lines: madeLines(batch, pages, files),
  problems: skippedLines(skipped.map(({ reason }) => reason)),
  json: { batch: batch.id, files, pages, slips, skipped, qrVerified: batch.codesVerified },
});

const run = async (call: Call, context: Context): Promise<Result<Outcome>> => {
  const form = requestedForm(call);
  if (!form.ok) return form;
  const roles = requestedRoles(call.many('role'));
  if (!roles.ok) return roles;
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
        print: printSheets,
        progress: context.progress,
      },
    );
    return made.ok ? ok(outcome(made.value)) : made;
  });
};

/** `invites --base DIR --out DIR [--class LABEL]… [--role ROLE] [--layout slips|list|poster] [--per-page 1|2|4|8] [--without-names]`. */
export const invites: Command = {
  options: {
    base: { kind: 'text', required: true },
    out: { kind: 'text', required: true },
    class: { kind: 'many' },
    role: { kind: 'many' },
    layout: { kind: 'text' },
    'per-page': { kind: 'text' },
    'without-names': { kind: 'flag' },
    json: { kind: 'flag' },
  },
  run,
};
