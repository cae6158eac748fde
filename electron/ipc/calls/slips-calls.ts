import { noteSlips } from '../../../shared/application/invitations/note-slips.ts';
import type { Clock } from '../../../shared/application/ports.ts';
import { tagsToNote } from '../../../shared/domain/batches/hand-out.ts';
import { ok } from '../../../shared/domain/result.ts';
import { handingBatches, handingSlips, typedSlips } from '../../../shared/views/invitations/handing.ts';
import { queueRows } from '../../../shared/views/invitations/reissue-queue.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

/** What becomes of slips after they were printed. */
export const slipsCalls = (school: OpenSchool, clock: Clock): HandlersOf<'slips'> => ({
  'slips.batches': () =>
    school.with((base) => ok({ today: clock.today(), batches: handingBatches(base.current()) })),
  'slips.list': ({ batchId, classId }) =>
    school.with((base) => ok(handingSlips(base.current(), batchId, classId))),
  'slips.note': ({ slips, ...mark }) => school.with((store) => noteSlips(slips, mark, { store, clock })),
  'slips.noteClass': ({ batchId, classId, ...mark }) =>
    school.with((store) => {
      const batch = store.current().batches.get(batchId);
      return noteSlips(batch ? tagsToNote(batch, classId) : [], mark, { store, clock });
    }),
  'slips.noteTyped': ({ text, batchId, ...mark }) =>
    school.with(async (store) => {
      const typed = typedSlips(store.current(), text, batchId);
      const noted = await noteSlips(typed.slips, mark, { store, clock });
      return noted.ok ? ok({ ...typed, noted: noted.value }) : noted;
    }),
  'slips.queue': () => school.with((base) => ok(queueRows(base.current(), clock.today()))),
});
