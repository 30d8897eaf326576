import type { ReactElement } from 'react'
import type { Bilingual } from '../../core/shared/bilingual.ts'
import type { Example } from '../../ui/example.ts'
import type { Frame } from '../../ui/page.tsx'

/** Components that belong together, each in every state it can be in. */
export type Group = {
  readonly id: string
  readonly title: Bilingual
  readonly says: Bilingual
  readonly examples: readonly Example[]
}

/** A page from edge to edge. It brings its own surroundings, so it is only ever shown alone. */
export type WholePage = {
  readonly id: string
  readonly title: Bilingual
  readonly says: Bilingual
  readonly show: (frame: Frame, sending: Sending) => ReactElement
}

/** What a form of a whole page carries. */
export type Sending = { readonly action: string; readonly token: string; readonly once: string }

/** One state of one component: its name, and the id of its place and of its address. */
export type Shown = Example['states'][number] & { readonly id: string; readonly of: Example }

/** The states of a group. Their addresses are in English in both languages, so that a link may be shared. */
export const statesOf = (example: Example): readonly Shown[] =>
  example.states.map((state) => ({ ...state, of: example, id: `${example.id}--${inAddress(state.name.en)}` }))

/** “Below standard, and why” → below-standard-and-why */
const inAddress = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
