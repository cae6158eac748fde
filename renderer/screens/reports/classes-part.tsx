import { Progress, Table, Text } from '@mantine/core';
import { roleColumn } from '../../../shared/text/invitations-screen.ts';
import { reportsText as text } from '../../../shared/text/reports-screen.ts';
import { capitalised } from '../../../shared/text/roles.ts';
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

const ClassLine = ({ row, names }: { readonly row: ClassRow; readonly names: readonly [string, string] }) => (
  <Table.Tr>
    <Table.Th scope="row">{row.label}</Table.Th>
    <Table.Td>
      <Text size="sm">{row.classTeacher || text.classTeacherNone}</Text>
    </Table.Td>
    {(['students', 'guardians'] as const).map((category, index) => (
      <Table.Td key={category}>
        <ShareBar
          counts={row[category]}
          label={`${row.label}, ${names[index]}`}
          onPeople={{ classId: row.classId, category }}
        />
      </Table.Td>
    ))}
    {(['students', 'guardians'] as const).map((category, index) => (
      <Table.Td key={category} ta="right">
        <FigureButton
          figure={{
            name: 'notYet',
            category,
            classId: row.classId,
            where: `${row.label}, ${names[index]}`,
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
  readonly names: readonly [string, string];
};

const Parallels = ({ title, rows, names }: ParallelProperties) => (
  <Section title={title}>
    <Table aria-label={title} verticalSpacing="0.25rem">
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.name}>
            <Table.Th scope="row">{row.name}</Table.Th>
            {(['students', 'guardians'] as const).map((category, index) => (
              <Table.Td key={category}>
                <ShareBar
                  counts={row[category]}
                  label={`${row.name}, ${names[index]}`}
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
  const names = [roleColumn('student', words), roleColumn('guardian', words)] as const;
  const lower = [names[0].toLowerCase(), names[1].toLowerCase()] as const;
  if (view.classes.length === 0) return <Text>{text.noClasses}</Text>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls by keyboard
    <section className={classes['scroll']} aria-label={text.byClass} tabIndex={0}>
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
            <ClassLine key={row.classId ?? ''} row={row} names={lower} />
          ))}
        </Table.Tbody>
      </Table>
      {view.parallels.length > 0 && (
        <>
          <Parallels title={text.parallelsTitle} rows={view.parallels} names={lower} />
          <Parallels title={text.levelsTitle} rows={view.levels} names={lower} />
        </>
      )}
    </section>
  );
};
