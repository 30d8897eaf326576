import type { ItemStatus } from '../../../core/plans/item-status.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag.tsx'
import { messages } from './messages.ts'

const states: Readonly<Record<ItemStatus, TagState>> = {
  'not-started': 'open',
  'in-progress': 'info',
  completed: 'ok',
  cancelled: 'plain',
}

export const StatusTag = ({ language, status }: { language: Language; status: ItemStatus }) => (
  <span className="rd-nowrap">
    <Tag state={states[status]}>{messages[language][status]}</Tag>
  </span>
)
