import { Button, type ButtonProps } from '@mantine/core';
import type { Duty } from '../../../shared/views/duties/duty.ts';
import { useFrame } from '../../frame/frame-context.ts';

type Properties = { readonly duty: Duty } & Pick<ButtonProps, 'variant' | 'size'>;

/** Goes where the duty is done; nothing for what stands on the overview itself. */
export const DutyButton = ({ duty: { place, part, act }, ...look }: Properties) => {
  const { goTo } = useFrame();
  if (place === 'overview') return null;
  return (
    <Button {...look} onClick={() => goTo({ screen: place, ...(part !== '' && { target: { part } }) })}>
      {act}
    </Button>
  );
};
