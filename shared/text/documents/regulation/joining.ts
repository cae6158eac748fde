import { quoted } from '../../words/quote.ts';
import { type RegulationSetting, studentsTakePart } from './regulation-setting.ts';

/** Users, structure and invitations (R8, R9, R14, R15, R17, R20). */
export const joiningText = {
  title: 'Пользователи и порядок присоединения',
  users: (setting: RegulationSetting): string => {
    const { words } = setting;
    const students = studentsTakePart(setting) ? `, ${words.student.plural}` : '';
    return `Пользователи платформы: работники организации${students}, ${words.guardian.plural}. У каждого своя роль, и возможности зависят от роли.`;
  },
  structure: ({ words }: RegulationSetting): string =>
    `На платформе заводят подразделение ${quoted(words.staffroom)}, в которое входят все работники, и ${words.schoolClass.plural} по перечню, утверждённому в организации.`,
  invitations:
    'Присоединяются по приглашениям. Приглашение готовят отдельно для каждой роли, отдают только тому, кому оно предназначено, и учитывают. Пересылать приглашение и выкладывать его в открытый доступ нельзя.',
  requests:
    'Заявку на вступление принимают после сверки со списками организации. Того, кого в списках нет, не принимают, пока не выяснится, кто это.',
  confirmation:
    'Педагогические работники получают роль «учитель» и подтверждают её на платформе, если платформа этого требует.',
  movement:
    'Кто прибыл, перешёл или выбыл, того добавляют, переводят или исключают на платформе не позднее трёх рабочих дней со дня приказа.',
  unclaimed: ({ words }: RegulationSetting): string =>
    `Приглашения, которыми не воспользовались, администратор отключает: ${words.annulment} оформляется актом.`,
} as const;
