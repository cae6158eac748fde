import { describe, expect, it } from 'vitest';
import { ownFormNamed, removeOwnForm, saveOwnForm } from '../../../../../shared/domain/reports/own-form.ts';
import type { OwnForm } from '../../../../../shared/domain/reports/report-records.ts';
import { failed } from '../../../../../shared/domain/result.ts';
import { unwrap } from '../../../../support/a-base.ts';
import { buildSchool } from '../../../../support/school-builder.ts';

const form = (own: Partial<OwnForm> = {}): OwnForm => ({
  id: 'f1',
  name: 'Сведения',
  indicators: ['students.share'],
  breakdown: 'school',
  sideways: false,
  ...own,
});

describe('a form of the district’s own', () => {
  it('is kept under its name, changed and removed', () => {
    const school = unwrap(saveOwnForm(buildSchool(), form({ name: ' Сведения ' })));
    expect(ownFormNamed(school, 'СВЕДЕНИЯ')?.name).toBe('Сведения');
    const changed = unwrap(saveOwnForm(school, form({ sideways: true })));
    expect([...changed.ownForms.values()].map(({ sideways }) => sideways)).toEqual([true]);
    expect(removeOwnForm(changed, 'f1').ownForms.size).toBe(0);
    expect(removeOwnForm(changed, 'other')).toBe(changed);
  });

  it('needs a name of its own and an indicator', () => {
    const school = unwrap(saveOwnForm(buildSchool(), form()));
    expect(saveOwnForm(school, form({ id: 'f2', name: 'сведения' }))).toEqual(
      failed({ code: 'form-name-taken', name: 'сведения' }),
    );
    expect(saveOwnForm(school, form({ id: 'f2', name: ' ' }))).toEqual(failed({ code: 'form-incomplete' }));
    expect(saveOwnForm(school, form({ id: 'f2', name: 'Пустая', indicators: [] }))).toEqual(
      failed({ code: 'form-incomplete' }),
    );
  });
});
