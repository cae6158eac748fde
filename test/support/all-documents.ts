// Every document of the catalogue for a kind of organisation and a platform, from a small school that has it all.

import { documentKinds } from '../../shared/domain/documents/document-kind.ts';
import type {
  Organisation,
  OrganisationKind,
  Platform,
} from '../../shared/domain/organisation/organisation.ts';
import type { School } from '../../shared/domain/school.ts';
import { vocabularyOf } from '../../shared/text/words/vocabulary.ts';
import { annulmentAct } from '../../shared/views/documents/annulment-act.ts';
import { destructionAct } from '../../shared/views/documents/destruction-act.ts';
import { documentCatalogue, isComposed, isOffered } from '../../shared/views/documents/document-catalogue.ts';
import { handoverAct } from '../../shared/views/documents/handover-act.ts';
import type { WritableDocument } from '../../shared/views/documents/paper-parts.ts';
import { paperSetting } from '../../shared/views/documents/paper-setting.ts';
import { schoolFacts } from '../../shared/views/documents/school-facts.ts';
import type { Paper } from '../../shared/views/paper.ts';
import { aClass, aLink, anOrganisation, aPerson, aStaffroom, buildSchool } from './school-builder.ts';

const surnames = ['Воронин', 'Галкин', 'Дятлов', 'Журавлёв', 'Зимородков', 'Куликов', 'Лебедев'] as const;

export const peopledSchool = (own: Partial<Organisation> = {}, staffCount = 71): School => {
  const organisation = anOrganisation({ inn: '7707083893', ogrn: '1027700132195', ...own });
  const labels = organisation.kind === 'school' ? ['5А', '5Б', '10А'] : ['Ромашка', 'П-101', 'Старшая № 2'];
  const words = vocabularyOf(organisation);
  const staff = Array.from({ length: staffCount }, (_unused, index) =>
    aPerson({
      id: `staff-${index}`,
      category: 'staff',
      name: {
        surname: surnames[index % surnames.length] ?? '',
        givenName: 'Илья',
        patronymic: 'Петрович',
      },
      position: words.teacher.one,
      states: [{ state: 'joined', on: '2026-09-02', source: 'hand' }],
    }),
  );
  const classes = labels.map((label, index) =>
    aClass(label, { id: `class-${index}`, ...(staffCount > index && { formMasterId: `staff-${index}` }) }),
  );
  return buildSchool({
    organisation,
    classes: [aStaffroom(), ...classes],
    persons: [
      ...staff,
      ...classes.flatMap(({ id }) =>
        surnames.map((surname) =>
          aPerson({ classId: id, name: { surname, givenName: 'Пётр', patronymic: '' } }),
        ),
      ),
    ],
    appointments:
      staffCount < 2
        ? []
        : ['staff-1', 'staff-0'].map((personId, index) => ({
            id: `appointment-${index}`,
            personId,
            consentOn: '2026-09-03',
            orderNumber: '',
          })),
  });
};

export type NamedPaper = { readonly name: string; readonly paper: Paper };

/** Acts on what was done elsewhere, with all that a template may use. */
export const actsOf = (school: School): readonly WritableDocument[] => [
  annulmentAct(
    school,
    [
      aLink({ addedOn: '2026-10-01', classId: [...school.classes.keys()][1] ?? '' }),
      aLink({ addedOn: '2026-10-05', role: 'guardian' }),
    ],
    'не востребованы 30 дней',
    '2026-11-21',
  ),
  destructionAct(school, {
    on: '2026-11-21',
    reason: 'достигнута цель обработки, прошёл год после выбытия',
    destroyed: [{ whose: 'Выбывшие', what: 'фамилия, имя, отчество, дата рождения', count: 31 }],
    extract: [['118', '21.11.2026 10:15', 'Уничтожены данные: 31 человек', 'sosnin']],
  }),
  handoverAct(school, {
    on: '2026-11-21',
    to: { surname: 'Дятлова', givenName: 'Нина', patronymic: 'Львовна', post: 'Методист' },
    fileName: 'Передача 21.11.2026.sferum',
    checksum: '',
    contents: [
      ['Люди', '812'],
      ['Ссылки-приглашения', '33'],
    ],
    openTasks: ['Исключить на платформе выбывших: 4 человека'],
  }),
];

/** The papers by the names of their files. */
export const allPapers = (school: School): readonly NamedPaper[] => {
  const { organisation } = school;
  const setting = paperSetting(organisation);
  const composed = documentKinds
    .filter((kind) => isComposed(kind) && isOffered(kind, organisation))
    .flatMap((kind): readonly NamedPaper[] => {
      const { parts, build } = documentCatalogue[kind];
      const part = parts?.of(school)[0];
      const subject = {
        date: '2026-11-21',
        number: '118-ОД',
        ...(parts && part && { [parts.subject]: part.id }),
      };
      return [{ name: kind, paper: build(schoolFacts(school, subject), setting) }];
    });
  return [...composed, ...actsOf(school).map(({ kind, paper }) => ({ name: kind, paper }))];
};

export const kindsAndPlatforms = (['school', 'college', 'extra', 'kindergarten'] as const).flatMap(
  (kind: OrganisationKind) => (['max', 'vk'] as const).map((platform: Platform) => ({ kind, platform })),
);
