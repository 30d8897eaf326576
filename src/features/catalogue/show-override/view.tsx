import { stateOf } from '../../../core/programme/override.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { RecordedOverride } from '../../../records/catalogue/read-overrides.ts'
import { ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import { Facts } from '../../../ui/facts.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { CATALOGUE, approvePath, editionPath, inLanguage, settingPath, withdrawPath } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { StateTag, settingOf } from '../shared/overrides-table.tsx'
import { editionName, editionNamed, settingTitle, valueWords } from '../shared/words.ts'
import { Effects } from './effects.tsx'
import { messages } from './messages.ts'
import type { OverrideModel } from './model.ts'
import { WorkProgress } from './work.tsx'

export const OverrideView = ({ frame, model }: { frame: Frame; model: OverrideModel }) => {
  const { language } = frame
  const says = messages[language]
  const { override, done } = model
  const setting = settingOf(override)
  const { number, day } = write[language]
  return (
    <Page frame={frame} title={says.title(number(override.id))} crumbs={crumbsOf(language, override)}>
      {done && (
        <Notice kind="good" title={says[done]}>
          <p>{says[`${done}Says`]}</p>
        </Notice>
      )}
      <Head
        title={settingTitle(language, setting, override.key)}
        sub={says.sub(valueWords(language, setting, override.value), day(override.from))}
      />
      <About language={language} model={model} />
      <Deciding language={language} model={model} />
      <WorkProgress language={language} override={override} work={model.work} />
      <Effects language={language} model={model} />
    </Page>
  )
}

type Part = { readonly language: Language; readonly model: OverrideModel }

const crumbsOf = (language: Language, { programme, edition, key }: RecordedOverride) => {
  const named = editionNamed(programme, edition)
  const start = [{ name: shared[language].catalogue, href: inLanguage(language, CATALOGUE) }]
  if (!named) return start
  const setting = named.edition.settings.find((one) => one.key === key)
  return [
    ...start,
    { name: editionName(language, named), href: inLanguage(language, editionPath(programme, edition)) },
    ...(setting
      ? [{ name: setting.title[language], href: inLanguage(language, settingPath(programme, edition, key)) }]
      : []),
  ]
}

const About = ({ language, model: { override, names } }: Part) => {
  const says = shared[language]
  const { instant } = write[language]
  const by = (code: string, at: string) => `${names.get(code) ?? code}, ${instant(new Date(at))}`
  const setting = settingOf(override)
  return (
    <Block title={messages[language].proposal}>
      <Facts
        facts={[
          { name: says.state, value: <StateTag language={language} override={override} /> },
          ...(setting ? [{ name: says.defaultValue, value: valueWords(language, setting, setting.value) }] : []),
          { name: says.author, value: by(override.author, override.proposedAt) },
          ...(override.approver && override.approvedAt
            ? [{ name: says.approver, value: by(override.approver, override.approvedAt) }]
            : []),
          ...(override.withdrawnBy && override.withdrawnAt
            ? [{ name: says.withdrawer, value: by(override.withdrawnBy, override.withdrawnAt) }]
            : []),
          { name: says.reason, value: override.reason, long: true },
        ]}
      />
    </Block>
  )
}

const Deciding = ({ language, model: { override, mayDecide, isOwn } }: Part) => {
  const says = messages[language]
  if (!mayDecide || stateOf(override) !== 'proposed') return null
  return (
    <Block title={says.decision}>
      {isOwn && <p>{says.own}</p>}
      <Buttons>
        {!isOwn && (
          <ButtonLink kind="primary" href={inLanguage(language, approvePath(override.id))}>
            {says.approve}
          </ButtonLink>
        )}
        <ButtonLink href={inLanguage(language, withdrawPath(override.id))}>{says.withdraw}</ButtonLink>
      </Buttons>
    </Block>
  )
}
