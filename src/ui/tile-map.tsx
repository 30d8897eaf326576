import type { Language } from '../core/shared/bilingual.ts'
import { messages } from './evidence-messages.ts'

export type Tile = {
  readonly key: string
  readonly name: string
  readonly href: string
  /** Its place in a grid of eight by eight, counted from 1. */
  readonly row: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  readonly column: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  /** 0 is the darkest. */
  readonly shade: 0 | 1 | 2 | 3
  /** What the shade means, and since when: Phase 1, Oct 2023. */
  readonly words: string
  readonly open?: number
}

/** Places as tiles of one size in rough geography: a large one with few people says no more than a small one. */
export const TileMap = ({
  language,
  label,
  tiles,
  shades,
}: {
  language: Language
  label: string
  tiles: readonly Tile[]
  shades: readonly { shade: Tile['shade']; words: string }[]
}) => (
  <div className="rd-tile-map">
    <ul className="rd-legend">
      {shades.map(({ shade, words }) => (
        <li key={shade}>
          <svg className="rd-chart" width="1.375rem" height="0.75rem" viewBox="0 0 22 12" aria-hidden="true">
            <rect className={`shade-${shade}`} x="0.5" y="0.5" width="21" height="11" />
          </svg>
          {words}
        </li>
      ))}
    </ul>
    <ul className="rd-tiles" aria-label={label}>
      {tiles.map((tile) => (
        <Place key={tile.key} language={language} tile={tile} />
      ))}
    </ul>
  </div>
)

const Place = ({ language, tile }: { language: Language; tile: Tile }) => {
  const { name, href, row, column, shade, words, open = 0 } = tile
  return (
    <li className={`rd-row-${row} rd-column-${column}`}>
      <a href={href} className={`shade-${shade}`}>
        <span className="rd-tiles__name">
          <span>{name}</span>
          {open > 0 && (
            <b className="rd-ring">
              <span aria-hidden="true">{open}</span>
              <span className="rd-sr">{messages[language].open(open)}</span>
            </b>
          )}
        </span>
        <small>{words}</small>
      </a>
    </li>
  )
}
