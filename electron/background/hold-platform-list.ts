import { holdList } from '../../shared/application/reconciling/hold-list.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { ListRow } from '../../shared/reconciling/read-list.ts';
import { parseWorkbook } from '../files/parse-workbook.ts';
import { rowsOfPasted } from '../files/pasted-file.ts';
import type { Answer, Given, TakenFile } from './tasks.ts';

const rowsOfFile = async ({ name, bytes: taken }: TakenFile): Promise<Result<readonly ListRow[]>> => {
  const bytes = Buffer.from(taken.buffer, taken.byteOffset, taken.byteLength);
  if (bytes.length === 0) return failed({ code: 'file-empty', file: name });
  const read = await rowsOfPasted(name, bytes, parseWorkbook).catch(() =>
    failed({ code: 'file-damaged', file: name }),
  );
  return read.ok ? ok(read.value.rows) : read;
};

/** Reads what was copied from the platform, a text or a table, and holds it against the roster. */
export const holdPlatformList = async ({
  source,
  school,
  today,
}: Given<'holdList'>): Promise<Answer<'holdList'>> => {
  const rows = await rowsOfFile(source);
  return rows.ok ? holdList({ rows: rows.value, file: source.name }, school, today) : rows;
};
