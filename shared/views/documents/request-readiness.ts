import { requestGaps, requestThinFields } from '../../domain/documents/request-gaps.ts';
import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { declineNameParts } from '../../text/cases/decline-name.ts';
import { postInSentence } from '../../text/cases/decline-post.ts';
import type { Declined } from '../../text/cases/grammar.ts';
import { nameInCase, postInCase } from '../../text/cases/name-in-case.ts';
import { doubtfulWordSentence } from '../../text/documents/doubtful-word.ts';
import { gapPhrase, thinKeySentence } from '../../text/documents/request-gaps.ts';

/** What keeps the request from being made, each as the user knows it; empty when it can be made. */
export const missingForRequest = (organisation: Organisation): readonly string[] =>
  requestGaps(organisation).map(gapPhrase);

const doubt = (word: string, grammaticalCase: GrammaticalCase, declined: Declined): readonly string[] =>
  declined.certain
    ? []
    : [doubtfulWordSentence(word, grammaticalCase, declined.value, declined.alternatives.slice(1))];

/** What does not keep the request from being made, but should be looked at before signing. */
export const requestWarnings = (organisation: Organisation): readonly string[] => {
  const { administrator, administratorCases } = organisation;
  const name = declineNameParts(administrator, 'accusative');
  const post = postInSentence(administrator.post);
  const nameIsAnswered = nameInCase(administrator, 'accusative', administratorCases).certain;
  return [
    ...requestThinFields(organisation).map(thinKeySentence),
    ...(nameIsAnswered
      ? []
      : [
          ...doubt(administrator.surname, 'accusative', name.surname),
          ...doubt(administrator.givenName, 'accusative', name.givenName),
          ...doubt(administrator.patronymic, 'accusative', name.patronymic),
        ]),
    ...doubt(post, 'accusative', postInCase(post, 'accusative', administratorCases)),
  ];
};
