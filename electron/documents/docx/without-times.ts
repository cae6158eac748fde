import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PROPERTIES = 'docProps/core.xml';

/** The first day that an archive can tell; it is told in local time. */
const noTime = new Date(1980, 0, 1);

/** The .docx without the time of its making: the same contents are the same bytes. */
export const withoutTimes = (docx: Uint8Array): Uint8Array => {
  const parts = unzipSync(docx);
  const properties = parts[PROPERTIES];
  if (properties) {
    const xml = strFromU8(properties).replace(/<dcterms:(created|modified)[ >].*?<\/dcterms:\1>/gs, '');
    parts[PROPERTIES] = strToU8(xml);
  }
  return zipSync(parts, { mtime: noTime });
};
