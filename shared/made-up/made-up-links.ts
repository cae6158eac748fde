import type { ClassSlot } from './made-up-classes.ts';
import type { MadeUpLink } from './made-up-person.ts';
import type { SeededRandom } from './seeded-random.ts';

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const token = (random: SeededRandom, length: number, more: string): string => {
  const letters = [...alphanumeric, ...more];
  return Array.from({ length }, () => random.pick(letters)).join('');
};

/** Addresses in the forms of real ones with tokens that lead nowhere. */
const forms = {
  max: (random: SeededRandom) => `https://max.ru/join/${token(random, 43, '-_')}`,
  sferum: (random: SeededRandom) => `https://sferum.ru/?p=messages&join=${token(random, 35, '/_')}=`,
  vk: (random: SeededRandom) => `https://vk.me/join/${token(random, 27, '/_')}=`,
};

const OLD_SFERUM_PARALLEL = 8;
const OLD_VK_PARALLEL = 11;

/** One link for each class and role, and two for the staff; a few classes have not moved to MAX yet. */
export const pickLinks = (random: SeededRandom, classes: readonly ClassSlot[]): readonly MadeUpLink[] => {
  const formOf = ({ parallel, letter }: ClassSlot): keyof typeof forms => {
    if (parallel === OLD_SFERUM_PARALLEL && letter === 'А') return 'sferum';
    return parallel === OLD_VK_PARALLEL && letter === 'А' ? 'vk' : 'max';
  };
  return [
    { classLabel: null, role: 'teacher', url: forms.max(random) },
    { classLabel: null, role: 'employee', url: forms.max(random) },
    ...classes.flatMap((slot): readonly MadeUpLink[] => [
      { classLabel: slot.label, role: 'student', url: forms[formOf(slot)](random) },
      { classLabel: slot.label, role: 'guardian', url: forms[formOf(slot)](random) },
    ]),
  ];
};
