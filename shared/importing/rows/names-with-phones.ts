import { namesOfCell } from '../../domain/names/several-names.ts';
import type { PersonName } from '../../domain/organisation/organisation.ts';
import { parsePhone } from '../../domain/values/phone.ts';
import { withoutKinship } from '../table/relatives-below.ts';
import type { ColumnDoubt } from './read-person.ts';
import { readWholeName } from './whole-name.ts';

type Named = { readonly name: PersonName; readonly phone: string | null };
export type Names = { readonly named: readonly Named[]; readonly doubts: readonly ColumnDoubt[] };

/** `тел.`, `сот. тел.:` */
const phoneWords = /(?:(?<!\p{L})(?:т|тел|телефон|сот|сотовый|моб|мобильный|раб|дом)(?!\p{L})[.:\s]*)*/u;
/** A number with dots between its digits too, but no date. */
const phoneDigits = /(?:\+|(?<!\d|\d\.))(?!\d{1,2}\.\d{1,2}\.\d{4})\d[\d\s().-]{8,}\d/;
const phoneInText = new RegExp(`${phoneWords.source}(${phoneDigits.source})`, 'iu');
const phoneAlone = new RegExp(
  `[\\r\\n]+\\s*(?=${phoneWords.source}${phoneDigits.source}\\s*(?:[\\r\\n]|$))`,
  'giu',
);
/** The names of one cell, a phone typed beside a name or on the line under it with it. */
export const namesInCell = (text: string, column: string): Names => {
  const named: Named[] = [];
  const doubts: ColumnDoubt[] = [];
  for (const piece of namesOfCell(text.replace(phoneAlone, ' '))) {
    const [whole, number] = phoneInText.exec(piece) ?? [];
    const reading = readWholeName(
      withoutKinship(whole === undefined ? piece : piece.replace(whole, ' ').replace(/[,:\s]+$/, '')),
    );
    doubts.push(...reading.doubts.map((doubt) => ({ column, doubt })));
    const phone = number === undefined ? null : parsePhone(number).value;
    if (reading.name) named.push({ name: reading.name, phone });
  }
  return { named, doubts };
};
