/** What a chosen file is, where a table was asked for. */
export type ForeignFile =
  | 'pdf'
  | 'rtf'
  | 'image'
  | 'djvu'
  | 'archive'
  | 'program'
  | 'database'
  | 'mhtml'
  | 'word'
  | 'presentation'
  | 'visio'
  | 'outlook'
  | 'drawing'
  | 'openText'
  | 'numbers';
