const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
const neutral = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as Excel in Russian opens them: byte order mark, semicolons, one line for each row. */
export const delimitedText = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((row) => row.map((text) => quoted(neutral(text))).join(';')).join('\r\n')}\r\n`;
