import type { Organisation, OrganisationKind } from '../../domain/organisation/organisation.ts';
import type { Noun, Vocabulary } from '../../domain/organisation/vocabulary.ts';

/** `forms` are: one, few, many, plural, genitive, dative, instrumental. */
export const noun = (forms: string): Noun => {
  const [one = '', few = '', many = '', plural = '', genitive = '', dative = '', instrumental = ''] =
    forms.split('|');
  return { one, few, many, plural, genitive, dative, instrumental };
};

const guardian = noun(
  'родитель (законный представитель)|родителя (законных представителя)|родителей (законных представителей)|' +
    'родители (законные представители)|родителя (законного представителя)|' +
    'родителю (законному представителю)|родителем (законным представителем)',
);
const employee = noun('сотрудник|сотрудника|сотрудников|сотрудники|сотрудника|сотруднику|сотрудником');
const administrator = noun(
  'администратор|администратора|администраторов|администраторы|администратора|администратору|администратором',
);
const group = noun('группа|группы|групп|группы|группы|группе|группой');
const curator = noun('куратор|куратора|кураторов|кураторы|куратора|куратору|куратором');
const pedagogue = noun('педагог|педагога|педагогов|педагоги|педагога|педагогу|педагогом');

const common = { guardian, employee, administrator, annulment: 'аннулирование', annul: 'аннулировать' };

/** The words of each kind of organisation, as the regulations use them (S0–S4). */
export const vocabularies: Readonly<Record<OrganisationKind, Vocabulary>> = {
  school: {
    ...common,
    schoolClass: noun('класс|класса|классов|классы|класса|классу|классом'),
    student: noun('ученик|ученика|учеников|ученики|ученика|ученику|учеником'),
    teacher: noun('учитель|учителя|учителей|учителя|учителя|учителю|учителем'),
    classTeacher: noun(
      'классный руководитель|классных руководителя|классных руководителей|классные руководители|' +
        'классного руководителя|классному руководителю|классным руководителем',
    ),
    staffroom: 'Учительская',
  },
  college: {
    ...common,
    schoolClass: group,
    student: noun('студент|студента|студентов|студенты|студента|студенту|студентом'),
    teacher: noun(
      'преподаватель|преподавателя|преподавателей|преподаватели|преподавателя|преподавателю|преподавателем',
    ),
    classTeacher: curator,
    staffroom: 'Сотрудники',
  },
  extra: {
    ...common,
    schoolClass: group,
    student: noun('обучающийся|обучающихся|обучающихся|обучающиеся|обучающегося|обучающемуся|обучающимся'),
    teacher: pedagogue,
    classTeacher: noun(
      'руководитель группы|руководителя групп|руководителей групп|руководители групп|' +
        'руководителя группы|руководителю группы|руководителем группы',
    ),
    staffroom: 'Сотрудники',
  },
  kindergarten: {
    ...common,
    schoolClass: group,
    student: noun(
      'воспитанник|воспитанника|воспитанников|воспитанники|воспитанника|воспитаннику|воспитанником',
    ),
    teacher: noun('воспитатель|воспитателя|воспитателей|воспитатели|воспитателя|воспитателю|воспитателем'),
    classTeacher: noun(
      'воспитатель группы|воспитателя групп|воспитателей групп|воспитатели групп|' +
        'воспитателя группы|воспитателю группы|воспитателем группы',
    ),
    staffroom: 'Сотрудники',
  },
};

/** The organisation's words: those of its kind, with its own changes (R2). */
export const vocabularyOf = (organisation: Pick<Organisation, 'kind' | 'words'>): Vocabulary => ({
  ...vocabularies[organisation.kind],
  ...organisation.words,
});
