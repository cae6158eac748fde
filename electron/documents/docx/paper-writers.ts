import type { PaperWriters } from '../../../shared/application/documents/write-document.ts';
import { fillTemplate } from './fill-template.ts';
import { writePaper } from './write-paper.ts';

/** How documents become .docx: as the program writes them, or by a template of the school. */
export const paperWriters: PaperWriters = { paper: writePaper, template: fillTemplate };
