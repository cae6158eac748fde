import type { Clock } from '../../../shared/application/ports.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { destructionText } from '../../../shared/text/destruction.ts';
import { destructionDesk, destructionPreview } from '../../../shared/views/destruction/destruction-desk.ts';
import { localDay } from '../../machine.ts';
import { secondPlaceOf } from '../../storage/backups/kept-place.ts';
import { destroyDeparted } from '../../storage/destruction/destroy-departed.ts';
import type { SettingsStore } from '../../storage/settings.ts';
import type { OpenSchool } from '../open-school.ts';
import { saveChosen } from '../saved-file.ts';
import type { HandlersOf } from '../serve-calls.ts';
import { carryTo } from './backups-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly settings: SettingsStore;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
};

/** The engines of Russian cases and the writers are loaded with the first act. */
const loadAct = async () => {
  const [{ actOfDestruction }, { writeDocument }, { writePaper }, { fillTemplate }] = await Promise.all([
    import('../../../shared/views/destruction/act-of-destruction.ts'),
    import('../../../shared/application/documents/write-document.ts'),
    import('../../documents/docx/write-paper.ts'),
    import('../../documents/docx/fill-template.ts'),
  ]);
  return { actOfDestruction, writeDocument, write: { paper: writePaper, template: fillTemplate } };
};

export const destructionCalls = (means: Means): HandlersOf<'destruction'> => {
  const { school, clock, settings, chooseResults } = means;
  return {
    'destruction.desk': ({ months }) =>
      school.with(async (base) =>
        ok(destructionDesk(base.current(), await base.journal(), months, clock.today())),
      ),
    'destruction.preview': ({ ids }) =>
      school.with(async (base, folder) => {
        const scope = await base.destruction.foresee(ids);
        if (!scope.ok) return scope;
        const { place, isThere } = secondPlaceOf(settings.secondPlace(folder), clock.today());
        const secondPlace = place === null ? null : { place, isThere };
        return ok(destructionPreview(base.current(), ids, { ...scope.value, secondPlace }));
      }),
    'destruction.run': ({ ids, reason }) =>
      school.with(async (base, folder) => {
        const done = await destroyDeparted(base, ids, reason, clock.today());
        const { place, isThere } = secondPlaceOf(settings.secondPlace(folder), clock.today());
        if (!done.ok || place === null || !isThere) return done;
        const carried = await carryTo({ base, folder, settings }, place);
        return carried.ok ? done : failed({ code: 'second-place-not-renewed', folder: place });
      }),
    'destruction.saveAct': ({ number }) =>
      saveChosen({ school, chooseResults }, async (base) => {
        const { actOfDestruction, writeDocument, write } = await loadAct();
        const dayOf = (at: string): string => localDay(new Date(at));
        const act = actOfDestruction(base.current(), await base.journal(), number, dayOf);
        if (!act) return failed({ code: 'destruction-unknown', number });
        const bytes = await writeDocument(act, base.current(), { attachments: base.attachments, write });
        return bytes.ok ? ok({ name: `${destructionText.actFile(number)}.docx`, bytes: bytes.value }) : bytes;
      }),
  };
};
