import type { Agreement, BirthAgreement, Match as Near, NameAgreement } from '../../../core/clients/near-person.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { CheckedPerson } from '../../../records/clients/find-possible-persons.ts'
import { Button, ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Form } from '../../../ui/form.tsx'
import { Match } from '../../../ui/match.tsx'
import type { MatchFact } from '../../../ui/match.tsx'
import { Name } from '../../../ui/name.tsx'
import { clientUrl, inLanguage, REGISTER_AGAIN } from '../paths.ts'
import { factName } from '../shared/person-messages.ts'
import { messages } from './messages.ts'
import type { CheckFound, CheckModel } from './model.ts'

type OneProps = {
  readonly language: Language
  readonly model: CheckModel
  readonly found: CheckFound
  readonly match: Near<CheckedPerson>
}

/** Of a person served elsewhere: the number, the initials, the year of birth and the start of the postal code; no more. */
export const OneMatch = ({ language, model, found, match }: OneProps) => {
  const says = messages[language]
  const { person, likeness, agreement } = match
  const near = likeness === 'exact' || likeness === 'very-likely'
  return (
    <Match
      title={<Name>{person.here ? `${person.given} ${person.family}`.trim() : initialsOf(person)}</Name>}
      tag={{ state: near ? 'info' : 'plain', words: says[likeness] }}
      near={near ? 'strong' : likeness === 'likely' ? 'usual' : 'weak'}
      sub={subOf(language, person)}
      caption={says.caption}
      heads={{ fact: says.fact, typed: says.typed, onFile: says.onFile, agreement: says.agreement }}
      facts={agreement && found.wanted ? factsOf(language, match, agreement, found.wanted) : []}
    >
      <Ways language={language} model={model} found={found} match={match} />
    </Match>
  )
}

const Ways = ({ language, model: { token, once }, found, match: { person, likeness } }: OneProps) => {
  const says = messages[language]
  if (person.here)
    return (
      <Buttons>
        <ButtonLink kind={likeness === 'exact' ? 'primary' : 'secondary'} href={clientUrl(language, person.number)}>
          {says.file}
        </ButtonLink>
      </Buttons>
    )
  if (likeness !== 'exact') return <p>{says.confirm}</p>
  return (
    <Form
      id="register-again"
      action={inLanguage(language, REGISTER_AGAIN)}
      token={token}
      once={once}
      hidden={{ reference: String(person.number), carried: found.carried, only: 'show' }}
      label={says.openPlan}
    >
      <Buttons>
        <Button kind="primary">{says.openPlan}</Button>
      </Buttons>
    </Form>
  )
}

/** One letter of each name, whatever the script. */
const initialsOf = ({ given, family }: CheckedPerson): string =>
  [given, family]
    .filter((name) => name !== '')
    .map((name) => `${[...name.normalize('NFC')][0] ?? ''}.`)
    .join(' ')

const subOf = (language: Language, { number, birth, area, here }: CheckedPerson): string => {
  const says = messages[language]
  return [
    says.number(number),
    birth === null ? null : says.born(birth.slice(0, 4)),
    area === null ? null : says.area(area),
    here ? null : says.elsewhere,
  ]
    .filter((one) => one !== null)
    .join(' ')
}

const factsOf = (
  language: Language,
  { person }: Near<CheckedPerson>,
  { family, given, birth, exchanged }: Agreement,
  wanted: NonNullable<CheckFound['wanted']>,
): readonly MatchFact[] => {
  const says = messages[language]
  const shown = (name: string) => (name === '' ? says.blank : person.here ? name : `${[...name][0] ?? ''}•••`)
  const day =
    person.birth === null ? says.blank : person.here ? write[language].day(person.birth) : person.birth.slice(0, 4)
  const words = (agreement: NameAgreement) => (exchanged ? `${says[agreement]}. ${says.exchanged}` : says[agreement])
  const named = (column: string, typed: string, onFile: string, agreement: NameAgreement): MatchFact => ({
    fact: factName(language, column),
    typed: typed === '' ? says.blank : <Name>{typed}</Name>,
    onFile: shown(onFile),
    agrees: agrees[agreement],
    words: words(agreement),
  })
  const typed = exchanged ? { family: wanted.given, given: wanted.family } : wanted
  return [
    named('family_name', typed.family, person.family, family),
    named('given_name', typed.given, person.given, given),
    {
      fact: factName(language, 'birth_date'),
      typed: write[language].day(wanted.birth),
      onFile: day,
      agrees: agreesOnBirth[birth],
      words: birthWords(language, birth),
    },
  ]
}

const birthWords = (language: Language, birth: BirthAgreement): string => {
  const says = messages[language]
  return {
    same: says.same,
    swapped: says.swapped,
    'one-error': says.oneDigit,
    different: says.different,
    'not-on-file': says.notOnFile,
  }[birth]
}

const agrees: Readonly<Record<NameAgreement, MatchFact['agrees']>> = {
  ...{ same: 'yes', accents: 'yes', part: 'nearly' },
  ...{ 'one-error': 'nearly', 'sounds-alike': 'nearly', different: 'no' },
}

const agreesOnBirth: Readonly<Record<BirthAgreement, MatchFact['agrees']>> = {
  ...{ same: 'yes', swapped: 'nearly', 'one-error': 'nearly' },
  ...{ different: 'no', 'not-on-file': 'nearly' },
}
