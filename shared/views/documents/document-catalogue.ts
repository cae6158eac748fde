import type { DocumentKind } from '../../domain/documents/document-kind.ts';
import { byClass } from '../../domain/natural-order.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { fullName } from '../../domain/people/person.ts';
import type { OrderKind } from '../../domain/registers.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { FactName, ListName } from '../../text/documents/placeholders.ts';
import { studentsTakePart } from '../../text/documents/regulation/regulation-setting.ts';
import { annulmentActPaper } from './annulment-act.ts';
import { appointmentOrderPaper } from './appointment-order.ts';
import { destructionActPaper } from './destruction-act.ts';
import { handoverActPaper } from './handover-act.ts';
import { leaflet } from './leaflet.ts';
import type { PaperBuilder } from './paper-parts.ts';
import { acknowledgementSheet, classList, digitalServicesList } from './people-lists.ts';
import { registrationLetterPaper } from './registration-letter.ts';
import { actingAdministrators } from './school-facts.ts';
import { administratorConsent, administratorsOrder, classTeachersOrder } from './staff-orders.ts';
import { useOrder } from './use-order.ts';

/** One of several papers of the same kind: a class, a person. */
export type DocumentPart = { readonly id: string; readonly label: string };

/** Where acts are made: beside what they are about. */
export type MadeAt = 'invitations' | 'handover' | 'destruction';

export type DocumentEntry = {
  /** The register's kind when it is an order with a number. */
  readonly order?: OrderKind;
  /** What must be known, and what a template may use; those of `mayLack` may be empty. */
  readonly facts: readonly FactName[];
  readonly mayLack?: readonly FactName[];
  /** Must have rows. */
  readonly list?: ListName;
  /** May be empty. */
  readonly extraLists?: readonly ListName[];
  /** Made where its matter is done, not from the base alone: there a template of the school serves too. */
  readonly madeAt?: MadeAt;
  /** A paper for each of these. */
  readonly parts?: {
    readonly subject: 'classId' | 'personId';
    readonly of: (school: School) => readonly DocumentPart[];
  };
  readonly offered?: (organisation: Organisation) => boolean;
  readonly build: PaperBuilder;
};

const head = ['organisation', 'organisationShort'] as const satisfies readonly FactName[];

const orderFacts = [
  ...head,
  'place',
  'date',
  'number',
  'directorPost',
  'directorSignature',
  'administratorName',
] as const satisfies readonly FactName[];

const actFacts = [
  ...head,
  'place',
  'date',
  'dateInWords',
  'administratorName',
  'administratorSignature',
  'directorPost',
  'directorSignature',
] as const satisfies readonly FactName[];

const leafletFacts = [
  'organisationShort',
  'administratorName',
  'administratorEmail',
] as const satisfies readonly FactName[];

const classParts = (school: School): readonly DocumentPart[] => {
  const used = new Set(
    rowsOf(school.persons).flatMap(({ category, classId, leftOn }) =>
      category === 'student' && classId !== undefined && leftOn === undefined ? [classId] : [],
    ),
  );
  return rowsOf(school.classes)
    .filter(({ id, kind }) => kind === 'class' && used.has(id))
    .toSorted(byClass)
    .map(({ id, label }) => ({ id, label }));
};

const administratorParts = (school: School): readonly DocumentPart[] =>
  actingAdministrators(school).map(({ id, name }) => ({ id, label: fullName(name) }));

/** Every document: what it needs and how it is composed. The window, the command line and the tests follow it. */
export const documentCatalogue: Readonly<Record<DocumentKind, DocumentEntry>> = {
  appointment: {
    order: 'appointment',
    facts: [
      ...orderFacts,
      'administratorNameAccusative',
      'administratorPostAccusative',
      'administratorPhone',
      'administratorEmail',
      'administratorSignature',
    ],
    build: appointmentOrderPaper,
  },
  use: {
    order: 'use',
    facts: [...orderFacts, 'administratorShortDative', 'administratorSignature'],
    extraLists: ['bases'],
    build: useOrder,
  },
  classTeachers: {
    order: 'classTeachers',
    facts: [...orderFacts, 'administratorShortDative', 'administratorSignature', 'schoolYear'],
    list: 'classTeachers',
    build: classTeachersOrder,
  },
  administrators: {
    order: 'administrators',
    facts: [...orderFacts, 'administratorShortDative', 'administratorSignature'],
    list: 'administrators',
    build: administratorsOrder,
  },
  consent: {
    facts: [
      ...head,
      'place',
      'date',
      'person',
      'personPost',
      'personSignature',
      'directorPost',
      'directorSignature',
      'administratorName',
    ],
    mayLack: ['personPost'],
    parts: { subject: 'personId', of: administratorParts },
    build: administratorConsent,
  },
  letter: {
    facts: [
      ...head,
      'address',
      'contacts',
      'requisites',
      'date',
      'administratorName',
      'administratorPost',
      'administratorPhone',
      'administratorEmail',
      'appointmentReference',
      'directorPost',
      'directorSignature',
    ],
    mayLack: ['address', 'contacts', 'requisites'],
    build: registrationLetterPaper,
  },
  acknowledgement: {
    facts: [...head, 'useReference', 'administratorName'],
    mayLack: ['useReference', 'administratorName'],
    list: 'staff',
    build: acknowledgementSheet,
  },
  staffLeaflet: { facts: leafletFacts, build: leaflet('staff') },
  studentLeaflet: { facts: leafletFacts, offered: studentsTakePart, build: leaflet('student') },
  guardianLeaflet: { facts: leafletFacts, build: leaflet('guardian') },
  services: {
    facts: [...head, 'administratorName'],
    mayLack: ['administratorName'],
    list: 'services',
    build: digitalServicesList,
  },
  classList: {
    facts: [...head, 'className', 'classTeacher', 'dateInWords', 'peopleCount', 'administratorName'],
    mayLack: ['classTeacher', 'administratorName'],
    list: 'students',
    parts: { subject: 'classId', of: classParts },
    build: classList,
  },
  annulmentAct: {
    madeAt: 'invitations',
    facts: [...actFacts, 'reason', 'linksCount'],
    list: 'links',
    build: annulmentActPaper,
  },
  destructionAct: {
    madeAt: 'destruction',
    facts: [...actFacts, 'address', 'administratorPost', 'reason', 'destroyedCount'],
    list: 'destroyed',
    extraLists: ['extract'],
    build: destructionActPaper,
  },
  handoverAct: {
    madeAt: 'handover',
    facts: [...actFacts, 'administratorPost', 'successor', 'successorSignature', 'fileName', 'checksum'],
    list: 'contents',
    extraLists: ['openTasks'],
    build: handoverActPaper,
  },
};

/** Documents that can be made from the base at any time. */
export const isComposed = (kind: DocumentKind): boolean => documentCatalogue[kind].madeAt === undefined;

export const isOffered = (kind: DocumentKind, organisation: Organisation): boolean =>
  documentCatalogue[kind].offered?.(organisation) ?? true;
