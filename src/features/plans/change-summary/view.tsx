import { Callout, Notice } from '../../../ui/callout.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { clientUrl, clientsUrl } from '../../clients/paths.ts'
import { planUrl } from '../paths.ts'
import { SuitabilityPanel } from '../shared/suitability-panel.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { messages } from './messages.ts'
import type { SummaryModel } from './model.ts'
import { SummaryFacts as Recorded } from './summary-facts.tsx'
import { SummaryForm } from './summary-form.tsx'

export const SummaryView = ({ frame, model }: { frame: Frame; model: SummaryModel }) => {
  const { language, client, plan, errors, meanwhile, stops, suitability } = model
  const says = messages[language]
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[
        { name: says.clients, href: clientsUrl(language) },
        { name: client.name, href: clientUrl(language, client.number) },
        { name: says.plan(plan), href: planUrl(language, plan) },
      ]}
      {...(stops === null && { switchForm: 'summary' })}
      wrong={Object.keys(errors).length > 0 || meanwhile !== null}
    >
      <ErrorSummary language={language} errors={errors} />
      {meanwhile && <Meanwhile language={language} changes={meanwhile} />}
      {stops === 'closed' && <Notice kind="info" title={says.closed} />}
      <Head title={says.title} sub={says.lead(client.name, plan)} />
      {stops === 'read-only' && <p>{says.readOnly}</p>}
      {!model.seesSensitive && (
        <Callout>
          <p>{says.sensitiveHidden}</p>
        </Callout>
      )}
      <div className="rd-grid rd-grid--side-l">
        {stops === null ? <SummaryForm model={model} /> : <Recorded model={model} />}
        {suitability && <SuitabilityPanel language={language} suitability={suitability} />}
      </div>
    </Page>
  )
}
