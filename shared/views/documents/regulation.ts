import { chatsText, closingText, conductText, safetyText } from '../../text/documents/regulation/conduct.ts';
import {
  administratorText,
  classTeacherText,
  guardianText,
  headText,
  studentText,
  teacherText,
} from '../../text/documents/regulation/duties.ts';
import { generalText } from '../../text/documents/regulation/general.ts';
import { joiningText } from '../../text/documents/regulation/joining.ts';
import {
  type RegulationSetting,
  studentsTakePart,
} from '../../text/documents/regulation/regulation-setting.ts';
import type { Point, SubPoint } from '../paper.ts';
import { type Facts, listLines } from './facts.ts';

const section = (text: string, points: readonly SubPoint[]): Point => ({ text, points, section: true });

const list = ({ text, items }: { readonly text: string; readonly items: readonly string[] }): SubPoint => ({
  text,
  items: items.map((item, index) => `${item}${index === items.length - 1 ? '.' : ';'}`),
});

const bases = (facts: Facts): readonly SubPoint[] => {
  const items = listLines(facts, 'bases', 'text');
  if (items.length === 0) return [];
  return [facts.starter ? { text: generalText.bases, items } : list({ text: generalText.bases, items })];
};

/** The sections of the regulation for a kind of organisation and a platform (R6, S0–S4). */
export const regulationSections = (facts: Facts, setting: RegulationSetting): readonly Point[] => [
  section(generalText.title, [
    generalText.scope(facts.values.organisation),
    ...bases(facts),
    generalText.purpose(setting),
    generalText.workingPlace(setting),
    generalText.addition(setting),
    generalText.voluntary(setting),
    generalText.adoption(setting),
  ]),
  section(joiningText.title, [
    joiningText.users(setting),
    joiningText.structure(setting),
    joiningText.invitations,
    joiningText.requests,
    joiningText.confirmation,
    joiningText.movement,
    joiningText.unclaimed(setting),
  ]),
  section(administratorText.title, administratorText.points(setting)),
  section(headText.title, headText.points),
  section(classTeacherText.title(setting), classTeacherText.points(setting)),
  section(teacherText.title(setting), teacherText.points(setting)),
  ...(studentsTakePart(setting) ? [section(studentText.title(setting), studentText.points(setting))] : []),
  section(guardianText.title, guardianText.points(setting)),
  section(chatsText.title, chatsText.points(setting)),
  section(conductText.title, [
    list(conductText.rights),
    list(conductText.duties),
    list(conductText.bans(setting)),
  ]),
  section(safetyText.title, safetyText.points),
  section(closingText.title, closingText.points),
];
