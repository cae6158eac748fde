import type { ReactNode } from 'react';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import { classesText } from '../../../shared/text/screens/classes-screen.ts';
import type { ClassRow, Share } from '../../../shared/views/classes/class-rows.ts';
import { ShareBar } from '../../components/share-bar.tsx';
import { StandingMark } from '../../components/standing-mark.tsx';
import type { GridColumn, GridSort } from '../../components/table/grid-head.tsx';
import { hasLongLabels } from '../../components/table/long-labels.ts';

export type ClassSort = 'label' | 'formMaster' | 'students' | 'guardians' | 'links';

/** Those who do not join have no column. */
export const classColumns = (
  words: Vocabulary,
  rows: readonly ClassRow[],
): readonly GridColumn<ClassSort>[] => {
  const all: readonly GridColumn<ClassSort>[] = [
    { key: 'label', title: classesText.label(words), width: hasLongLabels(rows) ? '1.6fr' : '6rem' },
    { key: 'formMaster', title: classesText.formMaster(words), width: '1.6fr' },
    { key: 'students', title: classesText.people('student', words), width: '1.5fr' },
    { key: 'guardians', title: classesText.people('guardian', words), width: '1.5fr' },
    { key: 'links', title: classesText.links, width: '1.2fr' },
  ];
  return all.filter(
    ({ key }) => (key !== 'students' && key !== 'guardians') || rows.every((row) => row[key] !== null),
  );
};

const shareOf = (share: Share): number => (share && share.people > 0 ? share.joined / share.people : 0);

const ShareCell = ({ share }: { readonly share: NonNullable<Share> }) => (
  <ShareBar
    text={share.people > 0 ? classesText.share(share.joined, share.people) : '–'}
    percent={share.people > 0 ? classesText.percent(share.joined, share.people) : ''}
    share={shareOf(share)}
  />
);

export const classCells = (row: ClassRow, words: Vocabulary): readonly ReactNode[] => {
  const { label, formMaster, students, guardians, missingLinks } = row;
  return [
    label,
    formMaster?.name ?? classesText.noFormMaster,
    ...(students ? [<ShareCell key="students" share={students} />] : []),
    ...(guardians ? [<ShareCell key="guardians" share={guardians} />] : []),
    missingLinks.length === 0 ? (
      <StandingMark key="links" text={classesText.allLinks} tone="good" />
    ) : (
      <StandingMark key="links" text={classesText.lacking(missingLinks, words)} tone="bad" />
    ),
  ];
};

const collator = new Intl.Collator('ru');

/** The rows by a column; they come in the order of labels, which decides between equal ones. */
export const sortedClasses = (
  rows: readonly ClassRow[],
  { by, descending }: GridSort<ClassSort>,
): readonly ClassRow[] => {
  const compare: Readonly<Record<Exclude<ClassSort, 'label'>, (a: ClassRow, b: ClassRow) => number>> = {
    formMaster: (a, b) => collator.compare(a.formMaster?.name ?? '', b.formMaster?.name ?? ''),
    students: (a, b) => shareOf(a.students) - shareOf(b.students),
    guardians: (a, b) => shareOf(a.guardians) - shareOf(b.guardians),
    links: (a, b) => b.missingLinks.length - a.missingLinks.length,
  };
  if (by === 'label') return descending ? rows.toReversed() : rows;
  return rows.toSorted((a, b) => (descending ? compare[by](b, a) : compare[by](a, b)));
};
