import type { NameOrigin } from '../text/words/given-names.ts';

export type Gender = 'male' | 'female';

type Pair = Readonly<Record<Gender, string>>;

const irregular: Readonly<Record<string, Pair>> = {
  Лев: { male: 'Львович', female: 'Львовна' },
  Павел: { male: 'Павлович', female: 'Павловна' },
  Пётр: { male: 'Петрович', female: 'Петровна' },
  Никита: { male: 'Никитич', female: 'Никитична' },
  Данила: { male: 'Данилович', female: 'Даниловна' },
  Илья: { male: 'Ильич', female: 'Ильинична' },
  Лука: { male: 'Лукич', female: 'Лукинична' },
  Георгий: { male: 'Георгиевич', female: 'Георгиевна' },
  Дмитрий: { male: 'Дмитриевич', female: 'Дмитриевна' },
  Михаил: { male: 'Михайлович', female: 'Михайловна' },
  Яков: { male: 'Яковлевич', female: 'Яковлевна' },
  Мусса: { male: 'Муссаевич', female: 'Муссаевна' },
  Гаджи: { male: 'Гаджиевич', female: 'Гаджиевна' },
  Ярема: { male: 'Яремович', female: 'Яремовна' },
  Каро: { male: 'Кароевич', female: 'Кароевна' },
};

const regular = (father: string): Pair => {
  const stem = /ий$/.test(father) ? father.replace(/ий$/, 'ье') : father.replace(/[йь]$/, 'е');
  const joined = stem === father ? `${stem}о` : stem;
  return { male: `${joined}вич`, female: `${joined}вна` };
};

/** The patronymic by the father's given name; Azerbaijanis say «Гасан оглы», «Гасан кызы». */
export const patronymicOf = (father: string, gender: Gender, origin: NameOrigin): string => {
  if (origin === 'azerbaijani') return `${father} ${gender === 'male' ? 'оглы' : 'кызы'}`;
  return (irregular[father] ?? regular(father))[gender];
};
