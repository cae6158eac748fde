import { Table, Text, Title } from '@mantine/core';
import { categories } from '../../../shared/domain/role.ts';
import { overviewText } from '../../../shared/text/overview-screen.ts';
import { grouped } from '../../../shared/text/plural.ts';
import { vocabularies } from '../../../shared/text/vocabulary.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';

/** Сводка: the key figures of the open school. */
export const OverviewScreen = () => {
  const overview = useQuery('school.overview', null);
  if (overview.state === 'loading') return null;
  if (overview.state === 'failed') return <FailureNotice failure={overview.failure} />;
  const { organisation, kind, categories: figures } = overview.value;
  const words = vocabularies[kind];
  const names = {
    staff: words.employee.plural,
    student: words.student.plural,
    guardian: words.guardian.plural,
  };
  const nobody = categories.every((category) => figures[category].people === 0);
  return (
    <Page>
      <Title order={1}>{organisation || overviewText.title}</Title>
      {nobody ? (
        <Text>{overviewText.empty}</Text>
      ) : (
        <Table aria-label={overviewText.title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{overviewText.category}</Table.Th>
              <Table.Th ta="right">{overviewText.people}</Table.Th>
              <Table.Th ta="right">{overviewText.invited}</Table.Th>
              <Table.Th ta="right">{overviewText.joined}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {categories.map((category) => (
              <Table.Tr key={category}>
                <Table.Th scope="row">{names[category]}</Table.Th>
                <Table.Td ta="right">{grouped(figures[category].people)}</Table.Td>
                <Table.Td ta="right">{grouped(figures[category].invited)}</Table.Td>
                <Table.Td ta="right">{grouped(figures[category].joined)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Page>
  );
};
