import type { Organisation } from '../../domain/organisation/organisation.ts';
import { fullName, initialsWithSurname } from '../../domain/people/person.ts';
import { postInSentence } from '../../text/cases/decline-post.ts';
import { checklistText as text } from '../../text/documents/checklist.ts';
import type { Paper } from '../paper.ts';
import { administratorPhone } from './organisation-fields.ts';

const shares = [34, 40, 26] as const;

/** What must be signed, scanned and sent, step by step. */
export const checklist = (
  organisation: Organisation,
  { signed }: { readonly signed: boolean } = { signed: false },
): Paper => {
  const { administrator, director } = organisation;
  const sender = {
    director: `${postInSentence(director.post)} ${initialsWithSurname(director)}`,
    email: administrator.email,
    phone: administratorPhone(organisation),
    signed,
  };
  return {
    title: text.title,
    author: fullName(administrator),
    blocks: [
      { kind: 'title', text: text.title },
      { kind: 'paragraph', text: `${text.heading}.` },
      {
        kind: 'table',
        columns: text.columns.map((title, index) => ({ title, share: shares[index] ?? 0 })),
        rows: text.rows,
      },
      { kind: 'points', points: text.steps(sender).map((each) => ({ text: each })) },
      { kind: 'paragraph', text: text.withoutMailProgram },
    ],
  };
};
