import { changePerson, markByHand } from '../../shared/application/change-people.ts';
import type { Clock } from '../../shared/application/ports.ts';
import type { Ids } from '../../shared/domain/ids.ts';
import { failed, ok } from '../../shared/domain/result.ts';
import { peopleTable } from '../../shared/views/people/people-table.ts';
import { personCard } from '../../shared/views/people/person-card.ts';
import type { OpenSchool } from './open-school.ts';
import type { HandlersOf } from './serve-calls.ts';

type Means = { readonly clock: Clock; readonly ids: Ids };

export const peopleCalls = (school: OpenSchool, { clock, ids }: Means): HandlersOf<'people'> => ({
  'people.table': () => school.with((base) => ok(peopleTable(base.current(), base.revision()))),
  'people.card': ({ id }) =>
    school.with((base) => {
      const card = personCard(base.current(), id);
      return card ? ok(card) : failed({ code: 'person-unknown', id });
    }),
  'people.mark': ({ ids: people, mark }) =>
    school.with((base) => markByHand(people, mark, { store: base, clock, ids })),
  'people.edit': ({ id, fields }) =>
    school.with((base) => changePerson(id, fields, { store: base, clock, ids })),
});
