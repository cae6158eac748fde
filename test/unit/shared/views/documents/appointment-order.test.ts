import { describe, expect, it } from 'vitest';
import { annulmentAct } from '../../../../../shared/views/documents/annulment-act.ts';
import { appointmentOrder } from '../../../../../shared/views/documents/appointment-order.ts';
import { placeOf } from '../../../../../shared/views/documents/letterhead.ts';
import type { Paper } from '../../../../../shared/views/paper.ts';
import { aLink, anOrganisation, buildSchool } from '../../../../support/school-builder.ts';

const kinds = ({ blocks }: Paper): readonly string[] => blocks.map((block) => block.kind);
const firstPoint = ({ blocks }: Paper): string =>
  blocks.flatMap((block) => (block.kind === 'points' ? block.points : []))[0]?.text ?? '';

describe('the order of appointment', () => {
  it('appoints in the accusative and asks for an acknowledgement', () => {
    const order = appointmentOrder(anOrganisation());
    expect(firstPoint(order)).toBe(
      'Назначить Соснина Петра Ильича, учителя информатики, администратором платформы «Сферум» (далее – администратор).',
    );
    expect(kinds(order).slice(-2)).toEqual(['signatures', 'acknowledgement']);
  });

  it.each(['№ 17', '№17', 'N 17', '17'])('writes the number %s with one sign', (number) => {
    const order = appointmentOrder(anOrganisation({ appointmentOrder: { number, date: '2026-09-01' } }));
    expect(order.blocks.find((block) => block.kind === 'dateline')).toMatchObject({ number: '№ 17' });
  });

  it('lets the head take the duties on themselves', () => {
    const { director, administrator } = anOrganisation();
    const order = appointmentOrder(anOrganisation({ administrator: { ...administrator, ...director } }));
    expect(firstPoint(order)).toContain('возложить на себя');
    expect(kinds(order).at(-1)).toBe('signatures');
  });
});

describe('the place', () => {
  it.each([
    ['Псков', 'г. Псков'],
    ['Барнаул', 'г. Барнаул'],
    ['Мирный посёлок', 'Мирный посёлок'],
    ['Нижний Новгород', 'г. Нижний Новгород'],
    ['г. Псков', 'г. Псков'],
    ['с. Павы', 'с. Павы'],
    ['посёлок Лесной', 'посёлок Лесной'],
    ['рп. Дедовичи', 'рп. Дедовичи'],
    ['', ''],
  ])('%s: %s', (city, expected) => {
    expect(placeOf(anOrganisation({ city }))).toBe(expected);
  });
});

describe('the act of annulment', () => {
  const links = [aLink({ addedOn: '2026-10-01', classId: 'class-unknown' })];

  it('counts the days of each link and names an unknown class with a dash', () => {
    const act = annulmentAct(buildSchool({ links }), links, 'не востребованы 30 дней', '2026-11-21').paper;
    const table = act.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows).toEqual([
      ['1', '–', 'Ученик', links[0]?.url, '01.10.2026', '51'],
    ]);
  });

  it('leaves out signatures of people who are not on the card', () => {
    const nobody = { surname: '', givenName: '', patronymic: '', post: '' };
    const organisation = anOrganisation({ director: nobody, city: '' });
    const act = annulmentAct(buildSchool({ organisation, links }), links, 'не нужны', '2026-11-21').paper;
    const signatures = act.blocks.find((block) => block.kind === 'signatures');
    expect(signatures?.kind === 'signatures' && signatures.signatures).toHaveLength(1);
  });
});
