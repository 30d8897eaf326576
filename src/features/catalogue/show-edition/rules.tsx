import type { Subject } from '../../../core/measures/measure.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Details } from '../../../ui/callout.tsx'
import { Block } from '../../../ui/head.tsx'
import { Table } from '../../../ui/table.tsx'
import { definitionUrl } from '../../reports/paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { sourceWords } from '../shared/words.ts'
import { messages } from './messages.ts'

/** What an edition asks of each kind of subject, read from the objects that judge. */
export const Rules = ({ language, effective }: { language: Language; effective: EffectiveEdition }) => {
  const says = messages[language]
  const { planExited, planStarted, siteMonth } = effective.subjects
  return (
    <Block title={says.rules}>
      <p>{says.rulesSays}</p>
      <Asked language={language} subject={planExited} />
      <Asked language={language} subject={planStarted} />
      {siteMonth && <Asked language={language} subject={siteMonth} />}
    </Block>
  )
}

const Asked = <Facts,>({ language, subject }: { language: Language; subject: Subject<Facts> }) => {
  const says = messages[language]
  return (
    <Details summary={subject.title[language]}>
      <p>
        <strong>{says.population}</strong> {subject.population.words[language]}
      </p>
      {subject.measures.length > 0 && (
        <Table
          caption={subject.title[language]}
          columns={[{ head: says.measure }, { head: says.counts }, { head: shared[language].source }]}
          stack
          rows={subject.measures.map(({ code, title, achieved, source }) => ({
            key: code,
            head: <a href={definitionUrl(language, code)}>{title[language]}</a>,
            cells: [achieved.words[language], sourceWords(language, source)],
          }))}
        />
      )}
      {subject.sums.length > 0 && (
        <Table
          caption={says.sums}
          columns={[{ head: says.sums }, { head: shared[language].source }]}
          stack
          rows={subject.sums.map(({ code, title, source }) => ({
            key: code,
            head: <a href={definitionUrl(language, code)}>{title[language]}</a>,
            cells: [sourceWords(language, source)],
          }))}
        />
      )}
    </Details>
  )
}
