import type { RequestField } from '../../domain/documents/request-gaps.ts';
import type { OrganisationCard } from '../../domain/organisation/create-school.ts';

/** The text fields of the organisation's card, each by one name, as a form has them. */
export type CardField = RequestField | 'region' | 'address';

export type FlatCard = Pick<OrganisationCard, 'kind' | 'platform'> & {
  readonly fields: Readonly<Record<CardField, string>>;
};

export const flatCard = (card: OrganisationCard): FlatCard => ({
  kind: card.kind,
  platform: card.platform,
  fields: {
    fullName: card.fullName,
    shortName: card.shortName,
    city: card.city,
    region: card.region,
    address: card.address,
    phone: card.phone,
    email: card.email,
    site: card.site,
    inn: card.inn,
    kpp: card.kpp,
    okpo: card.okpo,
    ogrn: card.ogrn,
    directorSurname: card.director.surname,
    directorGivenName: card.director.givenName,
    directorPatronymic: card.director.patronymic,
    directorPost: card.director.post,
    administratorSurname: card.administrator.surname,
    administratorGivenName: card.administrator.givenName,
    administratorPatronymic: card.administrator.patronymic,
    administratorPost: card.administrator.post,
    administratorPhone: card.administrator.phone,
    administratorEmail: card.administrator.email,
    orderNumber: card.appointmentOrder.number,
    orderDate: card.appointmentOrder.date,
  },
});

export const cardOfFlat = ({ kind, platform, fields }: FlatCard): OrganisationCard => ({
  kind,
  platform,
  fullName: fields.fullName,
  shortName: fields.shortName,
  city: fields.city,
  region: fields.region,
  address: fields.address,
  phone: fields.phone,
  email: fields.email,
  site: fields.site,
  inn: fields.inn,
  kpp: fields.kpp,
  okpo: fields.okpo,
  ogrn: fields.ogrn,
  director: {
    surname: fields.directorSurname,
    givenName: fields.directorGivenName,
    patronymic: fields.directorPatronymic,
    post: fields.directorPost,
  },
  administrator: {
    surname: fields.administratorSurname,
    givenName: fields.administratorGivenName,
    patronymic: fields.administratorPatronymic,
    post: fields.administratorPost,
    phone: fields.administratorPhone,
    email: fields.administratorEmail,
  },
  appointmentOrder: { number: fields.orderNumber, date: fields.orderDate },
});
