import type { Language } from '../../../core/shared/bilingual.ts'
import { SITES_OFFERED } from '../../../records/exchange/sites-to-take.ts'
import type { SiteToTake } from '../../../records/exchange/sites-to-take.ts'
import { Checkboxes, Radios } from '../../../ui/choice-fields.tsx'
import { SearchPickMany } from '../../../ui/search-pick.tsx'
import { messages } from './messages.ts'
import type { SitesShown } from './sites.ts'

type Parts = { readonly language: Language; readonly sites: SitesShown; readonly error: string | undefined }

/** All sites or some: ticked where they are few, looked for where they are many. Where there is one nothing is asked. */
export const SiteChoice = ({ language, sites, error }: Parts) => {
  const says = messages[language]
  if (sites.count < 2) return <p>{says.allHint}</p>
  return (
    <Radios
      language={language}
      name="which"
      label={says.which}
      value={sites.which}
      choices={[
        { value: 'all', label: says.all(sites.count), hint: says.allHint },
        {
          value: 'chosen',
          label: says.chosen,
          hint: says.chosenHint,
          inner: <Sites language={language} sites={sites} error={error} />,
        },
      ]}
    />
  )
}

const Sites = ({ language, sites: { query, offered, chosen, isMore }, error }: Parts) => {
  const says = messages[language]
  const common = { language, name: 'sites', label: says.sites, error }
  if (query === null)
    return <Checkboxes {...common} values={chosen.map(({ code }) => code)} choices={(offered ?? []).map(choiceOf)} />
  return (
    <>
      <SearchPickMany
        {...common}
        hint={says.sitesHint}
        query={query}
        candidates={offered && offered.map(choiceOf)}
        chosen={chosen.map(choiceOf)}
      />
      {isMore && <p role="status">{says.moreFound(SITES_OFFERED)}</p>}
    </>
  )
}

const choiceOf = ({ code, name, provider }: SiteToTake) => ({
  value: code,
  label: <span translate="no">{name}</span>,
  hint: <span translate="no">{`${code}, ${provider}`}</span>,
})
