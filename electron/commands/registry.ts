import type { Command } from './command.ts';

type Entry = {
  /** One Russian line for the list of commands. */
  readonly summary: string;
  /** Loaded only when it is called: a command pays for its own libraries alone. */
  readonly load: () => Promise<Command>;
};

/** Every command of the program, in the order in which the work goes. */
export const commands: Readonly<Record<string, Entry>> = {
  init: {
    summary: 'создать базу по карточке организации',
    load: async () => (await import('./init.ts')).init,
  },
  organisation: {
    summary: 'заменить карточку организации в базе',
    load: async () => (await import('./organisation.ts')).organisation,
  },
  import: {
    summary: 'загрузить список учеников, родителей или сотрудников из файла',
    load: async () => (await import('./import.ts')).importRoster,
  },
  links: {
    summary: 'записать ссылки-приглашения по классам и ролям',
    load: async () => (await import('./links.ts')).links,
  },
  invites: {
    summary: 'сделать листки, списки или плакаты с приглашениями (.pdf)',
    load: async () => (await import('./invites.ts')).invites,
  },
  handed: {
    summary: 'отметить, какие листки выданы или потеряны: по номерам или по классам',
    load: async () => (await import('./handed.ts')).handed,
  },
  queue: {
    summary: 'показать, кому нужен новый листок и почему',
    load: async () => (await import('./queue.ts')).queue,
  },
  members: {
    summary: 'сверить список участников с платформы со списками школы',
    load: async () => (await import('./members.ts')).members,
  },
  requests: {
    summary: 'сверить заявки на вступление со списками школы',
    load: async () => (await import('./requests.ts')).requests,
  },
  report: {
    summary: 'сделать отчёт и страницу для директора (.xlsx, .pdf)',
    load: async () => (await import('./report.ts')).report,
  },
  request: {
    summary:
      'собрать заявку на регистрацию: приказ, письмо, сведения, черновик письма (.eml, .zip); приложить сканы, отметить ответ',
    load: async () => (await import('./request.ts')).request,
  },
  document: {
    summary:
      'составить документ школы (.docx): приказ, положение, памятку, лист; list – какие есть, all – все',
    load: async () => (await import('./document.ts')).document,
  },
  annul: {
    summary: 'аннулировать невостребованные ссылки: список и акт',
    load: async () => (await import('./annul.ts')).annul,
  },
  handover: {
    summary: 'передать дела: база, журнал и вложения одним зашифрованным файлом, и акт',
    load: async () => (await import('./handover.ts')).handover,
  },
  takeover: {
    summary: 'принять дела: открыть файл передачи и сделать из него базу',
    load: async () => (await import('./takeover.ts')).takeover,
  },
  year: {
    summary: 'перевести на новый учебный год: классы на параллель выше, выпускники выбывают',
    load: async () => (await import('./year.ts')).year,
  },
  check: {
    summary: 'проверить базу: вид данных, ссылки, журнал, резервные копии',
    load: async () => (await import('./check.ts')).check,
  },
  backups: {
    summary: 'показать резервные копии базы',
    load: async () => (await import('./backups.ts')).backups,
  },
  restore: {
    summary: 'восстановить базу из копии; и тогда, когда сама база не открывается',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
  journal: {
    summary: 'сохранить выписку из журнала (.xlsx)',
    load: async () => (await import('./journal.ts')).journal,
  },
  destroy: {
    summary: 'уничтожить данные давно выбывших с актом (.docx)',
    load: async () => (await import('./destroy.ts')).destroy,
  },
  password: {
    summary: 'задать, сменить или снять пароль базы (set, change, remove)',
    load: async () => (await import('./password.ts')).password,
  },
  recover: {
    summary: 'открыть базу по ключу восстановления и задать новый пароль',
    load: async () => (await import('./recover.ts')).recover,
  },
  demo: {
    summary: 'проделать всю работу на выдуманной школе',
    load: async () => (await import('./demo.ts')).demo,
  },
};
