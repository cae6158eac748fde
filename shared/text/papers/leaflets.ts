import type { OrganisationKind, Platform } from '../../domain/organisation.ts';
import type { Category } from '../../domain/role.ts';
import type { Vocabulary } from '../../domain/vocabulary.ts';

export type Reader = Category;

type Setting = { readonly kind: OrganisationKind; readonly platform: Platform; readonly words: Vocabulary };

type Part = { readonly title: string; readonly points: readonly string[] };

const apps: Readonly<Record<Platform, string>> = { max: 'MAX', vk: 'VK Мессенджер' };

const profiles: Readonly<Record<Platform, string>> = {
  max: 'Откройте приглашение в MAX и согласитесь создать учебный профиль «Сферум». Он отделён от вашей личной переписки.',
  vk: 'Откройте приглашение в VK Мессенджере и согласитесь создать учебный профиль. Он отделён от вашей личной страницы.',
};

const houses: Readonly<Record<OrganisationKind, string>> = {
  school: 'Школа',
  college: 'Колледж',
  extra: 'Организация',
  kindergarten: 'Детский сад',
};

const install = ({ platform }: Setting): string =>
  `Установите приложение ${apps[platform]} из официального магазина и войдите по своему номеру телефона.`;

const steps: Readonly<Record<Reader, (setting: Setting) => readonly string[]>> = {
  staff: (setting) => [
    install(setting),
    profiles[setting.platform],
    'Проверьте название организации и роль, укажите настоящие имя и фамилию.',
    'Дождитесь, пока администратор вас примет. Если платформа попросит подтвердить роль «учитель», сделайте это.',
    'Вступите в чаты, куда вас пригласили, и создайте те, за которые отвечаете.',
  ],
  student: (setting) => [
    install(setting),
    profiles[setting.platform],
    `Проверьте: указана своя организация, роль – «${setting.words.student.one}». Если что-то не так, не подтверждайте и спросите того, кто дал приглашение.`,
    `Вступите в чат ${setting.words.schoolClass.genitive} и напишите, кто вы.`,
  ],
  guardian: (setting) => [
    'Возьмите свой телефон, а не телефон ребёнка: у ребёнка своя роль и свой профиль.',
    install(setting),
    profiles[setting.platform],
    'Проверьте, что указан именно ваш ребёнок и ваша роль – родитель. В браузере, где вошёл ребёнок, ссылка родителя не сработает.',
    `Вступите в чат родителей и представьтесь: фамилия и имя ребёнка, ${setting.words.schoolClass.one}.`,
  ],
};

const rights: Readonly<Record<Reader, (setting: Setting) => readonly string[]>> = {
  staff: () => [
    'Пользоваться платформой бесплатно и получать помощь администратора.',
    'Не отвечать на сообщения вне рабочего времени, если речь не о безопасности людей.',
    'Удалять из своих чатов сообщения, которые нарушают правила, и исключать посторонних.',
  ],
  student: () => [
    'Пользоваться платформой бесплатно и спрашивать, если что-то непонятно.',
    'Не отвечать тем, кто пишет грубо или задаёт странные вопросы.',
    'Попросить помощи, если вас обидели: это правильно и не стыдно.',
  ],
  guardian: () => [
    'Решать самим, присоединяться или нет: без платформы вам сообщат то же самое другим способом.',
    'Пользоваться платформой бесплатно и получать помощь администратора.',
    'Узнать, кто состоит в чате, и попросить исключить постороннего.',
  ],
};

const duties: Readonly<Record<Reader, (setting: Setting) => readonly string[]>> = {
  staff: ({ words }) => [
    'Писать по делу и вежливо; о чужих успехах и трудностях – только лично.',
    `Вручать приглашения только тем, кому они предназначены: ${words.guardian.plural} и ${words.student.plural} получают разные.`,
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
    'Не пересылать приглашение: для каждого оно своё.',
  ],
};

const safety = ({ kind }: Setting): readonly string[] => [
  `Код из СМС не говорите никому. ${houses[kind]} его не спрашивает – ни по телефону, ни в переписке.`,
  'Смотрите на адрес: он должен совпадать с тем, что напечатан в приглашении. Коды на чужих объявлениях не открывайте.',
  'Если в профиль вошёл кто-то другой или пропал телефон, сразу скажите администратору.',
];

const intros: Readonly<Record<Reader, string>> = {
  staff: 'Здесь коротко о том, как начать работу в «Сферуме» и чего от вас ждут. Хватит десяти минут.',
  student:
    '«Сферум» – закрытое место для учёбы: сюда не попадают посторонние, здесь нет рекламы. Начать просто.',
  guardian:
    '«Сферум» – закрытое пространство, где с вами на связи те, кто занимается с вашим ребёнком. Здесь коротко о том, как присоединиться и о чём помнить.',
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
    { title: 'Безопасность', points: safety(setting) },
  ],
  help: (name: string, email: string): string => `Не получается? Спросите администратора: ${name}, ${email}.`,
} as const;
