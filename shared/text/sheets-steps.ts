import type { Platform } from '../domain/organisation.ts';
import { isStaffRole, type JoiningWay, type PlatformRole } from '../domain/role.ts';

/** What the steps of a sheet depend on (R18). */
export type StepsCase = {
  readonly role: PlatformRole;
  readonly platform: Platform;
  readonly way: JoiningWay;
  /** Whether the sheet carries a code and an address. */
  readonly hasCode: boolean;
  /** `указана наша школа`. */
  readonly ours: string;
  /** The role in the organisation's word: `ученик`. */
  readonly roleWord: string;
};

const apps: Readonly<Record<Platform, string>> = { max: 'MAX', vk: 'VK\u00A0Мессенджер' };

const signIn = ({ role, platform }: StepsCase): string =>
  role === 'guardian'
    ? `Возьмите свой телефон, а\u00A0не телефон ребёнка, и\u00A0войдите в\u00A0${apps[platform]} по\u00A0своему номеру.`
    : `Установите ${apps[platform]} и\u00A0войдите по\u00A0своему номеру телефона.`;

const open = 'Наведите камеру на\u00A0код или наберите адрес, который напечатан под\u00A0ним.';

const joinByLink = ({ ours, roleWord, role }: StepsCase): readonly string[] => [
  `Проверьте: ${ours}, роль\u00A0– «${roleWord}». Подтвердите вступление.`,
  isStaffRole(role)
    ? 'Дождитесь, пока администратор примет вас и\u00A0подтвердит роль.'
    : 'Если отправлена заявка, дождитесь, пока администратор её примет.',
];

const joinChat: readonly string[] = [
  'Проверьте название чата и\u00A0вступите в\u00A0него.',
  'Напишите в\u00A0чате, кто вы: так вас скорее узнают и\u00A0примут.',
];

const fromChildProfile = (steps: StepsCase): readonly string[] => [
  'Вместе с\u00A0ребёнком откройте его профиль в\u00A0Сферуме: там есть ссылка для\u00A0родителя.',
  'Перенесите эту ссылку на\u00A0свой телефон и\u00A0больше никому её не\u00A0передавайте.',
  `Войдите в\u00A0${apps[steps.platform]} по\u00A0своему номеру и\u00A0откройте ссылку на\u00A0своём телефоне.`,
  `Проверьте: указан ваш ребёнок, роль\u00A0– «${steps.roleWord}». Подтвердите вступление.`,
];

const fromDiary = ({ ours, role, roleWord }: StepsCase): readonly string[] => [
  role === 'guardian'
    ? 'Войдите в\u00A0электронный дневник под своей учётной записью, а\u00A0не\u00A0ребёнка.'
    : 'Войдите в\u00A0электронный дневник под своей учётной записью.',
  'Найдите в\u00A0дневнике приглашение в\u00A0Сферум и\u00A0откройте его.',
  `Проверьте: ${ours}, роль\u00A0– «${roleWord}». Подтвердите вступление.`,
];

/** What the person does, in order; the sheet numbers the sentences. */
export const sheetSteps = (steps: StepsCase): readonly string[] => {
  if (!steps.hasCode) return steps.way === 'diary' ? fromDiary(steps) : fromChildProfile(steps);
  return [signIn(steps), open, ...(steps.way === 'chatLink' ? joinChat : joinByLink(steps))];
};
