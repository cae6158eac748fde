/** What lies inside a handover file. */
export const packedNames = {
  format: 'sferum-admin-handover',
  version: 1,
  manifest: 'handover.json',
  base: 'school.sferum',
  journal: 'journal.jsonl',
  attachment: (id: string): string => `attachments/${id}`,
} as const;
