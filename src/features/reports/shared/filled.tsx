import { Fragment } from 'react'
import type { ReactNode } from 'react'

/** A place of a sentence that takes more than words: what stands there is put in by {@link Filled}. */
export const place = (at: number): string => String.fromCharCode(FIRST + at)

const FIRST = 0xe000

/** A whole sentence with a link or a stressed part at its places; the order of the places is the sentence’s. */
export const Filled = ({ text, parts }: { text: string; parts: readonly ReactNode[] }) => (
  <>
    {text.split(/([\ue000-\ue00f])/).map((piece, at) => (
      <Fragment key={at}>{at % 2 === 0 ? piece : parts[piece.charCodeAt(0) - FIRST]}</Fragment>
    ))}
  </>
)
