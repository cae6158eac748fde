import { folded } from '../values/alphabet.ts';
import type { Person } from './person.ts';
import type { PlatformRole, StaffFunction } from './role.ts';

type Post = { readonly platformRole: PlatformRole; readonly functions: readonly StaffFunction[] };

const deputy = /зам(?:\.|еститель|\s|дир)|завуч|заведующ(?:ий|ая)\s+учебной\s+частью/;
const head =
  /(?<![а-я])директор(?![а-я])|^(?:и\.?\s*о\.?|врио|исполняющ\S+\s+обязанности)\s+директора|заведующ(?:ий|ая)\s+(?:детск|доу|мбдоу|мадоу|мдоу)|^заведующ(?:ий|ая)$|руководитель\s+(?:учреждения|организации|школы)/;
/** The pedagogical posts of the state nomenclature, by the words that tell them from others. */
const teaching =
  /учител(?:ь|я)(?![а-я])|учительниц|преподавател[ья]|педагог|воспитател[ья](?![а-я])|тьютор|логопед|дефектолог|мастер\s+(?:п\/о|производств)|концертмейстер|тренер|инструктор\s+по\s+(?:физ|труду)|методист|вожат|куратор|классн\S*\s+руковод|музыкальн\S*\s+руковод|руководитель\s+физ|советник\s+директора|доцент|профессор/;
const assisting = /помощник|мл(?:адш\S*|\.)\s*воспитател|ассистент|секретар|уборщи|лаборант/;

const other =
  /^(?:бухгалтер|библиотекар|психолог|медицинск|медсестр|фельдшер|врач|повар|сторож|вахт[её]р|охранник|дворник|водител|завхоз|кладовщи|делопроизводител|специалист|инженер|программист|администратор|системн\S* администратор|рабоч|гардеробщи|слесар|электрик|электромонт|плотник|экономист|юрист|кадров)/;

/** Whether a text begins as the name of a post does. */
export const namesPost = (text: string): boolean => {
  const plain = folded(text);
  return [deputy, head, teaching, assisting, other].some((post) => plain.search(post) === 0);
};

/**
 * The platform's role and the functions that a post gives: who holds a pedagogical post or has a subject is a teacher
 * there, everybody else an employee, the head and the deputies too unless they teach besides.
 */
export const postOf = (position: string, subject: string): Post => {
  const text = folded(position);
  const functions: StaffFunction[] = [];
  if (deputy.test(text)) functions.push('deputy');
  else if (head.test(text)) functions.push('director');
  const teaches = subject !== '' || (teaching.test(text) && !assisting.test(text));
  if (teaches) functions.push('subjectTeacher');
  if (functions.length === 0) functions.push('other');
  return { platformRole: teaches ? 'teacher' : 'employee', functions };
};

/** What a staff member does at the school: what the card says, else what the post tells. */
export const functionsOf = ({
  functions,
  position = '',
}: Pick<Person, 'functions' | 'position'>): readonly StaffFunction[] =>
  functions ?? postOf(position, '').functions;
