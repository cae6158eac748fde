import { describe, expect, it } from 'vitest';
import { requestForm } from '../../../../../shared/views/request-form/request-form.ts';
import { anOrganisation, buildSchool } from '../../../../support/school-builder.ts';

const form = (own = {}) =>
  requestForm(buildSchool(), anOrganisation(own), '2026-11-21', '2026-11-21T08:00:00.000Z');

describe('the request on the screen', () => {
  it('shows what goes out when nothing is missing', () => {
    const { problems, missing, preview } = form();
    expect([problems, missing]).toEqual([{}, 0]);
    expect(preview?.mail.to).toBe('info@sferum.ru');
    expect(preview?.mail.subject).toBe('СФЕРУМ:Регистрация организации');
    expect(preview?.mail.text).toContain('Приказ о назначении администратора.docx');
    expect(preview?.order.blocks.map(({ kind }) => kind)).toContain('signatures');
  });

  it('says at each field what is wrong with it, and shows no preview', () => {
    const { problems, missing, preview } = form({
      inn: '7707083894',
      appointmentOrder: { number: '', date: '' },
    });
    expect(missing).toBe(3);
    expect(problems.orderNumber).toEqual({ reason: 'empty', sentence: 'Нужно заполнить' });
    expect(problems.inn?.sentence).toContain('контрольная цифра');
    expect(problems.orderDate?.reason).toBe('empty');
    expect(preview).toBeNull();
  });

  it('asks for a case that only the user knows, and shows the others', () => {
    const { administrator } = anOrganisation();
    const unsure = form({ administrator: { ...administrator, surname: 'Воробей' } });
    expect(unsure.cases.map(({ part, settled }) => [part, settled])).toEqual([
      ['name', false],
      ['post', true],
    ]);
    expect(unsure.warnings.join(' ')).not.toContain('Воробей');
  });
});
