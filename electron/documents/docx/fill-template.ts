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
    readonly openingtag?: string;
    readonly file?: string;
    readonly errors?: readonly Fault[];
  };
};

type Paragraph = { readonly text: string; readonly where: string };

/** The paragraphs that a template may fill, each with its place in words. */
const paragraphsOf = (parts: TemplateParts): readonly Paragraph[] =>
  [...parts]
    .filter(([name]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name))
    .flatMap(([name, xml]) =>
      xml
        .split('</w:p>')
        .map(paragraphText)
        .map((text) => {
          if (name !== 'word/document.xml') return { text, where: problem.inHeader };
          const short = text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
          return { text, where: problem.inParagraph(short) };
        }),
    );

const wholeTags = /\{\s*([#/^]?)\s*([^{}]*?)\s*\}/g;

type Fashion = keyof typeof problem;

/** How a tag is written where something is wrong with it; the word alone may stand in other paragraphs too. */
const spellings = (tag: string, fashion: Fashion): readonly string[] => {
  if (fashion === 'unclosedList') return [`{#${tag}}`, `{^${tag}}`];
  if (fashion === 'unopenedList') return [`{/${tag}}`];
  return fashion === 'unopened' ? [] : [`{${tag}}`, `{#${tag}}`, `{^${tag}}`, `{/${tag}}`];
};

/** The paragraph in which a tag stands, by its first words. */
const placeOf = (parts: TemplateParts, tag: string, fashion: Fashion = 'other'): string => {
  const paragraphs = paragraphsOf(parts);
  const spelt = paragraphs.filter(({ text }) => {
    const tight = text.replace(wholeTags, '{$1$2}');
    return spellings(tag, fashion).some((spelling) => tight.includes(spelling));
  });
  const place =
    // Lists of one name before the one that stays open are closed.
    spelt.at(fashion === 'unclosedList' ? -1 : 0) ??
    paragraphs.find(({ text }) => text.replace(wholeTags, ' ').includes(tag)) ??
    paragraphs.find(({ text }) => text.includes(tag));
  return place?.where ?? '';
};

/** Tags without their closing bracket: the package would read on into the next paragraphs. */
const openTags = (parts: TemplateParts): readonly string[] =>
  paragraphsOf(parts).flatMap(({ text, where }) =>
    [...text.matchAll(/\{\s*([^{}\s]+)[^{}]*(?=\{|$)/g)].map(([, tag = '']) =>
      problem.unclosed({ tag, where }),
    ),
  );

/** Tags in two brackets: the package tells only the letters next to them. */
const doubledTags = (parts: TemplateParts): readonly string[] =>
  paragraphsOf(parts).flatMap(({ text, where }) =>
    [...text.matchAll(/\{+([^{}]+)\}+/g)]
      .filter(([whole, tag = '']) => whole.length > tag.length + 2)
      .map(([, tag = '']) => problem.doubled({ tag: tag.trim(), where })),
  );

const sentences: Readonly<Record<string, Fashion>> = {
  unclosed_tag: 'unclosed',
  unopened_tag: 'unopened',
  unclosed_loop: 'unclosedList',
  unopened_loop: 'unopenedList',
  closing_tag_does_not_match_opening_tag: 'unclosedList',
};

const faultsOf = (error: unknown): readonly Fault[] => {
  if (typeof error !== 'object' || error === null || !('properties' in error)) throw error;
  const fault = error as Fault;
  return fault.properties?.errors ?? [fault];
};

const tagOf = ({ properties = {} }: Fault): string =>
  (properties.xtag ?? properties.openingtag ?? properties.context ?? '').trim();

const faultSentence = (parts: TemplateParts, fault: Fault): string => {
  const { properties = {} } = fault;
  const tag = tagOf(fault);
  const fashion = sentences[properties.id ?? ''] ?? 'other';
  const sentence = problem[fashion];
  return typeof sentence === 'function'
    ? (sentence as typeof problem.other)({ tag, where: placeOf(parts, tag, fashion) }).trim()
    : sentence;
};

type Tags = { readonly [tag: string]: Tags | undefined };

/** Tags that the document does not know. Around a value a pair of tags is a condition: it shows what is not empty. */
const strangeTags = (
  parts: TemplateParts,
  tags: Tags,
  known: TemplateTags,
  isReal: (tag: string) => boolean,
  columns: ReadonlySet<string> = new Set(),
): readonly string[] => {
  const values = new Set(known.values.map(({ tag }) => tag));
  const usable = [...values, ...known.lists.map(({ tag }) => tag), ...columns];
  return Object.entries(tags).flatMap(([tag, inner = {}]) => {
    const list = known.lists.find((each) => each.tag === tag);
    const inside = list ? new Set(list.columns.map((column) => column.tag)) : columns;
    const unknown = !(list || values.has(tag) || columns.has(tag)) && isReal(tag);
    return [
      ...(unknown
        ? [problem.unknown({ tag, where: placeOf(parts, tag), closest: closestWord(tag, usable) }).trim()]
        : []),
      ...strangeTags(parts, inner, known, isReal, inside),
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
  const open = [...openTags(parts), ...doubledTags(parts)];
  // What was read over an open tag stands in no paragraph.
  const isReal = (tag: string): boolean => open.length === 0 || placeOf(parts, tag) !== '';
  const wrong = (others: readonly string[]) =>
    failed({ code: 'template-wrong', file, problems: [...new Set([...open, ...others])] });
  const inspector = inspect();
  try {
    const template = new Docxtemplater(new PizZip(Buffer.from(bytes)), {
      modules: [inspector],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => '',
    });
    const strange = strangeTags(parts, inspector.getAllTags() as Tags, known, isReal);
    if (open.length > 0 || strange.length > 0) return wrong(strange);
    return ok({
      fill: (data) => {
        template.render(data);
        return withoutTimes(template.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }));
      },
    });
  } catch (error) {
    const real = faultsOf(error).filter(
      (fault) =>
        isReal(tagOf(fault)) &&
        !(open.length > 0 && /^(?:unclosed|duplicate_(?:open|close))_tag$/.test(fault.properties?.id ?? '')),
    );
    return wrong(real.map((fault) => faultSentence(parts, fault)));
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
