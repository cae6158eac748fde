import type { XmlElement } from './xml-elements.ts';

/** Fields that show what the document itself knows; any other may fetch a file or start a program. */
const known: ReadonlySet<string> = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'PAGEREF',
  'REF',
  'NOTEREF',
  'STYLEREF',
  'SEQ',
  'TOC',
  'TC',
  'DATE',
  'TIME',
  'CREATEDATE',
  'SAVEDATE',
  'PRINTDATE',
  'AUTHOR',
  'TITLE',
  'SUBJECT',
  'KEYWORDS',
  'COMMENTS',
  'FILENAME',
  'DOCPROPERTY',
  'NUMCHARS',
  'NUMWORDS',
  'HYPERLINK',
  'SYMBOL',
  'LISTNUM',
  'MERGEFIELD',
  'IF',
  'FORMTEXT',
  'FORMCHECKBOX',
  'FORMDROPDOWN',
]);

const isKnown = (code: string): boolean => known.has(/^\s*([a-z]+)/i.exec(code)?.[1]?.toUpperCase() ?? '');

/** A field that has begun; its code ends where its result begins. */
type OpenField = { code: string; readsCode: boolean };

const codesOf = (elements: readonly XmlElement[]): readonly string[] => {
  const open: OpenField[] = [];
  const codes: string[] = [];
  const end = (field: OpenField | undefined): void => {
    if (field?.readsCode) codes.push(field.code);
  };
  for (const { name, text, attributes } of elements) {
    const last = open.at(-1);
    if (name === 'fldSimple') codes.push(attributes.get('instr') ?? '');
    else if (/^(?:instrText|delInstrText)$/.test(name)) {
      if (last) last.code += text;
      else codes.push(text);
    } else if (name === 'fldChar') {
      const type = attributes.get('fldCharType');
      if (type === 'begin') open.push({ code: '', readsCode: true });
      if (type === 'separate' && last) {
        end(last);
        last.readsCode = false;
      }
      if (type === 'end') end(open.pop());
    }
  }
  for (const field of open) end(field);
  return codes;
};

/** Whether a part has a field that could bring something from elsewhere, however its code is split into runs. */
export const hasStrangeField = (elements: readonly XmlElement[]): boolean =>
  codesOf(elements).some((code) => !isKnown(code));
