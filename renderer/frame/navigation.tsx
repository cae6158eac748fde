import { UnstyledButton } from '@mantine/core';
import { IconDoorExit, IconHelpCircle } from '@tabler/icons-react';
import type { Vocabulary } from '../../shared/domain/organisation/vocabulary.ts';
import { frameText } from '../../shared/text/screens/frame.ts';
import { type ScreenId, screenIds } from '../screens/screen-ids.ts';
import { type Screen, screens } from '../screens/screens.ts';
import classes from './navigation.module.css';

type ItemProperties = {
  readonly icon: Screen['icon'];
  readonly label: string;
  readonly keys?: string;
  readonly current?: boolean;
  readonly onChoose: () => void;
};

const Item = ({ icon: Icon, label, keys, current = false, onChoose }: ItemProperties) => (
  <li>
    <UnstyledButton
      className={classes['item'] ?? ''}
      title={keys === undefined ? label : `${label} (${keys})`}
      aria-current={current ? 'page' : undefined}
      onClick={onChoose}
    >
      <Icon size="1.25rem" stroke={1.5} aria-hidden />
      <span className={classes['label']}>{label}</span>
    </UnstyledButton>
  </li>
);

type Properties = {
  readonly words: Vocabulary;
  readonly current: ScreenId;
  readonly onGo: (screen: ScreenId) => void;
  readonly onHelp: () => void;
  readonly onClose: () => void;
};

/** The way to every screen: icons with words, or icons alone where the window is narrow. */
export const Navigation = ({ words, current, onGo, onHelp, onClose }: Properties) => (
  <nav className={classes['navigation']} aria-label={frameText.navigation}>
    <ul className={classes['list']}>
      {screenIds.map((id, index) => (
        <Item
          key={id}
          icon={screens[id].icon}
          label={screens[id].title(words)}
          {...(index < 9 && { keys: `Alt+${index + 1}` })}
          current={id === current}
          onChoose={() => onGo(id)}
        />
      ))}
    </ul>
    <ul className={classes['list']}>
      <Item icon={IconHelpCircle} label={frameText.help} keys="F1" onChoose={onHelp} />
      <Item icon={IconDoorExit} label={frameText.closeBase} onChoose={onClose} />
    </ul>
  </nav>
);
