declare module 'docxtemplater/js/doc-utils.js' {
  type XmlNode = {
    /** 1 for an element, 3 for text. */
    readonly nodeType: number;
    /** Without the prefix; null for what is no element. */
    readonly localName: string | null;
    readonly textContent: string | null;
    readonly firstChild: XmlNode | null;
    readonly nextSibling: XmlNode | null;
    readonly attributes?: Iterable<{ readonly localName: string | null; readonly value: string }>;
  };
  /** Reads XML into a tree; throws where it is not well-formed. */
  const docUtils: { readonly str2xml: (xml: string) => XmlNode };
  export = docUtils;
}
