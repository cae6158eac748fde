import type { SheetCase, SheetWording } from '../../domain/batches/sheet-wording.ts';
import type { OrganisationKind, Platform } from '../../domain/organisation/organisation.ts';
import { isStaffRole } from '../../domain/people/role.ts';

const apps: Readonly<Record<Platform, string>> = { max: 'MAX', vk: 'VK\u00A0Мессенджер' };

export const appName = (platform: Platform): string => apps[platform];

const headings: Readonly<Record<Platform, string>> = {
  max: 'Приглашение в\u00A0Сферум · мессенджер MAX',
  vk: 'Приглашение в\u00A0Сферум · VK\u00A0Мессенджер',
};

/** What the organisation is called in a sentence, and with the words that agree with it. */
const organisationWords: Readonly<
  Record<OrganisationKind, { readonly word: string; readonly ours: string }>
> = {
  school: { word: 'школа', ours: 'указана наша школа' },
  college: { word: 'колледж', ours: 'указан наш колледж' },
  extra: { word: 'организация', ours: 'указана наша организация' },
  kindergarten: { word: 'детский сад', ours: 'указан наш детский сад' },
};

const signIn = ({ role }: SheetCase): string =>
  role === 'guardian'
    ? 'Возьмите свой телефон, а\u00A0не телефон ребёнка, и\u00A0войдите в\u00A0{приложение} по\u00A0своему номеру.'
    : 'Установите {приложение} и\u00A0войдите по\u00A0своему номеру телефона.';

const open = 'Наведите камеру на\u00A0код или наберите адрес, который напечатан под\u00A0ним.';

const check = (ours: string): string => `Проверьте: ${ours}, роль\u00A0– «{роль}». Подтвердите вступление.`;

const stepsOf = (one: SheetCase, ours: string): readonly string[] => {
  switch (one.way) {
    case 'code':
      return [
        signIn(one),
        open,
        check(ours),
        isStaffRole(one.role)
          ? 'Дождитесь, пока администратор примет вас и\u00A0подтвердит роль.'
          : 'Если отправлена заявка, дождитесь, пока администратор её примет.',
      ];
    case 'chat':
      return [
        signIn(one),
        open,
        'Проверьте название чата и\u00A0вступите в\u00A0него.',
        'Напишите в\u00A0чате, кто вы: так вас скорее узнают и\u00A0примут.',
      ];
    case 'childProfile':
      return [
        'Вместе с\u00A0ребёнком откройте его профиль в\u00A0Сферуме: там есть ссылка для\u00A0родителя.',
        'Перенесите эту ссылку на\u00A0свой телефон и\u00A0больше никому её не\u00A0передавайте.',
        'Войдите в\u00A0{приложение} по\u00A0своему номеру и\u00A0откройте ссылку на\u00A0своём телефоне.',
        check('указан ваш ребёнок'),
      ];
    case 'diary':
      return [
        one.role === 'guardian'
          ? 'Войдите в\u00A0электронный дневник под своей учётной записью, а\u00A0не\u00A0ребёнка.'
          : 'Войдите в\u00A0электронный дневник под своей учётной записью.',
        'Найдите в\u00A0дневнике приглашение в\u00A0Сферум и\u00A0откройте его.',
        check(ours),
      ];
  }
};

const deadline = 'Сделайте это до\u00A0{срок}.';

/** What protects from fraud and from the traps that are known. */
const warningsOf = ({ role, platform }: SheetCase, word: string): readonly string[] => [
  `Код из\u00A0СМС не\u00A0называйте никому: ${word} его никогда не\u00A0спрашивает.`,
  'Ссылку не\u00A0публикуйте и\u00A0не\u00A0пересылайте.',
  ...(role === 'guardian'
    ? [
        'В\u00A0браузере, где вошёл ребёнок, ссылка родителя не\u00A0сработает: откройте её на\u00A0своём телефоне. ' +
          'Ребёнка на\u00A0свой номер не\u00A0регистрируйте.',
      ]
    : []),
  ...(role === 'guardian' && platform === 'max'
    ? ['Вступать или\u00A0нет\u00A0– решают сами родители.']
    : []),
];

/** The program's own text of a sheet: what the person does, in order, and what to beware of (R18). */
export const usualWording = (one: SheetCase, kind: OrganisationKind): SheetWording => {
  const { word, ours } = organisationWords[kind];
  return {
    heading: headings[one.platform],
    steps: [...stepsOf(one, ours), deadline],
    warnings: warningsOf(one, word),
    ask: ['Вопросы: {классный руководитель}; {администратор}.', 'Вопросы: {администратор}.'],
    other: [],
  };
};
