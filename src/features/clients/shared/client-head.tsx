import type { Language } from '../../../core/shared/bilingual.ts'
import { sentences } from '../../../platform/i18n/sentences.ts'
import { Head } from '../../../ui/head.tsx'
import { Tabs } from '../../../ui/navigation.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { clientPath, consentsPath, detailsPath, timelinePath } from '../paths.ts'

export type ClientTab = 'overview' | 'timeline' | 'details' | 'consents'

/** Whose file this is, and what must be minded before anybody is contacted: at the head of each of its pages. */
export type FileHead = {
  readonly language: Language
  readonly number: number
  readonly name: string
  /** Null: not for this role. */
  readonly contact: {
    readonly phoneSafe: boolean | null
    readonly emailSafe: boolean | null
    readonly contactNote: string | null
  } | null
}

export const ClientHead = ({ file }: { file: FileHead }) => {
  const t = messages[file.language]
  return (
    <>
      <Head title={file.name} person sub={t.number(file.number)} />
      {file.contact && <Mind language={file.language} contact={file.contact} />}
    </>
  )
}

const Mind = ({ language, contact }: { language: Language; contact: NonNullable<FileHead['contact']> }) => {
  const t = messages[language]
  const { phoneSafe, emailSafe, contactNote } = contact
  if (phoneSafe !== false && emailSafe !== false && !contactNote) return null
  return (
    <ul className="rd-chips" aria-label={t.mind}>
      {contactNote && (
        <li>
          <Tag state="warn">{contactNote}</Tag>
        </li>
      )}
      {phoneSafe === false && (
        <li>
          <Tag state="warn" icon="phone">
            {t.noPhone}
          </Tag>
        </li>
      )}
      {emailSafe === false && (
        <li>
          <Tag state="warn" icon="mail">
            {t.noEmail}
          </Tag>
        </li>
      )}
    </ul>
  )
}

/** The pages of a file; identity and contact for those who may see them. */
export const ClientTabs = ({ file, current }: { file: FileHead; current: ClientTab }) => {
  const t = messages[file.language]
  const tab = (name: ClientTab, path: string) => ({
    name: t[name],
    href: `/${file.language}${path}`,
    current: name === current,
  })
  return (
    <Tabs
      language={file.language}
      label={t.tabs}
      tabs={[
        tab('overview', clientPath(file.number)),
        tab('timeline', timelinePath(file.number)),
        ...(file.contact ? [tab('details', detailsPath(file.number)), tab('consents', consentsPath(file.number))] : []),
      ]}
    />
  )
}

const messages = sentences({
  en: {
    number: (number: number) => `Reference number ${number}`,
    mind: 'What to mind when contacting',
    noPhone: 'Do not telephone',
    noEmail: 'Do not email',
    tabs: 'Client file',
    overview: 'Overview',
    timeline: 'Timeline',
    details: 'Details',
    consents: 'Consents',
  },
  fr: {
    number: (number) => `Numéro de référence ${number}`,
    mind: 'Précautions pour joindre la personne',
    noPhone: 'Ne pas téléphoner',
    noEmail: 'Ne pas envoyer de courriel',
    tabs: 'Dossier',
    overview: 'Aperçu',
    timeline: 'Chronologie',
    details: 'Renseignements',
    consents: 'Consentements',
  },
})
