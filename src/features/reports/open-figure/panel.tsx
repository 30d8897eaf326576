import type { Verdict } from '../../../core/measures/verdict.ts'
import type { Finding } from '../../../core/measures/finding.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { urlOf } from '../../../platform/http/language.ts'
import { write } from '../../../platform/i18n/write.ts'
import { ButtonLink, Buttons } from '../../../ui/button.tsx'
import { EvidenceTree } from '../../../ui/evidence-tree.tsx'
import type { Clause } from '../../../ui/evidence-tree.tsx'
import { Name } from '../../../ui/name.tsx'
import { clientUrl } from '../../clients/paths.ts'
import { closurePath, planUrl } from '../../plans/paths.ts'
import { evidenceText } from '../shared/evidence-words.ts'
import { messages } from './messages.ts'
import type { FigureModel, PeopleModel, SelectedPlan } from './model.ts'

type Parts = {
  readonly model: FigureModel
  readonly anchor: PeopleModel['anchor']
  readonly selected: SelectedPlan
  readonly away: string
}

/** One plan of the list: the clauses of the rule with what is on file, and what can still be done. */
export const Panel = ({ model, anchor, selected, away }: Parts) => {
  const { language } = model
  const t = messages[language]
  const { verdict, plan, day, site, name, client, reason } = selected
  const when = write[language].day(day)
  const asked = { achieved: t.whyIn, 'not-achieved': t.whyNot, excluded: t.whyLeft, outside: t.whyOutside }
  return (
    <aside className="rd-panel" id="why" aria-labelledby="whose">
      <p className="rd-small rd-mute">{asked[verdict.standing]}</p>
      <h2 id="whose" className="rd-name" translate="no">
        <Name>{name}</Name>
      </h2>
      <p className="rd-small">
        {anchor === 'planStarted' ? t.startedOn(plan, when, site) : t.closedOn(plan, when, site)}{' '}
        <a href={clientUrl(language, client)}>{t.openFile}</a>
      </p>
      {reason !== null && (
        <p>
          <strong>{reason[language]}</strong>
        </p>
      )}
      <EvidenceTree language={language} label={t.evidence} clauses={clausesOf(verdict, language)} />
      <Mends language={language} selected={selected} />
      <p className="rd-small">
        <a href={away}>{t.close}</a>
      </p>
    </aside>
  )
}

const clausesOf = ({ why, decidedBy }: Verdict, language: Language): readonly Clause[] => {
  const t = messages[language]
  const heads = {
    population: t.population,
    component: t.component,
    excluded: t.excludedClause,
    'left-out': t.leftOutClause,
    achieved: t.achievedClause,
  }
  return why.map(({ clause, finding }) => ({
    key: clause,
    met: clause === 'excluded' || clause === 'left-out' ? !finding.met : finding.met,
    says: <strong>{heads[clause]}</strong>,
    decides: clause === decidedBy,
    clauses: [branchOf(finding, language)],
  }))
}

const branchOf = ({ met, words, records, parts }: Finding, language: Language): Clause => ({
  key: words.en,
  met,
  says: words[language],
  records: records.map((one) => evidenceText(one, language)),
  clauses: parts.map((part) => branchOf(part, language)),
})

const Mends = ({ language, selected }: { language: Language; selected: SelectedPlan }) => {
  const [t, w] = [messages[language], write[language]]
  const { mend, mayMend, ifCounted } = selected
  return (
    <>
      <h3>{t.mendTitle}</h3>
      {mend.what === 'nothing' ? (
        <p className="rd-small">{t[`nothing_${mend.because}`]}</p>
      ) : (
        <>
          <p className="rd-small">{t[`mendSays_${mend.what}`]}</p>
          <MendLink language={language} selected={selected} />
          {!mayMend && <p className="rd-small">{t.mayNot}</p>}
        </>
      )}
      {ifCounted !== null && ifCounted.num !== null && ifCounted.den !== null && ifCounted.pctExact !== null && (
        <p className="rd-small rd-mute">
          {t.ifCounted(w.outOf(ifCounted.num, ifCounted.den), w.percent(ifCounted.pctExact, 1))}
        </p>
      )}
    </>
  )
}

const MendLink = ({
  language,
  selected: { mend, mayMend, plan, client },
}: {
  language: Language
  selected: SelectedPlan
}) => {
  if (!mayMend || mend.what === 'nothing' || mend.what === 'adjust') return null
  const hrefs = {
    'correct-plan': planUrl(language, plan),
    'correct-closure': urlOf(language, closurePath(plan)),
    'correct-client': clientUrl(language, client),
  }
  return (
    <Buttons>
      <ButtonLink kind="primary" small href={hrefs[mend.what]}>
        {messages[language][`mends_${mend.what}`]}
      </ButtonLink>
    </Buttons>
  )
}
