import { basename } from 'node:path';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { signatureOf } from './file-signature.ts';
import { readBytes } from './read-bytes.ts';
import { type DecodedText, decodeText, encodingNamed } from './text-encoding.ts';

/** Reads a file of plain text (a pasted list, links) in the encoding given, or in that which its bytes show. */
export const readText = async (path: string, encodingName?: string): Promise<Result<DecodedText>> => {
  const file = basename(path);
  const encoding = encodingName === undefined ? null : encodingNamed(encodingName);
  if (encodingName !== undefined && encoding === null)
    return failed({ code: 'encoding-unknown', encoding: encodingName });
  const read = await readBytes(path);
  if (!read.ok) return read;
  const signature = signatureOf(read.value);
  if (signature.kind === 'document') return failed({ code: 'file-is-document', file, kind: signature.name });
  if (signature.kind !== 'text')
    return failed({ code: 'file-is-document', file, kind: 'книга Excel или архив' });
  const decoded = await decodeText(read.value, encoding);
  return decoded.text.trim() === '' ? failed({ code: 'file-empty', file }) : ok(decoded);
};
