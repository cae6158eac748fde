import type { Organisation } from '../../domain/organisation/organisation.ts';
import { tablesOf } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { captions } from '../../text/documents/captions.ts';
import { fieldLabels } from '../../text/documents/field-labels.ts';
import { registrationLetterText as text } from '../../text/documents/registration-letter.ts';
import type { Paper } from '../paper.ts';
import { filledFields, letterHead, type PaperBuilder } from './paper-parts.ts';
import { paperSetting } from './paper-setting.ts';
import { schoolFacts } from './school-facts.ts';

/** The letter to the platform's support that names the administrator and the phone for the rights (S1). */
export const registrationLetterPaper: PaperBuilder = (facts, { platform }) => {
  const { values } = facts;
  return {
    title: text.heading,
    author: values.administratorName,
    blocks: [
      letterHead(facts),
      { kind: 'dateline', date: `${values.date} ${captions.blankNumber}`, number: '', place: '' },
      { kind: 'addressee', lines: text.addressee },
      { kind: 'heading', text: text.heading },
      { kind: 'paragraph', text: text.request(platform) },
      filledFields([
        [fieldLabels.administratorName, values.administratorName],
        [fieldLabels.administratorPost, values.administratorPost],
        [fieldLabels.administratorPhone, values.administratorPhone],
        [fieldLabels.administratorEmail, values.administratorEmail],
        [fieldLabels.administratorGrounds, values.appointmentReference],
      ]),
      { kind: 'paragraph', text: text.enclosed },
      {
        kind: 'points',
        points: text.enclosures(values.appointmentReference).map((each) => ({ text: each })),
      },
      {
        kind: 'signatures',
        signatures: [{ post: values.directorPost, name: values.directorSignature, seal: true }],
      },
      { kind: 'executor', text: text.executor(values.administratorName, values.administratorPhone) },
    ],
  };
};

export const registrationLetter = (organisation: Organisation, on: Day): Paper =>
  registrationLetterPaper(
    schoolFacts({ organisation, ...tablesOf({}) }, { date: on, number: '' }),
    paperSetting(organisation),
  );
