import { hasCyrillic, hasLatin, hasMixedAlphabets, tidy, toCyrillic } from '../values/alphabet.ts';
import type { Doubt } from '../values/doubt.ts';

const afterPatronymic = /^(?:оглы|оглу|оглю|оғлу|кызы|кизи|кзы|гызы|улы|уулу|углы|угли|зода)$/i;
const beforeSurname =
  /^(?:де|да|ди|дю|дос|ла|ле|ван|фон|цу|дер|ден|тер|аль|эль|бин|ибн|бен|мак|сан|санта|о['’])$/i;
const patronymicEnd = /(?:ович|евич|ёвич|ич|овна|евна|ёвна|ична|инична)$/i;
const surePatronymicEnd = /(?:ович|евич|ёвич|ьич|мич|кич|овна|евна|ёвна|ична)$/i;
const doubleSurnameEnd = /(?:ов|ев|ёв|ова|ева|ёва|ский|ская|цкий|цкая|енко|дзе|швили|янц?)$/i;

export const isPatronymicSuffix = (word: string): boolean => afterPatronymic.test(word);
export const isSurnameParticle = (word: string): boolean => beforeSurname.test(word);
export const endsAsPatronymic = (word: string): boolean => patronymicEnd.test(word);
export const isSurelyPatronymic = (word: string): boolean => surePatronymicEnd.test(word);
export const endsAsSurname = (word: string): boolean => doubleSurnameEnd.test(word);

/** `Гейдар Оглы` → `Гейдар оглы` */
export const withSmallSuffix = (words: string): string =>
  words.replace(/(?<= )\S+$/, (last) => (isPatronymicSuffix(last) ? last.toLowerCase() : last));

/** `И.`, `И` */
export const isInitial = (word: string): boolean => /^[А-ЯЁA-Z]\.?$/i.test(word);

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const titleCase = (word: string): string =>
  word
    .toLowerCase()
    .split(/(?<=[-'’])/)
    .map(upperFirst)
    .join('');

/** ALL CAPITALS and all small become a name's usual case; a mixed one is the person's own way. */
const inUsualCase = (word: string): string => {
  if (isPatronymicSuffix(word) || (isSurnameParticle(word) && word.length > 1)) return word.toLowerCase();
  if (word.length === 1) return word.toUpperCase();
  return word === word.toUpperCase() || word === word.toLowerCase() ? titleCase(word) : word;
};

const lookAlikesOnly = (word: string): boolean => hasLatin(word) && !hasLatin(toCyrillic(word));

const inOneAlphabet = (word: string, amongCyrillic: boolean, doubts: Doubt[]): string => {
  const stray = hasMixedAlphabets(word) || (amongCyrillic && lookAlikesOnly(word));
  if (!stray) return word;
  const suggestion = toCyrillic(word);
  if (hasLatin(suggestion)) {
    doubts.push({ code: 'name-foreign-letter', text: word });
    return word;
  }
  doubts.push({ code: 'name-mixed-alphabet', text: word, suggestion: inUsualCase(suggestion) });
  return suggestion;
};

const apostrophes = /[’‘`´ʼ]/g;
/** Not before the capitals of an abbreviation: `Ёлкина Анна - ОВЗ`. */
const spacedHyphen =
  /(?<=\p{L})\s*[‐‑‒–—−-]\s*(?=\p{Lu})(?!(?<=\p{Ll}\s+[‐‑‒–—−-]\s+)\p{Lu}{2,}(?!\p{L}))|(?<=\p{L})[‐‑‒–—−-](?=\p{L})|(?<=\p{L})\s+-(?=\p{L})/gu;

/** A bullet, or what keeps a spreadsheet from taking the text for a formula. */
const signsBefore = /^['"=+@*•·–—-]+(?=\s*[\p{L}\d])/u;
/** A former surname or a pet name between the words: `Петрова (Иванова) Анна`. */
const remarkWithin = /\s\([\p{L}\s-]+\)(?=\s+\p{Lu})|\s["«“][\p{L}\s-]+["»”](?=\s+\p{Lu})/gu;

/** What stands in the cell beside the name: a number before it, a remark in brackets or after a sign. */
const withoutRemarks = (text: string, doubts: Doubt[]): string => {
  const bare = text
    .replace(signsBefore, '')
    .replace(/^\d{1,4}\s*[.)]?\s+|^\d{1,4}[.)]\s*/, '')
    .replace(remarkWithin, (remark) => {
      doubts.push({ code: 'name-extra-words', dropped: tidy(remark.replace(/[^\p{L}\s-]/gu, '')) });
      return ' ';
    });
  const remark = /[([{].*$|[*+!?;:]+\s*$|\s[-–—]\s.*$/.exec(bare);
  if (!remark) return bare;
  const dropped = tidy(remark[0].replace(/^[\s([{–—-]+|[)\]}]+$/g, ''));
  if (/\p{L}{2}/u.test(dropped)) doubts.push({ code: 'name-extra-words', dropped });
  return bare.slice(0, remark.index);
};

type NameWords = { readonly words: readonly string[]; readonly doubts: readonly Doubt[] };

const plainWords = /^(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?(?: |$))+$/;

/** The words of a name's cell in their usual case and one alphabet; `amongCyrillic` tells that its neighbours are Cyrillic. */
export const nameWords = (text: string, amongCyrillic = hasCyrillic(text)): NameWords => {
  const given = tidy(text);
  if (given === '') return { words: [], doubts: [] };
  if (plainWords.test(given)) return { words: withSmallSuffix(given).split(' '), doubts: [] };
  const doubts: Doubt[] = [];
  const joined = given.replace(apostrophes, "'").replace(spacedHyphen, '-');
  const words = withoutRemarks(joined, doubts)
    .replace(/[,;]/g, ' ')
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/\s+/)
    .filter((word) => {
      if (/\d/.test(word)) doubts.push({ code: 'name-digits', text: word });
      return /\p{L}/u.test(word);
    })
    .map((word) => inUsualCase(inOneAlphabet(word, amongCyrillic, doubts)));
  return { words, doubts };
};
