import {
  applyTransfer,
  correctClass,
  distributeClasses,
} from '../../../shared/application/change-classes.ts';
import { moveOrderOf } from '../../../shared/application/change-people.ts';
import type { Clock } from '../../../shared/application/ports.ts';
import type { Ids } from '../../../shared/domain/ids.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { classCard } from '../../../shared/views/classes/class-card.ts';
import { classRows } from '../../../shared/views/classes/class-rows.ts';
import { proposeTransfer } from '../../../shared/views/classes/propose-transfer.ts';
import { transferPreview } from '../../../shared/views/classes/transfer-preview.ts';
import { namedClasses } from '../../../shared/views/people/people-table.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = { readonly clock: Clock; readonly ids: Ids };

export const classesCalls = (school: OpenSchool, { clock, ids }: Means): HandlersOf<'classes'> => ({
  'classes.list': () => school.with((base) => ok(classRows(base.current()))),
  'classes.card': ({ id }) =>
    school.with((base) => {
      const card = classCard(base.current(), id);
      const known = namedClasses(base.current())
        .map(({ label }) => label)
        .join(', ');
      return card ? ok(card) : failed({ code: 'class-unknown', label: id, known });
    }),
  'classes.assign': ({ masters, order }) =>
    school.with((store) => distributeClasses(masters, order, { store, clock, ids })),
  'classes.mend': ({ id, mend }) => school.with((store) => correctClass(id, mend, { store, clock, ids })),
  'classes.proposeTransfer': () =>
    school.with((base) => ok(proposeTransfer(base.current(), base.dataRevision(), clock.today()))),
  'classes.previewTransfer': ({ transfer, order }) =>
    school.with((base) => transferPreview(base.current(), transfer, moveOrderOf(order, ids), clock.today())),
  'classes.transfer': ({ transfer, order, revision }) =>
    school.with((store) => applyTransfer(transfer, order, revision, { store, clock, ids })),
});
