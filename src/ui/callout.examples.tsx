import type { Language } from '../core/shared/bilingual.ts'
import { Button, ButtonLink } from './button.tsx'
import { Callout, Details, Empty, NextStep, Notice, Statement } from './callout.tsx'
import type { Kind } from './callout.tsx'
import type { Example } from './example.ts'

const says = {
  en: {
    good: 'The invitation is ready',
    goodSays: 'The link is shown once. It works for 72 hours.',
    info: 'The rules of 2012-13 still apply',
    infoSays: 'No later edition of this programme has been published.',
    warn: 'Two people changed this at the same time',
    warnSays: 'Your words are below, theirs beside them. Keep what is right and save again.',
    stop: 'This account cannot be ended yet',
    stopSays: '61 open plans must be moved first.',
    move: 'Move the caseload',
    next: 'Plan review today at 9:30 am',
    nextSays:
      'Then: the placement at Northern Crust (demo) can start January 21, once finance decides on the incentive.',
    review: 'Start the review',
    change: 'Change',
    asKnown: 'As known on another date',
    closedAt: ' service plans closed at ',
    centre: 'Maple Street Employment Centre (demo)',
    from: ' from ',
    period: 'April 1 to December 31, 2012',
    known: ', as known on January 14, 2013 at 8:42 am. Employment Service, edition 2012-13. ',
    summary: 'How the match is scored',
    details: 'Each fact that agrees adds to the score; an accent or a hyphen takes nothing away.',
    none: 'Nothing is overdue',
    noneSays: 'What is due today is below.',
    noClients: 'No one has been registered here yet',
    noClientsSays: 'Search first: a person who was served elsewhere keeps one record.',
    intake: 'Start an intake',
  },
  fr: {
    good: 'L’invitation est prête',
    goodSays: 'Le lien n’est montré qu’une fois. Il est valide pendant 72 heures.',
    info: 'Les règles de 2012-2013 s’appliquent toujours',
    infoSays: 'Aucune édition plus récente de ce programme n’a été publiée.',
    warn: 'Deux personnes ont modifié ceci en même temps',
    warnSays: 'Vos mots sont ci-dessous, les leurs à côté. Gardez ce qui est juste, puis enregistrez de nouveau.',
    stop: 'On ne peut pas encore mettre fin à ce compte',
    stopSays: 'Il faut d’abord confier 61 plans ouverts à d’autres personnes.',
    move: 'Confier les plans',
    next: 'Révision du plan aujourd’hui à 9 h 30',
    nextSays:
      'Ensuite\u00a0: le placement à la Croûte du Nord (démo) peut commencer le 21 janvier, une fois que les finances auront décidé de l’incitatif.',
    review: 'Commencer la révision',
    change: 'Modifier',
    asKnown: 'Tels que connus à une autre date',
    closedAt: ' plans de services fermés au ',
    centre: 'Centre d’emploi de la rue des Érables (démo)',
    from: ' du ',
    period: '1er avril au 31 décembre 2012',
    known: ', tels que connus le 14 janvier 2013 à 8 h 42. Service d’emploi, édition 2012-2013. ',
    summary: 'Comment la ressemblance est évaluée',
    details: 'Chaque fait qui concorde compte\u00a0; un accent ou un trait d’union n’enlève rien.',
    none: 'Rien n’est en retard',
    noneSays: 'Ce qui est pour aujourd’hui se trouve plus bas.',
    noClients: 'Personne n’a encore été inscrit ici',
    noClientsSays: 'Cherchez d’abord\u00a0: une personne déjà servie ailleurs garde un seul dossier.',
    intake: 'Commencer un accueil',
  },
} satisfies Record<Language, Record<string, string>>

const kinds = {
  info: { en: 'To know', fr: 'À savoir' },
  warn: { en: 'Look here', fr: 'À vérifier' },
  stop: { en: 'Refused', fr: 'Refusé' },
  good: { en: 'Done', fr: 'Fait' },
} as const

const each = Object.keys(kinds) as readonly Kind[]

const Scope = ({ language }: { language: Language }) => {
  const words = says[language]
  return (
    <Statement actions={<a href="#statement">{words.asKnown}</a>}>
      <strong>674</strong>
      {words.closedAt}
      <strong>{words.centre}</strong>
      {words.from}
      <strong>{words.period}</strong>
      {words.known}
      <a href="#statement">{words.change}</a>
    </Statement>
  )
}

const Nothing = ({ language }: { language: Language }) => (
  <Empty
    title={says[language].noClients}
    action={
      <ButtonLink href="#empty" small>
        {says[language].intake}
      </ButtonLink>
    }
  >
    <p>{says[language].noClientsSays}</p>
  </Empty>
)

export const examples: readonly Example[] = [
  {
    id: 'notice',
    title: { en: 'What has just happened', fr: 'Ce qui vient de se passer' },
    states: each.map((kind) => ({
      name: kinds[kind],
      show: (language) => (
        <Notice kind={kind} title={says[language][kind]}>
          <p>{says[language][`${kind}Says`]}</p>
        </Notice>
      ),
    })),
  },
  {
    id: 'callout',
    title: { en: 'Something to know', fr: 'Quelque chose à savoir' },
    states: [
      ...each.map((kind) => ({
        name: kinds[kind],
        show: (language: Language) => <Callout kind={kind}>{says[language][`${kind}Says`]}</Callout>,
      })),
      {
        name: { en: 'With a way on', fr: 'Avec un moyen de continuer' },
        show: (language) => (
          <Callout kind="stop" title={says[language].stop}>
            <p>{says[language].stopSays}</p>
            <ButtonLink href="#callout" small>
              {says[language].move}
            </ButtonLink>
          </Callout>
        ),
      },
    ],
  },
  {
    id: 'next-step',
    title: { en: 'Next step', fr: 'Prochaine étape' },
    states: [
      {
        name: { en: 'With its button', fr: 'Avec son bouton' },
        show: (language) => (
          <NextStep
            language={language}
            title={says[language].next}
            level={4}
            action={
              <Button kind="primary" small>
                {says[language].review}
              </Button>
            }
          >
            <p>{says[language].nextSays}</p>
          </NextStep>
        ),
      },
    ],
  },
  {
    id: 'statement',
    title: { en: 'The sentence of scope', fr: 'La phrase de portée' },
    states: [{ name: { en: 'On a report', fr: 'Dans un rapport' }, show: (language) => <Scope language={language} /> }],
  },
  {
    id: 'details',
    title: { en: 'What not everyone needs', fr: 'Ce dont tout le monde n’a pas besoin' },
    states: [false, true].map((open) => ({
      name: open ? { en: 'Open', fr: 'Ouvert' } : { en: 'Closed', fr: 'Fermé' },
      show: (language) => (
        <Details summary={says[language].summary} open={open}>
          <p>{says[language].details}</p>
        </Details>
      ),
    })),
  },
  {
    id: 'empty',
    title: { en: 'Nothing here', fr: 'Rien ici' },
    states: [
      {
        name: { en: 'All is well', fr: 'Tout va bien' },
        show: (language) => (
          <Empty title={says[language].none}>
            <p>{says[language].noneSays}</p>
          </Empty>
        ),
      },
      {
        name: { en: 'Something to do', fr: 'Quelque chose à faire' },
        show: (language) => <Nothing language={language} />,
      },
    ],
  },
]
