import type { Organisation, OrganisationKind, Platform } from '../../domain/organisation/organisation.ts';

const education = 'Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»';
const personalData = 'Федеральный закон от 27.07.2006 № 152-ФЗ «О персональных данных»';
const information =
  'Федеральный закон от 27.07.2006 № 149-ФЗ «Об информации, информационных технологиях и о защите информации»';
const mySchool =
  'Постановление Правительства РФ от 13.07.2022 № 1241 «О федеральной государственной информационной системе „Моя школа“»';
const distance =
  'Постановление Правительства РФ от 11.10.2023 № 1678 о правилах применения электронного обучения и дистанционных образовательных технологий';
const experiment =
  'Постановление Правительства РФ от 07.12.2020 № 2040 о проведении эксперимента по внедрению цифровой образовательной среды';
const guidance =
  'Письмо Минпросвещения России от 22.02.2022 № 04-127 «О направлении методических рекомендаций»';
const note = 'Письмо Минпросвещения России от 26.08.2022 № 04-643 «О направлении информации»';

const max: readonly string[] = [
  'Федеральный закон от 24.06.2025 № 156-ФЗ о создании многофункционального сервиса обмена информацией',
  'Федеральный закон от 01.04.2025 № 41-ФЗ о создании государственной информационной системы противодействия правонарушениям, совершаемым с использованием информационных и коммуникационных технологий',
  'Распоряжение Правительства РФ от 12.07.2025 № 1880-р об организации, обеспечивающей создание и функционирование многофункционального сервиса обмена информацией',
];

const byKind: Readonly<Record<OrganisationKind, readonly string[]>> = {
  school: [education, information, personalData, mySchool, distance, guidance, note],
  college: [education, information, personalData, distance, guidance, note],
  extra: [education, information, personalData, mySchool, experiment, distance],
  kindergarten: [education, information, personalData],
};

/** What an organisation begins with; what is repealed and what the region adds is for the user to mend (S0–S4). */
const starterBases = (kind: OrganisationKind, platform: Platform): readonly string[] =>
  platform === 'max' ? [...byKind[kind], ...max] : byKind[kind];

export const legalBasesOf = ({
  legalBases,
  kind,
  platform,
}: Pick<Organisation, 'legalBases' | 'kind' | 'platform'>): readonly string[] =>
  legalBases ?? starterBases(kind, platform);
