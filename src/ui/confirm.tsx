import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { Button, Buttons } from './button.tsx'
import { Form } from './form.tsx'
import type { FormProps } from './form.tsx'
import { messages } from './form-messages.ts'

type ConfirmProps = Omit<FormProps, 'children'> & {
  readonly language: Language
  readonly question: string
  readonly consequences: readonly ReactNode[]
  /** The verb of the deed: “End the account”, never “Yes”. */
  readonly confirm: string
  readonly danger?: boolean
  readonly cancel: string
  /** 3 where it is shown within a page rather than as one. */
  readonly level?: 1 | 3
  /** A reason to give, where one is asked. */
  readonly children?: ReactNode
}

/** A question before a deed that is hard to undo: a page of its own, so that it works everywhere and can be left. */
export const Confirm = (props: ConfirmProps) => {
  const { language, question, consequences, confirm, danger = false, cancel, level = 1, children, ...form } = props
  const says = messages[language]
  const [Heading, Under] = level === 1 ? (['h1', 'h2'] as const) : (['h3', 'h4'] as const)
  return (
    <div className="rd-confirm">
      <Heading>{question}</Heading>
      {consequences.length > 0 && (
        <>
          <Under>{says.consequences}</Under>
          <ul>
            {consequences.map((consequence, at) => (
              <li key={at}>{consequence}</li>
            ))}
          </ul>
        </>
      )}
      <Form {...form}>
        {children}
        <Buttons>
          <Button kind={danger ? 'danger' : 'primary'}>{confirm}</Button>
          <a className="rd-cancel" href={cancel}>
            {says.cancel}
          </a>
        </Buttons>
      </Form>
    </div>
  )
}
