import type { ReactNode } from 'react'

/** A figure that opens: ink until it is pointed at. `of` is read after the figure, where no table head says it. */
export const OpenFigure = ({ href, of, children }: { href: string; of?: string; children: ReactNode }) => (
  <a className="rd-q" href={href}>
    {children}
    {of !== undefined && <span className="rd-sr">{` ${of}`}</span>}
  </a>
)

/** One large figure with what it is a figure of: its unit, its base, its state, and how it is defined. */
export const Figure = ({
  value,
  known = true,
  href,
  unit,
  base,
  tag,
  definition,
  children,
}: {
  value: string
  /** False where the value is words, such as “not published”. */
  known?: boolean
  href?: string
  unit?: string
  /** 412 of 674 plans closed. */
  base?: ReactNode
  tag?: ReactNode
  definition?: { readonly words: string; readonly href: string }
  /** A bar or a line under it. */
  children?: ReactNode
}) => (
  <div className="rd-figure-block">
    <p className="rd-figure-line">
      <span className={known ? 'rd-figure' : 'rd-figure rd-figure--none'}>
        {href === undefined ? value : <OpenFigure href={href}>{value}</OpenFigure>}
      </span>
      {unit !== undefined && <span className="rd-figure__unit">{` ${unit}`}</span>}
      {base !== undefined && <span className="rd-figure__base"> {base}</span>}
      {tag !== undefined && <> {tag}</>}
    </p>
    {children}
    {definition && (
      <p className="rd-small rd-figure__definition">
        <a href={definition.href}>{definition.words}</a>
      </p>
    )}
  </div>
)
