import type { Language } from '../../core/shared/bilingual.ts'
import type { Group } from './group.ts'
import { messages } from './messages.ts'
import { galleryUrl } from './paths.ts'

type NeighboursProps = { readonly language: Language; readonly groups: readonly Group[]; readonly id: string }

/** The way to the group before and the one after, so that all can be walked through. */
export const Neighbours = ({ language, groups, id }: NeighboursProps) => {
  const says = messages[language]
  const all = [
    ...groups.map((group) => ({ id: group.id, title: group.title[language] })),
    { id: 'pages', title: says.pages },
  ]
  const at = all.findIndex((one) => one.id === id)
  const sides = [
    { words: says.before, rel: 'prev', to: all[at - 1] },
    { words: says.after, rel: 'next', to: all[at + 1] },
  ]
  return (
    <nav className="rd-gallery-sides rd-noprint" aria-label={says.others}>
      {sides.map(
        ({ words, rel, to }) =>
          to && (
            <a key={rel} rel={rel} href={galleryUrl(language, to.id)}>
              <span>{words}</span> {to.title}
            </a>
          ),
      )}
    </nav>
  )
}
