import { expect, it } from 'vitest';
import { paperOfFile } from '../../../../../shared/views/request-form/scanned-paper.ts';

const scan = (paper: 'order' | 'letter') => ({ attachmentId: paper, name: '1.pdf', paper, size: 1 });

it('takes a scan for the paper that its name tells, else for the first that has none', () => {
  expect(paperOfFile('Приказ 12.pdf', [scan('order')])).toBe('order');
  expect(paperOfFile('на бланке.jpg', [])).toBe('letter');
  expect(paperOfFile('IMG_0001.jpg', [])).toBe('order');
  expect(paperOfFile('IMG_0002.jpg', [scan('order')])).toBe('letter');
  expect(paperOfFile('IMG_0003.jpg', [scan('order'), scan('letter')])).toBe('other');
});
