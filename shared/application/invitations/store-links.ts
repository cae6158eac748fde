import { ok, type Result } from '../../domain/result.ts';
import type { LinkRow } from '../../importing/links/link-row.ts';
import { type LinkServices, readLinkRows, type StoredLinks } from './read-link-rows.ts';

/** Reads a file's links, places them, and stores those that are right as one step (R17). */
export const storeLinkRows = async (
  rows: readonly LinkRow[],
  file: string,
  services: LinkServices,
): Promise<Result<StoredLinks>> => {
  const school = services.store.current();
  const read = readLinkRows(rows, file, services);
  if (!read.ok) return read;
  const { next, result } = read.value;
  const { stored, unchanged, rejected } = result;
  if (stored > 0) {
    const saved = await services.store.commit(school, next, {
      kind: 'links-stored',
      subject: file,
      counts: { stored, unchanged, rejected },
    });
    if (!saved.ok) return saved;
  }
  return ok(result);
};
