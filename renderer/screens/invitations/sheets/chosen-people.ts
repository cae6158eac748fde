import type { BatchOrder } from '../../../../shared/contract/channels/invitations-channels.ts';
import type { SheetLayout } from '../../../../shared/domain/batches/batch.ts';
import { platformRoles } from '../../../../shared/domain/people/role.ts';
import type { SheetForm } from '../../../../shared/views/invitations/reissue-queue.ts';
import { usualSlipsPerPage } from '../../../../shared/views/sheets/sheet-view.ts';

/** People who were chosen elsewhere: those of a batch, or named ones. */
export type ChosenPeople =
  | {
      readonly kind: 'batch';
      readonly batchId: string;
      readonly number: number;
      readonly layout: SheetLayout;
    }
  | { readonly kind: 'reprint'; readonly batchId: string; readonly number: number }
  | {
      readonly kind: 'people';
      readonly personIds: readonly string[];
      /** How their last slips were printed; null: the usual way. */
      readonly form: SheetForm | null;
    };

const formOf = (chosen: ChosenPeople | null): SheetForm | null =>
  chosen?.kind === 'people' ? chosen.form : null;

/** With what the form begins: what the choice tells, else the usual. */
export const firstOrder = (chosen: ChosenPeople | null): BatchOrder => ({
  classIds: null,
  // Who was chosen by name gets a sheet even where no link is: it tells the other way in.
  roles: chosen?.kind === 'people' ? [...platformRoles] : null,
  layout: (chosen?.kind === 'batch' ? chosen.layout : formOf(chosen)?.layout) ?? 'slips',
  perPage: formOf(chosen)?.perPage ?? usualSlipsPerPage,
  withoutNames: formOf(chosen)?.withoutNames ?? false,
  audience: 'everyone',
  batchId: chosen?.kind === 'batch' ? chosen.batchId : null,
  personIds: chosen?.kind === 'people' ? [...chosen.personIds] : null,
  deadline: null,
  reminders: [],
  note: '',
});
