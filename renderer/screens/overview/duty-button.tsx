import { Button, type ButtonProps } from '@mantine/core';
import type { Duty } from '../../../shared/views/duties/duty.ts';
import { useFrame } from '../../frame/frame-context.ts';

type Properties = { readonly duty: Duty } & Pick<ButtonProps, 'variant' | 'size'>;

/** Where the open tasks stand on the overview. */
export const openTasksId = 'open-tasks';

/** `annulment/gone`: a part, and a list in it. */
const targetOf = (named: string): Readonly<Record<string, string>> => {
  const [part = '', list] = named.split('/');
  return list === undefined ? { part } : { part, list };
};

/** Goes where the duty is done: to another screen, or down to the tasks on this one. */
export const DutyButton = ({ duty: { place, part, act }, ...look }: Properties) => {
  const { goTo } = useFrame();
  const go = (): void => {
    if (place === 'overview') document.getElementById(openTasksId)?.focus();
    else goTo({ screen: place, ...(part !== '' && { target: targetOf(part) }) });
  };
  return (
    <Button {...look} onClick={go}>
      {act}
    </Button>
  );
};
