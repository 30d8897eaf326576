import type { ReactNode } from 'react'
import { Head } from '../../../ui/head.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import type { FieldErrors } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'

type DoorPageProps = {
  readonly frame: Frame
  readonly title: string
  readonly sub?: string
  readonly switchForm?: string
  readonly errors?: FieldErrors
  readonly children: ReactNode
}

/** A page of the way in: one thing to do. */
export const DoorPage = ({ frame, title, sub, switchForm, errors = {}, children }: DoorPageProps) => (
  <Page
    frame={frame}
    title={title}
    wrong={Object.keys(errors).length > 0}
    {...(switchForm !== undefined && { switchForm })}
  >
    <ErrorSummary language={frame.language} errors={errors} />
    <Head title={title} {...(sub !== undefined && { sub })} />
    {children}
  </Page>
)
