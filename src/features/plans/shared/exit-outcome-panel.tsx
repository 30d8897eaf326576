import type { ReactNode } from 'react'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { BeforeAfter } from '../../../ui/before-after.tsx'
import type { Measured, Shift } from '../../../ui/before-after.tsx'
import { Callout, Details } from '../../../ui/callout.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Block } from '../../../ui/head.tsx'
import { exitMessages, writtenScore } from './exit-messages.ts'
import type { FiguresShown, OutcomeShown } from './exit-outcome.ts'
import { codeText, evidenceParts } from './words.ts'

type Props = { readonly language: Language; readonly outcome: OutcomeShown; readonly children: ReactNode }

/** The code that will be recorded, by which rule, what it does to the figures, and the button that does it. */
export const OutcomePanel = ({ language, outcome, children }: Props) => {
  const says = exitMessages[language]
  const { code, rule, figures, followUps } = outcome
  return (
    <Block title={says.outcome}>
      <Callout title={code === null ? says.noOutcome : codeSaid(language, code)}>
        {rule && <Rule language={language} rule={rule} />}
      </Callout>
      {figures && <Figures language={language} figures={figures} />}
      {followUps && <FollowUps language={language} followUps={followUps} />}
      {children}
    </Block>
  )
}

/** Codes that are numbers in the report are shown with them. */
const codeSaid = (language: Language, code: string): string => {
  const label = codeText(language, 'exit-outcome', code)
  return /^\d/.test(code) ? `${code} ${label}` : label
}

const Rule = ({ language, rule }: { language: Language; rule: NonNullable<OutcomeShown['rule']> }) => {
  const says = exitMessages[language]
  return (
    <>
      <p>{says.because(rule.words[language])}</p>
      <Details summary={says.facts}>
        <Facts
          facts={rule.evidence.map((one) => {
            const { title, value } = evidenceParts(language, one)
            return { name: title, value }
          })}
        />
        {rule.assumed && <p>{says.orderAssumed}</p>}
      </Details>
    </>
  )
}

/** What it would do to the figures of the site: the rows a report is read by first, then the others. */
export const Figures = ({ language, figures }: { language: Language; figures: FiguresShown }) => {
  const says = exitMessages[language]
  const { effect, core, site, from } = figures
  const day = write[language].day(from)
  const shifts = shiftsOf(language, effect.rows)
  const first = shifts.filter(({ key }) => core.includes(key))
  const more = shifts.filter(isMore)
  return (
    <>
      <h3>{says.figures}</h3>
      {first.length > 0 ? (
        <BeforeAfter language={language} caption={says.figuresOf(site, day)} shifts={first} />
      ) : (
        <p>{says.noCore}</p>
      )}
      {effect.score && (
        <p>{says.score(writtenScore(language, effect.score.before), writtenScore(language, effect.score.after))}</p>
      )}
      {more.length > 0 && (
        <Details summary={says.moreFigures}>
          <BeforeAfter language={language} caption={says.moreFiguresOf(site, day)} shifts={more} />
        </Details>
      )}
    </>
  )
}

/** More than the base: one exit more is in the base of every row. */
const isMore = ({ before, after }: Shift): boolean => 'cents' in before || 'cents' in after || before.num !== after.num

const shiftsOf = (language: Language, rows: FiguresShown['effect']['rows']): readonly Shift[] =>
  rows.flatMap(({ code, label, times, cells: { all } }) =>
    all
      ? [{ key: code, name: label[language], before: ofBase(all.before, times), after: ofBase(all.after, times) }]
      : [],
  )

/** A count stands beside what it is divided by. */
const ofBase = (measured: Measured, times: number): Measured =>
  'den' in measured && measured.den !== null ? { ...measured, den: measured.den * times } : measured

type FollowUpProps = { language: Language; followUps: NonNullable<OutcomeShown['followUps']> }

const FollowUps = ({ language, followUps }: FollowUpProps) => {
  const [says, writes] = [exitMessages[language], write[language]]
  if (followUps.length === 0) return <p>{says.noFollowUps}</p>
  return (
    <>
      <h3>{says.followUps}</h3>
      <ul>
        {followUps.map(({ months, dueOn, from, to }) => (
          <li key={months}>{says.followUp(months, writes.day(dueOn), writes.days({ from, to }))}</li>
        ))}
      </ul>
    </>
  )
}
