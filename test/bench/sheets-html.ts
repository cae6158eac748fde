// The same slips as a page for Chromium to print: what a program without a PDF library of its own would do.
import { encodeQR } from 'qr';
import { childrenLine, slipLine } from '../../shared/text/sheets/sheets.ts';
import type { SheetsView, SlipView } from '../../shared/views/sheets/sheet-view.ts';

const style = `
@page { size: A4; margin: 0 } body { margin: 0; font: 7pt "PT Sans", sans-serif }
.page { width: 210mm; height: 296.9mm; display: grid; grid-template: repeat(4, 1fr) / 1fr 1fr; break-after: page }
.slip { padding: 4mm 6mm; border: .1mm dashed; overflow: hidden } .body { display: flex; gap: 2mm }
svg { width: 30mm; height: 30mm } h1 { font-size: 7pt; margin: 0 } h2 { font-size: 11pt; margin: 0 }
ol { margin: 0; padding-left: 4mm } p { margin: 0 }`;

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

const slipHtml = (slip: SlipView, issue: string, codes: Map<string, string>): string => {
  const url = slip.code.kind === 'code' ? slip.code.url : '';
  const code = codes.get(url) ?? encodeQR(url, 'svg', { ecc: 'medium', border: 4 });
  codes.set(url, code);
  const { text } = slip;
  return (
    `<div class="slip"><h1>${text.heading} ${slipLine(issue, slip.number)}</h1><p>${text.school}</p><hr>` +
    `<div class="body">${code}<div><h2>${text.role} ${text.unit}</h2><p>${text.roleNote}</p><h2>${slip.person}</h2>` +
    `<p>${childrenLine(slip.children)}</p><ol>${text.steps.map((step) => `<li>${step}</li>`).join('')}</ol></div></div>` +
    `${paragraphs([text.host, url, ...text.warnings, text.ask])}</div>`
  );
};

export const slipsHtml = (sheets: SheetsView): string => {
  const codes = new Map<string, string>();
  const pages = sheets.groups.flatMap(({ slips }) =>
    Array.from({ length: Math.ceil(slips.length / 8) }, (_, page) => slips.slice(page * 8, page * 8 + 8)),
  );
  const body = pages.map(
    (slips) => `<div class="page">${slips.map((slip) => slipHtml(slip, sheets.issue, codes)).join('')}</div>`,
  );
  return `<!doctype html><html lang="ru"><meta charset="utf-8"><style>${style}</style>${body.join('\n')}</html>`;
};
