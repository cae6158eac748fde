import { Group, Text, Title } from '@mantine/core';

const surfaces = [
  '--surface',
  '--surface-side',
  '--surface-hover',
  '--accent-soft',
  '--accent',
  '--track',
  '--line',
  '--line-soft',
  '--line-strong',
] as const;

const letters = ['--text-soft', '--text-bad', '--accent-text'] as const;

/** The colours and the letters that everything is made of. */
export const Tokens = () => (
  <section>
    <Title order={1}>h1</Title>
    <Title order={2}>h2</Title>
    <Title order={3}>h3</Title>
    {(['md', 'sm', 'xs'] as const).map((size) => (
      <Text key={size} size={size}>
        {size}: Съешь же ещё этих мягких французских булок, да выпей чаю – № 12, «ёлочки», 1 302 человека
      </Text>
    ))}
    {letters.map((name) => (
      <Text key={name} c={`var(${name})`} size="sm">
        {name}
      </Text>
    ))}
    <Group mt="md" gap="xs">
      {surfaces.map((name) => (
        <div key={name}>
          <div
            style={{
              width: '6rem',
              height: '3rem',
              background: `var(${name})`,
              border: '1px solid var(--line)',
            }}
          />
          <Text size="xs">{name}</Text>
        </div>
      ))}
    </Group>
  </section>
);
