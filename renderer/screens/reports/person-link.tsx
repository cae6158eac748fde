import { Anchor } from '@mantine/core';
import { useFrame } from '../../frame/frame-context.ts';

type Properties = { readonly id: string; readonly name: string };

/** A name that leads to the person's card. */
export const PersonLink = ({ id, name }: Properties) => {
  const { goTo } = useFrame();
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      ta="left"
      c="var(--accent-text)"
      onClick={() => goTo({ screen: 'people', target: { personId: id } })}
    >
      {name}
    </Anchor>
  );
};
