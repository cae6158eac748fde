import type { TemplateUnfit } from '../../../shared/text/documents/template-problems.ts';
import { fieldFault, isHarmlessLink } from './template-fields.ts';
import { type XmlElement, xmlElements } from './xml-elements.ts';

/** What a document is made of, by the last word of a relationship's type. Nothing else is taken. */
const knownRelationships: ReadonlySet<string> = new Set([
  'officeDocument',
  'metadata/core-properties',
  'metadata/thumbnail',
  'extended-properties',
  'custom-properties',
  'styles',
  'stylesWithEffects',
  'settings',
  'webSettings',
  'fontTable',
  'font',
  'theme',
  'numbering',
  'footnotes',
  'endnotes',
  'header',
  'footer',
  'image',
  'hdphoto',
  'hyperlink',
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
  'people',
  'customXml',
  'customXmlProps',
  'glossaryDocument',
  'printerSettings',
  'classificationlabels',
  'diagramData',
  'diagramLayout',
  'diagramQuickStyle',
  'diagramColors',
  'diagramDrawing',
]);

const isKnownContent = (type: string): boolean =>
  /^(?:image\/[\w.+-]+|application\/(?:x-font[\w-]*|vnd\.openxmlformats-officedocument\.(?:obfuscatedFont|wordprocessingml\.printerSettings)))$/i.test(
    type,
  );

const isXml = (name: string): boolean => /(?:^|\.)(?:xml|rels)$/i.test(name);

const MAIN_CONTENT =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml$/i;

const attributeOf = ({ attributes }: XmlElement, name: string): string => attributes.get(name)?.trim() ?? '';

const relationshipFault = (relationship: XmlElement): TemplateUnfit | null => {
  if (relationship.name !== 'Relationship') return null;
  const type = attributeOf(relationship, 'Type').split('/relationships/').at(-1) ?? '';
  const isLink = type === 'hyperlink';
  if (/vbaProject|wordVbaData/i.test(type)) return 'macros';
  // A link waits for a click; anything else from outside is fetched when the document is opened.
  if (isLink) return isHarmlessLink(attributeOf(relationship, 'Target')) ? null : 'link';
  if (/external/i.test(attributeOf(relationship, 'TargetMode'))) return 'external';
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i.test(attributeOf(relationship, 'Target'))) return 'external';
  return knownRelationships.has(type) ? null : 'embedded';
};

/** A part is what its content type says, whatever its name: only pictures and fonts are not XML. */
const contentFault = (entry: XmlElement): TemplateUnfit | null => {
  const type = attributeOf(entry, 'ContentType');
  if (/macroEnabled|vbaProject|vbaData/i.test(type)) return 'macros';
  if (entry.name === 'Override') {
    const isMain = /^\/?word\/document\.xml$/i.test(attributeOf(entry, 'PartName'));
    if (isMain && !MAIN_CONTENT.test(type)) return 'notDocx';
    return isXml(attributeOf(entry, 'PartName')) ? null : 'embedded';
  }
  if (entry.name !== 'Default') return null;
  return isXml(attributeOf(entry, 'Extension')) || isKnownContent(type) ? null : 'embedded';
};

/** Old drawings and SVG pictures name what they fetch in the text itself. */
const drawingFault = ({ name, attributes }: XmlElement, isPicture: boolean): TemplateUnfit | null => {
  if (name === 'mailMerge') return 'embedded';
  if (attributes.has('src') || attributes.has('althref')) return 'external';
  const target = attributes.get('href')?.trim() ?? '';
  if (isPicture) return /^(?:#|data:|$)/.test(target) ? null : 'external';
  return isHarmlessLink(target) ? null : 'link';
};

const first = (faults: readonly (TemplateUnfit | null)[]): TemplateUnfit | null =>
  faults.find((fault) => fault !== null) ?? null;

const partFault = (name: string, xml: string): TemplateUnfit | null => {
  const elements = xmlElements(xml);
  if (elements === null) return 'damaged';
  if (/\.rels$/i.test(name)) return first(elements.map(relationshipFault));
  if (name === '[Content_Types].xml') return first(elements.map(contentFault));
  const isPicture = /\.svg$/i.test(name);
  const drawn = first(elements.map((element) => drawingFault(element, isPicture)));
  return drawn ?? fieldFault(elements);
};

/** What in a document could fetch, run or hide something; null where there is nothing of the kind. */
export const unsafeIn = (parts: ReadonlyMap<string, string>): TemplateUnfit | null => {
  for (const [name, xml] of parts) {
    const fault = partFault(name, xml);
    if (fault !== null) return fault;
  }
  return null;
};
