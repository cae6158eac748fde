import { parentPort } from 'node:worker_threads';
import { type FileBytes, parseWorkbook } from './parse-workbook.ts';
import { loadSheetJs } from './sheetjs.ts';

// SheetJS tells its doubts about a file to the console, where the user has no use for them. The thread's
// streams cannot be captured instead: what is written to them unread keeps the process alive.
console.error = () => undefined;

// A file comes next, and it comes soon: the library is loaded while its bytes are on their way.
void loadSheetJs();

parentPort?.on('message', (source: Omit<FileBytes, 'bytes'> & { readonly bytes: Uint8Array }) => {
  const { buffer, byteOffset, length } = source.bytes;
  parseWorkbook({ ...source, bytes: Buffer.from(buffer, byteOffset, length) }).then(
    (result) => parentPort?.postMessage(result),
    // What the reader did not foresee is the file's doing, not the program's.
    () => parentPort?.postMessage({ ok: false, failure: { code: 'file-damaged', file: source.file } }),
  );
});
