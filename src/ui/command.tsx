import { Fragment } from 'react'

/** A command to copy. It wraps between its options, never inside one. */
export const Command = ({ words }: { words: readonly string[] }) => (
  <code className="rd-command" translate="no">
    {words.map((word, at) => (
      <Fragment key={word}>
        {at > 0 && ' '}
        <span className="rd-command__part">{word}</span>
      </Fragment>
    ))}
  </code>
)
