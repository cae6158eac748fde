import { type ClassLabel, looksLikeClass, parseClassLabel } from '../../domain/classes/class-label.ts';
import { tidy } from '../../domain/values/alphabet.ts';

const parallel = `(?:1[0-2]|[1-9]|[IVX]{1,4})`;
const letter = String.raw`[«"'“„(]?\s*(?<![а-яёa-z])[А-ЯЁA-Z](?![а-яёa-z])\s*[»"'”)]?`;
const middle = String.raw`\s*(?:-?(?:го|й|ый|ого))?\s*[-–—.]?\s*`;

/** `учащихся 5А класса`, `5 «А» класс`, `11 класса` */
const beforeWord = new RegExp(
  String.raw`(?<![\d.,№-])(${parallel}${middle}(?:${letter})?)\s*(?:-?го\s*)?(?:класс(?:а|е|у)?|кл\.?)(?![а-яё])(?:\s*[«"“]\s*([А-ЯЁA-Z])\s*[»"”])?`,
  'iu',
);
/** `Класс: 5А`, `класс 5 «А»` */
const afterWord = new RegExp(
  String.raw`(?<![а-яё])(?:класс(?:а|е)?|кл\.)\s*[:№–—-]?\s*(${parallel}${middle}(?:${letter})?)(?![\d.]|[а-яё])`,
  'iu',
);
const groupAfterWord =
  /(?<![а-яё])групп[аыеу]\s*[:№–—-]?\s*([«"][^»"]+[»"]|[А-ЯЁ]{1,5}-?\d{1,3}[А-ЯЁ]{0,4}(?:-\d{1,2})?)/u;

/** The one class that a title speaks of: `Список учащихся 5А класса`; null when it speaks of none. */
export const classInTitle = (title: string): ClassLabel | null => {
  const text = tidy(title);
  const before = beforeWord.exec(text);
  if (before) return parseClassLabel(`${before[1]} ${before[2] ?? ''}`);
  const found = afterWord.exec(text)?.[1] ?? groupAfterWord.exec(text)?.[1];
  return found === undefined ? null : parseClassLabel(found);
};

const wholeGroup = /^(?:группа\s+)?[«"][^»"]{2,30}[»"]$|^(?:группа|гр\.)\s*\S.{1,30}$/iu;

/** What LibreOffice writes over each sheet of a page: `Лист 2: 5А`. */
const sheetNumber = /^\s*(?:лист|таблица|sheet|table)\s*\d+\s*:\s*/i;

/** The class of a heading line over its pupils, a sheet's name or a file's name. */
export const classOfHeading = (text: string): ClassLabel | null => {
  const heading = tidy(text.replace(sheetNumber, '').replace(/[_]+/g, ' '));
  if (looksLikeClass(heading) || wholeGroup.test(heading)) return parseClassLabel(heading);
  return classInTitle(heading);
};

/** `Список 5А`, `5А 2026-27`: a class among other words of a file's or sheet's name. */
export const classAmongWords = (name: string): ClassLabel | null => {
  const whole = classOfHeading(name);
  if (whole && !/^\d+[-_ ]?\p{Ll}{3,}$/iu.test(name)) return whole;
  const words = tidy(name.replace(/[_,;()]+/g, ' ')).split(' ');
  const found = words.filter((word) => /^(?:1[0-2]|[1-9])-?[«"]?[А-ЯЁABCEHKMOPTX][»"]?$/iu.test(word));
  return found.length === 1 ? parseClassLabel(found[0] ?? '') : null;
};
