import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    audit: 'Who looked',
    system: 'The system',
    operator: 'The operator of this installation',
    when: 'When',
    who: 'Who',
    what: 'What',
    where: 'Where',
    record: 'Record',
    sites: 'Sites',
    role: 'Role',
    noRole: 'No role today',
    people: (count: number) => `${en.number(count)} ${en.plural(count, 'person', 'people')} shown`,
    show: 'Which entries',
    all: 'Everything',
    looks: 'Looks',
    changes: 'Changes',
    newest: 'Back to the newest',
    none: 'Nothing on the trail',
    noneSays: 'Nothing of this kind happened at the sites you may ask about.',
    exportTitle: 'Take these entries along',
    exportSays: (rows: number) =>
      `${en.number(rows)} ${en.plural(rows, 'entry', 'entries')}, with when, who, role, what, where and sites. That you took them is itself on the trail.`,
    exportCut: (most: number) => `There are more: the file holds the newest ${en.number(most)}.`,
  },
  fr: {
    audit: 'Qui a consulté',
    system: 'Le système',
    operator: 'L’exploitant de cette installation',
    when: 'Quand',
    who: 'Qui',
    what: 'Quoi',
    where: 'Où',
    record: 'Dossier',
    sites: 'Points de service',
    role: 'Rôle',
    noRole: 'Aucun rôle aujourd’hui',
    people: (count) => `${fr.number(count)} ${fr.plural(count, 'personne montrée', 'personnes montrées')}`,
    show: 'Quelles inscriptions',
    all: 'Tout',
    looks: 'Consultations',
    changes: 'Modifications',
    newest: 'Retour aux plus récentes',
    none: 'Rien dans la trace',
    noneSays: 'Rien de tel n’est arrivé aux points de service sur lesquels vous pouvez poser la question.',
    exportTitle: 'Emporter ces inscriptions',
    exportSays: (rows) =>
      `${fr.number(rows)} ${fr.plural(rows, 'inscription', 'inscriptions')}, avec quand, qui, rôle, quoi, où et points de service. Le fait de les emporter figure aussi dans la trace.`,
    exportCut: (most) => `Il y en a davantage\u00a0: le fichier contient les ${fr.number(most)} plus récentes.`,
  },
})
