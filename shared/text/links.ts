import type { LinkDoubt, LinkDoubtCode, LinkDoubtOf } from '../domain/links/link-doubt.ts';
import type { Vocabulary } from '../domain/organisation/vocabulary.ts';
import type { PlatformRole } from '../domain/people/role.ts';
import { shortDate } from '../domain/values/calendar.ts';
import { links } from './words/nouns.ts';
import { quotableDetails } from './words/outside-text.ts';
import { counted } from './words/plural.ts';
import { capitalised } from './words/roles.ts';

type Sentences = { readonly [C in LinkDoubtCode]: (doubt: LinkDoubtOf<C>, words: Vocabulary) => string };

const sentences: Sentences = {
  'link-mixed-alphabet': ({ host, letter, suggestion }) =>
    suggestion === ''
      ? `В адресе ${host} буква «${letter}» из другого алфавита: такой адрес не откроется, скопируйте ссылку заново.`
      : `В адресе ${host} русская буква «${letter}», верный адрес – ${suggestion}: скопируйте ссылку с платформы заново.`,
  'link-token-alphabet': ({ letter }) =>
    `В ссылке русская буква «${letter}», по ней никто не войдёт: скопируйте ссылку с платформы заново.`,
  'link-lookalike-host': ({ host, real }) =>
    `Адрес ${host} похож на ${real}, но это другой сайт: не открывайте ссылку и скопируйте настоящую с платформы.`,
  'link-name-before-host': ({ host, name }) =>
    `В ссылке перед ${host} стоит «${name}@», так подделывают адреса: скопируйте ссылку с платформы заново.`,
  'link-other-messenger': ({ messenger }) =>
    `Это приглашение в ${messenger}, а не в Сферум: скопируйте ссылку с платформы.`,
  'link-encoded-host': ({ host }) =>
    `В адресе ${host} за «xn--» скрыты буквы другого алфавита: скопируйте ссылку с платформы заново.`,
  'link-is-call': () => 'Это ссылка на звонок, а не приглашение: скопируйте ссылку-приглашение.',
  'link-is-channel': () =>
    'Это адрес открытого канала или профиля MAX, а не приглашение: нужна ссылка вида max.ru/join/…',
  'link-is-redirect': ({ host }) =>
    `Это переход через ${host}, а не сама ссылка: откройте его и скопируйте адрес, на который он ведёт.`,
  'link-is-school-page': () =>
    'Это страница организации в Сферуме, а не приглашение: скопируйте ссылку-приглашение.',
  'link-without-token': ({ host }) =>
    `В ссылке на ${host} нет самого приглашения, она оборвана: скопируйте её целиком.`,
  'link-too-long': ({ length, longest }) =>
    `В ссылке ${counted(length, signs)}, а в код на листке войдёт не больше ${longest}: скопируйте ссылку с платформы заново.`,
  'link-line-long': ({ longest }) =>
    `Строка длиннее ${counted(longest, signsOf)} и не прочитана: запишите каждую ссылку в свою строку.`,
  'link-class-missing': (_, { schoolClass }) =>
    `Непонятно, чья это ссылка: поставьте над ней или рядом с ней название ${schoolClass.genitive}.`,
  'link-class-unknown': ({ label, known }, { schoolClass, student }) =>
    known === ''
      ? `${capitalised(schoolClass.genitive)} «${label}» в базе нет, ${schoolClass.many} пока нет вообще: сначала загрузите список ${student.many}.`
      : `${capitalised(schoolClass.genitive)} «${label}» в базе нет: есть ${known}.`,
  'link-several-classes': ({ text }, { schoolClass }) =>
    `В строке несколько ${schoolClass.many} («${text}»), чья ссылка – неясно: запишите каждую ссылку в свою строку.`,
  'link-role-missing': ({ place }) =>
    `Непонятно, для кого ссылка (${place}): напишите рядом «ученики», «родители», «учителя» или «сотрудники».`,
  'link-role-unknown': ({ role }) =>
    `Роль «${role}» не знакома: нужно «ученики», «родители», «учителя», «сотрудники» или «администратор».`,
  'link-missing': ({ text }) =>
    text === ''
      ? 'Место и роль названы, а ссылки нет: скопируйте её с платформы.'
      : `Вместо ссылки стоит «${text}»: скопируйте ссылку с платформы целиком.`,
  'link-of-two-places': ({ place, kept, keptAt }) =>
    `Одна и та же ссылка дана для двух мест, «${kept}» и «${place}»: оставлена для «${kept}»` +
    `${keptAt === null ? '' : ` (строка ${keptAt})`}, проверьте, чья она.`,
  'link-two-for-place': ({ place, lines }) =>
    lines.length === 1
      ? `В строке ${lines[0]} две разные ссылки для «${place}»: оставьте одну или напишите, чья каждая.`
      : `Две разные ссылки для «${place}» (строки ${lines.join(', ')}): оставьте одну или напишите, чья каждая.`,
  'link-label-unclear': (_, { schoolClass }) =>
    `Непонятно, к какой ссылке относится название ${schoolClass.genitive}, выше или ниже: напишите его в одной строке со ссылкой.`,
  'link-said-old': ({ word }) =>
    `Рядом со ссылкой стоит «${word}»: она не записана; если она действует, уберите это слово.`,
  'link-annulled-before': ({ place }) =>
    `Эта ссылка для «${place}» уже аннулирована: создайте на платформе новую.`,
  'link-without-scheme': () => 'У ссылки не было начала https://, оно дописано.',
  'link-not-encrypted': () => 'Ссылка начинается с http://, а не https://: сверьте её с платформой.',
  'link-token-length': ({ length, expected }) =>
    `Длина ссылки необычна: после адреса ${counted(length, signs)}, бывает ${expected}; откройте её, не обрезана ли она.`,
  'link-token-signs': () =>
    'В ссылке есть знаки, которых в приглашениях не бывает: откройте её для проверки.',
  'link-short': ({ host }) =>
    `Короткая ссылка ${host} не показывает, куда ведёт: лучше записать полную ссылку с платформы.`,
  'link-host-unknown': ({ host }) => `Адрес ${host} программе не знаком: проверьте, что ссылка с платформы.`,
  'link-form-unknown': ({ host }) => `Ссылка на ${host} не похожа на приглашение: откройте её для проверки.`,
  'link-replaces': ({ place, older }) =>
    `Для «${place}» уже была ссылка ${older}: её заменяет новая, а прежнюю отключите на платформе.`,
  'link-replaced-before': ({ place }) => `Эту ссылку для «${place}» уже заменила другая: на листы идёт та.`,
  'link-person-unknown': ({ name, place }) =>
    `«${name}» в списке «${place}» нет: проверьте имя или загрузите список.`,
  'link-person-several': ({ name, place }) =>
    `«${name}» в списке «${place}» не один: добавьте ссылку в карточке этого места, выбрав человека.`,
  'link-expired': ({ day }) =>
    `Срок ссылки истёк ${shortDate(day)}: на листы она не попадёт, пока срок не исправлен.`,
  'link-day-unread': ({ text }) =>
    `Срок «${text}» не похож на дату и не записан: напишите его как 31.12.2026.`,
  'link-repeated': ({ line }) => `Эта ссылка уже стоит в строке ${line}: записана один раз.`,
};

