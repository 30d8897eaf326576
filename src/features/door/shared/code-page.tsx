import { createElement } from 'react'
import type { ReactElement } from 'react'
import type { FieldErrors } from '../../../ui/form.tsx'
import { codeToShow } from '../../../records/door/second-step.ts'
import type { Ask } from '../../route.ts'
import type { Carried } from './carried.ts'
import { CodeView } from './code-view.tsx'

export type CodeAsked = {
  readonly carried: Carried
  readonly accountId: number
  readonly turn?: string
  readonly errors?: FieldErrors
  readonly waitSeconds?: number
}

/** The second step. In a demonstration, where nobody has a telephone, it says the code itself. */
export const codePage = async (ask: Ask, { accountId, ...asked }: CodeAsked): Promise<ReactElement> =>
  createElement(CodeView, {
    frame: ask.frame,
    token: ask.token,
    once: ask.once,
    demonstration: ask.door.demonstration ? { code: await codeToShow(ask.door, accountId, ask.now) } : null,
    ...asked,
  })
