import type { FailureOf } from '../../domain/failure.ts';
import { quoted } from '../words/quote.ts';

/** Why a file cannot be a template at all. */
export type TemplateUnfit = FailureOf<'template-unfit'>['reason'];

export const templateUnfitSentences: Readonly<Record<TemplateUnfit, (file: string) => string>> = {
  oldWord: (file) =>
    `Файл ${quoted(file)} сохранён в старом формате .doc: откройте его в Word и сохраните как «Документ Word (.docx)».`,
  openDocument: (file) =>
    `Файл ${quoted(file)} сохранён в формате .odt: откройте его и сохраните как «Документ Word (.docx)».`,
  macros: (file) =>
    `В документе ${quoted(file)} есть макросы: сохраните его как «Документ Word (.docx)», без макросов.`,
  notDocx: (file) => `Файл ${quoted(file)} – не документ .docx: выберите документ Word.`,
  damaged: (file) => `Документ ${quoted(file)} повреждён: откройте его в Word и сохраните заново.`,
  protected: (file) => `Документ ${quoted(file)} закрыт паролем: снимите пароль и сохраните его.`,
  heavy: (file) =>
    `Документ ${quoted(file)} слишком велик для шаблона: уберите из него крупные рисунки или сожмите их.`,
  long: (file) =>
    `В документе ${quoted(file)} слишком много текста для шаблона: оставьте в нём только страницы самого документа.`,
  nested: (file) =>
    `Документ ${quoted(file)} устроен слишком сложно – таблицы и рамки вложены друг в друга больше ста раз: перенесите текст в новый документ Word.`,
  manyTags: (file) =>
    `В документе ${quoted(file)} слишком много фигурных скобок – больше, чем на 2000 меток: оставьте только метки, которые нужны.`,
  embedded: (file) =>
    `В документ ${quoted(file)} вложены файлы или объекты (таблица Excel, диаграмма, слияние): замените их текстом, таблицей Word или рисунком и сохраните заново.`,
  field: (file) =>
    `В документе ${quoted(file)} есть поле, которое подставляет другой файл или запускает программу: удалите его (поля видны по Alt+F9) и сохраните заново.`,
  link: (file) =>
    `В документе ${quoted(file)} есть ссылка, которая открывает не сайт и не почту, а файл или программу: удалите её и сохраните документ заново.`,
  external: (file) =>
    `Документ ${quoted(file)} загружает что-то с другого адреса или прикреплён к чужому шаблону: вставьте рисунки в сам документ, в Word уберите прикреплённый шаблон и сохраните заново.`,
};

type Place = { readonly tag: string; readonly where: string };

/** Errors of a template, each with the tag and the words around it. */
export const templateProblem = {
  unclosed: ({ tag, where }: Place): string => `у метки «{${tag}» нет закрывающей скобки ${where}`,
  unopened: ({ tag, where }: Place): string => `у метки «${tag}}» нет открывающей скобки ${where}`,
  doubled: ({ tag, where }: Place): string => `у метки ${quoted(tag)} лишняя скобка ${where}`,
  unclosedList: ({ tag, where }: Place): string => `список «{#${tag}}» не закрыт меткой «{/${tag}}» ${where}`,
  unopenedList: ({ tag, where }: Place): string =>
    `метка «{/${tag}}» закрывает список, который не открыт ${where}`,
  unknown: ({ tag, where, closest }: Place & { readonly closest: string | null }): string =>
    closest === null
      ? `метки «{${tag}}» в этом документе нет ${where}`
      : `метки «{${tag}}» в этом документе нет, есть «{${closest}}» ${where}`,
  forbidden: ({ tag, where }: Place): string =>
    `метка ${quoted(tag)} вставляет разметку, это запрещено ${where}`,
  other: ({ tag, where }: Place): string => `метка ${quoted(tag)} написана с ошибкой ${where}`,
  tooLong: ({ tag, where }: Place): string =>
    `метка ${quoted(tag)} слишком длинна, в скобках пишут только её название ${where}`,
  tooDeep: ({ tag, where }: Place): string =>
    `метка «{#${tag}}» стоит внутри слишком многих других, закройте лишние раньше ${where}`,
  listInList: ({ tag, where }: Place): string =>
    `список «{#${tag}}» стоит внутри другого списка, закройте тот раньше ${where}`,
  longList: ({ tag, where }: Place): string =>
    `список «{#${tag}}» повторял бы много страниц для каждой строки, закройте его раньше ${where}`,
  more: 'есть и другие ошибки, они будут названы, когда исправлены эти',
  inParagraph: (text: string): string => `(абзац ${quoted(text)})`,
  inHeader: '(в колонтитуле)',
} as const;
