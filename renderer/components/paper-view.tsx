import type { Block, Paper, SubPoint } from '../../shared/views/paper.ts';
import classes from './paper-view.module.css';

type Of<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

const Lines = ({ lines, className }: { readonly lines: readonly string[]; readonly className?: string }) => (
  <div className={className}>
    {lines.map((line) => (
      <div key={line}>{line}</div>
    ))}
  </div>
);

const Inner = ({ point }: { readonly point: SubPoint }) => {
  if (typeof point === 'string') return <li>{point}</li>;
  return (
    <li>
      {point.text}
      <ul className={classes['dashes']}>
        {point.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </li>
  );
};

/** Sub-points are numbered `1.1.` as on paper. */
const Points = ({ points, dashes }: Of<'points'>) => (
  <ol className={classes[dashes ? 'dashes' : 'points']}>
    {points.map(({ text, points: inner = [], section }) => (
      <li key={text}>
        {section ? <strong>{text}</strong> : text}
        {inner.length > 0 && (
          <ol className={classes['points']}>
            {inner.map((point) => (
              <Inner key={typeof point === 'string' ? point : point.text} point={point} />
            ))}
          </ol>
        )}
      </li>
    ))}
  </ol>
);

const Approvals = ({ marks, approved }: Of<'approvals'>) => (
  <div className={classes['approvals']}>
    <div>
      {marks.map((mark) => (
        <Lines key={mark.join(' ')} lines={mark} className={classes['mark'] ?? ''} />
      ))}
    </div>
    <Lines lines={approved} />
  </div>
);

const PaperTable = ({ columns, rows }: Of<'table'>) => (
  <table className={classes['table']}>
    <thead>
      <tr>
        {columns.map(({ title }) => (
          <th key={title}>{title}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.join('|')}>
          {row.map((cell, column) => (
            <td key={columns[column]?.title}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Fields = ({ fields }: Of<'fields'>) => (
  <table className={classes['table']}>
    <tbody>
      {fields.map(([label, value]) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{value}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Letterhead = ({ fullName, shortName, contacts }: Of<'letterhead'>) => (
  <div className={classes['centred']}>
    <strong>{fullName}</strong>
    {shortName !== '' && <div>({shortName})</div>}
    <Lines lines={contacts} className={classes['small'] ?? ''} />
  </div>
);

const Signatures = ({ signatures }: Of<'signatures'>) =>
  signatures.map(({ post, name }) => (
    <div key={name} className={classes['sides']}>
      <span>{post}</span>
      <span>{name}</span>
    </div>
  ));

const Plain = ({
  block,
}: {
  readonly block: Exclude<
    Block,
    Of<'points' | 'table' | 'fields' | 'letterhead' | 'signatures' | 'approvals'>
  >;
}) => {
  switch (block.kind) {
    case 'title':
      return <p className={classes['title']}>{block.text}</p>;
    case 'dateline':
      return (
        <>
          <div className={classes['sides']}>
            <span>{block.date}</span>
            <span>{block.number}</span>
          </div>
          <div className={classes['centred']}>{block.place}</div>
        </>
      );
    case 'subtitle':
      return (
        <p className={classes['centred']}>
          <strong>{block.text}</strong>
        </p>
      );
    case 'part':
      return (
        <p>
          <strong>{block.text}</strong>
        </p>
      );
    case 'addressee':
      return <Lines lines={block.lines} className={classes['right'] ?? ''} />;
    case 'annex':
      return <Lines lines={block.lines} className={classes['right'] ?? ''} />;
    case 'heading':
      return (
        <p>
          <strong>{block.text}</strong>
        </p>
      );
    case 'acknowledgement':
      return <Lines lines={[block.text, ...block.names]} />;
    case 'executor':
      return <p className={classes['small']}>{block.text}</p>;
    default:
      return <p className={classes['paragraph']}>{block.text}</p>;
  }
};

const BlockView = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'letterhead':
      return <Letterhead {...block} />;
    case 'points':
      return <Points {...block} />;
    case 'table':
      return <PaperTable {...block} />;
    case 'fields':
      return <Fields {...block} />;
    case 'signatures':
      return <Signatures {...block} />;
    case 'approvals':
      return <Approvals {...block} />;
    default:
      return <Plain block={block} />;
  }
};

/** A paper on the screen, as it will be printed but for its pages. */
export const PaperView = ({ paper }: { readonly paper: Paper }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a long paper scrolls by keyboard
  <section className={classes['paper']} aria-label={paper.title} tabIndex={0}>
    {paper.blocks.map((block) => (
      <BlockView key={JSON.stringify(block)} block={block} />
    ))}
  </section>
);
