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

/** A site, a letter, a call or a place in the document itself: nothing that a click would start. */
export const isHarmlessLink = (target: string): boolean => /^(?:https?:\/\/|mailto:|tel:|#|$)/i.test(target);

/** The address that a link's field names: the first word that is neither a switch nor what a switch asks for. */
const linkOf = (code: string): string => {
  const [name = '', ...words] = code.match(/"[^"]*"|\S+/g) ?? [];
  if (!/^hyperlink$/i.test(name)) return '';
  const target = words.find(
    (word, index) => !(/^\\[a-z]$/i.test(word) || /^\\[lot]$/i.test(words[index - 1] ?? '')),
  );
  return target?.replaceAll('"', '').trim() ?? '';
};

/** A field that could bring something from elsewhere, however its code is split into runs, or a link to a program. */
export const fieldFault = (elements: readonly XmlElement[]): 'field' | 'link' | null => {
  const codes = codesOf(elements);
  if (codes.some((code) => !isKnown(code))) return 'field';
  return codes.some((code) => !isHarmlessLink(linkOf(code))) ? 'link' : null;
};
