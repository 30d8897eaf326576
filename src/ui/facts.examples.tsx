import type { Bilingual } from '../core/shared/bilingual.ts'
import type { Example } from './example.ts'
import { FactGrid, Facts, SummaryList } from './facts.tsx'
import { Name } from './name.tsx'
import { Queue } from './queue.tsx'
import { Tag } from './tag.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  waits: say('What waits for you', 'Ce qui vous attend'),
  name: say('Name', 'Nom'),
  job: say('Job', 'Emploi'),
  baker: say('Baker’s helper, Exemple Bakery (demo)', 'Aide-boulangère, Boulangerie Exemple (démo)'),
  change: say('Change', 'Modifier'),
  theName: say('the name', 'le nom'),
  theJob: say('the job', 'l’emploi'),
  address: say('Where you live', 'Où vous habitez'),
  street: say(
    '12 Sample Street, Apartment 1204, Exempleville',
    '12, rue de l’Échantillon, appartement 1204, Exempleville',
  ),
  counsellor: say('Counsellor', 'Conseillère'),
  programme: say('Programme', 'Programme'),
  service: say('Employment Service 2012-13', 'Services d’emploi 2012-2013'),
  consent: say('Consent', 'Consentement'),
  given: say('Given October 22, 2012', 'Donné le 22 octobre 2012'),
  today: say('today, 9:30\u00a0am', 'aujourd’hui, 9\u00a0h\u00a030'),
  three: say('3 days late', '3 jours de retard'),
  start: say('Start the review', 'Commencer la révision'),
  call: say('Record the call', 'Noter l’appel'),
  withAmina: say('with Amina Testa', 'avec Amina Testa'),
  ofTomas: say('of Tomás Ficticio', 'de Tomás Ficticio'),
  planReview: say('Plan review, day 84', 'Révision du plan, jour 84'),
  followUp: say('Three-month follow-up; text first', 'Suivi de trois mois; texto d’abord'),
  nothing: say('Nothing waits for you today.', 'Rien ne vous attend aujourd’hui.'),
}

const facts: Example = {
  id: 'facts',
  title: say('Facts', 'Faits'),
  states: [
    {
      name: say('One a line', 'Un par ligne'),
      show: (language) => (
        <Facts
          facts={[
            { name: words.job[language], value: words.baker[language] },
            { name: words.address[language], value: words.street[language], long: true },
          ]}
        />
      ),
    },
    {
      name: say('At the head of a file', 'En tête d’un dossier'),
      show: (language) => (
        <FactGrid
          facts={[
            { name: words.counsellor[language], value: <Name>Sam Sample</Name> },
            { name: words.programme[language], value: words.service[language] },
            { name: words.consent[language], value: words.given[language] },
          ]}
        />
      ),
    },
    {
      name: say('With what can be done about each', 'Avec ce qui peut être fait de chacun'),
      show: (language) => (
        <SummaryList
          lines={[
            {
              name: words.name[language],
              value: <Name>Marc-André Exemple-Desrosiers</Name>,
              actions: [{ words: words.change[language], of: words.theName[language], href: '#name' }],
            },
            { name: words.address[language], value: words.street[language] },
            {
              name: words.job[language],
              value: words.baker[language],
              actions: [{ words: words.change[language], of: words.theJob[language], href: '#job' }],
            },
          ]}
        />
      ),
    },
  ],
}

const states = [
  ['ok', say('Completed', 'Terminé')],
  ['warn', say('Due today', 'Échoit aujourd’hui')],
  ['stop', say('Act', 'Agir')],
  ['info', say('In progress', 'En cours')],
  ['open', say('Not started', 'Pas commencé')],
  ['plain', say('No standard', 'Pas de norme')],
] as const

const tags: Example = {
  id: 'tag',
  title: say('States', 'États'),
  states: [
    {
      name: say('All six', 'Les six'),
      show: (language) => (
        <p>
          {states.map(([state, said]) => (
            <span key={state}>
              <Tag state={state}>{said[language]}</Tag>{' '}
            </span>
          ))}
        </p>
      ),
    },
  ],
}

const queue: Example = {
  id: 'queue',
  title: say('What waits', 'Ce qui attend'),
  states: [
    {
      name: say('When, what, what to do', 'Quand, quoi, que faire'),
      show: (language) => (
        <Queue
          label={words.waits[language]}
          none={words.nothing[language]}
          items={[
            {
              key: 'a',
              when: <b>{words.today[language]}</b>,
              what: (
                <a href="#amina">
                  <Name>Amina Testa</Name>
                </a>
              ),
              sub: words.planReview[language],
              act: { words: words.start[language], of: words.withAmina[language], href: '#start' },
            },
            {
              key: 'b',
              when: words.three[language],
              what: (
                <a href="#tomas">
                  <Name>Tomás Ficticio</Name>
                </a>
              ),
              sub: words.followUp[language],
              act: { words: words.call[language], of: words.ofTomas[language], href: '#call' },
            },
          ]}
        />
      ),
    },
    {
      name: say('Nothing waits', 'Rien n’attend'),
      show: (language) => <Queue label={words.waits[language]} none={words.nothing[language]} items={[]} />,
    },
  ],
}

export const examples: readonly Example[] = [facts, tags, queue]
