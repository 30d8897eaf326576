import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import type { Choice, FieldProps } from './field.tsx'
import { Group, wiring } from './field.tsx'
import { messages } from './form-messages.ts'

type Candidate = Omit<Choice, 'inner'>

type SearchPickProps = FieldProps & {
  /** What was last looked for, sent as name-search. */
  readonly query: string
  /** What was found; null before any search. */
  readonly candidates: readonly Candidate[] | null
  readonly chosen: Candidate | null
}

/**
 * Choosing one of many by looking for it. The search button sends the whole form with only=search, and the page comes
 * back as it was, with what was found. What is chosen stays chosen until another is.
 */
export const SearchPick = ({ query, candidates, chosen, ...field }: SearchPickProps) => {
  const says = messages[field.language]
  const search = <Search field={field} query={query} />
  if (candidates === null && chosen)
    return (
      <Group {...field}>
        <input type="hidden" name={field.name} value={chosen.value} />
        <div className="rd-picked">
          <Said candidate={chosen} />
          <details className="rd-more" open={field.error !== undefined}>
            <summary>
              {says.change}
              <span className="rd-sr"> {field.label}</span>
            </summary>
            {search}
          </details>
        </div>
      </Group>
    )
  return (
    <Group {...field}>
      {search}
      {candidates?.length === 0 && (
        <p className="rd-found" role="status">
          {says.foundNone(query)}
        </p>
      )}
      <Found
        field={field}
        type="radio"
        candidates={listOf(candidates, chosen)}
        chosen={chosen === null ? [] : [chosen.value]}
      />
    </Group>
  )
}

type SearchPickManyProps = FieldProps & {
  readonly query: string
  /** What was found; null before any search. */
  readonly candidates: readonly Candidate[] | null
  readonly chosen: readonly Candidate[]
}

/** Choosing some of many by looking for them, in as many searches as it takes: what is ticked stays on the list. */
export const SearchPickMany = ({ query, candidates, chosen, ...field }: SearchPickManyProps) => {
  const kept = chosen.map(({ value }) => value)
  const found = (candidates ?? []).filter(({ value }) => !kept.includes(value))
  return (
    <Group {...field}>
      <Search field={field} query={query} />
      {candidates?.length === 0 && (
        <p className="rd-found" role="status">
          {messages[field.language].foundNone(query)}
        </p>
      )}
      <Found field={field} type="checkbox" candidates={[...chosen, ...found]} chosen={kept} />
    </Group>
  )
}

const Search = ({ field, query }: { field: FieldProps; query: string }) => {
  const says = messages[field.language]
  return (
    <div className="rd-search">
      <input
        id={field.name}
        name={`${field.name}-search`}
        type="search"
        className="rd-input"
        defaultValue={query}
        autoComplete="off"
        spellCheck={false}
        aria-label={typeof field.label === 'string' ? says.searchFor(field.label) : says.search}
        aria-describedby={wiring(field)['aria-describedby']}
        aria-invalid={wiring(field)['aria-invalid']}
      />
      <Button name="only" value="search" icon="search">
        {says.search}
      </Button>
    </div>
  )
}

type FoundProps = {
  readonly field: FieldProps
  readonly type: 'radio' | 'checkbox'
  readonly candidates: readonly Candidate[]
  readonly chosen: readonly string[]
}

const Found = ({ field, type, candidates, chosen }: FoundProps) =>
  candidates.length === 0 ? null : (
    <div className="rd-choices rd-choices--found">
      {candidates.map((candidate, at) => (
        <div className="rd-choice" key={candidate.value}>
          <input
            type={type}
            id={`${field.name}-${at + 1}`}
            name={field.name}
            value={candidate.value}
            defaultChecked={chosen.includes(candidate.value)}
            aria-describedby={candidate.hint ? `${field.name}-${at + 1}-says` : undefined}
          />
          <label htmlFor={`${field.name}-${at + 1}`}>{candidate.label}</label>
          {candidate.hint && (
            <div className="rd-hint" id={`${field.name}-${at + 1}-says`}>
              {candidate.hint}
            </div>
          )}
        </div>
      ))}
    </div>
  )

const Said = ({ candidate }: { candidate: Candidate }): ReactNode => (
  <div>
    <strong>{candidate.label}</strong>
    {candidate.hint && <div className="rd-hint">{candidate.hint}</div>}
  </div>
)

/** What is chosen stands first, so that a search never loses it. */
const listOf = (candidates: readonly Candidate[] | null, chosen: Candidate | null): readonly Candidate[] =>
  chosen ? [chosen, ...(candidates ?? []).filter(({ value }) => value !== chosen.value)] : (candidates ?? [])
