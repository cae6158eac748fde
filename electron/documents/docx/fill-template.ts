import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { templateProblem as problem } from '../../../shared/text/documents/template-problems.ts';
import type { TemplateData, TemplateTags } from '../../../shared/views/documents/template-data.ts';
import { openTemplate } from './open-template.ts';
import { templateFaults } from './template-faults.ts';
import { withoutTimes } from './without-times.ts';

type Fault = {
  readonly properties?: {
    readonly xtag?: string;
    readonly context?: string;
    readonly openingtag?: string;
    readonly errors?: readonly Fault[];
  };
};

const faultsOf = (error: unknown): readonly Fault[] => {
  if (typeof error !== 'object' || error === null || !('properties' in error)) throw error;
  const fault = error as Fault;
  return fault.properties?.errors ?? [fault];
};

const tagOf = ({ properties = {} }: Fault): string =>
  (properties.xtag ?? properties.openingtag ?? properties.context ?? '').trim();

/** What the package read out of a part, tags in tags. */
type ReadPart = { readonly type: string; readonly value?: string; readonly subparsed?: readonly ReadPart[] };

const tagsIn = (parts: readonly ReadPart[]): readonly string[] =>
  parts.flatMap(({ type, value, subparsed = [] }) => [
    ...(type === 'placeholder' && value !== undefined ? [value] : []),
    ...tagsIn(subparsed),
  ]);

/** Keeps the tags that the package itself has read: also those of a title or a formula. */
const tagKeeper = () => {
  const tags = new Set<string>();
  const set = (told: { readonly inspect?: { readonly postparsed?: readonly ReadPart[] } }): void => {
    for (const tag of tagsIn(told.inspect?.postparsed ?? [])) tags.add(tag);
  };
  return { tags, module: { name: 'TagKeeper', set } };
};

type Ready = { readonly fill: (data: TemplateData) => Uint8Array };

/** A template whose every tag is known; else what is wrong with it, each with its place. */
const prepare = (bytes: Uint8Array, file: string, known: TemplateTags): Result<Ready> => {
  const opened = openTemplate(bytes, file);
  if (!opened.ok) return opened;
  const wrong = (problems: Iterable<string>) =>
    failed({ code: 'template-wrong', file, problems: [...new Set(problems)] });
  const faults = templateFaults(opened.value, known);
  if (faults.length > 0) return wrong(faults);
  const kept = tagKeeper();
  try {
    const template = new Docxtemplater(new PizZip(Buffer.from(bytes)), {
      modules: [kept.module],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      nullGetter: () => '',
    });
    const all = new Set([
      ...known.values.map(({ tag }) => tag),
      ...known.lists.flatMap(({ tag, columns }) => [tag, ...columns.map((column) => column.tag)]),
    ]);
    const strange = [...kept.tags].filter((tag) => !all.has(tag));
    if (strange.length > 0)
      return wrong(strange.map((tag) => problem.unknown({ tag, where: '', closest: null }).trim()));
    return ok({
      fill: (data) => {
        template.render(data);
        return withoutTimes(template.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }));
      },
    });
  } catch (error) {
    return wrong(faultsOf(error).map((fault) => problem.other({ tag: tagOf(fault), where: '' }).trim()));
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
