import type { Platform } from '../../domain/organisation/organisation.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { quoted } from '../words/quote.ts';
import { capitalised } from '../words/roles.ts';
import { fullPlatformInPlace, SUPPORT_ADDRESS } from './platform.ts';

type Appointee = {
  /** Accusative. */
  readonly name: string;
  /** Accusative. */
  readonly post: string;
  readonly phone: string;
  readonly email: string;
};

/** The order that appoints the administrator (R5). */
export const appointmentOrderText = {
  heading: 'О назначении администратора платформы «Сферум»',
  preamble: (platform: Platform, words: Vocabulary): string =>
    'Руководствуясь Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации», ' +
    `в целях организации безопасного общения ${words.teacher.many}, ${words.student.many} и ${words.guardian.many} ` +
    `на ${fullPlatformInPlace(platform)}`,
  resolution: 'ПРИКАЗЫВАЮ:',
  appoint: ({ name, post }: Appointee): string =>
    `Назначить ${name}, ${post}, администратором платформы «Сферум» (далее – администратор).`,
  /** The head of a small organisation may be its administrator as well. */
  appointSelf: 'Обязанности администратора платформы «Сферум» (далее – администратор) возложить на себя.',
  entrust: 'Поручить администратору:',
  duties: (words: Vocabulary): readonly string[] => [
    `Подготовить заявку на регистрацию организации, отправить её в службу поддержки платформы (${SUPPORT_ADDRESS}) и вести с этой службой дальнейшую переписку.`,
    `Следить за тем, чтобы данные организации, перечень ${words.schoolClass.many} и состав подразделения ${quoted(words.staffroom)} на платформе были верны.`,
    `Указывать на платформе ${words.classTeacher.many} по действующему распределению, своевременно отмечать прибытие, выбытие и переводы.`,
    'Готовить приглашения отдельно для каждой роли, вести их учёт и вручать только тем, кому они предназначены.',
    'Сверять желающих присоединиться со списками организации, посторонним отказывать, завершать подтверждение статуса педагогов.',
    `${capitalised(words.annul)} приглашения, которыми никто не воспользовался.`,
    'Консультировать пользователей и объяснять им правила безопасного общения.',
    'Докладывать руководителю организации о числе присоединившихся.',
    'Соблюдать законодательство о персональных данных и никому не передавать доступ к своей учётной записи.',
  ],
  rights: ({ phone, email }: Appointee): string =>
    `Права администратора закрепить за номером мобильного телефона ${phone}; входить на платформу следует с этим же номером. Адрес электронной почты для переписки: ${email}.`,
  phoneChange:
    'При смене номера телефона администратору незамедлительно сообщить об этом руководителю организации и в службу поддержки платформы.',
  absence:
    'На время отсутствия администратора его обязанности исполняет работник, названный в отдельном приказе.',
  control: 'Контроль за исполнением приказа оставляю за собой.',
  acknowledged: 'С приказом ознакомлены:',
} as const;
