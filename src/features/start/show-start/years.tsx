import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Table } from '../../../ui/table.tsx'
import { messages } from './messages.ts'
import type { YearOfPlans } from './query.ts'

/** Plans by fiscal year: the figures, and beside them the same as bars on one scale. */
export const Years = ({ language, years }: { language: Language; years: readonly YearOfPlans[] }) => {
  const says = messages[language]
  const writes = write[language]
  const most = Math.max(...years.flatMap(({ started, closed }) => [started, closed]))
  const share = (count: number) => `${((100 * count) / most).toFixed(1)}%`
  return (
    <section className="rd-block">
      <h2>{says.years}</h2>
      <Table
        caption={says.yearsCaption}
        columns={[
          { head: says.year },
          { head: <Head of="a" words={says.started} />, number: true },
          { head: <Head of="b" words={says.closedHead} />, number: true },
          { head: <span className="rd-sr">{says.bars}</span>, wide: true },
        ]}
        rows={years.map(({ year, started, closed }) => ({
          key: year,
          head: <span className="rd-nowrap">{year}</span>,
          cells: [
            writes.number(started),
            writes.number(closed),
            <svg key="bars" role="img" aria-label={says.bar(started, closed)}>
              <rect className="a" x="0" y="1" width={share(started)} height="7" />
              <rect className="b" x="0" y="10" width={share(closed)} height="7" />
            </svg>,
          ],
        }))}
      />
    </section>
  )
}

const Head = ({ of, words }: { of: 'a' | 'b'; words: string }) => (
  <>
    <svg className="rd-key" viewBox="0 0 18 8" aria-hidden="true">
      <rect className={of} width="18" height="8" />
    </svg>
    {words}
  </>
)
