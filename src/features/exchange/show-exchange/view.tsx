import type { Sites } from '../../../core/access/viewer.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { Exchange, ExportExchange, ImportExchange } from '../../../records/exchange/exchange.ts'
import { FactGrid } from '../../../ui/facts.tsx'
import type { Fact } from '../../../ui/facts.tsx'
import { Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { EXCHANGE, inLanguage } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { StandingTag } from '../shared/standing-tag.tsx'
import { isMoving, standingOfExport, standingOfImport } from '../shared/standing.ts'
import { resourceTitles } from '../shared/words.ts'
import { ExportBody } from './export.tsx'
import { ImportBody } from './import.tsx'
import { messages } from './messages.ts'

export type ExchangeModel = {
  readonly exchange: Exchange
  readonly mayDecide: boolean
  /** Where the viewer may take records out. */
  readonly reach: Sites
}

export const ExchangeView = ({ frame, model }: { frame: Frame; model: ExchangeModel }) => {
  const { language } = frame
  const { exchange, mayDecide, reach } = model
  const title = shared[language][exchange.kind](exchange.id)
  const standing = exchange.kind === 'import' ? standingOfImport(exchange) : standingOfExport(exchange, reach)
  return (
    <Page
      frame={frame}
      title={title}
      crumbs={[{ name: shared[language].title, href: inLanguage(language, EXCHANGE) }]}
      follows={isMoving(standing)}
    >
      <Head title={title} sub={<StandingTag language={language} standing={standing} />} />
      <What language={language} exchange={exchange} />
      {exchange.kind === 'import' ? (
        <ImportBody language={language} exchange={exchange} mayDecide={mayDecide} />
      ) : (
        <ExportBody language={language} exchange={exchange} reach={reach} />
      )}
    </Page>
  )
}

type Part = { readonly language: Language; readonly exchange: Exchange }

const What = ({ language, exchange }: Part) => {
  const says = messages[language]
  const { kind, askedBy, askedAt, organisation } = exchange
  const instant = (at: string) => write[language].instant(new Date(at))
  return (
    <FactGrid
      facts={[
        { name: says.tables, value: resourceTitles(language, exchange.resources, 8) },
        ...(kind === 'export'
          ? [
              { name: says.sites, value: <SitesOf language={language} exchange={exchange} /> },
              { name: says.purpose, value: exchange.purpose },
            ]
          : []),
        { name: kind === 'import' ? says.askedImport : says.askedExport, value: <Name>{askedBy}</Name> },
        { name: says.organisation, value: organisation },
        { name: says.askedAt, value: instant(askedAt) },
        ...(kind === 'import' ? decidedFacts(language, exchange) : []),
      ]}
    />
  )
}

const SitesOf = ({ language, exchange: { sites, chosen } }: { language: Language; exchange: ExportExchange }) => {
  const says = messages[language]
  if (chosen === null) return <>{sites === 'all' ? says.network : says.allSites(sites.length)}</>
  const more = sites.length - chosen.length
  const names = chosen.join(', ')
  return <span translate="no">{more > 0 ? shared[language].more(names, more) : names}</span>
}

/** Who decided on an import, and since when it is so; nothing while the decision was not done. */
const decidedFacts = (
  language: Language,
  { wish, state, wishedBy, wishedAt, endedAt }: ImportExchange,
): readonly Fact[] => {
  const says = messages[language]
  if (state !== 'done' || wish === 'check') return []
  const names = {
    apply: [says.appliedBy, says.appliedAt],
    revert: [says.revertedBy, says.revertedAt],
    discard: [says.discardedBy, says.discardedAt],
  } as const
  const [by, at] = names[wish]
  return [
    { name: by, value: <Name>{wishedBy}</Name> },
    { name: at, value: write[language].instant(new Date(endedAt ?? wishedAt)) },
  ]
}
