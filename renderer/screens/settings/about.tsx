import { Table, Text } from '@mantine/core';
import { settingsText as text } from '../../../shared/text/screens/settings-screen.ts';
import { shippedPackages } from '../../../shared/text/shipped-packages.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { Section } from '../../components/section.tsx';

/** The program, and whose work it stands on. */
export const About = () => {
  const info = useQuery('app.info', null, ['base.switched']);
  return (
    <Section title={text.about}>
      {info.state === 'ready' && <Text>{text.version(info.value.name, info.value.version)}</Text>}
      <Text>{text.own}</Text>
      <Table aria-label={text.licences} captionSide="top" maw="40rem">
        <Table.Caption ta="left">{text.licences}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.package}</Table.Th>
            <Table.Th>{text.licence}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shippedPackages.map(([name, licence]) => (
            <Table.Tr key={name}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{licence}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
};
