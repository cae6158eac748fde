import type { OrganisationKind } from '../../domain/organisation/organisation.ts';

const blankProtocol = 'протокол от ____________ № ____';

type Mark = { readonly word: string; readonly by: string };

const marks: Readonly<Record<OrganisationKind, readonly Mark[]>> = {
  school: [
    { word: 'ПРИНЯТО', by: 'педагогическим советом' },
    { word: 'УЧТЕНО МНЕНИЕ', by: 'совета обучающихся' },
    { word: 'УЧТЕНО МНЕНИЕ', by: 'совета родителей' },
  ],
  college: [
    { word: 'ПРИНЯТО', by: 'педагогическим советом' },
    { word: 'УЧТЕНО МНЕНИЕ', by: 'студенческого совета' },
    { word: 'УЧТЕНО МНЕНИЕ', by: 'совета родителей' },
  ],
  extra: [{ word: 'ПРИНЯТО', by: 'педагогическим советом' }],
  kindergarten: [
    { word: 'ПРИНЯТО', by: 'педагогическим советом' },
    { word: 'УЧТЕНО МНЕНИЕ', by: 'совета родителей' },
  ],
};

/** Who must have seen a local act before it is approved: each mark in its lines, the protocol left to be written. */
export const approvalMarks = (kind: OrganisationKind): readonly (readonly string[])[] =>
  marks[kind].map(({ word, by }) => [word, by, blankProtocol]);

/** An abbreviation stands in any case: «приказом МБОУ СОШ № 5»; other names would have to be declined. */
const isAbbreviation = (name: string): boolean => /^(?:\p{Lu}{2,}|\{)/u.test(name);

export const approvedBy = (organisation: string, date: string, number: string): readonly string[] => [
  'УТВЕРЖДЕНО',
  `приказом ${isAbbreviation(organisation) ? organisation : 'руководителя организации'}`,
  `от ${date} № ${number}`,
];
