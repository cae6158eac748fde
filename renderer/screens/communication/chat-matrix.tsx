import { Table, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { classChatKinds } from '../../../shared/domain/communication/chat-kind.ts';
import { chatKindName, coverageNames } from '../../../shared/text/chats.ts';
import { chatsText as text } from '../../../shared/text/screens/communication-screen.ts';
import { capitalised } from '../../../shared/text/words/roles.ts';
import type { CommunicationView, MatrixCell } from '../../../shared/views/registers/communication-view.ts';
import { Section } from '../../components/section.tsx';
import { hasLongLabels } from '../../components/table/long-labels.ts';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './communication.module.css';

type Properties = {
  readonly view: CommunicationView;
  readonly onlyMissing: boolean;
  /** The chat that stands open beside the matrix. */
  readonly openId: string | null;
  readonly onOpen: (cell: MatrixCell, classId: string) => void;
};

const lacks = ({ standing }: MatrixCell): boolean => standing === 'missing' || standing === 'old';

type CellProperties = {
  readonly cell: MatrixCell;
  readonly label: string;
  readonly pressed: boolean;
  readonly onOpen: () => void;
};

const isOpen = ({ chatIds }: MatrixCell, openId: string | null): boolean =>
  openId !== null && chatIds.includes(openId);

const markOf = (cell: MatrixCell): string | undefined => {
  if (lacks(cell)) return classes['missing'];
  return cell.standing === 'notAsked' ? classes['soft'] : undefined;
};

const Cell = ({ cell, label, pressed, onOpen }: CellProperties) => (
  <UnstyledButton className={classes['cell'] ?? ''} aria-pressed={pressed} onClick={onOpen}>
    <VisuallyHidden>{`${label}: `}</VisuallyHidden>
    <span className={markOf(cell)}>{coverageNames[cell.standing]}</span>
  </UnstyledButton>
);

const ClassTable = ({ view, onlyMissing, openId, onOpen }: Properties) => {
  const { words } = useFrame();
  const rows = view.matrix.filter(({ cells }) => !onlyMissing || cells.some(lacks));
  if (view.matrix.length === 0) return <Text>{text.noClasses(words)}</Text>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls by keyboard
    <section className={classes['scroll']} aria-label={text.matrix(words)} tabIndex={0}>
      <Table stickyHeader layout="fixed" aria-label={text.matrix(words)} verticalSpacing="0.1rem">
        <Table.Thead className={classes['head'] ?? ''}>
          <Table.Tr>
            <Table.Th w={hasLongLabels(view.matrix) ? '14rem' : '8rem'}>
              {capitalised(words.schoolClass.one)}
            </Table.Th>
            {classChatKinds.map((kind) => (
              <Table.Th key={kind}>{chatKindName(kind, words)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ classId, label, cells }) => (
            <Table.Tr key={classId}>
              <Table.Th scope="row">{label}</Table.Th>
              {cells.map((cell) => (
                <Table.Td key={cell.kind}>
                  <Cell
                    cell={cell}
                    label={text.openPlace(label, chatKindName(cell.kind, words))}
                    pressed={isOpen(cell, openId)}
                    onOpen={() => onOpen(cell, classId)}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};

/** Class × kind: what there is and what the strategy misses; the kinds of which the school has one stand above. */
export const ChatMatrix = (properties: Properties) => {
  const { words } = useFrame();
  const { view, onlyMissing, openId, onOpen } = properties;
  const ofSchool = view.schoolCells.filter((cell) => !onlyMissing || lacks(cell));
  return (
    <>
      {ofSchool.length > 0 && (
        <Section title={text.ofSchool}>
          <div className={classes['schoolCells']}>
            {ofSchool.map((cell) => (
              <UnstyledButton
                key={cell.kind}
                className={classes['cell'] ?? ''}
                aria-pressed={isOpen(cell, openId)}
                onClick={() => onOpen(cell, '')}
              >
                {chatKindName(cell.kind, words)}
                {': '}
                <span className={lacks(cell) ? classes['missing'] : classes['soft']}>
                  {coverageNames[cell.standing]}
                </span>
              </UnstyledButton>
            ))}
          </div>
        </Section>
      )}
      <ClassTable {...properties} />
    </>
  );
};
