import { Button, type ButtonProps } from '@mantine/core';
import type { Duty } from '../../../shared/views/duties/duty.ts';
import { useFrame } from '../../frame/frame-context.ts';
import { screenOf } from '../screen-ids.ts';

type Properties = { readonly duty: Duty } & Pick<ButtonProps, 'variant' | 'size'>;

/** Goes where the duty is done; nothing while that screen does not exist. */
export const DutyButton = ({ duty, ...look }: Properties) => {
  const { goTo } = useFrame();
  const screen = screenOf(duty.place);
  if (screen === null || screen === 'overview') return null;
  return (
    <Button {...look} onClick={() => goTo({ screen })}>
      {duty.act}
    </Button>
  );
};
