import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

export type TagState = 'ok' | 'warn' | 'stop' | 'info' | 'open' | 'plain'

const usual: Readonly<Record<TagState, IconName | null>> = {
  ok: 'ok',
  warn: 'warn',
  stop: 'stop',
  info: null,
  open: null,
  plain: null,
}

/** A state, said by shape, word and colour: never by colour alone. Another icon may say it better: down, wait. */
export const Tag = ({ state, icon, children }: { state: TagState; icon?: IconName; children: ReactNode }) => {
  const drawn = icon ?? usual[state]
  return (
    <span className={`rd-tag rd-tag--${state}`}>
      {drawn && <Icon name={drawn} />}
      {children}
    </span>
  )
}
