import { holdList } from '../../shared/application/hold-list.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { rowsOfText, rowsOfWorkbook } from '../../shared/importing/links/link-row.ts';
import type { ListRow } from '../../shared/reconciling/read-list.ts';
import { signatureOf } from '../files/file-signature.ts';
import { parseWorkbook } from '../files/parse-workbook.ts';
import { decodeText } from '../files/text-encoding.ts';
import type { Answer, Given, TakenFile } from './tasks.ts';

const tableEnding = /\.(?:csv|tsv|xlsx|xlsm|xls|ods|html?)$/i;

const rowsOfFile = async ({ name, bytes: taken }: TakenFile): Promise<Result<readonly ListRow[]>> => {
  const bytes = Buffer.from(taken.buffer, taken.byteOffset, taken.byteLength);
  if (bytes.length === 0) return failed({ code: 'file-empty', file: name });
  if (signatureOf(bytes).kind === 'text' && !tableEnding.test(name))
    return ok(rowsOfText((await decodeText(bytes, null)).text));
  const workbook = await parseWorkbook({ file: name, bytes, encoding: null }).catch(() =>
    failed({ code: 'file-damaged', file: name }),
  );
  return workbook.ok ? ok(rowsOfWorkbook(workbook.value)) : workbook;
};

/** Reads what was copied from the platform, a text or a table, and holds it against the roster. */
export const holdPlatformList = async ({
  source,
  name,
  school,
  today,
}: Given<'holdList'>): Promise<Answer<'holdList'>> => {
  const rows = typeof source === 'string' ? ok(rowsOfText(source)) : await rowsOfFile(source);
  return rows.ok ? holdList({ rows: rows.value, file: name }, school, today) : rows;
};
