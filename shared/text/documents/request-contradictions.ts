import type { Contradiction } from '../../domain/documents/request-contradictions.ts';
import { assertNever } from '../../domain/result.ts';
import { shortDate } from '../../domain/values/calendar.ts';
import { quoted } from '../words/quote.ts';
import { phoneOnPaper } from './phone.ts';

/** A contradiction in a sentence. */
export const contradictionSentence = (found: Contradiction): string => {
  switch (found.kind) {
    case 'rosterPhone':
      return `В карточке телефон администратора ${phoneOnPaper(found.card)}, а в списке сотрудников ${phoneOnPaper(found.roster)}: права дадут номеру из карточки.`;
    case 'questionPhone':
      return `В строке ${quoted(found.label)} номер ${phoneOnPaper(found.value)}, а в приказе и письме ${phoneOnPaper(found.card)}: номер должен быть один.`;
    case 'questionAlphabets':
      return `В строке ${quoted(found.label)} смешаны русские и латинские буквы: ${quoted(found.part)}.`;
    case 'questionEmpty':
      return `Строка ${quoted(found.label)} в сведениях пустая: впишите ответ или уберите её.`;
    case 'orderInFuture':
      return `Дата приказа ${shortDate(found.day)} ещё не наступила.`;
    case 'orderDate':
      return `Приказ № ${found.number} в карточке от ${shortDate(found.card)}, а в реестре приказов от ${shortDate(found.register)}.`;
    case 'laterOrder':
      return `В реестре есть более поздний приказ о назначении администратора – № ${found.number} от ${shortDate(found.register)}, а заявка ссылается на приказ от ${shortDate(found.card)}: проверьте, какой действует.`;
    case 'region':
      return `ИНН начинается с региона ${found.inn}, а в ОГРН регион ${found.ogrn}: проверьте оба номера по свидетельствам.`;
    default:
      return assertNever(found);
  }
};
