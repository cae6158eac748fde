/** How Russians write their names in Latin letters: by the passport rule, the English way, or by habit. */
export const latinSchemes = ['passport', 'english', 'habit'] as const;
type LatinScheme = (typeof latinSchemes)[number];

const cyrillic = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];

const tables: Readonly<Record<LatinScheme, string>> = {
  passport: 'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia',
  english: 'a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya',
  habit: "a b v g d e e zh z i j k l m n o p r s t u f h c ch sh sch  y ' e yu ya",
};

const letterFor = (scheme: LatinScheme): ReadonlyMap<string, string> => {
  const latin = tables[scheme].split(' ');
  return new Map(cyrillic.map((letter, index) => [letter, latin[index] ?? '']));
};

const maps = { passport: letterFor('passport'), english: letterFor('english'), habit: letterFor('habit') };

const capital = (latin: string): string => latin.charAt(0).toUpperCase() + latin.slice(1);

/** The Russian text in Latin letters; other signs stay as they are. */
export const latinSpelling = (text: string, scheme: LatinScheme): string => {
  const plain = scheme === 'english' ? text.replace(/(?:ий|ый)(?![а-яё])/g, 'ы') : text;
  return [...plain]
    .map((letter) => {
      const latin = maps[scheme].get(letter.toLowerCase());
      if (latin === undefined) return letter;
      return letter === letter.toLowerCase() ? latin : capital(latin);
    })
    .join('');
};
