import { caseloadStates, isClosedState } from '../../../core/plans/caseload.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Select } from '../../../ui/choice-fields.tsx'
import { Chips, FilterBar } from '../../../ui/filter-bar.tsx'
import { caseloadUrl } from '../paths.ts'
import { messages, stateNames } from './messages.ts'
import type { CaseloadModel, Counsellor } from './model.ts'
import { isFiltered, searchOf } from './question.ts'
import type { Question } from './question.ts'

type Part = { readonly model: CaseloadModel }

/** What of a caseload is shown stands in its address; each filter says how many plans are behind it. */
export const Filters = ({ model }: Part) => {
  const { language, question, sites } = model
  const t = messages[language]
  const others = othersOf(model)
  return (
    <>
      <Chips language={language} label={t.whose} chips={whoseChips(model)} />
      <ProgrammeChips model={model} />
      <FilterBar
        language={language}
        action={caseloadUrl(language)}
        label={t.states}
        chips={stateChips(model)}
        keep={keptBy(question, others.length === 0)}
        clear={isFiltered(question) ? urlOf(language, question, { state: null, programme: null, site: null }) : null}
      >
        {(sites.length > 1 || others.length > 0) && (
          <>
            {sites.length > 1 && <SiteField model={model} />}
            {others.length > 0 && <CounsellorField model={model} others={others} />}
          </>
        )}
      </FilterBar>
    </>
  )
}

/** Colleagues with a plan of those asked for. */
const othersOf = ({ counsellors, counts, me }: CaseloadModel): readonly Counsellor[] =>
  counsellors.filter(({ id }) => id !== me && counts.whose(id) > 0)

const keptBy = ({ state, programme, sort, descending, whose }: Question, withWhose: boolean) => ({
  ...(state && { state }),
  ...(programme && { programme }),
  ...(sort !== 'due' && { sort }),
  ...(descending && { order: 'down' }),
  ...(withWhose && { whose }),
})

const labelled = (language: Language, name: string, count: number): string =>
  `${name} (${write[language].number(count)})`

const SiteField = ({ model: { language, question, sites, counts } }: Part) => {
  const t = messages[language]
  return (
    <Select
      language={language}
      name="site"
      label={t.site}
      value={question.site ?? ''}
      blank={labelled(language, t.allSites, counts.site(null))}
      options={sites.map(({ id, code, name }) => ({ value: code, label: labelled(language, name, counts.site(id)) }))}
    />
  )
}

const CounsellorField = ({ model, others }: Part & { readonly others: readonly Counsellor[] }) => {
  const { language, question, counts, hasOwn, me } = model
  const t = messages[language]
  const option = (value: string, name: string, of: number | 'all' | 'nobody') => ({
    value,
    label: labelled(language, name, counts.whose(of)),
  })
  return (
    <Select
      language={language}
      name="whose"
      label={t.counsellor}
      value={question.whose}
      options={[
        ...(hasOwn ? [option('mine', t.mine, me)] : []),
        option('all', t.anybody, 'all'),
        option('nobody', t.nobody, 'nobody'),
        ...others.map(({ id, code, name }) => option(code, name, id)),
      ]}
    />
  )
}

export const urlOf = (language: Language, question: Question, change: Partial<Question>): string =>
  caseloadUrl(language, searchOf(question, change))

const whoseChips = ({ language, question, counts, hasOwn, me }: CaseloadModel) => {
  const t = messages[language]
  const chip = (whose: 'mine' | 'all' | 'nobody', count: number) => ({
    name: t[whose],
    count,
    href: urlOf(language, question, { whose }),
    on: question.whose === whose,
  })
  return [
    ...(hasOwn ? [chip('mine', counts.whose(me))] : []),
    chip('all', counts.whose('all')),
    chip('nobody', counts.whose('nobody')),
  ]
}

const stateChips = ({ language, question, counts, closed }: CaseloadModel) => [
  {
    name: messages[language].open,
    count: counts.state(null),
    href: urlOf(language, question, { state: null }),
    on: question.state === null,
  },
  ...caseloadStates.map((state) => ({
    name: stateNames[state][language],
    count: isClosedState(state) ? (closed.get(state) ?? 0) : counts.state(state),
    href: urlOf(language, question, { state }),
    on: question.state === state,
  })),
]

/** Only where there is more than one programme to choose from. */
const ProgrammeChips = ({ model: { language, question, counts, programmes } }: Part) => {
  const t = messages[language]
  const served = programmes.filter(({ id }) => counts.programme(id) > 0)
  if (served.length < 2 && question.programme === null) return null
  return (
    <Chips
      language={language}
      label={t.programme}
      chips={[
        { id: null, name: t.allProgrammes },
        ...served,
        ...programmes.filter(({ id }) => id === question.programme && counts.programme(id) === 0),
      ].map(({ id, name }) => ({
        name,
        count: counts.programme(id),
        href: urlOf(language, question, { programme: id }),
        on: question.programme === id,
      }))}
    />
  )
}
