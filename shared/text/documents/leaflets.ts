import type { OrganisationKind, Platform } from '../../domain/organisation/organisation.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { Category } from '../../domain/people/role.ts';
import { studentsTakePart } from './regulation/regulation-setting.ts';

export type Reader = Category;

type Setting = { readonly kind: OrganisationKind; readonly platform: Platform; readonly words: Vocabulary };

type Part = { readonly title: string; readonly points: readonly string[] };

const apps: Readonly<Record<Platform, string>> = { max: 'MAX', vk: 'VK Мессенджер' };

const profiles: Readonly<Record<Platform, string>> = {
  max: 'Откройте приглашение в MAX и согласитесь создать учебный профиль «Сферум». Он отделён от вашей личной переписки.',
  vk: 'Откройте приглашение в VK Мессенджере и согласитесь создать учебный профиль. Он отделён от вашей личной страницы.',
};

const install = ({ platform }: Setting): string =>
  `Установите приложение ${apps[platform]} из официального магазина и войдите по своему номеру телефона.`;

const steps: Readonly<Record<Reader, (setting: Setting) => readonly string[]>> = {
  staff: (setting) => [
    install(setting),
    profiles[setting.platform],
    'Проверьте название организации и роль, впишите настоящие имя и фамилию.',
    'Подождите, пока администратор вас примет. Если платформа попросит подтвердить роль «учитель», подтвердите.',
    'Вступите в чаты, куда вас пригласили, и создайте те, за которые отвечаете.',
  ],
  student: (setting) => [
    install(setting),
    profiles[setting.platform],
    `Проверьте: указана своя организация, роль – «${setting.words.student.one}». Если что-то не так, не подтверждайте и спросите того, кто дал приглашение.`,
    `Вступите в чат ${setting.words.schoolClass.genitive} и напишите, кто вы.`,
  ],
  guardian: (setting) => [
    studentsTakePart(setting)
      ? 'Возьмите свой телефон, не телефон ребёнка: у него своё приглашение и свой профиль.'
      : 'Возьмите свой телефон. Ребёнку ничего делать не нужно: присоединяются только взрослые.',
    install(setting),
    profiles[setting.platform],
    studentsTakePart(setting)
      ? 'Проверьте, что ваша роль – родитель. Если ссылка не открывается, посмотрите, не вошёл ли в этом браузере ребёнок.'
      : 'Проверьте название организации и свою роль – родитель.',
    `Вступите в чат родителей и представьтесь: имя и фамилия ребёнка, ${setting.words.schoolClass.one}.`,
  ],
};

const rights: Readonly<Record<Reader, (setting: Setting) => readonly string[]>> = {
  staff: () => [
    'Пользоваться платформой бесплатно и получать помощь администратора.',
    'Не отвечать вне рабочего времени, если речь не о безопасности людей.',
    'Удалять из своих чатов сообщения, которые нарушают правила, и исключать посторонних.',
  ],
  student: () => [
    'Пользоваться платформой бесплатно и спрашивать, если что-то непонятно.',
    'Не отвечать тем, кто пишет грубо или задаёт странные вопросы.',
    'Попросить помощи, если вас обидели: это правильно и не стыдно.',
  ],
  guardian: () => [
    'Решать самим, присоединяться или нет. Если нет, то же самое мы сообщим вам иначе.',
    'Пользоваться платформой бесплатно и получать помощь администратора.',
    'Спросить, кто состоит в чате, и попросить исключить постороннего.',
  ],
};

const duties: Readonly<Record<Reader, (setting: Setting) => readonly string[]>> = {
  staff: (setting) => [
    'Писать по делу и вежливо, об успехах и трудностях отдельного человека – только лично.',
    studentsTakePart(setting)
      ? `Отдавать приглашение только тому, кому оно предназначено: у родителей и ${setting.words.student.many} они разные.`
      : 'Отдавать приглашение только тому, кому оно предназначено.',
    'Не выкладывать фотографии, телефоны и другие личные данные без согласия.',
  ],
  student: () => [
    'Писать под своим именем, вежливо и по теме чата.',
    'Не выкладывать чужие фотографии, записи и телефоны без разрешения.',
    'Не приглашать посторонних и не пускать никого в свой профиль.',
  ],
  guardian: () => [
    'Писать вежливо и по общим делам; личное обсуждать с педагогом отдельно.',
    'Не выкладывать фотографии и сведения о чужих детях без согласия их родителей.',
    'Никому не пересылать приглашение: у каждого оно своё.',
  ],
};

const noCodes =
  'Код из СМС не говорите никому. Мы никогда его не спрашиваем – ни по телефону, ни в переписке. Кто спрашивает, тот мошенник.';

const trouble: Readonly<Record<Reader, (setting: Setting) => string>> = {
  staff: () => 'Пропал телефон или в профиль вошёл кто-то чужой? Сразу скажите администратору.',
  student: ({ kind, words }) =>
    kind === 'college'
      ? `Пропал телефон или в профиль вошёл кто-то чужой? Сразу скажите ${words.classTeacher.dative}.`
      : 'Пропал телефон или в профиль вошёл кто-то чужой? Сразу скажите взрослым: дома или тому, кто ведёт занятия.',
  guardian: () => 'Пропал телефон, сменился номер или в профиль вошёл кто-то чужой? Сразу скажите нам.',
};

const safety = (reader: Reader, setting: Setting): readonly string[] => [
  noCodes,
  'Сверяйте адрес ссылки с тем, что напечатан в приглашении, и не открывайте QR-коды с чужих объявлений.',
  trouble[reader](setting),
];

const intros: Readonly<Record<Reader, string>> = {
  staff: 'Эта памятка поможет начать работу в «Сферуме». Хватит десяти минут.',
  student: '«Сферум» – закрытое место для учёбы: без посторонних и без рекламы. Начать просто.',
  guardian:
    '«Сферум» – закрытая сеть, где с вами на связи те, кто занимается с вашим ребёнком. Присоединиться можно за десять минут.',
};

const titles: Readonly<Record<Reader, string>> = {
  staff: 'Работнику: первые шаги в «Сферуме»',
  student: 'Учимся вместе: первые шаги в «Сферуме»',
  guardian: 'Родителю: первые шаги в «Сферуме»',
};

/** A leaflet for one kind of reader: steps, rights and duties, safety (R24, S4 4.5–4.6). */
export const leafletText = {
  kind: 'ПАМЯТКА',
  heading: (reader: Reader): string => titles[reader],
  intro: (reader: Reader): string => intros[reader],
  parts: (reader: Reader, setting: Setting): readonly Part[] => [
    { title: 'Как присоединиться', points: steps[reader](setting) },
    { title: 'Вы можете', points: rights[reader](setting) },
    { title: 'Мы просим', points: duties[reader](setting) },
    { title: 'Безопасность', points: safety(reader, setting) },
  ],
  help: (name: string, email: string): string => `Не получается? Спросите администратора: ${name}, ${email}.`,
} as const;
