/** What each command does, in the order in which the work goes. */
export const commandSummaries = {
  init: 'создать базу по карточке организации',
  organisation: 'заменить карточку организации в базе',
  import: 'загрузить список учеников, родителей или сотрудников из файла',
  links: 'записать ссылки-приглашения по классам и ролям',
  invites: 'сделать листки, списки или плакаты с приглашениями (.pdf)',
  handed: 'отметить, какие листки выданы или потеряны: по номерам или по классам',
  queue: 'показать, кому нужен новый листок и почему',
  members: 'сверить список участников с платформы со списками школы',
  requests: 'сверить заявки на вступление со списками школы',
  report: 'сделать отчёт и страницу для директора (.xlsx, .pdf)',
  request:
    'собрать заявку на регистрацию: приказ, письмо, сведения, черновик письма (.eml, .zip); приложить сканы, отметить ответ',
  document:
    'составить документ школы (.docx): приказ, положение, памятку, лист; list – какие есть, all – все',
  annul: 'аннулировать невостребованные ссылки: список и акт',
  handover: 'передать дела: база, журнал и вложения одним зашифрованным файлом, и акт',
  takeover: 'принять дела: открыть файл передачи и сделать из него базу',
  year: 'перевести на новый учебный год: классы на параллель выше, выпускники выбывают',
  check: 'проверить базу: вид данных, ссылки, журнал, резервные копии',
  backups: 'показать резервные копии базы',
  restore: 'восстановить базу из копии; и тогда, когда сама база не открывается',
  journal: 'сохранить выписку из журнала (.xlsx)',
  destroy: 'уничтожить данные давно выбывших с актом (.docx)',
  password: 'задать, сменить или снять пароль базы (set, change, remove)',
  recover: 'открыть базу по ключу восстановления и задать новый пароль',
  demo: 'проделать всю работу на выдуманной школе',
} as const;

export type CommandName = keyof typeof commandSummaries;

export const isCommandName = (typed: string): typed is CommandName => Object.hasOwn(commandSummaries, typed);

/** What the command line says of itself and of what was typed. */
export const commandLineText = {
  commands: 'Администратор Сферум. Команды:',
  platformExpected: 'откуда список: max или vk',
  files: {
    roster: 'файл со списком',
    members: 'файл со списком участников (.txt, .csv или .xlsx)',
    requests: 'файл с заявками на вступление (.txt, .csv или .xlsx)',
    links: 'файл со ссылками (.csv, .xlsx или .txt)',
    card: 'файл с карточкой организации (.json)',
    handover: 'файл передачи',
  },
  /** What an option was expected to be. */
  expected: {
    noValue: 'писать его без значения',
    value: 'значение после него',
    once: 'указать его один раз',
    day: 'день, который есть в календаре, например 01.09.2026',
  },
  progress: (done: number, total: number): string => (total > 0 ? `${done} из ${total}` : String(done)),
  cardKeys: 'Поля карточки в файле .json (точка – поле внутри записи):',
  unnamed: 'без названия',
  /** What may be done with a base that another has. */
  inUse: (canTake: boolean): readonly string[] => [
    'Только посмотреть можно и сейчас: добавьте --read-only.',
    ...(canTake
      ? ['Программа на том компьютере давно не отвечает: если она точно закрыта, добавьте --take-over.']
      : []),
  ],
  baseMade: (folder: string, name: string): string => `База создана: ${folder} (${name}).`,
} as const;
