import { organisationName } from '../../domain/organisation/organisation.ts';
import { fullName } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { heldText as text } from '../../text/screens/held-data.ts';
import { dateInWords } from '../../text/words/dates.ts';
import { columnsOf } from '../documents/paper-parts.ts';
import type { Paper } from '../paper.ts';
import type { HeldData } from './held-data.ts';

/** What is held about a person, to be given to them. */
export const heldPaper = (
  { organisation }: School,
  { name, parts, elsewhere }: HeldData,
  today: string,
): Paper => ({
  title: text.paperTitle,
  author: fullName(organisation.administrator),
  blocks: [
    {
      kind: 'letterhead',
      fullName: organisation.fullName || organisationName(organisation),
      shortName: organisation.fullName === '' ? '' : organisation.shortName,
      contacts: [],
    },
    { kind: 'heading', text: text.paperTitle },
    { kind: 'paragraph', text: text.statement(name, dateInWords(today)) },
    ...parts.flatMap(
      ({ title, lines }) =>
        [
          { kind: 'part', text: title },
          { kind: 'table', columns: columnsOf(text.columns, [40, 60]), rows: lines.map((line) => [...line]) },
        ] as const,
    ),
    { kind: 'part', text: text.elsewhere },
    { kind: 'points', points: elsewhere.map((where) => ({ text: where })), dashes: true },
  ],
});
