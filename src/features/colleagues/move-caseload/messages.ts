import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    title: 'Move open plans',
    sub: (name: string) => `From ${name}, all plans of a site at once`,
    none: 'No open plan is in this person’s hands.',
    at: (site: string, plans: number) => `${site}: ${en.number(plans)} open ${en.plural(plans, 'plan', 'plans')}`,
    to: 'To whom',
    toHint: 'Employment counsellors of this site, with the open plans they have there.',
    taker: (name: string, plans: number) => `${name} (${en.number(plans)})`,
    choose: 'Choose a colleague',
    queue: 'Nobody: to the queue of the site',
    next: 'Continue',
    needsTo: 'Choose a colleague or the queue of the site.',
    elsewhere: 'This site is no longer one of your organisation. Its provider moves these plans.',
    question: (plans: number, site: string, from: string, to: string) =>
      `Move ${en.number(plans)} open ${en.plural(plans, 'plan', 'plans')} at ${site} from ${from} to ${to}?`,
    questionQueue: (plans: number, site: string, from: string) =>
      `Move ${en.number(plans)} open ${en.plural(plans, 'plan', 'plans')} at ${site} from ${from} to the queue of the site?`,
    all: 'All open plans of the site are moved, those opened in the meantime included.',
    seen: 'The colleague finds them in their caseload at once.',
    waiting: 'They wait in the queue of the site until somebody takes them.',
    trail: 'The move is on the record of everyone concerned.',
    confirm: 'Move the plans',
  },
  fr: {
    title: 'Confier des plans ouverts',
    sub: (name) => `De ${name}, tous les plans d’un point de service à la fois`,
    none: 'Aucun plan ouvert n’est confié à cette personne.',
    at: (site, plans) => `${site}\u00a0: ${fr.number(plans)} ${fr.plural(plans, 'plan ouvert', 'plans ouverts')}`,
    to: 'À qui',
    toHint: 'Conseillères et conseillers en emploi de ce point de service, avec leurs plans ouverts à cet endroit.',
    taker: (name, plans) => `${name} (${fr.number(plans)})`,
    choose: 'Choisissez quelqu’un',
    queue: 'Personne\u00a0: à la file d’attente du point de service',
    next: 'Continuer',
    needsTo: 'Choisissez quelqu’un ou la file d’attente du point de service.',
    elsewhere: 'Ce point de service ne relève plus de votre organisme. Son fournisseur confie ces plans.',
    question: (plans, site, from, to) =>
      `Confier ${fr.number(plans)} ${fr.plural(plans, 'plan ouvert', 'plans ouverts')} de ${from} (${site}) à ${to}\u00a0?`,
    questionQueue: (plans, site, from) =>
      `Remettre ${fr.number(plans)} ${fr.plural(plans, 'plan ouvert', 'plans ouverts')} de ${from} (${site}) à la file d’attente du point de service\u00a0?`,
    all: 'Tous les plans ouverts du point de service suivent, y compris ceux qui s’ouvrent entre-temps.',
    seen: 'La personne les trouve aussitôt dans sa liste.',
    waiting: 'Ils attendent dans la file du point de service que quelqu’un les prenne.',
    trail: 'Le changement s’inscrit au dossier de toutes les personnes touchées.',
    confirm: 'Confier les plans',
  },
})
