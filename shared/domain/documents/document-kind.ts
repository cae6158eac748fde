/** The documents that the program composes from the base. */
export const documentKinds = [
  'appointment',
  'use',
  'classTeachers',
  'administrators',
  'consent',
  'letter',
  'acknowledgement',
  'staffLeaflet',
  'studentLeaflet',
  'guardianLeaflet',
  'services',
  'classList',
  'annulmentAct',
  'destructionAct',
  'handoverAct',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const isDocumentKind = (text: string): text is DocumentKind =>
  documentKinds.some((kind) => kind === text);
