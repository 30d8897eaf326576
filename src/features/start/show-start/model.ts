import type { Language } from '../../../core/shared/bilingual.ts'
import { fiscalYearOf, periodOf } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Example, Holdings, YearOfPlans } from './query.ts'

/** What the process that answers knows of itself. */
export type Running = {
  readonly version: string
  readonly since: Date
  /** Where the records are: a folder of ours, or a server. */
  readonly place: { readonly kind: 'folder' | 'server'; readonly name: string }
  readonly demonstration: boolean
}

export type StartModel = {
  /** Where one signs in. */
  readonly signIn: string
  readonly running: Running
  readonly today: PlainDate
  readonly holdings: Holdings
  readonly years: readonly YearOfPlans[]
  readonly example: Example | null
}

export type Command = readonly string[]
export type Commands = Readonly<
  Record<'report' | 'siteReport' | 'who' | 'why' | 'define' | 'verify' | 'bringIn', Command>
>

/** The commands of the page with codes and days of this installation, so that each of them answers something. */
export const commandsFor = (language: Language, today: PlainDate, example: Example | null): Commands => {
  const year = fiscalYearOf(example?.closedOn ?? today)
  const last = periodOf(year).to
  const period = [`--year ${year}`, `--to ${today < last ? today : last}`]
  const site = `--scope site:${example?.site ?? 'CODE'}`
  const lang = language === 'fr' ? ['--lang fr'] : []
  return {
    report: [RIGHTDOOR, 'report dsq', '--scope province', ...period],
    siteReport: [RIGHTDOOR, 'report dsq', site, ...period],
    who: [RIGHTDOOR, 'who employed', '--block all', '--standing not-achieved', site, ...period, AS],
    why: [RIGHTDOOR, 'why employed', `--plan ${example?.plan ?? 'NUMBER'}`, AS, ...lang],
    define: [RIGHTDOOR, 'define employed', ...lang],
    verify: [RIGHTDOOR, 'verify published'],
    bringIn: [RIGHTDOOR, 'import FOLDER'],
  }
}

const RIGHTDOOR = 'npm run -s rightdoor --'
/** Whoever is shown people has a name; this one is of the demonstration, where the commands are tried. */
const AS = '--as manager'
