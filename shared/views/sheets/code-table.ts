import { organisationName } from '../../domain/organisation/organisation.ts';
import type { School } from '../../domain/school.ts';
import { codeTableText as text } from '../../text/sheets/sheets-file.ts';
import { roleNoun } from '../../text/words/roles.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { type Book, cell, mergedRow } from '../book.ts';
import { type SheetsView, slipsOf } from './sheet-view.ts';

export const codeTableForms = ['xlsx', 'csv'] as const;
export type CodeTableForm = (typeof codeTableForms)[number];

/** Class, role, who, the children, and the link of every slip, row by row (R19); a poster gives its own. */
export const codeRows = (school: School, sheets: SheetsView): readonly (readonly string[])[] => {
  const words = vocabularyOf(school.organisation);
  const labelOf = (classId: string): string => school.classes.get(classId)?.label ?? '';
  const urlOf = (linkId: string | null): string =>
    (linkId === null ? undefined : school.links.get(linkId)?.url) ?? '';
  const noun = (role: (typeof sheets.groups)[number]['role']): string =>
    roleNoun(role, words).one.replace(/\s*\(.*/, '');
  if (sheets.layout === 'poster')
    return sheets.groups.map(({ classId, role, linkId }, index) => [
      String(index + 1),
      labelOf(classId),
      noun(role),
      '',
      '',
      '',
      urlOf(linkId),
    ]);
  return slipsOf(sheets).map(({ number, classId, role, person, word, children, linkId }) => [
    String(number),
    labelOf(classId),
    noun(role),
    person,
    word,
    children.join(', '),
    urlOf(linkId),
  ]);
};

const WIDTHS = [8, 12, 18, 40, 14, 40, 80];

/** The same rows as a workbook. */
export const codeBook = (school: School, sheets: SheetsView, now: string): Book => {
  const rows = codeRows(school, sheets);
  const { administrator } = school.organisation;
  const HEADER_ROW = 3;
  return {
    properties: {
      title: `${text.title}. ${sheets.issue}`,
      subject: text.title,
      author: [administrator.surname, administrator.givenName].join(' ').trim(),
      organisation: organisationName(school.organisation),
      createdAt: now,
    },
    sheets: [
      {
        name: text.sheet,
        orientation: 'landscape',
        columns: WIDTHS.map((width) => ({ width, style: 'text' })),
        rows: [
          mergedRow(cell(`${text.title}. ${sheets.issue}`, 'title'), WIDTHS.length),
          mergedRow(cell(organisationName(school.organisation), 'subtitle'), WIDTHS.length),
          { cells: text.heads.map((head) => cell(head, 'header')) },
          ...rows.map((row) => ({
            cells: row.map((value, index) => (index === 0 ? cell(Number(value), 'number') : cell(value))),
          })),
        ],
        frozenRows: HEADER_ROW,
        repeatedRows: { first: HEADER_ROW, last: HEADER_ROW },
        filter: `A${HEADER_ROW}:G${HEADER_ROW + rows.length}`,
      },
    ],
  };
};
