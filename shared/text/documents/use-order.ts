import type { Platform } from '../../domain/organisation/organisation.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { quoted } from '../words/quote.ts';
import { platformInPlace } from './platform.ts';

const platformGenitives: Readonly<Record<Platform, string>> = {
  max: 'платформы «Сферум» в мессенджере MAX',
  vk: 'платформы «Сферум» в VK Мессенджере',
};

/** The order on the use of the platform; the regulation is its appendix (R6). */
export const useOrderText = {
  heading: 'Об использовании платформы «Сферум»',
  preamble: (platform: Platform, words: Vocabulary): string =>
    `В целях организации безопасного общения работников, ${words.student.many} и ${words.guardian.many} на ${platformInPlace(platform)} и на основании статей 28 и 30 Федерального закона от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»`,
  approve:
    'Утвердить прилагаемое Положение об использовании платформы «Сферум» и ввести его в действие со дня подписания приказа.',
  administrator: (whom: string): string => `Администратору платформы ${whom}:`,
  tasks: (words: Vocabulary): readonly string[] => [
    `привести подразделение ${quoted(words.staffroom)} и ${words.schoolClass.plural} на платформе в соответствие с утверждённым перечнем;`,
    'ознакомить работников с Положением под подпись;',
    'подготовить и выдать приглашения, разъяснить порядок присоединения и правила безопасности.',
  ],
  classTeachers: (words: Vocabulary): string =>
    `Возложить на ${words.classTeacher.many} ведение чатов с семьями и выдачу приглашений.`,
  publish: 'Разместить Положение на официальном сайте организации.',
  control: 'Контроль за исполнением приказа оставляю за собой.',
  regulation: 'ПОЛОЖЕНИЕ',
  regulationHeading: (platform: Platform): string => `об использовании ${platformGenitives[platform]}`,
} as const;
