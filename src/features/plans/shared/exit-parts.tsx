import type { ReactNode } from 'react'
import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import { Block } from '../../../ui/head.tsx'
import { inLanguage, openedInErrorPath, planUrl } from '../paths.ts'
import { OutcomePanel } from './exit-outcome-panel.tsx'
import type { OutcomeShown } from './exit-outcome.ts'
import { formMessages } from './form-messages.ts'

/** What the pages that close a plan and that correct a closure have in common, each in words of its own. */
type Words = {
  readonly show: string
  readonly showAgain: string
  readonly changed: string
  readonly changedSays: string
  readonly errorQuestion: string
  readonly errorSays: string
  readonly errorLink: string
}

type Part = { readonly language: Language; readonly says: Words }

/** The answers give another outcome than the one that was seen. */
export const OutcomeChanged = ({ says }: Pick<Part, 'says'>) => (
  <Notice kind="warn" title={says.changed}>
    <p>{says.changedSays}</p>
  </Notice>
)

type DeedProps = {
  readonly language: Language
  readonly outcome: OutcomeShown | null
  /** The form it is recorded with, and as what. */
  readonly form: string
  readonly deed: string
  readonly words: string
  readonly children: ReactNode
}

/** The outcome to be looked at, with the one button that records it. */
export const ExitDeed = ({ language, outcome, form, deed, words, children }: DeedProps) =>
  outcome && (
    <OutcomePanel language={language} outcome={outcome}>
      <p>{children}</p>
      <Buttons>
        <Button kind="primary" form={form} name="do" value={deed}>
          {words}
        </Button>
      </Buttons>
    </OutcomePanel>
  )

/** The outcome is shown first; `isStopped`: there is nothing to show any more. */
export const ExitButtons = ({
  language,
  says,
  plan,
  outcome,
  isStopped = false,
}: Part & { plan: number; outcome: OutcomeShown | null; isStopped?: boolean }) => (
  <Buttons>
    {!isStopped && (
      <Button kind={outcome ? 'secondary' : 'primary'} name="do" value="show">
        {outcome ? says.showAgain : says.show}
      </Button>
    )}
    <a className="rd-cancel" href={planUrl(language, plan)}>
      {formMessages[language].back}
    </a>
  </Buttons>
)

/** The way for a plan that should never have been. */
export const InError = ({ language, says, plan }: Part & { plan: number }) => (
  <Block title={says.errorQuestion}>
    <p>
      {says.errorSays} <a href={inLanguage(language, openedInErrorPath(plan))}>{says.errorLink}</a>
    </p>
  </Block>
)
