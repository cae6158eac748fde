import { useState } from 'react';
import type { ClassStep, NewClass, TransferMove } from '../../../shared/domain/classes/transfer-year.ts';
import type { ProposedStep, ProposedTransfer } from '../../../shared/views/classes/propose-transfer.ts';

/** A year transfer as the user shapes it, from what was proposed. */
export const useTransfer = (proposed: ProposedTransfer) => {
  const [steps, setSteps] = useState<readonly ProposedStep[]>(proposed.classes);
  const [newClasses, setNewClasses] = useState<readonly NewClass[]>(proposed.newClasses);
  const [moves, setMoves] = useState<readonly TransferMove[]>([]);
  const transfer = {
    schoolYear: proposed.schoolYear,
    classes: steps.map(({ classId, fate, label, intoId, formMasterId }) => ({
      classId,
      fate,
      label,
      intoId,
      formMasterId,
    })),
    newClasses: [...newClasses],
    moves: [...moves],
  };
  /** Where people can go: the classes that go on, under their new names, and the new ones. */
  const targets = [
    ...steps
      .filter(({ fate }) => fate === 'up' || fate === 'stay')
      .map(({ classId, label }) => ({ value: classId, label })),
    ...newClasses.map(({ key, label }) => ({ value: key, label })),
  ].filter(({ label }) => label.trim() !== '');
  return {
    ...{ steps, newClasses, moves, transfer, targets },
    /** What the program guessed and the user has left as it was. */
    guessed: steps.filter(({ guessed }) => guessed),
    changeStep: (classId: string, part: Partial<ClassStep>) =>
      setSteps((before) =>
        before.map((one) => {
          const isDecided = part.fate !== undefined || part.label !== undefined;
          return one.classId === classId ? { ...one, ...part, guessed: one.guessed && !isDecided } : one;
        }),
      ),
    changeNew: (key: string, part: Partial<NewClass>) =>
      setNewClasses((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one))),
    addNew: () =>
      setNewClasses((before) => [
        ...before,
        { key: `typed-${before.length + 1}-${Date.now()}`, label: '', formMasterId: null },
      ]),
    removeNew: (gone: string) => {
      setNewClasses((before) => before.filter(({ key }) => key !== gone));
      setMoves((before) => before.filter(({ to }) => to !== gone));
    },
    addMoves: (personIds: readonly string[], to: string) =>
      setMoves((before) => [
        ...before.filter(({ personId }) => !personIds.includes(personId)),
        ...personIds.map((personId) => ({ personId, to })),
      ]),
    removeMove: (gone: string) => setMoves((before) => before.filter(({ personId }) => personId !== gone)),
  };
};

export type Transfer = ReturnType<typeof useTransfer>;
