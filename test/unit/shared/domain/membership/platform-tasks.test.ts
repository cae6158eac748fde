import { expect, it } from 'vitest';
import { addTasks } from '../../../../../shared/domain/membership/platform-tasks.ts';
import type { PlatformTask } from '../../../../../shared/domain/registers.ts';

const closing = (id: string, oldLabel: string): PlatformTask => ({
  id,
  kind: 'closeClass',
  classId: 'class-5А',
  oldLabel,
  openedOn: '2026-11-21',
});

it('asks to close a class beside one that was merged into it, and either but once', () => {
  const merged = addTasks(new Map(), [closing('merged', '5Б')]);
  const tasks = addTasks(merged, [closing('own', '5А'), closing('again', '5Б')]);
  expect([...tasks.keys()]).toEqual(['merged', 'own']);
});
