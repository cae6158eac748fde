import { Button, Menu, Modal, Stack, TextInput } from '@mantine/core';
import { IconChevronDown, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { PeopleView } from '../../../shared/contract/guards/people-view.ts';
import { moveText, viewText } from '../../../shared/text/movements.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormActs } from '../../components/form-acts.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';
import { ColumnsDialog } from './columns-dialog.tsx';
import type { PeopleListState } from './use-people-list.ts';

type NameProperties = { readonly onKeep: (name: string) => void; readonly onClose: () => void };

const NameDialog = ({ onKeep, onClose }: NameProperties) => {
  useReturnFocus();
  const [name, setName] = useState('');
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onKeep(name.trim());
  };
  return (
    <Modal opened onClose={onClose} title={viewText.keep} closeButtonProps={{ 'aria-label': moveText.close }}>
      <form onSubmit={keep}>
        <Stack gap="md">
          <TextInput
            data-autofocus
            label={viewText.name}
            description={viewText.nameHint}
            value={name}
            maxLength={60}
            autoComplete="off"
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <FormActs
            cancel={viewText.cancel}
            running={false}
            disabled={name.trim() === ''}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
};

/** The table's kept views, and the choice of its columns. */
export const ViewsMenu = ({ list }: { readonly list: PeopleListState }) => {
  const { say } = useFrame();
  const [dialog, setDialog] = useState<'name' | 'columns' | null>(null);
  const [kept, setKept] = useState<readonly PeopleView[] | null>(null);
  const query = useQuery('people.views', null, ['base.switched']);
  const saving = useCommand('people.saveViews');
  const views = kept ?? (query.state === 'ready' ? query.value : []);
  const save = async (next: readonly PeopleView[]): Promise<boolean> => {
    const done = await saving.run([...next]);
    if (done) setKept(done.value);
    return done !== null;
  };
  const keep = async (name: string): Promise<void> => {
    setDialog(null);
    const { typed, filter, sort, columns } = list;
    const view = { name, typed, filter, sort, columns: [...columns] };
    const others = views.filter((one) => one.name !== name);
    if (await save([...others, view])) say(viewText.kept(name), false);
  };
  return (
    <>
      <FailureNotice failure={saving.failure} onClose={saving.dismiss} />
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" size="xs" rightSection={<IconChevronDown size="0.9rem" aria-hidden />}>
            {viewText.menu}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{views.length === 0 ? viewText.none : viewText.saved}</Menu.Label>
          {views.map((view) => (
            <Menu.Item key={view.name} onClick={() => list.show(view)}>
              {view.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setDialog('name')}>{viewText.keep}</Menu.Item>
          <Menu.Item onClick={() => setDialog('columns')}>{viewText.columns}</Menu.Item>
          {views.length > 0 && <Menu.Divider />}
          {views.map((view) => (
            <Menu.Item
              key={view.name}
              leftSection={<IconTrash size="0.9rem" aria-hidden />}
              onClick={() => void save(views.filter((one) => one !== view))}
            >
              {viewText.remove(view.name)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'name' && <NameDialog onKeep={(name) => void keep(name)} onClose={() => setDialog(null)} />}
      {dialog === 'columns' && (
        <ColumnsDialog columns={list.columns} onColumns={list.setColumns} onClose={() => setDialog(null)} />
      )}
    </>
  );
};
