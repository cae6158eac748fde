import { strFromU8, unzipSync } from 'fflate';
import type { TellingWords } from '../../../shared/domain/destruction/telling-words.ts';

const LARGEST_PART = 64 * 1024 * 1024;

const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The texts of a workbook's or document's parts, without their marks: a name may be spread over several. */
const textsOf = (bytes: Uint8Array): readonly string[] => {
  if (!isPackage(bytes)) return [Buffer.from(bytes).toString('utf8'), Buffer.from(bytes).toString('utf16le')];
  try {
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= LARGEST_PART });
    return Object.values(parts).map((part) =>
      strFromU8(part).replace(/<[^>]*>/g, (mark) => (/^<\/(?:c|si|is|w:p|w:tc)>$/.test(mark) ? '\n' : '')),
    );
  } catch {
    return [];
  }
};

/** Whether text, workbook or document says one of the words. Pictures and scans cannot be read so. */
export const namesAny = (bytes: Uint8Array, words: TellingWords): boolean => textsOf(bytes).some(words.areIn);
