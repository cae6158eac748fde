import { Stack, Table, Text } from '@mantine/core';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { shortCategoryNames } from '../../../shared/text/report/report-sheets.ts';
import { growthPartText as text } from '../../../shared/text/screens/reports-parts.ts';
import { peoplePanelText, reportsText } from '../../../shared/text/screens/reports-screen.ts';
import { grouped } from '../../../shared/text/words/plural.ts';
import { roleTitle } from '../../../shared/text/words/roles.ts';
import type {
  ChangedPerson,
  ComparedRow,
  ReportComparison,
} from '../../../shared/views/report/figures/comparison.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { PersonLink } from './person-link.tsx';
import classes from './reports.module.css';

const share = ({ joined, base }: { readonly joined: number; readonly base: number }): string =>
  reportsText.share(base === 0 ? null : joined / base);

const Counts = ({ counts }: { readonly counts: ComparedRow['now'] }) => (
  <>
    <Table.Td ta="right">{grouped(counts.onList)}</Table.Td>
    <Table.Td ta="right">{grouped(counts.joined)}</Table.Td>
    <Table.Td ta="right">{share(counts)}</Table.Td>
  </>
);

const Figures = ({ rows }: { readonly rows: readonly ComparedRow[] }) => {
  const { words } = useFrame();
  const names = shortCategoryNames(words);
  return (
    <Table aria-label={text.figures} fz="sm" verticalSpacing="0.2rem">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text.category}</Table.Th>
          {[text.before, text.now].flatMap((when) =>
            [text.onList, text.joined, text.share].map((what) => (
              <Table.Th key={`${when} ${what}`} ta="right">{`${when}: ${what}`}</Table.Th>
            )),
          )}
          <Table.Th ta="right">{`${text.change}: ${text.joined}`}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ category, before, now }) => (
          <Table.Tr key={category}>
            <Table.Th scope="row">{names[category]}</Table.Th>
            <Counts counts={before} />
            <Counts counts={now} />
            <Table.Td ta="right" fw={600}>
              {text.changed(now.joined - before.joined)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** A list of more is read in its copy. */
const MOST_SHOWN = 50;

const PeopleList = ({
  title,
  people,
}: {
  readonly title: string;
  readonly people: readonly ChangedPerson[];
}) => {
  const { words } = useFrame();
  if (people.length === 0) return null;
  const lines = people.map(({ id, name, role, classes: own }) => ({
    id,
    name,
    about: [roleTitle(role, words).replace(/\s*\(.*/, ''), ...own].join(', '),
  }));
  const copied = lines.map(({ name, about }) => `${name}\t${about}`).join('\n');
  return (
    <Stack gap="xs" align="flex-start">
      <Text fw={600} size="sm">
        {title}
      </Text>
      <CopyButton label={`${reportsText.copyList}: ${title}`} text={copied}>
        {reportsText.copyList}
      </CopyButton>
      <Stack component="ul" gap={2} m={0} p={0} w="100%">
        {lines.slice(0, MOST_SHOWN).map(({ id, name, about }) => (
          <Text key={id} component="li" size="sm" style={{ listStyle: 'none' }}>
            <PersonLink id={id} name={name} />{' '}
            <Text span size="xs" c="var(--text-soft)">
              {about}
            </Text>
          </Text>
        ))}
      </Stack>
      {lines.length > MOST_SHOWN && <Text size="sm">{peoplePanelText.more(lines.length - MOST_SHOWN)}</Text>}
    </Stack>
  );
};

const People = ({ comparison }: { readonly comparison: ReportComparison }) => {
  const { joined, left, departed, erased } = comparison;
  if (joined.length + left.length + departed.length + erased === 0)
    return <Text size="sm">{text.nobody}</Text>;
  return (
    <>
      <div className={classes['lists']}>
        <PeopleList title={text.people.joined(joined.length)} people={joined} />
        <PeopleList title={text.people.left(left.length)} people={left} />
        <PeopleList title={text.people.departed(departed.length)} people={departed} />
      </div>
      {erased > 0 && <Text size="sm">{text.erased(erased)}</Text>}
    </>
  );
};

type Properties = { readonly day: Day; readonly against: number };

/** What changed since an earlier report: figures, who joined, who left. */
export const Comparison = ({ day, against }: Properties) => {
  const answer = useQuery('reports.compare', { day, against });
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} />;
  if (answer.state === 'loading' || answer.value === null) return null;
  return (
    <>
      <Figures rows={answer.value.rows} />
      <People comparison={answer.value} />
    </>
  );
};
