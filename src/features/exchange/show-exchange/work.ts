import { resources } from '../../../core/package/resources.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { Exchange } from '../../../records/exchange/exchange.ts'
import type { Step as Told } from '../../../records/package/progress.ts'
import type { Step } from '../../../ui/progress.tsx'
import { resourceTitle } from '../shared/words.ts'
import { messages } from './work-messages.ts'

/** How far work is: in words, and as so much of so much. */
export type Work = {
  readonly label: string
  readonly done: number
  readonly total: number | null
  readonly unit: (count: number) => string
  readonly steps: readonly Step[]
}

type Kind = 'check' | 'apply' | 'revert' | 'discard' | 'export'

/** What the worker told last, put into words. */
export const workOf = (language: Language, exchange: Exchange): Work => {
  const kind = exchange.kind === 'export' ? 'export' : exchange.wish
  const says = messages[language]
  const counted = { ...countOf(exchange, kind), unit: says.tables }
  const label = labelOf(language, exchange, kind)
  const steps = stepsOf(language, exchange, kind)
  const { step } = exchange
  if (step?.step === 'judging' || step?.step === 'judged') return { ...counted, label, steps, total: null }
  if (step?.step !== 'read') return { ...counted, label, steps }
  return {
    ...{ label, steps },
    done: Math.floor(step.bytes / 1000),
    total: Math.ceil(step.ofBytes / 1000),
    unit: () => says.kilobytes,
  }
}

const labelOf = (language: Language, { step, state }: Exchange, kind: Kind): string => {
  const says = messages[language]
  if (state === 'waiting') return says.waiting
  if (step === null) return says.beginning
  if (!('resource' in step)) return says.judgingNow
  const table = resourceTitle(language, step.resource)
  switch (step.step) {
    case 'read':
      return says.readRows(table, step.rows)
    case 'checked':
      return says.checkedRows(table, step.rows)
    case 'moved':
      return kind === 'revert' ? says.removedRows(table, step.rows) : says.movedRows(table, step.rows)
    case 'written':
      return says.writtenRows(table, step.rows)
  }
}

/** Tables are done in the order in which they refer to each other, and taken back the other way round. */
const countOf = ({ resources: wanted, step }: Exchange, kind: Kind): { done: number; total: number } => {
  const inOrder = resources.filter(({ name }) => wanted.includes(name)).map(({ name }) => name)
  const total = wanted.length
  if (step === null) return { done: 0, total }
  if (!('resource' in step)) return { done: total, total }
  const at = inOrder.indexOf(step.resource)
  return { done: at < 0 ? 0 : kind === 'revert' ? inOrder.length - at : at + 1, total }
}

const stepsOf = (language: Language, { step, state }: Exchange, kind: Kind): readonly Step[] => {
  const parts = partsOf(language, kind)
  const now =
    state === 'waiting'
      ? -1
      : Math.max(
          0,
          parts.findLastIndex(({ told }) => told.includes(step?.step ?? 'none')),
        )
  const steps = parts.map(({ words }, at): Step => ({
    words,
    state: at < now ? 'done' : at === now ? 'now' : 'waiting',
  }))
  return kind === 'check' ? [{ words: messages[language].received, state: 'done' }, ...steps] : steps
}

type Part = { readonly words: string; readonly told: readonly (Told['step'] | 'none')[] }

/** The parts of the work, each with what the worker tells while it does it. */
const partsOf = (language: Language, kind: Kind): readonly Part[] => {
  const says = messages[language]
  const judge: Part = { words: says.judge, told: ['judging', 'judged'] }
  switch (kind) {
    case 'check':
      return [
        { words: says.read, told: ['read'] },
        { words: says.checkRows, told: ['checked'] },
      ]
    case 'apply':
      return [{ words: says.checkRows, told: ['checked'] }, { words: says.takeIn, told: ['moved'] }, judge]
    case 'revert':
      return [{ words: says.takeOut, told: ['moved'] }, judge]
    case 'discard':
      return [{ words: says.discard, told: [] }]
    case 'export':
      return [{ words: says.write, told: ['written'] }]
  }
}
