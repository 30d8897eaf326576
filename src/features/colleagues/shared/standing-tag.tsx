import type { Standing } from '../../../core/accounts/colleague.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag.tsx'
import { messages } from './messages.ts'

const states: Readonly<Record<Standing, TagState>> = {
  active: 'ok',
  invited: 'info',
  'invitation-over': 'warn',
  'no-account': 'open',
  ended: 'plain',
}

export const StandingTag = ({ language, standing }: { language: Language; standing: Standing }) => (
  <Tag state={states[standing]}>{messages[language][standing]}</Tag>
)
