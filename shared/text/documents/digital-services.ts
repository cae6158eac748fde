import type {
  DigitalService,
  Organisation,
  OrganisationKind,
} from '../../domain/organisation/organisation.ts';

const service = (name: string, address: string): DigitalService => ({ name, address });

const common = [
  service('Федеральная государственная информационная система «Моя школа»', 'https://myschool.edu.ru/'),
  service('Платформа «Сферум»', 'https://sferum.ru/'),
];

const lessons = [
  service('Российская электронная школа', 'https://resh.edu.ru/'),
  service('Банк заданий по функциональной грамотности', 'https://fg.resh.edu.ru/'),
  service('Библиотека цифрового образовательного контента', 'https://urok.apkpro.ru/'),
  service('Проект «Билет в будущее»', 'https://bvbinfo.ru/'),
  service('«Разговоры о важном»', 'https://razgovor.edsoo.ru/'),
];

const pedagogues = [
  service('Портал «Единое содержание общего образования»', 'https://edsoo.ru/'),
  service('Навигатор научно-методических разработок', 'https://apkpro.guppros.ru/navigator/'),
  service(
    'Цифровая экосистема дополнительного профессионального образования',
    'https://education.apkpro.ru/',
  ),
  service('Витрина симуляционных центров', 'https://education.apkpro.ru/simulators'),
];

const exams = service('Федеральный институт педагогических измерений', 'https://fipi.ru/');
const higher = service('ГИС «Современная цифровая образовательная среда»', 'https://online.edu.ru/');

const byKind: Readonly<Record<OrganisationKind, readonly DigitalService[]>> = {
  school: [...common, ...lessons, exams, ...pedagogues],
  college: [...common, ...lessons, exams, ...pedagogues, higher],
  extra: [...common, ...lessons, ...pedagogues],
  kindergarten: [...common, ...pedagogues],
};

const starterServices = (kind: OrganisationKind): readonly DigitalService[] => byKind[kind];

export const digitalServicesOf = ({
  digitalServices,
  kind,
}: Pick<Organisation, 'digitalServices' | 'kind'>): readonly DigitalService[] =>
  digitalServices ?? starterServices(kind);

/** The list of services as a paper (R26, S4). */
export const digitalServicesText = {
  title: 'ПЕРЕЧЕНЬ',
  heading: 'Рекомендуемые цифровые сервисы',
  intro:
    'Эти сервисы помогают готовиться к занятиям, учиться и общаться. Адрес лучше набирать полностью: похожие адреса бывают подделкой.',
  columns: ['№', 'Название', 'Адрес'],
} as const;