const signsOf = { one: 'знака', few: 'знаков', many: 'знаков' };
const signs = { one: 'знак', few: 'знака', many: 'знаков' };

export const linkDoubtSentence = (doubt: LinkDoubt, words: Vocabulary): string => {
  // The table is typed by code; TypeScript cannot see that a doubt's own code picks its own sentence.
  const sentence = sentences[doubt.code] as (doubt: LinkDoubt, words: Vocabulary) => string;
  return sentence(quotableDetails(doubt), words);
};

/** `5А, родители`: the place that a link serves, short enough to stand inside a sentence. */
export const linkPlace = (unit: string, role: PlatformRole, words: Vocabulary): string =>
  `${unit}, ${words[role].plural.replace(/\s*\(.*/, '')}`;

/** What became of a file of links, in one line. */
export const storedLinksLine = (stored: number, unchanged: number, rejected: number): string => {
  const parts = [`Записано: ${counted(stored, links)}`];
  if (unchanged > 0) parts.push(`уже были: ${unchanged}`);
  if (rejected > 0) parts.push(`не взято: ${rejected}`);
  return `${parts.join(', ')}.`;
};

/** `3, 5–9` */
const numberRanges = (numbers: readonly number[]): string => {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number <= last.to + 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges
    .map(({ from, to }) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`))
    .join(', ');
};

/** `Строка 3: …`, `Строки 3, 5–9: …`, or `Лист «5А», строка 3: …`; lines in their order. */
export const atLines = (lines: readonly number[], sheet: string | undefined, sentence: string): string => {
  const place = `${new Set(lines).size === 1 ? 'строка' : 'строки'} ${numberRanges(lines)}`;
  return sheet === undefined
    ? `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${sentence}`
    : `Лист «${sheet}», ${place}: ${sentence}`;
};
