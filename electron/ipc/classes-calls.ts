import { failed, ok } from '../../shared/domain/result.ts';
import { classCard } from '../../shared/views/classes/class-card.ts';
import { classRows } from '../../shared/views/classes/class-rows.ts';
import { namedClasses } from '../../shared/views/people/people-table.ts';
import type { OpenSchool } from './open-school.ts';
import type { HandlersOf } from './serve-calls.ts';

export const classesCalls = (school: OpenSchool): HandlersOf<'classes'> => ({
  'classes.list': () => school.with((base) => ok(classRows(base.current()))),
  'classes.card': ({ id }) =>
    school.with((base) => {
      const card = classCard(base.current(), id);
      const known = namedClasses(base.current())
        .map(({ label }) => label)
        .join(', ');
      return card ? ok(card) : failed({ code: 'class-unknown', label: id, known });
    }),
});
