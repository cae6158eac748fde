import type { SeededRandom } from './seeded-random.ts';

export type ClassSlot = {
  readonly label: string;
  readonly parallel: number;
  readonly letter: string;
  readonly seats: number;
};

const letters = [...'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ'];

/** How many classes a parallel has in a school of 33: fewer at the top, where many leave after the ninth. */
const parallelsOf33: readonly number[] = [4, 3, 3, 4, 3, 3, 3, 3, 3, 2, 2];
const STUDENTS_OF_33 = 900;

/** Classes of uneven size with exactly `students` seats together. */
export const classSlots = (random: SeededRandom, students: number): readonly ClassSlot[] => {
  const scale = Math.max(students / STUDENTS_OF_33, 1 / 33);
  const counts = parallelsOf33.map((count) => Math.min(letters.length, Math.round(count * scale)));
  if (Math.max(...counts) === 0) counts[4] = 1;
  const bare = counts.flatMap((count, index) =>
    letters
      .slice(0, count)
      .map((letter) => ({ label: `${index + 1}${letter}`, parallel: index + 1, letter })),
  );
  const weights = bare.map(() => 0.75 + random.fraction() / 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  return bare.map((slot, index) => {
    const before = Math.round((passed / total) * students);
    passed += weights[index] ?? 0;
    return { ...slot, seats: Math.round((passed / total) * students) - before };
  });
};
