import { REJECT_LIMIT_PERCENT } from '../../../core/exchange/reject-limit.ts'
import type { WishRefusal } from '../../../core/exchange/import-order.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Notice } from '../../../ui/callout.tsx'
import { Checkbox } from '../../../ui/choice-fields.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { EXCHANGE, decidePath, exchangePath, inLanguage } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { messages } from './messages.ts'
import type { DecideModel } from './model.ts'

export const DecideView = ({ frame, model }: { frame: Frame; model: DecideModel }) => {
  const { language } = frame
  const says = messages[language]
  const { deed, exchange, refusal, error } = model
  const { title, import: named } = shared[language]
  const back = inLanguage(language, exchangePath(exchange.id))
  return (
    <Page
      frame={frame}
      title={says[`${deed}Title`]}
      crumbs={[
        { name: title, href: inLanguage(language, EXCHANGE) },
        { name: named(exchange.id), href: back },
      ]}
      {...(!refusal && { switchForm: 'decide' })}
      wrong={refusal !== null || error !== undefined}
    >
      <ErrorSummary language={language} errors={error === undefined ? {} : { accept: error }} />
      {refusal ? (
        <Refused language={language} question={says[`${deed}Question`](exchange.id)} refusal={refusal} back={back} />
      ) : (
        <Question language={language} model={model} back={back} />
      )}
    </Page>
  )
}

const Question = ({ language, model, back }: { language: Language; model: DecideModel; back: string }) => {
  const says = messages[language]
  const { deed, exchange, asksToAccept, accepts, error, token, once } = model
  return (
    <Confirm
      language={language}
      id="decide"
      action={inLanguage(language, decidePath(exchange.id, deed))}
      token={token}
      once={once}
      question={says[`${deed}Question`](exchange.id)}
      consequences={consequencesOf(language, model)}
      confirm={says[deed]}
      danger={deed === 'revert'}
      cancel={back}
    >
      {asksToAccept && (
        <Checkbox
          language={language}
          name="accept"
          label={says.accept(exchange.report?.rejected ?? 0)}
          hint={says.acceptHint(write[language].percent(REJECT_LIMIT_PERCENT))}
          checked={accepts}
          error={error}
        />
      )}
    </Confirm>
  )
}

type RefusedProps = { language: Language; question: string; refusal: WishRefusal; back: string }

const Refused = ({ language, question, refusal, back }: RefusedProps) => (
  <>
    <Head title={question} />
    <Notice kind="stop" title={messages[language].stopped}>
      <p>{messages[language].standsNow(shared[language][refusal.standing])}</p>
    </Notice>
    <p>
      <a href={back}>{messages[language].back}</a>
    </p>
  </>
)

const consequencesOf = (language: Language, { deed, exchange: { report } }: DecideModel): readonly string[] => {
  const says = messages[language]
  const sum = (of: 'added' | 'changed') => (report?.files ?? []).reduce((all, file) => all + file[of], 0)
  const rejected = report?.rejected ?? 0
  switch (deed) {
    case 'apply':
      return [
        says.writes(sum('added'), sum('changed')),
        ...(rejected > 0 ? [says.leaves(rejected)] : []),
        ...[says.figures, says.canRevert, says.trail],
      ]
    case 'revert':
      return [says.removes(sum('added'), sum('changed')), says.onlyUntouched, says.figures, says.trail]
    case 'discard':
      return [says.nothing, says.forgets, says.trail]
  }
}
