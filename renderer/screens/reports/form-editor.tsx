import { ActionIcon, Checkbox, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import type { ReportCategory } from '../../../shared/domain/reports/report-records.ts';
import { breakdownNames, indicatorName } from '../../../shared/text/report/own-form.ts';
import { formPartText as text } from '../../../shared/text/screens/reports-parts.ts';
import { formBreakdowns } from '../../../shared/views/report/own-form/form-breakdown.ts';
import {
  type FormIndicator,
  formIndicators,
  offeredIndicators,
} from '../../../shared/views/report/own-form/form-indicators.ts';
import { useFrame } from '../../frame/frame-context.ts';
import { type FormDraft, moveIndicator, withHeading, withIndicator, withoutIndicator } from './form-draft.ts';

const ICON = { size: '0.9rem', stroke: 1.5, 'aria-hidden': true } as const;

type Properties = { readonly draft: FormDraft; readonly onChange: (draft: FormDraft) => void };

type EditorProperties = Properties & { readonly told: readonly ReportCategory[] };

type Way = 'up' | 'down';

const Indicators = ({ draft, onChange }: Properties) => {
  const { words } = useFrame();
  const list = useRef<HTMLDivElement>(null);
  /** The keyboard stays with what it moved, at the end of the list on the other way. */
  const focus = (place: number, way: Way): void => {
    const row = list.current?.children[place];
    const button = row?.querySelector<HTMLButtonElement>(`[data-way=${way}]:enabled`);
    (button ?? row?.querySelector<HTMLButtonElement>('button:enabled'))?.focus();
  };
  const move = (from: number, way: Way): void => {
    const to = way === 'up' ? from - 1 : from + 1;
    onChange(moveIndicator(draft, from, to));
    requestAnimationFrame(() => focus(to, way));
  };
  const remove = (index: number): void => {
    onChange(withoutIndicator(draft, index));
    requestAnimationFrame(() => focus(Math.min(index, draft.indicators.length - 2), 'down'));
  };
  if (draft.indicators.length === 0) return <Text size="sm">{text.noIndicators}</Text>;
  return (
    <Stack ref={list} component="ol" aria-label={text.chosen} gap={4} m={0} p={0}>
      {draft.indicators.map((indicator, index) => {
        const name = indicatorName(indicator, words);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an indicator may stand in a form twice
          <Group key={`${index}-${indicator}`} component="li" gap="xs" wrap="nowrap">
            <Text size="sm" w="2rem" ta="right">{`${index + 1}.`}</Text>
            <Text size="sm" w="20rem" truncate>
              {name}
            </Text>
            <TextInput
              aria-label={text.heading(name)}
              placeholder={name}
              size="xs"
              w="20rem"
              maxLength={200}
              value={draft.headings[index] ?? ''}
              onChange={(event) => onChange(withHeading(draft, index, event.currentTarget.value))}
            />
            <ActionIcon
              variant="default"
              data-way="up"
              aria-label={text.up(name)}
              disabled={index === 0}
              onClick={() => move(index, 'up')}
            >
              <IconArrowUp {...ICON} />
            </ActionIcon>
            <ActionIcon
              variant="default"
              data-way="down"
              aria-label={text.down(name)}
              disabled={index === draft.indicators.length - 1}
              onClick={() => move(index, 'down')}
            >
              <IconArrowDown {...ICON} />
            </ActionIcon>
            <ActionIcon variant="default" aria-label={text.remove(name)} onClick={() => remove(index)}>
              <IconX {...ICON} />
            </ActionIcon>
          </Group>
        );
      })}
    </Stack>
  );
};

/** Which indicators, in which order, under which words, and which way round. */
export const FormEditor = ({ draft, onChange, told }: EditorProperties) => {
  const { words } = useFrame();
  const breakdowns = breakdownNames(words);
  const add = (value: string | null): void => {
    const indicator = formIndicators.find((known): known is FormIndicator => known === value);
    if (indicator) onChange(withIndicator(draft, indicator));
  };
  return (
    <Stack gap="sm">
      <Group align="flex-end" gap="sm">
        <Select
          label={text.breakdown}
          w="20rem"
          allowDeselect={false}
          data={formBreakdowns.map((value) => ({ value, label: breakdowns[value] }))}
          value={draft.breakdown}
          onChange={(value) =>
            onChange({ ...draft, breakdown: formBreakdowns.find((one) => one === value) ?? 'school' })
          }
        />
        <Select
          key={draft.indicators.length}
          label={text.add}
          placeholder={text.addHint}
          w="24rem"
          searchable
          data={offeredIndicators(told).map((value) => ({ value, label: indicatorName(value, words) }))}
          value={null}
          onChange={add}
        />
        <Checkbox
          label={text.sideways}
          pb={8}
          checked={draft.sideways}
          onChange={(event) => onChange({ ...draft, sideways: event.currentTarget.checked })}
        />
      </Group>
      <Indicators draft={draft} onChange={onChange} />
    </Stack>
  );
};
