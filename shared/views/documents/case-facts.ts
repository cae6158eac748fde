import type { Organisation } from '../../domain/organisation/organisation.ts';
import { fullName, initialsWithSurname } from '../../domain/people/person.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import { postInSentence, postOnItsOwn } from '../../text/cases/decline-post.ts';
import type { Declined } from '../../text/cases/grammar.ts';
import { nameInCase, nameWords, postInCase, shortName } from '../../text/cases/name-in-case.ts';
import type { CaseQuestion } from './facts.ts';
import { administratorPhone } from './organisation-fields.ts';

/** A name or a post in a case, as the user may want to see and mend it. */
export const questionOf = (
  declined: Declined,
  about: Omit<CaseQuestion, 'options' | 'settled'>,
): CaseQuestion => ({
  ...about,
  options: declined.certain ? [declined.value] : declined.alternatives,
  settled: declined.certain,
});

const directorFacts = ({ director, directorCases }: Organisation) => {
  const dative = nameInCase(director, 'dative', directorCases);
  const postDative = postInCase(director.post, 'dative', directorCases);
  const about = { bearer: 'director', grammaticalCase: 'dative' } as const;
  return {
    values: {
      directorPost: postOnItsOwn(director.post),
      directorPostDative: postDative.value,
      directorName: fullName(director),
      directorShortDative: shortName(director, dative.value),
      directorSignature: initialsWithSurname(director),
    },
    questions: {
      directorShortDative: questionOf(dative, { ...about, part: 'name', of: nameWords(director) }),
      directorPostDative: questionOf(postDative, {
        ...about,
        part: 'post',
        of: postInSentence(tidy(director.post)),
      }),
    },
  };
};

const administratorFacts = (organisation: Organisation) => {
  const { administrator, administratorCases: answers } = organisation;
  const accusative = nameInCase(administrator, 'accusative', answers);
  const dative = nameInCase(administrator, 'dative', answers);
  const postAccusative = postInCase(administrator.post, 'accusative', answers);
  const about = { bearer: 'administrator', part: 'name', of: nameWords(administrator) } as const;
  return {
    values: {
      administratorName: fullName(administrator),
      administratorNameAccusative: accusative.value,
      administratorShortDative: shortName(administrator, dative.value),
      administratorPost: postInSentence(administrator.post),
      administratorPostAccusative: postAccusative.value,
      administratorSignature: initialsWithSurname(administrator),
      administratorPhone: administratorPhone(organisation),
      administratorEmail: administrator.email,
    },
    questions: {
      administratorNameAccusative: questionOf(accusative, { ...about, grammaticalCase: 'accusative' }),
      administratorShortDative: questionOf(dative, { ...about, grammaticalCase: 'dative' }),
      administratorPostAccusative: questionOf(postAccusative, {
        ...about,
        part: 'post',
        of: postInSentence(tidy(administrator.post)),
        grammaticalCase: 'accusative',
      }),
    },
  };
};

/** The head and the administrator, in every case that documents need. */
export const namedFacts = (organisation: Organisation) => {
  const director = directorFacts(organisation);
  const administrator = administratorFacts(organisation);
  return {
    values: { ...director.values, ...administrator.values },
    questions: { ...director.questions, ...administrator.questions },
  };
};
