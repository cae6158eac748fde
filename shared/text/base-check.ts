import type { BaseCheck, BaseProblem } from '../domain/base/base-check.ts';
import type { Damage } from '../domain/base/damage.ts';
import { assertNever } from '../domain/result.ts';
import { shortDate } from '../domain/values/calendar.ts';
import { failureSentence } from './failures.ts';
import { entries } from './words/nouns.ts';
import { counted, grouped } from './words/plural.ts';
import { quoted } from './words/quote.ts';

const damageSentence = (damage: Damage): string => {
  switch (damage.kind) {
    case 'unreadable':
      return 'Файл базы обрезан или испорчен: прочесть его нельзя.';
    case 'foreign':
      return 'В файле базы нет метки этой программы или номера вида данных.';
    case 'altered':
      return 'Файл базы изменён не программой или испорчен на диске: контрольная сумма не сходится.';
    case 'bad-value':
      return `В файле базы неверное или лишнее значение: ${damage.at}.`;
    case 'repeated-id':
      return `В файле базы повторяется номер записи: ${damage.at}.`;
    case 'dangling':
      return `В файле базы ${damage.at} указывает на запись ${damage.to}, которой нет.`;
    default:
      return assertNever(damage);
  }
};

/** What was found wrong, in one sentence. */
export const baseProblemSentence = (problem: BaseProblem): string => {
  switch (problem.code) {
    case 'base-damaged':
      return failureSentence(problem);
    case 'damage':
      return damageSentence(problem.damage);
    case 'journal-broken':
      return `Журнал нарушен с записи № ${problem.at}: она изменена, пропущена или вставлена.`;
    case 'journal-foreign':
      return 'Журнал и база расходятся: последняя запись журнала – не та, что отмечена в базе.';
    case 'journal-ahead':
      return `Журнал новее базы (${counted(problem.entries, entries)}), видимо, базу вернули из копии: он продолжится со следующего изменения.`;
    case 'backup-damaged':
      return `Резервная копия ${quoted(problem.name)} повреждена: на неё нельзя рассчитывать.`;
    case 'backup-locked':
      return failureSentence(problem);
    case 'backup-failed':
      return `Резервная копия ${shortDate(problem.day)} не записалась: проверьте место на диске и папку backups.`;
    case 'step-unreadable':
      return `Шаг отмены № ${problem.revision} не читается: вернуть его нельзя, на данные это не влияет.`;
    case 'attachment-lost':
      return `Приложенного файла ${quoted(problem.name)} нет в папке attachments, или он испорчен: верните его из копии папки или приложите снова.`;
    default:
      return assertNever(problem);
  }
};

/** What a sound base holds, in lines for a person. */
export const baseCheckLines = (check: BaseCheck): readonly string[] => [
  `База исправна: людей – ${grouped(check.counts.persons ?? 0)}, классов и групп (с общей для сотрудников) – ${grouped(check.counts.classes ?? 0)}.`,
  `Вид данных ${check.version}, изменений с создания: ${check.revision}.`,
  `Журнал цел: ${counted(check.journal.entries, entries)}. Резервных копий: ${check.backups.length}.`,
];
