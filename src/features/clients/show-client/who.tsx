import { nameOfCode } from '../../../catalogues/index.ts'
import { ageOn } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Details } from '../../../ui/callout.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Name } from '../../../ui/name.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { messages } from './messages.ts'
import type { ClientModel } from './model.ts'
import type { Identity } from './query.ts'

/** Who the person is; each way to reach them says whether it is safe. */
export const Who = ({ model, identity }: { model: ClientModel; identity: Identity }) => {
  const { language } = model
  const t = messages[language]
  const writes = write[language]
  const unknown = <span className="rd-mute">{t.unknown}</span>
  const address = [identity.address, identity.city, identity.postalCode && writes.postalCode(identity.postalCode)]
  const coded = (list: string, code: string | null) => (code === null ? unknown : nameOfCode(list, code, language))
  return (
    <Facts
      facts={[
        ...(identity.preferredName ? [{ name: t.goesBy, value: <Name>{identity.preferredName}</Name> }] : []),
        { name: t.age, value: <Age model={model} identity={identity} /> },
        { name: t.language, value: coded('language', identity.language) },
        { name: t.best, value: coded('contact-by', identity.contactBy) },
        {
          name: t.phone,
          value: identity.phone ? (
            <Way model={model} safe={identity.phoneSafe}>
              {writes.phone(identity.phone)}
            </Way>
          ) : (
            unknown
          ),
        },
        {
          name: t.email,
          value: identity.email ? (
            <Way model={model} safe={identity.emailSafe}>
              {identity.email}
            </Way>
          ) : (
            unknown
          ),
        },
        { name: t.address, value: address.filter(Boolean).join(', ') || unknown },
        ...(identity.contactNote ? [{ name: t.note, value: identity.contactNote, long: true }] : []),
      ]}
    />
  )
}

/** The birth date stands one press away: an age is enough for most of what is done. */
const Age = ({ model: { language, today }, identity: { birthDate } }: { model: ClientModel; identity: Identity }) => {
  const t = messages[language]
  if (birthDate === null) return <span className="rd-mute">{t.unknown}</span>
  return (
    <>
      {t.years(ageOn(birthDate, today))}
      <Details summary={t.showBirthDate}>{write[language].day(birthDate)}</Details>
    </>
  )
}

type WayProps = { readonly model: ClientModel; readonly safe: boolean | null; readonly children: string }

/** Not asked is neither safe nor unsafe: nothing is said. */
const Way = ({ model: { language }, safe, children }: WayProps) => {
  const t = messages[language]
  if (safe === null) return <>{children}</>
  return (
    <>
      {children} {safe ? <Tag state="ok">{t.safe}</Tag> : <Tag state="warn">{t.unsafe}</Tag>}
    </>
  )
}
