import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import { endings, syllables, withEnding } from './rule.ts';

/** Common nouns that became surnames, with the stem of their oblique cases. */
const stems: Readonly<Record<string, string>> = {
  лев: 'льв',
  заяц: 'зайц',
  козёл: 'козл',
  козел: 'козл',
  орёл: 'орл',
  орел: 'орл',
  осёл: 'осл',
  осел: 'осл',
  котёл: 'котл',
  котел: 'котл',
  дятел: 'дятл',
  щегол: 'щегл',
  ветер: 'ветр',
  пёс: 'пс',
  лоб: 'лб',
  камень: 'камнь',
  ремень: 'ремнь',
  гребень: 'гребнь',
  корень: 'корнь',
  день: 'днь',
  пень: 'пнь',
  огонь: 'огнь',
  уголь: 'угль',
  воробей: 'воробьй',
  соловей: 'соловьй',
  муравей: 'муравьй',
};

/** The declined form with the vowel dropped as in the common noun; null when the surname is none of them. */
export const withoutFleetingVowel = (word: string, grammaticalCase: GrammaticalCase): string | null => {
  const stem = Object.hasOwn(stems, word) ? stems[word] : undefined;
  if (stem === undefined) return null;
  if (/ь$|й$/.test(stem)) return withEnding(stem, 1, endings.softMale, grammaticalCase);
  return withEnding(stem, 0, /ц$/.test(stem) ? endings.hushedMale : endings.hardMale, grammaticalCase);
};

/** The stem of a surname on -ец: Кравец – Кравц-, Стрелец – Стрельц-, Коломиец – Коломийц-, Кузнец – Кузнец-. */
export const stemOnEts = (word: string): string => {
  const before = word.slice(0, -2);
  if (/[аеёиоуыэюя]$/.test(before)) return `${before}йц`;
  const clustered = /[^аеёиоуыэюяьъ]{2}$/.test(before);
  if (clustered || syllables(before) === 0) return word;
  return /л$/.test(before) ? `${before}ьц` : `${before.replace(/ь$/, '')}ц`;
};

/** The stem of a surname on -ок, -ек, -ёк with its vowel dropped; null where it stays: Блок, Рок. */
export const stemOnOk = (word: string): string | null => {
  if (syllables(word) === 1) return null;
  const before = word.slice(0, -2);
  return /(?:ёк|[лн]ек)$/.test(word) && !/енек$/.test(word) ? `${before}ьк` : `${before}к`;
};
