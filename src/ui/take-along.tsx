import type { Language } from '../core/shared/bilingual.ts'
import { Button, Buttons } from './button.tsx'
import { ErrorSummary, Form } from './form.tsx'
import { Head } from './head.tsx'
import { Page } from './page.tsx'
import type { Frame } from './page.tsx'
import { messages } from './take-along-messages.ts'
import { TextField } from './text-field.tsx'

/** What is taken along as a file, before it is made. */
export type Taking = {
  /** Of the form. */
  readonly id: string
  readonly title: string
  /** What it is taken from, under the title. */
  readonly of?: string
  readonly back: { readonly name: string; readonly href: string }
  readonly action: string
  /** What the file holds, and what it leaves out. */
  readonly says: readonly string[]
  /** Nothing can be taken: there is no form. */
  readonly isEmpty?: boolean
  /** Null: so few lines leave without a word. */
  readonly purpose: {
    readonly typed: string
    readonly isMissing: boolean
    /** How many lines may be taken without one, and how many characters it has at least. */
    readonly above: number
    readonly shortest: number
  } | null
  readonly token: string
  readonly once: string
}

/** A page of its own before something leaves as a file. */
export const TakeAlongPage = ({ frame, taking }: { frame: Frame; taking: Taking }) => {
  const { id, title, of, back } = taking
  const error = errorOf(frame.language, taking)
  return (
    <Page frame={frame} title={title} crumbs={[back]} switchForm={id} wrong={error !== undefined}>
      <ErrorSummary language={frame.language} errors={error === undefined ? {} : { purpose: error }} />
      <Head title={title} {...(of !== undefined && { sub: of })} />
      <TakeAlong language={frame.language} taking={taking} />
    </Page>
  )
}

/** How much the file holds, and what it is for where that is asked. */
export const TakeAlong = ({ language, taking }: { language: Language; taking: Taking }) => {
  const { id, back, action, says, isEmpty, purpose, token, once } = taking
  const t = messages[language]
  return (
    <>
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isEmpty ? (
        <p>
          <a href={back.href}>{t.back}</a>
        </p>
      ) : (
        <Form id={id} action={action} token={token} once={once}>
          {purpose && (
            <TextField
              language={language}
              name="purpose"
              label={t.purpose}
              hint={t.hint(purpose.above, purpose.shortest)}
              value={purpose.typed}
              error={errorOf(language, taking)}
            />
          )}
          <Buttons>
            <Button kind="primary">{t.download}</Button>
            <a className="rd-cancel" href={back.href}>
              {t.back}
            </a>
          </Buttons>
        </Form>
      )}
    </>
  )
}

const errorOf = (language: Language, { purpose }: Taking): string | undefined =>
  purpose?.isMissing ? messages[language].tooShort(purpose.shortest) : undefined
