import type { CaseloadState } from '../../../core/plans/caseload.ts'
import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    title: 'Caseload',
    mineSub: (plans: number, day: string) => `${en.number(plans)} of your plans, as of ${day}`,
    allSub: (plans: number, day: string) =>
      `${en.number(plans)} ${en.plural(plans, 'plan', 'plans')} at your sites, as of ${day}`,
    nobodySub: (plans: number, day: string) =>
      `${en.number(plans)} ${en.plural(plans, 'plan', 'plans')} in nobody’s caseload, as of ${day}`,
    ofSub: (plans: number, name: string, day: string) =>
      `${en.number(plans)} ${en.plural(plans, 'plan', 'plans')} in the caseload of ${name}, as of ${day}`,
    caption: 'Open plans with what is due next on each',
    closedCaption: (period: string) => `Plans closed, ${period}`,
    whose: 'Whose plans',
    mine: 'Mine',
    all: 'All of my sites',
    nobody: 'In nobody’s caseload',
    counsellor: 'Counsellor',
    states: 'Which plans',
    open: 'All open',
    programme: 'Programme',
    allProgrammes: 'All programmes',
    site: 'Site',
    allSites: 'All my sites',
    anybody: 'Anybody',
    client: 'Client',
    plan: 'Plan',
    started: 'Started',
    accepted: 'Accepted',
    state: 'State',
    activity: 'Last activity',
    step: 'Next step',
    due: 'Due',
    closed: 'Closed',
    outcome: 'Outcome at exit',
    noOutcome: 'None recorded',
    reason: 'Reason for closing',
    nobodyYet: 'Nobody yet',
    ofCaseload: 'of the caseload',
    none: 'No plan fits',
    noneSays: 'Take a filter away to see more.',
    empty: 'No open plan here',
    emptySays: 'A plan appears here when it is opened. Start with the client.',
    findClient: 'Find a client',
    exportTitle: 'Take this caseload along',
    exportSays: (rows: number) =>
      `The file holds ${en.number(rows)} ${en.plural(rows, 'plan', 'plans')} with names and reference numbers. That you took it is recorded.`,
    exportCut: (most: number) => `There are more: the file holds the first ${en.number(most)}.`,
    familyName: 'Family name',
    givenName: 'Given name',
    number: 'Reference number',
    dueOn: 'Due on',
    file: 'caseload',
  },
  fr: {
    title: 'Mes dossiers',
    mineSub: (plans, day) => `${fr.number(plans)} de vos plans, en date du ${day}`,
    allSub: (plans, day) =>
      `${fr.number(plans)} ${fr.plural(plans, 'plan', 'plans')} à vos points de service, en date du ${day}`,
    nobodySub: (plans, day) =>
      `${fr.number(plans)} ${fr.plural(plans, 'plan', 'plans')} sans responsable, en date du ${day}`,
    ofSub: (plans, name, day) =>
      `${fr.number(plans)} ${fr.plural(plans, 'plan', 'plans')} sous la responsabilité de ${name}, en date du ${day}`,
    caption: 'Plans ouverts, avec la prochaine étape de chacun',
    closedCaption: (period) => `Plans fermés ${period}`,
    whose: 'Les plans de qui',
    mine: 'Les miens',
    all: 'Tous mes points de service',
    nobody: 'Sans responsable',
    counsellor: 'Conseiller ou conseillère',
    states: 'Quels plans',
    open: 'Tous les plans ouverts',
    programme: 'Programme',
    allProgrammes: 'Tous les programmes',
    site: 'Point de service',
    allSites: 'Tous mes points de service',
    anybody: 'Peu importe',
    client: 'Personne cliente',
    plan: 'Plan',
    started: 'Début',
    accepted: 'Acceptation',
    state: 'État',
    activity: 'Dernière activité',
    step: 'Prochaine étape',
    due: 'Échéance',
    closed: 'Fermeture',
    outcome: 'Résultat au départ',
    noOutcome: 'Aucun consigné',
    reason: 'Motif de fermeture',
    nobodyYet: 'Personne encore',
    ofCaseload: 'des dossiers',
    none: 'Aucun plan ne correspond',
    noneSays: 'Retirez un filtre pour en voir plus.',
    empty: 'Aucun plan ouvert ici',
    emptySays: 'Un plan paraît ici dès qu’il est ouvert. Commencez par la personne.',
    findClient: 'Trouver une personne',
    exportTitle: 'Emporter ces dossiers',
    exportSays: (rows) =>
      `Le fichier contient ${fr.number(rows)} ${fr.plural(rows, 'plan', 'plans')}, avec les noms et les numéros de référence. Le fait que vous l’avez pris est consigné.`,
    exportCut: (most) => `Il y en a davantage\u00a0: le fichier contient les ${fr.number(most)} premiers.`,
    familyName: 'Nom de famille',
    givenName: 'Prénom',
    number: 'Numéro de référence',
    dueOn: 'À faire le',
    file: 'dossiers',
  },
})

/** The states as filters and as tags. */
export const stateNames: Readonly<Record<CaseloadState, { readonly en: string; readonly fr: string }>> = {
  'not-accepted': { en: 'Not accepted', fr: 'Non acceptés' },
  active: { en: 'Active', fr: 'Actifs' },
  inactive: { en: 'Inactive for 60 days', fr: 'Inactifs depuis 60 jours' },
  week: { en: 'Due this week', fr: 'À faire cette semaine' },
  overdue: { en: 'Overdue', fr: 'En retard' },
  closed: { en: 'Closed this year', fr: 'Fermés cette année' },
  'no-outcome': { en: 'Closed this month without an outcome', fr: 'Fermés ce mois-ci sans résultat' },
}

export const stateTags = sentences({
  en: { 'not-accepted': 'Not accepted', active: 'Active', inactive: 'Inactive' },
  fr: { 'not-accepted': 'Non accepté', active: 'Actif', inactive: 'Inactif' },
})
