import { ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Field, wiring } from '../../../ui/field.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { COLLEAGUES, INVITE_COLLEAGUE, colleaguePath, inLanguage } from '../paths.ts'
import { linkMessages } from './link-messages.ts'
import { messages } from './messages.ts'

export type LinkModel = {
  readonly code: string
  readonly name: string
  readonly link: string
  readonly until: Date
}

/**
 * The one-time link, in the answer to the form itself: were it a page of its own, the link would stand in an address, in
 * the history of the browser and in logs.
 */
export const LinkPage = ({ frame, model }: { frame: Frame; model: LinkModel }) => {
  const { language } = frame
  const says = linkMessages[language]
  const field = { language, name: 'link', label: says.link, hint: says.linkHint }
  return (
    <Page
      frame={frame}
      title={says.title(model.name)}
      crumbs={[{ name: messages[language].colleagues, href: inLanguage(language, COLLEAGUES) }]}
    >
      <Head title={says.title(model.name)} />
      <Callout kind="warn" title={says.once}>
        <p>{says.onceSays}</p>
      </Callout>
      <Field {...field}>
        <textarea {...wiring(field)} className="rd-input" rows={3} readOnly translate="no" defaultValue={model.link} />
      </Field>
      <p>{says.until(model.until)}</p>
      <p>{says.send}</p>
      <p>{says.then}</p>
      <Buttons>
        <ButtonLink kind="primary" href={inLanguage(language, colleaguePath(model.code))}>
          {says.person}
        </ButtonLink>
        <ButtonLink href={inLanguage(language, INVITE_COLLEAGUE)}>{says.another}</ButtonLink>
      </Buttons>
    </Page>
  )
}
