import type { OrganisationCard } from '../domain/organisation/create-school.ts';
import type { MadeUpPerson } from './made-up-person.ts';

/** A school that is nowhere; its numbers have right check digits and a region that was never given out. */
export const madeUpCard = (director: MadeUpPerson, administrator: MadeUpPerson): OrganisationCard => ({
  kind: 'school',
  platform: 'max',
  fullName: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12» города Зареченска',
  shortName: 'МБОУ «Средняя школа № 12» г. Зареченска',
  city: 'Зареченск',
  region: 'Заозёрный край',
  address: '600000, Заозёрный край, г. Зареченск, ул. Школьная, д. 12',
  phone: '+79000000012',
  email: 'school12@example.org',
  site: 'https://school12.example.org',
  inn: '9800012347',
  kpp: '980001001',
  okpo: '45127637',
  ogrn: '1029800012340',
  director: { ...director.name, post: 'директор' },
  administrator: {
    ...administrator.name,
    post: `${administrator.position ?? 'учитель'} информатики`,
    phone: administrator.phone ?? '',
    email: administrator.email ?? '',
  },
  appointmentOrder: { number: '118-ОД', date: '2026-08-28' },
});
