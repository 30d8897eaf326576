import type { MonthStanding, StandingKind } from '../../../core/resource-information/late.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { IconName } from '../../../ui/icon.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag.tsx'
import { standingWord } from './standing-messages.ts'

/** How a month stands, in a word with its shape. */
export const StandingTag = ({ language, standing }: { language: Language; standing: MonthStanding }) => (
  <Tag {...looks[standing.kind]}>{standingWord(language, standing)}</Tag>
)

const looks: Readonly<Record<StandingKind, { readonly state: TagState; readonly icon?: IconName }>> = {
  entered: { state: 'ok' },
  late: { state: 'warn' },
  'so-far': { state: 'info', icon: 'wait' },
  running: { state: 'plain' },
  due: { state: 'open', icon: 'wait' },
  missing: { state: 'stop' },
  closed: { state: 'plain' },
  'to-come': { state: 'plain' },
}
