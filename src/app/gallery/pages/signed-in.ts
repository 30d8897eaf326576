import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import type { Frame } from '../../../ui/page.tsx'

const sections: readonly { readonly key: string; readonly name: Bilingual; readonly count?: number }[] = [
  { key: 'home', name: { en: 'My day', fr: 'Ma journée' } },
  { key: 'clients', name: { en: 'Clients', fr: 'Clientèle' } },
  { key: 'reports', name: { en: 'Reports', fr: 'Rapports' } },
  { key: 'checks', name: { en: 'Checks', fr: 'Vérifications' }, count: 14 },
  { key: 'colleagues', name: { en: 'Colleagues', fr: 'Collègues' } },
]

const role: Bilingual = { en: 'Counsellor, Maple Street (demo)', fr: 'Conseillère, rue des Érables (démo)' }
const find: Bilingual = { en: 'Find a client: name or number', fr: 'Trouver une personne\u00a0: nom ou numéro' }

/** What surrounds a page of somebody who is signed in, in a section of their work. */
export const signedIn = (frame: Frame, section: string): Frame => ({
  ...frame,
  who: { name: 'Łucja Próba', role: role[frame.language], account: '#account' },
  demonstration: plainDate('2013-01-14'),
  sections: sections.map(({ key, name, count }) => ({
    name: name[frame.language],
    href: `#${key}`,
    current: key === section,
    ...(count !== undefined && { count }),
  })),
  find: { action: '', token: '', name: 'find', label: find[frame.language], value: '' },
  leave: { action: '', token: '' },
})
