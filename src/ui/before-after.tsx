import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { write } from '../platform/i18n/write.ts'
import { messages } from './before-after-messages.ts'
import { Table } from './table.tsx'

/** A share with its base, or an amount of money. Null is not known, which is said and never a zero. */
export type Measured =
  | {
      readonly num: number | null
      readonly den: number | null
      readonly pct: number | null
      readonly pctExact: number | null
    }
  | { readonly count: number | null; readonly cents: number | null }

export type Shift = {
  readonly key: string
  readonly name: ReactNode
  readonly before: Measured
  readonly after: Measured
}

type BeforeAfterProps = {
  readonly language: Language
  /** Whose figures, of when. */
  readonly caption: ReactNode
  /** Figures that differ. None: a sentence says that nothing changes. */
  readonly shifts: readonly Shift[]
}

/** What something not yet done would do to figures: as they are, as they would be, and by how much. */
export const BeforeAfter = ({ language, caption, shifts }: BeforeAfterProps) => {
  const says = messages[language]
  if (shifts.length === 0) return <p>{says.nothing}</p>
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'figure', head: says.figure },
        { key: 'before', head: says.before, number: true },
        { key: 'after', head: says.after, number: true },
        { key: 'change', head: says.change, number: true },
      ]}
      rows={shifts.map(({ key, name, before, after }) => ({
        key,
        head: name,
        cells: [
          <Value key="before" language={language} measured={before} than={after} />,
          <Value key="after" language={language} measured={after} than={before} />,
          changeIn(language, before, after),
        ],
      }))}
      dense
      stack
    />
  )
}

/** Whole percents that are the same on both sides are told apart by one more digit. */
const Value = ({ language, measured, than }: { language: Language; measured: Measured; than: Measured }) => {
  const [says, w] = [messages[language], write[language]]
  if ('cents' in measured) return <>{measured.cents === null ? says.unknown : w.money(measured.cents)}</>
  const { num, den, pct, pctExact } = measured
  const close = 'pct' in than && than.pct === pct && pctExact !== null
  return (
    <>
      {pct === null ? says.unknown : close ? w.percent(pctExact, 1) : w.percent(pct)}
      {num !== null && den !== null && <span className="sub">{w.outOf(num, den)}</span>}
    </>
  )
}

/** Of what is counted, since a percentage is rounded and often stays; then of the base. */
const changeIn = (language: Language, before: Measured, after: Measured): string => {
  const [says, w] = [messages[language], write[language]]
  const signed = (value: number, shown: string): string => (value > 0 ? `+${shown}` : shown)
  if ('cents' in before || 'cents' in after) {
    const [was, is] = ['cents' in before ? before.cents : null, 'cents' in after ? after.cents : null]
    return was === null || is === null ? says.unknown : signed(is - was, w.money(is - was))
  }
  const differing = (was: number | null, is: number | null) => (was === null || is === null ? 0 : is - was)
  const [num, den] = [differing(before.num, after.num), differing(before.den, after.den)]
  if (num === 0 && den === 0) return says.unknown
  if (den === 0) return signed(num, w.number(num))
  return says.both(signed(num, w.number(num)), signed(den, w.number(den)))
}
