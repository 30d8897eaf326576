import { components } from '../../../core/measures/layout.ts'
import type { Component } from '../../../core/measures/measure.ts'
import { percent } from '../../../core/measures/tally.ts'
import type { ShareCell } from '../../../core/measures/tally.ts'
import type { CoreMeasure, StandsOut, State } from './model.ts'

/** Below these a change says little: points of a percentage, and people in the smaller base (assumption). */
const POINTS = 3
const PEOPLE = 20

/** At most this many changes are told, the largest first (assumption). */
const CHANGES = 2

export const standsOut = (
  core: readonly CoreMeasure[],
  participants: Readonly<Record<'all' | Component, number>>,
): readonly StandsOut[] => [...standards(core), ...changes(core), ...reached(participants)]

/** A measure stands to its standard as the report prints it, by the whole percent (assumption). */
export const stateOf = ({ pct }: Pick<ShareCell, 'pct'>, standard: number | null): State => {
  if (standard === null) return 'no-standard'
  if (pct === null) return 'unknown'
  return pct >= standard ? 'met' : 'below'
}

/** How many more of the same base make the whole percent that is asked for. */
export const moreToReach = (num: number, base: number, standard: number): number =>
  Math.max(0, Math.ceil((base * (2 * standard - 1)) / 200) - num)

const standards = (core: readonly CoreMeasure[]): readonly StandsOut[] => {
  const judged = core.filter(({ state }) => state === 'met' || state === 'below')
  const below = judged.flatMap(({ code, label, cell, times, standard, state }): readonly StandsOut[] =>
    state !== 'below' || standard === null || cell.num === null || cell.den === null || cell.pct === null
      ? []
      : [
          {
            ...{ kind: 'below', code, label, percent: cell.pct, standard },
            more: moreToReach(cell.num, cell.den * times, standard),
          },
        ],
  )
  if (below.length > 0 || judged.length === 0) return below
  return [{ kind: 'all-met', count: judged.length }]
}

const changes = (core: readonly CoreMeasure[]): readonly StandsOut[] =>
  core
    .flatMap(({ code, label, cell, before }) =>
      cell.pct === null || before?.pct === null || before === null || smallest(cell, before) < PEOPLE
        ? []
        : [{ kind: 'changed' as const, code, label, from: before.pct, to: cell.pct }],
    )
    .filter(({ from, to }) => Math.abs(to - from) >= POINTS)
    .sort((one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from))
    .slice(0, CHANGES)

const smallest = (one: ShareCell, other: ShareCell): number => Math.min(one.den ?? 0, other.den ?? 0)

/** Job placement is what a site has most say in: how many of those who left it reached. Told where anybody did. */
const reached = (participants: Readonly<Record<'all' | Component, number>>): readonly StandsOut[] =>
  components
    .filter((component) => component === 'job_placement')
    .flatMap((component) => {
      const share = percent(participants[component], participants.all)
      return share === null
        ? []
        : [
            {
              kind: 'component' as const,
              component,
              reached: participants[component],
              all: participants.all,
              percent: share,
            },
          ]
    })
