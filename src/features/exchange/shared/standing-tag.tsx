import type { Language } from '../../../core/shared/bilingual.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag.tsx'
import type { IconName } from '../../../ui/icon.tsx'
import { messages } from './messages.ts'
import { isMoving } from './standing.ts'
import type { Standing } from './standing.ts'

/** Where an import or export stands, in words. */
export const StandingTag = ({ language, standing }: { language: Language; standing: Standing }) => {
  const [state, icon] = isMoving(standing) ? (['info', 'wait'] as const) : (looks[standing] ?? (['plain'] as const))
  return (
    <Tag state={state} {...(icon && { icon })}>
      {messages[language][standing]}
    </Tag>
  )
}

const looks: Readonly<Partial<Record<Standing, readonly [TagState, IconName?]>>> = {
  checked: ['warn'],
  applied: ['ok'],
  ready: ['ok'],
  withheld: ['stop'],
  unread: ['stop'],
  failed: ['stop'],
}
