import type { Language } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Form } from '../../../ui/form.tsx'
import { inLanguage, REGISTER_PERSON } from '../paths.ts'
import { OneMatch } from './one-match.tsx'
import { messages } from './messages.ts'
import type { CheckFound, CheckModel } from './model.ts'

type FoundProps = { readonly language: Language; readonly model: CheckModel; readonly found: CheckFound }

/** Those who may be the person, and the way on when none of them is. An exact number ends the registration. */
export const Found = ({ language, model, found }: FoundProps) => {
  const says = messages[language]
  const { matches, wanted } = found
  const exact = matches.some(({ likeness }) => likeness === 'exact')
  return (
    <section aria-labelledby="found" role="status">
      <h2 id="found">{matches.length === 0 ? says.nobody : says.found(matches.length)}</h2>
      <p className="rd-small">{matches.length > 0 ? says.foundSays : wanted ? says.nobodySays : says.nobodyByNumber}</p>
      {matches.map((match) => (
        <OneMatch key={match.person.number} language={language} model={model} found={found} match={match} />
      ))}
      {exact ? (
        <Callout kind="info">
          <p>{says.stops}</p>
        </Callout>
      ) : (
        <GoOn language={language} model={model} found={found} />
      )}
    </section>
  )
}

/** Somebody new is registered after a search by name: a number that nobody has says nothing of the person. */
const GoOn = ({ language, model: { hidden, token, once }, found: { carried, matches, wanted } }: FoundProps) => {
  const says = messages[language]
  if (wanted === null) return null
  return (
    <Callout kind="info" title={matches.length > 0 ? says.none : says.noneNobody}>
      <p>{says.carried}</p>
      <Form
        id="register-new"
        action={inLanguage(language, REGISTER_PERSON)}
        token={token}
        once={once}
        hidden={{ ...hidden, carried, only: 'show' }}
        label={says.register}
      >
        <Buttons>
          <Button kind={matches.length > 0 ? 'secondary' : 'primary'}>
            {matches.length > 0 ? says.register : says.registerNew}
          </Button>
        </Buttons>
      </Form>
    </Callout>
  )
}
