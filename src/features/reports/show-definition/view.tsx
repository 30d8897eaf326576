import { certaintyTitle } from '../../../core/programme/certainty.ts'
import type { Source } from '../../../core/programme/code-list.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Facts } from '../../../ui/facts.tsx'
import type { Fact } from '../../../ui/facts.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { definitionsUrl, definitionUrl, reportUrl } from '../paths.ts'
import type { Definition, SaidTerm } from '../shared/definition.ts'
import { Clauses } from './criteria.tsx'
import { messages } from './messages.ts'

type Parts = { readonly language: Language; readonly definition: Definition }

/** What a row of a report means, from the very object that counts it. */
export const DefinitionView = ({ frame, definition }: { frame: Frame; definition: Definition }) => {
  const { language } = frame
  const t = messages[language]
  const { code, title, programme, edition, report, row, measure, sum, score } = definition
  const crumbs = [
    ...(report ? [{ name: t.results, href: reportUrl(language, report.id) }] : []),
    { name: t.definitions, href: definitionsUrl(language) },
  ]
  return (
    <Page frame={frame} title={title[language]} crumbs={crumbs}>
      <Head title={title[language]} sub={t.sub(code, programme[language], edition)} />
      {row && (
        <Block title={t.figure}>
          <Facts facts={factsOf({ language, definition })} />
        </Block>
      )}
      {score && <ScoreParts language={language} definition={definition} />}
      {measure && (
        <Block title={t.people}>
          <Clauses language={language} measure={measure} />
          <p className="rd-small">{`${t.source} – ${sourceText(measure.source, language)}`}</p>
        </Block>
      )}
      {sum && !measure && (
        <Block title={t.adds}>
          <p>{t.entries(sum.subject[language])}</p>
          <p className="rd-small">{`${t.source} – ${sourceText(sum.source, language)}`}</p>
        </Block>
      )}
    </Page>
  )
}

const factsOf = ({ language, definition: { code, row, terms, standard } }: Parts): readonly Fact[] => {
  const t = messages[language]
  const listed = (said: readonly SaidTerm[]) => <Terms language={language} terms={said} here={code} />
  const counted: readonly Fact[] =
    row?.type === 'share'
      ? [
          { name: t.num, value: listed(terms.num), long: true },
          { name: t.den, value: listed(terms.den), long: true },
          ...(row.times > 1 ? [{ name: t.divided, value: t.times(write[language].number(row.times)) }] : []),
          {
            name: t.standard,
            value:
              row.standard === null
                ? t.none
                : standard
                  ? t.standardFrom(write[language].percent(row.standard), sourceText(standard.source, language))
                  : write[language].percent(row.standard),
          },
        ]
      : terms.num.length > 0
        ? [{ name: t.adds, value: listed(terms.num), long: true }]
        : []
  return [...counted, { name: t.asked, value: row?.blocks === 'all' ? t.allOnly : t.everyBlock }]
}

/** The parts of a formula, each with the way to its own definition. */
const Terms = ({ language, terms, here }: { language: Language; terms: readonly SaidTerm[]; here: string }) => (
  <ul>
    {terms.map(({ of, title, code }, at) => {
      const words = of === 'target' ? messages[language].target(title[language]) : title[language]
      return (
        <li key={at}>{code === null || code === here ? words : <a href={definitionUrl(language, code)}>{words}</a>}</li>
      )
    })}
  </ul>
)

const ScoreParts = ({ language, definition: { score } }: Parts) => {
  const t = messages[language]
  return (
    <Block title={t.score}>
      <p>{t.formula}</p>
      {score?.assumed && <p>{t.formulaAssumed}</p>}
      <Table
        caption={<span className="rd-sr">{t.score}</span>}
        columns={[{ head: t.part }, { head: t.weight, number: true }]}
        rows={(score?.parts ?? []).map(({ measures, weight }) => ({
          key: measures.map(({ code }) => code).join(),
          head: measures.map(({ code, title }, at) => (
            <span key={code}>
              {at > 0 && ' + '}
              <a href={definitionUrl(language, code)}>{title[language]}</a>
            </span>
          )),
          cells: [write[language].percent(weight)],
        }))}
      />
    </Block>
  )
}

const sourceText = ({ certainty, key, note }: Source, language: Language): string => {
  const sure = certaintyTitle[certainty][language]
  const said = key === undefined ? sure : messages[language].sourceOf(sure, key)
  return note ? `${said}. ${note[language]}` : said
}
