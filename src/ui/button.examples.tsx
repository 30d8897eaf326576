import type { Example } from './example.ts'
import { Button, ButtonLink, Buttons } from './button.tsx'

const words = {
  save: { en: 'Save the plan', fr: 'Enregistrer le plan' },
  start: { en: 'Start an intake', fr: 'Commencer un accueil' },
  hold: { en: 'Hold and ask', fr: 'Mettre en attente et demander' },
  end: { en: 'End the account', fr: 'Mettre fin au compte' },
  draft: { en: 'Keep as a draft', fr: 'Garder comme brouillon' },
  print: { en: 'Print', fr: 'Imprimer' },
  long: {
    en: 'Send the agreement to the employer for signature by link',
    fr: 'Envoyer l’entente de placement à l’employeur pour qu’il la signe par un lien',
  },
} as const

export const examples: readonly Example[] = [
  {
    id: 'button',
    title: { en: 'Buttons', fr: 'Boutons' },
    states: [
      {
        name: { en: 'The one main action, and others', fr: 'L’action principale et les autres' },
        show: (language) => (
          <Buttons>
            <Button kind="primary">{words.save[language]}</Button>
            <Button>{words.hold[language]}</Button>
            <Button kind="quiet">{words.draft[language]}</Button>
          </Buttons>
        ),
      },
      {
        name: { en: 'Hard to undo', fr: 'Difficile à défaire' },
        show: (language) => <Button kind="danger">{words.end[language]}</Button>,
      },
      {
        name: { en: 'Small, with a drawing, as a link', fr: 'Petit, avec un dessin, comme lien' },
        show: (language) => (
          <Buttons>
            <ButtonLink href="#start" kind="primary" small icon="plus">
              {words.start[language]}
            </ButtonLink>
            <Button small icon="print">
              {words.print[language]}
            </Button>
            <Button small kind="quiet">
              {words.draft[language]}
            </Button>
          </Buttons>
        ),
      },
      {
        name: { en: 'Long', fr: 'Long' },
        show: (language) => <Button>{words.long[language]}</Button>,
      },
    ],
  },
]
