import type { Language } from '../core/shared/bilingual.ts'
import { OpenFigure } from './figure.tsx'
import { Scroll } from './scroll.tsx'
import { messages } from './table-messages.ts'

/** One figure of the report: as written, and where it opens. */
export type OfficialFigure = { readonly text: string; readonly href?: string }

export type OfficialBlock = {
  readonly key: string
  readonly name: string
  /** The same page with this block chosen: a narrow screen shows one at a time. */
  readonly href: string
}

/** `quiet` for a figure that repeats from row to row. */
export type OfficialColumn = { readonly head: string; readonly means?: string; readonly quiet?: boolean }

export type OfficialRow = {
  readonly key: string
  readonly name: string
  readonly note?: string
  readonly level?: 0 | 1 | 2
  readonly total?: boolean
  /** The title of its section, which has no figures of its own. */
  readonly title?: boolean
  /** For each block its figures, one a column; null where the report does not ask this row of the block. */
  readonly blocks: readonly (readonly (OfficialFigure | null)[])[]
}

export type OfficialSection = { readonly key: string; readonly rows: readonly OfficialRow[] }

type Parts = {
  readonly language: Language
  readonly caption: string
  readonly blocks: readonly OfficialBlock[]
  readonly columns: readonly OfficialColumn[]
  readonly sections: readonly OfficialSection[]
  /** The key of the block a narrow screen shows; the first, unless another is chosen. */
  readonly block?: string
}

/** The report as Ontario lays it out: blocks of the same columns, the total of each section above its rows. */
export const OfficialTable = (parts: Parts) => {
  const { language, caption, blocks, sections } = parts
  const shown = blocks.find(({ key }) => key === parts.block)?.key ?? blocks[0]?.key
  return (
    <>
      {blocks.length > 1 && <Blocks label={messages[language].block(caption)} blocks={blocks} shown={shown} />}
      <Scroll label={caption} wide>
        <table className="rd-table rd-official">
          <caption className="rd-sr">{caption}</caption>
          <OfficialHeads {...parts} shown={shown} />
          {sections.map(({ key, rows }) => (
            <tbody key={key}>
              {rows.map((row) => (
                <OfficialLine key={row.key} {...parts} row={row} shown={shown} />
              ))}
            </tbody>
          ))}
        </table>
      </Scroll>
    </>
  )
}

const Blocks = (parts: { label: string; blocks: readonly OfficialBlock[]; shown: string | undefined }) => (
  <nav className="rd-blocks" aria-label={parts.label}>
    <ul>
      {parts.blocks.map(({ key, name, href }) => (
        <li key={key}>
          <a href={href} aria-current={key === parts.shown ? 'true' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const OfficialHeads = ({ language, blocks, columns, shown }: Parts & { shown: string | undefined }) => (
  <thead>
    <tr>
      <th rowSpan={2} scope="col">
        {messages[language].row}
      </th>
      {blocks.map(({ key, name }) => (
        <th key={key} colSpan={columns.length} scope="colgroup" className={key === shown ? undefined : 'off'}>
          <span>{name}</span>
        </th>
      ))}
    </tr>
    <tr>
      {blocks.flatMap(({ key }) =>
        columns.map(({ head, means, quiet }, at) => (
          <th key={`${key} ${head}`} scope="col" className={namesOf(at, key === shown, quiet)}>
            {means === undefined ? head : <abbr title={means}>{head}</abbr>}
          </th>
        )),
      )}
    </tr>
  </thead>
)

const OfficialLine = ({ language, blocks, columns, row, shown }: Parts & LineParts) => (
  <tr className={row.total ? 'tot' : undefined}>
    <th
      scope={row.title ? 'rowgroup' : 'row'}
      colSpan={row.title ? 1 + blocks.length * columns.length : undefined}
      className={row.level ? `i${row.level}` : undefined}
    >
      {row.name}
      {row.note !== undefined && <span className="rd-official__note"> {row.note}</span>}
    </th>
    {(row.title ? [] : blocks).flatMap(({ key }, which) =>
      columns.map(({ head, quiet }, at) => (
        <td key={`${key} ${head}`} className={namesOf(at, key === shown, quiet)}>
          <Shown figure={row.blocks[which]?.[at] ?? null} language={language} />
        </td>
      )),
    )}
  </tr>
)

type LineParts = { row: OfficialRow; shown: string | undefined }

/** A dash is not read out by every screen reader; the words behind it are. */
const Shown = ({ figure, language }: { figure: OfficialFigure | null; language: Language }) => {
  if (figure === null) {
    return (
      <span className="na">
        <span aria-hidden="true">–</span>
        <span className="rd-sr">{messages[language].notAsked}</span>
      </span>
    )
  }
  return figure.href === undefined ? (
    <span className="as-is">{figure.text}</span>
  ) : (
    <OpenFigure href={figure.href}>{figure.text}</OpenFigure>
  )
}

const namesOf = (at: number, on: boolean, quiet?: boolean): string | undefined =>
  [at === 0 && 'b', quiet && 'd', !on && 'off'].filter(Boolean).join(' ') || undefined
