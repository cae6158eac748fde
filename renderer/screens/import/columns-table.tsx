import { NativeSelect, Table, Text } from '@mantine/core';
import type { ImportCorrections } from '../../../shared/contract/channels/import-channels.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { columnReasons, pathName } from '../../../shared/text/screens/roster-fields.ts';
import type { ReadingView } from '../../../shared/views/import-preview/reading.ts';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './import.module.css';

type Properties = {
  readonly reading: ReadingView;
  readonly corrections: ImportCorrections;
  readonly onCorrect: (corrections: ImportCorrections) => void;
};

/** Each column with what it was taken for, why, and what stands in it. */
export const ColumnsTable = ({ reading, corrections, onCorrect }: Properties) => {
  const { words } = useFrame();
  const { category, columns, paths } = reading;
  const setPath = (key: string, path: string): void =>
    onCorrect({
      // Whom the file lists is settled with it: another guess would offer other choices on the way through them.
      category: category ?? 'student',
      columns: [
        ...(corrections.columns ?? []).filter((given) => given.key !== key),
        { key, path: path === '' ? null : path },
      ],
    });
  if (columns.length === 0) return <Text size="sm">{importText.noColumns}</Text>;
  const given = new Map(corrections.columns?.map(({ key, path }) => [key, path]));
  const choices = (path: string | null) => [
    { value: '', label: importText.notRead },
    ...[...paths, ...(path === null || paths.includes(path) ? [] : [path])].map((value) => ({
      value,
      label: pathName(value, words),
    })),
  ];
  return (
    <Table aria-label={importText.columns} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{importText.column}</Table.Th>
          <Table.Th>{importText.field}</Table.Th>
          <Table.Th>{importText.reason}</Table.Th>
          <Table.Th>{importText.samples}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {columns.map(({ key, title, path, reason, samples }) => (
          <Table.Tr key={key} className={path === null ? (classes['dropped'] ?? '') : ''}>
            <Table.Th scope="row">{title}</Table.Th>
            <Table.Td>
              <NativeSelect
                size="xs"
                w="14rem"
                aria-label={importText.fieldOf(key)}
                value={(given.has(key) ? given.get(key) : path) ?? ''}
                data={choices(path)}
                onChange={(event) => setPath(key, event.currentTarget.value)}
              />
            </Table.Td>
            <Table.Td>{columnReasons[reason]}</Table.Td>
            <Table.Td className={classes['samples'] ?? ''}>
              {samples.length === 0 ? importText.noSamples : samples.join(' · ')}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
