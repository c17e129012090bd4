import type { Block } from '#src/documents/blocks.ts'
import { choiceTable } from '#src/documents/choiceTable.ts'
import { bareWords, markedRuns } from '#src/documents/markedRuns.ts'
import { FieldView } from './FieldView.tsx'
import { FigureView, type ImageSource } from './FigureView.tsx'
import { NumberedView } from './NumberedView.tsx'
import { sequence } from './sequence.ts'
import { TableView } from './TableView.tsx'
import { GapView, TextView } from './TextView.tsx'

type BlocksProps = {
  blocks: readonly Block[]
  /** How many levels the headings go down to stand below those of the page: 2 makes a level 1 heading an h3. */
  headingOffset?: number
  imageSource?: ImageSource | undefined
}

/** Some blocks of a paper, their texts `asPrinted`, as HTML without inline styles, dressed by `paperStyles`. */
export function BlocksView({ blocks, headingOffset = 0, imageSource }: BlocksProps) {
  return (
    <div className="paper-text">
      {sequence(blocks, (block) => (
        <BlockView block={block} headingOffset={headingOffset} imageSource={imageSource} />
      ))}
    </div>
  )
}

type BlockProps = { block: Block; headingOffset: number; imageSource: ImageSource | undefined }

function BlockView({ block, headingOffset, imageSource }: BlockProps) {
  switch (block.kind) {
    case 'heading':
      return <HeadingView heading={block} headingOffset={headingOffset} />
    case 'paragraph':
      return <ParagraphView paragraph={block} />
    case 'numbered':
      return <NumberedView items={block.items} />
    case 'bullets':
      return (
        <ul>
          {sequence(
            block.items.filter((item) => markedRuns(item).length > 0),
            (item) => (
              <li>
                <TextView text={item} />
              </li>
            ),
          )}
        </ul>
      )
    case 'rows':
      return <RowsView rows={block.rows} />
    case 'table':
      return <TableView table={block} />
    case 'choices':
      return <TableView table={choiceTable(block)} />
    case 'field':
      return <FieldView field={block} />
    case 'figure':
      return <FigureView figure={block} imageSource={imageSource} />
    case 'signature':
      return <SignatureView signature={block} />
    case 'missing':
      return (
        <p>
          <GapView gap={block} />
        </p>
      )
    case 'pageBreak':
      return <hr className="page-break" />
    default:
      return block satisfies never
  }
}

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

function HeadingView({ heading, headingOffset }: { heading: Kind<'heading'>; headingOffset: number }) {
  const Tag = headingTags[heading.level - 1 + headingOffset] ?? 'h6'
  return (
    <Tag className={`level-${heading.level}`} lang={heading.lang}>
      {bareWords(heading.text)}
    </Tag>
  )
}

function ParagraphView({ paragraph }: { paragraph: Kind<'paragraph'> }) {
  const tone = paragraph.tone && paragraph.tone !== 'normal' ? paragraph.tone : ''
  const names = [tone, paragraph.keepWithNext ? 'keep' : ''].filter((name) => name !== '')
  return (
    <p className={names.length > 0 ? names.join(' ') : undefined} lang={paragraph.lang}>
      <TextView text={paragraph.text} />
    </p>
  )
}

function RowsView({ rows }: Pick<Kind<'rows'>, 'rows'>) {
  return (
    <dl className="rows">
      {sequence(rows, ({ label, value }) => (
        <div>
          <dt>{bareWords(label)}</dt>
          <dd>
            <TextView text={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function SignatureView({ signature }: { signature: Kind<'signature'> }) {
  return (
    <div className="signature">
      <p className="role">{bareWords(signature.role)}</p>
      <dl>
        {sequence(signature.lines, ({ label, value }) => (
          <div>
            <dt>{bareWords(label)}</dt>
            <dd>{bareWords(value ?? '')}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
