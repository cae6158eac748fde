import Docxtemplater from 'docxtemplater';
import inspectModule from 'docxtemplater/js/inspect-module.js';
import PizZip from 'pizzip';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { templateProblem as problem } from '../../../shared/text/documents/template-problems.ts';
import { closestWord } from '../../../shared/text/words/closest-word.ts';
import type { TemplateData, TemplateTags } from '../../../shared/views/documents/template-data.ts';
import { openTemplate, type TemplateParts } from './open-template.ts';
import { paragraphText } from './paragraph-text.ts';
import { withoutTimes } from './without-times.ts';

const QUOTED_LENGTH = 60;

/** The package's types tell of a class under another name than the function that it exports. */
const inspect = inspectModule as unknown as () => InstanceType<typeof inspectModule.default>;

type Fault = {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly file?: string;
    readonly errors?: readonly Fault[];
  };
};

/** The paragraph in which a tag stands, by its first words. */
const placeOf = (parts: TemplateParts, tag: string): string => {
  const documents = [...parts].filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name));
  for (const [name, xml] of documents) {
    const paragraph = xml
      .split('</w:p>')
      .map(paragraphText)
      .find((text) => text.includes(tag));
    if (paragraph === undefined) continue;
    if (name !== 'word/document.xml') return problem.inHeader;
    const short = paragraph.length > QUOTED_LENGTH ? `${paragraph.slice(0, QUOTED_LENGTH)}…` : paragraph;
    return problem.inParagraph(short);
  }
  return '';
};

const sentences: Readonly<Record<string, keyof typeof problem>> = {
  unclosed_tag: 'unclosed',
  unopened_tag: 'unopened',
  duplicate_open_tag: 'doubled',
  duplicate_close_tag: 'doubled',
  unclosed_loop: 'unclosedList',
  unopened_loop: 'unopenedList',
  closing_tag_does_not_match_opening_tag: 'unclosedList',
};

const faultsOf = (error: unknown): readonly Fault[] => {
  if (typeof error !== 'object' || error === null || !('properties' in error)) throw error;
  const fault = error as Fault;
  return fault.properties?.errors ?? [fault];
};

const faultSentence = (parts: TemplateParts, { properties = {} }: Fault): string => {
  const tag = (properties.xtag ?? properties.context ?? '').trim();
  const sentence = problem[sentences[properties.id ?? ''] ?? 'other'];
  return typeof sentence === 'function'
    ? (sentence as typeof problem.other)({ tag, where: placeOf(parts, tag) }).trim()
    : sentence;
};

type Tags = { readonly [tag: string]: Tags | undefined };

/** Tags that the document does not know. Around a value a pair of tags is a condition: it shows what is not empty. */
const strangeTags = (
  parts: TemplateParts,
  tags: Tags,
  known: TemplateTags,
  columns: ReadonlySet<string> = new Set(),
): readonly string[] => {
  const values = new Set(known.values.map(({ tag }) => tag));
  const usable = [...values, ...known.lists.map(({ tag }) => tag), ...columns];
  return Object.entries(tags).flatMap(([tag, inner = {}]) => {
    const list = known.lists.find((each) => each.tag === tag);
    const inside = list ? new Set(list.columns.map((column) => column.tag)) : columns;
    const unknown = !(list || values.has(tag) || columns.has(tag));
    return [
      ...(unknown
        ? [problem.unknown({ tag, where: placeOf(parts, tag), closest: closestWord(tag, usable) })]
        : []),
      ...strangeTags(parts, inner, known, inside),
    ];
  });
};

const rawTags = (parts: TemplateParts): readonly string[] =>
  [...parts.values()].flatMap((xml) =>
    xml
      .split('</w:p>')
      .map(paragraphText)
      .flatMap((text) => text.match(/\{\s*[@=][^}]*\}?/g) ?? [])
      .map((tag) => problem.forbidden({ tag, where: placeOf(parts, tag) })),
  );

type Ready = { readonly fill: (data: TemplateData) => Uint8Array };

/** A template whose every tag is known; else all that is wrong with it, each with its place. */
const prepare = (bytes: Uint8Array, file: string, known: TemplateTags): Result<Ready> => {
  const opened = openTemplate(bytes, file);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const raw = rawTags(parts);
  if (raw.length > 0) return failed({ code: 'template-wrong', file, problems: raw });
  const inspector = inspect();
  try {
    const template = new Docxtemplater(new PizZip(Buffer.from(bytes)), {
      modules: [inspector],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => '',
    });
    const strange = strangeTags(parts, inspector.getAllTags() as Tags, known);
    if (strange.length > 0) return failed({ code: 'template-wrong', file, problems: [...new Set(strange)] });
    return ok({
      fill: (data) => {
        template.render(data);
        return withoutTimes(template.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }));
      },
    });
  } catch (error) {
    const problems = faultsOf(error).map((fault) => faultSentence(parts, fault));
    return failed({ code: 'template-wrong', file, problems: [...new Set(problems)] });
  }
};

export const checkTemplate = (bytes: Uint8Array, file: string, known: TemplateTags): Result<null> => {
  const ready = prepare(bytes, file, known);
  return ready.ok ? ok(null) : ready;
};

/** The school's own document, filled. */
export const fillTemplate = (
  bytes: Uint8Array,
  file: string,
  known: TemplateTags,
  data: TemplateData,
): Result<Uint8Array> => {
  const ready = prepare(bytes, file, known);
  return ready.ok ? ok(ready.value.fill(data)) : ready;
};
