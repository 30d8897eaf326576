import { dateOfDayNumber } from '../../core/shared/plain-date.ts'
import { at } from '../lists.ts'
import { columnOf, OPEN } from '../population/plans.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Story } from '../margins/cells.ts'
import type { Network, Site } from '../network/sites.ts'
import type { Plans } from '../population/plans.ts'

/** One plan as the writers of its records see it. Days are day numbers. */
export type PlanView = {
  readonly index: number
  readonly number: number
  readonly story: Story
  readonly components: number
  readonly site: Site
  readonly siteIndex: number
  readonly started: number
  /** Null while it is open. */
  readonly closed: number | null
  /** Its last day, or the last day of the period while it is open. */
  readonly end: number
  /** Its category of an attribute. */
  readonly category: (attribute: string) => string
  readonly is: (attribute: string) => boolean
}

export const viewerOf = (plans: Plans, network: Network, lastDay: number) => {
  const stories = new Uint8Array(plans.count)
  plans.cells.forEach(({ from, to }, cell) => stories.fill(cell, from, to))
  return (index: number, number: number): PlanView => {
    const { story, components } = at(plans.cells, at(stories, index))
    const closed = at(plans.closed, index)
    const siteIndex = at(plans.site, index)
    const category = (attribute: string) => {
      const { categories, values } = columnOf(plans, attribute)
      return at(categories, at(values, index))
    }
    return {
      index,
      number,
      story,
      components,
      site: at(network.sites, siteIndex),
      siteIndex,
      started: at(plans.started, index),
      closed: closed === OPEN ? null : closed,
      end: closed === OPEN ? lastDay : closed,
      category,
      is: (attribute) => category(attribute) === 'yes',
    }
  }
}

/** Days before 1970 have negative numbers. */
const EARLIEST = -50_000
const written: PlainDate[] = []

/** The day as text. There are few different days and they are asked for often. */
export const dayText = (day: number): PlainDate => (written[day - EARLIEST] ??= dateOfDayNumber(day))
