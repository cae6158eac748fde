import { DOMParser, type Element, type Node, onWarningStopParsing } from '@xmldom/xmldom';

export type XmlElement = {
  /** Without its prefix: two documents may call one namespace by different prefixes. */
  readonly name: string;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
};

const elementOf = (node: Element): XmlElement => ({
  name: node.localName ?? '',
  get text() {
    return node.textContent ?? '';
  },
  attributes: new Map([...node.attributes].map(({ localName, value }) => [localName ?? '', value])),
});

const ELEMENT = 1;
const isElement = (node: Node): node is Element => node.nodeType === ELEMENT;

const below = function* (node: Node): Generator<XmlElement> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) continue;
    yield elementOf(child);
    yield* below(child);
  }
};

/** Every element in the order of the text; null for what is not well-formed. */
export const xmlElements = (xml: string): readonly XmlElement[] | null => {
  try {
    // Without a listener of its own the parser tells the console of every fault, and reads on over some.
    const parser = new DOMParser({ onError: onWarningStopParsing });
    return [...below(parser.parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml'))];
  } catch {
    return null;
  }
};
