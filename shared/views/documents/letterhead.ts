import type { Organisation } from '../../domain/organisation/organisation.ts';
import { isBlank, tidy } from '../../domain/values/alphabet.ts';
import { fieldLabels, PHONE_ON_PAPER } from '../../text/documents/field-labels.ts';
import { phoneOnPaper } from '../../text/documents/phone.ts';

const labelled = (label: string, value: string): string => (isBlank(tidy(value)) ? '' : `${label} ${value}`);

const joinedKnown = (...parts: readonly string[]): string =>
  parts.filter((part) => !isBlank(tidy(part))).join(', ');

/** Where the organisation is, how to reach it, its registered numbers; '' for a line of which nothing is known. */
export const letterheadLines = (
  organisation: Organisation,
): readonly [address: string, contacts: string, requisites: string] => {
  const { address, city, phone, email, site, okpo, ogrn, inn, kpp } = organisation;
  return [
    tidy(isBlank(tidy(address)) ? city : address),
    joinedKnown(labelled(PHONE_ON_PAPER, phoneOnPaper(phone)), email, site),
    joinedKnown(
      labelled(fieldLabels.okpo, okpo),
      labelled(fieldLabels.ogrn, ogrn),
      labelled(fieldLabels.inn, inn),
      labelled(fieldLabels.kpp, kpp),
    ),
  ];
};

const namesItsKind =
  /^(?:г|гор|с|д|дер|п|пос|ст|х|рп|пгт|снт|аул|село|деревня|пос[её]лок|станица|хутор|город|слобода|р\.\s?п)[.\s]/i;

/** `г. Псков`; a place that names its own kind stays: «с. Павы», «посёлок Дедовичи». */
export const placeOf = ({ city }: Organisation): string => {
  const place = tidy(city);
  if (isBlank(place)) return '';
  return namesItsKind.test(place) || /(?<!\p{L})(?:село|деревня|пос[её]лок|станица|хутор|аул)$/iu.test(place)
    ? place
    : `г. ${place}`;
};
