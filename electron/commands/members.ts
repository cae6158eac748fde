import { basename } from 'node:path';
import { type MatchedMembers, matchMembers } from '../../shared/application/match-members.ts';
import { ok } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import {
  memberStrangersHeading,
  membersMatchedLine,
  notJoinedClassLine,
  notJoinedHeading,
} from '../../shared/text/reconciling.ts';
import { vocabularyOf } from '../../shared/text/vocabulary.ts';
import type { Command } from './command.ts';
import { readPastedFile } from './pasted-file.ts';
import { listRows, openQuestions } from './pasted-list.ts';

const collator = new Intl.Collator('ru', { numeric: true });

const notJoinedLines = ({ notJoined, expected }: MatchedMembers, school: School): readonly string[] => {
  if (notJoined.length === 0) return [];
  const byClass = [...Map.groupBy(notJoined, ({ classLabel }) => classLabel)].toSorted(([one], [other]) =>
    collator.compare(one, other),
  );
  return [
    notJoinedHeading(notJoined.length, expected, vocabularyOf(school.organisation)),
    ...byClass.map(([label, people]) =>
      notJoinedClassLine(
        label,
        people.map(({ name }) => name),
      ),
    ),
  ];
};

export const members: Command = {
  argument: 'файл со списком участников (.txt, .csv или .xlsx)',
  options: { base: { kind: 'text', required: true }, json: { kind: 'flag' } },
  run: async (call, context) => {
    const path = context.path(call.argument);
    const read = await readPastedFile(path);
    if (!read.ok) return read;
    return context.withBase(context.path(call.text('base') ?? ''), async (store) => {
      const done = await matchMembers(listRows(read.value), basename(path), { store, clock: context.clock });
      if (!done.ok) return done;
      const { matched, ambiguous, strangers, notJoined, newlyJoined } = done.value;
      const school = store.current();
      return ok({
        exit: 0,
        lines: [
          ...openQuestions(done.value, school, memberStrangersHeading),
          membersMatchedLine(matched.length, newlyJoined),
          ...notJoinedLines(done.value, school),
        ],
        problems: [],
        json: { matched, ambiguous, strangers, notJoined },
      });
    });
  },
};
