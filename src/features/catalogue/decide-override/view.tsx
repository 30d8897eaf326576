import type { DecisionRefusal } from '../../../core/programme/override.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Notice } from '../../../ui/callout.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { CATALOGUE, approvePath, inLanguage, overridePath, withdrawPath } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { settingOf } from '../shared/overrides-table.tsx'
import { settingTitle, valueWords } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { DecideModel } from './model.ts'

export const DecideView = ({ frame, model }: { frame: Frame; model: DecideModel }) => {
  const { language } = frame
  const says = messages[language]
  const { deed, override, refusal, token, once } = model
  const setting = settingOf(override)
  const words = [settingTitle(language, setting, override.key), valueWords(language, setting, override.value)] as const
  const question = deed === 'approve' ? says.approveQuestion(...words) : says.withdrawQuestion(...words)
  const back = inLanguage(language, overridePath(override.id))
  return (
    <Page
      frame={frame}
      title={deed === 'approve' ? says.approveTitle : says.withdrawTitle}
      crumbs={[{ name: shared[language].catalogue, href: inLanguage(language, CATALOGUE) }]}
      wrong={refusal !== null}
    >
      {refusal ? (
        <Refused language={language} question={question} refusal={refusal} back={back} />
      ) : (
        <Confirm
          language={language}
          id="decide"
          action={inLanguage(language, deed === 'approve' ? approvePath(override.id) : withdrawPath(override.id))}
          token={token}
          once={once}
          question={question}
          consequences={consequencesOf(language, model)}
          confirm={deed === 'approve' ? says.approve : says.withdraw}
          cancel={back}
        />
      )}
    </Page>
  )
}

type RefusedProps = { language: Language; question: string; refusal: DecisionRefusal; back: string }

const Refused = ({ language, question, refusal, back }: RefusedProps) => (
  <>
    <Head title={question} />
    <Notice kind="stop" title={messages[language].stopped}>
      <p>{saysNo(language, refusal)}</p>
    </Notice>
    <p>
      <a href={back}>{messages[language].back}</a>
    </p>
  </>
)

const consequencesOf = (language: Language, { deed, override }: DecideModel): readonly string[] => {
  const says = messages[language]
  return deed === 'approve'
    ? [says.fromDay(write[language].day(override.from)), says.judges, says.trail]
    : [says.nothing, says.trail]
}

const saysNo = (language: Language, { reason }: DecisionRefusal): string => {
  const says = messages[language]
  switch (reason) {
    case 'own-proposal':
      return says.own
    case 'approved-already':
      return says.approved
    case 'withdrawn-already':
      return says.withdrawn
  }
}
