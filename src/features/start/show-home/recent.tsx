import type { Language } from '../../../core/shared/bilingual.ts'
import { Block } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Queue } from '../../../ui/queue.tsx'
import { clientUrl } from '../../clients/paths.ts'
import { messages } from './messages.ts'
import type { HomeModel } from './model.ts'

/** The files looked at last. */
export const Recent = ({ language, recent }: { language: Language; recent: NonNullable<HomeModel['recent']> }) => {
  const says = messages[language]
  return (
    <Block title={says.recent}>
      <Queue
        label={says.recent}
        none={says.noRecent}
        narrow
        items={recent.map(({ number, name }) => ({
          key: String(number),
          what: (
            <a href={clientUrl(language, number)}>
              <Name>{name}</Name>
            </a>
          ),
          sub: number,
        }))}
      />
    </Block>
  )
}
