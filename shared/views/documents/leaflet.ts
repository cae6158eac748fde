import { type Reader, leafletText as text } from '../../text/documents/leaflets.ts';
import type { Block } from '../paper.ts';
import type { PaperBuilder } from './paper-parts.ts';

/** A leaflet: steps, rights and duties, safety (R24). */
export const leaflet =
  (reader: Reader): PaperBuilder =>
  ({ values }, setting) => ({
    title: text.heading(reader),
    author: values.administratorName,
    compact: true,
    blocks: [
      { kind: 'title', text: text.kind },
      { kind: 'subtitle', text: text.heading(reader) },
      { kind: 'paragraph', text: text.intro(reader) },
      ...text.parts(reader, setting).flatMap(({ title, points }, index): readonly Block[] => [
        { kind: 'part', text: title },
        {
          kind: 'points',
          points: points.map((point) => ({ text: point })),
          // Only the steps have an order.
          ...(index > 0 && { dashes: true }),
        },
      ]),
      { kind: 'part', text: text.help(values.administratorName, values.administratorEmail) },
      { kind: 'executor', text: values.organisationShort },
    ],
  });
