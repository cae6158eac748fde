/** What a signed paper may be sent as. */
const scanKinds = ['pdf', 'jpg', 'png'] as const;
type ScanKind = (typeof scanKinds)[number];

/** What the bytes of a file are, whatever its name ends in; `cut` begins like a scan, but has no end. */
type ScanReading = { readonly kind: ScanKind } | 'cut' | 'foreign';

/** Readers look for a PDF's mark at its beginning, and for its end mark near its end, no farther. */
const HEAD_BYTES = 1024;
const TAIL_BYTES = 2048;

const latin = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

type Form = {
  readonly kind: ScanKind;
  readonly begins: (head: string) => boolean;
  /** Scanners and mail add a little behind the end, so it is looked for and not asked for at the last byte. */
  readonly end: string;
};

const forms: readonly Form[] = [
  { kind: 'pdf', begins: (head) => /^[\s\0\u00EF\u00BB\u00BF]*%PDF-\d/.test(head), end: '%%EOF' },
  { kind: 'jpg', begins: (head) => head.startsWith('\u00FF\u00D8\u00FF'), end: '\u00FF\u00D9' },
  {
    kind: 'png',
    begins: (head) => head.startsWith('\u0089PNG\r\n\u001A\n') && head.slice(12, 16) === 'IHDR',
    end: 'IEND',
  },
];

/** A scan is known by its bytes: a program renamed to `.pdf` is foreign. */
export const readScan = (bytes: Uint8Array): ScanReading => {
  const head = latin(bytes.subarray(0, HEAD_BYTES));
  const form = forms.find(({ begins }) => begins(head));
  if (!form) return 'foreign';
  return latin(bytes.subarray(-TAIL_BYTES)).includes(form.end) ? { kind: form.kind } : 'cut';
};
