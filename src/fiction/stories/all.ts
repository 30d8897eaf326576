import { busyPlans } from './busy-plans.ts'
import { countedElsewhere } from './counted-elsewhere.ts'
import { countedStories } from './counted.ts'
import type { Story } from './story.ts'
import { storiesUnderWay } from './under-way.ts'

/** In the order in which their numbers were dealt: a new story goes to the end. */
export const stories: readonly Story[] = [...storiesUnderWay, ...busyPlans, ...countedStories, ...countedElsewhere]
