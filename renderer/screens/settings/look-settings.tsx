import { Input, SegmentedControl, Select, Stack } from '@mantine/core';
import { useId } from 'react';
import { scales, themes } from '../../../shared/contract/channels/settings-channels.ts';
import { everyScreenText } from '../../../shared/text/screens/every-screen.ts';
import { settingsText as text } from '../../../shared/text/screens/settings-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';

/** Theme and scale of this computer; at once, without a button. */
export const LookSettings = () => {
  const settings = useQuery('settings.read', null, ['settings.changed']);
  const changing = useCommand('settings.change');
  const id = useId();
  if (settings.state !== 'ready') return null;
  const { theme, scale } = settings.value;
  return (
    <Section title={text.look}>
      <Stack gap="md" align="flex-start">
        <Input.Wrapper label={text.theme} labelElement="div" labelProps={{ id }}>
          <div>
            <SegmentedControl
              aria-labelledby={id}
              data={themes.map((value) => ({ value, label: everyScreenText.themes[value] }))}
              value={theme}
              onChange={(chosen) => {
                const known = themes.find((one) => one === chosen);
                if (known) void changing.run({ theme: known });
              }}
            />
          </div>
        </Input.Wrapper>
        <Select
          label={text.scale}
          data={scales.map((value) => ({ value: `${value}`, label: text.percent(value) }))}
          value={`${scale}`}
          allowDeselect={false}
          onChange={(chosen) => {
            const known = scales.find((one) => `${one}` === chosen);
            if (known) void changing.run({ scale: known });
          }}
        />
        <FailureNotice failure={changing.failure} onClose={changing.dismiss} />
      </Stack>
    </Section>
  );
};
