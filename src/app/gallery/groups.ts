import { examples as befores } from '../../ui/before-after.examples.tsx'
import { examples as buttons } from '../../ui/button.examples.tsx'
import { examples as callouts } from '../../ui/callout.examples.tsx'
import { examples as bars } from '../../ui/charts/bars.examples.tsx'
import { examples as comparisons } from '../../ui/charts/comparisons.examples.tsx'
import { examples as lines } from '../../ui/charts/lines.examples.tsx'
import { examples as choices } from '../../ui/choice-fields.examples.tsx'
import { examples as counts } from '../../ui/count-fields.examples.tsx'
import { examples as dates } from '../../ui/date-field.examples.tsx'
import { examples as evidence } from '../../ui/evidence.examples.tsx'
import type { Example } from '../../ui/example.ts'
import { examples as facts } from '../../ui/facts.examples.tsx'
import { examples as files } from '../../ui/file-field.examples.tsx'
import { examples as figures } from '../../ui/figure.examples.tsx'
import { examples as forms } from '../../ui/form.examples.tsx'
import { examples as matches } from '../../ui/match.examples.tsx'
import { examples as names } from '../../ui/name.examples.tsx'
import { examples as navigation } from '../../ui/navigation.examples.tsx'
import { examples as official } from '../../ui/official-table.examples.tsx'
import { examples as plans } from '../../ui/plan-bars.examples.tsx'
import { examples as picks } from '../../ui/search-pick.examples.tsx'
import { examples as takings } from '../../ui/take-along.examples.tsx'
import { examples as shapes } from '../../ui/table-shapes.examples.tsx'
import { examples as tables } from '../../ui/table.examples.tsx'
import { examples as texts } from '../../ui/text-field.examples.tsx'
import { examples as maps } from '../../ui/tile-map.examples.tsx'
import { examples as commands } from './command.examples.tsx'
import type { Group } from './group.ts'
import { examples as writing } from './writing.examples.tsx'

const of = (examples: readonly Example[], ...ids: readonly string[]): readonly Example[] =>
  examples.filter(({ id }) => ids.includes(id))

/** Every component there is. A test sees that none is missing and none stands twice. */
export const groups: readonly Group[] = [
  {
    id: 'writing',
    title: { en: 'Numbers, days and names', fr: 'Nombres, jours et noms' },
    says: {
      en: 'How figures and days are written in each language, and names as people write them themselves.',
      fr: 'Comment les chiffres et les jours s’écrivent dans chaque langue, et les noms tels que les gens les écrivent.',
    },
    examples: [...writing, ...of(names, 'names')],
  },
  {
    id: 'buttons',
    title: { en: 'Buttons and drawings', fr: 'Boutons et dessins' },
    says: {
      en: 'One main action a screen, named by what it does. A drawing never stands without words.',
      fr: 'Une seule action principale par écran, nommée par ce qu’elle fait. Un dessin n’est jamais sans mots.',
    },
    examples: [...buttons, ...of(names, 'icons'), ...commands],
  },
  {
    id: 'fields',
    title: { en: 'Fields', fr: 'Champs' },
    says: {
      en: 'As wide as the answer. The label stays in view, and a mistake is said beside the box it is in.',
      fr: 'Aussi larges que la réponse. L’étiquette reste visible, et une erreur est dite à côté de sa case.',
    },
    examples: [...texts, ...counts, ...dates, ...choices, ...picks, ...files],
  },
  {
    id: 'forms',
    title: { en: 'Forms and questions', fr: 'Formulaires et questions' },
    says: {
      en: 'What is wrong comes first and leads to its field. What is hard to undo is asked on a page of its own.',
      fr: 'Ce qui ne va pas vient d’abord et mène à son champ. Ce qui se défait mal se demande sur une page à part.',
    },
    examples: [...forms, ...takings],
  },
  {
    id: 'notices',
    title: { en: 'Notices', fr: 'Avis' },
    says: {
      en: 'What happened, what to know, what comes next, and what to do where there is nothing yet.',
      fr: 'Ce qui s’est passé, ce qu’il faut savoir, ce qui vient ensuite, et quoi faire là où il n’y a rien encore.',
    },
    examples: [...callouts, ...of(names, 'session')],
  },
  {
    id: 'navigation',
    title: { en: 'Finding the way', fr: 'Se repérer' },
    says: {
      en: 'Where one is, what is beside it, and how far along one has come.',
      fr: 'Où l’on est, ce qu’il y a à côté, et le chemin déjà fait.',
    },
    examples: navigation,
  },
  {
    id: 'facts',
    title: { en: 'Facts and figures', fr: 'Faits et chiffres' },
    says: {
      en: 'A figure never stands without its base and its definition; a state is never said by colour alone.',
      fr: 'Un chiffre n’est jamais sans sa base ni sa définition; un état ne se dit jamais par la seule couleur.',
    },
    examples: [...facts, ...figures, ...matches],
  },
  {
    id: 'tables',
    title: { en: 'Tables', fr: 'Tableaux' },
    says: {
      en: 'Sorted, paged, grouped, added up. On a narrow screen the page never scrolls sideways.',
      fr: 'Triés, paginés, groupés, additionnés. Sur un écran étroit, la page ne défile jamais de côté.',
    },
    examples: [...tables, ...shapes, ...official, ...befores],
  },
  {
    id: 'charts',
    title: { en: 'Charts', fr: 'Graphiques' },
    says: {
      en: 'Teal is us, grey is the others, a black line is the standard. What a chart shows is also said.',
      fr: 'Sarcelle pour nous, gris pour les autres, un trait noir pour la norme. Ce qu’un graphique montre est aussi dit.',
    },
    examples: [...bars, ...lines, ...comparisons],
  },
  {
    id: 'evidence',
    title: { en: 'Reasons, time and place', fr: 'Raisons, temps et lieux' },
    says: {
      en: 'Why something counts or not, what happened when, how far long work has come, and where.',
      fr: 'Pourquoi une chose compte ou non, ce qui s’est passé et quand, l’avancement d’un long travail, et où.',
    },
    examples: [...evidence, ...plans, ...maps],
  },
]
