import type { ReactNode } from 'react'
import { programmeNamed } from '../../../catalogues/index.ts'
import type { Bilingual, Language } from '../../../core/shared/bilingual.ts'
import type { Period, PlainDate } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Statement } from '../../../ui/callout.tsx'
import { Filled, place } from './filled.tsx'
import { messages } from './statement-messages.ts'
import type { ReportScope } from './scope.ts'

/** What every figure rests on: who is counted, of whom, when, as known when, by which rules. */
export type Rests = {
  readonly count: number
  readonly population: Bilingual
  readonly scope: { readonly kind: ReportScope['kind']; readonly name: Bilingual }
  readonly period: Period
  /** The end of a day; null: now. */
  readonly asOf: PlainDate | null
  readonly today: PlainDate
  readonly now: Date
  readonly edition: {
    readonly programme: string
    readonly id: string
    readonly overridden: readonly string[]
    readonly notices: readonly Bilingual[]
  }
  readonly fromImportedDates: boolean
}

type RestsOnProps = {
  readonly language: Language
  readonly rests: Rests
  /** Where the people it counts are listed, for whoever may see them. */
  readonly href?: string | undefined
  readonly actions?: ReactNode
}

/** The sentence of scope. It stays in sight while one reads the figures below it. */
export const RestsOn = ({ language, rests, href, actions }: RestsOnProps) => (
  <Statement actions={actions}>
    <Filled
      text={messages[language].statement(place(0), rests.population[language], place(1), place(2), place(3), place(4))}
      parts={[
        <strong key="count">
          {href === undefined ? (
            write[language].number(rests.count)
          ) : (
            <a className="rd-q" href={href}>
              {write[language].number(rests.count)}
            </a>
          )}
        </strong>,
        <strong key="of">{ofWhom(rests, language)}</strong>,
        <strong key="days">{messages[language].days(write[language].days(rests.period))}</strong>,
        <strong key="known">{knownWhen(rests, language)}</strong>,
        editionOf(rests, language),
      ]}
    />
    {notesOf(rests, language).map((note) => ` ${note}`)}
  </Statement>
)

/** The same in plain words, for the head of a file. */
export const restsText = (rests: Rests, language: Language): string =>
  [
    messages[language].statement(
      write[language].number(rests.count),
      rests.population[language],
      ofWhom(rests, language),
      messages[language].days(write[language].days(rests.period)),
      knownWhen(rests, language),
      editionOf(rests, language),
    ),
    ...notesOf(rests, language),
  ].join(' ')

export const ofWhom = ({ scope }: Pick<Rests, 'scope'>, language: Language): string =>
  messages[language][scope.kind](scope.name[language])

const knownWhen = ({ asOf, today, now }: Rests, language: Language): string =>
  asOf === null
    ? messages[language].knownNow(messages[language].at(write[language].day(today), write[language].time(now)))
    : messages[language].knownThen(write[language].day(asOf))

const editionOf = ({ edition }: Rests, language: Language): string =>
  messages[language].edition(programmeNamed(edition.programme).name[language], edition.id)

const notesOf = ({ edition, fromImportedDates }: Rests, language: Language): readonly string[] => [
  ...edition.notices.map((notice) => stopped(notice[language])),
  ...(edition.overridden.length > 0 ? [messages[language].overridden(edition.overridden.length)] : []),
  ...(fromImportedDates ? [messages[language].dated] : []),
]

const stopped = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)
