import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { MadeUpSchool } from '../../shared/made-up/made-up-school.ts';
import { type RosterFile, rosterPurposes, rosterWords } from '../../shared/text/made-up.ts';
import { linksCsv, linksText, pastedText, staffCsv } from './roster-texts.ts';
import { guardiansWorkbook, studentsWorkbook } from './roster-workbooks.ts';

export type WrittenRoster = { readonly file: string; readonly purpose: string };

const cp1251 = (text: string): Uint8Array => iconv.encode(text, 'windows-1251');

type Roster = { readonly name: RosterFile; readonly content: (school: MadeUpSchool) => string | Uint8Array };

const rosters: readonly Roster[] = [
  { name: 'organisation.json', content: ({ card }) => `${JSON.stringify(card, null, 2)}\n` },
  { name: 'students.xlsx', content: studentsWorkbook },
  { name: 'staff.csv', content: (school) => cp1251(staffCsv(school)) },
  { name: 'guardians.xls', content: guardiansWorkbook },
  { name: 'links.txt', content: linksText },
  { name: 'links.csv', content: (school) => cp1251(linksCsv(school)) },
  {
    name: 'members.txt',
    content: ({ members }) => pastedText(rosterWords.membersHeading(members.length), members),
  },
  {
    name: 'requests.txt',
    content: ({ requests }) => pastedText(rosterWords.requestsHeading(requests.length), requests),
  },
];

/** Writes the made-up school as files of the kinds that real schools have; makes the folder when it is missing. */
export const writeRosters = async (
  folder: string,
  school: MadeUpSchool,
): Promise<readonly WrittenRoster[]> => {
  await mkdir(folder, { recursive: true });
  const written: WrittenRoster[] = [];
  for (const { name, content } of rosters) {
    const file = join(folder, name);
    await writeFile(file, content(school));
    written.push({ file, purpose: rosterPurposes[name] });
  }
  return written;
};
