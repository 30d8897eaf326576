import type { ImportStanding } from '../../../core/exchange/import-order.ts'
import { REJECT_LIMIT_PERCENT, isOverRejectLimit } from '../../../core/exchange/reject-limit.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { ImportExchange } from '../../../records/exchange/exchange.ts'
import { ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Callout, NextStep, Notice } from '../../../ui/callout.tsx'
import { UPLOAD, decidePath, inLanguage } from '../paths.ts'
import { standingOfImport } from '../shared/standing.ts'
import { messages } from './messages.ts'
import { Preview, Rejects } from './preview.tsx'
import { Refusals } from './refusals.tsx'
import { UnderWay } from './under-way.tsx'

type Parts = { readonly language: Language; readonly exchange: ImportExchange; readonly mayDecide: boolean }

/** An import: where it stands and what comes next, what it would do or did, and what of it was rejected. */
export const ImportBody = (parts: Parts) => {
  const { language, exchange } = parts
  const { id, report, hasFiles, state } = exchange
  const says = messages[language]
  const standing = standingOfImport(exchange)
  return (
    <>
      {state === 'failed' && (
        <Notice kind="stop" title={says.failed}>
          <p>{says.failedSays}</p>
        </Notice>
      )}
      <Refusals language={language} exchange={exchange} />
      <Stands {...parts} standing={standing} />
      {report && standing !== 'checking' && (
        <>
          <Preview language={language} standing={standing} report={report} />
          <Rejects language={language} id={id} rejects={report.rejects} hasFiles={hasFiles} />
        </>
      )}
    </>
  )
}

type StandsProps = Parts & { readonly standing: ImportStanding }

const Stands = (parts: StandsProps) => {
  const { language, exchange, standing } = parts
  const says = messages[language]
  const { takenBack } = exchange
  switch (standing) {
    case 'checking':
    case 'applying':
    case 'reverting':
    case 'discarding':
      return <UnderWay language={language} exchange={exchange} standing={standing} />
    case 'checked':
      return <Decide {...parts} />
    case 'applied':
      return <Applied {...parts} />
    case 'unread':
      return <Again {...parts} title={says.unread} body={says.unreadSays} />
    case 'over':
      return <Again {...parts} title={says.over} body={says.overSays} />
    case 'nothing-new':
      return <Again {...parts} title={says.nothingNew} body={says.nothingNewSays} />
    case 'reverted': {
      const title = takenBack ? says.reverted(takenBack.removed, takenBack.restored) : says.revertedPlain
      return <Again {...parts} title={title} body={says.revertedSays} />
    }
    case 'discarded':
      return <Again {...parts} title={says.discarded} body={says.discardedSays} />
  }
}

const Decide = ({ language, exchange: { id, report }, mayDecide }: Parts) => {
  const says = messages[language]
  const { percent } = write[language]
  const decide = (
    <Buttons>
      <ButtonLink kind="primary" href={inLanguage(language, decidePath(id, 'apply'))}>
        {says.apply}
      </ButtonLink>
      <ButtonLink href={inLanguage(language, decidePath(id, 'discard'))}>{says.discard}</ButtonLink>
    </Buttons>
  )
  return (
    <>
      {report && isOverRejectLimit(report) && (
        <Callout kind="warn" title={says.overLimit(report.rejected, report.rows, percent(REJECT_LIMIT_PERCENT))}>
          <p>{says.overLimitSays}</p>
        </Callout>
      )}
      <NextStep language={language} title={says.decide} action={mayDecide && decide}>
        <p>{mayDecide ? says.decideSays : says.othersDecide}</p>
      </NextStep>
    </>
  )
}

const Applied = ({ language, exchange, mayDecide }: Parts) => {
  const says = messages[language]
  return (
    <Callout kind="good" title={says.applied}>
      <p>{says.appliedSays}</p>
      {mayDecide && (
        <Buttons>
          <ButtonLink small href={inLanguage(language, decidePath(exchange.id, 'revert'))}>
            {says.revert}
          </ButtonLink>
        </Buttons>
      )}
    </Callout>
  )
}

/** Settled: what became of it, and the way to bring files in again. */
const Again = ({ language, mayDecide, title, body }: Parts & { title: string; body: string }) => (
  <Callout title={title}>
    <p>{body}</p>
    {mayDecide && (
      <p>
        <a href={inLanguage(language, UPLOAD)}>{messages[language].bringAgain}</a>
      </p>
    )}
  </Callout>
)
