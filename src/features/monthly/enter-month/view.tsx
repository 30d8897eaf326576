import type { Language } from '../../../core/shared/bilingual.ts'
import { fiscalYearOf } from '../../../core/shared/fiscal-year.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Callout, Empty, Notice } from '../../../ui/callout.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { monthsUrl } from '../paths.ts'
import { standingSentence } from '../shared/standing-messages.ts'
import { StandingTag } from '../shared/standing-tag.tsx'
import { SumsTotals } from '../shared/sums.tsx'
import { titleOf } from '../shared/figure-title.ts'
import { MonthForm } from './fields.tsx'
import { Compared, Recorded } from './figures.tsx'
import { messages } from './messages.ts'
import type { MonthModel } from './model.ts'
import { sayDoubt, sayRefusal } from './refusals.ts'

export const MonthView = ({ frame, model }: { frame: Frame; model: MonthModel }) => {
  const { language } = frame
  const says = messages[language]
  const { site, month, standing, errors, added, saving } = model
  const list = monthsUrl(language, `?year=${fiscalYearOf(month)}&site=${encodeURIComponent(site.code)}`)
  return (
    <Page
      frame={frame}
      title={says.title(write[language].month(month))}
      crumbs={[
        { name: says.section, href: monthsUrl(language, `?year=${fiscalYearOf(month)}`) },
        { name: site.name, href: list },
      ]}
      {...(saving !== null && { switchForm: 'month' })}
      wrong={Object.keys(errors).length > 0}
    >
      <ErrorSummary language={language} errors={errors} />
      <Head title={says.title(write[language].month(month))} sub={`${site.name} · ${site.provider}`} />
      <p>
        <StandingTag language={language} standing={standing} /> {standingSentence(language, standing)}
      </p>
      <Said language={language} model={model} />
      {added && (
        <Callout title={says.addedUp}>
          <SumsTotals language={language} label={says.addedUp} sums={added} />
          <p>{says.notSaved}</p>
        </Callout>
      )}
      <Middle language={language} model={model} />
      <History language={language} model={model} />
    </Page>
  )
}

type Part = { readonly language: Language; readonly model: MonthModel }

/** What has just been done, what somebody else did, and what looks like a slip. */
const Said = ({ language, model }: Part) => {
  const says = messages[language]
  const { done, doubts, isMeanwhile, errors } = model
  return (
    <>
      {done && Object.keys(errors).length === 0 && (
        <Notice kind="good" title={says[done]}>
          <p>{says.inFigures}</p>
        </Notice>
      )}
      {isMeanwhile && (
        <Callout kind="warn" title={says.meanwhile}>
          <p>{says.meanwhileSays}</p>
          <Compared language={language} model={model} />
        </Callout>
      )}
      {doubts.length > 0 && (
        <Callout kind="warn" title={says.doubtful}>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt.kind}>{sayDoubt(language, doubt)}</li>
            ))}
          </ul>
          <p>{says.doubtfulSays}</p>
        </Callout>
      )}
    </>
  )
}

const Middle = ({ language, model }: Part) => {
  const says = messages[language]
  const { recordedSums, saving, refused, recorded } = model
  return (
    <>
      {recordedSums && (
        <Block title={says.recordedSums}>
          <SumsTotals language={language} label={says.recordedSums} sums={recordedSums} />
        </Block>
      )}
      {saving !== null && <MonthForm language={language} model={model} saving={saving} />}
      {saving === null && recorded && <Recorded language={language} model={model} figures={recorded.figures} />}
      {saving === null && !recorded && (
        <Empty title={says.nothing}>
          <p>{refused ? sayRefusal(language, refused) : says.nothingSays}</p>
        </Empty>
      )}
    </>
  )
}

const History = ({ language, model: { recorded, history } }: Part) => {
  const says = messages[language]
  const { instant, number } = write[language]
  if (!recorded) return null
  return (
    <Block title={says.history}>
      {history.length === 0 ? (
        <p>{says.noHistory}</p>
      ) : (
        <Table
          caption={says.history}
          columns={[{ head: says.when }, { head: says.who }, { head: says.why }, { head: says.what }]}
          stack
          rows={history.map(({ id, at, by, reason, changes }) => ({
            key: String(id),
            head: instant(new Date(at)),
            cells: [
              by,
              reason,
              changes.map(({ name, from, to }) => (
                <div key={name}>{says.fromTo(titleOf(language, name), number(from), number(to))}</div>
              )),
            ],
          }))}
        />
      )}
    </Block>
  )
}
