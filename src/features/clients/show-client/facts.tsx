import { nameOfCode } from '../../../catalogues/index.ts'
import { resources } from '../../../core/package/resources.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Block } from '../../../ui/head.tsx'
import { planUrl } from '../../plans/paths.ts'
import { consentsPath } from '../paths.ts'
import { messages } from './messages.ts'
import type { ClientModel } from './model.ts'
import type { Consented } from './query.ts'
import { profileFacts } from './summary-facts.ts'
import type { FactName } from './summary-facts.ts'
import type { LatestSummary } from './summary-query.ts'

type Part = { readonly model: ClientModel }

/** Where, when and why the person was registered, and whether they were told why information is collected. */
export const Registrations = ({ model: { language, registrations } }: Part) => {
  const t = messages[language]
  const writes = write[language]
  return (
    <Block title={t.registered}>
      {registrations.length === 0 ? (
        <p className="rd-none">{t.noRegistration}</p>
      ) : (
        registrations.map(({ site, on, reason, noticeOn, noticeSeen }) => (
          <Facts
            key={`${site} ${on}`}
            facts={[
              { name: t.site, value: site },
              { name: t.on, value: writes.day(on) },
              ...(reason === null ? [] : [{ name: t.reason, value: nameOfCode('service-reason', reason, language) }]),
              ...(noticeSeen
                ? [{ name: t.notice, value: noticeOn === null ? t.noNotice : t.noticeOn(writes.day(noticeOn)) }]
                : []),
            ]}
          />
        ))
      )}
    </Block>
  )
}

/** What the person agreed to, and what they took back. */
export const Consents = ({ model: { language, file }, consents }: Part & { consents: readonly Consented[] }) => {
  const t = messages[language]
  const writes = write[language]
  return (
    <Block title={t.consents} aside={<a href={`/${language}${consentsPath(file.number)}`}>{t.change}</a>}>
      {consents.length === 0 ? (
        <p className="rd-none">{t.noConsents}</p>
      ) : (
        <Facts
          facts={consents.map(({ purpose, givenOn, withdrawnOn }) => ({
            name: nameOfCode('consent-purpose', purpose, language),
            value: withdrawnOn === null ? t.givenOn(writes.day(givenOn)) : t.withdrawnOn(writes.day(withdrawnOn)),
          }))}
        />
      )}
    </Block>
  )
}

/** The facts of the latest summary the viewer may see. */
export const Summary = ({ model: { language }, summary }: Part & { summary: LatestSummary }) => {
  const t = messages[language]
  const known = [...summary.facts].filter(([, value]) => value !== null)
  const unknown = [...summary.facts].filter(([, value]) => value === null)
  return (
    <Block title={t.summary}>
      <p className="rd-small">
        <a href={planUrl(language, summary.plan)}>{t.ofPlan(summary.plan, write[language].day(summary.startedOn))}</a>
      </p>
      {known.length > 0 && (
        <Facts
          facts={known.map(([name, value]) => ({ name: titleOf(name, language), value: said(language, name, value) }))}
        />
      )}
      {unknown.length > 0 && (
        <p className="rd-small rd-mute">
          {t.notRecorded(write[language].list(unknown.map(([name]) => titleOf(name, language))))}
        </p>
      )}
    </Block>
  )
}

const said = (language: Language, name: FactName, value: string | boolean | null): string => {
  const t = messages[language]
  if (typeof value === 'boolean') return value ? t.yes : t.no
  return value === null ? t.unknown : nameOfCode(LISTS.get(name) ?? '', value, language)
}

const LISTS: ReadonlyMap<FactName, string> = new Map(
  profileFacts.flatMap(([name, list]) => (list === null ? [] : [[name, list] as const])),
)

/** As the data package calls the field. */
const titleOf = (name: FactName, language: Language): string =>
  FIELDS.find((field) => field.name === name)?.title[language] ?? name

const FIELDS = resources.find(({ name }) => name === 'client-summaries')?.fields ?? []
