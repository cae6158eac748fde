import type { School } from '../school.ts';
import { rowsOf } from '../table.ts';

/** What the attachments that a base's rows name are called, by their ids. */
export const attachmentNames = (school: School): ReadonlyMap<string, string> =>
  new Map([
    ...rowsOf(school.frozenReports).flatMap(({ attachmentId, membersId, fileName }) => [
      [attachmentId, fileName] as const,
      ...(membersId === undefined ? [] : [[membersId, fileName] as const]),
    ]),
    ...rowsOf(school.documentTemplates).map(
      ({ attachmentId, fileName }) => [attachmentId, fileName] as const,
    ),
    ...rowsOf(school.registrations).flatMap(({ scans }) =>
      scans.map(({ attachmentId, name }) => [attachmentId, name] as const),
    ),
  ]);
