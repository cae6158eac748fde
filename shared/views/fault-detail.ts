/** What may name a person or a place of a computer, and what stands for it in a report of a fault. */
const hidden: readonly (readonly [RegExp, string])[] = [
  [/\bhttps?:\/\/\S+/gi, '<address>'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '<mail>'],
  [/(?:[A-Z]:)?[\\/](?:home|Users|root)[\\/][^\\/\s:'"]+/gi, '<home>'],
  [/[А-Яа-яЁё][А-Яа-яЁё\d-]*(?:[ .,]+[А-Яа-яЁё][А-Яа-яЁё\d-]*)*/g, '<words>'],
  [/\+?\d[\d ()-]{7,}\d/g, '<number>'],
];

/**
 * The detail of a fault without what a base may hold: Russian words, phones, mail and web addresses, the user's own
 * folder. The program's own names, lines and codes are Latin and stay.
 */
export const withoutPersonalData = (detail: string): string =>
  hidden.reduce((text, [sought, sign]) => text.replace(sought, sign), detail);
