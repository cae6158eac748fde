import docUtils from 'docxtemplater/js/doc-utils.js';

export type XmlElement = {
  /** Without its prefix: two documents may call one namespace by different prefixes. */
  readonly name: string;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
};

type XmlNode = ReturnType<typeof docUtils.str2xml>;

const ELEMENT = 1;

const elementOf = (node: XmlNode): XmlElement => ({
  name: node.localName ?? '',
  get text() {
    return node.textContent ?? '';
  },
  attributes: new Map([...(node.attributes ?? [])].map(({ localName, value }) => [localName ?? '', value])),
});

const below = function* (node: XmlNode): Generator<XmlElement> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== ELEMENT) continue;
    yield elementOf(child);
    yield* below(child);
  }
};

/** Every element in the order of the text; null for what is not well-formed. */
export const xmlElements = (xml: string): readonly XmlElement[] | null => {
  try {
    return [...below(docUtils.str2xml(xml))];
  } catch {
    return null;
  }
};
