/** Labels of the organisation's and the administrator's data, the same in letter, data sheet and mail. */
export const fieldLabels = {
  fullName: 'Полное название',
  shortName: 'Краткое название',
  inn: 'ИНН',
  kpp: 'КПП',
  ogrn: 'ОГРН',
  okpo: 'ОКПО',
  region: 'Регион',
  city: 'Населённый пункт',
  address: 'Адрес',
  phone: 'Телефон',
  email: 'Электронная почта',
  site: 'Сайт',
  director: 'Руководитель',
  administratorName: 'Фамилия, имя, отчество',
  administratorPost: 'Должность',
  administratorPhone: 'Мобильный телефон для получения прав',
  administratorEmail: 'Электронная почта администратора',
  administratorGrounds: 'Приказ о назначении',
  platform: 'Где работает «Сферум»',
} as const;

/** Before a phone in a letterhead. */
export const PHONE_ON_PAPER = 'тел.';

/** `от 28 августа 2026 г. № 118-ОД`. */
export const orderReference = (date: string, number: string): string => `от ${date} № ${number}`;
