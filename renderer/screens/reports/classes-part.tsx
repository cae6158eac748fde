import { Progress, Table, Text } from '@mantine/core';
import { roleColumn } from '../../../shared/text/screens/invitations-screen.ts';
import { reportsText as text } from '../../../shared/text/screens/reports-screen.ts';
import { capitalised } from '../../../shared/text/words/roles.ts';
import type {
  ClassRow,
  Counts,
  ParallelRow,
  ReportView,
} from '../../../shared/views/report-screen/report-view.ts';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { FigureButton } from './figure-button.tsx';
import classes from './reports.module.css';
import type { ShownFigure } from './show-people.ts';

type BarProperties = {
  readonly counts: Counts;
  readonly label: string;
  readonly onPeople: Omit<ShownFigure, 'name' | 'where'>;
};

/** How far a class has come: the share as a bar and in words, the people behind it. */
const ShareBar = ({ counts, label, onPeople }: BarProperties) => {
  const of = text.shareOf(counts.joined, counts.base);
  return (
    <div className={classes['bar']}>
      {counts.share === null ? (
        <span />
      ) : (
        <Progress value={100 * counts.share} size="lg" radius="xs" color="var(--accent)" aria-label={label} />
      )}
      <Text size="sm" ta="right">
        {text.share(counts.share)}
      </Text>
      {counts.base > 0 ? (
        <span>
          <FigureButton figure={{ ...onPeople, name: 'base', where: label }} count={counts.base} shown={of} />
        </span>
      ) : (
        <Text size="sm" c="var(--text-soft)">
          {of}
        </Text>
      )}
    </div>
  );
};

/** Whom the rows tell of, and what those are called. */
type Whom = { readonly category: 'students' | 'guardians'; readonly name: string };

const ClassLine = ({ row, whom }: { readonly row: ClassRow; readonly whom: readonly Whom[] }) => (
  <Table.Tr>
    <Table.Th scope="row">{row.label}</Table.Th>
    <Table.Td>
      <Text size="sm">{row.classTeacher || text.classTeacherNone}</Text>
    </Table.Td>
    {whom.map(({ category, name }) => (
      <Table.Td key={category}>
        <ShareBar
          counts={row[category]}
          label={`${row.label}, ${name}`}
          onPeople={{ classId: row.classId, category }}
        />
      </Table.Td>
    ))}
    {whom.map(({ category, name }) => (
      <Table.Td key={category} ta="right">
        <FigureButton
          figure={{
            name: 'notYet',
            category,
            classId: row.classId,
            where: `${row.label}, ${name}`,
          }}
          count={row[category].notYet}
        />
      </Table.Td>
    ))}
  </Table.Tr>
);

type ParallelProperties = {
  readonly title: string;
  readonly rows: readonly ParallelRow[];
  readonly whom: readonly Whom[];
};

const Parallels = ({ title, rows, whom }: ParallelProperties) => (
  <Section title={title}>
    <Table aria-label={title} verticalSpacing="0.25rem">
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.name}>
            <Table.Th scope="row">{row.name}</Table.Th>
            {whom.map(({ category, name }) => (
              <Table.Td key={category}>
                <ShareBar
                  counts={row[category]}
                  label={`${row.name}, ${name}`}
                  onPeople={{ category, ...row.of }}
                />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </Section>
);

/** Progress by class as bars, then by parallel. */
export const ClassesPart = ({ view }: { readonly view: ReportView }) => {
  const { words } = useFrame();
  const all = [
    { category: 'students', column: roleColumn('student', words) },
    { category: 'guardians', column: roleColumn('guardian', words) },
  ] as const;
  const shown = all.filter(({ category }) => view.told.includes(category));
  const names = shown.map(({ column }) => column);
  const whom = shown.map(({ category, column }) => ({ category, name: column.toLowerCase() }));
  if (view.classes.length === 0) return <Text>{text.noClasses}</Text>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls by keyboard
    <section className={classes['scroll']} aria-label={text.byClass(words)} tabIndex={0}>
      <Table stickyHeader aria-label={text.classesTitle} verticalSpacing="0.25rem" mb="lg">
        <Table.Thead className={classes['head'] ?? ''}>
          <Table.Tr>
            <Table.Th>{capitalised(words.schoolClass.one)}</Table.Th>
            <Table.Th>{capitalised(words.classTeacher.one)}</Table.Th>
            {names.map((name) => (
              <Table.Th key={name}>{text.joinedOf(name)}</Table.Th>
            ))}
            {names.map((name) => (
              <Table.Th key={name} ta="right">
                {text.waitFor(name)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.classes.map((row) => (
            <ClassLine key={row.classId ?? ''} row={row} whom={whom} />
          ))}
        </Table.Tbody>
      </Table>
      {view.parallels.length > 0 && (
        <>
          <Parallels title={text.parallelsTitle} rows={view.parallels} whom={whom} />
          <Parallels title={text.levelsTitle} rows={view.levels} whom={whom} />
        </>
      )}
    </section>
  );
};
