import type { ReactNode } from 'react'
import type { Language } from '../../core/shared/bilingual.ts'
import { messages } from './messages.ts'

/** No chart stands alone: its table is beside it, or one click away. What stands out is said in words under it. */
export const ChartWithTable = ({
  language,
  chart,
  legend,
  table,
  beside,
  words,
}: {
  language: Language
  chart: ReactNode
  legend?: ReactNode
  table: ReactNode
  beside?: boolean
  /** In plain words, what it shows. */
  words?: ReactNode
}) => (
  <figure className={beside ? 'rd-chart-table rd-chart-table--beside' : 'rd-chart-table'}>
    <div>
      {legend}
      {chart}
      {words !== undefined && <figcaption>{words}</figcaption>}
    </div>
    {beside ? (
      <div>{table}</div>
    ) : (
      <details className="rd-more">
        <summary>{messages[language].asTable}</summary>
        {table}
      </details>
    )}
  </figure>
)
