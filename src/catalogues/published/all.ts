import { figuresOf } from '../../core/publishing/published-figure.ts'
import type { PublishedFigure } from '../../core/publishing/published-figure.ts'
import type { Law } from '../../core/publishing/law.ts'
import type { PrintedTable, Shape } from '../../core/publishing/printed-table.ts'
import asPrinted from './as-printed.json' with { type: 'json' }
import { publishedDsq } from './dsq.ts'
import { dsqLaws } from './laws-dsq.ts'
import { otherLaws } from './laws-other.ts'
import { profileLaws } from './laws-profile.ts'
import { publishedProfile } from './profile.ts'
import { dsqShapes } from './shapes-dsq.ts'
import { otherShapes } from './shapes-other.ts'
import { profileShapes } from './shapes-profile.ts'
import { referralShapes } from './shapes-referrals.ts'

/** Ontario's own figures, April to December 2012, as far as the source does not contradict them (GUIDE-2013). */
export const publishedFigures: readonly PublishedFigure[] = [
  ...figuresOf('dsq', publishedDsq),
  ...figuresOf('profile', publishedProfile),
]

/** Every table of figures of GUIDE-2013 as the document shows it, copies and damage included. */
export const printedTables: readonly PrintedTable[] = asPrinted.tables

/** Where those tables print which figure. */
export const printedShapes: readonly Shape[] = [...dsqShapes, ...profileShapes, ...referralShapes, ...otherShapes]

/** What must hold between the figures of such reports, whichever they are. */
export const printedLaws: readonly Law[] = [...dsqLaws, ...profileLaws, ...otherLaws]
