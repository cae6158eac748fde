import {
  addByHand,
  changePerson,
  changeRelatives,
  markByHand,
  moveByHand,
  removeMistake,
} from '../../../shared/application/change-people.ts';
import type { Clock } from '../../../shared/application/ports.ts';
import type { Ids } from '../../../shared/domain/ids.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { movementRegister } from '../../../shared/views/people/movement-register.ts';
import { makingPeopleTable } from '../../../shared/views/people/people-table.ts';
import { personCard } from '../../../shared/views/people/person-card.ts';
import { inTurns } from '../../in-turns.ts';
import type { SettingsStore } from '../../storage/settings.ts';
import type { OpenSchool } from '../open-school.ts';
import { fileTitle, saveChosen } from '../saved-file.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: SettingsStore;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
};

/** Loaded when the first list is saved. */
const loadWriter = async () => {
  const [{ plainList }, { writeBook }] = await Promise.all([
    import('../../../shared/views/plain-list.ts'),
    import('../../documents/xlsx/write-book.ts'),
  ]);
  return { plainList, writeBook };
};

/** What is held about a person has handlers of its own. */
type Handlers = Omit<HandlersOf<'people'>, 'people.held' | 'people.saveHeld'>;

export const peopleCalls = (means: Means): Handlers => {
  const { school, clock, ids, settings, chooseResults } = means;
  return {
    'people.table': () =>
      school.with(async (base) => ok(await inTurns(makingPeopleTable(base.current(), base.revision())))),
    'people.card': ({ id }) =>
      school.with((base) => {
        const card = personCard(base.current(), id);
        return card ? ok(card) : failed({ code: 'person-unknown', id });
      }),
    'people.mark': ({ ids: people, mark }) =>
      school.with((base) => markByHand(people, mark, { store: base, clock, ids })),
    'people.move': ({ ids: people, move, order }) =>
      school.with((base) => moveByHand(people, move, order, { store: base, clock, ids })),
    'people.add': ({ person, order }) =>
      school.with((base) => addByHand(person, order, { store: base, clock, ids })),
    'people.remove': ({ id }) => school.with((base) => removeMistake(id, { store: base })),
    'people.edit': ({ id, fields }) =>
      school.with((base) => changePerson(id, fields, { store: base, clock, ids })),
    'people.relatives': ({ id, relativeIds }) =>
      school.with((base) => changeRelatives(id, relativeIds, { store: base, clock, ids })),
    'people.movements': (filter) => school.with((base) => ok(movementRegister(base.current(), filter))),
    'people.saveTable': (list) =>
      saveChosen({ school, chooseResults }, async (base) => {
        const { plainList, writeBook } = await loadWriter();
        const bytes = await writeBook(plainList(base.current(), { ...list, now: clock.now() }));
        return ok({ name: `${fileTitle(list.title)}.xlsx`, bytes });
      }),
    'people.views': () => school.with((_, folder) => ok(settings.peopleViews(folder))),
    'people.saveViews': (views) => school.with((_, folder) => ok(settings.savePeopleViews(folder, views))),
  };
};
