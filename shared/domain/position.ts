import type { PlatformRole, StaffFunction } from './role.ts';

type Post = { readonly platformRole: PlatformRole; readonly functions: readonly StaffFunction[] };

const deputy = /зам(?:\.|еститель|\s|дир)|завуч/;
const head =
  /директор|заведующ(?:ий|ая)\s+(?:детск|доу|мбдоу|мадоу|мдоу)|^заведующ(?:ий|ая)$|руководитель\s+(?:учреждения|организации|школы)/;
const teaching =
  /учител|преподавател|педагог|воспитател[ья](?![а-я])|тьютор|логопед|дефектолог|психолог|мастер\s+(?:п\/о|производств)|концертмейстер|тренер|инструктор|методист|вожат|куратор|классн\S*\s+руковод/;

/** The platform's role and the functions that a post gives: who teaches or leads is a teacher there, others are employees. */
export const postOf = (position: string, subject: string): Post => {
  const text = position.toLowerCase().replace(/ё/g, 'е');
  const functions: StaffFunction[] = [];
  if (deputy.test(text)) functions.push('deputy');
  else if (head.test(text)) functions.push('director');
  const teaches = subject !== '' || (teaching.test(text) && !/помощник|младш|ассистент/.test(text));
  if (teaches) functions.push('subjectTeacher');
  const leads = functions.includes('director') || functions.includes('deputy');
  if (functions.length === 0) functions.push('other');
  return { platformRole: leads || teaches ? 'teacher' : 'employee', functions };
};
