const NB = '\u00A0';

const rules: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/№ (?=\S)/g, `№${NB}`],
  // Initials and the surname beside them: `М. П. Иванова`, `Иванова М. П.`
  [/(?<![\p{L}\d])(\p{Lu}\.) ?(?=\p{Lu}\.)/gu, `$1${NB}`],
  [/(?<![\p{L}\d])(\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu, `$1${NB}`],
  [/(\p{Lu}\p{Ll}+) (?=\p{Lu}\.(?:[\s\u00A0]?\p{Lu}\.)?(?:[\s,;)»]|$))/gu, `$1${NB}`],
  // `г. Псков`, `ул. Мира`, `д. 5`, `21 ноября 2026 г.`
  [/(?<!\p{L})(г|ул|д|пос|обл|стр|каб|тел) ?\. (?=[\p{Lu}\d+«])/gu, `$1.${NB}`],
  [/(\d) (?=г\.)/g, `$1${NB}`],
  [
    /(\d) (?=(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?!\p{L}))/gu,
    `$1${NB}`,
  ],
  [/(?<!\p{L})(и|т)\. (?=о\.|д\.|п\.|е\.|к\.)/gu, `$1.${NB}`],
  // A phone number stays in one line.
  [/(?<=\+7) (?=\d{3} )/g, NB],
  [/(?<=\+7\u00A0\d{3}) (?=\d{3}-)/g, NB],
  // `273-ФЗ`
  [/(?<=\d)-(?=ФЗ(?!\p{L}))/gu, '\u2011'],
  // A dash never begins a line.
  [/ (?=[–—] )/g, NB],
];

const headingRules: typeof rules = [
  [/(платформ\p{L}*) (?=«Сферум»)/gu, `$1${NB}`],
  [/(?<![\p{L}\d])(в|во|за|и|к|на|о|об|от|по|с|со|у) (?=\S)/giu, `$1${NB}`],
];

/** In the few short lines of a heading a preposition stays with its word as well. */
export const typesetHeading = (text: string): string =>
  headingRules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);

/** Puts no-break spaces where Russian typography wants them: initials, `№ 12`, `г. Псков`, `2026 г.`. */
export const typeset = (text: string): string =>
  rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
