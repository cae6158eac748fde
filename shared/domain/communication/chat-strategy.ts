import type { Organisation, OrganisationKind } from '../organisation/organisation.ts';
import type { ChatKind, ChatStrategy } from './chat-kind.ts';

const channels = ['schoolChannel', 'staffChannel'] as const;

const startingKinds: Readonly<Record<OrganisationKind, readonly ChatKind[]>> = {
  school: ['classStudents', 'classGuardians', 'management', 'staff', 'guardianActivists', ...channels],
  college: ['classStudents', 'classGuardians', 'management', 'staff', 'studentActivists', ...channels],
  extra: ['classStudents', 'classGuardians', 'management', 'staff', ...channels],
  kindergarten: ['classGuardians', 'management', 'staff', 'guardianActivists', ...channels],
};

/** The organisation's own strategy, else that with which its kind begins. */
export const strategyOf = ({ kind, chatStrategy }: Organisation): ChatStrategy =>
  chatStrategy ?? { kinds: startingKinds[kind], studentsFrom: 1 };
