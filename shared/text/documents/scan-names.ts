import type { ScannedPaper } from '../../domain/documents/registration.ts';
import { requestFiles } from './request-files.ts';

const bases: Readonly<Record<ScannedPaper, string>> = {
  order: requestFiles.order.replace(/\.docx$/, ''),
  letter: requestFiles.letter.replace(/\.docx$/, ''),
  other: 'Приложение',
};

/** What a scan is called when it is sent: by its paper and page, and by what its bytes are. */
export const scanFileName = (paper: ScannedPaper, ending: string, page: number, pages: number): string => {
  const name = paper === 'other' ? bases.other : `${bases[paper]} – скан`;
  if (pages === 1) return `${name}.${ending}`;
  return paper === 'other' ? `${name} ${page}.${ending}` : `${name}, страница ${page}.${ending}`;
};
