import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Callout, Empty } from '../../../ui/callout.tsx'
import { Select } from '../../../ui/choice-fields.tsx'
import { ErrorSummary, Hidden } from '../../../ui/form.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { inLanguage, moveCaseloadPath } from '../paths.ts'
import { crumbsTo } from '../shared/crumbs.ts'
import { QUEUE, fieldAt } from './fields.ts'
import { messages } from './messages.ts'

export type CaseloadAt = {
  readonly siteCode: string
  readonly siteName: string
  readonly plans: number
  /** Null: the site is no longer one of the viewer’s. */
  readonly takers: readonly { readonly code: string; readonly name: string; readonly plans: number }[] | null
}

export type ChooseModel = {
  readonly code: string
  readonly name: string
  readonly caseloads: readonly CaseloadAt[]
  /** The site for which nothing was chosen. */
  readonly missingAt: string | null
}

/** Which plans, to whom. Nothing is changed here: it is asked on the next page. */
export const ChooseView = ({ frame, model }: { frame: Frame; model: ChooseModel }) => {
  const { language } = frame
  const says = messages[language]
  const { code, name, caseloads, missingAt } = model
  return (
    <Page frame={frame} title={says.title} crumbs={crumbsTo(language, { code, name })} wrong={missingAt !== null}>
      <ErrorSummary language={language} errors={missingAt === null ? {} : { [fieldAt(missingAt)]: says.needsTo }} />
      <Head title={says.title} sub={says.sub(name)} />
      {caseloads.length === 0 && <Empty title={says.none} />}
      {caseloads.map((at) => (
        <Block key={at.siteCode} title={says.at(at.siteName, at.plans)}>
          <AtSite language={language} code={code} at={at} isMissing={missingAt === at.siteCode} />
        </Block>
      ))}
    </Page>
  )
}

type AtSiteProps = {
  readonly language: Language
  readonly code: string
  readonly at: CaseloadAt
  readonly isMissing: boolean
}

const AtSite = ({ language, code, at, isMissing }: AtSiteProps) => {
  const says = messages[language]
  if (at.takers === null)
    return (
      <Callout kind="warn">
        <p>{says.elsewhere}</p>
      </Callout>
    )
  return (
    <form action={inLanguage(language, moveCaseloadPath(code))} method="get" className="rd-form">
      <Hidden fields={{ site: at.siteCode }} />
      <Select
        language={language}
        name={fieldAt(at.siteCode)}
        label={says.to}
        hint={says.toHint}
        value=""
        blank={says.choose}
        options={[
          ...at.takers.map((taker) => ({ value: taker.code, label: says.taker(taker.name, taker.plans) })),
          { value: QUEUE, label: says.queue },
        ]}
        error={isMissing ? says.needsTo : undefined}
      />
      <Buttons>
        <Button kind="secondary">{says.next}</Button>
      </Buttons>
    </form>
  )
}
