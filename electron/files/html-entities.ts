const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '', laquo: '«', raquo: '»' },
    ...{ ndash: '–', mdash: '—', hellip: '…', bdquo: '„', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’' },
    ...{
      ensp: ' ',
      emsp: ' ',
      thinsp: ' ',
      middot: '·',
      bull: '•',
      copy: '©',
      reg: '®',
      sect: '§',
      deg: '°',
    },
  }),
);

const LAST_CODE_POINT = 0x10ffff;

const numbered = (code: number): string =>
  code > 0 && code <= LAST_CODE_POINT && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';

/** Replaces `&laquo;`, `&#1040;` and `&#x410;`; a name that is not known stays as it was written. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
        if (decimal !== undefined) return numbered(Number(decimal));
        if (hex !== undefined) return numbered(Number.parseInt(hex, 16));
        return named.get(name.toLowerCase()) ?? whole;
      })
    : text;
