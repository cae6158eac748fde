import { findFormer } from '../../../shared/application/reconciling/find-former.ts';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import type { Person } from '../../../shared/domain/people/person.ts';
import type { School } from '../../../shared/domain/school.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import type { FoundLines } from '../../../shared/reconciling/card-line.ts';
import {
  ambiguousHeading,
  candidateName,
  candidatesLine,
  cardLine,
  formerLine,
  nobodyLine,
  onCardHeading,
  strangerLine,
  strangerNote,
} from '../../../shared/text/reconciling.ts';
import { vocabularyOf } from '../../../shared/text/words/vocabulary.ts';
import { listedPerson } from '../../../shared/views/reconcile-view/reconcile-view.ts';

const nameOf = (school: School, person: Person): string =>
  candidateName(listedPerson(school, person), vocabularyOf(school.organisation));

/** Somebody of the base by name and role. */
export const candidate = (school: School, id: string): string => {
  const person = school.persons.get(id);
  return person ? nameOf(school, person) : id;
};

/** Strangers first, then what must be decided. */
export const openQuestions = (
  { strangers, ambiguous, onCard, nobody }: FoundLines,
  school: School,
  today: Day,
  strangersHeading: (count: number, words: Vocabulary) => string,
): readonly string[] => {
  const former = findFormer(school, strangers, today);
  return [
    ...(strangers.length === 0
      ? []
      : [strangersHeading(strangers.length, vocabularyOf(school.organisation))]),
    ...strangers.map(({ line, text, childIds = [], ...told }, at) => {
      const person = school.persons.get(former.get(at) ?? '');
      if (person) return formerLine(line, text, nameOf(school, person), person.leftOn);
      const children = childIds.map((id) => candidate(school, id));
      return strangerLine(line, text, strangerNote(told, children));
    }),
    ...(onCard.length === 0 ? [] : [onCardHeading]),
    ...onCard.map(cardLine),
    ...(ambiguous.length === 0 ? [] : [ambiguousHeading(ambiguous.length)]),
    ...ambiguous.map(({ line, text, candidates, similar }) =>
      candidatesLine(
        line,
        text,
        candidates.map((id) => candidate(school, id)),
        similar,
      ),
    ),
    ...(nobody.length === 0 ? [] : [nobodyLine(nobody.length)]),
  ];
};
