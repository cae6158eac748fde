import type { Administrator, Organisation } from './organisation.ts';

export type NextAdministrator = Pick<Administrator, 'surname' | 'givenName' | 'patronymic' | 'post'>;

/** The card as the next administrator gets it: with their name, and without the former one's phone and order. */
export const withNextAdministrator = (organisation: Organisation, to: NextAdministrator): Organisation => {
  const { administrator } = organisation;
  const isSame = (['surname', 'givenName', 'patronymic'] as const).every(
    (part) => administrator[part] === to[part],
  );
  if (to.surname === '' || isSame) return organisation;
  const { administratorCases: _former, ...rest } = organisation;
  return {
    ...rest,
    administrator: { ...to, phone: '', email: '' },
    appointmentOrder: { number: '', date: '' },
  };
};
