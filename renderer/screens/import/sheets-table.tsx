import { Checkbox, NativeSelect, Table } from '@mantine/core';
import type { ImportCorrections } from '../../../shared/contract/channels/import-channels.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { grouped } from '../../../shared/text/words/plural.ts';
import type { SheetView } from '../../../shared/views/import-preview/reading.ts';

type Properties = {
  readonly sheets: readonly SheetView[];
  readonly corrections: ImportCorrections;
  readonly onCorrect: (corrections: ImportCorrections) => void;
};

/** The sheets of the file: which are taken, and where the titles of their columns stand. */
export const SheetsTable = ({ sheets, corrections, onCorrect }: Properties) => {
  const take = (name: string, taken: boolean): void =>
    onCorrect({
      sheets: sheets
        .filter((sheet) => (sheet.name === name ? taken : sheet.taken))
        .map((sheet) => sheet.name),
    });
  const setHeader = (sheet: string, row: number): void =>
    onCorrect({
      headerRows: [
        ...(corrections.headerRows ?? []).filter((given) => given.sheet !== sheet),
        { sheet, row },
      ],
      columns: [],
    });
  const valueOfHeader = (sheet: string, found: number | null): string =>
    String(corrections.headerRows?.find((given) => given.sheet === sheet)?.row ?? found ?? '');
  const onlyOne = sheets.filter(({ taken }) => taken).length === 1;
  return (
    <Table aria-label={importText.sheets} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{importText.sheet}</Table.Th>
          <Table.Th ta="right">{importText.sheetRows}</Table.Th>
          <Table.Th>{importText.header}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sheets.map(({ name, taken, rows, headerRow, firstRows }) => (
          <Table.Tr key={name}>
            <Table.Td>
              {sheets.length === 1 ? (
                name
              ) : (
                <Checkbox
                  label={name}
                  aria-label={importText.takeSheet(name)}
                  checked={corrections.sheets?.includes(name) ?? taken}
                  disabled={taken && onlyOne}
                  onChange={(event) => take(name, event.currentTarget.checked)}
                />
              )}
            </Table.Td>
            <Table.Td ta="right">{grouped(rows)}</Table.Td>
            <Table.Td>
              <NativeSelect
                size="xs"
                maw="36rem"
                aria-label={importText.headerOf(name)}
                disabled={!taken}
                value={valueOfHeader(name, headerRow)}
                data={[
                  ...(headerRow === null ? [{ value: '', label: importText.headerMissing }] : []),
                  { value: '0', label: importText.headerNone },
                  ...firstRows.map(({ row, text }) => ({
                    value: String(row),
                    label: importText.headerAt(row, text),
                  })),
                ]}
                onChange={(event) => setHeader(name, Number(event.currentTarget.value))}
              />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
