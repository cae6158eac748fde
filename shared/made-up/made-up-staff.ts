import { addDays } from '../domain/values/calendar.ts';
import type { ClassSlot } from './made-up-classes.ts';
import { madeUpEmail, madeUpPhone } from './made-up-contacts.ts';
import { SCHOOL_YEAR_START } from './made-up-families.ts';
import { adultName, pickFamilyName, pickGivenName } from './made-up-names.ts';
import type { MadeUpPerson } from './made-up-person.ts';
import type { SeededRandom } from './seeded-random.ts';

type Post = { readonly position: string; readonly subject?: string; readonly classLabel?: string };

const LAST_PRIMARY_PARALLEL = 4;

const deputies = [
  'заместитель директора по учебно-воспитательной работе',
  'заместитель директора по воспитательной работе',
  'заместитель директора по безопасности',
  'заместитель директора по административно-хозяйственной части',
];

const subjects = [
  'информатика',
  'русский язык и литература',
  'математика',
  'английский язык',
  'история и обществознание',
  'физика',
  'химия',
  'биология',
  'география',
  'физическая культура',
  'технология',
  'музыка',
  'изобразительное искусство',
  'немецкий язык',
  'ОБЗР',
];

const otherPosts = [
  'педагог-психолог',
  'социальный педагог',
  'учитель-логопед',
  'педагог-организатор',
  'советник директора по воспитанию',
  'педагог дополнительного образования',
  'заведующий библиотекой',
  'секретарь',
  'специалист по кадрам',
  'лаборант',
  'заведующий хозяйством',
  'гардеробщик',
  'вахтёр',
  'рабочий по обслуживанию здания',
  'уборщик служебных помещений',
];

const posts = (classes: readonly ClassSlot[], size: number): readonly Post[] => {
  const primary = classes.filter(({ parallel }) => parallel <= LAST_PRIMARY_PARALLEL);
  const upper = classes.filter(({ parallel }) => parallel > LAST_PRIMARY_PARALLEL);
  const teachers = Math.max(
    upper.length + 3,
    size - 1 - deputies.length - otherPosts.length - primary.length,
  );
  return [
    { position: 'директор' },
    ...deputies.map((position) => ({ position })),
    ...primary.map(({ label }) => ({
      position: 'учитель',
      subject: 'начальные классы',
      classLabel: label,
    })),
    ...Array.from({ length: teachers }, (_, index) => {
      const classLabel = upper[index - 1]?.label;
      const subject = subjects[index % subjects.length] ?? '';
      return { position: 'учитель', subject, ...(classLabel === undefined ? {} : { classLabel }) };
    }),
    ...otherPosts.map((position) => ({ position })),
  ];
};

/** The staff with their posts; each class has a form-master among the teachers. */
export const pickStaff = (
  random: SeededRandom,
  classes: readonly ClassSlot[],
  size: number,
): readonly MadeUpPerson[] =>
  posts(classes, size).map((post, index) => {
    const gender = random.chance(0.2) ? 'male' : 'female';
    const family = pickFamilyName(random);
    const name = adultName(random, family, gender, pickGivenName(random, family.origin, gender));
    const number = index + 1;
    return {
      number,
      name,
      gender,
      category: 'staff',
      birthDate: addDays(`${SCHOOL_YEAR_START - 66}-01-01`, random.below(42 * 365)),
      phone: madeUpPhone(number),
      email: madeUpEmail(name, number),
      ...post,
    };
  });
